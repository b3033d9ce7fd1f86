"""The reader decides: verdicts hold, are taken back, and leave no trace when they are."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from library_samples import NOW, article, dump, open_in, put, verdicts_of

from readerapp.domain.articles import Relatedness, Verdict
from readerapp.domain.drafts import PreparedRelated, RelationKind
from readerapp.library import Library, marks, reading
from readerapp.library.embedding_worker import MODEL
from readerapp.library.marks import ActionResult
from readerapp.library.relations import judge, judge_all
from readerapp.storage import NewRelation

SAME, NOT = Verdict.SAME_STORY, Verdict.NOT_RELATED


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_in(tmp_path / "profile") as opened:
        yield opened


def relate(library: Library, here: int, *others: int, is_copy: bool = False) -> None:
    found = [
        NewRelation(other, Relatedness.RELATED, 0.9 - place / 100, (), is_copy)
        for place, other in enumerate(others)
    ]
    with library.store.write() as writer:
        writer.relations.replace(here, MODEL, found)


def shown(library: Library, here: int) -> list[int]:
    return [each.head.id for each in reading.relatives(library, here).computed]


def judged(library: Library) -> list[str]:
    return [line for line in dump(library) if '"verdict"' in line]


def undo(done: ActionResult) -> None:
    assert done.undo is not None
    assert done.undo().verdicts


def test_judging_and_taking_back(library: Library) -> None:
    here, near, far = put(library, article("a"), article("b"), article("c"))
    relate(library, here, near)
    before = judged(library)
    rejected = judge(library, near, here, NOT)
    assert (rejected.changes.changed, rejected.changes.verdicts) == ((here, near), True)
    assert shown(library, here) == []
    assert [head.id for head in reading.relatives(library, here).rejected] == [near]
    same = judge(library, here, far, SAME)
    assert shown(library, here) == [far]
    assert verdicts_of(library, here) == {near: NOT, far: SAME}
    changed_mind = judge(library, here, far, NOT)
    assert verdicts_of(library, far) == {here: NOT}
    undo(changed_mind)
    assert verdicts_of(library, far) == {here: SAME}
    undo(same)
    undo(rejected)
    assert judged(library) == before
    assert judge(library, here, near, None).undo is None


def test_what_the_publisher_stated_is_judged_too(library: Library) -> None:
    beside = tuple(
        PreparedRelated(RelationKind.RELATED, article(n), "Articles connexes") for n in "bc"
    )
    here = put(library, article("a", related=beside))[0]
    one, other = (each.head.id for each in reading.relatives(library, here).stated)
    rejected = judge(library, here, one, NOT)
    assert [each.head.id for each in reading.relatives(library, here).stated] == [other]
    assert [each.id for each in reading.relatives(library, here).rejected] == [one]
    assert not reading.relatives(library, one).stated  # seen from the other side as well
    same = judge(library, here, other, SAME)
    (kept,) = reading.relatives(library, here).stated
    assert (kept.is_by_reader, kept.heading) == (True, "Articles connexes")
    assert not shown(library, here)  # it stands there once
    undo(same)
    undo(rejected)
    assert [each.head.id for each in reading.relatives(library, here).stated] == [one, other]
    assert not any(each.is_by_reader for each in reading.relatives(library, here).stated)


def test_several_pairs_are_one_step(library: Library) -> None:
    here, *others = put(library, *(article(f"n:{n}", f"Story {n}") for n in range(4)))
    relate(library, here, *others)
    judge(library, here, others[0], SAME)
    before = judged(library)
    done = judge_all(library, [(here, other) for other in others], NOT)
    assert shown(library, here) == []
    undo(done)
    assert judged(library) == before


def test_a_verdict_comes_back_with_its_article(library: Library) -> None:
    here, other = put(library, article("a"), article("b"))
    relate(library, here, other)
    judge(library, here, other, NOT)
    removed = marks.remove(library, [other])
    assert reading.relatives(library, here).rejected == ()
    assert removed.undo is not None
    removed.undo()
    assert shown(library, here) == []
    assert verdicts_of(library, other) == {here: NOT}


def test_copies_of_a_stated_story_stand_with_it(library: Library) -> None:
    beside = PreparedRelated(RelationKind.RELATED, article("s", "Stated"), "See also")
    (here,) = put(library, replace(article("a"), related=(beside,)))
    copy, other = put(library, article("c", "Copy"), article("o", "Other", published=NOW))
    (stated,) = (each.head.id for each in reading.relatives(library, here).stated)
    relate(library, copy, stated, is_copy=True)
    relate(library, here, other, copy, stated)
    relatives = reading.relatives(library, here)
    assert [[head.id for head in each.copies] for each in relatives.stated] == [[copy]]
    assert [each.head.id for each in relatives.computed] == [other]
    repeated = reading.relatives(library, here, repeat_stated=True)
    assert [each.head.id for each in repeated.computed] == [other, copy]
    assert repeated.stated[0].copies == ()
