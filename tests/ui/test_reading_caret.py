"""An article is read with the keys alone: by line, word and heading, and what is heard of it."""

from dataclasses import replace

import pytest
from listening import Listener, listener
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from reading_view_fixtures import PAGE, stored
from waiting import TIMEOUT, wait_exposed
from window_desktop import Desktop, Key, MakeDesktop, article

from readerapp.domain.articles import PictureState
from readerapp.rendering.block_markup import read_blocks
from readerapp.settings import READING_CARET, CaretUse
from readerapp.ui.language.wording import Wording
from readerapp.ui.reading.caret import ReadingCaret, headings
from readerapp.ui.reading.caret_controller import HeadingsDialog
from readerapp.ui.reading.pane import ReadingPane
from readerapp.ui.themes.theme import load_theme

__all__ = ["listener"]
Shift, Ctrl = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
BODY = (
    '<p>First words.</p><h2>Over the pass</h2><p>Then a <a href="https://a.example/">link</a> and '
    '<a href="https://b.example/">another</a>.</p><blockquote><p lang="fr">Bonjour.</p>'
    "</blockquote><ul><li>One</li><li>Two</li></ul><h3>Below it</h3>"
    "<table><tr><th>Year</th><th>Letters</th></tr><tr><td>1990</td><td>12</td></tr></table>"
    '<pre>x = 1</pre><img src="picture:0"><p>After all.</p>'
)


PAGE_OF_PARTS = replace(
    PAGE, body=read_blocks(BODY), pictures=(stored(0, 600, 200, PictureState.STORED),)
)
LONG_PAGE = replace(  # of which the end is written in idle moments
    PAGE, article_id=PAGE.article_id + 1,
    body=read_blocks("<p>Word after word.</p>" * 3_000 + "<h2>At last</h2><p>The end.</p>"),
)  # fmt: skip
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def pane(qtbot: QtBot) -> ReadingPane:
    pane = ReadingPane(load_theme("light"), Wording())
    qtbot.addWidget(pane)
    pane.resize(900, 700)
    pane.view.show_article(PAGE_OF_PARTS)
    pane.layout().setCurrentIndex(1)  # type: ignore[union-attr]  # past the empty state
    pane.show()
    wait_exposed(pane)
    with qtbot.waitActive(pane):
        pane.activateWindow()
    pane.view.setFocus()
    return pane


@pytest.fixture
def caret(pane: ReadingPane) -> ReadingCaret:
    caret = ReadingCaret(pane.view, pane)
    caret.turn(True)
    return caret


def press(pane: ReadingPane, *keys: Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    for key in keys:
        QTest.keyClick(pane.view, key, modifier)
        QCoreApplication.processEvents()


def line(pane: ReadingPane) -> str:
    """The line the cursor is in."""
    cursor = pane.view.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.StartOfLine)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfLine, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def walk(pane: ReadingPane, listener: Listener) -> dict[str, str]:
    """Go down through the article; return each line with what is announced after it."""
    found: dict[str, str] = {}
    place = -1
    while place != (place := pane.view.textCursor().position()):
        press(pane, Key.Key_Down)
        found[line(pane)] = " | ".join(listener.heard())
    return found


def test_each_line_is_heard_with_what_it_is(
    pane: ReadingPane, caret: ReadingCaret, listener: Listener
) -> None:
    assert caret.is_on
    heard = walk(pane, listener)
    assert heard["The last ferry"] == "English. Heading of level 1"
    assert heard["First words."] == ""
    assert heard["Over the pass"] == "Heading of level 2"
    assert heard["Then a link and another."] == "2 links"
    assert heard["Bonjour."] == "français. Quotation"
    assert heard["One"] == "End of the quotation. English. List with 2 items. 1 of 2"
    assert heard["Two"] == "2 of 2"
    assert heard["Below it"] == "End of the list. Heading of level 3"
    assert heard["x = 1"] == "End of the table. Code"
    assert heard["\ufffc"] == "AI-generated image. A grey sack. Picture. 1 link"
    assert "AI-generated image. A grey sack" not in heard  # a key later, once more
    assert heard["After all."] == ""


