"""The reading position: a place in the text that survives another size or language; those that are
kept, and scrolling."""

from bisect import bisect_left
from collections.abc import Callable

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QPoint, QPropertyAnimation, Qt
from PySide6.QtGui import QGuiApplication, QTextBlock, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QTextEdit, QWidget

from readerapp.domain.values import dataclass
from readerapp.rendering.typesetting import SOFT_HYPHEN
from readerapp.settings import KeptTexts

GLIDE = 160  # ms

MOST_KEPT = 1_000  # articles; some 20 kB. The one that was read longest ago is forgotten first


class SmoothScroll:
    """Animates one scroll bar, unless the desktop wants no motion."""

    def __init__(self, bar: QScrollBar) -> None:
        self._bar = bar
        self._target = 0
        self._glide = QPropertyAnimation(bar, b"value", bar)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.setDuration(GLIDE)

    def handles(self, event: QWheelEvent) -> bool:
        """Handle a wheel that clicks; a touch pad sends pixels and scrolls smoothly by itself."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if not event.pixelDelta().isNull() or event.angleDelta().y() == 0:
            return False
        self.by(-event.angleDelta().y())
        event.accept()
        return True

    def by(self, pixels: int) -> None:
        """Scroll by a distance, from where the last glide was going."""
        running = self._glide.state() == QAbstractAnimation.State.Running
        start = self._target if running else self._bar.value()
        self._target = min(max(start + pixels, self._bar.minimum()), self._bar.maximum())
        self._glide.stop()
        if not self._moves():
            self._bar.setValue(self._target)
            return
        self._glide.setStartValue(self._bar.value())
        self._glide.setEndValue(self._target)
        self._glide.start()

    def stop(self) -> None:
        """Stay where it is."""
        self._glide.stop()

    @property
    def target(self) -> int:
        """Where the last glide goes or went to."""
        return self._target

    @property
    def at_end(self) -> bool:
        """Whether there is nothing more below, or soon will not be."""
        running = self._glide.state() == QAbstractAnimation.State.Running
        return (self._target if running else self._bar.value()) >= self._bar.maximum()

    def _moves(self) -> bool:
        return self._bar.isVisible() and is_motion_wanted(self._bar)


@dataclass(frozen=True)
class TextPosition:
    """Position of a letter: how many blocks from the end of the page's head its block is, and its
    offset in it.

    From there, because another language may give the head another line, and because the end may
    not be written yet.
    """

    block: int
    offset: int


@dataclass(frozen=True)
class ReadingPosition:
    """The first letter on screen, how far above the edge its line begins, and the selection.

    `at_top`: nothing was scrolled, whatever letter that put first.
    """

    at_top: bool
    first: TextPosition
    above: int
    anchor: TextPosition
    cursor: TextPosition


def position_of(view: QTextEdit, first_block: int) -> ReadingPosition:
    """Return where `view` is. `first_block` is the number of the first one after the head."""
    middle = view.viewport().width() // 2
    top = _line_at_edge(view, view.cursorForPosition(QPoint(middle, 0)))
    selection = view.textCursor()
    anchor, cursor = QTextCursor(selection), QTextCursor(selection)
    anchor.setPosition(selection.anchor())
    at_top = view.verticalScrollBar().value() == 0
    return ReadingPosition(
        at_top,
        _spot(top, first_block),
        view.cursorRect(top).top(),
        _spot(anchor, first_block),
        _spot(cursor, first_block),
    )


def by_block(view: QTextEdit, place: ReadingPosition | None) -> ReadingPosition | None:
    """Return the place where a view is, by its block alone: for a text of the same blocks in other
    words. The selection goes. There and back is the same place."""
    if place is None or place.at_top or not place.first.offset:
        return place
    middle = view.viewport().width() // 2
    line = _line_at_edge(view, view.cursorForPosition(QPoint(middle, 0)))
    above = view.cursorRect(QTextCursor(line.block())).top()
    start = TextPosition(place.first.block, 0)
    return ReadingPosition(at_top=False, first=start, above=above, anchor=start, cursor=start)


def _line_at_edge(view: QTextEdit, cursor: QTextCursor) -> QTextCursor:
    """Return the start of the line at the upper edge. `cursor` was found there, but the right half
    of a picture that fills its line counts as the start of the next line."""
    move = QTextCursor.MoveOperation
    cursor.movePosition(move.StartOfLine)
    line_before = QTextCursor(cursor)
    if view.cursorRect(cursor).top() > 0 and line_before.movePosition(move.PreviousCharacter):
        line_before.movePosition(move.StartOfLine)
        if view.cursorRect(line_before).bottom() > 0:
            return line_before
    return cursor


def go_to(view: QTextEdit, place: ReadingPosition, first_block: int) -> None:
    """Show that place again, as near as the text allows."""
    selection = view.textCursor()
    selection.setPosition(_position(view, place.anchor, first_block))
    selection.setPosition(
        _position(view, place.cursor, first_block), QTextCursor.MoveMode.KeepAnchor
    )
    view.setTextCursor(selection)
    view.document().size()  # lays out what is still missing, so that the scroll bar has its range
    top = QTextCursor(view.document())
    top.setPosition(_position(view, place.first, first_block))
    bar = view.verticalScrollBar()
    if place.at_top:
        bar.setValue(0)
        return
    bar.setValue(bar.value() + view.cursorRect(top).top() - place.above)


class HeldPosition:
    """Position of a view. One that was gone to holds until the reader moves, however often the
    text is laid out in between: what is computed anew each time drifts."""

    def __init__(self, view: QTextEdit) -> None:
        self._view = view
        self._place: ReadingPosition | None = None
        self._at = (0, 0, 0)

    def of(self, first_block: int) -> ReadingPosition:
        """Return where the view is."""
        is_held = self._place is not None and self._at == self._now()
        return self._place if self._place and is_held else position_of(self._view, first_block)

    def go_to(self, place: ReadingPosition, first_block: int) -> None:
        """Show that place, and hold it."""
        go_to(self._view, place, first_block)
        self._place, self._at = place, self._now()

    def let_go(self) -> None:
        """Hold nothing: another text is to be shown."""
        self._place = None

    def _now(self) -> tuple[int, int, int]:
        cursor = self._view.textCursor()
        return self._view.verticalScrollBar().value(), cursor.anchor(), cursor.position()


def _spot(cursor: QTextCursor, first_block: int) -> TextPosition:
    place = cursor.positionInBlock()
    hyphens = bisect_left(_hyphens(cursor.block()), place)
    return TextPosition(cursor.blockNumber() - first_block, place - hyphens)


def _position(view: QTextEdit, spot: TextPosition, first_block: int) -> int:
    block = view.document().findBlockByNumber(max(0, spot.block + first_block))
    if not block.isValid():
        return 0
    hyphens = _hyphens(block)
    place = spot.offset
    for at in hyphens:
        place += at <= place  # a line begins behind its hyphen
    return block.position() + min(place, block.length() - 1)


def _hyphens(block: QTextBlock) -> list[int]:
    """Where soft hyphens stand, in UTF-16 units: they come and go with hyphenation, and no place
    counts them."""
    text = block.text()
    if SOFT_HYPHEN not in text:
        return []
    if text.isascii() or max(text) < "\uffff":
        return [at for at, letter in enumerate(text) if letter == SOFT_HYPHEN]
    units = text.encode("utf-16-le", "surrogatepass")
    hyphen = SOFT_HYPHEN.encode("utf-16-le")
    return [at // 2 for at in range(0, len(units), 2) if units[at : at + 2] == hyphen]


class KeptPositions:
    """Reading positions by article id. GUI thread.

    `stored` is what was saved, `save` is given the text to keep. An article that is at its top has
    no position. The selection is not kept.
    """

    def __init__(self, stored: str, save: Callable[[str], object]) -> None:
        self._kept = KeptTexts(stored, save, MOST_KEPT)
        self.save, self.clear = self._kept.save, self._kept.clear

    def of(self, article_id: int) -> ReadingPosition | None:
        """Return where the article was left, None for its top."""
        kept = self._kept.get(str(article_id))
        if not kept:
            return None
        block, offset, above = map(int, kept.split(":"))
        first = TextPosition(block, offset)
        return ReadingPosition(at_top=False, first=first, above=above, anchor=first, cursor=first)

    def keep(self, article_id: int, place: ReadingPosition) -> None:
        """Keep where the article is now; `save` follows."""
        first = place.first
        text = "" if place.at_top else f"{first.block}:{first.offset}:{place.above}"
        self._kept.keep(str(article_id), text)


def is_motion_wanted(widget: QWidget) -> bool:
    """Whether something in `widget` may move by itself, such as a page that glides.

    Not where the desktop asks for reduced motion (which Qt tells from 6.12 on), or where it has
    switched effects off.
    """
    hints = QGuiApplication.styleHints()
    wanted = hints.accessibility().property("motionPreference")  # None before Qt 6.12
    if wanted is not None and int(getattr(wanted, "value", wanted)) != 0:
        return False
    duration = QStyle.StyleHint.SH_Widget_Animation_Duration
    return widget.style().styleHint(duration, None, widget) > 0
