"""Document writer: puts blocks and tables into a QTextDocument. No HTML, no style sheet.

Tables have rules under the rows and numbers to the right, nothing else.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from PySide6.QtCore import QObject, Qt
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
from PySide6.QtWidgets import QTextEdit
from shiboken6 import delete, isValid

from readerapp.domain.articles import PictureState
from readerapp.domain.directions import is_rtl
from readerapp.domain.values import dataclass
from readerapp.rendering.blocks import HEAD_KINDS, Block, BlockKind, Cell, Rows, Run, Style
from readerapp.ui.language.wording import sentences
from readerapp.ui.reading.page import PagePicture
from readerapp.ui.reading.pieces import PagePiece, pieces_of
from readerapp.ui.reading.typography import HEAD_END, PICTURE, SETTINGS, PageStyle

_NUMBER = re.compile(r"[\s\u2212+\-$€£¥₩~≈(]*\d[\d.,'\u00a0\u202f\s:/]*[%)€£¥°]?\s*|[\s–—-]*")


def write_table(
    cursor: QTextCursor, block: Block, look: PageStyle, *, starts: bool = True, ends: bool = True
) -> None:
    """Insert a table at the cursor. `block.rows` all have the same length.

    It leaves no room above itself unless it `starts`, and none below unless it `ends`.
    """
    rows = block.rows
    rtl = is_rtl(_text(rows), block.language or look.language, block.direction)
    if rtl:  # Qt leaves the columns of a right-to-left table where they are
        rows = tuple(row[::-1] for row in rows)
    shape = _shape(look, rows, rtl)
    shape.setTopMargin(shape.topMargin() if starts else 0)
    shape.setBottomMargin(shape.bottomMargin() if ends else 0)
    table: QTextTable = cursor.insertTable(len(rows), len(rows[0]), shape)
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
        style = run.style
        if cell.is_heading:
            style = Style(bold=not style.faint, faint=style.faint, link=style.link)
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
BULLET_STRETCH = 180  # per cent: Qt keeps one space of this font between a bullet and its item
_UNSEEN = "\u2060"  # in a rule: Qt gives an empty block before a table no height


@dataclass(frozen=True)
class Margins:
    """Margins around the text in pixels."""

    side: int
    top: int
    bottom: int


SIDE = 28  # pixels, the least room beside the column
TOP, BOTTOM = 44, 110  # pixels above and below the article


def column_margins(width: int, style: PageStyle) -> tuple[int, Margins]:
    """Return the width of the text in a view of `width` pixels, and the margins that centre it."""
    column = max(120, min(round(style.column()), width - 2 * SIDE))
    return column, Margins(max(8, (width - column) // 2), TOP, BOTTOM)


def set_margins(document: QTextDocument, margins: Margins) -> None:
    """Centre the text. Lays the whole document out anew, unless they are the same."""
    root: QTextFrame = document.rootFrame()
    frame = root.frameFormat()
    before = QTextFrameFormat(frame)
    frame.setLeftMargin(margins.side)
    frame.setRightMargin(margins.side)
    frame.setTopMargin(margins.top)
    frame.setBottomMargin(margins.bottom)
    if frame != before:
        root.setFrameFormat(frame)


def take_new_document(view: QTextEdit, pictures: QObject) -> None:
    """Give a view another document, in which `pictures` draws them; the old one is gone at once.

    For another article: a document that is only emptied keeps each format it ever had, and a table
    of 5,000 rows leaves 2,500 of them. Not to be called while the old one is laid out.
    """
    old, new = view.document(), QTextDocument(view)
    new.setDefaultFont(view.font())
    new.setDocumentMargin(0)
    new.documentLayout().registerHandler(PICTURE_OBJECT, pictures)
    view.setDocument(new)
    view.setUndoRedoEnabled(False)
    if isValid(old):  # Qt's own, the first, is gone by now
        delete(old)


class DocumentWriter:
    """Writes a page into a document, as much of it at a time as is asked for. GUI thread."""

    def __init__(
        self,
        document: QTextDocument,
        blocks: Iterable[Block],
        pictures: dict[int, PagePicture],
        look: PageStyle,
        margins: Margins,
    ) -> None:
        """Empty the document. `blocks` are taken as they are written."""
        self._cursor = QTextCursor(document)
        # Not `document.clear()`: that deletes the root frame, which Shiboken does not notice.
        self._cursor.select(QTextCursor.SelectionType.Document)
        self._cursor.removeSelectedText()
        set_margins(document, margins)  # while there is nothing to lay out
        document.setIndentWidth(look.base * 1.7)
        self._pictures = pictures
        self._style = look
        self._reuse = True  # the block the cursor stands in is still unused
        self._lists: dict[int, QTextList] = {}
        self._pieces: Iterator[PagePiece] = pieces_of(blocks, look.runs_right_to_left)
        self._next = next(self._pieces, None)
        self._has_foot = False
        self.weight = 0  # of what is written, see `pieces`
        self.first_block = 0  # the number of the first block after the head of the page
        self.places: dict[int, int] = {}  # where in the document each picture is

    @property
    def is_done(self) -> bool:
        """Whether everything is written."""
        return self._next is None

    def is_heavier(self, most: int) -> bool:
        """Whether what is to be written weighs more. Looks as far ahead as that takes."""
        seen: list[PagePiece] = []
        weight = self._next.weight if self._next else 0
        while weight <= most and (piece := next(self._pieces, None)):
            seen.append(piece)
            weight += piece.weight
        self._pieces = chain(seen, self._pieces)
        return weight > most

    def write(self, most: int) -> None:
        """Write pieces until they weigh `most`, at least one."""
        end = self.weight + most
        self._cursor.beginEditBlock()
        while self._next is not None and self.weight < end:
            piece, self._next = self._next, next(self._pieces, None)
            self._piece(piece, self._next)
            self.weight += piece.weight
        self._cursor.endEditBlock()
        if self.is_done:
            self.release()

    def set_foot(self, height: int) -> None:
        """Leave room below all that is written, in an empty block: a margin of the page would have
        all of its text laid out again."""
        cursor = self._cursor
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if not height:
            if self._has_foot:
                cursor.deletePreviousChar()
            self._has_foot = False
            return
        shape = QTextBlockFormat()
        shape.setTopMargin(height - 1)
        shape.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        if self._has_foot:
            cursor.setBlockFormat(shape)
        else:
            cursor.insertBlock(shape, _unseen())
        self._has_foot = True

    def release(self) -> None:
        """Keep nothing of the document: call it before that is emptied. Shiboken takes what is
        made in the place of a deleted list for that list."""
        self._lists.clear()

    def _piece(self, piece: PagePiece, follower: PagePiece | None) -> None:
        if piece.block.kind is BlockKind.TABLE:
            goes_on = follower is not None and follower.follows
            self._table(piece.block, starts=not piece.follows, ends=not goes_on)
        else:
            self._block(piece, follower)
        if piece.block.kind in HEAD_KINDS:
            self.first_block = self._cursor.blockNumber() + 1

    def _block(self, piece: PagePiece, follower: PagePiece | None) -> None:
        block, look = piece.block, self._style
        setting = look.setting(block)
        shape = look.paragraph(block, setting)
        if piece.follows:
            shape.setTopMargin(0)
        if follower is not None:
            self._join(block, follower, shape)
        code = Style(code=block.kind is BlockKind.CODE)
        letters = QTextCharFormat(look.letters(setting, code, block.language))
        if block.list_id is not None and block.number is None:
            letters.setFontStretch(BULLET_STRETCH)
        self._start(shape, letters)
        if block.list_id is not None:
            self._item(block, block.list_id)
        if block.kind is BlockKind.PICTURE:
            self._picture(block)
        elif block.kind is BlockKind.RULE:
            self._run(block, Run(_UNSEEN, Style()))
        for run in block.runs:
            self._run(block, run)

    def _join(self, block: Block, follower: PagePiece, shape: QTextBlockFormat) -> None:
        """Adjust the space below a block to what follows it."""
        base, kind = self._style.base, follower.block.kind
        if follower.follows:
            shape.setBottomMargin(0)
        elif block.kind in HEAD_KINDS and kind not in HEAD_KINDS:
            shape.setBottomMargin(round(base * HEAD_END))
        elif _ends_list(block, follower.block):
            shape.setBottomMargin(round(base * 0.95))
        elif block.kind is BlockKind.PICTURE and kind is not BlockKind.CAPTION:
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
            shape.setNumberSuffix(".\u2009")  # and a thin space to that of Qt
            shape.setStart(block.number)
        self._lists[list_id] = self._cursor.createList(shape)

    def _picture(self, block: Block) -> None:
        picture = self._pictures[block.picture]
        letters = QTextCharFormat()
        letters.setObjectType(PICTURE_OBJECT)
        letters.setProperty(PICTURE, picture.position)
        self.places[picture.position] = self._cursor.position()
        spoken = spoken_text(picture)
        letters.setProperty(QTextFormat.Property.ImageAltText.value, spoken)
        if picture.action or picture.state is PictureState.STORED:  # asks for it, or shows it large
            letters.setAnchor(True)
            letters.setAnchorHref(f"picture:{picture.position}")
        self._cursor.insertText(OBJECT, letters)
        self._cursor.insertText(spoken, _unseen())

    def _table(self, block: Block, *, starts: bool, ends: bool) -> None:
        if self._reuse:  # a table needs a block before it
            self._reuse = False
        write_table(self._cursor, block, self._style, starts=starts, ends=ends)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._reuse = True  # Qt keeps a block after every table


def spoken_text(picture: PagePicture) -> str:
    """Return what a screen reader says, and a copy holds, where the picture is."""
    return sentences((picture.label, picture.alt))


def _unseen() -> QTextCharFormat:
    """Letters too small and too clear to see. Qt tells assistive tools the text of a document and
    nothing of its objects, so the description has to be text."""
    letters = QTextCharFormat()
    letters.setProperty(QTextFormat.Property.FontPixelSize.value, 1)
    letters.setForeground(Qt.GlobalColor.transparent)
    return letters


def _ends_list(block: Block, following: Block) -> bool:
    """Whether a list ends here, also where another one follows it."""
    if None in (block.list_id, following.list_id) or block.indent != following.indent:
        return bool(block.indent and not following.indent)
    return block.list_id != following.list_id


def _bullet(indent: int) -> QTextListFormat.Style:
    styles = QTextListFormat.Style
    return (styles.ListDisc, styles.ListCircle, styles.ListSquare)[min(indent, 3) - 1]
