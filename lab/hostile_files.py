"""Feeds hostile files to everything that reads foreign bytes, and prints what became of them.

    .venv/bin/python -m lab.hostile_files [--only NAME] [--keep DIR]

Pages, saved pages, Markdown, archives and lists go through `readerapp import`, as a person would
give them; feeds, pictures and icons through the workers that read what a server sends; what is kept
of a picture is then drawn as the window has it drawn. Counted as failures: a crash, a hang (over
the wall), more memory than a worker may have, a traceback, and an input without an answer.
Everything happens in a folder of its own; nothing is sent anywhere. Ten minutes.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from pathlib import Path

from lab.hostile_documents import documents, feeds
from lab.hostile_pictures import pictures
from readerapp.app.reader import DRAW_PICTURE
from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.feeds import Feed
from readerapp.domain.pixels import PictureBox, read_plain_png
from readerapp.library import Library, open_library
from readerapp.library.parser_jobs import FIT_FOR_OFFLINE, FIT_ICON, PREPARE_ENTRIES, FeedBytes
from readerapp.library.worker_kinds import PARSER
from readerapp.system import Paths
from readerapp.system.workers import Workers

_AT_ONCE = 12  # files to a command
_SECONDS = 10.0  # of work for one file
_WALL = 90.0  # for one file, all in all: then it hangs
_STOPPED = (Reason.WORKER_TIME, Reason.WORKER_MEMORY)
_MOST_MB = PARSER.memory_mb
_SCREEN = PictureBox(1360, 1836)
_FEED = Feed(1, "a.example/f", "https://a.example/f")


@dataclass
class Row:
    """What became of one kind of files."""

    kind: str
    files: int = 0
    taken: int = 0
    refused: int = 0
    stopped: int = 0  # at the limit of time or memory, as it is meant
    seconds: float = 0.0
    peak_mb: int = 0
    failures: list[str] = field(default_factory=list)


def main(words: Sequence[str] | None = None) -> int:
    """Run all; return 1 when anything failed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", default="", help="only files whose name holds this")
    parser.add_argument("--keep", type=Path, help="write the files here, and leave them")
    options = parser.parse_args(words)
    with tempfile.TemporaryDirectory(prefix="hostile-") as folder:
        place = options.keep or Path(folder) / "files"
        place.mkdir(parents=True, exist_ok=True)
        chosen = partial(_chosen, options.only)
        rows = [_imported(list(chosen(documents())), place, Path(folder) / "profile")]
        with open_library(Paths.of_profile(Path(folder) / "workers")) as library:
            rows.append(feed_files("feeds", chosen(feeds()), partial(read_feed, library)))
            rows.append(feed_files("pictures", chosen(pictures()), partial(keep_picture, library)))
            rows.append(feed_files("icons", chosen(pictures()), partial(keep_icon, library)))
            rows.append(feed_files("drawn as they are", chosen(pictures()), partial(draw, library)))
    print(f"\n{'':18} files taken refused stopped seconds  MB failures")
    for row in rows:
        print(
            f"{row.kind:18} {row.files:5} {row.taken:5} {row.refused:7} {row.stopped:7}"
            f" {row.seconds:7.0f} {row.peak_mb:4} {len(row.failures):8}"
        )
    for row in rows:
        for failure in row.failures:
            print(f"FAILED {row.kind}: {failure}")
    return 1 if any(row.failures for row in rows) else 0


def _chosen(part: str, files: Iterator[tuple[str, bytes]]) -> Iterator[tuple[str, bytes]]:
    return (each for each in files if part in each[0])


# By the command line


def _imported(files: list[tuple[str, bytes]], place: Path, profile: Path) -> Row:
    row = Row("imported")
    began = time.monotonic()
    rest = iter(files)
    while batch := list(islice(rest, _AT_ONCE)):  # `batched` came with Python 3.12
        paths = []
        for name, data in batch:
            path = place / name.replace("/", "_")
            path.write_bytes(data)
            paths.append(str(path))
        _import(row, paths, profile)
        print(f"\r{row.files} of {len(files)} imported", end="", flush=True)
    print()
    row.seconds = time.monotonic() - began
    _check_library(row, profile)
    return row


def _import(row: Row, paths: list[str], profile: Path) -> None:
    command = [sys.executable, "-m", "readerapp", "--profile", str(profile), "import"]
    row.files += len(paths)
    with subprocess.Popen(
        [*command, "--json", "--no-relate", *paths],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, errors="replace",
    ) as process:  # fmt: skip
        try:
            output, errors = process.communicate(timeout=_WALL * len(paths))
        except subprocess.TimeoutExpired:
            process.kill()
            row.failures.append(f"hangs: {paths}")
            return
    names = [os.path.basename(path) for path in paths]
    if process.returncode not in (0, 1):
        row.failures.append(f"exit status {process.returncode}: {names}: {errors[-400:]}")
    if "Traceback" in errors or "unexpected" in errors:
        row.failures.append(f"a traceback: {names}: {errors[-600:]}")
    _count(row, output, errors, paths)


