"""One setting, out of a library that cannot be opened."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from readerapp.storage.errors import expected_file_faults
from readerapp.storage.salvaging.pages import TABLE_LEAF, PageFile
from readerapp.storage.salvaging.records import rows
from readerapp.storage.salvaging.trees import find_roots, walk

_TABLE = "setting"


def find_setting(library: Path, key: str, unset: object) -> object:
    """Return a stored value as JSON has it; `unset` when there is none, None when nobody can tell.

    A whole table is believed; where pages of it are missing, or the schema is, every page is looked
    at: 1 s for 1 GB. Raises StorageError when the file cannot be read at all.
    """
    with (
        expected_file_faults(str(library)),
        PageFile(library, library.with_name(library.name + "-wal")) as pages,
    ):
        seen = {1}
        root = find_roots(pages, seen).get(_TABLE)
        leaves, is_whole = walk(pages, root, seen) if root else ([], False)
        for value in _values(pages, leaves, key):
            return value
        if is_whole and all(row for number in leaves for row in rows(pages, number)):
            return unset
        return next(_values(pages, _strays(pages, key), key), None)


def _strays(pages: PageFile, key: str) -> Iterator[int]:
    free, wanted = pages.free_pages(), key.encode()
    for number in range(2, pages.count + 1):
        page = pages.page(number)
        if pages.kind(page, number) == TABLE_LEAF and wanted in page and number not in free:
            yield number


def _values(pages: PageFile, numbers: Iterable[int], key: str) -> Iterator[object]:
    """Yield what rows of that key hold; one that is no JSON tells nothing."""
    for number in numbers:
        for found in rows(pages, number):
            if found and len(found[1]) == 2 and found[1][0] == key:
                try:
                    yield json.loads(str(found[1][1]))
                except (ValueError, RecursionError):
                    continue
