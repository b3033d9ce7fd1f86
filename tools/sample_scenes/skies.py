"""The sky and what people send or see there: a rocket, a satellite, an observatory, a planet."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from sample_scenes.canvas import (
    HEIGHT,
    WIDTH,
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
    shine,
    smooth,
    upright,
)
from sample_scenes.nature import clouds, grass, haze, hills, mountains, person, ridge, stars


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
        smooth(0.5, 0.6, noise(canvas, 22, 20, 5))
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
