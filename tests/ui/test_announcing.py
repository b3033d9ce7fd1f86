"""What is announced of what a reader does: once, and nothing while letters are typed."""

import pytest
from front_page_desktop import front_desktop, open_front
from listening import Listener, listener
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible
from window_desktop import Desktop, Key, MakeDesktop, Modifier

from readerapp.ui.shell import announcing
from readerapp.ui.widgets import announcer

__all__ = ["listener"]


@pytest.fixture
def heard(desktop: Desktop, listener: Listener, monkeypatch: pytest.MonkeyPatch) -> Listener:
    """The window, opened and quiet; the rests before something is said take no time."""
    monkeypatch.setattr(announcing, "TYPED", 0)
    monkeypatch.setattr(announcing, "SETTLED", 0)
    desktop.reader.features.reading.set_read_delay(-1)
    desktop.open(0)
    desktop.settle()
    listener.heard()
    return listener


def after(desktop: Desktop, listener: Listener) -> list[str]:
    """What was announced until nothing is left to do."""
    desktop.settle()
    QCoreApplication.processEvents()
    return listener.heard()


def star_read_undo_and_redo_are_announced(desktop: Desktop, heard: Listener) -> None:
    desktop.press(Key.Key_S)
    assert after(desktop, heard) == ["Starred"]
    desktop.press(Key.Key_S)
    assert after(desktop, heard) == ["Star removed"]
    desktop.press(Key.Key_M)
    assert after(desktop, heard) == ["Marked as read"]
    desktop.press(Key.Key_Z, Modifier.ControlModifier)
    assert after(desktop, heard) == ["Undone: Mark as Read"]
    desktop.press(Key.Key_Z, Modifier.ControlModifier | Modifier.ShiftModifier)
    assert after(desktop, heard) == ["Redone: Mark as Read"]


def opening_marks_as_read_without_a_word(desktop: Desktop, heard: Listener) -> None:
    desktop.reader.features.reading.set_read_delay(0)
    desktop.press(Key.Key_J)
    reading = desktop.reader.features.reading
    desktop.until(lambda: reading.head and reading.head.is_read)
    assert after(desktop, heard) == []


def the_next_list_is_named(desktop: Desktop, heard: Listener) -> None:
    desktop.press(Key.Key_Down, Modifier.AltModifier)
    (said,) = after(desktop, heard)
    assert said == desktop.window.navigation.described
    desktop.window.navigation.tree.setFocus()  # its own rows tell what they are
    heard.heard()
    desktop.press(Key.Key_Down, Modifier.AltModifier)
    assert after(desktop, heard) == []


def a_search_says_how_many_it_found(desktop: Desktop, heard: Listener) -> None:
    desktop.press(Key.Key_Slash)
    desktop.type("bridge")
    desktop.press(Key.Key_Return)
    desktop.settle()
    found = len(desktop.window.articles.model.ids)
    assert found > 1
    assert after(desktop, heard) == [f"{found} articles found"]


def finding_in_the_article_says_how_often_it_is_there(desktop: Desktop, heard: Listener) -> None:
    desktop.press(Key.Key_F, Modifier.ControlModifier)
    heard.heard()
    desktop.type("article")
    desktop.until(lambda: heard.said)
    (said,) = heard.heard()
    assert said.startswith("1 of ")
    desktop.press(Key.Key_Return)
    desktop.until(lambda: heard.said)
    assert heard.heard()[0].startswith("2 of ")


def zoom_and_switches_say_what_is_now(desktop: Desktop, heard: Listener) -> None:
    desktop.press(Key.Key_Plus, Modifier.ControlModifier)
    assert after(desktop, heard) == ["Text size 110%"]
    desktop.press(Key.Key_0, Modifier.ControlModifier)
    assert after(desktop, heard) == ["Text size 100%"]
    desktop.press(Key.Key_U)
    assert after(desktop, heard)[0] == "Unread Only: on"
    desktop.press(Key.Key_U)
    assert after(desktop, heard)[0] == "Unread Only: off"


def another_language_and_other_colours_name_themselves(desktop: Desktop, heard: Listener) -> None:
    menus = desktop.window.menus
    for group, value, said in (
        (menus.themes, "dark", "Dark"),
        (menus.languages, "fr", "Français"),
    ):
        (action,) = [each for each in group.actions() if each.data() == value]
        action.trigger()
        assert after(desktop, heard) == [said]


