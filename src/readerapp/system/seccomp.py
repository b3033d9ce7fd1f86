"""Seccomp: lets a Linux process give up system calls, by libseccomp where that is installed.

Systemd, and with it most distributions, brings the library. It knows the numbers and the traps of
every architecture; we only name what is given up. https://github.com/seccomp/libseccomp
"""

import ctypes
import errno
import os
import platform
from collections.abc import Callable, Sequence

_LIBRARY = "libseccomp.so.2"

# include/seccomp.h
_ALLOW = 0x7FFF0000
_REFUSE = 0x00050000
_NOT_EQUAL, _EQUAL, _MASKED_EQUAL = 1, 4, 7

# Connections; programs; other processes; and ways around what is given up.
_REFUSED = (
    "socket", "socketpair", "connect", "bind", "listen", "accept", "accept4",
    "execve", "execveat", "fork", "vfork",
    "ptrace", "process_vm_readv", "process_vm_writev", "process_madvise", "kcmp", "tkill",
    "pidfd_open", "pidfd_getfd", "pidfd_send_signal",
    "unshare", "setns", "mount", "umount2", "chroot", "pivot_root", "open_by_handle_at",
    "keyctl", "add_key", "request_key", "bpf", "perf_event_open", "userfaultfd",
    "init_module", "finit_module", "delete_module", "kexec_load", "kexec_file_load",
)  # fmt: skip
# Of these the caller tries something else when the system seems not to know them: C libraries call
# `clone` instead of `clone3`, whose flags no filter can see.
_UNKNOWN = ("clone3", "io_uring_setup", "io_uring_enter", "io_uring_register")
_TO_ONESELF = ("kill", "tgkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo")  # by their first argument
_CLONE_THREAD = 0x00010000
_FLAGS_SECOND = ("s390", "s390x")  # machines where the flags of `clone` are its second argument
_OUTSIDE = (2, 10, 17, 40)  # families of sockets: IPv4, IPv6, packets, virtual machines
_TIOCSTI, _TIOCLINUX = 0x5412, 0x541C  # put words into the terminal that the app was started from
_LOWER_HALF = 0xFFFFFFFF


class _Comparison(ctypes.Structure):
    _fields_ = (
        ("argument", ctypes.c_uint),
        ("how", ctypes.c_int),
        ("first", ctypes.c_uint64),
        ("second", ctypes.c_uint64),
    )


_Refuse = Callable[[str, int, Sequence[_Comparison]], None]


def give_up_calls() -> bool:
    """Let this process start no other, connect to nothing, and touch no other process.

    Threads are still possible. What is given up fails with EPERM. There is no way back. Returns
    whether it holds: not without libseccomp, or where the kernel refuses.
    """
    return _filter(_add_rules)


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

    def refuse(call: str, error: int, comparisons: Sequence[_Comparison]) -> None:
        number = library.seccomp_syscall_resolve_name(call.encode())
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
    flags = 1 if platform.machine() in _FLAGS_SECOND else 0
    refuse("clone", errno.EPERM, [_Comparison(flags, _MASKED_EQUAL, _CLONE_THREAD, 0)])
    for request in (_TIOCSTI, _TIOCLINUX):
        refuse("ioctl", errno.EPERM, [_Comparison(1, _MASKED_EQUAL, _LOWER_HALF, request)])
