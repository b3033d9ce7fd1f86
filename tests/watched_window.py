"""Readerapp's window, obeying what is written to this program, and telling what it should show.

Lines such as `["press", "Ctrl+Q"]` come in, and each is answered by a line of JSON. What it says
comes from its accessible tree, its picture from its widgets: neither knows what is on screen. It
loads little: the start that is watched is one as for everybody.
"""

import json
import sys
import threading
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect, Signal

from readerapp.__main__ import main

LEAST = 8  # pixels of a side of what must show some ink


class Obedient(QObject):
    """Does on the GUI thread what is read from the input on another."""

    asked = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(self._answer)
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in sys.stdin:
            self.asked.emit(json.loads(line))

    def _answer(self, words: list[str]) -> None:
        """Answer first: who is told to quit answers no more."""
        window = _window()
        name, *rest = words
        told: object = name
        if name == "ready":
            told = window is not None and hasattr(window, "story")
            if told and not window.isActiveWindow():  # no window manager gives it the keys
                window.activateWindow()
                told = False
        elif name == "look":
            told = _looks(window, rest[0])
        elif name == "sees":
            told = getattr(window, rest[0]).isVisible()
        elif name == "choose":
            told = window.commands[rest[0]].isEnabled()
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()
        if name == "press":
            # Here, as below, because the window is to load first what it needs.
            from PySide6.QtTest import QTest

            QTest.keySequence(window.windowHandle(), rest[0])
        elif name == "dismiss":
            for dialog in _dialogs():
                dialog.reject()
        elif name == "choose" and told:
            window.commands[rest[0]].trigger()


def _window() -> Any:
    from PySide6.QtWidgets import QApplication

    tops = QApplication.topLevelWidgets()
    return next((each for each in tops if type(each).__name__ == "MainWindow"), None)


def _dialogs() -> list[Any]:
    from PySide6.QtWidgets import QApplication, QDialog

    tops = QApplication.topLevelWidgets()
    return [each for each in tops if isinstance(each, QDialog) and each.isVisible()]


def _looks(window: Any, path: str) -> dict[str, object]:
    """Draw the window, or the dialog over it, into a file; return where it stands, and what it says
    is in it."""
    from PySide6.QtGui import QAccessible, QImage

    front = next(iter(_dialogs()), window)
    image = QImage(front.size(), QImage.Format.Format_RGB32)
    front.render(image)
    image.save(path)
    corner = front.mapToGlobal(QPoint())
    pages = ("articles", "reading", "story", "front_page")
    return {
        "at": corner.toTuple(),
        "pages": [name for name in pages if getattr(window, name).isVisible()],
        "search": window.articles.search.text(),
        "article": window.windowTitle(),
        "says": list(_said(QAccessible.queryAccessibleInterface(front), front, corner)),
    }


def _said(node: Any, window: Any, corner: QPoint) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Yield the texts that are seen below a node, and their places in the window."""
    from PySide6.QtGui import QAccessible

    role, state = QAccessible.Role, node.state()
    if state.invisible or state.offscreen:
        return
    area = node.rect().translated(-corner) & QRect(QPoint(), window.size())
    text = node.text(QAccessible.Text.Name)
    seen = (role.StaticText, role.Heading, role.ListItem, role.Link)  # buttons come on hovering
    if text and node.role() in seen and min(area.width(), area.height()) >= LEAST:
        yield text, area.getRect()
    for number in range(node.childCount()):
        child = node.child(number)
        if child is not None and child.isValid():
            yield from _said(child, window, corner)


if __name__ == "__main__":
    obedient = Obedient()
    sys.exit(main())
