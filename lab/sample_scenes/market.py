"""An evening market under lanterns."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from lab.sample_scenes.canvas import (
    WIDTH,
    Canvas,
    colour,
    fill,
    glow,
    painting,
    reflect,
    shine,
    upright,
)
from lab.sample_scenes.nature import (
    clouds,
    hills,
    ridge,
    stars,
)


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
