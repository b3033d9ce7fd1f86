"""Every function of every table group against a whole, a locked and a damaged library.

A function that is not in a table here fails the first test.
"""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from archived_samples import ARCHIVED_FEED, archived
from storage_cases import MARKS, ONE, READS, TWO, UNDONE, functions
from storage_samples import (
    FILE_NAME,
    IN_PICTURE,
    LATER,
    MODEL,
    NOW,
    SAYS_AI,
    changed_rich,
    dump,
    folded,
    open_store,
    rich,
)

from readerapp.domain.articles import Relatedness
from readerapp.domain.errors import Reason, StorageError
from readerapp.storage import Incoming, NewRelation, SearchText, Store, check
from readerapp.storage.writing import Writer

PAGE = 16_384
RELATION = NewRelation(5, Relatedness.RELATED, 0.5)
FOLDER: dict[str, object] = {"number": 1, "parent": None, "name": "Archived", "outline": []}
STATUS = {
    "identity": "urn:n:9", "is_read": 1, "is_starred": 1, "read_at": 1, "starred_at": 1,
    "removed_at": None, "aliases": ["urn:other"],
    "entries": [{"feed": "two", "hash": "ab", "is_shared": 1}],
}  # fmt: skip
STATED = {
    "article": "urn:n:1", "position": 0, "related": "urn:n:2", "kind": "related", "heading": ""
}  # fmt: skip
VERDICT = {"one": "urn:n:8", "other": "urn:n:9", "decision": "same_story", "at": 1}
WRITES: dict[str, Callable[[Writer], object]] = {
    "articles.put": lambda w: w.articles.put(changed_rich(), folded(rich()), LATER),
    "articles.put_many": lambda w: w.articles.put_many(
        [Incoming(rich("urn:x"), folded(rich()))], LATER
    ),
    "articles.complete": lambda w: w.articles.complete(44, rich(), folded(rich()), LATER),
    "articles.reindex": lambda w: w.articles.reindex(TWO, SearchText("other", "words")),
    "articles.remove": lambda w: w.articles.remove([6, 7]),
    "articles.restore": lambda w: w.articles.restore(w.articles.remove([ONE, 8])),
    "pictures.store": lambda w: w.pictures.store(ONE, 2, b"new", "image/png", 1, 1),
    "pictures.failed": lambda w: w.pictures.failed(ONE, 1),
    "evidence.add": lambda w: w.evidence.add(TWO, [SAYS_AI, IN_PICTURE], NOW),
    "relations.replace": lambda w: w.relations.replace(TWO, MODEL, [RELATION]),
    "relations.restart": lambda w: w.relations.restart("other"),
    "vectors.put": lambda w: w.vectors.put("other", [(TWO, b"1234", "{}")]),
    "vectors.forget": lambda w: w.vectors.forget(MODEL),
    "trim_originals": lambda w: w.trim_originals(0),
    "trim_pictures": lambda w: w.trim_pictures(0),
    "archive.folders": lambda w: w.archive.folders([FOLDER], {}),
    "archive.feeds": lambda w: w.archive.feeds([ARCHIVED_FEED], {}),
    "archive.addresses": lambda w: w.archive.addresses([{"address": "x", "key": "y"}]),
    "archive.icons": lambda w: [
        w.archive.feeds([ARCHIVED_FEED], {}),
        w.archive.icons([{"key": "new", "fetched_at": 1, "data": b"icon"}]),
    ],
    "archive.statuses": lambda w: w.archive.statuses([STATUS]),
    "archive.articles": lambda w: w.archive.articles([archived("urn:archived")]),
    "archive.originals": lambda w: w.archive.originals([("urn:n:7", "text/html", b"<p>")]),
    "archive.relations": lambda w: w.archive.relations([STATED]),
    "archive.verdicts": lambda w: w.archive.verdicts([VERDICT]),
    **MARKS,
}


def read(store: Store, name: str) -> object:
    with store.read() as reader:
        return READS[name](reader)


def write(store: Store, name: str) -> object:
    with store.write() as writer:
        return WRITES[name](writer)


def test_every_function_is_tried(folder: Path) -> None:
    store = open_store(folder)
    with store.read() as reader:
        assert set(functions(reader)) == READS.keys()
    with store.write() as writer:
        assert set(functions(writer)) == WRITES.keys()
    store.close()


@pytest.mark.parametrize("name", READS)
def test_whole_library_answers(original: Path, name: str) -> None:
    store = open_store(original)
    assert read(store, name)
    store.close()


@pytest.mark.parametrize("name", WRITES)
def test_whole_library_is_whole_after_writing(folder: Path, name: str) -> None:
    store = open_store(folder)
    before = dump(store.path)
    write(store, name)
    is_same = sorted(dump(store.path)) == sorted(before)
    assert is_same == (name in UNDONE)
    assert check(store.path) == ()
    store.close()


