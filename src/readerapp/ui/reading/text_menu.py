"""The menu of how articles look, behind the button with the letters: their size, font, width, line
height and the theme. Each is a setting, changed at once and kept."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from readerapp import settings as declared
from readerapp.messages import _
from readerapp.settings import Setting, Settings
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.shell.main_bar import Menu
from readerapp.ui.widgets.plain_text import command_name

# Of the numbers a page of the settings has all.
WIDTHS = (50, 58, 66, 75, 90)  # letters in a line
HEIGHTS = (90, 100, 115, 130, 150)  # per cent
OFFERED: tuple[tuple[Setting[Any], Sequence[int]], ...] = (
    (declared.READING_FONT, ()),
    (declared.COLUMN_WIDTH, WIDTHS),
    (declared.LINE_SPACING, HEIGHTS),
)


class ChoiceMenu(QMenu):
    """Menu of the values of one setting, the one in force checked."""

    chosen = Signal(object)  # value

    def __init__(
        self, setting: Setting[object], steps: Sequence[int], value: Callable[[], object]
    ) -> None:
        """`steps` are offered of a number, and what it is now."""
        super().__init__()
        self._setting, self._steps, self._value = setting, steps, value
        self._group = QActionGroup(self)

    def refresh(self) -> None:
        """Offer the values, in the language in use."""
        control, value = self._setting.control, self._value()
        if control is None:
            return
        title = command_name(control.label())
        self.setTitle(title)
        self.setAccessibleName(title)
        self.clear()
        for each, text in self._offered(value):
            action = self._group.addAction(QAction(text, self))
            action.setCheckable(True)
            action.setChecked(each == value)
            action.triggered.connect(partial(self._choose, each))
            self.addAction(action)

    def _offered(self, value: object) -> list[tuple[object, str]]:
        control = self._setting.control
        if control is None or not isinstance(value, int):
            return list(control.choices()) if control else []
        numbers, locale = sorted({*self._steps, value}), QLocale()
        return [(each, f"{locale.toString(each)}{control.unit(each)}") for each in numbers]

    def _choose(self, value: object, _checked: bool = False) -> None:
        self.chosen.emit(value)


class TextMenu(Menu):
    """Menu of how articles look. It only tells what was chosen."""

    chosen = Signal(object, object)  # Setting, value

    def __init__(self, settings: Settings, sizes: Sequence[QAction], themes: QMenu) -> None:
        """`sizes` are commands; `themes` is the menu that the menu bar has, too."""
        super().__init__()
        self._choices: list[ChoiceMenu] = []
        self.addActions(list(sizes))
        self.addSeparator()
        for setting, steps in OFFERED:
            menu = ChoiceMenu(setting, steps, partial(settings.get, setting))
            menu.setParent(self, menu.windowFlags())
            menu.chosen.connect(partial(self.chosen.emit, setting))
            self._choices.append(menu)
            self.addMenu(menu)
        self.addSeparator()
        self.addMenu(themes)
        self.aboutToShow.connect(self._refresh)
        keep_translated(self, self._set_texts)

    def _set_texts(self) -> None:
        self.setTitle(_("Text &Settings"))
        self.setAccessibleName(command_name(self.title()))
        self._refresh()

    def _refresh(self) -> None:
        for menu in self._choices:
            menu.refresh()
