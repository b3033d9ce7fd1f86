"""The help window: opened by its key, searched, read by keys, in the language of the moment."""

from PySide6.QtCore import Qt
from window_desktop import Desktop

from readerapp.ui.help.window import HelpWindow

Key = Qt.Key


def opened(desktop: Desktop) -> HelpWindow:
    desktop.press(Key.Key_F1)
    feature = desktop.reader.features.help_pages
    desktop.until(lambda: feature.window is not None and feature.window.chosen)
    assert feature.window is not None
    return feature.window


def titles(window: HelpWindow) -> list[str]:
    return [window.list.item(row).text() for row in range(window.list.count())]


def test_f1_opens_the_first_page_with_the_keys_of_now(desktop: Desktop) -> None:
    window = opened(desktop)
    assert window.chosen == "first-steps"
    assert len(titles(window)) == 12
    text = window.text.toPlainText()
    assert "Add Feed… (Ctrl+N)" in text
    assert "{" not in text


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
