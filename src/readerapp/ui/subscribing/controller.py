"""Controller of the Add Feeds dialog: discovers feeds and subscribes, on lanes."""

from collections.abc import Callable, Sequence
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from readerapp.background import Lane, Latest
from readerapp.domain.errors import FetchError, ReaderError, Reason
from readerapp.domain.feeds import FeedChoice, Subscriptions
from readerapp.library import discovery, subscriptions
from readerapp.library.marks import ActionResult
from readerapp.messages import _, error_message
from readerapp.ui.activity.remedies import Remedies
from readerapp.ui.importing.controller import WaitingAddresses
from readerapp.ui.language.switcher import reader_languages
from readerapp.ui.language.wording import counted
from readerapp.ui.shell.context import Context
from readerapp.ui.widgets.dialog_parts import bring_forward

if TYPE_CHECKING:  # loading it costs 0.2 s
    from readerapp.feeds.catalogue import CatalogueEntry
    from readerapp.ui.subscribing.add_dialog import AddFeedDialog


class AddFeedController(QObject):
    """Drives the Add Feeds dialog. Contacts nothing before a search, subscribes nothing unasked."""

    subscribed = Signal(object)  # tuple of the ids of the new feeds: they want a first reading
    one_subscribed = Signal(int)  # before it, when the reader added one in the dialog

    def __init__(self, context: Context, chosen_languages: Callable[[], str] = str) -> None:
        """`chosen_languages`: those that the reader reads, as the settings keep them."""
        super().__init__(context.window)
        self._chosen_languages = chosen_languages
        self._library = context.library
        self._runner = context.runner
        self._undo = context.undo
        self._window = context.window
        self._appearance = context.appearance
        self._remedies = Remedies()
        self._searches = Latest(context.runner, Lane.NETWORK)
        self._cancel = Event()
        self.linked: set[str] = set()  # as of ImportController
        self._accounts: Callable[[], Sequence[tuple[int, str]]] = tuple
        self._proposals = WaitingAddresses()
        self.dialog: AddFeedDialog | None = None

    def offer_accounts(self, accounts: Callable[[], Sequence[tuple[int, str]]]) -> None:
        """Offer to add feeds to these accounts, by their ids and names."""
        self._accounts = accounts

    def add(self, address: str = "", folder_id: int | None = None) -> "AddFeedDialog":
        """Open the dialog; with an address the user has just asked for, search there at once."""
        dialog = self.dialog or self._open(folder_id)
        bring_forward(dialog)
        if address:
            dialog.search_for(address)
        return dialog

    def propose(self, address: str) -> None:
        """Open the dialog with an address that came from outside; nobody is asked before the reader
        wants it. It waits while the dialog is in use."""
        if self.dialog is None or not self.dialog.is_in_use:
            self.add().propose(address)
        elif address != self.dialog.page.address.text():
            self._proposals.add(address)
            self._window.toast.show_message(
                lambda: _("The address waits until Add Feeds is closed.")
            )

    def _open(self, folder_id: int | None) -> "AddFeedDialog":
        # Here, as what it shows below: a window does without until feeds are added.
        from readerapp.ui.subscribing.add_dialog import AddFeedDialog

        languages = reader_languages(self._appearance.language, self._chosen_languages())
        dialog = self.dialog = AddFeedDialog(languages, self._window)
        dialog.search_requested.connect(self._search)
        dialog.search_cancelled.connect(self._stop_search)
        dialog.subscribe_requested.connect(self.subscribe)
        dialog.finished.connect(self._forget)
        dialog.show_accounts(self._accounts())
        dialog.offer(QGuiApplication.clipboard().text())
        work = partial(subscriptions.subscriptions, self._library)

        def done(found: Subscriptions) -> None:
            if self.dialog is dialog:
                dialog.show_folders(found.folders, folder_id)

        self._runner.submit(Lane.READ, work, done, self._failed)
        self._show_catalogue(dialog)
        return dialog

    def _forget(self) -> None:
        """The dialog was closed: what it waits for is of no use any more."""
        self._cancel.set()
        self._searches.forget()
        if self.dialog:
            self.dialog.deleteLater()
        self.dialog = None
        if address := self._proposals.take():
            self.propose(address)

    # Searching

    def _search(self, text: str) -> None:
        self._cancel.set()
        self._cancel = cancel = Event()
        if self.dialog:
            self.dialog.page.show_looking()
        is_typed = text.strip() not in self.linked
        work = partial(discovery.discover, self._library, text, cancel, is_typed=is_typed)
        self._searches.ask(work, self._found, self._failed)

    def _stop_search(self) -> None:
        self._cancel.set()
        self._searches.forget()
        if self.dialog:
            self.dialog.page.show_idle()

    def _found(self, choices: Sequence[FeedChoice]) -> None:
        if self.dialog:
            self.dialog.show_choices(choices)

    def _failed(self, error: ReaderError) -> None:
        """Say it where it happened; without the dialog nobody waits for it."""
        if self.dialog is None or error.reason is Reason.CANCELLED:
            return
        self.dialog.set_busy(False)
        status = error.status if isinstance(error, FetchError) else 0
        sentence = self._remedies.cause(error.reason, error.name, status) if status else ""
        remedy = self._remedies.remedy(error.reason, status)
        self.dialog.show_message(sentence or error_message(error), remedy)

    # Catalogue and subscribing

    def _show_catalogue(self, dialog: "AddFeedDialog") -> None:
        library, language = self._library, self._appearance.language

        def work() -> "tuple[tuple[CatalogueEntry, ...], set[str]]":
            known = subscriptions.subscriptions(library).feeds
            entries = discovery.catalogue()
            _load_names(entries, language)
            return entries, {feed.address for feed in known}

        def done(found: "tuple[tuple[CatalogueEntry, ...], set[str]]") -> None:
            if self.dialog is dialog:
                dialog.show_catalogue(*found, language)
                dialog.catalogue.names_wanted.connect(partial(self._name_again, dialog))

        self._runner.submit(Lane.READ, work, done, self._failed)

    def _name_again(self, dialog: "AddFeedDialog") -> None:
        """Name the countries of the catalogue after another interface language was chosen."""
        language = self._appearance.language

        def done(_none: None) -> None:
            if self.dialog is dialog and language == self._appearance.language:
                dialog.catalogue.use_names(language)

        def load() -> None:
            _load_names(discovery.catalogue(), language)

        self._runner.submit(Lane.READ, load, done, self._failed)

    def subscribe(
        self,
        choices: Sequence[FeedChoice],
        folder_id: int | None = None,
        account_id: int | None = None,
    ) -> None:
        """Subscribe to feeds that the reader chose, in the dialog or elsewhere, and offer undo. Of
        an account, its server is told and asks them: nobody else does."""
        if account_id is None:
            work = partial(subscriptions.subscribe, self._library, choices, folder_id)
        else:
            from readerapp.library.accounts import subscribe_there

            work = partial(subscribe_there, self._library, account_id, choices, folder_id)
        if self.dialog:
            self.dialog.set_busy(True)

        def done(result: tuple[tuple[int, ...], ActionResult]) -> None:
            new, action = result
            is_of_dialog = self.dialog is not None
            self._undo.remember(lambda: _("Subscribing"), action)
            if self.dialog:
                self.dialog.accept()
            if new:
                self._show_subscribed(len(new))
            if new and account_id is None:
                if is_of_dialog and len(new) == 1:
                    self.one_subscribed.emit(new[0])
                self.subscribed.emit(new)

        self._runner.submit(Lane.WRITE, work, done, self._failed)

    def _show_subscribed(self, number: int) -> None:
        self._window.toast.show_message(
            lambda: counted("Subscribed to {count} feed", "Subscribed to {count} feeds", number),
            lambda: _("Undo"),
            self._undo.newest(),
        )


def _load_names(entries: "Sequence[CatalogueEntry]", language: str) -> None:
    from readerapp.ui.subscribing.catalogue_page import load_names

    load_names(entries, language)
