"""The list pane by itself: what stays in place, what is chosen, how rows look in each state."""

from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from story_values import event, head
from subscribing_values import in_english, settle
from waiting import wait_exposed

from readerapp.domain.articles import ArticleHead, Changes
from readerapp.domain.searches import Excerpt, Snippet
from readerapp.ui.article_list.pane import ArticleListPane
from readerapp.ui.article_list.place import TOP, ListTop
from readerapp.ui.article_list.row import MARGIN, RowLook
from readerapp.ui.themes.appearance import style_sheet
from readerapp.ui.themes.palette import palette
from readerapp.ui.themes.theme import load_theme

MANY = 60
LIGHT, DARK = load_theme("light"), load_theme("dark")
RED = "#ff0000"


class Library:
    """Answers at once; what it answers can be changed."""

    def __init__(self) -> None:
        self.heads = {n: head(n, n, is_read=True) for n in range(1, MANY + 1)}
        self.heads.update({r.head.id: replace(r.head, is_read=True) for r in event()})
        self.thumbnail: QPixmap | None = None
        self.found: list[Excerpt] = []

    def request(self, ids: Sequence[int], ready: Callable[[Sequence[ArticleHead]], None]) -> None:
        ready([self.heads[each] for each in ids if each in self.heads])

    def excerpts(self, _ids: Sequence[int], ready: Callable[[Sequence[Excerpt]], None]) -> None:
        ready(self.found)

    def picture(self, _article_id: int, _position: int, _size: QSize) -> QPixmap | None:
        return self.thumbnail


@pytest.fixture
def library() -> Library:
    return Library()


@pytest.fixture
def pane(library: Library, qtbot: QtBot, qapp: QApplication) -> Iterator[ArticleListPane]:
    before, qapp_sheet = qapp.palette(), qapp.styleSheet()
    qapp.setPalette(palette(LIGHT))  # whatever theme the test before left behind
    qapp.setStyleSheet(style_sheet(LIGHT))
    with in_english():
        pane = ArticleListPane(library.request, library.picture, LIGHT, library.excerpts)
        pane.set_language("en")
        qtbot.addWidget(pane)
        pane.resize(360, 600)
        pane.show_ids(array("q", range(1, MANY + 1)))
        pane.show()
        wait_exposed(pane)
        settle()
        yield pane
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        qapp.setStyleSheet(qapp_sheet)
        qapp.setPalette(before)


def row_rect(pane: ArticleListPane, article_id: int) -> QRect:
    return pane.view.visualRect(pane.model.index(pane.model.row_of(article_id)))


def picture(pane: ArticleListPane, article_id: int) -> QImage:
    settle()
    return pane.view.viewport().grab(row_rect(pane, article_id)).toImage()


def columns(image: QImage, colour: str) -> list[int]:
    """The columns in which a colour is found, from the left: in more than one pixel, for a single
    one may be the edge of a letter."""
    wanted, height = QColor(colour).rgb(), range(image.height())
    return [x for x in range(image.width()) if sum(image.pixel(x, y) == wanted for y in height) > 1]


def change(pane: ArticleListPane, library: Library, article_id: int, **changes: object) -> None:
    before = library.heads[article_id]
    library.heads[article_id] = replace(before, **changes)  # type: ignore[arg-type]  # a shorthand
    pane.refresh(Changes(changed=(article_id,)))
    settle()


# Places


def test_the_kept_article_stays_where_it_was_when_rows_come_above(pane: ArticleListPane) -> None:
    pane.select(20)
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.value() + row_rect(pane, 20).top() - 130)
    before = row_rect(pane, 20).top()
    assert before == 130
    pane.show_ids(array("q", [0, 101, 102, *range(1, MANY + 1)]), keep=20)
    assert row_rect(pane, 20).top() == before
    assert pane.current_id() == 20


def test_a_kept_article_that_was_out_of_sight_is_brought_on_screen(pane: ArticleListPane) -> None:
    pane.select(2)
    pane.view.verticalScrollBar().setValue(pane.view.verticalScrollBar().maximum())
    assert row_rect(pane, 2).top() < 0
    pane.show_ids(array("q", range(1, MANY + 1)), keep=2)
    seen = pane.view.viewport().rect()
    assert seen.contains(row_rect(pane, 2))


