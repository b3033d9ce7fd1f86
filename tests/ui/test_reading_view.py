"""The reading view with real keys, real paint and a listener that must hear nothing."""

import statistics
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QGuiApplication,
    QImage,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtNetwork import QHostAddress, QTcpServer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from readerapp.domain.articles import PictureState
from readerapp.ui.reading import PageLabel, PagePicture, ReadingPage, ReadingView
from readerapp.ui.themes import load_bundled_fonts, load_theme

SENTENCE = "The harbour still belongs to the gulls when the last ferry leaves with its letters. "
LONG = "".join(f"<p>Paragraph {n}. {SENTENCE * 5}</p>" for n in range(40))
ARABIC = "<p>في السادسة صباحًا لا يزال الميناء ملكًا للنوارس.</p><p>NASA أعلنت أن الخط سينتهي.</p>"

PAGE = ReadingPage(
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
    body_html=LONG,
    pictures=(),
)


def stored(position: int, width: int, height: int, state: PictureState) -> PagePicture:
    label, status, action = "AI-generated image", "Not loaded", "Load picture"
    return PagePicture(
        position, "A grey sack", "", "", width, height, state, label, "", status, action
    )


@pytest.fixture
def view(qtbot: QtBot) -> ReadingView:
    load_bundled_fonts()
    view = ReadingView(load_theme("light"))
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    qtbot.waitExposed(view)
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


# Nothing is loaded


@pytest.mark.parametrize("kind", list(QTextDocument.ResourceType))
@pytest.mark.parametrize("address", ["http://127.0.0.1/x.png", "file:///etc/passwd", ":/x", "x"])
def test_every_resource_is_refused(
    view: ReadingView, kind: QTextDocument.ResourceType, address: str
) -> None:
    assert view.loadResource(kind.value, QUrl(address)) is None
    view.setSource(QUrl(address))
    assert view.toPlainText().strip() == ""


def test_an_article_asks_nobody(view: ReadingView, listener: QTcpServer, qtbot: QtBot) -> None:
    here = f"http://127.0.0.1:{listener.serverPort()}/x"
    body = (
        f'<p style="background:url({here})">a <img src="{here}" alt="gone"> '
        f'<a href="{here}">link</a></p><table background="{here}"><tr><td>b</td></tr></table>'
        f'<link rel="stylesheet" href="{here}"><iframe src="{here}"></iframe>'
    )
    view.show_article(replace(PAGE, body_html=body))
    view.grab()
    assert not listener.waitForNewConnection(100)[0]
    assert "gone" in view.toPlainText()


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(
        st.sampled_from(
            [
                "<p>", "</p>", "<b>", "</i>", "<ul>", "<li>", "</ul>", "<table>", "<tr>", "<td>",
                "</table>", "<pre>", "</pre>", "<blockquote>", '<img src="picture:0">', "<hr>",
                "<br>", "<h2>", '<a href="x">', "</a>", "text", "العربية", "漢字", "🙂", "\u2028",
                '<td colspan="20">', '<td rowspan="20">', "<figcaption>", "&#0;", "&#xD800;", "<",
            ]
        ),
        max_size=30,
    ).map("".join)
)  # fmt: skip
def test_soup_is_shown_without_a_crash(view: ReadingView, html: str) -> None:
    picture = stored(0, 0, 0, PictureState.NOT_FETCHED)
    view.show_article(replace(PAGE, body_html=html, pictures=(picture,)))
    view.grab()
    view.selectAll()
    view.copy()
    assert "The last ferry" in view.toPlainText()


# The page


def test_lines_hold_sixty_to_seventy_five_letters(view: ReadingView) -> None:
    view.show_article(PAGE)
    lengths = []
    block = view.document().begin()
    while block.isValid():
        layout = block.layout()
        lengths += [layout.lineAt(n).textLength() for n in range(layout.lineCount() - 1)]
        block = block.next()
    assert 60 <= statistics.median(lengths) <= 75


@pytest.mark.parametrize("width", [260, 420, 900, 1600])
def test_the_column_is_centred_and_never_wider_than_the_view(view: ReadingView, width: int) -> None:
    view.show_article(PAGE)
    view.resize(width, 700)
    frame = view.document().rootFrame().frameFormat()
    assert frame.leftMargin() == frame.rightMargin()
    assert view.column_width() + 2 * frame.leftMargin() <= view.viewport().width() + 1
    assert view.horizontalScrollBar().maximum() == 0


