"""An import that ended after any of its transactions, begun again."""

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from archive_cases import Files, files_of, fill, unpacked
from library_samples import everything, open_in, put
from retention_cases import EndedHereError, interrupted
from storage_samples import plain

from readerapp.domain.archives import ArchiveScope
from readerapp.domain.errors import Reason, WorkError
from readerapp.library import Library, retention, subscriptions
from readerapp.library.archives.digest import library_digest
from readerapp.library.archives.exporting import ExportSelection, export_archive
from readerapp.library.archives.importing import import_archive
from readerapp.library.records.kind import Merge


@pytest.fixture
def archive(library: Library, tmp_path: Path) -> Files:
    """The files of an archive with something in every table."""
    fill(library)
    export_archive(library, tmp_path / "a.zip", as_zip=True)
    return files_of(tmp_path / "a.zip")


@pytest.fixture
def given(archive: Files, tmp_path: Path) -> Path:
    """The same, unpacked."""
    return unpacked(archive, tmp_path / "given")


Another = Callable[[], AbstractContextManager[Library]]


@pytest.fixture
def another(lender: Library, tmp_path: Path) -> Another:
    """Opens an empty library, each time a new one."""
    folders = (tmp_path / f"other{number}" for number in range(1_000))

    @contextmanager
    def opened() -> Iterator[Library]:
        library = open_in(next(folders), workers_of=lender)
        try:
            yield library
        finally:
            library.store.close()

    return opened


def test_whatever_ends_it_the_next_one_brings_the_rest(
    library: Library, given: Path, another: Another
) -> None:
    digest, rules = library_digest(library), list(retention.rules(library).own.values())
    after, is_whole = 0, False
    while not is_whole:
        with another() as other:
            try:
                with interrupted(other, after):
                    report, _ = import_archive(other, given)
                is_whole = True
                assert report.is_equal
            except EndedHereError:
                import_archive(other, given)
            assert library_digest(other) == digest, f"ended after {after} transactions"
            assert list(retention.rules(other).own.values()) == rules
        after += 1
    assert after > 10


def test_a_feed_that_is_here_gets_no_rule(library: Library, given: Path, another: Another) -> None:
    with another() as other:
        import_archive(other, given)
        [(feed_id, rule)] = retention.rules(other).own.items()
        retention.set_feed_rule(other, feed_id, None)
        import_archive(other, given)
        assert retention.rules(other).own == {}
        with other.store.write() as marker:
            marker.feeds.unsubscribe([feed_id])
        import_archive(other, given)
        assert list(retention.rules(other).own.values()) == [rule]


def test_some_articles_tell_no_rule_of_their_feed(library: Library, tmp_path: Path) -> None:
    fill(library)
    export_archive(
        library, tmp_path / "f.zip", ExportSelection(ArchiveScope(feed_ids=(2,))), as_zip=True
    )
    feed = json.loads(files_of(tmp_path / "f.zip")["records/feeds-0001.jsonl"])
    assert feed["rule"] is None


def test_an_import_is_taken_back_in_steps_that_can_be_repeated(
    library: Library, given: Path, another: Another
) -> None:
    after, is_whole = 0, False
    while not is_whole:
        with another() as other:
            here = put(other, plain("urn:n:0", "Here before"))
            _, done = import_archive(other, given)
            assert done.undo
            try:
                with interrupted(other, after):
                    done.undo()
                is_whole = True
            except EndedHereError:
                found = subscriptions.subscriptions(other)
                assert bool(found.feeds) == bool(found.folders)
                done.undo()
            found = subscriptions.subscriptions(other)
            assert (tuple(found.feeds), tuple(found.folders)) == ((), ())
            assert [head.id for head in everything(other)] == here
        after += 1


def test_a_cancelled_import_is_told_and_can_be_taken_back(
    archive: Files, tmp_path: Path, another: Another
) -> None:
    given, outcomes = unpacked(archive, tmp_path / "given"), set[str]()
    for steps in range(0, 60, 4):
        with another() as other:
            left = steps

            def stops() -> bool:
                nonlocal left
                left -= 1
                return left < 0

            try:
                report, done = import_archive(other, given, cancelled=stops)
            except WorkError as error:
                outcomes.add(f"{error.reason.name} with {len(everything(other))}")
                continue
            assert done.undo
            if done.failure is None:
                assert report.is_equal
                break
            outcomes.add("some")
            assert done.failure.reason is Reason.CANCELLED
            assert report.is_equal is None
            assert len(everything(other)) == report.new
            done.undo()
            assert everything(other) == []
            assert subscriptions.subscriptions(other).feeds == ()
    assert outcomes == {"CANCELLED with 0", "some"}


def test_what_was_noted_of_a_lost_transaction_is_forgotten() -> None:
    """The numbers that it gave are given once more, to others."""
    merging = Merge(added=[1], folder_ids={1: 2})

    def lose() -> None:
        with merging.unless_lost():
            merging.added += [2, 3]
            merging.folder_ids[7] = 8
            raise EndedHereError

    with pytest.raises(EndedHereError):
        lose()
    with merging.unless_lost():
        merging.feeds.append(1)
    assert (merging.added, merging.folder_ids, merging.feeds) == ([1], {1: 2}, [1])
