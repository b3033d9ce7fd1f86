"""Two devices and one account: wishes at random, a server that fails, and kills.

The suite plays a small game. A long one:
PYTHONPATH=src:tests:tests/library python tests/library/account_chaos.py FOLDER WISHES KILLS
"""

import os
import random
import subprocess
import sys
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from threading import Event

from account_cases import LOGIN
from fakes import FakeClock, FakeFetcher, FakeNewsServer
from killing import kill_after
from new_libraries import lay_out

from readerapp.domain.account_sync import Fetched, LostChoice, SyncListener
from readerapp.domain.accounts import Abilities, MarkField
from readerapp.domain.articles import ArticleQuery
from readerapp.library import Library, marks, open_library, searching
from readerapp.library.accounts import accounts, add_account, resolve, sync
from readerapp.system import Paths

ENTRIES = 60
ABILITIES = Abilities(batch=7, page=20)
# A process that syncs a library again and again, an hour of its clock apart.
SYNCING = """
import sys
from account_chaos import Device, server_at
device = Device(sys.argv[1], seconds=float(sys.argv[3]))
server = server_at(sys.argv[2], int(sys.argv[4]), 30)
print(flush=True)
while True:
    device.sync(server)
    server.add_entries("1", 3)
"""
States = dict[str, tuple[bool, bool]]


def server_at(
    path: str | Path, seed: int, trouble: int, *, toggles: bool = False
) -> FakeNewsServer:
    """Return the server that keeps its account in this file."""
    return FakeNewsServer(
        Path(path), seed=seed, trouble=trouble, toggles=toggles, abilities=ABILITIES
    )


class Device:
    """A library with the account. `wished`: the last wish of each entry and mark that was made."""

    def __init__(self, folder: str | Path, workers_of: Library | None = None, seconds: float = 0):
        self.clock = FakeClock()
        self.clock.advance(timedelta(seconds=seconds))
        paths = Paths.of_profile(Path(folder))
        lay_out(paths.data)
        self.library = open_library(paths, self.clock, FakeFetcher(), lambda: True)
        if workers_of is not None:
            self.library._parser_workers = workers_of.parser_workers
        self.wished: dict[tuple[str, MarkField], bool] = {}

    def add(self, server: FakeNewsServer) -> None:
        """Add the account."""
        add_account(self.library, LOGIN, server, fetched=Fetched.ALL)

    def sync(self, server: FakeNewsServer) -> bool:
        """Run a cycle an hour later; return whether nothing failed."""
        self.clock.advance(timedelta(hours=1))
        (found,) = accounts(self.library)
        done = sync(self.library, found.account, server, SyncListener(), Event())
        if done.undecided:  # the other device did it: its reader knows
            resolve(self.library, found.account.id, LostChoice.TAKE)
        return done.error is None and not done.undecided

    def ids(self) -> dict[str, int]:
        """Return the article of each entry."""
        ids = list(searching.ids_of(self.library, ArticleQuery()))
        heads = searching.heads(self.library, ids)
        return {head.title.removeprefix("Story "): head.id for head in heads}

    def states(self) -> States:
        """Return whether each entry that is here is read and starred."""
        ids = list(searching.ids_of(self.library, ArticleQuery()))
        heads = searching.heads(self.library, ids)
        return {h.title.removeprefix("Story "): (h.is_read, h.is_starred) for h in heads}

    def wish(self, chance: random.Random, ids: dict[str, int]) -> int:
        """Mark some articles at random, as a reader does; return how many wishes that were."""
        entries = chance.sample(sorted(ids), min(len(ids), chance.choice((1, 1, 1, 2, 9))))
        field, value = chance.choice(tuple(MarkField)), chance.random() < 0.6
        chosen = [ids[each] for each in entries]
        if field is MarkField.READ:
            undo = marks.mark_read(self.library, chosen, read=value).undo
        else:
            undo = marks.mark_starred(self.library, chosen, starred=value).undo
        if undo is not None and chance.random() < 0.1:
            undo()
        states = self.states()
        for each in entries:
            self.wished[each, field] = states[each][0 if field is MarkField.READ else 1]
        return len(entries)

    def waiting(self) -> int:
        """Return how much the server is still to be told."""
        return accounts(self.library)[0].counts.waiting


