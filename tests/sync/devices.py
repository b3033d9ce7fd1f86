"""Devices that sync one account over a network that loses one request in seven.

The cycle is the shortest that keeps the rules of the library: look, tell what differs, forget what
was told. What the clients have to bring for it is that a mark told twice does no harm.
"""

import random

from readerapp.domain.accounts import (
    MarkField,
    NewsServer,
    RemoteMarks,
    ServerAnswer,
    ServerConnection,
    ServerRequest,
)
from readerapp.domain.errors import FetchError, Reason

SEED = 20261127
_WISHES = 8
_UNKNOWN = {Reason.NO_NETWORK, Reason.TIMED_OUT, Reason.HTTP_STATUS}


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


class Lossy:
    """A connection that loses requests on the way there, and answers on the way back."""

    def __init__(self, connection: ServerConnection, chance: random.Random) -> None:
        self._connection = connection
        self._chance = chance
        self.is_lossy = True

    @property
    def address(self) -> str:
        return self._connection.address

    def ask(self, request: ServerRequest) -> ServerAnswer:
        lot = self._chance.random() if self.is_lossy else 1.0
        if lot < 0.07:
            raise FetchError(Reason.NO_NETWORK, self.address)
        answer = self._connection.ask(request)
        if lot < 0.14:
            raise FetchError(Reason.TIMED_OUT, self.address)
        return answer


def use(devices: list[Device], ids: list[str], chance: random.Random, rounds: int) -> None:
    """Let both readers mark and sync for a while, each entries of their own."""
    owner = {each: chance.choice(devices) for each in ids}
    for _ in range(rounds):
        for device in devices:
            mine = [each for each in ids if owner[each] is device]
            for _ in range(_WISHES):
                field = chance.choice(list(MarkField))
                device.wish(chance.choice(mine), field, chance.random() < 0.5)
            device.sync()


def check(devices: list[Device]) -> None:
    """On a network that works again each sync brings all to where the readers want them."""
    for device in devices:
        device.sync()
        assert device.waiting == {}
        assert device.failures
        assert device.failures <= _UNKNOWN
    first, second = ((each.all, each.unread, each.starred) for each in map(_marks, devices))
    assert first == second
    every, unread, starred = first
    for device in devices:
        for (remote_id, field), wanted in device.wished.items():
            has = every - unread if field is MarkField.READ else starred
            assert (remote_id in has) is wanted


def _marks(device: Device) -> RemoteMarks:
    return device.client.marks()
