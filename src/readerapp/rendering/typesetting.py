"""Typesetting: the blocks of an article as they are set on screen, where lines break well.

What is put in is not the author's: `as_written` takes it out of what leaves the screen again.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from readerapp.rendering.blocks import Block, BlockKind, Run
from readerapp.rendering.hyphenation import SOFT_HYPHEN, hyphenated, knows

NARROW = "\u202f"  # a narrow space that does not break
# French sets its signs off by a space, at which no line may end. One that is there is exchanged,
# none is added. The colon's is as wide as others (Lexique de l'Imprimerie nationale, "Espaces").
_FRENCH_SPACES = re.compile("(?<=«) (?! )|(?<! ) (?=[;!?»%€])")
_FRENCH_COLON = re.compile("(?<=\\w) (?=:)")
_SET = re.compile(f"(?<=«){NARROW}|{NARROW}(?=[;!?»%€])")
_RUNNING = frozenset((BlockKind.PARAGRAPH, BlockKind.ITEM))


def typeset(blocks: Iterable[Block], language: str, *, hyphenates: bool) -> tuple[Block, ...]:
    """Return the blocks of an article in `language`, and in others where they say so: French signs
    stay with their words, and with `hyphenates` the longer words of running text may be broken.

    20 ms for 1,000 words of German (two slow cores), and what `hyphenated` takes at first.
    """
    return tuple(_typeset(block, language, hyphenates) for block in blocks)


def spaced(text: str, language: str) -> str:
    """Return a text with the spaces before and after French signs as ones that do not break."""
    if language.lower().split("-")[0] != "fr":
        return text
    return _FRENCH_COLON.sub("\u00a0", _FRENCH_SPACES.sub(NARROW, text))


def as_written(text: str) -> str:
    """Return what was typeset as its author wrote it."""
    return _SET.sub(" ", text.replace(SOFT_HYPHEN, ""))


def _typeset(block: Block, language: str, hyphenates: bool) -> Block:
    language = block.language or language
    if block.kind is BlockKind.CODE or not block.runs:
        return block
    breaks = hyphenates and block.kind in _RUNNING
    runs = tuple(_run(run, run.style.language or language, breaks) for run in block.runs)
    return block if runs == block.runs else replace(block, runs=runs)


def _run(run: Run, language: str, breaks: bool) -> Run:
    if run.style.code:
        return run
    text = spaced(run.text, language)
    if breaks and knows(language):
        text = hyphenated(text, language)
    return run if text == run.text else replace(run, text=text)
