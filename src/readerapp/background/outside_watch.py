"""Watches what other processes do to what the window stands on: the library and the program."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from readerapp.background.tasks import Lane, TaskRunner
from readerapp.domain.errors import ReaderError
from readerapp.library import Library
from readerapp.system.own_program import THIS_PROGRAM, ProgramFiles

LOOK_EVERY = 1_000  # ms


class OutsideWatch(QObject):
    """Looks once a second, on a lane, while it is wanted. Used on the GUI thread."""

    written = Signal()  # another process has written into the library
    replaced = Signal()  # the program is another version by now; once

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        is_wanted: Callable[[], bool],
        parent: QObject,
        program: ProgramFiles = THIS_PROGRAM,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._runner = runner
        self._is_wanted = is_wanted
        self._program = program
        self._is_looking = self._is_replaced = False
        self._version: int | None = None  # of what others have written
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self._look_if_wanted)

    def start(self) -> None:
        """Look from now on: what was written before is known."""
        self._look()
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def _look_if_wanted(self) -> None:
        if self._is_wanted():
            self._look()

    def _look(self) -> None:
        if self._is_looking:
            return
        self._is_looking = True

        def work() -> tuple[int | None, bool]:
            return self._library.store.version_of_others(), self._program.is_replaced()

        self._runner.submit(Lane.READ, work, self._on_seen, self._on_failed)

    def _on_seen(self, seen: tuple[int | None, bool]) -> None:
        self._is_looking = False
        version, is_replaced = seen
        if is_replaced and not self._is_replaced:
            self._is_replaced = True
            self.replaced.emit()
        if version is None:  # this process is writing: the next look tells
            return
        before, self._version = self._version, version
        if before is not None and before != version:
            self.written.emit()

    def _on_failed(self, _error: ReaderError) -> None:
        """Nobody asked for it, and whatever else needs the library tells what is wrong with it."""
        self._is_looking = False
