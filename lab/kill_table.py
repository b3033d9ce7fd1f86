"""Injects each fault that ends the app in the middle, again and again, and prints what it cost.

python -m lab.kill_table [--rounds 20] [--feeds 5000] [--only NAME]

A table of: fault, number of injections, acknowledged rows that were lost, libraries left half done,
and the longest time from the fault until a list of articles is printed again. Kills while articles
and marks are stored are a test: tests/storage/test_storage_killing.py with --kills=20.
"""

import argparse
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from lab import kill_refresh
from lab.commands import COMMAND, is_sound, killed, run_command, run_here, told_here

FILE_NAME = "library.sqlite3"
PAGE = 16_384


@dataclass
class Row:
    """What became of one kind of fault."""

    fault: str
    injections: int = 0
    lost: int = 0
    half_done: int = 0
    seconds_to_usable: float = 0.0
    note: str = ""

    def line(self) -> str:
        """Return it as a row of a Markdown table."""
        return (
            f"| {self.fault} | {self.injections} | {self.lost} | {self.half_done} |"
            f" {self.seconds_to_usable:.2f} | {self.note} |"
        )

    def usable_after(self, profile: Path) -> list[dict[str, object]]:
        """List the library as a reader would after the fault, and time it."""
        began = time.perf_counter()
        articles = told_here(profile, "list", "--limit", "1000000")
        self.seconds_to_usable = max(self.seconds_to_usable, time.perf_counter() - began)
        return articles


def _told_before_the_kill(command: list[str], chance: random.Random) -> set[str]:
    """Run a command, kill it after some lines of its output, and return the whole ones."""
    told: set[str] = set()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for _ in range(chance.randint(1, 12)):
            told.add(process.stdout.readline().strip())
        time.sleep(chance.uniform(0, 0.03))
        process.kill()
        whole = process.stdout.read().splitlines(keepends=True)
    return told | {line.strip() for line in whole if line.endswith("\n")}


def annotating(folder: Path, rounds: int, chance: random.Random) -> Row:
    """Kill a process that gives an article a tag, a note and a highlight at a time."""
    row, profile = Row("kill -9 while tags, notes and highlights are made"), folder / "annotating"
    for _ in _kill_repeatedly(row, profile, _ANNOTATING, _ANNOTATED, rounds, chance):
        row.half_done += not is_sound(profile)
    return row


def _kill_repeatedly(
    row: Row, profile: Path, script: str, kept: str, rounds: int, chance: random.Random
) -> Iterator[None]:
    """Kill a script again and again, and count which articles it told of are not in what `kept`
    selects. Yields after each kill."""
    run_here(profile, "list")
    acknowledged: set[str] = set()
    for run in range(rounds):
        command = [sys.executable, "-c", script, str(profile), str(run)]
        acknowledged |= _told_before_the_kill(command, chance)
        row.injections += 1
        row.usable_after(profile)
        with closing(sqlite3.connect(profile / FILE_NAME)) as connection:
            stored = {each for (each,) in connection.execute(kept)}
        row.lost += len(acknowledged - stored)
        yield
    row.note = f"{len(acknowledged)} articles acknowledged"


_ANNOTATED = """
    SELECT identity FROM status AS s JOIN article_tag AS t ON t.article_id = s.id
        JOIN note AS n ON n.article_id = s.id JOIN highlight AS h ON h.article_id = s.id
    WHERE t.name = 'tag ' || identity AND n.text = 'note ' || identity
        AND h.quote = 'words ' || identity
"""


def ruling(folder: Path, rounds: int, chance: random.Random) -> Row:
    """Kill a process that stores an article, runs a rule on it, and mutes it."""
    row, profile = Row("kill -9 while rules run and words are muted"), folder / "ruling"
    for _ in _kill_repeatedly(row, profile, _RULING, _MUTED, rounds, chance):
        row.half_done += _rows(profile, _RULED_BY_HALF) + (not is_sound(profile))
    return row


_MUTED = "SELECT s.identity FROM status AS s JOIN muted AS m ON m.article_id = s.id"
# Stored, but not with everything the rule does, or not remembered with all of it.
_RULED_BY_HALF = """
    SELECT count(*) FROM article AS a WHERE a.is_starred = 0
        OR NOT EXISTS (SELECT 1 FROM article_tag WHERE article_id = a.id)
        OR NOT EXISTS (SELECT 1 FROM off_front_page WHERE article_id = a.id)
        OR (SELECT count(*) FROM rule_change WHERE article_id = a.id) != 3
"""


