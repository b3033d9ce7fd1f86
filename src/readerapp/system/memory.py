"""How the C library hands out memory."""

import ctypes
import sys

_ARENA_MAX = -8  # M_ARENA_MAX of malloc.h
_ARENAS = 2


def use_few_arenas() -> None:
    """Let threads share heaps. Call it before any is started; it matters with glibc only.

    glibc gives each new thread a heap of its own, up to eight a core, and none gives its free
    pages to another: https://man7.org/linux/man-pages/man3/mallopt.3.html. With the lanes that is
    18 MB of a window over a million articles, and no measurement was slower without.
    """
    if sys.platform != "linux":
        return
    try:
        ctypes.CDLL(None).mallopt(_ARENA_MAX, _ARENAS)
    except (AttributeError, OSError):
        return  # another C library
