"""A little program called like spd-say: it notes what it was given, and waits until told."""

import os
import shutil
import sys
from pathlib import Path

import pytest

from readerapp.system.speech import Speaker, SpeakerKind

NO_SHELL = sys.platform == "win32"

_SCRIPT = """#!/bin/sh
case "$*" in
  *-S*) printf '%s|\\n' "$*" >> "{folder}/log"; exit 0;;
esac
text=$(/bin/cat)
printf '%s|%s\\n' "$*" "$text" >> "{folder}/log"
{mkfifo} "{folder}/told.$$"
echo $$ >> "{folder}/begun"
read code < "{folder}/told.$$"
exit "${{code:-0}}"
"""


class SpeakingProgram:
    """The program, what it was given, and a way to tell it that it has spoken."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir()
        self._log = folder / "log"
        self._log.touch()
        self._begun = folder / "begun"
        self._begun.touch()
        self._told = ""  # the number of the process that was told last
        self.place = folder / "bin"
        self.place.mkdir()
        program = self.place / "spd-say"
        program.write_text(_SCRIPT.format(folder=folder, mkfifo=shutil.which("mkfifo")))
        program.chmod(0o755)
        self.speaker = Speaker(SpeakerKind.SPEECH_DISPATCHER, str(program))

    @property
    def calls(self) -> list[tuple[list[str], str]]:
        """Arguments and text of each call, in order; those that only asked for silence have
        none."""
        lines = self._log.read_text(encoding="utf-8").splitlines()
        parted = (line.partition("|") for line in lines)
        return [(arguments.split(), text) for arguments, _, text in parted]

    @property
    def said(self) -> list[tuple[str, str]]:
        """Language and text of all that was spoken, or begun."""
        return [(args[args.index("-l") + 1], text) for args, text in self.calls if "-S" not in args]

    def tell(self, code: int = 0) -> bool:
        """Let it end, as if it had spoken; False while it does not wait."""
        *_, begun = ["", *self._begun.read_text(encoding="ascii").split()]
        if begun == self._told:  # what still reads is the one that was told last
            return False
        # A pipe for each: one that was stopped and has not ended yet would take another's word.
        try:
            told = os.open(self._folder / f"told.{begun}", os.O_WRONLY | os.O_NONBLOCK)
        except OSError:  # it does not read yet, or not any more
            return False
        try:
            os.write(told, f"{code}\n".encode())
        except BrokenPipeError:  # it was stopped meanwhile
            return False
        finally:
            os.close(told)
        self._told = begun
        return True


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SpeakingProgram:
    """The only program of this computer that speaks."""
    made = SpeakingProgram(tmp_path / "speaking")
    monkeypatch.setenv("PATH", str(made.place))
    return made
