"""Several selected rows, and the context menus of articles, with real keys and the real mouse."""

from collections.abc import Iterator

import pytest
from menu_keys import contradicting, letter_of, twice_in
from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from window_desktop import Desktop, Key, Modifier

from readerapp.domain.articles import ArticleHead
from readerapp.domain.feeds import Feed
from readerapp.library import annotations, marks, saved_searches, stories, subscriptions
from readerapp.messages import _, pgettext
from readerapp.ui.language.switcher import LANGUAGES
from readerapp.ui.navigation.model import entry_at
from readerapp.ui.navigation.pane import EntryMenu
from readerapp.ui.related.card import RelatedCard
from readerapp.ui.shell.commands import COMMANDS, OF_CARDS, Command, usual_keys
from readerapp.ui.shell.page_commands import PAGE_COMMANDS, Place
from readerapp.ui.story.parts import StoryCard

Button = Qt.MouseButton
SHIFT, CONTROL = Modifier.ShiftModifier, Modifier.ControlModifier


@pytest.fixture
def rows(desktop: Desktop) -> Desktop:
    """A window whose articles are marked by hand only, the third row open."""
    desktop.reader.features.reading.set_read_delay(-1)
    desktop.open(2)
    return desktop


def as_at_first(desktop: Desktop) -> None:
    """No article is read or starred, and the third row is open."""
    for done in (
        marks.mark_read(desktop.library, desktop.rows(), read=False),
        marks.mark_starred(desktop.library, desktop.rows(), starred=False),
    ):
        desktop.reader.events.publish(done.changes)
    desktop.settle()
    desktop.open(2)


def place_of(desktop: Desktop, row: int) -> QPoint:
    view, model = desktop.window.articles.view, desktop.window.articles.model
    view.scrollTo(model.index(row))
    return view.visualRect(model.index(row)).center()


def click(
    desktop: Desktop,
    row: int,
    modifier: Qt.KeyboardModifier = Modifier.NoModifier,
    button: Qt.MouseButton = Button.LeftButton,
) -> None:
    QTest.mouseClick(
        desktop.window.articles.view.viewport(), button, modifier, place_of(desktop, row)
    )
    desktop.settle()


def selected(desktop: Desktop) -> list[int]:
    """The selected rows."""
    return [row for rows in desktop.window.articles.selected_spans for row in rows]


def heads(desktop: Desktop) -> list[ArticleHead]:
    with desktop.library.store.read() as reader:
        return reader.articles.heads(desktop.rows())


def menu(desktop: Desktop) -> QMenu:
    shown = [each for each in desktop.window.findChildren(QMenu) if each.isVisible()]
    assert len(shown) == 1
    return shown[0]


def texts(shown: QMenu) -> list[str]:
    return [each.text().replace("&", "") for each in shown.actions() if each.text()]


def choose(desktop: Desktop, text: str) -> None:
    shown = menu(desktop)
    (action,) = (each for each in shown.actions() if each.text().replace("&", "") == text)
    action.trigger()
    shown.close()
    desktop.settle()


def ask(desktop: Desktop, row: int) -> QMenu:
    """Open the menu of a row by the right button, as a platform does."""
    view, place = desktop.window.articles.view, place_of(desktop, row)
    QTest.mousePress(view.viewport(), Button.RightButton, Modifier.NoModifier, place)
    reason = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    QTest.mouseRelease(view.viewport(), Button.RightButton, Modifier.NoModifier, place)
    return menu(desktop)


# Selecting


def the_mouse_selects_several_rows_and_opens_none_of_them(rows: Desktop) -> None:
    opened = rows.opened
    click(rows, 4, CONTROL)
    assert selected(rows) == [2, 4]
    click(rows, 6, SHIFT)
    assert selected(rows) == [2, 4, 5, 6]
    click(rows, 5, CONTROL)
    assert selected(rows) == [2, 4, 6]
    assert rows.opened == opened
    assert not any(head.is_read for head in heads(rows))
    click(rows, 6)
    assert selected(rows) == [6]
    assert rows.opened == rows.rows()[6]


