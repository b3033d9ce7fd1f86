"""Splitters of the window: their panes fill them in both directions."""

import sys
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSplitterHandle, QWidget
from pytestqt.qtbot import QtBot
from waiting import delete_now, wait_exposed

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


def test_a_handle_that_goes_with_its_pane_is_no_fault(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pointer and focus leave a handle that Qt is deleting: a change of layout, a closed dialog."""
    faults: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, fault, _trace: faults.append(fault))
    elsewhere = QWidget()
    qtbot.addWidget(elsewhere)
    for is_pane_only in (True, False, True, False):
        window = QWidget()
        splitter, panes = GripSplitter(Qt.Orientation.Horizontal, window), [QWidget(), QWidget()]
        for number, pane in enumerate(panes):
            splitter.put(number, pane)
        splitter.resize(602, 80)
        window.resize(602, 80)
        window.show()
        wait_exposed(window)
        for go_there in (splitter.handle(1).setFocus, partial(move_onto, splitter.handle(1))):
            go_there()
            QCoreApplication.processEvents()
        if is_pane_only:
            panes[1].setParent(elsewhere)
        window.deleteLater()
        delete_now()
    assert faults == []


def move_onto(handle: QSplitterHandle) -> None:
    window = handle.window()
    QTest.mouseMove(window.windowHandle(), handle.mapTo(window, handle.rect().center()))
