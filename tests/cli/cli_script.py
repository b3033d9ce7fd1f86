"""A script that runs commands on one profile and reads what they print."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from library_samples import lend
from output_schemas import check_line

from readerapp.cli import commands, run
from readerapp.cli.command_parser import CommandParser
from readerapp.cli.commands import parser
from readerapp.library import Library, open_library
from readerapp.messages import CHOSEN


class Script:
    """Runs commands on one profile and reads what they print."""

    def __init__(
        self, profile: Path, capsys: pytest.CaptureFixture[str], lender: Library | None = None
    ) -> None:
        """`lender` lends its worker processes; without one, each command starts its own."""
        self.profile = profile
        self._capsys = capsys
        self._lender = lender
        self.errors = ""
        self.output = ""

    def __call__(self, *arguments: object, status: int = 0) -> str:
        with kept_grammar(), lent_workers(self._lender) if self._lender else nullcontext():
            found = run(["--profile", str(self.profile), *map(str, arguments)])
        self.output, self.errors = self._capsys.readouterr()
        assert found == status, self.errors
        return self.output

    def json(self, *arguments: object, status: int = 0) -> list[dict[str, Any]]:
        """Return the lines of a command, each of which is as docs/schemas say."""
        lines = self("--json", *arguments, status=status).splitlines()
        found = [json.loads(line) for line in lines]
        for each in found:
            check_line(list(map(str, arguments)), each)
        return found


class Terminal:
    """A terminal of POSIX that a process takes for its standard error: it gets progress there."""

    def __init__(self) -> None:
        try:
            self._outer, self.inner = os.openpty()
        except OSError:
            pytest.skip("no terminals here")
        self._kept = b""

    def read_line(self) -> str:
        """Wait for a line and return it."""
        while b"\n" not in self._kept:
            self._kept += os.read(self._outer, 4096)
        line, _, self._kept = self._kept.partition(b"\n")
        return line.decode().rstrip()

    def rest(self) -> str:
        """Return what came and was not read yet, once every process has ended."""
        os.close(self.inner)
        self.inner = -1
        with suppress(OSError):  # Linux says so at the end
            while data := os.read(self._outer, 4096):
                self._kept += data
        return self._kept.decode()

    def __enter__(self) -> "Terminal":
        return self

    def __exit__(self, *_: object) -> None:
        if self.inner >= 0:
            os.close(self.inner)
        os.close(self._outer)


@contextmanager
def lent_workers(lender: Library) -> Iterator[None]:
    """Let the commands that run in this process work with the processes of `lender`.

    To start them, with the models they load, takes a processor three seconds a command.
    """

    def opened(*arguments: Any, **options: Any) -> Library:
        library = open_library(*arguments, **options)
        lend(lender, library)
        return library

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("readerapp.library.open_library", opened)
        yield


@contextmanager
def kept_grammar() -> Iterator[None]:
    """Let the commands that run in this process share the parser of their language, whose grammar
    takes longer to make than most commands take."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(commands, "parser", lambda *_: _parser_in(CHOSEN.language))
        yield


@cache
def _parser_in(language: str) -> CommandParser:
    assert CHOSEN.language == language
    return parser()


@pytest.fixture
def script(filled: Path, capsys: pytest.CaptureFixture[str], lender: Library) -> Script:
    """Commands on the profile that the test module filled."""
    capsys.readouterr()
    return Script(filled, capsys, lender)


@pytest.fixture
def fresh(tmp_path: Path, capsys: pytest.CaptureFixture[str], lender: Library) -> Script:
    """Commands on a profile that does not exist yet."""
    return Script(tmp_path / "profile", capsys, lender)
