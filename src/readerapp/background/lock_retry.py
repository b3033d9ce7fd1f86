"""Retries writes while the library is locked by another program."""

import logging
import threading
import time
from collections.abc import Callable
from typing import TypeVar

from readerapp.domain.errors import Reason, StorageError

T = TypeVar("T")

AGAIN_AFTER = 1.0  # seconds; each attempt has itself waited for the lock before
LAST_SECONDS = 60.0  # for how long writes are still tried when the app ends

_log = logging.getLogger(__name__)


class LockRetry:
    """Lets no write go because the library is in use. Its methods may be called from any thread.

    `held` is called when the first write has to wait; `freed` when one got through again, after
    that or after the library had been taken away.
    """

    def __init__(self, held: Callable[[StorageError], None], freed: Callable[[], None]) -> None:
        self._held = held
        self._freed = freed
        self._is_held = self._has_failed = False
        self._ending = threading.Event()
        self._ends = 0.0

    def run(self, work: Callable[[], T]) -> T:
        """Call `work`, again and again while it raises LOCKED: it has left nothing behind, or
        does no harm when it is done twice."""
        while True:
            try:
                value = work()
            except StorageError as error:
                if not self.wait(error):
                    raise
            else:
                self.got_through()
                return value

    def wait(self, error: StorageError) -> bool:
        """Wait for a while where that helps, and return True; False once the app has waited long
        enough for its end, too."""
        if error.reason is Reason.VANISHED:
            self._has_failed = True
        if error.reason is not Reason.LOCKED or self._is_over():
            return False
        self._hold(error)
        self._ending.wait(AGAIN_AFTER)
        return True

    def got_through(self) -> None:
        """Something was written."""
        if self._is_held or self._has_failed:
            self._is_held = self._has_failed = False
            self._freed()

    def end(self) -> None:
        """Let writes wait a last time, for LAST_SECONDS altogether."""
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
