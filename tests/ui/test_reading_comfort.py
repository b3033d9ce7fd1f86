"""Comfort of reading: lines, edges and hyphens keep the place and stay on the screen, and a quiet
line says what is left."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QTextCursor
from pytestqt.qtbot import QtBot
from reading_view_fixtures import PAGE, finish, half_way, scroll_to, text_at_top, view
from window_desktop import Desktop, MakeDesktop, article

from readerapp.library.annotations import annotations
from readerapp.rendering.block_markup import read_blocks
from readerapp.rendering.typesetting import typeset
from readerapp.settings import HYPHENATION, JUSTIFY, LINE_SPACING, SHOW_PROGRESS, Hyphenation
from readerapp.ui.annotating.highlights import HighlightLayer
from readerapp.ui.language.wording import isolate
from readerapp.ui.reading.copying import copied
from readerapp.ui.reading.find import ArticleSearch
from readerapp.ui.reading.typography import ArticleLook
from readerapp.ui.reading.view import ReadingView

__all__ = ["view"]
Key, Modifier = Qt.Key, Qt.KeyboardModifier

SENTENCE = (
    "Die Bundesregierung verabschiedete die Datenschutzgrundverordnung 🙂 nach Auseinander"
    "setzungen über Verhältnismäßigkeit. "
)
BODY = "".join(f"<p>Absatz {n}. {SENTENCE * 5}</p>" for n in range(30))
PLAIN = replace(PAGE, language="de", body=read_blocks(BODY))
HYPHENATED = replace(PLAIN, body=typeset(PLAIN.body, "de", hyphenates=True))


def line_at_top(view: ReadingView) -> str:
    """The first whole line on screen, without what hyphenation puts in."""
    place = view.place
    assert place is not None
    assert view._writer is not None
    block = view.document().findBlockByNumber(place.first.block + view._writer.first_block)
    text = block.text().replace("\u00ad", "").encode("utf-16-le")
    return text[2 * place.first.offset :].decode("utf-16-le")[:12]


@pytest.mark.parametrize(
    "look", [ArticleLook(spacing=150), ArticleLook(spacing=80), ArticleLook(justifies=True)]
)
def test_lines_and_edges_keep_the_place(view: ReadingView, look: ArticleLook) -> None:
    before = half_way(view)
    view.set_look(look)
    finish(view)
    assert text_at_top(view) == before
    view.set_look(ArticleLook())
    finish(view)
    assert text_at_top(view) == before


def test_lines_get_higher_but_not_those_of_headings(view: ReadingView) -> None:
    def heights() -> tuple[float, float]:
        document = view.document()
        blocks = (document.findBlockByNumber(1), document.lastBlock())
        title, text = (block.blockFormat().lineHeight() for block in blocks)
        return title, text

    view.show_article(PAGE)
    finish(view)
    title, text = heights()
    view.set_look(ArticleLook(spacing=150))
    finish(view)
    assert heights()[0] == title
    assert heights()[1] == pytest.approx(1.5 * text, abs=1.5)


def test_justified_text_ends_at_the_edge_and_letters_that_join_are_not_drawn_apart(
    view: ReadingView,
) -> None:
    view.set_look(ArticleLook(justifies=True))
    for language, expected in (
        ("de", Qt.AlignmentFlag.AlignJustify), ("ar", Qt.AlignmentFlag(0)),
    ):  # fmt: skip
        view.show_article(replace(PLAIN, article_id=9, language=language))
        finish(view)
        block = view.document().lastBlock()
        assert block.blockFormat().alignment() & Qt.AlignmentFlag.AlignJustify == expected


def test_hyphens_come_and_go_and_the_place_stays(view: ReadingView) -> None:
    view.show_article(PLAIN)
    finish(view)
    scroll_to(view, 0.6)
    place, line = view.place, line_at_top(view)
    assert place is not None
    assert place.first.offset > 0
    for _ in range(3):
        view.show_article(HYPHENATED, view.place)
        finish(view)
        assert "\u00ad" in view.document().toPlainText()
        view.show_article(PLAIN, view.place)
        finish(view)
    assert line_at_top(view) == line
    assert view.place == place


def test_hyphens_are_not_copied_found_or_selected(view: ReadingView) -> None:
    view.show_article(HYPHENATED)
    finish(view)
    block = view.document().findBlockByNumber(view._writer.first_block)  # type: ignore[union-attr]  # it is shown
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    mime = copied(cursor)
    assert mime.text() == PLAIN.body[0].text.strip()
    assert "\u00ad" not in mime.html()
    hits: list[int] = []
    search = ArticleSearch(view)
    search.changed.connect(lambda _current, count: hits.append(count))
    search.find("datenschutzgrundverordnung")
    while not hits:
        search._go_on(1_000_000)
    assert hits[-1] == 150


@pytest.fixture
def german(make_desktop: MakeDesktop) -> Desktop:
    body = {"body_html": BODY, "body_text": SENTENCE * 150, "word_count": 1_650}
    return make_desktop([article(0, language="de", **body), article(1)])


def choose(desktop: Desktop, *keys: Qt.Key) -> None:
    """Press keys with Alt in the settings of reading, and close them."""
    desktop.focus(desktop.window.articles.view)
    desktop.press(Key.Key_Comma, Modifier.ControlModifier)
    desktop.settle()
    dialog = desktop.reader.features.dialogs.settings
    assert dialog is not None
    dialog.show_page("reading")
    desktop.focus(dialog.names)
    for key in keys:
        if key in (Key.Key_Up, Key.Key_Down):
            desktop.press(key)
        else:
            desktop.press(key, Modifier.AltModifier)
    desktop.settle()
    desktop.press(Key.Key_Escape)
    desktop.settle()


def test_justified_text_is_hyphenated_at_once_and_after_a_start_and_nothing_else_is(
    german: Desktop, make_desktop: MakeDesktop, tmp_path: Path
) -> None:
    german.open(0)
    view = german.window.reading.view
    finish(view)
    scroll_to(view, 0.5)
    line = line_at_top(view)
    assert "\u00ad" not in view.document().toPlainText()
    choose(german, Key.Key_E)
    german.until(lambda: view.is_written and "\u00ad" in view.document().toPlainText())
    assert line_at_top(view) == line
    get = german.reader.settings.get
    assert get(JUSTIFY)
    assert get(HYPHENATION) is Hyphenation.JUSTIFIED
    choose(german, Key.Key_D, Key.Key_Down, Key.Key_Down)
    german.until(lambda: view.is_written and "\u00ad" not in view.document().toPlainText())
    assert get(HYPHENATION) is Hyphenation.NEVER
    choose(german, Key.Key_D, Key.Key_Up, Key.Key_H, Key.Key_Up)
    assert get(LINE_SPACING) == 105
    again = make_desktop([], profile=tmp_path / "profile")
    assert again.window.articles.select(german.ids[0])
    again.settle()
    text = again.window.reading.view.document().toPlainText()
    assert "\u00ad" in text


def test_a_screen_reader_is_told_whole_words_unless_hyphens_are_asked_for(german: Desktop) -> None:
    set_to, apply = german.reader.settings.set, german.reader.features.settings.apply_reading
    was_active = QAccessible.isActive()
    set_to(JUSTIFY, True)
    try:
        QAccessible.setActive(True)
        apply()
        german.open(0)
        view = german.window.reading.view
        finish(view)
        assert "\u00ad" not in view.document().toPlainText()
        set_to(HYPHENATION, Hyphenation.ALWAYS)
        apply()
        german.settle()
        finish(view)
        assert "\u00ad" in view.document().toPlainText()
    finally:
        QAccessible.setActive(was_active)


def test_a_highlight_of_hyphenated_text_holds_what_was_written(german: Desktop) -> None:
    german.reader.settings.set(HYPHENATION, Hyphenation.ALWAYS)
    german.reader.features.settings.apply_reading()
    german.open(0)
    view = german.window.reading.view
    finish(view)
    layer = view.findChild(HighlightLayer) or german.reader.features.annotating.layer
    cursor = view.document().find("Daten\u00adschutz\u00adgrund")
    assert cursor.hasSelection()
    view.setTextCursor(cursor)
    german.window.commands["highlight"].trigger()
    german.settle()
    (kept,) = annotations(german.library, german.ids[0]).highlights
    assert kept.quote.exact == "Datenschutzgrund"
    assert "\u00ad" not in kept.quote.prefix + kept.quote.suffix
    german.until(lambda: kept in layer._places)
    german.reader.settings.set(HYPHENATION, Hyphenation.NEVER)
    german.reader.features.settings.apply_reading()
    german.settle()
    finish(view)
    german.settle()
    start, end = layer._places[kept]
    units = view.document().toPlainText().encode("utf-16-le")
    assert units[2 * start : 2 * end].decode("utf-16-le") == "Datenschutzgrund"


def test_a_line_says_what_is_left_of_a_long_article_and_nothing_of_a_short_one(
    german: Desktop, qtbot: QtBot
) -> None:
    progress = german.window.reading.progress
    german.open(0)
    view = german.window.reading.view
    finish(view)
    said = progress.label.text().replace("\u2068", "").replace("\u2069", "")
    assert progress.isVisible()
    assert said == "9 min left · 0%"  # 1,650 words at 179 a minute
    view.verticalScrollBar().setValue(view.scrolled_over)
    qtbot.waitUntil(lambda: progress.label.text() == isolate("100%"))
    german.reader.settings.set(SHOW_PROGRESS, False)
    german.reader.features.settings.apply_reading()
    assert not progress.isVisible()
    german.reader.settings.set(SHOW_PROGRESS, True)
    german.reader.features.settings.apply_reading()
    assert progress.isVisible()


def test_an_article_that_fits_has_no_progress(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop([article(5)])
    desktop.open(0)
    assert not desktop.window.reading.progress.isVisible()
