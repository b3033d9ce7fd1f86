"""Makes articles complete offline: whole texts, then pictures, newest first, within budgets.

Each address is fetched once, in rounds.
"""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from functools import cached_property, partial
from itertools import groupby
from typing import TypeVar

from readerapp.domain.articles import Changes
from readerapp.domain.drafts import PreparedArticle
from readerapp.domain.errors import PROXY_FAULTS, FetchError, ReaderError, Reason
from readerapp.domain.feeds import Feed
from readerapp.domain.values import dataclass
from readerapp.library import preferences
from readerapp.library.addresses import host_of, is_this_computer, origin_of
from readerapp.library.importing import PAGE_LIMIT, PAGE_TYPES, fetched_source, prepare_in_worker
from readerapp.library.mutes import mute_arrivals
from readerapp.library.opening import Library
from readerapp.library.parser_jobs import FIT_ICON, OfflinePicture, disclosure_of
from readerapp.library.pictures import PICTURE_LIMIT, PICTURE_TYPES, keep_picture, read_picture
from readerapp.library.refreshing.fetching import (
    AT_ONCE,
    BATCH,
    FetchQueue,
    ParallelFetch,
    in_batches,
)
from readerapp.library.refreshing.values import RefreshListener, Stage
from readerapp.library.rules import matched_before, run_on_texts
from readerapp.library.search_index import incoming
from readerapp.network.fetcher import FetchedResponse, Fetcher
from readerapp.network.request import CancelFlag, FetchRequest
from readerapp.settings import PAGES_BUDGET, PICTURES_BUDGET
from readerapp.storage import WantedPicture, WantedText

_ROUND = 2_000  # wanted things taken from the library at a time

AGAIN_AFTER = timedelta(days=30)

MOST = 40  # to a refresh: icons never hold up the news

LIMIT = 512 * 1024

SECONDS = 5.0

TYPES = "image/png, image/x-icon, image/*;q=0.5"

_NOT_THE_SERVERS_FAULT = PROXY_FAULTS | {Reason.CANCELLED, Reason.NO_NETWORK, Reason.OFFLINE}


@dataclass(frozen=True)
class OfflineFetcher:
    """Fetches what articles name, in one network session. May be used from several threads."""

    library: Library
    fetcher: Fetcher
    feeds: Mapping[int, Feed]
    cancelled: CancelFlag
    round: int = _ROUND
    is_paused: Callable[[], bool] = lambda: False

    @classmethod
    @contextmanager
    def of(
        cls,
        library: Library,
        cancelled: CancelFlag,
        is_paused: Callable[[], bool] = lambda: False,
    ) -> "Iterator[OfflineFetcher]":
        """Yield one with a session that ends with the block."""
        with library.store.read() as reader:
            feeds = {feed.id: feed for feed in reader.feeds.subscriptions().feeds}
        with library.fetcher.session() as session:
            yield cls(library, session, feeds, cancelled, is_paused=is_paused)

    def fetch(self, address: str, feed_id: int | None, accept: str, limit: int) -> FetchedResponse:
        """Fetch what an article of a feed names. Raises FetchError.

        A private address is refused, but for the place of a feed that the user typed: such a
        feed may show its own pages and pictures, and leads nowhere else on the user's network.
        """
        if not is_this_computer(host_of(address)) and not self._is_online:
            raise FetchError(Reason.OFFLINE, address)
        feed = self.feeds.get(feed_id) if feed_id is not None else None
        return self.fetcher.fetch(
            FetchRequest(
                address,
                accept=accept,
                limit_bytes=limit,
                user_typed=False,
                cancelled=self.cancelled,
                home=feed.address if feed is not None and feed.is_typed else "",
            )
        )

    def is_at_home(self, feed_id: int | None, address: str) -> bool:
        """Return whether an address is at the place of a feed that the user typed."""
        feed = self.feeds.get(feed_id) if feed_id is not None else None
        return bool(feed and feed.is_typed and origin_of(feed.address) == origin_of(address))

    @cached_property
    def _is_online(self) -> bool:
        return self.library.is_online()


_ReportProgress = Callable[[int, int], object]  # done, of

_OnStored = Callable[[Changes], object]


def fetch_icons(library: Library, cancelled: CancelFlag) -> bool:
    """Fetch icons that are missing or old; return whether any came or is known to be missing."""
    due = _due(library)
    if not due:
        return False
    with OfflineFetcher.of(library, cancelled) as wanting:
        turns = FetchQueue(due, _address, cancelled.is_set)
        fetching = ParallelFetch(
            turns, len(due), lambda feed: (feed, _icon(wanting, feed)), AT_ONCE
        )
        for batch in in_batches(fetching, BATCH):
            with library.store.write() as marker:
                for feed, data in batch:
                    marker.feeds.set_icon(feed.id, data, library.clock.now())
    return True


