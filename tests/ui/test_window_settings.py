"""Settings changed by keys take effect at once, stay, and follow the interface language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pseudo_language import Brackets
from PySide6.QtCore import QCoreApplication, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QAccessible, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QListWidgetItem, QMessageBox, QPushButton
from window_desktop import Desktop, Key, MakeDesktop, Modifier

from readerapp import settings as declared
from readerapp.settings import (
    COLUMN_WIDTH,
    LIST_DENSITY,
    OPEN_LINKS,
    TEXT_SIZE,
    LinkOpening,
    ListDensity,
)
from readerapp.ui.reading.typography import ZOOM_STEPS
from readerapp.ui.settings.dialog import SettingsDialog

LINK = "https://news.example/link"


class Browser(QObject):
    """Stands for the desktop's browser, which no test opens."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Remember an address."""
        self.opened.append(url.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, "open")  # type: ignore[arg-type]  # the stub asks for bytes, Qt for str
    yield browser
    QDesktopServices.unsetUrlHandler("https")


def settings_of(desktop: Desktop, page: int) -> SettingsDialog:
    """Open the settings by keys, at the page with this number."""
    desktop.press(Key.Key_Comma, Modifier.ControlModifier)
    desktop.settle()
    dialog = desktop.reader.features.dialogs.settings
    assert dialog is not None
    desktop.focus(dialog.names)
    for _ in range(page):
        desktop.press(Key.Key_Down)
    return dialog


def choose_links(desktop: Desktop) -> None:
    dialog = settings_of(desktop, 1)
    desktop.press(Key.Key_L, Modifier.AltModifier)
    assert dialog.reading.controls[declared.OPEN_LINKS].hasFocus()
    desktop.press(Key.Key_Down)
    desktop.press(Key.Key_Escape)
    desktop.settle()


def test_the_rows_of_the_list_get_less_room_at_once(
    make_desktop: MakeDesktop, tmp_path: Path
) -> None:
    desktop = make_desktop(profile=tmp_path / "kept")
    desktop.window.resize(900, 420)
    desktop.focus(desktop.window.articles.view)
    view = desktop.window.articles.view
    for _ in range(6):
        desktop.press(Key.Key_J)
    desktop.settle()
    first, height = view.rows_on_screen()[0], view.visualRect(view.model().index(0, 0)).height()
    assert first > 0
    place = view.visualRect(view.currentIndex()).top()
    settings_of(desktop, 0)
    desktop.press(Key.Key_D, Modifier.AltModifier)
    desktop.press(Key.Key_Down)
    compact = view.visualRect(view.model().index(0, 0)).height()
    assert compact < 0.85 * height
    assert view.visualRect(view.currentIndex()).top() == place  # what is chosen stays where it is
    assert view.currentIndex().row() == 5
    desktop.press(Key.Key_Escape)
    desktop.settle()
    assert desktop.reader.settings.get(LIST_DENSITY) is ListDensity.COMPACT
    again = make_desktop([], profile=tmp_path / "kept")
    again.window.resize(900, 420)  # in a narrow list the source has a line of its own
    rows = again.window.articles.view
    assert rows.visualRect(rows.model().index(0, 0)).height() == compact


def test_the_text_gets_narrower_and_keeps_its_place(desktop: Desktop) -> None:
    desktop.window.resize(1500, 700)
    desktop.open(0)
    view = desktop.window.reading.view
    wide = view.column_width()
    desktop.focus(view)
    desktop.press(Key.Key_Space)
    desktop.until(lambda: view.verticalScrollBar().value() > 0)
    settings_of(desktop, 1)
    desktop.press(Key.Key_W, Modifier.AltModifier)
    for _ in range(20):
        desktop.press(Key.Key_Down)
    assert view.column_width() < 0.75 * wide
    assert view.verticalScrollBar().value() > 0
    assert desktop.reader.settings.get(COLUMN_WIDTH) == 46
    for _ in range(3):
        desktop.press(Key.Key_Down)
    assert desktop.reader.settings.get(COLUMN_WIDTH) == COLUMN_WIDTH.numbers[0]


def test_the_largest_text_is_kept(desktop: Desktop) -> None:
    desktop.open(0)
    for _ in range(12):
        desktop.press(Key.Key_Plus, Modifier.ControlModifier)
    desktop.settle()
    zoom = desktop.window.reading.view.zoom
    assert zoom == 300
    assert desktop.reader.settings.get(TEXT_SIZE) == TEXT_SIZE.numbers[-1]
    desktop.reader.features.settings.apply_reading()
    assert desktop.window.reading.view.zoom == zoom


def test_every_step_of_the_text_size_is_kept_as_it_is(desktop: Desktop) -> None:
    view, settings = desktop.window.reading.view, desktop.reader.features.settings
    for step in ZOOM_STEPS:
        view.set_zoom(step)
        settings.apply_reading()  # as the next start does
        assert view.zoom == step
    desktop.reader.settings.set(TEXT_SIZE, 13)  # typed into the dialog
    settings.apply_reading()
    assert view.zoom == 72


