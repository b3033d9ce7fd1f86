"""Messages of the D-Bus protocol: values to bytes and back, by their signatures.

Written by hand because PySide6's QtDBus can send a Python integer as INT32 or UINT16 only, while
notifications are numbered by UINT32. https://dbus.freedesktop.org/doc/dbus-specification.html
"""

import struct
from collections.abc import Iterator
from typing import Any, NamedTuple

from readerapp.domain.values import dataclass

CALL, REPLY, ERROR, SIGNAL = 1, 2, 3, 4
LARGEST = 1024 * 1024  # bytes of a message that is read; the protocol allows 128 MB

_NUMBERS = {"y": "B", "n": "h", "q": "H", "i": "i", "u": "I", "x": "q", "t": "Q", "d": "d"}
_ALIGNMENTS = {"y": 1, "g": 1, "v": 1, "n": 2, "q": 2, "x": 8, "t": 8, "d": 8, "(": 8, "{": 8}
_DEEPEST = 32
_NO_ANSWER = 1  # a flag: whoever calls does not want to know
# Fields of a header, and what they hold.
_PATH, _INTERFACE, _MEMBER, _FAULT, _ANSWERS, _DESTINATION, _SENDER, _BODY = range(1, 9)
_FIELDS = {
    _PATH: "o",
    _INTERFACE: "s",
    _MEMBER: "s",
    _FAULT: "s",
    _ANSWERS: "u",
    _DESTINATION: "s",
    _BODY: "g",
}
_PREAMBLE = 16  # bytes: what tells how long a message is


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


def pack(message: BusMessage, serial: int) -> bytes:
    """Return the bytes of a message."""
    body = bytearray()
    for signature, value in zip(_types(message.signature), message.body, strict=True):
        _write(body, signature, value)
    said = {
        _PATH: message.path,
        _INTERFACE: message.interface,
        _MEMBER: message.member,
        _FAULT: message.fault,
        _ANSWERS: message.answers,
        _DESTINATION: message.destination,
        _BODY: message.signature,
    }
    fields = [(code, Variant(_FIELDS[code], value)) for code, value in said.items() if value]
    out = bytearray(b"l" + bytes((message.kind, 0, 1)))
    for signature, value in (("u", len(body)), ("u", serial), ("a(yv)", fields)):
        _write(out, signature, value)
    _pad(out, 8)
    return bytes(out + body)


def size_of(data: bytes) -> int:
    """Return how many bytes the message at the beginning of `data` has, 0 when that cannot be told
    yet. Raises ValueError when it is none, or larger than what is read."""
    if len(data) < _PREAMBLE:
        return 0
    order = _order(data)
    body, _serial, fields = map(int, struct.unpack_from(f"{order}III", data, 4))
    if body > LARGEST or fields > LARGEST:
        raise ValueError("a message is too large")
    return _PREAMBLE + (fields + 7) // 8 * 8 + body


def unpack(data: bytes) -> BusMessage:
    """Return the message that `data` is. Raises ValueError when it is damaged."""
    try:
        reader = _Reader(data, _order(data))
        reader.at = 8
        serial = reader.read("u", 0)
        fields = dict(reader.read("a(yv)", 0))
        reader.align(8)
        signature = fields.get(_BODY, "")
        body = tuple(reader.read(each, 0) for each in _types(signature))
        return BusMessage(
            data[1],
            fields.get(_PATH, ""),
            fields.get(_INTERFACE, ""),
            fields.get(_MEMBER, ""),
            "",
            signature,
            body,
            fields.get(_ANSWERS, 0),
            fields.get(_SENDER, ""),
            fields.get(_FAULT, ""),
            0 if data[2] & _NO_ANSWER else serial,
        )
    except (struct.error, IndexError, TypeError, UnicodeDecodeError) as error:
        raise ValueError(f"a damaged message: {error}") from error


def _order(data: bytes) -> str:
    if data[:1] not in (b"l", b"B"):
        raise ValueError("no message of the bus")
    return "<" if data[:1] == b"l" else ">"