def the_keyboard_selects_several_rows(rows: Desktop) -> None:
    opened = rows.opened
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Up):
        rows.press(key, SHIFT)
    assert selected(rows) == [2, 3, 4]
    rows.press(Key.Key_A, CONTROL)
    assert len(selected(rows)) == len(rows.rows())
    assert rows.opened == opened
    rows.press(Key.Key_Return)
    rows.settle()
    assert rows.opened == rows.rows()[4]  # the current row
    rows.press(Key.Key_J)
    assert selected(rows) == [5]


def marks_of_several_rows_are_one_step(rows: Desktop) -> None:
    for row in (4, 6):
        click(rows, row, CONTROL)
    rows.press(Key.Key_S)
    rows.settle()
    assert [row for row, head in enumerate(heads(rows)) if head.is_starred] == [2, 4, 6]
    assert rows.notice() == "3 articles starred"
    rows.press(Key.Key_M)
    rows.settle()
    assert [row for row, head in enumerate(heads(rows)) if head.is_read] == [2, 4, 6]
    rows.press(Key.Key_M)
    rows.settle()
    assert not any(head.is_read for head in heads(rows))
    for __ in range(3):
        rows.press(Key.Key_Z, CONTROL)
        rows.settle()
    assert not any(head.is_read or head.is_starred for head in heads(rows))


def a_mixed_selection_is_starred_first(rows: Desktop) -> None:
    rows.press(Key.Key_S)
    rows.settle()
    rows.press(Key.Key_Down, SHIFT)
    for expected in ([2, 3], []):
        rows.press(Key.Key_S)
        rows.settle()
        assert [row for row, head in enumerate(heads(rows)) if head.is_starred] == expected


def several_rows_are_removed_and_come_back(rows: Desktop) -> None:
    before = rows.rows()
    for row in (3, 5):
        click(rows, row, CONTROL)
    rows.press(Key.Key_Delete)
    rows.settle()
    assert rows.rows() == [each for row, each in enumerate(before) if row not in (2, 3, 5)]
    assert rows.notice() == "3 articles moved to the bin"
    assert selected(rows) == [3]
    assert rows.opened == before[6]  # what stands where the current row was
    rows.press(Key.Key_Z, CONTROL)
    rows.settle()
    assert rows.rows() == before


def links_of_several_rows_are_copied_together(rows: Desktop) -> None:
    rows.press(Key.Key_Down, SHIFT)
    rows.press(Key.Key_C, CONTROL | SHIFT)
    rows.settle()
    addresses = [head.url for head in heads(rows)[2:4]]
    assert QGuiApplication.clipboard().text() == "\n".join(addresses)
    assert rows.notice() == "2 addresses copied"


def a_selection_outlives_new_rows_above_it(rows: Desktop) -> None:
    rows.press(Key.Key_Down, SHIFT)
    ids = rows.window.articles.selected_ids()
    rows.reader.listing.reload()
    rows.settle()
    assert rows.window.articles.selected_ids() == ids
    assert len(ids) == 2


def test_several_rows_are_selected_and_marked(rows: Desktop, subtests: pytest.Subtests) -> None:
    rows.cases(
        subtests,
        the_mouse_selects_several_rows_and_opens_none_of_them,
        the_keyboard_selects_several_rows,
        marks_of_several_rows_are_one_step,
        a_mixed_selection_is_starred_first,
        several_rows_are_removed_and_come_back,
        links_of_several_rows_are_copied_together,
        a_selection_outlives_new_rows_above_it,
        again=as_at_first,
    )


# Menus


def only_the_left_button_chooses(rows: Desktop) -> None:
    opened = rows.opened
    for button in (Button.RightButton, Button.MiddleButton):
        click(rows, 5, button=button)
        assert rows.opened == opened
        assert selected(rows) == [2]
        assert not heads(rows)[5].is_read