def test_locked_library_is_read_but_not_written(folder: Path) -> None:
    store = open_store(folder, busy_seconds=0.01)
    before = dump(store.path)
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        for name in READS:
            assert read(store, name), name
        for name in WRITES:
            with pytest.raises(StorageError) as told:
                write(store, name)
            assert told.value.reason is Reason.LOCKED, name
            assert told.value.name == str(store.path)
        other.execute("ROLLBACK")
    assert dump(store.path) == before
    for name in WRITES:
        write(store, name)  # and then goes on
    store.close()


def test_library_locked_even_for_reading_is_told(folder: Path) -> None:
    with closing(sqlite3.connect(folder / FILE_NAME, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StorageError) as told:
            open_store(folder, busy_seconds=0.01)
        assert told.value.reason is Reason.LOCKED


def damages(path: Path) -> Iterator[tuple[int, bytes]]:
    """Yield what to write at which offset: every page in turn, zeroed or filled with ones."""
    for offset in range(0, path.stat().st_size, PAGE):
        yield offset, bytes(PAGE) if offset // PAGE % 2 else b"\xff" * PAGE


def damage(path: Path, offset: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(data)


def opened(folder: Path) -> Store | None:
    try:
        return open_store(folder)
    except StorageError as error:
        expect(error, Reason.DAMAGED, Reason.FOREIGN, Reason.VANISHED)
        return None


def expect(error: StorageError, *reasons: Reason) -> None:
    """Damage in the first page can take the id, or every table, away."""
    if error.reason not in reasons:
        raise error


def answers(store: Store, right: dict[str, object] | None = None) -> int:
    """Ask everything; return how often damage was told."""
    told = 0
    for name in READS:
        try:
            answer = read(store, name)
        except StorageError as error:
            expect(error, Reason.DAMAGED)
            told += 1
        else:
            assert right is None or answer == right[name], name
    return told


def test_damaged_library_gives_right_answers_or_says_so(original: Path, tmp_path: Path) -> None:
    whole = open_store(original)
    right = {name: read(whole, name) for name in READS}
    whole.close()
    told = 0
    for number, (offset, data) in enumerate(damages(original / FILE_NAME)):
        folder = Path(shutil.copytree(original, tmp_path / str(number)))
        damage(folder / FILE_NAME, offset, data)
        store = opened(folder)
        if store is not None:
            told += answers(store, right)
            store.close()
    assert told > 20


@pytest.mark.parametrize("seed", range(20))
def test_flipped_bytes_never_raise_anything_else(folder: Path, seed: int) -> None:
    """They can change a text or a number unseen: SQLite keeps no checksums."""
    choice = Random(seed)
    size = (folder / FILE_NAME).stat().st_size
    for _ in range(choice.choice([1, 16, 256])):
        damage(folder / FILE_NAME, choice.randrange(size), choice.randbytes(1))
    if store := opened(folder):
        answers(store)
        store.close()


def was_refused(store: Store, name: str) -> bool:
    try:
        write(store, name)
    except StorageError as error:
        expect(error, Reason.DAMAGED)
        return True
    return False


def test_damaged_library_is_written_to_or_says_so(original: Path, tmp_path: Path) -> None:
    told = 0
    for number, (offset, data) in enumerate(damages(original / FILE_NAME)):
        folder = Path(shutil.copytree(original, tmp_path / f"data{number}"))
        damage(folder / FILE_NAME, offset, data)
        store = opened(folder)
        if store is not None:
            told += sum(was_refused(store, name) for name in WRITES)
            store.close()
    assert told > 20


def test_values_nobody_wrote_are_damage(folder: Path, tmp_path: Path) -> None:
    changes = (
        "UPDATE article SET labels = 'nonsense'",
        "UPDATE article SET received = 9e17",
        "UPDATE body SET content = x'00', page = x'01'",
        "UPDATE original SET data = x'02'",
        "UPDATE evidence SET rank = 'highest'",
        "UPDATE picture SET state = '?'",
        "UPDATE stated_relation SET kind = '?'",
        "UPDATE computed_relation SET reasons = '[[1'",
        "UPDATE setting SET value = '{'",
        "UPDATE article SET title = CAST(x'ff' AS TEXT)",
        "UPDATE article SET categories = '{'",
        "UPDATE article SET full_text = '?'",
        "UPDATE feed SET full_text = '?'",
        "UPDATE feed_state SET reason = '?'",
        "UPDATE folder SET outline = '[1]'",
    )
    for number, change in enumerate(changes):
        changed = Path(shutil.copytree(folder, tmp_path / str(number)))
        with closing(sqlite3.connect(changed / FILE_NAME)) as connection:
            connection.execute(change)
            connection.commit()
        store = open_store(changed)
        assert answers(store), change
        store.close()


def test_our_own_faults_are_not_hidden(folder: Path) -> None:
    store = open_store(folder)
    with pytest.raises(sqlite3.ProgrammingError), store.read() as reader:
        reader.pictures.data(object(), 0)  # type: ignore[arg-type]  # a bug
    store.close()
