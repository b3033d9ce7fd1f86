"""How each thing one does grows with the library: the same measurements at several sizes."""

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import asdict
from pathlib import Path

from readerapp.library import Library, open_library
from readerapp.system import Paths
from tools.benchmarks import scale_reads, scale_window, scale_writes, starting
from tools.benchmarks.made_library import MadeLibrary, make_library
from tools.benchmarks.memory import peak_mb
from tools.benchmarks.timing import Timing, timing

STARTS = 7

Values = dict[str, object]


def measure(folder: Path, sizes: Sequence[int]) -> dict[str, Values]:
    """Measure at every size, smallest first. The libraries lie in `folder`, and stay there."""
    return {str(size): _measure(folder / str(size), size) for size in sorted(sizes)}


def _measure(profile: Path, size: int) -> Values:
    made = make_library(profile, size)
    _say(f"{size:,} articles: start")
    seen = [start.last for start, __ in starting.starts(profile, STARTS)]
    timings = {"start, last pixel": timing(seen)} if seen else {}
    _say(f"{size:,} articles: reading")
    with _both(profile) as (library, connection):
        timings |= scale_reads.measure(library, made, connection)
    _say(f"{size:,} articles: the window")
    window = scale_window.in_child(profile)
    _say(f"{size:,} articles: writing")
    written, peak = _writes(profile)
    return {
        "made": asdict(made),
        "bytes_per_article": round(_bytes(profile) / size),
        "timings": {name: asdict(each) | {"ratio": each.ratio} for name, each in timings.items()}
        | _with_ratios(window.pop("timings"))
        | written,
        **window,
        "peak_mb_of_writing": peak,
    }


def _with_ratios(timings: object) -> Values:
    assert isinstance(timings, dict)
    return {name: each | {"ratio": None} for name, each in timings.items()}


@contextmanager
def _both(profile: Path) -> Iterator[tuple[Library, sqlite3.Connection]]:
    """The library, and plain sqlite3 with what its own connections have."""
    with (
        open_library(Paths.of_profile(profile)) as library,
        closing(sqlite3.connect(library.store.path, isolation_level=None)) as connection,
    ):
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA cache_size = -16000")
        yield library, connection


def _writes(profile: Path) -> tuple[Values, float]:
    """Measure the writing in a process of its own, for its memory."""
    command = [sys.executable, "-m", "tools.benchmarks.scale", str(profile)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, timeout=7200)
    values = json.loads(done.stdout.splitlines()[-1])
    return values["timings"], values["peak_mb"]


def _bytes(profile: Path) -> int:
    return (profile / "library.sqlite3").stat().st_size


def _say(text: str) -> None:
    sys.stderr.write(f"{text}\n")


def table(results: dict[str, Values]) -> str:
    """Return the medians as a table for people: a row a measurement, a column a size."""
    sizes = list(results)
    names = dict.fromkeys(name for each in results.values() for name in _timings(each))
    head = ["ms: median, p95, times plain sqlite3", *(f"{int(size):,}" for size in sizes)]
    rows = [[name, *(_cell(_timings(results[size]).get(name)) for size in sizes)] for name in names]
    rows += [
        [name, *(str(results[size].get(key, "")) for size in sizes)]
        for name, key in (
            ("window, MiB (PSS)", "pss_idle_mb"),
            ("window after all that, MiB", "pss_after_all_mb"),
            ("writing, greatest MiB", "peak_mb_of_writing"),
            ("bytes an article", "bytes_per_article"),
        )
    ]
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _timings(result: Values) -> dict[str, dict[str, float | None]]:
    found = result["timings"]
    assert isinstance(found, dict)
    return found


def _cell(found: dict[str, float | None] | None) -> str:
    if found is None:
        return ""
    ratio = f", {_short(found['ratio'])}x" if found["ratio"] else ""
    return f"{_short(found['median'])}, {_short(found['p95'])}{ratio}"


def _short(value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def _write(profile: Path) -> None:
    made: MadeLibrary = make_library(profile, 0)
    with _both(profile) as (library, connection):
        timings: dict[str, Timing] = scale_writes.measure(library, made, connection)
    told = {name: asdict(each) | {"ratio": each.ratio} for name, each in timings.items()}
    sys.stdout.write(json.dumps({"timings": told, "peak_mb": peak_mb()}) + "\n")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _write(Path(sys.argv[1]))
