"""Find in the article: the bar, folded matching, marks on all hits, steps between them."""

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

from PySide6.QtCore import QLocale, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QToolButton, QWidget

from readerapp.domain.values import dataclass
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.reading.pieces import JOINT
from readerapp.ui.reading.view import ReadingView
from readerapp.ui.widgets.plain_text import text_field, text_label, tip_text
from readerapp.ui.widgets.slot_guard import guarded

_INVISIBLE = frozenset("\u00ad\u2060\u200b\u200c\u200d\u0640\u2066\u2067\u2068\u2069\u200e\u200f")


@dataclass(frozen=True)
class FoldedText:
    """A text made ready for finding. Offsets count UTF-16 units, as Qt does.

    It is kept in stretches: `begins` is where each begins in `folded`, `offsets` where in the text,
    and `steps` how many units further each folded letter of it is.
    """

    folded: str
    begins: Sequence[int]
    offsets: Sequence[int]
    steps: Sequence[int]
    length: int

    def find(self, query: str) -> tuple[tuple[int, int], ...]:
        """Return where `query` stands, (start, end) each, from top to bottom, not overlapping."""
        wanted = fold(query.strip()).folded
        return tuple(self.span(hit, len(wanted)) for hit in self.hits(wanted))

    def hits(self, wanted: str) -> list[int]:
        """Return where in `folded` a folded text stands."""
        found = re.finditer(re.escape(wanted), self.folded) if wanted else ()
        return [hit.start() for hit in found]

    def span(self, hit: int, length: int) -> tuple[int, int]:
        """Return where a hit of so many folded letters stands in the text."""
        return self.start(hit), self._end(hit + length)

    def start(self, index: int) -> int:
        """Where a folded letter came from."""
        stretch = bisect_right(self.begins, index) - 1
        return self.offsets[stretch] + (index - self.begins[stretch]) * self.steps[stretch]

    def _end(self, index: int) -> int:
        """The end of a hit takes the accents that follow its last letter."""
        last = self.start(index - 1)
        while index < len(self.folded) and (start := self.start(index)) <= last:
            index += 1
        return start if index < len(self.folded) else self.length


def fold(text: str) -> FoldedText:
    """Drop case, accents, width and invisible letters; remember where each letter came from.

    Letters that stay one letter are looked at kind by kind, the others one by one.
    """
    table = {ord(letter): _folded(letter) for letter in set(text)}
    odd = "".join(chr(code) for code, kept in table.items() if code > 0xFFFF or len(kept) != 1)
    folded: list[str] = []
    begins, offsets, steps = array("l"), array("l"), array("l")
    length = offset = 0
    for part, step in _stretches(text, odd, table):
        kept = part.translate(table)
        if kept:
            begins.append(length)
            offsets.append(offset)
            steps.append(step)
            folded.append(kept)
            length += len(kept)
        units = sum(letter > "\uffff" for letter in part) + len(part) if not step else 0
        offset += units or step * len(part)
    return FoldedText("".join(folded), begins, offsets, steps, offset)


def _stretches(text: str, odd: str, table: dict[int, str]) -> Iterator[tuple[str, int]]:
    """Yield the text in stretches, with the units each folded letter of one takes."""
    parts = re.split(f"([{re.escape(odd)}]+)", text) if odd else [text]
    for number, part in enumerate(parts):
        if number % 2 == 0:
            yield part, 1
        elif all(letter > "\uffff" and len(table[ord(letter)]) == 1 for letter in set(part)):
            yield part, 2
        elif not any(table[ord(letter)] for letter in set(part)):
            yield part, 0
        else:
            yield from ((letter, 0) for letter in part)


def _joined(text: str) -> str:
    """Join what is one paragraph in several pieces. No letter moves."""
    return text.replace(f"{JOINT}\n", f"{JOINT}\u2060")


@lru_cache(maxsize=4096)
def _folded(letter: str) -> str:
    if letter in _INVISIBLE:
        return ""
    if letter.isspace():
        return " "
    if "\uac00" <= letter <= "\ud7a3":
        return letter  # a Hangul syllable is one letter, though Unicode can take it apart
    parts = unicodedata.normalize("NFKD", letter)
    return "".join(p for p in parts if not unicodedata.combining(p)).casefold()


MARGIN = 0.3  # of the view's height kept above a hit that had to be scrolled to

MOST_MARKED = 400  # hits around the current one: Qt looks at each for every line it paints


