"""A drawing surface for the scenes: painter, noise, gradients, glows, reflections, grain.

Coordinates are those of the finished picture (1280 x 720); the surface is twice as fine.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QRadialGradient

WIDTH, HEIGHT = 1280, 720
FINE = 2

Floats = NDArray[np.floating[Any]]
Stops = Sequence[tuple[float, str]]


@dataclass(frozen=True)
class Canvas:
    """A picture being drawn and the random numbers it may use."""

    image: QImage
    rng: np.random.Generator


def blank(seed: int) -> Canvas:
    image = QImage(WIDTH * FINE, HEIGHT * FINE, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    return Canvas(image, np.random.default_rng(seed))


@contextmanager
def painting(canvas: Canvas) -> Iterator[QPainter]:
    """A painter in picture coordinates, without outlines."""
    painter = QPainter(canvas.image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(FINE, FINE)
    painter.setPen(Qt.PenStyle.NoPen)
    yield painter
    painter.end()


def pixels(image: QImage) -> NDArray[np.uint8]:
    """The surface as rows x columns x (blue, green, red, unused), shared with the image."""
    flat = np.frombuffer(image.bits(), dtype=np.uint8)
    return flat.reshape(image.height(), image.bytesPerLine() // 4, 4)[:, : image.width()]


def colour(name: str, alpha: float = 1.0) -> QColor:
    made = QColor(name)
    made.setAlphaF(alpha)
    return made


def bgr(name: str) -> Floats:
    made = QColor(name)
    return np.array([made.blue(), made.green(), made.red()], dtype=np.float32)


def ramp(values: Floats, stops: Stops) -> Floats:
    """Colours (…, 3) for values in 0..1."""
    places = [place for place, _ in stops]
    tones = np.array([bgr(name) for _, name in stops])
    parts = [np.interp(values, places, tones[:, part]) for part in range(3)]
    return np.stack(parts, axis=-1).astype(np.float32)


def blend(canvas: Canvas, tone: Floats, alpha: Floats) -> None:
    """Lay a colour (3) or a field of colours (rows, columns, 3) over the picture."""
    view = pixels(canvas.image)[..., :3]
    below = view.astype(np.float32)
    view[:] = np.clip(below + (tone - below) * np.clip(alpha, 0, 1)[..., None], 0, 255)


def fields() -> tuple[Floats, Floats]:
    """The x and the y of every fine pixel, ready to broadcast."""
    x = (np.arange(WIDTH * FINE, dtype=np.float32) / FINE)[None, :]
    y = (np.arange(HEIGHT * FINE, dtype=np.float32) / FINE)[:, None]
    return x, y


def smooth(low: float, high: float, values: Floats) -> Floats:
    """0 below `low`, 1 above `high`, a soft step between."""
    part = np.clip((values - low) / (high - low), 0, 1)
    eased: Floats = (part * part * (3 - 2 * part)).astype(np.float32)
    return eased


def weights(size: int, cells: int) -> Floats:
    """How much each of `cells + 1` random values counts at each of `size` places."""
    place = np.linspace(0, cells, size, endpoint=False)
    left = place.astype(int)
    part = place - left
    part = part * part * (3 - 2 * part)
    table = np.zeros((size, cells + 2), dtype=np.float32)
    rows = np.arange(size)
    table[rows, left] = 1 - part
    table[rows, left + 1] += part
    return table


def noise(canvas: Canvas, across: int, down: int, octaves: int = 5, gain: float = 0.5) -> Floats:
    """Cloudy values in about 0..1 for every fine pixel; `across` and `down` count the cells."""
    total = np.zeros((HEIGHT * FINE, WIDTH * FINE), dtype=np.float32)
    reach, strength = 0.0, 1.0
    for octave in range(octaves):
        cells_x, cells_y = across * 2**octave, down * 2**octave
        values = canvas.rng.random((cells_y + 2, cells_x + 2), dtype=np.float32)
        total += strength * (
            weights(HEIGHT * FINE, cells_y) @ values @ weights(WIDTH * FINE, cells_x).T
        )
        reach += strength
        strength *= gain
    return total / reach


def profile(canvas: Canvas, cells: int, octaves: int = 6, gain: float = 0.5) -> Floats:
    """A wavering line, about -1..1, for every fine column."""
    total = np.zeros(WIDTH * FINE, dtype=np.float32)
    strength = 1.0
    for octave in range(octaves):
        values = canvas.rng.uniform(-1, 1, cells * 2**octave + 2).astype(np.float32)
        total += strength * (weights(WIDTH * FINE, cells * 2**octave) @ values)
        strength *= gain
    return total / 1.4


def fill(canvas: Canvas, stops: Stops, top: float = 0, bottom: float = HEIGHT) -> None:
    """A vertical gradient between two heights."""
    with painting(canvas) as painter:
        painter.fillRect(QRectF(0, top, WIDTH, bottom - top), upright(stops, top, bottom))


def upright(stops: Stops, top: float, bottom: float) -> QLinearGradient:
    gradient = QLinearGradient(0, top, 0, bottom)
    for place, name in stops:
        gradient.setColorAt(place, QColor(name))
    return gradient


def glow(
    canvas: Canvas,
    x: float,
    y: float,
    reach: float,
    name: str,
    power: float = 1.0,
    flat: float = 1.0,
) -> None:
    """Add light around a point. `flat` below 1 squashes it."""
    with painting(canvas) as painter:
        shine(painter, x, y, reach, name, power, flat)


def shine(
    painter: QPainter, x: float, y: float, reach: float, name: str, power: float, flat: float = 1.0
) -> None:
    gradient = QRadialGradient(QPointF(0, 0), reach)
    for place, part in ((0, 1.0), (0.08, 0.7), (0.2, 0.42), (0.4, 0.19), (0.65, 0.06), (1, 0)):
        gradient.setColorAt(place, colour(name, min(1.0, part * power)))
    painter.save()
    painter.translate(x, y)
    painter.scale(1, flat)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Screen)
    painter.setBrush(gradient)
    painter.drawEllipse(QPointF(0, 0), reach, reach)
    painter.restore()


def reflect(
    canvas: Canvas, level: float, tone: str, depth: float = 0.55, ripple: float = 1.0
) -> None:
    """Turn everything below `level` into water that mirrors what is above it."""
    view = pixels(canvas.image)
    start = int(level * FINE)
    jitter = profile(canvas, 60)[: HEIGHT * FINE]
    columns = np.arange(WIDTH * FINE)
    wave = np.sin(columns / 37.0 + profile(canvas, 24) * 4) * 0.5 + profile(canvas, 90) * 0.5
    tint = bgr(tone)
    for row in range(start, HEIGHT * FINE):
        below = row - start
        near = below / (HEIGHT * FINE - start)
        swing = ripple * (1.5 + 14 * near) * np.sin(below / (2.2 + 9 * near) + 3 * jitter[below])
        source = np.clip(start - 1 - below * 0.92 + wave * swing, 0, start - 1).astype(int)
        shift = np.clip(columns + swing * 0.7, 0, WIDTH * FINE - 1).astype(int)
        mirrored = view[source, shift, :3].astype(np.float32)
        part = depth * (0.45 + 0.55 * near)
        view[row, :, :3] = mirrored + (tint - mirrored) * part


def soften(image: QImage, amount: int) -> QImage:
    """A blurred copy: shrink smoothly and grow again, twice."""
    keep, ways = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    made = image
    for part in (amount, max(2, amount // 2)):
        small = made.scaled(image.width() // part, image.height() // part, keep, ways)
        made = small.scaled(image.width(), image.height(), keep, ways)
    return made


def finished(canvas: Canvas) -> QImage:
    """The picture at its real size, with bloom, darker corners and a little grain."""
    halo(canvas)
    x, y = fields()
    corner = ((x - WIDTH / 2) / WIDTH) ** 2 + ((y - HEIGHT / 2) / HEIGHT) ** 2
    blend(canvas, bgr("#05060c"), np.clip(corner - 0.16, 0, 1) * 0.9)
    keep, ways = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    small = canvas.image.scaled(WIDTH, HEIGHT, keep, ways).convertToFormat(
        QImage.Format.Format_RGB32
    )
    view = pixels(small)[..., :3]
    grain = canvas.rng.normal(0, 2.0, (HEIGHT, WIDTH, 1))
    view[:] = np.clip(view + grain, 0, 255)
    return small


def halo(canvas: Canvas) -> None:
    """Let the brightest parts bleed a little, as a lens does."""
    soft = pixels(soften(canvas.image, 40))[..., :3].astype(np.float32)
    bright = smooth(150, 255, soft.mean(axis=-1))
    view = pixels(canvas.image)[..., :3]
    sharp = view.astype(np.float32)
    screened = 255 - (255 - sharp) * (255 - soft) / 255
    view[:] = np.clip(sharp + (screened - sharp) * 0.16 * bright[..., None], 0, 255)
