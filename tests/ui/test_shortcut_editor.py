"""Keys of the reader's own: changed in the window of shortcuts, told of conflicts, kept."""

import json
from pathlib import Path

import pytest
from front_page_desktop import front_desktop
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication
from waiting import delete_now
from window_desktop import Desktop, Key, MakeDesktop, Modifier

from readerapp.settings import SHORTCUTS, SINGLE_KEYS
from readerapp.ui.front_page.why import WhyPopup
from readerapp.ui.language.switcher import LANGUAGES
from readerapp.ui.shell.commands import COMMANDS
from readerapp.ui.shell.page_commands import Place
from readerapp.ui.shortcuts.bindings import in_force, places_of, read_own, usual_bindings
from readerapp.ui.shortcuts.feature import KeyDialog, ShortcutsDialog

CONTROL, SHIFT, ALT = Modifier.ControlModifier, Modifier.ShiftModifier, Modifier.AltModifier


@pytest.fixture
def dialog(desktop: Desktop) -> ShortcutsDialog:
    desktop.reader.features.reading.set_read_delay(-1)
    desktop.press(Key.Key_Question)
    desktop.settle()
    return next(iter(desktop.window.findChildren(ShortcutsDialog)))


def ask(desktop: Desktop, dialog: ShortcutsDialog, command: str) -> KeyDialog:
    """Choose a command and open the question for its key, by Return."""
    desktop.focus(dialog.field)
    dialog.field.setText("")
    dialog.list.choose(command)
    desktop.focus(dialog.list)
    desktop.press(Key.Key_Return)
    return asked(desktop, dialog)


def asked(desktop: Desktop, dialog: ShortcutsDialog) -> KeyDialog:
    """Wait for the question for a key."""
    found = [each for each in dialog.findChildren(KeyDialog) if each.isVisible()]
    desktop.until(lambda: QApplication.focusWidget() is found[0].field)
    return found[0]


def close(desktop: Desktop, dialog: ShortcutsDialog) -> None:
    dialog.reject()
    desktop.settle()
    desktop.focus(desktop.window.articles.view)


def test_a_key_is_changed_works_at_once_and_after_the_next_start(
    make_desktop: MakeDesktop, desktop: Desktop, dialog: ShortcutsDialog, tmp_path: Path
) -> None:
    question = ask(desktop, dialog, "toggle_star")
    assert not question.use.isEnabled()
    desktop.press(Key.Key_Y, CONTROL | SHIFT | ALT)
    assert question.field.text() == "Ctrl+Alt+Shift+Y"
    assert question.told.text() == "This key is free."
    desktop.press(Key.Key_Return)
    assert dialog.focusWidget() is dialog.list
    assert dialog.list.chosen is not None
    assert dialog.list.chosen.keys == ("Ctrl+Alt+Shift+Y",)
    close(desktop, dialog)
    first = desktop.open(0)
    desktop.press(Key.Key_S)
    desktop.settle()
    assert not desktop.statuses()[first][1]
    desktop.press(Key.Key_Y, CONTROL | SHIFT | ALT)
    desktop.settle()
    assert desktop.statuses()[first][1]
    again = make_desktop([], profile=tmp_path / "profile")
    shown = again.window.commands["toggle_star"].shortcuts()
    assert shown == [QKeySequence("Ctrl+Alt+Shift+Y")]


def test_a_key_of_another_command_is_told_of_and_replaced(
    desktop: Desktop, dialog: ShortcutsDialog
) -> None:
    question = ask(desktop, dialog, "refresh")
    desktop.press(Key.Key_K, CONTROL)
    assert question.told.text() == "Ctrl+K is “Find a Command” now. Replace it?"
    assert question.use.text() == "&Replace"
    desktop.press(Key.Key_Escape)
    bindings = desktop.reader.features.shortcuts.bindings
    assert bindings.holders("Ctrl+K", "refresh") == ["palette"]
    ask(desktop, dialog, "refresh")
    desktop.press(Key.Key_K, CONTROL)
    desktop.press(Key.Key_Return)
    assert bindings.holders("Ctrl+K", "refresh") == ["refresh"]
    assert bindings.keys("palette") == ()
    assert dialog.reset.isEnabled()
    dialog.reset.click()
    assert bindings.are_usual
    assert desktop.reader.settings.get(SHORTCUTS) == ""


def test_a_letter_for_a_command_of_the_window_works_in_the_list_and_not_where_one_types(
    desktop: Desktop, dialog: ShortcutsDialog
) -> None:
    window = desktop.window
    ask(desktop, dialog, "toggle_navigation")
    desktop.press(Key.Key_R)
    desktop.press(Key.Key_Return)
    close(desktop, dialog)
    assert window.navigation.isVisible()
    desktop.press(Key.Key_R)
    assert not window.navigation.isVisible()
    desktop.focus(window.articles.search)
    desktop.type("r")
    assert window.articles.search.text() == "r"
    assert not window.navigation.isVisible()