def migrating(folder: Path, rounds: int, chance: random.Random) -> Row:
    """Kill a process that brings a library of 3,000 articles to a new version."""
    row, profile = Row("kill -9 while the library is migrated"), folder / "migrating"
    _fill(profile, 3_000)
    before = _rows(profile, "SELECT count(*) FROM status")
    whole = _migrated_in(folder / "measured", profile)
    finished = 0
    for _ in range(rounds):
        command = [sys.executable, "-c", _MIGRATING, str(profile)]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(chance.uniform(0, whole))
            process.kill()
        row.injections += 1
        version, steps = _rows(profile, "PRAGMA user_version"), _rows(profile, _STEPS)
        is_new = steps == 20
        finished += is_new
        row.half_done += steps not in (0, 20) or is_new != (version == _newest() + 1)
        row.lost += before - _rows(profile, "SELECT count(*) FROM status")
        if is_new:
            _take_back(profile)
        row.usable_after(profile)
        row.half_done += not is_sound(profile)
    row.note = f"{finished} were done before the kill, {rounds - finished} left the old version"
    return row


_STEPS = "SELECT count(*) FROM sqlite_schema WHERE name LIKE 'step%'"


def importing(folder: Path, rounds: int, chance: random.Random, feeds: int) -> Row:
    """Kill the import of a long list of subscriptions, then import it whole."""
    row = Row(f"kill -9 while {feeds:,} feeds of an OPML file are imported")
    opml = folder / "feeds.opml"
    outlines = "".join(
        f'<outline type="rss" text="Feed {n}" xmlUrl="https://f{n}.example/feed.xml"/>\n'
        for n in range(feeds)
    )
    opml.write_text(f'<opml version="2.0"><body><outline text="All">{outlines}</outline></body>'
                    "</opml>")  # fmt: skip
    began = time.perf_counter()
    run_command(folder / "measured-import", "import", str(opml))
    whole = time.perf_counter() - began
    partial = 0
    for run in range(rounds):
        profile = folder / f"import{run}"
        run_here(profile, "list")
        killed(profile, chance.uniform(0.2, 1.0) * whole, "import", str(opml))
        row.injections += 1
        row.usable_after(profile)
        found = _rows(profile, "SELECT count(*) FROM feed")
        partial += 0 < found < feeds
        run_here(profile, "import", str(opml))
        again = _rows(profile, "SELECT count(*) FROM feed")
        row.lost += max(0, feeds - again)
        row.half_done += again > feeds or not is_sound(profile)
    row.note = f"{partial} lists were left in part; importing again completes and doubles nothing"
    return row


def salvaging(folder: Path, rounds: int, chance: random.Random) -> Row:
    """Kill a salvage; the damaged file must stay, and the next salvage succeed."""
    row = Row("kill -9 while a damaged library is salvaged")
    whole = folder / "whole"
    _fill(whole, 2_000)
    damaged = bytearray((whole / FILE_NAME).read_bytes())
    page = _rows(whole, "SELECT rootpage FROM sqlite_schema WHERE name = 'article'")
    damaged[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)
    for run in range(rounds):
        profile = folder / f"salvage{run}"
        profile.mkdir()
        (profile / FILE_NAME).write_bytes(damaged)
        (profile / "library.known").touch()
        killed(profile, chance.uniform(0.3, 2.5), "check", "--repair")
        row.injections += 1
        copies = [profile / FILE_NAME, *profile.glob("backups/set-aside/*.sqlite3")]
        is_kept = any(each.exists() and each.read_bytes() == damaged for each in copies)
        row.lost += 0 if is_kept else 1
        began = time.perf_counter()
        command = [*COMMAND, "--profile", str(profile), "check", "--repair"]
        done = subprocess.run(command, capture_output=True)
        row.seconds_to_usable = max(row.seconds_to_usable, time.perf_counter() - began)
        articles = _rows(profile, "SELECT count(*) FROM article")
        # A kill that came after the new library took its place leaves nothing to repair.
        is_done = any(
            said in done.stdout for said in (b"The repaired library", b"The library is sound")
        )
        row.half_done += not is_done or articles < 2_000 or not is_sound(profile)
    row.note = "lost: damaged files that were not kept; the time is that of a whole salvage"
    return row


def refreshing(folder: Path, rounds: int) -> Row:
    """Kill a refresh, as `lab.kill_refresh` does."""
    found = kill_refresh.run(folder / "refresh", 200, 8_000, rounds)
    return Row(
        "kill -9 while 200 feeds are refreshed",
        found.kills,
        found.vanished + found.missing,
        found.findings + found.duplicates,
        found.seconds_to_usable,
        f"{found.killed_while_storing} while articles were being stored",
    )


def _fill(profile: Path, articles: int) -> None:
    command = [sys.executable, "-c", _FILLING, str(profile), str(articles)]
    subprocess.run(command, check=True)


