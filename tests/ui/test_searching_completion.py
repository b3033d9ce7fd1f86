"""What the word being typed can become."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from work import calls_of

from readerapp.domain.searches import OFFERED, Operator
from readerapp.languages.folding import fold
from readerapp.ui.searching.completion import MOST_QUOTED, Completions, quoted, suggestions

KNOWN = Completions(
    feeds=("Le Monde", "The Guardian", "El País", 'Odd "name"'),
    folders=("World news", "Élections"),
    languages={"fr": "français, French", "ja": "日本語, Japanese", "zh-Hant": "繁體中文"},
    tags=("C++", "Climate policy", "Energy"),
)
TODAY = date(2026, 11, 24)


def texts(typed: str, cursor: int | None = None, *, everything: bool = False) -> list[str]:
    at = len(typed) if cursor is None else cursor
    found = suggestions(typed, at, KNOWN, {}, TODAY, all_operators=everything)
    return [each.text for each in found]


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("", []),
        ("i", []),
        ("is", ["is:"]),
        ("la", ["lang:", "label:"]),
        ("word la", ["lang:", "label:"]),
        ("-la", ["lang:", "label:"]),
        ("(la", ["lang:", "label:"]),
        ("xla", []),
        (
            "is:",
            ["is:unread", "is:read", "is:starred", "is:story", "is:undated", "is:muted"],
        ),
        ("-is:st", ["is:starred", "is:story"]),
        ("is:unread", []),  # is written already
        ("feed:mon", ['feed:"Le Monde"']),
        ("feed:pais", ['feed:"El País"']),
        ('feed:"the gu', ['feed:"The Guardian"']),
        ("source:l", ['source:"Le Monde"']),
        ("feed:odd", ['feed:"Odd name"']),  # no quotation marks in a quoted value
        ('tag:"C', ['tag:"C++"', 'tag:"Climate policy"']),
        ("tag:pol", ['tag:"Climate policy"']),
        ("has:high", ["has:highlight"]),
        ("folder:ele", ['folder:"Élections"']),
        ("lang:fr", ["lang:fr"][:0]),
        ("lang:japan", ["lang:ja"]),
        ("lang:日", ["lang:ja"]),
        ("lang:z", ["lang:zh-Hant"]),
        ("on:t", ["on:today"]),
        ("after:20", ["after:2026-11", "after:2026"]),
        ("nope:x", []),
        ("meani", []),
        ("title:x", []),
    ],
)
def test_a_word_can_become(typed: str, offered: list[str]) -> None:
    assert texts(typed) == offered


def test_an_empty_box_offers_every_operator_only_when_asked() -> None:
    assert len(texts("", everything=True)) == len(OFFERED)
    assert len(texts("word ", everything=True)) == len(OFFERED)


def test_only_the_word_before_the_cursor_counts() -> None:
    (found,) = suggestions("red feed:mon is:unread", 12, KNOWN, {}, TODAY)
    assert (found.text, found.start) == ('feed:"Le Monde"', 4)


@given(st.text(max_size=30), st.integers(0, 30))
def test_nothing_typed_is_an_error(typed: str, cursor: int) -> None:
    for each in suggestions(typed, min(cursor, len(typed)), KNOWN, {}, TODAY):
        assert 0 <= each.start <= len(typed)


@pytest.mark.parametrize("letters", ["x", "the sea ", "한국어 ", 'of "words" ', "é\u0301"])
def test_of_a_name_without_end_the_first_words_are_quoted(letters: str) -> None:
    """They find it: an operator knows a name by the words it begins with."""
    name = letters * 200_000
    written = quoted(Operator.FEED, name)
    value = written.removeprefix('feed:"').removesuffix('"')
    assert 100 < len(value) <= MOST_QUOTED
    assert fold(value)
    assert f"{fold(name)} ".startswith(f"{fold(value)}" + (" " if " " in letters else ""))
    known = Completions(feeds=(name,))
    calls = calls_of(lambda: suggestions("feed:t", 6, known, {}, TODAY))
    assert calls < 5_000  # not one for each letter


def test_a_name_of_the_usual_length_is_quoted_whole() -> None:
    assert quoted(Operator.FOLDER, "x" * MOST_QUOTED) == f'folder:"{"x" * MOST_QUOTED}"'
    assert quoted(Operator.FOLDER, "One " * 10) == f'folder:"{"One " * 9}One"'
