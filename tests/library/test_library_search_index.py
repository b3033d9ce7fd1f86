"""An index out of step with the articles is noticed and mended; the articles stay as they are."""

import sqlite3
from collections.abc import Callable
from contextlib import closing

import pytest
from library_samples import put

from readerapp.domain.articles import ArticleQuery
from readerapp.domain.drafts import PreparedArticle
from readerapp.library import Library, integrity, marks
from readerapp.library.search_index import (
    STEP,
    index_articles,
    rebuild_search_index,
    unindexed,
)
from readerapp.library.searching import ids_of

COUNT = 30


@pytest.fixture
def filled(library: Library) -> Library:
    """A library whose articles all hold one word, and each a word of its own."""
    put(
        library,
        *(
            PreparedArticle(f"urn:{n}", f"Harbour {n}", body_text=f"boats and gulls{n}")
            for n in range(COUNT)
        ),
    )
    return library


def break_file(library: Library, *statements: str) -> None:
    with closing(sqlite3.connect(library.store.path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def found(library: Library, words: str) -> int:
    return len(ids_of(library, ArticleQuery(search=words)))


def lose_everything(library: Library) -> None:
    break_file(library, "INSERT INTO search (search) VALUES ('delete-all')")


def lose_the_newest(library: Library) -> None:
    break_file(library, "DELETE FROM search_docsize WHERE id > 25")


def keep_what_is_gone(library: Library) -> None:
    break_file(
        library,
        "INSERT INTO search (rowid, title, dek, body, source, authors)"
        " VALUES (999, 'harbour', '', '', '', '')",
    )


def lose_its_structure(library: Library) -> None:
    break_file(library, "UPDATE search_data SET block = x'00' WHERE id = 10")


def lose_the_counts(library: Library) -> None:
    break_file(library, "DELETE FROM tally")


def lose_a_page_of_it(library: Library) -> None:
    break_file(library, "UPDATE search_data SET block = x'ffffffff' WHERE id > 10")


@pytest.mark.parametrize(
    "damage",
    [
        lose_everything,
        lose_the_newest,
        keep_what_is_gone,
        lose_its_structure,
        lose_a_page_of_it,
        lose_the_counts,
    ],
)
def test_what_is_out_of_step_is_noticed_and_mended(
    filled: Library, damage: Callable[[Library], None]
) -> None:
    assert not unindexed(filled)
    damage(filled)
    assert integrity.check(filled)
    index_articles(filled, unindexed(filled))
    assert integrity.check(filled) == []
    assert found(filled, "harbour") == COUNT
    assert found(filled, "gulls29") == 1
    assert not unindexed(filled)


def test_the_newest_are_put_in_first_and_the_rest_later(filled: Library) -> None:
    lose_everything(filled)
    waiting = unindexed(filled)
    assert list(waiting) == list(ids_of(filled, ArticleQuery()))
    assert index_articles(filled, waiting[:10]) == 10
    assert found(filled, "harbour") == 10
    # As after a crash: the next start asks again.
    assert unindexed(filled) == waiting[10:]
    assert index_articles(filled, waiting) == COUNT - 10
    assert integrity.check(filled) == []


def test_articles_may_come_and_go_while_the_index_is_made(filled: Library) -> None:
    lose_everything(filled)
    waiting = unindexed(filled)
    undo = marks.remove(filled, list(waiting[:3])).undo
    put(filled, PreparedArticle("urn:new", "Harbour new"))
    put(filled, PreparedArticle("urn:5", "Harbour retold"))
    index_articles(filled, waiting)
    assert integrity.check(filled) == []
    assert found(filled, "harbour") == COUNT - 3 + 1
    assert undo is not None
    undo()
    assert found(filled, "harbour") == COUNT + 1
    assert integrity.check(filled) == []


def test_rebuilding_makes_the_same_index_and_can_be_stopped(filled: Library) -> None:
    progress: list[tuple[int, int]] = []
    assert rebuild_search_index(filled, lambda *told: progress.append(told)) == COUNT
    assert progress == [(COUNT, COUNT)]
    assert STEP > COUNT
    assert rebuild_search_index(filled, cancelled=lambda: True) == 0
    assert found(filled, "harbour") == 0
    assert len(unindexed(filled)) == COUNT
    assert len(ids_of(filled, ArticleQuery())) == COUNT
