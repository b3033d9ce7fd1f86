"""The appearance of the application: theme and language, applied while it runs; style sheets say
what the palette cannot of widgets and of the window's own parts."""

from dataclasses import asdict
from string import Template
from time import thread_time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import getCppPointer, isValid

from readerapp.background.idle_steps import SLICE, OwnTurn
from readerapp.resources import resource
from readerapp.ui.language.switcher import LanguageSwitcher
from readerapp.ui.themes.fonts import load_bundled_fonts, ui_font
from readerapp.ui.themes.palette import control_palettes, palette
from readerapp.ui.themes.theme import SYSTEM, Theme, load_theme, system_theme_name
from readerapp.ui.widgets.paint_turn import PaintTurn
from readerapp.ui.widgets.slot_guard import guarded

_STYLE = "fusion"  # as Qt names it; to set it anew polishes every widget that is there

# Sizes are in pixels of the edges only; everything that holds text grows with its font.
_SHEET = Template("""
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $scroll_handle; border-radius: 3px; margin: 3px; }
QScrollBar::handle:hover { background: $muted; border-radius: 4px; margin: 2px; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QLineEdit, QPlainTextEdit {
    background: $surface; color: $text; border: 1px solid $border; border-radius: 7px;
    padding: 5px 9px; selection-background-color: $selection; selection-color: $selected_text;
}
QLineEdit, QPlainTextEdit, QTextEdit { placeholder-text-color: $muted; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid $focus; padding: 4px 8px; }
QLineEdit:disabled, QPlainTextEdit:disabled { color: $border; }

QDialog QListView, QDialog QTreeView, QDialog QTableView {
    background: $surface; color: $text; border: 1px solid $border; border-radius: 7px;
    padding: 3px; outline: 0; gridline-color: $rule;
}
QDialog QListView:focus, QDialog QTreeView:focus, QDialog QTableView:focus {
    border: 2px solid $focus; padding: 2px;
}
QDialog QListView::item { padding: 4px 7px; border: 1px solid transparent; border-radius: 5px; }
QDialog QTreeView::item, QDialog QTableView::item {
    padding: 3px 6px; border: 0; border-top: 1px solid transparent;
    border-bottom: 1px solid transparent;
}
QDialog QAbstractItemView::item:selected {
    background: $selection; color: $selected_text; border-color: $focus;
}

QComboBox, QSpinBox {
    background: $surface; color: $text; border: 1px solid $border; border-radius: 7px;
    padding: 4px 9px; selection-background-color: $selection; selection-color: $selected_text;
}
QComboBox { min-height: 20px; }  /* as high as a spin box, which this would squeeze */
QComboBox:focus, QSpinBox:focus { border: 2px solid $focus; padding: 3px 8px; }
QComboBox:disabled, QSpinBox:disabled { color: $border; border-color: $rule; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow, QSpinBox::down-arrow { image: url("$icons/down.png"); width: 10px; }
QComboBox QAbstractItemView {
    background: $surface; color: $text; border: 1px solid $border; border-radius: 0; padding: 4px;
    outline: 0;
}
QComboBox QAbstractItemView::item, QDialog QComboBox QAbstractItemView::item {
    padding: 1px 3px; border: 1px solid transparent; border-radius: 5px;
}
QComboBox QAbstractItemView::item:selected, QDialog QComboBox QAbstractItemView::item:selected {
    background: $selection; color: $selected_text; border-color: $focus;
}
QSpinBox::up-button, QSpinBox::down-button { border: 0; width: 22px; background: transparent; }
QSpinBox::up-button { subcontrol-position: top right; margin-top: 2px; }
QSpinBox::down-button { subcontrol-position: bottom right; margin-bottom: 2px; }
QSpinBox::up-button:hover, QSpinBox::down-button:hover { background: $hover; }
QSpinBox::up-arrow { image: url("$icons/up.png"); width: 10px; }

QProgressBar {
    background: $surface; color: $text; border: 1px solid $border; border-radius: 5px;
    text-align: center; min-height: 8px;
}
QProgressBar#budgetUse { min-height: 6px; max-height: 6px; border-radius: 4px; }
QProgressBar::chunk { background: $focus; border-radius: 4px; }

QSlider { min-height: 20px; }
QSlider::groove:horizontal { background: $border; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $focus; border-radius: 2px; }
QSlider::handle:horizontal {
    background: $focus; border: 1px solid $sidebar; width: 13px; margin: -6px 0; border-radius: 7px;
}
QSlider::handle:horizontal:focus { border: 2px solid $text; }
QSlider::sub-page:horizontal:disabled, QSlider::handle:horizontal:disabled { background: $border; }

QGroupBox {
    background: $surface; border: 1px solid $rule; border-radius: 9px; margin-top: 26px;
    padding: 8px 6px;
}
QGroupBox::title {
    subcontrol-origin: margin; subcontrol-position: top left; padding: 0 2px; color: $heading;
}
QTabWidget::pane { border: 0; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab {
    background: transparent; color: $muted; border: 2px solid transparent; padding: 6px 12px;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $focus; }
QTabBar::tab:focus { border-color: $focus; border-radius: 7px; }
QHeaderView::section {
    background: $surface; color: $muted; border: 0; border-bottom: 1px solid $rule;
    padding: 5px 9px;
}
QTextBrowser#evidence, QTextBrowser#textOfDialog {
    background: $surface; color: $text; border: 1px solid $rule; border-radius: 9px; padding: 8px;
}
QTextBrowser#evidence:focus, QTextBrowser#textOfDialog:focus {
    border: 2px solid $focus; padding: 7px;
}
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }

QPushButton {
    background: $surface; color: $text; border: 1px solid $border; border-radius: 7px;
    padding: 5px 14px; outline: 0;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:default { border-color: $focus; }
QPushButton:focus { border: 2px solid $focus; padding: 4px 13px; }
QPushButton:disabled { color: $border; border-color: $rule; }

QPushButton#chip { border-radius: 11px; padding: 3px 12px; min-height: 18px; }
QPushButton#chip:checked {
    background: $selection; color: $selected_text; border-color: $focus;
}
QPushButton#chip:focus { border: 2px solid $focus; padding: 2px 11px; }

QToolButton {
    background: transparent; color: $text; border: 2px solid transparent; border-radius: 7px;
    padding: 3px 6px;
}
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $pressed; border-color: $border; }
QToolButton:focus { border-color: $focus; }
QToolButton:disabled { color: $border; }
QToolButton::menu-indicator { width: 0; }

QMenu { background: $surface; color: $text; border: 1px solid $border; padding: 5px; }
QMenu::item { padding: 4px 25px 4px 21px; border: 1px solid transparent; border-radius: 5px; }
QMenu::item:selected { background: $selection; color: $selected_text; border-color: $focus; }
QMenu::item:disabled { color: $border; }
QMenu::separator { height: 1px; background: $rule; margin: 5px 8px; }
QMenuBar { background: $sidebar; color: $text; }
QMenuBar::item {
    padding: 3px 8px; border: 1px solid transparent; border-radius: 5px; background: transparent;
}
QToolButton#qt_menubar_ext_button {
    padding: 0; border: 0; background: $hover; qproperty-icon: url("$icons/down.png");
}
QToolButton#qt_menubar_ext_button:focus { background: $selection; }
QMenuBar::item:selected { background: $selection; color: $selected_text; border-color: $focus; }

QSplitter::handle { background: $rule; }
QSplitter::handle:hover { background: $border; }
QSplitter::handle:focus { background: $focus; }
QToolBar { background: $sidebar; border: 0; spacing: 3px; padding: 3px; }
QStatusBar { background: $sidebar; color: $muted; }
QStatusBar::item { border: 0; }
QToolTip {
    qproperty-textFormat: PlainText;
    background: $surface; color: $text; border: 1px solid $border; padding: 4px 7px;
}
QCheckBox:focus, QRadioButton:focus { color: $focus; }
QListWidget#backups::item { padding: 7px 9px; }
QListWidget#comparedLanguages::item { padding: 4px 7px; }
QListWidget#shortcutList::item, QListWidget#foundSettings::item, QListView#binList::item,
QListView#accountList::item {
    padding: 0; border: 0;
}
QListWidget#pageNames { background: transparent; border: 0; padding: 0; }
QListWidget#pageNames::item { padding: 6px 11px; }
QListWidget#pageNames::item:focus { border: 2px solid $focus; padding: 5px 10px; }
QLabel#emptyTitle { color: $heading; font-weight: 600; }
QLabel#emptyText { color: $muted; }
QLabel#findCount { color: $muted; }
QLabel#findCount[nothing="true"] { color: $error_text; }
QListWidget#problemList::item { padding: 5px 7px; }
QSplitter#problemParts::handle { background: transparent; }
QLabel#readingProgressText { color: $muted; }
QWidget#readingProgress { background: $background; }
QWidget#findBar { background: $sidebar; border-top: 1px solid $rule; }
""")


