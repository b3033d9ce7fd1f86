"""The settings dialog. A change takes effect at once; there is no OK."""

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from readerapp.messages import _
from readerapp.settings import Settings
from readerapp.ui.backups.settings_page import BackupsPage
from readerapp.ui.folder_sync.settings_page import ComputersPage
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import counted
from readerapp.ui.notifying.settings_page import NotificationsPage
from readerapp.ui.privacy.settings_page import PrivacyPage
from readerapp.ui.refreshing.settings_page import NewsPage
from readerapp.ui.retention.settings_page import RetentionPage
from readerapp.ui.settings.finding import FoundList, FoundSetting, found_on
from readerapp.ui.settings.pages import AppearancePage, LanguagesPage, NetworkPage, ReadingPage
from readerapp.ui.translation.settings_page import TranslationPage
from readerapp.ui.widgets.announcer import Announcer
from readerapp.ui.widgets.dialog_parts import PageArea, nothing_found_label, open_large
from readerapp.ui.widgets.idle_building import IdleBuilding
from readerapp.ui.widgets.inputs import turn_by_keys
from readerapp.ui.widgets.plain_text import text_field
from readerapp.ui.widgets.slot_guard import guarded

PAGES = (
    "appearance",
    "reading",
    "languages",
    "news",
    "notifications",
    "retention",
    "backups",
    "privacy",
)
BELOW = {  # what stands below the rest of a page
    "languages": "translation",
    "backups": "computers",
    "privacy": "network",
}
PARTS = (*PAGES, *BELOW.values())  # what can be shown by its name
EDGES = 8  # pixels beside the names of the pages


