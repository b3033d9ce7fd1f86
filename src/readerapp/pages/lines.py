"""A clipping as lines, and what the shape of a line tells."""

import re
from dataclasses import dataclass

_EDGES = " \t\r\f\v\u00a0\u00ad\u200b\u200e\u200f\u2028\u2029\u2060\u3000\ufeff"
_SENTENCE_END = re.compile(r"[.。．…!?！？؟۔।][\"'”’»)\]」』）]*$")
_FULL_STOP = re.compile(r"[.。．…۔।][\"'”’»)\]」』）]*$")
_WIDE = re.compile(r"[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]")
_LONGEST_TITLE = 200  # columns; a wide (East Asian) character takes two


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
    """Tell whether a line ends like a sentence."""
    return _SENTENCE_END.search(text[-8:]) is not None


def is_title_like(text: str) -> bool:
    """Tell whether a line is short and does not end with a full stop."""
    return columns(text[: _LONGEST_TITLE + 1]) <= _LONGEST_TITLE and not _FULL_STOP.search(
        text[-8:]
    )
