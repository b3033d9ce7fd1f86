"""Accounts on news servers: what a server tells, what is wished of it, what it can do."""

from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import datetime
from enum import Enum
from typing import Protocol

from readerapp.domain.values import dataclass


class ServerKind(Enum):
    """The interface that is spoken with a server."""

    GOOGLE_READER = "google-reader"
    MINIFLUX = "miniflux"


class MarkField(Enum):
    """A mark that servers keep of an entry."""

    READ = "read"
    STARRED = "starred"


@dataclass(frozen=True)
class Login:
    """Where a server is and who asks. `secret` is a password, or the key of an interface.

    `fingerprint` is the SHA-256 of the one certificate the reader has accepted, in hexadecimal
    digits; "" where the certificates of the system decide.
    """

    kind: ServerKind
    address: str
    user: str  # "": the secret is a key of Miniflux
    secret: str = field(repr=False)
    fingerprint: str = ""


@dataclass(frozen=True)
class ServerCertificate:
    """A certificate that a server shows, for a reader to accept or not.

    `fingerprint` is its SHA-256 in hexadecimal digits. `names` are the hosts it was made for, empty
    where they could not be read, and `begins` and `ends` None.
    """

    fingerprint: str
    names: tuple[str, ...] = ()
    begins: datetime | None = None
    ends: datetime | None = None


@dataclass(frozen=True)
class Abilities:
    """What a server can do. `batch` marks go into one request, the texts of `page` entries."""

    batch: int = 100
    page: int = 100
    sets_stars: bool = True  # False: it toggles them, and is asked before it is told
    sets_read: bool = True


@dataclass(frozen=True)
class RemoteFeed:
    """A feed as a server has it. `folder` is "" where it lies in none."""

    remote_id: str
    address: str
    title: str
    site: str = ""
    folder: str = ""


@dataclass(frozen=True)
class RemoteEnclosure:
    """A file of an entry. `size` is 0 where it is not stated."""

    address: str
    media_type: str = ""
    size: int = 0


@dataclass(frozen=True)
class RemoteEntry:
    """An entry with its text, HTML from outside, unchecked."""

    remote_id: str
    feed_id: str
    address: str
    title: str
    author: str = ""
    published: datetime | None = None
    text: str = ""
    is_read: bool = False
    is_starred: bool = False
    enclosures: tuple[RemoteEnclosure, ...] = ()


@dataclass(frozen=True)
class RemoteMarks:
    """The whole state of an account: ids of all entries, of the unread and of the starred ones.

    Complete or not at all: of half an answer marks would be taken that nobody made. `stamp` is what
    some servers need to tell later what has changed since; nobody else reads it.
    """

    all: frozenset[str]
    unread: frozenset[str]
    starred: frozenset[str]
    stamp: str = ""


class NewsServer(Protocol):
    """An account on a server, spoken with over one interface. Blocks; used by one thread.

    Each method raises FetchError. BAD_LOGIN: the reader must log in again. REFUSED: the server
    will answer the same again. Any other reason: the outcome is unknown, ask again later, not
    before its `retry_after`.
    """

    def log_in(self) -> Abilities:
        """Prove who asks, and return what the server can do."""
        ...

    def feeds(self) -> Sequence[RemoteFeed]:
        """Return all feeds of the account."""
        ...

    def marks(self, known: RemoteMarks | None = None) -> RemoteMarks:
        """Return the ids of all entries, and which are unread or starred.

        `known` is an earlier answer: a server that can tell changes only is asked for these, which
        shows no entry that went. So ask without it once a day.
        """
        ...

    def entries(self, remote_ids: Sequence[str]) -> Sequence[RemoteEntry]:
        """Return the entries of these ids that the server has, at most `page` of them."""
        ...

    def send(self, field: MarkField, wanted: bool, remote_ids: Sequence[str]) -> None:
        """Set one mark of at most `batch` entries. Sent twice it does no harm."""
        ...

    def subscribe(self, address: str, title: str, folder: str) -> RemoteFeed:
        """Subscribe to a feed, or find the subscription there is."""
        ...

    def change_feed(self, remote_id: str, title: str, folder: str) -> None:
        """Give a feed another name, or put it into another folder, which is made if need be."""
        ...

    def unsubscribe(self, remote_id: str) -> None:
        """End a subscription; one that has ended is fine."""
        ...


@dataclass(frozen=True)
class ServerRequest:
    """What is asked of a server, before a connection is made: a path below its address."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    form: tuple[tuple[str, str], ...] | None = field(default=None, repr=False)
    json: bytes | None = field(default=None, repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class ServerAnswer:
    """What a server answered, whatever its status. Names of `headers` are in lower case.

    `retry_after`: seconds the server asks to wait, or None.
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    retry_after: float | None = None


class ServerConnection(Protocol):
    """Carries requests to one server and nowhere else; follows no redirection to another host.

    `address` is the server's, as messages name it. Raises FetchError where there is no answer:
    NO_NETWORK, TIMED_OUT, TLS, TOO_LARGE, BAD_RESPONSE, LED_ELSEWHERE, CANCELLED.
    """

    @property
    def address(self) -> str:
        """The address of the server, without any secret."""
        ...

    def ask(self, request: ServerRequest) -> ServerAnswer:
        """Send a request and return the answer."""
        ...
