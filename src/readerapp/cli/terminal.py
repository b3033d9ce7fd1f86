"""What a terminal gets and a pipe does not: colours, and a pager; and columns in any script."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import IO, TYPE_CHECKING, Final, TextIO, cast

if TYPE_CHECKING:
    import subprocess

# Styles; `harmless` of messages.py knows them.
BOLD: Final = "1"
FAINT: Final = "2"
RED: Final = "31"
YELLOW: Final = "33"

# What less is told unless the reader told it something, as git does: leave where all fits on one
# screen, pass colours on, leave the text on the screen.
_LESS: Final = "FRX"
_NOTHING: Final = frozenset({"Mn", "Me", "Cf"})  # categories of what takes no room of its own


def width(text: str) -> int:
    """Return how many columns a text takes on a terminal: two for each wide letter."""
    return sum(map(_columns, text))


def pad(text: str, columns: int) -> str:
    """Return the text with spaces behind it, so that it takes so many columns."""
    return text + " " * (columns - width(text))


def _columns(letter: str) -> int:
    if letter.isascii():
        return 1
    import unicodedata  # here, as most letters do without

    if unicodedata.category(letter) in _NOTHING:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def styled(text: str, style: str) -> str:
    """Return the text in a style, where standard output is a terminal that has it.

    https://no-color.org: nothing has colours where NO_COLOR says something.
    """
    return f"\x1b[{style}m{text}\x1b[0m" if text and _has_styles() else text


def _has_styles() -> bool:
    if os.environ.get("NO_COLOR") or os.environ.get("TERM", "dumb") == "dumb":
        return False
    return sys.stdout is not None and sys.stdout.isatty()


@contextmanager
def paged(wanted: bool) -> Iterator[None]:
    """Show what is printed meanwhile a page at a time, if it is wanted and a person reads it."""
    output = sys.stdout
    command = _pager() if wanted and output is not None and _is_read() else []
    if not command:
        yield
        return
    pages = _Pages(command, output)
    sys.stdout = cast(TextIO, pages)
    try:
        yield
    finally:
        sys.stdout = output
        pages.end()


def _is_read() -> bool:
    return sys.stdout.isatty() and sys.stdin is not None and sys.stdin.isatty()


def _pager() -> list[str]:
    """The words of the pager's command; none for "cat", and where there is none."""
    import shlex
    import shutil

    told = os.environ.get("PAGER", "less")
    try:
        words = shlex.split(told)
    except ValueError:  # a quotation mark too many
        return []
    return words if words and words[0] != "cat" and shutil.which(words[0]) else []


class _Pages(io.TextIOBase):
    """Output that goes through a pager, which is started by the first of it."""

    def __init__(self, command: list[str], otherwise: TextIO) -> None:
        self._command = command
        self._otherwise = otherwise
        self._process: subprocess.Popen[str] | None = None
        self._output: IO[str] | None = None

    def write(self, text: str) -> int:
        """Raises BrokenPipeError when the reader has left the pager."""
        if self._output is None:
            self._output = self._start()
        return self._output.write(text)

    def flush(self) -> None:
        if self._output is not None:
            self._output.flush()

    def isatty(self) -> bool:
        return True

    def fileno(self) -> int:
        return self._otherwise.fileno()

    def end(self) -> None:
        """Wait until the reader has left the pager. Ctrl+C is for the pager by then."""
        if self._process is None:
            return
        with suppress(OSError):  # it was left before all was written
            self._process.communicate()
        self._output = None  # closed: whoever lets go of this would flush it
        while self._process.poll() is None:
            with suppress(KeyboardInterrupt):
                self._process.wait()

    def _start(self) -> IO[str]:
        import subprocess

        environment = {"LESS": _LESS, "LV": "-c"} | os.environ
        try:
            self._process = subprocess.Popen(  # noqa: S603 - what the reader set as PAGER
                self._command,
                stdin=subprocess.PIPE,
                env=environment,
                encoding=self._otherwise.encoding,
                errors="backslashreplace",
            )
        except OSError:
            return self._otherwise
        assert self._process.stdin is not None  # noqa: S101 - a pipe was asked for
        return self._process.stdin
