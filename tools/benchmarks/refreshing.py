"""How fast a refresh is: all new, nothing changed, some changed, with slow servers."""

import json
import os
import resource
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

COMMAND = (sys.executable, "-m", "readerapp")
SLOW = 0.1  # seconds of server delay
PAGE_MB = os.sysconf("SC_PAGE_SIZE") / 1e6


class FeedServer:
    """The made feeds in a process of their own."""

    def __init__(self, feeds: int, articles: int) -> None:
        module = "tools.benchmarks.feed_server"
        command = [sys.executable, "-m", module, "--feeds", str(feeds), "--articles", str(articles)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self._port = int(self._line())
        self.addresses = [f"http://127.0.0.1:{self._port}/feed/{n}" for n in range(feeds)]

    def tell(self, command: str) -> None:
        """Give a command and wait until it is done."""
        assert self._process.stdin is not None
        self._process.stdin.write(command + "\n")
        self._process.stdin.flush()
        self._line()

    def __enter__(self) -> "FeedServer":
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self._process.kill()
        self._process.communicate()

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline()


@dataclass(frozen=True)
class Measured:
    """One refresh by the command line, its start included."""

    seconds: float
    cpu_seconds: float
    peak_mb: float
    new: int
    updated: int
    failed: int

    def values(self) -> dict[str, float]:
        """Return what is printed."""
        found = {
            "seconds": round(self.seconds, 2),
            "cpu_seconds": round(self.cpu_seconds, 2),
            "peak_mb": round(self.peak_mb),
            "new": self.new,
            "updated": self.updated,
            "failed": self.failed,
        }
        return found | ({"per_s": round(self.new / self.seconds)} if self.new else {})


def measure(folder: Path, feeds: int, articles: int) -> dict[str, object]:
    """Refresh a fresh library from loopback in each way; return the table."""
    results: dict[str, object] = {"feeds": feeds, "articles": articles}
    with FeedServer(feeds, articles) as server:
        profile = subscribe(folder / "fast", server.addresses)
        results["all_new"] = refresh(profile).values()
        results["unchanged"] = refresh(profile).values()
        server.tell("change 0.05")
        results["changed_5_percent"] = refresh(profile).values()
        server.tell(f"delay {SLOW}")
        results["unchanged_slow_server"] = refresh(profile).values()
        slow = subscribe(folder / "slow", server.addresses)
        results["all_new_slow_server"] = refresh(slow).values()
        server.tell("delay 0")
        seen = subscribe(folder / "seen", server.addresses)
        results["window_while_refreshing"] = window_stalls(seen)
    results["database_mb"] = round((profile / "library.sqlite3").stat().st_size / 1e6)
    return results


def subscribe(profile: Path, addresses: list[str]) -> Path:
    """Make a library with these subscriptions, asking nobody."""
    command = [*COMMAND, "--profile", str(profile), "feeds", "add", "--no-fetch", *addresses]
    subprocess.run(command, check=True, capture_output=True)
    return profile


def refresh(profile: Path) -> Measured:
    """Refresh by the command line and watch the whole tree of processes."""
    command = [*COMMAND, "--json", "--profile", str(profile), "refresh", "--no-offline"]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    with (
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process,
        _watched(process.pid) as peak,
    ):
        assert process.stdout is not None
        lines = [json.loads(line) for line in process.stdout]
        process.wait()
    seconds = time.perf_counter() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return Measured(
        seconds,
        after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime,
        max(peak),
        sum(line["new"] for line in lines),
        sum(line["updated"] for line in lines),
        sum(line["status"] == "failed" for line in lines),
    )


def window_stalls(profile: Path) -> dict[str, float]:
    """Refresh from within the window while its list is scrolled."""
    command = [sys.executable, "-m", "tools.benchmarks.window_probe", "refresh", str(profile)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=900)
    values: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return values


@contextmanager
def _watched(pid: int) -> Iterator[list[float]]:
    """Sample the memory (RSS, MB) of a process and all below it."""
    peak = [0.0]
    over = threading.Event()

    def watch() -> None:
        while not over.wait(0.25):
            peak[0] = max(peak[0], sum(map(_resident, _tree(pid))))

    thread = threading.Thread(target=watch)
    thread.start()
    try:
        yield peak
    finally:
        over.set()
        thread.join()


def _tree(pid: int) -> list[int]:
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return []
    return [pid, *(each for child in children for each in _tree(int(child)))]


def _resident(pid: int) -> float:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * PAGE_MB
    except (OSError, IndexError):
        return 0.0
