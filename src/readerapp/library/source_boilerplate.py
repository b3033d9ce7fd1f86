"""Takes the boilerplate of a source out of a text: lines it prints under many stories, such as
cookie notices, calls to subscribe, rights, and teasers of other stories.

Here and not in `related`: the window's process, which imports none of that room, reads the texts.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence, Set

from readerapp.domain.values import dataclass

# Lines of that many characters in that many articles of one source: on 874 French and Italian
# pages this cut the pairs falsely called one story from 639 of 745 to 40 of 119.
SHORTEST = 12
FEWEST = 3

# In so many articles a line is boilerplate whatever the articles have in common besides.
_SURELY = 6

# Versions of one story share so many of the letters of the shorter title, two words at least, or of
# the shorter text. A short story may well have more boilerplate than text, but not that much.
_TITLES_ALIKE = 0.5
_TEXTS_ALIKE = 0.7

_LONG_WORD = 5  # letters of a word that says what a title is about
_CJK_WORD = 2
_WORD = re.compile(r"[^\W\d_]+")
_CJK = re.compile(r"[぀-ヿ一-鿿가-힣]")
_SAYS_SOMETHING = re.compile(r"[゠-ヿ一-鿿가-힣]{2}")  # hiragana is grammar


@dataclass(frozen=True)
class Printed:
    """An article as its source printed it. `lines` are those long enough, made alike."""

    title_words: frozenset[str]
    lines: frozenset[str]


@dataclass(frozen=True)
class Source:
    """What a source printed lately: in how many articles each line stands, and which lines stand
    in so many that they are boilerplate anyhow."""

    printed: tuple[Printed, ...]
    counts: Counter[str]
    sure: frozenset[str]


def printed(title: str, *texts: str) -> Printed:
    """An article of a source, from its title and its texts."""
    lines = (_alike(line) for text in texts for line in text.splitlines())
    return Printed(_title_words(title), frozenset(line for line in lines if len(line) >= SHORTEST))


def source_of(articles: Iterable[Printed]) -> Source:
    """The source of these articles, the one to be read among them."""
    every = tuple(articles)
    counts = Counter(line for each in every for line in each.lines)
    return Source(every, counts, frozenset(line for line in counts if counts[line] >= _SURELY))


def without_boilerplate(title: str, texts: Sequence[str], source: Source) -> tuple[str, ...]:
    """The texts of an article without boilerplate; where they are nothing else they stay whole.

    A line counts once for all versions of one story: a report that is sent again under another
    address, or a day's ticker, keeps its text. So does what has words of the title in it.
    """
    own = printed(title, *texts)
    boilerplate = {
        line
        for line in own.lines
        if source.counts[line] >= FEWEST
        and not _is_about(line, own.title_words)
        and _stories(line, own, source) >= FEWEST
    }
    if not boilerplate:
        return tuple(texts)
    kept = tuple(_without(boilerplate, text) for text in texts)
    return kept if any(kept) else tuple(texts)


def _without(boilerplate: Set[str], text: str) -> str:
    return "\n".join(line for line in text.splitlines() if _alike(line) not in boilerplate).strip()


def _alike(line: str) -> str:
    return " ".join(line.split()).casefold()


def _title_words(title: str) -> frozenset[str]:
    return frozenset(word for word in _words(title) if _is_long(word))


def _words(text: str) -> list[str]:
    """Words; of scripts without spaces pairs of characters."""
    found: list[str] = []
    for word in _WORD.findall(text.casefold()):
        if _CJK.match(word):
            pairs = (word[start : start + _CJK_WORD] for start in range(len(word) - 1))
            found.extend(filter(_SAYS_SOMETHING.fullmatch, pairs))
        else:
            found.append(word)
    return found


def _is_long(word: str) -> bool:
    return len(word) >= (_CJK_WORD if _CJK.match(word) else _LONG_WORD)


def _is_about(line: str, title_words: Set[str]) -> bool:
    """Whether a line has two words of the title, or all when there are fewer."""
    shared = title_words & set(_words(line))
    return bool(shared) and len(shared) >= min(2, len(title_words))


def _stories(line: str, own: Printed, source: Source) -> int:
    """In how many stories, up to `FEWEST`, a line stands, the one at hand included."""
    if line in source.sure:
        return FEWEST
    stories = [own]
    for other in source.printed:
        if line not in other.lines:
            continue
        if not any(_are_versions(other, each, source.sure) for each in stories):
            stories.append(other)
            if len(stories) == FEWEST:
                break
    return len(stories)


def _are_versions(one: Printed, other: Printed, sure: Set[str]) -> bool:
    titles = one.title_words, other.title_words
    if len(titles[0] & titles[1]) > 1 and _share(*titles) >= _TITLES_ALIKE:
        return True
    return _share(one.lines - sure, other.lines - sure) >= _TEXTS_ALIKE


def _share(one: Set[str], other: Set[str]) -> float:
    """How many of the letters of the shorter one are in the other."""
    shorter = min(_letters(one), _letters(other))
    return _letters(one & other) / shorter if shorter else 0.0


def _letters(words: Sequence[str] | Set[str]) -> int:
    return sum(map(len, words))
