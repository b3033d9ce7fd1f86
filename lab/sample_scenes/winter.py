"""A night train on a viaduct in the snow."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

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
from lab.sample_scenes.nature import (
    disc,
    forest,
    haze,
    hills,
    mountains,
    peak_line,
    ridge,
    stars,
)


def night_train_snow(canvas: Canvas) -> None:
    fill(canvas, [(0, "#0a1230"), (0.5, "#1c2f61"), (1, "#5f7fb0")], 0, 430)
    stars(canvas, 520, 330)
    glow(canvas, 1010, 118, 430, "#cfe0ff", 0.75)
    disc(canvas, 1010, 118, 30, "#f6f8ff")
    far = peak_line(
        canvas,
        [
            (0, 260),
            (170, 150),
            (360, 270),
            (560, 120),
            (760, 265),
            (960, 200),
            (1120, 250),
            (1280, 150),
        ],
        26,
    )
    mountains(canvas, far[::-1], "#b9cdf0", "#2c4178", "#eaf2ff", 240, "#7f9ccb", 0.55)
    haze(canvas, 410, 46, "#a9c0e6", 0.55)
    middle = ridge(canvas, 400, 30, 5)
    hills(canvas, middle, [(0, "#6f8cbf"), (1, "#34508a")], 200)
    forest(canvas, middle + 6, (22, 46), 230, ("#1a2b52", "#223a68", "#152347"))
    haze(canvas, 490, 40, "#9db6de", 0.5)
    slope = peak_line(
        canvas, [(0, 470), (260, 560), (520, 640), (760, 650), (1020, 590), (1280, 480)], 6
    )
    viaduct(canvas)
    hills(canvas, slope, [(0, "#d9e6fb"), (0.3, "#8fabd6"), (1, "#2a4276")], 210)
    x, y = fields()
    blend(
        canvas,
        bgr("#ffffff"),
        smooth(0.5, 0.72, noise(canvas, 8, 14, 5)) * smooth(0, 60, y - slope[None, :]) * 0.22,
    )
    for tall, count, down in (((60, 110), 26, 6), ((110, 190), 15, 70)):
        trees = slope + down
        trees = trees + 400 * smooth(0.35, 0.06, np.abs(x[0] / WIDTH - 0.52))
        forest(canvas, trees, tall, count, ("#0d1a38", "#132548"))
    snowfall(canvas)


def viaduct(canvas: Canvas) -> None:
    """A stone viaduct with the lit train on it."""
    with painting(canvas) as painter:
        painter.setBrush(upright([(0, "#3a4a73"), (1, "#182647")], 450, 660))
        path = QPainterPath()
        path.addRect(QRectF(-10, 452, WIDTH + 20, 230))
        for start in range(-30, WIDTH + 60, 106):
            arch = QPainterPath(QPointF(start, 690))
            arch.lineTo(start, 530)
            arch.arcTo(QRectF(start, 486, 84, 88), 180, -180)
            arch.lineTo(start + 84, 690)
            arch.closeSubpath()
            path = path.subtracted(arch)
        painter.drawPath(path)
        painter.setBrush(colour("#e9f1ff"))
        painter.drawRect(QRectF(-10, 448, WIDTH + 20, 6))
        for number in range(7):
            left = 122 + number * 138
            painter.setBrush(upright([(0, "#31406b"), (0.5, "#1b2748"), (1, "#101a35")], 408, 446))
            painter.drawRoundedRect(QRectF(left, 408, 133, 38), 6, 6)
            painter.setBrush(colour("#b3312f"))
            painter.drawRect(QRectF(left, 433, 133, 4))
            painter.setBrush(colour("#eef4ff", 0.85))
            painter.drawRoundedRect(QRectF(left + 2, 405, 129, 5), 2, 2)
            for window in range(8):
                lit = canvas.rng.random() < 0.8
                painter.setBrush(colour("#ffd98a" if lit else "#45557f"))
                painter.drawRoundedRect(QRectF(left + 7 + window * 15.2, 416, 11, 12), 1.5, 1.5)
        for number in range(7):
            shine(painter, 188 + number * 138, 422, 86, "#ffb95a", 0.5, 0.55)
            shine(painter, 188 + number * 138, 452, 80, "#ffb95a", 0.35, 0.3)
        painter.setBrush(colour("#101a35"))
        painter.drawRoundedRect(QRectF(1088, 407, 96, 39), 12, 12)
        painter.setBrush(colour("#b3312f"))
        painter.drawRect(QRectF(1088, 433, 94, 4))
        beam = QPolygonF([QPointF(1184, 432), QPointF(1300, 396), QPointF(1300, 474)])
        painter.setBrush(colour("#ffe9b8", 0.22))
        painter.drawPolygon(beam)
        shine(painter, 1183, 433, 110, "#fff0c4", 1.0)


def snowfall(canvas: Canvas) -> None:
    with painting(canvas) as painter:
        for _ in range(650):
            size = 0.5 + 2.4 * canvas.rng.random() ** 5
            painter.setBrush(colour("#ffffff", canvas.rng.uniform(0.25, 0.8)))
            painter.drawEllipse(
                QPointF(canvas.rng.uniform(0, WIDTH), canvas.rng.uniform(0, 720)), size, size
            )
