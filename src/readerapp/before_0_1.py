"""What is read for versions before 0.1 alone, beside the migrations of the library.

Old forms become today's where they are read: the ordinary readers know today's only. What there is,
who asks for it, and what closing it takes: docs/technotes/before-0.1.md.

May be imported by every room. Pure functions of values but for `take_trace`, safe in any thread.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from readerapp.domain.errors import ReaderError

if TYPE_CHECKING:
    from readerapp.domain.annotations import Quote
    from readerapp.domain.archives import Record
    from readerapp.domain.drafts import PreparedArticle
    from readerapp.domain.labels import Evidence

# Archives of formats 1 to 4. Each lacks what came with a later one, by the number of that: whole
# parts, and fields of feeds. Format 1 has the rules of feeds in a part of their own.
RULES = "rules"
_PARTS = {3: ("stories", "annotations"), 4: ("filters", "mutes"), 5: ("labels", "labelled")}
_OF_FEEDS: Mapping[int, "Record"] = {2: {"rule": None}, 4: {"notifies": 0}}


def lifted_record(part: str, record: Any) -> Any:
    """Return a record of an archive, not checked yet, as format 5 has it. Some archives of that
    format, too, say nothing of how long sounds are."""
    if not isinstance(record, dict):
        return record
    if part == "feeds":
        return {**_OF_FEEDS[2], **_OF_FEEDS[4], **record}
    if part == "articles" and isinstance(sounds := record.get("enclosures"), list):
        of_each = ({"seconds": 0, **each} if isinstance(each, dict) else each for each in sounds)
        return {**record, "enclosures": list(of_each)}
    return record


def lowered_parts(
    version: int, parts: Iterable[tuple[str, "Iterable[Record]"]]
) -> "Iterator[tuple[str, Iterable[Record]]]":
    """Yield the parts of a library, by name, as an archive of a format has them: its digest is of
    these."""
    without = {name for since, names in _PARTS.items() if since > version for name in names}
    fields = {name for since, names in _OF_FEEDS.items() if since > version for name in names}
    for name, records in parts:
        if name in without:
            continue
        if name != "feeds":
            yield name, records
            continue
        feeds = list(records)
        yield name, ({key: each[key] for key in each if key not in fields} for each in feeds)
        if version == 1:
            ordered = sorted(feeds, key=lambda each: str(each["key"]))
            yield RULES, ({"feed": each["key"], **each["rule"]} for each in ordered if each["rule"])


# Files of the safety copy that early ones lack.
LATER_FILES = frozenset(
    f"{name}.jsonl"
    for name in ("accounts", "stories", "annotations", "labels", "searches", "rules", "mutes")
)


def is_known_with_evidence(
    prepared: "PreparedArticle",
    kept: "Sequence[Evidence]",
    is_known: "Callable[[PreparedArticle], bool]",
) -> bool:
    """Whether an article is as it was stored but for its evidence, which was part of the hash by
    which it `is_known`: that which comes now, or the first of that which is `kept` (a page that was
    fetched later, and what its feed said since, stand behind it)."""
    from dataclasses import replace  # a start does without, here and below

    before = [prepared.evidence, *(tuple(kept[:end]) for end in range(len(kept), 0, -1))]
    return any(is_known(replace(prepared, evidence=each)) for each in before if each)


def is_hash_without_length(kept: bytes, now: bytes) -> bool:
    """Whether a hash of a feed's document is that of `now` without its first part, the length."""
    return bool(kept) and now.endswith(kept)


def words_of(quote: "Quote") -> str:
    """Return the words of a highlight, which held what only serves the layout."""
    from readerapp.domain.annotations import without_layout

    return without_layout(quote.exact)


def sound_note(values: "Record") -> "Record":
    """Return a note beside a sound that is kept, which did not say how large the whole is."""
    return {"total": 0, **values}


def renewed_icons(
    icons: Mapping[int, bytes], fit: Callable[[int, bytes], bytes]
) -> dict[int, bytes]:
    """Return those icons of feeds that were stored as they came, made plain PNGs by `fit`. By
    the ids of the feeds. What is broken stays as it is."""
    from readerapp.domain.pixels import is_plain_png

    made = dict[int, bytes]()
    for feed_id, data in icons.items():
        if not is_plain_png(data):
            with suppress(ReaderError):
                made[feed_id] = fit(feed_id, data)
    return made


TRACE = "crashed-"  # began the names of crash traces


def take_trace(file: Path, take: Callable[[Path], str], is_own: Callable[[Path], bool]) -> str:
    """Return what a crash left under the old name of a trace, and delete that file if it is ours.

    `take` reads a trace and empties it.
    """
    former = file.with_name(f"{TRACE}{file.name}")
    text = take(former)
    with suppress(OSError):
        if is_own(former):
            former.unlink()
    return text
