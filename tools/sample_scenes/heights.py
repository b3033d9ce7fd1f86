"""Mountain places: a dam in its valley, a glacier and its lake, a night train in the snow."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from sample_scenes.canvas import (
    FINE,
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
    reflect,
    shine,
    smooth,
    upright,
)
from sample_scenes.nature import (
    birds,
    clouds,
    disc,
    forest,
    grass,
    haze,
    hills,
    mountains,
    person,
    ridge,
    stars,
)


def peak_line(
    canvas: Canvas, peaks: list[tuple[float, float]], rough: float, cells: int = 9
) -> Floats:
    """A crest through given points, roughened."""
    places = [x for x, _ in peaks]
    heights = [y for _, y in peaks]
    x, _ = fields()
    line = np.interp(x[0], places, heights).astype(np.float32)
    return line + rough * ridge(canvas, 0, 1, cells, 7, 0.56)


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
        mountains(canvas, line, "#8d8579", "#3a4250", "#f7fbff", depth, "#8fb0bd", 0.45)
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