def test_a_link_shows_its_address_first_when_that_is_set(
    desktop: Desktop, browser: Browser
) -> None:
    pane = desktop.window.reading
    desktop.open(1)
    pane.link_activated.emit(LINK)
    assert browser.opened == [LINK]
    choose_links(desktop)
    assert desktop.reader.settings.get(OPEN_LINKS) is LinkOpening.ASK
    for key, opened in ((Key.Key_Escape, [LINK]), (Key.Key_Return, [LINK, LINK])):
        pane.link_activated.emit(LINK)
        desktop.settle()
        question = QApplication.activeModalWidget()
        assert isinstance(question, QMessageBox)
        assert LINK in question.informativeText()
        desktop.press(key)
        desktop.settle()
        assert browser.opened == opened
    desktop.focus(desktop.window.articles.view)
    desktop.press(Key.Key_B)  # its own address, which is asked for by name
    assert browser.opened == [LINK, LINK, "https://news.example/1"]


def test_an_address_that_is_asked_about_can_be_copied(desktop: Desktop, browser: Browser) -> None:
    choose_links(desktop)
    desktop.open(1)
    desktop.window.reading.link_activated.emit(LINK)
    desktop.settle()
    desktop.press(Key.Key_C, Modifier.AltModifier)
    desktop.until(lambda: QGuiApplication.clipboard().text() == LINK)
    assert browser.opened == []


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[Brackets]:
    translator = Brackets()
    yield translator
    translator.remove()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QCoreApplication.processEvents()


def test_open_settings_follow_the_language_and_keep_what_was_typed(
    desktop: Desktop, pseudo: Brackets, qapp: QApplication
) -> None:
    dialog = settings_of(desktop, 1)
    desktop.press(Key.Key_W, Modifier.AltModifier)
    dialog.reading.controls[declared.COLUMN_WIDTH].selectAll()
    desktop.type("58")
    pseudo.install()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desktop.settle()
    assert dialog.reading.controls[declared.COLUMN_WIDTH].value() == 58
    assert QApplication.focusWidget() in (
        dialog.reading.controls[declared.COLUMN_WIDTH],
        dialog.reading.controls[declared.COLUMN_WIDTH].lineEdit(),
    )
    assert dialog.names.currentRow() == 1
    assert "[" in dialog.reading.controls[declared.COLUMN_WIDTH].suffix()
    page = dialog._pages.currentWidget()
    assert page is not None
    said = [label.text() for label in page.findChildren(QLabel)]
    said += [
        dialog.reading.controls[declared.MARK_READ_ON_OPENING].text(),
        dialog.reading.controls[declared.READING_FONT].currentText(),
        dialog.reading.controls[declared.OPEN_LINKS].currentText(),
    ]
    languages = list(dialog.languages.own.buttons.values())
    buttons = [each for each in dialog.findChildren(QPushButton) if each not in languages]
    said += [button.text() for button in buttons]
    assert [text for text in said if text and "[" not in text] == []
    label = next(
        each
        for each in page.findChildren(QLabel)
        if each.buddy() is dialog.reading.controls[declared.OPEN_LINKS]
    )
    assert label.geometry().left() > dialog.reading.controls[declared.OPEN_LINKS].geometry().left()
    assert "[" in dialog.reading.controls[declared.OPEN_LINKS].accessibleName()


def test_the_languages_compared_are_listed_and_found_by_typing(desktop: Desktop) -> None:
    dialog = settings_of(desktop, 2)
    read = dialog.languages.compared
    desktop.until(lambda: read.names.count() > 0)
    assert read.told.text().startswith(f"Articles in {read.names.count()} languages")
    assert "model" in read.told.text()
    desktop.focus(read.field)
    for key in (Key.Key_K, Key.Key_O, Key.Key_R):
        desktop.press(key)
    items = [read.names.item(row) for row in range(read.names.count())]
    assert [item.text() for item in items if not item.isHidden()] == ["Korean"]
    assert QAccessible.queryAccessibleInterface(read.names).text(QAccessible.Text.Name)
    desktop.reader.features.settings.use_language("fr")
    desktop.until(lambda: "Coréen" in [item.text() for item in items_of(dialog)])
    assert [item.text() for item in items_of(dialog) if not item.isHidden()] == []


def items_of(dialog: SettingsDialog) -> list[QListWidgetItem]:
    """The languages as they are listed now."""
    names = dialog.languages.compared.names
    return [names.item(row) for row in range(names.count())]


def test_settings_may_be_gone_before_they_are_filled(desktop: Desktop) -> None:
    """What the library answers is dropped then; a fault would fail this test."""
    desktop.reader.features.dialogs.show_settings().reject()
    desktop.settle()
    settings = desktop.reader.features.dialogs.show_settings()
    desktop.settle()
    settings.reject()
