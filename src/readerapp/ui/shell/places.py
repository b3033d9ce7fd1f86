"""Places: Back and Forward, by the side buttons of a mouse too, and where the reader was when the
window is opened again. Parts of a place are the list, the article, the story page, the front
page."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QMouseEvent

from readerapp import settings as declared
from readerapp.domain.articles import Changes
from readerapp.domain.values import dataclass
from readerapp.ui.article_list.place import ListPlace, list_place, values_of
from readerapp.ui.front_page.columns import FrontPlace
from readerapp.ui.front_page.controller import FrontPageController
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.reading.position import KeptPositions, ReadingPosition
from readerapp.ui.shell.context import Context
from readerapp.ui.shell.history import History, PlacePart, VisitedPlace
from readerapp.ui.shell.last_place import MOST_PIXELS, front_place, kept_id, part_of_last
from readerapp.ui.shell.window import MainWindow
from readerapp.ui.story.controller import StoryController
from readerapp.ui.story.page import StoryPlace
from readerapp.ui.widgets.slot_guard import guarded

WRITE_AFTER = 1_000  # ms between a move and the writing of the place, whatever moves meanwhile
Button = Qt.MouseButton

Type = QEvent.Type
_PRESSES = frozenset({Type.MouseButtonPress, Type.MouseButtonRelease, Type.MouseButtonDblClick})


@guarded
class SideButtons(QObject):
    """Takes the side buttons at the native window, before a list selects the row under them."""

    def __init__(
        self, window: MainWindow, acts: Mapping[Qt.MouseButton, Callable[[], object]]
    ) -> None:
        """Watch a window that is shown: there is no native one before."""
        super().__init__(window)
        self._acts = acts
        if handle := window.windowHandle():
            handle.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() not in _PRESSES or not isinstance(event, QMouseEvent):
            return False
        act = self._acts.get(event.button())
        if act and event.type() == Type.MouseButtonPress:
            act()
        return act is not None


class ListPart(PlacePart[ListPlace]):
    """Part of the list: its entry, search and order, the selected row and the one at its top."""

    name = "list"

    def __init__(self, context: Context) -> None:
        self._window = context.window
        self._listing = context.listing
        self._is_settled = False  # the search was left since it was last typed in
        context.window.articles.search.editingFinished.connect(self._settle)

    def look(self) -> ListPlace:
        return self._listing.place

    def go_to(self, value: ListPlace) -> None:
        self._listing.go_to(value)

    def key(self, value: ListPlace) -> object:
        return replace(value.scope.list_query, by_story=False), value.shown

    def is_there(self, value: ListPlace) -> bool:
        query = value.scope.list_query
        return query.edition_id is not None or self._window.navigation.has(query)

    def goes_on(self, before: ListPlace, after: ListPlace) -> bool:
        """Typing in the search box is one place, not one for each letter.

        A search that takes the place of another one is another place: when more than a letter
        changes at once, or once the box was left, unless words are only added.
        """
        was_settled, self._is_settled = self._is_settled, False
        one, other = before.search, after.search
        if not one or not other:
            return False
        return other.startswith(one) or (not was_settled and is_one_letter(one, other))

    def _settle(self) -> None:
        self._is_settled = True

    def to_json(self, value: ListPlace) -> object:
        return values_of(value)

    def from_json(self, values: Any) -> ListPlace:
        return list_place(values, by_story=self._listing.query.by_story)


def is_one_letter(one: str, other: str) -> bool:
    """Return whether one letter was added, taken away or exchanged between two texts."""
    short, long = sorted((one, other), key=len)
    same = next((n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), None)
    if same is None:
        return len(long) - len(short) <= 1
    return long[same + 1 :] in (short[same:], short[same + 1 :])


@dataclass(frozen=True)
class ArticlePlace:
    """Place in an article; 0 is none. `is_in_front`: a narrow window shows it, not the list."""

    article_id: int
    position: ReadingPosition | None = None
    is_in_front: bool = False


class ArticlePart(PlacePart[ArticlePlace]):
    """Part of the article: which one, and where in its text."""

    name = "article"

    def __init__(self, window: MainWindow, reading: ReadingController) -> None:
        self._window = window
        self._reading = reading
        self._followed = 0  # the article that was not chosen in the list

    def follow(self, article_id: int) -> None:
        """Tell that an article is opened from another one: in a narrow window, too, one comes back
        to that, and not to the list."""
        self._followed = article_id

    def look(self) -> ArticlePlace:
        wanted, head = self._reading.wanted, self._reading.head
        is_awaited = bool(wanted) and (head is None or head.id != wanted)
        is_in_front = is_awaited or self._window.is_article_open
        return ArticlePlace(wanted, self._reading.place, is_in_front)

    def go_to(self, value: ArticlePlace) -> None:
        if self._window.panes.single and not value.is_in_front:
            self._window.set_article_open(False)  # to the list, whatever is open behind it
            return
        self._reading.go_to(value.article_id, value.position)
        if self._reading.head and self._reading.head.id == value.article_id:
            self._window.set_article_open(True)

    def key(self, value: ArticlePlace) -> object:
        return value.article_id

    def goes_on(self, before: ArticlePlace, after: ArticlePlace) -> bool:
        """The first article of a list; in a narrow window, whose way back is the list, each."""
        is_step = self._window.panes.single and after.article_id != self._followed
        return not before.article_id or is_step

    def to_json(self, value: ArticlePlace) -> object:
        return {"id": value.article_id, "in_front": value.is_in_front}

    def from_json(self, values: Any) -> ArticlePlace:
        return ArticlePlace(kept_id(values["id"]), None, bool(values["in_front"]))


class StoryPart(PlacePart[tuple[int, StoryPlace | None] | None]):
    """Part of the story page: whose story, and where on its page."""

    name = "story"
    is_page = True

    def __init__(self, stories: StoryController) -> None:
        self._stories = stories

    def look(self) -> tuple[int, StoryPlace | None] | None:
        wanted = self._stories.wanted
        return (wanted, self._stories.place) if wanted else None

    def go_to(self, value: tuple[int, StoryPlace | None] | None) -> None:
        article_id, place = value or (0, None)
        self._stories.go_to(article_id, place or StoryPlace(article_id))

    def key(self, value: tuple[int, StoryPlace | None] | None) -> object:
        return value[0] if value else None

    def to_json(self, value: tuple[int, StoryPlace | None] | None) -> object:
        if value is None:
            return None
        article_id, place = value
        return [article_id, place.card, place.pixels] if place else [article_id, article_id, 0]

    def from_json(self, values: Any) -> tuple[int, StoryPlace | None] | None:
        if values is None:
            return None
        article_id, card, pixels = map(kept_id, values)
        return article_id, StoryPlace(card, min(pixels, MOST_PIXELS))


class WholeWidthPart(PlacePart["bool | None"]):
    """Part of what the front page opened: no list stands beside it. That goes with its place, and
    makes none."""

    name = "whole_width"
    is_page = True

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def look(self) -> bool | None:
        return self._window.is_list_hidden or None

    def go_to(self, value: bool | None) -> None:
        self._window.hide_list(bool(value))

    def key(self, value: bool | None) -> object:  # noqa: ARG002 - none tells it from others
        return None

    def to_json(self, value: bool | None) -> object:
        return value

    def from_json(self, values: Any) -> bool | None:
        return values is True or None


class FrontPart(PlacePart["tuple[FrontPlace | None] | None"]):
    """Part of the front page: the card the reader is at, whose place is None at the top."""

    name = "front_page"
    is_page = is_alone = True

    def __init__(self, front: FrontPageController) -> None:
        self._front = front

    def look(self) -> tuple[FrontPlace | None] | None:
        return (self._front.place,) if self._front.is_place else None

    def go_to(self, value: tuple[FrontPlace | None] | None) -> None:
        if value is None:
            self._front.leave()
        else:
            self._front.go_to(value[0])

    def key(self, value: tuple[FrontPlace | None] | None) -> object:
        return value is not None

    def to_json(self, value: tuple[FrontPlace | None] | None) -> object:
        place = value[0] if value else None
        card = [place.article_id, place.offset, place.is_focused] if place else []
        return None if value is None else card

    def from_json(self, values: Any) -> tuple[FrontPlace | None] | None:
        return front_place(values)


class PlacesController(QObject):
    """Feeds the history, follows its commands, and keeps the last place. GUI thread."""

    def __init__(
        self,
        context: Context,
        reading: ReadingController,
        stories: StoryController,
        front: FrontPageController,
    ) -> None:
        super().__init__(context.window)
        self._window, self._settings = context.window, context.settings
        self._reading, self._stories, self._front = reading, stories, front
        self._is_read_only = context.library.is_read_only
        self.history = History(self)
        self.article = ArticlePart(context.window, reading)
        self.history.add(ListPart(context))
        self.history.add(self.article)
        self.history.add(WholeWidthPart(context.window))  # a story asks whether it leads back there
        self.history.add(StoryPart(stories))
        self.history.add(FrontPart(front))
        self._positions = KeptPositions(
            self._settings.get(declared.READING_POSITIONS),
            partial(self._settings.set, declared.READING_POSITIONS),
        )
        reading.use_positions(self._positions)
        self._soon = QTimer(self, singleShot=True, interval=WRITE_AFTER)
        self._soon.timeout.connect(self._save)
        context.events.changed.connect(self._on_changed)
        context.listing.shown.connect(self.history.note)
        self._connect_commands()

    def _connect_commands(self) -> None:
        """Follow Back and Forward by menu, key and mouse."""
        back, forward = self._window.commands["back"], self._window.commands["forward"]
        back.triggered.connect(self.go_back)
        forward.triggered.connect(self.history.forward)
        for signal in (
            self.history.changed, self._reading.opened, self._stories.shown, self._front.shown,
        ):  # fmt: skip
            signal.connect(self._enable_commands)
        self._window.area.arranged.connect(self._enable_commands)
        SideButtons(
            self._window, {Button.BackButton: back.trigger, Button.ForwardButton: forward.trigger}
        )
        self._enable_commands()

    def go_back(self) -> None:
        """Go to the place before this one; in a narrow window, unless the article was opened from
        another one or from its story, to the list. After a start there is none before: a story
        leads to the page that opened it."""
        window, before = self._window, self.history.before
        is_followed = before is not None and "list" not in self.history.differs_in(before)
        if self._shows_article_only and not is_followed:
            window.set_article_open(False)
            self._enable_commands()
            self.history.note()
        elif self.history.back():
            return
        elif window.is_list_hidden:
            self._front.open_here()
        else:
            self._stories.close()

    @property
    def _shows_article_only(self) -> bool:
        window = self._window
        is_covered = self._stories.is_open or self._front.is_open
        return window.panes.single and window.is_article_open and not is_covered

    def _enable_commands(self) -> None:
        history, commands = self.history, self._window.commands
        is_covered = self._stories.is_open or self._shows_article_only
        commands["back"].setEnabled(is_covered or history.before is not None)
        commands["forward"].setEnabled(history.after is not None)

    def start(self, *, resumes: bool) -> None:
        """Show the article that was open, unless the reader chose another one by now, and watch
        from now on. Without `resumes`, as for a picture of the window, nothing is kept either, and
        nothing can be in a library that is only read."""
        chosen = self._window.articles.current_id()
        if resumes:
            self._resume(chosen)
        else:
            self._reading.open(chosen)
        self._watch()
        if resumes and not self._is_read_only:
            self.history.moved.connect(self._save_soon)
            self._window.closing.connect(self._keep)

    def forget(self) -> None:
        """Forget what was read: the places before and after this one, and those in articles."""
        self.history.clear()
        self._positions.clear()

    def _resume(self, chosen: int) -> None:
        last = partial(part_of_last, self._settings)
        place = last("article", self.article.from_json) or ArticlePlace(0)
        row = last("list", lambda values: values["row"]) or 0
        if chosen not in (0, row, place.article_id):
            self._reading.open(chosen)
            return
        self._reading.resume(place.article_id)
        if place.article_id and not place.is_in_front:
            self._reading.opened.connect(self._show_list_again)
        for part in self.history.parts:
            if part.name == "front_page" and self._front.is_open:
                continue  # what the start began with
            if part.is_page and (page := last(part.name, part.from_json)) is not None:
                part.go_to(page)

    def _show_list_again(self) -> None:
        """The article came back behind the list of a narrow window."""
        self._reading.opened.disconnect(self._show_list_again)
        if self._reading.is_resumed and self._window.panes.single:
            self._window.set_article_open(False)

    def _watch(self) -> None:
        window, note = self._window, self.history.note
        for bar in (
            window.reading.view.verticalScrollBar(),
            window.articles.view.verticalScrollBar(),
            window.story.area.verticalScrollBar(),
            window.front_page.area.verticalScrollBar(),
        ):
            bar.valueChanged.connect(note)
        window.articles.view.selectionModel().currentChanged.connect(note)
        window.navigation.query_chosen.connect(note)
        self._reading.opened.connect(note)
        self._stories.shown.connect(note)
        self._front.shown.connect(note)
        self._front.arrived.connect(note)
        self._front.leaving.connect(self.history.look)
        for opened in (self._front.story_requested, self._front.article_requested):
            opened.connect(self.history.open)
        self.history.look()

    def _on_changed(self, changes: Changes) -> None:
        """Forget the places of articles that are gone."""
        if gone := set(changes.removed):

            def is_lost(place: VisitedPlace) -> bool:
                value = place.of(self.article.name)
                return isinstance(value, ArticlePlace) and value.article_id in gone

            self.history.forget(is_lost)

    def _keep(self) -> None:
        """Have everything written now: the window closes."""
        self.history.look()
        self._save()

    def _save_soon(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _save(self) -> None:
        self._soon.stop()
        self._reading.keep_position()
        place = self.history.here
        if place is None:
            return
        values = {part.name: part.to_json(place.of(part.name)) for part in self.history.parts}
        self._settings.set(declared.LAST_PLACE, json.dumps(values))
