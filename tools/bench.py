"""Measures what a reader feels, and prints it as JSON. Ratios compare within this one run.

python3 run.py bench [--articles 10000] [--rounds 5]
python3 run.py bench refresh [--quick]
python3 run.py bench related [--sizes 1000 10000 100000 1000000]
python3 run.py bench make-library 100000 --profile DIR
python3 run.py bench frontpage [--sizes 1000 100000 1000000] [--profile DIR]
python3 run.py bench sync [--articles 100000]
python3 run.py bench labels [--quick]
python3 run.py bench scale [--sizes 1000 10000 100000 1000000] [--profile DIR]
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from tools.benchmarks import (
    front_page,
    labels,
    refreshing,
    relating,
    scale,
    starting,
    syncing,
    window_probe,
)
from tools.benchmarks.made_library import make_articles, make_library

COMMAND = (sys.executable, "-m", "readerapp")
FULL = (500, 100_000)  # feeds, articles
QUICK = (200, 8_000)
SIZES = [1_000, 10_000, 100_000]


def main() -> int:
    """Run all measurements; the JSON goes to standard output."""
    options = _options()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # users run compiled modules
    with tempfile.TemporaryDirectory() as folder:
        if options.what == "refresh":
            size = QUICK if options.quick else FULL
            sys.stdout.write(json.dumps(refreshing.measure(Path(folder), *size), indent=2) + "\n")
            return 0
        if options.what == "related":
            found = relating.measure(Path(folder), options.sizes or relating.SIZES)
            sys.stdout.write(json.dumps(found, indent=2) + "\n")
            return 0
        if options.what == "sync":
            synced = syncing.measure(Path(folder), options.articles)
            sys.stdout.write(json.dumps(synced, indent=2) + "\n")
            return 0
        if options.what == "labels":
            small = labels.QUICK if options.quick else (labels.FEEDS, labels.EACH, labels.SIGNED)
            told = labels.measure(Path(folder), *small)
            sys.stdout.write(json.dumps(told, indent=2) + "\n")
            return 0
        profile = options.profile or Path(folder) / "profile"
        if options.what == "make-library":
            made = make_library(profile, options.count)
            sys.stdout.write(json.dumps(asdict(made), ensure_ascii=False, indent=2) + "\n")
            return 0
        if options.what == "frontpage":
            costs = front_page.measure(profile, options.sizes or front_page.SIZES)
            sys.stdout.write(json.dumps(costs, ensure_ascii=False, indent=2) + "\n")
            sys.stderr.write(front_page.table(costs) + "\n")
            return 0
        if options.what == "scale":
            sizes = scale.measure(profile, options.sizes or SIZES)
            sys.stdout.write(json.dumps(sizes, ensure_ascii=False, indent=2) + "\n")
            sys.stderr.write(scale.table(sizes) + "\n")
            return 0
        made = make_library(profile, options.articles)
        results: dict[str, object] = {
            "articles": options.articles,
            "python": sys.version.split()[0],
            "start": starting.measure(profile, options.rounds),
            "window": window_probe.in_child(profile),
            "intake": _intake(Path(folder)) | {"bulk_store_per_s": made.stored_per_s},
        }
    sys.stdout.write(json.dumps(results, indent=2) + "\n")
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument(
        "what",
        nargs="?",
        choices=(
            "window",
            "refresh",
            "related",
            "make-library",
            "scale",
            "frontpage",
            "sync",
            "labels",
        ),
        default="window",
    )
    parser.add_argument("count", nargs="?", type=int, default=10_000, help="for make-library")
    parser.add_argument(
        "--profile",
        type=Path,
        help="where a made library is kept or lies; one a size for some",
    )
    parser.add_argument(
        "--quick", action="store_true", help="a small form of `refresh` and `labels`"
    )
    parser.add_argument("--sizes", type=int, nargs="+", help="for `related` and `scale`")
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=7)
    return parser.parse_args()


def _intake(folder: Path) -> dict[str, float]:
    """Articles a second through the whole pipeline, from Markdown files in a folder."""
    source = folder / "markdown"
    count = make_articles(source, 300)
    without = _timed(lambda: _import(folder / "plain", source, relate=False))
    with_vectors = _timed(lambda: _import(folder / "related", source, relate=True))
    return {
        "articles": count,
        "per_s_without_vectors": round(count / without, 1),
        "per_s_with_vectors": round(count / with_vectors, 1),
    }


def _import(profile: Path, source: Path, *, relate: bool) -> None:
    extra = [] if relate else ["--no-relate"]
    subprocess.run(
        [*COMMAND, "--profile", str(profile), "import", str(source), *extra],
        check=True,
        capture_output=True,
    )


def _timed(work: Callable[[], None]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


if __name__ == "__main__":
    sys.exit(main())
