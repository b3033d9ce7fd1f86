"""Text with some slices marked, as a laid-out text draws them: nothing moves by it."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF
from PySide6.QtGui import QBrush, QColor, QPainter, QTextCharFormat, QTextLayout

from readerapp.domain.searches import Marks
from readerapp.ui.themes import Theme


def draw_marked(
    painter: QPainter, layout: QTextLayout, place: QPointF, marks: Marks, theme: Theme
) -> None:
    """Draw a layout with the slices `marks` of its text as with a marker, in any direction."""
    layout.draw(painter, place, list(_formats(layout, marks, theme)) if marks else [])


def _formats(layout: QTextLayout, marks: Marks, theme: Theme) -> Iterable[QTextLayout.FormatRange]:
    look = QTextCharFormat()
    look.setBackground(QBrush(QColor(theme.mark_background)))
    look.setForeground(QBrush(QColor(theme.mark_text)))
    text = layout.text()
    for start, end in marks:
        shown = QTextLayout.FormatRange()
        shown.start = _units(text, start)
        shown.length = _units(text, end) - shown.start
        shown.format = look
        yield shown


def _units(text: str, position: int) -> int:
    """The position as Qt counts: in units of UTF-16, of which rare characters take two."""
    return position + sum(character > "\uffff" for character in text[:position])
