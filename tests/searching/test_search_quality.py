"""Every query of the table finds what it must, and no string is an error."""

from collections.abc import Iterator

import pytest

from lab.evaluate_search import fill, naughty, opened, outcome, queries
from readerapp.domain.articles import ArticleQuery, Order
from readerapp.library import Library, searching

Filled = tuple[Library, dict[int, str]]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, lender: Library) -> Iterator[Filled]:
    library = opened(tmp_path_factory.mktemp("table"))
    library._parser_workers = lender.parser_workers
    yield library, fill(library)
    library.store.close()


def test_queries_find_what_they_must_and_nothing_they_must_not(filled: Filled) -> None:
    library, keys = filled
    found = [outcome(library, keys, query) for query in queries()]
    assert [each for each in found if not each.is_right] == []


def test_the_table_is_large_and_speaks_many_languages() -> None:
    asked = queries()
    assert len(asked) >= 60
    assert len({key.partition("/")[0] for query in asked for key in query.finds}) >= 9
    assert sum(bool(query.misses or query.sole) for query in asked) >= 30


def test_no_string_is_an_error_in_either_order(filled: Filled) -> None:
    library, _ = filled
    strings = naughty()
    assert len(strings) > 200
    for text in strings:
        newest = searching.find(library, ArticleQuery(search=text))
        best = searching.find(library, ArticleQuery(search=text, order=Order.BEST))
        assert sorted(newest.ids) == sorted(best.ids), text
        searching.excerpts(library, ArticleQuery(search=text), newest.ids[:5])
