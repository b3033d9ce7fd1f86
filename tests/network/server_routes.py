"""What `hostile_server` is told to answer."""

import itertools
import socket
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Request:
    """What was asked. The names of `headers` are in lower case.

    `number` counts the connections: two requests with one number came over the same. `connection`
    is for routes that write themselves, `closing` for those that wait: it is set at the end.
    """

    path: str
    head: str
    headers: Mapping[str, str]
    number: int
    connection: socket.socket = field(repr=False)
    closing: threading.Event = field(repr=False)


# Bytes to send, or what makes them. A function that returns None has sent what it wanted, and the
# connection ends.
Route = bytes | Callable[[Request], bytes | None]


def answer(body: bytes = b"", *headers: str, status: str = "200 OK", length: bool = True) -> bytes:
    """Build a whole HTTP/1.1 answer."""
    lines = [f"HTTP/1.1 {status}", *headers]
    if length:
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


def redirect(location: str, status: str = "302 Found") -> bytes:
    """Build a redirection."""
    return answer(b"", f"Location: {location}", status=status)


def versioned(body: bytes, *headers: str, etag: str = "", last_modified: str = "") -> Route:
    """Answer 304 to who knows this version, and the body to everybody else."""
    given = {"ETag": etag, "Last-Modified": last_modified}
    validators = [f"{name}: {value}" for name, value in given.items() if value]

    def respond(request: Request) -> bytes:
        known = request.headers.get("if-none-match", ""), request.headers.get("if-modified-since")
        if (etag and known[0] == etag) or (not known[0] and known[1] == (last_modified or "-")):
            return answer(b"", *validators, status="304 Not Modified", length=False)
        return answer(body, *validators, *headers)

    return respond


def in_turn(*routes: Route) -> Route:
    """Take one route after the other; the last one stays."""
    left = itertools.chain(routes, itertools.repeat(routes[-1]))
    return lambda request: played(next(left), request)


def later(request: Request, seconds: float, route: Route) -> bytes | None:
    """Let the client wait."""
    request.closing.wait(seconds)
    return played(route, request)


def played(route: Route, request: Request) -> bytes | None:
    """Return what a route sends."""
    return route if isinstance(route, bytes) else route(request)
