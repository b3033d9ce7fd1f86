"""Events between a command that the window runs as a child process and the window."""

from __future__ import annotations

import os
import sys
import threading
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from readerapp.domain.articles import Changes

_turn = threading.Lock()


def write_event(values: dict[str, Any]) -> None:
    """Write one event for the window, a JSON object on a line. Any thread may call."""
    import json

    with _turn:
        sys.stdout.write(json.dumps(values) + "\n")
        sys.stdout.flush()


def write_crash() -> None:
    """Write the event that a worker process has crashed: the window keeps the report."""
    write_event({"event": "crashed"})


def changes_values(changes: Changes) -> dict[str, Any]:
    """Return changes as JSON values."""
    return {
        "added": changes.added,
        "changed": changes.changed,
        "removed": changes.removed,
        "annotated": changes.annotated,
        "rules": changes.rules,
        "notices": [[each.rule, each.article_ids] for each in changes.notices],
    }


class Orders:
    """What the window asks of us. Any thread may ask."""

    def __init__(self) -> None:
        self._cancelled = threading.Event()
        self._is_paused = False

    def is_set(self) -> bool:
        """Return whether to stop: the window closed our input, to stop us or by ending."""
        return self._cancelled.is_set()

    def is_paused(self) -> bool:
        """Return whether to begin nothing new for a moment."""
        return self._is_paused and not self._cancelled.is_set()

    def listen(self) -> None:
        """Take orders until the input is closed."""
        # Not sys.stdin: its lock, held by a daemon thread, makes the interpreter abort at its end.
        while order := os.read(0, 1):
            self._is_paused = order == _PAUSE
        self._cancelled.set()


_PAUSE = b"-"  # anything else is to go on; `background.refreshing` writes it


def watch_for_orders() -> Orders:
    """Return the orders of the window, which are read by a thread of their own."""
    orders = Orders()
    threading.Thread(target=orders.listen, daemon=True).start()
    return orders
