"""Controller of the accounts window: lists, adds, changes and removes accounts. Connecting is work
for a lane, which may wait for the network and for the place where the system keeps passwords."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from threading import Event

from PySide6.QtCore import QObject

from readerapp.background import Lane, Latest
from readerapp.domain.account_sync import Account, LostChoice, SyncStage
from readerapp.domain.accounts import Login, ServerCertificate
from readerapp.domain.articles import Changes
from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.values import dataclass
from readerapp.library import Library
from readerapp.library.accounts import (
    AccountOverview,
    add_account,
    change_account,
    remove_account,
    rename_account,
    resolve,
)
from readerapp.library.accounts.servers import (
    certificate_of,
    find_server,
    forget_password,
    keep_password,
    login_of,
    opened,
    password_of,
)
from readerapp.library.marks import ActionResult
from readerapp.messages import _
from readerapp.ui.accounts.connect_dialog import ConnectDialog
from readerapp.ui.accounts.syncing import SyncController
from readerapp.ui.accounts.window import AccountChoices, AccountsWindow
from readerapp.ui.accounts.words import AccountWords
from readerapp.ui.shell.context import Context
from readerapp.ui.widgets.dialog_parts import bring_forward


@dataclass(frozen=True)
class Connected:
    """An account that is stored, and its log-in. `error`: why the system keeps no password."""

    account_id: int
    login: Login
    error: ReaderError | None = None


def connect_new(library: Library, typed: Login, name: str, cancelled: Event) -> Connected:
    """Find the server, log in, and store the account. Raises ReaderError; nothing is stored."""
    login = find_server(library, typed, typed.secret, cancelled)
    with opened(library, login, cancelled) as server:
        account = add_account(library, login, server, name=name)
    return Connected(account.id, login, _keep(login))


def connect_again(
    library: Library, account: Account, typed: Login, name: str, cancelled: Event
) -> Connected:
    """Log in anew, where something else than the name was given, and store what is new. Raises
    ReaderError; nothing is stored."""
    login = typed
    error = None
    asks = typed.secret or (typed.address, typed.fingerprint) != (
        account.address,
        account.fingerprint,
    )
    if asks:
        secret = typed.secret or password_of(account)
        login = find_server(library, typed, secret, cancelled)
        with opened(library, login, cancelled) as server:
            server.log_in()
        change_account(library, account.id, login=login)
        error = _keep(login)
    if name:
        rename_account(library, account.id, name)
    return Connected(account.id, login, error)


def remove_with_password(library: Library, account: Account) -> ActionResult:
    """Remove an account and its password; undoing it brings both back.

    Nothing opens on the screen: a password that cannot be reached now stays, and that is told.
    """
    secret = ""
    error: ReaderError | None = None
    try:
        secret = password_of(account, may_ask=False)
        forget_password(account)
    except ReaderError as failure:
        error = failure
    result = remove_account(library, account.id)

    def undo() -> Changes:
        if secret:
            _keep(login_of(account, secret))
        return result.undo() if result.undo else Changes()

    return replace(result, undo=undo if result.undo else None, failure=error)


def _keep(login: Login) -> ReaderError | None:
    """Have the system keep a password; return why it does not."""
    try:
        keep_password(login)
    except ReaderError as error:
        return error
    return None


class AccountsController(QObject):
    """Drives the accounts window and the dialog that connects, which are made when opened."""

    def __init__(self, context: Context, syncing: SyncController) -> None:
        super().__init__(context.window)
        self._context = context
        self._library = context.library
        self._undo = context.undo
        self._syncing = syncing
        self._words = AccountWords()
        self._connecting = Latest(context.runner, Lane.DOWNLOAD)
        self._cancel = Event()
        self._unkept: dict[int, ReaderError] = {}  # whose password only this session knows
        self._wanted = 0  # the account that was added just now
        self.window: AccountsWindow | None = None
        self.dialog: ConnectDialog | None = None
        syncing.known_changed.connect(self._show_accounts)
        syncing.syncer.stage.connect(self._show_stage)
        syncing.syncer.busy_changed.connect(self._show_busy)

    def show(self) -> None:
        """Open the window, or bring it to the front."""
        window = self.window or self._open()
        bring_forward(window)

    def _open(self) -> AccountsWindow:
        window = self.window = AccountsWindow(self._library.clock.now, self._context.window)
        window.add_requested.connect(lambda: self.connect_account(None))
        window.change_requested.connect(self._change)
        window.sync_requested.connect(lambda account_id: self._syncing.sync((account_id,)))
        window.cancel_requested.connect(self._syncing.syncer.cancel)
        window.remove_requested.connect(self._remove)
        window.choices_changed.connect(self._choose)
        window.choice_made.connect(self._resolve)
        window.finished.connect(self._forget)
        window.show_busy(self._syncing.syncer.is_running)
        window.panel.show_unkept(self._unkept)
        window.show_accounts(self._syncing.known)
        self._syncing.load()
        return window

    def _forget(self) -> None:
        if self.window:
            self.window.deleteLater()
        self.window = None

    def _show_accounts(self, known: Sequence[AccountOverview]) -> None:
        if self.window:
            self.window.show_accounts(known, self._wanted)
            self._wanted = 0

    def _show_stage(self, account_id: int, stage: str, done: int, total: int) -> None:
        if self.window:
            self.window.show_stage(account_id, SyncStage(stage), done, total)

    def _show_busy(self, is_busy: bool) -> None:
        if self.window:
            self.window.show_busy(is_busy)

    def _account(self, account_id: int) -> Account | None:
        accounts = (each.account for each in self._syncing.known)
        return next((each for each in accounts if each.id == account_id), None)

    # Adding and changing

    def _change(self, account_id: int) -> None:
        if (account := self._account(account_id)) is not None:
            self.connect_account(account)

    def connect_account(self, account: Account | None) -> None:
        """Ask for a server and a password: of a new account, or anew of one that is there."""
        if self.dialog is not None:
            self.dialog.reject()
        dialog = self.dialog = ConnectDialog(account, self.window or self._context.window)
        dialog.connect_requested.connect(partial(self._connect, dialog, account))
        dialog.cancelled.connect(self._stop_connecting)
        dialog.finished.connect(lambda _result: self._forget_dialog(dialog))
        dialog.open()

    def _forget_dialog(self, dialog: ConnectDialog) -> None:
        dialog.deleteLater()
        if self.dialog is dialog:
            self.dialog = None

    def _stop_connecting(self) -> None:
        self._cancel.set()
        self._connecting.forget()
        self._syncing.load()  # it may have been stored a moment before

    def _connect(
        self, dialog: ConnectDialog, account: Account | None, typed: Login, name: str
    ) -> None:
        self._cancel.set()
        cancelled = self._cancel = Event()
        dialog.show_busy(True)

        def work() -> Connected:
            if account is None:
                return connect_new(self._library, typed, name, cancelled)
            return connect_again(self._library, account, typed, name, cancelled)

        self._connecting.ask(
            work,
            partial(self._on_connected, dialog, typed.secret),
            partial(self._on_failed, dialog, typed),
        )

    def _on_connected(self, dialog: ConnectDialog, secret: str, found: Connected) -> None:
        if secret:
            self._syncing.syncer.remember(found.account_id, secret)
            self._unkept.pop(found.account_id, None)
        if found.error is not None:
            self._unkept[found.account_id] = found.error
        if self.window:
            self.window.panel.show_unkept(self._unkept)
        dialog.accept()
        self._wanted = found.account_id
        self._context.events.publish(Changes(subscriptions=True))
        self._syncing.sync((found.account_id,))

    def _on_failed(self, dialog: ConnectDialog, typed: Login, error: ReaderError) -> None:
        if error.reason is Reason.TLS:
            self._ask_about_certificate(dialog, typed, error)
            return
        dialog.show_failure(*self._words.failure(error), error.reason)

    def _ask_about_certificate(
        self, dialog: ConnectDialog, typed: Login, error: ReaderError
    ) -> None:
        """Show what the server presents: the reader alone can know whether it is theirs."""
        cancelled = self._cancel

        def work() -> ServerCertificate:
            return certificate_of(self._library, error.name or typed.address, cancelled)

        def fail(_error: ReaderError) -> None:
            dialog.show_failure(*self._words.failure(error), error.reason)

        self._connecting.ask(work, dialog.show_certificate, fail)

    # Settings, and removing

    def _choose(self, account_id: int, choices: AccountChoices) -> None:
        self._undo.run(
            lambda: _("Change Account"),
            partial(
                change_account,
                self._library,
                account_id,
                fetched=choices.fetched,
                days=choices.days,
                minutes=choices.minutes,
            ),
        )

    def _resolve(self, account_id: int, choice: LostChoice) -> None:
        def done(changes: Changes) -> None:
            self._context.events.publish(changes)
            self._syncing.sync((account_id,))

        work = partial(resolve, self._library, account_id, choice)
        self._context.runner.submit(Lane.WRITE, work, done, self._context.failed)

    def _remove(self, account_id: int) -> None:
        account = self._account(account_id)
        if account is None:
            return
        self._syncing.syncer.forget(account_id)

        def then(done: ActionResult) -> None:
            if done.undo:
                self._context.window.toast.show_message(
                    lambda: _("Account removed, its articles were kept"),
                    lambda: _("Undo"),
                    self._undo.newest(),
                )

        self._undo.run(
            lambda: _("Remove Account"),
            partial(remove_with_password, self._library, account),
            then,
            Lane.BULK,
        )
