"""What the reader decides of two articles holds, whatever is computed and whatever goes."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from storage_samples import LATER, MODEL, NOW, new_store, plain, put

from readerapp.domain.articles import Changes, ReasonKind, Relatedness, RelatedReason, Verdict
from readerapp.storage import NewRelation, Store

SAME, NOT = Verdict.SAME_STORY, Verdict.NOT_RELATED
NAMES = RelatedReason(ReasonKind.NAMES, ("Ann Lee",))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path / "data")
    yield opened
    opened.close()


def relate(store: Store, article_id: int, *found: NewRelation) -> None:
    with store.write() as writer:
        writer.relations.replace(article_id, MODEL, found)


def related(other: int, score: float, *, is_copy: bool = False) -> NewRelation:
    return NewRelation(other, Relatedness.RELATED, score, (NAMES,), is_copy)


def judge(store: Store, pair: tuple[int, int], verdict: Verdict | None) -> Changes:
    with store.write() as writer:
        writer.verdicts.put({pair: verdict}, NOW)
        return writer.changes()


def beside(store: Store, article_id: int, limit: int = 9) -> list[int]:
    with store.read() as reader:
        return [each.head.id for each in reader.relations.computed(article_id, limit)]


def with_copies(store: Store, article_id: int) -> list[tuple[int, ...]]:
    with store.read() as reader:
        computed = reader.relations.computed(article_id, 9)
    return [(each.head.id, *(copy.id for copy in each.copies)) for each in computed]


def test_verdicts_come_before_what_is_computed(store: Store) -> None:
    one, two, three, four = put(store, *(plain(str(n)) for n in range(4)))
    relate(store, one, related(two, 0.9), related(three, 0.8))
    changes = judge(store, (two, one), NOT)
    assert (changes.changed, changes.verdicts) == ((one, two), True)
    judge(store, (one, four), SAME)
    for _ in range(2):
        assert beside(store, one) == [four, three]
        assert beside(store, one, 1) == [four]
        assert beside(store, two) == []
        assert beside(store, four) == [one]
        relate(store, one, related(two, 0.99), related(three, 0.8))  # again: the verdicts hold
    judge(store, (one, three), SAME)
    with store.read() as reader:
        said, *_ = (each for each in reader.relations.computed(one, 9) if each.head.id == three)
    assert (said.kind, said.score, said.is_by_reader) == (Relatedness.SAME_STORY, 1.0, True)
    assert said.reasons == (RelatedReason(ReasonKind.READER), NAMES)
    judge(store, (one, two), None)
    judge(store, (three, one), None)
    judge(store, (four, one), None)
    assert beside(store, one) == [two, three]


def test_what_was_said_before_is_returned_and_nothing_is_said_twice(store: Store) -> None:
    one, two, three = put(store, *(plain(str(n)) for n in range(3)))
    with store.write() as writer:
        former = writer.verdicts.put({(two, one): NOT, (one, three): SAME}, NOW)
        assert former == {(one, two): None, (one, three): None}
    with store.write() as writer:
        pairs = {(one, two): SAME, (three, one): SAME, (two, two): SAME, (one, 999): NOT}
        former = writer.verdicts.put(pairs, LATER)
        assert former == {(one, two): NOT}
        assert writer.changes() == Changes(changed=(one, two), verdicts=True)
    with store.write() as writer:
        assert writer.verdicts.put({(one, two): SAME, (two, three): None}, LATER) == {}
        assert not writer.changes()
    with store.read() as reader:
        assert list(reader.verdicts.of(one).items()) == [(two, SAME), (three, SAME)]
        assert reader.verdicts.of(three) == {one: SAME}


def test_a_verdict_outlives_its_articles(store: Store) -> None:
    one, two = put(store, plain("1"), plain("2"))
    relate(store, one, related(two, 0.9))
    judge(store, (one, two), NOT)
    with store.write() as writer:
        writer.articles.remove([two])
    assert judge(store, (one, two), SAME).changed == (one,)
    assert beside(store, one) == []
    assert put(store, plain("2"), now=NOW + timedelta(days=1)) == [two]
    assert beside(store, one) == [two]


def test_copies_stand_behind_the_best_of_them(store: Store) -> None:
    here, a, b, c, other, own = put(store, *(plain(str(n)) for n in range(6)))
    relate(store, a, related(b, 1, is_copy=True))
    relate(store, c, related(b, 1, is_copy=True))
    found = [related(a, 0.7), related(b, 0.8), related(c, 0.6), related(other, 0.75)]
    relate(store, here, *found, related(own, 0.5, is_copy=True))
    assert with_copies(store, here) == [(b, a, c), (other,), (own,)]
    assert with_copies(store, b) == [(c, a), (here,)]  # its own copies are one card
    assert beside(store, here, 2) == [b, other]
    judge(store, (b, c), NOT)
    assert with_copies(store, here) == [(b, a), (other,), (c,), (own,)]
    judge(store, (here, b), NOT)
    assert with_copies(store, here) == [(other,), (a,), (c,), (own,)]
    with store.write() as writer:
        restored = writer.articles.restore(writer.articles.remove([a]))
        assert restored == (a,)
    judge(store, (here, b), None)
    assert with_copies(store, here)[0] == (b, a)


def test_words_are_those_of_the_index(store: Store) -> None:
    (one,) = put(store, plain("1", "A Title", dek="Dek", body_text="The Body"))
    with store.read() as reader:
        assert reader.relations.words([one, 999]) == {one: "a title dek the body"}
