"""What the tests of the window's panes measure, and how they drag."""

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSplitterHandle
from window_desktop import Desktop, Modifier


def resize(desktop: Desktop, width: int, height: int = 860) -> None:
    desktop.window.resize(width, height)
    desktop.settle()


def places(desktop: Desktop) -> dict[str, tuple[int, ...]]:
    """Where the panes on screen are, and how large."""
    window = desktop.window
    panes = (window.navigation, window.articles, window.reading, window.related)
    return {
        type(pane).__name__: (*pane.mapTo(window, QPoint()).toTuple(), *pane.size().toTuple())
        for pane in panes
        if pane.isVisible()
    }


def grips(desktop: Desktop) -> list[QSplitterHandle]:
    """The handles on screen, from the left."""
    found = [each for each in desktop.window.findChildren(QSplitterHandle) if each.isVisible()]
    return sorted(found, key=lambda each: each.mapTo(desktop.window, QPoint()).x())


def drag(grip: QSplitterHandle, start: QPoint, by: QPoint) -> None:
    """Drag a grip from a point of it."""
    QTest.mousePress(grip, Qt.MouseButton.LeftButton, Modifier.NoModifier, start)
    QTest.mouseMove(grip, start + by)
    QTest.mouseRelease(grip, Qt.MouseButton.LeftButton, Modifier.NoModifier, start + by)
    QCoreApplication.processEvents()
