"""Back and Forward through lists, articles, searches and the story page."""

from functools import partial

import pytest
from place_fixtures import first_line, scroll
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from window_desktop import Desktop, Key, Modifier

from readerapp.domain.articles import ArticleQuery, View
from readerapp.library import stories
from readerapp.ui.shell.places import is_one_letter
from readerapp.ui.shell.window import FIRST_SIZE


@pytest.fixture
def many(sixty: Desktop) -> Desktop:
    """The window on sixty articles, of which the first two tell one story. Opening marks none."""
    stories.merge(sixty.library, sixty.ids[0], sixty.ids[1])
    sixty.reader.features.reading.set_read_delay(-1)
    return sixty


def back(desktop: Desktop) -> None:
    """Go back by the keyboard."""
    desktop.press(Key.Key_Left, Modifier.AltModifier)
    desktop.settle()


def forward(desktop: Desktop) -> None:
    """Go forward by the keyboard."""
    desktop.press(Key.Key_Right, Modifier.AltModifier)
    desktop.settle()


def as_at_first(many: Desktop) -> None:
    """Nothing leads back or forward."""
    many.window.resize(*FIRST_SIZE)
    many.settle()
    many.window.articles.view.verticalScrollBar().setValue(0)
    many.reader.features.places.forget()


def can(desktop: Desktop) -> tuple[bool, bool]:
    """Return whether Back and Forward can be used."""
    commands = desktop.window.commands
    return commands["back"].isEnabled(), commands["forward"].isEnabled()


def back_leads_to_the_same_article_line_and_row(many: Desktop) -> None:
    many.open(0)
    many.window.articles.view.verticalScrollBar().setValue(77)
    line = scroll(many)
    place = many.window.articles.place
    many.window.related.article_chosen.emit(many.ids[40])  # its row is far below
    many.settle()
    assert many.opened == many.ids[40]
    assert many.window.articles.place != place
    back(many)
    assert many.opened == many.ids[0]
    assert many.window.articles.current_id() == many.ids[0]
    assert many.window.articles.place == place
    assert first_line(many) == line
    forward(many)
    assert many.opened == many.ids[40]
    assert can(many) == (True, False)


def places_are_gone_through_one_by_one(many: Desktop) -> None:
    assert can(many) == (False, False)
    many.open(5)
    assert can(many) == (False, False)  # there was nothing before
    many.open(6)
    many.reader.listing.show(ArticleQuery(View.STARRED))
    many.settle()
    assert many.rows() == []
    back(many)
    assert many.window.navigation.current is not None
    assert many.window.navigation.current.query == ArticleQuery()
    assert (many.opened, len(many.rows())) == (many.ids[6], 60)
    back(many)
    assert many.opened == many.ids[5]
    assert can(many) == (False, True)
    forward(many)
    forward(many)
    assert many.reader.listing.query == ArticleQuery(View.STARRED)
    back(many)
    many.open(7)  # a new way
    assert can(many) == (True, False)


def story_page_is_a_place(many: Desktop) -> None:
    many.open(0)
    many.press(Key.Key_T)
    many.settle()
    assert many.window.story.isVisible()
    many.window.story.requests.opened.emit(many.ids[1])
    many.settle()
    assert (many.opened, many.window.story.isVisible()) == (many.ids[1], False)
    back(many)
    assert many.window.story.isVisible()
    assert many.opened == many.ids[0]
    back(many)
    assert not many.window.story.isVisible()
    assert can(many) == (False, True)
    forward(many)
    assert many.window.story.isVisible()
    many.press(Key.Key_Escape)  # is the way back as well
    many.settle()
    assert not many.window.story.isVisible()
    assert can(many) == (False, True)


def search_is_one_place_however_it_was_typed(many: Desktop) -> None:
    many.open(3)
    box = many.window.articles.search
    many.focus(box)
    for letter in ("bri", "dge"):
        many.type(letter)
        many.press(Key.Key_Return)
        many.settle()
        many.focus(box)
    found = many.rows()
    assert 0 < len(found) < 60
    many.focus(many.window.articles.view)
    back(many)
    assert box.text() == ""
    assert len(many.rows()) == 60
    forward(many)
    assert box.text() == "bridge"
    assert many.rows() == found
    assert many.window.articles.head.newest.isVisible()


def searches_for(desktop: Desktop, text: str) -> bool:
    return desktop.reader.listing.query.search == text


def search(desktop: Desktop, text: str) -> None:
    """Write over what is in the box, as somebody does who searches for something else."""
    box = desktop.window.articles.search
    desktop.focus(box)
    box.selectAll()
    desktop.type(text)
    desktop.until(partial(searches_for, desktop, text))
    desktop.settle()


def back_leads_to_a_search_that_was_replaced(many: Desktop) -> None:
    many.open(3)
    box = many.window.articles.search
    search(many, "bridge")
    found = many.rows()
    search(many, "port")
    many.press(Key.Key_Return)
    search(many, "part")  # almost the same, but that one was looked at
    others = many.rows()
    many.focus(many.window.articles.view)
    back(many)
    assert box.text() == "port"
    back(many)
    assert (box.text(), many.rows()) == ("bridge", found)
    back(many)
    assert (box.text(), len(many.rows())) == ("", 60)
    for text in ("bridge", "port", "part"):
        forward(many)
        assert box.text() == text
    assert many.rows() == others


