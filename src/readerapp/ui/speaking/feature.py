"""Builds and connects reading aloud."""

from PySide6.QtCore import QObject

from readerapp.background.speech_process import SpeechProcess
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.shell.context import Context
from readerapp.ui.speaking.controller import SpeechController
from readerapp.ui.speaking.on_desktop import SpeechOnDesktop


class SpeakingFeature(QObject):
    """The feature of reading aloud. Built at its first use."""

    def __init__(self, context: Context, reading: ReadingController) -> None:
        super().__init__(context.window)
        self.process = SpeechProcess(self)
        self.controller = SpeechController(context, reading, self.process)
        self.on_desktop = SpeechOnDesktop(context, self.controller)

    def stop(self) -> None:
        """Be silent, and leave no process."""
        self.controller.stop()
        self.process.finish()
