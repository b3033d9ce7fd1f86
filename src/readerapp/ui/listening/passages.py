"""Passages: what of a page is spoken, one paragraph after another, each in its language; and the
spoken one in the reading view: found in its document, marked, and scrolled to while the reader
stays there."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QTextCursor

from readerapp.domain.values import dataclass
from readerapp.rendering.blocks import LINE_BREAK, Block, BlockKind
from readerapp.rendering.typesetting import as_written
from readerapp.ui.annotating.highlights import UnitText
from readerapp.ui.reading.document import OBJECT, spoken_text
from readerapp.ui.reading.folding import Span
from readerapp.ui.reading.marks import MarkKind
from readerapp.ui.reading.page import ArticlePage, PagePicture
from readerapp.ui.reading.pictures import place_pictures
from readerapp.ui.reading.position import SmoothScroll
from readerapp.ui.reading.view import ReadingView
from readerapp.ui.reading.words import header

ABOVE = 0.2  # of the view's height, kept above a passage that had to be scrolled to

_ENDS = 40  # letters by which the beginning and the end of a paragraph are found
_JOINTS = 200  # letters that stand between the pieces of a long one at most

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


class SpokenMark(QObject):
    """Marks one passage of a page at a time. GUI thread."""

    located = Signal()  # places are known that were not

    def __init__(self, view: ReadingView) -> None:
        super().__init__(view)
        self._view = view
        self._scroll = SmoothScroll(view.verticalScrollBar())
        self._passages: Sequence[Passage] = ()
        self._places: Sequence[Span | None] = ()
        self._number = -1
        self._follows = True  # scroll there as soon as it is known where
        view.rebuilt.connect(self._locate)

    def use(self, passages: Sequence[Passage]) -> None:
        """Mark passages of this page from now on, none at first."""
        self._passages, self._number = passages, -1
        self._locate()

    def first(self) -> int:
        """Return the passage to begin with: what is selected, or the first one on screen."""
        view = self._view
        cursor = view.textCursor()
        if cursor.hasSelection():
            here = cursor.selectionStart()
        elif view.verticalScrollBar().value():
            here = view.cursorForPosition(view.viewport().rect().topLeft()).position()
        else:
            return 0
        ends = (number for number, place in enumerate(self._places) if place and place[1] > here)
        return next(ends, 0)

    def show(self, number: int, *, is_asked: bool) -> None:
        """Mark a passage. It is scrolled to if that `is_asked`, or the one before is on screen:
        else the reader has scrolled away."""
        self._follows = is_asked or self._is_seen(self._number)
        self._number = number
        self._mark()

    def clear(self) -> None:
        """Mark nothing any more."""
        self._passages, self._places, self._number = (), (), -1
        self._scroll.stop()
        self._view.show_marks(MarkKind.SPOKEN, None)

    @property
    def place(self) -> Span | None:
        """Where the marked passage stands."""
        return self._places[self._number] if 0 <= self._number < len(self._places) else None

    def _locate(self) -> None:
        if self._passages:
            self._places = places_of(self._view.document().toRawText(), self._passages)
            self._mark()

    def _mark(self) -> None:
        place = self.place
        if place is None:
            self._view.show_marks(MarkKind.SPOKEN, None)
            return
        words = [] if self._passages[self._number].is_picture else [place]
        self._view.show_marks(MarkKind.SPOKEN, lambda _start, _end: (list(words), [place]))
        if self._follows:
            self._follows = False
            self._go_to(place)

    def _go_to(self, place: Span) -> None:
        shown, rect = self._view.viewport().rect(), self._rect(place)
        room = round(shown.height() * ABOVE)
        if rect.top() < shown.top() or rect.bottom() > shown.bottom() - room // 2:
            self._scroll.by(rect.top() - room)

    def _is_seen(self, number: int) -> bool:
        place = self._places[number] if 0 <= number < len(self._places) else None
        return place is None or self._rect(place).intersects(self._view.viewport().rect())

    def _rect(self, place: Span) -> QRect:
        """From its first line to its last, in the viewport."""
        cursor = QTextCursor(self._view.document())
        rects = []
        for position in place:
            cursor.setPosition(min(position, self._view.document().characterCount() - 1))
            rects.append(self._view.cursorRect(cursor))
        whole = rects[0].united(rects[1])
        return QRect(0, whole.top(), self._view.viewport().width(), whole.height())


def places_of(text: str, passages: Iterable[Passage]) -> list[Span | None]:
    """Return where each passage stands, in UTF-16 units as Qt counts; None for those that are not
    there, or not yet. `text` is the raw text of the document."""
    shown, units = _one_line(text), UnitText(text)
    places: list[Span | None] = []
    start = 0
    for passage in passages:
        found = _either_way(shown, passage.written, start)
        if found is None:
            places.append(None)
        else:
            start = found[1]
            places.append((units.units(found[0]), units.units(found[1])))
    return places


def _either_way(text: str, written: Sequence[str], start: int) -> Span | None:
    """Columns of a table that runs to the left stand in the document in the other order."""
    found = _in_order(text, written, start)
    if len(written) < 2 or (found and found[1] - found[0] <= sum(map(len, written)) + _JOINTS):
        return found
    other = _in_order(text, written[::-1], start)
    return min(filter(None, (found, other)), key=lambda span: span[1], default=None)


def _in_order(text: str, written: Sequence[str], start: int) -> Span | None:
    first, end = -1, start
    for each in written:
        span = _find(text, _one_line(each), end)
        if span is None:
            return None
        first, end = (span[0] if first < 0 else first), span[1]
    return (first, end) if first >= 0 else None


def _find(text: str, written: str, start: int) -> Span | None:
    """A long paragraph stands there in pieces, so that only its ends are looked for."""
    begin = text.find(written[:_ENDS], start)
    if begin < 0 or not written:
        return None
    tail = written[-_ENDS:]
    least = begin + len(written) - len(tail)
    last = text.find(tail, least, least + len(tail) + _JOINTS)
    return begin, (last + len(tail) if last >= 0 else min(begin + len(written), len(text)))


def _one_line(text: str) -> str:
    """A text with spaces for breaks, letter for letter. (`translate` takes 50 times as long.)"""
    return text.replace("\n", " ").replace("\u2028", " ").replace("\u2029", " ")
