"""The text cursor of articles and help: a text is read by line, word and heading with keys.

Without it arrow keys scroll, as they do in any browser. With it they move a cursor that a screen
reader follows, Shift selects, H goes from heading to heading, and Return follows the link that the
cursor is in.

A text document has no headings, lists or quotes for a screen reader: Qt hands over plain text. So
what is new where the cursor comes to is said in words, after the line itself.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QAccessible,
    QKeyEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLine,
    QTextTable,
    QTextTableCell,
)
from PySide6.QtWidgets import QTextBrowser

from readerapp.domain.values import dataclass
from readerapp.messages import _
from readerapp.rendering.blocks import BlockKind
from readerapp.settings import READING_CARET, CaretUse, Settings
from readerapp.ui.language.wording import counted, language_name, sentences
from readerapp.ui.reading.document import OBJECT
from readerapp.ui.reading.pane import ReadingPane
from readerapp.ui.reading.typography import KIND, LANGUAGE, LEVEL, QUOTED
from readerapp.ui.reading.view import ReadingView
from readerapp.ui.widgets.announcer import announce
from readerapp.ui.widgets.slot_guard import guarded

Key = Qt.Key
CURSOR_WIDTH = 2  # pixels of the cursor
HEADING_MARGIN = 0.15  # of the view's height, kept above a heading that was gone to
_BY_LINE = frozenset((Key.Key_Up, Key.Key_Down, Key.Key_PageUp, Key.Key_PageDown))
_BY_LETTER = frozenset((Key.Key_Left, Key.Key_Right, Key.Key_Home, Key.Key_End))
_MOVES = _BY_LINE | _BY_LETTER
_STEPS = {Key.Key_Down: 1, Key.Key_Up: -1}
_TABS = (Key.Key_Tab, Key.Key_Backtab)
_RETURNS = (Key.Key_Return, Key.Key_Enter)
_SHIFT, _NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
_FLAGS = Qt.TextInteractionFlag

MOST_OF_LINK = 400  # letters that are said of a link
MOST_OF_NAME = 60  # letters of what names a column
_PICTURES = frozenset((BlockKind.PICTURE.name, BlockKind.DESCRIBED.name))


def is_caret_wanted(settings: Settings) -> bool:
    """Return whether texts have a cursor now: a screen reader may have come, or gone."""
    use = settings.get(READING_CARET)
    return use is CaretUse.ALWAYS or (use is CaretUse.WITH_SCREEN_READER and QAccessible.isActive())


@dataclass(frozen=True)
class TextPlace:
    """What stands at a place of a page. `level` is that of a heading, 0 elsewhere.

    `item` of `items` counts in the `group` of a list (its first position in the document), `row`
    and `column` in the table that begins at `table`; -1 and 0 where there is none. `links` are the
    addresses in the line, `link` is the one at the cursor itself.
    """

    block: int = -1
    kind: str = ""
    level: int = 0
    language: str = ""
    quote: int = 0
    group: int = -1
    item: int = 0
    items: int = 0
    table: int = -1
    rows: int = 0
    columns: int = 0
    row: int = 0
    column: int = 0
    named: str = ""  # what the first row says of the column
    links: tuple[str, ...] = ()
    link: str = ""
    picture: str = ""  # the words for a picture


NOWHERE = TextPlace()


def place_at(cursor: QTextCursor) -> TextPlace:
    """Return what stands where a cursor is."""
    block = cursor.block()
    shape = block.blockFormat()
    group, item, items = _in_list(block)
    table: QTextTable | None = cursor.currentTable()
    cell = table.cellAt(cursor) if table else None
    return TextPlace(
        block=block.blockNumber(),
        kind=str(shape.property(KIND) or ""),
        level=int(shape.property(LEVEL) or 0),
        language=str(shape.property(LANGUAGE) or ""),
        quote=int(shape.property(QUOTED) or 0),
        group=group,
        item=item,
        items=items,
        table=table.firstPosition() if table else -1,
        rows=table.rows() if table else 0,
        columns=table.columns() if table else 0,
        row=cell.row() + 1 if cell else 0,
        column=_order(table, cell.column()) + 1 if table and cell else 0,
        named=_name_of_column(table, cell) if table and cell else "",
        links=tuple(dict.fromkeys(_links(block, *_line(cursor)))),
        link=cursor.charFormat().anchorHref(),
        picture=_words_of_picture(block),
    )


def _words_of_picture(block: QTextBlock) -> str:
    """Return what a picture shows: it is in the first letter of its block, and once more in a line
    below, unseen, for whoever reads the whole text."""
    if not _is_picture(block):
        return ""
    start = QTextCursor(block)
    start.movePosition(QTextCursor.MoveOperation.NextCharacter)
    return str(start.charFormat().property(QTextFormat.Property.ImageAltText.value) or "")


def _is_picture(block: QTextBlock) -> bool:
    return bool(block.blockFormat().property(KIND) == BlockKind.PICTURE.name)


def _order(table: QTextTable, column: int) -> int:
    """Return a column's number as one reads: Qt has those of a table to the left turned round."""
    is_rtl = table.format().layoutDirection() is Qt.LayoutDirection.RightToLeft
    return table.columns() - 1 - column if is_rtl else column


