"""Two devices, a server, and a network that loses one request in seven: no wish is lost."""

import random
from contextlib import ExitStack

import pytest
from devices import SEED, Device, Lossy, check, use
from fake_news_server import FakeNewsServer, Reply, Trouble
from sync_cases import CASES, log_in_of, opening

from readerapp.sync.discovery import connect

ENTRIES, ROUNDS = 24, 25


@pytest.mark.parametrize("case", CASES)
def test_no_wish_is_lost_and_none_is_undone(case: str) -> None:
    chance = random.Random(f"{SEED} {case}")
    dialect, kind = CASES[case]
    with FakeNewsServer(dialect) as server, ExitStack() as stack:
        feed = server.add_feed("https://a.example/feed", "A", "World")
        ids = [server.add_entry(feed, f"Entry {number}") for number in range(ENTRIES)]
        login = log_in_of(server, kind)
        lossy = [Lossy(stack.enter_context(opening(login.address)), chance) for _ in range(2)]
        devices = [Device(connect(login, each)) for each in lossy]
        server.troubles = _troubles(chance)
        use(devices, ids, chance, ROUNDS)
        server.troubles = []
        for each in lossy:
            each.is_lossy = False
        check(devices)


def _troubles(chance: random.Random) -> list[Trouble]:
    """Let a server be busy now and then."""
    return [
        Trouble("/", answer=Reply(chance.choice([429, 503]), b"busy"), later=chance.randrange(40))
        for _ in range(12)
    ]
