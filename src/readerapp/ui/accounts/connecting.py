"""Connecting with a server for the window: work for a lane, which may wait for the network and for
the place where the system keeps passwords."""

from dataclasses import replace
from threading import Event

from readerapp.domain.account_sync import Account
from readerapp.domain.accounts import Login
from readerapp.domain.articles import Changes
from readerapp.domain.errors import ReaderError
from readerapp.domain.values import dataclass
from readerapp.library import Library
from readerapp.library.accounts import add_account, change_account, remove_account, rename_account
from readerapp.library.accounts.servers import (
    find_server,
    forget_password,
    keep_password,
    login_of,
    opened,
    password_of,
)
from readerapp.library.marks import ActionResult


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
