"""Icons of the navigation, drawn as paths so that they are sharp at every size."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from readerapp.domain.articles import View
from readerapp.domain.labels import Label
from readerapp.ui.widgets.badges import draw_mark

# Paths are drawn in a square of this side and scaled to their place.
_SIDE = 16.0


def draw_nothing(_painter: QPainter, _place: QRectF, _ink: QColor) -> None:
    """Leave a place empty."""


def draw_chevron(
    painter: QPainter, place: QRectF, ink: QColor, *, expanded: bool, mirrored: bool
) -> None:
    """Draw the disclosure of a folder: down when expanded, else towards the text."""
    with _square(painter, place):
        if expanded:
            points = [QPointF(4.4, 6.2), QPointF(8, 9.8), QPointF(11.6, 6.2)]
        else:
            points = [QPointF(6.4, 4.4), QPointF(10, 8), QPointF(6.4, 11.6)]
        if mirrored:
            points = [QPointF(_SIDE - point.x(), point.y()) for point in points]
        painter.setPen(_line(ink, 1.7))
        painter.drawPolyline(QPolygonF(points))


def draw_folder(painter: QPainter, place: QRectF, ink: QColor) -> None:
    """Draw a folder."""
    with _square(painter, place):
        path = QPainterPath(QPointF(1.7, 4.9))
        path.quadTo(1.7, 3.4, 3.2, 3.4)
        path.lineTo(5.9, 3.4)
        path.lineTo(7.6, 5.1)
        path.lineTo(12.8, 5.1)
        path.quadTo(14.3, 5.1, 14.3, 6.6)
        path.lineTo(14.3, 11.3)
        path.quadTo(14.3, 12.8, 12.8, 12.8)
        path.lineTo(3.2, 12.8)
        path.quadTo(1.7, 12.8, 1.7, 11.3)
        path.closeSubpath()
        painter.setPen(_line(ink, 1.35))
        fill = QColor(ink)
        fill.setAlphaF(0.16)
        painter.setBrush(fill)
        painter.drawPath(path)


def draw_page(painter: QPainter, place: QRectF, ink: QColor) -> None:
    """Draw a front page: a picture over two columns."""
    with _square(painter, place):
        painter.setPen(_line(ink, 1.35))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(2.0, 2.4, 12.0, 11.2), 1.4, 1.4)
        painter.drawLine(QPointF(8.0, 9.4), QPointF(8.0, 11.4))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRect(QRectF(4.2, 4.6, 7.6, 3.0))


def draw_view(painter: QPainter, place: QRectF, ink: QColor, view: View, *, mirrored: bool) -> None:
    """Draw the sign of one of the fixed views."""
    with _square(painter, place, mirrored=mirrored):
        if view is View.UNREAD:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ink))
            painter.drawEllipse(QPointF(8, 8), 4.2, 4.2)
        elif view is View.STARRED:
            painter.setPen(_line(ink, 1.2))
            painter.setBrush(QColor(ink))
            painter.drawPolygon(_star())
        elif view is View.LABELLED:
            draw_mark(painter, QRectF(1.5, 1.5, 13.0, 13.0), Label.AI_TEXT, ink)
        else:
            painter.setPen(_line(ink, 1.6))
            for y, end in ((4.2, 13.6), (8.0, 13.6), (11.8, 9.4)):
                painter.drawLine(QPointF(2.4, y), QPointF(end, y))


def draw_search(painter: QPainter, place: QRectF, ink: QColor, *, mirrored: bool) -> None:
    """Draw a magnifying glass."""
    with _square(painter, place, mirrored=mirrored):
        painter.setPen(_line(ink, 1.6))
        painter.drawEllipse(QPointF(7, 7), 4.4, 4.4)
        painter.drawLine(QPointF(10.3, 10.3), QPointF(13.8, 13.8))


def draw_plus(painter: QPainter, place: QRectF, ink: QColor) -> None:
    """Draw the sign of something to be added."""
    with _square(painter, place):
        painter.setPen(_line(ink, 1.6))
        painter.drawLine(QPointF(8, 3.2), QPointF(8, 12.8))
        painter.drawLine(QPointF(3.2, 8), QPointF(12.8, 8))


def draw_bin(painter: QPainter, place: QRectF, ink: QColor) -> None:
    """Draw a bin with its lid."""
    with _square(painter, place):
        painter.setPen(_line(ink, 1.35))
        painter.drawLine(QPointF(2.6, 4.4), QPointF(13.4, 4.4))
        painter.drawPolyline(
            QPolygonF([QPointF(6, 4.2), QPointF(6, 2.4), QPointF(10, 2.4), QPointF(10, 4.2)])
        )
        corners = ((3.9, 4.6), (4.6, 13.6), (11.4, 13.6), (12.1, 4.6))
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in corners]))
        for x in (6.6, 9.4):
            painter.drawLine(QPointF(x, 7), QPointF(x, 11.2))


def draw_tag(painter: QPainter, place: QRectF, ink: QColor) -> None:
    """Draw a label with its hole."""
    with _square(painter, place):
        painter.setPen(_line(ink, 1.35))
        corners = ((2.2, 2.2), (8.2, 2.2), (13.8, 7.8), (7.8, 13.8), (2.2, 8.2))
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
        painter.drawEllipse(QPointF(5.4, 5.4), 0.9, 0.9)


def draw_warning(painter: QPainter, place: QRectF, ink: QColor) -> None:
    """Draw a triangle with an exclamation mark."""
    with _square(painter, place):
        painter.setPen(_line(ink, 1.4))
        painter.drawPolygon(QPolygonF([QPointF(8, 2.4), QPointF(14.4, 13.4), QPointF(1.6, 13.4)]))
        painter.drawLine(QPointF(8, 6.6), QPointF(8, 9.4))
        painter.drawPoint(QPointF(8, 11.4))


def draw_muted(painter: QPainter, place: QRectF, ink: QColor) -> None:
    """Draw a crossed-out circle."""
    with _square(painter, place):
        painter.setPen(_line(ink, 1.4))
        painter.drawEllipse(QPointF(8, 8), 5, 5)
        painter.drawLine(QPointF(4.5, 11.5), QPointF(11.5, 4.5))


def draw_ended(painter: QPainter, place: QRectF, ink: QColor) -> None:
    """Draw the square of what has stopped."""
    with _square(painter, place):
        painter.setPen(_line(ink, 1.4))
        painter.drawRoundedRect(QRectF(4, 4, 8, 8), 1.5, 1.5)


@contextmanager
def _square(painter: QPainter, place: QRectF, *, mirrored: bool = False) -> Iterator[None]:
    """Draw in a square of _SIDE that is scaled to its place."""
    painter.save()
    painter.translate(place.topLeft())
    painter.scale(place.width() / _SIDE, place.height() / _SIDE)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if mirrored:
        painter.translate(_SIDE, 0)
        painter.scale(-1, 1)
    yield
    painter.restore()


def _line(ink: QColor, width: float) -> QPen:
    join, cap = Qt.PenJoinStyle.RoundJoin, Qt.PenCapStyle.RoundCap
    return QPen(QColor(ink), width, Qt.PenStyle.SolidLine, cap, join)


def _star() -> QPolygonF:
    corners = (
        (8, 1.8), (9.9, 5.9), (14.3, 6.4), (11, 9.4), (11.9, 13.8),
        (8, 11.6), (4.1, 13.8), (5, 9.4), (1.7, 6.4), (6.1, 5.9),
    )  # fmt: skip
    return QPolygonF([QPointF(x, y) for x, y in corners])
