"""What the tests of sharing have in common."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog
from window_desktop import Desktop

from readerapp.domain.labels import Evidence, Label, Rank, Subject
from readerapp.ui.widgets.article_menus import ShareKind, ShareMenu

BY_MACHINE = Evidence(Subject.TEXT, Label.AI_TEXT, Rank.VISIBLE_TEXT, "byline", "Reported by AI")


class Desk(QObject):
    """Stands for the mail program and the file manager, which no test opens."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Remember an address."""
        self.opened.append(bytes(url.toEncoded().data()).decode())


@pytest.fixture
def desk() -> Iterator[Desk]:
    """A mail program and a file manager that only remember what they are to open."""
    desk = Desk()
    for scheme in ("mailto", "file"):
        QDesktopServices.setUrlHandler(scheme, desk, "open")  # type: ignore[arg-type]  # the stub asks for bytes, Qt for str
    yield desk
    for scheme in ("mailto", "file"):
        QDesktopServices.unsetUrlHandler(scheme)


def share(desktop: Desktop, kind: ShareKind) -> None:
    """Choose from the menu of the bar above the article."""
    menu = desktop.reader.features.article.bar.share_menu
    action_of(menu, kind).trigger()
    desktop.settle()


def action_of(menu: ShareMenu, kind: ShareKind) -> QAction:
    """The action of a way to share."""
    return menu._own.get(kind) or menu.actions()[-1]


def select(desktop: Desktop, words: str) -> None:
    """Select words of the open article."""
    view = desktop.window.reading.view
    cursor = view.document().find(words)
    assert cursor.hasSelection()
    view.setTextCursor(cursor)


def answer(monkeypatch: pytest.MonkeyPatch, path: Path, pattern: str = "") -> list[str]:
    """Have the file dialog answer; return what it was given."""
    given: list[str] = []

    def chosen(_parent: object, *words: str) -> tuple[str, str]:
        given.extend(words)
        return str(path), pattern

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    return given


def clipboard() -> str:
    """The text on the clipboard."""
    return QGuiApplication.clipboard().text()
