"""Passages: what of a page is spoken, one paragraph after another, each in its language. Pure."""

import re
from collections.abc import Iterator
from itertools import chain

from readerapp.domain.values import dataclass
from readerapp.rendering import Block, BlockKind, as_written
from readerapp.rendering.blocks import LINE_BREAK
from readerapp.ui.reading.document import OBJECT, spoken_text
from readerapp.ui.reading.page import ArticlePage, PagePicture
from readerapp.ui.reading.pictures import place_pictures
from readerapp.ui.reading.words import header

MOST = 600  # letters spoken at once: who goes on after a pause hears no more than these again

_SENTENCE_END = re.compile(r"[.!?…؟۔।]+[\"'”’»)\]]*\s+|[。！？]+[」』）]*\s*")
_SPACE = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")
# Signs of direction, hyphens that may be, marks, letters of private use, halves of letters; not the
# joiners between letters, without which these are others.
_UNSPOKEN = re.compile(
    "[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ue000-\uf8ff"
    "\ud800-\udfff]"
)
_PAUSE = ", "  # between cells, and where facts are parted by a dot


@dataclass(frozen=True)
class Part:
    """Words spoken at once. `language` is BCP 47, "" when nothing says."""

    text: str
    language: str


@dataclass(frozen=True)
class Passage:
    """A paragraph, heading, item, caption, row of a table or picture, as it is spoken.

    `said` is what is spoken, each with its language. `written` is what stands of it in the
    document, one after the other. `is_picture`: that is no line of text.
    """

    said: tuple[Part, ...]
    written: tuple[str, ...]
    is_picture: bool = False

    @property
    def is_silent(self) -> bool:
        """Whether there is nothing to say."""
        return not any(map(_is_spoken, self.said))

    def parts(self) -> Iterator[Part]:
        """Yield what is spoken at once, one after the other. Each is cut when it is asked for: a
        paragraph of 1,000,000 letters has 2,000 of them."""
        for said in self.said:
            for cut in _cut(said.text):
                if words := _spoken(cut):
                    yield Part(words, said.language)


def passages_of(page: ArticlePage, picture_word: str) -> tuple[Passage, ...]:
    """Return what is spoken of a page, from the top. `picture_word` is "Picture" in the language
    of the interface."""
    known = {picture.position: picture for picture in page.pictures}
    blocks = chain(header(page), place_pictures(page.body, page))
    return tuple(
        passage
        for block in blocks
        for passage in _of_block(block, page, known, picture_word)
        if not passage.is_silent
    )


def _of_block(
    block: Block, page: ArticlePage, known: dict[int, PagePicture], picture_word: str
) -> Iterator[Passage]:
    language = block.language or page.language
    if block.kind is BlockKind.TABLE:
        yield from _rows(block, language)
    elif block.kind is BlockKind.PICTURE:
        yield _picture(known[block.picture], page, picture_word)
    elif block.kind is not BlockKind.RULE:
        number = "" if block.number is None else f"{block.number}. "
        text = block.text
        yield Passage((Part(number + text, language),), (text,))


def _rows(block: Block, language: str) -> Iterator[Passage]:
    for row in block.rows:
        texts = ["".join(run.text for run in cell.runs) for cell in row if cell]
        cells = [text for text in texts if text.strip()]
        yield Passage((Part(_PAUSE.join(cells), language),), tuple(cells))


def _picture(picture: PagePicture, page: ArticlePage, word: str) -> Passage:
    """Its label in the language of the interface, then what describes it in that of the article.
    One of which nothing is known is passed over."""
    if not (picture.label or picture.alt):
        return Passage((), ())
    said = f"{word}. {picture.label}" if picture.label else word
    parts = (Part(said, page.interface_language), Part(picture.alt, page.language))
    return Passage(parts, (OBJECT + spoken_text(picture),), is_picture=True)


def _is_spoken(said: Part) -> bool:
    return any(map(str.isalnum, said.text))


def _spoken(text: str) -> str:
    """A text without what only the eye needs: hyphens, signs of direction, breaks of lines."""
    plain = as_written(text).replace(LINE_BREAK, " ")
    words = _SPACE.sub(" ", _UNSPOKEN.sub("", plain)).strip().replace(" · ", _PAUSE)
    return words if any(c.isalnum() for c in words) else ""


def _cut(text: str) -> Iterator[str]:
    """Cut a long text at the ends of sentences, else at spaces."""
    at = 0
    while len(text) - at > MOST:
        last = at + MOST
        ends = [found.end() for found in _SENTENCE_END.finditer(text, at, last)]
        end = ends[-1] if ends else text.rfind(" ", at, last) + 1 or last
        yield text[at:end].strip()
        at = end
        while text[at : at + 1].isspace():
            at += 1
    if at < len(text):
        yield text[at:]
