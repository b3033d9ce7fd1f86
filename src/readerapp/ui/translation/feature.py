"""Builds and connects what belongs to translation, and the controller of titles in lists and on
cards: where the reader asked for it, of what is on screen. Older titles are made to be found by
searches."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import islice
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from readerapp import settings as declared
from readerapp.background import Lane
from readerapp.background.child_process import child_command
from readerapp.domain.articles import ArticleHead
from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.translation import TranslatedHead, head_shown
from readerapp.languages.tags import base
from readerapp.library import Library
from readerapp.library.preferences import titles_from
from readerapp.messages import _
from readerapp.settings import Settings
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.switcher import target_of
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.related.card import RelatedCard
from readerapp.ui.shell.context import Context
from readerapp.ui.shell.window import MainWindow
from readerapp.ui.story.parts import StoryCard
from readerapp.ui.translation.article import (
    ArticleTranslation,
    GetModels,
    TranslationWords,
    Warming,
)
from readerapp.ui.translation.models import ModelsController, ModelWork
from readerapp.ui.widgets.article_menus import ArticleRequests
from readerapp.ui.widgets.card_buttons import card_of

if TYPE_CHECKING:
    from readerapp.ui.translation.article_work import Missing
    from readerapp.ui.translation.settings_page import TranslationPage

KEPT = 2_000  # translated titles: as many as the list keeps of rows
MOST_WAITING = 64  # more than two screens of rows
ON_SCREEN = 24  # about so many rows are
AT_ONCE = 8  # titles a job, about 0.2 s of work: who presses V waits no longer
SHOWN_EVERY = 250  # ms between two changes of what is on screen, while titles come
IDLE = 1_000  # ms without a wish, before titles of an older model are made anew

LATER = 20_000  # ms after the start: reading comes first
PAUSE = 20  # ms between two slices, for what the reader does

Titled = tuple[ArticleHead, TranslatedHead]


class TitleTranslations(QObject):
    """Knows the translated titles, and has those made that are asked for. GUI thread.

    What is stored is shown at once, be it by an older model; the rest is made some at a time, what
    is on screen first, the titles of one language together. Nothing is made unless `TRANSLATION`
    is on.
    """

    changed = Signal()  # other titles are to be shown

    def __init__(self, context: Context, get_models: GetModels) -> None:
        """`get_models` asks whether to fetch models, and does."""
        super().__init__(context.window)
        self._context = context
        self._get_models = get_models
        self._words = TranslationWords()
        self._made: OrderedDict[int, Titled] = OrderedDict()
        self._painted: dict[int, str] = {}  # since the last look: articles and their languages
        self._waiting: dict[int, str] = {}  # to be made, what was painted last before the others
        self._asked: set[int] = set()
        self._languages: frozenset[str] = frozenset()
        self._shown_in = ""  # the language that they are translated into
        self._chosen: dict[int, bool] = {}  # by the reader, of one article: translated or not
        self._cancel = Event()
        self._looking = 0  # for what is stored
        self._is_working = False
        self._last = ""  # the language whose models were used last
        self._renewed: int | None = None  # the last article that was looked at for that
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        self._tell = QTimer(self, singleShot=True, interval=SHOWN_EVERY)
        self._tell.timeout.connect(self.changed)
        self._idle = QTimer(self, singleShot=True, interval=IDLE)
        self._idle.timeout.connect(self._renew_some)
        self.read_settings()

    def read_settings(self) -> None:
        """Follow the settings; what was made in another language or by other models is dropped."""
        self._languages, self._shown_in = self._wanted
        self._cancel.set()
        self._cancel = Event()
        self._looking, self._is_working = 0, False
        for kept in (self._made, self._painted, self._waiting, self._asked):
            kept.clear()
        self.changed.emit()

    def follow(self) -> None:
        """Follow the settings if they changed what is shown, by whomever they were stored."""
        if self._wanted != (self._languages, self._shown_in):
            self.read_settings()

    @property
    def _wanted(self) -> tuple[frozenset[str], str]:
        """From which languages titles are to be translated, and into which."""
        return titles_from(self._context.settings), self._target

    def renew(self) -> None:
        """There are other models: show what they make, and have what is stored made anew once there
        is nothing else to do."""
        self._renewed = 0
        self.read_settings()
        self._idle.start()

    def stop(self) -> None:
        """End what goes on."""
        self._cancel.set()
        for timer in (self._soon, self._tell, self._idle):
            timer.stop()

    @property
    def is_on(self) -> bool:
        """Whether titles of some language are to be translated."""
        return bool(self._languages)

    @property
    def is_busy(self) -> bool:
        """Whether titles are still to come."""
        return (
            bool(self._is_working or self._looking or self._waiting or self._painted)
            or self._tell.isActive()
        )

    def shown(self, head: ArticleHead) -> ArticleHead:
        """Return a head as it is shown: translated where that is wanted, once it is there."""
        if head.original is not None or not self._is_wanted(head):
            return head
        found = self._made.get(head.id)
        if found is not None and _text_of(found[0]) != _text_of(head):  # it has changed
            del self._made[head.id]
            self._asked.discard(head.id)
            found = None
        if found is not None:
            return head_shown(head, found[1], is_asked=head.id in self._chosen)
        if head.id not in self._asked or head.id in self._waiting:
            self._painted[head.id] = base(head.language)
            self._soon.start()
        return head

    def prepare(self, heads: Sequence[ArticleHead], then: Callable[[], None]) -> None:
        """Call `then` once `shown` knows these heads, as far as they can be translated."""
        ids = [each.id for each in heads if self._is_wanted(each) and each.id not in self._made]
        if not ids:
            then()
            return

        cancel = self._cancel

        def made(found: "tuple[Sequence[Titled], Missing | None]") -> None:
            if not cancel.is_set():  # else they are in another language, or not wanted any more
                self._keep(found[0])
            then()

        work = partial(_translate, self._context.library, tuple(ids), self._target, cancel)
        self._context.runner.submit(Lane.TRANSLATE, work, made, lambda _error: then())

    def toggle(self, article_id: int) -> None:
        """Translate the title of one article, or show its own again."""
        found = self._made.get(article_id)
        is_shown = found is not None and self._is_shown(*found)
        self._chosen[article_id] = not is_shown
        self.changed.emit()
        if not is_shown and found is None:
            self._start((article_id,), says=True)

    def _is_shown(self, head: ArticleHead, made: TranslatedHead) -> bool:
        is_asked = head.id in self._chosen
        return self._is_wanted(head) and head_shown(head, made, is_asked=is_asked) is not head

    @property
    def _target(self) -> str:
        return target_of(self._context.settings)

    def _is_wanted(self, head: ArticleHead) -> bool:
        if not self._languages and not self._chosen:
            return False
        return self._chosen.get(head.id, base(head.language) in self._languages)

    # What is stored

    def _look(self) -> None:
        """Look for what was painted; of what waits already, that comes first now."""
        painted, self._painted = self._painted, {}
        new = tuple(each for each in painted if each not in self._asked)
        self._put_first({each: painted[each] for each in painted if each in self._waiting})
        if not new:
            self._next()
            return
        self._asked.update(new)
        self._looking += 1
        cancel = self._cancel

        def looked(found: Sequence[Titled]) -> None:
            if cancel.is_set():
                return
            self._looking -= 1
            self._keep(found)
            there = {head.id for head, made in found if made.made.is_current}
            self._put_first({each: painted[each] for each in new if each not in there})
            self._next()

        work = partial(_stored, self._context.library, new, self._target)
        self._context.runner.submit(Lane.READ, work, looked, partial(self._give_up, cancel))

    def _put_first(self, wanted: dict[int, str]) -> None:
        """Have some titles made before the others; those that were painted long ago are left."""
        rest = {each: self._waiting[each] for each in self._waiting if each not in wanted}
        every = [*wanted.items(), *rest.items()]
        self._waiting = dict(every[:MOST_WAITING])
        self._asked.difference_update(each for each, _language in every[MOST_WAITING:])

    def _give_up(self, cancel: Event, _error: ReaderError) -> None:
        """Nobody asked for a title by name, and the next would fail as well."""
        if not cancel.is_set():
            self._looking, self._is_working = 0, False
            self._waiting.clear()

    # What is made

    def _next(self) -> None:
        if self._is_working:
            return
        if not self._waiting:
            if self._renewed is not None:
                self._idle.start()
            return
        first = [self._waiting[each] for each in islice(self._waiting, ON_SCREEN)]
        self._last = self._last if self._last in first else first[0]
        same = (each for each, language in self._waiting.items() if language == self._last)
        ids = tuple(islice(same, AT_ONCE))
        for each in ids:
            del self._waiting[each]
        self._start(ids, says=False)

    def _start(self, ids: tuple[int, ...], *, says: bool) -> None:
        self._is_working = True
        self._asked.update(ids)
        cancel = self._cancel
        work = partial(_translate, self._context.library, ids, self._target, cancel)

        def failed(error: ReaderError) -> None:
            self._give_up(cancel, error)
            if says and not cancel.is_set() and error.reason is not Reason.CANCELLED:
                self._context.failed(error)

        self._context.runner.submit(
            Lane.TRANSLATE, work, partial(self._on_made, cancel, ids[0] if says else 0), failed
        )

    def _on_made(
        self, cancel: Event, chosen: int, found: "tuple[Sequence[Titled], Missing | None]"
    ) -> None:
        if cancel.is_set():
            return
        made, missing = found
        self._is_working = False
        self._keep(made)
        if chosen and missing is not None:
            self._chosen.pop(chosen, None)
            self._offer(chosen, missing)
        self._next()
        if self._tell.isActive() and not self._waiting:
            self._tell.stop()
            self.changed.emit()

    def _keep(self, made: Iterable[Titled]) -> None:
        for head, each in made:
            if self._made.get(head.id) != (head, each):
                self._made[head.id] = (head, each)
                if not self._tell.isActive():
                    self._tell.start()
        while len(self._made) > KEPT:
            gone, _found = self._made.popitem(last=False)
            self._asked.discard(gone)

    def _offer(self, article_id: int, missing: "Missing") -> None:
        """Ask whether to fetch what is missing, where that can be had; else say what is missing."""
        if missing.can_be_fetched:
            settings = self._context.settings

            def answered(is_accepted: bool) -> None:
                if is_accepted:
                    settings.set(declared.TRANSLATION, True)

            offers = list(missing.offers.values())
            self._get_models(offers, answered, partial(self._go_on, article_id))
            return
        said, toast = partial(self._words.missing, missing), self._context.window.toast
        if missing.why.missing:
            show = partial(self._context.requests.settings_page.emit, "translation")
            toast.show_message(said, lambda: _("&Models…"), show)
        else:
            toast.show_message(said)

    def _go_on(self, article_id: int) -> None:
        """The models are there now."""
        if article_id not in self._made:
            self._chosen.pop(article_id, None)
            self.toggle(article_id)

    # What was made by an older model

    def _renew_some(self) -> None:
        """Have some titles made anew, if nobody waits for any."""
        if self._renewed is None or self.is_busy or not self._languages:
            return
        cancel = self._cancel

        def looked(found: tuple[tuple[int, ...], int]) -> None:
            if cancel.is_set():
                return
            ids, last = found
            self._renewed = last or None
            if ids and not self._is_working:
                self._start(ids, says=False)
            else:
                self._next()

        work = partial(_outdated, self._context.library, self._target, self._renewed)
        self._context.runner.submit(Lane.READ, work, looked, partial(self._give_up, cancel))


def _text_of(head: ArticleHead) -> tuple[str, str, str]:
    return head.title, head.dek, head.language


def _stored(library: Library, ids: tuple[int, ...], target: str) -> Sequence[Titled]:
    from readerapp.ui.translation.article_work import stored_titles  # with the first translation

    return stored_titles(library, ids, target)


def _outdated(library: Library, target: str, after: int) -> tuple[tuple[int, ...], int]:
    from readerapp.ui.translation.article_work import outdated_titles  # see above

    return outdated_titles(library, target, after, AT_ONCE)


def _translate(
    library: Library, ids: tuple[int, ...], target: str, cancel: Event
) -> "tuple[Sequence[Titled], Missing | None]":
    from readerapp.ui.translation.article_work import titles  # with the first translation

    return titles(library, ids, target, cancel.is_set)


def finds_titles(settings: Settings) -> bool:
    """Return whether searches are to find translated titles."""
    return settings.get(declared.TRANSLATION) and settings.get(declared.SEARCH_TRANSLATIONS)


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
        return finds_titles(self._settings)

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


def _focused_card(window: MainWindow) -> int | None:
    """Return the article of the card that has the focus; 0 where none has, on a page that covers
    the open article; else None."""
    if window.front_page.isVisible():
        return window.front_page.focused_article
    card = card_of(QApplication.focusWidget())
    if isinstance(card, RelatedCard | StoryCard):
        return card.article_id
    return 0 if window.story.isVisible() else None


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
        self._searched = self._searching()
        self.work = ModelWork(child_command(str(library.paths.profile or "")), self)
        self.work.crashed.connect(context.requests.process_crashed)
        self.models = ModelsController(context, self.work)
        self.article = ArticleTranslation(
            context, reading, self.models.get, partial(_focused_card, window)
        )
        self._commands = window.commands
        self.warming = Warming(context, reading)
        self.completion = SearchCompletion(context)
        self.completion.completed.connect(self._show_found)
        self.titles = TitleTranslations(context, self.models.get)
        self.article.card_chosen.connect(self.titles.toggle)
        self.models.changed.connect(self.titles.renew)
        keep_translated(window, self.titles.read_settings)
        rows = window.articles.model
        rows.use_titles(self.titles.shown)
        self.titles.changed.connect(rows.repaint)
        for page in (window.related, window.story, window.front_page):
            page.use_titles(self.titles.shown)
            self.titles.changed.connect(page.repaint_titles)
        if self.titles.is_on:  # what is on screen was painted before
            self.titles.changed.emit()

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

    def _searching(self) -> tuple[bool, bool]:
        get = self._settings.get
        return get(declared.TRANSLATION), get(declared.SEARCH_TRANSLATIONS)

    def _follow_search(self) -> None:
        """Have searches find what was translated before, once that is wanted, or no more."""
        if self._searching() == self._searched:
            return
        self._searched = self._searching()
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
