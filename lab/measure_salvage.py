"""How much comes back of damaged libraries: this app's salvage, SQLite's .recover, plain SELECTs.

.venv/bin/python -m lab.measure_salvage [--articles 3000] [--rounds 10]

Each round damages a copy of one library in the same way for all three. Needs the sqlite3 shell for
the second column.
"""

import argparse
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from readerapp.domain.drafts import PreparedArticle
from readerapp.storage import Incoming, SearchText, Store
from readerapp.storage.salvaging.salvage import salvage

PAGE = 16_384
FILE_NAME = "library.sqlite3"
TABLES = ("article", "body", "status")
Damage = Callable[[bytearray, random.Random], None]


def _some_pages(share: float) -> Damage:
    def damage(data: bytearray, chance: random.Random) -> None:
        pages = len(data) // PAGE
        for page in chance.sample(range(1, pages), max(1, round(share * pages))):
            data[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)

    return damage


def _first_page(data: bytearray, _chance: random.Random) -> None:
    data[:PAGE] = bytes(PAGE)


def _half(data: bytearray, _chance: random.Random) -> None:
    del data[len(data) // 2 :]


def _flips(data: bytearray, chance: random.Random) -> None:
    for _ in range(400):
        data[chance.randrange(len(data))] = chance.randrange(256)


DAMAGES: dict[str, Damage] = {
    "1 % of the pages zeroed": _some_pages(0.01),
    "10 % of the pages zeroed": _some_pages(0.1),
    "the first page zeroed": _first_page,
    "cut in the middle": _half,
    "400 bytes changed": _flips,
}


def make(folder: Path, articles: int) -> Path:
    """Fill a library, closed."""
    store, chance = Store.open(folder, lambda: datetime.now(UTC)), random.Random(1)
    words = [f"word{number}" for number in range(3_000)]
    made = [
        Incoming(
            PreparedArticle(
                f"urn:{n}", f"Story {n} " + " ".join(chance.choices(words, k=7)),
                body_text=" ".join(chance.choices(words, k=350)), language="en",
            ),
            SearchText(f"story {n}"),
        )
        for n in range(articles)
    ]  # fmt: skip
    with store.write() as writer:
        writer.articles.put_many(made, datetime.now(UTC))
    store.close()
    return folder / FILE_NAME


def by_salvage(damaged: Path, folder: Path) -> Path:
    """Make a new library with this app."""
    salvage(damaged, folder / "salvaged.sqlite3")
    return folder / "salvaged.sqlite3"


def by_recover(damaged: Path, folder: Path) -> Path:
    """Make a new database with SQLite's own shell."""
    target = folder / "recovered.sqlite3"
    sql = subprocess.run(["sqlite3", str(damaged), ".recover"], capture_output=True).stdout
    subprocess.run(["sqlite3", str(target)], input=sql, capture_output=True)
    return target


def by_select(damaged: Path, folder: Path) -> Path:
    """Read each table from its beginning until SQLite stops."""
    target = folder / "selected.sqlite3"
    with closing(sqlite3.connect(target)) as new, closing(sqlite3.connect(damaged)) as old:
        for name in TABLES:
            new.execute(f"CREATE TABLE {name} (id INTEGER PRIMARY KEY)")
            key = "article_id" if name == "body" else "id"
            try:
                for row in old.execute(f"SELECT {key}, * FROM {name}"):
                    new.execute(f"INSERT INTO {name} VALUES (?)", row[:1])
            except (sqlite3.Error, UnicodeDecodeError):
                pass
        new.commit()
    return target


def rows(path: Path) -> int:
    """Count articles, texts and statuses; of texts those that can be unpacked."""
    found = 0
    with closing(sqlite3.connect(path)) as connection:
        for name in TABLES:
            filled = " WHERE length(content) > 60" if name == "body" and _has(connection) else ""
            try:
                found += connection.execute(f"SELECT count(*) FROM {name}{filled}").fetchone()[0]
            except sqlite3.Error:
                continue
    return found


def _has(connection: sqlite3.Connection) -> bool:
    columns = connection.execute("SELECT name FROM pragma_table_info('body')")
    return ("content",) in columns.fetchall()


def main() -> None:
    """Run with what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=3_000)
    parser.add_argument("--rounds", type=int, default=10)
    options = parser.parse_args()
    ways = {"salvage": by_salvage, ".recover": by_recover, "SELECT": by_select}
    if not shutil.which("sqlite3"):
        del ways[".recover"]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        whole = make(folder / "whole", options.articles)
        size, total = whole.stat().st_size, rows(whole)
        lines = [f"{size / 1e6:.1f} MB, {total} rows", "", f"| damage | {' | '.join(ways)} |"]
        lines.append("|---" * (len(ways) + 1) + "|")
        spent: dict[str, float] = defaultdict(float)
        for title, damage in DAMAGES.items():
            shares = _shares(folder, whole, damage, ways, options.rounds, spent)
            lines.append(
                f"| {title} | "
                + " | ".join(f"{100 * each / total:.1f} %" for each in shares)
                + " |"
            )
        runs = options.rounds * len(DAMAGES)
        lines.append("| seconds | " + " | ".join(f"{spent[way] / runs:.1f}" for way in ways) + " |")
        sys.stdout.write("\n".join(lines) + "\n")


def _shares(
    folder: Path,
    whole: Path,
    damage: Damage,
    ways: Mapping[str, Callable[[Path, Path], Path]],
    rounds: int,
    spent: dict[str, float],
) -> list[float]:
    """Return the mean number of rows that each way brings back."""
    found: dict[str, int] = defaultdict(int)
    for number in range(rounds):
        data = bytearray(whole.read_bytes())
        damage(data, random.Random(number))
        for way, act in ways.items():
            place = Path(tempfile.mkdtemp(dir=folder))
            damaged = place / "damaged.sqlite3"
            damaged.write_bytes(data)
            began = time.perf_counter()
            found[way] += rows(act(damaged, place))
            spent[way] += time.perf_counter() - began
            shutil.rmtree(place)
    return [found[way] / rounds for way in ways]


if __name__ == "__main__":
    main()
