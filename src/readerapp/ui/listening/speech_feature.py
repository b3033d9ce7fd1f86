"""Builds and connects reading aloud."""

from PySide6.QtCore import QObject

from readerapp import settings as declared
from readerapp.background.speech_process import SpeechProcess
from readerapp.domain.labels import OF_TEXTS
from readerapp.messages import _
from readerapp.settings import SpokenOnDesktop
from readerapp.text.characters import one_line
from readerapp.ui.language.wording import Wording
from readerapp.ui.listening.on_desktop import Heard, ListeningOnDesktop
from readerapp.ui.listening.speech import SpeechController
from readerapp.ui.listening.speech_bar import SPEEDS
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.shell.context import Context


class SpeakingFeature(QObject):
    """The feature of reading aloud. Built at its first use."""

    def __init__(self, context: Context, reading: ReadingController) -> None:
        super().__init__(context.window)
        self.process = SpeechProcess(self)
        self.controller = SpeechController(context, reading, self.process)
        self._settings, self._wording = context.settings, Wording()
        self.on_desktop = ListeningOnDesktop(context, self.controller, self._heard, SPEEDS)

    def stop(self) -> None:
        """Be silent, and leave no process."""
        self.controller.stop()
        self.process.finish()

    def _heard(self, allowed: SpokenOnDesktop) -> Heard | None:
        spoken, speed = self.controller.spoken, self._settings.get(declared.SPEECH_SPEED)
        if spoken is None:
            return None
        title = one_line(spoken.title) if allowed is SpokenOnDesktop.TITLES else ""
        if not title:
            return Heard(spoken.id, _("An article, read aloud"), "", speed)
        labels = (self._wording.label(each) for each in spoken.labels if each in OF_TEXTS)
        return Heard(spoken.id, " · ".join((title, *labels)), one_line(spoken.source), speed)
