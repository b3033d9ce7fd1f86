"""Why two articles stand beside each other, with the words of each."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from library_samples import article, open_in, put

from readerapp.domain.articles import ReasonKind, Relatedness, RelatedReason, Verdict
from readerapp.domain.drafts import PreparedRelated, RelationKind
from readerapp.library import Library, marks
from readerapp.library.embedding_worker import MODEL
from readerapp.library.relations import explain, judge
from readerapp.storage import NewRelation

PLACES = RelatedReason(ReasonKind.PLACES, ("KR",))
Mentions = list[tuple[str, str]]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_in(tmp_path / "profile") as opened:
        yield opened


def names(*values: str) -> RelatedReason:
    return RelatedReason(ReasonKind.NAMES, values)


def relate(library: Library, here: int, there: int, *reasons: RelatedReason) -> None:
    with library.store.write() as writer:
        found = [NewRelation(there, Relatedness.RELATED, 0.7, reasons)]
        writer.relations.replace(here, MODEL, found)


def keep(library: Library, facts: dict[int, Mentions]) -> None:
    with library.store.write() as writer:
        rows = [(i, b"", json.dumps({"names": found})) for i, found in facts.items()]
        writer.vectors.put(MODEL, rows)


@pytest.mark.parametrize(
    ("value", "here", "there", "pairs"),
    [
        ("Ann Lee", [("ann lee", "Ann Lee")], [("ann lee", "ANN LEE")], (("Ann Lee", "ANN LEE"),)),
        ("Ann Lee", [("ann lee", "Ann Lee")], [("ann lee", "Ann Lee")], ()),
        ("Lee", [("ann lee", "Ann Lee")], [("lee", "Lee")], (("Ann Lee", "Lee"),)),
        ("习近平 / Xi", [("习近平", "习近平")], [("xi", "Xi")], (("习近平", "Xi"),)),
        ("习近平 / Xi", [], [("xi", "Xi")], (("习近平", "Xi"),)),
        ("Ann Lee", [], [("ann lee", "Ann Lee")], ()),
        ("Ann Lee", [], [], ()),
    ],
)
def test_both_spellings_are_told(
    library: Library,
    value: str,
    here: Mentions,
    there: Mentions,
    pairs: tuple[tuple[str, str], ...],
) -> None:
    one, two = put(library, article("a"), article("b"))
    relate(library, one, two, names(value), PLACES)
    keep(library, {one: here, two: there})
    forth, back = explain(library, one, two), explain(library, two, one)
    assert forth is not None
    assert back is not None
    assert [each.reason for each in forth.evidence] == [names(value), PLACES]
    assert [each.values for each in forth.evidence] == [pairs, ()]
    assert back.evidence[0].values == tuple((b, a) for a, b in pairs)
    assert (forth.here.id, forth.there.id) == (one, two)


def test_who_says_so(library: Library) -> None:
    beside = PreparedRelated(RelationKind.RELATED, article("s", "Stated"), "See also")
    (one,) = put(library, replace(article("a"), related=(beside,)))
    (two,) = put(library, article("s", "Stated"))
    stated = explain(library, one, two)
    assert stated is not None
    assert stated.stated is not None
    assert (stated.stated.heading, stated.computed, stated.evidence) == ("See also", None, ())
    judge(library, one, two, Verdict.SAME_STORY)
    said = explain(library, two, one)
    assert said is not None
    assert said.computed is not None
    assert said.computed.is_by_reader
    judge(library, one, two, Verdict.NOT_RELATED)
    rejected = explain(library, one, two)
    assert rejected is not None
    assert rejected.computed is None


def test_what_is_gone_or_damaged_harms_nothing(library: Library) -> None:
    one, two = put(library, article("a"), article("b"))
    relate(library, one, two, names("Ann Lee"))
    with library.store.write() as writer:
        writer.vectors.put(MODEL, [(one, b"", "{nonsense"), (two, b"", "{}")])
    found = explain(library, one, two)
    assert found is not None
    assert found.evidence[0].values == ()
    marks.remove(library, [two])
    assert explain(library, one, two) is None