def test_a_table_is_heard_cell_by_cell_there_and_back(
    pane: ReadingPane, caret: ReadingCaret, listener: Listener
) -> None:
    heard = walk(pane, listener)
    assert heard["Year"] == "Table with 2 rows and 2 columns. Row 1, column 1"
    assert heard["Letters"] == "Row 1, column 2"
    assert heard["1990"] == "Row 2, column 1. Year"
    assert heard["12"] == "Row 2, column 2. Letters"
    while line(pane) != "12":
        press(pane, Key.Key_Up)
    back = []
    while line(pane) != "Below it":
        back.append(line(pane))
        press(pane, Key.Key_Up)
    assert back == ["12", "1990", "Letters", "Year"]


def test_a_table_to_the_left_is_read_from_its_right(
    pane: ReadingPane, caret: ReadingCaret, listener: Listener
) -> None:
    rows = "<tr><th>السنة</th><th>الرسائل</th></tr><tr><td>الأولى</td><td>كثيرة</td></tr>"
    body = read_blocks(f"<p>قبل.</p><table>{rows}</table><p>بعد.</p>")
    pane.view.show_article(replace(PAGE, article_id=3, language="ar", body=body))
    lines = list(walk(pane, listener))
    start = lines.index("قبل.")
    assert lines[start:] == ["قبل.", "السنة", "الرسائل", "الأولى", "كثيرة", "بعد."]


def test_h_goes_from_heading_to_heading_and_says_when_there_is_none(
    pane: ReadingPane, caret: ReadingCaret, listener: Listener
) -> None:
    press(pane, Key.Key_H)
    press(pane, Key.Key_H, Key.Key_H)
    assert line(pane) == "Below it"
    press(pane, Key.Key_H)
    assert line(pane) == "Below it"
    press(pane, Key.Key_Down, Key.Key_Up)
    press(pane, Key.Key_H, modifier=Shift)
    assert line(pane) == "Over the pass"
    heard = listener.heard()
    assert heard[:2] == ["The last ferry. Heading of level 1", "Over the pass. Heading of level 2"]
    assert "No heading below" in heard
    assert heard[-1] == "Over the pass. Heading of level 2"


def test_h_waits_for_a_heading_that_is_not_written_yet(
    pane: ReadingPane, caret: ReadingCaret, listener: Listener, qtbot: QtBot
) -> None:
    pane.view.show_article(LONG_PAGE)
    assert not pane.view.is_written
    QTest.keyClick(pane.view, Key.Key_H)
    QTest.keyClick(pane.view, Key.Key_H)
    assert not pane.view.is_written
    qtbot.waitUntil(lambda: line(pane) == "At last", timeout=TIMEOUT)
    press(pane, Key.Key_H)
    heard = listener.heard()
    assert heard[1:] == ["At last. Heading of level 2", "No heading below"]


def test_h_waits_no_more_once_something_else_is_done(
    pane: ReadingPane, caret: ReadingCaret, listener: Listener, qtbot: QtBot
) -> None:
    def begin() -> None:
        pane.view.clear_article()
        pane.view.show_article(LONG_PAGE)
        for _ in range(2):
            QTest.keyClick(pane.view, Key.Key_H)
        assert not pane.view.is_written
        assert line(pane) == "The last ferry"

    begin()
    QTest.keyClick(pane.view, Key.Key_Down)
    qtbot.waitUntil(lambda: pane.view.is_written, timeout=TIMEOUT)
    begin()
    pane.view.show_article(replace(PAGE_OF_PARTS, article_id=LONG_PAGE.article_id + 1))
    qtbot.waitUntil(lambda: pane.view.is_written, timeout=TIMEOUT)
    assert [each for each in listener.heard() if "level 2" in each or "further" in each] == []


def test_words_letters_and_selections_follow_the_arrow_keys(
    pane: ReadingPane, caret: ReadingCaret, listener: Listener
) -> None:
    while line(pane) != "Then a link and another.":
        press(pane, Key.Key_Down)
    press(pane, Key.Key_Home)
    listener.heard()
    press(pane, Key.Key_Right, Key.Key_Right, modifier=Ctrl)
    assert listener.heard() == []
    press(pane, Key.Key_Right)
    assert listener.heard() == ["Link"]
    press(pane, Key.Key_Right, Key.Key_Right, modifier=Shift)
    assert pane.view.textCursor().selectedText() == "in"
    press(pane, Key.Key_End)
    press(pane, Key.Key_Down, modifier=Shift)
    assert pane.view.textCursor().hasSelection()


