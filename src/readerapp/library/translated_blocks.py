"""Blocks of an article in another language: the same blocks, with the runs of a translation."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from readerapp.domain.stretch import Stretch
from readerapp.domain.translation import Doubtful, NotTranslated, SourceText, TranslatedText
from readerapp.domain.values import dataclass
from readerapp.languages.tags import base, language_direction
from readerapp.rendering.blocks import Block, BlockKind, Cell, Run, Style

_UNTOUCHED = frozenset(
    {BlockKind.CODE, BlockKind.RULE, BlockKind.PICTURE, BlockKind.EMBED, BlockKind.MISSING}
)


@dataclass(frozen=True)
class TranslatedBlock:
    """One block of an article, translated. `index` is its place among the blocks of the original.

    `block` is the original where there is nothing to translate (code, pictures, videos, rules), and
    where it could not be: then `why` says so. `links` are those not found again in the translation,
    to be listed below it. Places in `doubts` are of the plain text of the original's block or of
    this one's; those of a table are of the cell that holds the words.
    """

    index: int
    block: Block
    links: tuple[Run, ...] = ()
    doubts: tuple[Doubtful, ...] = ()
    why: NotTranslated | None = None
    is_translated: bool = True


def texts_of(block: Block, source: str) -> tuple[SourceText, ...]:
    """Return what is to be translated of a block: its text, or that of the cells of a table.

    Nothing of code, pictures and rules, of what says that it is in another language than the
    article (`source`), and of what has no letters.
    """
    if block.kind in _UNTOUCHED or (block.language and base(block.language) != base(source)):
        return ()
    if block.kind is BlockKind.TABLE:
        return tuple(_source(cell.runs) for cell in _cells(block))
    return (_source(block.runs),) if any(map(str.isalpha, block.text)) else ()


def translated(
    index: int, block: Block, texts: Sequence[TranslatedText], target: str
) -> TranslatedBlock:
    """Return a block with the translations of its texts, which are in the order of `texts_of`."""
    if not texts:
        return TranslatedBlock(index, block, is_translated=False)
    why = next((each.why for each in texts if each.why), None)
    if why:
        return TranslatedBlock(index, block, why=why, is_translated=False)
    doubts = tuple(doubt for each in texts for doubt in each.doubts)
    if block.kind is BlockKind.TABLE:
        return _translated_table(index, block, texts, doubts, target)
    made = _in_language(replace(block, runs=_runs(block.runs, texts[0])), target)
    return TranslatedBlock(index, made, _lost_links(block.runs, texts[0]), doubts)


def _translated_table(
    index: int,
    block: Block,
    texts: Sequence[TranslatedText],
    doubts: tuple[Doubtful, ...],
    target: str,
) -> TranslatedBlock:
    left = iter(texts)
    lost: list[Run] = []

    def cell(original: Cell | None) -> Cell | None:
        if original is None:
            return None
        text = next(left)
        lost.extend(_lost_links(original.runs, text))
        return replace(original, runs=_runs(original.runs, text))

    rows = tuple(tuple(map(cell, row)) for row in block.rows)
    made = _in_language(replace(block, rows=rows), target)
    return TranslatedBlock(index, made, tuple(lost), doubts)


def _in_language(block: Block, target: str) -> Block:
    return replace(block, language=target, direction=language_direction(target))


def _cells(block: Block) -> Iterator[Cell]:
    return (cell for row in block.rows for cell in row if cell is not None)


def _source(runs: Sequence[Run]) -> SourceText:
    styled = list(_styled(runs))
    return SourceText(
        "".join(run.text for run in runs),
        marked=tuple(place for _run, place in styled),
        kept=tuple(place for run, place in styled if run.style.code),
    )


def _styled(runs: Sequence[Run]) -> Iterator[tuple[Run, Stretch]]:
    """Yield the runs that look like more than plain text, with their places."""
    start = 0
    for run in runs:
        end = start + len(run.text)
        if run.text.strip() and replace(run.style, language="") != Style():
            yield run, Stretch(start, end)
        start = end


def _runs(runs: Sequence[Run], text: TranslatedText) -> tuple[Run, ...]:
    """Return a translation as runs: what was found again has its style."""
    styles = [replace(run.style, language="") for run, _place in _styled(runs)]
    found = [
        (place, style)
        for place, style in zip(text.places, styles, strict=True)
        if place is not None
    ]
    made: list[Run] = []
    at = 0
    for place, style in sorted(found, key=lambda each: each[0].start):
        made += [Run(text.text[at : place.start], Style())] if place.start > at else []
        made.append(Run(text.text[place.start : place.end], style))
        at = place.end
    return (*made, Run(text.text[at:], Style())) if at < len(text.text) else tuple(made)


def _lost_links(runs: Sequence[Run], text: TranslatedText) -> tuple[Run, ...]:
    """Return the links that were not found again, each address once."""
    lost: dict[str, Run] = {}
    there = set()
    for (run, _place), place in zip(_styled(runs), text.places, strict=True):
        if run.style.link and place is None:
            lost.setdefault(run.style.link, run)
        elif run.style.link:
            there.add(run.style.link)
    return tuple(run for address, run in lost.items() if address not in there)