@guarded
class SettingsDialog(QDialog):
    """The settings dialog, with a field that looks through all pages.

    The first page is there at once, the others when they are wanted, or when idle: then
    controllers fill them.
    """

    changed = Signal(object)  # the Setting of the first two pages that was changed
    page_made = Signal(object)  # QWidget

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = text_field(self)
        self.names = QListWidget(self)
        self._pages = QStackedWidget(self)
        self.found = FoundList(self)
        self.nothing = nothing_found_label(self)
        self._announcer = Announcer(self.found)
        self._close = QPushButton(self)
        # Made where they stay: of a page that moves all widgets are styled again.
        self._makers: dict[str, Callable[[QWidget], QWidget]] = {
            "appearance": partial(self._applied_page, AppearancePage, settings),
            "reading": partial(self._applied_page, ReadingPage, settings),
            "languages": LanguagesPage,
            "news": partial(NewsPage, settings),
            "notifications": partial(NotificationsPage, settings),
            "translation": partial(TranslationPage, settings),
            "retention": partial(RetentionPage, settings),
            "backups": partial(BackupsPage, settings),
            "computers": ComputersPage,
            "network": partial(NetworkPage, settings),
            "privacy": PrivacyPage,
        }
        self._made: dict[str, QScrollArea] = {}
        self._parts: dict[str, QWidget] = {}
        self.names.addItems([""] * len(PAGES))
        self.area(PAGES[0])
        self._pages.addWidget(self.found)
        self._pages.addWidget(self.nothing)
        self._building = IdleBuilding(1, self)
        self._building.finished.connect(lambda: self._find(self.field.text()))
        self.finished.connect(self._building.stop)
        self._lay_out()
        self._connect()
        keep_translated(self, self._set_texts)
        self.field.setFocus()
        open_large(self, 800, 680)

    def make_pages(self) -> None:
        """Make the pages that nobody has wanted yet, when idle."""
        self._building.begin(map(self.area, PAGES), 0)

    def show_page(self, name: str) -> None:
        """Open at a page, or at what stands below the rest of one: one of `PARTS`."""
        self.field.clear()
        page = _page_of(name)
        self.names.setCurrentRow(PAGES.index(page))
        if name != page:  # laid out first, where it was never on show
            QTimer.singleShot(0, self._part(name), partial(self._scroll_to, name))

    def _scroll_to(self, name: str) -> None:
        top = self._part(name).pos().y()
        self.area(name).verticalScrollBar().setValue(top)

    @property
    def appearance(self) -> AppearancePage:
        """The page of the look of the window."""
        return cast(AppearancePage, self._part("appearance"))

    @property
    def reading(self) -> ReadingPage:
        """The page of how articles are shown and when they count as read."""
        return cast(ReadingPage, self._part("reading"))

    @property
    def languages(self) -> LanguagesPage:
        """The page of the languages one reads and those that are compared."""
        return cast(LanguagesPage, self._part("languages"))

    @property
    def news(self) -> NewsPage:
        """The page of feeds."""
        return cast(NewsPage, self._part("news"))

    @property
    def notifications(self) -> NotificationsPage:
        """The page of notifications and of the tray."""
        return cast(NotificationsPage, self._part("notifications"))

    @property
    def translation(self) -> TranslationPage:
        """The page of translation and its models."""
        return cast(TranslationPage, self._part("translation"))

    @property
    def retention(self) -> RetentionPage:
        """The page of what is kept."""
        return cast(RetentionPage, self._part("retention"))

    @property
    def backups(self) -> BackupsPage:
        """The page of backups."""
        return cast(BackupsPage, self._part("backups"))

    @property
    def computers(self) -> ComputersPage:
        """The page of the folder that is shared with other computers."""
        return cast(ComputersPage, self._part("computers"))

    @property
    def network(self) -> NetworkPage:
        """The page of the proxy."""
        return cast(NetworkPage, self._part("network"))

    @property
    def privacy(self) -> PrivacyPage:
        """The page of what was agreed to."""
        return cast(PrivacyPage, self._part("privacy"))

    def _part(self, name: str) -> QWidget:
        self.area(name)
        return self._parts[name]

    def area(self, name: str) -> QScrollArea:
        """Return the scrolled room of a page or its part, made now if it is not there yet."""
        page = _page_of(name)
        area = self._made.get(page)
        if area is None:
            area = self._made[page] = self._new_area(page)
            self._pages.addWidget(area)
            last: QWidget | None = self.previousInFocusChain()
            while last is not None and last.focusPolicy() == Qt.FocusPolicy.NoFocus:
                last = last.previousInFocusChain()  # Qt puts nothing behind such a one
            if last is not None:
                self.setTabOrder(last, self._close)  # which stays the last one
            for part in _parts_of(page):
                self.page_made.emit(self._parts[part])
        return area

    def _new_area(self, page: str) -> QScrollArea:
        make, parts = self._makers[page], _parts_of(page)
        if page == "retention":  # which scrolls by itself
            self._parts[page] = make(self._pages)
            return cast(RetentionPage, self._parts[page])
        area = PageArea(self._pages)
        room = area.viewport()
        if len(parts) == 1:
            self._parts[page] = make(room)
            area.setWidget(self._parts[page])
            return area
        whole = QWidget(room)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in parts:
            self._parts[part] = self._makers[part](whole)
            column.addWidget(self._parts[part])
        column.addStretch()
        area.setWidget(whole)
        return area

    # Finding

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, down = event.key(), Qt.Key.Key_Down
        if key == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
            self.field.setFocus()
        elif self.field.hasFocus() and key in (down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._leave_field(jump=key != down)
        else:
            super().keyPressEvent(event)

    def _leave_field(self, *, jump: bool) -> None:
        """Go to what was found: into the list or, with Return, to the first setting at once."""
        self._building.finish()
        first = self.found.item(0) if self.field.text() else None
        if first is None:
            if not self.field.text():
                self.names.setFocus()
        elif jump:
            self.found.itemActivated.emit(first)
        else:
            self.found.setFocus()

    def _find(self, typed: str) -> None:
        """Show what is called that on the pages that are there, and again when all of them are."""
        if not typed.strip():
            self._show_row(self.names.currentRow())
            return
        is_whole = len(self._made) == len(PAGES)
        made = [(n, self._made[name]) for n, name in enumerate(PAGES) if name in self._made]
        found = found_on([(n, self.names.item(n).text(), page) for n, page in made], typed)
        self.found.show_settings(found)
        self._pages.setCurrentWidget(self.found if found or not is_whole else self.nothing)
        if is_whole:
            told = (
                counted("{count} setting", "{count} settings", len(found))
                if found
                else self.nothing.text()
            )
            self._announcer.announce(told)

    def jump(self, setting: FoundSetting) -> None:
        """Show a setting on its page, with the focus in it."""
        self.show_page(PAGES[setting.page])
        page = self._pages.currentWidget()
        setting.widget.setFocus(Qt.FocusReason.TabFocusReason)
        if isinstance(page, QScrollArea):  # a page that was never on show is laid out first
            QTimer.singleShot(0, self, partial(page.ensureWidgetVisible, setting.widget))

    def _show_row(self, row: int) -> None:
        self._pages.setCurrentWidget(self.area(PAGES[row]))

    # The pages

    def _applied_page(
        self, kind: type[AppearancePage | ReadingPage], settings: Settings, parent: QWidget
    ) -> QWidget:
        page = kind(settings, parent)
        page.changed.connect(self.changed)
        return page

    def _lay_out(self) -> None:
        self.field.setClearButtonEnabled(True)
        self.names.setObjectName("pageNames")
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.setCurrentRow(0)
        self._close.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self._close)
        middle = QHBoxLayout()
        middle.addWidget(self.names)
        middle.addWidget(self._pages, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.setSpacing(12)
        layout.addWidget(self.field)
        layout.addLayout(middle, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._find)
        self.found.setting_chosen.connect(self.jump)
        self.names.currentRowChanged.connect(self._show_row)
        self.names.itemClicked.connect(lambda _item: self.field.clear())
        turn_by_keys(
            self, self.names.count, self.names.currentRow, lambda row: self.show_page(PAGES[row])
        )
        self._close.clicked.connect(self.accept)

    def _set_texts(self) -> None:
        self.setWindowTitle(_("Settings"))
        self.names.setAccessibleName(_("Settings"))
        self.field.setPlaceholderText(_("Find a setting"))
        self.field.setAccessibleName(_("Find a setting"))
        self.found.setAccessibleName(_("Settings that were found"))
        self.nothing.setText(_("No setting is called that."))
        self._close.setText(_("Close"))
        titles = (
            _("Appearance"),
            _("Reading"),
            _("Languages"),
            _("News"),
            _("Notifications"),
            _("Keeping"),
            _("Backups"),
            _("Privacy"),
        )
        for number, title in enumerate(titles):
            self.names.item(number).setText(title)
        self.names.setFixedWidth(self.names.sizeHintForColumn(0) + EDGES)


def _parts_of(page: str) -> tuple[str, ...]:
    return (page, BELOW[page]) if page in BELOW else (page,)


def _page_of(part: str) -> str:
    return next((page for page, below in BELOW.items() if below == part), part)
