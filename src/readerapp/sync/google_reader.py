"""The interface of Google Reader, as FreshRSS, Miniflux, BazQux and The Old Reader speak it.

Only what all of them do right is asked of them: whole lists of ids, entries by their long ids,
`edit-tag`, and subscriptions. docs/technotes/news-servers.md says what each does wrong. What they
answer are declared types.
"""

import re
from collections.abc import Iterable, Sequence

import msgspec

from readerapp.domain import accounts
from readerapp.domain.errors import FetchError, Reason
from readerapp.sync import conversation
from readerapp.text.dates import of_epoch
from readerapp.text.numbers import whole

_STATE = "user/-/state/com.google/"

BATCH = 100  # FreshRSS on SQLite takes 13 s for 1000
IDS = 10_000  # in a page, where the server gives as many

_MOST_ELSEWHERE = 50_000  # stars that no list of entries holds; a request for a hundred of them
_LOGIN = "accounts/ClientLogin"
# What Google wanted to know, and The Old Reader still does; others pass over it.
_FOR_GOOGLE = (
    ("client", "Readerapp"),
    ("accountType", "HOSTED_OR_GOOGLE"),
    ("service", "reader"),
)
_API = "reader/api/0/"
_SUBSCRIPTION = "subscription/edit"
_READING_LIST = f"{_STATE}reading-list"
_STARRED = f"{_STATE}starred"
_READ = f"{_STATE}read"
_SECRET_LINES = ("SID=", "LSID=", "Auth=")
_NO_SECRETS = ("", "null", "none", "unused", "...")
_BAD_LOGIN = b"Error=BadAuthentication"
_UNKNOWN_ORDER = (200, 400, 404, 405, 422)  # what an order is answered that a server does not know
_NONE_FOUND = b"no items returned"  # Miniflux, of ids that it does not have

Form = tuple[tuple[str, str], ...]

_LONG_ID = "tag:google.com,2005:reader/item/"
_LABEL = "user/-/label/"

_DECIMAL = re.compile(r"-?[0-9]{1,20}")
_HEXADECIMAL = re.compile(r"[0-9a-fA-F]{1,16}")
_OBJECT_ID = re.compile(r"[0-9a-f]{24}")  # The Old Reader's
_NUMBERS = 1 << 64
_STATE_TAGS = {field: f"/state/com.google/{field.value}" for field in accounts.MarkField}
_LABEL_PART = "/label/"


class _Ref(msgspec.Struct):
    """The id of an entry in a list of ids."""

    id: str | int


