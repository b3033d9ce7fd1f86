"""Controllers of what the reports of a story say: it is asked for when a story is shown, and a
sentence is shown in its article."""

from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor

from readerapp.background import Lane, Latest, OnFailure, TaskRunner
from readerapp.domain.annotations import PlainText, Quote, find_quote
from readerapp.domain.articles import ArticleHead
from readerapp.domain.errors import ReaderError
from readerapp.domain.stories import Story, StoryTold, ToldSentence
from readerapp.library import Library, front_page
from readerapp.library.story_sayings import story_told
from readerapp.ui.annotating.highlights import UnitText
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.reading.folding import Span
from readerapp.ui.reading.marks import MarkKind
from readerapp.ui.reading.view import ReadingView
from readerapp.ui.story.controller import StoryController
from readerapp.ui.story.page import StoryPage

# Milliseconds a story is on show before its reports are read: who passes by pays nothing.
PAUSE = 400

ABOVE = 0.3  # of the view's height, kept above the sentence


def place_of_sentence(text: str, sentence: str) -> Span | None:
    """Return where a sentence stands in a document, as Qt counts; None when it is not there."""
    found = find_quote(PlainText(text), Quote(sentence))
    if found is None:
        return None
    units = UnitText(text)
    return units.units(found[0]), units.units(found[1])


class SentencePlace(QObject):
    """The sentence that is shown in the reading view. GUI thread; it is looked for on a lane."""

    def __init__(
        self, view: ReadingView, reading: ReadingController, runner: TaskRunner, failed: OnFailure
    ) -> None:
        super().__init__(view)
        self._view = view
        self._failed = failed
        self._reading = reading
        self._wanted: ToldSentence | None = None
        self._is_new = False
        self._locating = Latest(runner)
        reading.opened.connect(self._on_opened)
        view.rebuilt.connect(self._look)

    def show(self, sentence: ToldSentence) -> None:
        """Show this sentence as soon as its article is on screen."""
        self._wanted, self._is_new = sentence, True
        self._look()

    def _on_opened(self, head: ArticleHead | None) -> None:
        if self._wanted and (head is None or head.id != self._wanted.article_id):
            self._wanted = None
            self._locating.forget()

    def _look(self) -> None:
        head, wanted = self._reading.head, self._wanted
        if wanted is None or head is None or head.id != wanted.article_id:
            return
        if self._view.is_written:
            text = self._view.document().toPlainText()
            self._locating.ask(
                partial(place_of_sentence, text, wanted.text), self._mark, self._failed
            )

    def _mark(self, span: Span | None) -> None:
        if span is None or span[1] >= self._view.document().characterCount():
            return
        view = self._view
        view.show_marks(MarkKind.SENTENCE, lambda _start, _end: ([span], []))
        if not self._is_new:
            return
        self._is_new = False
        cursor = QTextCursor(view.document())
        cursor.setPosition(span[0])
        view.setTextCursor(cursor)
        bar = view.verticalScrollBar()
        top = view.cursorRect(cursor).top()
        bar.setValue(bar.value() + top - round(view.viewport().height() * ABOVE))


class SayingsController(QObject):
    """Fills the lower half of the story page."""

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        page: StoryPage,
        shown: StoryController,
        place: SentencePlace,
        failed: OnFailure,
    ) -> None:
        super().__init__(page)
        self._library, self._runner, self._failed = library, runner, failed
        self._page = page
        self._shown = shown
        self._place = place
        self._asking = Latest(runner, Lane.STORY)
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self._ask)
        page.reports_changed.connect(self._on_reports)
        page.requests.place_requested.connect(self._open)
        shown.shown.connect(self._on_shown)
        shown.looked_at.connect(self._remember)

    @property
    def is_settled(self) -> bool:
        """Whether what the reports of the story on show say was asked for, and what came of it is
        on the page."""
        return not self._pause.isActive() and self._page.is_complete

    def _on_reports(self) -> None:
        self._asking.forget()
        self._pause.start()

    def _ask(self) -> None:
        story = self._page.story
        if story is not None and len(story.event) > 1:
            ids = list(story.ids)
            work = partial(story_told, self._library, ids)
            self._asking.ask(work, partial(self._show, story), self._not_read)

    def _show(self, story: Story, told: StoryTold) -> None:
        shown = self._page.story
        if shown is not None and shown.ids == story.ids:
            self._page.show_told(told)

    def _not_read(self, _error: ReaderError) -> None:
        """What the reports say is extra: when the worker cannot read them, the page does without
        it, and the worker's own report tells why."""

    def _remember(self, article_id: int) -> None:
        """Keep that the story was looked at now: what comes later is new the next time."""
        if self._library.is_read_only:
            return
        work = partial(front_page.seen, self._library, article_id)
        self._runner.submit(Lane.WRITE, work, lambda _done: None, self._failed)

    def _on_shown(self, is_shown: bool) -> None:
        if not is_shown:
            self._asking.forget()
            self._pause.stop()

    def _open(self, sentence: ToldSentence) -> None:
        self._place.show(sentence)
        self._shown.choose(sentence.article_id)
