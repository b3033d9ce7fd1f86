"""The small signs of the navigation, drawn as paths so that they are sharp at every size."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from readerapp.domain.articles import View

# Paths are drawn in a square of this side and scaled to their place.
_SIDE = 16.0


def draw_chevron(
    painter: QPainter, place: QRectF, colour: str, *, expanded: bool, mirrored: bool
) -> None:
    """Draw the disclosure of a folder: down when expanded, else towards the text."""
    painter.save()
    _enter(painter, place)
    if expanded:
        points = [QPointF(4.4, 6.2), QPointF(8, 9.8), QPointF(11.6, 6.2)]
    else:
        points = [QPointF(6.4, 4.4), QPointF(10, 8), QPointF(6.4, 11.6)]
    if mirrored:
        points = [QPointF(_SIDE - point.x(), point.y()) for point in points]
    painter.setPen(_line(colour, 1.7))
    painter.drawPolyline(QPolygonF(points))
    painter.restore()


def draw_folder(painter: QPainter, place: QRectF, colour: str) -> None:
    """Draw a folder."""
    painter.save()
    _enter(painter, place)
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
    painter.setPen(_line(colour, 1.35))
    fill = QColor(colour)
    fill.setAlphaF(0.16)
    painter.setBrush(fill)
    painter.drawPath(path)
    painter.restore()


def draw_view(painter: QPainter, place: QRectF, colour: str, view: View, *, mirrored: bool) -> None:
    """Draw the sign of one of the fixed views."""
    painter.save()
    _enter(painter, place)
    if mirrored:
        painter.translate(_SIDE, 0)
        painter.scale(-1, 1)
    if view is View.UNREAD:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QPointF(8, 8), 4.2, 4.2)
    elif view is View.STARRED:
        painter.setPen(_line(colour, 1.2))
        painter.setBrush(QColor(colour))
        painter.drawPolygon(_star())
    else:
        painter.setPen(_line(colour, 1.6))
        for y, end in ((4.2, 13.6), (8.0, 13.6), (11.8, 9.4)):
            painter.drawLine(QPointF(2.4, y), QPointF(end, y))
    painter.restore()


def draw_search(painter: QPainter, place: QRectF, colour: str, *, mirrored: bool) -> None:
    """Draw a magnifying glass."""
    painter.save()
    _enter(painter, place)
    if mirrored:
        painter.translate(_SIDE, 0)
        painter.scale(-1, 1)
    painter.setPen(_line(colour, 1.6))
    painter.drawEllipse(QPointF(7, 7), 4.4, 4.4)
    painter.drawLine(QPointF(10.3, 10.3), QPointF(13.8, 13.8))
    painter.restore()


def draw_plus(painter: QPainter, place: QRectF, colour: str) -> None:
    """Draw the sign of something to be added."""
    painter.save()
    _enter(painter, place)
    painter.setPen(_line(colour, 1.6))
    painter.drawLine(QPointF(8, 3.2), QPointF(8, 12.8))
    painter.drawLine(QPointF(3.2, 8), QPointF(12.8, 8))
    painter.restore()


def draw_warning(painter: QPainter, place: QRectF, colour: str) -> None:
    """Draw a triangle with an exclamation mark."""
    painter.save()
    _enter(painter, place)
    painter.setPen(_line(colour, 1.4))
    painter.drawPolygon(QPolygonF([QPointF(8, 2.4), QPointF(14.4, 13.4), QPointF(1.6, 13.4)]))
    painter.drawLine(QPointF(8, 6.6), QPointF(8, 9.4))
    painter.drawPoint(QPointF(8, 11.4))
    painter.restore()


def draw_muted(painter: QPainter, place: QRectF, colour: str) -> None:
    """Draw a crossed-out circle."""
    painter.save()
    _enter(painter, place)
    painter.setPen(_line(colour, 1.4))
    painter.drawEllipse(QPointF(8, 8), 5, 5)
    painter.drawLine(QPointF(4.5, 11.5), QPointF(11.5, 4.5))
    painter.restore()


def draw_ended(painter: QPainter, place: QRectF, colour: str) -> None:
    """Draw the square of what has stopped."""
    painter.save()
    _enter(painter, place)
    painter.setPen(_line(colour, 1.4))
    painter.drawRoundedRect(QRectF(4, 4, 8, 8), 1.5, 1.5)
    painter.restore()


def _enter(painter: QPainter, place: QRectF) -> None:
    painter.translate(place.topLeft())
    painter.scale(place.width() / _SIDE, place.height() / _SIDE)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _line(colour: str, width: float) -> QPen:
    join, cap = Qt.PenJoinStyle.RoundJoin, Qt.PenCapStyle.RoundCap
    return QPen(QColor(colour), width, Qt.PenStyle.SolidLine, cap, join)


def _star() -> QPolygonF:
    corners = (
        (8, 1.8), (9.9, 5.9), (14.3, 6.4), (11, 9.4), (11.9, 13.8),
        (8, 11.6), (4.1, 13.8), (5, 9.4), (1.7, 6.4), (6.1, 5.9),
    )  # fmt: skip
    return QPolygonF([QPointF(x, y) for x, y in corners])
