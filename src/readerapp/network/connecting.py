"""From a host to a connected socket, with the check of the address in between."""

import queue
import socket
import threading
from collections.abc import Callable, Sequence

from readerapp.domain.errors import Reason
from readerapp.network.attempt import Attempt

Resolve = Callable[[str, int], Sequence[str]]  # host, port -> IP addresses; raises OSError
Allows = Callable[[str], bool]  # whether an IP address may be connected to

_LOOK_SECONDS = 0.05


def resolve(host: str, port: int) -> Sequence[str]:
    """Ask the system for the IP addresses of a host. Raises OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def connect(
    host: str, port: int, attempt: Attempt, resolving: Resolve, allows: Allows
) -> socket.socket:
    """Resolve once, and connect to an allowed one of the very addresses that came back.

    Nothing resolves the name again in between, so that it cannot lead elsewhere meanwhile.
    Raises FetchError: PRIVATE_ADDRESS, NO_NETWORK, TIMED_OUT, CANCELLED.
    """
    if is_this_computer(host):
        addresses: Sequence[str] = ("127.0.0.1", "::1")
    else:
        addresses = _resolve_in_time(host, port, attempt, resolving)
    allowed = [address for address in addresses if allows(address)]
    if addresses and not allowed:
        raise attempt.failure(Reason.PRIVATE_ADDRESS, f"{host} is {', '.join(addresses)}")
    trouble = f"{host} has no address"
    for position, address in enumerate(allowed):
        share = attempt.seconds_left / (len(allowed) - position)
        try:
            return _connect(address, port, share, attempt)
        except OSError as error:
            attempt.check()
            trouble = f"{address}: {error}"
    raise attempt.failure(Reason.NO_NETWORK, trouble)


def is_this_computer(host: str) -> bool:
    """Return whether a name means this computer, whatever a resolver says (RFC 6761, 6.3)."""
    name = host.rstrip(".").lower()
    return name == "localhost" or name.endswith(".localhost")


def _connect(address: str, port: int, seconds: float, attempt: Attempt) -> socket.socket:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    connection = socket.socket(family, socket.SOCK_STREAM)
    try:
        attempt.watch(connection)
        connection.settimeout(seconds)
        connection.connect((address, port))
        connection.settimeout(attempt.seconds_left)
    except BaseException:
        connection.close()
        raise
    return connection


def _resolve_in_time(host: str, port: int, attempt: Attempt, resolving: Resolve) -> Sequence[str]:
    """Resolve on a thread of its own: the system's resolver has no time limit of ours."""
    answers: queue.SimpleQueue[Sequence[str] | OSError] = queue.SimpleQueue()

    def ask() -> None:
        try:
            answers.put(resolving(host, port))
        except OSError as error:
            answers.put(error)
        except UnicodeError as error:  # a label longer than DNS allows
            answers.put(OSError(str(error)))

    threading.Thread(target=ask, name="resolver", daemon=True).start()
    while True:
        try:
            answer = answers.get(timeout=min(_LOOK_SECONDS, attempt.seconds_left))
        except queue.Empty:
            attempt.check()
            continue
        if isinstance(answer, OSError):
            raise attempt.failure(Reason.NO_NETWORK, f"{host}: {answer}") from answer
        return answer
