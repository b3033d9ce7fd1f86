"""A news server that keeps its account in a file, or in memory, and behaves as badly as it is told.

Two servers over one file are one account seen by two devices.
"""

import random
import sqlite3
import weakref
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from readerapp.domain.accounts import (
    Abilities,
    MarkField,
    NewsServer,
    RemoteEntry,
    RemoteFeed,
    RemoteMarks,
)
from readerapp.domain.errors import FetchError, Reason

NAME = "https://server.example/"
_FIRST = datetime(2026, 1, 1, tzinfo=UTC)
_TABLES = """
    CREATE TABLE IF NOT EXISTS feed (
        id INTEGER PRIMARY KEY AUTOINCREMENT, address TEXT, title TEXT, folder TEXT);
    CREATE TABLE IF NOT EXISTS entry (
        id INTEGER PRIMARY KEY AUTOINCREMENT, feed_id INTEGER, title TEXT, address TEXT,
        published INTEGER, read INTEGER DEFAULT 0, starred INTEGER DEFAULT 0);
"""


class FakeNewsServer:
    """`trouble`: how many of a hundred requests are lost, have their answer lost, or are turned
    away. `toggles`: a mark that is sent is turned round, whatever it was."""

    def __init__(
        self,
        path: Path | None = None,
        *,
        seed: int = 0,
        trouble: int = 0,
        toggles: bool = False,
        abilities: Abilities | None = None,
    ) -> None:
        self._db = sqlite3.connect(
            path or ":memory:", isolation_level=None, timeout=300, check_same_thread=False
        )
        weakref.finalize(self, self._db.close)  # from Python 3.13 on nobody else does it unheard
        self._db.executescript(_TABLES)
        self._random = random.Random(seed)
        self.trouble = trouble
        self.toggles = toggles
        self.abilities = abilities or Abilities()
        self.requests: list[str] = []
        self.sent: list[tuple[MarkField, bool, tuple[str, ...]]] = []
        self.refused: frozenset[str] = frozenset()  # entries whose marks are refused
        self.failing: dict[str, FetchError] = {}  # by the name of a request
        self.is_silent = False  # it names entries and gives none
        self.withheld: set[str] = set()  # entries that it names and does not give
        self.asked: list[str] = []  # entries, as often as they were asked for
        self.lost_answers = 0  # of the next marks it is told
        self.stamp = ""  # of its marks
        self.known: list[RemoteMarks | None] = []  # what it was told that is known

    def add_feed(self, address: str, title: str, folder: str = "") -> str:
        """Subscribe to a feed on another device."""
        values = (address, title, folder)
        statement = "INSERT INTO feed (address, title, folder) VALUES (?, ?, ?)"
        return str(self._db.execute(statement, values).lastrowid)

    def add_entries(self, feed: str, count: int, *, read: bool = False) -> list[str]:
        """Let a feed bring entries, an hour apart."""
        self._db.execute("BEGIN IMMEDIATE")
        ids = []
        for _ in range(count):
            statement = "INSERT INTO entry (feed_id, read) VALUES (?, ?)"
            entry = self._db.execute(statement, (int(feed), int(read))).lastrowid or 0
            self._db.execute(
                "UPDATE entry SET title = ?, address = ?, published = ? WHERE id = ?",
                (f"Story {entry}", f"https://news.example/{entry}", entry, entry),
            )
            ids.append(str(entry))
        self._db.execute("COMMIT")
        return ids

    def describe(self, entry: str, title: str, address: str) -> None:
        """Give an entry another title and address."""
        values = (title, address, int(entry))
        self._db.execute("UPDATE entry SET title = ?, address = ? WHERE id = ?", values)

    def readdress(self, feed: str, address: str) -> None:
        """Follow a feed to where its publisher has moved it."""
        self._db.execute("UPDATE feed SET address = ? WHERE id = ?", (address, int(feed)))

    def mark(self, entry: str, field: MarkField, value: bool) -> None:
        """Mark an entry on another device."""
        column = field.value
        self._db.execute(f"UPDATE entry SET {column} = ? WHERE id = ?", (int(value), int(entry)))

    def purge(self, entry: str) -> None:
        """Forget an entry."""
        self._db.execute("DELETE FROM entry WHERE id = ?", (int(entry),))

    def states(self) -> dict[str, tuple[bool, bool]]:
        """Return whether each entry is read and starred."""
        rows = self._db.execute("SELECT id, read, starred FROM entry")
        return {str(entry): (bool(read), bool(starred)) for entry, read, starred in rows}

    def log_in(self) -> Abilities:
        self._ask("log_in")
        return self.abilities

    def feeds(self) -> Sequence[RemoteFeed]:
        self._ask("feeds")
        rows = self._db.execute("SELECT id, address, title, folder FROM feed ORDER BY id")
        found = [RemoteFeed(str(row[0]), row[1], row[2], "", row[3]) for row in rows]
        self._lose_answer()
        return found

    def marks(self, known: RemoteMarks | None = None) -> RemoteMarks:
        self._ask("marks")
        self.known.append(known)
        states = self.states()
        self._lose_answer()
        return RemoteMarks(
            frozenset(states),
            frozenset(entry for entry, (read, _) in states.items() if not read),
            frozenset(entry for entry, (_, starred) in states.items() if starred),
            self.stamp,
        )

    def entries(self, remote_ids: Sequence[str]) -> Sequence[RemoteEntry]:
        self._ask("entries")
        assert 0 < len(remote_ids) <= self.abilities.page
        self.asked += remote_ids
        given = [each for each in remote_ids if each not in self.withheld]
        found = [] if self.is_silent or not given else list(self._entries(given))
        self._lose_answer()
        return found

    def send(self, field: MarkField, wanted: bool, remote_ids: Sequence[str]) -> None:
        self._ask("send")
        assert 0 < len(remote_ids) <= self.abilities.batch
        if self.refused & set(remote_ids):
            raise FetchError(Reason.REFUSED, NAME, status=400)
        column = field.value
        value = f"1 - {column}" if self.toggles else str(int(wanted))
        marks = ",".join("?" * len(remote_ids))
        self._db.execute(
            f"UPDATE entry SET {column} = {value} WHERE id IN ({marks})", list(map(int, remote_ids))
        )
        self.sent.append((field, wanted, tuple(remote_ids)))
        if self.lost_answers:
            self.lost_answers -= 1
            raise FetchError(Reason.TIMED_OUT, NAME, "the answer was lost")
        self._lose_answer()

    def subscribe(self, address: str, title: str, folder: str) -> RemoteFeed:
        self._ask("subscribe")
        row = self._db.execute("SELECT id FROM feed WHERE address = ?", (address,)).fetchone()
        feed = str(row[0]) if row else self.add_feed(address, title or "A feed", folder)
        self._lose_answer()
        return next(each for each in self._all_feeds() if each.remote_id == feed)

    def change_feed(self, remote_id: str, title: str, folder: str) -> None:
        self._ask("change_feed")
        statement = "UPDATE feed SET title = ?, folder = ? WHERE id = ?"
        self._db.execute(statement, (title, folder, int(remote_id)))
        self._lose_answer()

    def unsubscribe(self, remote_id: str) -> None:
        self._ask("unsubscribe")
        self._db.execute("DELETE FROM entry WHERE feed_id = ?", (int(remote_id),))
        self._db.execute("DELETE FROM feed WHERE id = ?", (int(remote_id),))
        self._lose_answer()

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def _all_feeds(self) -> list[RemoteFeed]:
        rows = self._db.execute("SELECT id, address, title, folder FROM feed ORDER BY id")
        return [RemoteFeed(str(row[0]), row[1], row[2], "", row[3]) for row in rows]

    def _entries(self, remote_ids: Iterable[str]) -> Iterable[RemoteEntry]:
        for each in remote_ids:
            row = self._db.execute(
                "SELECT feed_id, title, address, published, read, starred FROM entry WHERE id = ?",
                (int(each),),
            ).fetchone()
            if row:
                feed, title, address, hours, read, starred = row
                yield RemoteEntry(
                    each,
                    str(feed),
                    address,
                    title,
                    published=_FIRST + timedelta(hours=hours),
                    text=f"<p>What happened in story {each}. {'It was seen by many. ' * 30}</p>",
                    is_read=bool(read),
                    is_starred=bool(starred),
                )

    def _ask(self, name: str) -> None:
        self.requests.append(name)
        if name in self.failing:
            raise self.failing[name]
        luck = self._random.uniform(0, 100)
        if luck < self.trouble / 3:
            raise FetchError(Reason.TIMED_OUT, NAME, "the request was lost")
        if luck < self.trouble * 2 / 3:
            status = self._random.choice((429, 503))
            raise FetchError(Reason.HTTP_STATUS, NAME, status=status, retry_after=1)

    def _lose_answer(self) -> None:
        if self._random.uniform(0, 100) < self.trouble / 3:
            raise FetchError(Reason.TIMED_OUT, NAME, "the answer was lost")


def _is_a_news_server(server: FakeNewsServer) -> NewsServer:
    return server