def test_arabic_starts_at_the_right(view: ReadingView) -> None:
    page = replace(PAGE, language="ar", title="العبّارة", dek="", body_html=ARABIC)
    view.show_article(page)
    document, layout = view.document(), view.document().documentLayout()
    right = document.textWidth() - document.rootFrame().frameFormat().rightMargin()
    for block in (document.findBlockByNumber(n) for n in range(document.blockCount())):
        assert block.textDirection() == Qt.LayoutDirection.RightToLeft
        line = block.layout().lineAt(0)
        edge = layout.blockBoundingRect(block).left() + line.naturalTextRect().right()
        assert abs(edge - right) < 3


def test_colours_are_those_of_the_theme(view: ReadingView) -> None:
    for name in ("dark", "sepia", "light"):
        theme = load_theme(name)
        view.set_theme(theme)
        view.show_article(PAGE)
        corner = view.viewport().grab().toImage().pixelColor(2, 2)
        assert corner == QColor(theme.background)


# Keeping the place


def test_zoom_theme_typeface_and_width_keep_the_place(view: ReadingView) -> None:
    view.show_article(PAGE)
    scroll_to(view, 0.5)
    before = text_at_top(view)
    view.zoom_in_step()
    view.zoom_in_step()
    assert view.zoom == 125
    assert text_at_top(view) == before
    view.set_theme(load_theme("dark"))
    assert text_at_top(view) == before
    view.set_serif(False)
    assert text_at_top(view) == before
    view.resize(500, 600)
    assert text_at_top(view) == before
    view.zoom_reset()
    view.resize(900, 700)
    assert text_at_top(view) == before


def test_a_theme_keeps_the_selection(view: ReadingView) -> None:
    view.show_article(PAGE)
    view.moveCursor(QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor)
    selected = view.textCursor().selectedText()
    view.set_theme(load_theme("sepia"))
    assert selected
    assert view.textCursor().selectedText() == selected


def test_the_same_article_in_other_words_keeps_its_place_another_starts_at_the_top(
    view: ReadingView,
) -> None:
    view.show_article(PAGE)
    scroll_to(view, 0.5)
    before = text_at_top(view)
    view.show_article(replace(PAGE, byline="Von Mara Oduya und vielen anderen", notice="Ein Satz."))
    assert text_at_top(view) == before
    view.show_article(replace(PAGE, article_id=2))
    assert view.verticalScrollBar().value() == 0


def test_zoom_has_ends(view: ReadingView, qtbot: QtBot) -> None:
    view.set_zoom(10_000)
    assert view.zoom == 300
    view.set_zoom(1)
    assert view.zoom == 50
    with qtbot.waitSignal(view.zoom_changed) as signal:
        wheel(view, 120, Qt.KeyboardModifier.ControlModifier)
    assert signal.args == [67]


# Keys and wheel


