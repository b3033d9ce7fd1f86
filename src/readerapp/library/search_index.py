"""The search index: the text it is given for an article, and repairing it.

A few articles at a time; the articles stay as they are.
"""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace

from readerapp.domain.drafts import PreparedArticle
from readerapp.languages.folding import fold
from readerapp.library.opening import Library
from readerapp.storage import FeedEntry, Incoming, SearchText, pack_texts


def incoming(prepared: PreparedArticle, entry: FeedEntry | None = None) -> Incoming:
    """Return the article ready to be stored, with what the search index holds of it and of its
    related stubs. `entry`: a feed brought it."""
    return Incoming(prepared, _search_text(prepared), entry=entry)


def _search_text(prepared: PreparedArticle) -> SearchText:
    folded = SearchText(
        title=fold(prepared.title),
        dek=fold(prepared.dek),
        body=fold(prepared.body_text),
        source=fold(prepared.source),
        authors=fold(" ".join(prepared.authors)),
        related=tuple(_search_text(related.article) for related in prepared.related),
    )
    return replace(folded, packed=pack_texts(prepared, folded))


STEP = 500  # articles a transaction: about 0.2 s, so that marks never wait long


def unindexed(library: Library) -> "array[int]":
    """Return the articles to be given to `index_articles`, newest first; none when all is well.

    When all is well that takes 10 ms for a million articles. An index that cannot be read, or holds
    what is gone, is emptied first.
    """
    with library.store.read() as reader:
        if reader.health.index_is_whole():
            return array("q")
        must_go = not reader.health.index_answers() or reader.health.has_left_over()
    with library.store.write() as marker:
        if must_go:
            marker.index.clear()
        marker.index.count_anew()
    with library.store.read() as reader:
        return reader.health.unindexed()


def index_articles(library: Library, ids: Sequence[int]) -> int:
    """Put articles into the index that are not in it; return how many that were."""
    with library.store.write() as marker:
        return marker.index.add(ids)


def rebuild_search_index(
    library: Library,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Rebuild the index from the articles; return how many it got.

    What a cancellation or a crash leaves out is put in at the next start. Until then searches miss
    articles.
    """
    with library.store.write() as marker:
        marker.index.clear()
        marker.index.count_anew()
    with library.store.read() as reader:
        waiting = reader.health.unindexed()
    done = 0
    for start in range(0, len(waiting), STEP):
        if cancelled():
            break
        done += index_articles(library, waiting[start : start + STEP])
        progress(min(start + STEP, len(waiting)), len(waiting))
    return done