def style_sheet(theme: Theme) -> str:
    """Return the application-wide style sheet of `theme`, to be set on Fusion with its palette."""
    icons = resource("icons", "controls").as_posix()
    return _SHEET.substitute(asdict(theme), icons=icons)


_WINDOW_SHEET = Template("""
#navigation, #articleList, #related, #relatedContent, #relatedPlace, #listColumn {
    background: $sidebar; border: 0;
}
#readingPlace, #frontPage, #welcomePage, #welcomeContent { background: $background; }
#frontRule { background: $border; border: 0; }
#whyPopup, #palette { background: $surface; border: 1px solid $border; }
#welcomeTitle { color: $heading; }
#hairline { background: $rule; border: 0; }
#mainBar { background: $sidebar; border-bottom: 1px solid $rule; }
#mainBar QToolButton:checked:!hover:!focus { background: transparent; border-color: transparent; }
QWidget#speechBar, #soundBar, #soundsComing { background: $sidebar; border-top: 1px solid $rule; }
#soundTitle { color: $link; }
#articleBar { background: $background; border-bottom: 1px solid $rule; }
#relatedTitle { color: $heading; }
#relatedHeading { color: $muted; padding-top: 6px; }
#relatedNote { color: $muted; }
#relatedFold { color: $text; }
#relatedCopies { color: $link; text-align: left; }
#emptyTitle { color: $heading; }
#emptyText { color: $muted; }
#noticeBar { background: $surface; border-top: 1px solid $rule; }
#statusBanner { background: $warning_background; border-top: 1px solid $rule; }
#statusBanner QLabel { color: $warning_text; background: transparent; }
#importPanel, #exportStrip { background: $surface; border-bottom: 1px solid $rule; }
#consentTitle { color: $heading; }
#consentText {
    background: transparent; border: 2px solid transparent; border-radius: 7px; padding: 3px 4px;
}
#consentText:focus { border-color: $focus; }
#mutedText { color: $muted; }
#mutedText:disabled { color: $border; }
#panelTitle { color: $heading; }
#inlineMessage { background: $warning_background; border: 0; border-radius: 8px; }
#inlineMessage QLabel { color: $warning_text; background: transparent; }
#troublePanel, #choiceCard { background: $surface; border: 1px solid $rule; border-radius: 9px; }
#choiceList, #choiceList > QWidget > QWidget { background: transparent; border: 0; }
#feedTable, #activityLog, #catalogue {
    background: $surface; border: 1px solid $border; border-radius: 9px; padding: 4px; outline: 0;
}
#feedTable:focus, #activityLog:focus, #catalogue:focus { border: 2px solid $focus; padding: 3px; }
#activityLog::item { padding: 4px 7px; border-radius: 5px; }
#catalogue::indicator { width: 18px; height: 18px; background: transparent; border: 0; }
#activitySplitter::handle { background: transparent; }
#activitySplitter::handle:hover { background: $rule; }
#stateLabel {
    color: $label_text; background: $label_background; border-radius: 8px; padding: 1px 8px;
}
#suggestions, #searchHelp, #highlightPopup {
    background: $surface; color: $text; border: 1px solid $border; border-radius: 9px;
    padding: 4px; outline: 0;
}
#popoverStrength, #popoverClaim { font-weight: 600; }
#suggestions::item { padding: 3px 7px; border: 1px solid transparent; border-radius: 5px; }
#suggestions::item:selected {
    background: $selection; color: $selected_text; border-color: $focus;
}
#chip { border: 1px solid $border; padding: 2px 9px; border-radius: 10px; }
#chip:checked { background: $selection; color: $selected_text; border-color: $focus; }
#chip:focus { border: 2px solid $focus; padding: 1px 8px; }
#listLooks::menu-indicator { image: none; width: 0; }
#waitingRows {
    background: $selection; color: $selected_text; border: 0; border-radius: 8px;
    padding: 6px 10px; margin: 0 12px 6px 12px;
}
#waitingRows:focus { border: 2px solid $focus; padding: 4px 8px; }
#thinProgress {
    background: $rule; border: 0; border-radius: 2px; min-height: 4px; max-height: 4px;
}
#thinProgress::chunk { background: $focus; border-radius: 2px; }
#refreshIndicator { background: $sidebar; border: 0; }
""")


