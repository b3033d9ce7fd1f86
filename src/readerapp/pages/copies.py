"""Second copies of a story in the markup of its page, such as one for printing or for small
screens: the story is taken once.

Copies are told by their sentences, whatever white space and paragraphs they are laid out in. A line
goes only where all of its sentences stand in the copy that stays, so that no word is lost. Refrains
make no copy: nearly all that a story says stands in each of its copies.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from readerapp.pages.page_tree import Element
from readerapp.pages.story_gaps import is_prose
from readerapp.pages.story_tree import BlockText, PageText, squeeze

_END_OF_SENTENCE = re.compile(r"[.!?…؟।۔][\"'”’»)\]]*(?=\s)|[。！？][」』”’）]*")
_LEAST = 250  # squeezed characters of sentences that differ; less may be said twice on purpose
_MOST_OF_STORY = 0.8  # of its sentences stand in each copy: one may have captions or a note more
_MOST_COPIES = 5

Line = tuple[BlockText, frozenset[str]]


def leave_out_copies(page: PageText) -> None:
    """Drop the kept lines that say the whole story again.

    The first copy stays, or the one with the most pictures and then links.
    """
    for _ in range(_MOST_COPIES):
        lines = [(run, _sentences(run.text)) for run in page.runs if run.is_kept]
        end = _end_of_first(lines)
        if not end:
            return
        first, rest = lines[:end], lines[end:]
        if _worth(rest, page) > _worth(first, page):
            first, rest = rest, first
        for run in _said_again(rest, _all_of(first)):
            run.drop()


def _end_of_first(lines: Sequence[Line]) -> int:
    """Return how many lines the first copy of the story has, 0 where it stands only once."""
    prose = [said for run, said in lines if is_prose(run)]
    times = Counter(each for said in prose for each in said)
    again = {each for each, count in times.items() if count > 1}
    size = _length(again)
    if size < _LEAST or size < _MOST_OF_STORY * _length(times):
        return 0
    end = _lines_that_say(again, lines)
    last = len(lines) - _lines_that_say(again, lines[::-1])  # where the last copy begins
    if last < end:
        return 0
    # A refrain at the end of the first copy stands at the end of the last one, too.
    behind = last + _lines_that_say(again, lines[last:])
    while behind < len(lines) and lines[behind][1] == lines[end][1]:
        behind, end = behind + 1, end + 1
    return end


def _lines_that_say(sentences: Iterable[str], lines: Sequence[Line]) -> int:
    """Return how many of the lines, from the first one on, it takes to say all of the sentences."""
    missing = set(sentences)
    for count, (_run, said) in enumerate(lines, 1):
        missing -= said
        if not missing:
            return count
    return len(lines)


def _sentences(text: str) -> frozenset[str]:
    ends = [0, *(each.end() for each in _END_OF_SENTENCE.finditer(text)), len(text)]
    said = (squeeze(text[start:end]) for start, end in pairwise(ends))
    return frozenset(each for each in said if each)


def _all_of(lines: Iterable[Line]) -> set[str]:
    return {each for _run, said in lines for each in said}


def _length(sentences: Iterable[str]) -> int:
    return sum(map(len, sentences))


def _worth(lines: Sequence[Line], page: PageText) -> tuple[int, float]:
    start, end = lines[0][0].start, lines[-1][0].end
    pictures = sum(start <= place <= end for _picture, place in page.pictures)
    return pictures, sum(run.linked * len(run.text) for run, _said in lines)


def _said_again(lines: Sequence[Line], said: set[str]) -> list[BlockText]:
    """Return the lines of which every sentence is said, a table only as a whole."""
    tables = [(_table(run), run, own <= said) for run, own in lines]
    torn = {table for table, _run, is_said in tables if table is not None and not is_said}
    return [run for table, run, is_said in tables if is_said and table not in torn]


def _table(run: BlockText) -> Element | None:
    return next(run.block.iterancestors("table"), None)
