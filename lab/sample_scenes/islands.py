"""Islands and reefs from the air."""

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPolygonF

from lab.sample_scenes.canvas import (
    Canvas,
    bgr,
    blend,
    colour,
    fields,
    glow,
    noise,
    painting,
    ramp,
    smooth,
)


def islands_above(canvas: Canvas) -> None:
    x, y = fields()
    base = noise(canvas, 9, 5, 8, 0.5)
    land = np.zeros_like(base)
    for middle_x, middle_y, reach_x, reach_y, high in (
        (390, 330, 180, 105, 0.5),
        (585, 430, 95, 62, 0.42),
        (930, 205, 130, 78, 0.46),
        (1085, 545, 84, 58, 0.4),
        (170, 600, 82, 52, 0.38),
        (820, 600, 52, 36, 0.36),
        (140, 120, 56, 40, 0.36),
    ):
        land = np.maximum(
            land,
            high * np.exp(-(((x - middle_x) / reach_x) ** 2) - ((y - middle_y) / reach_y) ** 2),
        )
    ground = land + (base - 0.5) * 0.42 * smooth(-0.05, 0.25, land) + (base - 0.5) * 0.16 - 0.14
    ring = np.exp(-(((ground - 0.018) / 0.009) ** 2)) * smooth(0.42, 0.56, noise(canvas, 34, 20, 4))
    tone = ramp(
        np.clip(ground + 0.25, 0, 1),
        [
            (0, "#08306b"),
            (0.14, "#0b4f8a"),
            (0.24, "#1180a8"),
            (0.3, "#22b2bd"),
            (0.355, "#7fe0cf"),
            (0.385, "#d8f2d8"),
            (0.40, "#f3e3b4"),
            (0.42, "#d9c88e"),
            (0.435, "#5f9a4b"),
            (0.55, "#2f7a3f"),
            (0.75, "#1d5a35"),
            (1, "#5c7f4a"),
        ],
    )
    up, across = np.gradient(ground)
    light = np.clip(1 + (across + up) * -75, 0.5, 1.55) * (0.88 + 0.24 * noise(canvas, 160, 90, 3))
    dry = smooth(0.165, 0.185, ground)[..., None]
    tone = tone * (1 - dry) + tone * light[..., None] * dry
    waves = 1 + (noise(canvas, 90, 60, 4) - 0.5) * 0.16
    tone = np.where(dry > 0.5, tone, tone * waves[..., None])
    blend(canvas, np.clip(tone, 0, 255).astype(np.float32), np.ones_like(base))
    blend(canvas, bgr("#ffffff"), ring * 0.85)
    glow(canvas, 1060, 60, 620, "#bfe6ff", 0.35)
    with painting(canvas) as painter:
        sail(painter, 730, 350)
        sail(painter, 812, 402)
    puffs = smooth(0.66, 0.8, noise(canvas, 6, 4, 7, 0.56))
    blend(canvas, bgr("#062a4f"), np.roll(puffs, (70, 60), (0, 1)) * 0.3)
    blend(canvas, bgr("#ffffff"), puffs * 0.92)


def sail(painter: QPainter, x: float, y: float) -> None:
    """A small boat seen from above, with its wake."""
    painter.setBrush(colour("#ffffff", 0.35))
    painter.drawPolygon(
        QPolygonF([QPointF(x, y), QPointF(x + 62, y + 30), QPointF(x + 70, y + 12)])
    )
    painter.setBrush(colour("#ffffff"))
    painter.drawPolygon(
        QPolygonF([QPointF(x - 9, y - 3), QPointF(x + 8, y - 1), QPointF(x + 6, y + 6)])
    )