def test_return_follows_the_link_the_cursor_is_in_and_tab_the_next_one(
    pane: ReadingPane, caret: ReadingCaret, qtbot: QtBot, listener: Listener
) -> None:
    while line(pane) != "Then a link and another.":
        press(pane, Key.Key_Down)
    press(pane, Key.Key_Home)
    press(pane, Key.Key_Return)  # no link is here
    press(pane, Key.Key_Right, Key.Key_Right, modifier=Ctrl)
    with qtbot.waitSignal(pane.link_activated) as followed:
        press(pane, Key.Key_Return)
    assert followed.args == ["https://a.example/"]
    listener.heard()
    press(pane, Key.Key_Tab, Key.Key_Tab)
    assert listener.heard() == ["link. Link", "another. Link"]
    with qtbot.waitSignal(pane.link_activated) as followed:
        press(pane, Key.Key_Return)
    assert followed.args == ["https://b.example/"]
    press(pane, Key.Key_Tab)
    assert listener.heard() == ["AI-generated image. A grey sack. Picture"]


def test_reading_on_by_space_takes_the_cursor_along(pane: ReadingPane, caret: ReadingCaret) -> None:
    pane.view.show_article(replace(PAGE, article_id=2))
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    press(pane, Key.Key_Down)
    assert abs(bar.value() - before) < pane.view.viewport().height() // 2
    assert pane.view.viewport().rect().intersects(pane.view.cursorRect())


def test_reading_on_by_space_says_how_far_one_is(
    pane: ReadingPane, caret: ReadingCaret, listener: Listener
) -> None:
    pane.view.show_article(replace(PAGE, article_id=2))
    press(pane, Key.Key_Space)
    (there,) = listener.heard()
    press(pane, Key.Key_Space, modifier=Shift)
    (back,) = listener.heard()
    assert there.endswith("%")
    assert back.endswith("0%")
    assert there != back


def test_the_cursor_stays_where_it_is_in_other_colours_and_sizes(
    pane: ReadingPane, caret: ReadingCaret
) -> None:
    while line(pane) != "Below it":
        press(pane, Key.Key_Down)
    pane.view.set_zoom(140)
    assert line(pane) == "Below it"
    pane.view.set_theme(load_theme("dark"))
    assert line(pane) == "Below it"


def test_without_it_keys_do_what_they_did(pane: ReadingPane, caret: ReadingCaret) -> None:
    pane.view.show_article(replace(PAGE, article_id=2))
    caret.turn(False)
    at = pane.view.textCursor().position()
    press(pane, Key.Key_Down, Key.Key_H)
    assert pane.view.textCursor().position() == at
    assert pane.view.verticalScrollBar().value() > 0


# In the window


def test_f7_turns_it_on_and_is_remembered(desktop: Desktop, listener: Listener) -> None:
    desktop.open(0)
    view, get = desktop.window.reading.view, desktop.reader.settings.get
    view.setFocus()
    assert not desktop.reader.features.caret.caret.is_on
    desktop.press(Key.Key_F7)
    assert desktop.window.commands["text_cursor"].isChecked()
    assert desktop.reader.features.caret.caret.is_on
    assert get(READING_CARET) is CaretUse.ALWAYS
    desktop.press(Key.Key_F7)
    assert get(READING_CARET) is CaretUse.WITH_SCREEN_READER  # as it is without one
    assert listener.heard() == ["Text cursor on", "Text cursor off"]


def test_no_line_of_a_text_to_the_left_holds_the_cursor(make_desktop: MakeDesktop) -> None:
    """Qt stays in the first line of such a title when it comes from above."""
    sentence = "شملت التجربة 212 مركزًا صحيًّا واستمرت 14 شهرًا. "
    title = "تجربة في غانا تخفض هدر اللقاحات من 9.4 إلى 1.1 في المئة"
    told = {"language": "ar", "source": "ديوان العلوم", "title": title, "dek": sentence * 2}
    desktop = make_desktop([article(0, body_html=f"<p>{sentence * 9}</p>", **told)])
    desktop.window.resize(1200, 800)
    desktop.open(0)
    view = desktop.window.reading.view
    view.setFocus()
    desktop.press(Key.Key_F7)
    document = view.document()
    block, lines = document.begin(), 0
    while block.isValid():
        lines, block = lines + block.layout().lineCount(), block.next()
    for key in (Key.Key_Down, Key.Key_Up):
        places = {view.textCursor().position()}
        for _ in range(lines - 1):
            desktop.press(key)
            places.add(view.textCursor().position())
        assert len(places) == lines
    assert view.textCursor().blockNumber() == 0


