"""Wide places: a bridge in fog, a clinic on the savanna, salt ponds at sunset."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF

from sample_scenes.canvas import (
    FINE,
    HEIGHT,
    WIDTH,
    Canvas,
    bgr,
    blend,
    colour,
    fields,
    fill,
    glow,
    noise,
    painting,
    reflect,
    smooth,
    upright,
)
from sample_scenes.nature import birds, clouds, disc, glints, grass, haze, hills, person, ridge


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
    """A bridge that runs from the near left to the far right; nearer parts are darker and larger."""
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


def clinic_savanna(canvas: Canvas) -> None:
    fill(
        canvas,
        [(0, "#3d4f86"), (0.28, "#8f6f97"), (0.5, "#e58f74"), (0.66, "#ffc77c"), (1, "#ffdf9e")],
        0,
        520,
    )
    clouds(canvas, 20, 300, "#ffb488", 0.6, across=3, down=14, cover=0.48)
    glow(canvas, 860, 455, 640, "#ffc066", 0.8)
    disc(canvas, 860, 442, 62, "#fffbe6")
    hills(canvas, ridge(canvas, 470, 18, 5), [(0, "#c77d6a"), (1, "#e2a273")])
    haze(canvas, 500, 34, "#ffcf94", 0.7)
    plain = ridge(canvas, 520, 5, 4, 4)
    hills(canvas, plain, [(0, "#b9743f"), (0.5, "#7a4a2e"), (1, "#33221f")], 210)
    x, y = fields()
    streaks = smooth(0.5, 0.75, noise(canvas, 5, 60, 5)) * smooth(520, 560, y)
    blend(canvas, bgr("#e09a52"), streaks * 0.42)
    blend(
        canvas,
        bgr("#ffcb7a"),
        smooth(0.42, 0.7, noise(canvas, 90, 50, 3))
        * np.exp(-(((x - 860) / 330) ** 2))
        * smooth(515, 540, y)
        * 0.28,
    )
    with painting(canvas) as painter:
        for place, foot, size in (
            (1010, 526, 0.42),
            (1085, 531, 0.55),
            (545, 527, 0.36),
            (680, 524, 0.25),
            (640, 528, 0.3),
        ):
            acacia(painter, canvas, place, foot, size, "#5a3535")
        track(painter)
        clinic(painter)
        acacia(painter, canvas, 1120, 640, 1.75, "#1d1519")
        for place, foot, tall in ((505, 614, 50), (530, 618, 46), (553, 622, 34), (450, 606, 48)):
            person(painter, place, foot, tall, "#211820")
    grass(
        canvas, np.full(WIDTH * FINE, 690, np.float32), 900, 44, ("#1b1214", "#3a241c", "#8a5a31")
    )


def track(painter: QPainter) -> None:
    path = QPainterPath(QPointF(470, 604))
    path.cubicTo(QPointF(640, 640), QPointF(760, 560), QPointF(850, 524))
    path.lineTo(862, 524)
    path.cubicTo(QPointF(800, 590), QPointF(760, 680), QPointF(560, 760))
    path.lineTo(260, 760)
    path.cubicTo(QPointF(420, 690), QPointF(480, 640), QPointF(430, 604))
    painter.setBrush(colour("#d99a5f", 0.5))
    painter.drawPath(path)


def clinic(painter: QPainter) -> None:
    """A low house with panels on its roof; the sun is on its right."""
    painter.setBrush(colour("#120c10", 0.45))
    painter.drawPolygon(
        QPolygonF([QPointF(196, 610), QPointF(470, 604), QPointF(380, 650), QPointF(60, 660)])
    )
    painter.setBrush(upright([(0, "#8f5f52"), (1, "#64413f")], 500, 612))
    painter.drawRect(QRectF(190, 508, 228, 102))
    painter.setBrush(upright([(0, "#f2b98a"), (1, "#c98560")], 500, 612))
    painter.drawPolygon(
        QPolygonF([QPointF(418, 508), QPointF(482, 500), QPointF(482, 602), QPointF(418, 610)])
    )
    painter.setBrush(colour("#35252b"))
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(172, 512),
                QPointF(424, 512),
                QPointF(498, 502),
                QPointF(440, 448),
                QPointF(218, 456),
            ]
        )
    )
    for row in range(2):
        for column in range(5):
            painter.setBrush(upright([(0, "#7d93c9"), (1, "#27335e")], 452, 506))
            left, top = 226 + column * 42 - row * 17, 461 + row * 24
            painter.drawPolygon(
                QPolygonF(
                    [
                        QPointF(left, top),
                        QPointF(left + 38, top - 1),
                        QPointF(left + 25, top + 20),
                        QPointF(left - 15, top + 21),
                    ]
                )
            )
    painter.setBrush(colour("#ffe2a0"))
    for left in (216, 346):
        painter.drawRect(QRectF(left, 534, 34, 30))
    painter.setBrush(colour("#2b1c22"))
    painter.drawRect(QRectF(284, 532, 36, 78))
    painter.setBrush(colour("#e8583e"))
    painter.drawRect(QRectF(296, 580, 26, 20))
    painter.setBrush(colour("#ffd9a0", 0.9))
    painter.drawRect(QRectF(296, 578, 26, 4))


def acacia(
    painter: QPainter, canvas: Canvas, x: float, foot: float, size: float, name: str
) -> None:
    """A flat-topped tree."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for reach, high in ((-78, 128), (-30, 142), (36, 150), (84, 134)):
        painter.setPen(QPen(colour(name), 5.5 * size, c=Qt.PenCapStyle.RoundCap))
        branch = QPainterPath(QPointF(x, foot))
        branch.cubicTo(
            QPointF(x + 4 * size, foot - 70 * size),
            QPointF(x + reach * 0.25 * size, foot - 80 * size),
            QPointF(x + reach * size, foot - high * size),
        )
        painter.drawPath(branch)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(name))
    for _ in range(260):
        spread = canvas.rng.uniform(-1, 1)
        middle = QPointF(
            x + 122 * size * np.clip(spread, -1.1, 1.1),
            foot
            - (150 - 12 * spread**2 + 8 * canvas.rng.normal() * (1.1 - 0.6 * abs(spread))) * size,
        )
        painter.drawEllipse(middle, 13 * size * canvas.rng.uniform(0.4, 1.2), 4.2 * size)
    painter.drawEllipse(QPointF(x, foot + 1), 26 * size, 3 * size)


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
