"""What the tests of the reading view share: a page, a view, a listener."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtNetwork import QHostAddress, QTcpServer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from waiting import wait_exposed

from readerapp.domain.articles import PictureState
from readerapp.rendering.block_markup import read_blocks
from readerapp.ui.reading.page import ArticlePage, PageLabel, PagePicture
from readerapp.ui.reading.view import SLICE, ReadingView
from readerapp.ui.themes.theme import load_theme

SENTENCE = "The harbour still belongs to the gulls when the last ferry leaves with its letters. "
LONG = "".join(f"<p>Paragraph {n}. {SENTENCE * 5}</p>" for n in range(40))
ARABIC = "<p>في السادسة صباحًا لا يزال الميناء ملكًا للنوارس.</p><p>NASA أعلنت أن الخط سينتهي.</p>"

PAGE = ArticlePage(
    article_id=1,
    language="en",
    interface_language="en",
    source="The Harbour Gazette",
    title="The last ferry",
    dek="What it carried.",
    byline="By Mara Oduya",
    facts=("6 January 2026", "4 min read"),
    labels=(PageLabel("Reported by AI", ("stated in the article: “by AI”",)),),
    notice="",
    body=read_blocks(LONG),
    pictures=(),
)


def stored(position: int, width: int, height: int, state: PictureState) -> PagePicture:
    label, status, action = "AI-generated image", "Not loaded", "Load picture"
    return PagePicture(
        position, "A grey sack", "", "", width, height, state, label, "", status, action
    )


@pytest.fixture
def view(qtbot: QtBot) -> ReadingView:
    view = ReadingView(load_theme("light"))
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    wait_exposed(view)
    view.setFocus()
    return view


@pytest.fixture
def listener(qapp: QApplication) -> Iterator[QTcpServer]:
    server = QTcpServer()
    assert server.listen(QHostAddress(QHostAddress.SpecialAddress.LocalHost))
    yield server
    server.close()


def text_at_top(view: ReadingView) -> str:
    cursor = view.cursorForPosition(QPoint(view.viewport().width() // 2, 4))
    return cursor.block().text()[:14]


def scroll_to(view: ReadingView, share: float) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(round(bar.maximum() * share))


def half_way(view: ReadingView) -> str:
    """Show a whole article, a little below its middle; return the text at the top."""
    view.show_article(PAGE)
    finish(view)
    scroll_to(view, 0.55)
    return text_at_top(view)


def finish(view: ReadingView) -> None:
    """Have everything written that is not there yet."""
    while not view.is_written:
        view._write(SLICE)
