"""What the front page opens has the whole width, and leads back to where the page was."""

from collections.abc import Callable
from functools import partial
from itertools import product
from pathlib import Path

import pytest
from front_page_desktop import (
    chosen_entry,
    control_of,
    focus_card,
    front_desktop,
    open_front,
    page_of,
    told_card,
)
from front_page_screen import card_of, place_all
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from window_desktop import Desktop, Key, MakeDesktop, Modifier

from readerapp.domain.articles import ArticleQuery, View


@pytest.fixture
def front(make_desktop: MakeDesktop) -> Desktop:
    return front_desktop(make_desktop)


def shown_panes(desktop: Desktop) -> tuple[bool, bool, bool, bool]:
    """Whether navigation, list, article and related stories are on screen."""
    window = desktop.window
    panes = (window.navigation, window.articles, window.reading, window.related)
    navigation, articles, reading, related = (pane.isVisible() for pane in panes)
    return navigation, articles, reading, related


def what_the_page_opens_has_the_whole_width(front: Desktop, subtests: pytest.Subtests) -> None:
    window, page = front.window, page_of(front)
    story, article = (
        told_card(front),
        next(each.article_id for each in page.cards if not each.shown.card.is_story),
    )
    ways: dict[str, Callable[[], object]] = {
        "Esc": partial(front.press, Key.Key_Escape),
        "Alt+Left": partial(front.press, Key.Key_Left, Modifier.AltModifier),
        "side button": lambda: QTest.mouseClick(
            window.windowHandle(), Qt.MouseButton.BackButton, Modifier.NoModifier, QPoint(600, 300)
        ),
    }
    for width, opened, way in product((1280, 1900), (story, article), ways):
        with subtests.test(f"{width} {'story' if opened == story else 'article'} {way}"):
            window.resize(width, 760)
            front.settle()
            place_all(page)
            focus_card(front, opened)
            at = card_of(page, opened).mapTo(window, QPoint())
            front.press(Key.Key_Return)
            front.settle()
            assert not page.isVisible()
            navigation, articles, reading, _related = shown_panes(front)
            assert (navigation, articles) == (True, False)
            assert (window.story.isVisible(), reading) == (opened == story, opened == article)
            assert chosen_entry(front) == "Front page"
            assert not window.commands["mark_all_read"].isEnabled()  # of a list that nobody sees
            ways[way]()
            front.settle()
            assert page.isVisible()
            assert card_of(page, opened).hasFocus()
            assert card_of(page, opened).mapTo(window, QPoint()) == at


def a_list_that_is_asked_for_stands_beside_the_article_again(front: Desktop) -> None:
    window, page = front.window, page_of(front)
    article = next(each.article_id for each in page.cards if not each.shown.card.is_story)

    def open_article() -> None:
        open_front(front)
        focus_card(front, article)
        front.press(Key.Key_Return)
        front.settle()
        assert not window.articles.isVisible()

    window.resize(1280, 760)
    asks: tuple[Callable[[], object], ...] = (
        lambda: front.press(Key.Key_J),
        lambda: window.navigation.step(1),
        window.commands["search"].trigger,
        lambda: front.reader.listing.show(ArticleQuery(View.UNREAD)),
    )
    for ask in asks:
        open_article()
        ask()
        front.settle()
        assert window.articles.isVisible()
    open_article()
    front.press(Key.Key_Left, Modifier.AltModifier)
    front.settle()
    front.press(Key.Key_Right, Modifier.AltModifier)
    front.settle()
    assert front.opened == article
    assert not window.articles.isVisible()  # as it was left
    front.reader.features.router.show_article(front.ids[0])
    front.settle()
    assert not window.articles.isVisible()  # one leads to the next
    tree = window.navigation.tree
    row = tree.visualRect(tree.currentIndex()).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, Modifier.NoModifier, row)
    front.settle()
    assert page.isVisible()
    open_front(front)
    control_of(front).close()
    front.settle()
    assert window.articles.isVisible()


def test_what_the_page_opens_takes_the_room(front: Desktop, subtests: pytest.Subtests) -> None:
    what_the_page_opens_has_the_whole_width(front, subtests)
    a_list_that_is_asked_for_stands_beside_the_article_again(front)


def test_a_story_is_there_again_after_a_start_and_leads_to_the_page(
    make_desktop: MakeDesktop, tmp_path: Path
) -> None:
    front = front_desktop(make_desktop)
    focus_card(front, told_card(front))
    front.press(Key.Key_Return)
    front.settle()
    front.window.close()
    front.reader.stop()
    again = make_desktop([], profile=tmp_path / "profile")
    window = again.window
    again.until(window.story.isVisible)
    again.settle()
    assert not window.articles.isVisible()
    assert chosen_entry(again) == "Front page"
    assert window.story.buttons.back.text() == "Back to Front Page"
    again.focus(window.story.focus_stop)
    again.press(Key.Key_Escape)
    again.settle()
    assert page_of(again).isVisible()
    assert not window.story.isVisible()
