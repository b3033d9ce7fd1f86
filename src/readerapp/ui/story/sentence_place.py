"""Shows a sentence in its article: scrolls there and marks it, until something else is opened."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from readerapp.background import Latest, OnFailure, TaskRunner
from readerapp.domain.annotations import PlainText, Quote, find_quote
from readerapp.domain.articles import ArticleHead
from readerapp.domain.story_told import ToldSentence
from readerapp.ui.annotating.highlights import UnitText
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.reading.folding import Span
from readerapp.ui.reading.marks import MarkKind
from readerapp.ui.reading.view import ReadingView

ABOVE = 0.3  # of the view's height, kept above the sentence


def locate(text: str, sentence: str) -> Span | None:
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
            self._locating.ask(partial(locate, text, wanted.text), self._mark, self._failed)

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
