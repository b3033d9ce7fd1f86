"""The program that plays sounds, run as a child process: told what to play, and heard of."""

import json
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QObject, Signal

from readerapp.background.child_process import ChildProcess
from readerapp.system.own_program import is_bundle

LONGEST = 999_999_999  # ms, eleven days; who plays reads bytes from outside, and may say anything


def player_command() -> tuple[str, ...]:
    """Return how the program that plays sounds is started; nothing where it cannot be.

    QtMultimedia is in PySide6-Addons, which is not among what this app needs. It is looked for here
    and loaded there.
    """
    if is_bundle() or find_spec("PySide6.QtMultimedia") is None:
        return ()
    return (sys.executable, "-m", "readerapp.background.sound_player")


def wanted_package() -> str:
    """Return what pip would have to install so that sounds can be played; "" where it is here, or
    cannot be added because the program brings all it has along."""
    if is_bundle() or player_command():
        return ""
    return f"PySide6-Addons=={qt_version}"  # of another version, it would replace Qt


class SoundProcess(QObject):
    """Plays one sound at a time. Used on the GUI thread, which never waits for it."""

    playing = Signal()  # the sound could be read, and is heard
    moved = Signal(int)  # to this millisecond
    measured = Signal(int)  # it lasts so many milliseconds
    ended = Signal()  # all of it was heard
    failed = Signal()  # it cannot be played here, or the program died

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = ChildProcess(command, self)
        self._process.received.connect(self._on_event)
        self._process.ended.connect(self._on_ended)
        self._is_on = False

    @property
    def is_running(self) -> bool:
        """Whether a process of ours runs."""
        return self._process.is_running

    def play(self, path: Path, at: int, speed: int) -> None:
        """Play this file and nothing else, from a millisecond on, at a speed in per cent."""
        self.stop()
        self._is_on = True
        self._process.start([])
        self._tell(do="play", path=str(path), at=at, speed=speed)

    def pause(self) -> None:
        """Make a pause."""
        self._tell(do="pause")

    def go_on(self) -> None:
        """Go on after it."""
        self._tell(do="go_on")

    def seek(self, at: int) -> None:
        """Go to a millisecond."""
        self._tell(do="seek", at=at)

    def use_speed(self, speed: int) -> None:
        """Play at this speed, in per cent."""
        self._tell(do="speed", speed=speed)

    def stop(self) -> None:
        """Be silent, without further signals. No process is left."""
        self._is_on = False
        self._process.stop()

    def _tell(self, **command: object) -> None:
        self._process.tell(json.dumps(command).encode() + b"\n")

    def _on_event(self, event: dict[str, object]) -> None:
        if not self._is_on:
            return
        match event:
            case {"event": "playing"}:
                self.playing.emit()
            case {"event": "at", "at": int(at)} if 0 <= at <= LONGEST:
                self.moved.emit(at)
            case {"event": "length", "length": int(length)} if 0 <= length <= LONGEST:
                self.measured.emit(length)
            case {"event": "ended"}:
                self.stop()
                self.ended.emit()
            case {"event": "failed"}:
                self.stop()
                self.failed.emit()

    def _on_ended(self) -> None:
        if self._is_on:
            self._is_on = False
            self.failed.emit()
