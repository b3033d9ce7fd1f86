"""Retries writes while the library is locked by another program."""

import logging
import threading
import time
from collections.abc import Callable

from readerapp.domain.errors import Reason, StorageError

AGAIN_AFTER = 1.0  # seconds; each attempt has itself waited for the lock before
LAST_SECONDS = 60.0  # for how long writes are still tried when the app ends

_log = logging.getLogger(__name__)


class LockRetry:
    """Decides whether a transaction that could not begin is tried again, and waits before it is.

    The one place that retries is `Store`, which asks this as its `waiting`. `held` is called when
    the first transaction has to wait; `freed` when one has begun again, after that or after the
    library had been taken away. All methods may be called from any thread.
    """

    def __init__(self, held: Callable[[StorageError], None], freed: Callable[[], None]) -> None:
        self._held = held
        self._freed = freed
        self._is_held = self._has_failed = False
        self._ending = threading.Event()
        self._ends = 0.0

    def wait(self, error: StorageError) -> bool:
        """Wait AGAIN_AFTER seconds and return True when the library is locked; return False for
        any other error, and when the time after `end` is over."""
        if error.reason is Reason.VANISHED:
            self._has_failed = True
        if error.reason is not Reason.LOCKED or self._is_over():
            return False
        self._hold(error)
        self._ending.wait(AGAIN_AFTER)
        return True

    def succeeded(self) -> None:
        """Note that a transaction has begun."""
        if self._is_held or self._has_failed:
            self._is_held = self._has_failed = False
            self._freed()

    def end(self) -> None:
        """Retry for LAST_SECONDS more, altogether: the app ends."""
        self._ends = time.monotonic() + LAST_SECONDS
        self._ending.set()

    def _is_over(self) -> bool:
        if not self._ending.is_set() or time.monotonic() < self._ends:
            return False
        _log.error("the library was in use until the end; something could not be written")
        return True

    def _hold(self, error: StorageError) -> None:
        if self._ending.is_set():
            time.sleep(AGAIN_AFTER)
        if not self._is_held:
            self._is_held = True
            self._held(error)
