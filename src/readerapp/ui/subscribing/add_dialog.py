"""The dialog that subscribes to feeds: by address, or from the catalogue, into a folder."""

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.feeds import FeedChoice, Folder
from readerapp.messages import _, pgettext
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import counted
from readerapp.ui.subscribing.catalogue_page import CataloguePage
from readerapp.ui.subscribing.search_page import SearchPage
from readerapp.ui.widgets.dialog_parts import handles_return, open_large
from readerapp.ui.widgets.inputs import Tabs
from readerapp.ui.widgets.plain_text import text_label
from readerapp.ui.widgets.slot_guard import guarded

if TYPE_CHECKING:
    from readerapp.feeds import CatalogueEntry


DEEPEST = 12  # a folder that is deeper is not set in any further


class FolderBox(QComboBox):
    """Combo box of all folders as a tree; the first entry is no folder."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self._folders: tuple[Folder, ...] = ()
        keep_translated(self, self._set_texts)

    @property
    def folder_id(self) -> int | None:
        """The chosen folder."""
        chosen = self.currentData()
        return chosen if isinstance(chosen, int) else None

    def show_folders(self, folders: Sequence[Folder], chosen: int | None = None) -> None:
        """Show other folders."""
        self._folders = tuple(folders)
        self._fill(chosen)

    def _set_texts(self) -> None:
        self.setAccessibleName(_("Folder"))
        self._fill(self.folder_id)

    def _fill(self, chosen: int | None) -> None:
        self.clear()
        self.addItem(_("No folder"), None)
        for folder, depth in as_tree(self._folders):
            self.addItem("\u2003" * min(depth, DEEPEST) + folder.name, folder.id)
        self.setCurrentIndex(0 if chosen is None else max(0, self.findData(chosen)))


def as_tree(folders: Sequence[Folder]) -> Iterator[tuple[Folder, int]]:
    """Return each folder with its depth, parents first; one whose parent is missing is on top."""
    ids = {folder.id for folder in folders}
    children: dict[int | None, list[Folder]] = {}
    for folder in sorted(folders, key=lambda each: each.position):
        children.setdefault(folder.parent_id if folder.parent_id in ids else None, []).append(
            folder
        )
    waiting = [(folder, 0) for folder in reversed(children.get(None, []))]
    while waiting:
        folder, depth = waiting.pop()
        yield folder, depth
        waiting += [(child, depth + 1) for child in reversed(children.get(folder.id, []))]


LONGEST = 2000

SCHEMES = ("http", "https", "feed", "rss")


def address_in(text: str) -> str:
    """Return the address that `text` consists of; "" when it is anything else."""
    found = text.strip()
    if not found or len(found) > LONGEST or len(found.split()) != 1:
        return ""
    if found.lower().startswith("www.") and "." in found[4:]:
        return found
    try:
        parts = urlsplit(found)
    except ValueError:  # for example an unfinished IPv6 address
        return ""
    is_address = parts.scheme.lower() in SCHEMES and (parts.netloc or "." in parts.path)
    return found if is_address else ""


class PlaceBox(QComboBox):
    """Combo box of who asks the feeds: this computer, or the server of an account."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.addItem("", None)
        keep_translated(self, self._set_texts)

    @property
    def account_id(self) -> int | None:
        """The chosen account, None for this computer."""
        chosen = self.currentData()
        return chosen if isinstance(chosen, int) else None

    def show_accounts(self, accounts: Sequence[tuple[int, str]]) -> None:
        """Offer accounts by their ids and names."""
        for account_id, name in accounts:
            self.addItem(name, account_id)

    def _set_texts(self) -> None:
        self.setAccessibleName(_("Who asks for news"))
        self.setItemText(0, _("This computer"))


FIRST_SIZE = (620, 600)


