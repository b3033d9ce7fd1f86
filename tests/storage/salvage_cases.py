"""Damaging library files and salvaging them, for the tests of that."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from storage_cases import READS
from storage_samples import FILE_NAME, open_store

from readerapp.domain.salvage import Recovered, SalvagedKind
from readerapp.storage import check
from readerapp.storage.salvaging.salvage import salvage

PAGE = 16_384


def salvaged(
    damaged: Path, backup: Path | None = None
) -> tuple[Path, dict[SalvagedKind, Recovered]]:
    """Salvage into a folder of its own; check that it is whole and that everything can be read."""
    folder = damaged.with_name("salvaged")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    found = salvage(damaged, folder / FILE_NAME, backup)
    assert check(folder / FILE_NAME) == ()
    store = open_store(folder)
    for name, read in READS.items():
        with store.read() as reader:
            assert read(reader) is not NotImplemented, name
    store.close()
    return folder / FILE_NAME, {each.kind: each for each in found}


def write_at(path: Path, offset: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(data)


def root_of(path: Path, name: str) -> int:
    """Return where in the file the tree of a table or index begins."""
    with closing(sqlite3.connect(path)) as connection:
        statement = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        return (int(connection.execute(statement, (name,)).fetchone()[0]) - 1) * PAGE


def zero(path: Path, *names: str) -> None:
    for place in [root_of(path, name) for name in names]:
        write_at(path, place, bytes(PAGE))


def rows(path: Path, statement: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(statement).fetchall()