def _types(signature: str) -> Iterator[str]:
    """Yield the complete types of a signature, one after the other."""
    while signature:
        end = _end(signature)
        yield signature[:end]
        signature = signature[end:]


def _end(signature: str) -> int:
    """Return where the first complete type ends."""
    first = signature[0]
    if first == "a":
        return 1 + _end(signature[1:])
    if first not in "({":
        return 1
    depth = 0
    for place, letter in enumerate(signature):
        depth += (letter in "({") - (letter in ")}")
        if depth == 0:
            return place + 1
    raise ValueError(f"no signature: {signature!r}")


def _alignment(signature: str) -> int:
    return _ALIGNMENTS.get(signature[0], 4)


def _pad(out: bytearray, alignment: int) -> None:
    out.extend(bytes(-len(out) % alignment))


def _write(out: bytearray, signature: str, value: Any) -> None:
    _pad(out, _alignment(signature))
    kind = signature[0]
    if kind in _NUMBERS:
        out += struct.pack(f"<{_NUMBERS[kind]}", value)
    elif kind == "b":
        out += struct.pack("<I", bool(value))
    elif kind in "so":
        text = value.encode()
        out += struct.pack("<I", len(text)) + text + b"\0"
    elif kind == "g":
        out += bytes((len(value),)) + value.encode("ascii") + b"\0"
    elif kind == "v":
        _write(out, "g", value.signature)
        _write(out, value.signature, value.value)
    elif kind == "a":
        _write_array(out, signature[1:], value)
    else:  # a structure, or an entry of a dictionary
        for each, part in zip(_types(signature[1:-1]), value, strict=True):
            _write(out, each, part)


def _write_array(out: bytearray, signature: str, values: Any) -> None:
    at = len(out)
    out += bytes(4)
    _pad(out, _alignment(signature))
    begin = len(out)
    for each in values.items() if isinstance(values, dict) else values:
        _write(out, signature, each)
    struct.pack_into("<I", out, at, len(out) - begin)


class _Reader:
    """Reads values from the bytes of a message."""

    def __init__(self, data: bytes, order: str) -> None:
        self._data = data
        self._order = order
        self.at = 0

    def align(self, alignment: int) -> None:
        """Go on at the next place that a type may stand at."""
        self.at += -self.at % alignment

    def read(self, signature: str, depth: int) -> Any:
        """Return the next value, which has this complete type."""
        if depth > _DEEPEST:
            raise ValueError("a message is too deep")
        self.align(_alignment(signature))
        kind = signature[0]
        if kind in _NUMBERS:
            return self._number(_NUMBERS[kind])
        if kind == "b":
            return bool(self._number("I"))
        if kind in "so":
            return self._text(self._number("I"))
        if kind == "g":
            return self._text(self._number("B"))
        if kind == "v":
            return self.read(self.read("g", depth), depth + 1)
        if kind == "a":
            return self._array(signature[1:], depth)
        if kind in "({":
            return tuple(self.read(each, depth + 1) for each in _types(signature[1:-1]))
        raise ValueError(f"no type: {signature!r:.40}")

    def _number(self, code: str) -> Any:
        (value,) = struct.unpack_from(self._order + code, self._data, self.at)
        self.at += struct.calcsize(code)
        return value

    def _text(self, length: int) -> str:
        end = self.at + length
        if end >= len(self._data):
            raise ValueError("a text goes beyond its message")
        text = self._data[self.at : end].decode()
        self.at = end + 1
        return text

    def _array(self, signature: str, depth: int) -> Any:
        length = self._number("I")
        self.align(_alignment(signature))
        end = self.at + length
        if end > len(self._data):
            raise ValueError("a list goes beyond its message")
        values = []
        while self.at < end:
            begin = self.at
            values.append(self.read(signature, depth + 1))
            if self.at == begin:
                raise ValueError("a list of nothing")
        return dict(values) if signature[0] == "{" else values
