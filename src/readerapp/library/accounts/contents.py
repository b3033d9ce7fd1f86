"""Contents of an account: entries that are not here yet, newest first, a page to a request."""

import hashlib
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import timedelta
from threading import Lock

from readerapp.domain.account_sync import Account, SyncListener, SyncStage
from readerapp.domain.accounts import Abilities, NewsServer, RemoteEntry
from readerapp.domain.drafts import StoreOutcome
from readerapp.domain.errors import FetchError, ReaderError, Reason, WorkError
from readerapp.domain.feeds import Feed
from readerapp.domain.values import dataclass
from readerapp.library.accounts.failures import ends_cycle
from readerapp.library.accounts.jobs import PREPARE_REMOTE, PreparedRemoteItem, RemoteItem
from readerapp.library.addresses import canonical_address
from readerapp.library.mutes import mute_arrivals
from readerapp.library.opening import Library
from readerapp.library.rules import run_on_arrivals
from readerapp.network.request import CancelFlag
from readerapp.storage import Incoming

PARSE_SECONDS = 20.0  # of a page
_OLD_PAGES = 3  # in a row, nothing on which is wanted; the rest waits for the next sync
_FEW = 50  # pages for which a second worker is not worth its start: a second of a processor
_AHEAD = 3  # pages that are read while one is stored: two workers prepare, one is asked for
_EMPTY_PAGES = 3  # in a row: the server names entries and does not give them
# Of an entry that was named and not given: two syncs more, then once a day.
_MOST_ASKED = 6
_ASKED_AT_ONCE = 2
_PAGES_AGAIN = 3  # of such entries, to a sync


@dataclass(frozen=True)
class Contents:
    """What was fetched: articles that are new and that changed, entries that are left out, and
    those that the server never gave."""

    new: int = 0
    updated: int = 0
    left: int = 0
    not_given: int = 0

    def __add__(self, other: "Contents") -> "Contents":
        return Contents(
            self.new + other.new,
            self.updated + other.updated,
            self.left + other.left,
            self.not_given + other.not_given,
        )


def fetch_contents(
    library: Library,
    account: Account,
    server: NewsServer,
    abilities: Abilities,
    feeds: Mapping[str, Feed],
    feeds_now: Callable[[], Mapping[str, Feed]],
    listener: SyncListener,
    cancelled: CancelFlag,
) -> Contents:
    """Fetch what is wanted and store it page by page: what was stored is not asked for again.

    `feeds` are those of the ids of the server, and `feeds_now` asks it for them again. Raises
    FetchError; what came until then is stored.
    """
    tries = _MOST_ASKED if _is_first_of_day(library, account) else _ASKED_AT_ONCE
    with library.store.read() as reader:
        wanted = reader.accounts.to_fetch(account)
        again = reader.accounts.not_given(account, tries)
        starred = reader.accounts.starred_to_fetch(account.id)
    wanted.sort(key=_age, reverse=True)
    again.sort(key=_age, reverse=True)
    size = max(abilities.page, 1)
    pages = _pages(wanted, size)
    reading = _Reading(library, account, server, feeds, feeds_now, starred)
    found = Contents()
    empty: list[_Page] = []  # in a row
    old_pages = done = 0
    with closing(_ahead(pages, reading.read)) as coming:
        for page in coming:
            if cancelled.is_set():
                break
            listener.stage(SyncStage.ENTRIES, done, len(wanted))
            done += size
            if page.is_empty:
                empty.append(page)
                if len(empty) >= _EMPTY_PAGES:
                    raise FetchError(Reason.BAD_RESPONSE, account.address, "no entries were given")
                continue
            old_pages = old_pages + 1 if page.old and not page.prepared else 0
            while empty:
                found += _store(library, account, empty.pop(), listener)
            found += _store(library, account, page, listener)
            if old_pages >= _OLD_PAGES:
                break
    for page in (*empty, *_asked_again(_pages(again, size)[:_PAGES_AGAIN], reading, cancelled)):
        found += _store(library, account, page, listener)
    listener.stage(SyncStage.ENTRIES, len(wanted), len(wanted))
    return found


def _is_first_of_day(library: Library, account: Account) -> bool:
    return not account.synced_at or account.synced_at.date() != library.clock.now().date()


def _pages(remote_ids: Sequence[str], size: int) -> list[list[str]]:
    return [list(remote_ids[start : start + size]) for start in range(0, len(remote_ids), size)]


