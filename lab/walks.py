"""Counts what five things a reader does cost: files entered, jobs and snapshots.

    python -m lab.walks

The walks: a star, an entry of a feed, a search, another interface language, an opened article. Each
line names the walk, how many of our files it enters in the parent process and how often it goes
from one to another, over all threads; the jobs put on lanes; the snapshots read from the library.
Times are not taken: these counts are the same on every computer but for what runs by a clock.
"""

import argparse
import os
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import CodeType, FrameType
from typing import TYPE_CHECKING, Any

import readerapp
from readerapp.background import TaskRunner
from readerapp.library import Library
from readerapp.storage import Store

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from readerapp.app.reader import ReaderApp

OURS = str(Path(readerapp.__file__).parent)
LIMIT = 300.0  # seconds for one walk; a second is usual, and a busy computer no fault
QUIET = 0.8  # seconds without a job: counts of saved searches are asked for after 0.7
START_SECONDS = 2.0  # in which all that begins by itself after a start has begun
ARTICLES = 40
FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Vellmar News</title>
<item><title>The ferry returns</title><link>https://vellmar.example/ferry</link>
<description>&lt;p&gt;After nine years the ferry to the islands sails again.&lt;/p&gt;</description>
</item></channel></rss>"""


@dataclass
class Walk:
    """What was called while a walk was recorded."""

    files: set[str] = field(default_factory=set)
    switches: int = 0
    calls: Counter[CodeType] = field(default_factory=Counter)

    def count(self, function: Callable[..., object]) -> int:
        """Return how often a function of ours was called; generators once a call."""
        return self.calls[code_of(function)]

    @property
    def jobs(self) -> int:
        """How many functions were put on lanes."""
        return self.count(TaskRunner.submit)

    @property
    def snapshots(self) -> int:
        """How often the library was read."""
        return self.count(Store.read)


def code_of(function: Callable[..., object]) -> CodeType:
    """Return the code of a function, below `contextmanager` and other wrappers."""
    inner: Any = function
    while hasattr(inner, "__wrapped__"):
        inner = inner.__wrapped__
    code: CodeType = inner.__code__
    return code


class Recorder:
    """Profiles every thread that begins while it is entered; `walk` records a part of that.

    Enter it before the window is made: lanes keep their threads.
    """

    def __init__(self) -> None:
        self._walk: Walk | None = None
        self._last = threading.local()
        self._starts: dict[CodeType, int] = {}  # the first instruction

    def __enter__(self) -> "Recorder":
        threading.setprofile(self._note)
        sys.setprofile(self._note)
        return self

    def __exit__(self, *_error: object) -> None:
        sys.setprofile(None)
        threading.setprofile(None)

    @contextmanager
    def walk(self) -> Iterator[Walk]:
        """Give what is called from now on, to the end of the block."""
        self._walk = walk = Walk()
        try:
            yield walk
        finally:
            self._walk = None

    def _note(self, frame: FrameType, event: str, _value: object) -> None:
        code = frame.f_code
        if event != "call" or not code.co_filename.startswith(OURS):
            return
        # A generator is called again after each yield: only where it began first is its start.
        is_start = self._starts.setdefault(code, frame.f_lasti) == frame.f_lasti
        walk = self._walk
        if walk is None:
            return
        walk.calls[code] += is_start
        walk.files.add(code.co_filename)
        if code.co_filename != getattr(self._last, "file", ""):
            walk.switches += 1
            self._last.file = code.co_filename


def main() -> int:
    """Record all walks on a library of a few articles; print a line for each."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder, Recorder() as recorder:
        _print("walk", "files", "switches", "jobs", "snapshots")
        for name, walk in _of_window(recorder, Path(folder) / "window"):
            _print(name, len(walk.files), walk.switches, walk.jobs, walk.snapshots)
        with recorder.walk() as walk:
            _bring_entry(Path(folder) / "feed")
        _print("feed entry", len(walk.files), walk.switches, walk.jobs, walk.snapshots)
    return 0


def _print(*cells: object) -> None:
    sys.stdout.write("".join(str(cell).ljust(14) for cell in cells).rstrip() + "\n")


