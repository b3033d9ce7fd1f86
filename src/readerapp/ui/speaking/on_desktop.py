"""Reading aloud as the desktop sees it: what other programs are told, and what they ask for."""

import os

from PySide6.QtCore import QObject

from readerapp import settings as declared
from readerapp.background.media_player import MediaAction, MediaPlayer, NowRead
from readerapp.domain.articles import ArticleHead
from readerapp.domain.labels import OF_TEXTS
from readerapp.messages import _
from readerapp.settings import Setting, SpokenOnDesktop
from readerapp.text.characters import one_line
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import Wording
from readerapp.ui.shell.context import Context
from readerapp.ui.speaking.bar import SPEEDS
from readerapp.ui.speaking.controller import SpeechController


class SpeechOnDesktop(QObject):
    """Has media keys, panels and the lock screen of the desktop control reading aloud."""

    def __init__(self, context: Context, controller: SpeechController) -> None:
        super().__init__(controller)
        self._window, self._settings = context.window, context.settings
        self._controller = controller
        self.player = MediaPlayer(os.environ, self)
        self.player.asked.connect(self._do)
        self.player.speed_asked.connect(self._use_speed)
        self._wording = Wording()
        self._number, self._spoken = 0, 0  # how many articles; the last one's id
        controller.changed.connect(self._tell)
        keep_translated(self, self._tell)

    def follow(self, setting: Setting[object]) -> None:
        """Do as this setting says from now on, if it is about this."""
        if setting is declared.SPOKEN_ON_DESKTOP:
            self._tell()

    def _tell(self) -> None:
        spoken, allowed = self._controller.spoken, self._settings.get(declared.SPOKEN_ON_DESKTOP)
        if spoken is None or allowed is SpokenOnDesktop.NOTHING:
            self.player.show(None)
            return
        if spoken.id != self._spoken:
            self._number, self._spoken = self._number + 1, spoken.id
        title, newspaper = self._named(spoken, allowed)
        is_paused = self._controller.is_paused
        speed = self._settings.get(declared.SPEECH_SPEED)
        self.player.show(NowRead(self._number, title, newspaper, is_paused, speed))

    def _named(self, spoken: ArticleHead, allowed: SpokenOnDesktop) -> tuple[str, str]:
        """The words that panels show. Who sees them is not known, so that none is told unasked."""
        title = one_line(spoken.title) if allowed is SpokenOnDesktop.TITLES else ""
        if not title:
            return _("An article, read aloud"), ""
        labels = (self._wording.label(each) for each in spoken.labels if each in OF_TEXTS)
        return " · ".join((title, *labels)), one_line(spoken.source)

    def _do(self, action: MediaAction) -> None:
        controller = self._controller
        match action:
            case MediaAction.RAISE:
                self._window.come_forward("")
            case MediaAction.STOP:
                controller.stop()
            case MediaAction.NEXT:
                controller.step(1)
            case MediaAction.PREVIOUS:
                controller.step(-1)
            case _:
                wants = {MediaAction.PLAY: False, MediaAction.PAUSE: True}
                if wants.get(action, not controller.is_paused) is not controller.is_paused:
                    controller.pause_or_go_on()

    def _use_speed(self, wanted: int) -> None:
        """Use the speed of the bar that is nearest."""
        self._controller.use_speed(min(SPEEDS, key=lambda speed: abs(speed - wanted)))
