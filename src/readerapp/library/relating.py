"""Relating: computes the related articles of what was stored, then groups articles into stories.

In batches, newest first, resumable at any point.
"""

import logging
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime

from readerapp.domain.errors import Reason, WorkError
from readerapp.library.article_texts import texts_for_embedding
from readerapp.library.compared_languages import second_model_is_there
from readerapp.library.embedding_worker import (
    EMBED,
    GROUPS,
    MODEL,
    RELATIVES,
    SYNC,
    TROUBLE,
)
from readerapp.library.importing import Cancelled, Progress
from readerapp.library.opening import Library
from readerapp.storage import ArticleText, NewRelation

_log = logging.getLogger(__name__)

BATCH = 16  # articles a call; about 2 s of work, so that stopping is quick
COMPARED = 100  # articles a call
NEWEST = 400  # about a day's news: related before the vectors of what is older are made
FORGOTTEN = 5_000  # vectors of other models deleted at once; some 50 ms
SYNC_SECONDS = 1800.0  # a million articles take 5 s; minutes on a slow disk
TOUCHED = 400  # articles of which news is a report too, compared once more after it
_RELATED_BY = "library.related_by"  # settings of the library's own
_SCORED_BY = "library.scored_by"
_SCORE = 3  # counts up when the same vectors are to be compared in another way
_WITHOUT_SECOND = f"{MODEL}, first model alone"
_LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
_HARMLESS = ArticleText(0, "News", "", "", "en", "", None, _LONG_AGO)
STORY_BATCH = 50  # articles whose links have changed; their stories come along
SECONDS = 120.0


def regroup(library: Library, cancelled: Callable[[], bool] = lambda: False) -> int:
    """Put every article whose links have changed into its story; return how many moved.

    Only these stories and the ones next to them are looked at. Raises WorkError when the workers
    are stopped or cannot run; what was not done then waits for the next call.
    """
    moved = 0
    while not cancelled():
        with library.store.read() as reader:
            seeds = reader.stories.pending(STORY_BATCH)
            links = reader.stories.links(seeds)
        if not seeds:
            break
        found = library.comparing_workers.run(GROUPS, links, name="stories", seconds=SECONDS)
        with library.store.write() as marker:
            # What the reader decided meanwhile must not be overwritten: then once more.
            if marker.stories.reader.links(seeds) == links:
                moved += len(marker.stories.regroup(found, seeds))
                marker.mutes.follow_stories()
    return moved


