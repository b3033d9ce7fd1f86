"""Controller of the front page: which edition is shown, when, and what leads back to it."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from readerapp import settings as declared
from readerapp.background import Lane, Latest
from readerapp.background.idle_steps import OwnTurn
from readerapp.domain.articles import ArticleQuery, Changes, Marked, View
from readerapp.domain.errors import ReaderError
from readerapp.domain.front_page import Edition, EditionEnd, EditionNews, EditionSummary
from readerapp.library import front_page
from readerapp.ui.front_page.columns import FrontPlace
from readerapp.ui.front_page.page import FrontPage
from readerapp.ui.shell.context import Context

if TYPE_CHECKING:  # the page is shown before anything is refreshed
    from readerapp.background.refreshing import RefreshTotals

NEWS_AFTER = 400  # ms in which what arrives is counted once


class FrontPageController(QObject):
    """Shows the front page, keeps it current, and leads back to it. GUI thread."""

    leaving = Signal()  # the page is on show for the last moment
    shown = Signal(bool)  # the page takes the room of list, article and sidebar, or gives it back
    arrived = Signal()  # the page that the start opened has something to show
    answered = Signal()  # what was asked for is shown, or known not to be there
    ready = Signal(int)  # a page that was opened is on screen, with so many cards
    article_requested = Signal(int)
    story_requested = Signal(int)  # by one of its articles
    list_requested = Signal(object)  # ArticleQuery
    read_wanted = Signal()  # all articles on the page
    edition_shown = Signal()  # another one, or the same with other marks

    def __init__(self, context: Context, page: FrontPage) -> None:
        super().__init__(page)
        self._library = context.library
        self._runner = context.runner
        self._settings = context.settings
        self._failed = context.failed
        self._window = context.window
        self._page = page
        self._showing = Latest(context.runner)
        self._waiting = Latest(context.runner)
        self._listing = Latest(context.runner)
        self._is_open = False
        self._is_unasked = False  # the start opened it
        self._noting = OwnTurn(self._note_shown, self, after_painting=True)
        self._is_new = False  # it was opened, and nothing is on it yet
        self._is_other_made = False  # another edition than the page has
        self._looked_at: datetime | None = None  # when the page was on screen last
        self._is_leaving = False  # it stays until what was asked for has come
        self._is_awaiting: Callable[[], bool] = lambda: False
        self._goal: FrontPlace | None = None  # where the edition that is asked for shall stand
        self._news = QTimer(self, singleShot=True, interval=NEWS_AFTER)
        self._news.timeout.connect(self._ask_news)
        context.events.changed.connect(self._on_changed)
        context.events.marked.connect(self._on_marked)
        context.events.relatives_changed.connect(self._on_related)
        context.events.subscriptions_changed.connect(self._ask_news_soon)
        context.events.renewed.connect(lambda _arrived: self._on_renewed())
        page.requests.story_requested.connect(self._open_story)
        page.requests.article_requested.connect(self.article_requested)
        page.head.news_wanted.connect(self._show_news)
        page.head.edition_chosen.connect(self.show_edition)
        page.head.new_edition_wanted.connect(self._ask_next)
        page.end.edition_wanted.connect(self.show_edition)
        page.end.rest_wanted.connect(partial(self._show_rest, View.ALL))
        page.end.hidden_wanted.connect(partial(self._show_rest, View.HIDDEN))

    @property
    def is_open(self) -> bool:
        """Whether the page is on screen."""
        return self._is_open

    @property
    def is_place(self) -> bool:
        """Whether the reader is at the page: not while it is unknown if there is anything on it."""
        return self._is_open and not self._is_unasked

    @property
    def has_unread(self) -> bool:
        """Whether anything on the page is unread."""
        edition = self._page.edition
        return edition is not None and edition.has_unread

    @property
    def cards_shown(self) -> int:
        """How many cards the page has that is on screen; 0 while they are awaited."""
        edition = self._page.edition
        return len(edition.cards) if edition and self._is_open and not self._is_new else 0

    # The page

    def open(self) -> None:
        """Show the front page: the edition that is being read, or the next one."""
        self._is_leaving = False
        self._ask_current()  # first: a lane reads while the window makes room
        if not self._is_open:
            self._is_open = self._is_new = True
            if self._awaits_another:
                self._page.await_edition()
            self.shown.emit(True)

    @property
    def _awaits_another(self) -> bool:
        """Whether the edition that is asked for is another one than the page has."""
        if self._is_other_made or self._looked_at is None:
            return True
        return abs(self._library.clock.now() - self._looked_at) >= front_page.REST

    def open_here(self) -> None:
        """Show the front page and put the focus on it."""
        self.open()
        self._page.take_focus()

    def open_at_start(self) -> None:
        """Show the front page although nobody asked for it, if there is anything to show."""
        self._is_unasked = True
        self.open_here()

    def close(self) -> bool:
        """Give the room back; return whether the page had it."""
        if self._is_open:
            self.leaving.emit()
        was_open, self._is_open, self._is_unasked = self._is_open, False, False
        self._is_leaving = False
        if was_open:
            self._showing.forget()
            self._goal = None
            self._remember_look()
            self.shown.emit(False)
        return was_open

    def use_awaiting(self, is_awaiting: Callable[[], bool]) -> None:
        """Have this tell whether an article or a story is on its way; `on_arrival` follows."""
        self._is_awaiting = is_awaiting

    def leave(self) -> None:
        """Give the room back as soon as there is something to see in it: the article or the story
        that was asked for, or else what was open before."""
        self._is_leaving = self._is_open
        self.on_arrival()

    def on_arrival(self, *_what: object) -> None:
        """Make room for what has come, if nothing else is on its way."""
        if self._is_leaving and not self._is_awaiting():
            self.close()

    @property
    def place(self) -> FrontPlace | None:
        """The card the reader is at, or will be; None at the top."""
        return self._goal or self._page.place

    def go_to(self, place: FrontPlace | None) -> None:
        """Show the page where it was left, None is its top."""
        self.open_here()
        if place is not None and not self._page.go_to(place):
            self._goal = place

    def show_edition(self, edition_id: int) -> None:
        """Show an earlier edition, or the latest one again."""
        work = partial(front_page.edition, self._library, edition_id)
        self._showing.ask(work, self._show, self._failed)

    def remember(self) -> None:
        """Keep when the page was on screen, before the window closes."""
        if self._is_open:
            self._remember_look()

    def _ask_current(self) -> None:
        self._showing.ask(self._current(), self._show, self._not_shown)

    def _ask_next(self) -> None:
        self._showing.ask(self._current(new=True), self._show_next, self._not_shown)

    def _current(self, *, new: bool = False) -> Callable[[], Edition | None]:
        return partial(
            front_page.current,
            self._library,
            new=new,
            stories=self._settings.get(declared.FRONT_STORIES),
        )

    def _show_next(self, edition: Edition | None) -> None:
        """Show the next edition, or say that nothing came for one."""
        before = self._page.edition
        self._show(edition)
        if before is not None and edition is not None and edition.id == before.id:
            self._page.go_to_top()
            said = partial(self._page.words.nothing_new, edition)
            self._window.toast.show_message(said)

    def _not_shown(self, error: ReaderError) -> None:
        self._page.end_waiting()
        self._failed(error)

    def _show(self, edition: Edition | None) -> None:
        if edition is None and self._is_unasked:
            self.close()  # an empty library welcomes its reader where the list is
        else:
            self._show_found(edition or _nothing_yet(self._library.clock.now()))
        self.answered.emit()

    def _show_found(self, edition: Edition) -> None:
        self._put(edition)
        if self._is_unasked:
            self._is_unasked = False
            self.arrived.emit()
        if self._is_new and edition.cards:
            self._is_new = False
            self.ready.emit(len(edition.cards))
        self._looked_at = self._library.clock.now()
        self._noting.start()
        if edition.id:  # else what comes asks again
            self._ask_news_soon()

    def _note_shown(self) -> None:
        self._remember_look()
        self._list_editions()  # before anybody opens the menu: an empty one does not open

    def _put(self, edition: Edition) -> None:
        """Show an edition where the page is to stand."""
        self._page.show_edition(edition)
        self.edition_shown.emit()
        if self._is_open:
            self._is_other_made = False
        if self._goal is not None:
            self._page.go_to(self._goal)
            self._goal = None

    def _remember_look(self) -> None:
        edition = self._page.edition
        self._looked_at = self._library.clock.now()
        if self._library.is_read_only:
            return
        self._settings.set(declared.FRONT_PAGE_SEEN, int(self._looked_at.timestamp()))
        if edition is None or not edition.is_latest:
            return  # whoever reads an old one has not seen what is new
        if edition.id:
            work = partial(front_page.looked_at, self._library, edition.id)
            self._runner.submit(Lane.WRITE, work, lambda _kept: None, self._failed)

    # What changed meanwhile

    def _on_changed(self, changes: Changes) -> None:
        self._ask_news_soon()
        if changes.removed or changes.changed:
            self.refresh()

    def _on_renewed(self) -> None:
        """Another process wrote: show the marks of now, and what has come."""
        self._ask_news_soon()
        if self._is_open:
            self.refresh()

    def _on_marked(self, marked: Marked) -> None:
        edition = self._page.edition
        shown = edition.cards if edition else ()
        ids = {each for card in shown for each in (*card.ids, card.head.id)}
        ids |= {each for card in shown for line in card.beside for each in line.ids}
        if not ids.isdisjoint(marked.ids):
            self.refresh()

    def note_refresh(self, result: "RefreshTotals") -> None:
        """Say when the papers were asked, and calmly that they could not be reached, until one can
        be again."""
        if result.answered or result.nothing_reached is not None:
            self._page.show_unreached(result.nothing_reached)
        if result.blocked is not None:
            self._page.show_blocked((self._library.clock.now(), result.blocked))
        elif result.total:
            self._page.show_blocked(None)
            if self._is_open:  # its head says when that was
                self.refresh()

    def _on_related(self) -> None:
        if not self._is_open:
            self.prepare()
            return
        self._ask_news_soon()
        edition = self._page.edition
        if edition is not None and edition.compared < edition.to_compare:
            self.refresh()

    def prepare(self) -> None:
        """Make the next edition now, so that who opens the page need not wait for it. Nobody
        ordered it: where it fails, opening the page tries again and says so."""
        stories = self._settings.get(declared.FRONT_STORIES)
        work = partial(front_page.prepare, self._library, stories=stories)
        self._runner.submit(Lane.RELATE, work, self._note_made, lambda _error: None)

    def _note_made(self, is_made: bool) -> None:
        self._is_other_made |= is_made

    def refresh(self) -> None:
        """Show the edition as it is now, in place."""
        edition = self._page.edition
        if edition is not None and edition.id:
            work = partial(front_page.edition, self._library, edition.id)
            self._showing.ask(work, self._renew, self._failed)

    def _renew(self, edition: Edition | None) -> None:
        if edition is None:  # another one took its place, and its answer gave way to this one
            self._ask_current()
        else:
            is_other = self._page.edition is None or edition.id != self._page.edition.id
            self._put(edition)
            if is_other:  # the one that was shown gave way to it
                self._remember_look()
                self._list_editions()
                self._ask_news_soon()  # more may have come than it was made of

    def _ask_news_soon(self, *_what: object) -> None:
        if not self._news.isActive():  # started again it would never come while articles do
            self._news.start()

    def _ask_news(self) -> None:
        edition = self._page.edition
        if self._is_open and (edition is None or not edition.id):
            self._ask_current()  # the first articles may have come
        elif edition is not None and edition.is_latest and edition.id:
            work = partial(front_page.waiting, self._library, edition.id)
            self._waiting.ask(work, partial(self._tell, edition.id), self._failed)

    def _tell(self, edition_id: int, news: EditionNews) -> None:
        edition = self._page.edition
        if edition is None or edition.id != edition_id:
            return
        gives_way = news.is_another or not edition.cards
        if gives_way and not news.is_empty and self._is_open and self._page.place is None:
            self._show_news()  # nobody has begun to read what is on the page
        else:
            self._page.show_news(news)

    def _show_news(self) -> None:
        edition = self._page.edition
        if edition is None:
            return
        work = partial(
            front_page.show_waiting,
            self._library,
            edition.id,
            stories=self._settings.get(declared.FRONT_STORIES),
        )
        self._waiting.forget()
        self._page.show_news(EditionNews())
        self._showing.ask(work, self._show_new, self._failed)

    def _show_new(self, edition: Edition | None) -> None:
        """Show what came, and bring it into view where it stands above the rest."""
        before = _top(self._page.edition)
        self._renew(edition)
        self._noting.start()  # the reader is at it now, and it ends later
        if _top(self._page.edition) != before:
            self._page.go_to_top()

    # Editions and the rest

    def _list_editions(self) -> None:
        def show(found: tuple[EditionSummary, ...]) -> None:
            self._page.head.show_editions(found)

        self._listing.ask(partial(front_page.editions, self._library), show, self._failed)

    def _show_rest(self, view: View) -> None:
        edition = self._page.edition
        if edition is not None:
            self.close()
            self.list_requested.emit(ArticleQuery(view, edition_id=edition.id))

    # What a card opens

    def _open_story(self, article_id: int) -> None:
        self.story_requested.emit(article_id)
        self.leave()


def _top(edition: Edition | None) -> tuple[int, object] | None:
    """What names an edition and its first section."""
    if edition is None:
        return None
    return edition.id, next((each.shown_at for each in edition.sections), None)


def _nothing_yet(now: datetime) -> Edition:
    """The page of a library without an article."""
    end = EditionEnd(0, 0, 0, 0, 0, 0, 0, 0)
    return Edition(0, None, now, None, timedelta(days=1), (), end, 0, 0, 0, 0)
