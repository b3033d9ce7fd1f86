"""Builds and connects everything about feeds: refreshing, adding, organising, activity; their
properties, and the question whether those in the reader's own network may be asked."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox
from shiboken6 import isValid

from readerapp import settings as declared
from readerapp.background import Lane, Latest
from readerapp.background.child_process import child_command
from readerapp.background.refreshing import PowerWatch, Refresher, RefreshTimer
from readerapp.domain.app_links import AppLink, LinkAction, is_app_link, read_app_link
from readerapp.domain.articles import Changes
from readerapp.domain.errors import ReaderError
from readerapp.domain.feeds import Feed, FeedProperties, FeedSettings
from readerapp.library import Library, feed_times, subscription_lists
from readerapp.library.subscription_lists import ListReport
from readerapp.messages import _, error_message
from readerapp.ui.activity.controller import ActivityController
from readerapp.ui.activity.progress import RefreshIndicator
from readerapp.ui.article_list.marks import MarkController
from readerapp.ui.importing.controller import ImportController
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import counted, isolate
from readerapp.ui.navigation.controller import SubscriptionController, SubscriptionLoader
from readerapp.ui.reading.article_commands import ArticleController
from readerapp.ui.refreshing.controller import OfflineController, ReaderFirst, RefreshController
from readerapp.ui.related.relating import Hold, RelatingController
from readerapp.ui.shell.context import Context
from readerapp.ui.shell.window import MainWindow
from readerapp.ui.subscribing.controller import AddFeedController
from readerapp.ui.subscribing.settings_form import load_language_names
from readerapp.ui.widgets.dialog_parts import bring_forward, name_filter
from readerapp.ui.widgets.plain_text import PlainMessageBox

if TYPE_CHECKING:  # the room of refreshing costs 0.1 s and 20 MB, and the settings wait
    from readerapp.library.refreshing.refresh import FirstReading
    from readerapp.ui.refreshing.settings_page import NewsPage
    from readerapp.ui.settings.pages import NetworkPage
    from readerapp.ui.subscribing.properties_dialog import FeedPropertiesDialog

MOST_NAMED = 10  # a question has to fit on the screen


class PrivateFeeds(QObject):
    """Asks one question for all private feeds of the lists that were imported.

    A list from somebody else could make the app ask a router or a printer. So nobody there is asked
    unless the reader says so: once for a whole list, and for several lists that come together.
    """

    allowed = Signal(object)  # tuple of the ids of feeds that may be asked from now on

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._library = context.library
        self._runner = context.runner
        self._events = context.events
        self._window = context.window
        self._failed = context.failed
        self._feeds: dict[int, Feed] = {}
        self.question: PrivateFeedsQuestion | None = None

    def ask(self, feeds: Sequence[Feed]) -> None:
        """Ask whether these may be asked; a question that is open already grows."""
        if not feeds:
            return
        self._feeds.update((feed.id, feed) for feed in feeds)
        if self.question is None:
            self.question = PrivateFeedsQuestion(self._window)
            self.question.finished.connect(self._on_answer)
        self.question.show_feeds(tuple(self._feeds.values()))
        self.question.open()

    def _on_answer(self, answer: int) -> None:
        feeds = tuple(self._feeds.values())
        self._feeds.clear()
        if self.question:
            self.question.deleteLater()
        self.question = None
        if answer == QMessageBox.StandardButton.Yes.value:
            self._allow(feeds)

    def _allow(self, feeds: Sequence[Feed]) -> None:
        def done(changes: Changes) -> None:
            self._events.publish(changes)
            self.allowed.emit(tuple(feed.id for feed in feeds))

        work = partial(subscription_lists.allow_private, self._library, feeds)
        self._runner.submit(Lane.WRITE, work, done, self._failed)


class PrivateFeedsQuestion(PlainMessageBox):
    """The question in words. Addresses are foreign text: they are shown as plain text."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.allow = self.addButton(QMessageBox.StandardButton.Yes)
        self.refuse = self.addButton(QMessageBox.StandardButton.No)
        self.setDefaultButton(self.refuse)
        self.setEscapeButton(self.refuse)
        self._feeds: Sequence[Feed] = ()
        keep_translated(self, self._set_texts)

    def show_feeds(self, feeds: Sequence[Feed]) -> None:
        """Name these feeds."""
        self._feeds = feeds
        self._set_texts()

    def _set_texts(self) -> None:
        self.setWindowTitle(_("Feeds in Your Own Network"))
        said = counted(
            "{count} new feed is on this computer or in your own network:",
            "{count} new feeds are on this computer or in your own network:",
            len(self._feeds),
        )
        named = [isolate(feed.address) for feed in self._feeds[:MOST_NAMED]]
        if rest := len(self._feeds) - len(named):
            named.append(counted("and {count} more", "and {count} more", rest, "feeds"))
        caution = counted(
            "Allow it only if you trust where it comes from. Otherwise it will not be checked.",
            "Allow it only if you trust where they come from. Otherwise they will not be checked.",
            len(self._feeds),
        )
        # Not as informative text: to set it deletes the layout, a child that Qt may be going
        # through (see `keep_translated`).
        self.setText("\n".join([said, "", *named, "", caution]))
        self.allow.setText(_("&Allow"))
        self.refuse.setText(_("&Do Not Allow"))


