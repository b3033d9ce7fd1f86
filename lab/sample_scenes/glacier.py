"""A glacier that ends in a lake."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF

from lab.sample_scenes.canvas import (
    Canvas,
    bgr,
    blend,
    colour,
    fields,
    fill,
    noise,
    painting,
    ramp,
    reflect,
    smooth,
)
from lab.sample_scenes.nature import (
    clouds,
    grass,
    haze,
    hills,
    mountains,
    peak_line,
    person,
)


def glacier_lake(canvas: Canvas) -> None:
    fill(canvas, [(0, "#2f6fae"), (0.5, "#7fb4da"), (1, "#d8ebf2")], 0, 470)
    clouds(canvas, -60, 270, "#ffffff", 0.8, across=4, down=8, cover=0.47)
    far = peak_line(
        canvas,
        [(0, 250), (210, 170), (430, 260), (640, 215), (860, 235), (1060, 140), (1280, 240)],
        34,
    )
    mountains(canvas, far, "#9db6cf", "#5f7fa8", "#ffffff", 150, "#c5dbe8", 0.75)
    haze(canvas, 400, 80, "#dbeaf0", 0.5)
    tongue(canvas)
    left = peak_line(
        canvas,
        [(0, 90), (150, 150), (330, 285), (470, 395), (560, 470), (700, 640), (1280, 900)],
        30,
    )
    right = peak_line(
        canvas,
        [(0, 900), (560, 660), (735, 480), (850, 360), (990, 215), (1130, 110), (1280, 165)],
        32,
    )
    for line, depth in ((left, 62), (right, 84)):
        mountains(canvas, line, "#82807d", "#464e5c", "#f7fbff", depth, "#8fb0bd", 0.45)
    reflect(canvas, 500, "#1fa3a6", 0.62, 0.8)
    x, y = fields()
    milky = ramp(
        np.broadcast_to(np.clip((y - 500) / 220, 0, 1), (y.shape[0], x.shape[1])),
        [(0, "#8fded4"), (0.5, "#2fb0ae"), (1, "#0d6f86")],
    )
    blend(canvas, milky, smooth(499, 501, y) * (0.42 + 0.22 * noise(canvas, 5, 30, 4)))
    floes(canvas)
    shore = peak_line(canvas, [(0, 590), (220, 640), (470, 690), (760, 735), (1280, 740)], 10)
    hills(canvas, shore, [(0, "#7d8a4a"), (0.25, "#4c5c34"), (1, "#1c2a20")], 130)
    grass(canvas, shore, 900, 20, ("#94a052", "#5f7038", "#2e3d26", "#c9b763"))
    with painting(canvas) as painter:
        person(painter, 168, 632, 66, "#23303a")
        painter.setBrush(colour("#d9482f"))
        painter.drawRoundedRect(QRectF(160, 583, 16, 22), 5, 5)


def tongue(canvas: Canvas) -> None:
    """The glacier: it comes over the saddle and widens to the lake; moraines follow its flow."""
    x, y = fields()
    along = np.clip((y - 235) / 270, 0, 1)
    middle = 668 - 46 * np.sin(along * 3.0) + 10 * along
    half = 46 + 120 * along**1.4
    across = (x - middle) / half + (noise(canvas, 10, 10, 4) - 0.5) * 0.22
    tone = ramp(
        smooth(-1, 1, across * 0.8 + (noise(canvas, 8, 20, 5) - 0.5) * 1.2),
        [(0, "#ffffff"), (0.55, "#dcedf6"), (1, "#8fb9d6")],
    )
    cracks = smooth(
        0.52,
        0.62,
        np.abs(np.sin((y + 16 * across**2 + 14 * noise(canvas, 20, 20, 3)) / 5.2))
        * noise(canvas, 16, 16, 3)
        * 1.25,
    )
    tone = tone + (bgr("#4f9bc4") - tone) * (cracks * (0.1 + 0.38 * along))[..., None]
    for place in (-0.34, 0.3, 0.62):
        stripe = np.exp(-(((across - place) / 0.045) ** 2)) * 0.55
        tone = tone + (bgr("#6b6f78") - tone) * stripe[..., None]
    inside = smooth(1.05, 0.95, np.abs(across)) * smooth(228, 262, y) * smooth(501, 499, y)
    blend(canvas, tone, inside)


def floes(canvas: Canvas) -> None:
    """Small icebergs with their images."""
    with painting(canvas) as painter:
        for _ in range(26):
            y = 508 + 130 * canvas.rng.random() ** 2
            x, wide = canvas.rng.normal(700, 200), 5 + (y - 500) * 0.22 * canvas.rng.random()
            points = [
                QPointF(x - wide, y),
                QPointF(x - wide * 0.4, y - wide * 0.5),
                QPointF(x + wide * 0.3, y - wide * canvas.rng.uniform(0.4, 0.8)),
                QPointF(x + wide, y),
            ]
            painter.setBrush(colour("#eaf6fb", 0.35))
            painter.drawPolygon(QPolygonF([QPointF(p.x(), 2 * y - p.y()) for p in points]))
            painter.setBrush(colour("#f8fdff"))
            painter.drawPolygon(QPolygonF(points))
            painter.setBrush(colour("#8cc4dd"))
            painter.drawPolygon(QPolygonF([points[2], points[3], QPointF(x + wide * 0.2, y)]))
