"""Things of nature that many scenes share: mountains, clouds, mist, stars, trees, people."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from lab.sample_scenes.canvas import (
    FINE,
    HEIGHT,
    WIDTH,
    Canvas,
    Floats,
    Stops,
    bgr,
    blend,
    colour,
    fields,
    noise,
    painting,
    profile,
    ramp,
    smooth,
)


def ridge(
    canvas: Canvas, base: float, height: float, cells: int, octaves: int = 6, gain: float = 0.5
) -> Floats:
    """The upper edge of hills: a y for every fine column."""
    return base + height * profile(canvas, cells, octaves, gain)


def hills(canvas: Canvas, line: Floats, stops: Stops, reach: float = 260) -> None:
    """Fill everything below a line; the gradient runs `reach` down from the line."""
    _, y = fields()
    deep = np.clip((y - line[None, :]) / reach, 0, 1)
    blend(canvas, ramp(deep, stops), smooth(-0.5, 0.5, y - line[None, :]))


def mountains(
    canvas: Canvas,
    line: Floats,
    lit: str,
    shade: str,
    snow: str = "",
    snow_depth: float = 0,
    haze: str = "",
    thick: float = 0.8,
) -> None:
    """Mountains with a sunny side (left) and facets that run down from the crest."""
    x, y = fields()
    deep = np.maximum(y - line[None, :], 0)
    gullies = noise(canvas, 36, 14, 6, 0.6) - 0.5
    warp = (noise(canvas, 18, 9, 4, 0.6) - 0.5) * (30 + deep * 0.5) + gullies * 46
    columns = np.clip((x + warp) * FINE, 0, WIDTH * FINE - 1).astype(int)
    rough = np.convolve(line, np.ones(31) / 31, mode="same")
    slope = np.gradient(rough).astype(np.float32) * FINE
    light = smooth(
        -0.85, 0.85, -slope[columns] + gullies * 1.3 + (noise(canvas, 90, 70, 3) - 0.5) * 0.5
    )
    tone = bgr(shade) + (bgr(lit) - bgr(shade)) * light[..., None]
    if snow:
        edge = snow_depth * (0.95 + 2.0 * gullies + 1.6 * (noise(canvas, 12, 8, 3) - 0.5))
        cover = smooth(-12, 12, edge - deep + (light - 0.5) * 20)
        white = bgr(snow) * (0.62 + 0.38 * light[..., None]) + np.array([22, 6, 0], np.float32) * (
            1 - light[..., None]
        )
        tone = tone + (white - tone) * cover[..., None]
    if haze:
        tone = tone + (bgr(haze) - tone) * (thick * smooth(20, 330, deep))[..., None]
    blend(canvas, np.clip(tone, 0, 255), smooth(-0.5, 0.5, y - line[None, :]))


def clouds(
    canvas: Canvas,
    top: float,
    bottom: float,
    name: str,
    power: float,
    across: int = 4,
    down: int = 9,
    cover: float = 0.5,
) -> None:
    """Streaks of cloud between two heights."""
    _, y = fields()
    middle = (top + bottom) / 2
    band = smooth(0, 1, 1 - np.abs(y - middle) / ((bottom - top) / 2))
    shape = smooth(1 - cover - 0.12, 1 - cover + 0.22, noise(canvas, across, down, 6, 0.52))
    blend(canvas, bgr(name), shape * band * power)


def haze(
    canvas: Canvas, middle: float, reach: float, name: str, power: float, patchy: float = 0.5
) -> None:
    """A bank of mist around one height."""
    _, y = fields()
    band = np.exp(-(((y - middle) / reach) ** 2))
    drift = 1 - patchy + patchy * 1.6 * noise(canvas, 4, 10, 4)
    blend(canvas, bgr(name), (band * drift * power).astype(np.float32))


def stars(canvas: Canvas, count: int, lowest: float) -> None:
    """Stars of many sizes, fewer near `lowest`."""
    with painting(canvas) as painter:
        for _ in range(count):
            x, y = canvas.rng.uniform(0, WIDTH), lowest * canvas.rng.beta(1, 1.5)
            size = 0.35 + 1.2 * canvas.rng.random() ** 7
            tint = str(canvas.rng.choice(["#ffffff", "#dbe6ff", "#fff0d6"]))
            painter.setBrush(colour(tint, canvas.rng.uniform(0.25, 0.95)))
            painter.drawEllipse(QPointF(x, y), size, size)


def conifer(
    painter: QPainter, x: float, foot: float, tall: float, name: str, sway: np.random.Generator
) -> None:
    """A fir of ragged tiers."""
    painter.setBrush(colour(name))
    shape = QPolygonF([QPointF(x, foot - tall)])
    tiers = 9
    for side in (1, -1):
        steps = range(1, tiers + 1) if side == 1 else range(tiers, 0, -1)
        for tier in steps:
            wide = tall * 0.21 * (tier / tiers) ** 0.85 * sway.uniform(0.8, 1.15)
            low = foot - tall + tall * tier / tiers
            outer, inner = (
                QPointF(x + side * wide, low),
                QPointF(x + side * wide * 0.5, low - tall * 0.025),
            )
            for point in (outer, inner) if side == 1 else (inner, outer):
                shape.append(point)
    painter.drawPolygon(shape)


def forest(
    canvas: Canvas, line: Floats, tall: tuple[float, float], count: int, names: Sequence[str]
) -> None:
    """Firs standing along a line."""
    with painting(canvas) as painter:
        for x in np.sort(canvas.rng.uniform(-10, WIDTH + 10, count)):
            foot = float(line[int(np.clip(x * FINE, 0, WIDTH * FINE - 1))])
            name = str(canvas.rng.choice(list(names)))
            conifer(painter, float(x), foot + 6, canvas.rng.uniform(*tall), name, canvas.rng)


def glints(
    canvas: Canvas,
    x: float,
    top: float,
    bottom: float,
    name: str,
    count: int = 260,
    wide: float = 60,
) -> None:
    """The path of light that a low sun lays on water."""
    with painting(canvas) as painter:
        for _ in range(count):
            part = canvas.rng.random() ** 1.4
            y = top + (bottom - top) * part
            long = canvas.rng.uniform(3, 10) + 26 * part * canvas.rng.random()
            middle = x + canvas.rng.normal(0, wide * (0.35 + part))
            painter.setBrush(colour(name, canvas.rng.uniform(0.15, 0.75) * (1 - part * 0.6)))
            painter.drawEllipse(QPointF(middle, y), long, 0.5 + 1.1 * part)


def person(painter: QPainter, x: float, foot: float, tall: float, name: str) -> None:
    """Someone standing far away."""
    painter.setBrush(colour(name))
    painter.drawEllipse(QPointF(x, foot - tall * 0.9), tall * 0.085, tall * 0.1)
    body = QPainterPath(QPointF(x - tall * 0.13, foot - tall * 0.76))
    body.quadTo(QPointF(x, foot - tall * 0.84), QPointF(x + tall * 0.13, foot - tall * 0.76))
    body.lineTo(x + tall * 0.1, foot)
    body.lineTo(x + tall * 0.02, foot)
    body.lineTo(x, foot - tall * 0.36)
    body.lineTo(x - tall * 0.02, foot)
    body.lineTo(x - tall * 0.1, foot)
    body.closeSubpath()
    painter.drawPath(body)


def birds(canvas: Canvas, x: float, y: float, count: int, name: str) -> None:
    """A loose flock around a point."""
    with painting(canvas) as painter:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for _ in range(count):
            middle = QPointF(x + canvas.rng.normal(0, 70), y + canvas.rng.normal(0, 26))
            span = canvas.rng.uniform(4, 9)
            lift = canvas.rng.uniform(1.5, 4)
            painter.setPen(QPen(colour(name, 0.8), 1.3, c=Qt.PenCapStyle.RoundCap))
            wing = QPainterPath(middle + QPointF(-span, -lift))
            wing.quadTo(middle + QPointF(-span * 0.3, -lift), middle)
            wing.quadTo(middle + QPointF(span * 0.3, -lift), middle + QPointF(span, -lift * 0.8))
            painter.drawPath(wing)


def grass(canvas: Canvas, line: Floats, count: int, tall: float, names: Sequence[str]) -> None:
    """Blades along a line and below it."""
    with painting(canvas) as painter:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for _ in range(count):
            x = canvas.rng.uniform(0, WIDTH)
            foot = float(line[min(int(x * FINE), WIDTH * FINE - 1)]) + 60 * canvas.rng.random() ** 2
            high, lean = tall * canvas.rng.uniform(0.4, 1.2), canvas.rng.normal(4, 7)
            blade = QPainterPath(QPointF(x, foot))
            blade.quadTo(QPointF(x, foot - high * 0.6), QPointF(x + lean, foot - high))
            painter.setPen(
                QPen(
                    colour(str(canvas.rng.choice(list(names))), 0.85), canvas.rng.uniform(0.7, 1.8)
                )
            )
            painter.drawPath(blade)


def disc(canvas: Canvas, x: float, y: float, size: float, name: str) -> None:
    with painting(canvas) as painter:
        painter.setBrush(colour(name))
        painter.drawEllipse(QRectF(x - size, y - size, size * 2, size * 2))


def below(level: float) -> Floats:
    """1 below a height, 0 above it."""
    _, y = fields()
    return np.broadcast_to((y > level).astype(np.float32), (HEIGHT * FINE, WIDTH * FINE))


def peak_line(
    canvas: Canvas, peaks: list[tuple[float, float]], rough: float, cells: int = 9
) -> Floats:
    """A crest through given points, roughened."""
    places = [x for x, _ in peaks]
    heights = [y for _, y in peaks]
    x, _ = fields()
    line: Floats = np.interp(x[0], places, heights).astype(np.float32)
    return line + rough * ridge(canvas, 0, 1, cells, 7, 0.56)
