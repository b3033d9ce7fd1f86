"""Controllers of the story page: showing the open article's story, deciding on its reports."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from readerapp.background import Latest
from readerapp.domain.articles import ArticleHead, Changes, Marked, RelatedReason
from readerapp.domain.errors import ReaderError
from readerapp.domain.stories import Story
from readerapp.library import front_page, stories
from readerapp.library.marks import ActionResult
from readerapp.messages import _
from readerapp.ui.language.retranslation import Words
from readerapp.ui.language.wording import counted, with_place_names
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.shell.context import Context
from readerapp.ui.story.page import StoryPage, StoryPlace
from readerapp.ui.story.parts import WayBack


class StoryController(QObject):
    """Shows the story page in the place of the open article, and gives the place back."""

    settled = Signal()  # what was asked for is on show, or will not be
    shown = Signal(bool)  # the page takes the article's place, or gives it back
    article_requested = Signal(int)  # a card was chosen
    looked_at = Signal(int)  # the story of this article came on show
    front_requested = Signal()  # back to the front page, whose card was chosen

    def __init__(self, context: Context, reading: ReadingController, page: StoryPage) -> None:
        events = context.events
        super().__init__(page)
        self._library = context.library
        self._undo = context.undo
        self._listing = context.listing
        self._articles = context.window.articles
        self._reading = reading
        self._page = page
        self._window = context.window
        self._toast = context.window.toast
        self._failed = context.failed
        self._asking = Latest(context.runner)
        self._article_id = 0  # whose story is on show
        self._awaited = 0  # whose story is on show soon
        self._goal: StoryPlace | None = None  # where on its page
        self._beneath = 0  # the article that is open below a page that was not opened from it
        self._focus_before: QWidget | None = None  # what had it when a story was asked for
        self._is_of_front = False  # a card of the front page was chosen, and nothing since
        self._is_regrouped = False
        self._looked: datetime | None = None  # at the story on show, before it was shown
        page.requests.opened.connect(self.choose)
        page.read_requested.connect(self._mark)
        page.follow_requested.connect(self._follow)
        reading.arriving.connect(self._on_arriving)
        page.back_requested.connect(self._go_back)
        page.close_requested.connect(self.close)
        reading.opened.connect(self._on_opened)
        context.listing.shown.connect(self._on_listed)
        events.changed.connect(self._on_changed)
        events.marked.connect(self._on_marked)
        events.relatives_changed.connect(self._on_related)
        events.renewed.connect(lambda _arrived: self._on_renewed())

    @property
    def is_open(self) -> bool:
        """Whether the page is on show."""
        return bool(self._article_id)

    @property
    def article_id(self) -> int:
        """The article whose story is on show, 0 without one."""
        return self._article_id

    @property
    def is_awaited(self) -> bool:
        """Whether a story was asked for that has not come yet."""
        return bool(self._awaited)

    @property
    def wanted(self) -> int:
        """The article whose story is on show or about to be, 0 without one."""
        return self._awaited or self._article_id

    # The page

    def open(self) -> None:
        """Show the story of the open article, or say that nobody else tells it."""
        self._is_of_front = False
        if article_id := self._reading.wanted:
            self._awaited, self._goal = article_id, None
            self._ask(article_id, partial(self._show, article_id))

    def go_to(self, article_id: int, place: StoryPlace | None) -> None:
        """Show the story of this article, which is the open one or about to be; 0 shows none."""
        if not article_id:
            self.close()
        elif article_id != self.wanted:
            self._awaited, self._goal = article_id, place
            self._beneath, self._is_of_front = self._reading.wanted, self._window.is_list_hidden
            self._ask(article_id, partial(self._show_again, article_id))
        elif self.is_open and place:
            self._page.start_at(place.card, place.pixels)

    @property
    def place(self) -> StoryPlace | None:
        """Where on the page the reader is, or will be."""
        return self._page.place if self.is_open and not self._awaited else self._goal

    def open_of(self, article_id: int, *, is_of_front: bool = False) -> None:
        """Show the story of an article that is not open, or the article if nobody else tells it.

        `is_of_front`: the front page is what the reader comes back to.
        """
        self._is_of_front = is_of_front
        self._awaited, self._goal, self._beneath = article_id, None, self._reading.wanted

        def show(story: Story | None) -> None:
            self._awaited = 0
            if story is None or not _has_company(story):
                self.looked_at.emit(article_id)
                self.article_requested.emit(article_id)
                self._say_alone()
            else:
                self._appear(article_id, story)

        self._ask(article_id, show)

    def _say_alone(self) -> None:
        self._toast.show_message(lambda: _("There is no other article about this story yet."))

    def _way_back(self) -> WayBack:
        if self._is_of_front:
            return WayBack.FRONT_PAGE
        return WayBack.ARTICLE if self._reading.wanted else WayBack.LIST

    def _go_back(self) -> None:
        """Close the page, or ask for the front page if that was left for it."""
        if self._is_of_front:
            self.front_requested.emit()
        else:
            self.close()

    def close(self) -> bool:
        """Give the place back to the article; return whether the page had it."""
        self._asking.forget()
        was_awaited, self._awaited, self._beneath = self.is_awaited, 0, 0
        was_open, self._article_id = self.is_open, 0
        if was_open:
            self.shown.emit(False)
            self._page.show_nothing()
        if was_awaited:
            self.settled.emit()
        return was_open

    def _ask(self, article_id: int, then: Callable[[Story | None], None]) -> None:
        self._focus_before = self._page.window().focusWidget()
        known = self._looked if self.is_open and article_id == self._article_id else None
        work = partial(stories.story, self._library, article_id, known)

        def take(story: Story | None) -> None:
            then(story)
            self.settled.emit()

        self._asking.ask(with_place_names(work, _reasons), take, self._on_failed)

    def _on_failed(self, error: ReaderError) -> None:
        self._awaited = 0
        self.settled.emit()
        self._failed(error)

    def _show(self, article_id: int, story: Story | None) -> None:
        self._awaited = 0
        if article_id != self._reading.wanted:
            return  # another article was opened meanwhile
        if story is None or not _has_company(story):
            self.close()
            self._say_alone()
            return
        self._appear(article_id, story)

    def _show_again(self, article_id: int, story: Story | None) -> None:
        """Show a story that was left; when nobody else tells it any more, nothing is said."""
        self._awaited = 0
        if story is None or not _has_company(story):
            self.close()
        else:
            self._appear(article_id, story)

    def _appear(self, article_id: int, story: Story) -> None:
        self._article_id, self._looked = article_id, story.looked
        went_elsewhere = self._page.went_elsewhere(self._focus_before)
        self._page.show_story(story)
        self._page.buttons.back.show_way(self._way_back())
        self.looked_at.emit(article_id)
        self.shown.emit(True)
        start = self._goal or StoryPlace(article_id)
        self._page.start_at(start.card, start.pixels, takes_focus=not went_elsewhere)

    def _refresh(self, story: Story | None) -> None:
        """Take over what changed, in place."""
        if story is None or not _has_company(story):
            self.close()
        else:
            self._page.show_story(story)

    def choose(self, article_id: int) -> None:
        """Give the place back, and ask for an article in it."""
        self.close()
        self.article_requested.emit(article_id)

    def _on_arriving(self) -> None:
        """Give the place back before the front page goes: shown once more, all of the story would
        be laid out for nobody."""
        if self.is_open and self._reading.wanted not in (self.wanted, self._beneath):
            self.close()

    def _on_opened(self, head: ArticleHead | None) -> None:
        if head is None or head.id not in (self.wanted, self._beneath):
            self.close()

    # Marking

    def _mark(self, read: bool) -> None:
        """Mark every report of the event in one step, and offer the way back."""
        self._undo.run(
            lambda: _("Mark Story as Read") if read else _("Mark Story as Unread"),
            partial(stories.mark_read, self._library, self._article_id, read=read),
            partial(self._offer, read),
        )

    def _offer(self, read: bool, done: ActionResult) -> None:
        if done.undo is None:
            return
        count = len(done.changes.marked.ids)

        def said() -> str:
            if read:
                return counted(
                    "{count} article marked as read", "{count} articles marked as read", count
                )
            return counted(
                "{count} article marked as unread", "{count} articles marked as unread", count
            )

        self._toast.show_message(said, lambda: _("Undo"), self._undo.newest())

    def _follow(self, on: bool) -> None:
        """Follow the story on show, or no longer; it says so itself once it was read again."""

        def offer(done: ActionResult) -> None:
            if done.undo and on:
                self._toast.show_message(
                    lambda: _("New developments in this story will be shown on the front page"),
                    lambda: _("Undo"),
                    self._undo.newest(),
                )

        self._undo.run(
            lambda: _("Follow Story") if on else _("No Longer Follow Story"),
            partial(front_page.follow, self._library, self._article_id, on=on),
            offer,
        )

    # The list

    def set_by_story(self, wanted: bool) -> None:
        """Show one row a story, or every article; the selected article keeps its place."""
        if wanted == self._listing.query.by_story:
            return
        self._articles.model.forget_heads()
        self._listing.set_by_story(wanted)

    # What changed meanwhile

    def _on_changed(self, changes: Changes) -> None:
        self._reread({*changes.changed, *changes.removed})

    def _on_marked(self, marked: Marked) -> None:
        self._reread(marked.ids)

    def _reread(self, ids: Iterable[int]) -> None:
        """Read the story again if one of these articles is a report of it."""
        story = self._page.story
        if not self.is_open or self._awaited or story is None:
            return
        reports = (*story.event, *story.around)
        if not {report.head.id for report in reports}.isdisjoint(ids):
            self._ask(self._article_id, self._refresh)

    def _on_renewed(self) -> None:
        if self.is_open and not self._awaited:
            self._ask(self._article_id, self._refresh)

    def _on_related(self) -> None:
        if self.is_open and not self._awaited:
            self._ask(self._article_id, self._refresh)
        if self._listing.query.is_grouped:
            self._is_regrouped = True
            self._listing.regroup()

    def _on_listed(self) -> None:
        """Fetch the rows again, which stay on screen meanwhile: their stories may have grown."""
        if self._is_regrouped:
            self._is_regrouped = False
            self._articles.refresh(Changes(changed=tuple(self._articles.model.ids)))


def _reasons(story: Story | None) -> Iterator[RelatedReason]:
    for report in (*story.event, *story.around) if story else ():
        yield from report.reasons


def _has_company(story: Story) -> bool:
    return len(story.event) > 1 or bool(story.around)


class StoryReportController(QObject):
    """Splits and merges stories from the menus of cards. Every decision can be undone."""

    def __init__(self, context: Context, page: StoryPage, shown: StoryController) -> None:
        super().__init__(page)
        self._library = context.library
        self._undo = context.undo
        self._shown = shown
        self._toast = context.window.toast
        page.requests.split_requested.connect(self.split)
        page.requests.merge_requested.connect(self.merge)

    def split(self, article_id: int) -> None:
        """Remove a report from the story on show."""
        self._undo.run(
            lambda: _("Not This Story"),
            partial(stories.split, self._library, article_id),
            lambda done: self._offer(done, lambda: _("Removed from this story")),
        )

    def merge(self, article_id: int) -> None:
        """Make the story of an article and the one on show the same."""
        self._undo.run(
            lambda: _("Same Story"),
            partial(stories.merge, self._library, self._shown.article_id, article_id),
            lambda done: self._offer(done, lambda: _("Kept together as the same story")),
        )

    def _offer(self, done: ActionResult, text: Words) -> None:
        if done.undo:
            self._toast.show_message(text, lambda: _("Undo"), self._undo.newest())
