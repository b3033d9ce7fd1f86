"""A chess board close up, the far pieces out of focus."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QLinearGradient, QPainter, QPolygonF

from lab.sample_scenes.canvas import (
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
    pixels,
    shine,
    smooth,
    soften,
    upright,
)
from lab.sample_scenes.chessmen import (
    BISHOP,
    BLACK,
    KING,
    PAWN,
    QUEEN,
    ROOK,
    WHITE,
    knight,
    piece,
)


def chess_board(canvas: Canvas) -> None:
    fill(canvas, [(0, "#1b1210"), (0.45, "#3a2418"), (1, "#170d0a")])
    window(canvas)
    with painting(canvas) as painter:
        board(painter)
        for x, foot, tall, half, tones in (
            (905, 330, 190, KING, BLACK),
            (1010, 336, 168, BISHOP, BLACK),
            (790, 326, 120, PAWN, BLACK),
            (1130, 344, 122, PAWN, BLACK),
            (300, 330, 130, ROOK, WHITE),
            (420, 322, 112, PAWN, BLACK),
            (560, 330, 118, PAWN, WHITE),
        ):
            piece(painter, x, foot, tall, half, tones)
    blurred = soften(canvas.image, 18)
    pixels(canvas.image)[:] = pixels(blurred)
    glow(canvas, 180, 60, 760, "#ffcf8a", 0.6)
    with painting(canvas) as painter:
        painter.setClipRect(QRectF(0, 392, WIDTH, HEIGHT))
        board(painter)
        painter.setClipping(False)
    across, down = fields()
    soft = soften(canvas.image, 14)
    blend(
        canvas,
        pixels(soft)[..., :3].astype(np.float32),
        np.broadcast_to(smooth(520, 400, down), (down.shape[0], across.shape[1])),
    )
    with painting(canvas) as painter:
        piece(painter, 1085, 560, 330, QUEEN, BLACK)
        piece(painter, 250, 596, 250, PAWN, WHITE)
        knight(painter, 640, 640, 470)
    grain_of_light(canvas)


def window(canvas: Canvas) -> None:
    """Tall panes of evening light, far behind."""
    with painting(canvas) as painter:
        for left in (60, 190, 320):
            painter.setBrush(upright([(0, "#ffd796"), (1, "#c9803f")], 0, 210))
            painter.drawRect(QRectF(left, -10, 106, 112))
            painter.drawRect(QRectF(left, 112, 106, 90))
        for _ in range(16):
            shine(
                painter,
                canvas.rng.uniform(560, 1260),
                canvas.rng.uniform(20, 190),
                canvas.rng.uniform(26, 60),
                "#ffb56a",
                0.5,
            )


def board(painter: QPainter) -> None:
    """The squares in perspective: rows meet at the horizon."""

    def corner(column: float, row: float) -> QPointF:
        depth = 1 / (0.155 + 0.112 * row)
        return QPointF(640 + (column - 4.1) * 38 * depth, 212 + 78 * depth)

    painter.setBrush(upright([(0, "#4a2d1c"), (1, "#2a170f")], 240, 720))
    painter.drawRect(QRectF(-10, 282, WIDTH + 20, 450))
    for row in range(-1, 12):  # the first lies mostly below the edge
        for column in range(-9, 18):
            light = (row + column) % 2 == 0
            corners = [
                corner(column, row),
                corner(column + 1, row),
                corner(column + 1, row + 1),
                corner(column, row + 1),
            ]
            left = corners[0].x()
            gradient = QLinearGradient(0, 0, WIDTH, 0)
            for place, name in (
                (0, "#f7d9a6" if light else "#7d4a2c"),
                (0.5, "#dcae74" if light else "#57311f"),
                (1, "#9a7148" if light else "#321a12"),
            ):
                gradient.setColorAt(place, colour(name))
            painter.setBrush(gradient)
            if left < WIDTH + 400:
                painter.drawPolygon(QPolygonF(corners))


def grain_of_light(canvas: Canvas) -> None:
    """Dust in the slanting light."""
    x, y = fields()
    ray = np.exp(-(((x - 250 - y * 0.85) / 230) ** 2))
    blend(canvas, bgr("#ffd9a0"), ray * (0.5 + noise(canvas, 6, 6, 4)) * 0.1)
    with painting(canvas) as painter:
        for _ in range(120):
            painter.setBrush(colour("#ffe9c4", canvas.rng.uniform(0.1, 0.5)))
            size = canvas.rng.uniform(0.5, 1.7)
            painter.drawEllipse(
                QPointF(canvas.rng.normal(480, 260), canvas.rng.uniform(0, 560)), size, size
            )
