"""A long article is translated while the window goes on: what its thread does between two beats is
counted in calls."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

from PySide6.QtCore import QTimer
from translation_weights import placed
from window_desktop import NOW, Desktop, Key, MakeDesktop, article

from readerapp import settings as declared
from readerapp.library import translation_models
from readerapp.ui.translation.article import ArticleTranslation

WORDS = "The president met the leader of the party on Monday. The harbour was open again then. "
BODY = f"<p>{WORDS * 3}</p>" * 16  # 800 words
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
    timer = QTimer(interval=0)
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
    placed("en", "pt")
    desktop: Desktop = make_desktop([article(0, title="The harbour is open", body_html=BODY)])
    folder = placed("en", "pt").folder
    translation_models.add(desktop.library.paths, folder, NOW, may_be_unknown=True)
    desktop.reader.settings.set(declared.TRANSLATION, True)
    desktop.reader.settings.set(declared.TRANSLATION_TARGET, "pt")
    desktop.open(0)
    desktop.focus(desktop.window.reading.view)
    controller: ArticleTranslation = desktop.reader.features.translation.article
    with counted() as work:
        desktop.press(Key.Key_V)
        desktop.until(lambda: not controller.is_busy)
    assert "O porto" in desktop.window.reading.view.toPlainText()
    assert len(work.beats) > 20
    assert max(work.beats) < MOST_CALLS
    assert not work.elsewhere