class PropertiesController(QObject):
    """Drives a dialog for each feed. Every change can be undone; dialogs follow the library."""

    refresh_requested = Signal(object)  # tuple of feed ids
    opened = Signal(object)  # FeedPropertiesDialog
    link_requested = Signal(str)  # the publisher's page, to be opened in a browser

    def __init__(self, context: Context, changes: SubscriptionController) -> None:
        super().__init__(context.window)
        self._library = context.library
        self._runner = context.runner
        self._changes = changes
        self._window = context.window
        self._questions: dict[int, Latest] = {}
        self.dialogs: dict[int, FeedPropertiesDialog] = {}
        context.events.subscriptions_changed.connect(self.reread)

    def show(self, feed_id: int) -> None:
        """Open the properties of a feed, or bring them to the front."""
        if feed_id in self.dialogs:
            self.dialogs[feed_id].raise_()
            self.dialogs[feed_id].activateWindow()
        else:
            self._ask(feed_id)

    def reread(self) -> None:
        """Show what is known now, for example after a refresh."""
        for feed_id in self.dialogs:
            self._ask(feed_id)

    def _ask(self, feed_id: int) -> None:
        """On the write lane: after every change that was asked for, so that none is undone."""
        question = self._questions.setdefault(feed_id, Latest(self._runner, Lane.WRITE))
        work = partial(_read, self._library, feed_id)
        question.ask(work, partial(self._known, feed_id), self._failed)

    def _known(self, feed_id: int, properties: FeedProperties | None) -> None:
        dialog = self.dialogs.get(feed_id)
        if properties is None:
            if dialog:
                dialog.reject()  # it was unsubscribed from
            self._questions.pop(feed_id, None)
        elif dialog:
            dialog.show_properties(properties)
        else:
            self._open(feed_id, properties)

    def _open(self, feed_id: int, properties: FeedProperties) -> None:
        # Here, because a window does without until somebody looks at a feed.
        from readerapp.ui.subscribing.properties_dialog import FeedPropertiesDialog

        dialog = self.dialogs[feed_id] = FeedPropertiesDialog(
            properties, self._library.clock.now, self._window
        )
        dialog.settings_changed.connect(partial(self._change, feed_id))
        dialog.renamed.connect(partial(self._changes.rename_feed, feed_id))
        dialog.refresh_requested.connect(partial(self._refresh, feed_id))
        dialog.site_requested.connect(self.link_requested)
        dialog.finished.connect(lambda _result: self._forget(feed_id))
        self.opened.emit(dialog)
        bring_forward(dialog)

    def _change(self, feed_id: int, settings: FeedSettings) -> None:
        self._questions[feed_id].forget()  # an answer on its way does not know this change
        self._changes.change_settings(feed_id, settings)

    def _refresh(self, feed_id: int) -> None:
        self.dialogs[feed_id].health.set_asking()
        self.refresh_requested.emit((feed_id,))

    def _forget(self, feed_id: int) -> None:
        self._questions.pop(feed_id).forget()  # what is asked would open it again
        self.dialogs.pop(feed_id).deleteLater()

    def _failed(self, error: ReaderError) -> None:
        self._window.toast.show_message(lambda: error_message(error))


def _read(library: Library, feed_id: int) -> FeedProperties | None:
    """Read what the dialog shows, with the names that its form needs. Not on the GUI thread."""
    found = feed_times.properties(library, feed_id)
    if found:
        load_language_names(found.feed.settings)
    return found


