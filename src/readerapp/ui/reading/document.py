"""Writes blocks into a QTextDocument with a cursor. No HTML, no style sheet, nothing to load."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
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

from readerapp.rendering import Block, BlockKind, Run, Style
from readerapp.ui.reading.page import PagePicture
from readerapp.ui.reading.tables import write_table
from readerapp.ui.reading.typography import HEAD_END, PICTURE, PageStyle

PICTURE_OBJECT = QTextFormat.ObjectTypes.UserObject.value + 1
OBJECT = "\ufffc"  # the letter that stands for a picture
MAX_COLUMNS = 24  # wider tables are shown as lines
_UNSEEN = "\u2060"  # in a rule: Qt gives an empty block before a table no height
_HEAD = frozenset(
    (
        BlockKind.SOURCE,
        BlockKind.TITLE,
        BlockKind.DEK,
        BlockKind.BYLINE,
        BlockKind.LABEL,
        BlockKind.NOTICE,
    )
)


@dataclass(frozen=True)
class Margins:
    """The room around the text in pixels."""

    side: int
    top: int
    bottom: int


def write_document(
    document: QTextDocument,
    blocks: Iterable[Block],
    pictures: dict[int, PagePicture],
    look: PageStyle,
    margins: Margins,
) -> None:
    """Replace what `document` holds."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.removeSelectedText()
    set_margins(document, margins)  # while there is nothing to lay out
    document.setIndentWidth(look.base * 1.7)
    _DocumentWriter(cursor, pictures, look).write(tuple(blocks))
    cursor.endEditBlock()


def set_margins(document: QTextDocument, margins: Margins) -> None:
    """Centre the text. Lays the whole document out anew."""
    root: QTextFrame = document.rootFrame()
    frame = root.frameFormat()
    frame.setLeftMargin(margins.side)
    frame.setRightMargin(margins.side)
    frame.setTopMargin(margins.top)
    frame.setBottomMargin(margins.bottom)
    root.setFrameFormat(frame)


class _DocumentWriter:
    def __init__(
        self, cursor: QTextCursor, pictures: dict[int, PagePicture], look: PageStyle
    ) -> None:
        self._cursor = cursor
        self._pictures = pictures
        self._look = look
        self._reuse = True  # the block the cursor stands in is still unused
        self._lists: dict[int, QTextList] = {}

    def write(self, blocks: tuple[Block, ...]) -> None:
        for index, block in enumerate(blocks):
            follower = blocks[index + 1] if index + 1 < len(blocks) else None
            if block.kind is BlockKind.TABLE:
                self._table(block)
            else:
                self._block(block, follower)

    def _block(self, block: Block, follower: Block | None) -> None:
        look = self._look
        setting = look.setting(block)
        shape = look.paragraph(block, setting)
        if follower is not None:
            self._join(block, follower, shape)
        code = Style(code=block.kind is BlockKind.CODE)
        self._start(shape, look.letters(setting, code, block.language))
        if block.list_id is not None:
            self._item(block, block.list_id)
        if block.kind is BlockKind.PICTURE:
            self._picture(block)
        elif block.kind is BlockKind.RULE:
            self._run(block, Run(_UNSEEN, Style()))
        for run in block.runs:
            self._run(block, run)

    def _join(self, block: Block, follower: Block, shape: QTextBlockFormat) -> None:
        """Adjust the space below a block to what follows it."""
        base = self._look.base
        if block.kind in _HEAD and follower.kind not in _HEAD:
            shape.setBottomMargin(round(base * HEAD_END))
        elif block.indent and not follower.indent:
            shape.setBottomMargin(round(base * 0.95))
        elif block.kind is BlockKind.PICTURE and follower.kind is not BlockKind.CAPTION:
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
        if block.kind is BlockKind.CODE and not style.code:
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
        spoken = spoken_text(picture)
        letters.setProperty(QTextFormat.Property.ImageAltText.value, spoken)
        if picture.action:
            letters.setAnchor(True)
            letters.setAnchorHref(f"picture:{picture.position}")
        self._cursor.insertText(OBJECT, letters)
        self._cursor.insertText(spoken, _unseen())

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
                self._block(Block(BlockKind.PARAGRAPH, tuple(runs), language=block.language), None)


def spoken_text(picture: PagePicture) -> str:
    """Return what a screen reader says, and a copy holds, where the picture is."""
    return ". ".join(part for part in (picture.label, picture.alt) if part)


def _unseen() -> QTextCharFormat:
    """Letters too small and too clear to see. Qt tells assistive tools the text of a document and
    nothing of its objects, so the description has to be text."""
    letters = QTextCharFormat()
    letters.setProperty(QTextFormat.Property.FontPixelSize.value, 1)
    letters.setForeground(Qt.GlobalColor.transparent)
    return letters


def _bullet(indent: int) -> QTextListFormat.Style:
    styles = QTextListFormat.Style
    return (styles.ListDisc, styles.ListCircle, styles.ListSquare)[min(indent, 3) - 1]
