"""Marked stretches of a text (links, emphasis), found again in its translation.

The engine does not say which words became which. So the marked words themselves are looked for,
then what they are by themselves in the other language, in the sentence that they stand in.
"""

import re
from collections.abc import Callable, Sequence

from readerapp.domain.stretch import Stretch
from readerapp.domain.values import dataclass
from readerapp.translation.names import stem

_WORD = re.compile(r"[\w]+(?:['’-]\w+)*")
_ENOUGH = 0.6  # of the words of a stretch, to be taken for it
_LONGEST = 12  # words of a stretch that is translated by itself
_MOST = 60  # stretches of a text that are looked for: a list of a thousand links takes minutes


@dataclass(frozen=True)
class SentencePair:
    """Where a sentence stands in a text, and its translation in the other."""

    source: Stretch
    said: Stretch


def find_marked(
    text: str,
    said: str,
    marked: Sequence[Stretch],
    pairs: Sequence[SentencePair],
    say: Callable[[str], str],
) -> tuple[Stretch | None, ...]:
    """Return where each marked stretch is in the translation, None where that is not known.

    No place is given twice. Of very many only the first are looked for.
    """
    taken: list[Stretch] = []
    places: list[Stretch | None] = []
    for number, each in enumerate(marked):
        place = _find(text, said, each, pairs, say, taken) if number < _MOST else None
        places.append(place)
        if place:
            taken.append(place)
    return tuple(places)


def _find(
    text: str,
    said: str,
    marked: Stretch,
    pairs: Sequence[SentencePair],
    say: Callable[[str], str],
    taken: Sequence[Stretch],
) -> Stretch | None:
    words = text[marked.start : marked.end].strip()
    inside = [
        pair for pair in pairs if pair.source.start < marked.end and marked.start < pair.source.end
    ]
    if not words or not inside:
        return None
    if all(_covers(text, marked, pair.source) for pair in inside):  # whole sentences
        whole = Stretch(inside[0].said.start, inside[-1].said.end)
        return whole if _is_free(whole, taken) else None
    if len(inside) > 1:
        return None
    within, first = inside[0].said, inside[0].source
    length = max(1, first.end - first.start)
    near = within.start + (within.end - within.start) * (marked.start - first.start) // length
    found = _verbatim(said, words, within, near, taken)
    if found or len(words.split()) > _LONGEST:
        return found
    alone = say(words).strip(" .")
    return _verbatim(said, alone, within, near, taken) or _alike(said, alone, within, near, taken)


def _covers(text: str, marked: Stretch, sentence: Stretch) -> bool:
    """Whether a stretch is a whole sentence, but for marks around it."""
    left = text[sentence.start : max(sentence.start, marked.start)]
    right = text[min(sentence.end, marked.end) : sentence.end]
    return not any(each.isalnum() for each in left + right)


def _verbatim(
    said: str, words: str, within: Stretch, near: int, taken: Sequence[Stretch]
) -> Stretch | None:
    """Return where words stand as they are, whole ones, the place nearest to where they were."""
    if not words:
        return None
    pattern = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)", re.IGNORECASE)
    found = [Stretch(*each.span()) for each in pattern.finditer(said, within.start, within.end)]
    free = [each for each in found if _is_free(each, taken)]
    return min(free, key=lambda each: abs(each.start - near), default=None)


def _alike(
    said: str, words: str, within: Stretch, near: int, taken: Sequence[Stretch]
) -> Stretch | None:
    """Return the run of words most like some words, None when none is like them enough."""
    wanted = {stem(each) for each in _WORD.findall(words)}
    there = list(_WORD.finditer(said, within.start, within.end))
    best: tuple[float, int, Stretch] | None = None
    for size in range(max(1, len(wanted) - 1), len(wanted) + 3):
        for at in range(len(there) - size + 1):
            run = there[at : at + size]
            stems = {stem(each.group()) for each in run}
            likeness = len(stems & wanted) / len(stems | wanted)
            ends = stem(run[0].group()) in wanted and stem(run[-1].group()) in wanted
            place = Stretch(run[0].start(), run[-1].end())
            if likeness < _ENOUGH or not ends or not _is_free(place, taken):
                continue
            rank = (likeness, -abs(place.start - near), place)
            if best is None or rank[:2] > best[:2]:
                best = rank
    return best[2] if best else None


def _is_free(place: Stretch, taken: Sequence[Stretch]) -> bool:
    return not any(place.start < each.end and each.start < place.end for each in taken)
