"""Storing what a feed lists: its own articles, those of others, those the reader removed."""

from readerapp.domain.articles import StoreOutcome
from readerapp.storage.codec import storable
from readerapp.storage.feed_values import FeedEntry
from readerapp.storage.small_tables import feed_entry
from readerapp.storage.values import Incoming
from readerapp.storage.writing.intake import Intake
from readerapp.storage.writing.known import Known

_ADOPT = """
    UPDATE article SET feed_id = ?, full_text = iif(full_text = '' AND ?, 'wanted', full_text)
    WHERE id = ?
"""
_WANT_PICTURES = """
    UPDATE picture SET state = 'wanted' WHERE article_id = ? AND state = 'not_fetched'
"""


def put_entry(intake: Intake, incoming: Incoming, entry: FeedEntry) -> tuple[int, StoreOutcome]:
    """Store one article that a feed lists; return its id and what happened.

    An article of another source is listed, not changed; one that was removed stays away. When
    the feed itself is gone meanwhile nothing is stored: the id is 0.
    """
    if entry.feed_id not in intake.feeds:
        return 0, StoreOutcome.UNCHANGED
    identity = storable(incoming.prepared.identity)
    known = intake.known.find(identity)
    if known is None:
        known = intake.known.find_alike(incoming.prepared, entry)
        if known is not None:
            intake.name(known.id, identity)
    if known is None or (known.is_of(entry, identity) and not known.is_kept_away):
        return _put_own(intake, incoming, entry, identity)
    before = intake.known.listed.get(known.id, {}).get(entry.feed_id, True)
    _list(intake, known, entry, is_shared=before if known.is_kept_away else True)
    return known.id, StoreOutcome.UNCHANGED


def _put_own(
    intake: Intake, incoming: Incoming, entry: FeedEntry, identity: str
) -> tuple[int, StoreOutcome]:
    related_ids = intake.put_related(incoming, revives=False)
    known = intake.known_as(identity)
    outcome = intake.write(incoming, known, related_ids)
    if outcome is StoreOutcome.UNCHANGED and known.feed_id is None:
        _adopt(intake, known, entry)
    if outcome is not StoreOutcome.UNCHANGED:
        for each in entry.aliases:
            intake.name(known.id, storable(each))
    _list(intake, known, entry, is_shared=False)
    return known.id, outcome


def _adopt(intake: Intake, known: Known, entry: FeedEntry) -> None:
    """Take back an article of an earlier subscription to the same feed."""
    intake.batch.flush()  # its row may still wait
    intake.driver.execute(_ADOPT, (entry.feed_id, entry.wants_full_text, known.id))
    if entry.wants_pictures:
        intake.driver.execute(_WANT_PICTURES, (known.id,))
    intake.known.add(known.of_feed(entry.feed_id))
    intake.log.change([known.id])


def _list(intake: Intake, known: Known, entry: FeedEntry, *, is_shared: bool) -> None:
    row = {
        "feed_id": entry.feed_id,
        "article_id": known.id,
        "entry_hash": entry.entry_hash,
        "is_shared": int(is_shared),
    }
    intake.batch.add(feed_entry, [row])
    is_new = intake.known.list(known.id, entry.feed_id, is_shared=is_shared)
    if is_new and is_shared and known.content_hash is not None:
        intake.log.change([known.id])
