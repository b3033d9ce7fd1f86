"""The pictures of feeds: favicons of any kind, hostile ones too, and letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from navigation_cases import feed
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QApplication

from readerapp.rendering.pictures import fit_icon
from readerapp.ui.navigation.feed_icons import FeedIcons, first_letter
from readerapp.ui.themes.palette import contrast
from readerapp.ui.themes.theme import THEME_NAMES, load_theme

LIGHT = load_theme("light")


def icon(colour: str, side: int = 32, inner: int = 0) -> bytes:
    """Return a square picture as it is kept; with `inner`, a smaller square on nothing."""
    return fit_icon(png(colour, side, inner))


def png(colour: str, side: int = 32, inner: int = 0) -> bytes:
    """Return the same as a site serves it."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(QColor(colour) if not inner else Qt.GlobalColor.transparent)
    for x in range((side - inner) // 2, (side + inner) // 2):
        for y in range((side - inner) // 2, (side + inner) // 2):
            image.setPixelColor(x, y, QColor(colour))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub asks for bytes, Qt for str
    return bytes(data.data())


def colour_at(pixmap: QPixmap, x: float, y: float) -> str:
    image = pixmap.toImage()
    return image.pixelColor(int(x * image.width()), int(y * image.height())).name()


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_favicon_is_shown_sharp(qapp: QApplication, ratio: float) -> None:
    icons = FeedIcons()
    icons.use({1: icon("#ff6600")})
    shown = icons.of_feed(feed(1, "News"), 16, LIGHT, ratio)
    assert shown.devicePixelRatio() == ratio
    assert shown.width() == 16 * ratio
    assert colour_at(shown, 0.5, 0.5) == "#ff6600"
    assert shown.toImage().pixelColor(0, 0).alpha() < 128  # rounded


def test_a_feed_without_one_keeps_the_colour_of_its_letter(qapp: QApplication) -> None:
    icons = FeedIcons()
    named = icons.of_feed(feed(1, "News"), 16, LIGHT, 1)
    renamed = icons.of_feed(feed(1, "Other"), 16, LIGHT, 1)
    assert colour_at(named, 0.5, 0.06) == colour_at(renamed, 0.5, 0.06)
    assert named.toImage() != renamed.toImage()
    colours = {colour_at(icons.of_feed(feed(n, "x"), 16, LIGHT, 1), 0.5, 0.06) for n in range(60)}
    assert len(colours) > 3


@pytest.mark.parametrize(
    ("theme", "ink"), [("dark", "#101010"), ("light", "#ffffff"), ("sepia", "#ffffff")]
)
def test_an_icon_that_would_be_lost_gets_a_plate(qapp: QApplication, theme: str, ink: str) -> None:
    icons = FeedIcons()
    icons.use({1: icon(ink, inner=20)})
    colours = load_theme(theme)
    shown = icons.of_feed(feed(1, "News"), 16, colours, 2)
    plate = colour_at(shown, 0.5, 0.06)
    assert contrast(colour_at(shown, 0.5, 0.5), plate) > 3
    assert plate == (colours.heading if theme == "dark" else colours.icon)


def test_new_favicons_replace_the_old(qapp: QApplication) -> None:
    icons = FeedIcons()
    icons.use({1: icon("#ff0000")})
    assert colour_at(icons.of_feed(feed(1, "A"), 16, LIGHT, 1), 0.5, 0.5) == "#ff0000"
    icons.use({1: icon("#00ff00")})
    assert colour_at(icons.of_feed(feed(1, "A"), 16, LIGHT, 1), 0.5, 0.5) == "#00ff00"


@pytest.mark.parametrize(
    "data",
    [
        b"<svg xmlns='http://www.w3.org/2000/svg'><rect width='9' height='9'/></svg>",
        b"<html>404</html>",
        b"\x89PNG\r\n\x1a\n",
        b"\0" * 1_000_001,
        b"\0\0\1\0\xff\xff" + b"\xff" * 200,
        png("#ff0000"),  # a picture, but no decoder of Qt is to see it
        icon("#ff0000")[:-1],
        icon("#ff0000") + b"\0",
    ],
)
def test_what_is_no_picture_gets_a_letter(qapp: QApplication, data: bytes) -> None:
    icons = FeedIcons()
    letter = icons.of_feed(feed(1, "News"), 16, LIGHT, 1).toImage()
    icons.use({1: data})
    assert icons.of_feed(feed(1, "News"), 16, LIGHT, 1).toImage() == letter


@given(st.text())
def test_there_is_a_letter_for_every_name(name: str) -> None:
    assert len(first_letter(name)) == 1


def test_the_letter_is_one_that_tells(qapp: QApplication) -> None:
    assert first_letter("the guardian") == "T"
    assert first_letter("«Le Monde»") == "L"
    assert first_letter("الجزيرة") == "ج"
    assert first_letter("朝日新聞") == "朝"
    assert first_letter("🙂") == "•"
    for name in THEME_NAMES:
        assert not FeedIcons().letters("FR", 16, load_theme(name), 1).isNull()
