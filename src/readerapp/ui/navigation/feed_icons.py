"""Feed icons: the favicon, or a tile with the first letter of the name."""

from collections.abc import Mapping
from zlib import crc32

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPixmap

from readerapp.domain.feeds import Feed
from readerapp.domain.pixels import read_plain_png
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.pictures import image_of
from readerapp.ui.widgets.text_layout import scaled_font

DARK, BRIGHT = 0.3, 0.75  # lightness of an icon that is lost on a dark, or on a light, pane
CORNER = 0.24  # of the side


class FeedIcons:
    """Draws and caches the icons of feeds. GUI thread only.

    A favicon is read when it is first shown; what is no plain PNG gets a letter.
    """

    def __init__(self) -> None:
        self._data: Mapping[int, bytes] = {}
        self._kept: dict[tuple[object, ...], QPixmap] = {}

    def use(self, icons: Mapping[int, bytes]) -> None:
        """Use these favicons by feed id: plain PNGs, as worker processes write them."""
        if icons != self._data:
            self._data = dict(icons)
            self._kept.clear()

    def of_feed(self, feed: Feed, side: int, theme: Theme, ratio: float) -> QPixmap:
        """Return the picture of a feed: `side` points wide, at `ratio` pixels for each."""
        key = (feed.id, feed.shown_name, side, theme.name, ratio)
        found = self._kept.get(key)
        if found is None:
            image = _favicon(self._data.get(feed.id, b""))
            if image.isNull():
                found = _letter_tile(feed.shown_name, feed.key, side, theme, ratio)
            else:
                found = _on_plate(image, side, theme, ratio)
            self._kept[key] = found
        return found

    def letters(self, text: str, side: int, theme: Theme, ratio: float) -> QPixmap:
        """Return a quiet tile with one or two letters, for what has no picture of its own."""
        key = (text, side, theme.name, ratio)
        found = self._kept.get(key)
        if found is None:
            colours = (theme.pressed, theme.muted if theme.dark else theme.text)
            found = self._kept[key] = _tile(text, colours, side, ratio)
        return found


def first_letter(name: str) -> str:
    """Return the first letter or digit of a name as a capital, a dot when there is none.

    The Arabic article is passed by: nearly every name would have the same letter.
    """
    letter = next((sign for sign in name.strip().removeprefix("ال") if sign.isalnum()), "•")
    return letter.upper()[:1]


def _letter_tile(name: str, key: str, side: int, theme: Theme, ratio: float) -> QPixmap:
    """The colour follows from the key, so that a feed keeps it."""
    # Pairs that are measured to be readable (tests/ui/test_themes.py).
    pairs = (
        (theme.label_background, theme.label_text),
        (theme.warning_background, theme.warning_text),
        (theme.selection, theme.selected_text),
        (theme.mark_background, theme.mark_text),
        (theme.hover, theme.accent),
        (theme.hover, theme.link),
    )
    return _tile(first_letter(name), pairs[crc32(key.encode()) % len(pairs)], side, ratio)


def _tile(text: str, colours: tuple[str, str], side: int, ratio: float) -> QPixmap:
    image = _canvas(side, ratio)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    square = QRectF(0, 0, side, side)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours[0]))
    painter.drawRoundedRect(square, side * CORNER, side * CORNER)
    font = scaled_font("", 1.0, QFont.Weight.DemiBold)
    font.setPixelSize(max(6, round(side * (0.64 if len(text) == 1 else 0.5))))
    painter.setFont(font)
    painter.setPen(QColor(colours[1]))
    painter.drawText(square, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return QPixmap.fromImage(image)


def _on_plate(icon: QImage, side: int, theme: Theme, ratio: float) -> QPixmap:
    """Round the corners, and put a plate behind an icon that would be lost on this theme."""
    image = _canvas(side, ratio)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    square = QRectF(0, 0, side, side)
    path = QPainterPath()
    path.addRoundedRect(square, side * CORNER, side * CORNER)
    painter.setClipPath(path)
    place = square
    if _is_lost(icon, theme):
        painter.fillPath(path, QColor(theme.heading if theme.dark else theme.icon))
        place = square.adjusted(*(side * edge for edge in (0.1, 0.1, -0.1, -0.1)))
    size = QSize(icon.size()).scaled(place.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    shown = QRectF(0, 0, size.width(), size.height())
    shown.moveCenter(place.center())
    painter.drawImage(shown, icon)
    painter.end()
    return QPixmap.fromImage(image)


def _is_lost(icon: QImage, theme: Theme) -> bool:
    """Whether what is drawn of an icon is about as bright as the pane."""
    small = icon.scaled(QSize(8, 8), mode=Qt.TransformationMode.SmoothTransformation)
    colours = [small.pixelColor(x, y) for x in range(small.width()) for y in range(small.height())]
    weight = sum(colour.alphaF() for colour in colours)
    if weight > 0.97 * len(colours) or not weight:
        return False  # it fills its square: its edge is seen
    lightness = sum(colour.lightnessF() * colour.alphaF() for colour in colours) / weight
    return lightness < DARK if theme.dark else lightness > BRIGHT


def _canvas(side: int, ratio: float) -> QImage:
    pixels = round(side * ratio)
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _favicon(data: bytes) -> QImage:
    """Read a favicon; a null image when it is none. No decoder of Qt sees it."""
    pixels = read_plain_png(data)
    return image_of(pixels) if pixels else QImage()
