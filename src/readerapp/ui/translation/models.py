"""Controller of the models that translate: added, fetched and removed as the settings page or the
open article ask for, in a child process, as no parser of foreign bytes runs in the window's."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from shiboken6 import isValid

from readerapp import settings as declared
from readerapp.background import Lane, Latest
from readerapp.background.child_process import ChildWork
from readerapp.background.refreshing import may_use_network
from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.translation import Offer, sources_of
from readerapp.library import Library
from readerapp.library.preferences import titles_also_from
from readerapp.messages import _, error_message, pgettext
from readerapp.ui.language.retranslation import Words
from readerapp.ui.language.switcher import target_of
from readerapp.ui.language.wording import counted, data_size, isolate
from readerapp.ui.shell.context import Context
from readerapp.ui.translation.words import ModelWords
from readerapp.ui.widgets.dialog_parts import QuestionBox, QuestionWords, name_filter

if TYPE_CHECKING:
    from readerapp.ui.translation.settings_page import ModelsState, TranslationPage

# What failed was not that a host has not what it should have: files from elsewhere are no help.
_NOT_OF_THE_HOST = {Reason.DISK_FULL, Reason.LOCKED, Reason.UPDATED, Reason.MODEL_WORK_STOPPED}

Remedy = tuple[Words, Callable[[], None]]  # what a button says, and what it does


class ModelWork(ChildWork):
    """Runs one work on models at a time. Used on the GUI thread."""

    found = Signal(object)  # what would be added: the values of the command, a dictionary
    progressed = Signal(object, object)  # bytes that are there, of how many: more than an int holds
    news = Signal(object)  # what a newer list of models brought: the values of the command
    finished = Signal()  # all that was to be added or fetched is there now

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        """`command` is the command line of this app and profile, up to the sub-command."""
        super().__init__(command, Reason.MODEL_WORK_STOPPED, parent)
        self.heard.connect(self._on_heard)

    def add(self, path: str, *, may_be_unknown: bool) -> bool:
        """Add a model from a path; return False when other work is going on."""
        unknown = ["--unknown"] if may_be_unknown else []
        return self.run("models", "add", *unknown, "--events", "--", path)

    def fetch(self, keys: Sequence[str], base: str = "") -> bool:
        """Fetch models of the catalogue; `base` is another host than the usual one."""
        host = ["--from", base] if base else []
        return self.run("models", "fetch", *host, "--yes", "--events", "--", *keys)

    def update(self, base: str = "") -> bool:
        """Look for newer models; `base` as above."""
        host = ["--from", base] if base else []
        return self.run("models", "update", *host, "--yes", "--events")

    def _on_heard(self, event: Mapping[str, Any]) -> None:
        match event["event"]:
            case "found":
                self.found.emit(event)
            case "progress":
                self.progressed.emit(event["done"], event["total"])
            case "finished":
                self.finished.emit()
            case "news":
                self.news.emit(event)


class ModelsController(QObject):
    """Reads models on a lane, adds and fetches them in a process. Asks before anything is fetched,
    and before a model is added that nobody vouches for."""

    changed = Signal()  # a model came or went

    def __init__(
        self, context: Context, work: ModelWork, base: str = "", catalogue: Path | None = None
    ) -> None:
        """`base` is another address to fetch from than the release's, with a catalogue of its
        own where that is given."""
        super().__init__(context.window)
        self._library = context.library
        self._runner = context.runner
        self._settings = context.settings
        self._work = work
        self._window = context.window
        self._usual = base
        self._catalogue = catalogue
        self._words = ModelWords()
        self._reading = Latest(context.runner, Lane.READ)
        self._page: TranslationPage | None = None
        self._path = ""  # of what is being added
        self._found: dict[str, Any] = {}  # what it is
        self._is_unknown = False  # and is not in the catalogue
        self._fetched: list[Offer] = []  # what is being fetched, of all that was said yes to
        self._waiting: list[tuple[list[Offer], Callable[[], None]]] = []
        self._then: Callable[[], None] = _do_nothing  # once it is there
        self._is_looking = False  # for newer models
        self.question: QMessageBox | None = None
        work.news.connect(self._on_news)
        work.found.connect(self._on_found)
        work.progressed.connect(self._on_progress)
        work.finished.connect(self._on_finished)
        work.failed.connect(self._on_failed)
        work.ended.connect(self._on_ended)

    def connect_page(self, page: "TranslationPage") -> None:
        """Fill the settings page and serve it. What is going on goes on when it is closed."""
        self._page = page
        page.file_requested.connect(self._choose_file)
        page.folder_requested.connect(self._choose_folder)
        page.remove_requested.connect(self._remove)
        page.fetch_requested.connect(self._ask_to_fetch)
        page.forget_requested.connect(self._forget)
        page.wanted_requested.connect(self._get_wanted)
        page.news_requested.connect(self._ask_for_news)
        page.host_changed.connect(self._read)
        page.cancel_requested.connect(self._stop_all)
        if self._work.is_running:
            page.show_work(0, 0)
        self._read()

    def add(self, path: str, *, may_be_unknown: bool = False) -> None:
        """Add a model from a file or a folder."""
        self._path, self._found = path, {}
        if self._work.add(path, may_be_unknown=may_be_unknown):
            self._show_work(0, 0)

    def stop(self) -> None:
        """End what goes on; what came of a fetch stays."""
        self._work.stop()

    # What there is

    def _read(self) -> None:
        self._reading.ask(
            partial(_state, self._library, self._base, self._catalogue, target_of(self._settings)),
            self._show_state,
            self._on_failed,
        )

    def _show_state(self, state: "ModelsState") -> None:
        if (page := self._shown()) is not None:
            page.show_state(state)

    def _shown(self) -> "TranslationPage | None":
        """The page, unless the settings were closed meanwhile."""
        return self._page if self._page is not None and isValid(self._page) else None

    # Adding

    def _choose_file(self) -> None:
        everything = name_filter(_("All files"), "*")
        models = name_filter(
            _("Translation models"), "*.zip", "*.tar", "*.tgz", "*.gz", "*.bin", "*.spm"
        )
        name, __ = QFileDialog.getOpenFileName(
            self._parent(), _("Add a Model"), "", f"{models};;{everything}"
        )
        if name:
            self.add(name)

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self._parent(), _("Add a Model"))
        if name:
            self.add(name)

    def _on_found(self, found: dict[str, Any]) -> None:
        self._found = found

    def _ask_to_add_unknown(self) -> None:
        found, path = self._found, self._path

        def words() -> QuestionWords:
            direction = self._words.direction(found["source"], found["target"])
            return QuestionWords(
                _("Add a Model"),
                self._words.unknown_question(direction, found["size"]),
                (_("&Add It"), _("Cancel")),
            )

        self._ask(words, lambda: self.add(path, may_be_unknown=True))

    # Fetching

    @property
    def _base(self) -> str:
        return self._usual or self._settings.get(declared.TRANSLATION_HOST)

    def get(
        self,
        offers: Sequence[Offer],
        answered: Callable[[bool], None] = lambda _is_accepted: None,
        then: Callable[[], None] = lambda: None,
    ) -> None:
        """Ask whether to fetch models, with one question for all of them, and fetch them in turn.
        `then` is called once all are there."""
        from readerapp.library.model_fetching import host_of  # loads the network

        base = self._base
        first = offers[0] if not base else replace(offers[0], address=f"{base}/")
        host, is_metered = host_of(first), _is_metered()

        def words() -> QuestionWords:
            said = self._words.get_question(offers, host, is_metered=is_metered)
            yes = _("&Get Them") if len(offers) > 1 else _("&Get It")
            return QuestionWords(_("Translation Models"), said, (yes, _("Not Now")))

        def accept() -> None:
            answered(True)
            self._fetch_all(list(offers), then)

        self._ask(words, accept, lambda: answered(False))

    def _fetch_all(self, offers: list[Offer], then: Callable[[], None]) -> None:
        if not self._work.fetch([each.model.key for each in offers], self._base):
            self._waiting.append((offers, then))
            return
        self._fetched, self._then = offers, then
        fetched = sum(each.fetched for each in offers)
        total = sum(each.model.download_size for each in offers)
        self._show_work(fetched, total, is_first=True)

    def _get_wanted(self) -> None:
        page = self._shown()
        if page is not None and page.wanted:
            self.get(page.wanted)

    def _ask_for_news(self) -> None:
        from readerapp.library.translation_catalogue import BASE_ADDRESS, REGISTRY

        address = f"{(self._base or BASE_ADDRESS).rstrip('/')}/{REGISTRY}"

        def words() -> QuestionWords:
            said = _(
                "The list of models is downloaded from {address}. That host sees this computer’s "
                "address. No model is downloaded now."
            ).format(address=isolate(address))
            return QuestionWords(_("Newer Models"), said, (_("&Look"), _("Not Now")))

        self._ask(words, self._look_for_news)

    def _look_for_news(self) -> None:
        if self._work.update(self._base):
            self._is_looking = True
            self._show_work(0, 0)

    def _on_news(self, news: dict[str, Any]) -> None:
        self._tell(lambda: self._words.news(news))

    def _ask_to_fetch(self, offer: Offer) -> None:
        from readerapp.library.model_fetching import host_of  # loads the network

        def words() -> QuestionWords:
            return QuestionWords(
                _("Download a Model"),
                self._words.fetch_question(offer, host_of(offer)),
                (pgettext("translation model", "&Download"), _("Cancel")),
            )

        self._ask(words, lambda: self._fetch_all([offer], _do_nothing))

    def _forget(self, offer: Offer) -> None:
        from readerapp.library.model_fetching import forget  # loads the network

        work = partial(forget, self._library.paths, offer)
        self._runner.submit(Lane.COMPUTE, work, lambda _none: self._read(), self._on_failed)

    # Removing

    def _remove(self, key: str) -> None:
        def removed(_none: None) -> None:
            self.changed.emit()
            self._read()

        work = partial(_removed, self._library, key)
        self._runner.submit(Lane.COMPUTE, work, removed, self._on_failed)

    # What comes of it

    def _show_work(self, done: int, total: int, *, is_first: bool = False) -> None:
        if (page := self._shown()) is not None:
            page.show_work(done, total)
        elif total:
            toast, said = self._window.toast, partial(_downloading, done, total)
            if is_first:
                toast.show_message(said, lambda: _("&Stop"), self._stop_all)
            else:
                toast.follow(said, self._stop_all)

    def _stop_all(self) -> None:
        """Stop what goes on, and begin nothing of what was agreed to meanwhile."""
        self._waiting.clear()
        self._work.cancel()

    def _on_progress(self, done: int, total: int) -> None:
        self._show_work(done, total)

    def _on_finished(self) -> None:
        if self._is_looking:
            return
        count = max(1, len(self._fetched))
        self._tell(
            lambda: counted("The model is installed.", "{count} models are installed.", count)
        )
        self._show_titles_of(self._fetched)
        self.changed.emit()
        then, self._then = self._then, _do_nothing
        then()

    def _show_titles_of(self, offers: Sequence[Offer]) -> None:
        """Have titles translated too from the languages whose models were fetched to read them."""
        get = self._settings.get
        read = get(declared.READER_LANGUAGES).split(",")
        tags = titles_also_from(get(declared.TRANSLATED_TITLES), sources_of(offers), read)
        if offers:  # who fetches models wants to be translated for
            self._settings.set(declared.TRANSLATION, True)
        self._settings.set(declared.TRANSLATED_TITLES, tags)

    def _on_failed(self, error: ReaderError) -> None:
        self._is_unknown = error.reason is Reason.UNKNOWN_MODEL
        offers = self._fetched if error.reason not in _NOT_OF_THE_HOST else []
        self._then = _do_nothing

        def said() -> str:
            return self._words.failed(error_message(error), offers)

        remedy: Remedy | None = None
        if error.reason is Reason.MOVED_MODEL:
            remedy = (lambda: _("Look for &Newer Models…"), self._ask_for_news)
        elif offers:
            remedy = (lambda: _("Add from a &File…"), self._choose_file)
        self._tell(None if self._is_unknown else said, remedy)

    def _on_ended(self) -> None:
        page = self._shown()
        if page is not None and page.work.is_working:  # it was cancelled
            page.end_work("")
        self._window.toast.withdraw(self._stop_all)
        self._fetched, self._then, self._is_looking = [], _do_nothing, False
        self._read()
        if self._waiting:
            self._fetch_all(*self._waiting.pop(0))
        if self._is_unknown:
            self._is_unknown = False
            self._ask_to_add_unknown()

    def _tell(self, said: Words | None, remedy: Remedy | None = None) -> None:
        """Say what came of it: on the page, which has a button for each remedy, else in a notice
        with that of this one."""
        if (page := self._shown()) is not None:
            page.end_work(said() if said else "")
        elif said:
            self._window.toast.show_message(said, *(remedy or ()))

    def _ask(
        self,
        words: Callable[[], QuestionWords],
        act: Callable[[], None],
        leave: Callable[[], None] = lambda: None,
    ) -> None:
        box = self.question = QuestionBox(self._parent(), words)
        box.finished.connect(self._forget_question)
        box.ask(act, leave)

    def _forget_question(self) -> None:
        self.question = None

    def _parent(self) -> QWidget:
        return self._shown() or self._window


def _do_nothing() -> None:
    """What nobody waits for."""


def _downloading(done: int, total: int) -> str:
    said = _("Downloading translation models: {done} of {total}")
    return said.format(done=data_size(done), total=data_size(total))


def _is_metered() -> bool:
    is_there = may_use_network(when_metered=True)
    return is_there and not may_use_network(when_metered=False)


def _state(library: Library, base: str, catalogue: Path | None, target: str) -> "ModelsState":
    from readerapp.library import translation_models  # loads the readers of archives
    from readerapp.library.translation_catalogue import BASE_ADDRESS, CATALOGUE
    from readerapp.library.translation_worker import engine_is_there
    from readerapp.ui.translation.settings_page import ModelsState

    paths = library.paths
    offers = translation_models.available(paths, base or BASE_ADDRESS, catalogue or CATALOGUE)
    installed = translation_models.installed(paths)
    return ModelsState(
        installed,
        translation_models.damaged(paths),
        offers,
        engine_is_there(),
        translation_models.wanted_for_feeds(library, target, installed, offers),
        translation_models.unused(paths, library.clock.now()),
    )


def _removed(library: Library, key: str) -> None:
    from readerapp.library.translation_models import remove  # loads the readers of archives

    remove(library.paths, key)
