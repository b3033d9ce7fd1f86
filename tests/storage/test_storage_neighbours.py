"""What stands around articles: relations, evidence, settings, consent, usage, backups."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from storage_samples import (
    IN_PICTURE,
    MODEL,
    NOW,
    SAYS_AI,
    TRACE,
    consent,
    dump,
    fill,
    open_store,
    plain,
    put,
    rich,
)

from readerapp.domain.articles import PictureState, Relatedness
from readerapp.domain.consent import USAGE_STATISTICS, Decision
from readerapp.domain.errors import Reason, StorageError
from readerapp.domain.labels import Evidence, Label, Rank, Subject
from readerapp.storage import NewRelation, Store, backup, check
from readerapp.storage.errors import expected_faults, expected_file_faults, reason_of

SAME, RELATED = Relatedness.SAME_STORY, Relatedness.RELATED


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "data")
    yield opened
    opened.close()


def test_computed_relations_are_seen_from_both_sides(store: Store) -> None:
    one, two, three = put(store, plain("1"), plain("2"), plain("3"))
    with store.write() as writer:
        found = [NewRelation(one, RELATED, 0.4), NewRelation(three, SAME, 0.9)]
        writer.relations.replace(two, MODEL, [*found, NewRelation(two, SAME, 1), GONE])
    with store.read() as reader:
        best_first = [(each.head.id, each.kind) for each in reader.relations.computed(two, 9)]
        assert best_first == [(three, SAME), (one, RELATED)]
        assert [each.head.id for each in reader.relations.computed(one, 9)] == [two]
        assert len(reader.relations.computed(two, 1)) == 1
        assert [reader.relations.is_pending(each) for each in (one, two)] == [True, False]
        assert reader.relations.pending(9) == [three, one]
    with store.write() as writer:
        writer.relations.replace(two, MODEL, [])
        assert writer.relations.restart(MODEL) == 0
        assert writer.relations.restart("better") == 1
    with store.read() as reader:
        assert reader.relations.computed(one, 9) == ()
        assert reader.relations.is_pending(two)


GONE = NewRelation(999, RELATED, 0.5)


def test_labels_follow_the_evidence(store: Store) -> None:
    (article_id,) = put(store, rich())
    edited = Evidence(
        Subject.IMAGE, Label.AI_IMAGE_EDITED, Rank.SIGNED, "C2PA", "edited", picture=2
    )
    with store.write() as writer:
        assert writer.evidence.add(article_id, [IN_PICTURE, edited, TRACE], NOW) == 2
        assert writer.evidence.add(article_id, [IN_PICTURE], NOW) == 0
        assert writer.evidence.add(999, [IN_PICTURE], NOW) == 0
    with store.read() as reader:
        article = reader.articles.article(article_id)
        assert article is not None
        assert article.head.labels == (Label.AI_TEXT, Label.AI_IMAGE, Label.AI_IMAGE_EDITED)
        on_pictures = [picture.labels for picture in article.pictures]
        assert on_pictures == [(Label.AI_IMAGE,), (), (Label.AI_IMAGE_EDITED,)]
        assert article.evidence == (SAYS_AI, TRACE, IN_PICTURE, edited)


def test_pictures_arrive_or_fail(store: Store) -> None:
    (article_id,) = put(store, rich())
    with store.write() as writer:
        assert writer.pictures.failed(article_id, 0)
        assert not writer.pictures.failed(article_id, 2)  # its bytes are here
        assert not writer.pictures.store(article_id, 9, b"x", "image/png", 1, 1)
    with store.read() as reader:
        assert reader.pictures.of(article_id)[0].state is PictureState.FAILED
    with store.write() as writer:
        assert writer.pictures.store(article_id, 0, b"late", "image/webp", 30, 20)
    with store.read() as reader:
        first = reader.pictures.of(article_id)[0]
        assert (first.state, first.media_type, first.width) == (
            PictureState.STORED,
            "image/webp",
            30,
        )
        assert reader.articles.heads([article_id])[0].thumbnail == 0


def test_settings_hold_any_json(store: Store) -> None:
    value = {"list": [1, 2.5, None, "日本"], "on": True}
    with store.write() as writer:
        writer.settings.set("key", value)
        writer.settings.set("key2", "x")
        writer.settings.set("key2", None)
    with store.read() as reader:
        assert reader.settings.all() == {"key": value, "key2": None}
        assert reader.settings.get("key") == value
        assert reader.settings.get("missing") is None
    with store.write() as writer:
        writer.settings.delete("key")
        assert writer.reader.settings.get("key") is None


def test_consent_is_append_only(store: Store) -> None:
    granted, withdrawn = consent(Decision.GRANTED), consent(Decision.WITHDRAWN)
    with store.write() as writer:
        writer.consent.append(granted)
        writer.consent.append(withdrawn)
    with store.read() as reader:
        assert reader.consent.records() == (granted, withdrawn)
        assert reader.consent.latest(USAGE_STATISTICS) == withdrawn
        assert reader.consent.latest("another") is None
    with closing(sqlite3.connect(store.path)) as connection:
        for statement in ("DELETE FROM consent", "UPDATE consent SET at = 0"):
            with pytest.raises(sqlite3.IntegrityError, match="append-only"):
                connection.execute(statement)


def test_usage_is_counted_by_day_and_cleared(store: Store) -> None:
    with store.write() as writer:
        writer.usage.add(date(2026, 1, 6), "opened")
        writer.usage.add(date(2026, 1, 6), "opened", 4)
        writer.usage.add(date(2026, 1, 7), "opened")
    with store.read() as reader:
        assert reader.usage.counts() == {
            ("2026-01-06", "opened"): 5,
            ("2026-01-07", "opened"): 1,
        }
    with store.write() as writer:
        writer.usage.forget_before(date(2026, 1, 7))
        assert writer.reader.usage.counts() == {("2026-01-07", "opened"): 1}
        writer.usage.clear()
        assert writer.reader.usage.counts() == {}


def test_a_backup_holds_what_is_still_in_the_log(store: Store, tmp_path: Path) -> None:
    fill(store)
    target = tmp_path / "copy.sqlite3"
    backup(store, target)
    assert dump(target) == dump(store.path)
    assert check(target) == ()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["copy.sqlite3", "data"]


def test_a_bad_library_never_replaces_a_good_backup(store: Store, tmp_path: Path) -> None:
    fill(store)
    target = tmp_path / "copy.sqlite3"
    backup(store, target)
    good = target.read_bytes()
    store.close()
    with closing(sqlite3.connect(store.path)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("DELETE FROM source")
        connection.execute("DELETE FROM search_docsize WHERE id = 3")
        connection.commit()
    *broken, missing = check(store.path)
    assert broken[0] == "Row 1 of article refers to a row of source that does not exist."
    assert missing == "1 articles are missing from the search index."
    with pytest.raises(StorageError) as told:
        backup(store, target)
    assert told.value.reason is Reason.DAMAGED
    assert target.read_bytes() == good
    assert not list(tmp_path.glob("*.part"))


def test_a_backup_into_nowhere_is_told(store: Store, tmp_path: Path) -> None:
    with pytest.raises(StorageError) as told:
        backup(store, tmp_path / "missing" / "copy.sqlite3")
    assert told.value.reason is Reason.NOT_FOUND


@pytest.mark.parametrize("content", [b"", b"<html>" * 2000, b"SQLite format 3\0" + bytes(9000)])
def test_check_tells_damage_as_facts(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "library.sqlite3"
    path.write_bytes(content)
    assert check(path)


def test_a_full_disk_is_told_and_loses_nothing(store: Store) -> None:
    put(store, rich())
    before = dump(store.path)
    with store.write() as writer:
        connection = writer.articles._connection
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StorageError) as told:
        put(store, *(plain(str(i), body_html="x" * 5000 + str(i)) for i in range(500)))
    assert told.value.reason is Reason.DISK_FULL
    assert dump(store.path) == before


def test_bad_sql_is_a_bug_and_passes_through(store: Store) -> None:
    with pytest.raises(sqlite3.OperationalError, match="nonsense"), store.write() as writer:
        writer.articles._connection.execute("SELECT nonsense")
    error = sqlite3.OperationalError("no such table: x")
    error.sqlite_errorcode = sqlite3.SQLITE_ERROR
    assert reason_of(error) is None


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (sqlite3.SQLITE_BUSY_SNAPSHOT, Reason.LOCKED),
        (sqlite3.SQLITE_LOCKED, Reason.LOCKED),
        (sqlite3.SQLITE_READONLY_DIRECTORY, Reason.READ_ONLY),
        (sqlite3.SQLITE_IOERR_READ, Reason.NOT_READABLE),
        (sqlite3.SQLITE_CORRUPT_VTAB, Reason.DAMAGED),
        (sqlite3.SQLITE_NOTADB, Reason.DAMAGED),
        (sqlite3.SQLITE_FULL, Reason.DISK_FULL),
        (sqlite3.SQLITE_CANTOPEN, Reason.NOT_READABLE),
        (sqlite3.SQLITE_PERM, Reason.NO_PERMISSION),
    ],
)
def test_result_codes_are_told_as_reasons(code: int, reason: Reason) -> None:
    error = sqlite3.OperationalError("x")
    error.sqlite_errorcode = code
    with pytest.raises(StorageError) as told, expected_faults("the file"):
        raise error
    assert (told.value.reason, told.value.name) == (reason, "the file")


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (PermissionError(13, "x"), Reason.NO_PERMISSION),
        (OSError(28, "x"), Reason.DISK_FULL),
        (OSError(30, "x"), Reason.READ_ONLY),
        (OSError(5, "x"), Reason.NOT_WRITABLE),
    ],
)
def test_file_faults_are_told_as_reasons(error: OSError, reason: Reason) -> None:
    with pytest.raises(StorageError) as told, expected_file_faults("the file"):
        raise error
    assert told.value.reason is reason
