"""Finding words in a text, whatever their case, accents or width. Pure."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_INVISIBLE = frozenset("\u00ad\u2060\u200b\u200c\u200d\u0640\u2066\u2067\u2068\u2069\u200e\u200f")


@dataclass(frozen=True)
class FoldedText:
    """A text made ready for finding. Offsets count UTF-16 units, as Qt does."""

    folded: str
    starts: tuple[int, ...]  # of each folded letter
    length: int

    def find(self, query: str) -> tuple[tuple[int, int], ...]:
        """Return where `query` stands, (start, end) each, from top to bottom, not overlapping."""
        wanted = fold(query.strip()).folded
        if not wanted:
            return ()
        hits = []
        at = self.folded.find(wanted)
        while at >= 0:
            end = at + len(wanted)
            hits.append((self.starts[at], self._end(end)))
            at = self.folded.find(wanted, end)
        return tuple(hits)

    def _end(self, index: int) -> int:
        """The end of a hit takes the accents that follow its last letter."""
        last = self.starts[index - 1]
        return next((s for s in self.starts[index:] if s > last), self.length)


def fold(text: str) -> FoldedText:
    """Drop case, accents, width and invisible letters; remember where each letter came from."""
    letters: list[str] = []
    starts: list[int] = []
    offset = 0
    for letter in text:
        for kept in _folded(letter):
            letters.append(kept)
            starts.append(offset)
        offset += 2 if letter > "\uffff" else 1
    return FoldedText("".join(letters), tuple(starts), offset)


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