def an_article_is_named_when_no_row_is_there_to_tell_it(desktop: Desktop, heard: Listener) -> None:
    desktop.window.navigation.tree.setFocus()
    desktop.window.articles.select_step(1)
    (said,) = after(desktop, heard)
    head = desktop.reader.features.reading.head
    assert head is not None
    assert head.title in said
    assert head.source in said
    desktop.window.articles.view.setFocus()
    desktop.press(Key.Key_J)  # in the list the row tells it
    assert after(desktop, heard) == []


def the_article_takes_the_focus_from_the_card_that_opened_it(
    desktop: Desktop, heard: Listener
) -> None:
    desktop.until(lambda: desktop.window.related.cards)
    desktop.window.related.cards[0].setFocus()
    desktop.press(Key.Key_Return)
    desktop.settle()
    assert desktop.window.reading.view.hasFocus()
    desktop.press(Key.Key_S)  # letters are commands at once
    assert "Starred" in after(desktop, heard)


def a_row_that_is_chosen_tells_of_itself(desktop: Desktop, heard: Listener) -> None:
    heard.rows.clear()
    desktop.press(Key.Key_J)
    desktop.settle()
    row = desktop.window.articles.view.currentIndex().row()
    assert (QAccessible.Event.Focus, row) in heard.rows


def the_front_page_says_when_it_is_there(desktop: Desktop, heard: Listener) -> None:
    desktop.press(Key.Key_Home, Modifier.AltModifier)
    desktop.settle()
    desktop.until(lambda: any("front page" in each for each in heard.said))
    assert len(heard.heard()) == 1


def test_what_is_done_is_told_once(
    desktop: Desktop, heard: Listener, subtests: pytest.Subtests
) -> None:
    for case in (
        star_read_undo_and_redo_are_announced,
        the_next_list_is_named,
        a_search_says_how_many_it_found,
        finding_in_the_article_says_how_often_it_is_there,
        zoom_and_switches_say_what_is_now,
        an_article_is_named_when_no_row_is_there_to_tell_it,
        the_article_takes_the_focus_from_the_card_that_opened_it,
        a_row_that_is_chosen_tells_of_itself,
        the_front_page_says_when_it_is_there,
        opening_marks_as_read_without_a_word,
        another_language_and_other_colours_name_themselves,
    ):
        with subtests.test(case.__name__.replace("_", " ")):
            case(desktop, heard)
        desktop.begin_again()
        desktop.open(0)
        after(desktop, heard)


def test_a_row_that_assistive_technology_selects_is_opened(desktop: Desktop) -> None:
    was_active = QAccessible.isActive()
    try:
        QAccessible.setActive(True)
        desktop.open(0)
        view = QAccessible.queryAccessibleInterface(desktop.window.articles.view)
        row = view.child(3).actionInterface()
        row.doAction(row.toggleAction())  # the only action of a row
        desktop.until(lambda: desktop.opened == desktop.rows()[3])
        assert desktop.window.articles.selected_ids() == [desktop.rows()[3]]
        tree = desktop.window.navigation.tree
        desktop.window.commands["next_source"].trigger()
        desktop.settle()
        entry = desktop.window.navigation.current
        first = QAccessible.queryAccessibleInterface(tree)
        rows = [first.child(number) for number in range(first.childCount())]
        (all_of_them,) = [e for e in rows if e.text(QAccessible.Text.Name).startswith("All art")]
        entered = all_of_them.actionInterface()
        entered.doAction(entered.toggleAction())
        desktop.until(lambda: desktop.window.navigation.current != entry)
    finally:
        QAccessible.setActive(was_active)


def test_the_focus_is_never_where_nobody_sees_it(make_desktop: MakeDesktop) -> None:
    """A story covers the article: coming back from the front page, keys go to the story."""
    desktop = front_desktop(make_desktop)
    desktop.press(Key.Key_J)
    desktop.press(Key.Key_1)  # an article is open beneath
    desktop.settle()
    open_front(desktop)
    desktop.press(Key.Key_J)
    desktop.press(Key.Key_T)
    desktop.until(desktop.window.story.isVisible)
    desktop.settle()
    open_front(desktop)
    desktop.press(Key.Key_Down, Modifier.AltModifier)
    desktop.settle()
    focused = desktop.window.focusWidget()
    assert focused is not None
    assert focused.isVisible()


def test_nobody_listening_costs_nothing(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a screen reader no event is made."""
    assert not QAccessible.isActive()
    monkeypatch.delattr(announcer, "QAccessibleAnnouncementEvent")
    monkeypatch.delattr(announcer, "QAccessibleEvent")
    desktop.open(0)
    desktop.press(Key.Key_S)
    desktop.press(Key.Key_J)
    desktop.settle()
