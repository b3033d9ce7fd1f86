"""Salt ponds that mirror the sunset."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF

from lab.sample_scenes.canvas import (
    HEIGHT,
    WIDTH,
    Canvas,
    colour,
    fill,
    glow,
    painting,
    reflect,
    upright,
)
from lab.sample_scenes.nature import clouds, disc, glints, haze, hills, person, ridge


def salt_flats(canvas: Canvas) -> None:
    fill(canvas, [(0, "#37406f"), (0.4, "#8a6b98"), (0.72, "#ec9a86"), (1, "#ffd29b")], 0, 330)
    clouds(canvas, -30, 290, "#ff9f86", 0.85, across=4, down=11, cover=0.52)
    clouds(canvas, 120, 330, "#ffe0b0", 0.7, across=3, down=20, cover=0.45)
    glow(canvas, 520, 322, 640, "#ffc98a", 1.0)
    disc(canvas, 520, 312, 26, "#fff2cf")
    hills(canvas, ridge(canvas, 318, 10, 6), [(0, "#6d5478"), (1, "#8a6678")])
    reflect(canvas, 330, "#6d5a80", 0.34, 0.25)
    glints(canvas, 520, 340, 640, "#ffe6b8", 220, 40)
    with painting(canvas) as painter:
        dikes(painter)
        shed(painter)
        for row, (y, size) in enumerate(((372, 0.34), (414, 0.55), (486, 0.95), (610, 1.7))):
            for column in range(4):
                heap(painter, 792 + 46 * row + column * 118 * size, y, size)
        person(painter, 438, 520, 92, "#2b2137")
        painter.setPen(QPen(colour("#2b2137"), 3))
        painter.drawLine(QPointF(446, 462), QPointF(520, 520))
        painter.drawLine(QPointF(508, 526), QPointF(534, 516))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("#2b2137", 0.34))
        painter.drawEllipse(QPointF(438, 524), 26, 3)
    haze(canvas, 332, 16, "#ffcfa6", 0.6)


def dikes(painter: QPainter) -> None:
    """Low banks between the ponds, meeting at the horizon."""
    painter.setBrush(upright([(0, "#6b5069"), (0.4, "#4a3852"), (1, "#241b30")], 330, 720))
    for near in (-1900, -1150, -420, 300, 1010, 1740, 2480):
        wide = 15
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(628, 332),
                    QPointF(631, 332),
                    QPointF(near + wide, 730),
                    QPointF(near - wide, 730),
                ]
            )
        )
    for y in (345, 366, 402, 466, 580):
        thick = 0.9 + (y - 332) * 0.026
        painter.drawRect(QRectF(0, y, WIDTH, thick))
    painter.setBrush(colour("#ffd3a8", 0.55))
    for y in (345, 366, 402, 466, 580):
        painter.drawRect(QRectF(0, y - 0.8, WIDTH, 0.6 + (y - 332) * 0.004))


def heap(painter: QPainter, x: float, foot: float, size: float) -> None:
    """A cone of salt with the sun on its left, and its image in the water."""
    for way, white, dark in ((1, "#f3c9bd", "#8f739c"), (-1, "#fff3e6", "#a58bb0")):
        peak = QPointF(x - 3 * size, foot + way * 33 * size)
        for edge, name in ((-56, white), (56, dark)):
            flank = QPainterPath(peak)
            flank.quadTo(
                QPointF(x + edge * 0.42 * size, foot + way * 9 * size),
                QPointF(x + edge * size, foot),
            )
            flank.lineTo(x + 9 * size, foot)
            flank.closeSubpath()
            fade = QLinearGradient(0, foot, 0, peak.y())
            fade.setColorAt(0, colour(name, 0.62 if way > 0 else 1))
            fade.setColorAt(1, colour(name, 0.12 if way > 0 else 1))
            painter.setBrush(fade)
            painter.drawPath(flank)


def shed(painter: QPainter) -> None:
    """The wooden salt store."""
    painter.setBrush(colour("#30253c"))
    painter.drawRect(QRectF(120, 336, 150, 52))
    painter.drawPolygon(
        QPolygonF([QPointF(106, 338), QPointF(150, 300), QPointF(242, 300), QPointF(284, 338)])
    )
    painter.setBrush(colour("#ffd08c", 0.9))
    painter.drawRect(QRectF(224, 350, 17, 20))
    painter.setBrush(colour("#30253c", 0.4))
    painter.drawRect(QRectF(120, 388, 150, min(46, HEIGHT)))
