"""Builds and connects the export of archives, and erasing."""

from PySide6.QtCore import QObject

from readerapp.ui.archives.exporting import ArchiveController
from readerapp.ui.privacy.erasing import ErasingController
from readerapp.ui.shell.context import Context
from readerapp.ui.shell.dialogs import DialogController


class ArchivesFeature(QObject):
    """The feature of archives and erasing. Built once the first rows are on screen."""

    def __init__(self, common: Context, dialogs: DialogController) -> None:
        super().__init__(common.window)
        library, runner, window = common.library, common.runner, common.window
        self.exporting = ArchiveController(library, runner, window)
        self.erasing = ErasingController(library, runner, window, common.failed)
        dialogs.privacy_page_opened.connect(self.erasing.connect_page)

    def stop(self) -> None:
        """End the export that is going on: an older archive stays as it is."""
        self.exporting.cancel()
