"""An article whose date nobody knows: its arrival is nowhere shown as a publication."""

import re
from array import array
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from related_values import found, stated
from story_values import head
from subscribing_values import in_english

from readerapp.cli.output import head_line, head_values
from readerapp.domain.articles import Article, ArticleHead
from readerapp.domain.drafts import LanguageOrigin
from readerapp.domain.stories import Story, StoryReport
from readerapp.library.relations import Explanation
from readerapp.rendering.export import to_html, to_text
from readerapp.rendering.output import OutputWords
from readerapp.ui.article_list.model import ArticleListModel
from readerapp.ui.article_list.row import RowStyle, article_card, row_metrics
from readerapp.ui.language.wording import Wording
from readerapp.ui.reading.words import PageWords
from readerapp.ui.related.card import CardWords, RelatedCard, related_card
from readerapp.ui.related.relating import WhyDialog
from readerapp.ui.story.building import StoryBuilder
from readerapp.ui.story.words import StoryWords
from readerapp.ui.themes.theme import load_theme
from readerapp.ui.widgets.card_layout import Card, Paragraph, Strip, TextPart

ARRIVED = datetime(2031, 5, 6, 7, 8, tzinfo=UTC)
TO_COME = datetime(2099, 1, 6, 12, tzinfo=UTC)
Surface = Callable[[ArticleHead, QObject], str]


def article_of(undated: ArticleHead) -> Article:
    return Article(
        undated, "<p>Words.</p>", "Words.", (), TO_COME, LanguageOrigin.DECLARED, 9,
        has_alternate_text=False, pictures=(), evidence=(),
    )  # fmt: skip


def words_of(card: Card) -> str:
    """Everything a row or a card shows."""
    return "\n".join(said for line in card.lines for said in _said(line))


def _said(line: object) -> Iterator[str]:
    if isinstance(line, Paragraph):
        yield line.text
    elif isinstance(line, Strip):
        for part in line.parts:
            if isinstance(part, TextPart):
                yield f"{part.text} {part.kept}"


def row(undated: ArticleHead, parent: QObject) -> str:
    wording = Wording()
    words = StoryWords(wording)
    style = RowStyle(load_theme("light"), wording, words, "en", row_metrics("en"))
    return words_of(article_card(undated, style))


def spoken_row(undated: ArticleHead, parent: QObject) -> str:
    wording = Wording()
    describe = StoryWords(wording).describe_row
    model = ArticleListModel(lambda *_: None, describe, wording.place_in_list, parent)
    return f"{describe(undated)} {model._tip(undated)}"


def sidebar(undated: ArticleHead, parent: QObject) -> str:
    wording, theme = Wording(), load_theme("light")
    text = CardWords(wording).computed(replace(found(2), head=undated))
    other = CardWords(wording).stated(replace(stated(2), head=undated))
    card = RelatedCard(text, theme, wording, "en")
    shown = words_of(related_card(text, theme, wording, "en"))
    return "\n".join([shown, card.accessibleName(), card.toolTip(), other.details])


def why(undated: ArticleHead, _parent: QObject) -> str:
    dialog = WhyDialog(Explanation(undated, head(9, 0), None, found(2), ()))
    return dialog.text.toPlainText()


def story_page(undated: ArticleHead, parent: QObject) -> str:
    wording = Wording()
    words = StoryWords(wording)
    reports = (StoryReport(undated),)
    story = Story((), reports, (), ("en",), (undated.source,), undated=reports)
    theme = load_theme("light")
    builder = StoryBuilder(
        story, theme, wording, words, "en", lambda _card: None, lambda _card: None
    )
    content = QWidget()  # owns the cards
    assert [*builder.sections(QVBoxLayout(content), content)]
    spoken = [card.accessibleName() for card in builder.cards]
    return "\n".join([builder.facts().text(), words.card_time(undated), *spoken])


def page(undated: ArticleHead, parent: QObject) -> str:
    return "\n".join(PageWords(Wording()).page(article_of(undated), ()).facts)


def command_line(undated: ArticleHead, _parent: QObject) -> str:
    values = head_values(undated)
    assert values["published"] is None
    assert values.get("stated", "") == (TO_COME.isoformat() if undated.published else "")
    return head_line(undated)


def exported(undated: ArticleHead, _parent: QObject) -> str:
    whole = article_of(undated)
    return to_text(whole, OutputWords(undated="no date")) + to_html(
        whole, OutputWords(undated="no date")
    )


SURFACES: list[Surface] = [
    row, spoken_row, sidebar, why, story_page, page, command_line, exported,
]  # fmt: skip


@pytest.mark.parametrize("published", [None, TO_COME], ids=["unknown", "to come"])
@pytest.mark.parametrize("surface", SURFACES, ids=lambda surface: surface.__name__)
def test_no_surface_shows_the_arrival_as_the_date(
    qapp: QApplication, surface: Surface, published: datetime | None
) -> None:
    undated = head(1, 0, published=published, received=ARRIVED)
    with in_english():
        said = surface(undated, QObject(qapp))
    assert re.search("no date|received", said, re.IGNORECASE)
    told = re.sub(r"(?i)(received|arrived:) [^,\n]*2031[^\n]*", "", said)
    assert "2031" not in told
    assert "07:08" not in told
    assert "2099" not in told.replace("Date given by its source: 6 January 2099", "")


def test_a_row_says_in_its_tool_tip_where_it_stands(qapp: QApplication) -> None:
    rows = {1: head(1, 0, published=None, received=ARRIVED), 2: head(2, 0)}
    wording = Wording()

    def fetch(ids: object, ready: Callable[[list[ArticleHead]], None]) -> None:
        ready(list(rows.values()))

    model = ArticleListModel(fetch, lambda _head: "", wording.place_in_list, QObject(qapp))
    model.show(array("q", rows))
    model.head(0)
    with in_english():
        tips = [
            str(model.index(at).data(Qt.ItemDataRole.ToolTipRole)).replace("\n", " ")
            for at in range(2)
        ]
    assert tips[0].startswith("No date is known. It is sorted by its arrival: 6 May 2031")
    assert tips[1] == ""
