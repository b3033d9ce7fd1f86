"""A cinema lit by its screen."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF

from lab.sample_scenes.canvas import (
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
    shine,
    smooth,
    upright,
)


def cinema_glow(canvas: Canvas) -> None:
    fill(canvas, [(0, "#120a16"), (0.6, "#1d0f1d"), (1, "#08050c")])
    with painting(canvas) as painter:
        curtains(painter)
        film(painter, canvas)
    glow(canvas, 640, 270, 820, "#ffc79a", 0.42)
    x, y = fields()
    beam = smooth(0, 1, 1 - np.abs(x - 640 - (y - 270) * 0.02) / (60 + 1.15 * np.abs(720 - y)))
    blend(canvas, bgr("#ffe6cc"), beam * smooth(180, 720, y) * 0.1 * (0.5 + noise(canvas, 8, 6, 5)))
    blend(
        canvas,
        bgr("#ffb98a"),
        np.exp(-(((x - 640) / 430) ** 2)) * np.exp(-(((y - 478) / 26) ** 2)) * 0.4,
    )
    with painting(canvas) as painter:
        for row in range(6):
            foot = 492 + row * row * 7.5 + row * 16
            seats(painter, canvas, foot, 0.34 + row * 0.15, row)


def curtains(painter: QPainter) -> None:
    for fold in range(32):
        left = fold * 40
        gradient = QLinearGradient(left, 0, left + 40, 0)
        for place, name in ((0, "#2a0d18"), (0.45, "#6d1f2d"), (0.6, "#7d2833"), (1, "#240a14")):
            gradient.setColorAt(place, colour(name))
        painter.setBrush(gradient)
        painter.drawRect(QRectF(left, 0, 40.5, 470))
    painter.setBrush(upright([(0, "#1c0a12"), (1, "#3d1420")], 0, 46))
    painter.drawRect(QRectF(0, 0, WIDTH, 40))
    painter.setBrush(colour("#c9964f"))
    painter.drawRect(QRectF(0, 38, WIDTH, 3))


def film(painter: QPainter, canvas: Canvas) -> None:
    """What is on the screen: a low sun over salt ponds, one figure."""
    frame = QRectF(262, 76, 756, 372)
    painter.setBrush(colour("#0a0508"))
    painter.drawRect(frame.adjusted(-12, -12, 12, 12))
    painter.setBrush(
        upright(
            [
                (0, "#6f86b5"),
                (0.34, "#e9b9a6"),
                (0.5, "#ffe0ae"),
                (0.51, "#f2bd94"),
                (1, "#7a7fa8"),
            ],
            76,
            448,
        )
    )
    painter.drawRect(frame)
    painter.setClipRect(frame)
    shine(painter, 770, 258, 330, "#fff3cf", 1.0)
    painter.setBrush(colour("#fffbe9"))
    painter.drawEllipse(QPointF(770, 240), 23, 23)
    painter.setBrush(colour("#9a8199"))
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(262, 262),
                QPointF(262, 248),
                QPointF(420, 236),
                QPointF(600, 254),
                QPointF(840, 244),
                QPointF(1018, 256),
                QPointF(1018, 262),
            ]
        )
    )
    painter.setBrush(colour("#5d5273", 0.8))
    for near in (-700, -240, 200, 640, 1080, 1540, 2000):
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(640, 264),
                    QPointF(642, 264),
                    QPointF(near + 9, 452),
                    QPointF(near - 9, 452),
                ]
            )
        )
    for y in (272, 287, 312, 352, 414):
        painter.drawRect(QRectF(262, y, 756, 0.6 + (y - 264) * 0.022))
    painter.setBrush(colour("#fff5dc", 0.8))
    for _ in range(150):
        part = canvas.rng.random() ** 1.3
        painter.drawEllipse(
            QPointF(770 + canvas.rng.normal(0, 12 + 36 * part), 266 + 178 * part),
            3 + 13 * part,
            0.6 + part,
        )
    painter.setBrush(colour("#2e2740"))
    painter.drawEllipse(QPointF(472, 275), 11, 12)
    painter.drawPie(QRectF(448, 256, 48, 26), 0, 180 * 16)
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(456, 292),
                QPointF(488, 292),
                QPointF(494, 346),
                QPointF(490, 404),
                QPointF(456, 404),
                QPointF(450, 346),
            ]
        )
    )
    painter.setPen(QPen(colour("#2e2740"), 4, c=Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(484, 312), QPointF(600, 396))
    painter.drawLine(QPointF(584, 404), QPointF(616, 390))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setClipping(False)


def seats(painter: QPainter, canvas: Canvas, foot: float, size: float, row: int) -> None:
    """One row of the audience; nearer rows are darker, edged by the light of the screen."""
    tone = ("#4a2833", "#3b1f2a", "#2b1622", "#1e0f1a", "#130a13", "#09060b")[row]
    step = 104 * size
    x = -step * (0.2 + 0.5 * (row % 2))
    while x < WIDTH + step:
        x += step
        middle = x + canvas.rng.normal(0, 4 * size)
        back = QRectF(x - 45 * size, foot + 14 * size, 90 * size, 130 * size)
        painter.setBrush(colour(tone))
        painter.drawRoundedRect(back, 18 * size, 18 * size)
        if canvas.rng.random() < 0.1:
            continue
        shadow = QPainterPath()
        wide, high = (
            25 * size * canvas.rng.uniform(0.9, 1.15),
            31 * size * canvas.rng.uniform(0.92, 1.1),
        )
        shadow.addEllipse(QPointF(middle, foot - 12 * size), wide, high)
        shadow.addRoundedRect(
            QRectF(middle - 52 * size, foot + 18 * size, 104 * size, 120 * size),
            40 * size,
            40 * size,
        )
        if canvas.rng.random() < 0.35:
            shadow.addEllipse(QPointF(middle, foot - 2 * size), wide * 1.28, high * 1.05)
        shadow.setFillRule(Qt.FillRule.WindingFill)
        near = np.exp(-(((middle - 640) / 420) ** 2))
        painter.setBrush(colour("#ffbf94", float(0.75 * near) * (1 - row * 0.11)))
        painter.drawPath(shadow.translated(0, -1.6 - size))
        painter.setBrush(colour(tone))
        painter.drawPath(shadow)
