"""The help window: opened by its key, searched, read by keys, in the language of the moment."""

from listening import Listener, listener
from PySide6.QtCore import QCoreApplication, Qt
from window_desktop import Desktop

from readerapp.settings import READING_CARET, CaretUse
from readerapp.ui.help.feature import NAMES, HelpWindow

__all__ = ["listener"]
Key = Qt.Key


def opened(desktop: Desktop) -> HelpWindow:
    desktop.press(Key.Key_F1)
    feature = desktop.reader.features.help_pages
    desktop.until(lambda: feature.window is not None and feature.window.chosen)
    assert feature.window is not None
    return feature.window


def test_the_tour_is_a_page_of_help_and_comes_only_when_it_is_asked_for(desktop: Desktop) -> None:
    features = desktop.reader.features
    desktop.open(0)
    assert not features.has("help_pages")
    desktop.window.commands["tour"].trigger()
    desktop.until(lambda: features.help_pages.window and features.help_pages.window.chosen)
    window = features.help_pages.window
    assert window is not None
    assert window.chosen == "tour"
    assert window.isWindow()  # it covers no part of what it speaks of
    text = window.text.toPlainText()
    for told in ("Show Story (T)", "Related Articles (F10)", "Find a Command (Ctrl+K)"):
        assert told in text
    features.shortcuts.bindings.use("open_story", ["Ctrl+Alt+T"])
    desktop.until(lambda: "Show Story (Ctrl+Alt+T)" in window.text.toPlainText())
    desktop.reader.appearance.use_language("ar")
    desktop.until(lambda: "\u2066Ctrl+Alt+T\u2069" in window.text.toPlainText())
    window.close()


def titles(window: HelpWindow) -> list[str]:
    return [window.list.item(row).text() for row in range(window.list.count())]


def test_f1_opens_the_first_page_with_the_keys_of_now(desktop: Desktop) -> None:
    window = opened(desktop)
    assert window.chosen == "first-steps"
    assert len(titles(window)) == len(NAMES)
    text = window.text.toPlainText()
    assert "Add Feeds (Ctrl+N)" in text
    assert "{" not in text


def test_commands_are_called_as_they_usually_are(desktop: Desktop) -> None:
    """What is undone next, and that the open article has a star, are no matter for help."""
    desktop.reader.features.reading.set_read_delay(-1)
    desktop.open(0)
    desktop.press(Key.Key_S)
    desktop.settle()
    commands = desktop.window.commands
    assert commands["undo"].text() != commands.usual_text("undo")
    assert commands["toggle_star"].text() == "Remove &Star"
    window = opened(desktop)
    assert "Undo (Ctrl+Z) undoes what you did last." in window.text.toPlainText()
    window.choose("keeping")
    assert "Star (S) stars an article" in window.text.toPlainText()


def test_keys_that_are_changed_are_told_at_once(desktop: Desktop) -> None:
    window = opened(desktop)
    bindings = desktop.reader.features.shortcuts.bindings
    bindings.use("add_feed", ["Ctrl+Alt+A"])
    desktop.until(lambda: "Add Feeds (Ctrl+Alt+A)" in window.text.toPlainText())
    bindings.use("add_feed", ["+"])  # which works in the list and the article alone
    desktop.until(lambda: "Add Feeds (+)" in window.text.toPlainText())
    bindings.use_single_keys(False)
    desktop.until(lambda: "Add Feeds. Paste" in window.text.toPlainText())


def test_a_link_leads_to_its_page_and_no_further(desktop: Desktop) -> None:
    window = opened(desktop)
    desktop.focus(window.text)
    desktop.press(Key.Key_Tab)
    desktop.press(Key.Key_Return)
    assert window.chosen == "privacy"


def test_words_are_found_in_every_page(desktop: Desktop) -> None:
    window = opened(desktop)
    desktop.focus(window.field)
    desktop.type("opml")
    assert window.chosen == "first-steps"
    assert len(titles(window)) == 3
    assert window.text.textCursor().selectedText() == "OPML"
    desktop.type(" zzz")
    assert titles(window) == []
    assert window.nothing.isVisible()


def test_the_window_follows_the_language_and_keeps_its_page(desktop: Desktop) -> None:
    window = opened(desktop)
    window.choose("feeds")
    desktop.reader.appearance.use_language("fr")
    desktop.until(lambda: window.text.accessibleName() == "Flux et dossiers")
    assert window.chosen == "feeds"
    assert window.windowTitle() == "Aide"


def test_closing_it_leaves_nothing_behind(desktop: Desktop) -> None:
    window = opened(desktop)
    desktop.focus(window.list)
    with desktop.qtbot.waitSignal(window.destroyed):
        desktop.press(Key.Key_Escape)
    assert desktop.reader.features.help_pages.window is None


def test_a_page_is_read_by_line_and_heading_with_a_screen_reader(
    desktop: Desktop, listener: Listener
) -> None:
    desktop.reader.settings.set(READING_CARET, CaretUse.ALWAYS)
    window = opened(desktop)
    window.choose("first-steps")
    desktop.focus(window.text)
    cursor = window.text.textCursor
    assert cursor().block().blockFormat().headingLevel() == 1
    lines = []
    for _ in range(12):
        desktop.press(Key.Key_Down)
        lines.append(cursor().position())
    assert len(set(lines)) == 12
    desktop.press(Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    listener.heard()
    desktop.press(Key.Key_H)
    assert cursor().block().blockFormat().headingLevel() == 2
    assert listener.heard() == [f"{cursor().block().text()}. Heading of level 2"]
    desktop.press(Key.Key_Down)
    QCoreApplication.processEvents()
    desktop.press(Key.Key_Up)
    QCoreApplication.processEvents()
    assert listener.heard()[-1].endswith("Heading of level 2")


def test_without_one_arrow_keys_scroll_a_page(desktop: Desktop) -> None:
    window = opened(desktop)
    desktop.focus(window.text)
    desktop.press(Key.Key_Down)
    assert window.text.textCursor().position() == 0
    assert window.text.verticalScrollBar().value() > 0
