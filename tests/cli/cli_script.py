"""A script that runs commands on one profile and reads what they print."""

import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from readerapp.cli import run


class Script:
    """Runs commands on one profile and reads what they print."""

    def __init__(self, profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.profile = profile
        self._capsys = capsys
        self.errors = ""
        self.output = ""

    def __call__(self, *arguments: object, status: int = 0) -> str:
        found = run(["--profile", str(self.profile), *map(str, arguments)])
        self.output, self.errors = self._capsys.readouterr()
        assert found == status, self.errors
        return self.output

    def json(self, *arguments: object, status: int = 0) -> list[dict[str, Any]]:
        lines = self("--json", *arguments, status=status).splitlines()
        return [json.loads(line) for line in lines]


@contextmanager
def closed_log() -> Iterator[None]:
    """Close the log after a test: the end of a process does it, here many commands share one."""
    logger = logging.getLogger("readerapp")
    before = list(logger.handlers)
    yield
    for handler in set(logger.handlers) - set(before):
        logger.removeHandler(handler)
        handler.close()


@pytest.fixture
def script(filled: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Script]:
    """Commands on the profile that the test module filled."""
    capsys.readouterr()
    with closed_log():
        yield Script(filled, capsys)


@pytest.fixture
def fresh(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Script]:
    """Commands on a profile that does not exist yet."""
    with closed_log():
        yield Script(tmp_path / "profile", capsys)