@dataclass(frozen=True)
class _Page:
    """Entries that were asked for together: those that can be stored, the ids of those that the
    server does not give, and of those that are too old."""

    prepared: tuple[PreparedRemoteItem, ...] = ()
    missing: tuple[str, ...] = ()
    old: tuple[str, ...] = ()
    is_empty: bool = False


def _asked_again(
    pages: Iterable[list[str]], reading: "_Reading", cancelled: CancelFlag
) -> Iterator[_Page]:
    """Yield entries that the server named and did not give when it was asked before.

    One that answers with a failure does not give them either: that must not fail the sync, which
    has done everything else.
    """
    for page in pages:
        if cancelled.is_set():
            return
        try:
            yield reading.read(page)
        except FetchError as error:
            if cancelled.is_set() or ends_cycle(error):
                raise
            yield _Page(missing=tuple(page))
            return


def _ahead(
    pages: Sequence[list[str]], read: Callable[[list[str]], _Page]
) -> Generator[_Page, None, None]:
    """Yield the pages in their order. While one is stored the next are read."""
    waiting: deque[Future[_Page]] = deque()
    ahead = _AHEAD if len(pages) > _FEW else 1
    with ThreadPoolExecutor(ahead) as readers:
        try:
            for page in pages:
                waiting.append(readers.submit(read, page))
                if len(waiting) > ahead:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for each in waiting:
                each.cancel()


class _Reading:
    """Reads pages for several threads: the server is asked by one of them at a time, and no more
    once it has failed. What it gave is prepared by as many workers as there are."""

    def __init__(
        self,
        library: Library,
        account: Account,
        server: NewsServer,
        feeds: Mapping[str, Feed],
        feeds_now: Callable[[], Mapping[str, Feed]],
        starred: frozenset[str],
    ) -> None:
        self._library = library
        self._account = account
        self._server = server
        self._feeds = feeds
        self._feeds_now = feeds_now
        self._has_looked = False  # for feeds that came since the sync began
        self._starred = starred
        self._usual: dict[int, str] = {}  # languages by feed
        self._turn = Lock()
        self._has_failed = False

    def read(self, page: list[str]) -> _Page:
        """Ask for a page and prepare it."""
        entries = _given(page, self._asked(page))
        if not entries:
            return _Page(missing=tuple(page), is_empty=True)
        old = {each.remote_id for each in entries.values() if self._is_left(each)}
        kept = [each for each in entries.values() if each.remote_id not in old]
        feeds = self._feeds_of(kept)
        items = [
            replace(each, usual=self._usual.get(each.feed.id, ""))
            for each in _items(self._account, kept, feeds)
        ]
        prepared = _prepare(self._library, items)
        for item, each in zip(items, prepared, strict=True):
            if item.feed.id and each.incoming is not None:
                self._usual[item.feed.id] = each.incoming.prepared.language
        return _Page(
            tuple(prepared),
            tuple(each for each in page if each not in entries),
            tuple(sorted(old)),
        )

    def _asked(self, page: list[str]) -> Sequence[RemoteEntry]:
        with self._asking():
            return self._server.entries(page)

    def _feeds_of(self, entries: Sequence[RemoteEntry]) -> Mapping[str, Feed]:
        """Return the feeds, looked for once more where an entry is of none of them: it may have
        come after they were listed. Else it would be an article of no feed for good."""
        if all(each.feed_id in self._feeds for each in entries):
            return self._feeds
        with self._asking():
            if not self._has_looked:
                self._has_looked = True
                self._feeds = self._feeds_now()
            return self._feeds

    @contextmanager
    def _asking(self) -> Iterator[None]:
        """Wait for a turn to ask the server. Raises FetchError once it has failed."""
        with self._turn:
            if self._has_failed:
                raise FetchError(Reason.CANCELLED, self._account.address)
            try:
                yield
            except FetchError:
                self._has_failed = True
                raise

    def _is_left(self, entry: RemoteEntry) -> bool:
        is_starred = entry.remote_id in self._starred
        return not is_starred and _is_old(self._library, self._account, entry)


def _age(remote_id: str) -> tuple[int, str]:
    """Ids are numbers that grow, written in decimals."""
    return len(remote_id), remote_id


def _given(page: Sequence[str], entries: Iterable[RemoteEntry]) -> dict[str, RemoteEntry]:
    """What was asked for, each once: servers answer what nobody asked."""
    asked = set(page)
    return {each.remote_id: each for each in entries if each.remote_id in asked}


def _is_old(library: Library, account: Account, entry: RemoteEntry) -> bool:
    if not account.days or entry.published is None:
        return False
    return entry.published < library.clock.now() - timedelta(days=account.days)