def relate_pending(
    library: Library,
    progress: Progress = lambda _done, _total: None,
    cancelled: Cancelled = lambda: False,
) -> int:
    """Relate every article that waits for it, and put it into its story.

    Return how many were related; when none was, how many moved to another story.

    First all vectors, then all comparisons, so that the first articles of an import find the last.
    Each counts half in `progress`. When many articles wait, the newest are compared before, and
    once more in the end.
    Raises WorkError when the workers are stopped or the model cannot run on this computer; what
    was not related then waits for the next call.
    """
    _renew(library)
    with library.store.read() as reader:
        total = len(reader.relations.pending(-1))
        fresh = reader.articles.unrelated(MODEL, -1)
    newest = fresh[:NEWEST] if len(fresh) > 2 * NEWEST else []
    done = total - len(fresh)
    for part in (newest, fresh[len(newest) :]):
        for batch in _batches(part, BATCH, cancelled):
            _embed(library, batch)
            done += len(batch)
            progress(done // 2, total)
        if part and part is newest:
            _compare_some(library, newest, cancelled)
            regroup(library, cancelled)
    if fresh and not cancelled():
        _log_trouble(library)
    related = _compare_all(library, newest, progress, cancelled)
    moved = regroup(library, cancelled)
    return related or moved


def _renew(library: Library) -> None:
    """Ask for relating again where an earlier way of it did the work, or the second model was not
    there: with the vectors of before, where only what is made of them has changed. What was found
    stays until then, and what the reader said for ever. Looked for once a run."""
    way = MODEL if second_model_is_there() else _WITHOUT_SECOND
    with library.store.read() as reader:
        former = reader.settings.get(_RELATED_BY)
        scored = reader.settings.get(_SCORED_BY)
    is_of_now = former in (way, MODEL)
    if is_of_now and scored == _SCORE:
        return
    kept = "" if former == _WITHOUT_SECOND and not is_of_now else MODEL
    with library.store.write() as writer:
        writer.relations.restart("" if is_of_now else kept)
    _forget(library, kept)
    with library.store.write() as writer:  # last: when this ends before, it is begun again
        writer.settings.set(_RELATED_BY, former if is_of_now else way)
        writer.settings.set(_SCORED_BY, _SCORE)


def _forget(library: Library, kept: str) -> None:
    """Delete the vectors of every other model, some at a time, so that a mark gets in between."""
    forgotten = FORGOTTEN
    while forgotten == FORGOTTEN:
        with library.store.write() as writer:
            forgotten = writer.vectors.forget_others(kept, FORGOTTEN)


def _compare_some(library: Library, ids: Sequence[int], cancelled: Cancelled) -> None:
    for batch in _batches(ids, COMPARED, cancelled):
        _compare(library, batch)


def _compare_all(
    library: Library, again: Sequence[int], progress: Progress, cancelled: Cancelled
) -> int:
    """Compare what was not compared yet, and `again` what was before it could find the rest."""
    with library.store.read() as reader:
        pending = [*again, *reader.relations.pending(-1)]
    done = 0
    for batch in _batches(pending, COMPARED, cancelled):
        _compare(library, batch)
        done += len(batch)
        progress((len(pending) + done) // 2, len(pending))
    # What was compared before the news came is as if all had come at once.
    with library.store.read() as reader:
        touched = reader.relations.touched(pending[:done], TOUCHED)
    _compare_some(library, touched, cancelled)
    return done


def _embed(library: Library, ids: Sequence[int]) -> None:
    """Make and store vectors. An article that breaks the model is set aside, not tried for ever,
    and so is one that says nothing."""
    texts = texts_for_embedding(library.store, ids)
    if len(texts) < len(ids):
        telling = {text.id for text in texts}
        _store(library, [each for each in ids if each not in telling], {})
    if not texts:
        return
    try:
        embedded = library.embedding_workers.run(EMBED, texts, name=_name(ids), seconds=SECONDS)
    except WorkError as error:
        _one_by_one(library, ids, _embed, _embed_harmless, error)
        return
    with library.store.write() as writer:
        rows = [(each.article_id, each.vector, each.facts) for each in embedded]
        writer.vectors.put(MODEL, rows)


def _compare(library: Library, ids: Sequence[int]) -> None:
    # On its own, because a slow disk and a large library are no article's fault.
    path = library.store.path
    library.comparing_workers.run(SYNC, path, name=str(path), seconds=SYNC_SECONDS)
    try:
        found = library.comparing_workers.run(
            RELATIVES, path, list(ids), name=_name(ids), seconds=SECONDS
        )
    except WorkError as error:
        _one_by_one(library, ids, _compare, _compare_nothing, error)
        return
    _store(library, ids, found)


def _log_trouble(library: Library) -> None:
    """Note when the second model is installed and cannot be used: articles in the languages that
    only it knows then have no relatives by meaning."""
    trouble = library.embedding_workers.run(TROUBLE, name="the second model", seconds=SECONDS)
    if trouble:
        _log.warning("%s", trouble)


def _embed_harmless(library: Library) -> None:
    library.embedding_workers.run(EMBED, [_HARMLESS], name="the model", seconds=SECONDS)


def _compare_nothing(library: Library) -> None:
    path = library.store.path
    library.comparing_workers.run(RELATIVES, path, [], name=str(path), seconds=SECONDS)


def _one_by_one(
    library: Library,
    ids: Sequence[int],
    work: Callable[[Library, Sequence[int]], None],
    harmless: Callable[[Library], object],
    error: WorkError,
) -> None:
    """Find the article that broke the work, and set it aside. A cancellation is no article's
    fault, and neither is a computer on which nothing can run, `harmless` either: these are raised.
    """
    if error.reason is Reason.CANCELLED:
        raise error
    if len(ids) == 1:
        harmless(library)
        _store(library, ids, {})
        return
    for article_id in ids:
        work(library, [article_id])


def _store(library: Library, ids: Sequence[int], found: dict[int, list[NewRelation]]) -> None:
    with library.store.write() as writer:
        for article_id in ids:
            writer.relations.replace(article_id, MODEL, found.get(article_id, []))


def _batches(ids: Sequence[int], size: int, cancelled: Cancelled) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), size):
        if cancelled():
            return
        yield ids[start : start + size]


def _name(ids: Sequence[int]) -> str:
    return f"article {ids[0]}" if len(ids) == 1 else f"articles {ids[0]} to {ids[-1]}"
