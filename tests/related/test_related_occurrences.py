"""What tells two occurrences of one kind apart: days, months, figures, countries."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.domain.articles import Relatedness
from readerapp.related import Facts, facts_from_json, facts_of, facts_to_json
from readerapp.related.facts import Figure, find_figures
from readerapp.related.neighbourhood import Nearness
from readerapp.related.scoring import (
    FEATURES,
    PairScorer,
    Rarity,
    ScoredArticle,
    countries_differ,
    features_of,
    figures_differ,
    rarity_of,
    shipped_model,
    times_differ,
    told_apart,
)

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
AT = Nearness(cosine=0.4, expanded=0.5, mates=0, margin=0.5)
NEAR = Nearness(cosine=0.6, expanded=0.85, mates=4, margin=1.2)


def read(text: str, language: str = "en", title: str = "") -> Facts:
    return facts_of(title, "", text, language)


@pytest.mark.parametrize(
    ("text", "language", "days", "months"),
    [
        ("They met on 6 January.", "en", (6,), (1,)),
        ("They met on January 6, 2026, and in October.", "en", (6,), (1, 10)),
        ("Ils se réuniront en octobre, après le 1er mars.", "fr", (61,), (3, 10)),
        ("Sie treffen sich im Oktober.", "de", (), (10,)),
        ("首脑会谈10月举行，1月6日曾会晤。", "zh", (6,), (1, 10)),
        ("정상회담은 10월에 열린다.", "ko", (), (10,)),
        ("They may march in May.", "en", (), ()),
        ("On 30 February nothing happens.", "en", (), ()),
    ],
)
def test_days_and_months_are_known_where_the_year_is_not(
    text: str, language: str, days: tuple[int, ...], months: tuple[int, ...]
) -> None:
    found = read(text, language)
    assert (found.days_of_year, found.months) == (days, months)


def test_months_are_those_of_the_beginning() -> None:
    assert read(f"{'Nothing of the kind was said. ' * 30}It was so in October.").months == ()


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("A quake on 6 January.", "A quake on 8 January.", 0),
        ("A quake on 6 January.", "A quake on 9 January.", 0.5),
        ("A quake on 31 December.", "A quake on 1 January.", 0.5),  # the months alone
        ("A quake on 6 January.", "A quake in October.", 0.5),
        ("A quake on 6 January.", "A quake on 4 October.", 1),
        ("A quake on 6 January, as on 4 October.", "A quake on 4 October.", 0),
        ("A quake on 6 January.", "A quake.", 0),
    ],
)
def test_times_differ(one: str, other: str, expected: float) -> None:
    a, b = read(one), read(other)
    assert times_differ(a, b) == times_differ(b, a) == expected


MET = "The two presidents met in the capital, Mr Harbour and Jane Example, on "
WILL_MEET = "The two presidents, Mr Harbour and Jane Example, will meet in the capital on "


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        (f"{MET}6 January 2026.", f"{MET}30 October 2025.", True),
        (f"{MET}6 January 2026.", f"{WILL_MEET}30 October 2026, after 12 December 2025.", True),
        (f"{MET}6 January 2026.", f"{MET}6 January 2025.", True),  # each year anew
        (f"{MET}6 January 2026.", f"{WILL_MEET}20 January 2026.", False),
        (f"{MET}6 January 2026.", f"{WILL_MEET}30 October 2026, as on 7 January 2026.", False),
        (f"{MET}6 January 2026.", f"{MET}30 October.", False),  # of which year?
        (f"{MET}6 January 2026.", WILL_MEET, False),
    ],
)
def test_two_meetings_of_the_same_two_are_related_and_not_one_story(
    one: str, other: str, apart: bool
) -> None:
    a, b = read(one), read(other)
    assert told_apart(a, b) is told_apart(b, a) is apart
    scorer = PairScorer(rarity_of([a, b]), shipped_model())
    here = ScoredArticle(1, a, None, "en")
    (relation,) = scorer.relations(here, [(ScoredArticle(2, b, None, "en"), NEAR)])
    (kept,) = scorer.relations(here, [(ScoredArticle(2, a, None, "en"), NEAR)])
    assert kept.kind is Relatedness.SAME_STORY
    if apart:
        assert (relation.kind, relation.same_story) == (Relatedness.RELATED, 0)
        assert relation.score > 0.5


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("1,204 new cases", "en", {("en new", "1,204")}),
        ("A 25-year-old and 12 dead", "en", {("en year", "25"), ("en dead", "12")}),
        ("2,5 % und 40 Verletzte", "de", {("%", "2.5"), ("de verlet", "40")}),
        ("$ 3 or 5 € of 9.5", "en", {("$", "3"), ("€", "5")}),
        ("12人が死亡", "ja", {("ja 人", "12")}),
        ("at 5 pm in 2026", "en", set()),
        ("１２ dead, A5 paper", "en", {("en dead", "12")}),
    ],
)
def test_figures(text: str, language: str, expected: set[tuple[str, str]]) -> None:
    assert {(each.unit, each.value) for each in find_figures(text, language)} == expected


def test_a_date_is_no_figure() -> None:
    assert read("On 6 January 2026 and 7 March they met 12 times.").figures == (
        Figure("en times", "12"),
    )


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("204 cases and 3 deaths", "311 cases", 1),
        ("204 cases and 3 deaths", "311 cases and 3 deaths", 0),
        ("204 cases", "311 arrests", 0),
        ("204 cases", "none", 0),
    ],
)
def test_figures_differ(one: str, other: str, expected: float) -> None:
    a, b = read(one), read(other)
    assert figures_differ(a, b) == figures_differ(b, a) == expected


def test_words_of_two_languages_are_no_common_unit() -> None:
    assert figures_differ(read("12 million", "en"), read("13 million", "fr")) == 0
    assert figures_differ(read("12 %", "en"), read("13 %", "fr")) == 1


def test_countries_differ() -> None:
    france = Facts(places=("FR", "DE"), passing=("DE",))
    germany, both = Facts(places=("DE",)), Facts(places=("DE", "FR"))
    assert countries_differ(france, Facts(places=("JP",))) == 1
    assert countries_differ(france, germany) == 0  # France is about Germany in passing
    assert countries_differ(france, both) == countries_differ(both, france) == 0
    assert countries_differ(france, Facts()) == 0


SERIES = [
    ("311 new cases were counted on 7 March.", "204 new cases were counted on 3 April."),
    ("Shares rose by 2.5 % on 6 January.", "Shares rose by 0.4 % on 9 January."),
    ("10月6日に38人が感染した。", "11月2日に12人が感染した。"),
]


@pytest.mark.parametrize(("one", "other"), SERIES)
def test_occurrences_of_a_series_are_less_one_story_than_two_reports_of_one(
    one: str, other: str
) -> None:
    language = "en" if one.isascii() else "ja"
    a, b = read(one, language), read(other, language)
    model, rarity = shipped_model(), rarity_of([a, b])
    same, apart = (
        model.same_story.probability(features_of(a, each, None, None, NEAR, rarity))
        for each in (a, b)
    )
    assert apart < model.same_story_from < same


@pytest.mark.parametrize("hours", [1, 6, 20])
def test_nearness_in_time_says_little_among_many(hours: int) -> None:
    """Of ten reports of a day the other one is the same story sooner than of a thousand."""
    a = read("The harbour of Osterby is closed. Mayor Jane Example spoke.")
    model, rarity = shipped_model(), rarity_of([a])
    said = [
        decision.probability(
            features_of(a, a, NOON, NOON + timedelta(hours=hours), replace(AT, crowd=crowd), rarity)
        )
        for decision in (model.same_story, model.related)
        for crowd in (10, 100, 1000)
    ]
    assert said == sorted(said[:3], reverse=True) + sorted(said[3:], reverse=True)
    assert said[0] > model.same_story_from > said[2]


def test_an_article_without_names_says_nothing_by_its_names() -> None:
    """In Hindi none are marked: 0 would speak against every pair."""
    hindi, english = read("बंदरगाह बंद है।", "hi"), read("Mr Harbour met Jane Example again.")
    other = read("Ms Quay met John Public again.")
    at = FEATURES.index("names")
    rarity = rarity_of([hindi, english, other])
    assert not hindi.names
    between = features_of(hindi, english, None, None, NEAR, rarity)[at]
    assert features_of(english, other, None, None, NEAR, rarity)[at] == 0
    assert 0 < between < features_of(english, english, None, None, NEAR, rarity)[at]


def test_each_sign_speaks_against_one_story() -> None:
    weights = dict(zip(FEATURES, shipped_model().same_story.values, strict=True))
    for sign in ("times differ", "figures differ", "countries differ", "weekdays differ"):
        assert weights[sign] < 0


@given(st.text(), st.text(), st.sampled_from(["en", "de", "ja", "ar", "und", ""]))
def test_any_two_texts_are_compared_alike_from_both_sides(
    one: str, other: str, language: str
) -> None:
    a, b = read(one, language), read(other, language)
    for sign in (times_differ, figures_differ, countries_differ):
        assert 0 <= sign(a, b) == sign(b, a) <= 1
        assert sign(a, a) == 0
    assert facts_from_json(facts_to_json(a)) == a
    there = features_of(a, b, None, None, NEAR, Rarity(2, rarity_of([a, b]).counts))
    back = features_of(b, a, None, None, NEAR, Rarity(2, rarity_of([a, b]).counts))
    assert there == pytest.approx(back)


def test_the_fold_does_not_reach_down_to_chance() -> None:
    """In mixed libraries three of ten pairs of less are of one affair, and of more five."""
    assert shipped_model().related_from >= 0.07