def _items(
    account: Account, entries: Iterable[RemoteEntry], feeds: Mapping[str, Feed]
) -> list[RemoteItem]:
    """Name entries by account, id and address, so that they are known when the account is added
    again, also when the server was set up anew meanwhile and counts from one."""
    place = f"{account.kind.value} {account.address} {account.user}"
    name = hashlib.sha256(place.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    nowhere = Feed(id=0, key=f"account:{name}", address=account.address, title=account.name)
    return [
        RemoteItem(each, feeds.get(each.feed_id, nowhere), f"{name}/{each.remote_id}{_at(each)}")
        for each in entries
    ]


def _at(entry: RemoteEntry) -> str:
    if not entry.address:
        return ""
    address = canonical_address(entry.address).encode("utf-8", "surrogatepass")
    return f"/{hashlib.sha256(address).hexdigest()[:12]}"


def _prepare(library: Library, items: list[RemoteItem]) -> list[PreparedRemoteItem]:
    """Prepare entries; of those that break the worker the others are saved."""
    if not items:
        return []
    try:
        prepared = library.parser_workers.run(
            PREPARE_REMOTE, items, name=items[0].entry.address, seconds=PARSE_SECONDS
        )
        library.report_item_faults(fault for each in prepared for fault in each.faults)
        return prepared
    except WorkError as error:
        if error.reason is Reason.CANCELLED:
            raise
        if len(items) == 1:
            return [PreparedRemoteItem(items[0].entry.remote_id, None)]
    middle = len(items) // 2
    return [*_prepare(library, items[:middle]), *_prepare(library, items[middle:])]


def _store(library: Library, account: Account, page: _Page, listener: SyncListener) -> Contents:
    """Store a page in one transaction, with the marks that both sides have of it. Where a fault of
    ours prevents that, each entry is stored alone, and the one that breaks it is left."""
    try:
        return _store_together(library, account, page, listener)
    except ReaderError:
        raise
    except Exception as fault:  # noqa: BLE001 - of any kind: it may cost one entry only
        library.item_error(fault, account.address)
    done = _store_together(library, account, replace(page, prepared=()), listener)
    for each in page.prepared:
        alone = _Page((each,))
        try:
            done += _store_together(library, account, alone, listener)
        except ReaderError:
            raise
        except Exception as fault:  # noqa: BLE001 - as above
            library.item_error(fault, account.address)
            left = _Page((replace(each, incoming=None),))
            done += _store_together(library, account, left, listener)
    return done


def _store_together(
    library: Library, account: Account, page: _Page, listener: SyncListener
) -> Contents:
    ready = [(each.remote_id, each.incoming) for each in page.prepared if each.incoming is not None]
    left = [each.remote_id for each in page.prepared if each.incoming is None]
    now = library.clock.now()
    with library.store.write() as writer:
        if writer.accounts.reader.get(account.id) is None:
            raise ReaderError(Reason.CANCELLED, account.name)
        writer.accounts.leave(account.id, left)
        not_given = writer.accounts.miss(account.id, page.missing, _MOST_ASKED)
        writer.accounts.leave(account.id, page.old, as_old=True)
        # What the reader removed and no feed lists would come back as if it had been imported.
        away = writer.accounts.reader.removed(
            each.prepared.identity for _, each in ready if each.entry is None
        )
        known = [(entry, away[each.prepared.identity]) for entry, each in ready if _in(each, away)]
        ready = [(entry, each) for entry, each in ready if not _in(each, away)]
        outcomes = writer.articles.put_many([each for _, each in ready], now)
        stored = [
            (entry, article_id, outcome)
            for (entry, _), (article_id, outcome) in zip(ready, outcomes, strict=True)
            if article_id
        ]
        # Before the rules run: what they mark is wished of the server.
        joined = [*known, *((entry, article_id) for entry, article_id, _ in stored)]
        writer.accounts.join(account.id, joined, now)
        touched = writer.changes()
        notices = run_on_arrivals(library, writer, touched.added)
        mute_arrivals(library, writer, (*touched.added, *touched.changed))
        changes = replace(writer.changes(), notices=notices)
    if changes:
        listener.stored(changes)
    results = [outcome for _, _, outcome in stored]
    return Contents(
        results.count(StoreOutcome.ADDED),
        results.count(StoreOutcome.UPDATED),
        len(left),
        not_given,
    )


def _in(incoming: Incoming, away: Mapping[str, int]) -> bool:
    return incoming.entry is None and incoming.prepared.identity in away
