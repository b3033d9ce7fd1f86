"""Controller of translation models: adds, fetches and removes what the settings page asks for."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from shiboken6 import isValid

from readerapp.background import Lane, Latest, TaskRunner
from readerapp.background.model_work import ModelWork
from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.translation import Offer
from readerapp.library import Library
from readerapp.messages import _, error_message, pgettext
from readerapp.ui.language.retranslation import Words
from readerapp.ui.shell.window import MainWindow
from readerapp.ui.translation.words import ModelWords
from readerapp.ui.widgets.dialog_parts import name_filter
from readerapp.ui.widgets.question_box import QuestionBox, QuestionWords

if TYPE_CHECKING:  # it is loaded when it is wanted
    from readerapp.ui.translation.settings_page import ModelsState, TranslationPage


class ModelsController(QObject):
    """Reads models on a lane, adds and fetches them in a process. Asks before anything is fetched,
    and before a model is added that nobody vouches for."""

    changed = Signal()  # a model came or went

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        work: ModelWork,
        window: MainWindow,
        base: str = "",
        catalogue: Path | None = None,
    ) -> None:
        """`base` is another address to fetch from than the release's, with a catalogue of its
        own where that is given."""
        super().__init__(window)
        self._library = library
        self._runner = runner
        self._work = work
        self._window = window
        self._base = base
        self._catalogue = catalogue
        self._words = ModelWords()
        self._reading = Latest(runner, Lane.READ)
        self._page: TranslationPage | None = None
        self._path = ""  # of what is being added
        self._found: dict[str, Any] = {}  # what it is
        self._is_unknown = False  # and is not in the catalogue
        self.question: QMessageBox | None = None
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
        page.cancel_requested.connect(self._work.cancel)
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
            partial(_state, self._library, self._base, self._catalogue),
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

    def _ask_to_fetch(self, offer: Offer) -> None:
        from readerapp.library.model_fetching import host_of  # loads the network

        def words() -> QuestionWords:
            return QuestionWords(
                _("Fetch a Model"),
                self._words.fetch_question(offer, host_of(offer)),
                (pgettext("translation model", "&Fetch"), _("Cancel")),
            )

        self._ask(words, lambda: self._fetch(offer))

    def _fetch(self, offer: Offer) -> None:
        if self._work.fetch(offer.model.key, self._base):
            self._show_work(offer.fetched, offer.model.download_size)

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

    def _show_work(self, done: int, total: int) -> None:
        if (page := self._shown()) is not None:
            page.show_work(done, total)

    def _on_progress(self, done: int, total: int) -> None:
        self._show_work(done, total)

    def _on_finished(self, _key: str) -> None:
        self._tell(lambda: _("The model is here now."))
        self.changed.emit()

    def _on_failed(self, error: ReaderError) -> None:
        self._is_unknown = error.reason is Reason.UNKNOWN_MODEL
        self._tell(None if self._is_unknown else partial(error_message, error))

    def _on_ended(self) -> None:
        page = self._shown()
        if page is not None and page.work.is_working:  # it was cancelled
            page.end_work("")
        self._read()
        if self._is_unknown:
            self._is_unknown = False
            self._ask_to_add_unknown()

    def _tell(self, said: Words | None) -> None:
        if (page := self._shown()) is not None:
            page.end_work(said() if said else "")
        elif said:
            self._window.toast.show_message(said)

    def _ask(self, words: Callable[[], QuestionWords], act: Callable[[], None]) -> None:
        box = self.question = QuestionBox(self._parent(), words)
        accept = box.add_yes(QMessageBox.ButtonRole.AcceptRole)

        def answered() -> None:
            self.question = None
            is_accepted = box.clickedButton() is accept
            box.deleteLater()
            if is_accepted:
                act()

        box.finished.connect(answered)
        box.open()

    def _parent(self) -> QWidget:
        return self._shown() or self._window


def _state(library: Library, base: str, catalogue: Path | None) -> "ModelsState":
    from readerapp.library import translation_models  # loads the readers of archives
    from readerapp.library.translation_catalogue import BASE_ADDRESS, CATALOGUE
    from readerapp.library.translation_worker import engine_is_there
    from readerapp.ui.translation.settings_page import ModelsState

    paths = library.paths
    offers = translation_models.available(paths, base or BASE_ADDRESS, catalogue or CATALOGUE)
    return ModelsState(
        translation_models.installed(paths),
        translation_models.damaged(paths),
        offers,
        engine_is_there(),
    )


def _removed(library: Library, key: str) -> None:
    from readerapp.library.translation_models import remove  # loads the readers of archives

    remove(library.paths, key)
