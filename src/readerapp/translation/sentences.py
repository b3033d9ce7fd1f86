"""Sentences: where they stand in a text.

sentencex finds them; it knows few abbreviations of some languages and takes a long quotation for
one sentence. The engine was trained on single ones: of two it glues the second to the first.
"""

import re
import tomllib
from collections.abc import Iterator
from functools import cache

from readerapp.domain.stretch import Stretch
from readerapp.resources import resource

_HARD = re.compile(r"[^\n\u2028\u2029]+")  # ends of lines that stand in the source
_END = re.compile(r"(?<=[.!?…])[\"”’»]?\s+(?=[\"“‘«]?\w)")
_QUOTE = re.compile(r"[\"“”„«»]")
# The engine drops a single one whose other half is in another part, so that a short quotation of
# two sentences stays whole; of a long one it glues the sentences.
_SINGLE = re.compile(r"(?<!\w)['‘](?=\w)")
_LONG = 40  # words
_LAST = re.compile(r"\S+$")
_CLOSING = '"”’»)]'
_OPENING = "(\"“‘«['"


def sentences(text: str, language: str) -> list[Stretch]:
    """Return the sentences of a text, without the blanks around them. Nothing else is left out."""
    return [part for line in _HARD.finditer(text) for part in _of_line(text, line, language)]


def _of_line(text: str, line: re.Match[str], language: str) -> list[Stretch]:
    found: list[Stretch] = []
    for part in _bounds(line.group(), line.start(), language):
        before = text[found[-1].start : found[-1].end] if found else ""
        if found and _goes_on(before, text[part.start : part.end], language):
            found[-1] = Stretch(found[-1].start, part.end)
        else:
            found.append(part)
    return [each for part in found for each in _inside_quotes(text, part, language)]


def _bounds(line: str, start: int, language: str) -> Iterator[Stretch]:
    """Yield what sentencex takes for sentences. It does not keep every blank: what it says is
    looked for, and what it leaves out belongs to the sentence before."""
    # Here, because only this worker needs it.
    import sentencex

    places, end = [0], 0
    for sentence in sentencex.segment(language.partition("-")[0], line):
        words = sentence.strip()
        at = line.find(words, end)
        if words and at >= 0:
            places += [at] if at > places[-1] else []
            end = at + len(words)
    for begin, end in zip(places, [*places[1:], len(line)], strict=True):
        words = line[begin:end].strip()
        if words:
            at = begin + line[begin:end].index(words[0])
            yield Stretch(start + at, start + at + len(words))


def _inside_quotes(text: str, part: Stretch, language: str) -> Iterator[Stretch]:
    """Part what stands in quotation marks, which sentencex leaves whole."""
    sentence = text[part.start : part.end]
    begin = 0
    is_long = len(sentence.split()) > _LONG
    if _QUOTE.search(sentence) or (is_long and _SINGLE.search(sentence)):
        for end in _END.finditer(sentence):
            following = sentence[end.end() :].lstrip(_OPENING)[:1]
            before = sentence[begin : end.start() + len(end.group().rstrip())]
            if following.isupper() and not _is_abbreviated(before.rstrip('"”’»'), language):
                yield Stretch(part.start + begin, part.start + begin + len(before.rstrip()))
                begin = end.end()
    yield Stretch(part.start + begin, part.end)


def _goes_on(before: str, after: str, language: str) -> bool:
    """Whether two sentences are one: "Is it?" he asked; 「行く。」と述べた。"""
    is_quoted = before.endswith("」") and after.startswith("と")
    goes_on = before[-1] in _CLOSING and after[0].islower()
    return is_quoted or goes_on or _is_abbreviated(before, language)


def _is_abbreviated(sentence: str, language: str) -> bool:
    """Whether a text ends in an abbreviation or an initial, and so goes on."""
    last = _LAST.search(sentence)
    word = last.group().lstrip(_OPENING) if last else ""
    if not word.endswith("."):
        return False
    is_initial = len(word) == 2 and word[0].isupper()
    return is_initial or word.casefold() in _abbreviations(language.partition("-")[0])


@cache
def _abbreviations(language: str) -> frozenset[str]:
    data = tomllib.loads(resource("translation", "abbreviations.toml").read_text("utf-8"))
    return frozenset(f"{word.casefold()}." for word in data.get(language, "").split())
