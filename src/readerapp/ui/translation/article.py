"""Controller of the translation of the open article: one key to it, the same key back; the original
in a second column, and models that are loaded before they are asked for. And its words: notes, and
why there is none."""

from collections.abc import Callable, Sequence
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QKeySequence, QTextBlock, QTextCursor
from PySide6.QtWidgets import QMessageBox

from readerapp import settings as declared
from readerapp.background import Lane
from readerapp.domain.articles import Article, ArticleHead
from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.translation import Direction, Doubt, NotTranslated, Offer
from readerapp.languages.tags import base
from readerapp.library import Library
from readerapp.library.reading import ReadableArticle
from readerapp.messages import _
from readerapp.rendering.blocks import HEAD_KINDS, Block
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.switcher import target_of
from readerapp.ui.language.wording import Wording, data_size, isolate, language_name
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.reading.pane import ReadingPane
from readerapp.ui.reading.typography import KIND
from readerapp.ui.reading.view import ReadingView
from readerapp.ui.shell.context import Context
from readerapp.ui.widgets.announcer import Announcer
from readerapp.ui.widgets.dialog_parts import QuestionBox, QuestionWords
from readerapp.ui.widgets.plain_text import MOST_IN_NAME, shortened
from readerapp.ui.widgets.slot_guard import guarded

if TYPE_CHECKING:
    from readerapp.ui.translation.article_work import Missing, Notes, Request, Translation


SHOWN_EVERY = 400  # ms between two writings of a page that is being translated

WIDE = 780  # pixels of the pane from which two columns are no narrower than on a small screen
SETTLED = 250  # ms without a change of width
_HEAD = frozenset(kind.name for kind in HEAD_KINDS)

LOOKED_AT = 700  # ms that an article is open: who walks through a list wants no models loaded


class TranslationWords:
    """Says what a translation is, in the interface language of the moment."""

    def __init__(self) -> None:
        self._wording = Wording()

    def notes(self) -> "Notes":
        """Return the notes in the text of a translation."""
        from readerapp.ui.translation.article_work import Notes  # see `article_work`

        return Notes(
            check={each: self._wording.check(each) for each in Doubt},
            missing=_("{check}: the original says {words}."),
            links=_("Links of this paragraph:"),
            why={
                NotTranslated.TOO_LONG: _("Not translated: it would have taken too long."),
                NotTranslated.FAILED: _("Not translated: the translator failed here."),
            },
        )

    def question(self) -> str:
        """Return what is asked once, before translation is turned on."""
        return _(
            "Translate articles on this computer?\n\n"
            "This uses the installed models: no text leaves this computer, and nothing is "
            "downloaded now. A translation may contain errors; the original stays, one key "
            "away."
        )

    def missing(self, found: "Missing") -> str:
        """Return why there is no translation, and what would do."""
        why = found.why
        if why.why is NotTranslated.SAME_LANGUAGE:
            return _("This article is in {language} already.").format(
                language=isolate(language_name(why.target))
            )
        if why.why is NotTranslated.NO_LANGUAGE:
            return _("Nothing says in which language this article is.")
        if not why.is_available:
            return self.no_engine()
        named = {
            "source": isolate(language_name(why.source)),
            "target": isolate(language_name(why.target)),
        }
        parts = [self._direction(each, found.size(each)) for each in why.missing]
        if len(parts) > 1:
            said = _(
                "No model from {source} to {target}. Two models would do: {first}, and {second}."
            )
            return said.format(**named, first=parts[0], second=parts[1])
        if parts and why.missing[0] != Direction(why.source, why.target):
            said = _("No model from {source} to {target}. One more would do: {first}.")
            return said.format(**named, first=parts[0])
        size = found.size(why.missing[0]) if why.missing else 0
        if size:
            said = _("No model from {source} to {target} is installed. It takes {size}.")
            return said.format(**named, size=data_size(size))
        return _("No model from {source} to {target} is installed.").format(**named)

    def no_engine(self) -> str:
        """Return that this computer cannot translate at all."""
        return _("This computer cannot translate: the translator does not run on it.")

    def _direction(self, wanted: Direction, size: int) -> str:
        said = _("{source} to {target}, {size}") if size else _("{source} to {target}")
        return said.format(
            source=isolate(language_name(wanted.source)),
            target=isolate(language_name(wanted.target)),
            size=data_size(size),
        )


