"""Turned chess pieces and a carved knight, lit from the left."""

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF

from lab.sample_scenes.canvas import (
    colour,
)

Half = Sequence[tuple[float, float]]  # half widths at heights, both in parts of the piece's height


PAWN: Half = (
    (0.3, 0),
    (0.3, 0.07),
    (0.25, 0.11),
    (0.24, 0.16),
    (0.13, 0.3),
    (0.1, 0.52),
    (0.19, 0.58),
    (0.19, 0.61),
    (0.1, 0.64),
    (0.17, 0.72),
    (0.19, 0.82),
    (0.15, 0.93),
    (0.05, 1),
)


ROOK: Half = (
    (0.29, 0),
    (0.29, 0.07),
    (0.24, 0.11),
    (0.23, 0.15),
    (0.15, 0.26),
    (0.13, 0.66),
    (0.21, 0.73),
    (0.21, 0.77),
    (0.19, 0.79),
    (0.2, 1),
    (0.1, 1),
)


BISHOP: Half = (
    (0.24, 0),
    (0.24, 0.06),
    (0.2, 0.1),
    (0.19, 0.14),
    (0.1, 0.26),
    (0.075, 0.56),
    (0.15, 0.61),
    (0.15, 0.64),
    (0.08, 0.67),
    (0.135, 0.76),
    (0.12, 0.86),
    (0.05, 0.95),
    (0.045, 0.97),
    (0.03, 1),
)


QUEEN: Half = (
    (0.22, 0),
    (0.22, 0.05),
    (0.18, 0.09),
    (0.17, 0.13),
    (0.09, 0.26),
    (0.07, 0.62),
    (0.13, 0.67),
    (0.13, 0.7),
    (0.08, 0.73),
    (0.12, 0.84),
    (0.15, 0.92),
    (0.09, 0.93),
    (0.035, 0.95),
    (0.04, 0.98),
    (0.02, 1),
)


KING: Half = (
    (0.22, 0),
    (0.22, 0.05),
    (0.18, 0.09),
    (0.17, 0.13),
    (0.09, 0.25),
    (0.075, 0.58),
    (0.14, 0.63),
    (0.14, 0.66),
    (0.085, 0.69),
    (0.12, 0.84),
    (0.1, 0.88),
    (0.03, 0.9),
    (0.03, 0.93),
    (0.06, 0.94),
    (0.06, 0.96),
    (0.03, 0.97),
    (0.03, 1),
)


WHITE = ("#7d5c3d", "#fff3d8", "#e3c08c", "#6b4a30")


BLACK = ("#0d0a0c", "#8a6a58", "#2d2022", "#0a080a")


def turned(x: float, foot: float, wide: float, tones: Sequence[str]) -> QLinearGradient:
    """The shading of a turned piece: the window is on its left."""
    gradient = QLinearGradient(x - wide, foot, x + wide, foot)
    for place, name in (
        (0, tones[0]),
        (0.2, tones[1]),
        (0.45, tones[2]),
        (0.85, tones[3]),
        (1, tones[0]),
    ):
        gradient.setColorAt(place, colour(name))
    return gradient


def shadow(painter: QPainter, x: float, foot: float, tall: float) -> None:
    """What the window's light leaves dark, to the right of a piece."""
    for step in range(21):
        grow = step / 3
        painter.setBrush(colour("#0a0504", 0.05))
        reach = tall * (0.62 + grow * 0.05)
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(x - tall * 0.24, foot + grow),
                    QPointF(x + tall * 0.1, foot - tall * 0.08 - grow),
                    QPointF(x + reach, foot - tall * 0.05 + grow * 2),
                    QPointF(x + reach * 0.95, foot + tall * 0.12 + grow * 2),
                    QPointF(x, foot + tall * 0.1 + grow),
                ]
            )
        )
        painter.drawEllipse(QPointF(x + 4, foot + 2), tall * 0.3 + grow * 2, tall * 0.075 + grow)


def piece(
    painter: QPainter, x: float, foot: float, tall: float, half: Half, tones: Sequence[str]
) -> None:
    """A turned piece, drawn ring by ring so that every ring has its own light."""
    shadow(painter, x, foot, tall)
    heights = np.linspace(0, 1, int(tall * 1.5))
    wides = np.interp(heights, [up for _, up in half], [wide for wide, _ in half])
    wides = np.convolve(np.pad(wides, 8, mode="edge"), np.ones(17) / 17, mode="valid")
    slopes = np.gradient(wides) * len(heights)
    for up, wide, slope in zip(heights, wides, slopes, strict=True):
        reach, y = float(wide) * tall, foot - float(up) * tall
        painter.setBrush(turned(x, y, reach, tones))
        painter.drawEllipse(QPointF(x, y), reach, reach * 0.24)
        if slope < -0.35:
            painter.setBrush(colour(tones[1], min(0.22, -float(slope) * 0.06)))
            painter.drawEllipse(QPointF(x - reach * 0.2, y), reach * 0.7, reach * 0.16)


