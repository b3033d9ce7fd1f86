"""Entry point: `readerapp` and `python -m readerapp`.

The window and the command line are two programs on one library; the first word decides which
one starts, so that a script never pays for Qt.
"""

import io
import os
import sys
from collections.abc import Sequence
from typing import Final

from readerapp.messages import _, print_message, sentence, speak

# The sub-commands that need Qt: they belong to the window.
_WINDOW_COMMANDS: Final = frozenset({"screenshot", "pdf"})
# Options of either program that take the next word as their value.
_OPTIONS_WITH_VALUE: Final = frozenset({"--profile"})
_ANSWERED_WITHOUT_A_WINDOW: Final = frozenset({"-h", "--help", "--version"})
WRONG_USE: Final = 2
NO_QT: Final = 1
FAILED: Final = 1
SAFE_WITH_ANY_QT: Final = (3, 12)  # Python versions from this one on


def main(arguments: Sequence[str] | None = None) -> int:
    """Start the window or the command line; returns the exit status.

    `arguments` are those after the program's name; None takes the process's own.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    speak(os.environ)
    for stream in (sys.stdout, sys.stderr):  # a letter that cannot be written ends no program
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    refusal = _refusal()
    if refusal is not None:
        print_message(refusal)
        return WRONG_USE
    if given[:1] == ["help"] and len(given) > 1 and given[1] in _WINDOW_COMMANDS:
        given = [given[1], "--help"]
    if wants_window(given):
        return _open_window(given)
    from readerapp.cli import run as run_command

    return run_command(given)


def _open_window(given: Sequence[str]) -> int:
    from readerapp.app.arguments import window_options

    options = window_options(given)  # before Qt: wrong use needs none
    # Imported here so that the command line starts without Qt (0.1 s).
    from readerapp.app.qt_import import load_qt

    try:
        load_qt()
    except ImportError as error:
        message = _(
            "Qt does not start: {error}\n"
            "A library of this system is missing. README, “What Linux needs”, names the packages "
            "that hold it.\n"
            "Without a window: readerapp --help lists what the command line does."
        )
        print_message(message.format(error=error))
        return NO_QT
    from readerapp.app.start import run
    from readerapp.domain.errors import Reason, StorageError

    try:
        return run(options)
    except StorageError as error:
        if error.reason is not Reason.NO_HOME:
            raise
        print_message(sentence(error))
        return FAILED


def wants_window(arguments: Sequence[str]) -> bool:
    """Whether these arguments mean the window: no command, one that needs Qt, or a thing to open.

    A desktop opens a feed or a subscription list with its address or path as the first word;
    commands are made of letters only, which no address or path with an ending is. Letters with
    hyphens, as in "front-page", are a command that is mistyped, unless there is such a file.
    """
    word = _first_word(arguments)
    if word is None:
        return not any(option in _ANSWERED_WITHOUT_A_WINDOW for option in arguments)
    if word in _WINDOW_COMMANDS:
        return True
    letters = word.replace("-", "").replace("_", "")
    return not letters.isalpha() or (letters != word and os.path.exists(word))


def bad_pair(python: tuple[int, int], qt: str) -> bool:
    """Whether this Python and this PySide6 (a version such as "6.12.0") abort the process together.

    PySide6 6.12 gives away a reference to `None` in most calls that return it. Up to Python 3.11
    those references run out after some thousand calls; from 3.12 on `None` is immortal.
    """
    major, minor = qt.split(".")[:2]
    return python < SAFE_WITH_ANY_QT and (int(major), int(minor)) >= (6, 12)


def _refusal() -> str | None:
    """Why this process must not start; None when it may. Asks the metadata: Qt stays unloaded."""
    python = sys.version_info[:2]
    if python >= SAFE_WITH_ANY_QT:
        return None
    # Here, because it loads `email` (0.03 s), and a newer Python need not ask.
    from importlib.metadata import PackageNotFoundError, version

    try:
        qt = version("PySide6-Essentials")
    except PackageNotFoundError:
        return None
    if not bad_pair(python, qt):
        return None
    return _(
        "Readerapp cannot run with PySide6 {qt} on Python {python}: Qt would crash within minutes. "
        "Use Python 3.12 or newer, or PySide6 6.11."
    ).format(qt=qt, python=f"{python[0]}.{python[1]}")


def _first_word(arguments: Sequence[str]) -> str | None:
    rest = iter(arguments)
    for argument in rest:
        if argument in _OPTIONS_WITH_VALUE:
            next(rest, None)
        elif not argument.startswith("-"):
            return argument
    return None


if __name__ == "__main__":
    sys.exit(main())