def _count(row: Row, output: str, errors: str, paths: list[str]) -> None:
    """Every file has an answer: a line of JSON that names it, or for lists and archives one that
    does not."""
    answers = [json.loads(line) for line in output.splitlines() if line.startswith("{")]
    outcomes = Counter(_outcome(each) for each in answers)
    row.taken += outcomes["taken"]
    row.stopped += outcomes["stopped"]
    said = sum(outcomes.values()) + sum(path in errors for path in paths)
    row.refused += said - outcomes["taken"] - outcomes["stopped"]
    if said < len(paths):
        row.failures.append(f"{len(paths) - said} without an answer: {paths}: {errors[-600:]}")


def _outcome(answer: dict[str, object]) -> str:
    error = str(answer.get("error") or "")
    if "was stopped" in error:
        return "stopped"
    return "refused" if error or answer.get("status") == "failed" else "taken"


def _check_library(row: Row, profile: Path) -> None:
    """What was taken can be read, and nothing of this computer came with it."""
    command = [sys.executable, "-m", "readerapp", "--profile", str(profile)]
    for words in (("check",), ("list", "--limit", "10000"), ("search", "root:x:0:0")):
        done = subprocess.run([*command, *words], capture_output=True, text=True, timeout=600)
        if done.returncode not in (0, 1) or "Traceback" in done.stderr:
            row.failures.append(f"{words[0]} afterwards: {done.returncode} {done.stderr[-600:]}")
        if words[0] == "search" and "root:x:0:0" in done.stdout:
            row.failures.append("a file of this computer was read")


# By the workers


def feed_files(
    kind: str, files: Iterator[tuple[str, bytes]], read: Callable[[str, bytes], Workers]
) -> Row:
    """Have each file read by `read`, which returns the workers that did it."""
    row = Row(kind)
    began = time.monotonic()
    for name, data in files:
        row.files += 1
        started = time.monotonic()
        try:
            workers = read(name, data)
            row.taken += 1
            row.peak_mb = max(row.peak_mb, _peak_mb(workers))
        except ReaderError as error:
            if error.reason in _STOPPED:
                row.stopped += 1
            elif error.reason is Reason.WORKER_DIED:
                row.failures.append(f"{name}: crash: {error.detail}")
            else:
                row.refused += 1
        except Exception as bug:  # noqa: BLE001 - every one of them is a failure, and is told
            row.failures.append(f"{name}: {bug!r} {''.join(getattr(bug, '__notes__', ()))[-600:]}")
        if time.monotonic() - started > _WALL:
            row.failures.append(f"{name}: hangs")
    if row.peak_mb > _MOST_MB:
        row.failures.append(f"{row.peak_mb} MB")
    row.seconds = time.monotonic() - began
    print(f"{kind}: {row.files} files")
    return row


def _peak_mb(workers: Workers) -> int:
    peaks = [0]
    for worker in workers._idle:
        status = Path(f"/proc/{worker._process.pid}/status").read_text()
        peaks.append(int(status.partition("VmHWM:")[2].split()[0]) // 1024)
    return max(peaks)


def read_feed(library: Library, name: str, data: bytes) -> Workers:
    """Read it as a feed whose entries are all new."""
    workers = library.parser_workers
    document = FeedBytes(data, _FEED.address)
    workers.run(PREPARE_ENTRIES, document, _FEED, frozenset[bytes](), name=name, seconds=_SECONDS)
    return workers


def keep_picture(library: Library, name: str, data: bytes) -> Workers:
    """Read it as a picture of an article; what is kept is drawn, too."""
    workers = library.parser_workers
    kept = workers.run(FIT_FOR_OFFLINE, data, "", name=name, seconds=_SECONDS)
    if len(kept.data) > len(data) + 5_000_000:
        raise AssertionError(f"{len(kept.data)} bytes of {len(data)}")
    return draw(library, name, kept.data)


def keep_icon(library: Library, name: str, data: bytes) -> Workers:
    """Read it as the icon of a feed."""
    workers = library.parser_workers
    icon = workers.run(FIT_ICON, data, name=name, seconds=_SECONDS)
    if read_plain_png(icon) is None:
        raise AssertionError("no plain PNG")
    return workers


def draw(library: Library, name: str, data: bytes) -> Workers:
    """Draw it for the screen as it is, as if it had been stored so."""
    workers = library.picture_workers
    pixels = workers.run(DRAW_PICTURE, data, _SCREEN, name=name, seconds=_SECONDS)
    if not (pixels.is_whole and pixels.fits(_SCREEN)):
        raise AssertionError(f"{pixels} for {_SCREEN}")
    return workers


if __name__ == "__main__":
    sys.exit(main())
