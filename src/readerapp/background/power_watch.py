"""Watches whether the computer runs on its battery, when the reader cares."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from readerapp.background.tasks import Lane, Latest, TaskRunner
from readerapp.domain.errors import ReaderError
from readerapp.system.power import is_on_battery

EVERY = 60_000  # ms between two looks


class PowerWatch(QObject):
    """Tells when work is to wait for mains and when it may go on. Used on the GUI thread.

    `is_wanted` reads the reader's setting: while it says no, nothing waits and nothing is looked
    at. `look` is called on a lane.
    """

    must_wait = Signal(bool)

    def __init__(
        self,
        runner: TaskRunner,
        is_wanted: Callable[[], bool],
        failed: Callable[[ReaderError], None],
        parent: QObject | None = None,
        look: Callable[[], bool] = is_on_battery,
    ) -> None:
        super().__init__(parent)
        self._asking = Latest(runner, Lane.READ)
        self._is_wanted = is_wanted
        self._failed = failed
        self._look = look
        self._waits = False
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.check)

    def start(self) -> None:
        """Look now, and then every minute."""
        self._timer.start()
        self.check()

    def check(self) -> None:
        """Look now: the setting has changed, or some time has passed."""
        if self._is_wanted():
            self._asking.ask(self._look, self._tell, self._failed)
        else:
            self._asking.forget()
            self._tell(False)

    def _tell(self, waits: bool) -> None:
        if waits != self._waits:
            self._waits = waits
            self.must_wait.emit(waits)
