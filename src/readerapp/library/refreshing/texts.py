"""The publisher's pages of articles whose feed gives only a beginning."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from readerapp.domain.articles import Changes
from readerapp.domain.drafts import PreparedArticle
from readerapp.domain.errors import ReaderError
from readerapp.library.entry_values import SourceBytes
from readerapp.library.importing import PAGE_LIMIT, PAGE_TYPES, prepare_in_worker
from readerapp.library.opening import Library
from readerapp.library.refreshing.rounds import Stored, Tell, fetch_in_rounds
from readerapp.library.refreshing.wanting import Wanting, is_final
from readerapp.library.storing import incoming
from readerapp.storage import WantedText


@dataclass(frozen=True)
class _Answer:
    wanted: WantedText
    page: PreparedArticle | None
    error: ReaderError | None = None


def fetch_texts(wanting: Wanting, tell: Tell, stored: Stored) -> None:
    """Fetch the wanted texts. What fails is marked so, unless the network was at fault."""

    def take() -> Sequence[WantedText]:
        with wanting.library.store.read() as reader:
            return reader.feeds.wanted_texts(wanting.round)

    fetch_in_rounds(
        wanting,
        take,
        lambda each: each.address,
        partial(_answer, wanting),
        partial(_store, wanting.library),
        tell,
        stored,
    )


def _answer(wanting: Wanting, wanted: WantedText) -> _Answer:
    try:
        page = wanting.fetch(wanted.address, wanted.feed_id, PAGE_TYPES, PAGE_LIMIT)
        source = SourceBytes(page.body, wanted.address, page.url, page.media_type, page.charset)
        return _Answer(wanted, prepare_in_worker(wanting.library, source))
    except ReaderError as error:
        return _Answer(wanted, None, error)


def _store(library: Library, batch: Sequence[_Answer]) -> Changes:
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
