"""Memory settings: heaps of the C library, and when Python would collect garbage."""

import ctypes
import gc
import sys

# Parameters of mallopt, as malloc.h numbers them.
_ARENA_MAX, _MMAP_THRESHOLD, _TRIM_THRESHOLD = -8, -3, -1
_ARENAS = 2
_LARGE = 512 * 1024  # bytes from which memory is one's own piece, and goes back when it is freed
_KEPT = 4 * 1024 * 1024  # free bytes at the end of a heap that are kept for what comes next


def set_up_heaps() -> None:
    """Let threads share heaps, and keep large pieces out of them. Call it before any is started;
    it matters with glibc only.

    glibc gives each new thread a heap of its own, up to eight a core, and none gives its free
    pages to another: https://man7.org/linux/man-pages/man3/mallopt.3.html. With the lanes that is
    18 MB of a window over a million articles, and no measurement was slower without.

    Once a large piece was freed, glibc takes pieces up to that size, 32 MB at most, out of its
    heaps; small ones that come to lie between them keep what is freed. Random play of four minutes
    (`lab.random_events`) ended at 302 MB, and with pieces of their own at 219.
    """
    if sys.platform != "linux":
        return
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (AttributeError, OSError):
        return  # another C library
    mallopt(_ARENA_MAX, _ARENAS)
    mallopt(_MMAP_THRESHOLD, _LARGE)
    mallopt(_TRIM_THRESHOLD, _KEPT)


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
