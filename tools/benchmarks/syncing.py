"""How fast an account is synced: the first time, when nothing is new, and after a day.

The server is made and answers at once, so that what is measured is this app.
"""

import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event

from readerapp.domain.account_sync import Fetched, SyncListener, SyncStage
from readerapp.domain.accounts import (
    Abilities,
    Login,
    MarkField,
    RemoteEntry,
    RemoteFeed,
    RemoteMarks,
    ServerKind,
)
from readerapp.domain.articles import ArticleQuery
from readerapp.library import Library, marks, open_library, searching
from readerapp.library.accounts import accounts, add_account, sync
from readerapp.system import Paths
from tools.benchmarks.memory import peak_mb

ENTRIES = 100_000
_FEEDS = 200
_DAY = (500, 300, 200)  # entries that came, marks that were made here, and elsewhere
_TEXT = "The council voted on Tuesday to light the harbour with lanterns again. "


class MadeServer:
    """A server with so many entries, the older half of them read."""

    def __init__(self, entries: int) -> None:
        self.requests = 0
        self._newest = entries
        self._read = set(range(1, entries // 2))
        self._starred = set(range(1, entries, 100))

    def bring(self, count: int) -> None:
        """Let entries come."""
        self._newest += count

    def mark_elsewhere(self, count: int) -> None:
        """Read entries on another device."""
        self._read |= set(range(self._newest // 2, self._newest // 2 + count))

    def log_in(self) -> Abilities:
        """See `NewsServer`."""
        self.requests += 1
        return Abilities()

    def feeds(self) -> Sequence[RemoteFeed]:
        """See `NewsServer`."""
        self.requests += 1
        return [
            RemoteFeed(str(n), f"https://{n}.example/feed", f"Paper {n}", folder=f"Folder {n % 9}")
            for n in range(_FEEDS)
        ]

    def marks(self, known: RemoteMarks | None = None) -> RemoteMarks:
        """See `NewsServer`. It tells all of them each time."""
        del known
        self.requests += 1
        every = range(1, self._newest + 1)
        return RemoteMarks(
            frozenset(map(str, every)),
            frozenset(str(each) for each in every if each not in self._read),
            frozenset(map(str, self._starred)),
        )

    def entries(self, remote_ids: Sequence[str]) -> Sequence[RemoteEntry]:
        """See `NewsServer`."""
        self.requests += 1
        return list(self._entries(remote_ids))

    def send(self, field: MarkField, wanted: bool, remote_ids: Sequence[str]) -> None:
        """See `NewsServer`."""
        self.requests += 1
        marked = self._read if field is MarkField.READ else self._starred
        for each in remote_ids:
            (marked.add if wanted else marked.discard)(int(each))

    def subscribe(self, address: str, title: str, folder: str) -> RemoteFeed:
        """See `NewsServer`. Nothing here subscribes."""
        raise NotImplementedError

    def change_feed(self, remote_id: str, title: str, folder: str) -> None:
        """See `NewsServer`. Nothing here renames."""
        raise NotImplementedError

    def unsubscribe(self, remote_id: str) -> None:
        """See `NewsServer`. Nothing here unsubscribes."""
        raise NotImplementedError

    def _entries(self, remote_ids: Sequence[str]) -> Iterator[RemoteEntry]:
        first = datetime(2020, 1, 1, tzinfo=UTC)
        for each in remote_ids:
            number = int(each)
            yield RemoteEntry(
                each,
                str(number % _FEEDS),
                f"https://{number % _FEEDS}.example/{number}",
                f"Report {number} of the harbour council",
                published=first + timedelta(minutes=number),
                text=f"<p>{number}</p>" + f"<p>{_TEXT * 8}</p>" * 4,
            )


def measure(folder: Path, entries: int = ENTRIES) -> dict[str, object]:
    """Sync an account three times; return what each cost."""
    server = MadeServer(entries)
    with open_library(Paths.of_profile(folder), online=lambda: True) as library:
        login = Login(ServerKind.GOOGLE_READER, "https://server.example/", "ann", "key")
        add_account(library, login, server, fetched=Fetched.ALL)
        first = _sync(library, server)
        again = _sync(library, server)
        came, here, elsewhere = _DAY
        server.bring(came)
        server.mark_elsewhere(elsewhere)
        ids = list(searching.ids_of(library, ArticleQuery()))[:here]
        marks.mark_starred(library, ids, starred=True)
        day = _sync(library, server)
    per_second = round(entries / float(first["seconds"]))
    return {
        "entries": entries,
        "first": first | {"entries_per_s": per_second},
        "nothing_new": again,
        "a_day": day,
        "peak_mb": peak_mb(),
    }


def _sync(library: Library, server: MadeServer) -> dict[str, float]:
    stages: dict[SyncStage, float] = {}

    def stage(stage: SyncStage, _done: int, _total: int) -> None:
        stages.setdefault(stage, time.perf_counter())

    (found,) = accounts(library)
    before, began = server.requests, time.perf_counter()
    result = sync(library, found.account, server, SyncListener(stage), Event())
    took = time.perf_counter() - began
    if result.error is not None:
        raise result.error
    texts = stages.get(SyncStage.ENTRIES, began + took) - began
    return {
        "seconds": round(took, 2),
        "seconds_before_texts": round(texts, 2),
        "requests": server.requests - before,
        "new": result.new,
        "sent": result.sent,
        "changed": result.changed,
    }
