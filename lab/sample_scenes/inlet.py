"""A ferry on an inland sea."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPolygonF

from lab.sample_scenes.canvas import (
    WIDTH,
    Canvas,
    colour,
    fields,
    fill,
    glow,
    painting,
    reflect,
    smooth,
    upright,
)
from lab.sample_scenes.nature import (
    birds,
    clouds,
    forest,
    glints,
    haze,
    hills,
    ridge,
)


def ferry_inlet(canvas: Canvas) -> None:
    fill(canvas, [(0, "#7fb0cf"), (0.5, "#c9dde0"), (1, "#fde9c8")], 0, 400)
    clouds(canvas, -40, 300, "#fff7ea", 0.85, across=4, down=9, cover=0.5)
    glow(canvas, 250, 330, 560, "#ffe0a8", 0.9)
    for base, height, name, mist in (
        (352, 40, "#a9c3cc", "#fdeccf"),
        (372, 46, "#86abb6", "#f3e6cf"),
        (392, 40, "#5f8f98", "#dfe0cc"),
    ):
        line = ridge(canvas, base, height, 5, 6, 0.46)
        hills(canvas, line, [(0, name), (1, mist)], 110)
    for top, side in ((318, 1), (300, -1)):
        x, _ = fields()
        part = x[0] / WIDTH if side > 0 else 1 - x[0] / WIDTH
        line = (top + 12 * ridge(canvas, 0, 1, 9) + 210 * smooth(0.12, 0.42, part)).astype(
            np.float32
        )
        hills(canvas, line, [(0, "#3f7a5c"), (1, "#23564f")], 120)
        for down in (2, 26, 52, 80):
            forest(
                canvas,
                np.minimum(line + down, 423).astype(np.float32),
                (12, 26),
                150,
                ("#2c6650", "#3f7f58", "#235648", "#5a9361"),
            )
    haze(canvas, 418, 16, "#f6ecd6", 0.75)
    with painting(canvas) as painter:
        hull(painter)
    reflect(canvas, 432, "#2f7f93", 0.42, 0.9)
    glints(canvas, 260, 438, 715, "#fff3d2", 320, 70)
    with painting(canvas) as painter:
        painter.setBrush(colour("#ffffff", 0.7))
        for step in range(90):
            part = step / 90
            y = 434 + 26 * part + canvas.rng.normal(0, 1 + 3 * part)
            painter.drawEllipse(
                QPointF(765 + 300 * part + canvas.rng.normal(0, 9), y),
                16 * (0.4 + part),
                1.3 + 0.9 * part,
            )
        painter.setBrush(colour("#ffffff", 0.9))
        painter.drawPolygon(
            QPolygonF([QPointF(468, 432), QPointF(770, 430), QPointF(770, 436), QPointF(500, 437)])
        )
    birds(canvas, 470, 240, 7, "#ffffff")


def hull(painter: QPainter) -> None:
    """The white ferry, its bow to the left."""
    painter.setBrush(
        upright([(0, "#ffffff"), (0.62, "#e6edf0"), (0.63, "#1f5f86"), (1, "#164a6d")], 382, 434)
    )
    bow = QPainterPath(QPointF(452, 384))
    bow.lineTo(786, 384)
    bow.lineTo(780, 434)
    bow.lineTo(486, 434)
    bow.quadTo(QPointF(466, 416), QPointF(452, 384))
    painter.drawPath(bow)
    for left, top, wide, high in ((500, 360, 270, 25), (522, 340, 222, 21), (536, 322, 70, 19)):
        painter.setBrush(upright([(0, "#ffffff"), (1, "#d3e0e6")], top, top + high))
        painter.drawRoundedRect(QRectF(left, top, wide, high), 3, 3)
        painter.setBrush(colour("#37596d"))
        if high > 19:
            for place in range(int(left) + 9, int(left + wide) - 8, 14):
                painter.drawRoundedRect(QRectF(place, top + 7, 9, 8), 1.5, 1.5)
        else:
            painter.drawRect(QRectF(left + 3, top + 5, wide - 6, 7))
    painter.setBrush(upright([(0, "#d5493a"), (1, "#a8352e")], 304, 342))
    painter.drawPolygon(
        QPolygonF([QPointF(684, 304), QPointF(722, 304), QPointF(728, 342), QPointF(678, 342)])
    )
    painter.setBrush(colour("#ffffff"))
    painter.drawRect(QRectF(681, 314, 44, 7))
    painter.setBrush(colour("#e8eef1"))
    painter.drawRect(QRectF(568, 286, 3, 38))
    painter.setBrush(colour("#e07a3a"))
    for place in (596, 640, 744):
        painter.drawRoundedRect(QRectF(place, 356, 22, 7), 3, 3)
