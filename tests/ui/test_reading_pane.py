"""The reading pane: articles in words, finding with real keys, another language, no selection."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pseudo_language import Brackets
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QAction, QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from waiting import wait_exposed

from readerapp.domain.articles import Article, ArticleHead, Picture, PictureState
from readerapp.domain.drafts import Enclosure, LanguageOrigin
from readerapp.domain.labels import Evidence, Label, Rank, Subject
from readerapp.rendering.block_markup import read_blocks
from readerapp.ui.language.wording import Wording
from readerapp.ui.reading.marks import MarkKind
from readerapp.ui.reading.pane import ReadingPane
from readerapp.ui.themes.theme import load_theme
from readerapp.ui.widgets.tool_row import Tool, ToolRow

NOON = datetime(2026, 1, 6, 12, 0, tzinfo=UTC)
BODY = "".join(f"<p>Number {n}: Élan, elan and ELAN. {'More words. ' * 60}</p>" for n in range(9))
BLOCKS = read_blocks(BODY)
HEAD = ArticleHead(
    id=4, title="The last ferry", dek="What it carried.", source="Gazette", language="en",
    interface_language="en", url="https://e.org/4", published=NOON, received=NOON, is_read=False,
    is_starred=False, is_sample=False, is_stub=False, title_is_derived=False,
    labels=(Label.AI_TEXT,), thumbnail=None,
)  # fmt: skip
ARTICLE = Article(
    head=HEAD, body_html=BODY, body_text="", authors=("Mara Oduya", "Tom Fenwick"), modified=None,
    language_origin=LanguageOrigin.DECLARED, word_count=1000, has_alternate_text=True, pictures=(),
    evidence=(
        Evidence(Subject.TEXT, Label.AI_TEXT, Rank.VISIBLE_TEXT, "byline", "Reported by AI"),
        Evidence(Subject.TEXT, Label.AI_TEXT, Rank.PAGE_DATA, "json-ld", "x"),
        Evidence(Subject.IMAGE, Label.AI_IMAGE, Rank.IN_FILE, "xmp", "x", picture=0),
    ),
)  # fmt: skip


@pytest.fixture
def pane(qtbot: QtBot, qapp: QApplication) -> Iterator[ReadingPane]:
    locale = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    pane = ReadingPane(load_theme("light"), Wording())
    qtbot.addWidget(pane)
    pane.resize(800, 600)
    pane.show()
    wait_exposed(pane)
    yield pane
    QLocale.setDefault(locale)


def labels(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def edit_of(pane: ReadingPane) -> QLineEdit:
    return pane.find_bar.findChildren(QLineEdit)[0]


def count(pane: ReadingPane) -> str:
    return labels(pane.find_bar)[0]


# What is shown


def test_a_standfirst_that_the_text_begins_with_is_not_shown_twice(pane: ReadingPane) -> None:
    head = replace(HEAD, dek=f"Number 0: Élan, elan and ELAN. {'More words. ' * 20}…")
    pane.show_article(replace(ARTICLE, head=head), BLOCKS)
    assert pane.view.toPlainText().count("Number 0") == 1
    pane.show_article(ARTICLE, BLOCKS)
    assert "What it carried." in pane.view.toPlainText()


def test_the_head_says_who_when_how_long_and_who_says_it_is_by_a_machine(
    pane: ReadingPane,
) -> None:
    pane.show_article(ARTICLE, BLOCKS)
    text = pane.view.toPlainText()
    for words in ("Gazette", "By Mara Oduya and Tom Fenwick", "6 January 2026", "4 min read"):
        assert words in text
    assert "stated in the article: “\u2068Reported by AI\u2069”" in text
    assert "stated by the publisher (page data)" in text
    assert "image file" not in text  # speaks of a picture that the article does not have


def test_a_picture_says_who_made_it(pane: ReadingPane) -> None:
    picture = Picture(
        0, "https://e.org/p.jpg", "A hill", "", "Photo: Lund", "", 0, 0,
        PictureState.NOT_FETCHED, (Label.AI_IMAGE,),
    )  # fmt: skip
    pane.show_article(replace(ARTICLE, pictures=(picture,)), BLOCKS)
    text = pane.view.toPlainText()
    said = "AI-generated image: stated in the image file (not signed)"
    assert f"Photo: Lund · \u2068{said}\u2069" in text


def test_a_podcast_says_how_long_it_lasts_and_not_how_long_its_notes_are_read(
    pane: ReadingPane,
) -> None:
    sound = Enclosure("https://e.org/7.mp3", "audio/mpeg", 1_000, "Episode 7", 45 * 60 + 10)
    pane.show_article(replace(ARTICLE, enclosures=(sound,), word_count=90), BLOCKS)
    text = pane.view.toPlainText().replace("\u2068", "").replace("\u2069", "")
    assert "6 January 2026 · 45 min\n" in text
    assert "min read" not in text
    pane.show_article(replace(ARTICLE, enclosures=(replace(sound, seconds=0),)), BLOCKS)
    assert "4 min read" in pane.view.toPlainText()  # an article that is also read aloud


def test_what_is_missing_is_said_or_left_out(pane: ReadingPane) -> None:
    head = replace(HEAD, published=None, is_stub=True, labels=(), dek="", source="", title="")
    article = replace(ARTICLE, head=head, authors=(), word_count=0, evidence=())
    pane.show_article(article, BLOCKS)
    text = pane.view.toPlainText()
    assert text.startswith("Without a title\n")
    assert "No date, received 6 January 2026" in text
    assert "This source sent only a summary." in text
    assert "min read" not in text
    assert "AI" not in text


def test_the_other_reading_replaces_the_body(pane: ReadingPane) -> None:
    pane.show_article(ARTICLE, read_blocks("<p>The whole page.</p>"))
    assert "The whole page." in pane.view.toPlainText()
    assert "Élan" not in pane.view.toPlainText()
    pane.show_article(ARTICLE, BLOCKS)
    assert "Élan" in pane.view.toPlainText()


def test_without_an_article_it_says_so(pane: ReadingPane) -> None:
    assert "No article selected" in labels(pane)
    pane.show_article(ARTICLE, BLOCKS)
    assert "No article selected" not in labels(pane)
    pane.show_nothing()
    assert "No article selected" in labels(pane)
    assert pane.article is None


def test_the_first_article_starts_at_the_top(pane: ReadingPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.view.column_changed):  # the view gets its size when it is shown
        pane.show_article(ARTICLE, BLOCKS)
    assert pane.view.verticalScrollBar().value() == 0


def test_a_picture_of_another_article_is_dropped(pane: ReadingPane) -> None:
    pane.show_article(ARTICLE, BLOCKS)
    pane.set_picture(99, 0, QImage(5, 5, QImage.Format.Format_RGB32))
    pane.show_nothing()
    pane.set_picture(4, 0, QImage(5, 5, QImage.Format.Format_RGB32))


def test_a_bar_stands_above_the_article_in_the_colours_of_the_theme(
    pane: ReadingPane, qtbot: QtBot
) -> None:
    star = QAction("Star", pane)
    bar = ToolRow(load_theme("light"), [Tool("star", star)])
    pane.add_bar(bar)
    assert not bar.isVisible()  # there is no article
    pane.show_article(ARTICLE, BLOCKS)
    assert bar.isVisible()
    before = bar.grab().toImage()
    with qtbot.waitSignal(star.triggered):
        QTest.mouseClick(bar.button("star"), Qt.MouseButton.LeftButton)
    pane.set_theme(load_theme("dark"))
    assert bar.grab().toImage() != before


# Find


def hits_in(pane: ReadingPane, start: int, end: int) -> list[tuple[int, int]]:
    """What the view would mark in a part of the document."""
    others, current = pane.view._marks[MarkKind.HITS](start, end)
    return others + current


def test_a_text_that_is_only_written_anew_is_not_folded_again(pane: ReadingPane) -> None:
    pane.show_article(ARTICLE, BLOCKS)
    pane.open_find()
    QTest.keyClicks(edit_of(pane), "elan")
    before = pane._search._folding
    pane.view.zoom_in_step()
    assert pane._search._folding is before
    assert count(pane) == "1 of 27"


def test_find_marks_all_and_walks_around(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(ARTICLE, BLOCKS)
    pane.open_find()
    edit = edit_of(pane)
    assert edit.hasFocus()
    QTest.keyClicks(edit, "elan")
    assert count(pane) == "1 of 27"
    document = pane.view.document()
    assert len(hits_in(pane, 0, document.characterCount())) == 27
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert count(pane) == "2 of 27"
    QTest.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert count(pane) == "27 of 27"
    bar = pane.view.verticalScrollBar()
    assert bar.value() > bar.maximum() / 2  # the last hit was scrolled to
    QTest.keyClicks(edit, "x")
    assert count(pane) == "No results"
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert pane.find_bar.isHidden()
    assert not pane.view._marks
    assert pane.view.hasFocus()


def test_find_survives_theme_zoom_and_another_article(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(ARTICLE, BLOCKS)
    pane.open_find()
    QTest.keyClicks(edit_of(pane), "elan")
    pane.find_step(1)
    pane.set_theme(load_theme("dark"))
    pane.view.zoom_in_step()
    assert count(pane) == "2 of 27"
    head = replace(HEAD, id=5)
    pane.show_article(replace(ARTICLE, head=head), read_blocks("<p>No such word: élan</p>"))
    assert count(pane) == "1 of 1"
    pane.find_bar.close_bar()
    pane.find_step(1)
    assert pane.find_bar.isVisible()


def test_find_takes_the_selected_words(pane: ReadingPane) -> None:
    pane.show_article(ARTICLE, BLOCKS)
    pane.view.setTextCursor(pane.view.document().find("Number 3"))
    pane.open_find()
    assert edit_of(pane).text() == "Number 3"
    assert count(pane) == "1 of 1"
    pane.show_article(replace(ARTICLE, authors=("شبكة",)), BLOCKS)  # isolated, unseen
    cursor = pane.view.document().find("شبكة")
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    pane.view.setTextCursor(cursor)
    pane.open_find()
    assert edit_of(pane).text() == "شبكة · 6 January 2026 · 4 min read"
    assert count(pane) == "1 of 1"


# Languages and accessibility


def test_another_language_is_spoken_at_once_and_the_place_is_kept(
    pane: ReadingPane, qtbot: QtBot, qapp: QApplication
) -> None:
    pane.show_article(ARTICLE, BLOCKS)
    pane.open_find()
    QTest.keyClicks(edit_of(pane), "elan")
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    translator = Brackets(padding=0)
    translator.install()
    qtbot.waitUntil(lambda: "[" in edit_of(pane).placeholderText())
    pane.reword()  # as the window does, in a turn of its own
    text = pane.view.toPlainText()
    assert "[By \u2068" in text or "[By Mara" in text
    assert "[Reported\u00a0by\u00a0AI]".replace("\u00a0", " ") in text
    assert count(pane).startswith("[")
    assert abs(bar.value() - before) < 60
    pane.show_nothing()
    assert "[No article selected]" in labels(pane)
    translator.remove()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)


def test_everything_that_takes_focus_has_a_name(pane: ReadingPane) -> None:
    pane.show_article(ARTICLE, BLOCKS)
    pane.open_find()
    widgets: list[QObject] = [pane.view, *pane.find_bar.findChildren(QWidget)]
    for widget in widgets:
        if isinstance(widget, QWidget) and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            assert widget.accessibleName(), widget
