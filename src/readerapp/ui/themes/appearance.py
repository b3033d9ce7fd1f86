"""The appearance of the application: theme and language, applied while it runs."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from readerapp.background.idle_steps import IdleSteps
from readerapp.ui.language.switcher import LanguageSwitcher
from readerapp.ui.themes.fonts import load_bundled_fonts, ui_font
from readerapp.ui.themes.palette import control_palettes, palette
from readerapp.ui.themes.style_sheet import style_sheet, window_style_sheet
from readerapp.ui.themes.theme import SYSTEM, Theme, load_theme, system_theme_name
from readerapp.ui.widgets.slot_guard import guarded

_POLISHED, _OWN_STYLE = Qt.WidgetAttribute.WA_WState_Polished, Qt.WidgetAttribute.WA_SetStyle


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
        self._styling = _Styling(app)
        load_bundled_fonts()
        app.setStyle("Fusion")
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
        self.theme = theme
        self.theme_changing.emit()
        if self._is_applied:
            self._styling.exchange(self._set_colours)
        else:
            self._set_colours()  # sizes come with the first sheet
        self._is_applied = True
        self.theme_changed.emit(self.theme)

    def _set_colours(self) -> None:
        # Taking the old sheet away first is quicker than exchanging it: that styles each widget as
        # often as it has parents.
        self._app.setStyleSheet("")
        self._app.setPalette(palette(self.theme))
        for kind, colours in control_palettes(self.theme).items():
            self._app.setPalette(colours, kind)  # type: ignore[arg-type]  # the stub asks for bytes, Qt for str
        self._app.setStyleSheet(style_sheet(self.theme) + window_style_sheet(self.theme))

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
        self._styling.stop()

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
class _Styling(QObject):
    """Exchanges the colours of a style sheet for others, all sizes being the same.

    Qt takes the old sheet off every widget there is, puts the new one on, and has everything laid
    out after both, 250 ms with the settings open. Here nothing is laid out, and widgets that nobody
    sees are styled when they are shown, or when nothing else is to be done.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)  # so that it ends what it began
        self._app = app
        self._unseen = dict[QWidget, None]()  # in the colours of an earlier theme
        self._steps: IdleSteps | None = None

    def exchange(self, set_colours: Callable[[], object]) -> None:
        """Have `set_colours` set palettes and sheet."""
        former = self._unseen
        quiet, unseen = list[QWidget](), dict[QWidget, None]()
        for widget in self._app.allWidgets():
            if widget.testAttribute(_OWN_STYLE):
                continue
            quiet.append(widget)
            if not widget.isVisible() and (widget.testAttribute(_POLISHED) or widget in former):
                unseen[widget] = None
        for widget in quiet:
            widget.setAttribute(_OWN_STYLE)  # whose style stays as it is: Qt tells it of nothing
        for widget in unseen:
            widget.setAttribute(_POLISHED, False)  # what was never styled, Qt leaves alone
        try:
            set_colours()
        finally:
            for widget in quiet:
                widget.setAttribute(_OWN_STYLE, False)
        for window in self._app.topLevelWidgets():
            if window.isVisible():
                window.update()
        self._wait_with(unseen)

    def stop(self) -> None:
        """Style nothing any more."""
        if self._steps:
            self._steps.stop()
        self._unseen = {}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            self._style(watched)
        return super().eventFilter(watched, event)

    def _wait_with(self, unseen: dict[QWidget, None]) -> None:
        self.stop()
        self._unseen = unseen
        for widget in unseen:
            # Each of them: asked for parents or children, PySide would have a wrapper that ends
            # take those of its children along.
            widget.installEventFilter(self)
        self._steps = IdleSteps(self._style_all(), lambda: False, self)
        self._steps.start()

    def _style_all(self) -> Iterator[None]:
        while self._unseen:
            self._style(next(iter(self._unseen)))
            yield

    def _style(self, widget: QWidget) -> None:
        if widget in self._unseen:
            del self._unseen[widget]
            if isValid(widget):
                widget.removeEventFilter(self)
                widget.style().polish(widget)
                widget.setAttribute(_POLISHED)
