"""A value from outside, whatever it is, costs at most the item it belongs to.

Every reader of outside values (`outside_readers.READERS`) is given many items at once, up to the
library, with each extreme in each field of one of them: the usual ones beside them must arrive.
"""

import json
import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from itertools import chain, count, cycle, islice
from pathlib import Path
from random import Random
from typing import Any

import pytest
from archive_cases import Files, files_of, fill, resealed, write_zip
from fakes import FakeClock, FakeFetcher
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from library_samples import dump, everything, open_in
from outside_readers import READERS, TOO_LARGE, Item, as_json
from thorough import is_thorough

from readerapp.domain.articles import ArticleQuery
from readerapp.domain.errors import Reason, SourceError
from readerapp.library import (
    Library,
    annotations,
    front_page,
    labels,
    mutes,
    reading,
    rules,
    safety_copy,
    safety_restore,
    searching,
    stories,
    subscriptions,
)
from readerapp.library.archives.exporting import ExportSelection, export_archive
from readerapp.library.archives.importing import import_archive
from readerapp.library.entry_limits import MOST_AUTHORS, NAME_LENGTH
from readerapp.library.list_groups import Grouping
from readerapp.storage import Store

# Characters of one paragraph, and elements in one another: far more than anything here has room or
# stack for, as the whole sizes are, which take minutes.
LONG, DEEP = (4_000_000, 50_000) if is_thorough() else (400_000, 10_000)
YEARS, ZONES = ("0000", "0001", "9999", "10000"), ("+99:99", "-23:59", "+14:00", "Z", "")
DATES = (
    *(f"{year}-{day}{zone}" for year in YEARS for day in ("01-01T00:00:00", "12-31T23:59:59")
      for zone in ZONES),
    *("2026-01-01T10:00:00+99:99", "2026-01-01T10:00:00-23:59", "9999-12-31", "0001-01-01"),
    *("Fri, 31 Dec 9999 23:59:59 -2359", "Mon, 01 Jan 0001 00:00:00 +1400"),
    *("31 December 9999, 23:59 -23:59", "1.1.0001 00:00 +14:00"),
)  # fmt: skip
NUMBERS = (
    *(sign * 2**bits + more for sign in (1, -1) for bits in (31, 53, 63, 70) for more in (-1, 0)),
    *(0, -1, 10**400, 1e308, -1e308, float("nan"), float("inf"), float("-inf"), TOO_LARGE),
    *(253_402_300_799, 253_402_387_139, -62_135_596_801, True, None),
)
TEXTS = ("", " ", "\ud800", "x\udfff\ud83d", "\0", "9" * 5_000, "x" * 100_000, "[" * 5_000, "no")
BOUNDED = (*DATES, *NUMBERS)
EXTREMES = (*BOUNDED, *TEXTS)
# Those that broke most, in every field at once.
EVERYWHERE = (
    "9999-12-31T23:59:59-23:59", "0001-01-01T00:00:00+14:00", "2026-01-01T10:00:00+99:99", 2**63,
    TOO_LARGE,
)  # fmt: skip
FIELDS = 16  # more than any item has
EXAMPLES = settings(
    max_examples=10,
    phases=(Phase.explicit, Phase.generate),  # to shrink takes minutes, and tells little
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
)
numbers = count()

Open = Callable[[], Library]


@pytest.fixture
def fresh(lender: Library, tmp_path: Path) -> Open:
    """Opens one empty library after the other."""

    def opened() -> Library:
        folder = tmp_path / str(next(numbers))
        library = open_in(folder / "profile", FakeFetcher(), workers_of=lender)
        library.faulted = _raise
        return library

    return opened


def _raise(fault: Exception) -> None:
    raise AssertionError("a fault of ours") from fault


@pytest.mark.parametrize("reader", READERS)
def test_a_date_or_a_number_out_of_bounds_is_no_value(fresh: Open, reader: str) -> None:
    odd = [Item(f"Odd {number}", each) for number, each in enumerate(in_each_field(BOUNDED))]
    assert missing(fresh, reader, [Item("Before"), *odd, Item("After")]) == []
    everywhere = [Item(f"All {number}", [each]) for number, each in enumerate(EVERYWHERE)]
    assert missing(fresh, reader, [Item("Before"), *everywhere, Item("After")]) == []


