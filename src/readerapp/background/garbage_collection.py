"""Cyclic garbage collection, run on the GUI thread alone.

Python collects on whichever thread allocates when a threshold is passed. A lane that does so while
a closed dialog lies in a reference cycle destroys Qt objects on its own thread, which ends the
process (https://doc.qt.io/qt-6/qobject.html#thread-affinity). So automatic collection is off in a
process with a window, and a timer does it instead.

A collection looks at all objects of its generations without a pause, 100,000 in 50 to 100 ms. As
many are there once everything is loaded, functions and classes for the most part, and the
paragraphs of one long article are 300,000. So what is there at the start is set aside, a collection
that would take long waits, and everything is collected together, with what was set aside, when the
window has had nothing to do for 10 s. Who never lets it rest has the rest collected every half a
minute, and what is left of that is set aside, too: features that came later are 40,000 objects, and
in two minutes the rest took 0.1 s. Only objects in cycles wait for that.
"""

import gc
import time

from PySide6.QtCore import QObject, QTimer

from readerapp.system.memory import due_generation, give_back

INTERVAL = 500  # ms; rare enough to let a laptop sleep, and the young are few by then
MOST = 30_000  # objects looked at while somebody uses the window: 15 ms
MOST_OF_REST = 60_000  # and each half a minute
# Looks of the timer. After QUIET without work in a row everything is collected, not twice within
# BETWEEN; while there is work, all but what was set aside each LONGEST. Each BETWEEN, free memory
# is given back to the system.
QUIET, BETWEEN, LONGEST = 20, 120, 60
IDLE = 0.005  # s of CPU time between two looks; a blinking cursor takes less


class GuiThreadCollector(QObject):
    """Collects on the GUI thread what Python would. Create, start and stop it there."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Switch automatic collection off for the whole process; nothing switches it on again."""
        super().__init__(parent)
        gc.disable()
        self._seen = 0  # objects that a full collection would look at, at most
        self._middle = 0  # and one of all but the oldest generation
        self._looks = 0
        self._all_at = self._rest_at = 0  # the looks at which all, or the rest, was collected
        self._idle_looks = 0
        self._is_due = False  # something waits
        self._before = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin, once everything is loaded. The objects that are there by now are set aside."""
        self._set_aside()
        self._timer.start()

    def stop(self) -> None:
        """Collect no more. What was left out, the collector of another window can take."""
        self._timer.stop()
        gc.unfreeze()

    def collect(self) -> None:
        """Collect the generation whose turn it is, if any, unless that takes too long."""
        generation = due_generation()
        if generation is None:
            return
        young = gc.get_count()[0]
        if (young, young + self._middle, young + self._seen)[generation] > MOST:
            self._is_due = True
            if not generation or young > MOST:
                return
            generation = 0
        gc.collect(generation)
        self._seen += young
        self._middle = self._middle + young if not generation else 0

    def collect_all(self) -> None:
        """Collect everything, also what was set aside."""
        gc.unfreeze()
        self._collect_rest()
        gc.freeze()
        self._idle_looks = 0
        self._all_at = self._looks

    def _collect_rest(self) -> None:
        """Collect everything but what was set aside."""
        gc.collect()
        self._seen = self._middle = 0
        self._rest_at = self._looks
        self._is_due = False

    def _set_aside(self) -> None:
        """Look at nothing of what is there by now, until everything is collected."""
        gc.freeze()
        self._seen = self._middle = 0
        self._is_due = True

    def _look(self) -> None:
        now = time.thread_time()
        self._idle_looks = self._idle_looks + 1 if now - self._before < IDLE else 0
        self._looks += 1
        is_quiet = self._idle_looks >= QUIET
        if self._is_due and is_quiet and self._looks - self._all_at >= BETWEEN:
            self.collect_all()
        elif self._is_due and not is_quiet and self._looks - self._rest_at >= LONGEST:
            if gc.get_count()[0] + self._seen <= MOST_OF_REST:
                self._collect_rest()
            self._set_aside()
            self._rest_at = self._looks
        elif self._looks % BETWEEN == 0:
            give_back()
        else:
            self.collect()
        self._before = time.thread_time()
