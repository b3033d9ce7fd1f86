"""The bytes of messages of the D-Bus protocol, written and read by jeepney, within our limits.

Not by QtDBus: PySide6 sends a Python integer as INT32 or UINT16 only, while notifications are
numbered by UINT32. jeepney would read a list of empty structures for ever, so no type that has one
is read. It is here on Linux only, and nothing that a start needs imports this.
https://dbus.freedesktop.org/doc/dbus-specification.html
"""

import struct
from typing import Any

from jeepney import low_level
from jeepney.low_level import Endianness, Header, HeaderFields, Message, MessageFlag

from readerapp.background.bus_messages import LARGEST, BusMessage

_PREAMBLE = 16  # bytes: what tells how long a message is
_FIELDS_AT = 12
_FIELDS = {
    HeaderFields.path: "path",
    HeaderFields.interface: "interface",
    HeaderFields.member: "member",
    HeaderFields.error_name: "fault",
    HeaderFields.reply_serial: "answers",
    HeaderFields.destination: "destination",
    HeaderFields.sender: "sender",
    HeaderFields.signature: "signature",
}


def pack(message: BusMessage, serial: int) -> bytes:
    """Return the bytes of a message."""
    said = {code: getattr(message, name) for code, name in _FIELDS.items()}
    fields = {code: value for code, value in said.items() if value}
    header = Header(Endianness.little, message.kind, 0, 1, -1, serial, fields)
    return bytes(Message(header, message.body).serialise())


def size_of(data: bytes) -> int:
    """Return how many bytes the message at the beginning of `data` has, 0 when that cannot be told
    yet. Raises ValueError when it is none, or larger than what is read."""
    if len(data) < _PREAMBLE:
        return 0
    if data[:1] not in low_level.endian_map:
        raise ValueError("no message of the bus")
    if (size := low_level.calc_msg_size(data)) > LARGEST:
        raise ValueError("a message is too large")
    return int(size)


def unpack(data: bytes) -> BusMessage:
    """Return the message that `data` is. Raises ValueError when it is damaged."""
    try:
        order = low_level.endian_map[data[:1]]
        (serial,) = struct.unpack_from(f"{order.struct_code()}I", data, 8)
        found, at = _type_of("a(yv)").parse_data(data, _FIELDS_AT, order)
        fields = {_FIELDS[code]: value for code, value in found if code in _FIELDS}
        body: tuple[Any, ...] = ()
        if signature := fields.get("signature", ""):
            body, _end = _type_of(f"({signature})").parse_data(data, at, order)
        is_answered = not data[2] & MessageFlag.no_reply_expected
        known = fields | {"destination": "", "serial": serial if is_answered else 0}
        return BusMessage(data[1], body=body, **known)
    except (struct.error, LookupError, TypeError, AssertionError, RecursionError) as error:
        raise ValueError(f"a damaged message: {error}") from error


class _Variant:
    """A value that carries its type, which is read by our rules and comes bare."""

    alignment = 1

    def parse_data(self, data: bytes, at: int, order: Endianness, fds: Any) -> tuple[Any, int]:
        signature, at = low_level.simple_types["g"].parse_data(data, at, order)
        value, at = _type_of(signature).parse_data(data, at, order, fds)
        return value, at


def _type_of(signature: str) -> Any:
    return _ours(low_level.parse_signature(list(signature)))


def _ours(kind: Any) -> Any:
    """A type of jeepney whose variants are ours. Raises ValueError where a structure is empty."""
    if isinstance(kind, low_level.Struct):
        if not kind.fields:
            raise ValueError("a structure of nothing")
        kind.fields = [_ours(each) for each in kind.fields]
    elif isinstance(kind, low_level.Array):
        kind.elt_type = _ours(kind.elt_type)
    return _Variant() if isinstance(kind, low_level.Variant) else kind
