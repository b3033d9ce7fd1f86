"""A village of white cottages by the sea."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

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
    smooth,
    upright,
)
from lab.sample_scenes.nature import (
    below,
    birds,
    clouds,
    grass,
    hills,
    ridge,
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
