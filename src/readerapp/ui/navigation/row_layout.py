"""Where the parts of a row are. Everything follows from the font size and the writing direction."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QFontMetrics

from readerapp.ui.navigation.model import Index

EDGE = 8  # pixels between the pane's edge and the selection
PADDING = 10  # between the selection's edge and what is at the end of the row
GAP = 8  # between picture and name
LEAST_ROW = 28  # a target of 24 pixels and its distance


@dataclass(frozen=True)
class Places:
    """The places of one row, mirrored where text runs from right to left."""

    selection: QRectF
    chevron: QRectF
    picture: QRectF
    text: QRectF


def row_height(metrics: QFontMetrics) -> int:
    """The height of every row."""
    return max(LEAST_ROW, metrics.height() + 12)


def picture_side(metrics: QFontMetrics) -> int:
    """The side of favicons, tiles and signs."""
    return max(16, round(metrics.height() * 0.95))


def depth_of(index: Index) -> int:
    """How many folders a row lies in; 0 for the rows directly below a heading."""
    depth, above = -1, index.parent()
    while above.isValid():
        depth, above = depth + 1, above.parent()
    return max(0, depth)


def places(rect: QRect, depth: int, metrics: QFontMetrics, *, mirrored: bool) -> Places:
    """Return the places in a row that fills `rect`."""
    row, side = QRectF(rect), picture_side(metrics)
    indent = min(depth, 6) * (side - 2)  # deeper ones keep room for their name

    def part(left: float, width: float) -> QRectF:
        x = row.right() - left - width if mirrored else row.left() + left
        return QRectF(x, row.top(), width, row.height())

    def square(left: float, size: float) -> QRectF:
        box = part(left, size)
        return QRectF(box.left(), row.center().y() - size / 2, size, size)

    chevron = square(EDGE + 3 + indent, side - 1)
    picture = square(EDGE + 3 + indent + side + 1, side)
    start = EDGE + 3 + indent + 2 * side + 1 + GAP
    text = part(start, max(0.0, row.width() - start - EDGE - PADDING))
    return Places(row.adjusted(EDGE, 1, -EDGE, -1), chevron, picture, text)
