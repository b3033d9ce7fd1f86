"""Owner of a write-ahead log (-wal): whether the one beside a library file is its own.

SQLite takes any log that is whole in itself: nothing in it names its file. Another library's (a
backup copied by hand over a library that crashed; half of a synchronisation) would be read as this
one's newest pages, and written over its own at the next checkpoint. What a library and its own log
always agree on is therefore looked at first:

- page 1 tells how many pages there are: a log without it changes nothing about their number;
- pages that the file's own page 1 does not know yet are in the log, and a log that makes the
  library shorter holds all of it;
- the change counter of page 1 is the one that the log began from, or one that the log reached.

All three hold at any moment of any use, also while others write, as long as a read transaction is
open: the log then begins anew only when all of it has come into the file. Together they prove no
log to be the own one: see docs/technotes/faults.md.
"""

from pathlib import Path

from readerapp.storage.file.wal import Frame, frames, head_of, page_of

_MAGIC = b"SQLite format 3\0"
_HEADER = 100  # bytes
_COUNTER, _PAGES, _COUNTED_AT = 24, 28, 92  # offsets in it


def has_strange_log(library: Path, wal: Path, *, by_length: bool = False) -> bool:
    """Return whether a log is certainly not the library's own. Takes 5 ms for 16 MB of log.

    `by_length`: the number of pages is taken from the length of the file, not from its page 1,
    which may have come to harm. Others may write meanwhile if a read transaction is open. Raises
    OSError.
    """
    before = head_of(wal)
    if before is None or not library.exists():
        return False
    with library.open("rb") as file:
        header = file.read(_HEADER)
    if not _can_be_trusted(header, page_size=before[2]):
        return False
    found = list(frames(wal))
    stated = library.stat().st_size // before[2] if by_length else _number(header, _PAGES)
    is_strange = _is_of_other_size(stated, found) or _has_other_past(
        _number(header, _COUNTER), wal, [each for each in found if each.page == 1]
    )
    # Who began it anew meanwhile uses it, and it was not seen whole.
    return is_strange and head_of(wal) == before


def _is_of_other_size(stated: int, found: list[Frame]) -> bool:
    """Not the length of the file: one that was cut short needs its log all the more."""
    pages = next((each.pages_after for each in reversed(found) if each.pages_after), 0)
    logged = {each.page for each in found}
    if not pages:
        return False  # nothing was committed
    if 1 not in logged:
        return pages != stated
    first = stated + 1 if pages >= stated else 1
    return not logged.issuperset(range(first, pages + 1))


def _has_other_past(counter: int, wal: Path, first_pages: list[Frame]) -> bool:
    """What comes after a page 1 that came to harm was never committed: it tells nothing."""
    if not first_pages or not is_in_step(began := page_of(wal, first_pages[0])):
        return False
    later = (page_of(wal, each) for each in reversed(first_pages))
    reached = next((page for page in later if is_in_step(page)), began)  # it never goes back
    return not _number(began, _COUNTER) - 1 <= counter <= _number(reached, _COUNTER)


def _can_be_trusted(header: bytes, page_size: int) -> bool:
    stated = int.from_bytes(header[16:18], "big")
    same_size = page_size == (65_536 if stated == 1 else stated)
    return header[:16] == _MAGIC and same_size and is_in_step(header)


def is_in_step(page: bytes) -> bool:
    """Return whether its counter and its number of pages were written together, as SQLite does."""
    return len(page) >= _HEADER and _number(page, _COUNTER) == _number(page, _COUNTED_AT)


def _number(data: bytes, offset: int) -> int:
    return int.from_bytes(data[offset : offset + 4], "big")
