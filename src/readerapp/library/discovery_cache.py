"""The discovery cache: responses that feed discovery has fetched, so that none is fetched twice."""

from collections import OrderedDict
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from readerapp.network import Fetched

MOST = 40
MOST_BYTES = 40 * 1024 * 1024


class DiscoveryCache:
    """Answers by address, the newest ones. May be used from several threads."""

    def __init__(self) -> None:
        self._answers: OrderedDict[str, Fetched] = OrderedDict()
        self._lock = Lock()

    def put(self, address: str, answer: "Fetched") -> None:
        """Put an answer into the cache; old ones go when there are too many."""
        with self._lock:
            self._answers[address] = answer
            self._answers.move_to_end(address)
            while len(self._answers) > MOST or self._size() > MOST_BYTES:
                self._answers.popitem(last=False)

    def pop(self, address: str) -> "Fetched | None":
        """Return an answer and forget it, None when there is none."""
        with self._lock:
            return self._answers.pop(address, None)

    def _size(self) -> int:
        return sum(len(answer.body) for answer in self._answers.values())
