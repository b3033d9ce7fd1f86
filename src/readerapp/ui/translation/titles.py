"""Translated titles in lists and on cards: where the reader asked for it, of what is on screen.
Older ones are made to be found by searches."""

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from readerapp import settings as declared
from readerapp.background import Lane
from readerapp.domain.articles import ArticleHead, OriginalTitle
from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.translation import TranslatedHead
from readerapp.languages import base
from readerapp.library import Library
from readerapp.messages import _
from readerapp.ui.shell.context import Context
from readerapp.ui.translation.article_words import TranslationWords
from readerapp.ui.translation.target import target_of

if TYPE_CHECKING:
    from readerapp.ui.translation.article_work import Missing


KEPT = 2_000  # translated titles: as many as the list keeps of rows
MOST_WAITING = 64  # more than two screens of rows
AT_ONCE = 16  # titles a job, about 0.3 s of work

LATER = 20_000  # ms after the start: reading comes first
PAUSE = 20  # ms between two slices, for what the reader does


class TitleTranslations(QObject):
    """Knows the translated titles, and has those made that are asked for, some at a time. GUI
    thread; nothing is made unless `TRANSLATION` is on."""

    changed = Signal()  # other titles are to be shown
    settings_requested = Signal()

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
                toast.show_message(said, lambda: _("&Models…"), self.settings_requested.emit)
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
