"""A rocket and its trail over coastal dunes."""

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPen

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
    ramp,
    shine,
    smooth,
)
from lab.sample_scenes.nature import (
    clouds,
    grass,
    person,
    ridge,
    stars,
)


def rocket_dunes(canvas: Canvas) -> None:
    fill(
        canvas,
        [(0, "#14224f"), (0.4, "#4b5a96"), (0.7, "#c58f9c"), (0.88, "#f7b98b"), (1, "#ffdca6")],
        0,
        440,
    )
    stars(canvas, 130, 180)
    clouds(canvas, 220, 440, "#ffd2ae", 0.6, across=3, down=18, cover=0.46)
    glow(canvas, 330, 430, 520, "#ffc98e", 0.9)
    plume(canvas)
    x, y = fields()
    sea = ramp(
        np.broadcast_to(np.clip((y - 424) / 70, 0, 1), (y.shape[0], x.shape[1])),
        [(0, "#e9a98d"), (0.4, "#8f7fa3"), (1, "#4f5a8a")],
    )
    blend(canvas, sea, smooth(423, 425, y))
    blend(
        canvas,
        bgr("#ffdcb0"),
        smooth(0.52, 0.72, noise(canvas, 12, 160, 3))
        * np.exp(-(((x - 330) / 260) ** 2))
        * smooth(424, 430, y)
        * 0.8,
    )
    dunes(canvas)
    with painting(canvas) as painter:
        for place, foot, tall in (
            (835, 548, 34),
            (852, 546, 36),
            (874, 545, 26),
            (902, 541, 35),
            (960, 534, 34),
            (976, 532, 30),
        ):
            person(painter, place, foot, tall, "#2a2440")


def plume(canvas: Canvas) -> None:
    """The trail: wide and drifting near the ground, a bright thread at its head."""
    path = QPainterPath(QPointF(330, 424))
    path.cubicTo(QPointF(336, 300), QPointF(410, 150), QPointF(690, 62))
    with painting(canvas) as painter:
        for step in range(900):
            part = (step / 900) ** 0.8
            point = path.pointAtPercent(min(part, 0.985))
            wide = 2.2 + 20 * (1 - part) ** 1.6
            drift = canvas.rng.normal(0, 0.42, 2) * wide
            lit = canvas.rng.random()
            painter.setBrush(colour("#fff0dc" if lit > 0.45 else "#d8a3a0", 0.16 + 0.1 * part))
            painter.drawEllipse(
                point + QPointF(drift[0] + 8 * (1 - part) ** 2 * np.sin(part * 26), drift[1]),
                wide * 0.62,
                wide * 0.5,
            )
        for _ in range(420):
            painter.setBrush(colour("#ffe3c4" if canvas.rng.random() > 0.4 else "#b98a95", 0.2))
            painter.drawEllipse(
                QPointF(330 + canvas.rng.normal(0, 46), 424 - abs(canvas.rng.normal(0, 15))),
                canvas.rng.uniform(8, 22),
                canvas.rng.uniform(5, 13),
            )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("#fffaf0", 0.85), 2.4, c=Qt.PenCapStyle.RoundCap))
        painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        shine(painter, 690, 62, 190, "#fff3d6", 1.0)
        shine(painter, 690, 62, 34, "#ffffff", 1.0)


def dunes(canvas: Canvas) -> None:
    """Dunes with a lit windward side and a crest that winds towards the viewer."""
    x, y = fields()
    for base, height, bend, lit, shade in (
        (470, 26, 0.9, "#e7b48f", "#8d6f8a"),
        (520, 44, 2.6, "#dc9f78", "#6a5678"),
        (610, 66, 4.4, "#c98862", "#43385c"),
    ):
        line = (
            base - height * np.sin(x[0] / 250 + bend) - height * 0.4 * np.sin(x[0] / 118 + bend * 2)
        ).astype(np.float32)
        deep = y - line[None, :]
        slope = np.gradient(line).astype(np.float32) * 2
        edge = x + deep * 1.25 + (noise(canvas, 6, 6, 3) - 0.5) * 60
        column = np.clip(edge * 2, 0, WIDTH * 2 - 1).astype(int)
        light = smooth(-0.16, 0.16, slope[column] * -1 + (noise(canvas, 5, 14, 3) - 0.5) * 0.08)
        rills = 0.5 + 0.5 * np.sin((deep * 1.1 + 18 * noise(canvas, 10, 10, 3) + x * 0.13) / 2.6)
        tone = (
            bgr(shade)
            + (bgr(lit) - bgr(shade)) * np.clip(light + (rills - 0.5) * 0.1, 0, 1)[..., None]
        )
        tone = tone + (bgr(shade) * 0.55 - tone) * (smooth(60, 260, deep) * 0.55)[..., None]
        blend(canvas, np.clip(tone, 0, 255), smooth(-0.5, 0.5, deep))
        rim = smooth(3.2, 0.4, np.abs(deep)) * smooth(0.0, 0.12, -slope)[None, :]
        blend(canvas, bgr("#ffe3bd"), rim * 0.7)
    front = ridge(canvas, 716, 12, 5)
    grass(canvas, front, 900, 62, ("#241d36", "#3a2f4a", "#8a6a5c"))
