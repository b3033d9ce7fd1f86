"""Downloads one large file piece by piece, and goes on where an earlier attempt ended.

What holds for every fetch holds here: certificates, no private address unasked, no cookies, no
referrer, nothing about the reader. Beyond that no other host is followed to, nothing above the
expected size is taken, and only what the server calls the same version is gone on with (RFC 9110,
13.1.5). What came is proven by nobody here: whoever asked compares checksums.
"""

import re
from collections.abc import Iterator
from typing import Protocol
from urllib.parse import urljoin

from readerapp.domain.errors import Reason
from readerapp.domain.values import dataclass
from readerapp.network.addresses import Target, parse_target
from readerapp.network.connect import anywhere
from readerapp.network.connection import PEER_ERRORS, Head
from readerapp.network.fetcher import (
    REDIRECT_STATUSES,
    FetchSession,
    HttpFetcher,
    check_status,
    fits_in_a_header,
)
from readerapp.network.pool import Response
from readerapp.network.request import CancelFlag, Deadline, FetchRequest

_MOST_REDIRECTIONS = 3
_WHOLE, _PARTIAL, _NOT_THAT_PART = 200, 206, 416
_RANGE = re.compile(r"bytes (\d{1,15})-\d{1,15}/(\d{1,15})")


class Sink(Protocol):
    """Where the bytes go: `count` of them are there, of the version that `version` names.

    Its methods raise no OSError, which here would mean the other side.
    """

    count: int
    version: str

    def begin(self, version: str) -> None:
        """Begin anew; "" is a version that cannot be gone on with."""

    def write(self, data: bytes) -> None:
        """Take the next bytes."""


@dataclass(frozen=True)
class DownloadRequest:
    """A file to download, and its size. `user_typed`: see `FetchRequest`.

    It ends after `seconds` in which nothing came; the whole may take as long as it takes.
    """

    url: str
    size: int
    user_typed: bool = False
    cancelled: CancelFlag | None = None
    seconds: float = 60.0


def download(fetcher: HttpFetcher, request: DownloadRequest, sink: Sink) -> None:
    """Bring a file into a sink, whole.

    Raises FetchError: CUT_SHORT (what came stays, and is gone on with), LED_ELSEWHERE, TOO_LARGE,
    and what `Fetcher.fetch` raises. What the sink raises goes through.
    """
    deadline = Deadline(
        FetchRequest(request.url, "*/*", request.user_typed, cancelled=request.cancelled),
        request.seconds,
    )
    with fetcher.session() as session:
        if not _is_brought(session, request, sink, deadline):
            sink.begin("")  # what was there was of another version
            if not _is_brought(session, request, sink, deadline):
                raise deadline.failure(Reason.BAD_RESPONSE, "another part than was asked for")


def _is_brought(
    session: FetchSession, request: DownloadRequest, sink: Sink, deadline: Deadline
) -> bool:
    """Ask once; return False when what is there already is of no use."""
    if not sink.version or sink.count > request.size:
        sink.begin("")
    if sink.count == request.size:
        return True
    target = _target(request.url, deadline)
    for _ in range(_MOST_REDIRECTIONS + 1):
        allows = anywhere if request.user_typed else session.allows
        with session.opened(target, _headers(sink), allows, deadline) as response:
            head = response.head
            if head.status not in REDIRECT_STATUSES:
                return _is_taken(response, request, sink, deadline)
        target = _next(target, head, deadline)
    raise deadline.failure(Reason.TOO_MANY_REDIRECTS, target.url)


def _headers(sink: Sink) -> dict[str, str]:
    headers = {"Accept": "*/*", "Accept-Encoding": "identity"}
    if sink.count:
        headers |= {"Range": f"bytes={sink.count}-", "If-Range": sink.version}
    return headers


def _target(address: str, deadline: Deadline) -> Target:
    try:
        return parse_target(address)
    except ValueError as error:
        raise deadline.failure(Reason.BAD_ADDRESS, str(error)) from error


def _next(target: Target, head: Head, deadline: Deadline) -> Target:
    """Return where a redirection leads on the same host."""
    try:
        found = parse_target(urljoin(target.url, head.headers.get("location", "")))
    except ValueError as error:
        raise deadline.failure(Reason.BAD_RESPONSE, str(error), head.status) from error
    if (found.scheme, found.host, found.port) != (target.scheme, target.host, target.port):
        raise deadline.failure(Reason.LED_ELSEWHERE, found.origin, head.status)
    return found


def _is_taken(response: Response, request: DownloadRequest, sink: Sink, deadline: Deadline) -> bool:
    head = response.head
    if head.status == _NOT_THAT_PART and sink.count:
        return False
    check_status(head, deadline)
    version = _version(head)
    if head.status == _PARTIAL:
        part = _RANGE.fullmatch(head.headers.get("content-range", ""))
        is_next = part is not None and int(part[1]) == sink.count and sink.count > 0
        is_same = version in ("", sink.version)
        if part is None or not is_next or not is_same or int(part[2]) != request.size:
            return False
    elif head.status == _WHOLE:
        _refuse_size(head.body_length, request.size, deadline)
        sink.begin(version)
    else:
        raise deadline.failure(Reason.BAD_RESPONSE, f"{head.status} for a file", head.status)
    _take(response, request, sink, deadline)
    return True


def _version(head: Head) -> str:
    """Return what names the version that was sent; "" when nothing does for sure."""
    etag = head.headers.get("etag", "")
    found = head.headers.get("last-modified", "") if etag.startswith("W/") or not etag else etag
    return found if fits_in_a_header(found) else ""


def _refuse_size(announced: int | None, size: int, deadline: Deadline) -> None:
    """Before a single byte is written: an error page, or another file."""
    if announced is not None and announced != size:
        raise deadline.failure(Reason.BAD_RESPONSE, f"{announced} bytes in place of {size}")


def _take(response: Response, request: DownloadRequest, sink: Sink, deadline: Deadline) -> None:
    for data in _told_apart(response, deadline):
        deadline.renew(request.seconds)
        if sink.count + len(data) > request.size:
            sink.begin("")
            raise deadline.failure(Reason.TOO_LARGE, f"more than {request.size} bytes")
        sink.write(data)
    if sink.count < request.size:
        raise deadline.failure(Reason.CUT_SHORT, f"{sink.count} of {request.size} bytes")


def _told_apart(response: Response, deadline: Deadline) -> Iterator[bytes]:
    """Yield what comes; a connection that ends too early is told from a wrong answer."""
    try:
        yield from response.body
    except TimeoutError:
        raise
    except PEER_ERRORS as error:
        raise deadline.failure(Reason.CUT_SHORT, str(error)) from error