class GoogleReader:
    """A NewsServer over the interface of Google Reader.

    Miniflux up to 2.2 toggles a mark that is told twice, and cannot be asked for its version here.
    It is known by its token, which is that of the log-in, and is looked at before it is told.
    """

    def __init__(self, login: accounts.Login, connection: accounts.ServerConnection) -> None:
        self._login = login
        self._server = conversation.Conversation(connection)
        self._server.keep_secret(login.secret)
        self._auth = ""
        self._token = ""

    def log_in(self) -> accounts.Abilities:
        """See `NewsServer.log_in`."""
        user = (("Email", self._login.user), ("Passwd", self._login.secret))
        answer = self._server.ask(
            accounts.ServerRequest("POST", _LOGIN, form=(*_FOR_GOOGLE, *user))
        )
        if answer.status == 404:
            raise self._server.failure(Reason.NO_NEWS_SERVER, answer)
        auth = _read_auth(self._server.checked(answer).body)
        if not auth and _BAD_LOGIN in answer.body:  # with a status of success
            raise self._server.failure(Reason.BAD_LOGIN, answer)
        if not auth:
            raise self._server.failure(Reason.BAD_RESPONSE, None, "a log-in without a token")
        self._server.keep_secret(auth, *_read_lines(answer.body).values())
        # Both or none: without the second one nobody knows whether the server toggles.
        self._token, self._auth = self._form_token(auth), auth
        self._server.keep_secret(self._token)
        return accounts.Abilities(
            BATCH, BATCH, sets_stars=not self._toggles, sets_read=not self._toggles
        )

    def feeds(self) -> Sequence[accounts.RemoteFeed]:
        """See `NewsServer.feeds`."""
        answer = self._asked("subscription/list", ("output", "json"))
        found = self._server.read(answer, _Subscriptions)
        return self._server.listed(map(feed_of, found.subscriptions))

    def marks(self, known: accounts.RemoteMarks | None = None) -> accounts.RemoteMarks:  # noqa: ARG002 - no changes
        """See `NewsServer.marks`. All ids come first: what arrives meanwhile is not taken for read,
        as an entry would be that is in the first list and not yet in the second."""
        every = self._ids(("s", _READING_LIST))
        unread = self._ids(("s", _READING_LIST), ("xt", _READ))
        starred = self._ids(("s", _STARRED))
        every |= unread
        if elsewhere := sorted(starred - every):  # of feeds that are hidden, or new
            found = self._marks_of(elsewhere)
            unread |= {each for each, is_read in found.items() if not is_read}
            starred &= every.union(found)
        return accounts.RemoteMarks(every | starred, unread, starred)

    def entries(self, remote_ids: Sequence[str]) -> Sequence[accounts.RemoteEntry]:
        """See `NewsServer.entries`."""
        return conversation.halved(self._entries, remote_ids)

    def send(self, field: accounts.MarkField, wanted: bool, remote_ids: Sequence[str]) -> None:
        """See `NewsServer.send`."""
        self._prepare()
        differing = self._differing(field, wanted, remote_ids) if self._toggles else remote_ids
        if not differing:
            return
        ids = (("i", long_id(each)) for each in differing)
        self._edit("edit-tag", *ids, ("a" if wanted else "r", f"{_STATE}{field.value}"))

    def subscribe(self, address: str, title: str, folder: str) -> accounts.RemoteFeed:
        """See `NewsServer.subscribe`."""
        before = self.feeds()
        if (known := _by_address(before, address)) is not None:
            return known
        form: Form = (("ac", "subscribe"), ("s", f"feed/{address}"))
        form += (("t", title),) if title else ()
        form += (("a", f"{_LABEL}{folder}"),) if folder else ()
        try:
            self._edit(_SUBSCRIPTION, *form)
        except FetchError as error:
            if (known := _by_address(self.feeds(), address)) is not None:
                return known
            is_told_otherwise = _are_object_ids(each.remote_id for each in before)
            if not (error.status in _UNKNOWN_ORDER and is_told_otherwise):
                raise
            self._add_quickly(address)
        after = self.feeds()
        ids = {each.remote_id for each in before}
        new = [each for each in after if each.remote_id not in ids]
        found = _by_address(after, address) or (new[0] if len(new) == 1 else None)
        if found is None:
            raise self._server.failure(
                Reason.BAD_RESPONSE, None, "it is not subscribed all the same"
            )
        return found

    def _add_quickly(self, address: str) -> None:
        """Subscribe as The Old Reader wants it, whose manual knows no other way."""
        answer = self._posted("subscription/quickadd", ("quickadd", address))
        added = self._server.read(self._server.checked_order(answer), _QuickAdd)
        if not added.num_results:
            raise self._server.failure(Reason.REFUSED, None, added.error or "no feed was found")

    def change_feed(self, remote_id: str, title: str, folder: str) -> None:
        """See `NewsServer.change_feed`."""
        now = next((each for each in self.feeds() if each.remote_id == remote_id), None)
        if now is None:
            raise self._server.failure(Reason.REFUSED, None, "there is no such feed")
        form: Form = (("t", title),) if title and title != now.title else ()
        if folder != now.folder:
            form += (("a", f"{_LABEL}{folder}"),) if folder else ()
            form += (("r", f"{_LABEL}{now.folder}"),) if now.folder else ()
        if form:
            self._edit(_SUBSCRIPTION, ("ac", "edit"), ("s", remote_id), *form)

    def unsubscribe(self, remote_id: str) -> None:
        """See `NewsServer.unsubscribe`."""
        if any(each.remote_id == remote_id for each in self.feeds()):
            self._edit(_SUBSCRIPTION, ("ac", "unsubscribe"), ("s", remote_id))

    @property
    def _toggles(self) -> bool:
        return self._token == self._auth

    def _prepare(self) -> None:
        if not self._auth:
            self.log_in()

    def _form_token(self, auth: str) -> str:
        """Ask for what forms must hold; "" where a server has no such thing."""
        place = f"{_API}token"
        answer = self._server.ask(
            accounts.ServerRequest("GET", place, headers=_authorization(auth))
        )
        if answer.status in (400, 404, 501):
            return ""
        token = self._server.checked(answer).body.decode("utf-8", "replace").strip()
        if not token.isprintable() or "<" in token:
            raise self._server.failure(Reason.BAD_RESPONSE, None, "no token")
        return token

    def _ids(self, *query: tuple[str, str]) -> frozenset[str]:
        return self._server.settled(lambda: self._walked(query))

    def _walked(self, query: Form) -> tuple[frozenset[str], bool]:
        """Read all pages of a list; return the ids, and whether pages are counted by place."""
        found: set[str] = set()
        count = 0
        is_moving = False
        more: Form = ()
        for _ in range(conversation.MOST_PAGES):
            answer = self._asked(
                "stream/items/ids", ("output", "json"), *query, ("n", str(IDS)), *more
            )
            page = self._server.read(answer, _Ids)
            ids = self._read_ids(page.item_refs or ())
            next_page = str(page.continuation or "")
            is_last = not ids or not next_page
            if not is_last and found.issuperset(ids):
                break
            found.update(ids)
            if len(found) > conversation.MOST_IDS:
                break
            if is_last:
                return frozenset(found), is_moving
            count += len(ids)
            is_moving = is_moving or next_page == str(count)
            more = (("c", next_page),)
        raise self._server.failure(Reason.BAD_RESPONSE, None, "a list of entries without an end")

    def _read_ids(self, refs: Iterable[_Ref]) -> list[str]:
        try:
            return [remote_id(each.id) for each in refs]
        except ValueError as error:
            raise self._server.failure(Reason.BAD_RESPONSE, None, str(error)) from None

    def _marks_of(self, remote_ids: Sequence[str]) -> dict[str, bool]:
        """Return by id whether each of many entries is read, without those that are not there."""
        if len(remote_ids) > _MOST_ELSEWHERE:
            raise self._server.failure(Reason.BAD_RESPONSE, None, "stars of no entries")
        return {
            each.remote_id: each.is_read
            for at in range(0, len(remote_ids), BATCH)
            for each in self.entries(remote_ids[at : at + BATCH])
        }

    def _entries(self, remote_ids: Sequence[str]) -> Sequence[accounts.RemoteEntry]:
        self._prepare()
        ids = (("i", long_id(each)) for each in remote_ids)
        answer = self._posted("stream/items/contents", ("output", "json"), *ids)
        if answer.status == 400 and _NONE_FOUND in answer.body:
            return []
        items = self._server.read(self._server.checked(answer), _Items).items
        wanted = frozenset(remote_ids)
        return [each for each in _entries_in(items) if each.remote_id in wanted]

    def _differing(
        self, field: accounts.MarkField, wanted: bool, remote_ids: Sequence[str]
    ) -> list[str]:
        """Return those of several entries that the server has, and has otherwise."""
        return [
            each.remote_id
            for each in self.entries(remote_ids)
            if (each.is_read if field is accounts.MarkField.READ else each.is_starred) != wanted
        ]

    def _edit(self, path: str, *form: tuple[str, str]) -> None:
        """Change something. Only the word OK is a success: Miniflux answers `[]` with a status of
        success to what it does not know, and what stands before a server answers with pages."""
        self._prepare()
        answer = self._posted(path, *form)
        if path == _SUBSCRIPTION:
            self._server.checked_order(answer)
        if self._server.checked(answer).body.strip() != b"OK":
            raise self._server.failure(Reason.BAD_RESPONSE, answer, "a success without OK")

    def _asked(self, path: str, *query: tuple[str, str]) -> accounts.ServerAnswer:
        self._prepare()
        answer = self._server.ask(self._get(path, *query))
        if answer.status == 401:
            self.log_in()
            answer = self._server.ask(self._get(path, *query))
        return self._server.checked(answer)

    def _posted(self, path: str, *form: tuple[str, str]) -> accounts.ServerAnswer:
        """Send a form. One that was refused for its token, which ends after a while, is sent once
        more: nothing was done."""
        answer = self._server.ask(self._post(path, form))
        if answer.status == 401:
            self.log_in()
            answer = self._server.ask(self._post(path, form))
        return answer

    def _get(self, path: str, *query: tuple[str, str]) -> accounts.ServerRequest:
        return accounts.ServerRequest(
            "GET", f"{_API}{path}", query, headers=_authorization(self._auth)
        )

    def _post(self, path: str, form: Form) -> accounts.ServerRequest:
        form = (*form, ("T", self._token))
        return accounts.ServerRequest(
            "POST", f"{_API}{path}", form=form, headers=_authorization(self._auth)
        )