def test_a_list_goes_back_to_where_it_stood(pane: ArticleListPane) -> None:
    bar = pane.view.verticalScrollBar()
    bar.setValue(10 * row_rect(pane, 1).height() + 33)
    place = pane.place
    assert place == ListTop(11, 33)
    pane.show_ids(array("q", [5, 6]))
    pane.show_ids(array("q", [101, *range(1, MANY + 1)]), place=place)
    assert row_rect(pane, 11).top() == -33
    pane.show_ids(array("q", range(1, MANY + 1)), place=TOP)
    assert bar.value() == 0


def test_what_comes_below_never_covers_the_current_row(pane: ArticleListPane) -> None:
    view = pane.view
    last = view.indexAt(QPoint(10, view.viewport().height() - row_rect(pane, 1).height()))
    pane.select(pane.model.ids[last.row()])
    before = view.verticalScrollBar().value()
    for height in (560, 520, 480):  # a notice comes, and comes fully
        pane.resize(360, height)
        assert view.viewport().rect().contains(view.visualRect(last))
    assert view.verticalScrollBar().value() > before
    for height in (520, 600):  # and goes
        pane.resize(360, height)
    assert view.verticalScrollBar().value() == before


def test_a_row_that_was_scrolled_away_from_is_not_brought_back_by_a_notice(
    pane: ArticleListPane,
) -> None:
    pane.select(3)
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    pane.resize(360, 500)
    assert bar.value() == before


def test_steps_end_at_the_first_and_the_last_row(pane: ArticleListPane) -> None:
    pane.show_ids(array("q", [1, 2, 3]))
    for step, expected in ((1, 1), (1, 2), (1, 3), (1, 3), (-1, 2), (-1, 1), (-1, 1)):
        pane.select_step(step)
        assert pane.current_id() == expected
    assert pane.select_among({3})
    assert not pane.select_among({3})
    assert pane.select_among({1, 2}, -1)
    assert pane.current_id() == 2
    assert not pane.select(77)


def test_many_removed_rows_go_at_once(pane: ArticleListPane) -> None:
    pane.select(58)
    pane.refresh(Changes(removed=tuple(range(1, 56))))
    assert list(pane.model.ids) == [56, 57, 58, 59, 60]
    assert pane.current_id() == 58
    pane.refresh(Changes(removed=(56, 57, 58, 59, 60)))
    assert pane.empty.isVisible()


# Looks


def test_an_unread_row_has_a_dot_at_its_leading_edge(
    pane: ArticleListPane, library: Library, qapp: QApplication
) -> None:
    assert not columns(picture(pane, 1), LIGHT.accent)
    change(pane, library, 1, is_read=False)
    found = columns(picture(pane, 1), LIGHT.accent)
    assert found
    assert max(found) < 22
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = columns(picture(pane, 1), LIGHT.accent)
    width = picture(pane, 1).width()
    assert [width - 1 - x for x in reversed(mirrored)] == found


def test_a_picture_stands_at_the_end_and_its_place_is_kept_for_it(
    pane: ArticleListPane, library: Library, qapp: QApplication
) -> None:
    change(pane, library, 1, thumbnail=0)
    kept = columns(picture(pane, 1).copy(QRect(200, 10, 160, 40)), LIGHT.rule)
    assert kept
    library.thumbnail = QPixmap(40, 40)
    library.thumbnail.fill(QColor(RED))
    pane.repaint_thumbnails()
    found = columns(picture(pane, 1), RED)
    assert (min(found), len(found)) == (200 + min(kept), len(kept))
    assert max(found) == picture(pane, 1).width() - MARGIN - 1
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert min(columns(picture(pane, 1), RED)) == MARGIN


def test_nothing_quiet_stands_on_the_selection(pane: ArticleListPane, library: Library) -> None:
    change(pane, library, 1, is_read=False)
    assert columns(picture(pane, 1), LIGHT.muted)
    pane.search.setFocus()
    pane.select(1)
    shown = picture(pane, 1)
    assert not columns(shown, LIGHT.muted)
    assert columns(shown, LIGHT.selection)
    assert columns(shown, LIGHT.accent)  # the dot keeps its colour
    edge = len(columns(shown, LIGHT.focus))
    pane.activateWindow()
    pane.view.setFocus()
    ring = picture(pane, 1)
    assert len(columns(ring, LIGHT.focus)) > edge  # of the focus, which is twice as wide