def _name_of_column(table: QTextTable, cell: QTextTableCell) -> str:
    if not table.format().headerRowCount() or not cell.row():
        return ""
    return _text_of(table.cellAt(0, cell.column()))


def _text_of(cell: QTextTableCell) -> str:
    cursor = cell.firstCursorPosition()
    cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText().strip()[:MOST_OF_NAME]


def cell_after(cursor: QTextCursor, by: int) -> QTextCursor | None:
    """Return the place a line on (-1: a line back) where that is a cell of a table, or the way out
    of one: cells follow each other as one reads. None where there is no other cell or none yet."""
    block = cursor.block()
    if 0 <= _line_of(cursor).lineNumber() + by < block.layout().lineCount():
        return None
    table: QTextTable | None = cursor.currentTable()
    if table is None:
        beside = block.next() if by > 0 else block.previous()
        into: QTextTable | None = QTextCursor(beside).currentTable() if beside.isValid() else None
        return _place_of(into, 0 if by > 0 else into.rows() * into.columns() - 1) if into else None
    cell = table.cellAt(cursor)
    number = cell.row() * table.columns() + _order(table, cell.column()) + by
    if 0 <= number < table.rows() * table.columns():
        return _place_of(table, number)
    out = QTextCursor(cursor)
    out.setPosition(table.lastPosition() + 1 if by > 0 else table.firstPosition() - 1)
    return out


def _line_of(cursor: QTextCursor) -> QTextLine:
    return cursor.block().layout().lineForTextPosition(cursor.positionInBlock())


def line_after(cursor: QTextCursor, by: int) -> int | None:
    """Return the place a line on (-1: a line back) where Qt may not find it: in text that runs to
    the left it stays in a line, or leaps over one, and the line below a picture is not to be seen.
    None where Qt goes right, and at the ends."""
    block = cursor.block()
    line = _line_of(cursor)
    number = line.lineNumber() + by if line.isValid() and not _is_picture(block) else -1
    to = block
    if not 0 <= number < block.layout().lineCount():
        to = block.next() if by > 0 else block.previous()
        number = 0 if by > 0 else to.layout().lineCount() - 1 if to.isValid() else 0
    if to.isValid() and _is_picture(to):
        return to.position()
    if not (to.isValid() and any(_is_own(each) for each in (block, to))):
        return None
    found = to.layout().lineAt(number)
    if not (found.isValid() and line.isValid()):
        return to.position()
    x, _place = cast("tuple[float, int]", line.cursorToX(cursor.positionInBlock()))
    is_last = number == to.layout().lineCount() - 1
    end = found.textStart() + found.textLength() - (0 if is_last else 1)  # else the next line's
    return to.position() + min(max(found.xToCursor(x), found.textStart()), end)


def _is_own(block: QTextBlock) -> bool:
    return _is_to_the_left(block) or _is_picture(block)


def _is_to_the_left(block: QTextBlock) -> bool:
    return block.blockFormat().layoutDirection() is Qt.LayoutDirection.RightToLeft


def _place_of(table: QTextTable, number: int) -> QTextCursor:
    """Return where a cell begins, counted as one reads."""
    row, column = divmod(number, table.columns())
    return table.cellAt(row, _order(table, column)).firstCursorPosition()


def _in_list(block: QTextBlock) -> tuple[int, int, int]:
    """Return the list a block is an item of, its number, and how many there are."""
    group = block.textList()
    if group is None:
        return -1, 0, 0
    return group.item(0).position(), group.itemNumber(block) + 1, group.count()


def _line(cursor: QTextCursor) -> tuple[int, int]:
    """Where the line of a cursor begins and ends in its block."""
    line = _line_of(cursor)
    if not line.isValid():
        return 0, cursor.block().length()
    return line.textStart(), line.textStart() + line.textLength()


def _links(block: QTextBlock, start: int, end: int) -> Iterator[str]:
    """The addresses of the links in a part of a block."""
    for span in block.textFormats():
        if span.start < end and span.start + span.length > start and span.format.isAnchor():
            yield span.format.anchorHref()


@dataclass(frozen=True)
class DocumentHeading:
    """A heading of a page: its words, its level, and where it stands in the document."""

    text: str
    level: int
    position: int


