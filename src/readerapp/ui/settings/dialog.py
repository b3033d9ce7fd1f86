"""The settings dialog. A change takes effect at once; there is no OK."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from readerapp import settings as declared
from readerapp.settings import (
    LinkOpening,
    ListDensity,
    ReadingFont,
    Settings,
    StartPage,
    ThemeChoice,
)
from readerapp.ui.backups.settings_page import BackupsPage
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.switcher import LANGUAGES, SYSTEM
from readerapp.ui.language.wording import language_name
from readerapp.ui.notifying.settings_page import NotificationsPage
from readerapp.ui.privacy.settings_page import PrivacyPage
from readerapp.ui.refreshing.settings_page import NewsPage
from readerapp.ui.related.languages_read import LanguagesRead
from readerapp.ui.retention.settings_page import RetentionPage
from readerapp.ui.settings.form import page_form
from readerapp.ui.shell.commands import capitalised

PAGES = (
    "appearance", "reading", "news", "notifications", "retention", "backups", "privacy",
)  # fmt: skip
EDGES = 8  # pixels beside the names of the pages


class SettingsDialog(QDialog):
    """The settings dialog. Controllers fill the pages `news`, `notifications`, `retention`,
    `backups` and `privacy`, and the list `languages_read` of the second page."""

    changed = Signal(object)  # the Setting of the first two pages that was changed

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names = QListWidget(self)
        self._pages = QStackedWidget(self)
        # Made where they stay: of a page that moves all widgets are styled again.
        appearance, reading = self._appearance_page(settings), self._reading_page(settings)
        self.news = NewsPage(settings, self._pages)
        self.notifications = NotificationsPage(settings, self._pages)
        self.backups = BackupsPage(settings, self._pages)
        self.retention = RetentionPage(settings, self._pages)
        self.privacy = PrivacyPage(self._pages)
        self._close = QPushButton(self)
        for page in (
            appearance, reading, self.news, self.notifications, self.retention, self.backups,
            self.privacy,
        ):  # fmt: skip
            self._pages.addWidget(page)
            self.names.addItem("")
        self._lay_out()
        keep_translated(self, self._set_texts)
        self.resize(760, 620)

    def show_page(self, name: str) -> None:
        """Open at one of `PAGES`."""
        self.names.setCurrentRow(PAGES.index(name))

    def _appearance_page(self, settings: Settings) -> QWidget:
        page = QWidget(self._pages)
        form = page_form(page, settings)
        self.language = form.choice(
            declared.INTERFACE_LANGUAGE,
            lambda: self.tr("&Language"),
            lambda: [
                (SYSTEM, self.tr("System Language")),
                *((tag, capitalised(language_name(tag))) for tag in LANGUAGES),
            ],
        )
        self.theme = form.choice(
            declared.THEME,
            lambda: self.tr("&Theme"),
            lambda: [
                (ThemeChoice.SYSTEM, self.tr("System Theme")),
                (ThemeChoice.LIGHT, self.tr("Light")),
                (ThemeChoice.DARK, self.tr("Dark")),
                (ThemeChoice.SEPIA, self.tr("Sepia")),
            ],
        )
        self.density = form.choice(
            declared.LIST_DENSITY,
            lambda: self.tr("&Density of the list"),
            lambda: [
                (ListDensity.COMFORTABLE, self.tr("Comfortable")),
                (ListDensity.COMPACT, self.tr("Compact")),
            ],
        )
        self.start_page = form.choice(
            declared.START_PAGE,
            lambda: self.tr("At &start"),
            lambda: [
                (StartPage.AFTER_PAUSE, self.tr("Front page after a pause")),
                (StartPage.FRONT_PAGE, self.tr("Always the front page")),
                (StartPage.WHERE_I_WAS, self.tr("Where I was")),
            ],
        )
        self.front_stories = form.number(
            declared.FRONT_STORIES,
            lambda: self.tr("&Front page shows"),
            lambda count: self.tr(" story(s)", "", count),
        )
        form.changed.connect(self.changed)
        return page

    def _reading_page(self, settings: Settings) -> QWidget:
        page = QWidget(self._pages)
        form = page_form(page, settings)
        self.font_choice = form.choice(
            declared.READING_FONT,
            lambda: self.tr("&Font of articles"),
            lambda: [
                (ReadingFont.SERIF, self.tr("With serifs")),
                (ReadingFont.SANS, self.tr("Without serifs")),
            ],
        )
        self.size_choice = form.number(
            declared.TEXT_SIZE, lambda: self.tr("Text &size"), lambda _: self.tr(" pixels")
        )
        self.column_width = form.number(
            declared.COLUMN_WIDTH,
            lambda: self.tr("&Width of the text"),
            lambda count: self.tr(" letter(s)", "", count),
        )
        self.mark_read = form.check(
            declared.MARK_READ_ON_OPENING,
            lambda: self.tr("Mark articles as &read when they are opened"),
        )
        self.delay = form.number(
            declared.MARK_READ_DELAY,
            lambda: self.tr("Mark as read &after"),
            lambda count: self.tr(" second(s)", "", count),
            scale=1000,
        )
        self.links = form.choice(
            declared.OPEN_LINKS,
            lambda: self.tr("&Links in articles"),
            lambda: [
                (LinkOpening.BROWSER, self.tr("Open in the browser")),
                (LinkOpening.ASK, self.tr("Show the address and ask first")),
            ],
        )
        self.languages_read = LanguagesRead(page)
        form.layout.addRow(self.languages_read)
        form.changed.connect(self.changed)
        return page

    def _lay_out(self) -> None:
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

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        self.names.setAccessibleName(self.tr("Settings"))
        self._close.setText(self.tr("Close"))
        titles = (
            self.tr("Appearance"),
            self.tr("Reading"),
            self.tr("News"),
            self.tr("Notifications"),
            self.tr("Keeping"),
            self.tr("Backups"),
            self.tr("Privacy"),
        )
        for number, title in enumerate(titles):
            self.names.item(number).setText(title)
        self.names.setFixedWidth(self.names.sizeHintForColumn(0) + EDGES)
