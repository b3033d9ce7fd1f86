"""Builds and connects accounts on news servers."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from readerapp.background.child_process import child_command
from readerapp.background.syncing import Syncer
from readerapp.ui.accounts.syncing import SyncController
from readerapp.ui.shell.context import Context
from readerapp.ui.shell.undo import UndoStack
from readerapp.ui.subscribing.feature import SubscriptionsFeature

if TYPE_CHECKING:
    from readerapp.ui.accounts.controller import AccountsController


class AccountsFeature(QObject):
    """The feature of accounts. Built once the first rows are on screen."""

    def __init__(self, context: Context, undo: UndoStack, feeds: SubscriptionsFeature) -> None:
        super().__init__(context.window)
        self._context = context
        self._undo = undo
        self._controller: AccountsController | None = None
        syncer = Syncer(child_command(str(context.library.paths.profile or "")), self)
        self.syncing = SyncController(context, syncer, feeds.refresher, feeds.refreshing)
        self.syncing.accounts_wanted.connect(self.show)
        feeds.activity.follow_syncs(syncer)
        context.window.commands["accounts"].triggered.connect(lambda _=False: self.show())

    @property
    def controller(self) -> "AccountsController":
        """The controller of the window, made when it is first wanted."""
        if self._controller is None:
            # Here: servers and their interfaces take 30 ms, and most readers have no account.
            from readerapp.ui.accounts.controller import AccountsController

            self._controller = AccountsController(self._context, self._undo, self.syncing)
        return self._controller

    def show(self) -> None:
        """Open the window of accounts."""
        self.controller.show()

    def stop(self) -> None:
        """End the sync that is going on: what it stored stays."""
        self.syncing.stop()