@guarded
class AddFeedDialog(QDialog):
    """The Add Feed dialog. Not modal. Only Subscribe subscribes; Return searches, Esc closes."""

    search_requested = Signal(str)  # what was typed
    search_cancelled = Signal()
    catalogue_requested = Signal()  # the catalogue is looked at for the first time
    subscribe_requested = Signal(object, object, object)  # FeedChoices, folder id, account id

    def __init__(self, languages: Sequence[str], parent: QWidget | None = None) -> None:
        """`languages`: those of the reader, that of the interface first."""
        super().__init__(parent)
        self._has_catalogue = False
        self._is_busy = self._is_proposed = False
        self.page = SearchPage(self)
        self.catalogue = CataloguePage(languages, self)
        self.tabs = Tabs(self)
        self._folder_label = text_label(self)
        self.folders = FolderBox(self)
        self._place_label = text_label(self)
        self.places = PlaceBox(self)
        self._close = QPushButton(self)
        self.subscribe = QPushButton(self)
        self._lay_out()
        self._connect()
        keep_translated(self, self._set_texts)
        open_large(self, *FIRST_SIZE)

    @property
    def checked(self) -> tuple[FeedChoice, ...]:
        """What Subscribe would subscribe to: what is checked on the page in front."""
        in_front = self.tabs.currentWidget()
        return self.catalogue.checked if in_front is self.catalogue else self.page.checked

    @property
    def is_in_use(self) -> bool:
        """Whether something would be lost with what stands here: an address that was typed or came
        from outside, what is looked for or found, what is checked."""
        line = self.page.address
        has_address = bool(line.text()) and (line.isModified() or self._is_proposed)
        is_working = self._is_busy or self.page.is_looking
        return has_address or is_working or bool(self.checked)

    def offer(self, text: str) -> None:
        """Put an address into an empty line when `text` is one, selected. Nothing is contacted."""
        if not self.page.address.text():
            self.page.address.setText(address_in(text))
            self.page.address.selectAll()

    def propose(self, address: str) -> None:
        """Put an address in, selected, that came from outside. Nothing is contacted."""
        self._is_proposed = True
        self.tabs.setCurrentWidget(self.page)
        self.page.address.setText(address)
        self.page.address.selectAll()

    def search_for(self, address: str) -> None:
        """Put an address in and search there: the reader has just asked for that."""
        self.tabs.setCurrentWidget(self.page)
        self.page.address.setText(address)
        self.page.search()

    def show_folders(self, folders: Sequence[Folder], chosen: int | None) -> None:
        """Show the folders to choose from."""
        self.folders.show_folders(folders, chosen)

    def show_accounts(self, accounts: Sequence[tuple[int, str]]) -> None:
        """Offer to have a server ask: accounts by their ids and names. Without any, nothing."""
        self.places.show_accounts(accounts)
        for each in (self._place_label, self.places):
            each.setVisible(bool(accounts))

    def show_choices(self, choices: Sequence[FeedChoice]) -> None:
        """Show what was found. Where there is nothing to choose, Return subscribes to it."""
        self.page.show_choices(choices)
        if len(choices) == 1 and self.subscribe.isEnabled():
            self.subscribe.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_catalogue(
        self, entries: "Sequence[CatalogueEntry]", subscribed: Collection[str], language: str
    ) -> None:
        """Fill the catalogue. `subscribed`: addresses that are subscribed to already; `language`:
        of the interface."""
        self.catalogue.show_catalogue(entries, subscribed, language)

    def set_busy(self, is_busy: bool) -> None:
        """Subscribing runs: one click is enough."""
        self._is_busy = is_busy
        self._set_subscribe_text()

    def show_message(self, sentence: str, remedy: str) -> None:
        """Show on the page in front what failed, and what to do."""
        in_front = self.tabs.currentWidget()
        page = self.catalogue if in_front is self.catalogue else self.page
        page.show_message(sentence, remedy)

    def _lay_out(self) -> None:
        self.tabs.addTab(self.page, "")
        self.tabs.addTab(self.catalogue, "")
        self.tabs.setDocumentMode(True)
        self._folder_label.setBuddy(self.folders)
        self._place_label.setBuddy(self.places)
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self._place_label)
        where.addWidget(self.places)
        where.addStretch()
        self.show_accounts(())
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._folder_label)
        foot.addWidget(self.folders)
        foot.addStretch()
        for button in (self._close, self.subscribe):
            button.setAutoDefault(False)
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 14, 20, 18)
        layout.setSpacing(12)
        layout.addWidget(self.tabs, 1)
        layout.addLayout(where)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.page.search_requested.connect(self.search_requested)
        self.page.cancelled.connect(self.search_cancelled)
        self.page.changed.connect(self._set_subscribe_text)
        self.catalogue.changed.connect(self._set_subscribe_text)
        self.tabs.currentChanged.connect(self._on_page)
        self._close.clicked.connect(self.reject)
        self.subscribe.clicked.connect(self._on_subscribe)
        self.finished.connect(self._on_finished)

    def _on_page(self) -> None:
        if self.tabs.currentWidget() is self.catalogue and not self._has_catalogue:
            self._has_catalogue = True
            self.catalogue_requested.emit()
        self._set_subscribe_text()

    def _on_subscribe(self) -> None:
        if self.checked and not self._is_busy:
            places = self.folders.folder_id, self.places.account_id
            self.subscribe_requested.emit(self.checked, *places)

    def _on_finished(self) -> None:
        if self.page.is_looking:
            self.search_cancelled.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.page.address.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not handles_return(self, event):
            super().keyPressEvent(event)

    def _set_texts(self) -> None:
        self.setWindowTitle(_("Add Feeds"))
        self.tabs.setAccessibleName(_("Add Feeds"))
        self.tabs.tabBar().setAccessibleName(_("Add Feeds"))
        self.tabs.setTabText(0, _("&By Address"))
        self.tabs.setTabText(1, _("Ca&talogue"))
        self._folder_label.setText(_("&Folder"))
        self._place_label.setText(_("As&ked by"))
        self._close.setText(pgettext("add feed dialog", "Cl&ose"))
        self._set_subscribe_text()

    def _set_subscribe_text(self) -> None:
        number = len(self.checked)
        self.subscribe.setEnabled(bool(number) and not self._is_busy)
        self.subscribe.setText(
            counted("&Subscribe to {count} Feed", "&Subscribe to {count} Feeds", number)
            if number
            else _("&Subscribe")
        )