class SubscriptionsFeature(QObject):
    """The feature of feeds. Built once the first rows are on screen."""

    feed_came = Signal(int)  # the first reading of a feed that the reader added in the dialog
    import_wanted = Signal(str)  # a link asks for the page at this address

    def __init__(
        self, context: Context, loader: SubscriptionLoader, relating: RelatingController
    ) -> None:
        super().__init__(context.window)
        library, runner, events = context.library, context.runner, context.events
        settings, window, failed = context.settings, context.window, context.failed
        self._library, self._runner, self._events = library, runner, events
        self._window, self._listing, self._failed = window, context.listing, failed
        self._loader = loader
        self._requests = context.requests
        self._expected = 0  # a feed that the reader has just added, and wants to see
        self.refresher = Refresher(child_command(str(library.paths.profile or "")), self)
        self.timer = RefreshTimer(
            library,
            runner,
            self.refresher,
            partial(settings.get, declared.REFRESH_AUTOMATICALLY),
            partial(settings.get, declared.REFRESH_WHEN_METERED),
            failed,
        )
        self.power = PowerWatch(
            runner, partial(settings.get, declared.PAUSE_ON_BATTERY), failed, self
        )
        self.refresher.crashed.connect(context.requests.process_crashed)
        self.indicator = RefreshIndicator(window.navigation)
        window.navigation.add_foot(self.indicator)
        self.refreshing = RefreshController(self.refresher, events, relating, window.toast)
        self.activity = ActivityController(context, self.refresher, self.indicator)
        self.activity.keep_log(
            settings.get(declared.ACTIVITY_LOG), partial(settings.set, declared.ACTIVITY_LOG)
        )
        relating.progressed.connect(self.activity.relating.follow)
        self._let_reader_first(relating)
        self.organising = SubscriptionController(
            library, context.undo, loader, window.navigation, window.toast
        )
        self.properties = PropertiesController(context, self.organising)
        self.adding = AddFeedController(context, partial(settings.get, declared.READER_LANGUAGES))
        self.private = PrivateFeeds(context)
        self.offline = OfflineController(context, self.refresher)
        self._connect_commands()
        self._connect_parts()

    def _let_reader_first(self, relating: RelatingController) -> None:
        """Have what nobody waits for make room: for what the reader does, and on battery."""

        def pause(is_paused: bool) -> None:
            self.refresher.pause(is_paused)
            relating.pause(is_paused)

        def hold(is_held: bool) -> None:
            self.refresher.hold_offline(is_held)
            if is_held:
                relating.hold(Hold.BATTERY)
            else:
                relating.release(Hold.BATTERY)

        self.reader_first = ReaderFirst(pause, self)
        self.reader_first.watch(self._window.articles.article_chosen)
        self.reader_first.watch(self._window.articles.search.textEdited)
        self.power.must_wait.connect(hold)

    def _connect_commands(self) -> None:
        navigation = self._window.navigation
        handlers: dict[str, Callable[[], object]] = {
            "refresh": self._refresh_list,
            "refresh_all": self.refreshing.refresh_all,
            "activity": self.activity.show,
            "add_feed": lambda: self.adding.add(),
            "new_folder": lambda: self.organising.new_folder(None),
            "rename_entry": lambda: navigation.rename(),
            "move_entry_up": partial(navigation.shift, -1),
            "move_entry_down": partial(navigation.shift, 1),
            "feed_properties": self._show_properties,
            "unsubscribe": self._unsubscribe,
            "make_offline": self._make_offline,
            "export_list": self._export,
        }
        for name, handler in handlers.items():
            self._window.commands[name].triggered.connect(lambda __=False, act=handler: act())

    def _connect_parts(self) -> None:
        ask = self._window.navigation.requests
        ask.refresh_requested.connect(self._refresh)
        ask.properties_requested.connect(self.properties.show)
        ask.add_feed_requested.connect(lambda: self.adding.add())
        self.refreshing.add_wanted.connect(lambda: self.adding.add())
        self.refreshing.activity_wanted.connect(self.activity.show)
        for wanted in (self.refreshing.proxy_wanted, self.activity.proxy_requested):
            wanted.connect(partial(self._requests.settings_page.emit, "network"))
        self.activity.refresh_all_requested.connect(self.refreshing.refresh_all)
        self.activity.refresh_requested.connect(self._refresh)
        self.activity.properties_requested.connect(self.properties.show)
        self.activity.search_requested.connect(self.adding.add)
        self.properties.refresh_requested.connect(self._refresh)
        self.adding.one_subscribed.connect(self._expect)
        self.adding.subscribed.connect(self.read_first)
        self.private.allowed.connect(self.refresher.refresh_feeds)

    def open_inputs(self, inputs: Sequence[str], imports: ImportController) -> None:
        """Open what the app was started with. A link, which any web page may hold, leads to a
        question with its address filled in: nothing is fetched before the reader agrees."""
        links = [each for each in inputs if is_app_link(each)]
        imports.import_inputs([each for each in inputs if each not in links])
        for link in links[:1]:
            self._open_link(link)

    def _open_link(self, text: str) -> None:
        link = read_app_link(text)
        if link is not None:
            self.adding.linked.add(link.address)
        match link:
            case AppLink(LinkAction.ADD, address):
                self.adding.propose(address)
            case AppLink(LinkAction.IMPORT, address):
                self.import_wanted.emit(address)
            case _:
                self._window.toast.show_message(
                    lambda: _("This link names no public web address. Nothing was opened.")
                )

    def connect_imports(self, imports: ImportController) -> None:
        """Refresh what a list of subscriptions brought."""
        self.adding.linked = imports.linked
        imports.subscribed.connect(self._on_list)
        imports.found_no_article.connect(self._offer_search)
        imports.found_feed.connect(self.adding.propose)

    def connect_marks(self, marks: MarkController) -> None:
        """Mark a whole entry of the navigation as read."""
        self._window.navigation.requests.mark_read_requested.connect(marks.mark_all_read)

    def connect_page(self, page: "NewsPage") -> None:
        """Serve the page of the settings."""
        self.offline.connect_page(page)
        page.battery.clicked.connect(self.power.check)
        for changed in (page.interval.activated, page.automatic.clicked):
            changed.connect(lambda _value: self._plan_anew())

    def tell_script(self, page: "NetworkPage") -> None:
        """Tell the page of the network whether a script chooses the proxy."""

        def show(has_script: bool) -> None:
            if isValid(page):
                page.show_script(has_script)

        self._runner.submit(Lane.READ, self._library.has_proxy_script, show, self._failed)

    def _plan_anew(self) -> None:
        """Have shown anew when feeds are asked next, once the setting is stored."""
        self._runner.submit(
            Lane.WRITE,
            lambda: None,
            lambda _none: self._events.subscriptions_changed.emit(),
            self._failed,
        )

    def connect_article(self, article: ArticleController) -> None:
        """Open the page of a feed's publisher as links of articles are opened."""
        self.properties.link_requested.connect(article.open_link)

    def _expect(self, feed_id: int) -> None:
        self._expected = feed_id

    def read_first(self, feed_ids: Sequence[int]) -> None:
        """Store what the search has fetched, then ask the feeds of which nothing is there."""

        def work() -> "FirstReading":
            # Here: the room of refreshing costs 0.1 s and 20 MB, and belongs to its own process.
            from readerapp.library.refreshing import first_reading

            return first_reading(self._library, tuple(feed_ids))

        def done(reading: "FirstReading") -> None:
            self._events.publish(reading.changes)
            if self._expected in feed_ids:
                self.feed_came.emit(self._expected)
                self._expected = 0
            self.refresher.refresh_feeds(
                tuple(each for each in feed_ids if each not in reading.read)
            )
            self.refresher.complete_offline()

        self._runner.submit(Lane.COMPUTE, work, done, self._failed)

    def stop(self) -> None:
        """End the refresh that is going on: what it stored stays."""
        self.refresher.stop()

    def _refresh(self, feed_ids: Sequence[int]) -> None:
        if feed_ids:
            self.refreshing.refresh_feeds(tuple(feed_ids))
        else:
            self.refreshing.refresh_all()

    def _refresh_list(self) -> None:
        """Ask the feeds of the list on show; all of them when it is no feed's or folder's."""
        self._refresh(self._window.navigation.feeds_of(self._listing.query))

    def _make_offline(self) -> None:
        self.offline.make_available(replace(self._listing.query, by_story=False))

    def _show_properties(self) -> None:
        feed_id = self._listing.query.feed_id
        if feed_id is not None:
            self.properties.show(feed_id)

    def _unsubscribe(self) -> None:
        feed_id = self._listing.query.feed_id
        if feed_id is not None:
            self.organising.unsubscribe((feed_id,), False)

    def _offer_search(self, address: str) -> None:
        def look() -> None:
            self.adding.add(address)

        self._window.toast.show_message(
            lambda: _("There is no article at this address."),
            lambda: _("Look for Feeds"),
            look,
        )

    def _on_list(self, report: ListReport) -> None:
        self._window.toast.show_message(
            lambda: counted("{count} new feed", "{count} new feeds", len(report.new))
        )
        private = {feed.id for feed in report.private}
        self.refresher.refresh_feeds(tuple(each for each in report.new if each not in private))
        self.private.ask(report.private)

    def _export(self) -> None:
        name, __ = QFileDialog.getSaveFileName(
            self._window,
            _("Export Subscriptions"),
            "readerapp.opml",
            name_filter(_("Subscription lists"), "*.opml"),
        )
        if not name:
            return

        def work() -> str:
            subscription_lists.export_file(self._library, Path(name), replace=True)  # it was asked
            return name

        self._runner.submit(Lane.READ, work, self._exported, self._failed)

    def _exported(self, name: str) -> None:
        self._window.toast.show_message(lambda: _("Saved to {file}").format(file=name))
