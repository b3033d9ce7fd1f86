"""The first cut: what all vectors would find is found by their signs, in time and out of it."""

from collections.abc import Sequence
from datetime import UTC, datetime

import numpy as np
import pytest
from gold_articles import GOLD, gold_vectors, of_use
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from thorough import is_thorough

from readerapp.domain.articles import Relatedness
from readerapp.related import (
    ArticleContents,
    CandidateIndex,
    CandidateSearch,
    FactCounts,
    Facts,
    Mention,
    Rarity,
    facts_of,
    facts_to_json,
    means_of,
    rarity_of,
    shipped_model,
)
from readerapp.related.article_vector import WIDTH, ArticleVectors
from readerapp.related.candidate_search import (
    FAR,
    NEAR,
    NOWHERE,
    BinaryCodes,
    binary_codes_of,
    closest,
)
from readerapp.related.neighbourhood import cosines_of

DAY = 86_400.0
SEASON = 120 * DAY


def noise(
    count: int, like: NDArray[np.float32] | None = None, seed: int = 1
) -> NDArray[np.float32]:
    """Vectors that point in as many directions as those they are made like."""
    chance = np.random.default_rng(seed)
    if like is None:
        return chance.standard_normal((count, 128), dtype=np.float32)
    mixed: NDArray[np.float32] = chance.standard_normal((count, len(like)), np.float32) @ like
    mixed /= np.linalg.norm(mixed, axis=1, keepdims=True)
    return mixed


@given(st.lists(st.integers(0, 40) | st.just(int(NOWHERE)), max_size=60), st.integers(1, 70))
def test_the_closest_are_those_that_sorting_would_find(distances: list[int], count: int) -> None:
    array = np.array(distances, dtype=np.uint16)
    order = [row for row in np.argsort(array, kind="stable") if array[row] != NOWHERE]
    assert closest(array, count).tolist() == sorted(order[:count])


def test_distances_are_the_signs_in_which_rows_differ() -> None:
    vectors = noise(40_000)
    codes = binary_codes_of(vectors)
    kept = BinaryCodes(40_000, 128)
    kept.add(codes[:7])
    kept.add(codes[7:])
    expected = ((vectors > 0) != (vectors[5] > 0)).sum(axis=1)
    assert kept.distances(kept.row(5)).tolist() == expected.tolist()
    with pytest.raises(ValueError, match="room"):
        kept.add(codes[:1])


def index_of(times: list[float], made: NDArray[np.float32] | ArticleVectors) -> CandidateIndex:
    vectors = made if isinstance(made, ArticleVectors) else of_use(made)
    languages = ["en"] * len(times)
    index = CandidateIndex(means_of(vectors, languages), len(times) + 2)
    index.add(range(100, 100 + len(times)), languages, times, vectors)
    return index


def test_what_is_of_another_time_is_told_apart() -> None:
    index = index_of([0, DAY, SEASON, SEASON + 1, np.nan], noise(5))
    found = index.candidates(0, SEASON)
    assert (found.near.tolist(), found.far.tolist()) == ([1, 2, 4], [3])
    everything = index.candidates(0, None)
    assert (everything.near.tolist(), everything.far.tolist()) == ([1, 2, 3, 4], [])
    assert index.candidates(4, SEASON).near.tolist() == [0, 1, 2, 3]  # of no time: of any


def test_a_row_keeps_its_language_whatever_its_script_and_country() -> None:
    vectors = of_use(noise(4))
    languages = ["zh-Hant-TW", "en-GB", "", "zh"]
    index = CandidateIndex(means_of(vectors, languages), 4)
    index.add(range(4), languages, [0] * 4, vectors)
    assert [index.language(row) for row in range(4)] == ["zh", "en", "", "zh"]


def test_a_crowded_season_is_shorter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("readerapp.related.candidate_search.CROWD", 3)
    days = [0.0, 9, 1, 8, 2, 7, 300]
    index = index_of([day * DAY for day in days], noise(7))
    found = index.candidates(0, SEASON)
    assert (found.near.tolist(), found.far.tolist()) == ([2, 4, 5], [1, 3, 6])


def test_what_was_taken_out_is_not_found_and_may_come_back() -> None:
    vectors = noise(4)
    index = index_of([0, 0, 0, 0], vectors)
    index.remove([102, 999])
    assert len(index) == 3
    assert index.rows_of([101, 102]) == {101: 1}
    assert index.candidates(0, SEASON).near.tolist() == [1, 3]
    index.add([102], ["tlh"], [DAY], of_use(vectors[2:3]))
    assert index.rows_of([102]) == {102: 4}
    assert index.time(4) == datetime(1970, 1, 2, tzinfo=UTC)
    assert index.candidates(0, SEASON).near.tolist() == [1, 3, 4]


def test_an_article_without_a_date_is_of_every_season() -> None:
    index = index_of([0, np.nan, 2 * SEASON, np.nan], noise(4))
    assert index.time(0) is not None
    assert index.time(1) is None
    first = index.candidates(0, SEASON)
    assert (first.near.tolist(), first.far.tolist()) == ([1, 3], [2])
    undated = index.candidates(1, SEASON)
    assert (undated.near.tolist(), undated.far.tolist()) == ([0, 2, 3], [])


