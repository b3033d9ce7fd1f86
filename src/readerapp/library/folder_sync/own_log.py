"""Our own log: only this library writes there, at its end.

What was being written when the process ended is told by its mark, which the library knew first.
Lines of another mark were written by a copy of this library: then this one becomes a device of its
own, and both logs stay.
"""

import json
import os
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from readerapp.domain.errors import Reason, StorageError
from readerapp.domain.folder_sync import OF_ARTICLES, FolderSync, FolderWish, believed
from readerapp.library.folder_sync.folder import (
    SUB_FOLDER,
    lines_from,
    opened,
    opened_to_append,
    tail_of,
)
from readerapp.library.folder_sync.lines import (
    MOST_NAMES,
    VERSION,
    BlockHead,
    Header,
    decode,
    device_name,
    encode,
    is_whole,
)
from readerapp.library.opening import Library
from readerapp.storage import Writer
from readerapp.system.files import write_atomically, writing_failed

_CHUNK = 1_000  # wishes that are brought to disk at once
_COLLECTED = 250  # wishes that are made in a transaction
_SPARE = 262_144  # bytes of what is out of date that are never worth writing the log anew


def new_device() -> str:
    """Return an id that no other device has."""
    return secrets.token_hex(8)


def log_of(ours: Path, device: str) -> Path:
    """Return the log of a device."""
    return ours / f"{device}.log"


def write_own_log(library: Library, ours: Path) -> int:
    """Bring every change that was made here into our log; return how many wishes that were.

    Raises StorageError: DISK_FULL, READ_ONLY, NO_PERMISSION, NOT_WRITABLE; what could not be
    written is written the next time.
    """
    sync = _state(library, ours)
    try:
        sync = _prepared(library, ours, sync)
        return _append(library, log_of(ours, sync.device), sync)
    except OSError as error:
        raise writing_failed(error, str(log_of(ours, sync.device))) from error


def _state(library: Library, ours: Path) -> FolderSync:
    with library.store.read() as reader:
        sync = reader.folder_sync.state()
    if sync is None or Path(sync.path) / SUB_FOLDER != ours:
        raise _ended()
    return sync


def _ended() -> StorageError:
    return StorageError(Reason.CANCELLED, "", "turned off meanwhile, or on for another folder")


def _go_on(writer: Writer, sync: FolderSync, was: str) -> None:
    if not writer.folder_sync.go_on(sync, was):
        raise _ended()


def _prepared(library: Library, ours: Path, sync: FolderSync) -> FolderSync:
    """Return the state with a log that ends where the library says."""
    path, was = log_of(ours, sync.device), sync.device
    is_checked = sync.synced_at and sync.synced_at.date() == library.clock.now().date()
    whole = _end_of_ours(path, sync, checks_all=not is_checked)
    if whole is None:
        sync = replace(sync, device=new_device(), generation="", length=0, tail="", writing="")
        return _begin(library, log_of(ours, sync.device), sync, was)
    if whole == 0:
        return _begin(library, path, sync, was)
    if whole != sync.length or whole != path.stat().st_size:
        # Else it is not touched: a file synchroniser would bring it to the others again.
        with opened_to_append(path) as file:
            file.truncate(whole)
            sync = replace(sync, length=whole, tail=tail_of(file, whole))
    return _begin(library, path, sync, was) if _is_long(library, sync.length) else sync


def _is_long(library: Library, length: int) -> bool:
    """Return whether more than half of our log is out of date; while nothing waits it stays."""
    with library.store.read() as reader:
        if not reader.folder_sync.waiting():
            return False
        size = reader.folder_sync.own_size()
        if length <= 2 * size + _SPARE:
            return False
        names = reader.folder_sync.names(all_of_ours=True)
        size += sum(len(json.dumps(each)) for each in names.values())
        return length > 2 * size + _SPARE