def test_single_keys_can_be_turned_off(desktop: Desktop, dialog: ShortcutsDialog) -> None:
    desktop.focus(dialog.single)
    desktop.press(Key.Key_Space)
    assert not desktop.reader.settings.get(SINGLE_KEYS)
    close(desktop, dialog)
    first, front = desktop.open(0), desktop.window.front_page
    for key in (Key.Key_S, Key.Key_J, Key.Key_H, Key.Key_Slash, Key.Key_U):
        desktop.press(key)
    desktop.settle()
    assert not desktop.statuses()[first][1]
    assert desktop.opened == first
    assert desktop.window.articles.view.hasFocus()
    assert not front.keys.commands.keys("front_page.next_card")
    assert front.keys.commands.keys("front_page.next_section")  # which holds Ctrl
    assert front.head.show_news_button.text() == "Show"  # and not its letter
    strip = desktop.reader.features.stories.steps.strip
    assert strip.buttons[1].toolTip() == "Next Language"
    desktop.press(Key.Key_H, CONTROL | SHIFT)  # what has a key with Ctrl keeps that
    assert desktop.window.commands["unread_only"].isChecked()


REFUSED = (
    (Key.Key_Down, Modifier.NoModifier, "moves through what is on screen"),
    (Key.Key_F, ALT, "opens a menu"),
    (Key.Key_C, CONTROL, "edits texts"),
    (Key.Key_L, Modifier.MetaModifier, "your desktop"),
    (Key.Key_F10, SHIFT, "opens the menu"),
    (Key.Key_Up, SHIFT | ALT, "In the navigation"),
)


def test_keys_that_mean_something_everywhere_are_refused_in_words(
    desktop: Desktop, dialog: ShortcutsDialog
) -> None:
    question = ask(desktop, dialog, "bin")  # a command of the whole window
    for key, modifiers, said in REFUSED:
        desktop.press(key, modifiers)
        assert said in question.told.text()
        desktop.press(Key.Key_Return)
        assert question.isVisible()
    desktop.press(Key.Key_Tab)  # no trap
    assert not question.field.hasFocus()
    desktop.press(Key.Key_Escape)
    assert not question.isVisible()


WHERE = (
    # command, key pressed, what is said
    ("toggle_star", Key.Key_PageDown, CONTROL, "This key is free."),  # the front page's
    ("bin", Key.Key_PageDown, CONTROL, "Ctrl+PgDown is “Next section” now. Replace it?"),
    ("toggle_star", Key.Key_W, Modifier.NoModifier, "It works in the list and in the article."),
    ("toggle_star", Key.Key_L, Modifier.NoModifier, "L is “Next Language” now. Replace it?"),
    ("front_page.why", Key.Key_L, Modifier.NoModifier, "It works on the front page."),
    ("front_page.why", Key.Key_M, Modifier.NoModifier, "M is “Mark as Read” now. Replace it?"),
    ("front_page.why", Key.Key_3, Modifier.NoModifier, "2 to 9 are the others”: On the front"),
    ("front_page.why", Key.Key_Slash, Modifier.NoModifier, "/ is “Search Articles” now."),
    ("story.next_language", Key.Key_W, Modifier.NoModifier, "It works in the article."),
    ("story.next_language", Key.Key_S, Modifier.NoModifier, "S is “Star” now. Replace it?"),
    ("bin", Key.Key_Return, CONTROL, "Ctrl+Return is “Open in Browser” now. Replace it?"),
)


def test_only_what_is_known_in_the_same_place_is_in_the_way_of_a_key(
    desktop: Desktop, dialog: ShortcutsDialog
) -> None:
    for command, key, modifiers, said in WHERE:
        question = ask(desktop, dialog, command)
        desktop.press(key, modifiers)
        assert said in question.told.text(), (command, key)
        desktop.press(Key.Key_Escape)


def test_letters_of_the_front_page_are_changed_and_told_wherever_they_stand(
    make_desktop: MakeDesktop, tmp_path: Path
) -> None:
    desktop = front_desktop(make_desktop)
    page = desktop.window.front_page
    dialog = desktop.reader.features.shortcuts.show()
    for command, key in (
        ("front_page.next_card", Key.Key_Y),
        ("front_page.show_news", Key.Key_N),
        ("front_page.why", Key.Key_J),  # free, once the next card has another
    ):
        ask(desktop, dialog, command)
        desktop.press(key)
        desktop.press(Key.Key_Return)
    assert dialog.list.chosen is not None
    assert dialog.list.chosen.keys == ("J",)
    row = QAccessible.queryAccessibleInterface(dialog.list).child(dialog.list.currentRow())
    assert row.text(QAccessible.Text.Name) == "Why here?, J, On the front page"
    dialog.reject()
    desktop.settle()
    assert page.head.show_news_button.text() == "Show (N)"
    desktop.focus(page.cards[0])
    desktop.press(Key.Key_Y)
    assert page.body.focused is page.cards[1]
    desktop.press(Key.Key_J)
    popup = page.findChild(WhyPopup)
    assert popup is not None
    assert popup.isVisible()
    desktop.press(Key.Key_J)  # the same key closes it
    desktop.settle()
    assert page.findChild(WhyPopup) is None
    assert page.body.focused is page.cards[1]
    assert desktop.window.commands.keys("next_article") == [QKeySequence("J")]  # as in the list
    again = make_desktop([], profile=tmp_path / "profile")
    assert again.window.front_page.keys.commands.keys("front_page.why") == [QKeySequence("J")]
    stored = json.loads(again.reader.settings.get(SHORTCUTS))
    assert stored == {
        "front_page.next_card": ["Y"],
        "front_page.show_news": ["N"],
        "front_page.why": ["J"],
    }


