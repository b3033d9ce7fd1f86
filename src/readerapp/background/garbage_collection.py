"""Cyclic garbage collection, run on the GUI thread alone.

Python collects on whichever thread allocates when a threshold is passed. A lane that does so while
a closed dialog lies in a reference cycle destroys Qt objects on its own thread, which ends the
process (https://doc.qt.io/qt-6/qobject.html#thread-affinity). So automatic collection is off in a
process with a window, and a timer does it instead.
"""

import gc

from PySide6.QtCore import QObject, QTimer

from readerapp.system.memory import OLDEST, due_generation

INTERVAL = 500  # ms; rare enough to let a laptop sleep, and the young are few by then


class GuiThreadCollector(QObject):
    """Collects on the GUI thread what Python would. Create, start and stop it there."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Switch automatic collection off for the whole process; nothing switches it on again."""
        super().__init__(parent)
        gc.disable()
        self._is_settled = False
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """Begin, once everything is loaded.

        The objects that are there by now stay: leaving out 80,000 of them makes a full collection
        take 1 ms in place of 50 ms.
        """
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Collect no more. What was left out, the collector of another window can take."""
        self._timer.stop()
        gc.unfreeze()

    def collect(self) -> None:
        """Collect the generation whose turn it is, if any."""
        generation = due_generation()
        if generation is None:
            return
        if generation < OLDEST or self._is_settled:
            gc.collect(generation)
        else:  # once, minutes after the start: also what loading and a former window left
            gc.unfreeze()
            gc.collect()
            gc.freeze()
            self._is_settled = True
