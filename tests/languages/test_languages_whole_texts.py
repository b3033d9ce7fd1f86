"""Whole texts, done fast, against the same done slowly: one letter, one word at a time."""

import math
import re
from collections import Counter
from functools import partial

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from work import calls_of, is_linear

from readerapp.domain.drafts import LanguageOrigin
from readerapp.languages.detection import choose_language, speaks_like
from readerapp.languages.folding import fold, tokens
from readerapp.languages.measures import _CHARACTERS_PER_WORD, _WORD, count_words
from readerapp.text.scripts import ranges_of, script_of

ENGLISH = (
    "The council said on Monday that the bridge would reopen before the end of the month. "
    "Repairs cost two million dollars, and nobody could say who had paid for them. "
)
FRENCH = (
    "Le conseil a déclaré lundi que le pont rouvrirait avant la fin du mois. "
    "Les travaux ont coûté deux millions, et personne n’a su dire qui les avait payés. "
)
JAPANESE = "評議会は月曜日、川に架かる橋が修理を終え、月末までに通行を再開すると発表した。"

# What each of the ways must tell apart: marks, signs, wide and half-width forms, invisible
# characters, scripts with and without spaces.
_LETTERS = (
    "abZ09_ '.-·’“”–…\n\t/"
    "éÉßæÆþœŒıİµª½\u00ad\u00a0\u0085"
    "\u0300\u0301\u0308\u3099\u309a\u1160\u11a8\uff9e\uff9f\ufe0f\u200b\u200c\u200d\u2009"
    "йёґςΣאָبَ\u0640ةیक़िกำไ\u0e3f日本の・ー한국각ｶｱＡ１𝓉𠮷🙂\ud800"
)
_text = st.one_of(st.text(), st.text(alphabet=_LETTERS), st.text(alphabet=_LETTERS[:40]))


def _folded_slowly(text: str) -> str:
    return " ".join(token.text for token in tokens(text))


def _counted_slowly(text: str) -> int:
    words = 0
    apart: Counter[str] = Counter()
    for match in _WORD.finditer(text):
        inside = Counter(script for script in map(script_of, match.group()) if script)
        unspaced = {script: n for script, n in inside.items() if script in _CHARACTERS_PER_WORD}
        apart.update(unspaced)
        words += sum(inside.values()) > sum(unspaced.values()) or not inside
    return words + sum(math.ceil(n / _CHARACTERS_PER_WORD[script]) for script, n in apart.items())


@given(_text)
@example("e\u0301\u3099a\uff9e")
@example("❤\ufe0f a")
@example("l’été à l’œuvre µ")
def test_a_text_folds_as_its_letters_do(text: str) -> None:
    assert fold(text) == _folded_slowly(text)


def test_every_letter_folds_the_same_alone_and_inside_a_word() -> None:
    every = (chr(code) for code in range(0x3100))
    assert [c for c in every if fold(f"a{c}b {c}") != _folded_slowly(f"a{c}b {c}")] == []


def test_a_mark_that_stands_alone_is_no_word() -> None:
    assert fold("❤\ufe0f a \u0301 b") == "a b"


@given(_text)
@example("a'b'c.d’e 3·5")
@example("2026年 年·年 iPhone新")
def test_a_text_has_as_many_words_as_its_words(text: str) -> None:
    assert count_words(text) == _counted_slowly(text)


@pytest.mark.parametrize("script", ["Latn", "Hani", "Thai"])
def test_the_blocks_of_a_script_hold_its_characters_only(script: str) -> None:
    pattern = re.compile(f"[{ranges_of(script)}]")
    every = [chr(code) for code in range(0x11000)]
    assert [c for c in every if bool(pattern.match(c)) != (script_of(c) == script)] == []


@pytest.mark.parametrize(
    ("text", "language"), [(ENGLISH, "en"), (FRENCH, "fr"), (JAPANESE * 4, "ja")]
)
@pytest.mark.parametrize("times", [1, 3, 40])
def test_long_texts_are_told_at_a_glance_like_short_ones(
    text: str, language: str, times: int
) -> None:
    assert choose_language("", text * times)[:2] == (language, LanguageOrigin.DETECTED)
    declared = (language, LanguageOrigin.DECLARED, 1.0)
    assert choose_language(language, text * times) == declared
    other = "ko" if language != "ko" else "de"
    assert choose_language(other, text * times)[:2] == (language, LanguageOrigin.DETECTED)


def test_a_beginning_in_another_language_does_not_decide() -> None:
    quoted = "“The bridge is open,” said the mayor of the council in English on Monday evening.\n"
    assert choose_language("", quoted + FRENCH * 10)[0] == "fr"
    assert choose_language("fr", quoted + FRENCH * 10)[0] == "fr"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "sv",
            "Regjeringen sier at den vil legge frem rapporten i neste uke, og at det er for sent.",
        ),
        ("pl", "Vláda v pondělí oznámila, že most bude do konce měsíce otevřen a že za to nemůže."),
        ("ru", "Правителството заяви в понеделник, че мостът ще бъде отворен до края на месеца."),
        ("es", "O goberno dixo o luns que a ponte abriría antes de fin de mes para os coches."),
        (
            "it",
            "Guvernul a spus luni că podul va fi deschis până la sfârșitul lunii pentru mașini.",
        ),
        ("nl", ENGLISH),
        ("en", FRENCH),
        ("ja", JAPANESE),
        ("en", "Zagreb Paris Madrid"),
        ("en", "the of and to"[:9]),
        ("xx", ENGLISH),
        ("", ENGLISH),
    ],
)
def test_small_words_of_a_neighbour_are_not_enough(language: str, text: str) -> None:
    assert not speaks_like(language, text)


def test_small_words_tell_a_language() -> None:
    assert speaks_like("en", ENGLISH)
    assert speaks_like("fr", FRENCH)


def test_a_declared_script_that_is_not_the_one_of_the_text_loses() -> None:
    serbian = "Влада је саопштила да ће мост бити отворен пре краја месеца, после радова. " * 8
    assert choose_language("sr-Latn", serbian)[:2] == ("sr", LanguageOrigin.DETECTED)


def test_texts_without_end_take_no_longer_than_they_are_long() -> None:
    for text in ("a'" * 200_000, "日" * 200_000, "e\u0301" * 100_000, " " * 400_000, "년" * 99_999):
        for read in (count_words, fold, partial(choose_language, "en")):
            assert is_linear(calls_of(partial(read, text)), len(text))
        assert count_words(text) <= len(text)
