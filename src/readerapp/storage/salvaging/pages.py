"""The pages of a library file, whatever has become of it."""

import struct
from io import SEEK_END, BytesIO
from pathlib import Path
from types import TracebackType

from readerapp.storage.belonging import has_strange_log
from readerapp.storage.wal import committed, page_size_of

MAGIC = b"SQLite format 3\0"
TABLE_LEAF, TABLE_INTERIOR, INDEX_LEAF, INDEX_INTERIOR = 0x0D, 0x05, 0x0A, 0x02
KINDS = frozenset({TABLE_LEAF, TABLE_INTERIOR, INDEX_LEAF, INDEX_INTERIOR})
FILE_HEADER = 100  # bytes at the beginning of page 1

_POSSIBLE_SIZES = (16_384, 4_096, 8_192, 32_768, 65_536, 2_048, 1_024, 512)  # ours first
_LOOKED_AT = 2_000  # pages


class PageFile:
    """Pages by number, from 1, as of the last commit: those in the -wal are the newer ones.

    A file that is not there has no pages, a page that is not there is b"". A -wal of another
    library counts for nothing. Raises OSError for the file itself only.
    """

    def __init__(self, path: Path, wal: Path) -> None:
        self._file = path.open("rb") if path.exists() else BytesIO()
        self._length = self._file.seek(0, SEEK_END)
        self._file.seek(0)
        self.size = self._page_size(wal)
        self._newer = self._logged(path, wal)
        self._wal = wal.open("rb") if self._newer else None
        self.count = max(-(-self._length // self.size), *self._newer, 0)

    def __enter__(self) -> "PageFile":
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self._file.close()
        if self._wal is not None:
            self._wal.close()

    def page(self, number: int) -> bytes:
        """Return a whole page, b"" when it is missing or cut off."""
        if not 1 <= number <= self.count:
            return b""
        place = self._newer.get(number)
        if place is not None and self._wal is not None:
            self._wal.seek(place)
            return self._wal.read(self.size)
        self._file.seek((number - 1) * self.size)
        try:
            found = self._file.read(self.size)
        except OSError:  # a bad sector
            return b""
        return found if len(found) == self.size else b""

    def kind(self, page: bytes, number: int) -> int:
        """Return what kind of a tree's page it is, 0 for none."""
        found = page[FILE_HEADER if number == 1 else 0] if page else 0
        return found if found in KINDS else 0

    def version(self) -> int:
        """Return the `user_version` of the header, 0 when it cannot be read."""
        first = self.page(1)
        return _number(first, 60) if first[:16] == MAGIC else 0

    def free_pages(self) -> set[int]:
        """Return the pages that hold nothing any more, as far as their list can be read."""
        first, found = self.page(1), set[int]()
        trunk = _number(first, 32) if first[:16] == MAGIC else 0
        while trunk and trunk not in found and (page := self.page(trunk)):
            found.add(trunk)
            leaves = min(_number(page, 4), self.size // 4 - 2)
            found.update(struct.unpack_from(f">{leaves}I", page, 8))
            trunk = _number(page, 0)
        return found

    def _logged(self, path: Path, wal: Path) -> dict[int, int]:
        return {} if has_strange_log(path, wal) else committed(wal, self.size)

    def _page_size(self, wal: Path) -> int:
        start = self._file.read(FILE_HEADER)
        stated = int.from_bytes(start[16:18], "big")
        stated = 65_536 if stated == 1 else stated
        if start[:16] == MAGIC and stated in _POSSIBLE_SIZES:
            return stated
        logged = page_size_of(wal)
        return logged if logged in _POSSIBLE_SIZES else max(_POSSIBLE_SIZES, key=self._likeness)

    def _likeness(self, size: int) -> float:
        """How much the file looks as if it had pages of this size."""
        pages = min(self._length // size, _LOOKED_AT)
        hits = 0
        for number in range(1, pages):
            self._file.seek(number * size)
            hits += _is_like(self._file.read(size))
        return hits / pages if pages else 0.0


def _is_like(page: bytes) -> bool:
    """Rows grow from the end of a page: with a size that is twice the right one, every other page
    begins right, but its rows end in the middle."""
    kind, count = page[0], int.from_bytes(page[3:5], "big")
    if kind not in KINDS or not 0 < count < len(page) // 4:
        return False
    start = 12 if kind in (TABLE_INTERIOR, INDEX_INTERIOR) else 8
    last = max(int(each) for each in struct.unpack_from(f">{count}H", page, start))
    return len(page) // 2 <= last < len(page)


def _number(page: bytes, offset: int) -> int:
    return int.from_bytes(page[offset : offset + 4], "big")
