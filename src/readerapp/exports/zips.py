"""ZIP files from outside: their members by name, unpacked within limits and never to a disk.

What a ZIP file says of sizes is never believed: bytes are counted while they come.
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
