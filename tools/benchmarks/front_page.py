"""How long the front page takes: making an edition, reading it, what waits; at several sizes. How
soon a reader sees it, and what feeds that come meanwhile cost, tells `front_page_window`.

The libraries are made of rows alone, 6,000 articles a day of 300 papers: nothing here reads a text.
"""

import json
import random
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from itertools import combinations
from pathlib import Path
from statistics import median

from readerapp.domain.feeds import Feed
from readerapp.library import Library, front_page, open_library
from readerapp.library.embedding_worker import MODEL
from readerapp.system import Paths
from tools.benchmarks import front_page_window

SIZES = (1_000, 100_000, 1_000_000)
A_DAY = 6_000
ROUNDS = 15
NOW = datetime(2026, 11, 20, 18, tzinfo=UTC)
DAY = 86_400  # seconds
LANGUAGES = ("en", "en", "en", "fr", "fr", "de", "es", "ja", "ko", "ar", "zh-Hans", "ru", "pt")
_PAPERS = 300
_TOLD = 0.45  # of the articles are in a story
_BLOCK = 80  # articles in a row: some of them tell one story, or several do
_AT_ONCE = 20_000
_READER = ("fr", "en")
_RECENT = 20 * A_DAY  # have vectors, relations and pictures; nothing asks for those of others
_ARTICLE = """
    INSERT INTO article VALUES (
        ?1, ?2, ?3, ?4, 0, '', ?5, 'declared', 1.0, ?5, ?6, NULL, ?7, ?6, '[]', 400, 0, 0, ?8, 0,
        '', ?9, 'a model', x'', ?10, '', '[]', ?11
    )
"""
_RELATION = "INSERT OR IGNORE INTO computed_relation VALUES (?, ?, ?, ?, ?, ?, ?)"
_REASONS = json.dumps([["names", ["Anna Ben", "Carla Dee"]], ["numbers", ["214"]]])
_MADE = "make and keep the edition of a day"
# What is printed, what is wanted of it, and where it stands.
_ROWS = (
    ("making an edition, ms of the processor", "150", (_MADE, "median")),
    ("a kept edition, ms of the processor", "", ("current, a kept edition", "median")),
    *(
        (f"{kind}: {what}, {part}, ms", wanted, ("opening", f"{kind}: {what}", key))
        for kind in ("a new edition", "back from a list", "back from a story",
                     "back from an article")
        for what, wanted in (("text", "100"), ("text, processor", "100"), ("pictures", "300"))
        for part, key in (("half", "median"), ("p95", "p95"))
    ),
    ("while feeds come: worst beat late, ms", "50", ("refreshing", "beat late, worst")),
    ("the same, ms of the thread's own work", "50",
     ("refreshing", "work of the thread in a beat, worst")),
    ("the focused card moved, pixels", "0", ("refreshing", "pixels the focused card moved")),
)  # fmt: skip
Work = Callable[[], object]


@dataclass(frozen=True)
class Cost:
    """Milliseconds of processor time, over some rounds."""

    median: float
    most: float


class _StillClock:
    """Stands at the end of what was made."""

    def now(self) -> datetime:
        """Return the time."""
        return NOW


def measure(folder: Path, sizes: Sequence[int]) -> dict[str, dict[str, object]]:
    """Measure at every size, smallest first: the library alone, then the window. A library that
    lies in `folder` is used again."""
    found = {}
    for size in sorted(sizes):
        profile = folder / f"front-page-{size}"
        costs = _measure(profile, size)
        sys.stderr.write(f"{size:,} articles: opening the window\n")
        found[str(size)] = costs | front_page_window.measure(profile)
    return found


def table(found: dict[str, dict[str, object]]) -> str:
    """Return what was measured beside what is wanted, a line each, a column a size."""
    lines = [" " * 46 + "".join(f"{int(size):>12,}" for size in found) + f"{'wanted':>12}"]
    for name, wanted, path in _ROWS:
        cells = "".join(f"{_inside(values, path):>12}" for values in found.values())
        lines.append(f"{name:<46}{cells}{wanted:>12}")
    return "\n".join(lines)


def _inside(values: object, path: Sequence[str]) -> str:
    for key in path:
        if not isinstance(values, dict) or key not in values:
            return "-"
        values = values[key]
    return f"{values}"


def _measure(profile: Path, size: int) -> dict[str, object]:
    paths = Paths.of_profile(profile)
    is_new = not (paths.data / "library.sqlite3").exists()
    with open_library(paths, _StillClock()) as library:
        if is_new:
            sys.stderr.write(f"{size:,} articles: making\n")
            fill(library, size)
        sys.stderr.write(f"{size:,} articles: measuring\n")
        return {name: asdict(cost) for name, cost in _costs(library)}


