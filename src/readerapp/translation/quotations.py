"""Quotation marks: engines drop curved ones, and any whose other half is in another sentence.

So they get straight ones, in pairs, and what they answer is set in the other language's own marks.
"""

import re
from itertools import cycle

from readerapp.text.quotation_marks import quotation_marks
from readerapp.translation.pieces import Say

_STRAIGHT = '"'
_CURVED = re.compile("[“”„‟«»]")
_SINGLE = re.compile(r"(?<!\w)[‘‚]([^‘’]{2,}?)[’‘](?!\w)")
_SPACED = re.compile(r"«\s+|\s+»")


def say_quoted(words: str, target: str, say: Say) -> str:
    """Translate a sentence that may hold quotations, or begin or end inside one."""
    plain = _CURVED.sub(_STRAIGHT, _SPACED.sub(lambda each: each.group().strip(), words))
    plain = _SINGLE.sub(r"'\1'", plain)
    marks = plain.count(_STRAIGHT)
    if not marks:
        return say(plain)
    if marks % 2 == 0:
        said = say(plain)
    elif plain.startswith(_STRAIGHT) and plain[1:].strip():
        said = _STRAIGHT + say(plain[1:].lstrip())
    elif plain.endswith(_STRAIGHT) and plain[:-1].strip():
        said = say(plain[:-1].rstrip()) + _STRAIGHT
    else:
        said = say(_STRAIGHT + plain)
        said = said[1:].lstrip() if said.startswith(_STRAIGHT) else said
    opens = not (marks % 2 and not plain.startswith(_STRAIGHT))
    return said if plain == words else _curved(said, target, opens)


def _curved(said: str, target: str, opens: bool) -> str:
    """Return text with the marks of its language. `opens`: the first one begins a quotation."""
    opening, closing = quotation_marks(target)
    marks = cycle((opening, closing) if opens else (closing, opening))
    return re.sub(_STRAIGHT, lambda _: next(marks), said)
