"""Builds and connects what belongs to translation, with two controllers: of the models, which are
added, fetched and removed as the settings page asks for, in a child process, as no parser of
foreign bytes runs in the window's; and of titles in lists and on cards, where the reader asked for
it, of what is on screen. Older titles are made to be found by searches."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from shiboken6 import isValid

from readerapp import settings as declared
from readerapp.background import Lane, Latest
from readerapp.background.child_process import ChildWork, child_command
from readerapp.domain.articles import ArticleHead, OriginalTitle
from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.translation import Offer, TranslatedHead
from readerapp.languages import base
from readerapp.library import Library
from readerapp.messages import _, error_message, pgettext
from readerapp.ui.language.retranslation import Words, keep_translated
from readerapp.ui.language.switcher import target_of
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.shell.context import Context
from readerapp.ui.translation.article import ArticleTranslation, TranslationWords, Warming
from readerapp.ui.translation.words import ModelWords
from readerapp.ui.widgets.article_menus import ArticleRequests
from readerapp.ui.widgets.dialog_parts import QuestionBox, QuestionWords, name_filter

if TYPE_CHECKING:
    from readerapp.ui.translation.article_work import Missing
    from readerapp.ui.translation.settings_page import ModelsState, TranslationPage

KEPT = 2_000  # translated titles: as many as the list keeps of rows
MOST_WAITING = 64  # more than two screens of rows
AT_ONCE = 16  # titles a job, about 0.3 s of work

LATER = 20_000  # ms after the start: reading comes first
PAUSE = 20  # ms between two slices, for what the reader does


class ModelWork(ChildWork):
    """Runs one work on models at a time. Used on the GUI thread."""

    found = Signal(object)  # what would be added: the values of the command, a dictionary
    progressed = Signal(object, object)  # bytes that are there, of how many: more than an int holds
    finished = Signal(str)  # the key of the model that is there now

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        """`command` is the command line of this app and profile, up to the sub-command."""
        super().__init__(command, Reason.MODEL_WORK_STOPPED, parent)
        self.heard.connect(self._on_heard)

    def add(self, path: str, *, may_be_unknown: bool) -> bool:
        """Add a model from a path; return False when other work is going on."""
        unknown = ["--unknown"] if may_be_unknown else []
        return self.run("models", "add", *unknown, "--events", "--", path)

    def fetch(self, key: str, base: str = "") -> bool:
        """Fetch a model of the catalogue; `base` is another host than the release's."""
        host = ["--from", base] if base else []
        return self.run("models", "fetch", *host, "--yes", "--events", key)

    def _on_heard(self, event: Mapping[str, Any]) -> None:
        match event["event"]:
            case "found":
                self.found.emit(event)
            case "progress":
                self.progressed.emit(event["done"], event["total"])
            case "finished":
                self.finished.emit(event["key"])


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
        self._work = work
        self._window = context.window
        self._base = base
        self._catalogue = catalogue
        self._words = ModelWords()
        self._reading = Latest(context.runner, Lane.READ)
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
                _("Download a Model"),
                self._words.fetch_question(offer, host_of(offer)),
                (pgettext("translation model", "&Download"), _("Cancel")),
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
        self._tell(lambda: _("The model is installed."))
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


