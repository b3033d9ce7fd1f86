"""Reading position: the place in the text, valid at another size, width or language."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from readerapp.domain.values import dataclass


@dataclass(frozen=True)
class TextPosition:
    """Position of a letter: how many blocks from the end its block is, and its offset in it.

    From the end, because another language may give the head of the page another line.
    """

    from_end: int
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


def position_of(view: QTextEdit) -> ReadingPosition:
    """Return where `view` is."""
    middle = view.viewport().width() // 2
    top = view.cursorForPosition(QPoint(middle, 0))
    top.movePosition(QTextCursor.MoveOperation.StartOfLine)
    selection = view.textCursor()
    anchor, cursor = QTextCursor(selection), QTextCursor(selection)
    anchor.setPosition(selection.anchor())
    at_top = view.verticalScrollBar().value() == 0
    return ReadingPosition(
        at_top, _spot(top), view.cursorRect(top).top(), _spot(anchor), _spot(cursor)
    )


def go_to(view: QTextEdit, place: ReadingPosition) -> None:
    """Show that place again, as near as the text allows."""
    selection = view.textCursor()
    selection.setPosition(_position(view, place.anchor))
    selection.setPosition(_position(view, place.cursor), QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(selection)
    view.document().size()  # lays out what is still missing, so that the scroll bar has its range
    top = QTextCursor(view.document())
    top.setPosition(_position(view, place.first))
    bar = view.verticalScrollBar()
    if place.at_top:
        bar.setValue(0)
        return
    bar.setValue(bar.value() + view.cursorRect(top).top() - place.above)


def _spot(cursor: QTextCursor) -> TextPosition:
    blocks = cursor.document().blockCount()
    return TextPosition(blocks - cursor.blockNumber(), cursor.positionInBlock())


def _position(view: QTextEdit, spot: TextPosition) -> int:
    document = view.document()
    block = document.findBlockByNumber(max(0, document.blockCount() - spot.from_end))
    if not block.isValid():
        return 0
    return block.position() + min(spot.offset, block.length() - 1)