def wheel(view: ReadingView, angle: int, modifiers: Qt.KeyboardModifier) -> None:
    event = QWheelEvent(
        QPointF(100, 100),
        QPointF(view.viewport().mapToGlobal(QPoint(100, 100))),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QGuiApplication.sendEvent(view.viewport(), event)


def test_space_turns_pages_and_says_when_the_end_is_reached(
    view: ReadingView, qtbot: QtBot
) -> None:
    view.show_article(PAGE)
    bar = view.verticalScrollBar()
    QTest.keyClick(view, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bar.value() > 500)
    QTest.keyClick(view, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: bar.value() == 0)
    QTest.keyClick(view, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    with qtbot.waitSignal(view.reached_end):
        QTest.keyClick(view, Qt.Key.Key_Space)


def test_the_wheel_glides(view: ReadingView, qtbot: QtBot) -> None:
    view.show_article(PAGE)
    wheel(view, -120, Qt.KeyboardModifier.NoModifier)
    wheel(view, -120, Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() == 240)


def test_links_are_reached_by_tab_and_followed_by_enter(view: ReadingView, qtbot: QtBot) -> None:
    address = "https://e.org/a%20b/%C3%A9?b=1&c=%2F"
    body = f'<p><a href="javascript:x">bad</a> <a href="{address}">good</a></p>'
    view.show_article(replace(PAGE, body_html=body))
    with qtbot.assertNotEmitted(view.link_activated, wait=0):
        QTest.keyClick(view, Qt.Key.Key_Tab)
        QTest.keyClick(view, Qt.Key.Key_Return)
    with qtbot.waitSignal(view.link_activated) as signal:
        QTest.keyClick(view, Qt.Key.Key_Tab)
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert signal.args == [address]


def test_a_link_under_the_pointer_is_told(view: ReadingView, qtbot: QtBot) -> None:
    view.show_article(replace(PAGE, body_html='<p><a href="https://еxample.org/">good</a></p>'))
    cursor = view.document().find("good")
    cursor.setPosition(cursor.selectionStart() + 1)
    with qtbot.waitSignal(view.link_hovered) as signal:
        QTest.mouseMove(view.viewport(), view.cursorRect(cursor).center())
    assert signal.args == ["https://xn--xample-2of.org/"]  # the first letter was Cyrillic


# Pictures


def test_a_picture_that_arrives_moves_nothing(view: ReadingView) -> None:
    body = f'<p>Before.</p><img src="picture:0">{LONG}'
    picture = stored(0, 1200, 500, PictureState.STORED)
    view.show_article(replace(PAGE, body_html=body, pictures=(picture,)))
    scroll_to(view, 0.4)
    before = (view.verticalScrollBar().value(), view.document().size(), text_at_top(view))
    view.set_picture(0, QImage(1200, 500, QImage.Format.Format_RGB32))
    assert before == (
        view.verticalScrollBar().value(), view.document().size(), text_at_top(view),
    )  # fmt: skip


def test_a_picture_of_unknown_size_moves_only_what_is_not_on_screen(view: ReadingView) -> None:
    body = f'<p>Before.</p><img src="picture:0">{LONG}'
    view.show_article(
        replace(PAGE, body_html=body, pictures=(stored(0, 0, 0, PictureState.STORED),))
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
    view.show_article(replace(PAGE, body_html=body, pictures=(picture,)))
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("#00ff00"))
    view.set_picture(0, image)
    shown = view.viewport().grab().toImage()
    colours = {shown.pixelColor(x, y).name() for x in range(160, 740, 3) for y in range(0, 700, 3)}
    assert {"#00ff00", theme.label_background} <= colours


def test_a_picture_is_asked_for_by_click_and_by_key(view: ReadingView, qtbot: QtBot) -> None:
    picture = stored(7, 600, 200, PictureState.NOT_FETCHED)
    view.show_article(replace(PAGE, body_html='<img src="picture:7">', pictures=(picture,)))
    with qtbot.waitSignal(view.picture_wanted) as signal:
        QTest.keyClick(view, Qt.Key.Key_Tab)
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert signal.args == [7]
    view.grab()
    at = view.document().find("\ufffc")
    at.setPosition(at.selectionStart())
    place = view.cursorRect(at).topLeft() + QPoint(60, 60)
    with qtbot.waitSignal(view.picture_wanted) as signal:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert signal.args == [7]


def test_a_bad_picture_and_a_stranger_are_no_trouble(view: ReadingView) -> None:
    picture = stored(0, 600, 200, PictureState.STORED)
    view.show_article(replace(PAGE, body_html='<img src="picture:0">', pictures=(picture,)))
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
    view.show_article(replace(PAGE, body_html=body, pictures=(picture,)))
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
    view.show_article(replace(PAGE, body_html="<p>Only this.</p>"))
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().endswith("Only this.")


def test_a_screen_reader_hears_the_article_in_order(view: ReadingView) -> None:
    body = '<h2>Head</h2><img src="picture:0"><p>Text</p>'
    picture = stored(0, 600, 200, PictureState.STORED)
    view.show_article(replace(PAGE, body_html=body, pictures=(picture,)))
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
    view.show_article(replace(PAGE, body_html='<p><a href="https://e.org/">good</a></p>'))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert view.hasFocus()
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert after.hasFocus()
