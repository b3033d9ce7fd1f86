"""The settings dialog. A change takes effect at once; there is no OK."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
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
from readerapp.ui.settings.finding import FoundList, FoundSetting, found_on, settings_of
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


def page_makers(settings: Settings) -> Mapping[str, Callable[[QWidget], QWidget]]:
    """Return what makes each of the pages in a parent; who is not told of it fills none."""
    return {
        "appearance": partial(AppearancePage, settings),
        "reading": partial(ReadingPage, settings),
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


def page_titles() -> Mapping[str, str]:
    """Return what the pages are called."""
    return {
        "appearance": _("Appearance"),
        "reading": _("Reading"),
        "languages": _("Languages"),
        "news": _("News"),
        "notifications": _("Notifications"),
        "retention": _("Keeping"),
        "backups": _("Backups"),
        "privacy": _("Privacy"),
    }


@guarded
class PageStack(QStackedWidget):
    """Pages, of which one is seen. The others get the words of another language one by one when
    idle, or when they are shown: all of them in one go took 100 ms."""

    # Here, because Qt sends events from within its own constructor.
    _behind: tuple[QWidget, ...] = ()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._wording = IdleBuilding(1, self)
        self.currentChanged.connect(lambda _number: self._catch_up())

    @property
    def is_current(self) -> bool:
        """Whether every page is in the language of the interface."""
        return not self._behind

    def event(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.LanguageChange:
            return super().event(event)
        pages = map(self.widget, range(self.count()))
        self._behind = tuple(page for page in pages if page is not None)
        self._catch_up()
        self._wording.begin(self._steps(), 0)
        return True

    def _catch_up(self) -> None:
        """Tell the page that is seen now."""
        page = self.currentWidget()
        if page in self._behind:
            self._tell(page)

    def _steps(self) -> Iterator[None]:
        while self._behind:
            yield
            if self._behind:
                self._tell(self._behind[0])

    def _tell(self, page: QWidget) -> None:
        self._behind = tuple(each for each in self._behind if each is not page)
        QCoreApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))


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
        self._pages = PageStack(self)
        self.found = FoundList(self)
        self.nothing = nothing_found_label(self)
        self._announcer = Announcer(self.found)
        self._close = QPushButton(self)
        self._makers = page_makers(settings)
        self._unmade = {name: self._making(name) for name in PAGES}  # the steps that are left
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
        self._building.begin(self._steps(), 0)

    def show_page(self, name: str) -> None:
        """Open at a page, or at what stands below the rest of one: one of `PARTS`."""
        self.field.clear()
        page = page_of(name)
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
        page = page_of(name)
        for __ in self._unmade.pop(page, ()):
            pass
        return self._made[page]

    def _steps(self) -> Iterator[None]:
        """Make all pages, in steps of a third of one. Who wants a page meanwhile takes its steps
        that are left; who fills it has it already."""
        for name in PAGES:
            while (steps := self._unmade.pop(name, None)) is not None:
                if next(steps, self) is not self:
                    self._unmade[name] = steps
                yield

    def _making(self, page: str) -> Iterator[None]:
        """Make a page where it stays, for of one that moves all widgets are styled again; give it
        its room; have each of its parts filled."""
        parts = _parts_of(page)
        if page == "retention":  # which scrolls by itself
            self._parts[page] = self._makers[page](self._pages)
            area = cast(QScrollArea, self._parts[page])
        else:
            area = PageArea(self._pages)
            area.hide()  # else it would come with a dialog that is shown again
            whole = QWidget(area.viewport())
            column = QVBoxLayout(whole)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            for part in parts:
                self._parts[part] = self._makers[part](whole)
                column.addWidget(self._parts[part])
                yield
            if len(parts) > 1:
                column.addStretch()
            area.setWidget(whole)
        self._made[page] = area
        self._pages.addWidget(area)
        self._put_close_last()
        for part in parts:
            yield
            made = self._parts[part]
            if isinstance(made, AppearancePage | ReadingPage):
                made.changed.connect(self.changed)
            self.page_made.emit(made)

    def _put_close_last(self) -> None:
        """Have Tab come to it after all pages. Qt knows no order behind what takes no focus of its
        own, such as the line in a spin box."""
        last = self.previousInFocusChain()
        while last is not None and last is not self._close:
            if last.focusPolicy() & Qt.FocusPolicy.TabFocus and last.focusProxy() is None:
                self.setTabOrder(last, self._close)
                return
            last = last.previousInFocusChain()

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

    def settings_of(self, page: str) -> list[FoundSetting]:
        """Return what can be set on a page, which is made if it is not there yet."""
        number = PAGES.index(page)
        return settings_of(number, self.names.item(number).text(), self.area(page))

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
        titles = page_titles()
        for number, name in enumerate(PAGES):
            self.names.item(number).setText(titles[name])
        self.names.setFixedWidth(self.names.sizeHintForColumn(0) + EDGES)


def _parts_of(page: str) -> tuple[str, ...]:
    return (page, BELOW[page]) if page in BELOW else (page,)


def page_of(part: str) -> str:
    """Return the page that a part is on, one of `PARTS`."""
    return next((page for page, below in BELOW.items() if below == part), part)