def test_the_view_beside_the_article_has_one_too(desktop: Desktop) -> None:
    desktop.open(0)
    beside = desktop.window.reading.add_beside()
    desktop.window.reading.view.setFocus()
    by_keys = Qt.TextInteractionFlag.TextSelectableByKeyboard
    for is_on in (True, False):
        desktop.press(Key.Key_F7)
        assert bool(beside.textInteractionFlags() & by_keys) is is_on


def test_letters_are_commands_with_a_cursor_too(desktop: Desktop) -> None:
    desktop.reader.features.reading.set_read_delay(-1)
    desktop.open(0)
    desktop.window.reading.view.setFocus()
    desktop.press(Key.Key_F7)
    first = desktop.reader.features.reading.wanted
    desktop.press(Key.Key_J)
    desktop.settle()
    second = desktop.reader.features.reading.wanted
    desktop.press(Key.Key_K)
    desktop.settle()
    assert second != first == desktop.reader.features.reading.wanted
    desktop.press(Key.Key_S)
    desktop.settle()
    head = desktop.reader.features.reading.head
    assert head is not None
    assert head.is_starred
    bar = desktop.window.reading.view.verticalScrollBar()
    desktop.press(Key.Key_Space)
    desktop.until(lambda: bar.value() > 0)


def test_h_highlights_what_is_selected(desktop: Desktop, listener: Listener) -> None:
    desktop.open(0)
    desktop.window.reading.view.setFocus()
    desktop.press(Key.Key_F7)
    desktop.press(Key.Key_End, Shift)
    desktop.press(Key.Key_H)
    desktop.settle()
    assert "Highlighted" in listener.heard()


def test_a_screen_reader_brings_the_cursor_by_itself(desktop: Desktop) -> None:
    was_active = QAccessible.isActive()
    try:
        QAccessible.setActive(True)
        desktop.open(0)
        desktop.settle()
        assert desktop.reader.features.caret.caret.is_on
        desktop.press(Key.Key_F7)  # but not against the reader's will
        assert not desktop.reader.features.caret.caret.is_on
    finally:
        QAccessible.setActive(was_active)


def test_the_headings_are_listed_and_one_is_gone_to(desktop: Desktop) -> None:
    desktop.open(0)
    view = desktop.window.reading.view
    view.show_article(PAGE_OF_PARTS)
    view.setFocus()
    dialog = desktop.reader.features.caret.show_headings()
    assert isinstance(dialog, HeadingsDialog)
    texts = [dialog.list.item(row).text().strip() for row in range(dialog.list.count())]
    assert texts == [each.text for each in headings(view.document())]
    assert texts == ["The last ferry", "Over the pass", "Below it"]
    row = QAccessible.queryAccessibleInterface(dialog.list).child(1)
    assert row.text(QAccessible.Text.Name) == "Over the pass. Heading of level 2"
    dialog.list.setCurrentRow(1)
    QTest.keyClick(dialog.list, Key.Key_Return)
    QCoreApplication.processEvents()
    assert view.textCursor().block().text() == "Over the pass"


def test_the_list_of_headings_has_those_that_are_written_later(desktop: Desktop) -> None:
    desktop.open(0)
    view = desktop.window.reading.view
    view.show_article(LONG_PAGE)
    view.setFocus()
    assert not view.is_written
    dialog = desktop.reader.features.caret.show_headings()
    assert dialog.list.count() == 1
    desktop.until(lambda: dialog.list.count() == 2)
    assert dialog.list.currentRow() == 0
    row = QAccessible.queryAccessibleInterface(dialog.list).child(1)
    assert row.text(QAccessible.Text.Name) == "At last. Heading of level 2"
    dialog.list.setCurrentRow(1)
    QTest.keyClick(dialog.list, Key.Key_Return)
    QCoreApplication.processEvents()
    assert view.textCursor().block().text() == "At last"