@pytest.mark.parametrize("reader", READERS)
def test_an_odd_item_costs_no_other(fresh: Open, reader: str) -> None:
    # Each text in each field: in all of them, and among dates and numbers.
    values: list[list[object]] = [[each] for each in TEXTS]
    values += [
        list(chain.from_iterable(zip(texts, others, strict=True)))[start : start + FIELDS]
        for start in (0, 1)
        for texts, others in zip(in_each_field(TEXTS), in_each_field(BOUNDED), strict=False)
    ]
    odd = [Item(f"Odd {number}", each) for number, each in enumerate(values)]
    beside = [[each, Item(f"Usual {number}")] for number, each in enumerate(odd)]
    items = [Item("Before"), *chain.from_iterable(beside)]
    assert missing(fresh, reader, items, may_miss=odd) == []


def in_each_field(extremes: Sequence[object]) -> list[list[object]]:
    """Return the values of as many items as there are extremes: each comes to each field once."""
    return [list(islice(cycle(extremes), start, start + FIELDS)) for start in range(len(extremes))]


def missing(
    fresh: Open, reader: str, items: Sequence[Item], may_miss: Sequence[Item] = ()
) -> list[Item]:
    """Have a reader bring these into a new library; return those that must have come and did not.
    One of them alone is often enough to see why."""
    library = fresh()
    folder = library.paths.data.parent / "outside"
    folder.mkdir()
    try:
        READERS[reader](library, folder, items)
        came = Counter(head.title for head in everything(library))
        assert longest(library) <= MOST_AUTHORS * (NAME_LENGTH + 1)
    finally:
        library.store.close()
    # An odd one may have another title: the name of its file.
    assert may_miss or set(came) <= {each.title for each in items}
    assert set(came.values()) <= {1}
    return [each for each in items if each not in may_miss and each.title not in came]


def longest(library: Library) -> int:
    """Return the letters of the longest value that is read with every list, or looked for."""
    columns = {"article": ("title", "dek", "authors", "url", "language"), "status": ("identity",)}
    lengths = [
        f"SELECT max(length({column})) FROM {table}"
        for table, names in columns.items()
        for column in names
    ]
    with closing(sqlite3.connect(library.store.path)) as connection:
        found = connection.execute(" UNION ALL ".join(lengths)).fetchall()
    return max(length or 0 for (length,) in found)


@pytest.mark.parametrize("reader", ["page, microdata", "Markdown", "RSS", "wallabag", "Miniflux"])
@pytest.mark.parametrize("value", ["x" * LONG, "<b>" * DEEP], ids=["long", "deep"])
def test_one_value_without_end_costs_no_other(fresh: Open, reader: str, value: str) -> None:
    odd = Item("Odd", ["1"], value)
    assert missing(fresh, reader, [Item("Before"), odd, Item("After")], may_miss=[odd]) == []


@pytest.mark.skipif(not is_thorough(), reason="above with 100,000 letters")
@pytest.mark.parametrize("field", range(8))
@pytest.mark.parametrize("reader", READERS)
def test_one_field_without_end_costs_no_other(fresh: Open, reader: str, field: int) -> None:
    # RSS says one of them five times, and no feed above 15 MiB is fetched.
    long = "x" * 3_000_000
    odd = Item("Odd", [*[DATES[0]] * field, long, *[DATES[0]] * (FIELDS - field - 1)])
    assert missing(fresh, reader, [Item("Before"), odd, Item("After")], may_miss=[odd]) == []


# What the program itself has written: an archive is taken or refused whole, of a safety copy each
# line is for itself, and a library heals.


