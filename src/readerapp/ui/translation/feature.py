"""Builds and connects what belongs to translation, and the controller of titles in lists and on
cards: where the reader asked for it, of what is on screen. Older titles are made to be found by
searches."""

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from readerapp import settings as declared
from readerapp.background import Lane
from readerapp.background.child_process import child_command
from readerapp.domain.articles import ArticleHead, OriginalTitle
from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.translation import TranslatedHead
from readerapp.languages import base
from readerapp.library import Library
from readerapp.messages import _
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.switcher import target_of
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.shell.context import Context
from readerapp.ui.translation.article import ArticleTranslation, TranslationWords, Warming
from readerapp.ui.translation.models import ModelsController, ModelWork
from readerapp.ui.widgets.article_menus import ArticleRequests

if TYPE_CHECKING:
    from readerapp.ui.translation.article_work import Missing
    from readerapp.ui.translation.settings_page import TranslationPage

KEPT = 2_000  # translated titles: as many as the list keeps of rows
MOST_WAITING = 64  # more than two screens of rows
AT_ONCE = 16  # titles a job, about 0.3 s of work

LATER = 20_000  # ms after the start: reading comes first
PAUSE = 20  # ms between two slices, for what the reader does


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


def _can_translate() -> bool:
    from readerapp.library.translation_worker import engine_is_there  # loads the workers

    return engine_is_there()


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
        self.article = ArticleTranslation(context, reading, self.models.get)
        self._commands = window.commands
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
        self._runner.submit(Lane.READ, _can_translate, self._show_commands, self._failed)

    def _show_commands(self, can_translate: bool) -> None:
        """On a computer on which the answer could only be no, nothing is offered."""
        for name in ("translate", "side_by_side"):
            self._commands[name].setVisible(can_translate)

    def stop(self) -> None:
        """End what runs; what came of a fetch stays."""
        self.completion.stop()
        self.warming.stop()
        self.titles.stop()
        self.article.stop()
        self.models.stop()
