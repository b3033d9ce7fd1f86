"""Landlock: lets a Linux process give up files, connections and signals, without privileges.

Three system calls by ctypes. The packages for it are young, of one author each, and would be one
more stranger in the very place that is to hold.
https://docs.kernel.org/userspace-api/landlock.html
"""

import ctypes
import os
import struct
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

# The same numbers on every architecture of Linux but Alpha (include/uapi/asm-generic/unistd.h).
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_ASK_VERSION = 1
_PATH_BENEATH = 1

# Rights, from include/uapi/linux/landlock.h: how many of them a version of Landlock knows.
_WRITE_FILE, _READ_FILE, _READ_DIR, _TRUNCATE = 1 << 1, 1 << 2, 1 << 3, 1 << 14
_REMOVE_DIR, _REMOVE_FILE, _MAKE_DIR, _MAKE_FILE, _MOVE = 1 << 4, 1 << 5, 1 << 7, 1 << 8, 1 << 13
_MOVES_SINCE = 2  # before, nothing could be moved from one folder to another
_FILE_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
_READING, _WRITING = _READ_FILE | _READ_DIR, _WRITE_FILE | _TRUNCATE
_OF_FILES = _READ_FILE | _WRITING
_FILLING = _READING | _WRITING | _REMOVE_DIR | _REMOVE_FILE | _MAKE_DIR | _MAKE_FILE | _MOVE
_NETWORK_SINCE, _TCP = 4, 0b11  # to bind and to connect
_SCOPES_SINCE, _SCOPES = 6, 0b11  # abstract sockets and signals, to what is outside


def landlock_version() -> int:
    """Return which version of Landlock this kernel has, 0 for none."""
    return max(0, _call(_CREATE_RULESET, None, 0, _ASK_VERSION))


def only_touch(
    read: Iterable[Path], written: Iterable[Path] = (), filled: Iterable[Path] = ()
) -> bool:
    """Let this thread, and those it starts, read these files and folders and touch no others.

    What is `written` is changed in its place; folders that are `filled` can do with their files
    what they like. Nothing else can be written, made, removed or run any more; what is open already
    stays usable. No connection can be made and nobody outside be sent a signal, where the kernel
    knows of that. There is no way back. Returns whether it holds. To be called with "no new
    privileges" set.
    """
    version, filled = landlock_version(), tuple(filled)
    if version < (_MOVES_SINCE if filled else 1):
        return False
    known = (1 << _FILE_RIGHTS[min(version, max(_FILE_RIGHTS))]) - 1
    ruleset = struct.pack(
        "=QQQ",
        known,
        _TCP if version >= _NETWORK_SINCE else 0,
        _SCOPES if version >= _SCOPES_SINCE else 0,
    )
    size = 24 if version >= _SCOPES_SINCE else 16 if version >= _NETWORK_SINCE else 8
    rules = _call(_CREATE_RULESET, ruleset, size, 0)
    if rules < 0:
        return False
    rights = ((read, _READING), (written, _READING | _WRITING), (filled, _FILLING))
    try:
        for places, allowed in rights:
            for place in places:
                with suppress(OSError):  # what is not there need not be touched
                    _allow(rules, place, allowed & known)
        return _call(_RESTRICT_SELF, rules, 0) == 0
    finally:
        os.close(rules)


def _allow(rules: int, place: Path, rights: int) -> None:
    if not place.is_dir():
        rights &= _OF_FILES
    handle = os.open(place, os.O_PATH | os.O_CLOEXEC)
    try:
        _call(_ADD_RULE, rules, _PATH_BENEATH, struct.pack("=Qi", rights, handle), 0)
    finally:
        os.close(handle)


def _call(number: int, *arguments: object) -> int:
    """Make a system call. -1: it failed, as on a system without it."""
    long = [ctypes.c_long(each) if isinstance(each, int) else each for each in arguments]
    return int(_system_call(ctypes.c_long(number), *long))


_system_call = ctypes.CDLL(None, use_errno=True).syscall
_system_call.restype = ctypes.c_long
