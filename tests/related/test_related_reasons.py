"""Reasons that say something: not what half the library names, nor a country named in passing."""

from collections import Counter

import pytest

from readerapp.domain.articles import ReasonKind, RelatedReason
from readerapp.related import Facts, Mention, Share, facts_of, rarity_of, reasons, shares
from readerapp.related.shared_facts import is_explained

FILLER = "The talks went on and nobody said anything of interest about it. " * 12


def values(a: Facts, b: Facts, kind: ReasonKind, share_of: Share | None = None) -> set[str]:
    found = reasons(a, b, None, None, 0.0, share_of) if share_of else reasons(a, b, None, None, 0.0)
    return {value for reason in found if reason.kind is kind for value in reason.values}


def test_what_stands_in_every_tenth_article_is_no_reason() -> None:
    common = Facts((Mention("donald example", "Donald Example"),), ("US",), (Mention("5%", "5%"),))
    rare = (Mention("lee example", "Lee Example"),)
    a = Facts((*common.names, *rare), ("US", "KR"), (*common.numbers, Mention("77%", "77%")))
    library = [*([common] * 20), *([Facts()] * 180), a, a]
    rarity = rarity_of(library)
    share_of = shares(rarity.counts, rarity.articles)
    assert values(a, a, ReasonKind.NAMES, share_of) == {"Lee Example"}
    assert values(a, a, ReasonKind.PLACES, share_of) == {"KR"}
    assert values(a, a, ReasonKind.NUMBERS, share_of) == {"77%"}


def test_a_name_is_as_common_as_the_longer_one_it_stands_for() -> None:
    a = Facts((Mention("example", "Example"),))
    b = Facts((Mention("donald example", "Donald Example"),))
    assert values(a, b, ReasonKind.NAMES) == {"Example"}
    often = shares(Counter({"name donald example": 30, "name example": 1}), 200)
    assert values(a, b, ReasonKind.NAMES, often) == set()


def test_in_a_small_library_nothing_is_common() -> None:
    a = Facts((Mention("lee example", "Lee Example"),))
    share_of = shares(Counter({"name lee example": 90}), 100)
    assert values(a, a, ReasonKind.NAMES, share_of) == {"Lee Example"}


def test_a_country_named_once_in_passing_is_no_reason() -> None:
    told = facts_of("Flood in France", "", FILLER, "en")
    passing = facts_of("A flood", "", f"{FILLER} It was the worst since one in France.", "en")
    again = facts_of("A flood", "", f"{FILLER} In France people fled. France called it bad.", "en")
    assert passing.places == again.places == told.places == ("FR",)
    assert values(told, passing, ReasonKind.PLACES) == set()
    assert values(told, again, ReasonKind.PLACES) == {"FR"}


def test_a_name_is_told_once_and_whole() -> None:
    whole = Mention("barack obama", "Barack Obama")
    a = Facts((Mention("obama", "Obama"), whole, Mention("t mobile", "T-Mobile")))
    b = Facts((whole, Mention("t mobile", "T-Mobile"), Mention("obama", "Obama")))
    assert values(a, b, ReasonKind.NAMES) == {"Barack Obama", "T-Mobile"}


SOON = RelatedReason(ReasonKind.TIME, ("2",))
NUMBER = RelatedReason(ReasonKind.NUMBERS, ("16",))
WORD = RelatedReason(ReasonKind.NAMES, ("Donald",))


@pytest.mark.parametrize(
    ("why", "explained"),
    [
        ((), False),
        ((SOON,), False),
        ((NUMBER, SOON), False),
        ((WORD,), False),
        ((WORD, NUMBER), True),
        ((RelatedReason(ReasonKind.NAMES, ("Jane Doe",)),), True),
        ((RelatedReason(ReasonKind.MEANING, ("0.20",)),), True),
    ],
)
def test_one_word_or_number_explains_nothing(
    why: tuple[RelatedReason, ...], explained: bool
) -> None:
    assert is_explained(why) is explained
