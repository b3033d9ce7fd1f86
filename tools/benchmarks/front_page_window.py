"""The front page as its reader meets it: from the key to text and pictures, and while feeds come.

A process of its own, on a copy of a library of `tools.benchmarks.front_page`: it stores cards,
pictures and 100 feeds. No article is compared meanwhile; `bench related` measures that.
"""

import json
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from tools.benchmarks.refreshing import FeedServer, subscribe
from tools.benchmarks.timing import timing

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication, QWidget

    from readerapp.app.reader import ReaderApp
    from readerapp.ui.front_page.card_button import EventCard

ROUNDS = 20
FEEDS, ITEMS = 100, 3  # that come while the page is open: items of each feed, all of them new
BEAT = 16  # ms
AFTER = 1.5  # s that are watched after the refresh: what it brought is told of
LONGEST = 300.0  # s; then something is wrong
SIZE = (1440, 900)
Times = tuple[float, float, float]  # ms to the text, of all threads until then, to the pictures
_PICTURES = 2_500  # of the newest articles get pixels; those of no others are shown
_SHAPES = 8  # pictures that differ; a processor remembers what it has just drawn


def measure(profile: Path, *, rounds: int = ROUNDS, feeds: int = FEEDS) -> dict[str, object]:
    """Open the page of a library in a fresh process, and leave the library as it is."""
    with tempfile.TemporaryDirectory() as folder, FeedServer(feeds, feeds * ITEMS) as server:
        copy = Path(folder) / "profile"
        copy.mkdir()
        shutil.copy(profile / "library.sqlite3", copy)
        _put_pictures(copy / "library.sqlite3")
        subscribe(copy, server.addresses)
        command = [sys.executable, "-m", __spec__.name, str(copy), str(rounds), str(feeds)]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, timeout=1800)
    values: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return values


def _put_pictures(path: Path) -> None:
    """Give the pictures there are their pixels, 1,200 by 800 as JPEG, and forget the editions."""
    shapes = [_jpeg(number) for number in range(_SHAPES)]
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM edition_card")
        connection.execute("DELETE FROM edition")
        newest = "SELECT blob_sha256 FROM picture ORDER BY article_id DESC LIMIT ?"
        used = connection.execute(newest, (_PICTURES,)).fetchall()
        connection.executemany(
            "UPDATE blob SET data = ? WHERE sha256 = ?",
            [(shapes[number % _SHAPES], sha) for number, (sha,) in enumerate(used)],
        )


def _jpeg(number: int) -> bytes:
    """A picture that is as much work as a photograph: stripes and noise."""
    import io
    import random

    from PIL import Image

    chance = random.Random(number)
    small = Image.frombytes("RGB", (240, 160), chance.randbytes(240 * 160 * 3))
    written = io.BytesIO()
    small.resize((1200, 800), Image.Resampling.BICUBIC).save(written, "JPEG", quality=80)
    return written.getvalue()


