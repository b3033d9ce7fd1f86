"""What lets a Linux process give up files, connections, signals and system calls.

- Landlock, three system calls by ctypes. The packages for it are young, of one author each, and
  would be one more stranger in the very place that is to hold.
  https://docs.kernel.org/userspace-api/landlock.html
- Seccomp, by libseccomp where that is installed. Systemd, and with it most distributions, brings
  the library. It knows the numbers and the traps of every architecture; we only name what is given
  up. https://github.com/seccomp/libseccomp
"""

import ctypes
import errno
import os
import platform
import struct
from collections.abc import Callable, Iterable, Sequence
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


# Seccomp.
_LIBRARY = "libseccomp.so.2"

# include/seccomp.h
_ALLOW = 0x7FFF0000
_END_PROCESS = 0x80000000
_BAD_ARCHITECTURE = 2
_NO_CALL = -1
_REFUSE = 0x00050000
_NOT_EQUAL, _EQUAL, _MASKED_EQUAL = 1, 4, 7

# Connections; programs; other processes; memory and messages that processes share; modes, owners,
# times and attributes of files, for which Landlock has no right; what a system's owner sets; and
# ways around what is given up.
_REFUSED = (
    "socket", "socketpair", "connect", "bind", "listen", "accept", "accept4",
    "execve", "execveat", "fork", "vfork", "uselib",
    "ptrace", "process_vm_readv", "process_vm_writev", "process_madvise", "process_mrelease",
    "kcmp", "tkill", "get_robust_list", "move_pages", "migrate_pages",
    "pidfd_open", "pidfd_getfd", "pidfd_send_signal",
    "ioprio_set", "sched_setscheduler", "sched_setparam", "sched_setattr",
    "shmget", "shmat", "shmctl", "shmdt", "msgget", "msgsnd", "msgrcv", "msgctl",
    "semget", "semop", "semtimedop", "semtimedop_time64", "semctl",
    "mq_open", "mq_unlink", "mq_timedsend", "mq_timedsend_time64", "mq_timedreceive",
    "mq_timedreceive_time64", "mq_notify", "mq_getsetattr",
    "inotify_init", "inotify_init1", "inotify_add_watch", "inotify_rm_watch",
    "fanotify_init", "fanotify_mark",
    "chmod", "fchmodat", "fchmodat2", "chown", "lchown", "fchownat", "chown32", "lchown32",
    "utime", "utimes", "futimesat", "utimensat", "utimensat_time64",
    "setxattr", "lsetxattr", "fsetxattr", "setxattrat",
    "removexattr", "lremovexattr", "fremovexattr", "removexattrat", "file_setattr",
    "unshare", "setns", "mount", "umount", "umount2", "chroot", "pivot_root", "open_by_handle_at",
    "open_tree", "open_tree_attr", "move_mount", "mount_setattr",
    "fsopen", "fsconfig", "fsmount", "fspick",
    "keyctl", "add_key", "request_key", "bpf", "perf_event_open", "userfaultfd",
    "init_module", "finit_module", "delete_module", "kexec_load", "kexec_file_load",
    "quotactl", "quotactl_fd", "swapon", "swapoff", "acct", "reboot", "syslog", "vhangup",
    "settimeofday", "clock_settime", "clock_settime64", "clock_adjtime", "clock_adjtime64",
    "adjtimex", "sethostname", "setdomainname", "iopl", "ioperm",
)  # fmt: skip
# Names, and the modes of what is open: also refused to what makes no files.
_NAMES = (
    "link", "linkat", "symlink", "symlinkat", "rename", "renameat", "renameat2",
    "unlink", "unlinkat", "rmdir", "mkdir", "mkdirat", "mknod", "mknodat", "creat", "truncate",
    "truncate64", "fchmod", "fchown", "fchown32",
)  # fmt: skip
# Calls that a libseccomp older than they are cannot name. The same number on every architecture
# but Alpha, as all newer than 423 are (include/uapi/asm-generic/unistd.h).
_NUMBERS = {
    "semtimedop_time64": 420, "mq_timedsend_time64": 418, "mq_timedreceive_time64": 419,
    "utimensat_time64": 412, "clock_settime64": 404, "clock_adjtime64": 405,
    "pidfd_send_signal": 424, "io_uring_setup": 425, "io_uring_enter": 426,
    "io_uring_register": 427, "open_tree": 428, "move_mount": 429, "fsopen": 430,
    "fsconfig": 431, "fsmount": 432, "fspick": 433, "pidfd_open": 434, "clone3": 435,
    "openat2": 437, "pidfd_getfd": 438, "process_madvise": 440, "mount_setattr": 442,
    "quotactl_fd": 443, "process_mrelease": 448, "fchmodat2": 452, "setxattrat": 463,
    "removexattrat": 466, "open_tree_attr": 467, "file_setattr": 469,
}  # fmt: skip
# Of these the caller tries something else when the system seems not to know them: C libraries call
# `clone` instead of `clone3`, whose flags no filter can see.
_UNKNOWN = ("clone3", "io_uring_setup", "io_uring_enter", "io_uring_register")
_TO_ONESELF = ("kill", "tgkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo")  # by their first argument
# 0 is whoever calls; the first argument of `setpriority` says that 0 is a process, and no user.
_OF_ONESELF = (("prlimit64", 0), ("sched_setaffinity", 0), ("setpriority", 0), ("setpriority", 1))
_CLONE_THREAD = 0x00010000
_FLAGS_SECOND = ("s390", "s390x")  # machines where the flags of `clone` are its second argument
_OUTSIDE = (2, 10, 17, 40)  # families of sockets: IPv4, IPv6, packets, virtual machines
_IOCTLS = (
    0x5412, 0x541C,  # TIOCSTI, TIOCLINUX: put words into the terminal the app was started from
    0x8901, 0x8902,  # FIOSETOWN, SIOCSPGRP: have the kernel send signals to others
    0x40086602, 0x40046602, 0x401C5820,  # FS_IOC_SETFLAGS (64, 32 bits), FS_IOC_FSSETXATTR
)  # fmt: skip
# F_SETOWN, F_SETSIG, F_SETOWN_EX; F_SETLEASE, F_NOTIFY: signals to others, and when files change
_FCNTLS = (8, 10, 15, 1024, 1026)
# The flags of `open`, and the place among its arguments. Those of `openat2` no filter can see.
_OPENS = {"open": 1, "openat": 2}
_CHANGING = (os.O_WRONLY, os.O_RDWR, os.O_CREAT, os.O_TRUNC)
_LOWER_HALF = 0xFFFFFFFF


