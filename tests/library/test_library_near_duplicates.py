"""Texts that are nearly the same, and those that are not."""

import random
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from library_samples import article, put

from readerapp.library import Library, reading, relating
from readerapp.library.embedding_engine import copies_among

STORY = [f"word{n}" for n in range(300)]
OTHER = [f"other{n}" for n in range(300)]
CHANCE = random.Random(7)


def is_copy(one: list[str], other: list[str]) -> bool:
    found = copies_among([(1, 2)], {1: " ".join(one), 2: " ".join(other)})
    assert found in (set(), {(1, 2)})
    return bool(found)


def with_changes(words: list[str], share: float) -> list[str]:
    return ["changed" if CHANCE.random() < share else word for word in words]


@pytest.mark.parametrize(
    "printed",
    [
        STORY,
        STORY[:160],  # the end cut off
        ["Our", "own", "headline", *STORY[5:]],
        [*STORY, *OTHER[:100]],  # a paragraph of its own
        with_changes(STORY, 0.02),
        list("橋が再び開通しました三年にわたる工事の末に"),
    ],
)
def test_an_agency_text_is_known_again(printed: list[str]) -> None:
    source = STORY if "word50" in printed else printed
    assert is_copy(source, printed)
    assert is_copy(printed, source)


@pytest.mark.parametrize(
    "other",
    [
        OTHER,
        STORY[:60],  # a teaser
        [*STORY[:100], *OTHER],  # a long quotation
        with_changes(STORY, 0.2),
        sorted(STORY),
        [],
    ],
)
def test_another_text_is_none(other: list[str]) -> None:
    assert not is_copy(STORY, other)


def test_little_is_too_little() -> None:
    assert not is_copy(STORY[:18], STORY[:18])
    assert is_copy(STORY[:19], STORY[:19])
    assert copies_among([(1, 2), (1, 1)], {1: " ".join(STORY)}) == {(1, 1)}


@given(st.lists(st.text(), max_size=6))
def test_any_text_will_do(texts: list[str]) -> None:
    words = dict(enumerate(texts))
    pairs = list(combinations(range(7), 2))
    found = copies_among(pairs, words)
    assert found <= set(pairs)
    assert found == {(a, b) for b, a in copies_among([(b, a) for a, b in pairs], words)}


AGENCY = (
    "Vellmar's council voted on Tuesday evening to light the harbour with lanterns again, eleven "
    "years after the old lamps were sold. Mayor Ilse Brandt said fishing boats would find the pier "
    "in the fog. The work costs 2.4 million euros and is to be finished by 30 November."
)
OWN = (
    "Lanterns return to the harbour of Vellmar. Councillors backed Mayor Ilse Brandt on Tuesday by "
    "nine votes to four. Shopkeepers had asked for years; the bill of 2.4 million euros will be "
    "shared with the port."
)
FRENCH = (
    "Le conseil de Vellmar a décidé mardi d'éclairer à nouveau le port avec des lanternes, a "
    "annoncé la maire Ilse Brandt. Les travaux coûteront 2,4 millions d'euros."
)


def test_papers_that_print_one_agency_are_one_relative(library: Library) -> None:
    told = [
        (AGENCY, "Harbour lanterns return to Vellmar", "en"),
        (AGENCY, "Vellmar lights its harbour", "en"),
        (f"{AGENCY} Our picture shows the pier.", "Lanterns again in Vellmar", "en"),
        (OWN, "Vellmar votes for lanterns", "en"),
        (FRENCH, "Vellmar rallume ses lanternes", "fr"),
    ]
    articles = [
        article(f"n:{n}", title, body_text=text, language=language, source=f"Paper {n}")
        for n, (text, title, language) in enumerate(told)
    ]
    one, two, three, own, french = put(library, *articles)
    relating.relate_pending(library)

    def cards(article_id: int) -> set[frozenset[int]]:
        beside = reading.relatives(library, article_id).computed
        return {frozenset(h.id for h in (each.head, *each.copies)) for each in beside}

    assert cards(one) == {frozenset({two, three}), frozenset({own}), frozenset({french})}
    assert cards(own) == {frozenset({one, two, three}), frozenset({french})}
    assert cards(french) == {frozenset({one, two, three}), frozenset({own})}