def the_menu_of_a_row_acts_on_it(rows: Desktop) -> None:
    opened = rows.opened
    shown = ask(rows, 5)
    assert texts(shown) == [
        "Open", "Open in Browser", "Star", "Mark as Read", "Mark Above as Read",
        "Mark Below as Read", "Show Story", "Copy Link", "Copy Title and Link", "Share", "Mute",
        "AI Label", "Remove Article",
    ]  # fmt: skip
    choose(rows, "Star")
    assert [row for row, head in enumerate(heads(rows)) if head.is_starred] == [5]
    ask(rows, 5)
    choose(rows, "Mark as Read")
    assert [row for row, head in enumerate(heads(rows)) if head.is_read] == [5]
    ask(rows, 5)
    choose(rows, "Copy Title and Link")
    head = heads(rows)[5]
    assert QGuiApplication.clipboard().text() == f"{head.title}\n{head.url}"
    assert rows.opened == opened
    assert selected(rows) == [2]
    ask(rows, 5)
    choose(rows, "Open")
    assert rows.opened == rows.rows()[5]
    ask(rows, 4)
    gone = rows.rows()[4]
    choose(rows, "Remove Article")
    assert gone not in rows.rows()
    assert rows.opened == rows.rows()[4]


def rows_above_and_below_are_marked_as_read(rows: Desktop) -> None:
    ask(rows, 3)
    choose(rows, "Mark Above as Read")
    assert [row for row, head in enumerate(heads(rows)) if head.is_read] == [0, 1, 2]
    assert rows.notice() == "3 articles marked as read"
    rows.window.toast.button.click()
    rows.settle()
    last = len(rows.rows()) - 1
    ask(rows, last - 2)
    choose(rows, "Mark Below as Read")
    assert [row for row, head in enumerate(heads(rows)) if head.is_read] == [last - 1, last]


def the_story_of_another_row_is_shown(rows: Desktop) -> None:
    ask(rows, 5)
    choose(rows, "Show Story")
    assert rows.opened == rows.rows()[5]
    rows.until(lambda: "no other article" in rows.notice())


def keys_open_the_menu_of_the_current_row(rows: Desktop) -> None:
    for keys, entry, starred in (
        ((Key.Key_Menu,), "Star", [2]),
        ((Key.Key_F10, SHIFT), "Remove Star", []),
    ):
        rows.focus(rows.window.articles.view)
        rows.press(*keys)
        choose(rows, entry)
        assert [row for row, head in enumerate(heads(rows)) if head.is_starred] == starred


def the_menu_of_a_selected_row_is_for_all_that_are(rows: Desktop) -> None:
    click(rows, 4, SHIFT)
    shown = ask(rows, 3)
    assert texts(shown)[1:] == [
        "Star", "Remove Stars", "Mark as Read", "Mark as Unread", "Copy Links",
        "Copy Titles and Links", "Share", "AI Label",
        "Remove Articles",
    ]  # fmt: skip
    choose(rows, "Mark as Read")
    assert [row for row, head in enumerate(heads(rows)) if head.is_read] == [2, 3, 4]
    ask(rows, 7)  # not one of them
    choose(rows, "Star")
    assert [row for row, head in enumerate(heads(rows)) if head.is_starred] == [7]
    assert selected(rows) == [2, 3, 4]


def test_menus_of_rows(rows: Desktop, subtests: pytest.Subtests) -> None:
    rows.cases(
        subtests,
        only_the_left_button_chooses,
        rows_above_and_below_are_marked_as_read,
        the_story_of_another_row_is_shown,
        keys_open_the_menu_of_the_current_row,
        the_menu_of_a_selected_row_is_for_all_that_are,
        the_menu_of_a_row_acts_on_it,
        again=as_at_first,
    )


# The letters of entries


