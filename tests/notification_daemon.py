"""A program that shows notifications, on a session bus of the test's own, and speaks by jeepney.

So what the app writes to the bus by its own code is read by another implementation. Not by QtDBus:
its thread looks into Python objects without asking Python, and now and then ends the process.
"""

import shutil
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import jeepney
import pytest
from jeepney.io.threading import DBusRouter, ReceiveStopped, open_dbus_connection

from readerapp.background.background_portal import (
    BACKGROUND,
    PORTAL_PATH,
    PORTAL_SERVICE,
    REQUEST,
)
from readerapp.background.desktop_notifications import DAEMON, DAEMON_PATH, PORTAL

_DAEMON_PROGRAM = shutil.which("dbus-daemon")


class Served:
    """Serves one object of a bus until it is stopped, on a thread of its own."""

    def __init__(self, bus: str, service: str, path: str, interface: str) -> None:
        self._address = jeepney.DBusAddress(path, interface=interface)
        self._connection = open_dbus_connection(f"unix:path={bus}")
        with DBusRouter(self._connection) as router:
            asked = jeepney.message_bus.RequestName(service)
            assert router.send_and_get_reply(asked).body == (1,)  # it is ours
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def stop(self) -> None:
        """Leave the bus."""
        self._connection.interrupt()
        self._thread.join()
        self._connection.close()

    def emit(self, name: str, signature: str, *body: Any) -> None:
        """Send a signal."""
        self._connection.send(jeepney.new_signal(self._address, name, signature, body))

    def answer(self, method: str, body: tuple[Any, ...]) -> tuple[str, tuple[Any, ...]]:
        """Do what was called; return the answer and its signature. Called on the thread."""
        raise NotImplementedError

    def _serve(self) -> None:
        fields = jeepney.HeaderFields
        while True:
            try:
                message = self._connection.receive()
            except ReceiveStopped:
                return
            if message.header.message_type is jeepney.MessageType.method_call:
                method = message.header.fields[fields.member]
                signature, body = self.answer(method, message.body)
                answer = jeepney.new_method_return(message, signature or None, body)
                self._connection.send(answer)


class Shown(NamedTuple):
    """What the program was asked to show."""

    number: int
    title: str
    text: str
    actions: list[str]


class NotificationDaemon(Served):
    """Takes notifications, and does what a person does with them."""

    def __init__(self, bus: str) -> None:
        self.abilities = ["actions", "body", "body-markup"]
        self.shown: list[Shown] = []
        self.closed: list[int] = []
        self.faults: list[object] = []
        super().__init__(bus, DAEMON, DAEMON_PATH, DAEMON)

    def answer(self, method: str, body: tuple[Any, ...]) -> tuple[str, tuple[Any, ...]]:
        match method, body:
            case "GetCapabilities", ():
                return "as", (self.abilities,)
            case "Notify", ("Readerapp", 0, icon, title, text, actions, hints, -1):
                name = "org.readerapp.Readerapp"
                if icon != name or hints != {"desktop-entry": ("s", name), "urgency": ("y", 1)}:
                    self.faults.append((icon, hints))
                self.shown.append(Shown(len(self.shown) + 7, title, text, actions))
                return "u", (self.shown[-1].number,)
            case "CloseNotification", (number,):
                self.closed.append(number)
            case other:
                self.faults.append(other)
        return "", ()

    def click(self, number: int, token: str = "") -> None:
        """Do as if the notification was clicked."""
        if token:
            self.emit("ActivationToken", "us", number, token)
        self.emit("ActionInvoked", "us", number, "default")
        self.emit("NotificationClosed", "uu", number, 2)


class NotificationPortal(Served):
    """Takes notifications of programs in a sandbox."""

    def __init__(self, bus: str) -> None:
        self.shown: dict[str, dict[str, Any]] = {}
        super().__init__(bus, PORTAL_SERVICE, PORTAL_PATH, PORTAL)

    def answer(self, method: str, body: tuple[Any, ...]) -> tuple[str, tuple[Any, ...]]:
        if method == "AddNotification":
            name, said = body
            self.shown[name] = {key: value for key, (_signature, value) in said.items()}
        else:
            assert method == "RemoveNotification"
            del self.shown[body[0]]
        return "", ()

    def click(self, name: str, token: str) -> None:
        """Do as if the notification was clicked."""
        platform_data = ("a{sv}", {"activation-token": ("s", token)})
        self.emit("ActionInvoked", "ssav", name, "default", [platform_data])


class BackgroundPortalServed(Served):
    """The portal that starts programs of a sandbox with the session; `code` and `grants` are what
    the desktop decides."""

    def __init__(self, bus: str) -> None:
        self.asked: list[dict[str, Any]] = []
        self.code, self.grants = 0, True
        super().__init__(bus, PORTAL_SERVICE, PORTAL_PATH, BACKGROUND)

    def answer(self, method: str, body: tuple[Any, ...]) -> tuple[str, tuple[Any, ...]]:
        assert method == "RequestBackground"
        options = {name: value for name, (_signature, value) in body[1].items()}
        self.asked.append(options)
        handle = f"{PORTAL_PATH}/request/1_1/{options['handle_token']}"
        return "o", (handle,)

    def decide(self, token: str = "") -> None:
        """Answer the last question."""
        token = token or self.asked[-1]["handle_token"]
        at = jeepney.DBusAddress(f"{PORTAL_PATH}/request/1_1/{token}", interface=REQUEST)
        starts = self.grants and self.asked[-1]["autostart"]
        results = {"background": ("b", self.grants), "autostart": ("b", starts)}
        self._connection.send(jeepney.new_signal(at, "Response", "ua{sv}", (self.code, results)))


@pytest.fixture
def background_portal(session_bus: str) -> Iterator[BackgroundPortalServed]:
    """The portal that starts programs of a sandbox with the session."""
    portal = BackgroundPortalServed(session_bus)
    yield portal
    portal.stop()


# Nothing is started by being asked for: a computer may have a keyring or a notification program.
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>
"""


@pytest.fixture
def session_bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The file name of a session bus of its own, which the environment names. It starts no program
    by itself, whatever is installed: a session without a keyring has none."""
    if _DAEMON_PROGRAM is None:
        pytest.skip("there is no dbus-daemon")
    path, rules = f"{tmp_path}/bus", tmp_path / "bus.conf"
    rules.write_text(_BUS, encoding="ascii")
    command = [
        _DAEMON_PROGRAM,
        f"--config-file={rules}",
        "--nofork",
        "--nopidfile",
        "--print-address=1",
    ]
    quiet = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen([*command, f"--address=unix:path={path}"], **quiet) as bus:  # type: ignore[call-overload]  # the options by name
        assert bus.stdout.readline().startswith(b"unix:path=")
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={path}")
        yield path
        bus.terminate()


@pytest.fixture
def notification_daemon(session_bus: str) -> Iterator[NotificationDaemon]:
    """A program that shows notifications and reads their text as markup."""
    daemon = NotificationDaemon(session_bus)
    yield daemon
    daemon.stop()
    assert daemon.faults == []


@pytest.fixture
def notification_portal(session_bus: str) -> Iterator[NotificationPortal]:
    """The portal of a sandbox."""
    portal = NotificationPortal(session_bus)
    yield portal
    portal.stop()