class TitleTranslations(QObject):
    """Knows the translated titles, and has those made that are asked for, some at a time. GUI
    thread; nothing is made unless `TRANSLATION` is on."""

    changed = Signal()  # other titles are to be shown

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._context = context
        self._words = TranslationWords()
        self._made: OrderedDict[int, tuple[ArticleHead, TranslatedHead]] = OrderedDict()
        self._waiting: OrderedDict[int, ArticleHead] = OrderedDict()
        self._asked: set[int] = set()
        self._languages: frozenset[str] = frozenset()
        self._chosen: dict[int, bool] = {}  # by the reader, of one article: translated or not
        self._cancel = Event()
        self._is_working = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)
        self.read_settings()

    def read_settings(self) -> None:
        """Follow the settings; what was made in another language or by other models is dropped."""
        get = self._context.settings.get
        tags = get(declared.TRANSLATED_TITLES) if get(declared.TRANSLATION) else ""
        self._languages = frozenset(base(tag) for tag in tags.split(",") if tag)
        self._cancel.set()
        self._cancel = Event()
        self._is_working = False
        for kept in (self._made, self._waiting, self._asked):
            kept.clear()
        self.changed.emit()

    def stop(self) -> None:
        """End what goes on."""
        self._cancel.set()
        self._soon.stop()

    @property
    def is_busy(self) -> bool:
        """Whether titles are still to come."""
        return self._is_working or bool(self._waiting)

    def shown(self, head: ArticleHead) -> ArticleHead:
        """Return a head as it is shown: translated where that is wanted, once it is there."""
        if head.original is not None or not self._is_wanted(head):
            return head
        found = self._made.get(head.id)
        if found is None or (found[0].title, found[0].dek) != (head.title, head.dek):
            if head.id not in self._asked:
                self._waiting.setdefault(head.id, head)
                while len(self._waiting) > MOST_WAITING:  # of rows that were scrolled past
                    self._waiting.popitem(last=False)
                self._soon.start()
            return head
        made = found[1]
        return replace(
            head,
            title=made.title.text,
            dek=made.dek.text,
            excerpt="",
            language=made.made.target,
            original=OriginalTitle(head.title, head.language),
        )

    def toggle(self, article_id: int) -> None:
        """Translate the title of one article, or show its own again."""
        is_shown = article_id in self._made and self._chosen.get(article_id, True)
        self._chosen[article_id] = not is_shown
        self._asked.discard(article_id)
        self.changed.emit()
        if not is_shown and article_id not in self._made:
            self._start((article_id,), says=True)

    def _is_wanted(self, head: ArticleHead) -> bool:
        if not self._languages and not self._chosen:
            return False
        return self._chosen.get(head.id, base(head.language) in self._languages)

    def _ask(self) -> None:
        if self._is_working or not self._waiting:
            return
        ids = list(self._waiting)[:AT_ONCE]
        for each in ids:
            del self._waiting[each]
        self._start(ids, says=False)

    def _start(self, ids: Sequence[int], *, says: bool) -> None:
        self._is_working = True
        self._asked.update(ids)
        cancel, target = self._cancel, target_of(self._context.settings)
        work = partial(_translate, self._context.library, tuple(ids), target, cancel)

        def failed(error: ReaderError) -> None:
            if not cancel.is_set():
                self._is_working = False
                self._waiting.clear()  # it would fail again
                if says and error.reason is not Reason.CANCELLED:
                    self._context.failed(error)

        self._context.runner.submit(
            Lane.TRANSLATE, work, partial(self._on_made, cancel, says), failed
        )

    def _on_made(
        self,
        cancel: Event,
        says: bool,
        found: "tuple[Sequence[tuple[ArticleHead, TranslatedHead]], Missing | None]",
    ) -> None:
        if cancel.is_set():
            return
        made, missing = found
        self._is_working = False
        self._keep(made)
        if says and missing is not None:
            said, toast = partial(self._words.missing, missing), self._context.window.toast
            if missing.why.missing:
                show = partial(self._context.requests.settings_page.emit, "translation")
                toast.show_message(said, lambda: _("&Models…"), show)
            else:
                toast.show_message(said)
        self._ask()

    def _keep(self, made: Iterable[tuple[ArticleHead, TranslatedHead]]) -> None:
        before = len(self._made)
        for head, each in made:
            if each.title.why is None:
                self._made[head.id] = (head, each)
        while len(self._made) > KEPT:
            gone, _found = self._made.popitem(last=False)
            self._asked.discard(gone)
        if len(self._made) != before:
            self.changed.emit()


def _translate(
    library: Library, ids: tuple[int, ...], target: str, cancel: Event
) -> "tuple[Sequence[tuple[ArticleHead, TranslatedHead]], Missing | None]":
    from readerapp.ui.translation.article_work import titles  # with the first translation

    return titles(library, ids, target, cancel.is_set)


