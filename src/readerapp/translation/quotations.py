"""Quotation marks whose other half stands in another sentence: the engine drops single ones."""

from readerapp.translation.pieces import Say

_PAIRS = {"“": "”", "«": "»", "„": "“", "‘": "’", '"': '"', "”": "”"}
_OPENING, _CLOSING = '“«„‘"', '”»"'


def say_quoted(words: str, say: Say) -> str:
    """Translate a sentence that may begin or end inside a quotation; its marks stay."""
    mark = words[:1]
    if mark in _PAIRS and words[1:].strip() and _PAIRS[mark] not in words[1:]:
        return mark + say(words[1:].lstrip())
    for closing in _CLOSING:
        at = words.find(closing)
        if (
            at > 0
            and not any(each in words[:at] for each in _OPENING)
            and words.count(closing) == 1
        ):
            return _closed(words, at, closing, say)
    return say(words)


def _closed(words: str, at: int, closing: str, say: Say) -> str:
    """Translate what ends a quotation, as the whole of one."""
    if not words[at + 1 :].strip(" .,;:!?"):  # at the very end: no pair is needed
        return say(words[:at]) + words[at:]
    opening = next(mark for mark, other in _PAIRS.items() if other == closing)
    said = say(opening + words)
    return said[1:].lstrip() if said[:1] in _OPENING else said
