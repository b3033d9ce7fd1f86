"""Document writer: puts blocks and tables into a QTextDocument. No HTML, no style sheet.

Tables have rules under the rows and numbers to the right, nothing else.
"""

import re
from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextFrameFormat,
    QTextLength,
    QTextList,
    QTextListFormat,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from readerapp.domain.values import dataclass
from readerapp.rendering import Block, BlockKind, Cell, Run, Style
from readerapp.rendering.blocks import Rows
from readerapp.ui.reading.directions import is_rtl
from readerapp.ui.reading.page import PagePicture
from readerapp.ui.reading.typography import HEAD_END, PICTURE, SETTINGS, PageStyle

_NUMBER = re.compile(r"[\s\u2212+\-$€£¥₩~≈(]*\d[\d.,'\u00a0\u202f\s:/]*[%)€£¥°]?\s*|[\s–—-]*")


def write_table(cursor: QTextCursor, block: Block, look: PageStyle) -> None:
    """Insert a table at the cursor. `block.rows` all have the same length."""
    rows = block.rows
    rtl = is_rtl(_text(rows), block.language or look.language, block.direction)
    if rtl:  # Qt leaves the columns of a right-to-left table where they are
        rows = tuple(row[::-1] for row in rows)
    table: QTextTable = cursor.insertTable(len(rows), len(rows[0]), _shape(look, rows, rtl))
    first = len(rows[0]) - 1 if rtl else 0  # names the rows: years there are not figures
    numbers = [x != first and _is_numeric(rows, x) for x in range(len(rows[0]))]
    for y, row in enumerate(rows):
        for x, cell in enumerate(row):
            is_heading = cell.is_heading if cell is not None else False
            place = table.cellAt(y, x)
            place.setFormat(_cell_shape(look, is_heading and y == 0))
            if cell is not None:
                _write_cell(place.firstCursorPosition(), block, cell, look, numbers[x])


def _write_cell(
    cursor: QTextCursor, block: Block, cell: Cell, look: PageStyle, is_number: bool
) -> None:
    setting = SETTINGS[BlockKind.TABLE]
    text = "".join(run.text for run in cell.runs)
    paragraph = Block(
        BlockKind.TABLE,
        cell.runs,
        language=block.language,
        direction=block.direction if text else "",
    )
    shape = look.paragraph(paragraph, setting)
    if is_number:
        # Digits run to the right in every script, so their ends meet there in every script.
        shape.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    cursor.setBlockFormat(shape)
    # No setBlockCharFormat here: it would overwrite the cell's own format, which Qt keeps there.
    for run in cell.runs:
        style = run.style if not cell.is_heading else Style(bold=True, link=run.style.link)
        cursor.insertText(run.text, look.letters(setting, style, block.language))


def _shape(look: PageStyle, rows: Rows, rtl: bool) -> QTextTableFormat:
    shape = QTextTableFormat()
    shape.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    shape.setBorder(0)
    shape.setCellPadding(0)
    shape.setCellSpacing(0)
    shape.setBorderCollapse(True)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    shape.setTopMargin(round(look.base * 0.4))
    shape.setBottomMargin(round(look.base * 1.3))
    if all(cell is None or cell.is_heading for cell in rows[0]):
        shape.setHeaderRowCount(1)
    return shape


def _cell_shape(look: PageStyle, is_heading: bool) -> QTextTableCellFormat:
    shape = QTextTableCellFormat()
    shape.setBottomBorder(1)
    shape.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    colour = look.theme.border if is_heading else look.theme.rule
    shape.setBottomBorderBrush(QBrush(QColor(colour)))
    shape.setTopPadding(look.base * 0.36)
    shape.setBottomPadding(look.base * 0.3)
    shape.setLeftPadding(look.base * 0.35)
    shape.setRightPadding(look.base * 0.35)
    return shape


def _is_numeric(rows: Rows, column: int) -> bool:
    cells = [row[column] for row in rows]
    texts = ["".join(run.text for run in c.runs) for c in cells if c and not c.is_heading]
    return any(any(c.isdigit() for c in t) for t in texts) and all(
        _NUMBER.fullmatch(text) for text in texts
    )


def _text(rows: Rows) -> str:
    return " ".join(run.text for row in rows for cell in row if cell for run in cell.runs)


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
    """Margins around the text in pixels."""

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
        self._style = look
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
        look = self._style
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
        base = self._style.base
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
        letters = self._style.letters(self._style.setting(block), style, block.language)
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
        write_table(self._cursor, block, self._style)
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
