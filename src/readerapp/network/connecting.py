"""From a host to a connected socket, with the check of the address in between."""

import os
import selectors
import socket
import time
from collections import deque
from collections.abc import Callable, Sequence

from readerapp.domain.errors import Reason
from readerapp.network.addresses import literal_address
from readerapp.network.attempt import Attempt
from readerapp.network.names import Names

Allows = Callable[[str], bool]  # whether an IP address may be connected to
Connected = tuple[socket.socket, str]  # and the IP address it is connected to

_STAGGER_SECONDS = 0.25  # RFC 8305, 5: when to try the next address beside the one that is silent

# select and poll need no descriptor of their own, as epoll and kqueue do; Windows has no poll.
_Selector: type[selectors.SelectSelector] = getattr(
    selectors, "PollSelector", selectors.SelectSelector
)


def connect(host: str, port: int, attempt: Attempt, names: Names, allows: Allows) -> Connected:
    """Resolve once, and connect to an allowed one of the very addresses that came back.

    Nothing resolves the name again in between, so that it cannot lead elsewhere meanwhile.
    Raises FetchError: PRIVATE_ADDRESS, NO_NETWORK, TIMED_OUT, CANCELLED.
    """
    addresses = _addresses(host, port, attempt, names)
    allowed = [address for address in addresses if allows(address)]
    if addresses and not allowed:
        raise attempt.failure(Reason.PRIVATE_ADDRESS, f"{host} is {', '.join(addresses)}")
    with _Selector() as selector:
        try:
            found = _first(deque(allowed), port, attempt, selector)
        finally:
            for key in list(selector.get_map().values()):  # the slower ones
                key.data[0].close()
    if isinstance(found, str):
        raise attempt.failure(Reason.NO_NETWORK, found or f"{host} has no address")
    return found


def anywhere(_address: str) -> bool:
    """Allow every address: what the user typed, or set as a proxy."""
    return True


def is_this_computer(host: str) -> bool:
    """Return whether a name means this computer, whatever a resolver says (RFC 6761, 6.3)."""
    name = host.rstrip(".").lower()
    return name == "localhost" or name.endswith(".localhost")


def _addresses(host: str, port: int, attempt: Attempt, names: Names) -> Sequence[str]:
    if is_this_computer(host):
        return ("127.0.0.1", "::1")
    address = literal_address(host)
    return names.addresses(host, port, attempt) if address is None else (address,)


def _first(
    waiting: deque[str], port: int, attempt: Attempt, selector: selectors.BaseSelector
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
        wait = attempt.next_wait()
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
