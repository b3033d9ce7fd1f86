"""Icons: every file is drawn, in the ink of a theme, and sharp."""

import sys
from itertools import product

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from readerapp.resources import resource
from readerapp.ui.themes.palette import contrast
from readerapp.ui.themes.theme import THEME_NAMES, load_theme
from readerapp.ui.widgets.drawn_icons import app_icon, icon, use_window_icon
from tools import app_pictures

COMMANDS = sorted(path.stem for path in resource("icons", "commands").glob("*.svg"))


def inked(image: QImage, ink: str) -> int:
    """How many pixels are wholly of an ink."""
    whole = QColor(ink).rgba().to_bytes(4, sys.byteorder)
    data = bytes(image.convertToFormat(QImage.Format.Format_ARGB32).constBits())
    return sum(data[place : place + 4] == whole for place in range(0, len(data), 4))


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_an_icon_is_drawn_in_the_ink_of_the_theme(
    qapp: QApplication, theme: str, subtests: pytest.Subtests
) -> None:
    ink = load_theme(theme).icon
    assert contrast(ink, load_theme(theme).sidebar) >= 3
    for name, ratio in product(COMMANDS, (1.0, 2.0)):
        drawn = icon(name, ink, 32, ratio)
        image = drawn.toImage()
        edge = [image.pixelColor(0, y).alpha() for y in range(image.height())]
        with subtests.test(name, ratio=ratio):
            assert drawn.size() == QSize(round(32 * ratio), round(32 * ratio))
            assert drawn.devicePixelRatio() == ratio
            assert inked(image, ink) > 20
            assert not any(edge)  # nothing is cut off


def test_an_icon_is_mirrored(qapp: QApplication) -> None:
    plain, mirrored = (
        icon("back", "#000000", 32, 1.0, mirrored=each).toImage() for each in (False, True)
    )
    assert plain != mirrored
    left, right = (
        sum(each.pixelColor(x, y).alpha() for x in range(16) for y in range(32))
        for each in (plain, mirrored)
    )
    assert left > right  # the head of the arrow is where it points to


def test_every_window_has_the_picture_of_the_application(qtbot: QtBot, qapp: QApplication) -> None:
    use_window_icon(qapp)
    dialog = QDialog()
    qtbot.addWidget(dialog)
    assert QSize(32, 32) in dialog.windowIcon().availableSizes()
    image = dialog.windowIcon().pixmap(128).toImage()
    colours = {image.pixelColor(x, y).name() for x in range(128) for y in range(128)}
    assert {"#e0603f", "#2f6f8f", "#1d3f52"} <= colours  # the inks of the file


@pytest.mark.parametrize("side", app_pictures.SIDES)
def test_the_pictures_for_desktops_are_those_of_the_drawing(qapp: QApplication, side: int) -> None:
    """`python -m tools.app_pictures` draws them anew; another Qt may round a shade otherwise."""
    kept = QImage(str(app_pictures.place(side))).convertToFormat(QImage.Format.Format_ARGB32)
    drawn = app_icon(side).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    assert kept.size() == drawn.size() == QSize(side, side)
    pairs = zip(bytes(kept.constBits()), bytes(drawn.constBits()), strict=True)
    assert max(abs(one - other) for one, other in pairs) <= 8


def test_no_size_of_the_icon_is_left_over() -> None:
    pictures = resource("desktop", "icons").iterdir()
    assert {path.name for path in pictures} == {f"{side}.png" for side in app_pictures.SIDES}
