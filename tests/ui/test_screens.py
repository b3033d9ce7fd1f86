"""Screens outlive whoever asks for the room on them, and it is asked for where a window is."""

import ast
import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

import readerapp
from readerapp.ui.widgets.dialog_parts import available_geometry


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
