"""Lines of plain text: their width, what their shape tells, and titles derived from them."""

import re

from readerapp.domain.values import dataclass

_EDGES = " \t\r\f\v\u00a0\u00ad\u200b\u200e\u200f\u2028\u2029\u2060\u3000\ufeff"
_SENTENCE_END = re.compile(r"[.。．…!?！？؟۔।][\"'”’»)\]」』）]*$")
_FULL_STOP = re.compile(r"[.。．…۔।][\"'”’»)\]」』）]*$")
_WIDE = re.compile(r"[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]")
_LONGEST_TITLE = 200  # columns; a wide (East Asian) character takes two

_LONGEST_DERIVED = 110  # columns: two lines of a list row at its usual width
_SHORTEST_SENTENCE = 20
_LOOSE_ENDS = " ,;:，、-–—"
_SENTENCE = re.compile(r"[.!?؟۔।][\"'”’»)]*(?=\s+\S)|[。！？][」』”）]*")
# "U.S." and "No." end no sentence: one capital, or a short word with a capital, before the stop.
_ABBREVIATION = re.compile(
    r"(?:\b\w|\b(?:Mr|Mrs|Ms|Dr|St|No|Nr|Prof|Gen|Sen|Gov|Sgt|Lt|vs|Mt|bzw|z\.B))\.$"
)


@dataclass(frozen=True)
class Line:
    """A line that is not blank. `gap`: a blank line stands before it."""

    text: str
    gap: bool


def split_lines(text: str) -> list[Line]:
    """Split a text into its lines, whatever the line ends are, without the blank ones."""
    lines: list[Line] = []
    gap = True
    for raw in text.splitlines():
        stripped = raw.strip(_EDGES)
        if stripped:
            lines.append(Line(stripped, gap))
        gap = not stripped
    return lines


def columns(text: str) -> int:
    """Return the width of a text in columns: wide characters count two."""
    return len(text) + len(_WIDE.findall(text))


def ends_sentence(text: str) -> bool:
    """Return whether a line ends like a sentence."""
    return _SENTENCE_END.search(text[-8:]) is not None


def is_title_like(text: str) -> bool:
    """Return whether a line is short and does not end with a full stop."""
    return columns(text[: _LONGEST_TITLE + 1]) <= _LONGEST_TITLE and not _FULL_STOP.search(
        text[-8:]
    )


def derive_title(text: str) -> str:
    """Return the first sentence of a text without its full stop, at most about 110 columns."""
    sentence = _first_sentence(" ".join(text[:2000].split()))
    return sentence if columns(sentence) <= _LONGEST_DERIVED else _cut(sentence)


def _first_sentence(text: str) -> str:
    for match in _SENTENCE.finditer(text):
        sentence = text[: match.end()]
        if columns(sentence) >= _SHORTEST_SENTENCE and not _ABBREVIATION.search(sentence):
            return sentence.rstrip(".。") if sentence[-1] in ".。" else sentence
    return text.rstrip(".。") or text


def _cut(text: str) -> str:
    kept = text[:_LONGEST_DERIVED]
    while columns(kept) > _LONGEST_DERIVED - 1:
        kept = kept[:-1]
    at_word = kept.rpartition(" ")[0]
    # Scripts without spaces are cut anywhere.
    kept = at_word if len(at_word) > len(kept) // 2 else kept
    return kept.rstrip(_LOOSE_ENDS) + "…"
