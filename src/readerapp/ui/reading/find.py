"""Find in the article: the bar, the search in steps, what it found, and ways between them."""

from collections.abc import Iterator

from PySide6.QtCore import QLocale, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from readerapp.background.idle_steps import OwnTurn
from readerapp.messages import _
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.reading.folding import Folding, Span, TextHits, fold, joined
from readerapp.ui.reading.marks import MarkKind
from readerapp.ui.reading.view import ReadingView
from readerapp.ui.widgets.announcer import announce
from readerapp.ui.widgets.plain_text import text_field, text_label, tip_text
from readerapp.ui.widgets.slot_guard import guarded

MARGIN = 0.3  # of the view's height kept above a hit that had to be scrolled to

# Work, see `folding`: what is done at once, which is all of most articles, and what is done when
# the event loop has nothing else to do. 1,000 take 0.01 to 0.12 ms (Python 3.13, two slow cores).
FIRST, SLICE = 50_000, 50_000


class ArticleSearch(QObject):
    """A search in one view. It is repeated when the view's document is written again."""

    started = Signal()  # it takes a while; `changed` follows
    changed = Signal(int, int)  # number of the current hit from 1, or 0; how many hits

    def __init__(self, view: ReadingView) -> None:
        super().__init__(view)
        self.view = self._view = view
        self._query = ""
        self._folding = Folding("")  # of the text that was looked at last
        self._is_stale = True  # look at the document again
        self._hits = TextHits(self._folding.folded, "")
        self._current = -1
        self._is_new = False  # the first hit on screen, or below, becomes the current one
        self._work: Iterator[int] = iter(())
        self._more = OwnTurn(lambda: self._go_on(SLICE), self)
        view.rebuilt.connect(self._repeat)

    def find(self, query: str) -> None:
        """Mark the hits and go to the first on screen or below; "" marks nothing."""
        self._query = query
        self._is_new = True
        self._begin()

    def step(self, by: int) -> None:
        """Go `by` hits on (negative: back), around the ends."""
        if self._hits:
            self._current = (self._current + by) % len(self._hits)
            self._show()

    @property
    def current_span(self) -> Span | None:
        """Where the current hit stands, None without one."""
        return self._hits.span(self._current) if self._hits and self._current >= 0 else None

    def end(self) -> None:
        """Find nothing any more, for good."""
        self.find("")
        self.deleteLater()

    def select_hit(self) -> None:
        """Select the current hit, so that it can be copied or highlighted. Nothing scrolls."""
        span = self.current_span
        if span is not None:
            bar = self._view.verticalScrollBar()
            top = bar.value()
            self._view.setTextCursor(self._cursor(span))
            bar.setValue(top)

    def _repeat(self) -> None:
        """The same article, written anew, keeps the current hit; another one starts afresh."""
        self._is_stale = True
        self._stop()
        if self._query and self._view.is_written:  # the places of the hits are there
            self._begin()

    def _begin(self) -> None:
        self._stop()
        self._work = self._look()
        self._go_on(FIRST)
        if self._more.is_active:
            self.started.emit()

    def _stop(self) -> None:
        """Look no further, and forget what was found."""
        self._more.stop()
        self._work = iter(())
        self._hits = TextHits(self._folding.folded, "")
        self._view.show_marks(MarkKind.HITS, None)

    def _go_on(self, most: int) -> None:
        """Do the next of the work, up to that much."""
        for done in self._work:
            most -= done
            if most <= 0:
                self._more.start()
                return
        self._more.stop()

    def _look(self) -> Iterator[int]:
        """Find everything; yields what each step took."""
        wanted = fold(self._query.strip()).folded
        if wanted and self._is_stale:
            text = joined(self._view.document().toPlainText())
            if text != self._folding.text:  # not when it was only written anew, in another size say
                folding = Folding(text)
                yield from folding.look()
                self._folding = folding
            self._is_stale = False
        hits = TextHits(self._folding.folded, wanted)
        yield from hits.look()
        self._hits = hits
        self._found()

    def _found(self) -> None:
        last = len(self._hits) - 1
        if self._is_new and self._hits:
            view = self._view
            top = view.cursorForPosition(QPoint(view.viewport().width() // 2, 0)).position()
            first = self._hits.first_from(top)
            self._current = first if first <= last else 0
            self._show()
        else:
            self._current = min(max(self._current, 0), last)
            self._mark()
        # Where nothing was found yet, the rest of the article may still have it.
        self._is_new = self._is_new and not (self._hits or self._view.is_written)

    def _show(self) -> None:
        """Mark the hits, and have the current one on screen."""
        self._mark()
        view = self._view
        rect = view.cursorRect(self._cursor(self._hits.span(self._current)))
        height = view.viewport().height()
        if rect.top() < 0 or rect.bottom() > height:
            bar = view.verticalScrollBar()
            bar.setValue(bar.value() + rect.top() - round(height * MARGIN))

    def _mark(self) -> None:
        self._view.show_marks(MarkKind.HITS, self._marked if self._hits else None)
        self.changed.emit(self._current + 1, len(self._hits))

    def _marked(self, start: int, end: int) -> tuple[list[Span], list[Span]]:
        """Return the hits in a part of the document: all but the current one, and that."""
        current = self._hits.span(self._current)
        return list(self._hits.spans(start, end, self._current)), [current]

    def _cursor(self, span: Span) -> QTextCursor:
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        return cursor


TYPED = 700  # ms without a letter until a screen reader is told how many hits there are


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
        self._current, self._count, self._is_over = 0, 0, True
        self._edit = text_field(self)
        self._hits = text_label(self)
        self._hits.setObjectName("findCount")
        self._previous, self._next, self._close = (QToolButton(self) for __ in range(3))
        for button, sign in ((self._previous, "↑"), (self._next, "↓"), (self._close, "✕")):
            button.setText(sign)
            button.setMinimumSize(28, 28)
        self._saying = QTimer(self, singleShot=True, interval=TYPED)
        self._saying.timeout.connect(lambda: announce(self, self._hits.text()))
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
        self._saying.stop()
        self.hide()
        self.closed.emit()

    def show_hits(self, current: int, count: int, *, is_over: bool = True) -> None:
        """Show "current of count"; 0 of 0 is "No results", or "…" while it is not `is_over`."""
        self._current, self._count, self._is_over = current, count, is_over
        if is_over and self.query.strip() and not self.isHidden():
            self._saying.start()
        nothing = is_over and not count and bool(self.query.strip())
        if self._hits.property("nothing") != nothing:
            self._hits.setProperty("nothing", nothing)
            self._hits.style().polish(self._hits)
        self._previous.setEnabled(count > 0)
        self._next.setEnabled(count > 0)
        self._set_hits_text()

    def show_search(self) -> None:
        """Show that it is still looked for, and not yet known how often it is there."""
        self.show_hits(0, 0, is_over=False)

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
        self._edit.setPlaceholderText(_("Find in this article"))
        self._edit.setAccessibleName(_("Find in this article"))
        self._name(self._previous, _("Previous hit"))
        self._name(self._next, _("Next hit"))
        self._name(self._close, _("Close the find bar"))
        self._set_hits_text()

    def _set_hits_text(self) -> None:
        if self._count:
            number = QLocale().toString
            text = _("{current} of {count}")
            text = text.format(current=number(self._current), count=number(self._count))
        elif not self._is_over:
            text = "…"
        else:
            text = _("No results") if self.query.strip() else ""
        self._hits.setText(text)

    def _name(self, button: QToolButton, name: str) -> None:
        button.setAccessibleName(name)
        button.setToolTip(tip_text(name))
