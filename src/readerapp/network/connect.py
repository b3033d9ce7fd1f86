"""Resolves the name of a host and connects to one of its addresses, if allowed.

The very addresses that were checked are connected to. Everything ends with the deadline of a fetch.
"""

import os
import selectors
import socket
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import field
from queue import SimpleQueue

from readerapp.domain.errors import Reason
from readerapp.domain.hosts import is_this_computer, literal_address
from readerapp.domain.values import dataclass
from readerapp.network.request import Deadline

Resolve = Callable[[str, int], Sequence[str]]  # host, port -> IP addresses; raises OSError
Allows = Callable[[str], bool]  # whether an IP address may be connected to
Connected = tuple[socket.socket, str]  # and the IP address it is connected to

_STAGGER_SECONDS = 0.25  # RFC 8305, 5: when to try the next address beside the one that is silent

# select and poll need no descriptor of their own, as epoll and kqueue do; Windows has no poll.
_Selector: type[selectors.SelectSelector] = getattr(
    selectors, "PollSelector", selectors.SelectSelector
)


def resolve(host: str, port: int) -> Sequence[str]:
    """Ask the system for the IP addresses of a host. Raises OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


@dataclass(frozen=True)
class _Question:
    host: str
    port: int
    answer: "Future[Sequence[str]]" = field(default_factory=Future)


class Resolver:
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

    def addresses(self, host: str, port: int, deadline: Deadline) -> Sequence[str]:
        """Return the IP addresses of a host. Raises FetchError: NO_NETWORK, TIMED_OUT, CANCELLED.

        Several may wait for the same answer.
        """
        answer = self._question(host, port).answer
        while not answer.done():
            with suppress(TimeoutError):
                answer.exception(deadline.next_wait())
        try:
            return answer.result()
        except OSError as error:
            raise deadline.failure(Reason.NO_NETWORK, f"{host}: {error}") from error

    def __enter__(self) -> "Resolver":
        return self

    def __exit__(self, *_raised: object) -> None:
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


def connect(
    host: str, port: int, deadline: Deadline, resolver: Resolver, allows: Allows
) -> Connected:
    """Resolve once, and connect to an allowed one of the very addresses that came back.

    Nothing resolves the name again in between, so that it cannot lead elsewhere meanwhile.
    Raises FetchError: PRIVATE_ADDRESS, NO_NETWORK, TIMED_OUT, CANCELLED.
    """
    addresses = _resolved(host, port, deadline, resolver)
    allowed = [address for address in addresses if allows(address)]
    if addresses and not allowed:
        raise deadline.failure(Reason.PRIVATE_ADDRESS, f"{host} is {', '.join(addresses)}")
    with _Selector() as selector:
        try:
            found = _first(deque(allowed), port, deadline, selector)
        finally:
            for key in list(selector.get_map().values()):  # the slower ones
                key.data[0].close()
    if isinstance(found, str):
        raise deadline.failure(Reason.NO_NETWORK, found or f"{host} has no address")
    return found


def anywhere(_address: str) -> bool:
    """Allow every address: what the user typed, or set as a proxy."""
    return True


def _resolved(host: str, port: int, deadline: Deadline, resolver: Resolver) -> Sequence[str]:
    if is_this_computer(host):
        return ("127.0.0.1", "::1")
    address = literal_address(host)
    return resolver.addresses(host, port, deadline) if address is None else (address,)


def _first(
    waiting: deque[str], port: int, deadline: Deadline, selector: selectors.BaseSelector
) -> Connected | str:
    """Return the first connection that is made, or in words why there is none.

    An address that stays silent delays the others by no more than a moment: half of the trouble
    with IPv6 is of this kind.
    """
    trouble = ""
    next_start = 0.0
    while waiting or selector.get_map():
        now = time.monotonic()
        if waiting and (now >= next_start or not selector.get_map()):
            trouble = _begin(waiting.popleft(), port, selector) or trouble
            next_start = now + _STAGGER_SECONDS
            continue
        wait = deadline.next_wait()
        for key, _ in selector.select(min(wait, next_start - now) if waiting else wait):
            made = _made(key, selector)
            if not isinstance(made, str):
                return made
            trouble, next_start = made, 0.0
    return trouble


def _begin(address: str, port: int, selector: selectors.BaseSelector) -> str:
    """Begin to connect, without waiting. Returns what went wrong at once, "" for nothing."""
    connection = socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET)
    connection.setblocking(False)
    try:
        connection.connect((address, port))
    except BlockingIOError:
        pass
    except OSError as error:
        connection.close()
        return f"{address}: {error}"
    selector.register(connection, selectors.EVENT_WRITE, (connection, address))
    return ""


def _made(key: selectors.SelectorKey, selector: selectors.BaseSelector) -> Connected | str:
    """Return the connection that was made, or in words why it was not."""
    connection, address = key.data
    selector.unregister(connection)
    failed = connection.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
    if failed:
        connection.close()
        return f"{address}: {os.strerror(failed)}"
    # What is written in two steps, the end of a TLS handshake and the request, goes out at once.
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return connection, address


def _failed(question: _Question) -> bool:
    return question.answer.done() and question.answer.exception() is not None