# What is to be fetched, what the answer does, and what is done once all of it is there.
GetModels = Callable[[Sequence[Offer], Callable[[bool], None], Callable[[], None]], None]


class ArticleTranslation(QObject):
    """Shows the open article in the reader's language, paragraph by paragraph, and again as it was
    written. What comes for an article that is open no more is dropped. GUI thread."""

    changed = Signal(bool)  # whether a translation is shown
    card_chosen = Signal(int)  # V on the card of an article

    def __init__(
        self,
        context: Context,
        reading: ReadingController,
        get_models: GetModels,
        card: Callable[[], int | None] = lambda: None,
    ) -> None:
        """`get_models` asks whether to fetch models, and does. `card` returns the article whose
        card is meant by V, 0 where a page covers the open article, None where that is meant."""
        super().__init__(context.window)
        self._context = context
        self._get_models = get_models
        self._card = card
        self._reading = reading
        self._words, self._wording = TranslationWords(), Wording()
        self._announcer = Announcer(context.window.reading)
        self._cancel = Event()  # of what is going on
        self._is_wanted = False
        self._is_beside = False
        self._body: tuple[Block, ...] = ()  # what is being translated
        self._original = OriginalBeside(context.window.reading)
        self._original.width_changed.connect(self._on_width)
        self._newest: Translation | None = None  # that is not shown yet
        self._later = QTimer(self, singleShot=True, interval=SHOWN_EVERY)
        self._later.timeout.connect(self._show_newest)
        self.question: QMessageBox | None = None
        commands = context.window.commands
        self._translate, self._beside = commands["translate"], commands["side_by_side"]
        self._translate.triggered.connect(self.toggle)
        keys = QKeySequence.SequenceFormat.NativeText
        context.window.reading.way_back = self._translate.shortcut().toString(keys)
        self._beside.triggered.connect(self.toggle_beside)
        reading.opened.connect(self._on_opened)
        reading.refreshed.connect(self._on_refreshed)
        commands["other_reading"].toggled.connect(self._on_whole_page)
        keep_translated(context.window, self._write_again)

    @property
    def is_wanted(self) -> bool:
        """Whether the open article is to be shown in another language."""
        return self._is_wanted

    @property
    def is_busy(self) -> bool:
        """Whether more of it is to come."""
        return self._is_wanted and not self._cancel.is_set()

    def toggle(self) -> None:
        """Show the translation of the article, or of a card's title, or the original again."""
        card = self._card()
        if card is not None:
            self._check()
            if card:
                self.card_chosen.emit(card)
            return
        if self._is_wanted:
            self.show_original()
            self._announcer.announce(_("Original"))
        else:
            self._begin(self._is_beside)
        self._check()

    def toggle_beside(self) -> None:
        """Show original and translation, or only the translation again."""
        self._is_beside = not self._is_beside
        if self._is_wanted or self._is_beside:
            self._begin(self._is_beside)
        self._check()

    def show_original(self) -> None:
        """Show the words of the author."""
        self._end()
        self._reading.show_translation(None)
        self._tell_changed()

    def stop(self) -> None:
        """End what goes on."""
        self._cancel.set()
        self._later.stop()

    # Translating

    def _show_settings(self) -> None:
        self._context.requests.settings_page.emit("translation")

    def _begin(self, is_beside: bool) -> None:
        article = self._reading.article
        if article is None:
            return
        if not self._context.settings.get(declared.TRANSLATION):
            self._begin_first(article, is_beside)
            return
        self._context.window.commands["other_reading"].setChecked(False)
        self._cancel.set()
        cancel = self._cancel = Event()
        self._is_wanted, self._body = True, self._reading.body
        request = self._request(article, is_beside)
        runner = self._context.runner

        def told(part: "Translation") -> None:
            runner.on_gui_thread(partial(self._on_part, cancel, part))

        def failed(error: ReaderError) -> None:
            if not cancel.is_set():
                self.show_original()
                self._check()
                if error.reason is not Reason.CANCELLED:
                    self._context.failed(error)

        work = partial(_translate, self._context.library, request, told, cancel.is_set)
        runner.submit(Lane.TRANSLATE, work, partial(self._on_done, cancel), failed)

    def _request(self, article: Article, is_beside: bool) -> "Request":
        from readerapp.ui.translation.article_work import Request  # with the first translation

        return Request(
            article,
            self._reading.body,
            target_of(self._context.settings),
            self._words.notes(),
            self._reading.hyphenates,
            with_original=is_beside and not self._original.has_room,
        )

    def _on_part(self, cancel: Event, part: "Translation") -> None:
        if cancel.is_set():
            return
        is_first = self._reading.translation is None
        self._newest = part
        if is_first:
            self._show_newest()
        elif not self._later.isActive():
            self._later.start()

    def _on_done(self, cancel: Event, found: "Translation | Missing | None") -> None:
        if cancel.is_set():
            return
        from readerapp.ui.translation.article_work import Missing, Translation

        self._later.stop()
        cancel.set()
        if isinstance(found, Translation):
            self._newest = found
            self._show_newest()
            return
        self.show_original()
        self._check()
        if isinstance(found, Missing):
            self._offer(found, lambda _is_accepted: None)

    def _offer(self, found: "Missing", answered: Callable[[bool], None]) -> None:
        """Ask whether to fetch what is missing, where that can be had; else say what is missing."""
        article = self._reading.article
        if found.can_be_fetched and article is not None:
            go_on = partial(self._go_on, article.head.id, self._is_beside)
            self._get_models(list(found.offers.values()), answered, go_on)
            return
        toast, said = self._context.window.toast, partial(self._words.missing, found)
        if found.why.missing:
            toast.show_message(said, lambda: _("&Models…"), self._show_settings)
        else:
            toast.show_message(said)

    def _go_on(self, article_id: int, is_beside: bool) -> None:
        """The models are there now: translate the article that waited for them."""
        article = self._reading.article
        if article is not None and article.head.id == article_id and not self._is_wanted:
            self._begin(is_beside)
            self._check()

    def _show_newest(self) -> None:
        if self._newest is None:
            return
        is_first = self._reading.translation is None
        found, self._newest = self._newest.found, None
        self._show_beside()
        self._reading.show_translation(found)
        if is_first:
            self._announcer.announce(self._wording.translated_by(found.article.translated_by))
        self._tell_changed()

    def _show_beside(self) -> None:
        article = self._reading.article
        if article is None or not (self._is_beside and self._original.has_room):
            self._original.hide()
        elif not self._original.is_shown:
            self._original.show(ReadableArticle(article, self._reading.body))

    def _on_width(self) -> None:
        """There is room for two columns now, or no more."""
        is_due = self._is_wanted and self._is_beside
        if is_due and self._original.is_shown != self._original.has_room:
            self._begin(self._is_beside)

    def _end(self) -> None:
        self._original.hide()
        self._cancel.set()
        self._later.stop()
        self._newest = None
        self._is_wanted = False

    # What changed

    def _on_opened(self, _head: ArticleHead | None) -> None:
        if self._is_wanted:
            self._end()
        self._tell_changed()

    def _on_refreshed(self) -> None:
        """The open article has other words now, or is set in another way."""
        is_other = self._body is not self._reading.body
        is_over = self._cancel.is_set()
        if self._is_wanted and self._reading.translation is None and (is_over or is_other):
            self._original.hide()
            self._begin(self._is_beside)

    def _on_whole_page(self, is_shown: bool) -> None:
        if is_shown and self._is_wanted:
            self.show_original()

    def _write_again(self) -> None:
        """The interface speaks another language now, and the notes with it."""
        if self._is_wanted:
            self._begin(self._is_beside)

    def _tell_changed(self) -> None:
        self._check()
        self.changed.emit(self._reading.translation is not None)

    def _check(self) -> None:
        self._translate.setChecked(self._is_wanted)
        self._beside.setChecked(self._is_wanted and self._is_beside)

    # Asking

    def _begin_first(self, article: Article, is_beside: bool) -> None:
        """Translation is off: one question turns it on, and gets models where there are none."""
        if self._context.settings.get(declared.TRANSLATION_ASKED):
            self._ask(is_beside)
            return
        settings, cancel = self._context.settings, Event()
        self._cancel.set()
        self._cancel = cancel

        def answered(is_accepted: bool) -> None:
            settings.set(declared.TRANSLATION_ASKED, True)
            if is_accepted:
                settings.set(declared.TRANSLATION, True)

        def looked(found: "Missing | None") -> None:
            if cancel.is_set():
                return
            cancel.set()
            if found is None:
                self._ask(is_beside)
            else:
                self._offer(found, answered)

        target = target_of(settings)
        work = partial(_missing_models, self._context.library, article.head.language, target)
        self._context.runner.submit(Lane.READ, work, looked, self._context.failed)

    def _ask(self, is_beside: bool) -> None:
        """Ask once whether articles are to be translated; later tell where that is turned on."""
        settings = self._context.settings
        if settings.get(declared.TRANSLATION_ASKED):
            self._context.window.toast.show_message(
                lambda: _("Translation is off."),
                lambda: _("&Settings…"),
                self._show_settings,
            )
            return
        settings.set(declared.TRANSLATION_ASKED, True)

        def words() -> QuestionWords:
            buttons = (_("&Translate"), _("Not Now"))
            return QuestionWords(_("Translation"), self._words.question(), buttons)

        box = self.question = QuestionBox(self._context.window, words)
        box.finished.connect(self._forget_question)

        def accepted() -> None:
            settings.set(declared.TRANSLATION, True)
            self._begin(is_beside)
            self._check()

        box.ask(accepted)

    def _forget_question(self) -> None:
        self.question = None


