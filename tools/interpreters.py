"""Which Python the virtual environment is made from."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from tools import apt
from tools.failures import SetupError

# From 3.12 on `None` is immortal, which PySide6 6.12 relies on; 3.11 gets 6.11 (pyproject.toml).
# Nothing newer than the last of these: the pinned packages have no wheels for it yet.
SUPPORTED = ((3, 14), (3, 13), (3, 12), (3, 11))

# Debian packages `ensurepip` apart from Python; a Python built by hand may lack the last two.
NEEDED = ("venv", "ensurepip", "ssl", "sqlite3")

_PROBE = """
import sys
missing = []
for name in sys.argv[1:]:
    try:
        __import__(name)
    except ImportError:
        missing.append(name)
print(sys.version_info[0], sys.version_info[1], *missing)
"""


class Interpreter(NamedTuple):
    """A Python that starts: how to call it, its version, and which needed modules it lacks."""

    command: tuple[str, ...]
    version: tuple[int, int]
    missing: tuple[str, ...]


def choose() -> Interpreter:
    """The newest supported Python on this computer that can make virtual environments.

    Raises:
        SetupError: there is none; the text says what to install.
    """
    found = list(_found())
    return best(found) or _completed(found)


def best(found: Iterable[Interpreter]) -> Interpreter | None:
    """The newest of `found` that is supported and lacks nothing; None when there is none."""
    usable = (one for one in found if one.version in SUPPORTED and not one.missing)
    return max(usable, key=lambda one: one.version, default=None)


def _completed(found: Iterable[Interpreter]) -> Interpreter:
    """A supported Python that Debian splits in two, once its other half is installed."""
    supported = [one for one in found if one.version in SUPPORTED]
    if not supported:
        here = ".".join(map(str, sys.version_info[:2]))
        raise SetupError(
            f"Readerapp needs Python 3.11 to 3.14. This is Python {here}, and no other was found."
        )
    newest = max(supported, key=lambda one: one.version)
    reason = f"{newest.command[0]} cannot import {', '.join(newest.missing)}."
    if not apt.is_here() or not set(newest.missing) <= {"venv", "ensurepip"}:
        raise SetupError(f"{reason} Please install a complete Python 3.11 to 3.14.")
    apt.install([_venv_package(newest)], reason)
    again = _probe(newest.command)
    if again is None or again.missing:
        raise SetupError(f"{reason} Installing {_venv_package(newest)} did not help.")
    return again


def _venv_package(interpreter: Interpreter) -> str:
    """`python3-venv` serves the system's own `python3` only."""
    own = Path("/usr/bin/python3").resolve() == Path(interpreter.command[0]).resolve()
    return "python3-venv" if own else "python{}.{}-venv".format(*interpreter.version)


def _found() -> Iterator[Interpreter]:
    for command in dict.fromkeys(_commands()):
        interpreter = _probe(command)
        if interpreter is not None:
            yield interpreter


def _commands() -> Iterator[tuple[str, ...]]:
    yield (sys.executable,)
    for major, minor in SUPPORTED:
        if sys.platform == "win32":
            yield ("py", f"-{major}.{minor}")
        for folder in os.get_exec_path():
            program = Path(folder, f"python{major}.{minor}")
            if program.is_file():
                yield (str(program),)


def _probe(command: tuple[str, ...]) -> Interpreter | None:
    """What the interpreter says of itself; None when it does not start (a pyenv shim, say)."""
    arguments = [*command, "-c", _PROBE, *NEEDED]
    try:
        done = subprocess.run(arguments, capture_output=True, text=True, timeout=30, check=True)
    except (OSError, subprocess.SubprocessError):
        return None
    major, minor, *missing = done.stdout.split()
    return Interpreter(command, (int(major), int(minor)), tuple(missing))
