"""Translations on disk: read back as written, bounded, gone with their article and with history."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from salvage_cases import salvaged
from storage_cases import ONE, TWO, folder, original
from storage_samples import FILE_NAME, LATER, NOW, open_store
from storage_writes import TRANSLATIONS

from readerapp.domain.bin import RemovalReason
from readerapp.domain.erasing import Erasable
from readerapp.domain.errors import Reason, StorageError
from readerapp.storage import Store, erase
from readerapp.storage.file.connection import connect
from readerapp.storage.translations import StoredTranslation, TranslatedPart

__all__ = ["folder", "original"]  # fixtures
HEAD, BODY = TranslatedPart.HEAD, TranslatedPart.BODY


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    """A library with two translated titles."""
    opened = open_store(folder)
    with opened.write() as writer:
        writer.translations.put("pt", HEAD, TRANSLATIONS)
    yield opened
    opened.close()


def titles(store: Store, target: str = "pt") -> dict[int, StoredTranslation]:
    with store.read() as reader:
        return reader.translations.of([ONE, TWO, 999], target, HEAD)


def test_what_is_written_is_read_by_language_and_part(store: Store) -> None:
    assert titles(store) == {each.article_id: each for each in TRANSLATIONS}
    assert titles(store, "fr") == {}
    with store.read() as reader:
        assert reader.translations.of([ONE], "pt", BODY) == {}


def test_a_new_one_takes_the_place_and_none_is_kept_of_an_article_that_is_gone(
    store: Store,
) -> None:
    newer = replace(TRANSLATIONS[0], data=b"[1]", made_at=LATER)
    with store.write() as writer:
        writer.translations.put("pt", HEAD, [newer, replace(newer, article_id=999)])
    assert titles(store) == {ONE: newer, TWO: TRANSLATIONS[1]}


def test_the_oldest_go_when_there_are_too_many(store: Store) -> None:
    newer = replace(TRANSLATIONS[1], made_at=NOW + timedelta(hours=1))
    with store.write() as writer:
        writer.translations.put("pt", HEAD, [newer])
        size = writer.reader.translations.size()
        assert writer.translations.trim(size) == 0
        assert writer.translations.trim(size - 1) == 1
        assert writer.reader.translations.size() == size // 2
    assert titles(store) == {TWO: newer}


def test_the_words_of_a_title_are_found_until_the_title_changes(store: Store) -> None:
    with store.write() as writer:
        writer.translations.set_words("pt", {ONE: " uma ponte velha  no porto "})
        assert writer.reader.translations.without_words(0, 9) == [TWO]
        assert writer.reader.translations.without_words(ONE, 9) == [TWO]

    def found(*forms: str, goes_on: bool = False) -> tuple[int, ...]:
        with store.read() as reader:
            return reader.translations.holding(forms, goes_on=goes_on)

    assert found("ponte velha") == found("x", "porto") == found("pon", goes_on=True) == (ONE,)
    assert found("pon") == found("onte") == found("velha no") == found() == ()
    with store.write() as writer:
        size = writer.reader.translations.size()
        writer.translations.set_words("pt", {ONE: " outra "})  # it has some already
        assert writer.reader.translations.size() == size
    with closing(connect(store.path, "rw", 1.0)) as connection:
        connection.execute("UPDATE article SET title = title, is_read = 1 WHERE id = ?", (ONE,))
        connection.commit()
        assert found("porto") == (ONE,)
        connection.execute("UPDATE article SET title = 'Another' WHERE id = ?", (ONE,))
        connection.commit()
    assert found("porto") == ()


def test_it_goes_with_its_article_and_is_made_anew_when_that_returns(store: Store) -> None:
    with store.write() as writer:
        removal = writer.bin.begin(RemovalReason.REMOVED, NOW)
        writer.bin.put([ONE], removal)
    assert titles(store).keys() == {TWO}
    with store.write() as writer:
        assert writer.bin.restore([ONE]) == (ONE,)
    assert titles(store).keys() == {TWO}


def test_history_that_is_erased_takes_what_was_translated_when(store: Store) -> None:
    erase(store, Erasable.HISTORY, LATER)
    assert titles(store) == {}


def test_they_are_salvaged(store: Store, folder: Path) -> None:
    with store.write() as writer:
        writer.translations.set_words("pt", {TWO: " uma ponte "})
    store.close()
    path, _found = salvaged(folder / FILE_NAME)
    with closing(open_store(path.parent)) as new:
        assert titles(new).keys() == {ONE, TWO}
        with new.read() as reader:
            assert reader.translations.holding(["ponte"], goes_on=False) == (TWO,)


def test_a_damaged_value_is_told(store: Store) -> None:
    with closing(connect(store.path, "rw", 1.0)) as connection:
        connection.execute("UPDATE translation SET data = x'00'")
        connection.commit()
    with pytest.raises(StorageError) as told:
        titles(store)
    assert told.value.reason is Reason.DAMAGED


def test_a_locked_library_is_left_as_it_is(folder: Path) -> None:
    opened = open_store(folder, busy_seconds=0.01)
    with closing(sqlite3.connect(opened.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StorageError) as told, opened.write() as writer:
            writer.translations.put("pt", HEAD, TRANSLATIONS)
        assert told.value.reason is Reason.LOCKED
        other.execute("ROLLBACK")
    assert titles(opened) == {}
    opened.close()
