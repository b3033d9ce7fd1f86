"""The dialog that subscribes to feeds, into a folder. One field takes a name of the catalogue or an
address, and what was found there is shown as cards."""

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.feeds import FeedChoice, Folder
from readerapp.messages import _, pgettext
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import (
    counted,
)
from readerapp.ui.subscribing.catalogue_page import CatalogueList
from readerapp.ui.subscribing.found_feeds import ChoiceList
from readerapp.ui.subscribing.inline_message import InlineMessage
from readerapp.ui.widgets.announcer import Announcer
from readerapp.ui.widgets.dialog_parts import handles_return, open_large
from readerapp.ui.widgets.plain_text import text_label
from readerapp.ui.widgets.slot_guard import guarded

if TYPE_CHECKING:
    from readerapp.feeds.catalogue import CatalogueEntry


DEEPEST = 12  # a folder that is deeper is not set in any further


class SearchPage(QWidget):
    """The field, and below it the catalogue, or what was found at an address.

    Nothing is contacted until Return or Search, neither of which subscribes to what is at an
    address. A name that the catalogue has is chosen by Return.
    """

    search_requested = Signal(str)
    chosen = Signal()  # Return, on what the catalogue has
    cancelled = Signal()
    changed = Signal()  # other feeds are checked

    def __init__(self, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_looking = False
        self._label = text_label(self)
        self.address = QLineEdit(self)
        self.button = QPushButton(self)
        self.message = InlineMessage(self)
        self.catalogue = CatalogueList(languages, self)
        self.choices = ChoiceList(self)
        self._bar = QProgressBar(self)
        self._hint = text_label(self)
        self._announcer = Announcer(self)
        self._lay_out()
        self._connect()
        keep_translated(self, self._set_texts)

    @property
    def checked(self) -> tuple[FeedChoice, ...]:
        """The feeds to subscribe to."""
        if self.choices.isHidden():
            return self.catalogue.checked
        return (*self.choices.checked, *self.catalogue.marked)

    @property
    def is_looking(self) -> bool:
        """Whether a search runs."""
        return self._is_looking

    @property
    def is_name(self) -> bool:
        """Whether a name is typed that the catalogue has: then Return is for that."""
        return bool(self.catalogue.found) and not _is_like_address(self.address.text())

    def search(self) -> None:
        """Ask for a search with what is typed; an empty line asks for nothing."""
        if self.address.text().strip() and not self._is_looking:
            self.search_requested.emit(self.address.text().strip())

    def show_catalogue(self) -> None:
        """Show the catalogue that has come, where nothing else was found meanwhile."""
        self._seek()

    def show_looking(self) -> None:
        """Show that a search runs, with Cancel."""
        self._show(is_looking=True)
        self._announcer.announce(_("Looking…"))

    def show_idle(self) -> None:
        """Show that nothing runs and nothing was found yet."""
        self._show()

    def show_choices(self, choices: Sequence[FeedChoice]) -> None:
        """Show what was found; the first that is new is checked and takes the focus."""
        self.choices.show_choices(choices)
        self._show(has_choices=True)
        self.choices.focus_first()
        self._announcer.announce(counted("{count} feed found", "{count} feeds found", len(choices)))

    def show_message(self, sentence: str, remedy: str) -> None:
        """Show what failed. What was found before stays when only subscribing failed."""
        if self._is_looking:
            self._show()
        self.message.show_message(sentence, remedy)
        self._set_texts()
        self._announcer.announce(" ".join(part for part in (sentence, remedy) if part))

    def _show(self, *, is_looking: bool = False, has_choices: bool = False) -> None:
        self._is_looking = is_looking
        self.message.clear()
        self._bar.setVisible(is_looking)
        self.choices.setVisible(has_choices)
        self._seek()
        self._set_texts()
        self.changed.emit()

    def _seek(self) -> None:
        """Show of the catalogue what is called as what is typed; all of it beside an address."""
        typed = self.address.text()
        self.catalogue.seek(typed)
        if not self.catalogue.found and _is_like_address(typed):
            self.catalogue.seek("")
        is_free = not self._is_looking and self.choices.isHidden()
        self.catalogue.setVisible(is_free and bool(self.catalogue.found))
        self._hint.setVisible(self.choices.isHidden() and self.catalogue.isHidden())

    def _on_edited(self) -> None:
        if not self._is_looking:
            self._show()

    def _on_return(self) -> None:
        if self.is_name and self.choices.isHidden() and not self._is_looking:
            self.chosen.emit()
        else:
            self.search()

    def _connect(self) -> None:
        self.address.returnPressed.connect(self._on_return)
        self.address.textChanged.connect(self._seek)
        self.address.textEdited.connect(self._on_edited)
        self.catalogue.changed.connect(self.changed)
        self.button.clicked.connect(self._on_button)
        self.choices.changed.connect(self.changed)

    def _on_button(self) -> None:
        if self._is_looking:
            self.cancelled.emit()
        else:
            self.search()

    def _lay_out(self) -> None:
        self._label.setBuddy(self.address)
        self._hint.setObjectName("mutedText")
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._bar.setObjectName("thinProgress")
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self.button.setAutoDefault(False)
        line = QHBoxLayout()
        line.addWidget(self.address, 1)
        line.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._label)
        layout.addLayout(line)
        layout.addWidget(self._bar)
        layout.addWidget(self.message)
        layout.addWidget(self.catalogue, 1)
        layout.addWidget(self.choices, 1)
        layout.addWidget(self._hint, 1)
        self._bar.hide()
        self.choices.hide()
        self.catalogue.hide()

    def _set_texts(self) -> None:
        self._label.setText(_("&Name, or address of a site, a page or a feed"))
        self.address.setAccessibleName(_("Name, or address of a site, a page or a feed"))
        self.address.setPlaceholderText(_("A name, or news.example.org"))
        self.button.setText(_("Ca&ncel") if self._is_looking else _("Sear&ch"))
        self._bar.setAccessibleName(_("Looking…"))
        self._hint.setText(self._advice())

    def _advice(self) -> str:
        """What stands below while nothing was found."""
        if self._is_looking:
            return _("Looking…")
        if self.message.text:
            return ""
        return _(
            "Most news sites have a feed: the address of the site is enough. Nothing is contacted "
            "before you press Return, and you subscribe only to what you check."
        )


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


