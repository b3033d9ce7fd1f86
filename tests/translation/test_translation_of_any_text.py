"""Whatever a text is: nothing is lost on the way to the engine, and places are places."""

import re
from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.domain.stretch import Stretch
from readerapp.domain.translation import Direction, SourceText
from readerapp.translation.pieces import clean, pieces, say_sentence, sentences
from readerapp.translation.translate import say_quoted, translate_text

pytest.importorskip("sentencex")

LANGUAGES = st.sampled_from(["en", "fr", "de", "pt", "ja", "zh", "ar", "ru", "th", "xx"])
# What meets what: words, stops, marks, addresses, other scripts, halves, what is not seen.
PARTS = st.sampled_from(
    ["word", "Dr.", "J.", "He said", "“", "”", '"', "«", "»", "?", ".", "!", ",", "\n", "\u2028",
     " ", "\u00a0", "3 p.m.", "1,234.5", "http://x.example/a", "@me", "#tag", "<b>", "中文。",
     "مرحبا", "Москва", "Jožef", "\ud83d", "\U0001f600", "\u200b", "\0", "XQ1", "a" * 70, "I",
     "XIV", "が", "」", "と"]
)  # fmt: skip
TEXTS = st.lists(PARTS, max_size=30).map("".join) | st.lists(PARTS, max_size=30).map(" ".join)
ENGINES: list[Callable[[str], str]] = [
    str,
    str.upper,
    lambda text: text[::-1],
    lambda text: re.sub("XQ[0-9]", "", text),
    lambda text: text.replace('"', ""),
    lambda text: f"{text} {text}",
]


def letters(text: str) -> str:
    return "".join(text.split())


@given(TEXTS | st.text(), LANGUAGES)
def test_sentences_hold_the_whole_text_in_its_order(text: str, language: str) -> None:
    whole = text.encode("utf-8", "replace").decode()
    found = sentences(whole, language)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert letters("".join(whole[each.start : each.end] for each in found)) == letters(whole)


@given(TEXTS | st.text())
def test_pieces_hold_the_whole_sentence(text: str) -> None:
    sentence = clean(text)
    assert letters("".join(pieces(sentence))) == letters(sentence)


@given(TEXTS | st.text())
def test_an_engine_that_changes_nothing_gives_the_sentence_back(text: str) -> None:
    sentence = clean(text)
    assert letters(say_sentence(sentence, [], str)) == letters(sentence)


@given(TEXTS, LANGUAGES, st.sampled_from(ENGINES))
def test_quotations_never_fail(text: str, language: str, engine: Callable[[str], str]) -> None:
    assert isinstance(say_quoted(clean(text), language, engine), str)


@given(TEXTS, LANGUAGES, st.sampled_from(ENGINES), st.booleans(), st.data())
def test_any_text_and_any_engine_give_places_that_are_places(
    text: str, language: str, engine: Callable[[str], str], is_title: bool, data: st.DataObject
) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=6)))
    marked = tuple(Stretch(start, end) for start, end in pairwise(cuts) if start < end)
    source = SourceText(text, marked, marked[:1], is_title)
    made = translate_text(source, Direction(language, "pt"), engine)
    assert len(made.places) == len(marked)
    found = sorted((each for each in made.places if each), key=lambda each: each.start)
    assert all(0 <= each.start <= each.end <= len(made.text) for each in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    for each in made.doubts:
        whole = text if each.is_in_source else made.text
        assert 0 <= each.place.start <= each.place.end <= len(whole)
