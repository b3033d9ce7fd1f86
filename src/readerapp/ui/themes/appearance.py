"""The appearance of the application: theme and language, applied while it runs."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from readerapp.ui.language.switcher import LanguageSwitcher
from readerapp.ui.themes.fonts import load_bundled_fonts, ui_font
from readerapp.ui.themes.palette import control_palettes, palette
from readerapp.ui.themes.style_sheet import style_sheet, window_style_sheet
from readerapp.ui.themes.theme import SYSTEM, Theme, load_theme, system_theme_name

_STYLE = "fusion"  # as Qt names it; to set it anew polishes every widget that is there


class Appearance(QObject):
    """Applies themes and languages to the application; the panes repaint when a theme changes.

    Texts follow a language through `ui/language/retranslation.py`, not through a signal.
    """

    theme_changing = Signal()  # `theme_changed` follows; sizes change meanwhile, more than once
    theme_changed = Signal(object)  # Theme
    language_changed = Signal(str)  # for whoever counts changes; it comes before the new texts

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app = app
        self._switcher = LanguageSwitcher(app)
        self._wanted = SYSTEM
        self.theme: Theme = load_theme("light")
        self._is_applied = False
        load_bundled_fonts()
        if app.style().name() != _STYLE:
            app.setStyle(_STYLE)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_theme)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_theme)

    @property
    def language(self) -> str:
        """The interface language in use."""
        return self._switcher.current

    def use_theme(self, wanted: str) -> None:
        """Switch to a theme by name; "system" follows the desktop."""
        self._wanted = wanted
        theme = load_theme(_desktop_theme() if wanted == SYSTEM else wanted)
        if self._is_applied and theme == self.theme:
            return
        self.theme, self._is_applied = theme, True
        self.theme_changing.emit()
        # Taking the old sheet away first costs 8 ms; exchanging it costs all widgets 30 ms.
        self._app.setStyleSheet("")
        self._app.setPalette(palette(self.theme))
        for kind, colours in control_palettes(self.theme).items():
            self._app.setPalette(colours, kind)  # type: ignore[arg-type]  # the stub asks for bytes, Qt for str
        self._app.setStyleSheet(style_sheet(self.theme) + window_style_sheet(self.theme))
        self.theme_changed.emit(self.theme)

    def use_language(self, wanted: str) -> None:
        """Switch the interface language; "" follows the system."""
        before = self._switcher.current
        language = self._switcher.use(wanted)
        if language != before:
            self._app.setFont(ui_font(language))
            self.language_changed.emit(language)

    def stop(self) -> None:
        """Leave the application's texts as they were found."""
        self._switcher.stop()

    def _on_system_theme(self) -> None:
        if self._wanted == SYSTEM:
            self.use_theme(SYSTEM)


def _desktop_theme() -> str:
    """The theme that the desktop asks for now, by its dark windows and its contrast."""
    hints = QGuiApplication.styleHints()
    contrast = hints.accessibility().contrastPreference()
    return system_theme_name(
        is_dark=hints.colorScheme() == Qt.ColorScheme.Dark,
        high_contrast=contrast == Qt.ContrastPreference.HighContrast,
    )
