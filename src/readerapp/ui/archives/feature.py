"""Builds and connects the export of archives, and erasing."""

from PySide6.QtCore import QObject

from readerapp.ui.archives.exporting import ArchiveController
from readerapp.ui.privacy.erasing import ErasingController
from readerapp.ui.shell.context import Context


class ArchivesFeature(QObject):
    """The feature of archives and erasing. Built at its first use."""

    def __init__(self, common: Context) -> None:
        super().__init__(common.window)
        library, runner, window = common.library, common.runner, common.window
        self.exporting = ArchiveController(library, runner, window)
        self.erasing = ErasingController(library, runner, window, common.failed)

    def stop(self) -> None:
        """End the export that is going on: an older archive stays as it is."""
        self.exporting.cancel()
