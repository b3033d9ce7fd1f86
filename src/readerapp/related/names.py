"""Names of people, bodies and things, where the script makes them certain.

Latin, Greek and Cyrillic scripts: runs of capitalised words. Katakana: words with a middle dot or
before a title. Hangul and Han: only before a title. Arabic and other scripts: none, so far.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from readerapp.related.lexicon import lexicon
from readerapp.related.mentions import Mention, base_language, first_of_each, folded, locale_of

_LIMIT = 60
_LONGEST_RUN = 6
_WORD = re.compile(r"[^\W\d_]+(?:[’'‐‑-][^\W\d_]+)*")
_ELISION = re.compile(r"^(?:[ldjmnstc]|qu|dell|all|nell|sull)[’'](?=\w)", re.IGNORECASE)
_POSSESSIVE = re.compile(r"[’']s$")
_ENDS_SENTENCE = re.compile(r"(?:[.!?…:;]|\n|^)[\s\"'“”«»‘’()\[\]–—-]*$")
_NAME_SCRIPTS = re.compile(r"[A-Za-zÀ-ɏͰ-ϿЀ-ӿḀ-ỿ]")
# In German every noun is capitalised: one such word alone says nothing.
_NOUNS_ARE_CAPITALISED = frozenset({"de", "lb", "nds"})
_ELIDING = frozenset({"fr", "it", "ca", "oc"})

_KATAKANA_NAME = re.compile(r"(?P<name>[ァ-ヺー]{2,}(?:[・＝][ァ-ヺー]{2,}){1,4})")


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of a line. `follows`: only a space stands between it and the word before."""

    text: str
    is_capital: bool
    starts_sentence: bool
    follows: bool
    ends_name: bool


def find_names(text: str, language: str) -> tuple[Mention, ...]:
    """Names in order of appearance; the key of "Lee Jae-myung" and "Lee Jae Myung" is one."""
    found = [*_capitalised(text, language), *_before_titles(text, language)]
    return first_of_each(_without_parts(found), _LIMIT)


def _before_titles(text: str, language: str) -> Iterator[Mention]:
    for pattern in _title_patterns(base_language(language)):
        for match in pattern.finditer(text):
            name = match["name"]
            if name not in lexicon().not_asian_names:
                yield Mention(folded(name), name)


@cache
def _title_patterns(language: str) -> tuple[re.Pattern[str], ...]:
    words = lexicon()
    if language == "ja":
        name = "(?<![ァ-ヺー一-鿿])(?P<name>[ァ-ヺー]{3,}|[一-鿿]{2,4}?)"
        return _KATAKANA_NAME, re.compile(f"{name}(?:{'|'.join(words.japanese_titles)})")
    if language == "ko":
        name = rf"(?<![가-힣])(?P<name>[{words.korean_surnames}][가-힣]{{2}})"
        return (re.compile(rf"{name}\s(?:{'|'.join(words.korean_titles)})"),)
    return ()


def _capitalised(text: str, language: str) -> Iterator[Mention]:
    needed = 2 if base_language(language) in _NOUNS_ARE_CAPITALISED else 1
    words = list(_words(text, language))
    plain = _plain_words(words, language)
    inside = {folded(word.text) for word in words if word.is_capital and not word.starts_sentence}
    for run in _runs(words, plain):
        if len(run) == 1 and not _stands_alone(run[0], inside):
            continue
        written = " ".join(word.text for word in run)
        if len(run) >= needed and len(written) > 2:
            yield Mention(folded(written), written)


def _stands_alone(word: _Word, inside: set[str]) -> bool:
    """Whether one capitalised word is a name. `inside`: words capitalised within a sentence."""
    key = folded(word.text)
    says_nothing = key in lexicon().sentence_starters or key in lexicon().generic_nouns
    return not says_nothing and (key in inside or not word.starts_sentence)


def _words(text: str, language: str) -> Iterator[_Word]:
    """The words of lines in which capitals mean something."""
    has_headline_case = base_language(language) == "en"
    eliding = base_language(language) in _ELIDING
    for line in text.splitlines():
        if has_headline_case and _is_headline_case(line):
            continue
        end = -2
        for match in _WORD.finditer(line):
            word = _ELISION.sub("", match.group()) if eliding else match.group()
            bare = _POSSESSIVE.sub("", word)
            before = line[max(0, match.start() - 8) : match.start()]
            yield _Word(
                text=bare,
                is_capital=bare[0].isupper() and bool(_NAME_SCRIPTS.match(bare)),
                starts_sentence=end < 0 or bool(_ENDS_SENTENCE.search(before)),
                follows=match.start() == end + 1 and before.endswith((" ", "\u00a0")),
                ends_name=bare != word,
            )
            end = match.end()


def _runs(words: list[_Word], plain: frozenset[str]) -> Iterator[list[_Word]]:
    """Neighbouring capitalised words, without the words that only accompany names."""
    run: list[_Word] = []
    for word in words:
        joins = word.follows and bool(run) and not run[-1].ends_name
        if not joins:
            yield from _closed(run)
            run = []
        if _belongs_to_name(word, plain) or (run and word.text in lexicon().particles):
            run = [*run, word]
        else:
            yield from _closed(run)
            run = []
    yield from _closed(run)


def _belongs_to_name(word: _Word, plain: frozenset[str]) -> bool:
    if not word.is_capital:
        return False
    key = folded(word.text)
    starts_plainly = word.starts_sentence and key in lexicon().sentence_starters
    return key not in lexicon().not_names and key not in plain and not starts_plainly


def _closed(run: list[_Word]) -> Iterator[list[_Word]]:
    while run and run[-1].text in lexicon().particles:
        run = run[:-1]
    if run and len(run) <= _LONGEST_RUN:
        yield run


def _plain_words(words: list[_Word], language: str) -> frozenset[str]:
    """Words this text also writes small, with CLDR's days, months and languages: not names."""
    small = (folded(word.text) for word in words if word.text[0].islower())
    return frozenset(small) | _calendar_and_languages(language)


@cache
def _calendar_and_languages(language: str) -> frozenset[str]:
    locale = locale_of(language)
    if locale is None:
        return frozenset()
    words: set[str] = set()
    for names in (locale.months, locale.days):
        words.update(*(names["format"][width].values() for width in ("wide", "abbreviated")))
    words.update(locale.languages.values())  # "Chinese", "Korean": what CLDR calls the language
    return frozenset(folded(word) for word in words)


def _is_headline_case(line: str) -> bool:
    """Whether nearly every longer word is capitalised, so that capitals say nothing."""
    long_words = [word for word in _WORD.findall(line[:400]) if len(word) > 3]
    cased = [word for word in long_words if _NAME_SCRIPTS.match(word)]
    return len(cased) > 4 and sum(word[0].isupper() for word in cased) > 0.7 * len(cased)


def _without_parts(names: list[Mention]) -> Iterator[Mention]:
    """Leaves out "Lee" where the same text says "Lee Jae Myung"."""
    within = {part for name in names for part in name.key.split() if " " in name.key}
    for name in names:
        if name.key and name.key not in within:
            yield name
