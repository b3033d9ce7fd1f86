"""Translated blocks as they are shown: what is doubtful marked where it stands, why a block stands
in its own language, links that were not found again, and the original below where it is wanted.

Each block stays one block, so that a place in the original is one in the translation.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from readerapp.domain.stretch import Stretch
from readerapp.domain.translation import Doubt, Doubtful, NotTranslated
from readerapp.domain.values import dataclass
from readerapp.languages import language_direction
from readerapp.library.translated_blocks import TranslatedBlock
from readerapp.rendering import Block, BlockKind, Cell, Run, Style
from readerapp.rendering.blocks import LINE_BREAK
from readerapp.ui.language.wording import listed

_FAINT = Style(faint=True)
_WITH_ORIGINAL = frozenset((BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.ITEM))
# A stretch in another direction inside a line (U+2067, U+2066, U+2069).
_RIGHT, _LEFT, _END = "\u2067", "\u2066", "\u2069"


@dataclass(frozen=True)
class Notes:
    """The app's own words in a translation, in the interface language.

    `missing` has {check} and {words}: what stands in the original and not in the translation.
    """

    check: dict[Doubt, str]
    missing: str
    links: str
    why: dict[NotTranslated, str]


def own_language(block: Block, source: str) -> Block:
    """Return a block of the original with the language it is in: those around it are in another."""
    language = block.language or source
    direction = block.direction or language_direction(language)
    return replace(block, language=language, direction=direction)


def shown(made: TranslatedBlock, original: Block, source: str, notes: Notes) -> Block:
    """Return a block as it is shown once it was translated; `original` is as its author wrote it.

    Places of doubts are of what is not typeset yet."""
    if not made.is_translated:
        block = own_language(original, source)
        said = notes.why.get(made.why, "") if made.why else ""
        return _with_note(block, said)
    if made.block.kind is BlockKind.TABLE:
        return replace(made.block, rows=_rows(made, original, notes))
    runs = _noted(made.block.runs, made.doubts, notes)
    links: list[Run] = []
    for link in made.links:
        links += [Run(" · " if links else f"{notes.links} ", _FAINT)]
        links += [Run(link.text, Style(link=link.style.link, language=source))]
    return replace(made.block, runs=(*runs, *([Run(LINE_BREAK, Style()), *links] if links else [])))


def with_original(block: Block, original: Block, source: str) -> Block:
    """Return a translated block with the original on a line of its own below it."""
    if block.language == (original.language or source):
        return block
    if block.kind is BlockKind.TABLE:
        rows = zip(block.rows, original.rows, strict=True)
        return replace(block, rows=tuple(_cells(row, old, source) for row, old in rows))
    if block.kind not in _WITH_ORIGINAL:
        return block
    return replace(block, runs=(*block.runs, *_below(original.runs, source)))


def _cells(
    row: tuple[Cell | None, ...], original: tuple[Cell | None, ...], source: str
) -> tuple[Cell | None, ...]:
    """Return the cells of a row with the original below; figures and names stand there once."""
    return tuple(
        cell
        if cell is None or old is None or _said(cell.runs) == _said(old.runs)
        else replace(cell, runs=(*cell.runs, *_below(old.runs, source)))
        for cell, old in zip(row, original, strict=True)
    )


def _said(runs: Sequence[Run]) -> str:
    return " ".join("".join(run.text for run in runs).replace("\u00ad", "").split())


def _below(runs: Sequence[Run], source: str) -> tuple[Run, ...]:
    mark = _RIGHT if language_direction(source) == "rtl" else _LEFT
    faint = [replace(run, style=replace(run.style, faint=True, language=source)) for run in runs]
    return (Run(f"{LINE_BREAK}{mark}", _FAINT), *faint, Run(_END, _FAINT))


def _with_note(block: Block, said: str) -> Block:
    if not said or block.kind is BlockKind.TABLE:
        return block
    return replace(block, runs=(*block.runs, Run(f"{LINE_BREAK}{said}", _FAINT)))


def _rows(
    made: TranslatedBlock, original: Block, notes: Notes
) -> tuple[tuple[Cell | None, ...], ...]:
    def cell(there: Cell | None, before: Cell | None) -> Cell | None:
        if there is None or before is None:
            return there
        own = [each for each in made.doubts if _stands_in(each, there, before)]
        return replace(there, runs=_noted(there.runs, own, notes))

    return tuple(
        tuple(map(cell, row, old)) for row, old in zip(made.block.rows, original.rows, strict=True)
    )


def _stands_in(doubtful: Doubtful, there: Cell, before: Cell) -> bool:
    runs = before.runs if doubtful.is_in_source else there.runs
    text = "".join(run.text for run in runs)
    return text[doubtful.place.start : doubtful.place.end] == doubtful.words


def _noted(runs: Sequence[Run], doubts: Iterable[Doubtful], notes: Notes) -> tuple[Run, ...]:
    """Mark what is doubtful, and say what to check behind the last of it; what is missing is told
    on a line of its own."""
    here = sorted((each for each in doubts if not each.is_in_source), key=lambda d: d.place.start)
    last = {each.doubt: each.place.end for each in here}
    made: list[Run] = []
    at = 0
    for run in runs:
        made += _marked(run, at, here, last, notes)
        at += len(run.text)
    for doubt in Doubt:
        words = [each.words for each in doubts if each.is_in_source and each.doubt is doubt]
        if words:
            said = notes.missing.format(check=notes.check[doubt], words=listed(words))
            made.append(Run(f"{LINE_BREAK}{said}", _FAINT))
    return tuple(made)


def _marked(
    run: Run, start: int, doubts: Sequence[Doubtful], last: dict[Doubt, int], notes: Notes
) -> list[Run]:
    end = start + len(run.text)
    places = [each.place for each in doubts]
    notes_at = {place: notes.check[doubt] for doubt, place in last.items()}
    edges = {start, end} | {edge for place in places for edge in (place.start, place.end)}
    inside = sorted(edge for edge in edges if start <= edge <= end)
    made: list[Run] = []
    for one, other in pairwise(inside):
        style = replace(run.style, mark=True) if _covers(places, one) else run.style
        made.append(Run(run.text[one - start : other - start], style))
        if other in notes_at:
            made.append(Run(f" ({notes_at[other]})", _FAINT))
    return made


def _covers(places: Iterable[Stretch], at: int) -> bool:
    return any(place.start <= at < place.end for place in places)