def _translate(
    library: Library,
    request: "Request",
    told: Callable[["Translation"], object],
    cancelled: Callable[[], bool],
) -> "Translation | Missing | None":
    from readerapp.ui.translation.article_work import (
        translated_article,
    )  # with the first translation

    return translated_article(library, request, told, cancelled)


def _missing_models(library: Library, source: str, target: str) -> "Missing | None":
    from readerapp.ui.translation.article_work import missing_models  # see `article`

    return missing_models(library, source, target)


@guarded
class OriginalBeside(QObject):
    """Shows the original of an article in a second view of the reading pane. GUI thread."""

    width_changed = Signal()  # whether there is room may have changed

    def __init__(self, pane: ReadingPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self.view: ReadingView | None = None
        self._is_following = False
        # Soon, because a bar also moves while a document is emptied and written.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._follow_leader)
        self._leads_original = False
        self._settled = QTimer(self, singleShot=True, interval=SETTLED)
        self._settled.timeout.connect(self.width_changed)
        pane.installEventFilter(self)

    @property
    def has_room(self) -> bool:
        """Whether the pane is wide enough for two columns."""
        return self._pane.width() >= WIDE

    @property
    def is_shown(self) -> bool:
        """Whether the original stands beside the translation."""
        return self.view is not None and not self.view.isHidden()

    def show(self, original: ReadableArticle) -> None:
        """Show an original; its place follows that of the translation."""
        view = self.view or self._make()
        view.setVisible(True)
        self._pane.lay_out_now()
        view.show_article(self._pane.page_of(original.article, original.body))
        title = shortened(original.article.head.title, MOST_IN_NAME)
        view.setAccessibleName(_("Original: {title}").format(title=title))
        self._soon.start()

    def hide(self) -> None:
        """Show the translation alone."""
        if self.view is not None and self.is_shown:
            self.view.setVisible(False)
            self._pane.lay_out_now()
            self.view.clear_article()

    def eventFilter(self, _pane: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._settled.start()
        return False

    def _make(self) -> ReadingView:
        view = self.view = self._pane.add_beside()
        other = self._pane.view
        for each in (view, other):
            each.rebuilt.connect(self._soon.start)
        other.verticalScrollBar().valueChanged.connect(lambda _value: self._lead(False))
        view.verticalScrollBar().valueChanged.connect(lambda _value: self._lead(True))
        return view

    def _lead(self, is_original: bool) -> None:
        if not self._is_following:
            self._leads_original = is_original and bool(self.view and self.view.underMouse())
            self._soon.start()

    def _follow_leader(self) -> None:
        if self.view is not None:
            pair = (self._pane.view, self.view)
            self._follow(*(pair[::-1] if self._leads_original else pair))

    def _follow(self, leader: ReadingView, follower: ReadingView) -> None:
        """Scroll one view to where the other is: the same part of the same block at the edge."""
        if self._is_following or not self.is_shown:
            return
        if not (leader.is_written and follower.is_written):
            return  # `rebuilt` tells when they are
        bar = follower.verticalScrollBar()
        middle = leader.viewport().width() // 2
        block = leader.cursorForPosition(QPoint(middle, 0)).block()
        number = block.blockNumber() - _first(leader)
        self._is_following = True
        if number < 0:
            bar.setValue(leader.verticalScrollBar().value())
        else:
            same = follower.document().findBlockByNumber(number + _first(follower))
            if same.isValid():
                part = -_top(leader, block) / max(1.0, _height(leader, block))
                bar.setValue(
                    round(bar.value() + _top(follower, same) + part * _height(follower, same))
                )
        self._is_following = False


def _first(view: ReadingView) -> int:
    """The number of the first block below the head."""
    block = view.document().firstBlock()
    while block.isValid() and block.blockFormat().property(KIND) in _HEAD:
        block = block.next()
    return int(block.blockNumber())


def _top(view: ReadingView, block: QTextBlock) -> int:
    return int(view.cursorRect(QTextCursor(block)).top())


def _height(view: ReadingView, block: QTextBlock) -> float:
    return float(view.document().documentLayout().blockBoundingRect(block).height())


class Warming(QObject):
    """Has the models loaded that would translate the open article, where translation is on and the
    reader does not read its language. GUI thread."""

    def __init__(self, context: Context, reading: ReadingController) -> None:
        super().__init__(context.window)
        self._context = context
        self._language = ""  # of the open article
        self._later = QTimer(self, singleShot=True, interval=LOOKED_AT)
        self._later.timeout.connect(self._warm_up)
        reading.opened.connect(self._on_opened)

    @property
    def is_due(self) -> bool:
        """Whether the open article waits to have been open for a moment."""
        return self._later.isActive()

    def stop(self) -> None:
        """Load nothing more."""
        self._later.stop()

    def _on_opened(self, head: ArticleHead | None) -> None:
        self._later.stop()
        get = self._context.settings.get
        if head is None or not get(declared.TRANSLATION):
            return
        read = {target_of(self._context.settings), *get(declared.READER_LANGUAGES).split(",")}
        if base(head.language) not in map(base, read):
            self._language = head.language
            self._later.start()

    def _warm_up(self) -> None:
        target = target_of(self._context.settings)
        work = partial(_warm_up, self._context.library, self._language, target)
        self._context.runner.submit(Lane.TRANSLATE, work, lambda _none: None, _leave)


def _leave(_error: ReaderError) -> None:
    """Nobody asked for anything: what is wrong is said when somebody does."""


def _warm_up(library: Library, source: str, target: str) -> None:
    from readerapp.ui.translation.article_work import warm_up  # see `article`

    warm_up(library, source, target)
