"""What one arrival costs among a thousand to a million articles, in milliseconds.

`cpu` is the time the processors worked, which other programs hardly change; everything else is by
the clock. It runs as in the app: the embedding worker is a process, the library a real file.
Run as a program it measures one library: python -m tools.benchmarks.relating PROFILE
"""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tools.benchmarks.made_plan import NEWEST
from tools.benchmarks.memory import peak_mb, pss_mb

if TYPE_CHECKING:
    from readerapp.library import Library

SIZES = (1_000, 10_000, 100_000, 1_000_000)
SIDEBAR = 100_000  # articles
ARRIVALS = 40
BATCH = 100
_SECONDS = 600.0


def measure(folder: Path, sizes: Sequence[int]) -> dict[str, object]:
    """Make a library of each size and measure it in a fresh process; return the table."""
    from tools.benchmarks import sidebar
    from tools.benchmarks.made_vectors import make_vectors

    results: dict[str, object] = {}
    for size in sizes:
        profile = folder / str(size)
        began = time.perf_counter()
        make_vectors(profile, size)
        sys.stderr.write(f"made {size} in {time.perf_counter() - began:.0f} s\n")
        results[str(size)] = in_child(__spec__.name, profile)
        for file in profile.glob("library.sqlite3*"):
            file.unlink()  # a million takes 2 GB
    if SIDEBAR in sizes:
        results["sidebar"] = sidebar.measure(folder / "sidebar", SIDEBAR)
    return results


def in_child(module: str, profile: Path) -> dict[str, float]:
    """Run a module of this room on a library; what it prints last is its result."""
    command = [sys.executable, "-m", module, str(profile)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    values: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return values


def spread(times: Sequence[float]) -> dict[str, float]:
    """Median and 95th percentile."""
    ranked = sorted(times)
    return {
        "p50": round(statistics.median(ranked), 2),
        "p95": round(ranked[min(len(ranked) - 1, int(len(ranked) * 0.95))], 2),
    }


def timed(work: Callable[[], object]) -> float:
    """Milliseconds."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def _measure_one(profile: Path) -> dict[str, object]:
    from readerapp.library import open_library
    from readerapp.system import Paths

    with open_library(Paths.of_profile(profile)) as library:
        found: dict[str, object] = {"articles": _articles(library.store.path)}
        found |= _search(library.store.path)
        found |= _arrivals(library)
    brute = _brute_force(int(str(found["articles"])))
    searched = found["candidates_ms"]
    assert isinstance(searched, dict)
    return found | {"brute_force_ms": brute, "brute_force_ratio": round(brute / searched["p50"], 1)}


def _articles(file: Path) -> int:
    from readerapp.storage.file.connection import connect

    with closing(connect(file, "ro", 10.0)) as connection:
        return int(connection.execute("SELECT count(*) FROM vector").fetchone()[0])


def _search(file: Path) -> dict[str, object]:
    """The first cut alone, and reading the library into memory, in this process."""
    from readerapp.library.embedding_engine import SEASON, VectorIndex
    from readerapp.storage import Store

    store = Store(file, busy_seconds=10.0)
    with store.read() as reader:
        before, started = pss_mb(), time.process_time() * 1000
        neighbourhood = VectorIndex()
        loading = timed(lambda: neighbourhood.relatives(reader, [], 80, 5))
        index, season = neighbourhood.index, SEASON.total_seconds()
        loading_cpu, began = time.process_time() * 1000, time.process_time()
        times = [timed(partial(index.candidates, row, season)) for row in range(ARRIVALS)]
        found: dict[str, object] = {
            "load_ms": round(loading),
            "load_cpu_ms": round(loading_cpu - started),
            "load_mb": round(pss_mb() - before, 1),
            "candidates_ms": spread(times),
            "candidates_cpu_ms": round((time.process_time() - began) * 1000 / ARRIVALS, 2),
        }
    store.close()
    return found


def _arrivals(library: "Library") -> dict[str, object]:
    """From "has a vector" to "relations stored and in its story", one by one and many at once."""
    from readerapp.library import relating
    from readerapp.library.embedding_worker import EMBED
    from readerapp.storage import ArticleText

    text = ArticleText(1, "Warm up", "", "", "en", "", None, NEWEST)
    library.embedding_workers.run(EMBED, [text], name="the model", seconds=_SECONDS)
    _ask_for(library.store.path, [1])
    first = timed(lambda: relating.relate_pending(library))
    times, began = [], _cpu_ms(library)
    for each in range(2, ARRIVALS + 2):
        _ask_for(library.store.path, [each])
        times.append(timed(lambda: relating.relate_pending(library)))
    alone = _cpu_ms(library)
    _ask_for(library.store.path, range(1, BATCH + 1))
    together = timed(lambda: relating.relate_pending(library)) / BATCH
    run = library.comparing_workers.run
    return {
        "first_arrival_ms": round(first),
        "arrival_ms": spread(times),
        "arrival_cpu_ms": round((alone - began) / ARRIVALS, 2),
        "arrival_in_a_batch_ms": round(together, 2),
        "arrival_in_a_batch_cpu_ms": round((_cpu_ms(library) - alone) / BATCH, 2),
        "comparer_pss_mb": run(pss_mb, name="memory", seconds=_SECONDS),
        "comparer_peak_mb": run(peak_mb, name="memory", seconds=_SECONDS),
    }


def _cpu_ms(library: "Library") -> float:
    """What this process and the two that relate have worked since they began."""
    both = (library.embedding_workers, library.comparing_workers)
    theirs = [each.run(time.process_time, name="time", seconds=_SECONDS) for each in both]
    return (time.process_time() + sum(theirs)) * 1000


def _ask_for(file: Path, ids: Sequence[int]) -> None:
    from readerapp.storage.file.connection import connect

    with closing(connect(file, "rw", 10.0)) as connection:
        statement = "UPDATE article SET related_model = '' WHERE id = ?"
        connection.executemany(statement, [(each,) for each in ids])


def _brute_force(size: int) -> float:
    """One exact search among `size` vectors in plain numpy, the yardstick of this run."""
    import numpy as np

    block = np.random.default_rng(0).standard_normal((8192, 512), dtype=np.float32)
    vectors = np.empty((size, 512), dtype=np.float16)
    for start in range(0, size, len(block)):
        vectors[start : start + len(block)] = block[: size - start]
    wanted = block[0]

    def search() -> None:
        scores = np.empty(size, dtype=np.float32)
        for start in range(0, size, len(block)):
            rows = slice(start, start + len(block))
            scores[rows] = vectors[rows].astype(np.float32) @ wanted
        np.argpartition(-scores, min(80, size - 1))

    return round(statistics.median([timed(search) for _ in range(5)]), 2)


if __name__ == "__main__":
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # as in the embedding worker
    sys.stdout.write(json.dumps(_measure_one(Path(sys.argv[1]))) + "\n")
