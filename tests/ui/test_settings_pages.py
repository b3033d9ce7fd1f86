"""The list of the settings' pages, keys that mean one thing only, and units that agree."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot
from window_desktop import Desktop, Key

from readerapp.ui.settings.dialog import PAGES, SettingsDialog


@pytest.fixture(params=["en", "fr"])
def dialog(desktop: Desktop, request: pytest.FixtureRequest) -> Iterator[SettingsDialog]:
    desktop.reader.features.settings.use_language(request.param)
    dialog = desktop.reader.features.help.show_settings()
    desktop.settle()
    yield dialog
    dialog.reject()


def keys(texts: list[str]) -> Counter[str]:
    """The mnemonics of texts."""
    return Counter(text[text.index("&") + 1].lower() for text in texts if "&" in text)


def texts_of(page: QWidget) -> list[str]:
    labels = [each.text() for each in page.findChildren(QLabel) if each.buddy()]
    return [*labels, *(each.text() for each in page.findChildren(QAbstractButton))]


def test_each_page_is_reached_by_keys_and_has_each_key_once(
    desktop: Desktop, dialog: SettingsDialog
) -> None:
    desktop.focus(dialog.names)
    for row, name in enumerate(PAGES):
        page = dialog._pages.currentWidget()
        assert page is not None
        assert dialog.names.currentRow() == row
        assert max(keys(texts_of(page)).values()) == 1, name
        desktop.press(Key.Key_Down)
        assert page.isVisible() == (name == PAGES[-1])


def test_every_name_of_a_page_is_read_whole(dialog: SettingsDialog) -> None:
    names = dialog.names
    assert names.viewport().width() >= names.sizeHintForColumn(0)
    assert all(names.item(row).text() for row in range(len(PAGES)))


def test_each_menu_has_each_key_once(desktop: Desktop, dialog: SettingsDialog) -> None:
    bar = desktop.window.menuBar()
    menus = [menu for each in bar.actions() if isinstance(menu := each.menu(), QMenu)]
    assert len(menus) == 7
    for menu in (bar, *menus):
        texts = [action.text() for action in menu.actions() if not action.isSeparator()]
        assert max(keys(texts).values()) == 1, texts


def test_a_unit_agrees_with_its_number(desktop: Desktop, dialog: SettingsDialog) -> None:
    days, said = dialog.retention.fields.days, []
    for number in (1, 2):
        days.setValue(number)
        said.append(days.text())
    assert said in (["1 day", "2 days"], ["1 jour", "2 jours"])
    dialog.show_page("retention")
    desktop.focus(days)
    days.selectAll()
    desktop.type("1")
    assert days.text() == said[0]
    desktop.type("0")
    assert days.value() == 10
    assert days.text() == said[1].replace("2", "10")


def test_pages_come_when_they_are_wanted_or_later(qtbot: QtBot, desktop: Desktop) -> None:
    dialog = desktop.reader.features.help.show_settings()
    pages = dialog._pages
    assert pages.count() == 2
    dialog.show_page("backups")
    assert pages.currentWidget() is dialog.backups
    assert pages.count() == 3
    qtbot.waitUntil(lambda: pages.count() == len(PAGES))
    assert pages.currentWidget() is dialog.backups
    chain = [dialog.nextInFocusChain()]
    while (following := chain[-1] and chain[-1].nextInFocusChain()) is not dialog:
        chain.append(following)
    assert chain[-1] is dialog._close
    dialog.reject()
