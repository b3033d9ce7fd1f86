"""Memory settings: heaps of the C library, and when Python would collect garbage."""

import ctypes
import gc
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


def give_back() -> None:
    """Give free pages of the C library's heaps back to the system; glibc only.

    It gives back by itself what is free at the end of a heap, and one small object there keeps all
    the rest: https://man7.org/linux/man-pages/man3/malloc_trim.3.html. The hostile articles of
    `lab.random_events` leave 140 MB between such objects. 100 MB take some 10 ms.
    """
    if sys.platform != "linux":
        return
    try:
        ctypes.CDLL(None).malloc_trim(0)
    except (AttributeError, OSError):
        return  # another C library


def due_generation() -> int | None:
    """Return the oldest generation that Python would collect now, were collection automatic.

    As https://docs.python.org/3/library/gc.html#gc.set_threshold tells it: a generation waits for
    the next younger one, and a threshold of 0, as from Python 3.14 on the last one is, is never
    passed.
    """
    due = None
    for generation, (count, threshold) in enumerate(
        zip(gc.get_count(), gc.get_threshold(), strict=True)
    ):
        if not threshold or count <= threshold:
            break
        due = generation
    return due