def _due(library: Library) -> list[Feed]:
    before = library.clock.now() - AGAIN_AFTER
    with library.store.read() as reader:
        due = reader.feeds.icons_due(before, MOST)
        feeds = {feed.id: feed for feed in reader.feeds.subscriptions().feeds}
    return [feeds[feed_id] for feed_id in due]


def _icon(wanting: OfflineFetcher, feed: Feed) -> bytes | None:
    try:
        answer = wanting.fetch(_address(feed), feed.id, TYPES, LIMIT)
        return wanting.library.parser_workers.run(
            FIT_ICON, answer.body, name=answer.url, seconds=SECONDS
        )
    except Exception as error:  # noqa: BLE001 - of any kind: it is this icon's only
        wanting.library.item_error(error, _address(feed))
        return None


def _address(feed: Feed) -> str:
    """Return where sites keep their icon: at the root of the feed's own site."""
    site = origin_of(feed.site)
    return f"{site if site.startswith('http') else origin_of(feed.address)}/favicon.ico"


@dataclass(frozen=True)
class _TextAnswer:
    wanted: WantedText
    page: PreparedArticle | None
    error: ReaderError | None = None


def fetch_texts(wanting: OfflineFetcher, tell: _ReportProgress, stored: _OnStored) -> None:
    """Fetch the wanted texts. What fails is marked so, unless the network was at fault."""

    def take() -> Sequence[WantedText]:
        with wanting.library.store.read() as reader:
            return reader.feeds.wanted_texts(wanting.round)

    fetch_in_rounds(
        wanting,
        take,
        lambda each: each.address,
        partial(_text_answer, wanting),
        partial(_store_text, wanting.library),
        lambda answer, error: replace(answer, page=None, error=error),
        tell,
        stored,
    )


def _text_answer(wanting: OfflineFetcher, wanted: WantedText) -> _TextAnswer:
    try:
        page = wanting.fetch(wanted.address, wanted.feed_id, PAGE_TYPES, PAGE_LIMIT)
        source = fetched_source(page, wanted.address)
        return _TextAnswer(wanted, prepare_in_worker(wanting.library, source))
    except Exception as error:  # noqa: BLE001 - of any kind: it is this page's only
        return _TextAnswer(wanted, None, wanting.library.item_error(error, wanted.address))


def _store_text(library: Library, batch: Sequence[_TextAnswer]) -> Changes:
    now = library.clock.now()
    ready = {each.wanted.article_id: incoming(each.page) for each in batch if each.page is not None}
    failed = [each.wanted.article_id for each in batch if _is_final(each.error)]
    whole = list(ready)
    with library.store.write() as writer:
        before = matched_before(library, writer, whole)
        for article_id, text in ready.items():
            writer.articles.complete(article_id, text.prepared, text.folded, now)
        for article_id in failed:
            writer.feeds.text_failed(article_id)
        notices = run_on_texts(library, writer, whole, before)
        changes = writer.changes()
        mute_arrivals(library, writer, (*changes.added, *changes.changed))
        return replace(writer.changes(), notices=notices)


@dataclass(frozen=True)
class _PictureAnswer:
    wanted: tuple[WantedPicture, ...]  # all that show the same address
    picture: OfflinePicture | None
    error: ReaderError | None = None


def fetch_pictures(wanting: OfflineFetcher, tell: _ReportProgress, stored: _OnStored) -> None:
    """Fetch the wanted pictures, those of the newest articles first, each address once."""

    def take() -> Sequence[tuple[WantedPicture, ...]]:
        with wanting.library.store.read() as reader:
            return _by_address(reader.feeds.wanted_pictures(wanting.round))

    fetch_in_rounds(
        wanting,
        take,
        lambda same: same[0].address,
        partial(_picture_answer, wanting),
        partial(_store_picture, wanting.library),
        lambda answer, error: replace(answer, picture=None, error=error),
        tell,
        stored,
    )


def _by_address(wanted: Sequence[WantedPicture]) -> list[tuple[WantedPicture, ...]]:
    order = {each.address: place for place, each in reversed(list(enumerate(wanted)))}
    ordered = sorted(wanted, key=lambda each: order[each.address])
    return [tuple(same) for _, same in groupby(ordered, key=lambda each: each.address)]