class ArticleSearch(QObject):
    """A search in one view. It is repeated when the view's document is written again."""

    changed = Signal(int, int)  # number of the current hit from 1, or 0; how many hits

    def __init__(self, view: ReadingView) -> None:
        super().__init__(view)
        self._view = view
        self._query = ""
        self._folded: FoldedText | None = None  # None: look at the document again
        self._last = ("", fold(""))  # a text and what it was folded to
        self._wanted = ""  # folded
        self._hits: list[int] = []  # in the folded text; there may be 100,000
        self._current = -1
        view.rebuilt.connect(self._repeat)

    def find(self, query: str) -> None:
        """Mark the hits and go to the first on screen or below; "" marks nothing."""
        self._query = query
        self._wanted = fold(query.strip()).folded
        self._hits = self._text().hits(self._wanted) if self._wanted else []
        view = self._view
        top = view.cursorForPosition(QPoint(view.viewport().width() // 2, 0)).position()
        first = bisect_left(self._hits, top, key=self._text().start) if self._hits else -1
        self._current = first if first < len(self._hits) else 0
        self._show()

    def step(self, by: int) -> None:
        """Go `by` hits on (negative: back), around the ends."""
        if self._hits:
            self._current = (self._current + by) % len(self._hits)
            self._show()

    def _text(self) -> FoldedText:
        if self._folded is None:
            text = _joined(self._view.document().toPlainText())
            if text != self._last[0]:  # not when it was only written anew, in another size say
                self._last = (text, fold(text))
            self._folded = self._last[1]
        return self._folded

    def _repeat(self) -> None:
        """The same article, written anew, keeps the current hit; another one starts afresh."""
        self._folded = None
        if not self._query:
            return
        if not self._view.is_written:
            self._hits = []  # their places are not there yet
            return
        self._hits = self._text().hits(self._wanted)
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
        first = max(0, self._current - MOST_MARKED // 2)
        for number in range(first, min(first + MOST_MARKED, len(self._hits))):
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
        start, end = self._text().span(self._hits[number], len(self._wanted))
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor


@guarded
class FindBar(QWidget):
    """The find bar: line edit, number of hits, previous and next. Enter steps, Esc closes."""

    query_changed = Signal(str)
    step_requested = Signal(int)  # 1 or -1
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._current, self._count = 0, 0
        self._edit = text_field(self)
        self._hits = text_label(self)
        self._hits.setObjectName("findCount")
        self._previous, self._next, self._close = (QToolButton(self) for _ in range(3))
        for button, sign in ((self._previous, "↑"), (self._next, "↓"), (self._close, "✕")):
            button.setText(sign)
            button.setMinimumSize(28, 28)
        self._lay_out()
        self._edit.textChanged.connect(self.query_changed)
        self._previous.clicked.connect(lambda: self.step_requested.emit(-1))
        self._next.clicked.connect(lambda: self.step_requested.emit(1))
        self._close.clicked.connect(self.close_bar)
        keep_translated(self, self._set_texts)
        self.hide()

    @property
    def query(self) -> str:
        """What is looked for."""
        return self._edit.text()

    def open_bar(self, text: str = "") -> None:
        """Show the bar with `text` (or what was there) selected, ready for typing."""
        if text:
            self._edit.setText(text)
        self.show()
        self._edit.selectAll()
        self._edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.query_changed.emit(self._edit.text())

    def close_bar(self) -> None:
        """Hide the bar; what was typed stays for the next time."""
        self.hide()
        self.closed.emit()

    def show_hits(self, current: int, count: int) -> None:
        """Show "current of count"; 0 of 0 is "No results"."""
        self._current, self._count = current, count
        nothing = not count and bool(self.query.strip())
        if self._hits.property("nothing") != nothing:
            self._hits.setProperty("nothing", nothing)
            self._hits.style().polish(self._hits)
        self._previous.setEnabled(count > 0)
        self._next.setEnabled(count > 0)
        self._set_hits_text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle Enter, Shift+Enter and Esc; everything else belongs to the window."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step_requested.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 7, 10, 7)
        layout.setSpacing(6)
        layout.addWidget(self._edit, 3)
        layout.addWidget(self._hits)
        layout.addStretch(2)
        for button in (self._previous, self._next, self._close):
            layout.addWidget(button)

    def _set_texts(self) -> None:
        self._edit.setPlaceholderText(self.tr("Find in this article"))
        self._edit.setAccessibleName(self.tr("Find in this article"))
        self._name(self._previous, self.tr("Previous hit"))
        self._name(self._next, self.tr("Next hit"))
        self._name(self._close, self.tr("Close the find bar"))
        self._set_hits_text()

    def _set_hits_text(self) -> None:
        if self._count:
            number = QLocale().toString
            text = self.tr("{current} of {count}")
            text = text.format(current=number(self._current), count=number(self._count))
        else:
            text = self.tr("No results") if self.query.strip() else ""
        self._hits.setText(text)

    def _name(self, button: QToolButton, name: str) -> None:
        button.setAccessibleName(name)
        button.setToolTip(tip_text(name))
