"""Places by the sea: a harbour at dusk, an inland sea with its ferry, islands from the air, a village."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from sample_scenes.canvas import (
    FINE,
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
    reflect,
    shine,
    smooth,
    upright,
)
from sample_scenes.nature import (
    below,
    birds,
    clouds,
    disc,
    forest,
    glints,
    grass,
    haze,
    hills,
    ridge,
)

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


def ferry_inlet(canvas: Canvas) -> None:
    fill(canvas, [(0, "#7fb0cf"), (0.5, "#c9dde0"), (1, "#fde9c8")], 0, 400)
    clouds(canvas, -40, 300, "#fff7ea", 0.85, across=4, down=9, cover=0.5)
    glow(canvas, 250, 330, 560, "#ffe0a8", 0.9)
    for base, height, name, mist in (
        (352, 40, "#a9c3cc", "#fdeccf"),
        (372, 46, "#86abb6", "#f3e6cf"),
        (392, 40, "#5f8f98", "#dfe0cc"),
    ):
        line = ridge(canvas, base, height, 5, 6, 0.46)
        hills(canvas, line, [(0, name), (1, mist)], 110)
    for top, side in ((318, 1), (300, -1)):
        x, _ = fields()
        part = x[0] / WIDTH if side > 0 else 1 - x[0] / WIDTH
        line = (top + 12 * ridge(canvas, 0, 1, 9) + 210 * smooth(0.12, 0.42, part)).astype(
            np.float32
        )
        hills(canvas, line, [(0, "#3f7a5c"), (1, "#23564f")], 120)
        for down in (2, 26, 52, 80):
            forest(
                canvas,
                np.minimum(line + down, 423).astype(np.float32),
                (12, 26),
                150,
                ("#2c6650", "#3f7f58", "#235648", "#5a9361"),
            )
    haze(canvas, 418, 16, "#f6ecd6", 0.75)
    with painting(canvas) as painter:
        hull(painter)
    reflect(canvas, 432, "#2f7f93", 0.42, 0.9)
    glints(canvas, 260, 438, 715, "#fff3d2", 320, 70)
    with painting(canvas) as painter:
        painter.setBrush(colour("#ffffff", 0.7))
        for step in range(90):
            part = step / 90
            y = 434 + 26 * part + canvas.rng.normal(0, 1 + 3 * part)
            painter.drawEllipse(
                QPointF(765 + 300 * part + canvas.rng.normal(0, 9), y),
                16 * (0.4 + part),
                1.3 + 0.9 * part,
            )
        painter.setBrush(colour("#ffffff", 0.9))
        painter.drawPolygon(
            QPolygonF([QPointF(468, 432), QPointF(770, 430), QPointF(770, 436), QPointF(500, 437)])
        )
    birds(canvas, 470, 240, 7, "#ffffff")


def hull(painter: QPainter) -> None:
    """The white ferry, its bow to the left."""
    painter.setBrush(
        upright([(0, "#ffffff"), (0.62, "#e6edf0"), (0.63, "#1f5f86"), (1, "#164a6d")], 382, 434)
    )
    bow = QPainterPath(QPointF(452, 384))
    bow.lineTo(786, 384)
    bow.lineTo(780, 434)
    bow.lineTo(486, 434)
    bow.quadTo(QPointF(466, 416), QPointF(452, 384))
    painter.drawPath(bow)
    for left, top, wide, high in ((500, 360, 270, 25), (522, 340, 222, 21), (536, 322, 70, 19)):
        painter.setBrush(upright([(0, "#ffffff"), (1, "#d3e0e6")], top, top + high))
        painter.drawRoundedRect(QRectF(left, top, wide, high), 3, 3)
        painter.setBrush(colour("#37596d"))
        if high > 19:
            for place in range(int(left) + 9, int(left + wide) - 8, 14):
                painter.drawRoundedRect(QRectF(place, top + 7, 9, 8), 1.5, 1.5)
        else:
            painter.drawRect(QRectF(left + 3, top + 5, wide - 6, 7))
    painter.setBrush(upright([(0, "#d5493a"), (1, "#a8352e")], 304, 342))
    painter.drawPolygon(
        QPolygonF([QPointF(684, 304), QPointF(722, 304), QPointF(728, 342), QPointF(678, 342)])
    )
    painter.setBrush(colour("#ffffff"))
    painter.drawRect(QRectF(681, 314, 44, 7))
    painter.setBrush(colour("#e8eef1"))
    painter.drawRect(QRectF(568, 286, 3, 38))
    painter.setBrush(colour("#e07a3a"))
    for place in (596, 640, 744):
        painter.drawRoundedRect(QRectF(place, 356, 22, 7), 3, 3)


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


def village_coast(canvas: Canvas) -> None:
    fill(canvas, [(0, "#3f8fce"), (0.6, "#a9d6ea"), (1, "#e9f4ee")], 0, 420)
    clouds(canvas, -80, 330, "#ffffff", 0.95, across=5, down=7, cover=0.5)
    glow(canvas, 1120, 60, 620, "#fff3d0", 0.5)
    hills(canvas, ridge(canvas, 392, 20, 4), [(0, "#8fb6c4"), (1, "#b9d2d4")])
    x, y = fields()
    sea = ramp(
        np.broadcast_to(np.clip((y - 415) / 305, 0, 1), (y.shape[0], x.shape[1])),
        [(0, "#6fb7cc"), (0.3, "#2f8fb3"), (1, "#0f5f8c")],
    )
    blend(canvas, sea, below(415))
    blend(canvas, bgr("#dff4f6"), smooth(0.6, 0.78, noise(canvas, 14, 130, 4)) * below(415) * 0.45)
    lighthouse_rock(canvas)
    land = (
        300
        + 14 * ridge(canvas, 0, 1, 6)
        + 250 * smooth(0.36, 0.66, x[0] / WIDTH)
        + 260 * smooth(0.6, 0.72, x[0] / WIDTH)
    ).astype(np.float32)
    hills(canvas, land, [(0, "#93b455"), (0.4, "#5f8f45"), (1, "#3d6b3c")], 300)
    blend(
        canvas,
        bgr("#c8d478"),
        smooth(0.5, 0.7, noise(canvas, 9, 30, 4)) * smooth(0, 40, y - land[None, :]) * 0.35,
    )
    grass(canvas, land, 1000, 9, ("#7aa34a", "#56863f", "#a9bf5f"))
    with painting(canvas) as painter:
        for place, foot, size in (
            (96, 352, 0.74),
            (232, 372, 0.86),
            (372, 398, 0.95),
            (150, 470, 1.25),
            (350, 506, 1.32),
            (536, 520, 1.1),
        ):
            cottage(painter, place, foot, size)
    front = (640 + 20 * ridge(canvas, 0, 1, 7) + 90 * smooth(0.3, 0.62, x[0] / WIDTH)).astype(
        np.float32
    )
    hills(canvas, front, [(0, "#4f7a3c"), (1, "#24452e")], 100)
    grass(canvas, front, 1300, 34, ("#5f8a40", "#35602f", "#8aa84e", "#d9a7c4", "#e9d98a"))
    birds(canvas, 800, 230, 8, "#ffffff")


def lighthouse_rock(canvas: Canvas) -> None:
    """A skerry with a lighthouse and surf."""
    with painting(canvas) as painter:
        painter.setBrush(upright([(0, "#6d6a66"), (1, "#3a4248")], 400, 462))
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(880, 462),
                    QPointF(930, 420),
                    QPointF(985, 408),
                    QPointF(1080, 404),
                    QPointF(1130, 428),
                    QPointF(1190, 462),
                ]
            )
        )
        painter.setBrush(colour("#7d9a52"))
        painter.drawPolygon(
            QPolygonF(
                [QPointF(940, 418), QPointF(985, 407), QPointF(1080, 403), QPointF(1112, 418)]
            )
        )
        tower = QPolygonF(
            [QPointF(1012, 262), QPointF(1046, 262), QPointF(1056, 406), QPointF(1002, 406)]
        )
        painter.setBrush(colour("#fdfbf4"))
        painter.drawPolygon(tower)
        painter.setBrush(colour("#c9423a"))
        for top in (290, 348):
            wide = 17.5 + (top - 262) * 0.07
            painter.drawPolygon(
                QPolygonF(
                    [
                        QPointF(1029 - wide, top),
                        QPointF(1029 + wide, top),
                        QPointF(1029 + wide + 2, top + 28),
                        QPointF(1029 - wide - 2, top + 28),
                    ]
                )
            )
        painter.setBrush(colour("#30475f", 0.26))
        painter.drawPolygon(
            QPolygonF(
                [QPointF(1012, 262), QPointF(1023, 262), QPointF(1018, 406), QPointF(1002, 406)]
            )
        )
        painter.setBrush(colour("#2f3f4c"))
        painter.drawRect(QRectF(1006, 258, 46, 5))
        painter.drawPolygon(QPolygonF([QPointF(1010, 234), QPointF(1029, 216), QPointF(1048, 234)]))
        painter.setBrush(colour("#ffe9a8"))
        painter.drawRect(QRectF(1014, 235, 30, 23))
        painter.setBrush(colour("#ffffff", 0.8))
        for _ in range(120):
            painter.drawEllipse(
                QPointF(canvas.rng.normal(1035, 85), 462 + canvas.rng.normal(0, 2.4)),
                canvas.rng.uniform(4, 15),
                1.8,
            )


def cottage(painter: QPainter, x: float, foot: float, size: float) -> None:
    """A whitewashed cottage, lit from the right."""

    def box(left: float, top: float, wide: float, high: float) -> QRectF:
        return QRectF(x + left * size, foot + top * size, wide * size, high * size)

    def shape(*points: tuple[float, float]) -> QPolygonF:
        return QPolygonF([QPointF(x + across * size, foot + up * size) for across, up in points])

    painter.setBrush(colour("#24452e", 0.35))
    painter.drawPolygon(shape((-52, 2), (62, 2), (20, 14), (-96, 14)))
    painter.setBrush(colour("#dfe6ea"))
    painter.drawRect(box(-50, -38, 84, 40))
    painter.setBrush(colour("#fffdf6"))
    painter.drawPolygon(shape((34, -38), (47, -58), (62, -38), (62, 2), (34, 2)))
    painter.setBrush(colour("#4f5a66"))
    painter.drawPolygon(shape((-56, -36), (-40, -62), (48, -62), (35, -36)))
    painter.setBrush(colour("#e9e4d8"))
    painter.drawRect(box(-36, -76, 11, 18))
    painter.setBrush(colour("#2f6f8f"))
    painter.drawRect(box(-12, -27, 13, 29))
    painter.setBrush(colour("#37505f"))
    for left in (-40, 12):
        painter.drawRect(box(left, -27, 14, 13))
    painter.drawRect(box(43, -27, 10, 13))
    painter.setPen(QPen(colour("#ffffff"), 1.4 * size))
    for left in (-33, 19):
        painter.drawLine(
            QPointF(x + left * size, foot - 27 * size), QPointF(x + left * size, foot - 14 * size)
        )
    painter.setPen(Qt.PenStyle.NoPen)
