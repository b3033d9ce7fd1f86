"""Servers of accounts: finding and opening one, and the password that the system keeps for it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from readerapp.domain.account_sync import Account
from readerapp.domain.accounts import Login, NewsServer, ServerCertificate
from readerapp.domain.errors import FetchError, ReaderError, Reason
from readerapp.library.opening import Library
from readerapp.library.proxies import ChosenProxies
from readerapp.network.request import CancelFlag
from readerapp.network.server_connection import (
    HttpServerConnection,
    ServerPlace,
    presented_certificate,
)
from readerapp.sync.discovery import connect, find
from readerapp.system.passwords import PasswordPlace, get_password, put_password, remove_password


@contextmanager
def opened(
    library: Library, login: Login, cancelled: CancelFlag | None = None
) -> Iterator[NewsServer]:
    """Speak with a server. Nothing is sent until it is asked something.

    Raises FetchError: BAD_LOGIN without a secret, and for an address that is none.
    """
    if not login.secret:
        raise FetchError(Reason.BAD_LOGIN, login.address)
    place = _place(library, login.address, login.fingerprint, cancelled)
    with HttpServerConnection(place) as connection:
        yield connect(login, connection)


def find_server(
    library: Library, typed: Login, secret: str, cancelled: CancelFlag | None = None
) -> Login:
    """Return where the server is that somebody typed the address of, with the secret for it, which
    is not sent. Raises FetchError: NO_NEWS_SERVER; TLS for a certificate the system does not know.
    """

    def opening(address: str) -> HttpServerConnection:
        return HttpServerConnection(_place(library, address, typed.fingerprint, cancelled))

    return replace(find(replace(typed, secret=""), opening), secret=secret)


def certificate_of(
    library: Library, address: str, cancelled: CancelFlag | None = None
) -> ServerCertificate:
    """Return the certificate that a server shows, for the reader to accept or not."""
    return presented_certificate(_place(library, address, "", cancelled))


def login_of(account: Account, secret: str) -> Login:
    """Return what an account logs in with."""
    return Login(account.kind, account.address, account.user, secret, account.fingerprint)


def password_of(account: Account, *, may_ask: bool = True) -> str:
    """Return the password that the system keeps for an account, "" where it keeps none.

    Without `may_ask` nothing opens on the screen. Raises ReaderError: LOCKED_KEYRING.
    """
    try:
        return get_password(_password_place(account.address, account.user), may_ask) or ""
    except ReaderError as error:
        if error.reason is Reason.NO_KEYRING:
            return ""
        raise


def keep_password(login: Login) -> None:
    """Let the system keep a password. Raises ReaderError: NO_KEYRING, LOCKED_KEYRING."""
    put_password(_password_place(login.address, login.user), login.secret)


def forget_password(account: Account) -> None:
    """Forget the password of an account. Raises ReaderError: LOCKED_KEYRING."""
    try:
        remove_password(_password_place(account.address, account.user))
    except ReaderError as error:
        if error.reason is not Reason.NO_KEYRING:
            raise


def _place(
    library: Library, address: str, fingerprint: str, cancelled: CancelFlag | None
) -> ServerPlace:
    """Return a server that is reached as everything else is: through the proxy that is chosen."""
    proxies = ChosenProxies(library.store)
    return ServerPlace(address, fingerprint, cancelled, proxies=proxies)


def _password_place(address: str, user: str) -> PasswordPlace:
    return PasswordPlace(address, user)
