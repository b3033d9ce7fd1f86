"""What the rows and cards of each feature show: their lines, signs and badges."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from navigation_cases import GUARDIAN, feed
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from story_values import head
from subscribing_values import settle

from readerapp.domain.articles import ArticleHead, ArticleQuery, View
from readerapp.domain.labels import Label
from readerapp.ui.article_list.row import RowStyle, article_card, row_metrics
from readerapp.ui.language.wording import Wording
from readerapp.ui.navigation.delegate import RowFacts, entry_card
from readerapp.ui.navigation.entries import Entry, EntryKind, Health
from readerapp.ui.navigation.feed_icons import FeedIcons
from readerapp.ui.related.card import CardText, related_card
from readerapp.ui.story.parts import ReportCardText, card_of_report, report_card
from readerapp.ui.story.words import StoryWords
from readerapp.ui.themes.theme import load_theme
from readerapp.ui.widgets.badges import Badge
from readerapp.ui.widgets.card_layout import (
    Badges,
    Card,
    CardLayout,
    Paragraph,
    PictureSize,
    PictureWords,
    Sign,
    TextPart,
    lay_out_card,
)
from readerapp.ui.widgets.two_lines import TwoLines, two_line_card

LIGHT = load_theme("light")


def texts(card: Card) -> list[str]:
    """All that is read, from above, without the marks that isolate directions."""
    found: list[str] = []
    for line in card.lines:
        if isinstance(line, Paragraph):
            found.append(line.text)
        elif not isinstance(line, PictureSize | PictureWords):
            for part in (*line.parts, *line.end):
                if isinstance(part, TextPart):
                    found.append(part.text + part.kept)
                elif isinstance(part, Badges):
                    found += [badge.text for badge in part.badges]
    return [text.replace("\u2068", "").replace("\u2069", "") for text in found]


def inks(card: Card) -> dict[str, str]:
    """The colour of each text."""
    lines: Sequence[object] = card.lines
    paragraphs = {line.text: line.ink for line in lines if isinstance(line, Paragraph)}
    strips = (
        line for line in card.lines if not isinstance(line, Paragraph | PictureSize | PictureWords)
    )
    parts = (part for line in strips for part in (*line.parts, *line.end))
    return paragraphs | {part.text: part.ink for part in parts if isinstance(part, TextPart)}


def laid(card: Card) -> CardLayout:
    return lay_out_card(card, 300, mirrored=False)


# Titles made from the first sentence


def test_a_made_title_is_marked_and_not_repeated(qapp: QApplication) -> None:
    words = "The ferries run again. Eleven cross each day."
    made = replace(head(1, 1), title="The ferries run again", dek=words, title_is_derived=True)
    cards = [
        related_card(CardText(made, "", ""), LIGHT, Wording(), "en"),
        report_card(ReportCardText(made, "today", "", "en"), LIGHT),
    ]
    for card in cards:
        assert "Eleven cross each day." in texts(card)
        titles = [line for line in card.lines if isinstance(line, Paragraph)]
        assert [line.font.italic() for line in titles if line.text == made.title] == [True]
    assert "Title taken from its first sentence" in " ".join(texts(cards[0]))
    assert "Title taken from its first sentence" in Wording().describe(made)


# Related stories


def related(qapp: QApplication, card: CardText, picture: QSizeF | None = None) -> Card:
    return related_card(card, LIGHT, Wording(), "en", picture)


def test_a_related_card_has_badges_title_standfirst_source_and_reason(qapp: QApplication) -> None:
    article = head(1, 0, labels=(Label.AI_TEXT,))
    label = Wording().label(Label.AI_TEXT)
    shown = texts(related(qapp, CardText(article, "Same day", "")))
    assert shown[:4] == ["EN", label, "Title 1", "Standfirst 1."]
    assert shown[4].startswith("Paper 1  ·  ")
    assert shown[5:] == ["Same day"]
    plain = replace(article, dek="", source="", language="und", labels=())
    bare = texts(related(qapp, CardText(plain, "", "")))
    assert bare == ["Title 1", Wording().when(article)]


def test_a_related_card_gives_its_picture_a_line_and_the_dots_a_corner(qapp: QApplication) -> None:
    article = head(1, 0, language="und")
    plain, pictured = (
        laid(related(qapp, CardText(article, "", ""), size)) for size in (None, QSizeF(100, 50))
    )
    assert plain.picture is None
    assert pictured.picture
    assert (pictured.picture.width(), pictured.picture.height()) == (130, 65)
    assert pictured.height == plain.height + 65 + 6
    title, below = plain.texts[0], plain.texts[1].place
    assert title.layout.lineAt(0).rect().right() < below.width()
    assert title.place.right() == below.right() == 300 - 12
    assert pictured.texts[0].place.right() == 300 - 12


# Reports of a story


def report(article: ArticleHead, **changes: object) -> Card:
    values: dict[str, object] = {"time": "19 Nov, 09:12", "spoken": "", "language": "en"}
    return report_card(ReportCardText(article, **(values | changes)), LIGHT)  # type: ignore[arg-type]  # a test's shorthand


@pytest.mark.usefixtures("qapp")
def test_a_report_has_source_time_badges_title_standfirst_and_reason() -> None:
    badge = Badge("First article", LIGHT.mark_background, LIGHT.mark_text)
    article = head(1, 0)
    assert texts(report(article, pills=(badge,), why="Both mention it")) == [
        "Paper 1", "19 Nov, 09:12", "First article", "Title 1", "Standfirst 1.", "Both mention it",
    ]  # fmt: skip
    assert texts(report(article, dek_lines=0)) == ["Paper 1", "19 Nov, 09:12", "Title 1"]
    assert texts(report(replace(article, dek="")))[-1] == "Title 1"


@pytest.mark.usefixtures("qapp")
def test_a_report_that_was_read_has_no_dot_and_a_lighter_title() -> None:
    unread, read = laid(report(head(1, 0))), laid(report(head(1, 0, is_read=True)))
    assert len(unread.signs) == 1
    assert not read.signs
    assert unread.height == read.height
    assert unread.texts[0].place.left() == read.texts[0].place.left() + 13
    weights = [each.texts[2].layout.font().weight() for each in (unread, read)]
    assert weights == [QFont.Weight.DemiBold, QFont.Weight.Normal]
    nameless = head(1, 0, is_read=True, source="")
    assert laid(report(nameless)).height < read.height
    assert laid(report(nameless)).texts[0].place.top() == 13
    assert read.texts[1].place.top() == read.texts[0].place.bottom() + 2
    assert len(laid(report(replace(nameless, is_read=False))).signs) == 1


def test_larger_letters_make_a_report_taller(qtbot: QtBot, qapp: QApplication) -> None:
    card = card_of_report(ReportCardText(head(1, 0), "19 Nov", "", "en"), LIGHT)
    qtbot.addWidget(card)
    before, font = card.heightForWidth(232), qapp.font()
    larger = qapp.font()
    larger.setPixelSize(2 * QFontInfo(font).pixelSize())
    try:
        qapp.setFont(larger)
        settle()
        assert card.heightForWidth(232) > before
    finally:
        qapp.setFont(font)
    settle()
    assert card.heightForWidth(232) == before


# The navigation


def entry(entry_: Entry, is_open: bool | None = None, depth: int = 0) -> Card:
    return entry_card(RowFacts(entry_, depth, 28, is_open), QApplication.font(), LIGHT, FeedIcons())


def signs(card: Card) -> list[Sign]:
    strips = (
        line for line in card.lines if not isinstance(line, Paragraph | PictureSize | PictureWords)
    )
    parts = (part for line in strips for part in (*line.parts, *line.end))
    return [part for part in parts if isinstance(part, Sign)]


@pytest.mark.usefixtures("qapp")
def test_a_feed_counts_what_is_unread_and_shows_its_trouble() -> None:
    well = Entry(EntryKind.FEED, "News", ArticleQuery(feed_id=GUARDIAN), 40, 1200)
    well = replace(well, feed=feed(GUARDIAN, "News"))
    count = texts(entry(well))[1]
    assert count.replace(",", "").replace("\u202f", "") == "1200"
    assert texts(entry(replace(well, unread=0))) == ["News"]
    assert inks(entry(well))["News"] == LIGHT.text
    assert len(signs(entry(well))) == 2
    for health, ink in ((Health.FAILING, LIGHT.text), (Health.ENDED, LIGHT.muted)):
        card = entry(replace(well, health=health))
        assert len(texts(card)) == 2
        assert inks(card)["News"] == ink
        assert len(signs(card)) == 3
    assert signs(entry(replace(well, health=Health.FAILING)))[2].ink == LIGHT.star
    muted = entry(replace(well, health=Health.MUTED))
    assert texts(muted) == ["News"]
    assert signs(muted)[2].ink == LIGHT.icon


@pytest.mark.usefixtures("qapp")
def test_views_have_their_colours_and_count_what_they_hold() -> None:
    starred = Entry(EntryKind.VIEW, "Starred", ArticleQuery(view=View.STARRED), 4, 1)
    assert texts(entry(starred)) == ["Starred", "4"]
    assert signs(entry(starred))[1].ink == LIGHT.star
    unread = replace(starred, query=ArticleQuery(view=View.UNREAD))
    assert texts(entry(unread))[1] == "1"
    assert signs(entry(unread))[1].ink == LIGHT.accent
    assert signs(entry(replace(starred, query=ArticleQuery())))[1].ink == LIGHT.icon
    assert texts(entry(Entry(EntryKind.BIN, "Bin", None, 9, 0))) == ["Bin", "9"]
    assert inks(entry(Entry(EntryKind.ADD, "Add Feeds…")))["Add Feeds…"] == LIGHT.muted


@pytest.mark.usefixtures("qapp")
def test_only_what_folds_has_a_chevron_and_what_lies_deep_is_indented() -> None:
    folder = Entry(EntryKind.FOLDER, "World", ArticleQuery(folder_id=1))
    without, opened, closed = (signs(entry(folder, state))[0] for state in (None, True, False))
    assert len({without.draw, opened.draw, closed.draw}) == 3
    lefts = [laid(entry(folder, depth=n)).signs[1].place.left() for n in (0, 1, 6, 9)]
    assert lefts[0] < lefts[1] < lefts[2] == lefts[3]
    heading = entry(Entry(EntryKind.HEADING, "Library"))
    assert texts(heading) == ["Library"]
    assert not signs(heading)


# The bin


@pytest.mark.usefixtures("qapp")
def test_a_subscription_in_the_bin_stands_out() -> None:
    palette = QPalette()
    rows = (TwoLines("Name", "Details", is_strong=each) for each in (True, False))
    cards = [two_line_card(row, palette) for row in rows]
    assert all(texts(card) == ["Name", "Details"] for card in cards)
    weights = [laid(card).texts[0].layout.font().weight() for card in cards]
    assert weights == [QFont.Weight.DemiBold, QFont.Weight.Normal]


# Rows of the list


@pytest.mark.parametrize("size", [13, 26])
def test_a_row_keeps_the_name_of_its_paper_and_the_label_in_a_narrow_list(
    qapp: QApplication, size: int
) -> None:
    before, larger = qapp.font(), QFont(qapp.font())
    larger.setPixelSize(size)
    qapp.setFont(larger)
    try:
        style = RowStyle(LIGHT, Wording(), StoryWords(Wording()), "fr", row_metrics("fr"))
        article = replace(
            head(1, 0), source="Harbour Post", labels=(Label.AI_TEXT,), is_sample=True,
            thumbnail=0,
        )  # fmt: skip
        row = lay_out_card(article_card(article, style), 360, mirrored=False)
    finally:
        qapp.setFont(before)
    shown = [each.layout.text().replace("\u2068", "").replace("\u2069", "") for each in row.texts]
    assert shown[0].startswith("Harbour Post")
    assert "EN" in shown
    assert {Wording().label(Label.AI_TEXT), Wording().short_label()} & set(shown)
    assert (row.picture is None) == (size == 26)  # no room for both words and a picture
    assert max(each.place.right() for each in row.texts) <= 360