def _picture_answer(wanting: OfflineFetcher, wanted: tuple[WantedPicture, ...]) -> _PictureAnswer:
    # One that the reader trusts with its own place may fetch it for all.
    first = max(wanted, key=lambda each: wanting.is_at_home(each.feed_id, each.address))
    try:
        answer = wanting.fetch(first.address, first.feed_id, PICTURE_TYPES, PICTURE_LIMIT)
        said = disclosure_of(answer.headers)
        picture = read_picture(wanting.library, answer.body, first.address, said)
        return _PictureAnswer(wanted, picture)
    except Exception as error:  # noqa: BLE001 - of any kind: it is this picture's only
        return _PictureAnswer(wanted, None, wanting.library.item_error(error, first.address))


def _store_picture(library: Library, batch: Sequence[_PictureAnswer]) -> Changes:
    now = library.clock.now()
    with library.store.write() as writer:
        for answer in batch:
            for at in answer.wanted:
                if answer.picture is not None:
                    keep_picture(writer, at.article_id, at.position, answer.picture, now)
                elif _is_final(answer.error):
                    writer.pictures.failed(at.article_id, at.position)
        return writer.changes()


MEGABYTE = 1024 * 1024


def wants_offline(library: Library) -> bool:
    """Return whether texts, pictures or icons are wanted."""
    with library.store.read() as reader:
        texts, pictures = reader.feeds.wanted_counts()
    wants_pictures = preferences.settings(library).get(PICTURES_BUDGET) > 0
    return bool(texts or (pictures and wants_pictures) or _due(library))


def fetch_wanted(library: Library, listener: RefreshListener, cancelled: CancelFlag) -> None:
    """Fetch every text and picture that is wanted, then keep to the budgets."""
    with library.store.read() as reader:
        texts, pictures = reader.feeds.wanted_counts()
    settings = preferences.settings(library)
    wants_pictures = settings.get(PICTURES_BUDGET) > 0
    if not texts and not (pictures and wants_pictures):
        return
    with OfflineFetcher.of(library, cancelled, listener.is_paused) as wanting:
        fetch_texts(wanting, partial(listener.stage, Stage.TEXTS), listener.stored)
        if wants_pictures:
            fetch_pictures(wanting, partial(listener.stage, Stage.PICTURES), listener.stored)
    _keep_to_budgets(library, listener)


T = TypeVar("T", bound=Hashable)

A = TypeVar("A")


def fetch_in_rounds(
    wanting: OfflineFetcher,
    take: Callable[[], Sequence[T]],
    address_of: Callable[[T], str],
    fetch: Callable[[T], A],
    store: Callable[[Sequence[A]], Changes],
    without: Callable[[A, ReaderError], A],
    tell: _ReportProgress,
    stored: _OnStored,
) -> None:
    """Fetch what `take` returns until it returns nothing that was not tried in this call.

    `store` takes from the list of what is wanted what it keeps or gives up; the rest, for which
    the network was at fault, waits for the next refresh. `without` makes an answer one that has
    failed: what cannot be stored by a fault of ours fails alone.
    """
    tried: set[T] = set()
    done = 0
    while wanted := [each for each in take() if each not in tried]:
        tried.update(wanted)
        turns = FetchQueue(wanted, address_of, wanting.cancelled.is_set, wanting.is_paused)
        total = done + len(wanted)
        for batch in in_batches(ParallelFetch(turns, len(wanted), fetch, AT_ONCE), BATCH):
            for changes in _stored(wanting.library, batch, store, without):
                stored(changes)
            done += len(batch)
            tell(done, total)
        if wanting.cancelled.is_set():
            return


def _keep_to_budgets(library: Library, listener: RefreshListener) -> None:
    settings = preferences.settings(library)
    with library.store.write() as writer:
        writer.trim_originals(settings.get(PAGES_BUDGET) * MEGABYTE)
        writer.trim_pictures(settings.get(PICTURES_BUDGET) * MEGABYTE)
        changes = writer.changes()
    if changes:
        listener.stored(changes)


def _is_final(error: ReaderError | None) -> bool:
    """Return whether a failure is the thing's own, and not that of the network or the reader."""
    return error is not None and error.reason not in _NOT_THE_SERVERS_FAULT


def _stored(
    library: Library,
    batch: Sequence[A],
    store: Callable[[Sequence[A]], Changes],
    without: Callable[[A, ReaderError], A],
) -> Iterator[Changes]:
    try:
        yield store(batch)
    except ReaderError:
        raise
    except Exception as fault:  # noqa: BLE001 - of any kind: it may cost one of them only
        if len(batch) > 1:
            for each in batch:
                yield from _stored(library, [each], store, without)
        else:
            yield store([without(batch[0], library.item_error(fault, ""))])
