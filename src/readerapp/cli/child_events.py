"""Events between a command that the window runs as a child process and the window."""

import json
import os
import sys
import threading
from typing import Any

_turn = threading.Lock()


def write_event(values: dict[str, Any]) -> None:
    """Write one event for the window, a JSON object on a line. Any thread may call."""
    with _turn:
        sys.stdout.write(json.dumps(values) + "\n")
        sys.stdout.flush()


def write_crash() -> None:
    """Write the event that a worker process has crashed: the window keeps the report."""
    write_event({"event": "crashed"})


def watch_for_cancellation() -> threading.Event:
    """Return an event that is set when the window closes our input: to stop us, or by ending."""
    event = threading.Event()
    threading.Thread(target=_await_end, args=(event,), daemon=True).start()
    return event


def _await_end(event: threading.Event) -> None:
    # Not sys.stdin: its lock, held by a daemon thread, makes the interpreter abort at its end.
    while os.read(0, 1):
        pass
    event.set()
