"""Builds and connects accounts on news servers."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from readerapp.background.child_process import child_command
from readerapp.background.syncing import Syncer
from readerapp.ui.accounts.syncing import SyncController
from readerapp.ui.shell.context import Context
from readerapp.ui.subscribing.feature import SubscriptionsFeature
from readerapp.ui.subscribing.properties_dialog import FeedPropertiesDialog
from readerapp.ui.widgets.idle_building import IdleBuilding

if TYPE_CHECKING:
    from readerapp.ui.accounts.controller import AccountsController
    from readerapp.ui.privacy.settings_page import PrivacyPage


class AccountsFeature(QObject):
    """The feature of accounts. Built at its first use."""

    def __init__(self, context: Context, feeds: SubscriptionsFeature) -> None:
        super().__init__(context.window)
        self._context = context
        self._controller: AccountsController | None = None
        self._opening = IdleBuilding(1, self)
        syncer = Syncer(child_command(str(context.library.paths.profile or "")), self)
        syncer.crashed.connect(context.requests.process_crashed)
        self.syncing = SyncController(context, syncer, feeds.refresher, feeds.refreshing)
        self.syncing.accounts_wanted.connect(self.show)
        feeds.adding.offer_accounts(
            lambda: [(each.account.id, each.account.name) for each in self.syncing.known]
        )
        feeds.properties.opened.connect(self._show_account)
        feeds.activity.follow_syncs(syncer)
        self.syncing.ended.connect(feeds.activity.note_sync)
        context.window.navigation.account_of = self._account_of
        context.window.commands["accounts"].triggered.connect(lambda _=False: self.show())

    @property
    def controller(self) -> "AccountsController":
        """The controller of the window, made when it is first wanted."""
        if self._controller is None:
            # Here: servers and their interfaces take 30 ms, and most readers have no account.
            from readerapp.ui.accounts.controller import AccountsController

            self._controller = AccountsController(self._context, self.syncing)
        return self._controller

    def _show_account(self, dialog: FeedPropertiesDialog) -> None:
        """Say in the properties of a feed whose server asks it."""
        for each in self.syncing.known:
            if dialog.feed_id in each.feed_ids:
                dialog.show_account(each.account.name)

    def _account_of(self, feed_ids: Sequence[int], folder_id: int | None) -> str:
        """Return the account that what is done to feeds or a folder of feeds is done to as well."""
        for each in self.syncing.known:
            if set(feed_ids).intersection(each.feed_ids):
                # The folder of the account itself is here only.
                return "" if folder_id == each.account.folder_id else each.account.name
        return ""

    def connect_page(self, page: "PrivacyPage") -> None:
        """Name the accounts among what leaves this computer."""
        page.show_accounts([each.account.name for each in self.syncing.known])

    def show(self) -> None:
        """Open the window of accounts; the first time in turns of its own, for what it loads."""
        if self._controller is None:
            self._opening.begin(self._first_steps(), 0)
        else:
            self._controller.show()

    def _first_steps(self) -> Iterator[None]:
        controller = self.controller
        yield
        controller.show()

    def stop(self) -> None:
        """End the sync that is going on: what it stored stays."""
        self._opening.stop()
        self.syncing.stop()
