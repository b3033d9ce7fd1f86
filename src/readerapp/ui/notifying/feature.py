"""Builds and connects notifications and the icon in the tray; and the start with the desktop's
session: one controller reads, writes and removes its file, the other asks the desktop, within a
sandbox."""

import os
import sys
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from shiboken6 import isValid

from readerapp import settings as declared
from readerapp.background import Lane
from readerapp.background.background_portal import BackgroundPortal
from readerapp.background.message_bus import session_bus
from readerapp.domain.articles import ArticleQuery, View
from readerapp.domain.directions import isolate
from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.notifications import News, NewsKind, Notification
from readerapp.messages import _, error_message
from readerapp.system import autostart
from readerapp.system.autostart import IN_TRAY
from readerapp.system.desktop_entry import is_sandboxed
from readerapp.system.own_program import lasting_command
from readerapp.ui.front_page.controller import FrontPageController
from readerapp.ui.notifying.controller import NotificationController, Tray, has_tray
from readerapp.ui.notifying.settings_page import NotificationsPage
from readerapp.ui.shell.command_router import CommandRouter
from readerapp.ui.shell.context import Context
from readerapp.ui.story.controller import StoryController
from readerapp.ui.subscribing.feature import SubscriptionsFeature
from readerapp.ui.subscribing.properties_dialog import FeedPropertiesDialog

PROGRAM = "readerapp"  # within the sandbox


class AutostartController(QObject):
    """Shows on the settings page what the file says, and has it changed. Off without the file."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._runner, self._unreadable = context.runner, context.failed
        profile = context.library.paths.profile
        command = lasting_command(sys.argv[0], sys.executable)
        self.command = [*command, *(("--profile", str(profile.absolute())) if profile else ())]
        self._page: NotificationsPage | None = None
        self._problem: Callable[[], str] | None = None  # why it could not be changed

    def connect_page(self, page: NotificationsPage) -> None:
        """Serve the page that was opened."""
        self._page, self._problem = page, None
        page.allow_autostart(autostart.is_possible(os.environ))
        page.autostart_wanted.connect(self._change)
        self._read()

    def _change(self, is_wanted: bool) -> None:
        file = autostart.autostart_file(os.environ)
        work = (
            partial(autostart.turn_on, file, self.command)
            if is_wanted
            else partial(autostart.turn_off, file)
        )
        self._problem = None
        self._runner.submit(Lane.WRITE, work, lambda _none: self._read(), self._failed)

    def _read(self) -> None:
        work = partial(autostart.is_on, autostart.autostart_file(os.environ), self.command)
        self._runner.submit(Lane.READ, work, self._show, self._unreadable)

    def _show(self, is_on: bool) -> None:
        if self._page is not None and isValid(self._page):
            self._page.show_autostart(is_on, self._problem)

    def _failed(self, error: ReaderError) -> None:
        self._problem = partial(self._told, error)
        self._read()

    def _told(self, error: ReaderError) -> str:
        if error.reason is Reason.OTHER_FILE_HERE:
            said = _("Another file is in its place, and stays: {file}")
            return said.format(file=isolate(error.name))
        return error_message(error)


class PortalAutostart(QObject):
    """Shows on the settings page what the desktop granted last, and asks it. It tells nobody when
    that is taken back in its settings."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = context.settings
        profile = context.library.paths.profile
        arguments = ("--profile", str(profile.absolute())) if profile else ()
        self.command = [PROGRAM, *arguments, IN_TRAY]
        self.portal = BackgroundPortal(os.environ, self)
        self.portal.answered.connect(self._on_answered)
        self.portal.failed.connect(self._on_failed)
        self._page: NotificationsPage | None = None
        self._is_wanted = False
        self._problem: Callable[[], str] | None = None

    def connect_page(self, page: NotificationsPage) -> None:
        """Serve the page that was opened."""
        self._page, self._problem = page, None
        page.ask_desktop()
        page.autostart_wanted.connect(self._change)
        self._show()

    def _change(self, is_wanted: bool) -> None:
        self._problem, self._is_wanted = None, is_wanted
        reason = _(
            "Readerapp checks for new articles in the background, from its icon in the tray."
        )
        self.portal.ask(is_wanted, self.command, reason)

    def _on_answered(self, is_on: bool) -> None:
        self._settings.set(declared.STARTS_WITH_SESSION, is_on)
        if self._is_wanted and not is_on:
            self._on_failed()
        self._show()

    def _on_failed(self) -> None:
        self._problem = lambda: _("Your desktop did not allow it, or cannot do it.")
        self._show()

    def _show(self) -> None:
        if self._page is not None and isValid(self._page):
            is_on = self._settings.get(declared.STARTS_WITH_SESSION)
            self._page.show_autostart(is_on, self._problem)


