"""Two devices, a server, and a network that loses one request in seven: no wish is lost.

The cycle is the shortest that keeps the rules of the library: look, tell what differs, forget what
was told. What the clients have to bring for it is that a mark told twice does no harm.
"""

import random
from contextlib import ExitStack

import pytest
from fake_news_server import FakeNewsServer, Reply, Trouble
from sync_cases import CASES, client_of, log_in_of

from readerapp.domain.accounts import MarkField, NewsServer
from readerapp.domain.errors import FetchError, Reason

ENTRIES, ROUNDS, WISHES = 24, 25, 8
SEED = 20261127
UNKNOWN = {Reason.BAD_RESPONSE, Reason.HTTP_STATUS}


class Device:
    """What a reader wishes on one device, and what of it waits."""

    def __init__(self, client: NewsServer) -> None:
        self.client = client
        self.waiting: dict[tuple[str, MarkField], bool] = {}
        self.wished: dict[tuple[str, MarkField], bool] = {}
        self.failures: set[Reason] = set()

    def wish(self, remote_id: str, field: MarkField, wanted: bool) -> None:
        """Do what a reader does."""
        self.waiting[remote_id, field] = self.wished[remote_id, field] = wanted

    def sync(self) -> None:
        """Tell the server what waits; what fails goes on waiting."""
        try:
            marks = self.client.marks()
            has = {
                MarkField.READ: marks.all - marks.unread,
                MarkField.STARRED: marks.starred,
            }
            for field in MarkField:
                for wanted in (True, False):
                    self._tell(field, wanted, has[field])
        except FetchError as error:
            self.failures.add(error.reason)

    def _tell(self, field: MarkField, wanted: bool, has: frozenset[str]) -> None:
        ids = [key for key, each in self.waiting.items() if key[1] is field and each is wanted]
        differing = [remote_id for remote_id, _ in ids if (remote_id in has) != wanted]
        self.client.send(field, wanted, differing)
        for key in ids:
            self.waiting.pop(key)


@pytest.mark.parametrize("case", CASES)
def test_no_wish_is_lost_and_none_is_undone(case: str) -> None:
    chance = random.Random(f"{SEED} {case}")
    dialect, kind = CASES[case]
    with FakeNewsServer(dialect) as server, ExitStack() as stack:
        feed = server.add_feed("https://a.example/feed", "A", "World")
        ids = [server.add_entry(feed, f"Entry {number}") for number in range(ENTRIES)]
        login = log_in_of(server, kind)
        devices = [Device(stack.enter_context(client_of(login))) for _ in range(2)]
        owner = {each: chance.choice(devices) for each in ids}
        for _ in range(ROUNDS):
            for device in devices:
                mine = [each for each in ids if owner[each] is device]
                for _ in range(WISHES):
                    field = chance.choice(list(MarkField))
                    device.wish(chance.choice(mine), field, chance.random() < 0.5)
                server.troubles = _troubles(chance)
                device.sync()
        server.troubles = []
        for device in devices:
            device.sync()
            assert device.waiting == {}
            assert device.failures <= UNKNOWN
            assert device.failures
        first, second = (device.client.marks() for device in devices)
        assert first == second
        for device in devices:
            for (remote_id, field), wanted in device.wished.items():
                entry = server.entry(remote_id)
                assert (entry.read if field is MarkField.READ else entry.starred) is wanted


def _troubles(chance: random.Random) -> list[Trouble]:
    """Lose a few of the next requests: their answers, or all of it."""
    return [
        Trouble(
            "/",
            answer=None if is_lost else Reply(chance.choice([429, 503]), b"busy"),
            is_lost=is_lost,
            later=chance.randrange(8),
        )
        for is_lost in (True, False)
        if chance.random() < 0.6
    ]
