"""Downloads: the body of an answer given away as it comes, and gone on with where it broke off."""

import re
from collections.abc import Mapping
from typing import Protocol

from readerapp.domain.errors import Reason
from readerapp.domain.values import dataclass
from readerapp.network.connection import Head
from readerapp.network.pool import Response
from readerapp.network.request import Deadline

PARTIAL = 206
_RANGE = re.compile(r"bytes +(\d+)-(\d+)/(\d+|\*)", re.IGNORECASE)


@dataclass(frozen=True)
class Part:
    """What is there of a file from before: how many bytes, and what tells its version.

    Without a `validator` it is asked for from its beginning.
    """

    size: int = 0
    validator: str = ""

    @property
    def headers(self) -> dict[str, str]:
        """What asks for the rest, and for nothing that would have to be unpacked."""
        plain = {"Accept-Encoding": "identity"}
        if not self.size or not self.validator:
            return plain
        return plain | {"Range": f"bytes={self.size}-", "If-Range": self.validator}


@dataclass(frozen=True)
class DownloadHead:
    """What is known before the first byte: at which byte it begins (0: at the beginning, whatever
    was there), how many there are in all (0: nobody knows), and what tells the version."""

    begins_at: int
    total: int
    validator: str


class Receiver(Protocol):
    """What takes the bytes of a download. Called on the thread that fetches."""

    def begin(self, head: DownloadHead) -> None:
        """Make ready for bytes that begin at a place. It may come again: bytes may break off."""
        ...

    def take(self, data: bytes) -> None:
        """Take the bytes that follow."""
        ...


def receive(
    response: Response, part: Part, receiver: Receiver, limit: int, deadline: Deadline
) -> int:
    """Give the body of an answer away; return how many bytes the whole file has.

    Raises FetchError: TOO_LARGE, TIMED_OUT (nothing to speak of came for long), BAD_RESPONSE
    (another piece than was asked for, packed, cut short).
    """
    head = response.head
    encoding = head.headers.get("content-encoding", "").strip().lower()
    if encoding not in ("", "identity"):
        raise deadline.failure(Reason.BAD_RESPONSE, f"content encoding {encoding[:40]!r}")
    begun = _begun(head, part, deadline)
    if begun.total > limit:
        raise deadline.failure(Reason.TOO_LARGE, f"{begun.total} bytes announced")
    receiver.begin(begun)
    there = begun.begins_at
    for data in response.body:
        there += len(data)
        if there > limit:
            raise deadline.failure(Reason.TOO_LARGE, f"more than {limit} bytes")
        deadline.extend(len(data))
        receiver.take(data)
    if begun.total and there != begun.total:
        raise deadline.failure(Reason.BAD_RESPONSE, f"{there} of {begun.total} bytes")
    return there


def _begun(head: Head, part: Part, deadline: Deadline) -> DownloadHead:
    validator = _validator(head.headers)
    if head.status != PARTIAL:
        return DownloadHead(0, head.body_length or 0, validator)
    found = _RANGE.fullmatch(head.headers.get("content-range", "").strip())
    if found is None or int(found[1]) != part.size or not part.validator:
        raise deadline.failure(Reason.BAD_RESPONSE, "another piece than was asked for")
    total = 0 if found[3] == "*" else int(found[3])
    return DownloadHead(part.size, total, validator or part.validator)


def _validator(headers: Mapping[str, str]) -> str:
    """RFC 9110, 13.1.5: a weak ETag does not tell whether bytes are the same."""
    etag = headers.get("etag", "").strip()
    if etag.startswith('"'):
        return etag
    return "" if etag else headers.get("last-modified", "").strip()
