"""Lights in the dark: a cinema, a city by the water, a market under lamps."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF

from sample_scenes.canvas import (
    HEIGHT,
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
    reflect,
    shine,
    smooth,
    upright,
)
from sample_scenes.nature import clouds, disc, glints, hills, ridge, stars


def cinema_glow(canvas: Canvas) -> None:
    fill(canvas, [(0, "#120a16"), (0.6, "#1d0f1d"), (1, "#08050c")])
    with painting(canvas) as painter:
        curtains(painter)
        film(painter, canvas)
    glow(canvas, 640, 270, 820, "#ffc79a", 0.42)
    x, y = fields()
    beam = smooth(0, 1, 1 - np.abs(x - 640 - (y - 270) * 0.02) / (60 + 1.15 * np.abs(720 - y)))
    blend(canvas, bgr("#ffe6cc"), beam * smooth(180, 720, y) * 0.1 * (0.5 + noise(canvas, 8, 6, 5)))
    blend(
        canvas,
        bgr("#ffb98a"),
        np.exp(-(((x - 640) / 430) ** 2)) * np.exp(-(((y - 478) / 26) ** 2)) * 0.4,
    )
    with painting(canvas) as painter:
        for row in range(6):
            foot = 492 + row * row * 7.5 + row * 16
            seats(painter, canvas, foot, 0.34 + row * 0.15, row)


def curtains(painter: QPainter) -> None:
    for fold in range(32):
        left = fold * 40
        gradient = QLinearGradient(left, 0, left + 40, 0)
        for place, name in ((0, "#2a0d18"), (0.45, "#6d1f2d"), (0.6, "#7d2833"), (1, "#240a14")):
            gradient.setColorAt(place, colour(name))
        painter.setBrush(gradient)
        painter.drawRect(QRectF(left, 0, 40.5, 470))
    painter.setBrush(upright([(0, "#1c0a12"), (1, "#3d1420")], 0, 46))
    painter.drawRect(QRectF(0, 0, WIDTH, 40))
    painter.setBrush(colour("#c9964f"))
    painter.drawRect(QRectF(0, 38, WIDTH, 3))


def film(painter: QPainter, canvas: Canvas) -> None:
    """What is on the screen: a low sun over salt ponds, one figure."""
    frame = QRectF(262, 76, 756, 372)
    painter.setBrush(colour("#0a0508"))
    painter.drawRect(frame.adjusted(-12, -12, 12, 12))
    painter.setBrush(
        upright(
            [
                (0, "#6f86b5"),
                (0.34, "#e9b9a6"),
                (0.5, "#ffe0ae"),
                (0.51, "#f2bd94"),
                (1, "#7a7fa8"),
            ],
            76,
            448,
        )
    )
    painter.drawRect(frame)
    painter.setClipRect(frame)
    shine(painter, 770, 258, 330, "#fff3cf", 1.0)
    painter.setBrush(colour("#fffbe9"))
    painter.drawEllipse(QPointF(770, 240), 23, 23)
    painter.setBrush(colour("#9a8199"))
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(262, 262),
                QPointF(262, 248),
                QPointF(420, 236),
                QPointF(600, 254),
                QPointF(840, 244),
                QPointF(1018, 256),
                QPointF(1018, 262),
            ]
        )
    )
    painter.setBrush(colour("#5d5273", 0.8))
    for near in (-700, -240, 200, 640, 1080, 1540, 2000):
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(640, 264),
                    QPointF(642, 264),
                    QPointF(near + 9, 452),
                    QPointF(near - 9, 452),
                ]
            )
        )
    for y in (272, 287, 312, 352, 414):
        painter.drawRect(QRectF(262, y, 756, 0.6 + (y - 264) * 0.022))
    painter.setBrush(colour("#fff5dc", 0.8))
    for _ in range(150):
        part = canvas.rng.random() ** 1.3
        painter.drawEllipse(
            QPointF(770 + canvas.rng.normal(0, 12 + 36 * part), 266 + 178 * part),
            3 + 13 * part,
            0.6 + part,
        )
    painter.setBrush(colour("#2e2740"))
    painter.drawEllipse(QPointF(472, 275), 11, 12)
    painter.drawPie(QRectF(448, 256, 48, 26), 0, 180 * 16)
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(456, 292),
                QPointF(488, 292),
                QPointF(494, 346),
                QPointF(490, 404),
                QPointF(456, 404),
                QPointF(450, 346),
            ]
        )
    )
    painter.setPen(QPen(colour("#2e2740"), 4, c=Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(484, 312), QPointF(600, 396))
    painter.drawLine(QPointF(584, 404), QPointF(616, 390))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setClipping(False)


def seats(painter: QPainter, canvas: Canvas, foot: float, size: float, row: int) -> None:
    """One row of the audience; nearer rows are darker, edged by the light of the screen."""
    tone = ("#4a2833", "#3b1f2a", "#2b1622", "#1e0f1a", "#130a13", "#09060b")[row]
    step = 104 * size
    x = -step * (0.2 + 0.5 * (row % 2))
    while x < WIDTH + step:
        x += step
        middle = x + canvas.rng.normal(0, 4 * size)
        back = QRectF(x - 45 * size, foot + 14 * size, 90 * size, 130 * size)
        painter.setBrush(colour(tone))
        painter.drawRoundedRect(back, 18 * size, 18 * size)
        if canvas.rng.random() < 0.1:
            continue
        shadow = QPainterPath()
        wide, high = (
            25 * size * canvas.rng.uniform(0.9, 1.15),
            31 * size * canvas.rng.uniform(0.92, 1.1),
        )
        shadow.addEllipse(QPointF(middle, foot - 12 * size), wide, high)
        shadow.addRoundedRect(
            QRectF(middle - 52 * size, foot + 18 * size, 104 * size, 120 * size),
            40 * size,
            40 * size,
        )
        if canvas.rng.random() < 0.35:
            shadow.addEllipse(QPointF(middle, foot - 2 * size), wide * 1.28, high * 1.05)
        shadow.setFillRule(Qt.FillRule.WindingFill)
        near = np.exp(-(((middle - 640) / 420) ** 2))
        painter.setBrush(colour("#ffbf94", float(0.75 * near) * (1 - row * 0.11)))
        painter.drawPath(shadow.translated(0, -1.6 - size))
        painter.setBrush(colour(tone))
        painter.drawPath(shadow)


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
        for x in np.arange(14, WIDTH, 42):
            shine(painter, float(x), 470, 17, "#ffd59a", 1.0)
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


def market_lamps(canvas: Canvas) -> None:
    fill(canvas, [(0, "#0d2145"), (0.45, "#23567a"), (0.75, "#4f8f92"), (1, "#f0b27c")], 0, 420)
    stars(canvas, 150, 220)
    clouds(canvas, 80, 400, "#e59a86", 0.4, across=3, down=14, cover=0.46)
    glow(canvas, 960, 415, 480, "#ffb980", 0.7)
    hills(canvas, ridge(canvas, 392, 30, 4), [(0, "#1f4a63"), (1, "#2f6472")])
    with painting(canvas) as painter:
        painter.setBrush(upright([(0, "#241c2e"), (1, "#15111f")], 470, 520))
        painter.drawRect(QRectF(0, 478, WIDTH, 40))
        for x, name in (
            (40, "#b8473f"),
            (262, "#d79a3e"),
            (484, "#2f8a86"),
            (706, "#b8473f"),
            (928, "#6d5a9c"),
            (1150, "#d79a3e"),
        ):
            stall(painter, canvas, x, name)
        for x, tall in (
            (225, 86),
            (255, 80),
            (452, 92),
            (668, 84),
            (690, 60),
            (895, 90),
            (1116, 84),
            (1140, 88),
            (20, 86),
        ):
            visitor(painter, x, 506, tall)
        palm(painter, 1010, 480, 330)
        palm(painter, 128, 480, 290)
        for start, end, sag in (
            (QPointF(-20, 150), QPointF(560, 120), 120),
            (QPointF(540, 120), QPointF(1300, 170), 130),
            (QPointF(-20, 240), QPointF(1300, 230), 110),
        ):
            garland(painter, canvas, start, end, sag)
    reflect(canvas, 520, "#0b1a33", 0.36, 0.7)


def stall(painter: QPainter, canvas: Canvas, x: float, name: str) -> None:
    """A stall: striped awning, warm light inside, fruit in front."""
    painter.setBrush(upright([(0, "#ffd28a"), (0.5, "#d98a4a"), (1, "#5a3030")], 372, 490))
    painter.drawRect(QRectF(x + 8, 372, 168, 118))
    shine(painter, x + 92, 392, 150, "#ffdf9c", 0.9)
    painter.setBrush(colour("#3a2232", 0.8))
    for shelf in (406, 432):
        painter.drawRect(QRectF(x + 14, shelf, 156, 3))
        for place in range(9):
            painter.drawRoundedRect(QRectF(x + 20 + place * 17, shelf - 13, 10, 13), 3, 3)
    painter.setBrush(upright([(0, "#5a3a34"), (1, "#2a1a22")], 452, 496))
    painter.drawRect(QRectF(x, 452, 184, 46))
    for place in range(24):
        tint = str(canvas.rng.choice(["#f2a33c", "#e2573c", "#a8c04a", "#f4d35e", "#c9425a"]))
        painter.setBrush(colour(tint))
        painter.drawEllipse(QPointF(x + 10 + place * 7.2, 450 - (place % 3) * 3.4), 5.4, 5.4)
    for stripe in range(10):
        left = x - 8 + stripe * 20
        painter.setBrush(colour(name if stripe % 2 == 0 else "#f7e6cc"))
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(x + 12 + stripe * 16, 338),
                    QPointF(x + 28 + stripe * 16, 338),
                    QPointF(left + 20, 376),
                    QPointF(left, 376),
                ]
            )
        )
        painter.drawPie(QRectF(left, 368, 20, 17), 180 * 16, 180 * 16)


def visitor(painter: QPainter, x: float, foot: float, tall: float) -> None:
    """Someone at the market, seen against the light."""
    painter.setBrush(colour("#140f1c"))
    painter.drawEllipse(QPointF(x, foot - tall * 0.88), tall * 0.085, tall * 0.1)
    painter.drawRoundedRect(
        QRectF(x - tall * 0.15, foot - tall * 0.76, tall * 0.3, tall * 0.44), tall * 0.1, tall * 0.1
    )
    painter.drawRect(QRectF(x - tall * 0.12, foot - tall * 0.4, tall * 0.1, tall * 0.4))
    painter.drawRect(QRectF(x + tall * 0.02, foot - tall * 0.4, tall * 0.1, tall * 0.4))


def garland(painter: QPainter, canvas: Canvas, start: QPointF, end: QPointF, sag: float) -> None:
    """A string of paper lanterns."""
    line = QPainterPath(start)
    line.quadTo(QPointF((start.x() + end.x()) / 2, (start.y() + end.y()) / 2 + sag), end)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour("#1a1626"), 1.6))
    painter.drawPath(line)
    painter.setPen(Qt.PenStyle.NoPen)
    count = int(line.length() / 78)
    for number in range(count):
        point = line.pointAtPercent((number + 0.5) / count)
        tint = str(canvas.rng.choice(["#ff9a4a", "#ffc25a", "#ff6f5a", "#ffd98a"]))
        shine(painter, point.x(), point.y() + 16, 92, tint, 0.8)
        painter.setBrush(
            upright([(0, tint), (0.5, "#fff3cf"), (1, tint)], point.y() + 2, point.y() + 32)
        )
        painter.drawEllipse(QPointF(point.x(), point.y() + 17), 13, 15)
        painter.setBrush(colour("#5a2a26"))
        painter.drawRect(QRectF(point.x() - 5, point.y() + 1, 10, 3))
        painter.drawRect(QRectF(point.x() - 5, point.y() + 30, 10, 3))


def palm(painter: QPainter, x: float, foot: float, tall: float) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour("#0d1622"), 9, c=Qt.PenCapStyle.RoundCap))
    trunk = QPainterPath(QPointF(x, foot))
    head = QPointF(x + tall * 0.14, foot - tall)
    trunk.quadTo(QPointF(x - 6, foot - tall * 0.55), head)
    painter.drawPath(trunk)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("#0d1622"))
    for angle in (-172, -140, -105, -70, -38, -6, 18, 162, 190):
        way = np.radians(angle)
        tip = head + QPointF(118 * np.cos(way), 92 * np.sin(way) + 44)
        bow = head + QPointF(66 * np.cos(way), 84 * np.sin(way) - 18)
        leaf = QPainterPath(head)
        leaf.quadTo(bow, tip)
        leaf.quadTo(bow + QPointF(0, 26), head)
        painter.drawPath(leaf)