class _Comparison(ctypes.Structure):
    _fields_ = (
        ("argument", ctypes.c_uint),
        ("how", ctypes.c_int),
        ("first", ctypes.c_uint64),
        ("second", ctypes.c_uint64),
    )


_Refuse = Callable[[str, int, Sequence[_Comparison]], None]


def give_up_calls(*, writes: bool = False, makes_files: bool = False) -> bool:
    """Let this process start no other, connect to nothing, and touch no other process.

    It changes no mode, owner, time or attribute of a file either; no bytes of one unless it
    `writes`, no name unless it `makes_files`. Threads are still possible, and all it does to
    itself. What is given up fails with EPERM; a call by the numbers of another architecture ends
    the process. There is no way back. Returns whether it holds: not without libseccomp, or where
    the kernel refuses.
    """

    def add(refuse: _Refuse) -> None:
        _add_rules(refuse)
        if not makes_files:
            for call in _NAMES:
                refuse(call, errno.EPERM, [])
        if not (writes or makes_files):
            _refuse_writing(refuse)

    return _filter(add)


def give_up_internet() -> bool:
    """Let this process, and whatever it starts, reach no other computer; programs of this one it
    still can. What is given up fails with EPERM. Returns whether it holds."""

    def add(refuse: _Refuse) -> None:
        for family in _OUTSIDE:
            refuse("socket", errno.EPERM, [_Comparison(0, _EQUAL, family, 0)])
        for call in _UNKNOWN[1:]:
            refuse(call, errno.ENOSYS, [])

    return _filter(add)


def _filter(add: Callable[[_Refuse], None]) -> bool:
    try:
        library = ctypes.CDLL(_LIBRARY, use_errno=True)
    except OSError:
        return False
    library.seccomp_init.restype = ctypes.c_void_p
    library.seccomp_init.argtypes = (ctypes.c_uint32,)
    library.seccomp_load.argtypes = library.seccomp_release.argtypes = (ctypes.c_void_p,)
    filtered = library.seccomp_init(_ALLOW)
    if not filtered:
        return False
    # Otherwise it is the thread that ends, and whoever waits for the process waits for ever.
    library.seccomp_attr_set(
        ctypes.c_void_p(filtered), ctypes.c_int(_BAD_ARCHITECTURE), ctypes.c_uint32(_END_PROCESS)
    )

    def refuse(call: str, error: int, comparisons: Sequence[_Comparison]) -> None:
        number = library.seccomp_syscall_resolve_name(call.encode())
        number = _NUMBERS.get(call, number) if number == _NO_CALL else number
        array = (_Comparison * len(comparisons))(*comparisons)
        # A call that this architecture does not have is refused here: nothing is lost.
        library.seccomp_rule_add_array(
            ctypes.c_void_p(filtered), ctypes.c_uint32(_REFUSE | error), ctypes.c_int(number),
            ctypes.c_uint(len(comparisons)), array,
        )  # fmt: skip

    try:
        add(refuse)
        return int(library.seccomp_load(filtered)) == 0
    finally:
        library.seccomp_release(filtered)


def _add_rules(refuse: _Refuse) -> None:
    for call in _REFUSED:
        refuse(call, errno.EPERM, [])
    for call in _UNKNOWN:
        refuse(call, errno.ENOSYS, [])
    for call in _TO_ONESELF:
        refuse(call, errno.EPERM, [_Comparison(0, _NOT_EQUAL, os.getpid(), 0)])
    for call, place in _OF_ONESELF:
        refuse(call, errno.EPERM, [_Comparison(place, _NOT_EQUAL, 0, 0)])
    flags = 1 if platform.machine() in _FLAGS_SECOND else 0
    refuse("clone", errno.EPERM, [_Comparison(flags, _MASKED_EQUAL, _CLONE_THREAD, 0)])
    for call, requests in (("ioctl", _IOCTLS), ("fcntl", _FCNTLS), ("fcntl64", _FCNTLS)):
        for request in requests:
            refuse(call, errno.EPERM, [_Comparison(1, _MASKED_EQUAL, _LOWER_HALF, request)])


def _refuse_writing(refuse: _Refuse) -> None:
    """Landlock does it too, where the kernel has it; before its version 3 files can be emptied."""
    refuse("openat2", errno.ENOSYS, [])
    for call, place in _OPENS.items():
        for flag in _CHANGING:
            refuse(call, errno.EPERM, [_Comparison(place, _MASKED_EQUAL, flag, flag)])
