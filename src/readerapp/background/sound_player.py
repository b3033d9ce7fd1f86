"""The program that plays one sound of an article: a process of its own, which reaches no network.

    python -m readerapp.background.sound_player

It reads commands and writes events, a JSON object a line (`SoundProcess` is the other end). The
sound comes from outside, so that what reads it does so in no process that holds anything, and is
given a file and never an address. It needs QtMultimedia, which is in PySide6-Addons.
"""

import importlib
import json
import sys
from threading import Thread
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, QUrl, Signal

from readerapp.system.confinement import stay_on_this_computer
from readerapp.system.own_program import end_with_starter

TELL_EVERY = 250  # ms of the position


class _Commands(QObject):
    """What is read from the input, on a thread: pipes cannot be waited for on every platform."""

    came = Signal(object)  # a dictionary; None: the input is closed

    def begin(self) -> None:
        """Read from now on."""
        Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in sys.stdin.buffer:
            self.came.emit(json.loads(line))
        self.came.emit(None)


class SoundPlayer(QObject):
    """Plays one file at a time, as it is told."""

    def __init__(self) -> None:
        super().__init__()
        # By name: the packages of this app do not bring it, and only this process may load it.
        media = self._media = importlib.import_module("PySide6.QtMultimedia")
        self._output = media.QAudioOutput(self)
        self._player = player = media.QMediaPlayer(self)
        player.setAudioOutput(self._output)
        self._start_at, self._is_ready = 0, False
        self._told = -1
        player.mediaStatusChanged.connect(self._on_status)
        player.errorOccurred.connect(lambda _error, detail: _tell(event="failed", detail=detail))
        player.durationChanged.connect(lambda length: _tell(event="length", length=length))
        self._timer = QTimer(self, interval=TELL_EVERY)
        self._timer.timeout.connect(self._tell_position)

    def do(self, command: dict[str, Any] | None) -> None:
        """Do what is asked."""
        player = self._player
        match command:
            case None:
                player.stop()
                QCoreApplication.quit()
            case {"do": "play", "path": path, "at": at, "speed": speed}:
                self._start_at, self._is_ready = at, False
                self._use_speed(speed)
                player.setSource(QUrl.fromLocalFile(path))
                player.play()
                self._timer.start()
            case {"do": "pause"}:
                player.pause()
                self._tell_position()
            case {"do": "go_on"}:
                player.play()
            case {"do": "seek", "at": at}:
                player.setPosition(at)
                self._tell_position()
            case {"do": "speed", "speed": speed}:
                self._use_speed(speed)

    def _use_speed(self, speed: int) -> None:
        if hasattr(self._player, "setPitchCompensation"):  # from Qt 6.10: a voice keeps its pitch
            self._player.setPitchCompensation(True)
        self._player.setPlaybackRate(speed / 100)

    def _on_status(self, status: object) -> None:
        known = self._media.QMediaPlayer.MediaStatus
        if status in (known.LoadedMedia, known.BufferedMedia) and not self._is_ready:
            self._is_ready = True
            if self._start_at:
                self._player.setPosition(self._start_at)
            _tell(event="playing")
        elif status == known.EndOfMedia:
            self._timer.stop()
            _tell(event="ended")
        elif status == known.InvalidMedia:
            _tell(event="failed", detail=self._player.errorString())

    def _tell_position(self) -> None:
        at = self._player.position()
        if self._is_ready and at != self._told:
            self._told = at
            _tell(event="at", at=at)


def _tell(**event: object) -> None:
    sys.stdout.write(json.dumps(event) + "\n")
    sys.stdout.flush()


def main() -> int:
    """Play until the input is closed."""
    end_with_starter()
    stay_on_this_computer()  # before any library that could speak to another one is loaded
    app = QCoreApplication(sys.argv)
    player, commands = SoundPlayer(), _Commands()
    commands.came.connect(player.do)
    commands.begin()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
