"""Pipe to a worker process, as its parent uses it: in pieces, and never for longer than asked.

A worker reads foreign bytes and may have been taken over by them. `Connection.recv_bytes` waits for
the rest of a message once its first byte is there, and `send_bytes` until the other side has read:
a worker that sends half a message, or stops to read, would hold a thread of ours for ever.

The worker's end is a plain `Connection`; how that frames messages is in `_send_bytes` of
https://github.com/python/cpython/blob/3.13/Lib/multiprocessing/connection.py: four bytes of length,
then the message. On Windows a pipe hands over whole messages only, and there are no halves to read.
"""

import os
import selectors
import struct
import sys
from multiprocessing.connection import Connection, wait
from typing import Any

_LENGTH = struct.Struct("!i")  # -1 begins a longer form, for what nobody sends here
_FIRST_PIECE = 8_192  # bytes: most messages are shorter; a large buffer costs 30 µs
_PIECE = 1 << 20  # bytes: more than the system keeps of a pipe


class WorkerPipe:
    """One end of a pipe. Used by one thread at a time."""

    def __init__(self, connection: "Connection[Any, Any]", most_bytes: int) -> None:
        """`most_bytes` is the longest message that is taken."""
        self._connection = connection
        self._most_bytes = most_bytes
        self._received = bytearray()
        self._unsent = memoryview(b"")
        if sys.platform != "win32":
            os.set_blocking(connection.fileno(), False)

    def begin_sending(self, message: bytes) -> None:
        """Take over a message for `send_on`."""
        self._unsent = memoryview(_LENGTH.pack(len(message)) + message)

    def send_on(self, seconds: float) -> bool:
        """Send what the other side takes within `seconds`; return whether all of it is sent.

        Raises OSError when the other side is gone.
        """
        if sys.platform == "win32":
            self._connection.send_bytes(self._unsent[_LENGTH.size :])
            return True
        try:
            sent = os.write(self._connection.fileno(), self._unsent)
        except BlockingIOError:
            with selectors.DefaultSelector() as selector:
                selector.register(self._connection, selectors.EVENT_WRITE)
                selector.select(seconds)
            return False
        self._unsent = self._unsent[sent:]
        return not self._unsent

    def receive(self, seconds: float) -> bytearray | None:
        """Return the next message, None when it is not whole after `seconds`, or a piece came.

        Raises EOFError when the other side is gone, OSError when it sends what is no message.
        """
        message = self._taken()
        if message is None and wait([self._connection], seconds):
            if sys.platform == "win32":
                return bytearray(self._connection.recv_bytes(self._most_bytes))
            piece = os.read(self._connection.fileno(), _PIECE if self._received else _FIRST_PIECE)
            if not piece:
                raise EOFError
            self._received += piece
            message = self._taken()
        return message

    def close(self) -> None:
        """Close it. Nothing may be called afterwards."""
        self._connection.close()

    def _taken(self) -> bytearray | None:
        """Part the first message from what was received, once it is whole."""
        if len(self._received) < _LENGTH.size:
            return None
        (length,) = _LENGTH.unpack_from(self._received)
        if not 0 < length <= self._most_bytes:
            raise OSError("a message of a length that none of ours has")
        end = _LENGTH.size + length
        if len(self._received) < end:
            return None
        message, self._received = self._received, self._received[end:]
        del message[end:]
        del message[: _LENGTH.size]
        return message
