"""Splitters of the window: their panes fill them in both directions."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QSplitterHandle, QWidget
from pytestqt.qtbot import QtBot
from waiting import wait_exposed

from readerapp.ui.widgets.grip_splitter import Grip, GripSplitter

LEFT, RIGHT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("turns", [(RIGHT,), (LEFT,), (RIGHT, LEFT), (LEFT, RIGHT, LEFT, RIGHT)])
def test_panes_fill_a_splitter_from_edge_to_edge(
    qtbot: QtBot, turns: tuple[Qt.LayoutDirection, ...]
) -> None:
    splitter = GripSplitter(Qt.Orientation.Horizontal)
    qtbot.addWidget(splitter)
    splitter.setLayoutDirection(turns[0])
    panes = [QWidget() for _ in range(3)]
    for number, pane in enumerate(panes):
        splitter.put(number, pane)
    splitter.resize(602, 80)
    splitter.show()
    wait_exposed(splitter)
    for direction in turns[1:]:
        splitter.setLayoutDirection(direction)
    left, middle, right = sorted((pane.geometry() for pane in panes), key=QRect.x)
    assert (left.left(), right.right()) == (0, splitter.width() - 1)
    gaps = [left.right() + 1, middle.right() + 1]
    assert gaps == [middle.left() - 1, right.left() - 1]
    handles = [splitter.handle(number) for number in (1, 2)]
    lines = sorted(line_of(handle).center().x() + handle.x() for handle in handles)
    assert lines == gaps


def line_of(handle: QSplitterHandle) -> QRect:
    grip = handle.findChild(Grip)
    assert isinstance(grip, Grip)
    return grip.line
