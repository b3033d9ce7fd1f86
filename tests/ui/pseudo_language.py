"""A language of brackets: a text that was forgotten stands without them, a tight one is cut."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTranslator
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

LARGE = 18  # points; 9 is usual
OURS = ("QuoteDialog",)  # begin as Qt's do


class Brackets(QTranslator):
    """Pads by a share and brackets every text of the app; placeholders stay, Qt keeps its own."""

    def __init__(self, padding: float = 0.35) -> None:
        super().__init__()
        self._padding = padding

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        is_of_qt = context.startswith("Q") and context not in OURS
        if not source or is_of_qt or "date pattern" in (disambiguation or ""):
            return source
        more = max(1, round(len(source) * self._padding)) if self._padding else 0
        return f"[{source}{'·' * more}]"


@contextmanager
def long_words_in_large_letters(app: QApplication) -> Iterator[None]:
    """Have everything say more, in letters twice as large."""
    before, font, translator = QFont(app.font()), QFont(app.font()), Brackets()
    font.setPointSize(LARGE)
    app.setFont(font)
    app.installTranslator(translator)
    try:
        yield
    finally:
        app.removeTranslator(translator)
        app.setFont(before)
