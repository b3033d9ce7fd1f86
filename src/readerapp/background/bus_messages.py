"""Messages of the D-Bus protocol, as values. `bus_format` has their bytes."""

from typing import Any, NamedTuple

from readerapp.domain.values import dataclass

CALL, REPLY, ERROR, SIGNAL = 1, 2, 3, 4
LARGEST = 1024 * 1024  # bytes of a message that is read; the protocol allows 128 MB


class Variant(NamedTuple):
    """A value that carries its type. What is read are bare values."""

    signature: str
    value: Any


@dataclass(frozen=True)
class BusMessage:
    """One message. `body` are the values that `signature` names; `answers` is the serial of a call,
    `fault` the name of an error.

    `destination` of a message that was received is empty; `sender` and `serial` of one that is sent
    are. `serial` is 0 also when no answer is wanted.
    """

    kind: int
    path: str = ""
    interface: str = ""
    member: str = ""
    destination: str = ""
    signature: str = ""
    body: tuple[Any, ...] = ()
    answers: int = 0
    sender: str = ""
    fault: str = ""
    serial: int = 0