def _is_like_address(text: str) -> bool:
    typed = text.strip()
    return len(typed.split()) == 1 and any(sign in typed for sign in ".:/")


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
        self.setAccessibleName(_("Who checks the feed"))
        self.setItemText(0, _("This computer"))


FIRST_SIZE = (620, 600)


@guarded
class AddFeedDialog(QDialog):
    """The Add Feeds dialog. Not modal. Return subscribes to what is chosen in the catalogue, and
    looks at an address; what is found there only Subscribe subscribes to. Esc closes."""

    search_requested = Signal(str)  # what was typed
    search_cancelled = Signal()
    subscribe_requested = Signal(object, object, object)  # FeedChoices, folder id, account id

    def __init__(self, languages: Sequence[str], parent: QWidget | None = None) -> None:
        """`languages`: those of the reader, that of the interface first."""
        super().__init__(parent)
        self._is_busy = self._is_proposed = False
        self.page = SearchPage(languages, self)
        self.catalogue = self.page.catalogue
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
        """What Subscribe would subscribe to."""
        return self.page.checked

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
        self.page.address.setText(address)
        self.page.address.selectAll()

    def search_for(self, address: str) -> None:
        """Put an address in and search there: the reader has just asked for that."""
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
        self.page.show_catalogue()

    def set_busy(self, is_busy: bool) -> None:
        """Subscribing runs: one click is enough."""
        self._is_busy = is_busy
        self._set_subscribe_text()

    def show_message(self, sentence: str, remedy: str) -> None:
        """Show what failed, and what to do."""
        self.page.show_message(sentence, remedy)

    def _lay_out(self) -> None:
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
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(12)
        layout.addWidget(self.page, 1)
        layout.addLayout(where)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.page.search_requested.connect(self.search_requested)
        self.page.cancelled.connect(self.search_cancelled)
        self.page.changed.connect(self._set_subscribe_text)
        self.page.chosen.connect(self._on_subscribe)
        self._close.clicked.connect(self.reject)
        self.subscribe.clicked.connect(self._on_subscribe)
        self.finished.connect(self._on_finished)

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
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and self.catalogue.tree.hasFocus():
            self._on_subscribe()
        elif (
            event.key() == Qt.Key.Key_Down
            and self.page.address.hasFocus()
            and self.catalogue.isVisible()
        ):
            self.catalogue.take_focus()
        elif not handles_return(self, event):
            super().keyPressEvent(event)

    def _set_texts(self) -> None:
        self.setWindowTitle(_("Add Feeds"))
        self._folder_label.setText(_("&Folder"))
        self._place_label.setText(_("Chec&ked by"))
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
