"""The appearance of the application: theme and language, applied while it runs."""

from time import thread_time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import getCppPointer, isValid

from readerapp.background.idle_steps import SLICE, OwnTurn
from readerapp.ui.language.switcher import LanguageSwitcher
from readerapp.ui.themes.fonts import load_bundled_fonts, ui_font
from readerapp.ui.themes.palette import control_palettes, palette
from readerapp.ui.themes.style_sheet import style_sheet, window_style_sheet
from readerapp.ui.themes.theme import SYSTEM, Theme, load_theme, system_theme_name
from readerapp.ui.widgets.slot_guard import guarded

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
        self._restyling = _Restyling(app, self)
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

    @property
    def is_settled(self) -> bool:
        """Whether no widget waits for its new style."""
        return self._restyling.is_over

    def use_theme(self, wanted: str) -> None:
        """Switch to a theme by name; "system" follows the desktop."""
        self._wanted = wanted
        theme = load_theme(_desktop_theme() if wanted == SYSTEM else wanted)
        if self._is_applied and theme == self.theme:
            return
        self.theme, self._is_applied = theme, True
        self.theme_changing.emit()
        self._app.setPalette(palette(self.theme))
        for kind, colours in control_palettes(self.theme).items():
            self._app.setPalette(colours, kind)  # type: ignore[arg-type]  # the stub asks for bytes, Qt for str
        self._restyling.use(style_sheet(self.theme) + window_style_sheet(self.theme))
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
        self._restyling.stop()

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


@guarded
class _Restyling(QObject):
    """Has widgets take a new style sheet over: what is on screen now, what is hidden when idle, or
    when it is shown. GUI thread.

    Qt would restyle every widget at once, what is deep inside of others many times, and most are
    hidden: pages of the settings, menus, bars. Nothing of a widget that waits is kept but its
    address: what Qt deletes meanwhile is gone, and what is made at its place is styled twice.
    """

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._waiting: set[int] = set()
        self._next = OwnTurn(self._take_some, self)

    @property
    def is_over(self) -> bool:
        """Whether no widget waits."""
        return not self._waiting

    def use(self, sheet: str) -> None:
        """Use a style sheet from now on."""
        self.stop()
        if not self._app.styleSheet():
            self._app.setStyleSheet(sheet)
            return
        self._app.style().unpolish(self._app)  # it forgets whom it knew: the next line asks nobody
        self._app.setStyleSheet(sheet)
        widgets = QApplication.allWidgets()
        shown = [each for each in widgets if each.isVisible()]
        self._waiting = {_address(each) for each in widgets} - {_address(each) for each in shown}
        self._restyle(shown)
        if self._waiting:
            self._app.installEventFilter(self)
            self._next.start()

    def stop(self) -> None:
        """Leave what waits as it is."""
        self._waiting.clear()
        self._next.stop()
        self._app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_shown = event.type() == QEvent.Type.Show
        if is_shown and isinstance(watched, QWidget) and _address(watched) in self._waiting:
            self._restyle([watched])
        return super().eventFilter(watched, event)

    def _take_some(self) -> None:
        ends = thread_time() + SLICE
        for each in QApplication.allWidgets():
            if _address(each) not in self._waiting:
                continue
            if thread_time() > ends:
                self._next.start()
                return
            self._restyle([each])
        self.stop()

    def _restyle(self, widgets: list[QWidget]) -> None:
        self._waiting.difference_update(map(_address, widgets))
        style = self._app.style()
        for each in widgets:
            if isValid(each):
                style.polish(each)
        changed = QEvent(QEvent.Type.StyleChange)
        for each in widgets:
            if isValid(each):  # such an event may have had another one deleted
                QCoreApplication.sendEvent(each, changed)


def _address(widget: QWidget) -> int:
    return int(getCppPointer(widget)[0])