@pytest.fixture(scope="module")
def full(lender: Library, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A library with something in every table."""
    library = open_in(tmp_path_factory.mktemp("full") / "profile", workers_of=lender)
    fill(library)
    yield library
    library.store.close()


@pytest.fixture(scope="module")
def archive(full: Library) -> Files:
    path = full.paths.data.parent / "a.zip"
    export_archive(full, path, ExportSelection(), as_zip=True)
    return files_of(path)


@EXAMPLES
@given(chance=st.randoms(use_true_random=True))  # what is there to choose from is no strategy's
def test_an_archive_comes_whole_or_not_at_all(fresh: Open, archive: Files, chance: Random) -> None:
    name = chance.choice(sorted(n for n in archive if n.startswith("records/")))
    lines = archive[name].splitlines()
    number = chance.randrange(len(lines))
    record = json.loads(lines[number])
    place, key = chance.choice(list(leaves(record)))
    place[key] = chance.choice(EXTREMES)
    lines[number] = as_json(record)
    library = fresh()
    path = library.paths.data.parent / "a.zip"
    write_zip(path, resealed(archive | {name: b"\n".join(lines) + b"\n"}))
    before = dump(library)
    refused: list[Reason] = []
    try:
        import_archive(library, path)
    except SourceError as error:
        refused.append(error.reason)
    assert refused in ([], [Reason.REFUSED_ARCHIVE])
    assert not refused or dump(library) == before
    read_all(library)
    library.store.close()


def leaves(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield where each value of a record stands."""
    for key, each in value.items() if isinstance(value, dict) else enumerate(value):
        if isinstance(each, dict | list) and each:
            yield from leaves(each)
        else:
            yield value, key


@EXAMPLES
@given(chance=st.randoms(use_true_random=True))
def test_an_odd_line_of_a_safety_copy_costs_no_other(
    fresh: Open, full: Library, chance: Random
) -> None:
    safety_copy.write(full, all_marks=True)
    library = fresh()
    folder = library.paths.data.parent / "copy"
    shutil.copytree(safety_copy.folder_of(full.paths), folder)
    paths = library.paths
    library.store.close()
    whole = safety_restore.stage(paths, folder)[1]
    for path in folder.glob("*.jsonl"):
        lines = path.read_bytes().splitlines()
        records = [json.loads(each) for each in lines]
        odd = [each for each in records if "readerapp" not in each][:1]
        for each in odd:
            place, key = chance.choice(list(leaves(each)))
            place[key] = chance.choice(EXTREMES)
        path.write_bytes(b"\n".join((*map(as_json, odd), *lines)) + b"\n")
    staged, report = safety_restore.stage(paths, folder)
    for name, least in whole.counts.items():
        assert report.counts[name] >= least, (name, report.problems)
    with Library(Store.open(staged.parent, FakeClock().now), FakeClock(), paths) as restored:
        read_all(restored)


STORED = (253_402_300_799, 253_402_387_139, -62_135_596_801, 2**62, -(2**62), 2**40)


@pytest.mark.parametrize("value", STORED)
def test_a_library_that_holds_an_impossible_time_heals(
    full: Library, fresh: Open, tmp_path: Path, value: int
) -> None:
    library = fresh()
    fill(library)
    with closing(sqlite3.connect(library.store.path)) as connection:
        columns = "published", "modified", "sort_key"
        odd, *_ = connection.execute(
            "SELECT id FROM article ORDER BY id LIMIT 1 OFFSET 3"
        ).fetchone()
        for column in columns:
            connection.execute(f"UPDATE article SET {column} = ? WHERE id = ?", (value, odd))
        connection.commit()
    count = len(everything(library))
    assert count == len(everything(full))
    read_all(library)
    export_archive(library, tmp_path / "a.zip", ExportSelection(), as_zip=True)
    other = fresh()
    import_archive(other, tmp_path / "a.zip")
    assert len(everything(other)) == count
    safety_copy.write(library, all_marks=True)
    library.store.close()
    other.store.close()


def read_all(library: Library) -> None:
    """Read what lists, pages and windows show."""
    for grouping in Grouping:
        searching.find(library, ArticleQuery(), group_by=grouping)
    for head in everything(library):
        assert head.received
        assert not head.known_date or head.known_date.astimezone()
        assert reading.opened(library, head.id)
        stories.story(library, head.id)
    front_page.current(library)
    annotations.all_annotations(library)
    rules.rules(library)
    mutes.mutes(library)
    for feed in subscriptions.subscriptions(library).feeds:
        labels.shares(library, feed.id)
    labels.derive(library)