def _of_window(recorder: Recorder, profile: Path) -> Iterator[tuple[str, Walk]]:
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    app = app if isinstance(app, QApplication) else QApplication([])
    reader = _window(app, profile)
    window, ids = reader.window, reader.window.articles.model.ids
    with recorder.walk() as walk:
        reader.features.reading.open(ids[1])
        _settle(app, reader)
    yield "open article", walk
    with recorder.walk() as walk:
        window.commands["toggle_star"].trigger()
        _settle(app, reader)
    yield "star", walk
    with recorder.walk() as walk:
        window.articles.search.setText("council")
        _settle(app, reader)
    yield "search", walk
    with recorder.walk() as walk:
        reader.appearance.use_language("fr")
        _settle(app, reader)
    yield "language", walk
    window.close()
    reader.stop()


def _window(app: "QApplication", profile: Path) -> "ReaderApp":
    """Return the running window on a library that is related and read, at rest."""
    from readerapp.app.reader import ReaderApp
    from readerapp.ui.shell.window import FIRST_SIZE, MainWindow

    reader = ReaderApp(app, _library(profile), MainWindow())
    reader.window.resize(*FIRST_SIZE)
    reader.appearance.use_language("en")
    reader.start(may_ask=False, quiet=0)
    _until(app, lambda: reader.is_complete)
    reader.features.reading.set_read_delay(0)
    begun = time.monotonic()
    _until(app, lambda: time.monotonic() - begun > START_SECONDS)
    _settle(app, reader)
    return reader


def _library(profile: Path) -> Library:
    """Make a library of a few articles that wait for nothing. It has no worker processes."""
    from readerapp.library import open_library, saved_searches
    from readerapp.library.embedding_worker import MODEL
    from readerapp.library.parser_jobs import SourceBytes
    from readerapp.library.prepare_article import prepare_article
    from readerapp.library.search_index import incoming
    from readerapp.system import Paths

    library = open_library(Paths.of_profile(profile))
    library.parser_workers.stop()
    library.picture_workers.stop()
    library.embedding_workers.stop()
    library.comparing_workers.stop()
    saved_searches.add(library, "Of the council", "council")
    sources = [
        SourceBytes(f"# Report {n}\n\nThe council met for the {n}th time.".encode(), f"{n}.md")
        for n in range(ARTICLES)
    ]
    with library.store.write() as writer:
        articles = [incoming(prepare_article(source)) for source in sources]
        added = [each for each, _ in writer.articles.put_many(articles, library.clock.now())]
        writer.vectors.put(MODEL, [(each, b"\x00\x3c" + bytes(1022), "{}") for each in added])
        writer.settings.set("library.related_by", MODEL)
        for each in added:
            writer.relations.replace(each, MODEL, [])
    return library


def _settle(app: "QApplication", reader: "ReaderApp") -> None:
    """Wait until nothing was asked of a lane for a while."""
    quiet_since = time.monotonic()

    def is_quiet() -> bool:
        nonlocal quiet_since
        if reader.runner.busy:
            quiet_since = time.monotonic()
        return time.monotonic() - quiet_since > QUIET

    _until(app, is_quiet)


def _until(app: "QApplication", is_so: Callable[[], bool]) -> None:
    end = time.monotonic() + LIMIT
    while not is_so():
        if time.monotonic() > end:
            raise TimeoutError
        app.processEvents()


def _bring_entry(profile: Path) -> None:
    """Bring one entry of a feed into a library, as a refresh does, without the network."""
    from readerapp.domain.feeds import FeedChoice
    from readerapp.library import open_library, subscriptions
    from readerapp.library.refreshing.asking import FeedQuestion, read
    from readerapp.library.refreshing.refresh import keep_answers
    from readerapp.library.refreshing.values import RefreshListener
    from readerapp.network.fetcher import FetchedResponse
    from readerapp.system import Paths

    address = "https://vellmar.example/feed"
    with open_library(Paths.of_profile(profile)) as library:
        subscriptions.subscribe(library, [FeedChoice(address, "Vellmar News")])
        with library.store.read() as reader:
            feed = reader.feeds.subscriptions().feeds[0]
            state = reader.feeds.state(feed.id)
        assert state is not None
        question = FeedQuestion(feed, state, library.clock.now(), minutes=60)
        answer = FetchedResponse(address, 200, {}, FEED.encode(), "application/rss+xml", "utf-8")
        asked = read(library, question, answer)
        report = keep_answers(library, [asked], RefreshListener(), threading.Event())
        assert len(report.changes.added) == 1


if __name__ == "__main__":
    raise SystemExit(main())
