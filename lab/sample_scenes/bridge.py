"""A suspension bridge rising out of the morning fog."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from lab.sample_scenes.canvas import Canvas, colour, fill, glow, painting
from lab.sample_scenes.nature import birds, clouds, disc, haze, hills, ridge


def bridge_fog(canvas: Canvas) -> None:
    fill(
        canvas,
        [(0, "#7d93b5"), (0.35, "#b9b3c4"), (0.62, "#f3cfb4"), (0.8, "#f6dcc2"), (1, "#cfc3c4")],
    )
    clouds(canvas, -40, 330, "#fbe3d3", 0.55, across=3, down=12)
    glow(canvas, 905, 395, 620, "#ffd9a0", 0.95)
    disc(canvas, 905, 395, 36, "#fff4dc")
    hills(canvas, ridge(canvas, 440, 46, 5), [(0, "#a9a4ba"), (1, "#d8c6c6")])
    haze(canvas, 500, 70, "#f2d9c8", 0.85)
    hills(canvas, ridge(canvas, 500, 34, 6), [(0, "#8a8ba6"), (1, "#c9b9be")])
    haze(canvas, 560, 60, "#ecd3c6", 0.9)
    with painting(canvas) as painter:
        suspension(painter)
    haze(canvas, 640, 62, "#e9d2c8", 0.95, 0.6)
    haze(canvas, 555, 26, "#f4dccb", 0.55, 0.9)
    haze(canvas, 735, 80, "#b9b4c0", 0.95, 0.4)
    birds(canvas, 380, 190, 9, "#4f566e")


def suspension(painter: QPainter) -> None:
    """A bridge that runs from the near left to the far right; nearer parts are darker."""
    towers = [(235.0, 92.0, 600.0, 1.0, "#39415c"), (800.0, 292.0, 560.0, 0.46, "#7d7f99")]
    deck_left, deck_right = QPointF(-60, 590), QPointF(1340, 523)
    spans = [
        (QPointF(-420, 585), towers[0], 520.0),
        (QPointF(235, 92), towers[1], 520.0),
        (QPointF(800, 292), None, 500.0),
    ]
    for number, (start, tower, dip) in enumerate(spans):
        end = QPointF(tower[0], tower[1]) if tower else QPointF(1180, 520)
        cable = QPainterPath(start)
        middle = (start.x() + end.x()) / 2 + (60 if number == 1 else 0)
        low = (
            dip * 1.33 - (start.y() + end.y()) * 0.165
            if number == 1
            else (start.y() + end.y()) / 2 + 70
        )
        cable.quadTo(QPointF(middle, low + (150 if number == 1 else 0)), end)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        tone = ("#39415c", "#545b76", "#8c8da4")[number]
        for step in range(1, 44):
            point = cable.pointAtPercent(step / 44)
            foot = deck_left.y() + (point.x() + 60) / 1400 * (deck_right.y() - deck_left.y())
            if point.y() < foot:
                painter.setPen(QPen(colour(tone, 0.55), 1.4 if number < 1 else 0.9))
                painter.drawLine(point, QPointF(point.x(), foot))
        painter.setPen(QPen(colour(tone), (5.5, 4.2, 2.2)[number]))
        painter.drawPath(cable)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("#454c68"))
    painter.drawPolygon(QPolygonF([deck_left, deck_right, QPointF(1340, 527), QPointF(-60, 612)]))
    painter.setBrush(colour("#6d7089"))
    painter.drawPolygon(QPolygonF([deck_left, deck_right, QPointF(1340, 521), QPointF(-60, 584)]))
    for x, top, foot, size, name in towers:
        tower_pair(painter, x, top, foot + 140 * size, size, name)


def tower_pair(
    painter: QPainter, x: float, top: float, foot: float, size: float, name: str
) -> None:
    """Two legs with cross beams, a lit edge on the right."""
    for shift in (-26 * size, 26 * size):
        leg = QPolygonF(
            [
                QPointF(x + shift * 0.8 - 8 * size, top),
                QPointF(x + shift * 0.8 + 8 * size, top),
                QPointF(x + shift + 13 * size, foot),
                QPointF(x + shift - 13 * size, foot),
            ]
        )
        painter.setBrush(colour(name))
        painter.drawPolygon(leg)
        painter.setBrush(colour("#ffd9b0", 0.45))
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(x + shift * 0.8 + 5 * size, top),
                    QPointF(x + shift * 0.8 + 8 * size, top),
                    QPointF(x + shift + 13 * size, foot),
                    QPointF(x + shift + 9 * size, foot),
                ]
            )
        )
    painter.setBrush(colour(name))
    for part in (0.02, 0.24, 0.5, 0.74):
        painter.drawRect(QRectF(x - 28 * size, top + (foot - top) * part, 56 * size, 15 * size))
