"""Kept pictures are read again when what reads evidence changed: a few at a time, never fetched.

What a new reading says takes the place of what was read before. A reading that fails changes
nothing, and neither does one that cannot know: of a picture that was made smaller the signature
stayed behind, and words that are no longer in the file were not read and found harmless.
"""

from collections.abc import Sequence
from functools import partial

from readerapp.domain.articles import Changes
from readerapp.domain.errors import Reason, SourceError, WorkError
from readerapp.domain.labels import CREDENTIAL_RANKS, Evidence, Rank, Validation
from readerapp.domain.values import dataclass
from readerapp.library.opening import Library
from readerapp.library.parser_jobs import READ_KEPT_PICTURE, PictureStatements
from readerapp.library.pictures import FIT_SECONDS

AT_ONCE = 8  # pictures that are read before what they say is stored


@dataclass(frozen=True)
class _Reading:
    digest: bytes
    found: PictureStatements


def is_waiting(library: Library) -> bool:
    """Return whether kept pictures were read by other rules than those of this version."""
    with library.store.read() as reader:
        return reader.picture_readings.is_waiting()


def left(library: Library) -> int:
    """Return how many kept pictures are still to be read; 1 at least while any may be."""
    with library.store.read() as reader:
        readings = reader.picture_readings
        return max(1, readings.left()) if readings.is_waiting() else 0


def read_some(library: Library, most: int = AT_ONCE) -> tuple[bool, Changes]:
    """Read some kept pictures again; return whether there may be more to do. Killed at any moment,
    the next call goes on behind the last that were stored."""
    if library.is_read_only:
        return False, Changes()
    with library.store.read() as reader:
        waiting = reader.picture_readings.next(most)
    read: list[_Reading] = []
    for digest in waiting:
        try:
            found = _read(library, digest)
        except (SourceError, WorkError) as error:
            if error.reason is Reason.CANCELLED:  # the window closes
                return False, Changes()
            continue
        if found is not None:
            read.append(_Reading(digest, found))
    with library.store.write() as writer:
        for each in read:
            decide = partial(_to_keep, found=each.found)
            writer.picture_readings.put(each.digest, decide, library.clock.now())
        writer.picture_readings.note(waiting, library.clock.now())
        return bool(waiting), writer.changes()


def _read(library: Library, digest: bytes) -> PictureStatements | None:
    with library.store.read() as reader:
        data = reader.picture_readings.bytes_of(digest)
        words = tuple(dict.fromkeys(each.raw for each in reader.picture_readings.said(digest)))
    if data is None:
        return None
    run = library.parser_workers.run
    return run(READ_KEPT_PICTURE, data, words, name="a kept picture", seconds=FIT_SECONDS)


def _to_keep(before: Sequence[Evidence], found: PictureStatements) -> list[Evidence]:
    """Return what is kept of a file: what was found in it, and what was read before and can neither
    be confirmed nor refuted by it."""
    signed_before = [each for each in before if each.rank in CREDENTIAL_RANKS]
    signed = [each for each in found.evidence if each.rank in CREDENTIAL_RANKS]
    if signed_before and not signed:
        return list(before)  # of a picture that was made smaller: what it states we wrote into it
    are_read = not any(_is_unread(each) for each in signed)
    if not are_read and signed_before:  # the library that reads them is gone
        signed = signed_before
    others = [each for each in found.evidence if each.rank not in CREDENTIAL_RANKS]
    places = {each.source for each in others}
    left = [
        each
        for each in before
        if each.rank not in CREDENTIAL_RANKS
        and each.source not in places
        and each.raw not in found.held
    ]
    return [*signed, *others, *left]


def _is_unread(evidence: Evidence) -> bool:
    return evidence.rank is Rank.UNVERIFIED and evidence.validation is Validation.NONE
