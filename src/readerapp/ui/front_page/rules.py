"""Rules of the front page: thin ones around cards, thick ones between sections."""

from collections.abc import Iterable
from itertools import chain

from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from readerapp.ui.themes.theme import Theme


class PageRules:
    """Lines that are drawn on the page, for a page that reads from left to right."""

    def __init__(self) -> None:
        self._thin: dict[int, list[QLineF]] = {}  # by section
        self._bars: list[QLineF] = []  # above sections

    def clear(self) -> None:
        """Draw nothing."""
        self._thin, self._bars = {}, []

    def set_thin(self, section: int, lines: Iterable[QLineF]) -> None:
        """Draw these lines in a section."""
        self._thin[section] = list(lines)

    def add_bar(self, start: int, end: int, height: int) -> None:
        """Draw a thick line above a section."""
        self._bars.append(QLineF(start, height, end, height))

    def paint(self, page: QWidget, theme: Theme) -> None:
        """Paint them; call it in the page's paint event."""
        painter = QPainter(page)
        if page.isRightToLeft():
            painter.translate(page.width(), 0)
            painter.scale(-1, 1)
        for lines, ink in ((chain(*self._thin.values()), theme.rule), (self._bars, theme.border)):
            painter.setPen(QPen(QColor(ink), 1))
            painter.drawLines(list(lines))
        painter.end()