def _end_of_ours(path: Path, sync: FolderSync, *, checks_all: bool) -> int | None:
    """Return the end of the whole lines of ours; 0 when the log is to be begun, also because it
    calls us something else, None when somebody else has written there.

    Every line is looked at once a day (`checks_all`): a disk that fails, or another program, may
    have damaged one, which the others wait for."""
    try:
        with opened(path) as file:
            size = os.fstat(file.fileno()).st_size
            first = next(lines_from(file, 0), (None, 0))[0]
            header = decode(first) if first is not None else None
            if not isinstance(header, Header):
                return 0 if sync.length else None
            if header.generation != sync.generation:
                return 0 if header.generation == sync.writing else None
            if size < sync.length:
                return 0  # an older copy of it came back, or it is to be begun anew
            if tail_of(file, sync.length) != sync.tail:
                return None
            if checks_all and not _is_sound(file, sync.length):
                return 0
            end = sync.length
            for line, after in lines_from(file, end):
                if line is None or not is_whole(line):
                    break
                found = decode(line)
                if isinstance(found, BlockHead) and found.writing != sync.writing:
                    return None
                if end == sync.length and not isinstance(found, BlockHead):
                    return None
                end = after
            return end if header.name == device_name(sync.name) else 0
    except FileNotFoundError:
        return 0
    except OSError as error:
        if error.errno is None:  # no plain file
            return None
        raise


def _is_sound(file: BinaryIO, length: int) -> bool:
    for line, end in lines_from(file, 0):
        if line is None or not is_whole(line):
            return False
        if end >= length:
            return end == length
    return False


def _begin(library: Library, path: Path, sync: FolderSync, was: str) -> FolderSync:
    """Write an empty log in the place of the one there is; everything of ours follows."""
    generation = secrets.token_hex(8)
    begun = replace(sync, writing=generation)
    with library.store.write() as writer:
        _go_on(writer, begun, was)
        writer.folder_sync.write_again()
    at = believed(library.clock.now())
    head = encode(Header(VERSION, sync.device, device_name(sync.name), generation))
    head += encode(BlockHead(generation, at))
    _put(path, head)
    with opened(path) as file:
        tail = tail_of(file, len(head))
    done = replace(begun, generation=generation, length=len(head), tail=tail, writing="")
    with library.store.write() as writer:
        _go_on(writer, done, done.device)
    return done


def _put(path: Path, head: bytes) -> None:
    """Some folders take no file in the place of another. What the older one said follows anyway."""
    try:
        write_atomically(path, head)
    except StorageError as error:
        if error.reason in (Reason.DISK_FULL, Reason.READ_ONLY) or not path.exists():
            raise
        path.unlink()
        write_atomically(path, head)


def _append(library: Library, path: Path, sync: FolderSync) -> int:
    """Write what waits, some at a time; each is on disk before the library says so."""
    mark = secrets.token_hex(8)
    now = library.clock.now()
    with library.store.write() as writer:
        sync = replace(sync, writing=mark)
        _go_on(writer, sync, sync.device)
        is_done = writer.folder_sync.collect(now, _COLLECTED)
    while not is_done:
        with library.store.write() as writer:
            is_done = writer.folder_sync.collect(now, _COLLECTED)
    names: Mapping[str, Sequence[str]] = {}
    written = 0
    while True:
        with library.store.read() as reader:
            wishes = reader.folder_sync.unwritten(_CHUNK)
            if wishes and not written:
                names = reader.folder_sync.names()
        if not wishes:
            return written
        at = believed(library.clock.now())
        lines = (encode(_named(each, names)) for each in wishes)
        data = encode(BlockHead(mark, at)) + b"".join(lines)
        with opened_to_append(path) as file:
            try:
                file.seek(sync.length)
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            except OSError:
                file.truncate(sync.length)
                raise
            length = sync.length + len(data)
            tail = tail_of(file, length)
        with library.store.write() as writer:
            sync = replace(sync, length=length, tail=tail)
            _go_on(writer, sync, sync.device)
            writer.folder_sync.set_written(wishes)
        written += len(wishes)


def _named(wish: FolderWish, names: Mapping[str, Sequence[str]]) -> FolderWish:
    """Say what else an article is called here: elsewhere it may be known by that alone."""
    there = names.get(wish.item, ()) if wish.kind in OF_ARTICLES else ()
    return replace(wish, names=tuple(there[:MOST_NAMES])) if there else wish
