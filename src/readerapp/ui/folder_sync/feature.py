"""Builds and connects the folder that is shared with other computers."""

from PySide6.QtCore import QObject

from readerapp.background.child_process import child_command
from readerapp.background.folder_syncing import FolderSyncer
from readerapp.ui.activity.controller import ActivityController
from readerapp.ui.folder_sync.controller import FolderSyncController
from readerapp.ui.shell.context import Context
from readerapp.ui.shell.dialogs import DialogController


class FolderSyncFeature(QObject):
    """The feature of the shared folder. Built once the first rows are on screen."""

    def __init__(
        self, context: Context, dialogs: DialogController, activity: ActivityController
    ) -> None:
        super().__init__(context.window)
        command = child_command(str(context.library.paths.profile or ""))
        self.controller = FolderSyncController(context, FolderSyncer(command, self))
        self.controller.noted.connect(activity.note_shared)
        dialogs.computers_page_opened.connect(self.controller.connect_page)
