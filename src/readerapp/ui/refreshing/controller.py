"""Controllers of refreshing and of offline copies: the one starts it by hand and publishes arriving
articles in batches; the other serves the settings page and asks for more, and that work makes room
for the reader."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from readerapp.background import Lane, Latest, LibraryEvents
from readerapp.background.refreshing import Phase, Refresher, RefreshTotals
from readerapp.domain.articles import ArticleQuery, Changes
from readerapp.domain.errors import PROXY_FAULTS, ReaderError
from readerapp.domain.feeds import OfflineUse
from readerapp.library import offline
from readerapp.messages import _, error_message, pgettext
from readerapp.ui.activity.words import ActivityWords
from readerapp.ui.language.wording import counted
from readerapp.ui.refreshing.settings_page import NewsPage
from readerapp.ui.related.relating import Hold, RelatingController
from readerapp.ui.shell.context import Context
from readerapp.ui.shell.toast import Toast

PUBLISH_AFTER = 1_000  # ms: views draw once a second while hundreds of articles arrive

QUIET = 1_500  # ms after the last act: until an article is shown and a search has answered


class RefreshController(QObject):
    """Starts refreshes, and publishes what they brought at a rate the views can draw.

    Only a refresh asked for by hand says anything at its end: one by the clock is silent.
    """

    add_wanted = Signal()  # there is no feed, and the reader wants one
    activity_wanted = Signal()  # feeds failed, and the reader wants to see which
    proxy_wanted = Signal()  # it is in the way, and the reader wants to see its settings
    asked = Signal(object)  # by hand: ids of feeds, none for all; some are asked of other servers

    def __init__(
        self,
        refresher: Refresher,
        events: LibraryEvents,
        relating: RelatingController,
        toast: Toast,
    ) -> None:
        super().__init__(refresher)
        self._refresher = refresher
        self._events = events
        self._relating = relating
        self._toast = toast
        self._is_by_hand = False
        self._has_others = False
        self._gathered = Changes()
        self._publishing = QTimer(self)
        self._publishing.setInterval(PUBLISH_AFTER)
        self._publishing.setSingleShot(True)
        self._publishing.timeout.connect(self._publish)
        refresher.busy_changed.connect(self._on_busy)
        refresher.stored.connect(self.gather)
        refresher.finished.connect(self._on_finished)
        refresher.failed.connect(self._on_failed)

    def refresh_all(self) -> None:
        """Ask all feeds."""
        self._is_by_hand = True
        self._has_others = False
        self.asked.emit(())
        self._refresher.refresh_all()

    def refresh_feeds(self, feed_ids: tuple[int, ...]) -> None:
        """Ask these feeds."""
        self._is_by_hand = True
        self._has_others = False
        self.asked.emit(feed_ids)
        self._refresher.refresh_feeds(feed_ids)

    def note_others(self) -> None:
        """Servers of accounts are asked as well: they tell themselves what came of it."""
        self._has_others = True

    def gather(self, changes: Changes) -> None:
        """Publish what has come, at a rate the views can draw."""
        self._gathered = _joined(self._gathered, changes)
        if not self._publishing.isActive():
            self._publishing.start()

    def _publish(self) -> None:
        gathered, self._gathered = self._gathered, Changes()
        self._events.publish(replace(gathered, came_by_itself=True))

    def _on_finished(self, result: RefreshTotals) -> None:
        self._publishing.stop()
        self._publish()
        self._events.subscriptions_changed.emit()
        if self._is_by_hand and result.phase is Phase.FEEDS and not self._refresher.is_asking:
            self._is_by_hand = False
            self._show_result(result)

    def _on_busy(self, is_busy: bool) -> None:
        """Relating comes last: after the texts of all feeds, and after pictures."""
        if is_busy:
            self._relating.hold(Hold.REFRESH)
        else:
            self._relating.release(Hold.REFRESH)

    def _show_result(self, result: RefreshTotals) -> None:
        if result.blocked:
            self._show_blocked(ReaderError(result.blocked))
        elif result.failed:
            said = partial(ActivityWords().result, result.new, result.failed)
            self._toast.show_message(said, lambda: _("A&ctivity…"), self.activity_wanted.emit)
        elif result.new:
            self._toast.show_message(
                lambda: counted("{count} new article", "{count} new articles", result.new)
            )
        elif self._has_others:
            return
        elif result.is_whole and not result.asked:
            self._toast.show_message(
                lambda: _("There is no feed to check."),
                lambda: pgettext("notice", "&Add Feeds…"),
                self.add_wanted.emit,
            )
        elif result.is_whole:
            self._toast.show_message(lambda: _("Nothing new"))

    def _show_blocked(self, why: ReaderError) -> None:
        if why.reason in PROXY_FAULTS:
            self._toast.show_message(
                lambda: error_message(why),
                lambda: _("&Proxy…"),
                self.proxy_wanted.emit,
            )
        else:
            self._toast.show_message(lambda: error_message(why))

    def _on_failed(self, error: ReaderError) -> None:
        if self._is_by_hand:
            self._toast.show_message(lambda: error_message(error))


def _joined(first: Changes, second: Changes) -> Changes:
    added = dict.fromkeys(first.added + second.added)
    removed = dict.fromkeys(first.removed + second.removed)
    changed = dict.fromkeys(first.changed + second.changed)
    return Changes(
        tuple(added),
        tuple(each for each in changed if each not in added),
        tuple(removed),
        first.subscriptions or second.subscriptions,
        annotated=tuple(dict.fromkeys(first.annotated + second.annotated)),
        rules=first.rules or second.rules,
        notices=first.notices + second.notices,
    )


class ReaderFirst(QObject):
    """Pauses work when the reader does something, and resumes it a moment later."""

    def __init__(self, pause: Callable[[bool], None], parent: QObject | None = None) -> None:
        """`pause` is called with True at an act and with False when it was long enough ago."""
        super().__init__(parent)
        self._pause = pause
        self.quiet = QTimer(self, singleShot=True, interval=QUIET)  # runs while work waits
        self.quiet.timeout.connect(lambda: pause(False))

    def watch(self, act: SignalInstance) -> None:
        """Take a signal for an act of the reader."""
        act.connect(lambda *_: self.note())

    def note(self) -> None:
        """Note an act."""
        if not self.quiet.isActive():
            self._pause(True)
        self.quiet.start()


class OfflineController(QObject):
    """Marks articles as wanted offline; the refresher fetches them."""

    def __init__(self, context: Context, refresher: Refresher) -> None:
        super().__init__(refresher)
        self._library = context.library
        self._runner = context.runner
        self._events = context.events
        self._refresher = refresher
        self._toast = context.window.toast
        self._failed = context.failed

    def make_available(self, query: ArticleQuery) -> None:
        """Fetch the texts and pictures that everything in a list lacks."""
        work = partial(offline.make_available, self._library, query)
        self._runner.submit(Lane.WRITE, work, self._begin, self._failed)

    def make_articles_available(self, ids: Sequence[int]) -> None:
        """Fetch the texts and pictures that these articles lack."""
        work = partial(offline.make_articles_available, self._library, ids)
        self._runner.submit(Lane.WRITE, work, self._begin, self._failed)

    def connect_page(self, page: NewsPage) -> None:
        """Connect a settings page: show the use of budgets, and handle its requests."""
        use_asked = Latest(self._runner)
        page.offline_requested.connect(lambda: self.make_available(ArticleQuery()))
        page.destroyed.connect(use_asked.forget)  # the settings were closed meanwhile

        def show(use: OfflineUse) -> None:
            page.show_use(use.pictures_bytes, use.pages_bytes)

        use_asked.ask(partial(offline.use, self._library), show, self._failed)

    def _begin(self, changes: Changes) -> None:
        if changes:
            self._events.publish(changes)
            self._refresher.complete_offline()
        else:
            self._toast.show_message(lambda: _("Everything here is available offline already."))