def test_keys_between_languages_of_a_story_are_named_by_their_buttons(desktop: Desktop) -> None:
    bindings = desktop.reader.features.shortcuts.bindings
    strip = desktop.reader.features.stories.steps.strip
    assert strip.buttons[1].toolTip() == "Next Language (L)"
    bindings.use("story.next_language", ["G"])
    assert strip.buttons[1].toolTip() == "Next Language (G)"
    button = QAccessible.queryAccessibleInterface(strip.buttons[1])
    assert button.text(QAccessible.Text.Description) == "G"


def test_removing_adding_and_resetting_all(desktop: Desktop, dialog: ShortcutsDialog) -> None:
    bindings = desktop.reader.features.shortcuts.bindings
    dialog.list.choose("quit")
    desktop.focus(dialog.list)
    desktop.press(Key.Key_Delete)
    assert bindings.keys("quit") == ()
    assert desktop.window.commands["quit"].shortcuts() == []
    assert not dialog.remove.isEnabled()
    dialog.list.choose("bin")
    for key in (Key.Key_F7, Key.Key_F12):
        desktop.focus(dialog.add)
        desktop.press(Key.Key_Space)
        asked(desktop, dialog)
        desktop.press(key)
        desktop.press(Key.Key_Return)
    assert bindings.keys("bin") == ("F7", "F12")
    dialog.list.choose("")
    desktop.focus(dialog.reset_all)
    desktop.press(Key.Key_Space)
    assert bindings.are_usual
    assert dialog.focusWidget() is dialog.list


def test_no_two_commands_ever_have_one_key_in_one_place() -> None:
    usual = usual_bindings()
    assert in_force(usual, {}) == usual  # what ships is free of clashes
    own = {"toggle_star": ["K", "Ctrl+K"], "refresh": ["K"], "unknown": ["Ctrl+K"]}
    own |= {"front_page.why": ["Ctrl+K", "S"], "bin": ["Ctrl+PgUp"]}
    found = in_force(usual, own)
    for place in Place:
        every = [key for name in found for key in found[name] if place in places_of(name, key)]
        assert len(every) == len(set(every)), place
    assert found["toggle_star"] == ("K", "Ctrl+K")
    assert found["palette"] == found["refresh"] == found["previous_article"] == ()
    assert found["front_page.why"] == ("Ctrl+K", "S")  # where Star of the list is not known
    assert found["front_page.toggle_star"] == found["front_page.previous_section"] == ()
    assert found["front_page.previous_card"] == ("K",)


def test_what_is_stored_is_read_with_care() -> None:
    stored = json.dumps({"undo": ["Ctrl+U", 7, "nonsense of a key", ""], "redo": "Ctrl+Y", "x": []})
    assert read_own(stored) == {"undo": ("Ctrl+U",), "x": ()}
    assert read_own("[1]") == read_own("") == {}


def test_in_no_language_a_shortcut_opens_a_menu_or_two_controls_have_one_letter(
    desktop: Desktop, subtests: pytest.Subtests
) -> None:
    bar, shortcuts = desktop.window.menuBar(), desktop.reader.features.shortcuts
    for language in LANGUAGES:
        desktop.reader.features.settings.use_language(language)
        opens = {QKeySequence.mnemonic(action.text()).toString() for action in bar.actions()}
        dialog = shortcuts.show()
        texts = [each.text() for each in dialog.findChildren(QAbstractButton) if "&" in each.text()]
        dialog.reject()
        delete_now()
        with subtests.test("menus", language=language):
            assert len(opens) == len(bar.actions())
            keys = {key for each in COMMANDS for key in shortcuts.bindings.keys(each.name)}
            assert not opens & keys
        with subtests.test("controls", language=language):
            assert len(texts) == 6
            assert len({text[text.index("&") + 1].casefold() for text in texts}) == len(texts)


def test_the_list_of_keys_is_found_on_every_page(make_desktop: MakeDesktop) -> None:
    desktop = front_desktop(make_desktop)
    window = desktop.window
    for stop in (window.front_page.cards[0], window.navigation.tree):
        desktop.focus(stop)
        desktop.press(Key.Key_Question)
        desktop.settle()
        (dialog,) = (each for each in window.findChildren(ShortcutsDialog) if each.isVisible())
        dialog.reject()
        desktop.settle()
    desktop.focus(window.front_page.cards[0])
    desktop.press(Key.Key_Slash)
    assert window.focusWidget() is window.articles.search
