"""A clinic with solar panels at sunrise."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from lab.sample_scenes.canvas import (
    FINE,
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
    smooth,
    upright,
)
from lab.sample_scenes.nature import (
    clouds,
    disc,
    grass,
    haze,
    hills,
    person,
    ridge,
)


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