class Probe:
    """Opens the page by keys, as a reader would, and looks at the clock."""

    def __init__(self, app: "QApplication", reader: "ReaderApp") -> None:
        self._app = app
        self._reader = reader
        self._window = reader.window
        self._page = reader.window.front_page
        self._painted: list[tuple[float, float]] = []  # when, and processor time until then
        self._wanted = 0  # the edition whose paintings count, 0 for any
        self._looked_at = (-1, False)  # how many paintings there were then, and what was awaited
        _after_paints(self._note_paint)

    def opening(self, rounds: int) -> dict[str, object]:
        """From the key to the text on screen, and to its pictures: an edition that is shown for
        the first time, then the same from a list, from a story, and from an article."""
        first, list_, story, article = [], [], [], []
        self._open_another()  # the first opening of a process loads fonts: it is told apart
        for _ in range(rounds):
            first.append(self._open_another())
            self._leave_for_list()
            list_.append(self._timed(self._press_home))
            story.append(self._back_from(is_story=True))
            article.append(self._back_from(is_story=False))
        found: dict[str, object] = {}
        for name, times in (
            ("a new edition", first),
            ("back from a list", list_),
            ("back from a story", story),
            ("back from an article", article),
        ):
            shown = [each for each in times if each is not None]
            if shown:
                found[f"{name}: text"] = asdict(timing([each[0] for each in shown]))
                found[f"{name}: text, processor"] = asdict(timing([each[1] for each in shown]))
                found[f"{name}: pictures"] = asdict(timing([each[2] for each in shown]))
        return found

    def refreshing(self, feeds: int) -> dict[str, object]:
        """While feeds bring new articles and the page is open, with the focus in its middle: how
        late the window's thread answers, and how far the card with the focus moves."""
        from PySide6.QtCore import Qt, QTimer

        if not self._page.isVisible():
            self._timed(self._press_home)
        self._page.body.place_all()
        self._until(lambda: self._page.is_settled)
        self._rest()
        card = self._page.cards[len(self._page.cards) // 2]
        card.setFocus(Qt.FocusReason.TabFocusReason)
        self._rest()
        stood = self._top(card)
        late, own, moved = [0.0], [0.0], [0]
        before = [time.perf_counter(), time.thread_time()]

        def tick() -> None:
            now, used = time.perf_counter(), time.thread_time()
            late.append(max(0.0, (now - before[0]) * 1000 - BEAT))
            own.append((used - before[1]) * 1000)
            focused = self._page.body.focused
            moved.append(abs(self._top(focused) - stood) if focused else sys.maxsize)
            before[:] = [now, used]

        timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=BEAT)
        timer.timeout.connect(tick)
        over: list[object] = []
        refresher = self._reader.features.subscriptions.refresher
        refresher.finished.connect(over.append)
        timer.start()
        began = time.perf_counter()
        refresher.refresh_feeds(_newest_feeds(self._reader, feeds))
        self._until(lambda: bool(over))
        seconds = time.perf_counter() - began
        self._until(lambda: time.perf_counter() > began + seconds + AFTER)
        timer.stop()
        refreshed = over[0]
        return {
            "seconds": round(seconds, 2),
            "new articles": getattr(refreshed, "new", 0),
            "beat late": asdict(timing(late)),
            "beat late, worst": round(max(late), 1),
            "work of the thread in a beat, worst": round(max(own), 1),
            "pixels the focused card moved": max(moved),
            "told": self._page.head.news.text(),
        }

    # One opening

    def _open_another(self) -> Times:
        """Have another edition made, as after a refresh, and open it; no picture is drawn yet."""
        self._until(lambda: self._page.body.is_complete or not self._page.isVisible())
        self._leave_for_list()
        path = self._reader.library.store.path
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("DELETE FROM edition_card")
            connection.execute("DELETE FROM edition")
            self._reader.features.front.controller.prepare()
            self._rest()
            (edition_id,) = connection.execute("SELECT max(id) FROM edition").fetchone()
        self._reader.pictures.forget(range(sys.maxsize))
        self._rest()
        return self._timed(self._press_home, edition_id)

    def _back_from(self, *, is_story: bool) -> Times | None:
        """Open the first card of a kind, then come back; None if there is no such card."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        self._rest()  # cards are made anew when marks change
        if not is_story:
            self._page.body.place_all()  # single articles stand far below
        cards = (each for each in self._page.cards if each.shown.card.is_story is is_story)
        card = next(cards, None)
        if card is None:
            return None
        card.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(card, Qt.Key.Key_Return)
        self._until(lambda: not self._page.isVisible())
        self._rest()
        key, held = Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier
        return self._timed(lambda: QTest.keyClick(self._stop, key, held))

    @property
    def _stop(self) -> "QWidget":
        return self._window.focusWidget() or self._window

    def _press_home(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        QTest.keyClick(self._stop, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)

    def _leave_for_list(self) -> None:
        from readerapp.domain.articles import ArticleQuery

        if self._page.isVisible():
            self._window.navigation.query_chosen.emit(ArticleQuery())
        self._rest()

    def _note_paint(self) -> None:
        edition = self._page.edition
        if not self._wanted or (edition is not None and edition.id == self._wanted):
            self._painted.append((time.perf_counter(), time.process_time()))

    def _timed(self, press: Callable[[], object], edition_id: int = 0) -> Times:
        """From pressing to the painted text of all cards on screen, of a certain edition if one is
        given, and to the last picture."""
        self._painted.clear()
        self._looked_at = (-1, False)
        self._wanted = edition_id
        began, used = time.perf_counter(), time.process_time()
        press()
        self._until(lambda: self._page.isVisible() and bool(self._painted))
        text, worked = self._painted[-1]
        self._until(lambda: self._page.is_settled and not self._awaits_pictures())
        self._app.processEvents()
        last = self._painted[-1][0]
        return (text - began) * 1000, (worked - used) * 1000, (last - began) * 1000

    def _awaits_pictures(self) -> bool:
        """Whether a picture on screen is not there yet; looked at again after a painting alone,
        or looking would be what takes the time."""
        if self._looked_at[0] != len(self._painted):
            low = self._page.area.viewport().height() + self._page.area.verticalScrollBar().value()
            awaits = any(each.awaits_picture for each in self._page.cards if each.y() < low)
            self._looked_at = len(self._painted), awaits
        return self._looked_at[1]

    def _top(self, card: "EventCard") -> int:
        from PySide6.QtCore import QPoint

        return card.mapTo(self._window, QPoint()).y()

    def _rest(self) -> None:
        for _ in range(2):  # an answer may ask for something more
            self._until(lambda: not self._reader.runner.busy and self._page.is_settled)
            self._app.processEvents()

    def _until(self, is_so: Callable[[], bool]) -> None:
        """Let the window work until something is so: it is asked after each turn, and 500 times a
        second at least; asking all the time would take the processor from the lanes."""
        from PySide6.QtCore import QEventLoop, QTimer

        wake = QTimer(interval=2)
        wake.start()
        end = time.monotonic() + LONGEST
        while not is_so():
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.monotonic() > end:
                raise TimeoutError
        wake.stop()


def _after_paints(told: Callable[[], object]) -> None:
    """Call `told` after a card was painted."""
    from readerapp.ui.front_page.card_button import EventCard

    paint = EventCard.paintEvent

    def painted(card: EventCard, event: "QEvent") -> None:
        paint(card, event)  # type: ignore[arg-type]  # it is a QPaintEvent
        told()

    EventCard.paintEvent = painted  # type: ignore[method-assign, assignment]  # only here


def _newest_feeds(reader: "ReaderApp", count: int) -> tuple[int, ...]:
    with closing(sqlite3.connect(reader.library.store.path)) as connection:
        rows = connection.execute("SELECT id FROM feed ORDER BY id DESC LIMIT ?", (count,))
        return tuple(row[0] for row in rows)


def main(profile: Path, rounds: int, feeds: int) -> None:
    """Open the window, measure, print JSON."""
    from PySide6.QtWidgets import QApplication

    from readerapp.app.reader import ReaderApp
    from readerapp.library import open_library
    from readerapp.system import Paths
    from readerapp.ui.shell.window import MainWindow

    app = QApplication([])
    reader = ReaderApp(app, open_library(Paths.of_profile(profile)), MainWindow())
    reader.window.resize(*SIZE)
    reader.start(may_ask=False, quiet=2**31 - 1, resumes=False)
    while not reader.is_complete or reader.runner.busy:
        app.processEvents()
    reader.features.relating.pause(True)
    probe = Probe(app, reader)
    found = {"opening": probe.opening(rounds), "refreshing": probe.refreshing(feeds)}
    sys.stdout.write(json.dumps(found, ensure_ascii=False) + "\n")
    sys.stdout.flush()
    reader.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
