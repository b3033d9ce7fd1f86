"""Foreign text runs its own way in rows, cards, tool tips and articles.

The titles begin with a name in the letters of the other direction. Set by their first letter, their
parts would change places.
"""

import sys
import unicodedata
from collections.abc import Callable
from dataclasses import replace

import pytest
from front_page_values import card as front_card
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QTextLayout, QTextLine
from PySide6.QtWidgets import QApplication
from reading_view_fixtures import PAGE, finish, view
from story_values import head
from work import calls_of

from readerapp.domain.articles import OriginalTitle
from readerapp.domain.directions import is_rtl, isolate, set_apart
from readerapp.domain.front_page import CardSize
from readerapp.rendering.block_markup import read_blocks
from readerapp.ui.article_list.row import RowStyle, article_card, row_metrics
from readerapp.ui.front_page.card import CardLines, CardLook, CardShown
from readerapp.ui.front_page.words import FrontWords
from readerapp.ui.language.wording import Wording
from readerapp.ui.reading.view import ReadingView
from readerapp.ui.related.card import CardText, related_card
from readerapp.ui.story.parts import ReportCardText, report_card
from readerapp.ui.story.words import StoryWords
from readerapp.ui.themes.theme import load_theme
from readerapp.ui.widgets.card_layout import Card, lay_out_card
from readerapp.ui.widgets.plain_text import tip_text
from readerapp.ui.widgets.two_lines import TwoLines, two_line_card

__all__ = ["view"]

ARABIC = "NASA تعلن عن موعد الرحلة المقبلة!"
ENGLISH = "الجزيرة reports from the harbour of Rotterdam."
LIGHT = load_theme("light")
MakeCard = Callable[[str, str], Card]


def row(title: str, language: str) -> Card:
    style = RowStyle(LIGHT, Wording(), StoryWords(Wording()), "en", row_metrics("en"))
    return article_card(head(1, 1, title=title, dek=f"{title} ", language=language), style)


def report(title: str, language: str) -> Card:
    shown = head(1, 1, title=title, dek=f"{title} ", language=language)
    return report_card(ReportCardText(shown, "today", "", "en"), LIGHT)


def related(title: str, language: str) -> Card:
    shown = head(1, 1, title=title, dek=f"{title} ", language=language)
    return related_card(CardText(shown, "", ""), LIGHT, Wording(), "en")


def front(title: str, language: str) -> Card:
    card = front_card(1, CardSize.SECOND, (language,))
    card = replace(card, head=replace(card.head, title=title, dek="", language=language))
    lines = CardLines(
        CardShown(card, 1, 1), CardLook(LIGHT, "en"), FrontWords(Wording()), Wording()
    )
    return lines.card(with_picture=False)


def binned(title: str, language: str) -> Card:
    return two_line_card(TwoLines(title, "", is_strong=False, language=language), QPalette())


def place_of(layout: QTextLayout, word: str) -> float:
    """Where a word is on its line, by its middle, from the left."""
    start = layout.text().index(word)
    line = layout.lineForTextPosition(start)
    edges = [_x(line, start + at) for at in (0, len(word) - 1)]
    return sum(edges) / 2


def _x(line: QTextLine, position: int) -> float:
    x: float = line.cursorToX(position)[0]  # type: ignore[index]  # the stub forgets the tuple
    return x


@pytest.mark.parametrize("make", [row, report, related, front, binned])
@pytest.mark.parametrize(
    ("title", "language", "first", "second"),
    [(ARABIC, "ar", "تعلن", "NASA"), (ENGLISH, "en", "الجزيرة", "reports")],
)
def test_a_title_runs_as_its_language_does(
    qapp: QApplication, make: MakeCard, title: str, language: str, first: str, second: str
) -> None:
    """`first` stands to the left of `second`."""
    laid = lay_out_card(make(title, language), 900, mirrored=False)
    shown = [text.layout for text in laid.texts if first in text.layout.text()]
    assert shown
    for layout in shown:
        assert place_of(layout, first) < place_of(layout, second)


