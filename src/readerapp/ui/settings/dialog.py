"""Settings. A change takes effect at once; there is no OK."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from readerapp import settings as declared
from readerapp.settings import ReadingFont, Settings, ThemeChoice
from readerapp.ui.backups.settings_page import BackupsPage
from readerapp.ui.language.switcher import LANGUAGES, SYSTEM
from readerapp.ui.language.wording import language_name
from readerapp.ui.privacy.settings_page import PrivacyPage
from readerapp.ui.refreshing.settings_page import NewsPage
from readerapp.ui.retention.settings_page import RetentionPage
from readerapp.ui.shell.menus import capitalised
from readerapp.ui.widgets.check_mark import CheckMark
from readerapp.ui.widgets.count_box import CountBox
from readerapp.ui.widgets.slot_guard import guarded

PAGES = ("appearance", "reading", "news", "keeping", "backups", "privacy")
EDGES = 8  # pixels beside the names of the pages


@guarded
class SettingsDialog(QDialog):
    """Six pages. `news`, `keeping`, `backups` and `privacy` are filled by their controllers."""

    theme_chosen = Signal(str)
    language_chosen = Signal(str)
    reading_changed = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.language = QComboBox(self)
        self.theme = QComboBox(self)
        self.font_choice = QComboBox(self)
        self.size_choice = QSpinBox(self)
        self.mark_read = CheckMark(self)
        self.delay = CountBox(self)
        self.news = NewsPage(settings, self)
        self.backups = BackupsPage(settings, self)
        self.keeping = RetentionPage(settings, self)
        self.privacy = PrivacyPage(self)
        self._labels = [QLabel(self) for _ in range(5)]
        self.names = QListWidget(self)
        self._pages = QStackedWidget(self)
        self._close = QPushButton(self)
        self._lay_out()
        self._fill()
        self._connect()
        self.resize(760, 620)

    def show_page(self, name: str) -> None:
        """Open at a page: "appearance", "reading", "news", "keeping", "backups" or "privacy"."""
        self.names.setCurrentRow(PAGES.index(name))

    def _lay_out(self) -> None:
        language, theme, font, size, delay = self._labels
        appearance = _form((language, self.language), (theme, self.theme))
        reading = _form(
            (font, self.font_choice),
            (size, self.size_choice),
            (None, self.mark_read),
            (delay, self.delay),
        )
        for page in (appearance, reading, self.news, self.keeping, self.backups, self.privacy):
            self._pages.addWidget(page)
            self.names.addItem("")
        self.names.setObjectName("pageNames")
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.currentRowChanged.connect(self._pages.setCurrentIndex)
        self.names.setCurrentRow(0)
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self._close)
        middle = QHBoxLayout()
        middle.addWidget(self.names)
        middle.addWidget(self._pages, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(middle)
        layout.addLayout(foot)

    def _fill(self) -> None:
        """Set texts and values, also after a language change; no signal is sent."""
        get = self._settings.get
        self.setWindowTitle(self.tr("Settings"))
        self.names.setAccessibleName(self.tr("Settings"))
        self._close.setText(self.tr("Close"))
        titles = (
            self.tr("Appearance"),
            self.tr("Reading"),
            self.tr("News"),
            self.tr("Keeping"),
            self.tr("Backups"),
            self.tr("Privacy"),
        )
        for number, title in enumerate(titles):
            self.names.item(number).setText(title)
        self.names.setFixedWidth(self.names.sizeHintForColumn(0) + EDGES)
        texts = (
            self.tr("&Language"),
            self.tr("&Theme"),
            self.tr("&Font of articles"),
            self.tr("Text &size"),
            self.tr("Mark as read &after"),
        )
        inputs = (self.language, self.theme, self.font_choice, self.size_choice, self.delay)
        for label, text, widget in zip(self._labels, texts, inputs, strict=True):
            label.setText(text)
            label.setBuddy(widget)
            widget.setAccessibleName(text.replace("&", ""))
        self._fill_choices()
        self.size_choice.setRange(9, 54)
        self.size_choice.setSuffix(self.tr(" pixels"))
        self.size_choice.setValue(get(declared.TEXT_SIZE))
        self.mark_read.setText(self.tr("Mark articles as &read when they are opened"))
        self.mark_read.setChecked(get(declared.MARK_READ_ON_OPENING))
        self.delay.setRange(0, 60)
        self.delay.set_unit(lambda count: self.tr(" second(s)", "", count))
        self.delay.setValue(get(declared.MARK_READ_DELAY) // 1000)

    def _fill_choices(self) -> None:
        get = self._settings.get
        languages = [(SYSTEM, self.tr("System Language"))]
        languages += [(tag, capitalised(language_name(tag))) for tag in LANGUAGES]
        _choices(self.language, languages, get(declared.INTERFACE_LANGUAGE))
        themes = (
            (ThemeChoice.SYSTEM, self.tr("System Theme")),
            (ThemeChoice.LIGHT, self.tr("Light")),
            (ThemeChoice.DARK, self.tr("Dark")),
            (ThemeChoice.SEPIA, self.tr("Sepia")),
        )
        _choices(self.theme, themes, get(declared.THEME))
        fonts = (
            (ReadingFont.SERIF, self.tr("With serifs")),
            (ReadingFont.SANS, self.tr("Without serifs")),
        )
        _choices(self.font_choice, fonts, get(declared.READING_FONT))

    def _connect(self) -> None:
        self.language.activated.connect(
            lambda: self.language_chosen.emit(self.language.currentData())
        )
        self.theme.activated.connect(lambda: self.theme_chosen.emit(self.theme.currentData()))
        for signal in (
            self.font_choice.activated,
            self.size_choice.valueChanged,
            self.mark_read.clicked,
            self.delay.valueChanged,
        ):
            signal.connect(lambda *_: self._store_reading())

    def _store_reading(self) -> None:
        put = self._settings.set
        put(declared.READING_FONT, ReadingFont(self.font_choice.currentData()))
        put(declared.TEXT_SIZE, self.size_choice.value())
        put(declared.MARK_READ_ON_OPENING, self.mark_read.isChecked())
        put(declared.MARK_READ_DELAY, self.delay.value() * 1000)
        self.reading_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            blocked = [self.size_choice.blockSignals(True), self.delay.blockSignals(True)]
            self._fill()
            self.size_choice.blockSignals(blocked[0])
            self.delay.blockSignals(blocked[1])


def _choices(box: QComboBox, entries: Iterable[tuple[str, str]], current: str) -> None:
    box.clear()
    for value, text in entries:
        box.addItem(text, str(value))
    box.setCurrentIndex(max(0, box.findData(str(current))))


def _form(*rows: tuple[QLabel | None, QWidget]) -> QWidget:
    page = QWidget()
    form = QFormLayout(page)
    form.setContentsMargins(18, 16, 18, 16)
    form.setVerticalSpacing(12)
    for label, widget in rows:
        if label is None:
            form.addRow(widget)
        else:
            form.addRow(label, widget)
    return page
