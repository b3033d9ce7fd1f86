"""A played sound on the desktop: what its media keys do, and what other programs are told."""

import os

from PySide6.QtCore import QObject

from readerapp import settings as declared
from readerapp.background.media_player import MediaAction, MediaPlayer, NowRead
from readerapp.messages import _
from readerapp.settings import Setting, SpokenOnDesktop
from readerapp.text.characters import one_line
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.playing.bar import SKIP, SPEEDS
from readerapp.ui.playing.controller import PlayingController, SoundStage
from readerapp.ui.shell.context import Context


class SoundOnDesktop(QObject):
    """Has media keys, panels and the lock screen of the desktop control what is played."""

    def __init__(self, context: Context, controller: PlayingController) -> None:
        super().__init__(controller)
        self._window, self._settings = context.window, context.settings
        self._controller = controller
        self.player = MediaPlayer(os.environ, self)
        self.player.asked.connect(self._do)
        self.player.speed_asked.connect(self._use_speed)
        self.player.place_asked.connect(controller.seek)
        self.player.follow_place(lambda: controller.place)
        controller.leapt.connect(self.player.tell_leap)
        self._number, self._address = 0, ""  # how many sounds; where the last one is from
        controller.changed.connect(self._tell)
        keep_translated(self, self._tell)

    def follow(self, setting: Setting[object]) -> None:
        """Do as this setting says from now on, if it is about this."""
        if setting is declared.SPOKEN_ON_DESKTOP:
            self._tell()

    def _tell(self) -> None:
        controller, allowed = self._controller, self._settings.get(declared.SPOKEN_ON_DESKTOP)
        sound = controller.sound
        if (
            sound is None
            or controller.stage is SoundStage.FETCHED
            or allowed is SpokenOnDesktop.NOTHING
        ):
            self.player.show(None)
            return
        if sound.address != self._address:
            self._number, self._address = self._number + 1, sound.address
        # Who sees the title is not known, so that none is told unasked.
        title, newspaper = _("A sound of an article"), ""
        if allowed is SpokenOnDesktop.TITLES:
            title = one_line(sound.enclosure.title or sound.head.title) or title
            newspaper = one_line(sound.head.source)
        speed = self._settings.get(declared.SOUND_SPEED)
        is_paused, length = controller.is_paused, controller.length
        self.player.show(NowRead(self._number, title, newspaper, is_paused, speed, length))

    def _do(self, action: MediaAction) -> None:
        controller = self._controller
        match action:
            case MediaAction.RAISE:
                self._window.come_forward("")
            case MediaAction.STOP:
                controller.stop()
            case MediaAction.NEXT:
                controller.skip(SKIP)
            case MediaAction.PREVIOUS:
                controller.skip(-SKIP)
            case _:
                wants = {MediaAction.PLAY: False, MediaAction.PAUSE: True}
                if wants.get(action, not controller.is_paused) is not controller.is_paused:
                    controller.pause_or_go_on()

    def _use_speed(self, wanted: int) -> None:
        """Use the speed of the bar that is nearest."""
        self._controller.use_speed(min(SPEEDS, key=lambda speed: abs(speed - wanted)))