def test_a_crowd_is_what_is_as_near_in_time_and_without_a_time_all() -> None:
    index = index_of([0, DAY, DAY / 4, 3 * DAY, np.nan, 9 * DAY], noise(6))
    # within a day of the first stand two others, within a day of the second as many
    assert index.crowds(0, np.array([1, 2, 4])).tolist() == [2, 1, 5]
    assert index.crowds(4, np.array([0, 5])).tolist() == [5, 5]
    assert index.crowds(1, np.array([0])).tolist() == index.crowds(0, np.array([1])).tolist()
    index.remove([102])
    assert index.crowds(0, np.array([1, 4])).tolist() == [1, 4]
    index.add([102], ["en"], [9.25 * DAY], of_use(noise(1)))
    assert index.crowds(5, np.array([6])).tolist() == [1]


def test_no_more_candidates_than_can_be_read() -> None:
    count = NEAR + FAR + 50
    index = index_of([0.0] * (NEAR + 10) + [2 * SEASON] * (count - NEAR - 10), noise(count))
    found = index.candidates(0, SEASON)
    assert (len(found.near), len(found.far)) == (NEAR, FAR)


def with_models(rows: list[tuple[bool, bool]]) -> ArticleVectors:
    """Articles of which these models made vectors, all alike."""
    matrix = np.tile(noise(1, seed=3)[:, :1], (len(rows), WIDTH))
    return ArticleVectors(matrix, np.array(rows))


def test_only_articles_with_a_common_model_are_compared() -> None:
    index = index_of(
        [0.0] * 4, with_models([(True, True), (True, False), (False, True), (False, False)])
    )
    found = [index.candidates(row, None).near.tolist() for row in range(4)]
    assert found == [[1, 2], [0], [0], []]


def test_signs_lose_next_to_nothing_of_what_all_vectors_find() -> None:
    """Same stories among the nearest 80 of very many: at least 99 of 100 pass the first cut."""
    others = 20_000 if is_thorough() else 8_000
    gold = gold_vectors().matrix.astype(np.float32)
    vectors = ArticleVectors(
        np.vstack([gold, noise(others, gold - gold.mean(axis=0))]),
        np.ones((others + len(gold), 2), dtype=bool),
    )
    languages = [row["language"] for row in GOLD] + ["en"] * others
    count = len(languages)
    index = CandidateIndex(means_of(vectors, languages), count)
    index.add(range(count), languages, [0.0] * count, vectors)
    centred = index.centred(np.arange(count), vectors)
    found = wanted = 0
    for row, article in enumerate(GOLD):
        cosines = cosines_of(centred.rows([row]), centred)[0]
        nearest = np.argsort(-cosines)[1:81]
        same = {int(r) for r in nearest if r < len(GOLD) and GOLD[r]["event"] == article["event"]}
        found += len(same & set(index.candidates(row, SEASON).near.tolist()))
        wanted += len(same)
    assert wanted > 100
    assert found / wanted >= 0.99


def seeker(times: list[float], vectors: ArticleVectors, facts: list[Facts]) -> CandidateSearch:
    index = index_of(times, vectors)

    def read(ids: Sequence[int]) -> ArticleContents:
        rows = [each - 100 for each in ids]
        return ArticleContents(vectors.rows(rows), [facts_to_json(facts[row]) for row in rows])

    return CandidateSearch(index, read, rarity_of(facts), shipped_model(), SEASON)


def test_a_follow_up_a_year_later_finds_its_background() -> None:
    """As related, never as the same story, and only a few of many."""
    facts = [facts_of(r["title"], r["dek"], r["text"], r["language"]) for r in GOLD]
    saga = [row for row, each in enumerate(GOLD) if each["saga"] == GOLD[0]["saga"]]
    times = [0.0 if row == 0 else -365 * DAY for row in range(len(GOLD))]
    looking = seeker(times, gold_vectors(), facts)
    (found,) = looking.relatives([100], 20, far=3).values()
    assert 1 <= len(found) <= 3
    assert {each.other_id - 100 for each in found} <= set(saga)
    assert {each.kind for each in found} == {Relatedness.RELATED}
    assert {each.same_story for each in found} == {0.0}
    assert looking.relatives([100], 20) == {100: []}
    assert looking.relatives([7], 20) == {}


facts_made = st.builds(
    Facts,
    names=st.lists(st.builds(Mention, st.sampled_from("abcd"), st.just("x")), max_size=3).map(
        tuple
    ),
    places=st.lists(st.sampled_from(["FR", "KR"]), max_size=2).map(tuple),
)


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(1, 6), facts_made | st.none()), max_size=30))
def test_counts_are_those_of_the_articles_there_now(steps: list[tuple[int, Facts | None]]) -> None:
    counts = FactCounts(4)
    there: dict[int, Facts] = {}
    for article_id, facts in steps:
        there.pop(article_id, None)
        if facts is None:
            counts.remove(article_id)
        else:
            if len(there) == 4:
                there.pop(next(iter(there)))
            there[article_id] = facts
            counts.add(article_id, facts)
    expected: Rarity = rarity_of(there.values())
    assert counts.rarity() == expected


def test_a_dimension_of_zero_counts_as_negative() -> None:
    vectors = np.array([[0.0, -0.0, -1.0, 1.0] * 16], np.float32)
    below = np.array([[-1.0, -1.0, -1.0, 1.0] * 16], np.float32)
    assert (binary_codes_of(vectors) == binary_codes_of(below)).all()
