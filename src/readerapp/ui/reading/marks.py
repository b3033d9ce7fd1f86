"""Marks: hits of a search, the sentence asked for, what is read aloud, painted over the text.

Each kind has its own: who shows one leaves the others alone.

Not as QTextEdit's extra selections: Qt draws all lines of a paragraph on screen once for each of
these, 0.5 s for a paragraph full of hits. Here they are drawn once for all marks of a paragraph.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import IntEnum
from types import MappingProxyType

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QPainter,
    QPainterPath,
    QTextBlock,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
)
from PySide6.QtWidgets import QTextEdit

from readerapp.ui.reading.decorations import blocks_between, x_of
from readerapp.ui.reading.folding import Span
from readerapp.ui.themes.theme import Theme

# Letters that run from right to left, and the signs that turn others around.
_TURNED = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


_EDGE, _EDGE_GAP = 3, 9  # pixels: a line beside the column, and the room between them

# Of two positions in the document: what is marked between them, and the mark one is at. Of what is
# spoken both are the same, but a picture is only the latter.
MarkedBetween = Callable[[int, int], tuple[list[Span], list[Span]]]


class MarkKind(IntEnum):
    """Kinds of marks, in the order in which they are painted: hits stand out in a sentence."""

    SPOKEN = 0
    SENTENCE = 1
    HITS = 2


Marks = Mapping[MarkKind, MarkedBetween]
NO_MARKS: Marks = MappingProxyType({})


def with_marks(marks: Marks, kind: MarkKind, marked: MarkedBetween | None) -> Marks:
    """Return the marks with others of one kind, None for none; all other kinds stay."""
    others = {each: known for each, known in marks.items() if each is not kind}
    return others | {kind: marked} if marked else others


def paint_marks(view: QTextEdit, marks: Marks, part: QRect, theme: Theme) -> None:
    """Paint the marks in a part of the viewport of `view`, but not over what is selected."""
    top = view.verticalScrollBar().value()
    seen = QRectF(part).translated(0, top)
    first = view.cursorForPosition(QPoint(0, part.top())).block()
    blocks = list(blocks_between(view.document(), first, seen.bottom()))
    if not blocks:
        return
    last = blocks[-1][0]
    selected = view.textCursor()
    spared = selected.selectionStart(), selected.selectionEnd()
    painter = QPainter(view.viewport())
    painter.translate(0, -top)
    for kind in sorted(marks):
        others, current = marks[kind](first.position(), last.position() + last.length())
        if kind is MarkKind.SPOKEN:  # a paper alone is hardly seen by some
            _paint_edge(painter, view, blocks, current, theme)
            current = []
        for spans, (paper, ink) in zip((others, current), _colours(kind, theme), strict=True):
            letters = QTextCharFormat()
            letters.setBackground(QBrush(QColor(paper)))
            letters.setForeground(QBrush(QColor(ink)))
            # A colour alone does not tell it from the others.
            letters.setFontUnderline(kind is MarkKind.HITS and spans is current)
            _paint(painter, blocks, without(spans, spared), seen, letters)
    painter.end()


def _paint_edge(
    painter: QPainter,
    view: QTextEdit,
    blocks: Iterable[tuple[QTextBlock, QRectF]],
    spans: list[Span],
    theme: Theme,
) -> None:
    """Paint a line beside the column, where the blocks begin that stand in `spans`."""
    found = [
        (block, rect)
        for block, rect in blocks
        if any(s < block.position() + block.length() and e > block.position() for s, e in spans)
        and block.layout().lineCount()
    ]
    if not found:
        return
    frame = view.document().rootFrame().frameFormat()
    is_rtl = found[0][0].textDirection() == Qt.LayoutDirection.RightToLeft
    beside = view.viewport().width() - frame.rightMargin() if is_rtl else frame.leftMargin()
    left = beside + _EDGE_GAP if is_rtl else beside - _EDGE_GAP - _EDGE
    lines = [
        block.layout().lineAt(number).naturalTextRect().translated(rect.topLeft())
        for block, rect in found
        for number in (0, block.layout().lineCount() - 1)
    ]
    top, bottom = min(line.top() for line in lines), max(line.bottom() for line in lines)
    painter.fillRect(QRectF(left, top, _EDGE, bottom - top), QColor(theme.accent))


def _colours(kind: MarkKind, theme: Theme) -> tuple[tuple[str, str], tuple[str, str]]:
    """Paper and ink of all marks of a kind but the current one, and of that."""
    if kind is MarkKind.SPOKEN:
        spoken = theme.pressed, theme.text
        return spoken, spoken
    if kind is MarkKind.SENTENCE:  # not yellow, on which hits would not be seen
        chosen = theme.selection, theme.selected_text
        return chosen, chosen
    found = theme.find_background, theme.find_text
    return found, (theme.find_current_background, theme.find_current_text)


def _paint(
    painter: QPainter,
    blocks: Iterable[tuple[QTextBlock, QRectF]],
    spans: Iterator[Span],
    seen: QRectF,
    letters: QTextCharFormat,
) -> None:
    """Paint what stands in `spans` (ordered, apart) anew, in the colours of `letters`."""
    span = next(spans, None)
    for block, rect in blocks:
        start, end = block.position(), block.position() + block.length() - 1
        mine: list[Span] = []
        while span is not None and span[0] < end:
            if span[1] > start:
                mine.append((max(span[0], start) - start, min(span[1], end) - start))
            if span[1] > end:  # goes on in the next block
                break
            span = next(spans, None)
        if mine and rect.bottom() >= seen.top():
            _paint_block(painter, block, rect, mine, seen, letters)


def without(spans: Iterable[Span], spared: Span) -> Iterator[Span]:
    """Yield what is left of `spans` outside of `spared`."""
    for start, end in spans:
        if start < min(end, spared[0]):
            yield start, min(end, spared[0])
        if max(start, spared[1]) < end:
            yield max(start, spared[1]), end


def _paint_block(
    painter: QPainter,
    block: QTextBlock,
    rect: QRectF,
    spans: list[Span],
    seen: QRectF,
    letters: QTextCharFormat,
) -> None:
    layout = block.layout()
    place = rect.topLeft() - layout.position()
    marked = QPainterPath()
    marked.setFillRule(Qt.FillRule.WindingFill)
    for part in _rects(layout, rect, spans, seen, _is_turned(block)):
        marked.addRect(part)
    if marked.isEmpty():
        return
    everything = QTextLayout.FormatRange()
    everything.start, everything.length = 0, block.length()
    everything.format = letters
    painter.save()
    painter.setClipPath(marked, Qt.ClipOperation.IntersectClip)
    layout.draw(painter, place, [everything], marked.boundingRect() & seen)
    painter.restore()


def _rects(
    layout: QTextLayout, rect: QRectF, spans: list[Span], seen: QRectF, is_turned: bool
) -> Iterator[QRectF]:
    """Yield where these letters stand. Both lines and spans run on, so each is taken once."""
    first = 0
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        begin, end = line.textStart(), line.textStart() + line.textLength()
        while first < len(spans) and spans[first][1] <= begin:
            first += 1
        if first == len(spans):
            return
        shape = line.naturalTextRect().translated(rect.topLeft())
        if shape.top() > seen.bottom():
            return
        if shape.bottom() < seen.top():
            continue
        index = first
        while index < len(spans) and spans[index][0] < end:
            part = max(spans[index][0], begin), min(spans[index][1], end)
            for left, right in _extents(line, part, is_turned):
                place = QRectF(rect.left() + left, shape.top(), right - left, shape.height())
                yield QRectF(place.toAlignedRect())
            index += 1


def _extents(line: QTextLine, part: Span, is_turned: bool) -> Iterator[tuple[float, float]]:
    """Yield where letters of a line begin and end; where they may run both ways, run by run."""
    if not is_turned:
        yield x_of(line.cursorToX(part[0])), x_of(line.cursorToX(part[1]))
        return
    # Not by the cursor: between two directions that has one place for two letters.
    for run in line.glyphRuns(part[0], part[1] - part[0]):
        found = run.boundingRect()
        yield found.left(), found.right()


def _is_turned(block: QTextBlock) -> bool:
    return block.textDirection() == Qt.LayoutDirection.RightToLeft or bool(
        _TURNED.search(block.text())
    )
