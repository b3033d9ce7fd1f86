"""Every function of every table group against a damaged library: right answers, or it is told."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path
from random import Random

import pytest
from storage_cases import ONE, READS
from storage_samples import (
    FILE_NAME,
    open_store,
)
from storage_writes import WRITES, read, write
from thorough import is_thorough

from readerapp.domain.drafts import LATEST
from readerapp.domain.errors import Reason, StorageError
from readerapp.storage import Store
from readerapp.storage.file.connection import connect

PAGE = 16_384


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
    every = 1 if is_thorough() else 3
    for number, (offset, data) in enumerate(islice(damages(original / FILE_NAME), 0, None, every)):
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
        "UPDATE mute SET kind = '?'",
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


def test_times_out_of_bounds_are_no_damage(folder: Path) -> None:
    """Older versions took them from feeds. Where a time must be, it is the nearest."""
    with closing(connect(folder / FILE_NAME, "rw", 1.0)) as connection:
        connection.execute("UPDATE article SET received = 9e17, published = -9e17, modified = 9e17")
        connection.execute("UPDATE feed SET subscribed_at = -9e17")
        connection.execute("UPDATE feed_state SET next_check_at = 9e17")
    store = open_store(folder)
    assert answers(store) == 0
    with store.read() as reader:
        (head,) = reader.articles.heads([ONE])
        state = reader.feeds.state(1)
    assert (head.received, head.published) == (LATEST, None)
    assert state.next_check_at is None  # and it is refreshed again
    store.close()


def test_our_own_faults_are_not_hidden(folder: Path) -> None:
    store = open_store(folder)
    with pytest.raises(sqlite3.ProgrammingError), store.read() as reader:
        reader.pictures.data(object(), 0)  # type: ignore[arg-type]  # a bug
    store.close()
