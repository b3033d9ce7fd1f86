"""Builds and connects backups: by hand, by timer, and restoring."""

from PySide6.QtCore import QObject

from readerapp.background.backups import BackupProcess, BackupTimer
from readerapp.background.child_process import child_command
from readerapp.background.refreshing import Refresher
from readerapp.background.safety_timer import SafetyTimer
from readerapp.ui.backups.controller import BackupController
from readerapp.ui.privacy.controller import ConsentController
from readerapp.ui.shell.context import Context
from readerapp.ui.shell.dialogs import DialogController


class BackupsFeature(QObject):
    """The feature of backups. Built once the first rows are on screen."""

    def __init__(
        self,
        common: Context,
        refresher: Refresher,
    ) -> None:
        super().__init__(common.window)
        library, runner, failed = common.library, common.runner, common.failed
        command = child_command(str(library.paths.profile or ""))
        self.process = BackupProcess(command, self)
        self.timer = BackupTimer(
            library, runner, self.process, lambda: runner.busy or refresher.is_running, failed
        )
        self.safety = SafetyTimer(library, runner, common.events, failed, self)
        self.controller = BackupController(
            library, runner, self.process, common.settings, common.window, failed
        )

    def connect_parts(self, dialogs: DialogController, consent: ConsentController) -> None:
        """Serve the settings page, and keep answers about privacy safe."""
        dialogs.backups_page_opened.connect(self.controller.connect_page)
        consent.answered.connect(self.safety.schedule)

    def stop(self) -> None:
        """End what runs; what is there of a copy is removed."""
        self.controller.stop()
        self.process.stop()

    def finish(self) -> None:
        """Write what is still to be written, when nothing else runs any more."""
        self.safety.finish()