class SearchCompletion(QObject):
    """Goes through old translations while searches are to find translated titles. GUI thread.

    A slice takes some 30 ms, and its work stays: closing the window waits for no more than one,
    and the next start takes up what is left.
    """

    completed = Signal()  # searches may find more than before

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._library, self._runner = context.library, context.runner
        self._settings = context.settings
        self._after = 0  # the last article that was looked at
        self._is_running = False
        self._is_whole = False  # as far as is known
        self._later = QTimer(self, singleShot=True, interval=LATER)
        self._later.timeout.connect(self.begin)
        self._next = QTimer(self, singleShot=True, interval=PAUSE)
        self._next.timeout.connect(self._take_slice)

    def start(self) -> None:
        """Take up in a while what the run of the program before this one left."""
        self._later.start()

    def begin(self) -> None:
        """Go on with what is left, if searches are to find translated titles."""
        if not self._is_running and not self._is_whole and self._is_wanted:
            self._is_running = True
            self._after = 0
            self._take_slice()

    def stop(self) -> None:
        """Begin no slice any more."""
        self._later.stop()
        self._next.stop()

    @property
    def _is_wanted(self) -> bool:
        return self._settings.get(declared.SEARCH_TRANSLATIONS)

    def _take_slice(self) -> None:
        if not self._is_wanted:
            self._is_running = False
            return
        work = partial(_complete_some, self._library, self._after)
        self._runner.submit(Lane.BULK, work, self._on_slice, self._leave)

    def _on_slice(self, last: int) -> None:
        if last:
            self._after = last
            self._next.start()
            return
        self._is_running, self._is_whole = False, True
        if self._after:
            self.completed.emit()

    def _leave(self, _error: ReaderError) -> None:
        """What is left is taken up by the next start, or when it is asked for again."""
        self._is_running = False


def _complete_some(library: Library, after: int) -> int:
    from readerapp.library.translated_search import complete_some  # loads the readers of HTML

    return complete_some(library, after)


class TranslationFeature(QObject):
    """The feature of translation. Built once the first rows are on screen."""

    def __init__(self, context: Context, reading: ReadingController) -> None:
        super().__init__(context.window)
        library, runner, window = context.library, context.runner, context.window
        self._settings, self._failed = context.settings, context.failed
        self._runner = runner
        self._listing, self._excerpts = context.listing, window.articles.excerpts
        self._finds_titles = self._settings.get(declared.SEARCH_TRANSLATIONS)
        self.work = ModelWork(child_command(str(library.paths.profile or "")), self)
        self.work.crashed.connect(context.requests.process_crashed)
        self.models = ModelsController(context, self.work)
        self.article = ArticleTranslation(context, reading)
        self.warming = Warming(context, reading)
        self.completion = SearchCompletion(context)
        self.completion.completed.connect(self._show_found)
        self.titles = TitleTranslations(context)
        self.models.changed.connect(self.titles.read_settings)
        keep_translated(window, self.titles.read_settings)
        rows = window.articles.model
        rows.use_titles(self.titles.shown)
        self.titles.changed.connect(rows.repaint)
        for page in (window.related, window.story, window.front_page):
            page.use_titles(self.titles.shown)
            self.titles.changed.connect(page.repaint_titles)

    def connect_page(self, page: "TranslationPage") -> None:
        """Serve the page of the settings."""
        self.models.connect_page(page)
        page.changed.connect(self.titles.read_settings)
        page.changed.connect(self._follow_search)

    def connect_menus(self, ask: ArticleRequests) -> None:
        """Serve the menus of rows and cards."""
        ask.offers_translation = lambda: self._settings.get(declared.TRANSLATION)
        ask.shown = self.titles.shown
        ask.title_requested.connect(self.titles.toggle)

    def _follow_search(self) -> None:
        """Have searches find what was translated before, once that is wanted, or no more."""
        is_wanted = self._settings.get(declared.SEARCH_TRANSLATIONS)
        if is_wanted == self._finds_titles:
            return
        self._finds_titles = is_wanted
        # Behind what stores the setting, which searches read.
        self._runner.submit(Lane.WRITE, lambda: None, self._show_again, self._failed)
        self.completion.begin()

    def _show_again(self, _none: None) -> None:
        self._excerpts.forget()
        self._listing.reload()

    def _show_found(self) -> None:
        """Show what a search finds by now; other lists stay as they are."""
        self._excerpts.forget()
        if self._listing.query.search or self._listing.query.saved_id is not None:
            self._listing.reload()

    def start(self) -> None:
        """Begin what nobody asked for."""
        self.completion.start()

    def stop(self) -> None:
        """End what runs; what came of a fetch stays."""
        self.completion.stop()
        self.warming.stop()
        self.titles.stop()
        self.article.stop()
        self.models.stop()
