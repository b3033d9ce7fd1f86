"""Pieces: what of a page Qt lays out without a pause. Pure.

Qt lays out a paragraph, or a table, in one go. A paragraph of 100,000 letters takes it 0.3 s in
Latin and 1.2 s in flags, a row of 50,000 cells 1.7 s, and the window stands still meanwhile. So a
paragraph is cut into pieces that follow each other without a gap, a table by its rows, and
what has more columns than a page has room for is written line by line. Nothing is left out.

The weight of a piece says how long it takes to write and to lay out: 1 for each byte of UTF-8
(letters of two bytes and more are shaped and looked for in more fonts), and what a block, a run and
a cell cost besides, in the same unit. 1,000 take 0.7 to 1.6 ms
(nine scripts and flags, Qt 6.12, two slow cores).
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import chain

from readerapp.domain.values import dataclass
from readerapp.rendering.blocks import LINE_BREAK, Block, BlockKind, Cell, Rows, Run, Style

MAX_COLUMNS = 24  # wider tables are written as lines
MOST = 4_000  # weight of a piece of a paragraph
MOST_OF_TABLE = 16_000  # weight of a piece of a table; 24 rows of 8 columns weigh 11,000
_BLOCK, _RUN, _CELL = 60, 25, 60
_DEEP = 4  # Qt lays the text of a cell out several times, to find out how wide the column is
# Letters that many computers have no font for: Qt looks for one in each, for each of them.
_RARE = re.compile(
    "[^\0-\u18ff\u1e00-\u23ff\u2500-\u27bf\u3000-\u30ff\u3400-\u9fff"
    "\uac00-\ud7a3\ufb50-\ufdff\ufe70-\uffef\U0001f300-\U0001faff]"
)
_SOUGHT = 40
_LOOKED_BACK = 64  # letters before a cut among which one looks for a letter that begins something

# Stands at the end of a piece whose paragraph goes on in the next one, and takes no room. Searching
# and copying join what it parts.
JOINT = "\u2060\u200b"


@dataclass(frozen=True)
class PagePiece:
    """A block, or a part of one. `follows`: without a gap after the piece before."""

    block: Block
    weight: int
    follows: bool = False


def pieces_of(blocks: Iterable[Block], is_rtl: Callable[[Block], bool]) -> Iterator[PagePiece]:
    """Cut blocks into pieces, one after another as they are asked for.

    `is_rtl` tells whether a paragraph runs from right to left: all its pieces run as the first.
    """
    for block in blocks:
        if block.kind is BlockKind.TABLE:
            yield from _pieces_of_table(block, is_rtl)
        else:
            yield from _pieces_of_text(block, block.runs, is_rtl)


# Paragraphs


def _pieces_of_text(
    block: Block, runs: Iterable[Run], is_rtl: Callable[[Block], bool]
) -> Iterator[PagePiece]:
    """Cut runs of a paragraph into pieces that are otherwise like `block`."""
    follows = False
    parts = _cut(runs)
    some, weight = next(parts, ((), 0))
    while True:
        after, weight_after = next(parts, ((), 0))
        if not after and not follows:
            yield PagePiece(replace(block, runs=some), _BLOCK + weight)
            return
        part = replace(block, runs=(*some, Run(JOINT, Style())) if after else some)
        if not follows:
            part = replace(part, direction="rtl" if is_rtl(part) else "ltr")
            block = replace(block, direction=part.direction, list_id=None)
        yield PagePiece(part, _BLOCK + weight, follows)
        if not after:
            return
        some, weight, follows = after, weight_after, True


def _cut(runs: Iterable[Run]) -> Iterator[tuple[tuple[Run, ...], int]]:
    """Yield the runs in parts, each with its weight; none is empty, none heavier than `MOST`."""
    part: list[Run] = []
    room = MOST
    for run in runs:
        start = 0
        while (weight := _weight_from(run.text, start)) > room:
            window = run.text[start : start + room]
            length = _fitting(window, room - _RUN, is_needed=not part)
            if length:
                part.append(replace(run, text=window[:length]))
                start += length
            yield tuple(part), MOST
            part, room = [], MOST
        if start < len(run.text):
            part.append(replace(run, text=run.text[start:]) if start else run)
            room -= weight
    if part:
        yield tuple(part), MOST - room


def _weight_from(text: str, start: int) -> int:
    """The weight of the rest of a run; of a long one, whose weight nobody needs, its letters."""
    left = len(text) - start
    return _RUN + (left if left > MOST else _weight(text[start:] if start else text))


def _fitting(text: str, room: int, *, is_needed: bool) -> int:
    """How many letters fit into `room` bytes, up to the end of a sentence or a word; if there is
    none, 0, or if a number `is_needed` one that parts no letter from its marks."""
    if room <= 0:
        return 0
    fitting = text.encode(errors="replace")[:room].decode(errors="ignore")
    weight = _weight(fitting)
    if weight > room:
        fitting = fitting[: len(fitting) * room // weight]
    for mark in (LINE_BREAK, ". ", "。", " "):
        found = fitting.rfind(mark, len(fitting) // 2)
        if found >= 0:
            return found + len(mark)
    return _before_letter(text, max(1, len(fitting))) if is_needed else 0


def _before_letter(text: str, end: int) -> int:
    """The nearest place before `end` at which no mark is parted from its letter, no flag cut."""
    for place in range(end, max(0, end - _LOOKED_BACK), -1):
        if place < len(text) and not _continues(text, place):
            return place
    return end


def _continues(text: str, place: int) -> bool:
    letter, before = text[place], text[place - 1]
    if unicodedata.category(letter).startswith("M") or "\u200d" in (letter, before):
        return True
    if "\U0001f3fb" <= letter <= "\U0001f3ff":  # the skin of what stands before it
        return True
    return _is_flag_letter(letter) and _flag_letters_before(text, place) % 2 == 1


def _is_flag_letter(letter: str) -> bool:
    return "\U0001f1e6" <= letter <= "\U0001f1ff"


def _flag_letters_before(text: str, place: int) -> int:
    """How many stand in a row; two make a flag. Texts are cut at even numbers, so few are many."""
    start = place
    while start > 0 and _is_flag_letter(text[start - 1]):
        start -= 1
    return place - start


# Tables


def _pieces_of_table(block: Block, is_rtl: Callable[[Block], bool]) -> Iterator[PagePiece]:
    if len(block.rows[0]) > MAX_COLUMNS:
        yield from chain.from_iterable(_lines_of(row, block, is_rtl) for row in block.rows)
        return
    rows: list[tuple[Cell | None, ...]] = []
    total, follows = 0, False
    for row in block.rows:
        weight = _weight_of_row(row)
        if rows and total + weight > MOST_OF_TABLE:
            yield _table(block, rows, total, follows)
            rows, total, follows = [], 0, True
        if weight > MOST_OF_TABLE:
            yield from _lines_of(row, block, is_rtl)
            follows = False
        else:
            rows.append(row)
            total += weight
    if rows:
        yield _table(block, rows, total, follows)


def _table(
    block: Block, rows: Iterable[tuple[Cell | None, ...]], weight: int, follows: bool
) -> PagePiece:
    written: Rows = tuple(rows)
    return PagePiece(replace(block, rows=written), _BLOCK + weight, follows)


def _lines_of(
    row: tuple[Cell | None, ...], block: Block, is_rtl: Callable[[Block], bool]
) -> Iterator[PagePiece]:
    """Write the cells of a row behind each other."""
    line = Block(BlockKind.PARAGRAPH, language=block.language)
    if any(cell and cell.runs for cell in row):
        yield from _pieces_of_text(line, _behind_each_other(row), is_rtl)


def _behind_each_other(row: Iterable[Cell | None]) -> Iterator[Run]:
    is_first = True
    for cell in row:
        if cell is not None and cell.runs:
            if not is_first:
                yield Run(" · ", Style(faint=True))
            yield from cell.runs
            is_first = False


def _weight_of_row(row: Iterable[Cell | None]) -> int:
    return sum(
        _CELL + _DEEP * sum(map(_weight_of_run, cell.runs)) if cell else _CELL for cell in row
    )


def _weight_of_run(run: Run) -> int:
    return _RUN + _weight(run.text)


def _weight(text: str) -> int:
    if text.isascii():
        return len(text)
    return len(text.encode(errors="replace")) + _SOUGHT * len(_RARE.findall(text))
