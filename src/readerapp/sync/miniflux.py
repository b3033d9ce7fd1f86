"""The interface of Miniflux, `/v1`.

Versions below 2.3.2 turn a star over that they are told of, and list no ids: they are asked for
the star first, and for all entries with their texts, or for those that changed.
docs/technotes/news-servers.md has the facts. What it answers are declared types.
"""

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple, TypeVar

import msgspec

from readerapp.domain import accounts
from readerapp.domain.errors import FetchError, Reason
from readerapp.sync import conversation
from readerapp.text.dates import read_instant
from readerapp.text.numbers import whole

_REMOVED = "removed"


class Version(NamedTuple):
    """A version of Miniflux. One that is not told is taken for an old one."""

    major: int = 0
    minor: int = 0
    patch: int = 0

    @property
    def sets_stars(self) -> bool:
        """Whether it is told of a star, where older ones turn it over; and lists ids."""
        return self >= _SETS_STARS


class _Enclosure(msgspec.Struct):
    """A file of an entry."""

    url: str = ""
    mime_type: str = ""
    size: msgspec.Raw = conversation.NOTHING


class _Marked(msgspec.Struct):
    """What of an entry its marks need."""

    id: int
    status: str
    starred: bool = False
    changed_at: str = ""

    @property
    def is_there(self) -> bool:
        """Whether it was not removed."""
        return self.status != _REMOVED


class _Entry(_Marked):
    """An entry with its text."""

    feed_id: int = 0
    title: str = ""
    url: str = ""
    author: str = ""
    content: str = ""
    published_at: str = ""
    enclosures: list[_Enclosure] | None = None

    def told(self) -> accounts.RemoteEntry:
        """Return it as the library knows entries."""
        return accounts.RemoteEntry(
            remote_id=str(self.id),
            feed_id=str(self.feed_id),
            address=self.url,
            title=self.title,
            author=self.author,
            published=read_instant(self.published_at),
            text=self.content,
            is_read=self.status != "unread",
            is_starred=self.starred,
            enclosures=tuple(
                accounts.RemoteEnclosure(
                    each.url, each.mime_type, whole(conversation.number_in(each.size)) or 0
                )
                for each in self.enclosures or ()
                if each.url
            ),
        )


class _Page(msgspec.Struct):
    """Some entries, in the order of their ids, of `total` that were asked for."""

    total: int
    entries: list[msgspec.Raw] | None


BATCH = 100
PAGE = 250  # entries; more than 1000 are refused by newer ones
IDS = 10_000

_ENTRIES = "v1/entries"
_FEEDS = "v1/feeds"
_MOST_NEW = 1_000  # stars that come between two lists; a request for each
_NEAR = 10  # ids between two entries for which they are asked for together
_OVERLAP = 5  # seconds: a change is dated when it is begun, and seen when it is done
_BASIC = "Basic "
_FIRST_FOLDER = "All"  # as Miniflux itself names it
_NOTHING_DONE = b"nothing has been updated"  # of marks of entries that it does not have
_IN_ORDER = (("order", "id"), ("direction", "asc"))

T = TypeVar("T")
M = TypeVar("M", bound=_Marked)

Query = tuple[tuple[str, str], ...]

_VERSION = re.compile(r"v?([0-9]{1,4})\.([0-9]{1,4})(?:\.([0-9]{1,4}))?")
_SETS_STARS = (2, 3, 2)  # `PUT /v1/entries` with "starred", and `/v1/entries/ids`


