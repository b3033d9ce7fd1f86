"""Builds and connects everything about backups: by hand, by the clock, and restoring."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from readerapp.app.common import Common

if TYPE_CHECKING:
    from readerapp.background.refreshing import Refresher
    from readerapp.ui.controllers.consent import ConsentController
    from readerapp.ui.controllers.help import HelpController


class BackupParts(QObject):
    """The running app's parts about backups. Built once the first rows are on screen."""

    def __init__(
        self,
        common: Common,
        refresher: "Refresher",
    ) -> None:
        super().__init__(common.window)
        # Here, because loading them before the first rows would double the time to these.
        from readerapp.ui.controllers import everything as parts

        library, runner, failed = common.library, common.runner, common.failed
        command = parts.own_command(str(library.paths.profile or ""))
        self.process = parts.BackupProcess(command, self)
        self.timetable = parts.BackupTimetable(
            library, runner, self.process, lambda: runner.busy or refresher.is_running, failed
        )
        self.keeper = parts.SafetyKeeper(library, runner, common.events, failed, self)
        self.controller = parts.BackupController(
            library, runner, self.process, common.settings, common.window, failed
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