def _costs(library: Library) -> Iterator[tuple[str, Cost]]:
    _sql(library, "DELETE FROM edition")
    yesterday = int((NOW - timedelta(days=1)).timestamp())
    day_before = yesterday - DAY
    _sql(
        library,
        f"INSERT INTO edition (since, since_id, until, until_id, reaches_to, first_until,"
        f" seen_until, papers, feeds, pending) VALUES ({day_before}, 0, {yesterday}, {2**60},"
        f" {day_before}, {day_before}, {yesterday}, 1, 1, 0)",
    )

    def again() -> None:
        _sql(library, "DELETE FROM edition WHERE seen_until IS NULL")

    yield (
        _MADE,
        _cost(lambda: front_page.prepare(library, languages=_READER), again),
    )
    edition = front_page.current(library, languages=_READER)
    assert edition
    yield "current, a kept edition", _cost(lambda: front_page.current(library, languages=_READER))
    yield "one kept edition", _cost(lambda: front_page.edition(library, edition.id))
    yield "ids of the rest", _cost(lambda: front_page.rest_ids(library, edition.id))
    until = int((NOW - timedelta(hours=1)).timestamp())
    _sql(library, f"UPDATE edition SET until = {until} WHERE id = {edition.id}")
    yield "what arrived in an hour", _cost(lambda: front_page.waiting(library, edition.id))
    _sql(library, "UPDATE edition SET seen_until = until")
    yield (
        "the same, shown",
        Cost(*[_once(lambda: front_page.show_waiting(library, edition.id))] * 2),
    )


def _cost(work: Work, before: Work = lambda: None) -> Cost:
    found = []
    for _ in range(ROUNDS):
        before()
        found.append(_once(work))
    return Cost(round(median(found), 1), round(max(found), 1))


def _once(work: Work) -> float:
    began = time.process_time()
    work()
    return round((time.process_time() - began) * 1_000, 1)


def _sql(library: Library, statement: str) -> None:
    with closing(sqlite3.connect(library.store.path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(statement)


def fill(library: Library, size: int) -> None:
    """Papers in folders, then the rows of articles, the oldest first."""
    with library.store.write() as writer:
        folders = [writer.feeds.add_folder(f"Folder {number}", None) for number in range(6)]
        feeds = [
            writer.feeds.subscribe(
                Feed(
                    0, f"k{number}", f"https://{number}.example/feed", title=f"The {number}th",
                    folder_id=[*folders, None, None][number % 8],
                ),
                NOW,
            )
            for number in range(_PAPERS)
        ]  # fmt: skip
    with closing(sqlite3.connect(library.store.path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        connection.executemany(
            "INSERT INTO source VALUES (?, ?)", [(n + 1, f"The {n}th") for n in range(_PAPERS)]
        )
        for first in range(1, size + 1, _AT_ONCE):
            _put(connection, range(first, min(first + _AT_ONCE, size + 1)), size, feeds)
        connection.execute("DELETE FROM story_pending")
        connection.execute("COMMIT")


def _put(
    connection: sqlite3.Connection, numbers: Sequence[int], size: int, feeds: Sequence[int]
) -> None:
    chance = random.Random(numbers[0])
    end = int(NOW.timestamp())
    told: dict[int, list[int]] = {}
    rows = []
    for number in numbers:
        paper = min(int(chance.expovariate(1 / 60)), _PAPERS - 1)
        language = LANGUAGES[paper % len(LANGUAGES)]
        came = end - (size - number) * DAY // A_DAY
        block = number // _BLOCK
        story = block * 8 + chance.randrange(8) + 1 if chance.random() < _TOLD else None
        if story is not None:
            told.setdefault(story, []).append(number)
        rows.append(
            (
                number, paper + 1, f"https://{paper}.example/{number}",
                f"Anna Ben speaks of {number} things in town", language, came - 600, came,
                int(number < size - 2 * A_DAY), 0, feeds[paper], story,
            )
        )  # fmt: skip
    connection.executemany(
        "INSERT INTO status (id, identity, is_read, is_starred) VALUES (?, ?, 0, 0)",
        [(row[0], row[2]) for row in rows],
    )
    connection.executemany("INSERT OR IGNORE INTO story VALUES (?)", [(each,) for each in told])
    connection.executemany(_ARTICLE, rows)
    recent = [row for row in rows if row[0] > size - _RECENT]
    _put_recent(connection, recent, told, chance)


def _put_recent(
    connection: sqlite3.Connection,
    rows: Sequence[tuple[object, ...]],
    told: dict[int, list[int]],
    chance: random.Random,
) -> None:
    ids = [row[0] for row in rows if isinstance(row[0], int)]
    if not ids:
        return
    relations = [
        (*pair, "same_story", 0.9, _REASONS, int(chance.random() < 0.1), 0.9)
        for group in told.values()
        for pair in combinations([each for each in group if each >= ids[0]], 2)
    ]
    relations += [
        (one, other, "related", chance.choice((0.3, 0.4, 0.6)), _REASONS, 0, 0.1)
        for one in ids
        for other in {one + chance.randrange(1, 400) for _ in range(8)}
        if other <= ids[-1]
    ]
    connection.executemany(_RELATION, relations)
    names = [[f"name{n}", f"Name {n}"] for n in range(30)]
    connection.executemany(
        "INSERT INTO vector (article_id, model, data, facts) VALUES (?, ?, ?, ?)",
        [
            (
                each, MODEL, bytes(400),
                json.dumps({"names": [["anna", "Anna Ben"], *chance.sample(names, 20)]}),
            )
            for each in ids
        ],
    )  # fmt: skip
    connection.executemany("INSERT INTO blob VALUES (?, x'')", [(_sha(each),) for each in ids[::3]])
    connection.executemany(
        "INSERT INTO picture VALUES (?, 0, '', 'a tower', '', '', 'image/jpeg', 1200, 800,"
        " 'stored', ?, '', 0)",
        [(each, _sha(each)) for each in ids[::3]],
    )


def _sha(number: int) -> bytes:
    return number.to_bytes(32, "big")