def test_the_row_under_the_mouse_is_lit_until_it_leaves(pane: ArticleListPane) -> None:
    place = row_rect(pane, 2).center()
    QTest.mouseMove(pane.view.viewport(), QPoint(1, 1))  # a pointer that is there does not move
    QTest.mouseMove(pane.view.viewport(), place)
    assert columns(picture(pane, 2), LIGHT.hover)
    QTest.mouseMove(pane.view.viewport(), place + QPoint(0, row_rect(pane, 2).height()))
    assert not columns(picture(pane, 2), LIGHT.hover)
    assert columns(picture(pane, 3), LIGHT.hover)


def test_the_frame_of_the_focus_goes_from_the_whole_list_to_the_row_that_is_chosen(
    pane: ArticleListPane,
) -> None:
    def shown() -> QImage:
        settle()
        return QApplication.primaryScreen().grabWindow(pane.winId()).toImage()

    pane.activateWindow()
    pane.view.setFocus(Qt.FocusReason.TabFocusReason)
    around_all = shown()
    pane.view.setCurrentIndex(pane.model.index(2))
    on_screen = shown()
    assert on_screen != around_all
    pane.view.viewport().update()
    assert shown() == on_screen  # nothing of the frame had stayed


def test_another_theme_takes_effect_in_rows_that_were_painted(pane: ArticleListPane) -> None:
    assert columns(picture(pane, 1), LIGHT.heading)
    pane.set_theme(DARK)
    assert columns(picture(pane, 1), DARK.heading)
    assert not columns(picture(pane, 1), LIGHT.heading)


def test_what_was_found_stands_in_the_row_and_is_marked(
    pane: ArticleListPane, library: Library
) -> None:
    assert not columns(picture(pane, 1), LIGHT.mark_background)
    library.found = [Excerpt(1, ((0, 5),), Snippet("", ()))]
    pane.excerpts.show(("ferry", None))
    pane.show_ids(pane.model.ids)
    settle()  # rows that are painted ask for what was found in them
    assert columns(picture(pane, 1), LIGHT.mark_background)
    assert not columns(picture(pane, 2), LIGHT.mark_background)


def test_rows_of_feeds_tell_whether_all_of_them_is_here(
    pane: ArticleListPane, library: Library
) -> None:
    change(pane, library, 1, feed_id=4)
    plain = picture(pane, 1)
    pane.set_look(RowLook(offline_marks=True))
    whole = picture(pane, 1)
    assert whole != plain
    change(pane, library, 1, missing_pictures=2)
    assert picture(pane, 1) != whole
    pane.set_look(RowLook())
    assert picture(pane, 1) == plain


def test_a_row_without_a_standfirst_shows_how_the_text_begins(
    pane: ArticleListPane, library: Library
) -> None:
    change(pane, library, 1, dek="", title="Short")
    empty = picture(pane, 1)
    change(pane, library, 1, dek="", excerpt="How the text begins. " * 20)
    shown = picture(pane, 1)
    rows = [y for y in range(shown.height()) if LIGHT.muted in colours_of_line(shown, y)]
    assert max(rows) > shown.height() - 30  # down to the end: three lines beside a title of one
    title = [y for y in range(empty.height()) if LIGHT.heading in colours_of_line(empty, y)]
    below = empty.height() - max(title)
    assert (
        abs(
            below
            - min(y for y in range(empty.height()) if LIGHT.muted in colours_of_line(empty, y))
        )
        < 12
    )


def colours_of_line(image: QImage, y: int) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width())}


def test_an_own_language_is_not_named(pane: ArticleListPane, library: Library) -> None:
    badge = LIGHT.code_background
    assert not columns(picture(pane, 1), badge)  # English in an English window
    change(pane, library, 1, language="fr")
    assert columns(picture(pane, 1), badge)


def test_a_row_that_is_still_fetched_shows_bars(pane: ArticleListPane) -> None:
    pane.show_ids(array("q", [999]))
    bars = columns(picture(pane, 999).copy(QRect(0, 0, 400, 80)), LIGHT.rule)
    assert bars
    assert not columns(picture(pane, 999), LIGHT.heading)
