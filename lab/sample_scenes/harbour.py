"""A container port at dusk."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from lab.sample_scenes.canvas import Canvas, colour, fill, glow, painting, reflect, shine, upright
from lab.sample_scenes.nature import birds, clouds, disc, glints, hills, ridge

BOXES = ("#8e4a45", "#39617a", "#a9713f", "#4d6b58", "#6d5576", "#b08a5a", "#2f4a66")


def harbour_dusk(canvas: Canvas) -> None:
    fill(
        canvas,
        [(0, "#18204a"), (0.35, "#51407a"), (0.62, "#b4586c"), (0.82, "#f0905f"), (1, "#ffc679")],
        0,
        480,
    )
    clouds(canvas, -20, 330, "#e8705f", 0.6, across=3, down=12, cover=0.5)
    clouds(canvas, 230, 470, "#ffd08a", 0.6, across=3, down=22, cover=0.46)
    glow(canvas, 770, 470, 640, "#ffb46a", 1.0)
    disc(canvas, 770, 452, 34, "#ffeec2")
    hills(canvas, ridge(canvas, 452, 20, 6), [(0, "#8d4f66"), (1, "#b8676a")])
    hills(canvas, ridge(canvas, 470, 9, 9), [(0, "#5d3a5a"), (1, "#7a4860")])
    with painting(canvas) as painter:
        for x, size, name in (
            (905, 0.42, "#5b3a5c"),
            (990, 0.46, "#553658"),
            (1085, 0.5, "#4d3152"),
        ):
            crane(painter, x, 486, size, name)
        ship(painter, canvas)
        for x, size, name in ((96, 1.32, "#191a38"), (330, 1.16, "#1e1d3d")):
            crane(painter, x, 496, size, name)
        painter.setBrush(colour("#17172f"))
        painter.drawRect(QRectF(-10, 486, 560, 14))
        painter.setBrush(colour("#3a2a48"))
        painter.drawRect(QRectF(870, 482, 420, 12))
        for x, y, size in (
            (60, 440, 60),
            (210, 452, 46),
            (430, 446, 60),
            (520, 470, 40),
            (930, 470, 26),
            (1040, 468, 30),
            (1190, 470, 34),
        ):
            shine(painter, x, y, size, "#ffdf9c", 1.0)
    reflect(canvas, 499, "#1c1b40", 0.42, 0.38)
    glints(canvas, 770, 505, 715, "#ffd9a0", 300, 48)
    birds(canvas, 640, 150, 8, "#241f42")


def crane(painter: QPainter, x: float, foot: float, size: float, name: str) -> None:
    """A quay crane: legs, boom over the water on the right, stays."""

    def at(across: float, up: float) -> QPointF:
        return QPointF(x + across * size, foot - up * size)

    painter.setBrush(Qt.BrushStyle.NoBrush)
    for thick, line in (
        (8, [(-42, 0), (-34, 168)]),
        (8, [(42, 0), (34, 168)]),
        (5, [(-40, 62), (40, 62)]),
        (3, [(-38, 64), (34, 166)]),
        (7, [(-38, 168), (38, 168)]),
        (6, [(-34, 168), (-6, 262)]),
        (6, [(34, 168), (2, 262)]),
        (8, [(-118, 186), (206, 192)]),
        (3, [(-118, 178), (206, 184)]),
        (2, [(0, 262), (204, 192)]),
        (2, [(0, 262), (112, 190)]),
        (2, [(-6, 262), (-116, 186)]),
    ):
        painter.setPen(QPen(colour(name), thick * size, c=Qt.PenCapStyle.FlatCap))
        painter.drawPolyline([at(*point) for point in line])
    painter.setPen(QPen(colour(name), 1.2 * size))
    for across in range(-110, 204, 14):
        painter.drawLine(at(across, 178), at(across + 7, 190))
    painter.drawLine(at(128, 186), at(128, 122))
    painter.drawLine(at(146, 186), at(146, 122))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(name))
    painter.drawRect(QRectF(at(-96, 214), at(-44, 186)))
    painter.drawRect(QRectF(at(122, 188), at(152, 178)))
    painter.drawRect(QRectF(at(116, 122), at(158, 104)))
    painter.setBrush(colour("#ffd98f", 0.95))
    painter.drawRect(QRectF(at(104, 180), at(118, 168)))


def ship(painter: QPainter, canvas: Canvas) -> None:
    """A container ship, stacked high, its stern to the right."""
    for column in range(17):
        left = 478 + column * 20.5
        for row in range(int(canvas.rng.integers(3, 7)) if column != 13 else 0):
            painter.setBrush(colour(str(canvas.rng.choice(BOXES))).darker(150))
            painter.drawRect(QRectF(left, 452 - row * 12.5, 19.4, 11.6))
            painter.setBrush(colour("#ffb27a", 0.3))
            painter.drawRect(QRectF(left + 15, 452 - row * 12.5, 4.4, 11.6))
    painter.setBrush(colour("#2b2446"))
    painter.drawRect(QRectF(742, 366, 26, 100))
    painter.drawRect(QRectF(732, 362, 46, 9))
    painter.drawRect(QRectF(752, 340, 4, 24))
    painter.setBrush(colour("#ffdf9c"))
    for deck in range(4):
        painter.drawRect(QRectF(745, 376 + deck * 14, 20, 3))
    painter.setBrush(
        upright([(0, "#2a1f3f"), (0.75, "#1c1733"), (0.76, "#742f3d"), (1, "#5a2536")], 462, 502)
    )
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(432, 456),
                QPointF(482, 464),
                QPointF(846, 464),
                QPointF(838, 502),
                QPointF(462, 502),
            ]
        )
    )
