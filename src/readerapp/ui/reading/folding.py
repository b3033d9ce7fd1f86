"""Folding: a text without case, accents, width and invisible letters, made ready for finding."""

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice

from readerapp.domain.values import dataclass
from readerapp.ui.reading.pieces import JOINT

# Letters folded, and hits listed, in one step: 0.1 to 3 ms (Python 3.13, two slow cores).
PORTION, LISTED = 4_000, 8_000
_STRETCH, _HIT = 8, 3  # what a stretch and a hit take, in letters
_SOUGHT = 20  # letters looked through in the time that folding one takes
_INVISIBLE = frozenset("\u00ad\u2060\u200b\u200c\u200d\u0640\u2066\u2067\u2068\u2069\u200e\u200f")

Span = tuple[int, int]  # from, to; in UTF-16 units, as Qt counts


@dataclass(frozen=True)
class FoldedText:
    """A text made ready for finding. Offsets count UTF-16 units, as Qt does.

    It is kept in stretches: `begins` is where each begins in `folded`, `offsets` where in the text,
    and `steps` how many units further each folded letter of it is.
    """

    folded: str
    begins: Sequence[int]
    offsets: Sequence[int]
    steps: Sequence[int]
    length: int

    def find(self, query: str) -> tuple[Span, ...]:
        """Return where `query` stands, from top to bottom, not overlapping."""
        wanted = fold(query.strip()).folded
        hits = TextHits(self, wanted)
        for _work in hits.look():
            pass
        return tuple(map(hits.span, range(len(hits))))

    def span(self, start: int, end: int) -> Span:
        """Return where folded letters stand in the text."""
        return self.start(start), self._end(end)

    def start(self, index: int) -> int:
        """Where a folded letter came from."""
        stretch = bisect_right(self.begins, index) - 1
        return self.offsets[stretch] + (index - self.begins[stretch]) * self.steps[stretch]

    def _end(self, index: int) -> int:
        """The end of a hit takes the accents that follow its last letter."""
        last = self.start(index - 1)
        while index < len(self.folded) and (start := self.start(index)) <= last:
            index += 1
        return start if index < len(self.folded) else self.length


class Folding:
    """Folds a text in steps. `look` is its work, `folded` what came of it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.folded = FoldedText("", (), (), (), 0)

    def look(self) -> Iterator[int]:
        """Fold the text. Yields after each portion what it took, in letters.

        Letters that stay one letter are looked at kind by kind, the others one by one.
        """
        folded: list[str] = []
        begins, offsets, steps = array("l"), array("l"), array("l")
        length = offset = 0
        for first in range(0, len(self.text), PORTION):
            portion = self.text[first : first + PORTION]
            before = len(begins)
            for part, kept, step in _stretches(portion):
                if kept:
                    begins.append(length)
                    offsets.append(offset)
                    steps.append(step)
                    folded.append(kept)
                    length += len(kept)
                units = sum(letter > "\uffff" for letter in part) + len(part) if not step else 0
                offset += units or step * len(part)
            yield len(portion) + _STRETCH * (len(begins) - before)
        self.folded = FoldedText("".join(folded), begins, offsets, steps, offset)


class TextHits:
    """Where a folded text stands in another, from top to bottom, not overlapping.

    There may be a million, so they are listed in steps: `look` is the work.
    """

    def __init__(self, text: FoldedText, wanted: str) -> None:
        self._text = text
        self._wanted = wanted
        self._places = array("l")  # in the folded text

    def __len__(self) -> int:
        return len(self._places)

    def look(self) -> Iterator[int]:
        """List the hits. Yields after each portion what it took, in letters."""
        found = (
            re.finditer(re.escape(self._wanted), self._text.folded) if self._wanted else iter(())
        )
        while True:
            first, before = self._places[-1] if self._places else 0, len(self._places)
            self._places.extend(hit.start() for hit in islice(found, LISTED))
            listed = len(self._places) - before
            end = self._places[-1] if listed == LISTED else len(self._text.folded)
            yield _HIT * listed + (end - first) // _SOUGHT
            if listed < LISTED:
                return

    def span(self, number: int) -> Span:
        """Return where a hit stands in the text."""
        place = self._places[number]
        return self._text.span(place, place + len(self._wanted))

    def first_from(self, position: int) -> int:
        """Return the number of the first hit that begins there or below."""
        return bisect_left(self._places, position, key=self._text.start)

    def spans(self, start: int, end: int, current: int) -> Iterator[Span]:
        """Yield where hits stand that reach into a part of the text, those that touch as one.
        The one of the number `current` is left out."""
        length = len(self._wanted)
        first = last = -1
        for number in range(max(0, self.first_from(start) - 1), self.first_from(end)):
            place = self._places[number]
            if number == current or place != last:
                if first >= 0:
                    yield self._text.span(first, last)
                first = -1
            if number != current:
                first = place if first < 0 else first
                last = place + length
        if first >= 0:
            yield self._text.span(first, last)


def fold(text: str) -> FoldedText:
    """Drop case, accents, width and invisible letters; remember where each letter came from."""
    folding = Folding(text)
    for _work in folding.look():
        pass
    return folding.folded


def joined(text: str) -> str:
    """Join what is one paragraph in several pieces. No letter moves."""
    return text.replace(f"{JOINT}\n", f"{JOINT}\u2060")


def _stretches(text: str) -> Iterator[tuple[str, str, int]]:
    """Yield the text in stretches, each with what is kept of it and the units that each folded
    letter of it takes."""
    table = {ord(letter): _folded(letter) for letter in set(text)}
    odd = "".join(chr(code) for code, kept in table.items() if code > 0xFFFF or len(kept) != 1)
    parts = re.split(f"([{re.escape(odd)}]+)", text) if odd else [text]
    for number, part in enumerate(parts):
        kept = part.translate(table)
        if number % 2 == 0:
            yield part, kept, 1
        elif all(letter > "\uffff" and len(table[ord(letter)]) == 1 for letter in set(part)):
            yield part, kept, 2
        elif not kept:
            yield part, kept, 0
        else:
            yield from ((letter, table[ord(letter)], 0) for letter in part)


@lru_cache(maxsize=4096)
def _folded(letter: str) -> str:
    if letter in _INVISIBLE:
        return ""
    if letter.isspace():
        return " "
    if "\uac00" <= letter <= "\ud7a3":
        return letter  # a Hangul syllable is one letter, though Unicode can take it apart
    parts = unicodedata.normalize("NFKD", letter)
    return "".join(p for p in parts if not unicodedata.combining(p)).casefold()
