"""Builds and connects what takes a whole library out, or away: archives and erasing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from readerapp.app.common import Common

if TYPE_CHECKING:
    from readerapp.ui.controllers.help import HelpController


class ArchiveParts(QObject):
    """The running app's parts about the whole library. Built once the first rows are on screen."""

    def __init__(self, common: Common, help_: "HelpController") -> None:
        super().__init__(common.window)
        # Here, because loading them before the first rows would double the time to these.
        from readerapp.ui.controllers import everything as parts

        library, runner, window = common.library, common.runner, common.window
        self.exporting = parts.ArchiveController(library, runner, window)
        self.erasing = parts.ErasingController(library, runner, window, common.failed)
        help_.privacy_page_opened.connect(self.erasing.serve)

    def stop(self) -> None:
        """End the export that is going on: an older archive stays as it is."""
        self.exporting.cancel()
