"""Sources of archives: reads untrusted folders and ZIP files. For worker processes.

What a ZIP file says of sizes is never believed: bytes are counted while they come, and hashed. A
file's name must be plain, so that none can lead out of the archive.
"""

import os
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from readerapp.domain.values import dataclass

LARGEST_FILE = 256 * 1024 * 1024  # bytes of one file when unpacked

MOST_FILES = 2_000_000

_MOST_TIMES = 200  # as large as packed: text comes to 10, the densest picture to 20

_ALWAYS_FINE = 1_000_000  # bytes that no ratio speaks against

_BLOCK = 1 << 16

# https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3.7
_LOCAL_HEADER = struct.Struct("<4s5H3I2H")

_LOCAL_SIGN = b"PK\x03\x04"

_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


class RefusedArchive(ValueError):  # noqa: N818 - it tells what was done with the archive
    """Why an archive is not taken, in English, for the details."""


@dataclass(frozen=True)
class Member:
    """A file of an archive: where it begins, how many bytes it is packed, and how."""

    name: str
    offset: int = -1  # of a folder's file: none
    packed: int = 0
    method: int = zipfile.ZIP_STORED


def members_of_zip(path: Path, passed_over: tuple[str, ...] = ()) -> dict[str, Member]:
    """Return the files of a ZIP by name, without those whose names begin as said.

    Raises RefusedArchive, OSError.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            infos = [
                info
                for info in archive.infolist()
                if not _is_folder(info) and not info.filename.startswith(passed_over)
            ]
            end = archive.start_dir
    except (zipfile.BadZipFile, struct.error, ValueError, NotImplementedError) as error:
        raise RefusedArchive(f"the ZIP file cannot be read: {error}") from error
    if not 0 < len(infos) <= MOST_FILES:
        raise RefusedArchive(f"it holds {len(infos)} files")
    for info in infos:
        _refuse_unfit(info)
    members = {
        info.filename: Member(
            info.filename, info.header_offset, info.compress_size, info.compress_type
        )
        for info in infos
    }
    if len({name.casefold() for name in members}) < len(infos):
        raise RefusedArchive("it holds two files of the same name")
    _refuse_overlapping(infos, end)
    return members


def _is_folder(info: zipfile.ZipInfo) -> bool:
    return info.filename.endswith("/") and info.file_size == info.compress_size == 0


def _refuse_unfit(info: zipfile.ZipInfo) -> None:
    if info.orig_filename != info.filename or not is_safe_name(info.filename):
        raise RefusedArchive(f"a file is called {info.orig_filename[:80]!r}")
    if info.flag_bits & 0x41:
        raise RefusedArchive(f"{info.filename} needs a password")
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in (0, stat.S_IFREG):
        raise RefusedArchive(f"{info.filename} is no file but a link or the like")
    if info.compress_type not in _METHODS:
        raise RefusedArchive(f"{info.filename} is packed in a way that archives are not")
    if info.file_size > LARGEST_FILE:
        raise RefusedArchive(f"{info.filename} is too large")


def _refuse_overlapping(infos: list[zipfile.ZipInfo], end: int) -> None:
    """Members that share bytes unpack to far more than there is: https://www.bamsoftware.com/hacks/zipbomb/"""
    placed = sorted(infos, key=lambda info: info.header_offset)
    followers = [info.header_offset for info in placed[1:]] + [end]
    for info, next_offset in zip(placed, followers, strict=True):
        name = info.orig_filename.encode()
        if info.header_offset + _LOCAL_HEADER.size + len(name) + info.compress_size > next_offset:
            raise RefusedArchive(f"{info.filename} shares its bytes with another file")


def blocks(path: Path, member: Member) -> Iterator[bytes]:
    """Yield the bytes of a file in blocks. Raises RefusedArchive, OSError."""
    if member.offset < 0:
        yield from _blocks_of_file(path, member.name)
    else:
        with path.open("rb") as file:
            yield from _limited(_unpacked(file, member), member)


def read(path: Path, member: Member, limit: int = LARGEST_FILE) -> bytes:
    """Return the bytes of a file of at most `limit`."""
    found = bytearray()
    for block in blocks(path, member):
        found += block
        if len(found) > limit:
            raise RefusedArchive(f"{member.name} is too large")
    return bytes(found)


def _blocks_of_file(folder: Path, name: str) -> Iterator[bytes]:
    """Only what lies in the folder itself: no link on the way leads out of it."""
    path = folder
    for piece in name.split("/"):
        path = path / piece
        if path.is_symlink():
            raise RefusedArchive(f"{name} is no file but a link")
    if not stat.S_ISREG(path.stat().st_mode):
        raise RefusedArchive(f"{name} is no file")
    descriptor = os.open(
        path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    )
    with os.fdopen(descriptor, "rb") as file:
        count = 0
        while block := file.read(_BLOCK):
            count += len(block)
            if count > LARGEST_FILE:
                raise RefusedArchive(f"{name} is too large")
            yield block


def _unpacked(file: BinaryIO, member: Member) -> Iterator[bytes]:
    file.seek(member.offset)
    header = file.read(_LOCAL_HEADER.size)
    if len(header) < _LOCAL_HEADER.size or not header.startswith(_LOCAL_SIGN):
        raise RefusedArchive(f"{member.name} is not where the ZIP file says")
    *_, name_length, extra_length = _LOCAL_HEADER.unpack(header)
    if file.read(name_length) != member.name.encode():
        raise RefusedArchive(f"{member.name} has another name inside")
    file.seek(extra_length, os.SEEK_CUR)
    left = member.packed
    inflater = zlib.decompressobj(-15) if member.method == zipfile.ZIP_DEFLATED else None
    try:
        while left and (data := file.read(min(_BLOCK, left))):
            left -= len(data)
            yield from _inflated(inflater, data) if inflater else (data,)
    except zlib.error as error:
        raise RefusedArchive(f"{member.name} cannot be unpacked: {error}") from error
    if left or (inflater and not inflater.eof):
        raise RefusedArchive(f"{member.name} is cut short")


def _inflated(inflater: "zlib._Decompress", data: bytes) -> Iterator[bytes]:
    while data:
        yield inflater.decompress(data, _BLOCK)
        data = inflater.unconsumed_tail


def _limited(found: Iterator[bytes], member: Member) -> Iterator[bytes]:
    count = 0
    for block in found:
        count += len(block)
        if count > LARGEST_FILE or (
            count > _ALWAYS_FINE and count > _MOST_TIMES * max(1, member.packed)
        ):
            raise RefusedArchive(f"{member.name} unpacks to far more than a news archive does")
        yield block


LONGEST = 200  # characters, with its folders

_DEEPEST = 6

_PIECE = re.compile(r"[A-Za-z0-9_-](?:[A-Za-z0-9._-]{0,110}[A-Za-z0-9_-])?")

# https://learn.microsoft.com/windows/win32/fileio/naming-a-file
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)


def is_safe_name(name: str) -> bool:
    """Return whether a name is one that an archive of this app could have.

    No way up, no drive, no root, no backslash, no device, no character that a system reads in its
    own way, nothing hidden.
    """
    pieces = name.split("/")
    return (
        0 < len(name) <= LONGEST
        and len(pieces) <= _DEEPEST
        and all(_PIECE.fullmatch(piece) and not _DEVICES.fullmatch(piece) for piece in pieces)
    )
