"""Relatives: the right ones come first, and odd articles do no harm."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from gold_articles import GOLD, KINDS, TWINS, WIDE, embedded, gold_vectors, packed, texts_of

from readerapp.domain.articles import ReasonKind, Relatedness
from readerapp.related import (
    ArticlePool,
    Facts,
    Mention,
    Relation,
    SentenceEncoder,
    facts_of,
    group_same_story,
    neighbours,
    reasons,
    unpack,
)
from readerapp.related.small_e5 import weights_file

FUTURE = datetime(2099, 1, 1, tzinfo=UTC)


@pytest.fixture(scope="session")
def gold() -> tuple[ArticlePool, dict[int, Facts]]:
    times = [datetime.fromisoformat(row["published"]).replace(tzinfo=UTC) for row in GOLD]
    pool = ArticlePool(range(len(GOLD)), [row["language"] for row in GOLD], times, gold_vectors())
    facts = {
        id_: facts_of(row["title"], row["dek"], row["text"], row["language"], times[id_])
        for id_, row in enumerate(GOLD)
    }
    return pool, facts


@pytest.fixture(scope="session")
def found(gold: tuple[ArticlePool, dict[int, Facts]]) -> dict[int, list[Relation]]:
    """The relations of each article of the gold set."""
    pool, facts = gold
    return neighbours(pool, pool.ids, facts)


@pytest.mark.skipif(weights_file() is None, reason="the weights are not installed")
def test_the_stored_vectors_are_what_the_models_make() -> None:
    """After a change of the articles or the models: `python tests/related/gold_articles.py`."""
    of_each_language = {row["language"]: row for row in [*TWINS, *WIDE, *GOLD]}
    texts = texts_of(of_each_language.values())
    made, stored = unpack(packed(texts)), embedded(texts)
    assert (made.has == stored.has).all()
    assert np.allclose(made.matrix, stored.matrix, atol=2e-3)


def test_same_stories_come_first_across_languages(found: dict[int, list[Relation]]) -> None:
    right = wanted = 0
    for id_, relations in found.items():
        others = [other for other, row in enumerate(GOLD) if is_same(id_, other) and row]
        first = {relation.other_id for relation in relations[: len(others)]}
        right += len(first & set(others))
        wanted += len(others)
    assert right / wanted >= 0.98


def test_what_is_sure_is_related_and_merges_are_right(found: dict[int, list[Relation]]) -> None:
    shown = [
        (id_, each) for id_, relations in found.items() for each in relations if each.score >= 0.5
    ]
    merged = [pair for pair in shown if pair[1].kind is Relatedness.SAME_STORY]
    assert sum(in_saga(id_, each.other_id) for id_, each in shown) / len(shown) >= 0.86
    assert sum(is_same(id_, each.other_id) for id_, each in merged) / len(merged) >= 0.95


def test_whatever_is_shown_says_why(
    gold: tuple[ArticlePool, dict[int, Facts]], found: dict[int, list[Relation]]
) -> None:
    pool, _facts = gold
    for relations in (*found.values(), *neighbours(pool, pool.ids, {}).values()):
        assert all(relation.reasons for relation in relations)


def is_same(one: int, other: int) -> bool:
    return one != other and bool(GOLD[one]["event"] == GOLD[other]["event"])


def in_saga(one: int, other: int) -> bool:
    return bool(GOLD[one]["saga"] == GOLD[other]["saga"])


def test_an_article_is_never_its_own_relative(found: dict[int, list[Relation]]) -> None:
    for id_, relations in found.items():
        assert id_ not in {relation.other_id for relation in relations}


def test_hostile_texts_have_finite_vectors_of_unit_length() -> None:
    model = SentenceEncoder()
    texts = ["", "word", "\x00\x01\x02", "\ud800 half", "😀" * 5000, "word " * 200_000,
             "\ufdfa" * 3000, "a\u0301" * 2000, "\u202e\u200b\ufeff", "ก" * 3000]  # fmt: skip
    vectors = model.embed(texts)
    assert vectors.shape == (len(texts), 512)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-3)
    assert model.embed([]).shape == (0, 512)


def test_odd_articles_are_related_without_harm() -> None:
    article = ("Xi Jinping meets Lee Jae-myung in Beijing", "China and South Korea talk")
    texts = [" ".join(article), " ".join(article), "", "word", "word " * 200_000, "\x00"]
    languages = ["en", "en", "", "und", "xx", "tlh"]
    pool = ArticlePool(
        ids=[7, 8, 9, 10, 11, 12],
        languages=languages,
        published=[datetime(2026, 1, 6, tzinfo=UTC), FUTURE, None, FUTURE, None, None],
        vectors=embedded([(text, "", "", tag) for text, tag in zip(texts, languages, strict=True)]),
    )
    facts = {7: facts_of(*article, "", "en"), 8: facts_of(*article, "", "en")}
    found = neighbours(pool, pool.ids, facts)
    assert found.keys() == set(pool.ids)
    twin = found[7][0]
    assert twin.other_id == 8
    assert ReasonKind.TIME not in {reason.kind for reason in twin.reasons}
    assert all(0 <= each.score <= 1 for relations in found.values() for each in relations)


def test_a_library_of_one_or_none() -> None:
    alone = ArticlePool([1], ["en"], [None], embedded([("One article", "", "", "en")]))
    assert neighbours(alone, [1], {}) == {1: []}
    empty = ArticlePool([], [], [], unpack([]))
    assert neighbours(empty, [], {}) == {}


def test_an_article_in_a_language_of_no_model_has_no_relatives() -> None:
    """It may be the very same text."""
    text = "ཨོཾ་མ་ཎི་པདྨེ་ཧཱུྃ། བོད་ཀྱི་གསར་འགྱུར། དེ་རིང་གི་གསར་འགྱུར་གལ་ཆེན་རྣམས།"
    pool = ArticlePool(
        [1, 2, 3], ["bo", "bo", "en"], [None] * 3,
        embedded([(text, "", "", "bo"), (text, "", "", "bo"), ("A storm", "", "It blew.", "en")]),
    )  # fmt: skip
    assert neighbours(pool, [1, 2, 3], {}) == {1: [], 2: [], 3: []}


def test_reasons_are_ordered_and_written_as_the_article_writes_them() -> None:
    a = Facts((Mention("lee jae myung", "Lee Jae-myung"),), ("KR",), (Mention("45%", "45 %"),), ())
    b = replace(a, names=(Mention("lee jae myung", "Lee Jae Myung"),), places=("CN", "KR"))
    morning = datetime(2026, 1, 6, 8, tzinfo=UTC)
    found = reasons(a, b, morning, morning.replace(hour=10), 0.731)
    assert [(reason.kind, reason.values) for reason in found] == [
        (ReasonKind.NAMES, ("Lee Jae-myung",)),
        (ReasonKind.NUMBERS, ("45 %",)),
        (ReasonKind.PLACES, ("KR",)),
        (ReasonKind.TIME, ("2",)),
        (ReasonKind.MEANING, ("0.73",)),
    ]


def test_unrelated_times_and_meanings_are_no_reasons() -> None:
    assert reasons(Facts(), Facts(), FUTURE, datetime(2026, 1, 6, tzinfo=UTC), 0.05) == ()


# Reports of one visit, what was said before it, and two other meetings of the same people.
VISIT = (
    (
        "Berg and Virtanen pledge closer ties amid tension in the Baltic",
        "Norwegian Prime Minister Anna Berg met Finnish President Eeva Virtanen in Helsinki on"
        " January 12 and pledged to boost trade and to guard cables in the Baltic Sea. The talks"
        " came days after a ship damaged a power line. Both stressed the need for calm.",
        "en",
    ),
    (
        "Virtanen and Berg agree on watching cables in the Baltic",
        "At a meeting in Helsinki, Finnish President Eeva Virtanen and Norwegian Prime Minister"
        " Anna Berg agreed to watch cables in the Baltic Sea together. They want to trade more.",
        "en",
    ),
    (
        "Virtanen will host Berg in Helsinki",
        "Finnish President Eeva Virtanen will host Norwegian Prime Minister Anna Berg from Sunday"
        " on, a sign that Helsinki wants closer ties with Oslo while cables are damaged.",
        "en",
    ),
    (
        "Berg returns from Finland with a toy bear",
        "Back from her visit to Finland, Prime Minister Anna Berg showed a toy bear that Eeva"
        " Virtanen gave her, and spoke of a shared watch on the Baltic Sea.",
        "en",
    ),
    (
        "La Norvège se prépare à accueillir le sommet de l'OTAN",
        "La Norvège se prépare à accueillir le sommet de l'OTAN, au milieu de visites du président"
        " américain et de la présidente finlandaise Eeva Virtanen. Il y sera question de commerce"
        " et de la mer Baltique. La Première ministre Anna Berg veut renforcer les liens avec la"
        " Finlande.",
        "fr",
    ),
    (
        "Anna Berg reçue par le Premier ministre suédois à Stockholm",
        "La Première ministre norvégienne Anna Berg a rencontré le Premier ministre suédois à"
        " Stockholm. Elle espère élever la coopération dans la culture et dans la défense.",
        "fr",
    ),
)


def test_among_few_articles_what_is_to_come_is_not_what_was() -> None:
    """The nearest of few are of any story: vectors added up with all of them are all alike."""
    pool = ArticlePool(
        ids=range(len(VISIT)),
        languages=[language for *_, language in VISIT],
        published=[None] * len(VISIT),
        vectors=embedded([(title, dek, "", language) for title, dek, language in VISIT]),
    )
    facts = {
        number: facts_of(title, dek, "", language)
        for number, (title, dek, language) in enumerate(VISIT)
    }
    found = neighbours(pool, [0], facts)[0]
    kinds = {relation.other_id: relation.kind for relation in found}
    assert found[0].other_id == 1
    assert kinds[1] is Relatedness.SAME_STORY
    assert {kinds.get(4), kinds.get(5)} <= {Relatedness.RELATED, None}


def stories_of(
    rows: Sequence[dict[str, str]], published: Sequence[datetime | None]
) -> tuple[tuple[int, ...], ...]:
    """The stories of a library that holds nothing else, as places in `rows`."""
    texts = texts_of(rows)
    languages = [row["language"] for row in rows]
    pool = ArticlePool(range(len(rows)), languages, published, embedded(texts))
    facts = {number: facts_of(*text) for number, text in enumerate(texts)}
    found = neighbours(pool, list(pool.ids), facts)
    pairs = [(one, each.other_id, each.same_story) for one, all_ in found.items() for each in all_]
    return group_same_story(pool.ids, pairs)


def test_in_a_dense_week_events_of_one_kind_stay_apart() -> None:
    """Of twelve small events, two of each kind, all told within three days."""
    begun = {f"{event}-1": 6 * place for place, event in enumerate(KINDS)}
    start = datetime(2026, 6, 1, tzinfo=UTC)
    stories = stories_of(TWINS, [start + timedelta(hours=begun[row["event"]]) for row in TWINS])
    told = [{TWINS[each]["event"] for each in story} for story in stories]
    assert all(len(events) == 1 for events in told)
    assert sum(len(story) > 1 for story in stories) >= 11  # and each is found


def test_a_story_told_for_days_is_one_also_among_few_other_things() -> None:
    """Fourteen reports in four days: the rescue, the captain, the owner, the inquiry. Only what is
    told of the ship's oil and how it is towed may be another story."""
    start = datetime(2026, 6, 1, tzinfo=UTC)
    events = [f"{event}-1" for event in KINDS]
    times = [datetime.fromisoformat(row["published"]).replace(tzinfo=UTC) for row in WIDE]
    times += [start + timedelta(hours=8 * events.index(row["event"])) for row in TWINS]
    stories = stories_of([*WIDE, *TWINS], times)
    assert set(stories[0]) >= set(range(len(WIDE))) - {8, 12}
    assert all(max(story) < len(WIDE) for story in stories if min(story) < len(WIDE))
