"""Rows that stand for a story: what they show, what they say, in both directions."""

from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import pytest
from painted import inked
from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from story_values import event, head
from subscribing_values import in_english, settle
from waiting import wait_exposed

from readerapp.domain.articles import ArticleHead, Changes, StorySummary
from readerapp.domain.stories import Story, StoryReport
from readerapp.settings import ListDensity
from readerapp.ui.article_list.pane import ArticleListPane
from readerapp.ui.article_list.row import RowStyle, article_card, row_metrics
from readerapp.ui.language.wording import Wording
from readerapp.ui.story.words import StoryWords, known_languages
from readerapp.ui.themes.theme import load_theme
from readerapp.ui.widgets.card_layout import lay_out_card

FOUR = StorySummary(7, ("en", "ko", "fr", "ar"))
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


class Heads:
    """Answers at once; what it answers can be changed."""

    def __init__(self, *found: ArticleHead) -> None:
        self.by_id = {each.id: each for each in found}

    def request(self, ids: Sequence[int], ready: Callable[[Sequence[ArticleHead]], None]) -> None:
        ready([self.by_id[each] for each in ids])


@pytest.fixture
def heads() -> Heads:
    first, second, *_ = (report.head for report in event())
    return Heads(replace(first, story=FOUR), second)


@pytest.fixture
def pane(heads: Heads, qtbot: QtBot) -> Iterator[ArticleListPane]:
    with in_english():
        pane = ArticleListPane(
            heads.request, _no_thumbnail, load_theme("light"), lambda _ids, _ready: None
        )
        pane.set_language("en")
        qtbot.addWidget(pane)
        pane.resize(360, 500)
        pane.show_ids(array("q", heads.by_id))
        pane.show()
        wait_exposed(pane)
        settle()
        yield pane


def _no_thumbnail(_article_id: int, _position: int, _size: QSize) -> QPixmap | None:
    return None


def row_picture(pane: ArticleListPane, row: int) -> QImage:
    view = pane.view
    return view.viewport().grab(view.visualRect(view.model().index(row, 0))).toImage()


def words(parent: QObject) -> StoryWords:
    return StoryWords(Wording())


def row_style(parent: QObject) -> RowStyle:
    wording = Wording()
    words = StoryWords(wording)
    return RowStyle(load_theme("light"), wording, words, "en", row_metrics("en"))


def test_a_row_says_how_many_reports_in_which_languages(pane: ArticleListPane) -> None:
    said = pane.model.index(0).data(SPOKEN)
    assert "7 article" in said
    assert "4 language" in said
    assert "한국어" in said
    assert "report(" not in pane.model.index(1).data(SPOKEN)


def test_the_story_takes_the_second_line_of_the_standfirst(
    heads: Heads, qapp: QApplication
) -> None:
    style, story = row_style(qapp), replace(heads.by_id[1], title="A short title")

    def standfirst(head: ArticleHead) -> list[int]:
        """The lines of what stands below the title."""
        laid = lay_out_card(article_card(head, style), 340, mirrored=False)
        return [
            text.layout.lineCount() for text in laid.texts if head.dek[:9] in text.layout.text()
        ]

    assert standfirst(story) == [1]
    assert standfirst(replace(story, story=None)) == [2]
    shown = article_card(replace(story, dek=""), style)
    assert len(shown.lines) == len(article_card(story, style).lines) - 1


def test_ten_rows_or_fourteen_compact_ones_stand_in_a_window_of_900_pixels(
    heads: Heads, qapp: QApplication
) -> None:
    room = 900 - 112  # bars, and the search above the list
    usual = row_style(qapp)
    for density, least in ((ListDensity.COMFORTABLE, 10), (ListDensity.COMPACT, 14)):
        metrics = row_metrics("en", density)
        assert room // metrics.height >= least
        long = replace(heads.by_id[1], title="A long headline that needs two lines " * 2)
        style = replace(usual, metrics=metrics)
        pictured = replace(long, thumbnail=0)
        short = replace(long, title="Short", story=None)
        for each in (long, replace(long, story=None), pictured, short):
            laid = lay_out_card(article_card(each, style), 340, mirrored=False)
            assert laid.height <= metrics.height