def letters_that_are_taken_back_while_typing_are_no_place(many: Desktop) -> None:
    many.open(3)
    box = many.window.articles.search
    search(many, "bridgx")
    many.press(Key.Key_Backspace)
    many.type("e")
    many.until(partial(searches_for, many, "bridge"))
    many.settle()
    many.focus(many.window.articles.view)
    back(many)
    assert box.text() == ""


def a_search_that_was_looked_at_stays_when_its_letters_are_taken_away(many: Desktop) -> None:
    many.open(3)
    box = many.window.articles.search
    search(many, "bridge")
    many.press(Key.Key_Return)
    many.settle()
    many.focus(box)
    box.setCursorPosition(len(box.text()))
    for text in ("bridg", "brid"):
        many.press(Key.Key_Backspace)
        many.until(partial(searches_for, many, text))
        many.settle()
    assert box.text() == "brid"
    many.focus(many.window.articles.view)
    back(many)
    assert box.text() == "bridge"
    back(many)
    assert box.text() == ""


@pytest.mark.parametrize(
    ("one", "other", "is_one"),
    [
        ("abc", "abcd", True),
        ("abc", "ac", True),
        ("abc", "axc", True),
        ("abc", "xabc", True),
        ("abc", "xyc", False),
        ("abc", "a", False),
        ("ab", "ba", False),
        ("a", "b", True),
    ],
)
def test_one_letter(one: str, other: str, is_one: bool) -> None:
    assert is_one_letter(one, other) is is_one
    assert is_one_letter(other, one) is is_one


def test_read_article_has_its_row_again_in_the_unread_list(many: Desktop) -> None:
    many.reader.features.reading.set_read_delay(0)
    many.reader.listing.show(ArticleQuery(View.UNREAD))
    many.settle()
    many.open(4)
    many.until(lambda: many.statuses()[many.ids[4]][0])
    many.reader.listing.show(ArticleQuery(language="fr"))
    many.settle()
    back(many)
    assert many.rows() == many.ids
    assert many.window.articles.current_id() == many.ids[4]


def test_what_is_gone_is_skipped(many: Desktop) -> None:
    for number in (5, 6, 7):
        many.open(number)
    many.window.articles.select(many.ids[6])
    many.settle()
    many.press(Key.Key_Delete)
    many.settle()
    assert many.ids[6] not in many.rows()
    seen = []
    while can(many)[0]:
        back(many)
        seen.append(many.opened)
    assert many.ids[6] not in seen
    assert seen[-1] == many.ids[5]


def backspace_leads_back(many: Desktop) -> None:
    leads_back(many, "Backspace")


def test_the_mouse_leads_back_and_forward(many: Desktop) -> None:
    leads_back(many, "mouse")


def leads_back(many: Desktop, name: str) -> None:
    many.open(5)
    many.open(6)
    handle = many.window.windowHandle()
    assert handle is not None
    if name == "mouse":
        place = many.window.articles.view.mapTo(many.window, QPoint(60, 300))
        QTest.mouseClick(handle, Qt.MouseButton.BackButton, Modifier.NoModifier, place)
    else:
        many.press(Key.Key_Backspace)
    many.settle()
    assert many.opened == many.ids[5]  # and no row was selected under the pointer
    if name == "mouse":
        QTest.mouseClick(handle, Qt.MouseButton.ForwardButton, Modifier.NoModifier, place)
        many.settle()
        assert many.opened == many.ids[6]


def backspace_in_the_search_box_deletes(many: Desktop) -> None:
    many.open(5)
    many.open(6)
    many.focus(many.window.articles.search)
    many.press(Key.Key_Backspace)
    many.type("ab")
    many.press(Key.Key_Backspace)
    assert many.window.articles.search.text() == "a"
    assert many.opened == many.ids[6]


def test_narrow_window_leads_to_the_list_and_from_a_followed_article_to_the_former(
    many: Desktop,
) -> None:
    many.window.resize(640, 700)
    QCoreApplication.processEvents()
    many.window.articles.select(many.ids[0])
    many.settle()
    many.window.articles.select_step(1)
    many.settle()
    assert not many.window.articles.isVisible()
    many.window.related.article_chosen.emit(many.ids[40])
    many.settle()
    many.window.commands["back"].trigger()
    many.settle()
    assert many.opened == many.ids[1]
    assert not many.window.articles.isVisible()
    many.window.commands["back"].trigger()
    many.settle()
    assert many.window.articles.isVisible()
    assert many.window.articles.current_id() == many.ids[1]


def walking_through_places_moves_no_mark(many: Desktop) -> None:
    for number in (5, 6, 7):
        many.open(number)
    before = many.statuses()
    while can(many)[0]:
        back(many)
    while can(many)[1]:
        forward(many)
    assert many.statuses() == before


def test_ways_back_and_forward(many: Desktop, subtests: pytest.Subtests) -> None:
    many.cases(
        subtests,
        places_are_gone_through_one_by_one,
        back_leads_to_the_same_article_line_and_row,
        story_page_is_a_place,
        search_is_one_place_however_it_was_typed,
        back_leads_to_a_search_that_was_replaced,
        letters_that_are_taken_back_while_typing_are_no_place,
        a_search_that_was_looked_at_stays_when_its_letters_are_taken_away,
        backspace_leads_back,
        backspace_in_the_search_box_deletes,
        walking_through_places_moves_no_mark,
        again=as_at_first,
    )
