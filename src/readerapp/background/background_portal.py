"""The portal by which a program in a sandbox (Flatpak, Snap) asks to be started with the session.
https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Background.html

Addresses are opened, mail written and files chosen through portals by Qt itself.
"""

from collections.abc import Mapping, Sequence
from secrets import token_hex
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from readerapp.background.bus_messages import CALL, BusMessage, Variant
from readerapp.background.message_bus import MessageBus, session_bus

PORTAL_SERVICE = "org.freedesktop.portal.Desktop"
PORTAL_PATH = "/org/freedesktop/portal/desktop"
BACKGROUND = "org.freedesktop.portal.Background"
REQUEST = "org.freedesktop.portal.Request"
_GRANTED = 0


class BackgroundPortal(QObject):
    """Asks the desktop to start this program with the session, or not to. Used on the GUI thread.

    The desktop may ask the reader, so that an answer may take its time. Whoever asks again is
    answered to the last question only.
    """

    answered = Signal(bool)  # whether it is started with the session from now on
    failed = Signal()  # the desktop does not do that, or did not allow it

    def __init__(self, environment: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = session_bus(environment)
        self._bus: MessageBus | None = None
        self._token = ""  # of the question

    def ask(self, is_wanted: bool, command: Sequence[str], reason: str) -> None:
        """Ask for it, or to leave it. `command` is what the sandbox starts; `reason` is for the
        reader. `answered` or `failed` follows."""
        self.stop()
        if not self._name:
            QTimer.singleShot(0, self, self.failed.emit)
            return
        self._token = f"readerapp_{token_hex(8)}"
        options = {
            "handle_token": Variant("s", self._token),
            "reason": Variant("s", reason),
            "autostart": Variant("b", is_wanted),
            "commandline": Variant("as", list(command)),
            "dbus-activatable": Variant("b", False),
        }
        bus = self._bus = MessageBus(self._name, self)
        bus.received.connect(self._on_signal)
        bus.lost.connect(self._fail)
        bus.watch(REQUEST)
        bus.call(
            BusMessage(
                CALL, PORTAL_PATH, BACKGROUND, "RequestBackground", PORTAL_SERVICE,
                "sa{sv}", ("", options),
            ),
            self._on_taken,
        )  # fmt: skip

    def stop(self) -> None:
        """Hear of no answer any more."""
        bus, self._bus, self._token = self._bus, None, ""
        if bus is not None:
            bus.close()
            bus.deleteLater()

    def _on_taken(self, body: tuple[Any, ...] | None) -> None:
        if body is None:  # there is no such portal
            self._fail()

    def _on_signal(self, message: BusMessage) -> None:
        # Nobody else knows the token, so that nobody can answer in the desktop's place.
        if message.member != "Response" or message.path.rpartition("/")[2] != self._token:
            return
        match message.body:
            case (int(code), dict(results)) if code == _GRANTED:
                self.stop()
                self.answered.emit(results.get("autostart") is True)
            case _:
                self._fail()

    def _fail(self) -> None:
        if self._bus is not None:
            self.stop()
            self.failed.emit()
