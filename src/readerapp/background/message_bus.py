"""A connection to the message bus of the desktop's session (D-Bus), over its socket file.

Nothing here waits: what is asked before the bus has let us in is sent then. Why not by QtDBus:
`bus_format`.
"""

import logging
import os
import sys
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import unquote

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalSocket

from readerapp.background.bus_messages import CALL, ERROR, LARGEST, REPLY, SIGNAL, BusMessage

_log = logging.getLogger(__name__)

ANSWER_WITHIN = 15_000  # ms; a program that the bus starts for a call needs some seconds
BUS = "org.freedesktop.DBus"
BUS_PATH = "/org/freedesktop/DBus"
_NO_QUEUE = 4  # for a name that another has: it is not waited for
_IS_OURS = 1

Body = tuple[Any, ...]
Answered = Callable[[Body | None], object]  # what was answered, None when nothing was


def session_bus(environment: Mapping[str, str]) -> str:
    """Return the file name of the session's bus, "" when there is none that is a file.

    An abstract name, which is no file, begins with "@". Buses of other computers are not asked.
    Only Linux has what reads messages.
    """
    if sys.platform != "linux":
        return ""
    for address in environment.get("DBUS_SESSION_BUS_ADDRESS", "").split(";"):
        transport, _, rest = address.partition(":")
        keys = dict(part.split("=", 1) for part in rest.split(",") if "=" in part)
        if transport == "unix" and "path" in keys:
            return unquote(keys["path"])
        if transport == "unix" and "abstract" in keys:
            return f"@{unquote(keys['abstract'])}"
    folder = environment.get("XDG_RUNTIME_DIR", "")
    return os.path.join(folder, "bus") if folder.startswith("/") else ""


class MessageBus(QObject):
    """Calls programs of this desktop, hears their signals, and is called by them. Used on the GUI
    thread."""

    received = Signal(object)  # BusMessage: a signal of those that are watched
    called = Signal(object)  # BusMessage: a call, to be answered or refused
    lost = Signal()  # there is no bus, or it has ended: nothing more comes

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        """`name` is that of `session_bus`."""
        super().__init__(parent)
        # Here, because a start needs none of it, and other systems than Linux have no jeepney.
        from readerapp.background import bus_format

        self._format = bus_format
        self._socket = QLocalSocket(self)
        self._data = b""
        self._is_in = False  # the bus has let us in
        self._is_lost = False
        self._early: list[BusMessage] = []  # in the order of their serials
        self._serial = 0
        self._calls: dict[int, Answered] = {}
        self._socket.connected.connect(self._introduce)
        self._socket.readyRead.connect(self._read)
        self._socket.disconnected.connect(self._lose)
        self._socket.errorOccurred.connect(self._lose)
        self._send(BusMessage(CALL, BUS_PATH, BUS, "Hello", BUS), lambda _body: None)
        if name.startswith("@"):
            self._socket.setSocketOptions(QLocalSocket.SocketOption.AbstractNamespaceOption)
        QTimer.singleShot(0, self, lambda: self._connect(name.removeprefix("@")))

    def call(self, message: BusMessage, answered: Answered) -> None:
        """Call a method; `answered` is called once, also when nothing comes back."""
        if self._is_lost:
            answered(None)
        else:
            self._send(message, answered)

    def claim(self, name: str, told: Callable[[bool], object]) -> None:
        """Have this name, by which others find us; `told` whether it is ours."""
        message = BusMessage(CALL, BUS_PATH, BUS, "RequestName", BUS, "su", (name, _NO_QUEUE))
        self.call(message, lambda body: told(body == (_IS_OURS,)))

    def answer(self, call: BusMessage, signature: str = "", *body: Any) -> None:
        """Answer what was `called`."""
        self._tell(
            BusMessage(
                REPLY, destination=call.sender, signature=signature, body=body, answers=call.serial
            )
        )

    def refuse(self, call: BusMessage, fault: str) -> None:
        """Answer what was `called` with an error, such as "UnknownMethod"."""
        name = f"{BUS}.Error.{fault}"
        self._tell(BusMessage(ERROR, destination=call.sender, answers=call.serial, fault=name))

    def broadcast(self, path: str, interface: str, member: str, signature: str, *body: Any) -> None:
        """Send a signal to whoever watches it."""
        message = BusMessage(SIGNAL, path, interface, member, signature=signature, body=body)
        self._post(message)

    def watch(self, interface: str, path: str = "") -> None:
        """Hear the signals of an interface from now on, of one object or of all."""
        rule = f"type='signal',interface='{interface}'" + (f",path='{path}'" if path else "")
        message = BusMessage(CALL, BUS_PATH, BUS, "AddMatch", BUS, "s", (rule,))
        self.call(message, lambda _body: None)

    def close(self) -> None:
        """Send what was asked for and end the connection."""
        self._is_lost = True
        self._calls.clear()
        self._socket.flush()  # the event loop that would write it may end before
        self._socket.disconnectFromServer()

    def _connect(self, name: str) -> None:
        if not self._is_lost:
            self._socket.connectToServer(name)

    def _send(self, message: BusMessage, answered: Answered) -> None:
        serial = self._post(message)
        self._calls[serial] = answered
        QTimer.singleShot(ANSWER_WITHIN, self, lambda: self._answer(serial, None))

    def _tell(self, answer: BusMessage) -> None:
        if answer.answers:
            self._post(answer)

    def _post(self, message: BusMessage) -> int:
        """Send it as soon as the bus has let us in; return its serial."""
        self._serial += 1
        if self._is_in and not self._is_lost:
            self._socket.write(self._format.pack(message, self._serial))
        elif not self._is_lost:
            self._early.append(message)
        return self._serial

    def _introduce(self) -> None:
        """Say as which user we come: the bus asks the system whether that is true."""
        user = str(os.getuid()).encode().hex()
        self._socket.write(b"\0AUTH EXTERNAL " + user.encode() + b"\r\n")

    def _read(self) -> None:
        self._data += self._socket.readAll().data()
        try:
            if not self._is_in:
                self._enter()
            while (
                self._is_in
                and (size := self._format.size_of(self._data))
                and len(self._data) >= size
            ):
                message = self._format.unpack(self._data[:size])
                self._data = self._data[size:]
                self._take(message)
        except ValueError as error:
            _log.info("the message bus is left: %s", error)
            self._lose()

    def _enter(self) -> None:
        line, end, rest = self._data.partition(b"\r\n")
        if not end:
            if len(line) > LARGEST:
                raise ValueError("a line without end")
            return
        if not line.startswith(b"OK"):
            raise ValueError(f"refused: {line[:40]!r}")
        self._is_in, self._data = True, rest
        self._socket.write(b"BEGIN\r\n")
        for serial, message in enumerate(self._early, 1):
            self._socket.write(self._format.pack(message, serial))
        self._early.clear()

    def _take(self, message: BusMessage) -> None:
        if message.kind == SIGNAL:
            self.received.emit(message)
        elif message.kind == CALL:
            self.called.emit(message)
        elif message.kind == REPLY:
            self._answer(message.answers, message.body)
        elif message.kind == ERROR:
            self._answer(message.answers, None)

    def _answer(self, serial: int, body: Body | None) -> None:
        if answered := self._calls.pop(serial, None):
            answered(body)

    def _lose(self) -> None:
        if self._is_lost:
            return
        self._is_lost = True
        self._early.clear()
        for serial in tuple(self._calls):
            self._answer(serial, None)
        self._socket.abort()
        self.lost.emit()
