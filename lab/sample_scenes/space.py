"""A satellite above the Earth, and a planet beside a red star."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from lab.sample_scenes.canvas import (
    HEIGHT,
    Canvas,
    Floats,
    bgr,
    blend,
    colour,
    fields,
    fill,
    glow,
    noise,
    painting,
    ramp,
    smooth,
    upright,
)
from lab.sample_scenes.nature import (
    stars,
)


def satellite_earth(canvas: Canvas) -> None:
    fill(canvas, [(0, "#03050d"), (1, "#060b1c")])
    stars(canvas, 600, 620)
    x, y = fields()
    away = np.sqrt((x - 560) ** 2 + (y - 1580) ** 2)
    edge = 1120.0
    inside = smooth(edge + 0.8, edge - 0.8, away)
    depth = np.clip((edge - away) / 420, 0, 1)
    sea = ramp(depth, [(0, "#8fd0ff"), (0.08, "#3f8fd6"), (0.4, "#17559c"), (1, "#0a2c5e")])
    land = smooth(0.53, 0.57, noise(canvas, 5, 8, 6, 0.55))
    ground = ramp(noise(canvas, 20, 30, 4), [(0, "#2f5a3a"), (0.5, "#7d7a4a"), (1, "#b89a68")])
    tone = sea + (ground - sea) * (land * smooth(0, 0.3, depth) * 0.8)[..., None]
    white = smooth(0.5, 0.7, noise(canvas, 6, 16, 7, 0.56))
    tone = tone + (255 - tone) * (white * 0.85)[..., None]
    night = smooth(250, 1150, x + (y - 480) * 0.5)
    tone = tone * (1 - 0.9 * night)[..., None]
    lights = (
        smooth(0.66, 0.8, noise(canvas, 110, 70, 3))
        * smooth(0.5, 0.62, noise(canvas, 7, 7, 4))
        * night
        * (1 - white)
    )
    tone = tone + bgr("#ffc46a") * lights[..., None] * 0.9
    blend(canvas, np.clip(tone, 0, 255), inside)
    rim = np.exp(-(((away - edge) / 26) ** 2)) * smooth(edge - 90, edge, away) * (1 - night * 0.75)
    blend(canvas, bgr("#9fdcff"), rim * 0.9)
    outer = np.where(away > edge, np.exp(-(away - edge) / 34), 0) * (1 - night * 0.8)
    blend(canvas, bgr("#4fa4ff"), (outer * 0.75).astype(np.float32))
    glow(canvas, 60, 470, 560, "#dff1ff", 0.9)
    with painting(canvas) as painter:
        painter.translate(800, 236)
        painter.rotate(-19)
        craft(painter)


def craft(painter: QPainter) -> None:
    """A satellite: golden body, two wings of solar cells, a dish; the sun is on its left."""
    for side in (-1, 1):
        painter.setBrush(colour("#b9bfca"))
        painter.drawRect(QRectF(side * 46 if side > 0 else -78, -3, 32, 6))
        left = 78 if side > 0 else -278
        painter.setBrush(upright([(0, "#5f83d6"), (0.5, "#2a469a"), (1, "#16265c")], -38, 38))
        painter.drawRect(QRectF(left, -38, 200, 76))
        painter.setBrush(colour("#a9c6ff", 0.3))
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(left, -38),
                    QPointF(left + 70, -38),
                    QPointF(left + 20, 38),
                    QPointF(left, 38),
                ]
            )
        )
        painter.setPen(QPen(colour("#c3d4ff", 0.55), 1.1))
        for cell in range(11):
            painter.drawLine(QPointF(left + cell * 20, -38), QPointF(left + cell * 20, 38))
        for row in (-38, -13, 13, 38):
            painter.drawLine(QPointF(left, row), QPointF(left + 200, row))
        painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(
        upright([(0, "#fff0c0"), (0.3, "#e0ac4e"), (0.75, "#93612a"), (1, "#4b3018")], -46, 50)
    )
    painter.drawRoundedRect(QRectF(-46, -46, 92, 96), 6, 6)
    painter.setBrush(colour("#fff6d8", 0.5))
    for points in (
        ((-46, -46), (-10, -46), (-34, 50), (-46, 50)),
        ((6, -46), (20, -46), (2, 20), (-6, 10)),
    ):
        painter.drawPolygon(QPolygonF([QPointF(*point) for point in points]))
    painter.setBrush(colour("#2b2430"))
    painter.drawEllipse(QPointF(0, 52), 28, 13)
    painter.setBrush(colour("#6f8fd0"))
    painter.drawEllipse(QPointF(-3, 54), 17, 7)
    painter.setBrush(colour("#e3e7ee"))
    painter.drawPie(QRectF(-30, -92, 60, 60), 0, 180 * 16)
    painter.setBrush(colour("#8d95a5"))
    painter.drawRect(QRectF(-2, -64, 4, 20))


def planet_dwarf(canvas: Canvas) -> None:
    fill(canvas, [(0, "#05040c"), (1, "#140710")])
    stars(canvas, 700, HEIGHT)
    x, y = fields()
    blend(canvas, bgr("#5a1f3a"), smooth(0.42, 0.8, noise(canvas, 4, 3, 6, 0.55)) * 0.5)
    glow(canvas, 985, 205, 900, "#ff5a2a", 0.8)
    star(canvas, x, y)
    away = np.sqrt((x - 400) ** 2 + (y - 455) ** 2) / 300
    inside = smooth(1.003, 0.997, away)
    up = np.sqrt(np.clip(1 - away**2, 0, 1))
    light = (x - 400) / 300 * 0.78 + (y - 455) / 300 * -0.5 + up * 0.16
    swirl = noise(canvas, 7, 15, 7, 0.56)
    crust = ramp(
        swirl,
        [
            (0.2, "#1d2b3a"),
            (0.42, "#3f5a66"),
            (0.5, "#8a7a63"),
            (0.58, "#c08a5a"),
            (0.8, "#efe0cc"),
        ],
    )
    tone = crust * (np.clip(light, 0, 1) ** 0.8 * 1.05)[..., None] + bgr("#2a1420") * 0.25
    tone = tone * (bgr("#ffb088") / 255 * 0.5 + 0.55)
    blend(canvas, np.clip(tone, 0, 255).astype(np.float32), inside)
    facing = smooth(-0.25, 0.8, (x - 400) / 300 * 0.78 - (y - 455) / 300 * 0.5)
    air = np.where(away > 1, np.exp(-(away - 1) * 30), np.exp(-(1 - away) * 16)) * facing
    blend(canvas, bgr("#ffb48a"), (air * 0.8).astype(np.float32))
    with painting(canvas) as painter:
        painter.setBrush(upright([(0, "#d9a58a"), (1, "#2a1a22")], 560, 640))
        painter.drawEllipse(QPointF(880, 590), 27, 27)
        painter.setBrush(colour("#0b060c", 0.82))
        painter.drawEllipse(QPointF(872, 599), 26, 26)


def star(canvas: Canvas, x: Floats, y: Floats) -> None:
    """A red dwarf with a mottled face."""
    away = np.sqrt((x - 985) ** 2 + (y - 205) ** 2) / 104
    face = ramp(
        np.clip(away + (noise(canvas, 40, 24, 4) - 0.5) * 0.7, 0, 1),
        [(0, "#fff0c8"), (0.45, "#ffc06a"), (0.85, "#ff7a38"), (1, "#e2431f")],
    )
    blend(canvas, face, smooth(1.02, 0.98, away))
    glow(canvas, 985, 205, 300, "#ff9a5a", 0.8)
