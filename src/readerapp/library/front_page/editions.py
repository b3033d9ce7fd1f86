"""Editions: the one to show, those before it, and what of an edition is on no card."""

import logging
from array import array
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from readerapp.domain.articles import Changes
from readerapp.domain.errors import Reason, StorageError
from readerapp.domain.front_page import Edition, EditionSummary
from readerapp.domain.values import dataclass
from readerapp.library import marks
from readerapp.library.front_page import weights
from readerapp.library.front_page.making import DAY, Draft, first_span, make
from readerapp.library.front_page.showing import shown, summary
from readerapp.library.front_page.story_marks import spread
from readerapp.library.marks import ActionResult
from readerapp.library.opening import Library
from readerapp.storage import Reader, Span, StoredEdition, optional_moment, seconds

_log = logging.getLogger(__name__)
_NOT_STORED = frozenset(
    {
        Reason.LOCKED,
        Reason.DISK_FULL,
        Reason.READ_ONLY,
        Reason.NO_PERMISSION,
        Reason.NOT_WRITABLE,
    }
)
REST = timedelta(hours=4)  # after which a look is the next one


def current(
    library: Library,
    *,
    new: bool = False,
    languages: Sequence[str] = (),
    stories: int = weights.STORIES,
) -> Edition | None:
    """Return the edition to show, None when there is no article.

    It is the last one as long as it was looked at less than four hours ago or nothing came since;
    else, or when a `new` one is asked for and something came, the next one is made and kept: from
    the end of the last one that was looked at to the last arrival. One that was made before its
    articles were compared is made anew once they are. `languages`: the reader's, the first one
    first; `stories`: how many on top.

    Where nothing can be stored (a full disk, a library that is locked or only to be read) the
    edition is made anew each time, and its `id` is 0. One that is damaged is made anew. Raises
    StorageError when nothing can be read.
    """
    try:
        return _current(library, new, languages, stories)
    except StorageError as error:
        if error.reason is not Reason.DAMAGED or library.is_read_only:
            raise
        _drop_latest(library)  # where it is not the edition that is damaged, this fails, too
        return _current(library, new, languages, stories)


def _current(library: Library, new: bool, languages: Sequence[str], stories: int) -> Edition | None:
    is_stored = not library.is_read_only
    try:
        prepare(library, new=new, languages=languages, stories=stories)
    except StorageError as error:
        if error.reason not in _NOT_STORED:
            raise
        is_stored = False
        _log.info("the edition is shown without being kept: %s", error.reason)
    with library.store.read() as reader:
        kept = reader.editions.all()
        plan = _plan(reader, kept, library.clock.now(), new=new)
        if plan.span and not is_stored:
            draft = _draft(reader, plan.span, languages, stories)
            return shown(reader, draft.edition, draft.cards, kept)
        if not kept:
            return None
        return shown(reader, kept[0], reader.editions.cards(kept[0].id), kept)


def _drop_latest(library: Library) -> None:
    """Drop an edition that cannot be read: another one is made, and nothing else hangs on it."""
    _log.info("the latest edition cannot be read, another one is made")
    with library.store.write() as writer:
        writer.editions.drop_latest()


def prepare(
    library: Library,
    *,
    new: bool = False,
    languages: Sequence[str] = (),
    stories: int = weights.STORIES,
) -> bool:
    """Make and keep the edition that `current` would show, when it is not made yet; return whether
    it was made. To be called after a refresh, so that who opens the page need not wait."""
    if library.is_read_only:
        return False
    with library.store.read() as reader:
        plan = _plan(reader, reader.editions.all(), library.clock.now(), new=new)
        if plan.span is None:
            return False
        draft = _draft(reader, plan.span, languages, stories)
    with library.store.write() as writer:
        kept = writer.editions.reader.all()
        if kept and kept[0].id != plan.last_id:
            return False  # somebody else made one meanwhile
        writer.editions.add(draft.edition, draft.cards, weights.KEPT, plan.instead_of)
        spread(writer, draft.marked)
    return True


