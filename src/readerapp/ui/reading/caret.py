"""The text cursor of articles and help: a text is read by line, word and heading with keys.

Without it arrow keys scroll, as they do in any browser. With it they move a cursor that a screen
reader follows, Shift selects, H goes from heading to heading, and Return follows the link that the
cursor is in. What a line does not say of itself is announced after it.
"""

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QAccessible, QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser

from readerapp.settings import READING_CARET, CaretUse, Settings
from readerapp.ui.reading.pane import ReadingPane
from readerapp.ui.reading.structure import (
    NOWHERE,
    Heading,
    PlaceWords,
    cell_after,
    headings,
    line_after,
    place_at,
)
from readerapp.ui.reading.view import ReadingView
from readerapp.ui.widgets.announcer import announce
from readerapp.ui.widgets.slot_guard import guarded

Key = Qt.Key
WIDTH = 2  # pixels of the cursor
MARGIN = 0.15  # of the view's height, kept above a heading that was gone to
_BY_LINE = frozenset((Key.Key_Up, Key.Key_Down, Key.Key_PageUp, Key.Key_PageDown))
_BY_LETTER = frozenset((Key.Key_Left, Key.Key_Right, Key.Key_Home, Key.Key_End))
_MOVES = _BY_LINE | _BY_LETTER
_STEPS = {Key.Key_Down: 1, Key.Key_Up: -1}
_TABS = (Key.Key_Tab, Key.Key_Backtab)
_RETURNS = (Key.Key_Return, Key.Key_Enter)
_SHIFT, _NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
_FLAGS = Qt.TextInteractionFlag


def is_caret_wanted(settings: Settings) -> bool:
    """Return whether texts have a cursor now: a screen reader may have come, or gone."""
    use = settings.get(READING_CARET)
    return use is CaretUse.ALWAYS or (use is CaretUse.WITH_SCREEN_READER and QAccessible.isActive())


