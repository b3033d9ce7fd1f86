"""Find in the article: marks all hits in a view and walks from one to the next."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QTextEdit

from readerapp.ui.reading.finding import FoldedText, fold
from readerapp.ui.reading.view import ReadingView

MARGIN = 0.3  # of the view's height kept above a hit that had to be scrolled to


class ArticleSearch(QObject):
    """One search in one view. It repeats itself when the view's document is written anew."""

    changed = Signal(int, int)  # number of the current hit from 1, or 0; how many hits

    def __init__(self, view: ReadingView) -> None:
        super().__init__(view)
        self._view = view
        self._query = ""
        self._folded: FoldedText | None = None
        self._hits: tuple[tuple[int, int], ...] = ()
        self._current = -1
        view.rebuilt.connect(self._repeat)

    def find(self, query: str) -> None:
        """Mark every hit and go to the first on screen or below; "" marks nothing."""
        self._query = query
        self._hits = self._text().find(query) if query.strip() else ()
        view = self._view
        top = view.cursorForPosition(QPoint(view.viewport().width() // 2, 0)).position()
        below = (n for n, (start, _) in enumerate(self._hits) if start >= top)
        self._current = next(below, 0) if self._hits else -1
        self._show()

    def step(self, by: int) -> None:
        """Go `by` hits on (negative: back), around the ends."""
        if self._hits:
            self._current = (self._current + by) % len(self._hits)
            self._show()

    def _text(self) -> FoldedText:
        if self._folded is None:
            self._folded = fold(self._view.document().toPlainText())
        return self._folded

    def _repeat(self) -> None:
        """The same article, written anew, keeps the current hit; another one starts afresh."""
        self._folded = None
        if not self._query:
            return
        self._hits = self._text().find(self._query)
        self._current = min(max(self._current, 0), len(self._hits) - 1)
        self._mark()

    def _show(self) -> None:
        self._mark()
        if not self._hits:
            return
        view = self._view
        rect = view.cursorRect(self._cursor(self._current))
        height = view.viewport().height()
        if rect.top() < 0 or rect.bottom() > height:
            bar = view.verticalScrollBar()
            bar.setValue(bar.value() + rect.top() - round(height * MARGIN))

    def _mark(self) -> None:
        theme = self._view.theme
        selections = []
        for number in range(len(self._hits)):
            mark = QTextEdit.ExtraSelection()
            current = number == self._current
            paper = theme.find_current_background if current else theme.find_background
            ink = theme.find_current_text if current else theme.find_text
            mark.format.setBackground(QColor(paper))
            mark.format.setForeground(QColor(ink))
            mark.cursor = self._cursor(number)
            selections.append(mark)
        self._view.setExtraSelections(selections)
        self.changed.emit(self._current + 1, len(self._hits))

    def _cursor(self, number: int) -> QTextCursor:
        start, end = self._hits[number]
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor
