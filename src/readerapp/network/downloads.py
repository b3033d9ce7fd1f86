"""Downloads: the body of an answer given away as it comes, and gone on with where it broke off."""

import re
from collections.abc import Iterator, Mapping
from typing import Protocol

from readerapp.domain.errors import Reason
from readerapp.domain.values import dataclass
from readerapp.network.connection import PEER_ERRORS, Head
from readerapp.network.pool import Response
from readerapp.network.request import Deadline, FetchRequest, fits_in_a_header

_WHOLE, _PARTIAL, _NO_SUCH_PIECE = 200, 206, 416
# Of so many digits at the most: Python reads no number of 5,000.
_RANGE = re.compile(r"bytes +(\d{1,19})-(\d{1,19})/(\d{1,19}|\*)", re.IGNORECASE)


@dataclass(frozen=True)
class PartialFile:
    """What is there of a file from before: how many bytes, and what tells its version.

    Without a `validator` it is asked for from its beginning.
    """

    size: int = 0
    validator: str = ""

    @property
    def is_usable(self) -> bool:
        """Whether it can be gone on with."""
        return bool(self.size and self.validator)

    @property
    def headers(self) -> dict[str, str]:
        """What asks for the rest, and for nothing that would have to be unpacked."""
        plain = {"Accept-Encoding": "identity"}
        if not self.is_usable:
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


def is_no_piece(head: Head, part: PartialFile) -> bool:
    """Whether a server has nothing that could follow what is there."""
    return head.status == _NO_SUCH_PIECE and part.is_usable


def receive(
    response: Response,
    part: PartialFile,
    receiver: Receiver,
    request: FetchRequest,
    deadline: Deadline,
) -> int | None:
    """Give the body of an answer away; return how many bytes the whole file has.

    None when the answer is another piece than the one that follows `part`: then nothing was given
    away. Raises FetchError: TOO_LARGE, TIMED_OUT (nothing to speak of came for long), CUT_SHORT,
    BAD_RESPONSE (packed, or no file).
    """
    limit = request.limit_bytes
    encoding = response.head.headers.get("content-encoding", "").strip().lower()
    if encoding not in ("", "identity") and not request.as_sent:
        raise deadline.failure(Reason.BAD_RESPONSE, f"content encoding {encoding[:40]!r}")
    begun = _begun(response.head, part, deadline)
    if begun is None:
        return None
    if begun.total > limit:
        raise deadline.failure(Reason.TOO_LARGE, f"{begun.total} bytes announced")
    receiver.begin(begun)
    there = begun.begins_at
    for data in _pieces(response, deadline):
        there += len(data)
        if there > limit:
            raise deadline.failure(Reason.TOO_LARGE, f"more than {limit} bytes")
        if begun.total and there > begun.total:
            raise deadline.failure(Reason.BAD_RESPONSE, f"more than the {begun.total} bytes it has")
        deadline.extend(len(data))
        receiver.take(data)
    if begun.total and there != begun.total:
        raise deadline.failure(Reason.CUT_SHORT, f"{there} of {begun.total} bytes")
    return there


def _pieces(response: Response, deadline: Deadline) -> Iterator[bytes]:
    """Yield what comes; a connection that ends too early is told from a wrong answer."""
    try:
        yield from response.body
    except TimeoutError:
        raise
    except PEER_ERRORS as error:
        raise deadline.failure(Reason.CUT_SHORT, str(error)) from error


def _begun(head: Head, part: PartialFile, deadline: Deadline) -> DownloadHead | None:
    validator = _validator(head.headers)
    if head.status == _WHOLE:
        return DownloadHead(0, head.body_length or 0, validator)
    if head.status == _PARTIAL and part.is_usable:
        found = _RANGE.fullmatch(head.headers.get("content-range", "").strip())
        is_next = found is not None and int(found[1]) == part.size
        # Of how many bytes must be said: else nobody could tell when it is whole.
        is_of_a_whole = found is not None and found[3] != "*" and int(found[2]) < int(found[3])
        if found is not None and is_next and is_of_a_whole and validator in ("", part.validator):
            return DownloadHead(part.size, int(found[3]), part.validator)
    if head.status in (_PARTIAL, _NO_SUCH_PIECE):
        return None
    raise deadline.failure(Reason.BAD_RESPONSE, f"{head.status} for a file", head.status)


def _validator(headers: Mapping[str, str]) -> str:
    """RFC 9110, 13.1.5: a weak ETag does not tell whether bytes are the same."""
    etag = headers.get("etag", "").strip()
    found = etag or headers.get("last-modified", "").strip()
    return found if fits_in_a_header(found) and not found.startswith("W/") else ""
