"""Searching by date: what has no date was published on no day that anybody knows."""

from datetime import timedelta

import pytest
from library_samples import NOW, article, put

from readerapp.domain.archives import ArchiveScope
from readerapp.domain.articles import ArticleQuery
from readerapp.library import Library, searching
from readerapp.library.archives import readable


@pytest.fixture
def names(library: Library) -> dict[int, str]:
    """Four articles that arrived now: one old, one of today, one without a date, one to come."""
    dates = {
        "old": NOW - timedelta(days=400),
        "new": NOW - timedelta(minutes=1),
        "silent": None,
        "to come": NOW + timedelta(days=700),
    }
    made = (article(name, name, published=published) for name, published in dates.items())
    return dict(zip(put(library, *made), dates, strict=True))


@pytest.mark.parametrize(
    ("search", "expected"),
    [
        ("after:7d", ["new"]),
        ("on:today", ["new"]),
        ("before:7d", ["old"]),
        ("after:2000", ["new", "old"]),
        ("before:2100", ["new", "old"]),
        ("-after:7d", ["old", "silent", "to come"]),
        ("is:undated", ["silent", "to come"]),
        ("-is:undated", ["new", "old"]),
        ("after:7d OR is:undated", ["new", "silent", "to come"]),
        ("is:undated title:silent", ["silent"]),
    ],
)
def test_operators_of_dates_ask_for_the_publication(
    library: Library, names: dict[int, str], search: str, expected: list[str]
) -> None:
    ids = searching.ids_of(library, ArticleQuery(search=search))
    assert sorted(names[each] for each in ids) == expected


def test_the_arrival_still_sorts_what_has_no_date(library: Library, names: dict[int, str]) -> None:
    ids = searching.ids_of(library, ArticleQuery())
    assert [names[each] for each in ids] == ["to come", "silent", "new", "old"]


def test_a_readable_archive_holds_each_article_once_by_the_month_that_sorts_it(
    library: Library,
) -> None:
    """A date to come had begun a month amid another one, whose page was then written twice."""
    later = NOW + timedelta(days=700)
    dates = {"a": NOW, "b": later, "c": NOW, "d": None}
    put(library, *(article(name, f"Title {name}", published=on) for name, on in dates.items()))
    with library.store.read() as reader:
        files = list(readable.pages(reader, ArchiveScope(), lambda _name: False))
    names = [name for name, _ in files]
    assert names == [f"pages/{NOW:%Y-%m}-001.html", "index.html"]
    page = files[0][1].decode()
    assert [page.count(f"<h1>Title {name}</h1>") for name in dates] == [1, 1, 1, 1]
    assert page.count(f"no date, received {NOW:%Y-%m-%d}") == 2
    assert f"{later:%Y-%m-%d}" not in page