def headings(document: QTextDocument) -> Iterator[DocumentHeading]:
    """Yield the headings of a document from above; the title is the first one."""
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().property(LEVEL)
        if level and block.text().strip():
            yield DocumentHeading(block.text().strip(), int(level), block.position())
        block = block.next()


def _told(before: TextPlace, now: TextPlace, *, by_letter: bool = False) -> str:
    """Return what is new, coming from another place.

    `by_letter`: the cursor went on by letters or words, and not by lines.
    """
    said: list[str] = []
    is_new = before.block != now.block
    if is_new:
        said += _left(before, now)
        if now.language and now.language != before.language:
            said.append(language_name(now.language))
        said += _entered(before, now)
    if by_letter and now.link and now.link != before.link:
        said.append(_("Link"))
    elif not by_letter and now.links and (is_new or now.links != before.links):
        said.append(counted("{count} link", "{count} links", len(now.links)))
    return sentences(said)


def heading_told(heading: DocumentHeading) -> str:
    """Return a heading with its level."""
    level = _("Heading of level {level}").format(level=_number(heading.level))
    return sentences((heading.text, level))


def _link_told(cursor: QTextCursor) -> str:
    """Return the link that Tab has selected, a picture by what describes it."""
    start = QTextCursor(cursor)
    start.setPosition(cursor.selectionStart() + 1)  # the format is that of the letter before
    letters = start.charFormat()
    spoken = letters.property(QTextFormat.Property.ImageAltText.value)
    text = str(spoken or cursor.selectedText().replace(OBJECT, ""))
    name = _("Picture") if spoken is not None else _("Link")
    return sentences((text.strip()[:MOST_OF_LINK], name))


def _no_heading(by: int) -> str:
    """Return that there is none further down, or up."""
    return _("No heading below") if by > 0 else _("No heading above")


def _left(before: TextPlace, now: TextPlace) -> Iterator[str]:
    if before.table >= 0 and now.table < 0:
        yield _("End of the table")
    if before.group >= 0 and now.group < 0:
        yield _("End of the list")
    if before.quote and not now.quote:
        yield _("End of the quotation")


def _entered(before: TextPlace, now: TextPlace) -> Iterator[str]:
    if now.quote and not before.quote:
        yield _("Quotation")
    if now.level:
        yield _("Heading of level {level}").format(level=_number(now.level))
    if now.group >= 0:
        if now.group != before.group:
            yield counted("List with {count} item", "List with {count} items", now.items)
        yield _("{number} of {count}").format(number=_number(now.item), count=_number(now.items))
    if now.table >= 0:
        if now.table != before.table:
            size = _("Table with {rows} rows and {columns} columns")
            yield size.format(rows=_number(now.rows), columns=_number(now.columns))
        place = _("Row {row}, column {column}")
        yield place.format(row=_number(now.row), column=_number(now.column))
        if now.named:
            yield now.named
    if now.kind == BlockKind.CODE.name and before.kind != now.kind:
        yield _("Code")
    elif now.kind in _PICTURES:
        if now.picture:
            yield now.picture
        yield _("Picture")
    elif now.kind == BlockKind.CAPTION.name:
        yield _("Caption")
    elif now.kind == BlockKind.RULE.name:
        yield _("Separator")


def _number(number: int) -> str:
    return QLocale().toString(number)


@guarded
class TextCaret(QObject):
    """The text cursor of one view, on or off. GUI thread."""

    def __init__(self, view: QTextBrowser) -> None:
        super().__init__(view)
        self._view = view
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
        self._view.setCursorWidth(CURSOR_WIDTH if on else 1)
        self._view.verticalScrollBar().setValue(place)
        if on:
            self._view.installEventFilter(self)
        else:
            self._view.removeEventFilter(self)
        self.forget()

    def forget(self) -> None:
        """Tell of the next place as if one came from nowhere: another text is shown."""
        self._place = NOWHERE

    def go_to(self, heading: DocumentHeading) -> None:
        """Put the cursor before a heading, show it near the top, and say it."""
        view = self._view
        cursor = QTextCursor(view.document())
        last = view.document().characterCount() - 1  # the text may be another one by now
        cursor.setPosition(min(heading.position, last))
        view.setTextCursor(cursor)
        bar = view.verticalScrollBar()
        top = view.cursorRect(cursor).top() - round(view.viewport().height() * HEADING_MARGIN)
        bar.setValue(bar.value() + top)
        self._place = place_at(cursor)
        announce(view, heading_told(heading))

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
        announce(self._view, _no_heading(by))

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
            announce(self._view, _link_told(cursor))

    def _tell(self) -> None:
        now = place_at(self._view.textCursor())
        said = _told(self._place, now, by_letter=self._by_letter)
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