class _Category(msgspec.Struct):
    """A folder of a subscription."""

    id: str = ""
    label: str | None = None


class Subscription(msgspec.Struct, rename="camel"):
    """A feed."""

    id: str
    title: str | None = None
    url: str | None = None
    html_url: str | None = None
    categories: list[_Category] | None = None


class _Link(msgspec.Struct):
    """An address of an entry, or a file of it, which Miniflux calls `url`."""

    href: str | None = None
    url: str | None = None
    type: str | None = None
    length: msgspec.Raw = conversation.NOTHING


class _Text(msgspec.Struct):
    """The text of an entry."""

    content: str | None = None


class _Origin(msgspec.Struct, rename="camel"):
    """The feed of an entry."""

    stream_id: str = ""


class GoogleItem(msgspec.Struct):
    """An entry."""

    id: str
    title: str | None = None
    author: str | None = None
    published: msgspec.Raw = conversation.NOTHING
    canonical: list[_Link] | None = None
    alternate: list[_Link] | None = None
    categories: list[str] | None = None
    origin: _Origin | None = None
    summary: _Text | None = None
    content: _Text | None = None
    enclosure: list[_Link] | None = None

    def has(self, field: accounts.MarkField) -> bool:
        """Return whether the entry has a mark."""
        return any(each.endswith(_STATE_TAGS[field]) for each in self.categories or ())


