"""Packed files from outside: ZIP files, and those of Firefox, unpacked within limits and never to a
disk.

What they say of sizes is never believed: bytes are counted while they come.
"""

import struct
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

from readerapp.domain.errors import Reason, SourceError
from readerapp.text.limits import LARGEST

_MOST_MEMBERS = 200_000
_MOST_BYTES = 1_000_000_000  # unpacked, of all members that are asked for
_BLOCK = 1 << 16
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_FAULTS = (zipfile.BadZipFile, struct.error, zlib.error, NotImplementedError, EOFError, OSError,
           ValueError, RuntimeError)  # fmt: skip


class Zip:
    """The members of a ZIP file. A name is a key and nothing else: it leads to no file."""

    def __init__(self, data: bytes, name: str) -> None:
        """Read the list of members. Raises SourceError(BAD_EXPORT)."""
        self._name = name
        self._left = _MOST_BYTES
        try:
            self._archive = zipfile.ZipFile(BytesIO(data))
            infos = self._archive.infolist()
        except _FAULTS as error:
            raise SourceError(Reason.BAD_EXPORT, name, str(error)) from error
        if len(infos) > _MOST_MEMBERS:
            raise SourceError(Reason.TOO_COMPLEX, name, f"{len(infos)} files")
        self._infos = {info.filename: info for info in infos if not info.is_dir()}

    @property
    def names(self) -> list[str]:
        """The names of all members, in their order."""
        return list(self._infos)

    def read(self, member: str, limit: int = LARGEST) -> bytes | None:
        """Return the bytes of a member; None where there is none, or it cannot be unpacked.

        Raises SourceError(TOO_LARGE) when one unpacks to more than `limit`, or all to too much.
        """
        info = self._infos.get(member)
        if info is None or info.flag_bits & 0x41 or info.compress_type not in _METHODS:
            return None  # with a password, or packed in a way that no export is
        found = bytearray()
        try:
            for block in self._blocks(info):
                found += block
                self._left -= len(block)
                if len(found) > limit or self._left < 0:
                    raise SourceError(Reason.TOO_LARGE, self._name, f"{member} when unpacked")
        except _FAULTS:
            return None
        return bytes(found)

    def _blocks(self, info: zipfile.ZipInfo) -> Iterator[bytes]:
        with self._archive.open(info) as file:
            while block := file.read(_BLOCK):
                yield block


# Firefox's `.jsonlz4`: a sign, the size of what is in them, and one block of LZ4, of which
# https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md is the format. The decoder is our own:
# the format is small, bytes from outside meet no C code here, and nothing else needs LZ4.
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
