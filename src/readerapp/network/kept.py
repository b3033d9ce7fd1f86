"""Connections that wait for another request to the same origin."""

import threading
import time
from collections import deque
from dataclasses import dataclass
from types import TracebackType

from readerapp.network.connecting import Allows
from readerapp.network.connection import Connection
from readerapp.network.route import Route

_IDLE_SECONDS = 4.0  # many servers close after 5, and routers forget silent connections


@dataclass(frozen=True)
class _Waiting:
    route: tuple[object, ...]
    connection: Connection
    since: float


class Kept:
    """At most `most` connections, each for its own origin and proxy. For many threads."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._waiting: deque[_Waiting] = deque()
        self._lock = threading.Lock()

    def take(self, route: Route, allows: Allows) -> Connection | None:
        """Return a connection to this origin that may be asked now, None when there is none.

        A connection to an address that `allows` refuses stays where it is: it was made for an
        address the user typed, which says nothing about this fetch.
        """
        while (found := self._pick(route, allows)) is not None:
            is_young = time.monotonic() - found.since < _IDLE_SECONDS
            if is_young and found.connection.is_quiet():
                return found.connection
            found.connection.close()
        return None

    def keep(self, route: Route, connection: Connection) -> None:
        """Take over a connection, and close the oldest when there are too many."""
        with self._lock:
            self._waiting.append(_Waiting(route.key, connection, time.monotonic()))
            surplus = self._waiting.popleft() if len(self._waiting) > self._most else None
        if surplus is not None:
            surplus.connection.close()

    def __enter__(self) -> "Kept":
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        with self._lock:
            self._most = 0
            waiting, self._waiting = self._waiting, deque()
        for each in waiting:
            each.connection.close()

    def _pick(self, route: Route, allows: Allows) -> _Waiting | None:
        with self._lock:
            for each in reversed(self._waiting):
                if each.route == route.key and allows(each.connection.address):
                    self._waiting.remove(each)
                    return each
        return None