def remote_id(written: str | int) -> str:
    """Return the id of an entry as we keep it: a decimal number without sign, as text.

    Ids are 64 bits, which servers write with or without a sign in lists, and in hexadecimal digits
    in entries. 24 digits are an id of The Old Reader and stay as they are. Raises ValueError.
    """
    text = str(written).strip()
    if text.startswith(_LONG_ID):
        return _from_hexadecimal(text.removeprefix(_LONG_ID))
    if _OBJECT_ID.fullmatch(text):
        return text
    if _DECIMAL.fullmatch(text) and -_NUMBERS // 2 <= int(text) < _NUMBERS:
        return str(int(text) % _NUMBERS)
    raise ValueError("no id of an entry")


def long_id(kept: str) -> str:
    """Return an id as every server takes it: decimal digits are read as hexadecimal by some."""
    return f"{_LONG_ID}{kept if len(kept) == 24 else f'{int(kept):016x}'}"


def entry_of(item: GoogleItem) -> accounts.RemoteEntry:
    """Return an entry. Raises ValueError when its id is none."""
    links = [link.href for link in (*(item.canonical or ()), *(item.alternate or ())) if link.href]
    return accounts.RemoteEntry(
        remote_id=remote_id(item.id),
        feed_id=item.origin.stream_id if item.origin else "",
        address=links[0] if links else "",
        title=item.title or "",
        author=item.author or "",
        published=of_epoch(conversation.number_in(item.published)),
        text=_text(item.content) or _text(item.summary),
        is_read=item.has(accounts.MarkField.READ),
        is_starred=item.has(accounts.MarkField.STARRED),
        enclosures=tuple(
            accounts.RemoteEnclosure(
                address, each.type or "", whole(conversation.number_in(each.length)) or 0
            )
            for each in item.enclosure or ()
            if (address := each.href or each.url)
        ),
    )


