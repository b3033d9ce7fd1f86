"""Completes articles offline: full texts, then pictures, newest first, within budgets."""

from collections.abc import Sequence
from functools import partial
from itertools import groupby

from readerapp.domain.articles import Changes
from readerapp.domain.drafts import PreparedArticle
from readerapp.domain.errors import ReaderError
from readerapp.domain.values import dataclass
from readerapp.library import preferences
from readerapp.library.importing import PAGE_LIMIT, PAGE_TYPES, prepare_in_worker
from readerapp.library.opening import Library
from readerapp.library.parser_jobs import OfflinePicture, SourceBytes
from readerapp.library.pictures import (
    PICTURE_LIMIT,
    PICTURE_TYPES,
    keep_picture,
    read_picture,
)
from readerapp.library.refreshing.rounds import (
    OfflineFetcher,
    OnStored,
    ReportProgress,
    fetch_in_rounds,
    is_final,
)
from readerapp.library.refreshing.values import RefreshListener, Stage
from readerapp.library.search_index import incoming
from readerapp.network import CancelFlag
from readerapp.settings import PAGES_BUDGET, PICTURES_BUDGET
from readerapp.storage import WantedPicture, WantedText


@dataclass(frozen=True)
class _TextAnswer:
    wanted: WantedText
    page: PreparedArticle | None
    error: ReaderError | None = None


def fetch_texts(wanting: OfflineFetcher, tell: ReportProgress, stored: OnStored) -> None:
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
        tell,
        stored,
    )


def _text_answer(wanting: OfflineFetcher, wanted: WantedText) -> _TextAnswer:
    try:
        page = wanting.fetch(wanted.address, wanted.feed_id, PAGE_TYPES, PAGE_LIMIT)
        source = SourceBytes(page.body, wanted.address, page.url, page.media_type, page.charset)
        return _TextAnswer(wanted, prepare_in_worker(wanting.library, source))
    except ReaderError as error:
        return _TextAnswer(wanted, None, error)


def _store_text(library: Library, batch: Sequence[_TextAnswer]) -> Changes:
    now = library.clock.now()
    with library.store.write() as writer:
        for answer in batch:
            article_id = answer.wanted.article_id
            if answer.page is not None:
                ready = incoming(answer.page)
                writer.articles.complete(article_id, ready.prepared, ready.folded, now)
            elif is_final(answer.error):
                writer.feeds.text_failed(article_id)
        return writer.changes()


@dataclass(frozen=True)
class _PictureAnswer:
    wanted: tuple[WantedPicture, ...]  # all that show the same address
    picture: OfflinePicture | None
    error: ReaderError | None = None


def fetch_pictures(wanting: OfflineFetcher, tell: ReportProgress, stored: OnStored) -> None:
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
        tell,
        stored,
    )


def _by_address(wanted: Sequence[WantedPicture]) -> list[tuple[WantedPicture, ...]]:
    order = {each.address: place for place, each in reversed(list(enumerate(wanted)))}
    ordered = sorted(wanted, key=lambda each: order[each.address])
    return [tuple(same) for _, same in groupby(ordered, key=lambda each: each.address)]


def _picture_answer(wanting: OfflineFetcher, wanted: tuple[WantedPicture, ...]) -> _PictureAnswer:
    first = wanted[0]
    try:
        answer = wanting.fetch(first.address, first.feed_id, PICTURE_TYPES, PICTURE_LIMIT)
        return _PictureAnswer(wanted, read_picture(wanting.library, answer.body, first.address))
    except ReaderError as error:
        return _PictureAnswer(wanted, None, error)


def _store_picture(library: Library, batch: Sequence[_PictureAnswer]) -> Changes:
    now = library.clock.now()
    with library.store.write() as writer:
        for answer in batch:
            for at in answer.wanted:
                if answer.picture is not None:
                    keep_picture(writer, at.article_id, at.position, answer.picture, now)
                elif is_final(answer.error):
                    writer.pictures.failed(at.article_id, at.position)
        return writer.changes()


MEGABYTE = 1024 * 1024


def fetch_wanted(library: Library, listener: RefreshListener, cancelled: CancelFlag) -> None:
    """Fetch every text and picture that is wanted, then keep to the budgets."""
    with library.store.read() as reader:
        texts, pictures = reader.feeds.wanted_counts()
    settings = preferences.settings(library)
    wants_pictures = settings.get(PICTURES_BUDGET) > 0
    if not texts and not (pictures and wants_pictures):
        return
    with OfflineFetcher.of(library, cancelled) as wanting:
        fetch_texts(wanting, partial(listener.stage, Stage.TEXTS), listener.stored)
        if wants_pictures:
            fetch_pictures(wanting, partial(listener.stage, Stage.PICTURES), listener.stored)
    _keep_to_budgets(library, listener)


def _keep_to_budgets(library: Library, listener: RefreshListener) -> None:
    settings = preferences.settings(library)
    with library.store.write() as writer:
        writer.trim_originals(settings.get(PAGES_BUDGET) * MEGABYTE)
        writer.trim_pictures(settings.get(PICTURES_BUDGET) * MEGABYTE)
        changes = writer.changes()
    if changes:
        listener.stored(changes)
