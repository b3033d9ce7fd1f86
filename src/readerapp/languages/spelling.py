"""Spelling of search words: other forms they are written in, and whether prefixes match."""

from readerapp.domain.searches import Phrase
from readerapp.text.scripts import UNSPACED, script_of

_SHORTEST_PREFIX = 3  # "a*" and "co*" would match most of a large library, and take a second
# Arabic writes the article and these small words into the next one: who looks for "رئيس" wants
# "الرئيس" and "للرئيس" too. The single letters stay out: too many words begin with them.
_ARABIC_BEFORE = ("ال", "وال", "بال", "لل", "فال", "كال")


def spell(words: Phrase) -> tuple[tuple[str, ...], bool]:
    """Return the forms to look for, and whether the last word of each may stand for longer ones."""
    return forms(words.folded), words.is_beginning and can_go_on(words.folded)


def can_go_on(folded: str) -> bool:
    """Whether the last token may stand for longer ones. Characters set apart are whole already."""
    last = folded.rpartition(" ")[2]
    return len(last) >= _SHORTEST_PREFIX and script_of(last[-1]) not in UNSPACED


def forms(folded: str) -> tuple[str, ...]:
    """The words, and how else they are written."""
    if script_of(folded[0]) != "Arab" or folded.startswith(("ال", "لل")) or len(folded) < 3:
        return (folded,)
    return (folded, *(f"{before}{folded}" for before in _ARABIC_BEFORE))
