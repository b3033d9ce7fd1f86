"""Builds and connects backups: by hand, by timer, and restoring."""

from PySide6.QtCore import QObject

from readerapp.background.backups import BackupProcess, BackupTimer
from readerapp.background.child_process import child_command
from readerapp.background.refreshing import Refresher
from readerapp.background.safety_timer import SafetyTimer
from readerapp.ui.backups.controller import BackupController
from readerapp.ui.shell.context import Context


class BackupsFeature(QObject):
    """The feature of backups. Built at its first use."""

    def __init__(
        self,
        common: Context,
        refresher: Refresher,
        safety: SafetyTimer,
    ) -> None:
        super().__init__(common.window)
        library, runner, failed = common.library, common.runner, common.failed
        command = child_command(str(library.paths.profile or ""))
        self.process = BackupProcess(command, self)
        self.timer = BackupTimer(
            library, runner, self.process, lambda: runner.busy or refresher.is_running, failed
        )
        self.safety = safety
        self.controller = BackupController(
            library, runner, self.process, common.settings, common.window, failed
        )

    def stop(self) -> None:
        """End what runs; what is there of a copy is removed."""
        self.controller.stop()
        self.process.stop()
