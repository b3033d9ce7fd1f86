"""Applies settings to the window at once: theme, language, rows, font, size, column."""

import sys
from collections.abc import Container, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QAccessible

from readerapp import settings as declared
from readerapp.background import Latest
from readerapp.settings import Hyphenation, ListDensity, ReadingFont, Setting, listed, read_fonts
from readerapp.ui.article_list.row import row_look
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.reading.typography import ZOOM_STEPS, ArticleLook
from readerapp.ui.shell.context import Context
from readerapp.ui.shell.main_bar import Menus
from readerapp.ui.widgets.idle_building import IdleBuilding

if TYPE_CHECKING:
    from readerapp.ui.settings.dialog import SettingsDialog


class SettingsController(QObject):
    """Applies the settings to the window, and follows the menu and the settings dialog."""

    applied = Signal(object)  # the Setting that was changed by hand

    def __init__(self, context: Context, reading: ReadingController) -> None:
        appearance, painting = context.appearance, context.painting
        window, settings = context.window, context.settings
        super().__init__(window)
        self._settings = settings
        self._appearance = appearance
        self._window = window
        self._naming = Latest(context.runner)
        self._is_naming = False
        self._reading = reading
        self._painting = painting
        self._looks, self._words = IdleBuilding(1, self), IdleBuilding(1, self)
        for changing in (self._looks, self._words):
            changing.finished.connect(partial(painting.release, changing))
        appearance.theme_changing.connect(window.reading.hold)
        appearance.theme_changed.connect(self._on_theme)
        appearance.language_changed.connect(lambda _tag: painting.hold(self._words))
        window.menus.themes.triggered.connect(lambda a: self.use_theme(a.data()))
        window.menus.languages.triggered.connect(lambda a: self.use_language(a.data()))
        marks = window.commands["offline_marks"]
        marks.toggled.connect(partial(settings.set, declared.OFFLINE_MARKS))
        marks.toggled.connect(lambda _on: self._show_rows())
        marks.setChecked(settings.get(declared.OFFLINE_MARKS))
        window.closing.connect(self._remember_window)
        window.reading.zoom_changed.connect(self._remember_zoom)
        keep_translated(window, self._use_language)
        self._words.begin(self._panes_reworded(), 0)  # rows that are on screen are in it already
        self._words.finish()
        self._check_menus()
        self.apply_reading()
        self._show_density()

    @property
    def is_settled(self) -> bool:
        """Whether everything shows the theme and the language in use."""
        is_over = self._looks.is_over and self._words.is_over and not self._is_naming
        return is_over and self._appearance.is_settled

    def apply_reading(self) -> None:
        """Apply the settings of the reading pane and of marking as read."""
        get = self._settings.get
        view = self._window.reading.view
        justifies, hyphenation = get(declared.JUSTIFY), get(declared.HYPHENATION)
        # Screen readers read a text with hyphens in it syllable by syllable: then only if asked.
        is_usual = hyphenation is Hyphenation.JUSTIFIED and not QAccessible.isActive()
        self._reading.set_hyphenation(hyphenation is Hyphenation.ALWAYS or (justifies and is_usual))
        self._window.reading.set_look(
            ArticleLook(
                get(declared.READING_FONT) is ReadingFont.SERIF,
                get(declared.COLUMN_WIDTH),
                get(declared.LINE_SPACING),
                justifies,
                tuple(read_fonts(get(declared.READING_FONTS)).items()),
            )
        )
        view.set_zoom(_zoom_of(get(declared.TEXT_SIZE)))
        self._window.reading.progress.set_wanted(get(declared.SHOW_PROGRESS))
        delay = get(declared.MARK_READ_DELAY) if get(declared.MARK_READ_ON_OPENING) else -1
        self._reading.set_read_delay(delay)

    def take(self, stored: Mapping[str, object], pending: Container[str]) -> None:
        """Let settings take effect that another process has changed; not those whose own change is
        `pending`."""
        known = [each for key, each in listed().items() if key not in pending]
        for setting in self._settings.take(stored, known):
            self._apply(setting)

    def use(self, setting: Setting[Any], value: object) -> None:
        """Change a setting, and let it take effect at once."""
        self._settings.set(setting, value)
        self._apply(setting)

    def use_theme(self, name: str) -> None:
        """Switch the theme and remember it."""
        self._settings.set(declared.THEME, declared.ThemeChoice(name))
        self._appearance.use_theme(name)
        self._check_menus()

    def use_language(self, tag: str) -> None:
        """Switch the interface language and remember it."""
        self._settings.set(declared.INTERFACE_LANGUAGE, tag)
        self._appearance.use_language(tag)
        self._check_menus()

    def dialog(self) -> "SettingsDialog":
        """Return the settings dialog; a change in it takes effect at once."""
        # Here, because a window does without until its settings are opened.
        from readerapp.ui.settings.dialog import SettingsDialog

        dialog = SettingsDialog(self._settings, self._window)
        dialog.changed.connect(self._apply)
        return dialog

    def repaint(self) -> None:
        """Apply the look in use again, for example after it was changed from outside."""
        self._on_theme()
        self._reword()
        for changing in (self._looks, self._words):
            changing.finish()

    def _apply(self, setting: Setting[object]) -> None:
        """Let a setting that was changed take effect."""
        get = self._settings.get
        if setting is declared.THEME:
            self.use_theme(get(declared.THEME))
        elif setting is declared.INTERFACE_LANGUAGE:
            self.use_language(get(declared.INTERFACE_LANGUAGE))
        else:
            self.apply_reading()
            self._show_rows()
        self.applied.emit(setting)

    def _show_rows(self) -> None:
        self._window.articles.set_look(row_look(self._settings))
        self._show_density()

    def _show_density(self) -> None:
        density = self._settings.get(declared.LIST_DENSITY)
        self._window.front_page.use_density(is_compact=density is ListDensity.COMPACT)

    def _check_menus(self) -> None:
        menus: Menus = self._window.menus
        menus.check(menus.themes, self._settings.get(declared.THEME))
        menus.check(menus.languages, self._settings.get(declared.INTERFACE_LANGUAGE))

    # The window is painted again when all of it has changed. Each pane has a turn of its own.

    def _on_theme(self) -> None:
        self._painting.hold(self._looks)
        self._looks.begin(self._recoloured(), 0)

    def _recoloured(self) -> Iterator[None]:
        window, theme = self._window, self._appearance.theme
        for pane in (
            window.bar,
            window.navigation,
            window.articles,
            window.reading,
            window.related,
            window.story,
        ):
            pane.set_theme(theme)
            yield
        yield from self._laid_out()

    def _laid_out(self) -> Iterator[None]:
        """Have what is on screen laid out before it is painted."""
        window = self._window
        for pane in (window.navigation, window.articles):
            yield from pane.lay_out_rows()
        for page in (window.front_page.body, window.story):
            yield from page.lay_out_cards()

    def _use_language(self) -> None:
        """Have the rows and cards measured and worded in the language in use. Where languages or
        countries were named, a lane loads their names first."""
        self._painting.hold(self._words)
        if "babel" in sys.modules:
            self._is_naming = True
            work, then = partial(_load_names, QLocale().name()), self._reword
            self._naming.ask(work, then, then, then)
        else:
            self._reword()

    def _reword(self, _names: object = None) -> None:
        self._naming.forget()
        self._is_naming = False
        self._painting.hold(self._words)
        self._words.begin(self._reworded(), 0)

    def _reworded(self) -> Iterator[None]:
        self._window.articles.set_language(self._appearance.language)
        yield
        yield from self._panes_reworded()
        yield
        yield from self._laid_out()

    def _panes_reworded(self) -> Iterator[None]:
        window, language = self._window, self._appearance.language
        window.reading.reword()
        for pane in (window.related, window.story):
            yield
            pane.set_language(language)

    def _remember_zoom(self, percent: int) -> None:
        """Keep the size the setting can hold that is nearest to this zoom."""
        self._settings.set(declared.TEXT_SIZE, _pixels_of(percent))

    def _remember_window(self) -> None:
        self._settings.set(declared.WINDOW_GEOMETRY, self._window.geometry_text())


def _load_names(language: str) -> None:
    # Here, because a window that names none does without.
    from readerapp.languages.names import load_names

    load_names(language)


def _pixels_of(percent: int) -> int:
    """The size of the setting that is nearest to a zoom."""
    size = declared.TEXT_SIZE
    pixels = round(percent * size.default / 100)
    return min(size.numbers[-1], max(size.numbers[0], pixels))


def _zoom_of(pixels: int) -> int:
    """The zoom of a size: the step that was kept as this size, if there is one."""
    exact = round(pixels * 100 / declared.TEXT_SIZE.default)
    return next((step for step in ZOOM_STEPS if _pixels_of(step) == pixels), exact)
