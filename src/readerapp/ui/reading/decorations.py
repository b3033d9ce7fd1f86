"""Decorations painted under the text, because QTextDocument cannot: bars, boxes, rules, pills."""

import math
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPainter,
    QPen,
    QTextBlock,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit

from readerapp.domain.labels import Label
from readerapp.ui.reading.copying import fragments
from readerapp.ui.reading.typography import BOX_PADDING, KIND, PILL, QUOTE_INDENT, PageStyle
from readerapp.ui.reading.words import PILL_START
from readerapp.ui.widgets.badges import draw_mark

_LABELS = {label.value: label for label in Label}
_MARK_AT = (len(PILL_START), len(PILL_START) + 1)  # where in a pill the room for its mark is
BAR = 3.0  # pixels
BOX_RADIUS = 9.0


def paint_ground(view: QTextEdit, part: QRect, look: PageStyle) -> None:
    """Paint what lies under the text in a part of the viewport of `view`."""
    painter = QPainter(view.viewport())
    top = float(view.verticalScrollBar().value())
    painter.fillRect(part, QColor(look.theme.background))
    painter.translate(0, -top)
    first = view.cursorForPosition(QPoint(view.viewport().width() // 2, 0)).block()
    first = first.previous() if first.previous().isValid() else first
    paint_decorations(painter, view.document(), look, first, top + view.viewport().height())
    painter.end()


def paint_decorations(
    painter: QPainter, document: QTextDocument, look: PageStyle, first: QTextBlock, bottom: float
) -> None:
    """Paint for all blocks from `first` down to `bottom`, in document coordinates."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    layout = document.documentLayout()
    frame = document.rootFrame().frameFormat()
    column = (frame.leftMargin(), document.textWidth() - frame.rightMargin())
    for block, rect in blocks_between(document, first, bottom):
        kind = block.blockFormat().property(KIND)
        if kind == "QUOTE":
            _paint_bars(painter, layout, block, rect, column, look)
        elif kind in ("CODE", "DESCRIBED"):
            _paint_box(painter, block, rect, column, look, kind == "CODE")
        elif kind == "RULE":
            _paint_rule(painter, rect, column, look)
        elif kind in ("LABEL", "DESCRIBED"):
            _paint_pills(painter, block, rect, look)
        if kind == "DESCRIBED":
            _paint_pills(painter, block, rect, look)


def blocks_between(
    document: QTextDocument, first: QTextBlock, bottom: float
) -> Iterator[tuple[QTextBlock, QRectF]]:
    """Yield the blocks from `first` down to `bottom`, and where in the document each is."""
    layout = document.documentLayout()
    block = first
    while block.isValid():
        rect = layout.blockBoundingRect(block)
        if rect.top() > bottom:
            return
        yield block, rect
        block = block.next()


def letters_of(block: QTextBlock, rect: QRectF) -> tuple[float, float]:
    """Return where the letters of a block begin and end, from top to bottom of the document.

    A line of fixed height is higher than its letters, and by what the first has above them the
    place that Qt tells of a block ends too early.
    """
    layout = block.layout()
    if not layout.lineCount():
        return rect.top(), rect.bottom()
    last = layout.lineAt(layout.lineCount() - 1)
    return rect.top() + layout.lineAt(0).y(), rect.top() + last.y() + last.height()


def _paint_bars(
    painter: QPainter,
    layout: QAbstractTextDocumentLayout,
    block: QTextBlock,
    rect: QRectF,
    column: tuple[float, float],
    look: PageStyle,
) -> None:
    """One bar for each quote the paragraph stands in; bars of neighbours touch."""
    shape = block.blockFormat()
    rtl = shape.layoutDirection() == Qt.LayoutDirection.RightToLeft
    step = look.base * QUOTE_INDENT
    depth = round((shape.rightMargin() if rtl else shape.leftMargin()) / step)
    following = block.next()
    start, end = letters_of(block, rect)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.theme.accent))
    for level in range(depth):
        if following.isValid() and _depth(following, step) > level:
            end = letters_of(following, layout.blockBoundingRect(following))[0] + 1
        x = column[1] - BAR - level * step if rtl else column[0] + level * step
        top = math.floor(start)  # whole pixels: its edges are sharp
        painter.drawRect(QRectF(round(x), top, BAR, math.ceil(end) - top))


def _depth(block: QTextBlock, step: float) -> int:
    shape = block.blockFormat()
    if shape.property(KIND) != "QUOTE":
        return 0
    return round(max(shape.leftMargin(), shape.rightMargin()) / step)


def _paint_box(
    painter: QPainter,
    block: QTextBlock,
    rect: QRectF,
    column: tuple[float, float],
    look: PageStyle,
    filled: bool,
) -> None:
    shape = block.blockFormat()
    pad = look.base * 0.62
    inset = look.base * BOX_PADDING
    left = column[0] + shape.leftMargin() - inset
    right = column[1] - shape.rightMargin() + inset
    first, last = letters_of(block, rect)
    box = QRectF(left, first - pad, right - left, last - first + 2 * pad)
    painter.setPen(Qt.PenStyle.NoPen if filled else QPen(QColor(look.theme.rule), 1))
    painter.setBrush(QColor(look.theme.code_background) if filled else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, BOX_RADIUS, BOX_RADIUS)


def _paint_rule(
    painter: QPainter, rect: QRectF, column: tuple[float, float], look: PageStyle
) -> None:
    painter.setPen(QPen(QColor(look.theme.rule), 1))
    y = round(rect.center().y()) + 0.5
    middle, half = (column[0] + column[1]) / 2, (column[1] - column[0]) / 6
    painter.drawLine(QPointF(middle - half, y), QPointF(middle + half, y))


def _paint_pills(painter: QPainter, block: QTextBlock, rect: QRectF, look: PageStyle) -> None:
    for fragment in fragments(block):
        letters = fragment.charFormat()
        kind = letters.property(PILL)
        if not kind:
            continue
        start = fragment.position() - block.position()
        line = block.layout().lineForTextPosition(start)
        if not line.isValid():
            continue
        ends = (line.cursorToX(start), line.cursorToX(start + fragment.length()))
        x1, x2 = sorted(x_of(end) for end in ends)
        size = letters.font().pixelSize()
        top = rect.top() + line.y() + line.ascent() - size * 1.08
        pill = QRectF(rect.left() + x1, top, x2 - x1, size * 1.55)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.theme.label_background))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        if kind in _LABELS:
            room = [line.cursorToX(start + at) for at in _MARK_AT]
            _paint_mark(painter, pill, rect.left() + sum(map(x_of, room)) / 2, _LABELS[kind], look)


def _paint_mark(
    painter: QPainter, pill: QRectF, middle: float, label: Label, look: PageStyle
) -> None:
    """The mark of a label, in the room that is left for it before its words."""
    side = round(pill.height() * 0.58)
    place = QRectF(round(middle - side / 2), round(pill.center().y() - side / 2), side, side)
    draw_mark(painter, place, label, QColor(look.theme.label_text))


def x_of(found: object) -> float:
    """PySide returns the position with the cursor it belongs to; the stub says it does not."""
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type] # see above