class Miniflux:
    """A NewsServer over the interface of Miniflux.

    A key answers in 2 ms; a password is hashed for each request, which takes up to 200.
    """

    def __init__(self, login: accounts.Login, connection: accounts.ServerConnection) -> None:
        self._server = conversation.Conversation(connection)
        self._headers = _credentials(login)
        told = "".join(self._headers.values())
        self._server.keep_secret(login.secret, told, told.removeprefix(_BASIC))
        self._version: Version | None = None

    def log_in(self) -> accounts.Abilities:
        """See `NewsServer.log_in`."""
        answer = self._ask("GET", "v1/me")
        if answer.status == 404:
            raise self._server.failure(Reason.NO_NEWS_SERVER, answer)
        self._server.read(self._server.checked(answer), _User)
        answer = self._ask("GET", "v1/version")
        told = _ToldVersion()
        if answer.status != 404:
            told = self._server.read(self._server.checked(answer), _ToldVersion)
        self._version = read_version(told.version)
        return accounts.Abilities(BATCH, BATCH, sets_stars=self._version.sets_stars)

    def feeds(self) -> Sequence[accounts.RemoteFeed]:
        """See `NewsServer.feeds`."""
        found = self._got(_FEEDS, list[_Feed])
        return self._server.listed(each.told() for each in found)

    def marks(self, known: accounts.RemoteMarks | None = None) -> accounts.RemoteMarks:
        """See `NewsServer.marks`."""
        if self._prepared().sets_stars:
            return self._listed_marks()
        return self._walked_marks(known)

    def entries(self, remote_ids: Sequence[str]) -> Sequence[accounts.RemoteEntry]:
        """See `NewsServer.entries`."""
        return conversation.halved(self._entries, remote_ids)

    def send(self, field: accounts.MarkField, wanted: bool, remote_ids: Sequence[str]) -> None:
        """See `NewsServer.send`."""
        numbers = _numbers(remote_ids)
        if field is accounts.MarkField.READ:
            self._mark(numbers, {"status": "read" if wanted else "unread"})
        elif self._prepared().sets_stars:
            self._mark(numbers, {"starred": wanted})
        else:
            for number in numbers:
                self._turn_star(number, wanted)

    def subscribe(self, address: str, title: str, folder: str) -> accounts.RemoteFeed:
        """See `NewsServer.subscribe`."""
        if (known := self._by_address(address)) is not None:
            return known
        order = {"feed_url": address, "category_id": self._category(folder)}
        try:
            answer = self._ask("POST", _FEEDS, json=order)
            new = self._server.read(self._server.checked_order(answer), _NewFeed)
        except FetchError:
            if (known := self._by_address(address)) is not None:
                return known
            raise
        if title:
            self._server.checked(self._ask("PUT", f"{_FEEDS}/{new.feed_id}", json={"title": title}))
        return self._got(f"{_FEEDS}/{new.feed_id}", _Feed).told()

    def change_feed(self, remote_id: str, title: str, folder: str) -> None:
        """See `NewsServer.change_feed`. Each feed is in a folder: in none means in the first."""
        now = next((each for each in self.feeds() if each.remote_id == remote_id), None)
        if now is None:
            raise self._server.failure(Reason.REFUSED, None, "there is no such feed")
        change: dict[str, str | int] = {}
        if title and title != now.title:
            change["title"] = title
        if folder != now.folder:
            change["category_id"] = self._category(folder)
        if change:
            answer = self._ask("PUT", f"{_FEEDS}/{remote_id}", json=change)
            self._server.read(self._server.checked(answer), _Feed)

    def unsubscribe(self, remote_id: str) -> None:
        """See `NewsServer.unsubscribe`."""
        for number in _numbers([remote_id]):
            answer = self._ask("DELETE", f"{_FEEDS}/{number}")
            if answer.status != 404:
                self._done(answer)

    def _prepared(self) -> Version:
        if self._version is None:
            self.log_in()
        return self._version or Version()

    def _listed_marks(self) -> accounts.RemoteMarks:
        """All ids come first: what arrives meanwhile is not taken for read."""
        every = self._ids()
        unread = self._ids(("status", "unread"))
        starred = self._ids(("starred", "true"))
        every |= unread
        if len(starred - every) > _MOST_NEW:
            raise self._server.failure(Reason.BAD_RESPONSE, None, "stars of no entries")
        for new in sorted(starred - every):
            entry = self._entry(int(new))
            if entry is None or not entry.is_there:
                starred -= {new}
            elif entry.status == "unread":
                unread |= {new}
        return accounts.RemoteMarks(every | starred, unread, starred)

    def _ids(self, *query: tuple[str, str]) -> frozenset[str]:
        return self._server.settled(lambda: self._listed(query))

    def _listed(self, query: Query) -> tuple[frozenset[str], bool]:
        """Read all pages of a list of ids; return them, and whether there were several."""
        found: set[str] = set()
        count = 0
        for number in range(conversation.MOST_PAGES):
            place = (("limit", str(IDS)), ("offset", str(count)))
            page = self._got(f"{_ENTRIES}/ids", _Ids, *query, *place)
            ids = [str(each) for each in page.entry_ids or ()]
            if count < page.total and found.issuperset(ids):  # nothing, or nothing new
                break
            count += len(ids)
            found.update(ids)
            if len(found) > conversation.MOST_IDS:
                break
            if count >= page.total:
                return frozenset(found), number > 0
        raise self._server.failure(Reason.BAD_RESPONSE, None, "a list of ids that is not whole")

    def _walked_marks(self, known: accounts.RemoteMarks | None) -> accounts.RemoteMarks:
        """Read the marks of all entries, or lay those that changed over what was known."""
        every, unread, starred = set[str](), set[str](), set[str]()
        query: Query = ()
        stamp = 0
        if known is not None and known.stamp.isascii() and known.stamp.isdecimal():
            every, unread, starred = set(known.all), set(known.unread), set(known.starred)
            stamp = int(known.stamp)
            query = (("changed_after", str(max(stamp - _OVERLAP, 0))),)
        for entry in self._walked(_Marked, 0, *query):
            kept = str(entry.id)
            changed = read_instant(entry.changed_at)
            stamp = max(stamp, int(changed.timestamp()) if changed else 0)
            for marked, has in (
                (every, entry.is_there),
                (unread, entry.is_there and entry.status == "unread"),
                (starred, entry.is_there and entry.starred),
            ):
                (marked.add if has else marked.discard)(kept)
            if len(every) > conversation.MOST_IDS:
                raise self._server.failure(Reason.BAD_RESPONSE, None, "entries without end")
        told = str(stamp) if stamp else ""
        return accounts.RemoteMarks(frozenset(every), frozenset(unread), frozenset(starred), told)

    def _walked(self, kind: type[M], after: int, *query: tuple[str, str]) -> Iterator[M]:
        """Yield entries in the order of their ids, page by page: what changes meanwhile moves
        none of them."""
        limit = PAGE
        for _ in range(conversation.MOST_PAGES):
            place = (*_IN_ORDER, ("limit", str(limit)), ("after_entry_id", str(after)))
            try:
                page = self._got(_ENTRIES, _Page, *query, *place)
            except FetchError as error:
                if error.reason is not Reason.TOO_LARGE or limit == 1:
                    raise
                limit = max(limit // 5, 1)
                continue
            ids = self._ids_in(page)
            if not ids:
                return
            if ids[0] <= after or any(first >= second for first, second in pairwise(ids)):
                break
            yield from conversation.decoded_each(page.entries or (), kind)
            after = ids[-1]
            if len(ids) >= page.total:
                return
        raise self._server.failure(Reason.BAD_RESPONSE, None, "entries out of order or without end")

    def _ids_in(self, page: _Page) -> list[int]:
        """Return the ids of a page. Each entry must have one: a missing mark is a wrong mark."""
        try:
            return [msgspec.json.decode(each, type=_Marked).id for each in page.entries or ()]
        except (ValueError, RecursionError) as error:
            raise self._server.failure(Reason.BAD_RESPONSE, None, str(error)) from None

    def _entries(self, remote_ids: Sequence[str]) -> Sequence[accounts.RemoteEntry]:
        """Return entries. Those whose ids are near are asked for together."""
        found: list[accounts.RemoteEntry] = []
        for run in _runs(_numbers(remote_ids)):
            entries = self._alone(run[0]) if len(run) == 1 else self._between(run[0], run[-1])
            wanted = frozenset(run)
            found += (each.told() for each in entries if each.is_there and each.id in wanted)
        return found

    def _between(self, first: int, last: int) -> list[_Entry]:
        """Return entries from one id to another; a server that goes on behind it is not heard."""
        before = ("before_entry_id", str(last + 1))
        walked = self._walked(_Entry, first - 1, before)
        return list(takewhile(lambda each: each.id <= last, walked))

    def _entry(self, number: int) -> _Marked | None:
        """Return what an entry's marks need, None where it is not there."""
        answer = self._ask("GET", f"{_ENTRIES}/{number}")
        if answer.status == 404:
            return None
        entry = self._server.read(self._server.checked(answer), _Marked)
        if entry.id != number:
            raise self._server.failure(Reason.BAD_RESPONSE, None, "another entry than asked for")
        return entry

    def _alone(self, number: int) -> list[_Entry]:
        """Return an entry that was asked for alone; none where it is not as declared."""
        answer = self._ask("GET", f"{_ENTRIES}/{number}")
        if answer.status == 404:
            return []
        self._server.read(self._server.checked(answer), _Marked)
        return conversation.decoded_each([msgspec.Raw(answer.body)], _Entry)

    def _mark(self, numbers: Sequence[int], change: Mapping[str, str | bool]) -> None:
        if not numbers:
            return
        answer = self._ask("PUT", _ENTRIES, json={"entry_ids": numbers, **change})
        if not (answer.status == 500 and _NOTHING_DONE in answer.body):
            self._done(answer)

    def _turn_star(self, number: int, wanted: bool) -> None:
        """Turn a star over where it is not as wanted, as soon after looking as can be."""
        entry = self._entry(number)
        if entry is not None and entry.is_there and entry.starred != wanted:
            self._done(self._ask("PUT", f"{_ENTRIES}/{number}/bookmark"))

    def _category(self, folder: str) -> int:
        """Return the number of a folder, made if need be; of the first one for none."""
        there = sorted(self._got("v1/categories", list[_Category]), key=lambda each: each.id)
        found = next((each for each in there if folder in ("", each.title)), None)
        if found is None:
            answer = self._ask("POST", "v1/categories", json={"title": folder or _FIRST_FOLDER})
            found = self._server.read(self._server.checked(answer), _Category)
        return found.id

    def _by_address(self, address: str) -> accounts.RemoteFeed | None:
        return next((each for each in self.feeds() if each.address == address), None)

    def _done(self, answer: accounts.ServerAnswer) -> None:
        """Take an answer for done. A page with a status of success is of something else."""
        if self._server.checked(answer).body.strip():
            raise self._server.failure(Reason.BAD_RESPONSE, None, "a success with a page")

    def _got(self, path: str, kind: type[T], *query: tuple[str, str]) -> T:
        answer = self._server.checked(self._ask("GET", path, query))
        return self._server.read(answer, kind)

    def _ask(
        self, method: str, path: str, query: Query = (), json: Mapping[str, object] | None = None
    ) -> accounts.ServerAnswer:
        body = None if json is None else msgspec.json.encode(json)
        return self._server.ask(
            accounts.ServerRequest(method, path, query, None, body, self._headers)
        )


def read_version(text: str) -> Version:
    """Return the version of which this is the name."""
    found = _VERSION.match(text)
    return Version(*(int(each or 0) for each in found.groups())) if found else Version()


def _credentials(login: accounts.Login) -> dict[str, str]:
    if not login.user:
        return {"X-Auth-Token": login.secret}
    told = f"{login.user}:{login.secret}".encode()
    return {"Authorization": f"{_BASIC}{b64encode(told).decode()}"}


def _numbers(remote_ids: Iterable[str]) -> list[int]:
    """Return ids in order. What is no number is no id of this server."""
    return sorted({int(each) for each in remote_ids if each.isascii() and each.isdecimal()})


def _runs(numbers: Sequence[int]) -> list[list[int]]:
    """Return ids that are near each other in lists of their own."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number - runs[-1][-1] <= _NEAR:
            runs[-1].append(number)
        else:
            runs.append([number])
    return runs


class _User(msgspec.Struct):
    """Who asks."""

    id: int
    username: str


class _ToldVersion(msgspec.Struct):
    """The version of the server."""

    version: str = ""


class _Category(msgspec.Struct):
    """A folder. Each feed is in one."""

    id: int
    title: str


class _Feed(msgspec.Struct):
    """A feed."""

    id: int
    feed_url: str
    title: str = ""
    site_url: str = ""
    category: _Category | None = None

    def told(self) -> accounts.RemoteFeed:
        """Return it as the library knows feeds."""
        folder = self.category.title if self.category else ""
        return accounts.RemoteFeed(str(self.id), self.feed_url, self.title, self.site_url, folder)


class _NewFeed(msgspec.Struct):
    """A feed that was subscribed to."""

    feed_id: int


class _Ids(msgspec.Struct):
    """Some ids, of `total` that were asked for. The last comes first."""

    total: int
    entry_ids: list[int] | None