def test_a_row_of_a_wide_list_has_one_line_each_and_loses_nothing(
    heads: Heads, qapp: QApplication
) -> None:
    usual = row_style(qapp)
    style = replace(usual, metrics=row_metrics("en", width=1_000))
    assert style.metrics.height < 0.75 * usual.metrics.height
    laid = lay_out_card(article_card(heads.by_id[1], style), 1_000, mirrored=False)
    assert laid.height <= style.metrics.height
    said = [text.layout.text() for text in laid.texts]
    assert any("7 article" in each for each in said)
    assert any(heads.by_id[1].dek[:9] in each for each in said)


def test_a_story_row_is_drawn_with_its_tags_and_is_as_high_as_others(
    pane: ArticleListPane, heads: Heads
) -> None:
    pill = load_theme("light").code_background
    with_story = inked(row_picture(pane, 0), pill)
    before = row_picture(pane, 0).height()
    heads.by_id[1] = replace(heads.by_id[1], story=None)
    pane.refresh(Changes(changed=(1,)))
    settle()
    assert with_story > 200 + inked(row_picture(pane, 0), pill)
    assert row_picture(pane, 0).height() == before


def test_a_row_in_one_language_names_it_once(pane: ArticleListPane, heads: Heads) -> None:
    pill = load_theme("light").code_background
    plain = inked(row_picture(pane, 1), pill)
    heads.by_id[2] = replace(heads.by_id[2], story=StorySummary(3, ("ko",)))
    pane.refresh(Changes(changed=(2,)))
    settle()
    assert inked(row_picture(pane, 1), pill) == plain


@pytest.mark.parametrize("width", [120, 260, 900])
@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_any_row_can_be_drawn(
    pane: ArticleListPane,
    heads: Heads,
    qapp: QApplication,
    width: int,
    direction: Qt.LayoutDirection,
) -> None:
    tags = ("en", "fr", "de", "es", "ja", "zh-Hans", "ko", "ar", "ru", "und", "")
    heads.by_id[1] = replace(heads.by_id[1], story=StorySummary(1_234_567, tags))
    heads.by_id[2] = replace(heads.by_id[2], dek="", title="", story=StorySummary(0, ()))
    qapp.setLayoutDirection(direction)
    pane.resize(width, 500)
    pane.refresh(Changes(changed=(1, 2)))
    settle()
    assert not row_picture(pane, 0).isNull()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    settle()


def test_languages_are_counted_by_their_badge(qapp: QApplication) -> None:
    assert known_languages(["zh-Hans", "und", "zh-Hant", "fr", "", "fr-CA"]) == ["zh-Hans", "fr"]
    assert "language" not in words(qapp).size(3, ["und", "fr"])
    assert "2 language" in words(qapp).size(3, ["en", "fr", "und"])
    with in_english():
        assert "1 without a date" in words(qapp).summary(StorySummary(3, ("en",), 1))
        assert "without" not in words(qapp).summary(StorySummary(3, ("en",)))


def test_days_of_another_year_name_it(qapp: QApplication) -> None:
    with in_english():
        long_ago = head(1, -24 * 800).published
        assert long_ago is not None
        said = words(qapp)
        time = f"{long_ago.astimezone():%H:%M}"
        assert said.moment(long_ago) == f"10 September 2024, {time}"
        assert said.short_moment(long_ago).startswith("10 Sept 2024")
        report = StoryReport(head(1, -24 * 800, source=""))
        told = said.first(Story((), (report,), (), ("en",), ()))
        assert told == f"first: \u206810 September 2024, {time}\u2069"
