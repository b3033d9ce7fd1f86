"""Writes a table: rules under the rows, numbers to the right, nothing else."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from readerapp.rendering import Block, BlockKind, Cell, Style
from readerapp.rendering.blocks import Rows
from readerapp.ui.reading.directions import is_rtl
from readerapp.ui.reading.typography import SETTINGS, PageStyle

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
