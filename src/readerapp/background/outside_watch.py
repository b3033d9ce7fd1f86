"""Watches what other processes do to what the window stands on: the library and the program."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from readerapp.background.tasks import Lane, TaskRunner
from readerapp.domain.errors import ReaderError
from readerapp.domain.values import dataclass
from readerapp.library import Library, reading
from readerapp.system.own_program import THIS_PROGRAM, ProgramFiles

LOOK_EVERY = 1_000  # ms


@dataclass(frozen=True)
class _Seen:
    """What one look saw. `version`: of what other processes wrote, as far as it is known."""

    version: int | None
    is_replaced: bool
    written: reading.WrittenElsewhere | None


def _look(library: Library, program: ProgramFiles, version: int | None, newest: int) -> _Seen:
    """Take one look, on a lane. The first one takes what is there for known."""
    now = library.store.version_of_others()
    is_replaced = program.is_replaced()
    if now is None or now == version:  # None: this process is writing, and the next look tells
        return _Seen(version, is_replaced, None)
    if version is None:
        return _Seen(now, is_replaced, reading.as_written(library))
    return _Seen(now, is_replaced, reading.written_elsewhere(library, newest))


class OutsideWatch(QObject):
    """Looks once a second, on a lane, while it is wanted. Used on the GUI thread."""

    written = Signal(object)  # WrittenElsewhere: another process wrote into the library
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
        self.program = program
        self._is_looking = self._is_replaced = False
        self._version: int | None = None  # of what others have written
        # At the last look at what was written.
        self._newest = 0  # article
        self._settings: Mapping[str, object] = {}
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self._look_if_wanted)

    def start(self) -> None:
        """Look from now on, each second."""
        self._timer.start()

    def look(self) -> None:
        """Look now; the first look takes what is there for known."""
        self._look()

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

        work = partial(_look, self._library, self.program, self._version, self._newest)
        self._runner.submit(Lane.READ, work, self._on_seen, self._on_failed)

    def _on_seen(self, seen: "_Seen") -> None:
        self._is_looking = False
        if seen.is_replaced and not self._is_replaced:
            self._is_replaced = True
            self.replaced.emit()
        is_first, self._version = self._version is None, seen.version
        if seen.written is not None:
            before, now = self._settings, seen.written.settings
            self._newest, self._settings = seen.written.newest, now
            if not is_first:
                # Those that changed, and no others: this process may have changed some just now.
                keys = {*before, *now}
                changed = {key: now.get(key) for key in keys if now.get(key) != before.get(key)}
                self.written.emit(replace(seen.written, settings=changed))

    def _on_failed(self, _error: ReaderError) -> None:
        """Nobody asked for it, and whatever else needs the library tells what is wrong with it."""
        self._is_looking = False
