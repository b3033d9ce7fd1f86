"""The settings' pages: keys that mean one thing only, units that agree, and finding a setting."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from window_desktop import Desktop, Key
from work import calls_to

from readerapp import settings as declared
from readerapp.settings import READER_LANGUAGES
from readerapp.ui.retention.settings_page import RulePreviewBox
from readerapp.ui.settings.dialog import PAGES, SettingsDialog
from readerapp.ui.settings.finding import FOUND_ROLE
from readerapp.ui.settings.form import Form


def keys(texts: list[str]) -> Counter[str]:
    """The mnemonics of texts."""
    return Counter(text[text.index("&") + 1].lower() for text in texts if "&" in text)


def texts_of(page: QWidget) -> list[str]:
    labels = [each.text() for each in page.findChildren(QLabel) if each.buddy()]
    return [*labels, *(each.text() for each in page.findChildren(QAbstractButton))]


def each_page_is_reached_by_keys_and_has_each_key_once(
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


def every_name_of_a_page_is_read_whole(desktop: Desktop, dialog: SettingsDialog) -> None:
    names = dialog.names
    assert names.viewport().width() >= names.sizeHintForColumn(0)
    assert all(names.item(row).text() for row in range(len(PAGES)))


def each_menu_has_each_key_once(desktop: Desktop, dialog: SettingsDialog) -> None:
    bar = desktop.window.menuBar()
    menus = [menu for each in bar.actions() if isinstance(menu := each.menu(), QMenu)]
    assert len(menus) == 7
    for menu in (bar, *menus):
        texts = [action.text() for action in menu.actions() if not action.isSeparator()]
        assert max(keys(texts).values()) == 1, texts


def a_unit_agrees_with_its_number(desktop: Desktop, dialog: SettingsDialog) -> None:
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


def a_setting_is_found_by_its_sentence_and_return_leads_to_it(
    desktop: Desktop, dialog: SettingsDialog
) -> None:
    said = {"en": "How long an article must be open", "fr": "doit rester ouvert"}
    language = "fr" if dialog.windowTitle() != "Settings" else "en"
    desktop.focus(dialog.field)
    desktop.type(said[language].upper())  # however it is typed
    assert dialog.found.isVisible()
    desktop.until(lambda: dialog.found.count() == 1)  # once its page is made
    row = QAccessible.queryAccessibleInterface(dialog.found).child(0)
    assert said[language] in row.text(QAccessible.Text.Name)
    desktop.press(Key.Key_Return)
    desktop.settle()
    assert dialog.names.currentRow() == PAGES.index("reading")
    assert dialog.field.text() == ""
    assert dialog.reading.controls[declared.MARK_READ_DELAY].hasFocus()


def a_setting_is_found_by_what_can_be_chosen_and_by_the_name_of_its_page(
    desktop: Desktop, dialog: SettingsDialog
) -> None:
    desktop.focus(dialog.field)
    dialog.field.setText(dialog.appearance.controls[declared.THEME].itemText(3))  # sepia, sépia
    desktop.until(lambda: len(dialog._made) == len(PAGES))
    assert [dialog.found.item(0).data(FOUND_ROLE).widget] == [
        dialog.appearance.controls[declared.THEME]
    ]
    dialog.field.setText(dialog.names.item(PAGES.index("languages")).text())
    found = [dialog.found.item(row).data(FOUND_ROLE) for row in range(dialog.found.count())]
    assert dialog.languages.own.more in [each.widget for each in found]


def what_no_setting_is_called_is_said_and_escape_leads_back(
    desktop: Desktop, dialog: SettingsDialog
) -> None:
    desktop.focus(dialog.field)
    desktop.type("zzz")
    desktop.until(dialog.nothing.isVisible)  # once every page was looked through
    desktop.press(Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.nothing.isVisible()
    desktop.press(Key.Key_Escape)
    assert not dialog.isVisible()


def every_setting_says_what_it_does(desktop: Desktop, dialog: SettingsDialog) -> None:
    for name in PAGES:
        dialog.show_page(name)  # which makes it
    entries = [each for form in dialog.findChildren(Form) for each in form.entries]
    settings = [each for each in entries if not isinstance(each.widget, QPushButton)]
    assert len(settings) >= 25
    for each in settings:
        told = each.told()
        assert told.endswith("."), each.name()
        assert each.widget.accessibleDescription() == told


def the_languages_that_are_read_are_chosen_and_kept(
    desktop: Desktop, dialog: SettingsDialog
) -> None:
    own, settings = dialog.languages.own, desktop.reader.settings
    desktop.until(own.more.isEnabled)
    dialog.show_page("languages")
    before = own.tags
    assert before  # the interface's own, until something is chosen
    assert settings.get(READER_LANGUAGES) == ""
    desktop.focus(own.more)
    own.more.setCurrentIndex(own.more.findData("ko"))
    own.more.activated.emit(own.more.currentIndex())
    assert settings.get(READER_LANGUAGES) == ",".join((*before, "ko"))
    assert not own.earlier[before[0]].isVisible()
    for __ in before:  # the button keeps the focus until it is the first
        desktop.focus(own.earlier["ko"])
        desktop.press(Key.Key_Space)
    assert settings.get(READER_LANGUAGES) == ",".join(("ko", *before))
    assert not own.earlier["ko"].isVisible()
    desktop.focus(own.buttons["ko"])
    desktop.press(Key.Key_Space)
    assert settings.get(READER_LANGUAGES) == ",".join(before)
    assert own.more.findData("ko") > 0
    assert own.more.hasFocus()


def each_language_of_the_menu_has_a_key_of_its_own(
    desktop: Desktop, dialog: SettingsDialog
) -> None:
    texts = [action.text() for action in desktop.window.menus.languages.actions()]
    assert sum(keys(texts).values()) == len(texts)
    assert max(keys(texts).values()) == 1


def the_dialog_is_never_narrower_than_a_page(desktop: Desktop, dialog: SettingsDialog) -> None:
    for name in PAGES:
        dialog.show_page(name)
        dialog.resize(100, 300)
        desktop.settle()
        page = dialog._pages.currentWidget()
        assert isinstance(page, QScrollArea)
        content = page.widget()
        assert content is not None
        assert page.viewport().width() >= content.minimumSizeHint().width(), name


def test_pages_come_when_they_are_wanted_or_later(qtbot: QtBot, desktop: Desktop) -> None:
    dialog = desktop.reader.features.dialogs.show_settings()
    pages = dialog._pages
    before, made = pages.count(), len(dialog._made)
    assert made < len(PAGES) - 1
    dialog.show_page("backups")
    qtbot.waitUntil(dialog.backups.isVisible)
    assert pages.count() == before + 1
    qtbot.waitUntil(lambda: len(dialog._made) == len(PAGES))
    assert pages.count() == before + len(PAGES) - made
    assert dialog.backups.isVisible()
    chain = [dialog.nextInFocusChain()]
    while (following := chain[-1] and chain[-1].nextInFocusChain()) is not dialog:
        chain.append(following)
    stops = [each for each in chain if each and each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops[-1] is dialog._close
    dialog.reject()


def test_a_page_that_nobody_sees_gets_other_words_later_or_when_it_is_shown(
    qtbot: QtBot, desktop: Desktop
) -> None:
    dialog = desktop.reader.features.dialogs.show_settings()
    qtbot.waitUntil(lambda: dialog._building.is_over)
    desktop.settle()
    switcher = desktop.reader.appearance
    switcher.use_language("fr")
    qtbot.waitUntil(lambda: dialog.windowTitle() == "Paramètres")
    assert not dialog._pages.is_current
    dialog.show_page("privacy")
    assert dialog.privacy.erasing.history.text() == "Effacer l’&historique de lecture"
    assert calls_to(RulePreviewBox._set_texts, desktop.settle) == 1
    assert dialog.network.use.accessibleName() == "Proxy"
    assert dialog.backups.daily.text().startswith("Sauvegarder")
    dialog.reject()


def the_help_of_a_setting_is_said_with_its_field_alone(
    desktop: Desktop, dialog: SettingsDialog
) -> None:
    """A screen reader reads the labels of a dialog when it opens."""
    for page in PAGES:
        dialog.show_page(page)
        labels = [each for each in dialog.findChildren(QLabel) if each.isVisible()]
        told = {each.accessibleDescription() for each in dialog.findChildren(QWidget)} - {""}
        assert told
        for label in labels:
            if label.text() in told:
                name = QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name)
                assert (label.text(), name.strip()) == (label.text(), "")


def every_declared_row_stands_on_its_page(_desktop: Desktop, dialog: SettingsDialog) -> None:
    shown = {**dialog.appearance.controls, **dialog.reading.controls}
    rows = {each for each in declared.listed().values() if each.control}
    assert rows - shown.keys() <= {declared.SPOKEN_ON_DESKTOP}  # where a desktop has media keys
    assert shown.keys() <= rows


IN_BOTH = (
    each_page_is_reached_by_keys_and_has_each_key_once,
    every_name_of_a_page_is_read_whole,
    each_menu_has_each_key_once,
    a_unit_agrees_with_its_number,
    a_setting_is_found_by_its_sentence_and_return_leads_to_it,
    every_setting_says_what_it_does,
    each_language_of_the_menu_has_a_key_of_its_own,
    the_help_of_a_setting_is_said_with_its_field_alone,
)
IN_ONE = {
    "en": (
        what_no_setting_is_called_is_said_and_escape_leads_back,
        the_languages_that_are_read_are_chosen_and_kept,
        every_declared_row_stands_on_its_page,
    ),
    "fr": (
        a_setting_is_found_by_what_can_be_chosen_and_by_the_name_of_its_page,
        the_dialog_is_never_narrower_than_a_page,
    ),
}


@pytest.mark.parametrize("language", IN_ONE)
def test_pages(desktop: Desktop, subtests: pytest.Subtests, language: str) -> None:
    desktop.reader.features.settings.use_language(language)
    for case in (*IN_BOTH, *IN_ONE[language]):
        dialog = desktop.reader.features.dialogs.show_settings()
        desktop.settle()
        with subtests.test(case.__name__.replace("_", " ")):
            case(desktop, dialog)
        dialog.reject()
