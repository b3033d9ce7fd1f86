"""A city by the water at night."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath

from lab.sample_scenes.canvas import (
    WIDTH,
    Canvas,
    colour,
    fill,
    glow,
    painting,
    reflect,
    shine,
    upright,
)
from lab.sample_scenes.nature import (
    clouds,
    disc,
    glints,
    hills,
    ridge,
    stars,
)


def city_skyline(canvas: Canvas) -> None:
    fill(canvas, [(0, "#0b1236"), (0.5, "#2c2a63"), (0.8, "#7d4a80"), (1, "#e08a7a")], 0, 480)
    stars(canvas, 160, 240)
    clouds(canvas, 90, 400, "#b5688f", 0.5, across=3, down=15, cover=0.48)
    glow(canvas, 420, 480, 620, "#ff9f7a", 0.8)
    disc(canvas, 1040, 120, 24, "#fdf3df")
    glow(canvas, 1040, 120, 220, "#ffe9c9", 0.5)
    hills(canvas, ridge(canvas, 420, 34, 5), [(0, "#5d3f76"), (1, "#84547e")])
    with painting(canvas) as painter:
        for layer, (name, lit, low, high) in enumerate(
            (("#4d3a72", 0.25, 70, 190), ("#2f2a5a", 0.42, 60, 250), ("#171a40", 0.5, 40, 190))
        ):
            x = -20.0
            while x < WIDTH:
                wide = canvas.rng.uniform(34, 78)
                bell = 0.45 + 0.75 * np.exp(-(((x - (520 + 190 * layer)) / 330) ** 2))
                tall = canvas.rng.uniform(low, high) * bell
                tower(painter, canvas, x, wide, float(tall) + 26, name, lit)
                x += wide + canvas.rng.uniform(-4, 8)
        spire(painter)
        painter.setBrush(colour("#0c0e26"))
        painter.drawRect(QRectF(0, 470, WIDTH, 12))
        for lamp in range(14, WIDTH, 42):
            shine(painter, lamp, 470, 17, "#ffd59a", 1.0)
    reflect(canvas, 482, "#10123a", 0.36, 0.5)
    glints(canvas, 420, 490, 700, "#ffc7a0", 160, 60)


def tower(
    painter: QPainter, canvas: Canvas, x: float, wide: float, tall: float, name: str, lit: float
) -> None:
    """A building with windows, some of them lit."""
    top = 480 - tall
    painter.setBrush(
        upright(
            [(0, colour(name).lighter(112).name()), (1, colour(name).darker(112).name())], top, 480
        )
    )
    painter.drawRect(QRectF(x, top, wide, tall))
    if canvas.rng.random() < 0.35:
        painter.drawRect(QRectF(x + wide * 0.25, top - 12, wide * 0.5, 13))
    if canvas.rng.random() < 0.22:
        painter.drawRect(QRectF(x + wide * 0.48, top - 34, 2, 36))
    painter.setBrush(colour("#ff9f86", 0.2))
    painter.drawRect(QRectF(x, top, 4, tall))
    for row in np.arange(top + 8, 468, 9.5):
        for column in np.arange(x + 6, x + wide - 7, 8):
            if canvas.rng.random() < lit:
                tint = str(canvas.rng.choice(["#ffd993", "#ffe9bf", "#ffbf7a", "#bfe0ff"]))
                painter.setBrush(colour(tint, canvas.rng.uniform(0.35, 0.95)))
                painter.drawRect(QRectF(float(column), float(row), 4.2, 5))


def spire(painter: QPainter) -> None:
    """The tallest tower, tapering, with a beacon."""
    shape = QPainterPath(QPointF(690, 480))
    shape.cubicTo(QPointF(700, 300), QPointF(714, 190), QPointF(722, 96))
    shape.lineTo(726, 96)
    shape.cubicTo(QPointF(734, 190), QPointF(748, 300), QPointF(758, 480))
    painter.setBrush(upright([(0, "#8d7ab5"), (0.5, "#4a4486"), (1, "#2a2a60")], 96, 480))
    painter.drawPath(shape)
    painter.setBrush(colour("#ffe2b0", 0.85))
    for y in range(150, 470, 13):
        half = 3 + (y - 96) * 0.073
        painter.drawRect(QRectF(724 - half, y, half * 2, 2))
    painter.setBrush(colour("#c9b9e8"))
    painter.drawRect(QRectF(723, 58, 2, 40))
    shine(painter, 724, 58, 46, "#ff6a5a", 1.0)
