"""The reading view with real keys, real paint and a listener that must hear nothing."""

import statistics
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QGuiApplication,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtNetwork import QTcpServer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from reading_view_fixtures import (
    ARABIC,
    PAGE,
    finish,
    half_way,
    scroll_to,
    stored,
    text_at_top,
)
from work import calls_to

from readerapp.domain.articles import PictureState
from readerapp.rendering.block_markup import read_blocks
from readerapp.ui.reading.document import DocumentWriter
from readerapp.ui.reading.typography import ArticleLook
from readerapp.ui.reading.view import ReadingView
from readerapp.ui.themes.theme import load_theme

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
    view.show_article(replace(PAGE, body=read_blocks(body)))
    view.grab()
    assert not listener.waitForNewConnection(100)[0]
    assert "gone" in view.toPlainText()


@settings(
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
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
    view.show_article(replace(PAGE, body=read_blocks(html), pictures=(picture,)))
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


def test_a_title_of_usual_length_has_three_lines_at_most(view: ReadingView) -> None:
    title = "Bergbahn fährt nach achtundzwanzig Jahren wieder bis zum alten Bahnhof von Podgora"
    view.resize(500, 700)  # what a window of 1,024 pixels leaves to the article
    view.show_article(replace(PAGE, title=title, dek="", body=PAGE.body[:1]))
    block = view.document().findBlockByNumber(1)
    assert block.text() == title
    assert block.layout().lineCount() <= 3


def test_a_title_gets_smaller_where_its_words_have_no_room(view: ReadingView) -> None:
    def size() -> int:
        return view.document().findBlockByNumber(1).charFormat().font().pixelSize()

    short = replace(PAGE, title="Bundesanwaltschaft", dek="", body=PAGE.body[:1])
    view.show_article(short)
    usual = size()
    view.resize(360, 700)
    assert size() < 0.9 * usual
    layout = view.document().findBlockByNumber(1).layout()
    assert layout.lineCount() == 1
    view.resize(900, 700)
    assert size() == usual
    view.show_article(PAGE)
    view.resize(360, 700)
    finish(view)
    assert size() < 0.9 * usual


def test_arabic_starts_at_the_right(view: ReadingView) -> None:
    page = replace(PAGE, language="ar", title="العبّارة", dek="", body=read_blocks(ARABIC))
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
    before = half_way(view)
    view.zoom_in_step()
    view.zoom_in_step()
    finish(view)
    assert view.zoom == 125
    assert text_at_top(view) == before
    view.set_theme(load_theme("dark"))
    finish(view)
    assert text_at_top(view) == before
    view.set_look(ArticleLook(serif=False))
    finish(view)
    assert text_at_top(view) == before
    view.resize(500, 600)
    finish(view)
    assert text_at_top(view) == before
    view.zoom_reset()
    view.resize(900, 700)
    finish(view)
    assert text_at_top(view) == before


@pytest.mark.parametrize("share", [0.97, 1.0])
def test_at_the_end_a_view_that_gets_higher_and_lower_again_shows_the_same(
    view: ReadingView, share: float
) -> None:
    view.show_article(PAGE)
    finish(view)
    bar = view.verticalScrollBar()
    scroll_to(view, share)
    before = bar.value()
    for height in (760, 700, 1200, 700):
        view.resize(900, height)
        finish(view)
    assert bar.value() == before
    for width in (700, 900):
        view.resize(width, 700)
        finish(view)
    assert bar.value() == before


def test_a_theme_keeps_the_selection(view: ReadingView) -> None:
    view.show_article(PAGE)
    finish(view)
    view.moveCursor(QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor)
    selected = view.textCursor().selectedText()
    view.set_theme(load_theme("sepia"))
    finish(view)
    assert selected
    assert view.textCursor().selectedText() == selected


@pytest.mark.parametrize("comes", [True, False])
def test_nothing_is_written_while_a_theme_is_on_its_way(view: ReadingView, comes: bool) -> None:
    """A style sheet that comes and goes changes the width of the scroll bar each time. What was
    there is written again also when nothing comes."""
    before = half_way(view)
    view.hold()
    for width in (880, 890, 900):
        view.resize(width, 700)
        assert view.document().isEmpty()
    if comes:
        view.set_theme(load_theme("dark"))
    view.go_on()
    finish(view)
    assert text_at_top(view) == before


def test_a_resized_article_is_written_a_moment_later(view: ReadingView, qtbot: QtBot) -> None:
    """While a window is drawn larger there is more to come; what is on screen stays there."""
    before = half_way(view)
    view.repaint()
    for width in (800, 700, 600):
        view.resize(width, 700)
        assert view.document().isEmpty()
    qtbot.waitUntil(lambda: view.is_written)
    assert text_at_top(view) == before


def test_the_same_article_in_other_words_keeps_its_place_another_starts_at_the_top(
    view: ReadingView,
) -> None:
    view.show_article(PAGE)
    finish(view)
    scroll_to(view, 0.5)
    before = text_at_top(view)
    view.show_article(replace(PAGE, byline="Von Mara Oduya und vielen anderen", notice="Ein Satz."))
    finish(view)
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


def test_room_below_the_text_lays_out_none_of_it_again(view: ReadingView) -> None:
    """A margin of the page would: 0.1 s for a long article, each time a related story comes."""
    half_way(view)
    finish(view)
    text, top, height = view.toPlainText(), text_at_top(view), view.document().size().height()
    laid_out: list[float] = []
    view.set_foot(200)
    view.document().documentLayout().update.connect(lambda part: laid_out.append(part.top()))
    for room in (400, 900, 300):
        view.set_foot(room)
        assert view.document().size().height() == pytest.approx(height + room, abs=1)
    assert len(laid_out) >= 3
    assert min(laid_out) > height / 2  # from the last words on
    assert text_at_top(view) == top
    view.set_foot(0)
    assert view.document().size().height() == height
    assert view.toPlainText() == text
    view.selectAll()
    copied = view.createMimeDataFromSelection().text()
    view.set_foot(200)
    view.selectAll()
    assert view.createMimeDataFromSelection().text() == copied


def test_another_article_is_begun_once_though_the_scroll_bar_goes(view: ReadingView) -> None:
    half_way(view)
    finish(view)
    short = replace(PAGE, article_id=PAGE.article_id + 1, body=PAGE.body[:1])
    assert calls_to(DocumentWriter.__init__, lambda: view.show_article(short)) == 1
    assert view.verticalScrollBar().maximum() == 0
    assert calls_to(DocumentWriter.__init__, lambda: view.show_article(PAGE)) == 1


@pytest.mark.parametrize(
    ("quoted", "language"), [("河只有一条，尺子却有两把。", "zh-Hans"), ("gulls pay hay", "en")]
)
def test_the_bar_of_a_quote_is_as_high_as_its_letters(
    view: ReadingView, quoted: str, language: str
) -> None:
    body = read_blocks(f"<blockquote><p>{quoted}</p></blockquote>")
    view.show_article(replace(PAGE, body=body, language=language))
    scroll_to(view, 1.0)
    place = view.cursorRect(view.document().find(quoted)).adjusted(-200, 0, 0, 0)
    image, theme = view.viewport().grab().toImage(), load_theme("light")
    rows = range(max(0, place.top() - 12), min(image.height(), place.bottom() + 12))
    colours = {y: {image.pixelColor(x, y).name() for x in range(image.width())} for y in rows}
    bar = {y for y in rows if QColor(theme.accent).name() in colours[y]}
    letters = {y for y in rows if colours[y] - {QColor(theme.accent).name(), theme.background}}
    assert letters
    assert bar >= letters


def test_marks_of_a_list_stand_apart_from_its_words(view: ReadingView) -> None:
    view.show_article(replace(PAGE, body=read_blocks("<ul><li>one</li></ul><ol><li>two</li></ol>")))
    item = view.document().find("one").block()
    other = item.next()
    space, usual = (
        QFontMetricsF(each.charFormat().font()).horizontalAdvance(" ") for each in (item, other)
    )
    assert space > 1.5 * usual
    assert other.textList().format().numberSuffix() == ".\u2009"
    assert item.blockFormat().bottomMargin() > other.blockFormat().topMargin()
