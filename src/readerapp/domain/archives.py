"""Archives: everything a library holds, as files that other programs can read."""

from collections.abc import Mapping
from typing import Any

from readerapp.domain.values import dataclass

# One line of an archive's records: a JSON object. `library/records` says of what.
Record = dict[str, Any]


@dataclass(frozen=True)
class ArchiveScope:
    """Scope of an archive: all articles, or starred ones, or those that these feeds list."""

    starred: bool = False
    feed_ids: tuple[int, ...] | None = None

    @property
    def is_whole(self) -> bool:
        """Whether it is everything, settings and the record of consent among it."""
        return not self.starred and self.feed_ids is None


@dataclass(frozen=True)
class Manifest:
    """Manifest of an archive: format, counts and checksums, as it states them.

    `counts`: records by part. `digest`: the hash of everything in it that an import gives back
    (hexadecimal SHA-256). `checksums`: the hash of the list of all other files, `files` how many
    they are, `size` their bytes.
    """

    version: int
    app: str
    created: str
    is_whole: bool
    counts: Mapping[str, int]
    digest: str
    checksums: str
    files: int
    size: int
