"""Places: Back and Forward, and where the reader was when the window is opened again."""

import json
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer

from readerapp import settings as declared
from readerapp.domain.articles import Changes
from readerapp.ui.front_page.controller import FrontPageController
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.reading.position import KeptPositions
from readerapp.ui.shell.context import Context
from readerapp.ui.shell.history import History, VisitedPlace
from readerapp.ui.shell.last_place import part_of_last
from readerapp.ui.shell.place_parts import (
    ArticlePart,
    ArticlePlace,
    FrontPart,
    ListPart,
    StoryPart,
)
from readerapp.ui.shell.side_buttons import SideButtons
from readerapp.ui.story.controller import StoryController

WRITE_AFTER = 1_000  # ms between a move and the writing of the place, whatever moves meanwhile
Button = Qt.MouseButton


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
        self.history.add(ListPart(context.window, context.listing))
        self.history.add(self.article)
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
        another one or from its story, to the list."""
        window, before = self._window, self.history.before
        is_followed = before is not None and "list" not in self.history.differs_in(before)
        if self._shows_article_only and not is_followed:
            window.set_article_open(False)
            self._enable_commands()
            self.history.note()
        elif not self.history.back():
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
