"""Near-duplicates: articles that print nearly the same text, as papers do with an agency's."""

from collections.abc import Iterable, Mapping

Pair = tuple[int, int]

_RUN = 5  # words; of 179 news articles no two share more than 0.27 of their runs of five
_FEWEST = 15  # runs: a shorter text is too easily like another one
_OVERLAP = 0.8
_SHORTEST = 0.5  # of the longer text: a teaser is no copy of its article


def copies_among(pairs: Iterable[Pair], words: Mapping[int, str]) -> set[Pair]:
    """Return the pairs of ids whose texts are nearly the same.

    `words` are texts as the search index has them: folded, with spaces between words and between
    the characters of scripts without spaces. A pair without words is none.
    """
    wanted = list(pairs)
    named = {each for pair in wanted for each in pair}
    runs = {each: _runs(words[each]) for each in named if each in words}
    nothing: frozenset[int] = frozenset()
    return {
        (one, other)
        for one, other in wanted
        if _is_copy(runs.get(one, nothing), runs.get(other, nothing))
    }


def _runs(text: str) -> frozenset[int]:
    """Hashes of every run of words: numbers take a fifth of the room of the words."""
    words = text.split()
    return frozenset(map(hash, zip(*(words[start:] for start in range(_RUN)), strict=False)))


def _is_copy(one: frozenset[int], other: frozenset[int]) -> bool:
    shorter, longer = sorted((len(one), len(other)))
    if shorter < _FEWEST or shorter < _SHORTEST * longer:
        return False
    return len(one & other) >= _OVERLAP * shorter
