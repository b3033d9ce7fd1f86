"""A dam between wooded slopes."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen, QPolygonF

from lab.sample_scenes.canvas import (
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
    birds,
    clouds,
    forest,
    haze,
    mountains,
    peak_line,
    ridge,
)


def dam_valley(canvas: Canvas) -> None:
    fill(canvas, [(0, "#8fb7c9"), (0.45, "#dfe3cf"), (1, "#ffe9b8")], 0, 400)
    clouds(canvas, -40, 230, "#fffaf0", 0.7, across=4, down=9)
    glow(canvas, 330, 190, 760, "#ffe3a0", 1.0)
    for base, lit, shade in ((255, "#a9c0b4", "#8aa9ab"), (300, "#8fae97", "#5f8a8b")):
        mountains(canvas, ridge(canvas, base, 42, 5), lit, shade, haze="#e9e2c4", thick=0.85)
        haze(canvas, base + 90, 46, "#f6ecca", 0.7)
    with painting(canvas) as painter:
        painter.setBrush(upright([(0, "#cfe0d2"), (1, "#8fb8b4")], 352, 380))
        painter.drawRect(QRectF(380, 356, 560, 30))
    left = peak_line(
        canvas,
        [(0, 150), (210, 235), (390, 345), (520, 470), (610, 600), (760, 740), (1280, 900)],
        22,
    )
    right = peak_line(
        canvas,
        [(0, 900), (640, 720), (800, 560), (880, 420), (990, 300), (1130, 215), (1280, 160)],
        22,
    )
    wall(canvas)
    for line in (left, right):
        mountains(canvas, line, "#7fa35a", "#24503f", haze="#b9c79a", thick=0.35)
        forest(canvas, line + 4, (16, 34), 150, ("#2f5f42", "#3f7347", "#1f4a3a"))
        for down in (42, 84, 128, 174, 222, 274, 330, 390):
            forest(canvas, line + down, (22, 44), 150, ("#2c5a3c", "#4c7d46", "#1c4636", "#6b9350"))
    haze(canvas, 600, 60, "#f3ecd0", 0.6, 0.95)
    river(canvas)
    birds(canvas, 760, 150, 7, "#40585a")


def wall(canvas: Canvas) -> None:
    """An arch dam: a curved crest, joints, two streams of water and their spray."""
    with painting(canvas) as painter:
        face = QPainterPath(QPointF(372, 352))
        face.quadTo(QPointF(650, 396), QPointF(946, 352))
        face.lineTo(830, 640)
        face.quadTo(QPointF(690, 664), QPointF(560, 640))
        face.closeSubpath()
        painter.setBrush(upright([(0, "#f3ead6"), (0.5, "#c9c1b0"), (1, "#8c8f8a")], 352, 640))
        painter.drawPath(face)
        painter.setClipPath(face)
        painter.setPen(QPen(colour("#6f716c", 0.35), 1.2))
        for step in range(1, 17):
            top = 372 + step * 574 / 17
            painter.drawLine(QPointF(top, 340), QPointF(560 + step * 270 / 17, 650))
        for y in range(386, 640, 26):
            seam = QPainterPath(QPointF(360, y))
            seam.quadTo(QPointF(650, y + 40), QPointF(950, y))
            painter.drawPath(seam)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("#3d4c52", 0.3))
        painter.drawPolygon(
            QPolygonF([QPointF(372, 350), QPointF(470, 350), QPointF(650, 660), QPointF(540, 660)])
        )
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        crest = QPainterPath(QPointF(366, 349))
        crest.quadTo(QPointF(650, 393), QPointF(952, 349))
        painter.setPen(QPen(colour("#fff8e6"), 7))
        painter.drawPath(crest)
        painter.setPen(QPen(colour("#5d615d"), 2))
        painter.drawPath(crest.translated(0, 5))
        painter.setPen(Qt.PenStyle.NoPen)
        for x in (640, 716):
            painter.setBrush(colour("#3b4347"))
            painter.drawRect(QRectF(x - 11, 444, 22, 16))
            jet = QPainterPath(QPointF(x - 9, 456))
            jet.cubicTo(QPointF(x - 22, 500), QPointF(x - 36, 560), QPointF(x - 44, 640))
            jet.lineTo(x + 26, 640)
            jet.cubicTo(QPointF(x + 14, 560), QPointF(x + 14, 500), QPointF(x + 9, 456))
            painter.setBrush(upright([(0, "#ffffff"), (1, "#d9ece9")], 456, 640))
            painter.setOpacity(0.88)
            painter.drawPath(jet)
            painter.setOpacity(1)


def river(canvas: Canvas) -> None:
    """The river below the dam, winding towards the viewer."""
    x, y = fields()
    along = np.clip((y - 600) / 120, 0, 1)
    middle = 690 + 70 * np.sin(along * 3.4)
    half = 44 + 190 * along**1.5
    across = np.abs(x - middle) / half + (noise(canvas, 12, 12, 4) - 0.5) * 0.25
    shine_part = smooth(0.45, 0.75, noise(canvas, 10, 60, 4))
    tone = bgr("#4f8f8c") + (bgr("#e8f2dc") - bgr("#4f8f8c")) * (shine_part * 0.75)[..., None]
    blend(canvas, tone, smooth(1.0, 0.9, across) * smooth(600, 640, y))
    blend(canvas, bgr("#fdf6dd"), np.exp(-(((x - 670) / 120) ** 2) - ((y - 632) / 30) ** 2) * 0.85)
