"""Rules and mutes on disk: kept through damage, repaired one by one, matched by their index."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from salvage_cases import salvaged, write_at, zero
from storage_cases import folder, original
from storage_samples import (
    FILE_NAME,
    LATER,
    NOW,
    OF_STORY,
    RULE,
    new_store,
    open_store,
    plain,
    put,
)

from readerapp.domain.drafts import LATEST
from readerapp.domain.errors import Reason, StorageError
from readerapp.domain.rules import Mute, MuteKind
from readerapp.domain.salvage import SalvagedKind
from readerapp.domain.searches import Criteria, HasState, State
from readerapp.storage import Store
from readerapp.storage.file.connection import connect

__all__ = ["folder", "original"]  # fixtures
KINDS = (SalvagedKind.SEARCH_RULES, SalvagedKind.MUTES)


def everything(store: Store) -> list[object]:
    with store.read() as reader:
        # How much is hidden is found out anew at the next start.
        kept = [replace(each, mute=replace(each.mute, articles=0)) for each in reader.mutes.kept()]
        return [reader.rules.all(), reader.rules.runs(), kept]


@pytest.mark.parametrize("lost", [("article", "body"), ("sqlite_schema",), ("setting", "muted")])
def test_they_are_salvaged(folder: Path, lost: tuple[str, ...]) -> None:
    path = folder / FILE_NAME
    with closing(open_store(folder)) as store:
        before = everything(store)
    if "sqlite_schema" in lost:
        write_at(path, 100, bytes(1_000))
    else:
        zero(path, *lost)
    new, found = salvaged(path)
    assert [found[kind].own for kind in KINDS] == [2, 2]
    with closing(open_store(new.parent)) as store:
        assert everything(store) == before


def test_what_cannot_be_read_is_given_up_one_by_one(folder: Path) -> None:
    """A time out of the bounds of times can: a mute is without an end, a run at the nearest."""
    path = folder / FILE_NAME
    with closing(open_store(folder)):
        pass
    with closing(connect(path, "rw", 1.0)) as connection:
        connection.execute("UPDATE mute SET kind = 'odd' WHERE id = 1")
        connection.execute("UPDATE mute SET until = 1 << 60 WHERE id = 2")
        connection.execute("UPDATE rule_change SET effect = 'odd' WHERE effect = 'tag'")
        connection.execute("UPDATE rule_run SET at = 1 << 60")
    new, found = salvaged(path)
    assert [found[kind].own for kind in KINDS] == [2, 1]
    with closing(open_store(new.parent)) as store, store.read() as reader:
        assert [rule.name for rule in reader.rules.all()] == ["Harbours", "Off"]
        assert [(run.at, run.articles) for run in reader.rules.runs()] == [(LATEST, 2)]
        assert [(mute.name, mute.until) for mute in reader.mutes.all()] == [(OF_STORY.name, None)]


def test_matching_looks_among_the_ids_only(tmp_path: Path) -> None:
    with closing(new_store(tmp_path)) as store:
        ids = put(store, *(plain(f"urn:{number}", f"Story {number}") for number in range(6)))
        with store.read() as reader:
            found = reader.rules.matching
            assert list(found(Criteria('"story"'), ids[2:4])) == [ids[3], ids[2]]
            assert list(found(Criteria('"story"'), [])) == []
            assert list(found(Criteria('"story"'), since=LATER)) == []
            assert len(found(Criteria('"story"'), since=NOW)) == 6
            assert list(found(Criteria("", HasState(State.UNREAD)), ids[:1])) == ids[:1]
            with pytest.raises(StorageError) as told:
                found(Criteria('"story'), ids)
            assert told.value.reason is Reason.NOT_READABLE


def test_an_attempt_that_fails_leaves_the_transaction_as_it_was(tmp_path: Path) -> None:
    with closing(new_store(tmp_path)) as store:
        with store.write() as writer:
            kept = writer.rules.add(RULE)

            def act() -> None:
                writer.rules.remove(kept)
                raise StorageError(Reason.DAMAGED, "A value")

            failure = writer.rules.attempt(act)
            assert failure is not None
            assert failure.reason is Reason.DAMAGED
        with store.read() as reader:
            assert len(reader.rules.all()) == 1


def _add_and(store: Store, act: Callable[[], None]) -> None:
    with store.write() as writer:
        writer.rules.add(RULE)
        writer.rules.attempt(act)


def test_a_bug_in_an_attempt_is_told_as_one(tmp_path: Path) -> None:
    def act() -> None:
        raise ZeroDivisionError

    with closing(new_store(tmp_path)) as store:
        with pytest.raises(ZeroDivisionError):
            _add_and(store, act)
        with store.read() as reader:
            assert reader.rules.all() == ()


def test_a_mute_is_due_once_its_time_has_come(tmp_path: Path) -> None:
    with closing(new_store(tmp_path)) as store:
        with store.write() as writer:
            for until in (None, LATER, NOW):
                query = str(until)
                writer.mutes.add(Mute(0, MuteKind.WORDS, query, NOW, until, query))
        with store.read() as reader:
            assert len(reader.mutes.due(NOW)) == 1
