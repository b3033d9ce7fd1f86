"""Controller of the start with the desktop's session: reads, writes and removes its file."""

import os
import sys
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from shiboken6 import isValid

from readerapp.background import Lane
from readerapp.domain.directions import isolate
from readerapp.domain.errors import ReaderError, Reason
from readerapp.system import autostart
from readerapp.system.own_program import lasting_command
from readerapp.ui.language.error_messages import ErrorMessages
from readerapp.ui.notifying.settings_page import NotificationsPage
from readerapp.ui.shell.context import Context


class AutostartController(QObject):
    """Shows on the settings page what the file says, and has it changed. Off without the file."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._runner, self._unreadable = context.runner, context.failed
        self._messages = ErrorMessages(self)
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
            said = self.tr("Another file is in its place, and stays: {file}")
            return said.format(file=isolate(error.name))
        return self._messages.message(error)
