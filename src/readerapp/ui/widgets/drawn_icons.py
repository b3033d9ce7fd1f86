"""Icons: the SVG files of `resources/icons`, drawn sharply at any size in the ink of a theme.

`currentColor` is the ink. Only these files are given to Qt's reader of SVG in this process, never a
byte from outside (`picture_drawing`).
"""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from readerapp.resources import resource

WINDOW_SIDES = (16, 24, 32, 48, 64, 128)  # pixels; what window managers ask for


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
    # A theme or a language has all of them drawn anew, some more than once on the way.
    key = f"{file} {ink} {pixels} {ratio} {mirrored}"
    if QPixmapCache.find(key, picture):
        return picture
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mirrored:
        painter.translate(pixels, 0)
        painter.scale(-1, 1)
    svg = _text(file).replace("currentColor", ink)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(square))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, picture)
    return picture


@lru_cache(maxsize=64)
def _text(file: str) -> str:
    return resource("icons", *file.split("/")).read_text(encoding="utf-8")
