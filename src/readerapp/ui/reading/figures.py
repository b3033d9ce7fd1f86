"""Pictures and the text: which picture stands where, and what is written under it. Pure."""

from collections.abc import Iterator
from dataclasses import replace

from readerapp.domain.articles import PictureState
from readerapp.rendering import Block, BlockKind, Run, Style
from readerapp.ui.reading.header import PLAIN, pill
from readerapp.ui.reading.page import PagePicture, ReadingPage

CREDIT = Style(faint=True, italic=True)


def place_pictures(body: tuple[Block, ...], page: ReadingPage) -> tuple[Block, ...]:
    """Return the body with every picture of the page in it once, and its caption below it.

    Pictures the text does not name stand first (those before its first picture) or last.
    """
    known = {picture.position: picture for picture in page.pictures}
    named = [b.picture for b in body if b.kind is BlockKind.PICTURE and b.picture in known]
    first = min(named, default=max(known, default=0) + 1)
    loose = [picture for picture in page.pictures if picture.position not in named]
    language = page.interface_language
    before = [b for p in loose if p.position < first for b in _figure(p, None, language)]
    after = [b for p in loose if p.position >= first for b in _figure(p, None, language)]
    return (*before, *_placed(body, known, language), *after)


def _placed(
    body: tuple[Block, ...], known: dict[int, PagePicture], language: str
) -> Iterator[Block]:
    shown: set[int] = set()
    index = 0
    while index < len(body):
        block = body[index]
        index += 1
        if block.kind is not BlockKind.PICTURE:
            yield block
            continue
        picture = known.get(block.picture)
        if picture is None or block.picture in shown:
            continue
        shown.add(block.picture)
        caption = body[index] if index < len(body) else None
        if caption is not None and caption.kind is BlockKind.CAPTION:
            index += 1
            yield from _figure(picture, caption, language)
        else:
            yield from _figure(picture, None, language)


def _figure(picture: PagePicture, caption: Block | None, language: str) -> Iterator[Block]:
    if picture.state is PictureState.DESCRIBED:
        yield _described(picture, language)
    else:
        yield Block(BlockKind.PICTURE, picture=picture.position)
    written = _caption(picture, caption)
    if written.runs:
        yield written


def _described(picture: PagePicture, language: str) -> Block:
    runs = [pill(picture.label), Run(" ", PLAIN)] if picture.label else []
    runs.append(Run(picture.status, Style(bold=True)))
    if picture.alt:
        runs.append(Run(f"\u2028{picture.alt}", PLAIN))
    return Block(BlockKind.DESCRIBED, tuple(runs), language="" if picture.alt else language)


def _caption(picture: PagePicture, found: Block | None) -> Block:
    """Join what the page wrote under the picture with what else is known about it."""
    caption = found or Block(BlockKind.CAPTION)
    parts = [caption.runs] if caption.runs else []
    said = caption.text
    more = [(picture.caption, PLAIN)] if not caption.runs else []
    for text, style in (*more, (picture.credit, CREDIT), (picture.note, Style(faint=True))):
        if text and text not in said:
            parts.append((Run(text, style),))
            said += text
    runs: list[Run] = []
    for part in parts:
        runs += [Run(_joint(runs[-1].text), Style(faint=True))] if runs else []
        runs += part
    return replace(caption, runs=tuple(runs))


def _joint(before: str) -> str:
    """A sentence needs no dot after its full stop."""
    return " " if before.endswith((".", "!", "?", "…", "。", "؟")) else " · "
