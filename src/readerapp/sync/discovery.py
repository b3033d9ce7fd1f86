"""Where a news server is, from what a person types, and the client that speaks with it."""

import re
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from urllib.parse import SplitResult, urlsplit

import msgspec

from readerapp.domain import accounts
from readerapp.domain.addresses import has_password, without_password
from readerapp.domain.errors import FetchError, Reason
from readerapp.sync.conversation import ServerTrouble
from readerapp.sync.google_reader import GoogleReader
from readerapp.sync.miniflux import Miniflux

Opening = Callable[[str], AbstractContextManager[accounts.ServerConnection]]

_CLIENTS: dict[
    accounts.ServerKind, Callable[[accounts.Login, accounts.ServerConnection], accounts.NewsServer]
] = {
    accounts.ServerKind.GOOGLE_READER: GoogleReader,
    accounts.ServerKind.MINIFLUX: Miniflux,
}
# What a person copies from the line of a browser or from a manual, below the server itself.
_ENDINGS = {
    accounts.ServerKind.GOOGLE_READER: re.compile(
        r"/(reader/api/0|reader/api|accounts/clientlogin|i|i/index\.php|index\.php)/?$",
        re.IGNORECASE,
    ),
    accounts.ServerKind.MINIFLUX: re.compile(
        r"/(v1(/.*)?|unread|starred|history|feeds|categories|settings|integrations|keys|login)/?$",
        re.IGNORECASE,
    ),
}
_PLACES = {
    accounts.ServerKind.GOOGLE_READER: (
        "",
        "/api/greader.php",  # FreshRSS
        "/p/api/greader.php",
        "/FreshRSS/p/api/greader.php",
        "/FreshRSS/api/greader.php",
        "/freshrss/api/greader.php",
    ),
    accounts.ServerKind.MINIFLUX: ("", "/miniflux"),
}
_PROBES = {
    accounts.ServerKind.GOOGLE_READER: ("reader/api/0/user-info", (("output", "json"),)),
    accounts.ServerKind.MINIFLUX: ("v1/me", ()),
}
_SCRIPT = "greader.php"
_GIVES_UP = (Reason.HTTP_STATUS, Reason.BAD_RESPONSE, Reason.LED_ELSEWHERE)


def connect(login: accounts.Login, connection: accounts.ServerConnection) -> accounts.NewsServer:
    """Return the client for a server. Nothing is sent yet."""
    return _CLIENTS[login.kind](login, connection)


def candidates(kind: accounts.ServerKind, typed: str) -> Sequence[str]:
    """Return the addresses at which a server may be, most likely first, all on the host typed.

    `http://` is used only when it was typed. Raises FetchError for what can be no address.
    """
    parts = _parsed(typed)
    path = _ENDINGS[kind].sub("", parts.path.rstrip("/")).rstrip("/")
    if kind is accounts.ServerKind.GOOGLE_READER and _SCRIPT in path:
        paths = [path[: path.index(_SCRIPT) + len(_SCRIPT)]]
    else:
        paths = [f"{start}{place}" for start in (path, "") for place in _PLACES[kind]]
    return [f"{parts.scheme}://{parts.netloc}{each}" for each in dict.fromkeys(paths)]


def find(login: accounts.Login, opening: Opening) -> accounts.Login:
    """Return the log-in with the address at which a server answers. No secret is sent.

    Raises FetchError: NO_NEWS_SERVER, or why the host cannot be asked (TLS for a certificate that
    the system does not know).
    """
    trouble: FetchError | None = None
    for address in candidates(login.kind, login.address):
        try:
            if _is_there(login.kind, opening, address):
                return replace(login, address=address)
        except FetchError as error:
            if error.reason not in _GIVES_UP:
                raise
            trouble = trouble or error
    if trouble is not None and trouble.status >= 500:  # FreshRSS whose interface is switched off
        raise trouble
    raise FetchError(Reason.NO_NEWS_SERVER, login.address)


def _is_there(kind: accounts.ServerKind, opening: Opening, address: str) -> bool:
    """Ask who we are, which a server answers with a refusal, and others with something else."""
    path, query = _PROBES[kind]
    with opening(address) as connection:
        answer = connection.ask(accounts.ServerRequest("GET", path, query))
    if answer.status >= 500:
        detail = str(answer.status)
        raise FetchError(Reason.HTTP_STATUS, address, detail, answer.status, answer.retry_after)
    if kind is accounts.ServerKind.MINIFLUX:
        return answer.status == 401 and _is_trouble(answer)
    return answer.status in (401, 403)


def _is_trouble(answer: accounts.ServerAnswer) -> bool:
    try:
        return bool(msgspec.json.decode(answer.body, type=ServerTrouble).error_message)
    except (ValueError, RecursionError):
        return False


def _parsed(typed: str) -> SplitResult:
    address = typed.strip()
    if has_password(address):
        raise FetchError(Reason.ADDRESS_WITH_CREDENTIALS, without_password(address))
    if not re.match(r"[a-z][a-z0-9+.-]*://", address, re.IGNORECASE):
        address = f"https://{address}"
    try:
        parts = urlsplit(address)
        is_whole = bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        is_whole = False
    if not is_whole:
        raise FetchError(Reason.BAD_ADDRESS, typed)
    if parts.scheme not in ("http", "https"):
        raise FetchError(Reason.UNSUPPORTED_ADDRESS, typed)
    return parts
