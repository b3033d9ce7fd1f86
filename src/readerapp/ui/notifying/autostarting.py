"""Controllers of the start with the desktop's session: one reads, writes and removes its file, the
other asks the desktop, within a sandbox."""

import os
import sys
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from shiboken6 import isValid

from readerapp import settings as declared
from readerapp.background import Lane
from readerapp.background.background_portal import BackgroundPortal
from readerapp.domain.directions import isolate
from readerapp.domain.errors import ReaderError, Reason
from readerapp.messages import _, error_message
from readerapp.system import autostart
from readerapp.system.autostart import IN_TRAY
from readerapp.system.own_program import lasting_command
from readerapp.ui.notifying.settings_page import NotificationsPage
from readerapp.ui.shell.context import Context

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
        reason = _("Readerapp brings news in the background, from its icon in the tray.")
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
