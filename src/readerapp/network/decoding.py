"""Decompresses the body of a response, complete and never larger than allowed."""

import zlib
from collections.abc import Iterable, Iterator
from itertools import chain

from readerapp.domain.errors import Reason
from readerapp.network.request import Deadline

_GZIP_MAGIC = b"\x1f\x8b"
_GZIP, _ZLIB, _RAW = 31, 15, -15  # zlib's wbits


def decode_body(chunks: Iterator[bytes], encoding: str, limit: int, deadline: Deadline) -> bytes:
    """Join the chunks of a body that came with this Content-Encoding header.

    Text that claims to be gzip and is not is taken as it is: such servers exist. Only one
    encoding is undone; a nested one is a bomb or a mistake.
    Raises FetchError: TOO_LARGE, BAD_RESPONSE (cut short, damaged, another encoding).
    """
    first = _beginning(chunks)
    whole = chain((first,), chunks)
    method = _method(encoding, first, deadline)
    parts = whole if method is None else _inflated(whole, method, limit, deadline)
    body = bytearray()
    for part in parts:
        body += part
        if len(body) > limit:
            raise deadline.failure(Reason.TOO_LARGE, f"more than {limit} bytes")
    return bytes(body)


def _beginning(chunks: Iterator[bytes]) -> bytes:
    """Return what came first, and no less than the magic number of gzip; empty for no body."""
    first = next(chunks, b"")
    while first and len(first) < len(_GZIP_MAGIC) and (more := next(chunks, b"")):
        first += more
    return first


def _method(encoding: str, first: bytes, deadline: Deadline) -> int | None:
    """Return how to inflate a body that starts with `first`, None for not at all."""
    if not first:  # what is empty is compressed by nothing
        return None
    names = [name for part in encoding.lower().split(",") if (name := part.strip())]
    match [name for name in names if name != "identity"]:
        case []:
            return None
        case ["gzip" | "x-gzip"]:
            return _GZIP if first.startswith(_GZIP_MAGIC) else None
        case ["deflate"]:
            return _ZLIB if _has_zlib_header(first) else _RAW  # servers send both under this name
        case _:
            raise deadline.failure(Reason.BAD_RESPONSE, f"content encoding {encoding[:40]!r}")


def _has_zlib_header(first: bytes) -> bool:
    """RFC 1950: method 8 in the low bits, and both bytes a multiple of 31."""
    return len(first) > 1 and first[0] & 0x0F == 8 and int.from_bytes(first[:2]) % 31 == 0


def _inflated(
    chunks: Iterable[bytes], method: int, limit: int, deadline: Deadline
) -> Iterator[bytes]:
    """Yield pieces of at most `limit` + 1 bytes, however little they were made of.

    What is compressed has the same limit: it may be endless and come to nothing.
    """
    inflater = zlib.decompressobj(method)
    taken = 0
    for chunk in chunks:
        rest = chunk
        taken += len(chunk)
        if taken > limit:
            raise deadline.failure(Reason.TOO_LARGE, f"more than {limit} bytes, compressed")
        while rest:
            if inflater.eof:  # gzip may go on with another member; anything else is padding
                if method != _GZIP or not rest.startswith(_GZIP_MAGIC[: len(rest)]):
                    break
                inflater = zlib.decompressobj(method)
            try:
                yield inflater.decompress(rest, limit + 1)
            except zlib.error as error:
                raise deadline.failure(Reason.BAD_RESPONSE, str(error)) from error
            rest = inflater.unused_data if inflater.eof else inflater.unconsumed_tail
    if not inflater.eof:
        raise deadline.failure(Reason.BAD_RESPONSE, "the compressed body is cut short")
