"""Icons: the SVG files of `resources/icons`, drawn sharply at any size in the ink of a theme.

Qt's own decoders are not for this process, which never gives them a byte from outside; so the files
hold only what is read here: `path` (M L H V C Q Z with absolute places), `rect`, `circle`, `g`, the
attributes below, `transform="rotate(angle x y)"` and a gradient from top to bottom. `currentColor`
is the ink. A test draws every file there is.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QApplication

from readerapp.resources import resource

_TAG = re.compile(r"<(/?)(\w+)([^<>]*)>", re.ASCII)
_ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"', re.ASCII)
_PATH_PART = re.compile(r"([MLHVCQZ])([^MLHVCQZ]*)", re.ASCII)
_NUMBER = re.compile(r"-?\d*\.?\d+", re.ASCII)
_INHERITED = ("fill", "stroke", "stroke-width", "opacity")

WINDOW_SIDES = (16, 24, 32, 48, 64, 128)  # pixels; what window managers ask for

Attributes = Mapping[str, str]


def icon(name: str, ink: str, side: int, ratio: float, *, mirrored: bool = False) -> QPixmap:
    """Return the icon of a command, `side` device-independent pixels wide and high.

    `name`: a file of `resources/icons/commands`. `ratio`: of the screen's pixels to these.
    """
    return _drawn(f"commands/{name}.svg", ink, side, ratio, mirrored=mirrored)


def app_icon(side: int) -> QPixmap:
    """Return the picture of the application, so many pixels wide and high."""
    return _drawn("readerapp.svg", "#000000", side, 1.0, mirrored=False)


def use_window_icon(app: QApplication) -> None:
    """Give every window of the application, also those to come, its picture."""
    picture = app.windowIcon()
    for side in WINDOW_SIDES:
        picture.addPixmap(app_icon(side))
    app.setWindowIcon(picture)


def _drawn(file: str, ink: str, side: int, ratio: float, *, mirrored: bool) -> QPixmap:
    pixels = max(1, round(side * ratio))
    square = QRect(0, 0, pixels, pixels)
    picture = QPixmap(square.size())
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mirrored:
        painter.translate(pixels, 0)
        painter.scale(-1, 1)
    _draw(painter, _text(file), pixels, QColor(ink))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(maxsize=64)
def _text(file: str) -> str:
    return resource("icons", *file.split("/")).read_text(encoding="utf-8")


def _draw(painter: QPainter, svg: str, pixels: int, ink: QColor) -> None:
    """Draw the elements of a file one after the other, groups with what they hand down."""
    groups: list[Attributes] = []
    gradient = QLinearGradient()
    for closes, tag, attributes in _elements(svg):
        if closes and tag in ("g", "svg"):
            groups.pop()
            painter.restore()
        elif tag in ("g", "svg"):
            painter.save()
            groups.append({**(groups[-1] if groups else {}), **_inherited(attributes)})
            if tag == "svg":
                scale = pixels / float(attributes["viewBox"].split()[2])
                painter.scale(scale, scale)
            else:
                _rotate(painter, attributes)
        elif tag == "stop":
            gradient.setColorAt(float(attributes["offset"]), QColor(attributes["stop-color"]))
        elif tag in ("path", "rect", "circle"):
            shape = _shape(tag, attributes)
            gradient.setStart(shape.boundingRect().topLeft())
            gradient.setFinalStop(shape.boundingRect().bottomLeft())
            painter.save()
            _rotate(painter, attributes)
            _fill(painter, shape, {**groups[-1], **attributes}, ink, gradient)
            painter.restore()


def _elements(svg: str) -> Iterator[tuple[bool, str, Attributes]]:
    """Yield whether an element ends here, its name and its attributes."""
    for closes, tag, attributes in _TAG.findall(svg):
        yield bool(closes), tag, dict(_ATTRIBUTE.findall(attributes))


def _inherited(attributes: Attributes) -> Attributes:
    return {name: value for name, value in attributes.items() if name in _INHERITED}


def _rotate(painter: QPainter, attributes: Attributes) -> None:
    if transform := attributes.get("transform"):
        angle, x, y = map(float, _NUMBER.findall(transform))
        painter.translate(x, y)
        painter.rotate(angle)
        painter.translate(-x, -y)


def _fill(
    painter: QPainter, shape: QPainterPath, look: Attributes, ink: QColor, front: QLinearGradient
) -> None:
    painter.setOpacity(float(look.get("opacity", "1")))
    fill, stroke = look.get("fill", "#000000"), look.get("stroke", "none")
    if fill != "none":
        brush = QBrush(front) if fill.startswith("url") else QBrush(_colour(fill, ink))
        painter.fillPath(shape, brush)
    if stroke != "none":
        pen = QPen(_colour(stroke, ink), float(look.get("stroke-width", "1")))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(shape, pen)


def _colour(value: str, ink: QColor) -> QColor:
    return ink if value == "currentColor" else QColor(value)


def _shape(tag: str, attributes: Attributes) -> QPainterPath:
    if tag == "path":
        return _path(attributes["d"])
    shape = QPainterPath()
    if tag == "circle":
        centre = QPointF(float(attributes["cx"]), float(attributes["cy"]))
        shape.addEllipse(centre, float(attributes["r"]), float(attributes["r"]))
    else:
        place = QRectF(*(float(attributes[side]) for side in ("x", "y", "width", "height")))
        corner = float(attributes.get("rx", "0"))
        shape.addRoundedRect(place, corner, corner)
    return shape


def _path(data: str) -> QPainterPath:
    """Return the path of a `d` attribute."""
    path = QPainterPath()
    for letter, rest in _PATH_PART.findall(data):
        numbers = [float(each) for each in _NUMBER.findall(rest)]
        here = path.currentPosition()
        match letter:
            case "M":
                path.moveTo(*numbers)
            case "L":
                for x, y in zip(numbers[::2], numbers[1::2], strict=True):
                    path.lineTo(x, y)
            case "H":
                path.lineTo(numbers[0], here.y())
            case "V":
                path.lineTo(here.x(), numbers[0])
            case "C":
                for first in range(0, len(numbers), 6):
                    path.cubicTo(*numbers[first : first + 6])
            case "Q":
                path.quadTo(*numbers)
            case _:
                path.closeSubpath()
    return path
