"""The head of a search in narrow lists, long words and large letters: nothing is cut."""

from collections.abc import Iterator

import pytest
from cut_words import faults, shows_icon_only
from pseudo_language import long_words_in_large_letters
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication
from window_desktop import Desktop, MakeDesktop

from readerapp.domain.articles import ArticleQuery
from readerapp.ui.article_list.search_head import SearchHead
from readerapp.ui.language.switcher import LANGUAGES


def searching(desktop: Desktop) -> SearchHead:
    """Search in a list that does not hold everything."""
    desktop.reader.listing.show(ArticleQuery(language="en"))
    desktop.window.articles.search.setText("words")
    desktop.until(lambda: desktop.window.articles.head.count.text())
    desktop.settle()
    head = desktop.window.articles.head
    assert head.save.isVisible()
    assert head.everywhere.isVisible()
    return head


def check(desktop: Desktop, width: int) -> None:
    """Make the window so wide, and see that nothing is cut."""
    desktop.window.resize(width, 640)
    desktop.until(lambda: not faults(desktop.window))  # lines are laid out one in another
    assert desktop.window.width() == width


def test_a_french_window_shows_all_of_its_head(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop(language="fr")
    searching(desktop)
    for width in range(1100, 320, -60):
        check(desktop, width)


@pytest.fixture
def large(qapp: QApplication, make_desktop: MakeDesktop) -> Iterator[Desktop]:
    """A window in large letters and long words."""
    with long_words_in_large_letters(qapp):
        yield make_desktop()


def test_long_words_in_large_letters_show_all_of_the_head(large: Desktop) -> None:
    searching(large)
    for width in (1024, 800, 640, 480, 360):
        check(large, width)


def test_buttons_show_icons_where_it_is_narrow_and_keep_their_names(desktop: Desktop) -> None:
    head = searching(desktop)
    saved: list[bool] = []
    head.save_requested.connect(lambda: saved.append(True))
    names = [button.accessibleName() for button in (head.save, head.rule)]
    head.resize(180, head.height())
    field = head.edit.width()
    assert [shows_icon_only(button) for button in (head.save, head.rule)] == [True, True]
    assert [button.accessibleName() for button in (head.save, head.rule)] == names
    assert [button.toolTip() for button in (head.save, head.rule)] == names
    head.save.click()
    assert saved == [True]
    head.resize(420, head.height())
    assert head.edit.width() > field
    styles = {button.toolButtonStyle() for button in (head.save, head.rule)}
    assert styles == {Qt.ToolButtonStyle.ToolButtonTextOnly}


def test_another_language_and_back_leaves_the_head_as_it_was(desktop: Desktop) -> None:
    """Longer words take a line more; it is given back with them."""
    head = searching(desktop)
    desktop.window.resize(1440, 880)
    desktop.settle()
    lines = {
        button: button.mapTo(head, button.rect().topLeft()).y()
        for button in (head.newest, head.save)
    }
    assert abs(lines[head.newest] - lines[head.save]) < 5  # in one line
    for language in ("fr", "en"):
        desktop.reader.features.settings.use_language(language)
        desktop.settle()
    assert {each: each.mapTo(head, each.rect().topLeft()).y() for each in lines} == lines


def test_its_tools_take_two_lines_where_a_list_is_narrow(desktop: Desktop) -> None:
    head = searching(desktop)
    head.show_count(1_234)
    for language in LANGUAGES:
        desktop.reader.features.settings.use_language(language)
        desktop.settle()
        head.resize(360, head.height())
        QCoreApplication.processEvents()
        tools = (
            head.here,
            head.everywhere,
            head.newest,
            head.best,
            head.count,
            head.save,
            head.rule,
        )
        middles = {each.mapTo(head, each.rect().center()).y() // 8 for each in tools}
        assert max(middles) - min(middles) <= 5, language  # a line is some 32 pixels high
        beside = [each.mapTo(head, each.rect().center()).y() for each in (head.newest, head.save)]
        assert abs(beside[0] - beside[1]) < 5, language
