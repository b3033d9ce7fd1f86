"""Headlines of 300 letters without a space: nothing overlaps, leaves its card or is cut unsaid."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations, product

import pytest
from front_page_values import card as front_card
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontDatabase, QPalette, QTextLayout, QTextLine
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from story_page_cases import MIDDLE, NARROW, WIDE, finish, page_on_show
from story_values import head, small_story
from subscribing_values import settle

from readerapp.domain.articles import ArticleHead, StorySummary
from readerapp.domain.front_page import CardSize
from readerapp.domain.stories import StoryReport
from readerapp.ui.article_list.row import RowStyle, article_card, row_metrics
from readerapp.ui.front_page.card import CardLines, CardLook, CardShown
from readerapp.ui.front_page.words import FrontWords
from readerapp.ui.language.wording import Wording
from readerapp.ui.related.card import CardText, related_card
from readerapp.ui.story.page import StoryPage
from readerapp.ui.story.parts import ReportCardText, report_card
from readerapp.ui.story.words import StoryWords
from readerapp.ui.themes.theme import load_theme
from readerapp.ui.widgets.card_layout import Card, lay_out_card
from readerapp.ui.widgets.labels import PlainLabel
from readerapp.ui.widgets.two_lines import TwoLines, two_line_card

pytestmark = pytest.mark.layout

LIGHT = load_theme("light")
LONG = {
    "de": ("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamte" * 5)[:300],
    "ko": ("한국어로된아주긴제목은띄어쓰기없이계속이어져서어디에서줄을바꿔야할지" * 9)[:300],
    "ar": ("العبارةالجديدةتعودإلىالميناءبعدإصلاحاتاستمرتأسابيعوأثارتجدلاكبيرا" * 5)[:300],
    "hi": ("हिन्दीमेंबहुतलंबाशीर्षकजिसमेंकोईरिक्तस्थाननहींर्द्धकूऊँट्ठूहैऔरआगेचलताजाताहै" * 5)[:300],
    "th": ("พาดหัวข่าวภาษาไทยที่ยาวมากไม่มีช่องว่างเลยปี่ญู่ฎุกฐุผู้ใหญ่ในเมืองท่าเรือที่นั่น" * 5)[:300],
    "vi": ("Hội đồng bỏ phiếu thắp sáng bến cảng bằng đèn lồng, Ấ Ẵ Ệ ỵ ợ, và rồi " * 5)[:300],
    "en": ("The council voted to light the harbour with lanterns again, and then " * 5)[:300],
}
SLACK = 1.5  # pixels: letters may lean out of the room that a line of text has
NEEDS = {  # what a computer has no font for shows boxes, of any size
    "hi": QFontDatabase.WritingSystem.Devanagari,
    "th": QFontDatabase.WritingSystem.Thai,
}


@pytest.fixture(params=LONG)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> str:
    """A language of `LONG` that can be written with the fonts of this computer."""
    language = str(request.param)
    needed = NEEDS.get(language)
    if needed is not None and needed not in QFontDatabase.writingSystems():
        pytest.skip(f"no font here has the letters of {language}")
    return language


def long_head(language: str) -> ArticleHead:
    title = LONG[language]
    return replace(head(1, 0), title=title, dek=title, source=title[:80], language=language)


def cards_of(language: str, qapp: QApplication) -> Iterator[Card]:
    """A row, and the cards of each feature, of an article with a long headline."""
    article, wording = long_head(language), Wording()
    style = RowStyle(LIGHT, wording, StoryWords(wording), "en", row_metrics("en"))
    yield article_card(article, style)
    told = StorySummary(12, ("en", "ko", "ar", "de", "fr"))
    yield article_card(replace(article, story=told), style)
    yield related_card(CardText(article, article.title, ""), LIGHT, wording, "en")
    yield report_card(ReportCardText(article, "19 Nov, 09:12", "", "en"), LIGHT)
    yield two_line_card(TwoLines(article.title, article.title, is_strong=False), QPalette())
    for size in CardSize:
        yield front_lines(article, size).card(with_picture=False)


def front_lines(article: ArticleHead, size: CardSize, *, is_narrow: bool = False) -> CardLines:
    shown = CardShown(front_card(1, size, head=article, first=article), 1, 1)
    look = CardLook(LIGHT, "en", is_narrow)
    return CardLines(shown, look, FrontWords(Wording()), Wording())


def painted(layout: QTextLayout, at: QPointF) -> list[list[QRectF]]:
    """Where the letters of each line are painted: their ink, as the box of a line is as high as its
    font says, half as high again as any letter in fonts of Noto, and boxes may overlap."""
    lines = (layout.lineAt(number) for number in range(layout.lineCount()))
    return [list(ink_of(line, at)) for line in lines]


def ink_of(line: QTextLine, at: QPointF) -> Iterator[QRectF]:
    """The ink of each letter of a line; spaces have none."""
    for run in line.glyphRuns():
        font = run.rawFont()
        for glyph, position in zip(run.glyphIndexes(), run.positions(), strict=True):
            ink = font.boundingRect(glyph)
            if not ink.isEmpty():
                yield ink.translated(position + at)


def touching(line: Sequence[QRectF], other: Sequence[QRectF]) -> Iterator[tuple[QRectF, QRectF]]:
    """The letters of a line that are painted over letters of another."""
    for one, another in product(line, other):
        if one.adjusted(SLACK, SLACK, -SLACK, -SLACK).intersects(another):
            yield one, another


@pytest.mark.parametrize("width", [150, 320, 700])
def test_no_text_of_a_card_is_painted_over_another_or_outside(
    qapp: QApplication, language: str, width: int
) -> None:
    for card in cards_of(language, qapp):
        laid = lay_out_card(card, width, mirrored=False)
        lines = [line for text in laid.texts for line in painted(text.layout, text.at)]
        inside = QRectF(0, 0, width, laid.height).adjusted(-SLACK, -SLACK, SLACK, SLACK)
        assert [ink for line in lines for ink in line if not inside.contains(ink)] == []
        assert not [pair for pair in combinations(lines, 2) if any(touching(*pair))]


def test_the_front_page_shows_all_of_a_headline(qapp: QApplication, language: str) -> None:
    article = long_head(language)
    for size, width in ((CardSize.LEAD, 520), (CardSize.SECOND, 260), (CardSize.BRIEF, 260)):
        lines = front_lines(article, size, is_narrow=width < 300)
        laid = lay_out_card(lines.card(with_picture=False), width, mirrored=False)
        shown = [text.layout.text() for text in laid.texts]
        assert " ".join(article.title.split()) in [each.replace("\xa0", " ") for each in shown]


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> Iterator[StoryPage]:
    with page_on_show(qtbot, qapp) as page:
        yield page


def test_a_story_shows_all_of_its_name_from_its_own_edge(page: StoryPage, language: str) -> None:
    named = long_head(language)
    reports = (StoryReport(named), StoryReport(replace(named, id=2)))
    page.show_story(replace(small_story(), event=reports))
    finish(page)
    for width in (WIDE, MIDDLE, NARROW):
        page.resize(width, 900)
        settle()
        name, facts = [
            each for each in page.findChildren(PlainLabel) if each.isVisible() and each.y() < 900
        ][:2]
        layout, height = name._at(name.width())
        shown = layout.text().replace("\xa0", " ")
        assert shown == " ".join(LONG[language].split())
        assert name.height() >= height
        assert facts.y() >= name.geometry().bottom()
        for label in (name, facts):
            for line in painted(label._at(label.width())[0], QPointF()):
                left = min(ink.left() for ink in line)
                right = max(ink.right() for ink in line)
                assert left >= -SLACK
                assert right <= label.width() + SLACK
                free = (left, label.width() - right)
                assert free[language == "ar"] <= 2 * SLACK + label._overhang()
