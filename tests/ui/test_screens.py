"""Screens outlive whoever asks for the room on them, and it is asked for where a window is. No
window is larger than that."""

import ast
import gc
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from every_window import every_one
from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from waiting import PATIENCE
from window_desktop import Desktop

import readerapp
from readerapp.ui.widgets.dialog_parts import FRAME, available_geometry


class Knotted(QWidget):
    """A widget in a reference cycle, as a dialog whose buttons call it: garbage when it is left."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


@pytest.mark.usefixtures("qapp")
def test_a_screen_is_there_when_a_widget_that_asked_for_it_is_collected() -> None:
    lost: list[str] = []
    known = QGuiApplication.primaryScreen()  # as old as can be: collected first, if at all
    ended = known.destroyed.connect(lambda: lost.append("screen"))
    del known
    asking = QWidget()
    available_geometry(asking)
    knotted = Knotted()
    room = available_geometry(knotted)
    del knotted
    gc.collect()
    assert lost == []
    screen = QGuiApplication.primaryScreen()
    assert screen.availableGeometry() == room
    QObject.disconnect(ended)


def test_nothing_asks_a_widget_for_its_screen() -> None:
    sources = Path(readerapp.__file__).parent.rglob("*.py")
    texts = [(each.name, each.read_text(encoding="utf-8")) for each in sources]
    asking = [
        f"{name}:{node.lineno}"
        for name, text in texts
        if ".screen" in text
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Attribute) and node.attr == "screen"
    ]
    assert asking == []


def test_what_is_not_shown_yet_has_the_room_of_its_parent(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    inner, dialog = QWidget(window), QDialog(window)
    window.setGeometry(QRect(40, 40, 300, 200))
    dialog.move(-30_000, -30_000)  # no place of its own yet
    room = QGuiApplication.primaryScreen().availableGeometry()
    assert available_geometry(window) == available_geometry(inner) == room
    assert available_geometry(dialog) == room
    window.move(-30_000, -30_000)  # beyond all screens, as after one was unplugged
    assert available_geometry(dialog) == room


POPUP = Qt.WindowType.Popup
# A laptop of 1366 by 768 at 150 %: smaller either way than 1920 by 1080 at 200 %.
SMALL = (911, 512)


def is_seen(button: QPushButton) -> bool:
    """Whether it is in its window, or a page holds it that can be scrolled there."""
    window = button.window()
    place = QRect(button.mapTo(window, QPoint()), button.size())
    return window.rect().contains(place) or button.visibleRegion().isEmpty()


def test_no_window_is_larger_than_the_screen(desktop: Desktop) -> None:
    room = available_geometry(desktop.window).size()
    for name, window in every_one(desktop):
        QCoreApplication.processEvents()
        with_frame = (
            window.size() if window.windowFlags() & POPUP == POPUP else window.size() + FRAME
        )
        assert with_frame.boundedTo(room) == with_frame, (name, window.size(), room)
        least = window.minimumSizeHint() + FRAME
        assert least.boundedTo(room) == least, (name, least, room)
        buttons = [each for each in window.findChildren(QPushButton) if each.isVisible()]
        assert [each.text() for each in buttons if not is_seen(each)] == [], name


def test_no_window_is_larger_than_a_small_screen(tmp_path: Path) -> None:
    """The same in a process whose only screen is small: Qt knows its screens from the start."""
    screen = {"name": "small", "x": 0, "y": 0, "width": SMALL[0], "height": SMALL[1]}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    path = tmp_path / "screens.json"
    path.write_text(json.dumps({"screens": [screen]}))
    test = f"{__file__}::{test_no_window_is_larger_than_the_screen.__name__}"
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-n", "0", test],
        env=os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={path}"},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stdout
