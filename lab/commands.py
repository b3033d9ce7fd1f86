"""Runs commands of the reader: in processes of their own, killed in the middle, or in forks."""

import io
import json
import os
import signal
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from readerapp import cli
from readerapp.library import salvaging as _salvaging  # noqa: F401 - loaded once, for all forks

COMMAND = (sys.executable, "-m", "readerapp")
_OURS = ("Something unexpected", "Traceback", "sqlite3.Op", "sqlite3.Data", "sqlite3.Int")


def run_command(profile: Path, *arguments: str, **more: Any) -> str:
    """Run a command to its end; return what it printed. `more` is for the process.

    Raises CalledProcessError when it fails.
    """
    command = [*COMMAND, "--profile", str(profile), *arguments]
    return str(subprocess.run(command, check=True, capture_output=True, text=True, **more).stdout)


def told(profile: Path, *arguments: str, **more: Any) -> list[Any]:
    """Run a command to its end; return what it said in JSON, a value a line."""
    return [
        json.loads(line) for line in run_command(profile, "--json", *arguments, **more).splitlines()
    ]


def run_here(profile: Path, *arguments: str) -> int:
    """Run a command in this process, which saves half a second; return its exit status."""
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
        return cli.run(["--profile", str(profile), *arguments])


def told_here(profile: Path, *arguments: str) -> list[Any]:
    """Run a command in this process; return what it said in JSON, a value a line."""
    with redirect_stdout(io.StringIO()) as said, redirect_stderr(io.StringIO()):
        assert cli.run(["--profile", str(profile), "--json", *arguments]) == 0
    return [json.loads(line) for line in said.getvalue().splitlines()]


def is_sound(profile: Path) -> bool:
    """Return whether `readerapp check` finds nothing."""
    return run_here(profile, "check") == 0


def killed(profile: Path, after: float, *arguments: str, with_children: bool = False) -> bool:
    """Run a command, and kill it after so many seconds; return whether it ran until then."""
    process = subprocess.Popen(
        [*COMMAND, "--profile", str(profile), *arguments],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=with_children,
    )  # fmt: skip
    try:
        process.wait(after)
    except subprocess.TimeoutExpired:
        if with_children:
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
        process.wait()
        return True
    return False


# In forks, which have loaded everything: hundreds of starts would take an hour. Only for Linux and
# macOS, and for processes without threads.


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


def run_forked(
    profile: Path, *arguments: object, prepare: Callable[[], object] = lambda: None
) -> CommandResult:
    """Run a command in a fork; `prepare` is called there first."""
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
            status = cli.run(arguments)
        except SystemExit as ended:
            status = ended.code if isinstance(ended.code, int) else 98
        except BaseException:  # noqa: BLE001 - what a start would print, and then nothing of ours
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
