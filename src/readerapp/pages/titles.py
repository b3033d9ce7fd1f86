"""A title for a text that has none: its first sentence, cut at a word."""

import re

from readerapp.pages.lines import columns

_LONGEST = 110  # columns: two lines of a list row at its usual width
_SHORTEST_SENTENCE = 20
_LOOSE_ENDS = " ,;:，、-–—"
_SENTENCE = re.compile(r"[.!?؟۔।][\"'”’»)]*(?=\s+\S)|[。！？][」』”）]*")
# "U.S." and "No." end no sentence: one capital, or a short word with a capital, before the stop.
_ABBREVIATION = re.compile(
    r"(?:\b\w|\b(?:Mr|Mrs|Ms|Dr|St|No|Nr|Prof|Gen|Sen|Gov|Sgt|Lt|vs|Mt|bzw|z\.B))\.$"
)


def derive_title(text: str) -> str:
    """Return the first sentence of a text without its full stop, at most about 110 columns."""
    sentence = _first_sentence(" ".join(text[:2000].split()))
    return sentence if columns(sentence) <= _LONGEST else _cut(sentence)


def _first_sentence(text: str) -> str:
    for match in _SENTENCE.finditer(text):
        sentence = text[: match.end()]
        if columns(sentence) >= _SHORTEST_SENTENCE and not _ABBREVIATION.search(sentence):
            return sentence.rstrip(".。") if sentence[-1] in ".。" else sentence
    return text.rstrip(".。") or text


def _cut(text: str) -> str:
    kept = text[:_LONGEST]
    while columns(kept) > _LONGEST - 1:
        kept = kept[:-1]
    at_word = kept.rpartition(" ")[0]
    # Scripts without spaces are cut anywhere.
    kept = at_word if len(at_word) > len(kept) // 2 else kept
    return kept.rstrip(_LOOSE_ENDS) + "…"
