"""Highlights in the reading view: found in its text, painted behind it, found again by the pointer.

They are formats of the layout, as a syntax highlighter's are, and no part of the document: what is
copied and searched is as it was (https://doc.qt.io/qt-6/qtextlayout.html#setFormats).
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QMouseEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextLayout,
)

from readerapp.background import Latest, OnFailure, TaskRunner
from readerapp.domain.annotations import Highlight, PlainText, Quote, find_quote, quote_at
from readerapp.rendering.typesetting import as_written
from readerapp.ui.reading.folding import Span
from readerapp.ui.reading.view import ReadingView
from readerapp.ui.widgets.plain_text import tip_text
from readerapp.ui.widgets.slot_guard import guarded

Places = dict[Highlight, Span]  # in UTF-16 units, as Qt counts
_WIDE = re.compile("[^\u0000-\uffff]")  # letters of two units


class UnitText:
    """A text, and its places in UTF-16 units, as Qt counts them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._wide = [found.start() for found in _WIDE.finditer(text)]
        self._wide_units = [place + number for number, place in enumerate(self._wide)]

    def units(self, place: int) -> int:
        """Return where a character stands."""
        return place + bisect_left(self._wide, place)

    def place(self, units: int) -> int:
        """Return which character stands there."""
        return units - bisect_right(self._wide_units, units - 1)


def locate(text: str, highlights: Sequence[Highlight]) -> Places:
    """Return where highlights stand in a text; those whose words are gone are left out.

    4 ms for 50,000 characters and one highlight (Python 3.13, two slow cores).
    """
    plain, units = PlainText(text), UnitText(text)
    found = ((each, find_quote(plain, each.quote)) for each in highlights)
    return {each: (units.units(at[0]), units.units(at[1])) for each, at in found if at}


@guarded
class HighlightLayer(QObject):
    """Shows the highlights of the open article in one view. GUI thread; they are looked for on a
    lane."""

    located = Signal(object)  # the highlights that are not in the text
    chosen = Signal(object, object)  # Highlight, and its place on the screen (QRect)
    menu_requested = Signal(object, object)  # Highlight, QPoint on the screen

    def __init__(self, view: ReadingView, runner: TaskRunner, failed: OnFailure) -> None:
        super().__init__(view)
        self._view = view
        self._failed = failed
        self._locating = Latest(runner)
        self._highlights: tuple[Highlight, ...] = ()
        self._places: Places = {}
        self._painted: list[QTextBlock] = []
        self._is_hidden = False
        view.rebuilt.connect(self._on_rebuilt)
        view.viewport().installEventFilter(self)

    def show(self, highlights: tuple[Highlight, ...]) -> None:
        """Show these highlights from now on."""
        self._highlights = highlights
        self._locate()

    def hide(self, is_hidden: bool) -> None:
        """Show no highlights while a text is shown that is not the author's, and look for none."""
        if is_hidden != self._is_hidden:
            self._is_hidden = is_hidden
            self._locate()

    def selected(self, found: Span | None = None) -> Quote:
        """Return what is selected, with what stands around it; without a selection what was
        `found` by the find bar, which keys reach too."""
        cursor = self._view.textCursor()
        selection = cursor.selectionStart(), cursor.selectionEnd()
        start, end = selection if cursor.hasSelection() or found is None else found
        text = UnitText(self._view.document().toPlainText())
        before, quoted, after = (
            as_written(text.text[one:other])
            for one, other in pairwise((0, text.place(start), text.place(end), len(text.text)))
        )
        end = len(before) + len(quoted)
        return quote_at(before + quoted + after, len(before), end)

    def forget_selection(self) -> None:
        """Select nothing, so that what was highlighted is seen."""
        cursor = self._view.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self._view.setTextCursor(cursor)

    def at(self, point: QPoint) -> Highlight | None:
        """Return the highlight at a point of the viewport."""
        place = self._view.cursorForPosition(point).position()
        found = [each for each, (start, end) in self._places.items() if start <= place <= end]
        near = self._view.cursorRect(self._view.cursorForPosition(point))
        is_near = abs(near.center().y() - point.y()) <= near.height()
        return min(found, key=self._length, default=None) if is_near else None

    def shown(self, quote: Quote) -> Highlight | None:
        """Return the highlight of a piece of the article, if it is on show."""
        wanted = quote.exact, quote.prefix, quote.suffix
        return next((each for each in self._places if each.key == wanted), None)

    def go_to(self, highlight: Highlight) -> None:
        """Scroll to a highlight, and tell that it was chosen."""
        span = self._places.get(highlight)
        rect = self._view.viewport().rect()
        if span:
            cursor = QTextCursor(self._view.document())
            cursor.setPosition(span[0])
            self._view.setTextCursor(cursor)
            self._view.ensureCursorVisible()
            rect = self._view.cursorRect(cursor)
        self._choose(highlight, rect)

    def eventFilter(self, _viewport: QObject, event: QEvent) -> bool:
        if isinstance(event, QContextMenuEvent) and (found := self.at(event.pos())):
            self.menu_requested.emit(found, event.globalPos())
            return True
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self.at(event.pos())
            self._view.setToolTip(tip_text(found.note if found else ""))  # shown by Qt then
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            self._click(event)
        return False

    def _click(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        is_link = bool(self._view.anchorAt(point))
        if event.button() is not Qt.MouseButton.LeftButton or is_link:
            return
        found = None if self._view.textCursor().hasSelection() else self.at(point)
        if found:
            self._choose(found, self._view.cursorRect(self._view.cursorForPosition(point)))

    def _choose(self, highlight: Highlight, rect: QRect) -> None:
        place = QRect(self._view.viewport().mapToGlobal(rect.topLeft()), rect.size())
        self.chosen.emit(highlight, place)

    def _length(self, highlight: Highlight) -> int:
        start, end = self._places[highlight]
        return end - start

    def _on_rebuilt(self) -> None:
        self._painted, self._places = [], {}
        self._locate()

    def _locate(self) -> None:
        """Look for the highlights as soon as all of the text is there."""
        self._locating.forget()
        if not self._highlights or self._is_hidden:
            self._places = {}
            self._paint()
            self.located.emit(())
        elif self._view.is_written:
            text = self._view.document().toPlainText()
            work = partial(locate, text, self._highlights)
            self._locating.ask(work, self._show_places, self._failed)

    def _show_places(self, places: Places) -> None:
        self._places = places
        self._paint()
        self.located.emit(tuple(each for each in self._highlights if each not in places))

    def _paint(self) -> None:
        document = self._view.document()
        letters = QTextCharFormat()
        letters.setBackground(QColor(self._view.theme.highlight_background))
        ranges: dict[int, list[QTextLayout.FormatRange]] = defaultdict(list)
        for start, end in self._places.values():
            block = document.findBlock(start)
            while block.isValid() and block.position() < end:
                part = QTextLayout.FormatRange()
                part.start = max(0, start - block.position())
                part.length = min(end - block.position(), block.length() - 1) - part.start
                part.format = letters
                ranges[block.blockNumber()].append(part)
                block = block.next()
        blocks = [document.findBlockByNumber(number) for number in ranges]
        for block in self._painted:
            if block.blockNumber() not in ranges:
                self._set(block, [])
        for block in blocks:
            self._set(block, ranges[block.blockNumber()])
        self._painted = blocks

    def _set(self, block: QTextBlock, parts: list[QTextLayout.FormatRange]) -> None:
        block.layout().setFormats(parts)
        self._view.document().markContentsDirty(block.position(), block.length())