def feed_of(subscription: Subscription) -> accounts.RemoteFeed:
    """Return a feed. The first of several folders is its folder."""
    folders = (
        each.label or each.id.partition(_LABEL_PART)[2] for each in subscription.categories or ()
    )
    address = subscription.url or ""
    if not address:  # servers whose ids are addresses
        address = subscription.id.removeprefix("feed/")
    return accounts.RemoteFeed(
        remote_id=subscription.id,
        address=address,
        title=subscription.title or "",
        site=subscription.html_url or "",
        folder=next(filter(None, folders), ""),
    )


def _authorization(auth: str) -> dict[str, str]:
    return {"Authorization": f"GoogleLogin auth={auth}"}  # `Auth=` fails on FreshRSS


def _read_auth(body: bytes) -> str:
    """Return the token of a log-in, "" where there is none that a header could carry."""
    text = body.decode("utf-8", "replace")
    try:
        auth = msgspec.json.decode(text, type=_Login).auth
    except (ValueError, RecursionError):
        auth = _read_lines(body).get("Auth", "")
    return auth if auth.isascii() and auth.isprintable() and " " not in auth else ""


def _read_lines(body: bytes) -> dict[str, str]:
    """Return what a log-in is answered in lines, all of them secrets: `SID=`, `LSID=`, `Auth=`."""
    lines = reversed(body.decode("utf-8", "replace").splitlines())  # the first of several counts
    told = (line.partition("=") for line in lines if line.startswith(_SECRET_LINES))
    return {name: value.strip() for name, _, value in told if value.strip() not in _NO_SECRETS}


def _entries_in(items: Iterable[msgspec.Raw]) -> Iterable[accounts.RemoteEntry]:
    for item in conversation.decoded_each(items, GoogleItem):
        try:
            yield entry_of(item)
        except ValueError:  # an id that is none
            continue


def _by_address(feeds: Iterable[accounts.RemoteFeed], address: str) -> accounts.RemoteFeed | None:
    return next((each for each in feeds if each.address == address), None)


class _Login(msgspec.Struct, rename="pascal"):
    """What some servers answer to a log-in instead of lines."""

    auth: str


class _Ids(msgspec.Struct, rename="camel"):
    """A page of ids. `itemRefs` must be there: an answer without says nothing of any entry."""

    item_refs: list[_Ref] | None
    continuation: str | int | None = None


class _Subscriptions(msgspec.Struct):
    """All feeds."""

    subscriptions: list[Subscription]


class _QuickAdd(msgspec.Struct, rename="camel"):
    """What became of an address that was to be subscribed to."""

    num_results: int = 0
    error: str = ""


class _Items(msgspec.Struct):
    """Several entries, each to be decoded by itself."""

    items: list[msgspec.Raw]


def _are_object_ids(feed_ids: Iterable[str]) -> bool:
    """Return whether feeds are named as The Old Reader names them."""
    return all(_OBJECT_ID.fullmatch(each.removeprefix("feed/")) for each in feed_ids)


def _from_hexadecimal(digits: str) -> str:
    if _OBJECT_ID.fullmatch(digits):
        return digits
    if not _HEXADECIMAL.fullmatch(digits):
        raise ValueError("no id of an entry")
    return str(int(digits, 16))


def _text(text: _Text | None) -> str:
    return (text.content or "") if text else ""
