"""Controller of the start with the desktop's session within a sandbox: the desktop is asked."""

import os
from collections.abc import Callable

from PySide6.QtCore import QObject
from shiboken6 import isValid

from readerapp import settings as declared
from readerapp.background.background_portal import BackgroundPortal
from readerapp.system.autostart import IN_TRAY
from readerapp.ui.notifying.settings_page import NotificationsPage
from readerapp.ui.shell.context import Context

PROGRAM = "readerapp"  # within the sandbox


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
        reason = self.tr("Readerapp brings news in the background, from its icon in the tray.")
        self.portal.ask(is_wanted, self.command, reason)

    def _on_answered(self, is_on: bool) -> None:
        self._settings.set(declared.STARTS_WITH_SESSION, is_on)
        if self._is_wanted and not is_on:
            self._on_failed()
        self._show()

    def _on_failed(self) -> None:
        self._problem = lambda: self.tr("Your desktop did not allow it, or cannot do it.")
        self._show()

    def _show(self) -> None:
        if self._page is not None and isValid(self._page):
            is_on = self._settings.get(declared.STARTS_WITH_SESSION)
            self._page.show_autostart(is_on, self._problem)