def _migrated_in(copy: Path, profile: Path) -> float:
    """Return how long a migration takes that nobody kills."""
    copy.mkdir()
    (copy / FILE_NAME).write_bytes((profile / FILE_NAME).read_bytes())
    command = [sys.executable, "-c", _MIGRATING, str(copy)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        began = time.perf_counter()
        process.wait()
    return time.perf_counter() - began


def _take_back(profile: Path) -> None:
    with closing(sqlite3.connect(profile / FILE_NAME)) as connection:
        for number in range(20):
            connection.execute(f"DROP TABLE step{number}")
        connection.execute(f"PRAGMA user_version = {_newest()}")
        connection.commit()


def _newest() -> int:
    from readerapp.storage.file.migrate import shipped_migrations

    return shipped_migrations()[-1].number


def _rows(profile: Path, statement: str) -> int:
    with closing(sqlite3.connect(profile / FILE_NAME)) as connection:
        return int(connection.execute(statement).fetchone()[0])


# What runs in processes of its own, and is killed

_ANNOTATING = """
import sys
from pathlib import Path
from readerapp.domain.annotations import Quote
from readerapp.library import annotations, open_library
from readerapp.library.search_index import incoming
from readerapp.domain.drafts import PreparedArticle
from readerapp.system import Paths
library, run = open_library(Paths.of_profile(Path(sys.argv[1]))), sys.argv[2]
for number in range(100_000):
    name = f"{run}-{number}"
    with library.store.write() as writer:
        new = incoming(PreparedArticle(name, name, body_text=name))
        ((article_id, _),) = writer.articles.put_many([new], library.clock.now())
    annotations.add_tag(library, article_id, f"tag {name}")
    annotations.set_note(library, article_id, f"note {name}")
    annotations.add_highlight(library, article_id, Quote(f"words {name}"))
    print(name, flush=True)  # only now it is acknowledged
"""
_RULING = """
import sys
from pathlib import Path
from readerapp.domain.rules import MuteSpan, RuleActions
from readerapp.library import mutes, open_library, rules
from readerapp.library.search_index import incoming
from readerapp.domain.drafts import PreparedArticle
from readerapp.system import Paths
library, run = open_library(Paths.of_profile(Path(sys.argv[1]))), sys.argv[2]
if not rules.rules(library):
    rules.add(library, "All", "title:story", RuleActions(stars=True, tag="Port", hides=True))
for number in range(100_000):
    name = f"{run}x{number}"
    with library.store.write() as writer:
        new = incoming(PreparedArticle(name, f"story {name}", body_text=name))
        ((article_id, _),) = writer.articles.put_many([new], library.clock.now())
        rules.run_on_arrivals(library, writer, [article_id])
    mutes.mute_words(library, name, MuteSpan.WEEK)
    print(name, flush=True)  # only now it is acknowledged
"""
_MIGRATING = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from readerapp.storage import Store
from readerapp.storage.file.migrate import Migration, shipped_migrations
known = shipped_migrations()
made = "".join(f"CREATE TABLE step{n} (id INTEGER PRIMARY KEY, text TEXT);\\n"
    f"INSERT INTO step{n} SELECT id, identity FROM status;\\n" for n in range(20))
print("begins", flush=True)
Store.open(Path(sys.argv[1]), lambda: datetime.now(UTC),
    migrations=(*known, Migration(known[-1].number + 1, made))).close()
"""
_FILLING = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from readerapp.domain.drafts import PreparedArticle
from readerapp.storage import SearchText, Store, Incoming
store = Store.open(Path(sys.argv[1]), lambda: datetime.now(UTC))
made = [Incoming(PreparedArticle(f'urn:{n}', f'Story {n}', body_text=f'Words {n} ' * 80,
    language='en'), SearchText(f'story {n}')) for n in range(int(sys.argv[2]))]
with store.write() as writer: writer.articles.put_many(made, datetime.now(UTC))
store.close()
"""


def main() -> None:
    """Run with what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--feeds", type=int, default=5_000)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    chance = random.Random(5)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        faults: dict[str, Callable[[], Row]] = {
            "annotating": lambda: annotating(folder, options.rounds, chance),
            "ruling": lambda: ruling(folder, options.rounds, chance),
            "migrating": lambda: migrating(folder, options.rounds, chance),
            "importing": lambda: importing(folder, options.rounds, chance, options.feeds),
            "salvaging": lambda: salvaging(folder, options.rounds, chance),
            "refreshing": lambda: refreshing(folder, options.rounds),
        }
        print("| fault | injections | lost | half done | usable again (s) | |", flush=True)
        print("|---|---|---|---|---|---|", flush=True)
        for fault, run in faults.items():
            if options.only in fault:
                print(run().line(), flush=True)


if __name__ == "__main__":
    main()
