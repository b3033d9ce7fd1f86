"""Kills a process in the middle of its work."""

import subprocess
from collections.abc import Callable
from contextlib import suppress

LOOK_EVERY = 0.001  # s


def kill_after(seconds: float, process: subprocess.Popen[bytes]) -> bool:
    """Let `process` work for so long, then kill it; return whether it was still at it."""
    with suppress(subprocess.TimeoutExpired):
        process.wait(seconds)
    return _kill(process)


def kill_when(condition: Callable[[], bool], process: subprocess.Popen[bytes]) -> bool:
    """Kill `process` once the condition holds; return whether it was still at it."""
    while process.poll() is None and not condition():
        with suppress(subprocess.TimeoutExpired):
            process.wait(LOOK_EVERY)
    return _kill(process)


def _kill(process: subprocess.Popen[bytes]) -> bool:
    was_at_it = process.poll() is None
    process.kill()
    process.communicate()
    return was_at_it
