"""Speakers: the names of an article that may stand before or behind a word of saying, and where."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from readerapp.domain.values import dataclass
from readerapp.related.lexicon import lexicon
from readerapp.related.mentions import Mention, base_language, folded
from readerapp.related.names import find_names, find_unmarked
from readerapp.related.places import find_places
from readerapp.related.sayings import Sayings, agencies

_ARABIC_WORD = re.compile(r"[ء-ي]+")
_MOST_OF_A_NAME = 2  # words; of three the first may be what the person is
_LEAST_LETTERS = 2
_FOREIGN_IN_CHINESE = 3  # characters


@dataclass(frozen=True)
class Speakers:
    """Who may speak: names by their words, folded, each as the article writes it in full.

    A surname stands for the one full name that ends in it.
    """

    by_words: Mapping[tuple[str, ...], str]
    longest: int

    def as_written(self) -> dict[str, str]:
        """The names as they stand in a text without spaces, and what stands for them."""
        whole = {name: name for name in self.by_words.values()}
        return {" ".join(words): name for words, name in self.by_words.items()} | whole

    def at(self, words: Sequence[str]) -> tuple[str, int] | None:
        """The name that begins with the first of these words, and how many of them are its own."""
        for count in range(min(self.longest, len(words)), 0, -1):
            name = self.by_words.get(tuple(words[:count]))
            if name:
                return name, count
        return None


def speakers_of(text: str, language: str, sayings: Sayings) -> Speakers:
    """The names of an article, for its language's way of saying who speaks."""
    base = base_language(language)
    if base == "ar":
        names = _arabic(text, sayings)
    elif base == "zh":
        names = _chinese(text, language)
    else:
        names = {
            mention.written: mention.key.split() for mention in _certain(text, language, sayings)
        }
    return _speakers(names, text)


def _certain(text: str, language: str, sayings: Sayings) -> Iterator[Mention]:
    """Names, each without the words of a role before it and of who is spoken to behind it."""
    rest = find_places(text, language).rest
    for mention in find_names(rest, language):
        words, keys = mention.written.split(), mention.key.split()
        begins = _behind_role(words, sayings)
        words, keys = words[begins:], keys[begins:]
        if len(words) > 1 and words[-1].lower() in sayings.told:
            words, keys = words[:-1], keys[:-1]
        key = " ".join(keys)
        if keys and key not in sayings.kinds and key not in agencies():
            yield Mention(key, " ".join(words))


def _behind_role(words: Sequence[str], sayings: Sayings) -> int:
    """Where a name begins: behind the roles it begins with, and behind one that two more words
    follow ("Harbour Board Chair Marta Olsen"; of "Billie Jean King" nothing is one)."""
    roles = [_is_role(word, sayings) for word in words]
    begins = 0
    while begins + 1 < len(words) and roles[begins]:
        begins += 1
    inside = [place for place in range(len(words) - _MOST_OF_A_NAME) if roles[place]]
    return max(begins, inside[-1] + 1 if inside else 0)


def _is_role(word: str, sayings: Sayings) -> bool:
    return sayings.kinds.get(word.lower()) in ("R", "d") or folded(word) in lexicon().titles


def _speakers(names: Mapping[str, Sequence[str]], text: str) -> Speakers:
    whole = {tuple(words): written for written, words in names.items() if words}
    last = Counter(words[-1] for words in whole if len(words) > 1)
    short = {
        words[-1:]: written if _is_full_name(written, text) else written.split()[-1]
        for words, written in whole.items()
        if len(words) > 1 and last[words[-1]] == 1 and len(words[-1]) > _LEAST_LETTERS
    }
    found = short | whole
    return Speakers(found, max(map(len, found), default=0))


def _is_full_name(written: str, text: str) -> bool:
    """Whether these words are likely to be all of a name and no more: few, no letters in a row of
    capitals, and not only at the beginning of a sentence, where "Watch" may stand before it."""
    words = written.split()
    shouted = any(len(word) > 1 and word.isupper() for word in words)
    if len(words) > _MOST_OF_A_NAME or shouted:
        return False
    return text.count(written) > 1 or bool(re.search(rf"[\w,;:] {re.escape(written)}", text))


def _arabic(text: str, sayings: Sayings) -> dict[str, list[str]]:
    """Two words behind a word of saying or a role, which the article says together twice or sets
    off with a sign."""
    words = [(match.group(), *match.span()) for match in _ARABIC_WORD.finditer(text)]
    together = Counter(
        f"{one} {other}"
        for (one, _, end), (other, start, _) in pairwise(words)
        if text[end:start] == " "
    )
    found: dict[str, list[str]] = {}
    for place in range(len(words) - 2):
        (before, _, _), (first, _, _), (second, _, end) = words[place : place + 3]
        name = f"{first} {second}"
        is_said = (
            sayings.kinds.get(before) in ("V", "R") or before.startswith("ال")
        ) and name in together
        is_plain = not {first, second} & sayings.kinds.keys() and not first.startswith("ال")
        is_set_off = text[end : end + 1] in ("،", ":") and first[0] not in "لبك"
        if is_said and is_plain and (together[name] > 1 or is_set_off):
            found[name] = [folded(first), folded(second)]
    return found


def _chinese(text: str, language: str) -> dict[str, list[str]]:
    """Foreign names, and three characters behind a surname that stand in the text twice."""
    found = {}
    for name in find_unmarked(text, language):
        is_foreign = len(name) > _FOREIGN_IN_CHINESE or "·" in name
        if is_foreign or text.count(name) > 1:
            found[name] = [name]
    return found
