"""Firefox's packed files (`.jsonlz4`): a sign, the size of what is in them, and one block of LZ4.

The format: https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md. The decoder is our own: the
format is small, bytes from outside meet no C code here, and nothing else needs LZ4.
"""

from readerapp.domain.errors import Reason, SourceError

_SIGN = b"mozLz40\0"
_START = len(_SIGN) + 4  # where the block begins
MOST = 100_000_000  # bytes of what is unpacked; years of bookmarks take some millions
_LEAST_MATCH = 4
_WHOLE_BYTE = 255  # a length goes on in the next byte


def is_mozlz4(head: bytes) -> bool:
    """Return whether a file is one that Firefox packed, by its first bytes."""
    return head.startswith(_SIGN)


def beginning(data: bytes, size: int) -> bytes:
    """Return what the first bytes of a packed file say, at most `size` bytes of it."""
    return bytes(_decoded(data[_START:], size)[0][:size])


def unpack(data: bytes, name: str) -> bytes:
    """Return what a packed file holds. Raises SourceError(BAD_EXPORT, TOO_LARGE)."""
    declared = int.from_bytes(data[len(_SIGN) : _START], "little")
    if declared > MOST:
        raise SourceError(Reason.TOO_LARGE, name, f"{declared} bytes when unpacked")
    found, is_whole = _decoded(data[_START:], declared)
    if not is_whole or len(found) != declared:
        raise SourceError(Reason.BAD_EXPORT, name, f"{len(found)} bytes of {declared}")
    return bytes(found)


def _decoded(block: bytes, most: int) -> tuple[bytearray, bool]:
    """Return what a block says, and whether that is all of it: it stops where the block is damaged
    or cut short, and soon after `most` bytes."""
    found = bytearray()
    place = 0
    try:
        while len(found) <= most:
            token = block[place]
            length, place = _length(block, place + 1, token >> 4, most)
            found += block[place : place + length]
            place += length
            if place >= len(block):
                return found, place == len(block)
            distance = block[place] | block[place + 1] << 8
            length, place = _length(block, place + 2, token & 15, most)
            if not 0 < distance <= len(found):
                return found, False
            _repeat(found, distance, min(length + _LEAST_MATCH, most + 1 - len(found)))
    except IndexError:  # the block ends within a step
        pass
    return found, False


def _length(block: bytes, place: int, length: int, most: int) -> tuple[int, int]:
    """Return a length that begins with half a byte, and where what follows it begins."""
    byte = _WHOLE_BYTE if length == 15 else 0
    while byte == _WHOLE_BYTE and length <= most:
        byte = block[place]
        length += byte
        place += 1
    return length, place


def _repeat(found: bytearray, distance: int, length: int) -> None:
    """Say once more what stands `distance` before the end; it may run into what it says."""
    start = len(found) - distance
    if distance >= length:
        found += found[start : start + length]
    else:
        found += (found[start:] * (length // distance + 1))[:length]
