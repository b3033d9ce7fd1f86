"""Controller of the welcome page: shows it while the library is empty, and does what is chosen."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu

from readerapp import settings as declared
from readerapp.background import Lane, Latest
from readerapp.domain.feeds import FeedChoice
from readerapp.languages.names import name_in
from readerapp.library import discovery, reading
from readerapp.messages import _
from readerapp.ui.importing.controller import ImportController
from readerapp.ui.language.switcher import reader_languages
from readerapp.ui.language.wording import capitalised
from readerapp.ui.shell.context import Context
from readerapp.ui.subscribing.settings_form import LANGUAGES
from readerapp.ui.widgets.dialog_parts import name_filter

if TYPE_CHECKING:  # loading it costs 0.2 s
    from readerapp.feeds.catalogue import CatalogueEntry
    from readerapp.library.subscription_lists import ListReport
    from readerapp.ui.settings.pages import OwnLanguages
    from readerapp.ui.welcome.page import WelcomePage

Subscribe = Callable[[Sequence[FeedChoice]], None]


class WelcomeController(QObject):
    """Puts the page in the place of list and article while there is nothing: no article, no feed.

    It contacts nobody. It stays until what is to be asked at its end was answered (`leave`).
    """

    leaving = Signal()  # something came: the page waits for `leave`
    settled = Signal()  # once: there is something in the library
    papers_came = Signal()  # what was chosen is news: papers, a list of feeds, or the samples

    def __init__(self, context: Context, imports: ImportController, subscribe: Subscribe) -> None:
        super().__init__(context.window)
        self._context = context
        self._appearance = context.appearance
        self._imports = imports
        self._subscribe = subscribe
        self._looking = Latest(context.runner)
        self._page: WelcomePage | None = None
        self._wants_news = False
        self._is_leaving = False
        self.is_settled = False
        imports.subscribed.connect(self._on_list)

    def start(self) -> None:
        """Find out whether the library is empty, and again whenever that can have changed."""
        self._context.listing.counted.connect(self._look)
        self._context.events.subscriptions_changed.connect(self._look)
        self._look()

    @property
    def is_open(self) -> bool:
        """Whether the page is on show."""
        return self._page is not None

    def offer_languages(self, field: "OwnLanguages") -> None:
        """Fill the settings' field of the languages that are read, and keep what is chosen."""
        get, naming = self._context.settings.get, Latest(self._context.runner)

        def name() -> None:
            # As `preferences.reader_languages` has them; until they are chosen the interface's.
            own = f"{self._appearance.language},{get(declared.RELATED_LANGUAGES)}"
            chosen = get(declared.READER_LANGUAGES) or own
            field.show_chosen(tuple(dict.fromkeys(filter(None, chosen.split(",")))))
            work = partial(_names, field.tags, self._appearance.language)
            naming.ask(work, field.name_languages, self._context.failed)

        field.names_wanted.connect(name)
        field.destroyed.connect(naming.forget)
        field.chosen.connect(self._keep_languages)
        name()

    def _look(self, _counts: object = None) -> None:
        if not self.is_settled or self.is_open or self._context.listing.counts.total == 0:
            work = partial(reading.is_empty, self._context.library)
            self._looking.ask(work, self._found, self._context.failed)

    def _found(self, is_empty: bool) -> None:
        if self._page is None:
            if is_empty:
                self._open()
            else:
                self._settle()
        elif not is_empty and not self._is_leaving:
            self._is_leaving = True
            self._page.set_busy(True)
            self.leaving.emit()

    def leave(self) -> None:
        """Give way to what has come; nothing if nothing has."""
        if self._is_leaving:
            self._is_leaving = False
            self._close()
            self._settle()
            self._look()  # what came can have been taken back meanwhile

    def _settle(self) -> None:
        if not self.is_settled:
            self.is_settled = True
            self.settled.emit()

    def _open(self) -> None:
        # Here, because it is only before an empty library.
        from readerapp.ui.subscribing.catalogue_page import load_names
        from readerapp.ui.welcome.page import WelcomePage

        page = self._page = WelcomePage()
        page.languages_chosen.connect(self._keep_languages)
        page.papers_chosen.connect(self._begin)
        page.subscriptions_requested.connect(self._import_subscriptions)
        page.article_requested.connect(self._offer_ways)
        page.samples_requested.connect(self._add_samples)
        page.restore_requested.connect(self._context.window.commands["restore"].trigger)
        self._context.window.show_welcome(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)  # until its languages are known
        language = self._appearance.language

        def load() -> "Sequence[CatalogueEntry]":
            entries = discovery.catalogue()
            load_names(entries, language)
            return entries

        def loaded(entries: "Sequence[CatalogueEntry]") -> None:
            if self._page is page:
                page.show_catalogue(entries, reader_languages(language), language)
                page.take_focus()

        self._context.runner.submit(Lane.READ, load, loaded, self._context.failed)
        page.names_wanted.connect(partial(self._name_again, page))

    def _name_again(self, page: "WelcomePage") -> None:
        """Name languages and countries after another interface language was chosen."""
        from readerapp.ui.subscribing.catalogue_page import load_names

        language = self._appearance.language

        def named(_none: None) -> None:
            if self._page is page and language == self._appearance.language:
                page.use_names(language)

        def load() -> None:
            load_names(discovery.catalogue(), language)

        self._context.runner.submit(Lane.READ, load, named, self._context.failed)

    def _close(self) -> None:
        if self._page is not None:
            self._context.window.show_welcome(None)
            self._page.deleteLater()
            self._page = None
            if self._wants_news:
                self.papers_came.emit()
            self._wants_news = False

    # What is chosen

    def _keep_languages(self, tags: tuple[str, ...]) -> None:
        self._context.settings.set(declared.READER_LANGUAGES, ",".join(tags))

    def _begin(self, choices: tuple[FeedChoice, ...]) -> None:
        self._wants_news = True
        if self._page:
            self._page.set_busy(True)
        self._subscribe(choices)

    def _import_subscriptions(self) -> None:
        name, __ = QFileDialog.getOpenFileName(
            self._context.window,
            _("Import Subscriptions"),
            "",
            ";;".join(
                (
                    name_filter(_("Subscription lists"), "*.opml", "*.xml"),
                    name_filter(_("All files"), "*"),
                )
            ),
        )
        if name:
            self._imports.import_inputs([name])

    def _on_list(self, report: "ListReport") -> None:
        """Show the news of a list of feeds that came, from here or from a menu, as those of papers
        are shown: now, or at the end of the page."""
        if report.new and self.is_open:
            self._wants_news = True
        elif report.new:
            self.papers_came.emit()

    def _offer_ways(self) -> None:
        """Offer the ways in which an article comes in, below the button."""
        commands, page = self._context.window.commands, self._page
        if page is None:
            return
        menu = QMenu(page)
        menu.addActions([commands[name] for name in ("paste", "import_files", "import_address")])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(page.article_button.mapToGlobal(page.article_button.rect().bottomLeft()))

    def _add_samples(self) -> None:
        self._wants_news = True
        if self._page:
            self._page.set_busy(True)
        self._imports.add_samples()


def _names(own: Sequence[str], interface_language: str) -> dict[str, str]:
    """The languages that can be read, named in the interface's. CLDR loads slowly: any thread."""
    tags = dict.fromkeys((*own, *LANGUAGES))
    return {tag: capitalised(name_in(tag, interface_language)) for tag in tags}
