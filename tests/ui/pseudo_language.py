"""A language of brackets: a text that was forgotten stands without them, a tight one is cut."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from readerapp.messages import CHOSEN, Words
from readerapp.ui.language import switcher

LARGE = 18  # points; 9 is usual


class Brackets:
    """Pads by a share and brackets every text of the app; placeholders stay, Qt keeps its own."""

    language = "en"

    def __init__(self, padding: float = 0.35) -> None:
        self._padding = padding
        self._before: Words | None = None

    def install(self) -> None:
        """Speak it from now on; windows that are open hear of it."""
        self._before = CHOSEN.words
        _speak(self)

    def remove(self) -> None:
        """Speak what was spoken before, if it is installed."""
        if self._before is not None:
            _speak(self._before)

    def gettext(self, message: str, /) -> str:
        more = max(1, round(len(message) * self._padding)) if self._padding else 0
        return f"[{message}{'·' * more}]"

    def ngettext(self, one: str, several: str, number: int, /) -> str:
        return self.gettext(one if number == 1 else several)

    def pgettext(self, _context: str, message: str, /) -> str:
        return self.gettext(message)

    def npgettext(self, _context: str, one: str, several: str, number: int, /) -> str:
        return self.ngettext(one, several, number)


@contextmanager
def long_words_in_large_letters(app: QApplication) -> Iterator[None]:
    """Have everything say more, in letters twice as large."""
    before, font, words = QFont(app.font()), QFont(app.font()), Brackets()
    font.setPointSize(LARGE)
    app.setFont(font)
    words.install()
    with pytest.MonkeyPatch.context() as patch:
        # A window that is opened meanwhile chooses its language, and finds this one.
        patch.setattr(switcher, "words_in", lambda _language: words)
        try:
            yield
        finally:
            words.remove()
            app.setFont(before)


def _speak(words: Words) -> None:
    CHOSEN.words = words
    app = QCoreApplication.instance()
    assert app is not None
    QCoreApplication.sendEvent(app, QEvent(QEvent.Type.LanguageChange))
