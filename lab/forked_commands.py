"""Runs commands of the command line in forks of this process, which has loaded them.

Hundreds of starts would take an hour. Only for Linux and macOS, and for processes without threads.
"""

import os
import sys
import tempfile
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from readerapp.cli import check as _check  # noqa: F401 - loaded once, for all forks
from readerapp.cli import run

_OURS = ("Something unexpected", "Traceback", "sqlite3.Op", "sqlite3.Data", "sqlite3.Int")


@dataclass(frozen=True)
class CommandResult:
    """What a command came to."""

    status: int
    output: str
    errors: str

    @property
    def is_ours(self) -> bool:
        """Whether it ended in a fault of our own: no result, and no sentence either."""
        said = self.errors + self.output
        return self.status not in (0, 1) or any(word in said for word in _OURS)


def run_command(
    profile: Path, *arguments: object, prepare: Callable[[], object] = lambda: None
) -> CommandResult:
    """Run a command on a profile; `prepare` is called in its process first."""
    given = ["--profile", str(profile), *map(str, arguments)]
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        status = _forked(given, output, errors, prepare)
        texts = []
        for file in (output, errors):
            file.seek(0)
            texts.append(file.read().decode("utf-8", "replace"))
    return CommandResult(status, *texts)


def _forked(
    arguments: list[str], output: IO[bytes], errors: IO[bytes], prepare: Callable[[], object]
) -> int:
    child = os.fork()
    if not child:
        status = 99
        try:
            os.dup2(output.fileno(), 1)
            os.dup2(errors.fileno(), 2)
            prepare()
            status = run(arguments)
        except SystemExit as ended:
            status = ended.code if isinstance(ended.code, int) else 98
        except BaseException:  # noqa: BLE001 - what a start would print, and then nothing of ours
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