def test_an_article_runs_as_its_language_does(view: ReadingView) -> None:
    """Also one that was stored when the first letter of a paragraph decided."""
    body = read_blocks(f'<p dir="ltr">{ARABIC}</p><p>{ARABIC}</p><p>Only English.</p>', "ar")
    view.show_article(replace(PAGE, language="ar", title=ARABIC, dek=ARABIC, body=body))
    finish(view)
    found = []
    block = view.document().begin()
    while block.isValid():
        if "NASA" in block.text() or "Only" in block.text():
            found.append(block.textDirection() is Qt.LayoutDirection.RightToLeft)
        block = block.next()
    assert found == [True, True, True, True, False]


def test_a_tool_tip_runs_as_each_of_its_lines_does(qapp: QApplication) -> None:
    """Qt sets all of it as the interface runs."""
    assert tip_text("Reuters\nشبكة!") == "Reuters\n\u2068شبكة!\u2069"
    long = isolate(f"{ARABIC} " * 4, "ar")
    parts = tip_text(long).split("\n")
    assert len(parts) > 1
    assert {(part[0], part[-1]) for part in parts} == {("\u2067", "\u2069")}
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert tip_text("Reuters!\nشبكة") == "\u2068Reuters!\u2069\nشبكة"
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_original_title_keeps_its_direction_in_a_sentence(qapp: QApplication) -> None:
    translated = head(1, 1, original=OriginalTitle(ARABIC, "ar"))
    assert f"\u2067{ARABIC}\u2069" in Wording().original(translated)


@pytest.mark.parametrize(
    ("text", "language", "mark"),
    [
        (ARABIC, "ar", "\u2067"), (ARABIC, "", "\u2068"), (ENGLISH, "en", "\u2066"),
        ("Reuters", "en", "\u2068"), ("شبكة", "ar", "\u2068"), ("2026", "ar", "\u2067"),
    ],
)  # fmt: skip
def test_what_stands_in_a_sentence_is_isolated_its_own_way(
    text: str, language: str, mark: str
) -> None:
    assert isolate(text, language) == f"{mark}{text}\u2069"


def test_nothing_is_isolated_to_nothing() -> None:
    assert isolate("") == isolate("", "ar") == isolate("", "en") == ""


def test_parts_of_a_line_are_isolated_where_one_could_move_another() -> None:
    plain = ("By Zoé Müller", "", "6 janvier 2026, 15:45")
    assert set_apart(plain, "fr") == list(plain)
    apart = [each and isolate(each) for each in plain]
    assert set_apart(plain, "ar") == apart
    for odd in ("شبكة", "\u0661", "\u202edab"):
        assert set_apart((*plain, odd), "fr") == [*apart, isolate(odd)]


def test_a_name_of_100_000_letters_is_looked_through_in_one_go() -> None:
    flags = "\U0001f1eb\U0001f1f7" * 50_000
    assert calls_of(lambda: set_apart((flags,), "en")) < 100
    missed = [
        letter
        for letter in map(chr, range(sys.maxunicode + 1))
        if unicodedata.bidirectional(letter) in {"R", "AL", "AN", "RLE", "LRI", "FSI", "PDI"}
        and set_apart((letter,), "en") == [letter]
    ]
    assert missed == []


@pytest.mark.parametrize(("language", "title"), [("en", "The last ferry"), ("ar", ARABIC)])
def test_the_head_of_an_article_is_heard_without_marks_where_all_runs_from_the_left(
    view: ReadingView, language: str, title: str
) -> None:
    page = replace(PAGE, language=language, title=title, notice="Only a summary.")
    view.show_article(page)
    finish(view)
    head = view.toPlainText().partition("Paragraph")[0]
    assert "By Mara Oduya" in head
    assert "Only a summary." in head
    assert any("\u2066" <= letter <= "\u2069" for letter in head) is (language == "ar")


def test_what_is_isolated_says_nothing_of_the_line_around_it() -> None:
    line = f"{isolate('Reuters')} · {isolate('20 Nov')}"
    assert is_rtl(line, "ar")
    assert not is_rtl(line, "en")
