"""The order of work after news was asked for: texts of all feeds, offline copies, then relating.

Pure; the processes that do the work are `background.refreshing`'s.
"""

from enum import IntEnum

from readerapp.domain.values import dataclass


class Phase(IntEnum):
    """Phase of the work, the first ones first."""

    FEEDS = 0  # asks feeds and stores their entries: what a reader waits for
    OFFLINE = 1  # the whole texts of pages, then pictures
    RELATING = 2  # which stories belong together; in the window's embedding worker


@dataclass(frozen=True)
class RefreshJob:
    """One run of the command `refresh`."""

    phase: Phase
    arguments: tuple[str, ...] = ()


COMPLETE_OFFLINE = RefreshJob(Phase.OFFLINE, ("--only-offline",))


class RefreshQueue:
    """Queue of runs. One runs at a time; one of an earlier phase takes the place of a later one."""

    def __init__(self) -> None:
        self.running: RefreshJob | None = None
        self._waiting: list[RefreshJob] = []
        self._held: set[Phase] = set()

    def add(self, job: RefreshJob) -> None:
        """Add a job, unless the same one waits already."""
        if job not in self._waiting:
            self._waiting.append(job)

    def hold(self, phase: Phase, *, is_held: bool) -> None:
        """Have jobs of a phase wait, or let them run again."""
        if is_held:
            self._held.add(phase)
        else:
            self._held.discard(phase)

    def take(self) -> RefreshJob | None:
        """Return the job to run now; None while one runs, and when none may."""
        ready = [job for job in self._waiting if job.phase not in self._held]
        if self.running is not None or not ready:
            return None
        self.running = min(ready, key=lambda job: job.phase)  # of equal ones the first
        self._waiting.remove(self.running)
        return self.running

    def end(self, *, again: bool = False) -> None:
        """Note that the running job ended; `again`: before it was done."""
        ended, self.running = self.running, None
        if again and ended is not None:
            self.add(ended)

    @property
    def must_yield(self) -> bool:
        """Whether the running job has to make room. What it has done stays done."""
        if self.running is None or self.running.phase is Phase.FEEDS:
            return False
        return self.running.phase in self._held or self.has(Phase.FEEDS)

    @property
    def is_busy(self) -> bool:
        """Whether a job runs, or waits and may run: the phases after it wait for it."""
        ready = any(job.phase not in self._held for job in self._waiting)
        return self.running is not None or ready

    def has(self, phase: Phase) -> bool:
        """Return whether a job of a phase waits."""
        return any(job.phase is phase for job in self._waiting)

    def clear(self) -> None:
        """Forget what waits."""
        self._waiting.clear()
