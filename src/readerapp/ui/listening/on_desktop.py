"""What is heard, as the desktop sees it: what other programs are told, and what they ask for."""

import os
from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, SignalInstance

from readerapp import settings as declared
from readerapp.background.media_player import MediaAction, MediaPlayer, NowRead
from readerapp.settings import Setting, SpokenOnDesktop
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.shell.context import Context


class Heard(NamedTuple):
    """What panels show of what is heard. `key` tells it from what was heard before it; `speed` is
    in per cent, `length` in milliseconds, 0 where nobody knows it."""

    key: object
    title: str
    newspaper: str
    speed: int
    length: int = 0


class Listening(Protocol):
    """Reading aloud, or the playing of sounds."""

    @property
    def changed(self) -> SignalInstance:
        """Another thing is heard, or in another way."""

    @property
    def is_paused(self) -> bool:
        """Whether a pause is made."""

    def pause_or_go_on(self) -> None:
        """Make a pause, or end it."""

    def step(self, by: int) -> None:
        """Go so many steps ahead."""

    def use_speed(self, speed: int) -> None:
        """Use a speed, per cent."""

    def stop(self) -> None:
        """Be silent."""


class ListeningOnDesktop(QObject):
    """Has media keys, panels and the lock screen of the desktop control what is heard.

    `heard` is asked what may be told, None for nothing. Who sees titles is not known, so that none
    is told unless the reader wants that.
    """

    def __init__(
        self,
        context: Context,
        listening: Listening,
        heard: Callable[[SpokenOnDesktop], Heard | None],
        speeds: Sequence[int],
    ) -> None:
        super().__init__(context.window)
        self._window, self._settings = context.window, context.settings
        self._listening, self._heard, self._speeds = listening, heard, speeds
        self.player = MediaPlayer(os.environ, self)
        self.player.asked.connect(self._do)
        self.player.speed_asked.connect(self._use_speed)
        self._number, self._key = 0, object()  # how many were heard; what the last one is
        listening.changed.connect(self._tell)
        keep_translated(self, self._tell)

    def follow(self, setting: Setting[object]) -> None:
        """Do as this setting says from now on, if it is about this."""
        if setting is declared.SPOKEN_ON_DESKTOP:
            self._tell()

    def _tell(self) -> None:
        allowed = self._settings.get(declared.SPOKEN_ON_DESKTOP)
        heard = None if allowed is SpokenOnDesktop.NOTHING else self._heard(allowed)
        if heard is None:
            self.player.show(None)
            return
        if heard.key != self._key:
            self._number, self._key = self._number + 1, heard.key
        is_paused = self._listening.is_paused
        _key, title, newspaper, speed, length = heard
        self.player.show(NowRead(self._number, title, newspaper, is_paused, speed, length))

    def _do(self, action: MediaAction) -> None:
        listening = self._listening
        match action:
            case MediaAction.RAISE:
                self._window.come_forward("")
            case MediaAction.STOP:
                listening.stop()
            case MediaAction.NEXT:
                listening.step(1)
            case MediaAction.PREVIOUS:
                listening.step(-1)
            case _:
                wants = {MediaAction.PLAY: False, MediaAction.PAUSE: True}
                if wants.get(action, not listening.is_paused) is not listening.is_paused:
                    listening.pause_or_go_on()

    def _use_speed(self, wanted: int) -> None:
        """Use the speed of the bar that is nearest."""
        self._listening.use_speed(min(self._speeds, key=lambda speed: abs(speed - wanted)))
