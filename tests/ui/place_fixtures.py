"""Windows that are closed and opened again on the same profile, and what is seen in them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QPoint
from window_desktop import Desktop, Key, MakeDesktop, article

LONG = "".join(f"<p>{f'Words of paragraph {n}. ' * 40}</p>" for n in range(60))

Again = Callable[[Desktop], Desktop]


@pytest.fixture
def again(make_desktop: MakeDesktop) -> Again:
    """Close a window, and open another one on its profile."""

    def start(desktop: Desktop) -> Desktop:
        desktop.reader.window.close()
        desktop.reader.stop()
        found = make_desktop([])
        found.settle()
        return Desktop(found.reader, found.library, desktop.ids, found.qtbot)

    return start


@pytest.fixture
def sixty(make_desktop: MakeDesktop) -> Desktop:
    """A window on sixty articles, the first three of them long."""
    articles = [
        article(n, body_html=LONG if n < 3 else "<p>Short.</p>", body_text="Words")
        for n in range(60)
    ]
    desktop = make_desktop(articles)
    desktop.focus(desktop.window.articles.view)
    return desktop


def first_line(desktop: Desktop) -> str:
    """Return the first words on screen in the reading pane, and where their line begins."""
    view = desktop.window.reading.view
    desktop.until(lambda: view.is_written)
    cursor = view.cursorForPosition(QPoint(view.viewport().width() // 2, 0))
    cursor.movePosition(cursor.MoveOperation.StartOfLine)
    block = cursor.block().text()[cursor.positionInBlock() :][:20]
    return f"{cursor.blockNumber()} {block} {view.cursorRect(cursor).top()}"


def is_read(desktop: Desktop, article_id: int) -> bool:
    """Return whether an article is marked as read."""
    return desktop.statuses()[article_id][0]


def scroll(desktop: Desktop, pages: int = 3) -> str:
    """Turn pages of the open article; return the first line then."""
    desktop.until(lambda: desktop.window.reading.view.is_written)
    desktop.focus(desktop.window.reading.view)
    for _ in range(pages):
        desktop.press(Key.Key_PageDown)
    QCoreApplication.processEvents()
    assert desktop.window.reading.view.verticalScrollBar().value() > 0
    return first_line(desktop)