HEAD = (
    (-0.17, 0.19),
    (-0.19, 0.3),
    (-0.13, 0.42),
    (-0.05, 0.5),
    (-0.03, 0.56),
    (-0.09, 0.57),
    (-0.17, 0.55),
    (-0.235, 0.53),
    (-0.275, 0.57),
    (-0.27, 0.63),
    (-0.21, 0.71),
    (-0.155, 0.79),
    (-0.135, 0.87),
    (-0.1, 0.91),
    (-0.08, 1.0),
    (-0.02, 0.93),
    (0.06, 0.91),
    (0.15, 0.83),
    (0.205, 0.7),
    (0.225, 0.54),
    (0.215, 0.38),
    (0.19, 0.19),
)


BASE: Half = (
    (0.3, 0),
    (0.305, 0.05),
    (0.26, 0.085),
    (0.25, 0.12),
    (0.2, 0.15),
    (0.21, 0.19),
    (0.18, 0.215),
)


def knight(painter: QPainter, x: float, foot: float, tall: float) -> None:
    """The white knight, facing the window."""
    shadow(painter, x, foot, tall)
    base = [(wide * tall, up * tall) for wide, up in BASE]
    for up in np.linspace(0, 0.215 * tall, 190):
        reach = float(np.interp(up, [u for _, u in base], [w for w, _ in base]))
        painter.setBrush(turned(x, foot - up, reach, WHITE))
        painter.drawEllipse(QPointF(x, foot - float(up)), reach, reach * 0.22)

    def at(across: float, up: float) -> QPointF:
        return QPointF(x + across * tall, foot - up * tall)

    head = rounded([at(*point) for point in HEAD])
    gradient = QLinearGradient(at(-0.28, 0.6), at(0.24, 0.5))
    for place, name in (
        (0, "#fff8e6"),
        (0.28, "#f7dfb4"),
        (0.55, "#d9b07a"),
        (0.85, "#8a6240"),
        (1, "#5f4029"),
    ):
        gradient.setColorAt(place, colour(name))
    painter.setBrush(gradient)
    painter.drawPath(head)
    painter.setClipPath(head)
    mane(painter, at)
    painter.setBrush(colour("#6b4728", 0.4))
    painter.drawPath(
        rounded(
            [
                at(-0.05, 0.5),
                at(0.02, 0.55),
                at(0.06, 0.66),
                at(0.0, 0.76),
                at(0.03, 0.64),
                at(-0.03, 0.55),
            ]
        )
    )
    painter.setBrush(colour("#fffbee", 0.55))
    painter.drawPath(
        rounded(
            [
                at(-0.25, 0.63),
                at(-0.18, 0.72),
                at(-0.12, 0.82),
                at(-0.1, 0.78),
                at(-0.15, 0.68),
                at(-0.22, 0.6),
            ]
        )
    )
    painter.setBrush(colour("#3a2416"))
    painter.drawEllipse(at(-0.105, 0.765), tall * 0.019, tall * 0.014)
    painter.drawEllipse(at(-0.25, 0.6), tall * 0.009, tall * 0.013)
    painter.setBrush(colour("#ffffff"))
    painter.drawEllipse(at(-0.111, 0.77), tall * 0.006, tall * 0.005)
    painter.setPen(QPen(colour("#6b4728", 0.9), 2.4, c=Qt.PenCapStyle.RoundCap))
    painter.drawLine(at(-0.262, 0.562), at(-0.19, 0.585))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setClipping(False)


def mane(painter: QPainter, at: Callable[[float, float], QPointF]) -> None:
    """Locks carved into the neck, each with a dark and a light edge."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for number in range(8):
        up = 0.86 - number * 0.085
        out = 0.15 + 0.075 * min(1.0, number / 4)
        for shift, name, wide in ((0.0, "#5a3a22", 3.2), (0.011, "#f2d3a2", 1.6)):
            lock = QPainterPath(at(out + 0.02, up + shift))
            lock.cubicTo(
                at(out - 0.03, up + 0.02 + shift),
                at(out - 0.09, up - 0.01 + shift),
                at(out - 0.1, up - 0.065 + shift),
            )
            painter.setPen(QPen(colour(name, 0.65), wide, c=Qt.PenCapStyle.RoundCap))
            painter.drawPath(lock)
    painter.setPen(Qt.PenStyle.NoPen)


def rounded(points: list[QPointF]) -> QPainterPath:
    """A closed curve through the middles between points, bent towards the points."""
    middles = [(points[number - 1] + points[number]) / 2 for number in range(len(points))]
    path = QPainterPath(middles[0])
    for number, point in enumerate(points):
        path.quadTo(point, middles[(number + 1) % len(points)])
    path.closeSubpath()
    return path
