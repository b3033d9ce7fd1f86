"""The dialog that subscribes to feeds: by address, with a page that shows what was found as cards,
or from the catalogue, into a folder."""

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.feeds import FeedChoice, Folder
from readerapp.messages import _, pgettext
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import (
    capitalised,
    counted,
    isolate,
    language_name,
    language_tag,
    sentences,
)
from readerapp.ui.subscribing.catalogue_page import CataloguePage
from readerapp.ui.subscribing.inline_message import InlineMessage
from readerapp.ui.widgets.announcer import Announcer
from readerapp.ui.widgets.area_content import AreaContent
from readerapp.ui.widgets.dialog_parts import handles_return, open_large
from readerapp.ui.widgets.inputs import CheckMark, Tabs
from readerapp.ui.widgets.labels import ElidedLabel
from readerapp.ui.widgets.plain_text import text_label
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import align_to_edge, scaled_font

if TYPE_CHECKING:
    from readerapp.feeds import CatalogueEntry


DEEPEST = 12  # a folder that is deeper is not set in any further

LATEST = 3

LONGEST_DESCRIPTION = 240


@guarded
class ChoiceCard(QFrame):
    """Card of a found feed. A click checks or unchecks it, unless it is subscribed to."""

    toggled = Signal()

    def __init__(self, choice: FeedChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("choiceCard")
        self.choice = choice
        self.box = CheckMark(self)
        self.box.toggled.connect(self.toggled)
        self._title = _wrapped(self, choice.title or choice.address)
        self._title.setObjectName("panelTitle")
        self._state = text_label(self)
        self._state.setObjectName("stateLabel")
        self._meta = ElidedLabel(Qt.TextElideMode.ElideMiddle, self)
        self._meta.setObjectName("mutedText")
        self._description = _wrapped(self, _shortened(choice.description))
        self._latest = [ElidedLabel(parent=self) for __ in choice.latest[:LATEST]]
        self._lay_out()
        keep_translated(self, self._set_texts)

    @property
    def is_checked(self) -> bool:
        """Whether this feed is to be subscribed to."""
        return self.box.isEnabled() and self.box.isChecked()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._title, 1)
        head.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addLayout(head)
        words.addWidget(self._meta)
        words.addWidget(self._description)
        if self._latest:
            words.addSpacing(5)
        for label in self._latest:
            words.addWidget(label)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(9, 9, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.box.isEnabled() and self.rect().contains(event.position().toPoint()):
            self.box.toggle()

    def _set_texts(self) -> None:
        choice = self.choice
        is_known = choice.subscribed_id is not None
        align_to_edge(self._title, self._description)
        self._title.setFont(scaled_font(choice.language, 1.08, QFont.Weight.DemiBold))
        self._state.setText(_("Already subscribed"))
        self._state.setVisible(is_known)
        self._description.setVisible(bool(choice.description))
        self._meta.setText(self._facts())
        self.box.setEnabled(not is_known)
        if is_known:
            self.box.setChecked(True)
        self.box.setAccessibleName(choice.title or choice.address)
        self.box.setAccessibleDescription(sentences(self._spoken()))
        for label, title in zip(self._latest, choice.latest, strict=False):
            label.setText(f"•  {isolate(title)}")

    def _facts(self) -> str:
        language = self._language()
        address = isolate(self.choice.address)
        return f"{language}  ·  {address}" if language else address

    def _language(self) -> str:
        tag = self.choice.language
        return capitalised(language_name(tag)) if language_tag(tag) else ""

    def _spoken(self) -> tuple[str, ...]:
        choice = self.choice
        known = _("Already subscribed") if choice.subscribed_id is not None else ""
        newest = _("Newest: {titles}").format(titles="; ".join(choice.latest[:LATEST]))
        parts = (known, self._language(), choice.address, choice.description)
        return (*parts, newest if choice.latest else "")


def _wrapped(parent: QWidget, text: str) -> QLabel:
    label = text_label(parent, text)
    label.setWordWrap(True)
    return label


def _shortened(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= LONGEST_DESCRIPTION else flat[:LONGEST_DESCRIPTION].rstrip() + "…"


class ChoiceList(QScrollArea):
    """List of found feeds. The first new one is checked beforehand: it is the likeliest."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("choiceList")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its cards take it, and are scrolled to
        self.cards: list[ChoiceCard] = []
        self._content = AreaContent(self)
        self.show_choices(())

    def show_choices(self, choices: Sequence[FeedChoice]) -> None:
        """Show other feeds."""
        content = self._content.new()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(10)
        self.cards = [ChoiceCard(choice, content) for choice in choices]
        for card in self.cards:
            layout.addWidget(card)
            card.toggled.connect(self.changed)
        layout.addStretch()
        self._content.show(content)
        fresh = next((card for card in self.cards if card.box.isEnabled()), None)
        if fresh:
            fresh.box.setChecked(True)
        self.changed.emit()

    @property
    def checked(self) -> tuple[FeedChoice, ...]:
        """The feeds to subscribe to."""
        return tuple(card.choice for card in self.cards if card.is_checked)

    def focus_first(self) -> None:
        """Give the focus to the first card that can take it."""
        for card in self.cards:
            if card.box.isEnabled():
                card.box.setFocus(Qt.FocusReason.OtherFocusReason)
                return


class SearchPage(QWidget):
    """The search page. Nothing is contacted until Return or Search; neither subscribes."""

    search_requested = Signal(str)
    cancelled = Signal()
    changed = Signal()  # other feeds are checked

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_looking = False
        self._label = text_label(self)
        self.address = QLineEdit(self)
        self.button = QPushButton(self)
        self.message = InlineMessage(self)
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
        return () if self.choices.isHidden() else self.choices.checked

    @property
    def is_looking(self) -> bool:
        """Whether a search runs."""
        return self._is_looking

    def search(self) -> None:
        """Ask for a search with what is typed; an empty line asks for nothing."""
        if self.address.text().strip() and not self._is_looking:
            self.search_requested.emit(self.address.text().strip())

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
        self._hint.setVisible(not has_choices)
        self._set_texts()
        self.changed.emit()

    def _connect(self) -> None:
        self.address.returnPressed.connect(self.search)
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
        layout.setContentsMargins(0, 16, 0, 4)
        layout.setSpacing(10)
        layout.addWidget(self._label)
        layout.addLayout(line)
        layout.addWidget(self._bar)
        layout.addWidget(self.message)
        layout.addWidget(self.choices, 1)
        layout.addWidget(self._hint, 1)
        self._bar.hide()
        self.choices.hide()

    def _set_texts(self) -> None:
        self._label.setText(_("&Address of a site, a page or a feed"))
        self.address.setAccessibleName(_("Address of a site, a page or a feed"))
        self.address.setPlaceholderText(_("news.example.org"))
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
