"""SOCKS5 (RFC 1928, 1929): asks a proxy to connect to a host that it resolves itself.

No name is resolved on this computer, so that nobody but the proxy hears of it.
"""

import socket
from ipaddress import IPv4Address, IPv6Address, ip_address

from readerapp.domain.errors import Reason
from readerapp.network.request import Deadline

_VERSION, _LOGIN_VERSION = 5, 1
_NO_LOGIN, _LOGIN, _NO_WAY = 0, 2, 255
_CONNECT = 1
_IPV4, _NAME, _IPV6 = 1, 3, 4
_LONGEST = 255  # bytes of a name, and of each part of a login

_REFUSED = {
    1: "it failed",
    2: "its rules forbid it",
    3: "no route to the network",
    4: "no route to the host",
    5: "the host refused the connection",
    6: "it took too long",
    7: "it cannot connect",
    8: "it knows no such kind of address",
}
_OF_THE_NETWORK = (3, 4, 5, 6)


def ask_socks(
    connection: socket.socket,
    place: tuple[str, int],
    login: tuple[str, str] | None,
    deadline: Deadline,
) -> None:
    """Have the proxy at the other end connect to a place, a host and its port.

    Raises FetchError (NO_NETWORK, PROXY_LOGIN, PROXY_REFUSED, TIMED_OUT, CANCELLED), OSError.
    """
    methods = [_NO_LOGIN] if login is None else [_NO_LOGIN, _LOGIN]
    _send(connection, bytes([_VERSION, len(methods), *methods]), deadline)
    version, method = _receive(connection, 2, deadline)
    if version != _VERSION:
        raise deadline.failure(Reason.PROXY_REFUSED, "the proxy does not speak SOCKS5")
    if method == _LOGIN and login is not None:
        _log_in(connection, login, deadline)
    elif method != _NO_LOGIN:
        raise deadline.failure(Reason.PROXY_LOGIN, "the proxy wants a login")
    host, port = place
    request = bytes([_VERSION, _CONNECT, 0]) + _address(host, deadline) + port.to_bytes(2)
    _send(connection, request, deadline)
    _read_reply(connection, deadline)


def _log_in(connection: socket.socket, login: tuple[str, str], deadline: Deadline) -> None:
    user, password = (each.encode() for each in login)
    if not 0 < len(user) <= _LONGEST or len(password) > _LONGEST:
        raise deadline.failure(Reason.PROXY_LOGIN, "the login of the proxy is too long")
    said = bytes([_LOGIN_VERSION, len(user)]) + user + bytes([len(password)]) + password
    _send(connection, said, deadline)
    if _receive(connection, 2, deadline)[1] != 0:
        raise deadline.failure(Reason.PROXY_LOGIN, "the proxy refuses the login")


def _address(host: str, deadline: Deadline) -> bytes:
    try:
        number = ip_address(host.partition("%")[0])
    except ValueError:
        name = host.encode()
        if not 0 < len(name) <= _LONGEST:
            raise deadline.failure(Reason.BAD_ADDRESS, "the name of the host is too long") from None
        return bytes([_NAME, len(name)]) + name
    return _packed(number)


def _packed(number: IPv4Address | IPv6Address) -> bytes:
    return bytes([_IPV4 if number.version == 4 else _IPV6]) + number.packed


def _read_reply(connection: socket.socket, deadline: Deadline) -> None:
    version, reply, _reserved, kind = _receive(connection, 4, deadline)
    if version != _VERSION:
        raise deadline.failure(Reason.PROXY_REFUSED, "the proxy does not speak SOCKS5")
    if reply:
        reason = Reason.NO_NETWORK if reply in _OF_THE_NETWORK else Reason.PROXY_REFUSED
        told = _REFUSED.get(reply, f"it answered {reply}")
        raise deadline.failure(reason, f"the proxy says: {told}")
    # Where it connects from, which nobody needs to know.
    size = {_IPV4: 4, _IPV6: 16}.get(kind)
    if kind == _NAME:
        (size,) = _receive(connection, 1, deadline)
    if size is None:
        raise deadline.failure(Reason.PROXY_REFUSED, "the proxy does not speak SOCKS5")
    _receive(connection, size + 2, deadline)


def _send(connection: socket.socket, data: bytes, deadline: Deadline) -> None:
    deadline.next_wait()
    connection.settimeout(deadline.seconds_left)
    connection.sendall(data)


def _receive(connection: socket.socket, count: int, deadline: Deadline) -> bytes:
    """Receive so many bytes, and none of what follows them."""
    received = bytearray()
    while len(received) < count:
        connection.settimeout(deadline.next_wait())
        try:
            data = connection.recv(count - len(received))
        except TimeoutError:
            continue  # the deadline knows whether there is more time
        if not data:
            raise deadline.failure(Reason.PROXY_REFUSED, "the proxy closed the connection")
        received += data
    return bytes(received)