def window_style_sheet(theme: Theme) -> str:
    """Return the style sheet of the window's parts in the colours of `theme`."""
    return _WINDOW_SHEET.substitute(asdict(theme))


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
        self._restyling.shown_restyled.connect(lambda: self.theme_changed.emit(self.theme))
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
        """Whether no widget waits for its new style or its new words."""
        return self._restyling.is_over and self._switcher.is_over

    def use_theme(self, wanted: str) -> None:
        """Switch to a theme by name; "system" follows the desktop.

        Windows that are on screen change in turns of their own, and are painted once they have.
        """
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

    def use_language(self, wanted: str) -> None:
        """Switch the interface language; "" follows the system."""
        before = self._switcher.current
        language = self._switcher.use(wanted)
        if language != before:
            self._use_font(ui_font(language))
            self.language_changed.emit(language)

    def stop(self) -> None:
        """Leave the application's texts as they were found."""
        self._switcher.stop()
        self._restyling.stop()

    def _use_font(self, font: QFont) -> None:
        """Have every widget use a font: under a style sheet Qt tells windows only, and what is in
        them would keep that of another language, with Chinese forms of Japanese letters."""
        if font == self._app.font():
            return
        self._app.setFont(font)
        for widget in self._app.allWidgets():
            if isValid(widget):  # whoever hears of it may delete others
                QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.ApplicationFontChange))

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
    """Has widgets take a new style sheet over: first what is on screen, then what is hidden, when
    idle or when it is shown. GUI thread.

    Qt would restyle every widget at once, what is deep inside of others many times, and most are
    hidden: pages of the settings, menus, bars. Nothing of a widget that waits is kept but its
    address: what Qt deletes meanwhile is gone, and what is made at its place is styled twice.
    """

    shown_restyled = Signal()  # what is on screen has the style; it is painted after this

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._first: set[int] = set()  # those on screen that wait, in windows that are not painted
        self._held: list[PaintTurn] = []  # by these
        self._waiting: set[int] = set()
        self._next = OwnTurn(self._take_some, self)

    @property
    def is_over(self) -> bool:
        """Whether no widget waits."""
        return not (self._first or self._waiting)

    def use(self, sheet: str) -> None:
        """Use a style sheet from now on."""
        self.stop()
        if not self._app.styleSheet():
            self._app.setStyleSheet(sheet)
            self.shown_restyled.emit()
            return
        self._app.style().unpolish(self._app)  # it forgets whom it knew: the next line asks nobody
        self._app.setStyleSheet(sheet)
        widgets = QApplication.allWidgets()
        shown = [each for each in widgets if each.isVisible()]
        self._waiting = {_address(each) for each in widgets} - {_address(each) for each in shown}
        held = self._hold_windows()
        self._first = {_address(each) for each in shown if _address(each.window()) in held}
        self._restyle([each for each in shown if _address(each) not in self._first])
        if not self._first:
            self._end_first()
        if not self.is_over:
            self._app.installEventFilter(self)
            self._next.start()

    def stop(self) -> None:
        """Leave what waits as it is."""
        self._first.clear()
        self._waiting.clear()
        self._next.stop()
        self._app.removeEventFilter(self)
        self._release_windows()

    def _hold_windows(self) -> set[int]:
        """Have large windows, which are painted in turns of their own, stay as they are on screen
        for now; return their addresses."""
        held = set()
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        for window in QApplication.topLevelWidgets():
            painting = window.findChild(PaintTurn, options=direct) if window.isVisible() else None
            if isinstance(painting, PaintTurn):
                painting.hold(self)
                self._held.append(painting)
                held.add(_address(window))
        return held

    def _release_windows(self) -> None:
        held, self._held = self._held, []
        for painting in held:
            if isValid(painting):
                painting.release(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_shown = event.type() == QEvent.Type.Show
        if is_shown and isinstance(watched, QWidget) and _address(watched) in self._waiting:
            self._restyle([watched])
        return super().eventFilter(watched, event)

    def _take_some(self) -> None:
        wanted = self._first or self._waiting
        # Of what is on screen more at a time: somebody waits for it.
        before, ends = len(wanted), thread_time() + SLICE * (2 if self._first else 1)
        for each in QApplication.allWidgets():
            if _address(each) not in wanted:
                continue
            if len(wanted) < before and thread_time() > ends:  # to look for one takes time as well
                self._next.start()
                return
            self._restyle([each])
        if wanted is self._waiting:  # what is left of it is gone
            self.stop()
            return
        self._first.clear()
        self._next.start()
        self._end_first()

    def _end_first(self) -> None:
        """What is on screen has the style: let others colour what they paint themselves, too."""
        self.shown_restyled.emit()
        self._release_windows()

    def _restyle(self, widgets: list[QWidget]) -> None:
        for waiting in (self._first, self._waiting):
            waiting.difference_update(map(_address, widgets))
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