def settle(devices: Sequence[Device], server: FakeNewsServer) -> None:
    """Sync until nobody has anything to tell."""
    server.trouble = 0
    for _ in range(12):
        for device in devices:
            device.sync(server)
    assert [device.waiting() for device in devices] == [0] * len(devices)


def judge(devices: Sequence[Device], server: FakeNewsServer) -> list[str]:
    """Return what is wrong: where devices and server differ, and wishes that were lost."""
    states = server.states()
    wrong = [f"device {n} differs" for n, each in enumerate(devices) if each.states() != states]
    for key in {key for each in devices for key in each.wished}:
        entry, field = key
        allowed = {each.wished[key] for each in devices if key in each.wished}
        if states[entry][0 if field is MarkField.READ else 1] not in allowed:
            wrong.append(f"the wish {field.value} of {entry} was lost")
    return wrong


def play(
    folder: Path, wishes: int, seed: int, workers_of: Library | None, *, toggles: bool
) -> tuple[list[str], int]:
    """Let two devices wish, sync and fail; return what is wrong and the number of requests."""
    chance = random.Random(seed)
    server = server_at(folder / "server", seed, 0, toggles=toggles)
    server.add_entries(server.add_feed("https://news.example/feed", "News", "World"), ENTRIES)
    devices = [Device(folder / name, workers_of) for name in ("one", "two")]
    for device in devices:
        device.add(server)
        device.sync(server)
    ids = [device.ids() for device in devices]
    server.trouble, done = 30, 0
    while done < wishes:
        number = chance.randrange(2)
        for _ in range(chance.randrange(1, 15)):
            done += devices[number].wish(chance, ids[number])
        if chance.random() < 0.8:
            devices[number].sync(server)
    settle(devices, server)
    wrong = judge(devices, server)
    requests = len(server.requests)
    for device in devices:
        device.library.store.close()
    server.close()
    return wrong, requests


def play_killed(
    folder: Path, kills: int, seed: int, workers_of: Library | None, longest: float = 1.5
) -> tuple[list[str], int]:
    """Let a device wish while a process of its own syncs and is killed; return what is wrong, and
    how many were killed at it."""
    chance = random.Random(seed)
    server = server_at(folder / "server", seed, 0)
    server.add_entries(server.add_feed("https://news.example/feed", "News"), ENTRIES)
    device = Device(folder / "one", workers_of)
    device.add(server)
    device.sync(server)
    killed = 0
    for number in range(kills):
        arguments = [folder / "one", folder / "server", number * 36_000 + 7200, seed + number]
        process = subprocess.Popen(
            [sys.executable, "-c", SYNCING, *map(str, arguments)],
            stdout=subprocess.PIPE,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        )
        assert process.stdout is not None
        process.stdout.readline()
        ids = device.ids()
        for _ in range(4):
            device.wish(chance, ids)
        killed += kill_after(chance.uniform(0, longest), process)
        for _ in range(2):
            device.wish(chance, ids)
    device.clock.advance(timedelta(hours=20 * kills))
    settle([device], server)
    wrong = judge([device], server)
    device.library.store.close()
    server.close()
    return wrong, killed


def main(folder: Path, wishes: int, kills: int) -> None:
    """Play long games and print what came of them."""
    for toggles in (False, True):
        place = folder / ("toggling" if toggles else "exact")
        place.mkdir(parents=True)
        wrong, requests = play(place, wishes, 7, None, toggles=toggles)
        sys.stdout.write(f"{place.name}: {wishes} wishes, {requests} requests, wrong: {wrong}\n")
    place = folder / "killed"
    place.mkdir()
    wrong, killed = play_killed(place, kills, 7, None)
    sys.stdout.write(f"{killed} of {kills} killed at it, wrong: {wrong}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
