"""Writes blocks into a QTextDocument with a cursor. No HTML, no style sheet, nothing to load."""

from collections.abc import Iterable

from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextList,
    QTextListFormat,
)

from readerapp.ui.reading.blocks import MAX_COLUMNS, Block, Kind, Run, Style
from readerapp.ui.reading.page import PagePicture
from readerapp.ui.reading.tables import write_table
from readerapp.ui.reading.typography import HEAD_END, PICTURE, Look

PICTURE_OBJECT = QTextFormat.ObjectTypes.UserObject.value + 1
OBJECT = "\ufffc"  # the letter that stands for a picture
_HEAD = frozenset((Kind.SOURCE, Kind.TITLE, Kind.DEK, Kind.BYLINE, Kind.LABEL, Kind.NOTICE))


def write_document(
    document: QTextDocument,
    blocks: Iterable[Block],
    pictures: dict[int, PagePicture],
    look: Look,
) -> None:
    """Replace what `document` holds. Its root frame's margins are the caller's."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.removeSelectedText()
    document.setIndentWidth(look.base * 1.7)
    _Writer(cursor, pictures, look).write(tuple(blocks))
    cursor.endEditBlock()


def set_column(document: QTextDocument, side: float, top: float, bottom: float) -> None:
    """Centre the text: margins in pixels of the root frame."""
    root: QTextFrame = document.rootFrame()
    frame = root.frameFormat()
    frame.setLeftMargin(side)
    frame.setRightMargin(side)
    frame.setTopMargin(top)
    frame.setBottomMargin(bottom)
    root.setFrameFormat(frame)


class _Writer:
    def __init__(self, cursor: QTextCursor, pictures: dict[int, PagePicture], look: Look) -> None:
        self._cursor = cursor
        self._pictures = pictures
        self._look = look
        self._reuse = True  # the block the cursor stands in is still unused
        self._lists: dict[int, QTextList] = {}

    def write(self, blocks: tuple[Block, ...]) -> None:
        for index, block in enumerate(blocks):
            follower = blocks[index + 1] if index + 1 < len(blocks) else None
            if block.kind is Kind.TABLE:
                self._table(block)
            else:
                self._block(block, follower)

    def _block(self, block: Block, follower: Block | None) -> None:
        look = self._look
        setting = look.setting(block)
        shape = look.paragraph(block, setting)
        if follower is not None:
            self._join(block, follower, shape)
        code = Style(code=block.kind is Kind.CODE)
        self._start(shape, look.letters(setting, code, block.language))
        if block.list_id is not None:
            self._item(block, block.list_id)
        if block.kind is Kind.PICTURE:
            self._picture(block)
        for run in block.runs:
            self._run(block, run)

    def _join(self, block: Block, follower: Block, shape: QTextBlockFormat) -> None:
        """Adjust the space below a block to what follows it."""
        base = self._look.base
        if block.kind in _HEAD and follower.kind not in _HEAD:
            shape.setBottomMargin(round(base * HEAD_END))
        elif block.indent and not follower.indent:
            shape.setBottomMargin(round(base * 0.95))
        elif block.kind is Kind.PICTURE and follower.kind is not Kind.CAPTION:
            shape.setBottomMargin(round(base * 1.4))

    def _start(self, shape: QTextBlockFormat, letters: QTextCharFormat) -> None:
        if self._reuse:
            self._cursor.setBlockFormat(shape)
            self._cursor.setBlockCharFormat(letters)
            self._reuse = False
        else:
            self._cursor.insertBlock(shape, letters)

    def _run(self, block: Block, run: Run) -> None:
        style = run.style
        if block.kind is Kind.CODE and not style.code:
            style = Style(code=True, bold=style.bold, italic=style.italic, link=style.link)
        letters = self._look.letters(self._look.setting(block), style, block.language)
        self._cursor.insertText(run.text, letters)

    def _item(self, block: Block, list_id: int) -> None:
        found = self._lists.get(list_id)
        if found is not None:
            found.add(self._cursor.block())
            return
        shape = QTextListFormat()
        shape.setIndent(block.indent)
        if block.number is None:
            shape.setStyle(_bullet(block.indent))
        else:
            shape.setStyle(QTextListFormat.Style.ListDecimal)
            shape.setStart(block.number)
        self._lists[list_id] = self._cursor.createList(shape)

    def _picture(self, block: Block) -> None:
        picture = self._pictures[block.picture]
        letters = QTextCharFormat()
        letters.setObjectType(PICTURE_OBJECT)
        letters.setProperty(PICTURE, picture.position)
        letters.setProperty(QTextFormat.Property.ImageAltText.value, picture.alt)
        if picture.action:
            letters.setAnchor(True)
            letters.setAnchorHref(f"picture:{picture.position}")
        self._cursor.insertText(OBJECT, letters)

    def _table(self, block: Block) -> None:
        if len(block.rows[0]) > MAX_COLUMNS:
            self._rows_as_lines(block)
            return
        if self._reuse:  # a table needs a block before it
            self._reuse = False
        write_table(self._cursor, block, self._look)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._reuse = True  # Qt keeps a block after every table

    def _rows_as_lines(self, block: Block) -> None:
        for row in block.rows:
            runs: list[Run] = []
            for cell in row:
                if cell is not None and cell.runs:
                    runs += [Run(" · ", Style(faint=True))] if runs else []
                    runs += cell.runs
            if runs:
                self._block(Block(Kind.PARAGRAPH, tuple(runs), language=block.language), None)


def _bullet(indent: int) -> QTextListFormat.Style:
    styles = QTextListFormat.Style
    return (styles.ListDisc, styles.ListCircle, styles.ListSquare)[min(indent, 3) - 1]
