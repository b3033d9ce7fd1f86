"""How much memory a process takes. Imports nothing heavy: it is also called in the processes."""

import resource
from pathlib import Path


def pss_mb() -> float:
    """Proportional set size of this process; where nobody tells it, the greatest resident."""
    rollup = Path("/proc/self/smaps_rollup")
    if rollup.exists():
        for line in rollup.read_text().splitlines():
            if line.startswith("Pss:"):
                return round(int(line.split()[1]) / 1024, 1)
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1)


def peak_mb() -> float:
    """The greatest resident set this process has had."""
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1)
