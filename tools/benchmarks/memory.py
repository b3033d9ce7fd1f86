"""How much memory a process takes. Imports nothing heavy: it is also called in the processes."""

import resource
from pathlib import Path


def pss_mb() -> float:
    """Proportional set size of this process; where nobody tells it, the greatest resident."""
    if Path("/proc/self/smaps_rollup").exists():
        return pss_of_mb("self")
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1)


def pss_of_mb(process: int | str) -> float:
    """Proportional set size of a process on Linux."""
    lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    return round(next(int(each.split()[1]) for each in lines if each.startswith("Pss:")) / 1024, 1)


def peak_mb() -> float:
    """The greatest resident set this process has had.

    Linux hands the figure of getrusage down through `exec`, so a child would report the memory of
    its parent; that of its own address space stands in /proc
    (https://man7.org/linux/man-pages/man5/proc_pid_status.5.html, VmHWM).
    """
    status = Path("/proc/self/status")
    if status.exists():
        for line in status.read_text().splitlines():
            if line.startswith("VmHWM:"):
                return round(int(line.split()[1]) / 1024, 1)
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1)