def edition(library: Library, edition_id: int) -> Edition | None:
    """Return an edition as it is shown now, None when it is not kept."""
    with library.store.read() as reader:
        found = reader.editions.get(edition_id)
        if found is None:
            return None
        return shown(reader, found, reader.editions.cards(edition_id), reader.editions.all())


def editions(library: Library) -> tuple[EditionSummary, ...]:
    """Return the editions that are kept, the newest first."""
    with library.store.read() as reader:
        return tuple(map(summary, reader.editions.all()))


def looked_at(library: Library, edition_id: int) -> bool:
    """Remember that the reader looks at an edition now; return whether it is kept."""
    with library.store.write() as writer:
        return writer.editions.looked_at(edition_id, library.clock.now())


def rest_ids(library: Library, edition_id: int) -> "array[int]":
    """Return the ids of what arrived with an edition and is not on its page, newest first; none
    when it is not kept."""
    with library.store.read() as reader:
        return reader.arrivals.newest_first(reader.editions.rest(edition_id))


def mark_read(library: Library, edition_id: int) -> ActionResult:
    """Mark all reports on the cards of an edition as read, those beside them too, in one step."""
    with library.store.read() as reader:
        ids = sorted(reader.editions.shown(edition_id))
    return marks.mark_read(library, ids, read=True) if ids else ActionResult(Changes())


@dataclass(frozen=True)
class _Plan:
    """What is to be made: the span of the next edition, None for none. `last_id` of the one there
    is, 0 for none; `instead_of`: of the one whose place it takes."""

    last_id: int
    span: Span | None = None
    instead_of: int = 0


def _plan(reader: Reader, kept: Sequence[StoredEdition], at: datetime, *, new: bool) -> _Plan:
    now = seconds(at)
    last = reader.arrivals.last(now)
    newest = kept[0] if kept else None
    last_id = newest.id if newest else 0
    if last is None:
        return _Plan(last_id)
    if newest and is_compared_since(reader, newest):
        again = newest if _is_fresh(newest, at) else extended(newest, *last)
        return _Plan(last_id, again.span, last_id)
    end = newest and (newest.span.until, newest.span.until_id)
    is_behind = newest is None or (end or last) < last or newest.span.until > now
    if not is_behind or (newest and _is_fresh(newest, at) and not new):
        return _Plan(last_id)
    seen = next((each for each in kept if each.seen_until is not None), None)
    if seen is None:
        return _Plan(last_id, first_span(reader, *last))
    since, since_id = seen.span.until, seen.span.until_id
    if since > now:  # the clock was wrong then
        since, since_id = now - DAY, 0
    span = Span(since, since_id, *last, since, since)
    return _Plan(last_id, span if reader.arrivals.has_any(span) else None)


def is_compared_since(reader: Reader, edition: StoredEdition) -> bool:
    """Return whether an edition was made before all of its articles were compared, and they are
    now: its stories are told only by the next one."""
    if not edition.pending:
        return False
    counts = reader.arrivals.counts(reader.arrivals.ids(edition.span))
    return counts.there == counts.related


def _is_fresh(edition: StoredEdition, now: datetime) -> bool:
    """Whether the reader is still at it."""
    return edition.seen_until is not None and abs(now - edition.seen_until) < REST


def _draft(reader: Reader, span: Span, languages: Sequence[str], stories: int) -> Draft:
    answered = optional_moment(reader.arrivals.feeds()[2])
    return make(reader, span, languages, stories, answered)


def extended(edition: StoredEdition, until: int, until_id: int) -> StoredEdition:
    """Return an edition that ends later, never earlier."""
    end = max((edition.span.until, edition.span.until_id), (until, until_id))
    return replace(edition, span=edition.span._replace(until=end[0], until_id=end[1]))