def asked(desktop: Desktop, widget: QWidget, place: QPoint | None = None) -> Iterator[QMenu]:
    """The menu of a widget, if it has one."""
    where = place or widget.rect().center()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(widget, QContextMenuEvent(reason, where, widget.mapToGlobal(where)))
    QCoreApplication.processEvents()
    popup = QApplication.activePopupWidget()
    if isinstance(popup, QMenu):
        yield popup
        popup.close()
        QCoreApplication.processEvents()


def context_menus(desktop: Desktop) -> Iterator[tuple[str, QMenu]]:
    """All there are, with what they belong to."""
    window, view = desktop.window, desktop.window.articles.view
    for number in range(3):
        desktop.open(number)
        for menu in asked(desktop, window.reading.view.viewport()):
            yield f"article {number}", menu
        place = view.visualRect(view.currentIndex()).center()
        for __ in range(2):  # with a star and without
            for menu in asked(desktop, view.viewport(), place):
                yield f"row {number}", menu
            desktop.press(Key.Key_S)
            desktop.settle()
        for card in window.related.findChildren(RelatedCard):
            for menu in asked(desktop, card):
                yield "related", menu
    click(desktop, 0)
    click(desktop, 3, SHIFT)
    for menu in asked(desktop, view.viewport(), place_of(desktop, 1)):
        yield "several rows", menu
    click(desktop, 0)
    pane = window.navigation
    model, waiting = pane.tree.model(), [QModelIndex()]
    while waiting:
        index = waiting.pop()
        waiting += [model.index(n, 0, index) for n in range(model.rowCount(index))]
        if (entry := entry_at(index)) is not None:
            made = EntryMenu(entry, pane._outline, pane.requests, list, lambda *_: "", pane)
            yield f"navigation: {entry.kind.name}", made
            made.deleteLater()
    window.commands["open_story"].trigger()
    desktop.settle()
    for story_card in window.story.findChildren(StoryCard):
        for menu in asked(desktop, story_card):
            yield "story", menu
    window.commands["front_page"].trigger()
    desktop.settle()
    page = desktop.reader.features.front.page
    for event_card in page.cards:
        for menu in asked(desktop, event_card):
            yield "front page", menu
    yield "editions", page.head.menu


OF_ARTICLE, OF_SEVERAL = "menu of an article", "several articles"


def said_of_commands() -> dict[str, list[str]]:
    """What menus say, in the language in use, of commands that letters are for."""
    star, read = "&Star", "&Mark as Read"
    unstar, unread = "Remove &Star", "&Mark as Unread"
    return {
        "toggle_star": [
            pgettext(OF_ARTICLE, star), pgettext(OF_ARTICLE, unstar), pgettext(OF_SEVERAL, star)
        ],
        "toggle_read": [
            pgettext(OF_ARTICLE, read), pgettext(OF_ARTICLE, unread), pgettext(OF_SEVERAL, read)
        ],
        "open_browser": [pgettext(OF_ARTICLE, "Open in &Browser")],
        "open_story": [pgettext(OF_ARTICLE, "Show S&tory")],
        "front_page.open": [_("Open S&tory")],
        "front_page.follow": [_("&Follow")],
        "front_page.why": [_("&Why Here?")],
    }  # fmt: skip


def letters_meant(place: str) -> dict[str, list[str]]:
    """The letters that do something where a menu opens, with what an entry says that does it."""
    said = said_of_commands()
    if place == "front":
        keys = {each.name: [each.key] for each in PAGE_COMMANDS if each.place is Place.FRONT_PAGE}
        keys |= {each.name: keys_of(each) for each in COMMANDS if each.name in OF_CARDS}
    else:
        keys = {each.name: keys_of(each) for each in COMMANDS}
        if place == "story":
            keys |= {each.name: [each.key] for each in PAGE_COMMANDS if "story." in each.name}
    return {
        key.casefold(): said.get(name, said.get(name.removeprefix("front_page."), []))
        for name, pressed in keys.items()
        for key in pressed
        if len(key) == 1
    }