@guarded
class TextCaret(QObject):
    """The text cursor of one view, on or off. GUI thread."""

    def __init__(self, view: QTextBrowser) -> None:
        super().__init__(view)
        self._view = view
        self._words = PlaceWords(self)
        self._is_on = False
        self._place = NOWHERE  # what was told last
        self._by_letter = False
        # Soon: once Qt has moved the cursor, and told of that, it is said what is new there.
        self._telling = QTimer(self, singleShot=True, interval=0)
        self._telling.timeout.connect(self._tell)
        self._tabbing = QTimer(self, singleShot=True, interval=0)
        self._tabbing.timeout.connect(self._tell_link)

    @property
    def is_on(self) -> bool:
        """Whether keys move a cursor."""
        return self._is_on

    def turn(self, on: bool) -> None:
        """Have keys move a cursor, or scroll."""
        if on == self._is_on:
            return
        self._is_on = on
        usual = _FLAGS.TextBrowserInteraction
        place = self._view.verticalScrollBar().value()
        self._view.setTextInteractionFlags(usual | _FLAGS.TextSelectableByKeyboard if on else usual)
        self._view.setCursorWidth(WIDTH if on else 1)
        self._view.verticalScrollBar().setValue(place)
        if on:
            self._view.installEventFilter(self)
        else:
            self._view.removeEventFilter(self)
        self.forget()

    def forget(self) -> None:
        """Tell of the next place as if one came from nowhere: another text is shown."""
        self._place = NOWHERE

    def go_to(self, heading: Heading) -> None:
        """Put the cursor before a heading, show it near the top, and say it."""
        view = self._view
        cursor = QTextCursor(view.document())
        last = view.document().characterCount() - 1  # the text may be another one by now
        cursor.setPosition(min(heading.position, last))
        view.setTextCursor(cursor)
        bar = view.verticalScrollBar()
        top = view.cursorRect(cursor).top() - round(view.viewport().height() * MARGIN)
        bar.setValue(bar.value() + top)
        self._place = place_at(cursor)
        announce(view, self._words.heading(heading))

    def eventFilter(self, _view: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride:
            key = cast(QKeyEvent, event)
            if self._is_for_headings(key) or _moves(key):
                event.accept()  # else it is a command of the window
                return True
        elif kind == QEvent.Type.KeyPress:
            return self._press(cast(QKeyEvent, event))
        return False

    def _press(self, event: QKeyEvent) -> bool:
        if self._is_for_headings(event):
            self._step_heading(-1 if event.modifiers() & _SHIFT else 1)
            return True
        if event.key() in _TABS:
            self._tabbing.start()
            return False
        if event.key() in _RETURNS and not event.modifiers():
            return self._follow_link()
        if _moves(event):
            self._come_into_view()
            if event.key() in _STEPS and (self._step_cell(event) or self._step_line(event)):
                return True
            self._by_letter = event.key() in _BY_LETTER
            self._telling.start()
        return False

    def _step_cell(self, event: QKeyEvent) -> bool:
        """In a table go from cell to cell as one reads: Qt would stay in the column."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        to = cell_after(self._view.textCursor(), _STEPS[Key(event.key())])
        if to is not None:
            self._view.setTextCursor(to)
            self._by_letter = False
            self._telling.start()
        return to is not None

    def _step_line(self, event: QKeyEvent) -> bool:
        """Go a line on where Qt would stay in the line."""
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | _SHIFT):
            return False
        cursor = self._view.textCursor()
        to = line_after(cursor, _STEPS[Key(event.key())])
        if to is None:
            return False
        modes = QTextCursor.MoveMode
        is_selecting = bool(event.modifiers() & _SHIFT)
        cursor.setPosition(to, modes.KeepAnchor if is_selecting else modes.MoveAnchor)
        self._view.setTextCursor(cursor)
        self._by_letter = False
        self._telling.start()
        return True

    def _is_for_headings(self, event: QKeyEvent) -> bool:
        """H goes to a heading, and Shift+H back to one."""
        return event.key() == Key.Key_H and event.modifiers() in (_SHIFT, _NONE)

    def _step_heading(self, by: int) -> None:
        here = self._view.textCursor().position()
        all_of_them = list(headings(self._view.document()))
        after = [each for each in all_of_them if each.position > here]
        before = [each for each in all_of_them if each.position < self._line_start()]
        found = after[:1] if by > 0 else before[-1:]
        for heading in found:
            self.go_to(heading)
        if not found:
            self._find_no_heading(by)

    def _find_no_heading(self, by: int) -> None:
        announce(self._view, self._words.no_heading(by))

    def _line_start(self) -> int:
        """Where the block of the cursor begins: a heading one stands in is not one before."""
        return self._view.textCursor().block().position()

    def _follow_link(self) -> bool:
        """Follow the link the cursor is in; one that Tab has selected is followed by Qt."""
        cursor = self._view.textCursor()
        here, ahead = QTextCursor(cursor), QTextCursor(cursor)
        ahead.movePosition(QTextCursor.MoveOperation.NextCharacter)
        addresses = (each.charFormat().anchorHref() for each in (ahead, here))
        address = next(filter(None, addresses), "")
        if not address or cursor.hasSelection():
            return False
        self._view.anchorClicked.emit(QUrl(address))
        return True

    def _come_into_view(self) -> None:
        """Where the reader has scrolled away from the cursor, it is on the first line there."""
        view = self._view
        rect, screen = view.cursorRect(), view.viewport().rect()
        if rect.bottom() >= 0 and rect.top() <= screen.bottom():
            return
        cursor = view.cursorForPosition(QPoint(screen.center().x(), screen.top()))
        cursor.movePosition(QTextCursor.MoveOperation.StartOfLine)
        view.setTextCursor(cursor)

    def _tell_link(self) -> None:
        """Say which link Tab has gone to, if it has left the view with the focus."""
        cursor = self._view.textCursor()
        if self._view.hasFocus() and cursor.hasSelection():
            announce(self._view, self._words.link(cursor))

    def _tell(self) -> None:
        now = place_at(self._view.textCursor())
        said = self._words.told(self._place, now, by_letter=self._by_letter)
        self._place = now if now.language else replace(now, language=self._place.language)
        if said:
            announce(self._view, said)


@guarded
class ReadingCaret(TextCaret):
    """The text cursor of a view of articles, the end of which may still be to be written. In them
    H highlights what is selected or found."""

    def __init__(self, view: ReadingView, pane: ReadingPane) -> None:
        super().__init__(view)
        self._article = view
        self._pane = pane
        self._awaited: QTextDocument | None = None  # H goes on in it once all of it is written
        view.rebuilt.connect(self._on_rebuilt)

    def eventFilter(self, view: QObject, event: QEvent) -> bool:
        leaves = (QEvent.Type.FocusOut, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress)
        if event.type() in leaves:
            self._awaited = None  # the reader does something else by now
        return super().eventFilter(view, event)

    def _is_for_headings(self, event: QKeyEvent) -> bool:
        is_chosen = self._view.textCursor().hasSelection() or self._pane.found is not None
        return super()._is_for_headings(event) and (bool(event.modifiers()) or not is_chosen)

    def _find_no_heading(self, by: int) -> None:
        if by > 0 and not self._article.is_written:
            self._awaited = self._view.document()
        else:
            super()._find_no_heading(by)

    def _on_rebuilt(self) -> None:
        self.forget()
        awaited, self._awaited = self._awaited, None
        # Another article has another document; the same one, written anew, begins at its top.
        if awaited is self._view.document() and self._article.is_written:
            self._step_heading(1)


def _moves(event: QKeyEvent) -> bool:
    return event.key() in _MOVES and not event.modifiers() & Qt.KeyboardModifier.AltModifier
