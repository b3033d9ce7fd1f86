"""Builds and connects everything about backups: by hand, by the clock, and restoring."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from readerapp.background import LibraryEvents, TaskRunner
from readerapp.domain.errors import ReaderError
from readerapp.library import Library
from readerapp.settings import Settings
from readerapp.ui.window import MainWindow

if TYPE_CHECKING:
    from readerapp.background.refreshing import Refresher
    from readerapp.ui.controllers.consent import ConsentController
    from readerapp.ui.controllers.help import HelpController


class BackupParts(QObject):
    """The running app's parts about backups. Built once the first rows are on screen."""

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        events: LibraryEvents,
        settings: Settings,
        window: MainWindow,
        refresher: "Refresher",
        failed: Callable[[ReaderError], None],
    ) -> None:
        super().__init__(window)
        # Here, because loading them before the first rows would double the time to these.
        from readerapp.ui.controllers import everything as parts

        command = parts.own_command(str(library.paths.profile or ""))
        self.process = parts.BackupProcess(command, self)
        self.timetable = parts.BackupTimetable(
            library, runner, self.process, lambda: runner.busy or refresher.is_running, failed
        )
        self.keeper = parts.SafetyKeeper(library, runner, events, failed, self)
        self.controller = parts.BackupController(
            library, runner, self.process, settings, window, failed
        )

    def connect_parts(self, help_: "HelpController", consent: "ConsentController") -> None:
        """Serve the settings page, and keep answers about privacy safe."""
        help_.backups_page_opened.connect(self.controller.serve)
        consent.answered.connect(self.keeper.note)

    def stop(self) -> None:
        """End what runs; what is there of a copy is removed."""
        self.controller.stop()
        self.process.stop()

    def finish(self) -> None:
        """Write what is still to be written, when nothing else runs any more."""
        self.keeper.finish()