def keys_of(command: Command) -> list[str]:
    return [each.toString() for each in usual_keys(command)]


def marks_and_removal(shown: QMenu) -> set[tuple[str, str]]:
    """The letters of the entries of a row that mark it, and any of the one that removes it."""
    said = said_of_commands()
    said["remove_article"] = [pgettext(OF_ARTICLE, "Remove Article")]
    return {
        (name, letter_of(each.text()))
        for each in shown.actions()
        for name in ("toggle_star", "toggle_read", "remove_article")
        if each.text() in said[name] and (name != "remove_article" or letter_of(each.text()))
    }


def letters_in_a_menu_do_what_they_do_in_the_list(rows: Desktop) -> None:
    for key, marked in ((Key.Key_S, "is_starred"), (Key.Key_M, "is_read")):
        rows.focus(rows.window.articles.view)  # a menu that closed took it
        ask(rows, 5)
        rows.press(key)
        rows.settle()
        assert [row for row, head in enumerate(heads(rows)) if getattr(head, marked)] == [5]
    assert QApplication.activePopupWidget() is None


def the_key_beside_an_entry_removes(rows: Desktop) -> None:
    before = rows.rows()
    shown = ask(rows, 5)
    (entry,) = (each for each in shown.actions() if each.text() == "Remove Article")
    assert entry.shortcut() == QKeySequence(Key.Key_Delete)
    assert entry.isShortcutVisibleInContextMenu()
    rows.press(Key.Key_Delete)
    rows.settle()
    assert rows.rows() == [each for each in before if each != before[5]]
    rows.focus(rows.window.articles.view)
    click(rows, 2)
    click(rows, 3, SHIFT)
    ask(rows, 3)
    rows.press(Key.Key_Delete)
    rows.settle()
    assert rows.rows() == [before[0], before[1], before[4], *before[6:]]
    rows.focus(rows.window.articles.view)
    for __ in range(2):
        rows.press(Key.Key_Z, CONTROL)
        rows.settle()
    assert rows.rows() == before


def test_keys_in_the_menu_of_a_row(rows: Desktop, subtests: pytest.Subtests) -> None:
    rows.cases(
        subtests,
        letters_in_a_menu_do_what_they_do_in_the_list,
        the_key_beside_an_entry_removes,
        again=as_at_first,
    )


def test_no_letter_stands_for_two_entries_of_a_menu(
    rows: Desktop, subtests: pytest.Subtests
) -> None:
    library = rows.library
    subscriptions.add_folder(library, "Folder")
    with library.store.write() as writer:
        feed = Feed(0, "a", "https://a.example/feed", title="A")
        writer.feeds.subscribe(feed, library.clock.now())
    annotations.add_tag(library, rows.ids[1], "Tag")
    saved_searches.add(library, "Search", "bridge")
    stories.merge(library, rows.ids[0], rows.ids[1])
    rows.reader.events.subscriptions_changed.emit()
    rows.settle()
    every = {"article", "row", "related", "several", "navigation:", "story", "front", "editions"}
    for language in LANGUAGES:
        rows.reader.features.settings.use_language(language)
        rows.settle()
        seen, found, opposed, marks_by = set(), [], [], set()
        for name, shown in context_menus(rows):
            place = name.split()[0]
            seen.add(place)
            found += [(name, two) for two in twice_in(shown)]
            if place not in ("article", "editions"):
                opposed += [(name, *each) for each in contradicting(shown, letters_meant(place))]
            if place == "row":
                marks_by |= marks_and_removal(shown)
        rows.reader.features.front.controller.close()
        rows.settle()
        with subtests.test(language):
            assert found == []
            assert every <= seen
        with subtests.test(f"{language}: letters of the window"):
            assert opposed == []
            is_arabic = language == "ar"  # its letters are on other keys
            assert is_arabic or marks_by == {("toggle_star", "s"), ("toggle_read", "m")}
