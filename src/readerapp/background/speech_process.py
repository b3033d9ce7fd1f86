"""The program that speaks, run as a child process: one text at a time, ended when it hangs."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from readerapp.domain.values import dataclass
from readerapp.system.speech import USUAL, Speaker, command_of, input_of, silence_of

LONGEST_LETTER = 500  # ms at the usual speed: several times what the slowest voice takes
GRACE = 15_000  # ms besides, to begin with
SILENCED_WITHIN = 3_000  # ms
KILLED_WITHIN = 2_000  # ms


@dataclass(frozen=True)
class Speech:
    """What is to be spoken: by which program, in which language, how fast (in per cent)."""

    speaker: Speaker
    text: str
    language: str
    speed: int = USUAL


class SpeechProcess(QObject):
    """Speaks one text at a time. Used on the GUI thread, which never waits for it."""

    spoken = Signal()  # all of it
    failed = Signal()  # it could not be started, died or hung

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        grace: int = GRACE,
        letter: int = LONGEST_LETTER,
    ) -> None:
        super().__init__(parent)
        self._grace, self._letter = grace, letter
        self._process: QProcess | None = None
        self._silencer: QProcess | None = None
        self._speech: Speech | None = None  # being spoken, or waiting for silence
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self._on_hung)
        self._silence_limit = QTimer(self, singleShot=True, interval=SILENCED_WITHIN)
        self._silence_limit.timeout.connect(self._end_silencer)

    @property
    def is_speaking(self) -> bool:
        """Whether something is spoken, or about to be."""
        return self._speech is not None

    @property
    def is_running(self) -> bool:
        """Whether a process of ours runs."""
        return self._process is not None or self._silencer is not None

    def say(self, speech: Speech) -> None:
        """Speak this, and nothing else; `spoken` or `failed` follows."""
        self.stop()
        self._speech = speech
        if self._silencer is None:  # else as soon as that is over: it would silence this
            self._begin(speech)

    def stop(self) -> None:
        """Be silent, without further signals."""
        self._limit.stop()
        speech, self._speech = self._speech, None
        if self._process is not None:
            self._end_process()
            if speech is not None:
                self._silence(speech.speaker)

    def finish(self) -> None:
        """Be silent, for the end of the app: no process is left."""
        self.stop()
        if self._silencer is not None:
            self._silencer.waitForFinished(KILLED_WITHIN // 2)
        self._end_silencer()

    def _begin(self, speech: Speech) -> None:
        command = command_of(speech.speaker, speech.language, speech.speed)
        process = self._process = self._started(command)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        process.write(input_of(speech.speaker, speech.text))
        process.closeWriteChannel()
        letters = len(speech.text) * self._letter * USUAL // speech.speed
        self._limit.start(self._grace + letters)

    def _started(self, command: Sequence[str]) -> QProcess:
        process = QProcess(self)
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.start(command[0], list(command[1:]))
        return process

    def _on_finished(self, status: int, how: QProcess.ExitStatus) -> None:
        self._let_go(is_spoken=how is QProcess.ExitStatus.NormalExit and status == 0)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # no `finished` follows
            self._let_go(is_spoken=False)

    def _let_go(self, *, is_spoken: bool) -> None:
        self._limit.stop()
        process, self._process, self._speech = self._process, None, None
        if process is not None:
            process.deleteLater()
            (self.spoken if is_spoken else self.failed).emit()

    def _on_hung(self) -> None:
        self.stop()
        self.failed.emit()

    def _end_process(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            _kill(process)

    # Silence

    def _silence(self, speaker: Speaker) -> None:
        command = silence_of(speaker)
        if not command:
            return
        self._end_silencer()
        self._silencer = self._started(command)
        self._silencer.finished.connect(self._on_silent)
        self._silencer.errorOccurred.connect(self._on_silent)
        self._silence_limit.start()

    def _on_silent(self) -> None:
        self._end_silencer()

    def _end_silencer(self) -> None:
        self._silence_limit.stop()
        silencer, self._silencer = self._silencer, None
        if silencer is not None:
            _kill(silencer)
        if self._speech is not None and self._process is None:
            self._begin(self._speech)


def _kill(process: QProcess) -> None:
    """End a process for good."""
    process.blockSignals(True)
    if process.state() is not QProcess.ProcessState.NotRunning:
        process.kill()
        process.waitForFinished(KILLED_WITHIN)
    process.deleteLater()
