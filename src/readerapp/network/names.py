"""From host names to IP addresses, within the time of a fetch."""

import socket
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field
from queue import SimpleQueue
from types import TracebackType

from readerapp.domain.errors import Reason
from readerapp.network.attempt import Attempt

Resolve = Callable[[str, int], Sequence[str]]  # host, port -> IP addresses; raises OSError


def resolve(host: str, port: int) -> Sequence[str]:
    """Ask the system for the IP addresses of a host. Raises OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


@dataclass(frozen=True)
class _Question:
    host: str
    port: int
    answer: "Future[Sequence[str]]" = field(default_factory=Future)


class Names:
    """Resolves each name once and remembers the answer, but no failure. For many threads.

    The system's resolver has no time limit of ours, so it is asked on threads of their own. There
    is one for every question that waits: a name server that hangs holds nobody else up. They are
    daemons, so that it does not hold up the end of the app either.
    """

    def __init__(self, resolving: Resolve) -> None:
        self._resolving = resolving
        self._asked: dict[str, _Question] = {}
        self._queue: SimpleQueue[_Question | None] = SimpleQueue()
        self._lock = threading.Lock()
        self._threads = 0
        self._idle = 0
        self._is_closed = False

    def addresses(self, host: str, port: int, attempt: Attempt) -> Sequence[str]:
        """Return the IP addresses of a host. Raises FetchError: NO_NETWORK, TIMED_OUT, CANCELLED.

        Several may wait for the same answer.
        """
        answer = self._question(host, port).answer
        while not answer.done():
            with suppress(TimeoutError):
                answer.exception(attempt.next_wait())
        try:
            return answer.result()
        except OSError as error:
            raise attempt.failure(Reason.NO_NETWORK, f"{host}: {error}") from error

    def __enter__(self) -> "Names":
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        with self._lock:
            self._is_closed = True
            for _ in range(self._threads):
                self._queue.put(None)

    def _question(self, host: str, port: int) -> _Question:
        with self._lock:
            known = self._asked.get(host)
            if known is not None and not _failed(known):
                return known
            question = self._asked[host] = _Question(host, port)
            if self._is_closed:  # a fetch that outlives its session
                threading.Thread(target=self._ask, args=(question,), daemon=True).start()
            else:
                self._hand_over(question)
            return question

    def _hand_over(self, question: _Question) -> None:
        self._queue.put(question)
        if self._idle:
            self._idle -= 1
        else:
            self._threads += 1
            threading.Thread(target=self._work, name="resolver", daemon=True).start()

    def _work(self) -> None:
        while (question := self._queue.get()) is not None:
            self._ask(question)
            with self._lock:
                self._idle += 1

    def _ask(self, question: _Question) -> None:
        try:
            question.answer.set_result(self._resolving(question.host, question.port))
        except UnicodeError as error:  # a label longer than DNS allows
            question.answer.set_exception(OSError(str(error)))
        except BaseException as error:  # noqa: BLE001 - raised again by whoever waits for it
            question.answer.set_exception(error)


def _failed(question: _Question) -> bool:
    return question.answer.done() and question.answer.exception() is not None
