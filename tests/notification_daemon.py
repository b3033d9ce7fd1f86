"""A program that shows notifications, on a session bus of the test's own, and speaks by QtDBus.

So what the app writes to the bus by its own code is read by another implementation.
"""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from PySide6.QtCore import ClassInfo, QObject, Signal, Slot

from readerapp.background.desktop_notifications import DAEMON, DAEMON_PATH, PORTAL, PORTAL_PATH

_DAEMON_PROGRAM = shutil.which("dbus-daemon")
# The stubs know neither the first nor names of C++ types in the second.
_class_info: Any = ClassInfo
_signal: Any = Signal
_NAMES = iter(range(1_000_000))  # of connections, which Qt keeps by name


class Shown(NamedTuple):
    """What the program was asked to show."""

    number: int
    title: str
    text: str
    actions: list[str]


@_class_info({"D-Bus Interface": DAEMON})
class NotificationDaemon(QObject):
    """Takes notifications, and does what a person does with them."""

    ActionInvoked = _signal("uint", str)
    ActivationToken = _signal("uint", str)
    NotificationClosed = _signal("uint", "uint")

    def __init__(self, abilities: list[str]) -> None:
        super().__init__()
        self.abilities = abilities
        self.shown: list[Shown] = []
        self.closed: list[int] = []

    @Slot(result="QStringList")
    def GetCapabilities(self) -> list[str]:
        return self.abilities

    @Slot(str, "uint", str, str, str, "QStringList", "QVariantMap", int, result="uint")
    def Notify(
        self, app: str, replaces: int, icon: str, title: str, text: str,
        actions: list[str], hints: dict[str, Any], expires: int,
    ) -> int:  # fmt: skip
        assert (app, replaces, expires) == ("Readerapp", 0, -1)
        assert icon == hints["desktop-entry"] == "org.readerapp.Readerapp"
        self.shown.append(Shown(len(self.shown) + 7, title, text, list(actions)))
        return self.shown[-1].number

    @Slot("uint")
    def CloseNotification(self, number: int) -> None:
        self.closed.append(number)

    def click(self, number: int, token: str = "") -> None:
        """Do as if the notification was clicked."""
        if token:
            self.ActivationToken.emit(number, token)
        self.ActionInvoked.emit(number, "default")
        self.NotificationClosed.emit(number, 2)


@_class_info({"D-Bus Interface": PORTAL})
class NotificationPortal(QObject):
    """Takes notifications of programs in a sandbox."""

    ActionInvoked = _signal(str, str, "QVariantList")

    def __init__(self) -> None:
        super().__init__()
        self.shown: dict[str, dict[str, Any]] = {}

    @Slot(str, "QVariantMap")
    def AddNotification(self, name: str, said: dict[str, Any]) -> None:
        self.shown[name] = said

    @Slot(str)
    def RemoveNotification(self, name: str) -> None:
        del self.shown[name]


Serve = Callable[[QObject, str, str], None]


@pytest.fixture
def session_bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The file name of a session bus of its own, which the environment names."""
    if _DAEMON_PROGRAM is None:
        pytest.skip("there is no dbus-daemon")
    path = f"{tmp_path}/bus"
    command = [_DAEMON_PROGRAM, "--session", "--nofork", "--nopidfile", "--print-address=1"]
    quiet = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen([*command, f"--address=unix:path={path}"], **quiet) as bus:  # type: ignore[call-overload]  # the options by name
        assert bus.stdout.readline().startswith(b"unix:path=")
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={path}")
        yield path
        bus.terminate()


@pytest.fixture
def serve(session_bus: str, qapp: object) -> Iterator[Serve]:
    """Put an object on that bus: `serve(object, "its.name", "/its/path")`."""
    connections = pytest.importorskip("PySide6.QtDBus").QDBusConnection
    names: list[str] = []

    def put(served: QObject, service: str, path: str) -> None:
        names.append(f"tests-{os.getpid()}-{next(_NAMES)}")
        bus = connections.connectToBus(f"unix:path={session_bus}", names[-1])
        every = (
            connections.RegisterOption.ExportAllSlots | connections.RegisterOption.ExportAllSignals
        )
        assert bus.registerObject(path, served, every)
        assert bus.registerService(service)

    yield put
    for name in names:
        connections.disconnectFromBus(name)


@pytest.fixture
def notification_daemon(serve: Serve) -> NotificationDaemon:
    """A program that shows notifications and reads their text as markup."""
    daemon = NotificationDaemon(["actions", "body", "body-markup"])
    serve(daemon, DAEMON, DAEMON_PATH)
    return daemon


@pytest.fixture
def notification_portal(serve: Serve) -> NotificationPortal:
    """The portal of a sandbox."""
    portal = NotificationPortal()
    serve(portal, "org.freedesktop.portal.Desktop", PORTAL_PATH)
    return portal
