"""An observatory under the stars."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from lab.sample_scenes.canvas import (
    Canvas,
    bgr,
    blend,
    colour,
    fields,
    fill,
    noise,
    painting,
    shine,
    smooth,
    upright,
)
from lab.sample_scenes.nature import (
    haze,
    hills,
    mountains,
    ridge,
    stars,
)


def observatory_stars(canvas: Canvas) -> None:
    fill(canvas, [(0, "#060a1e"), (0.5, "#142048"), (0.8, "#31406f"), (1, "#8a6f86")], 0, 620)
    x, y = fields()
    lane = (x - 900) * 0.62 + (y - 250) * 0.78
    band = np.exp(-((lane / 120) ** 2))
    dust = noise(canvas, 9, 7, 7, 0.58)
    blend(canvas, bgr("#b9b4e8"), band * smooth(0.36, 0.72, dust) * 0.6)
    blend(
        canvas,
        bgr("#ffd9c0"),
        np.exp(-((lane / 52) ** 2)) * smooth(0.42, 0.75, noise(canvas, 10, 8, 6, 0.55)) * 0.5,
    )
    blend(
        canvas,
        bgr("#0a0f28"),
        np.exp(-(((lane + 14) / 40) ** 2)) * smooth(0.48, 0.62, noise(canvas, 8, 7, 6, 0.56)) * 0.6,
    )
    stars(canvas, 1500, 640)
    milky_stars(canvas)
    far = ridge(canvas, 560, 60, 5)
    mountains(canvas, far, "#56618f", "#2a3562", "#c3cbe8", 46, "#6b6f96", 0.6)
    haze(canvas, 620, 40, "#8f8aa8", 0.6)
    near = (585 - 120 * np.exp(-(((x[0] - 400) / 300) ** 2)) + 16 * ridge(canvas, 0, 1, 8)).astype(
        np.float32
    )
    hills(canvas, near, [(0, "#1d2546"), (0.2, "#141a36"), (1, "#080b1a")], 200)
    blend(
        canvas,
        bgr("#aab6e0"),
        smooth(0.53, 0.58, noise(canvas, 70, 90, 4, 0.6))
        * smooth(90, 4, y - near[None, :])
        * smooth(-0.5, 0.5, y - near[None, :])
        * 0.55,
    )
    with painting(canvas) as painter:
        dome(painter)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        meteor = QPen(colour("#ffffff", 0.75), 1.6, c=Qt.PenCapStyle.RoundCap)
        painter.setPen(meteor)
        painter.drawLine(QPointF(164, 118), QPointF(258, 156))


def milky_stars(canvas: Canvas) -> None:
    """The crowd of faint stars along the galaxy."""
    with painting(canvas) as painter:
        for _ in range(2600):
            along, off = canvas.rng.uniform(-800, 800), canvas.rng.normal(0, 62)
            place = QPointF(900 + along * 0.78 + off * 0.62, 250 - along * 0.62 + off * 0.78)
            painter.setBrush(colour("#e9e6ff", canvas.rng.uniform(0.1, 0.55)))
            size = canvas.rng.uniform(0.3, 0.75)
            painter.drawEllipse(place, size, size)


def dome(painter: QPainter) -> None:
    """The observatory with its open slit, and a smaller one beside it."""
    for x, foot, size in ((400, 478, 1.0), (590, 512, 0.42)):
        painter.save()
        painter.translate(x, foot)
        painter.scale(size, size)
        painter.setBrush(upright([(0, "#aab4d8"), (1, "#5a668f")], -70, 8))
        painter.drawRect(QRectF(-92, -66, 184, 78))
        painter.setBrush(colour("#1a2144", 0.45))
        painter.drawRect(QRectF(18, -66, 74, 78))
        painter.setBrush(upright([(0, "#eef2ff"), (0.6, "#a9b4dc"), (1, "#7480ab")], -176, -66))
        painter.drawPie(QRectF(-104, -172, 208, 208), 0, 180 * 16)
        painter.setBrush(colour("#1a2144", 0.42))
        shadow = QPainterPath(QPointF(26, -171))
        shadow.arcTo(QRectF(-104, -172, 208, 208), 76, -76)
        shadow.quadTo(QPointF(70, -120), QPointF(26, -171))
        painter.drawPath(shadow)
        painter.setBrush(colour("#0b0f24"))
        painter.drawPolygon(
            QPolygonF([QPointF(-4, -70), QPointF(34, -70), QPointF(40, -166), QPointF(14, -173)])
        )
        painter.setBrush(colour("#ff7a5a", 0.85))
        painter.drawPolygon(
            QPolygonF([QPointF(4, -70), QPointF(28, -70), QPointF(33, -118), QPointF(10, -122)])
        )
        painter.setBrush(colour("#4a557e"))
        painter.drawRect(QRectF(-106, -70, 212, 9))
        painter.setBrush(colour("#ffd08a"))
        painter.drawRect(QRectF(-58, -38, 20, 40))
        painter.restore()
    shine(painter, 352, 462, 120, "#ffb26a", 0.6)
    shine(painter, 418, 384, 110, "#ff6a4a", 0.55)
