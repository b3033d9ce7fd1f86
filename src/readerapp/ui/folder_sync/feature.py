"""Builds and connects the folder that is shared with other computers."""

from PySide6.QtCore import QObject

from readerapp.background.child_process import child_command
from readerapp.background.folder_syncing import FolderSyncer
from readerapp.ui.activity.controller import ActivityController
from readerapp.ui.folder_sync.controller import FolderSyncController
from readerapp.ui.shell.context import Context


class FolderSyncFeature(QObject):
    """The feature of the shared folder. Built at its first use."""

    def __init__(self, context: Context, activity: ActivityController) -> None:
        super().__init__(context.window)
        command = child_command(str(context.library.paths.profile or ""))
        self.controller = FolderSyncController(context, FolderSyncer(command, self))
        self.controller.noted.connect(activity.note_shared)

    def stop(self) -> None:
        """End the cycle that goes on."""
        self.controller.stop()
