"""Links, pictures and the accessible text of the reading view."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QGuiApplication,
    QImage,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from reading_view_fixtures import (
    LONG,
    PAGE,
    scroll_to,
    stored,
    text_at_top,
)

from readerapp.domain.articles import PictureState
from readerapp.rendering.block_markup import read_blocks
from readerapp.ui.reading.view import ReadingView
from readerapp.ui.themes.theme import load_theme


def test_links_are_reached_by_tab_and_followed_by_enter(view: ReadingView, qtbot: QtBot) -> None:
    address = "https://e.org/a%20b/%C3%A9?b=1&c=%2F"
    body = f'<p><a href="javascript:x">bad</a> <a href="{address}">good</a></p>'
    view.show_article(replace(PAGE, body=read_blocks(body)))
    with qtbot.assertNotEmitted(view.link_activated, wait=0):
        QTest.keyClick(view, Qt.Key.Key_Tab)
        QTest.keyClick(view, Qt.Key.Key_Return)
    with qtbot.waitSignal(view.link_activated) as signal:
        QTest.keyClick(view, Qt.Key.Key_Tab)
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert signal.args == [address]


def test_a_link_under_the_pointer_is_told(view: ReadingView, qtbot: QtBot) -> None:
    view.show_article(
        replace(PAGE, body=read_blocks('<p><a href="https://еxample.org/">good</a></p>'))
    )
    cursor = view.document().find("good")
    cursor.setPosition(cursor.selectionStart() + 1)
    with qtbot.waitSignal(view.link_hovered) as signal:
        QTest.mouseMove(view.viewport(), view.cursorRect(cursor).center())
    assert signal.args == ["https://xn--xample-2of.org/"]  # the first letter was Cyrillic


# Pictures


def test_a_picture_that_arrives_moves_nothing(view: ReadingView) -> None:
    body = f'<p>Before.</p><img src="picture:0">{LONG}'
    picture = stored(0, 1200, 500, PictureState.STORED)
    view.show_article(replace(PAGE, body=read_blocks(body), pictures=(picture,)))
    scroll_to(view, 0.4)
    before = (view.verticalScrollBar().value(), view.document().size(), text_at_top(view))
    view.set_picture(0, QImage(1200, 500, QImage.Format.Format_RGB32))
    assert before == (
        view.verticalScrollBar().value(), view.document().size(), text_at_top(view),
    )  # fmt: skip


def test_a_picture_of_unknown_size_moves_only_what_is_not_on_screen(view: ReadingView) -> None:
    body = f'<p>Before.</p><img src="picture:0">{LONG}'
    view.show_article(
        replace(PAGE, body=read_blocks(body), pictures=(stored(0, 0, 0, PictureState.STORED),))
    )
    scroll_to(view, 0.5)
    before = text_at_top(view)
    height = view.document().size().height()
    view.set_picture(0, QImage(400, 900, QImage.Format.Format_RGB32))
    assert view.document().size().height() != height
    assert text_at_top(view) == before


def test_pictures_are_painted_with_their_label(view: ReadingView) -> None:
    theme = load_theme("light")
    picture = stored(0, 600, 400, PictureState.STORED)
    body = '<img src="picture:0">'
    view.show_article(replace(PAGE, body=read_blocks(body), pictures=(picture,)))
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("#00ff00"))
    view.set_picture(0, image)
    shown = view.viewport().grab().toImage()
    colours = {shown.pixelColor(x, y).name() for x in range(160, 740, 3) for y in range(0, 700, 3)}
    assert {"#00ff00", theme.label_background} <= colours


def test_a_picture_is_asked_for_by_click_and_by_key(view: ReadingView, qtbot: QtBot) -> None:
    picture = stored(7, 600, 200, PictureState.NOT_FETCHED)
    view.show_article(replace(PAGE, body=read_blocks('<img src="picture:7">'), pictures=(picture,)))
    with qtbot.waitSignal(view.picture_requested) as signal:
        QTest.keyClick(view, Qt.Key.Key_Tab)
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert signal.args == [7]
    view.grab()
    at = view.document().find("\ufffc")
    at.setPosition(at.selectionStart())
    place = view.cursorRect(at).topLeft() + QPoint(60, 60)
    with qtbot.waitSignal(view.picture_requested) as signal:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert signal.args == [7]


def test_a_bad_picture_and_a_stranger_are_no_trouble(view: ReadingView) -> None:
    picture = stored(0, 600, 200, PictureState.STORED)
    view.show_article(replace(PAGE, body=read_blocks('<img src="picture:0">'), pictures=(picture,)))
    view.set_picture(0, QImage())
    view.set_picture(99, QImage(5, 5, QImage.Format.Format_RGB32))
    view.grab()
    view.clear_article()
    view.grab()
    assert view.toPlainText() == ""


# Copying and being read aloud


def test_copied_text_is_clean(view: ReadingView) -> None:
    body = '<p>One two<br>three</p><img src="picture:0"><ul><li>Item</li></ul>'
    picture = stored(0, 60, 40, PictureState.STORED)
    view.show_article(replace(PAGE, body=read_blocks(body), pictures=(picture,)))
    view.selectAll()
    copied = view.createMimeDataFromSelection()
    assert copied.text().split("\n\n") == [
        "The Harbour Gazette",
        "The last ferry",
        "What it carried.",
        "By Mara Oduya · 6 January 2026 · 4 min read",
        "Reported by AI stated in the article: “by AI”",
        "One two\nthree",
        "[AI-generated image. A grey sack]",
        "Item",
    ]
    assert "<img" not in copied.html()
    assert "style" not in copied.html()


def test_ctrl_a_and_ctrl_c_copy(view: ReadingView) -> None:
    view.show_article(replace(PAGE, body=read_blocks("<p>Only this.</p>")))
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().endswith("Only this.")


def test_a_screen_reader_hears_the_article_in_order(view: ReadingView) -> None:
    body = '<h2>Head</h2><img src="picture:0"><p>Text</p>'
    picture = stored(0, 600, 200, PictureState.STORED)
    view.show_article(replace(PAGE, body=read_blocks(body), pictures=(picture,)))
    text = QAccessible.queryAccessibleInterface(view).textInterface()
    heard = text.text(0, text.characterCount())
    assert heard.index("The last ferry") < heard.index("Reported") < heard.index("Head")
    assert heard.index("Head") < heard.index("A grey sack") < heard.index("Text")


def test_tab_goes_through_the_links_and_out(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    view, after = ReadingView(load_theme("light")), QLineEdit()
    layout = QVBoxLayout(window)
    layout.addWidget(view)
    layout.addWidget(after)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    view.show_article(replace(PAGE, body=read_blocks('<p><a href="https://e.org/">good</a></p>')))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert view.hasFocus()
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert after.hasFocus()