class NotifyingFeature(QObject):
    """The feature of notifications. Built at its first use."""

    def __init__(
        self,
        context: Context,
        feeds: SubscriptionsFeature,
        front: FrontPageController,
        is_tray_there: Callable[[], bool] = has_tray,
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._appearance = context.appearance
        self._feeds = feeds
        self._front = front
        self._is_tray_there = is_tray_there
        self._tray: Tray | None = None  # made when it is wanted
        self._news_in_tray: tuple[News, ...] = ()
        self._page: NotificationsPage | None = None
        self._is_over = False
        self.controller = NotificationController(
            context, feeds.refresher, lambda: front.is_open, os.environ
        )
        self.controller.shown.connect(lambda news: self._tell_tried(news, is_shown=True))
        self.controller.not_shown.connect(self._on_not_shown)
        is_asked = is_sandboxed(os.environ) and bool(session_bus(os.environ))
        self.autostart = (PortalAutostart if is_asked else AutostartController)(context, self)
        context.listing.counted.connect(lambda counts: self._show_unread(counts.unread))
        context.appearance.theme_changed.connect(
            lambda theme: self._tray and self._tray.set_theme(theme)
        )

    def connect_window(self, router: CommandRouter, stories: StoryController) -> None:
        """Connect what a click opens."""
        self._router, self._stories = router, stories
        self.controller.opened.connect(self._open)
        # Trays come and go with their panels: one is looked for again when the window closes.
        self._context.window.closing.connect(self.follow_settings)

    def stop(self) -> None:
        """Tell of nothing any more, leave the tray for good."""
        self._is_over = True
        self.controller.stop()
        if self._tray is not None:
            self._tray.stop()

    @property
    def tray(self) -> Tray:
        """The icon in the tray, which is not shown yet when it is new."""
        if self._tray is None:
            self._tray = Tray(self._context.window, self._appearance.theme)
            self._tray.open_requested.connect(lambda: self._context.window.come_forward(""))
            self._tray.refresh_requested.connect(self._feeds.refreshing.refresh_all)
            self._tray.pause_toggled.connect(self._feeds.timer.pause)
            self._tray.note_clicked.connect(lambda: self._open(self._news_in_tray, ""))
            self._show_unread(self._context.listing.counts.unread)
        return self._tray

    @property
    def is_in_tray(self) -> bool:
        """Whether the app is reached there when its window is closed."""
        return self._tray is not None and self._tray.is_keeping_open

    def follow_settings(self) -> None:
        """Do as the settings say by now."""
        self.controller.follow_setting()
        wants_tray = self._context.settings.get(declared.TRAY) and not self._is_over
        if wants_tray and self._is_tray_there():
            self.tray.keep_running(True)
        elif self._tray is not None:
            self._tray.keep_running(False)

    def connect_page(self, page: NotificationsPage) -> None:
        """Serve the page of the settings."""
        self._page = page
        page.show_tray(self._is_tray_there())
        self.autostart.connect_page(page)
        page.changed.connect(self.follow_settings)
        page.try_requested.connect(self.controller.try_it)

    def connect_feed(self, dialog: FeedPropertiesDialog) -> None:
        """Whoever asks to be told of a feed wants to be told at all."""
        dialog.settings.notifies.clicked.connect(
            lambda is_wanted: self.controller.turn_on() if is_wanted else None
        )

    def _show_unread(self, count: int) -> None:
        if self._tray is not None:
            self._tray.show_unread(count)

    def _on_not_shown(self, note: Notification, news: tuple[News, ...]) -> None:
        """Show it from the tray: other systems than Linux have no other way."""
        is_possible = sys.platform != "linux" or self._context.settings.get(declared.TRAY)
        is_shown = is_possible and self._is_tray_there()
        if is_shown:
            self._news_in_tray = news
            self.tray.show_note(note)
        self._tell_tried(news, is_shown=is_shown)

    def _tell_tried(self, news: tuple[News, ...], *, is_shown: bool) -> None:
        if self._page is not None and isValid(self._page) and not news:
            self._page.show_outcome(is_shown)

    def _open(self, news: tuple[News, ...], token: str) -> None:
        """Show in the window what a notification told of: the article, or the list of them."""
        window = self._context.window
        window.come_forward(token)
        ids = [each for one in news for each in one.ids]
        if len(ids) == 1:
            self._router.show_article(ids[0])
            window.reading.view.setFocus()
        elif len(news) == 1 and news[0].kind is NewsKind.STORY:
            self._stories.open_of(ids[0])
            self._front.leave()
        elif ids:
            is_feed = len(news) == 1 and news[0].kind is NewsKind.FEED
            query = ArticleQuery(feed_id=news[0].feed_id) if is_feed else ArticleQuery(View.UNREAD)
            self._front.close()
            self._stories.close()
            window.set_article_open(False)
            self._context.listing.show(query)
            window.articles.view.setFocus()
