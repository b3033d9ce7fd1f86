"""A long article and forty titles are translated while the window goes on: what its thread does
between two beats is counted in calls."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

from PySide6.QtCore import QTimer
from translation_desktop import controller, open_with_models
from translation_weights import placed
from window_desktop import Key, MakeDesktop, article

from readerapp import settings as declared
from readerapp.library import searching

WORDS = "The president met the leader of the party on Monday. The harbour was open again then. "
BODY = f"<p>{WORDS * 3}</p>" * 16  # 800 words
TITLES = 40  # of a front page
MOST_CALLS = 12_000  # about 10 ms; the whole article once is written with less
ELSEWHERE = ("readerapp.storage.", "readerapp.network.", "readerapp.translation.")


class Work:
    """Counts what the window's thread calls between two beats, and notes where it must not be."""

    def __init__(self) -> None:
        self.calls = 0
        self.beats: list[int] = []
        self.elsewhere: set[str] = set()

    def beat(self) -> None:
        """The window could have answered here."""
        self.beats.append(self.calls)
        self.calls = 0

    def see(self, frame: FrameType, event: str, _argument: Any) -> None:
        if event == "call":
            self.calls += 1
            name = str(frame.f_globals.get("__name__", ""))
            if name.startswith(ELSEWHERE):
                self.elsewhere.add(f"{name}.{frame.f_code.co_name}")
        elif event == "c_call":
            self.calls += 1


@contextmanager
def counted() -> Iterator[Work]:
    work = Work()
    timer = QTimer(interval=2)
    timer.timeout.connect(work.beat)
    timer.start()
    before = sys.getprofile()
    sys.setprofile(work.see)
    try:
        yield work
    finally:
        sys.setprofile(before)
        timer.stop()


def test_the_window_goes_on_while_an_article_is_translated(make_desktop: MakeDesktop) -> None:
    news = [article(0, title="The harbour is open", body_html=BODY)]
    desktop = open_with_models(make_desktop, news, placed("en", "pt").folder)
    with counted() as work:
        desktop.press(Key.Key_V)
        desktop.until(lambda: not controller(desktop).is_busy)
    assert "O porto" in desktop.window.reading.view.toPlainText()
    assert len(work.beats) > 20
    assert max(work.beats) < MOST_CALLS
    assert not work.elsewhere


def test_the_window_goes_on_while_titles_are_translated(make_desktop: MakeDesktop) -> None:
    news = [
        article(number, title=f"The harbour is open again, part {number}", language="en")
        for number in range(TITLES)
    ]
    desktop = open_with_models(make_desktop, news, placed("en", "pt").folder)
    titles = desktop.reader.features.translation.titles
    heads = searching.heads(desktop.library, desktop.ids)
    with counted() as work:
        desktop.reader.settings.set(declared.TRANSLATED_TITLES, "en")
        titles.read_settings()
        for head in heads:  # as though all of them were painted
            titles.shown(head)
        desktop.until(lambda: not titles.is_busy)
    assert len(heads) == TITLES
    assert all(titles.shown(head).original for head in heads)
    assert max(work.beats) < MOST_CALLS
    assert not work.elsewhere
