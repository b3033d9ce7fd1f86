"""Notifications of the desktop: shown by its own program, of which nothing leaves this computer.

In a sandbox (Flatpak, Snap) the portal is asked, elsewhere the program that shows notifications:
https://specifications.freedesktop.org/notification-spec/latest/
https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Notification.html
Other systems have neither; there the icon in the tray shows them (`ui/notifying/controller.py`).
"""

from collections.abc import Mapping
from html import escape
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from readerapp.background.background_portal import PORTAL_PATH, PORTAL_SERVICE
from readerapp.background.bus_messages import CALL, BusMessage, Variant
from readerapp.background.message_bus import MessageBus, session_bus
from readerapp.domain.notifications import Notification
from readerapp.system.desktop_entry import NAME, is_sandboxed

DAEMON = "org.freedesktop.Notifications"
DAEMON_PATH = "/org/freedesktop/Notifications"
PORTAL = "org.freedesktop.portal.Notification"
OPEN = "default"  # the action of a click
_NORMAL = 1  # of three urgencies


class DesktopNotifications(QObject):
    """Shows notifications and tells which of them was clicked. Used on the GUI thread.

    The bus is asked at the first one, not before.
    """

    clicked = Signal(int, str)  # what `show` returned, and what lets a window come to the front
    shown = Signal(int)  # the program took that one
    failed = Signal(int)  # nobody shows that one

    def __init__(self, environment: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = session_bus(environment)
        self._is_sandboxed = is_sandboxed(environment)
        self._bus: MessageBus | None = None
        self._abilities: frozenset[str] | None = None  # of the program, once it is known
        self._waiting: list[tuple[int, Notification]] = []  # for that
        self._last = 0
        self._shown: dict[int, int] = {}  # what the program calls it -> what `show` returned
        self._tokens: dict[int, str] = {}

    def show(self, note: Notification) -> int:
        """Have a notification shown; return its number."""
        self._last += 1
        if self._is_sandboxed:
            self._show_by_portal(self._last, note)
        elif self._abilities is None:
            self._waiting.append((self._last, note))
            self._ask_abilities()
        else:
            self._show_by_daemon(self._last, note, self._abilities)
        return self._last

    def withdraw(self) -> None:
        """Take back what is still shown: a click on it would lead nowhere."""
        shown, self._shown = self._shown, {}
        for number in shown:
            self._close(number)

    def stop(self) -> None:
        """Take back what is shown, and leave the bus."""
        self.withdraw()
        if self._bus is not None:
            self._bus.close()

    # The program of the desktop

    def _ask_abilities(self) -> None:
        if len(self._waiting) == 1:
            self._call(DAEMON, DAEMON_PATH, DAEMON, "GetCapabilities", answered=self._know)

    def _know(self, body: tuple[Any, ...] | None) -> None:
        waiting, self._waiting = self._waiting, []
        if body is None:  # asked again for the next one
            for key, _note in waiting:
                self.failed.emit(key)
            return
        self._abilities = frozenset(map(str, body[0] if body and isinstance(body[0], list) else ()))
        for key, note in waiting:
            self._show_by_daemon(key, note, self._abilities)

    def _show_by_daemon(self, key: int, note: Notification, abilities: frozenset[str]) -> None:
        # Only where the text is read as markup: elsewhere "&amp;" would be shown as it is.
        text = escape(note.text, quote=False) if "body-markup" in abilities else note.text
        actions = [OPEN, note.opens] if "actions" in abilities else []
        hints = {"desktop-entry": Variant("s", NAME), "urgency": Variant("y", _NORMAL)}
        self._call(
            DAEMON, DAEMON_PATH, DAEMON, "Notify", "susssasa{sv}i",
            "Readerapp", 0, NAME, note.title, text, actions, hints, -1,
            answered=lambda body: self._numbered(key, body),
        )  # fmt: skip

    def _numbered(self, key: int, body: tuple[Any, ...] | None) -> None:
        if body and isinstance(body[0], int):
            self._shown[body[0]] = key
            self.shown.emit(key)
        else:
            self._abilities = None  # another program may be there next time
            self.failed.emit(key)

    # The portal of a sandbox

    def _show_by_portal(self, key: int, note: Notification) -> None:
        said = {
            "title": Variant("s", note.title),
            "body": Variant("s", note.text),
            "default-action": Variant("s", OPEN),
        }

        def answered(body: tuple[Any, ...] | None) -> None:
            if body is None:
                self._shown.pop(key, None)
                self.failed.emit(key)
            else:
                self.shown.emit(key)

        self._shown[key] = key
        self._call(
            PORTAL_SERVICE, PORTAL_PATH, PORTAL, "AddNotification", "sa{sv}", str(key), said,
            answered=answered,
        )  # fmt: skip

    # The bus

    def _close(self, number: int) -> None:
        if self._is_sandboxed:
            self._call(PORTAL_SERVICE, PORTAL_PATH, PORTAL, "RemoveNotification", "s", str(number))
        else:
            self._call(DAEMON, DAEMON_PATH, DAEMON, "CloseNotification", "u", number)

    def _call(
        self,
        service: str,
        path: str,
        interface: str,
        method: str,
        signature: str = "",
        *body: Any,
        answered: Any = lambda _body: None,
    ) -> None:
        if not self._name:
            QTimer.singleShot(0, self, lambda: answered(None))  # later, as any answer
            return
        message = BusMessage(CALL, path, interface, method, service, signature, body)
        self._reached().call(message, answered)

    def _reached(self) -> MessageBus:
        """The bus; another connection when the former one was lost."""
        if self._bus is None:
            self._bus = MessageBus(self._name, self)
            self._bus.received.connect(self._on_signal)
            self._bus.lost.connect(self._on_lost)
            interface, path = (PORTAL, PORTAL_PATH) if self._is_sandboxed else (DAEMON, DAEMON_PATH)
            self._bus.watch(interface, path)
        return self._bus

    def _on_lost(self) -> None:
        if self._bus is not None:
            self._bus.deleteLater()
        self._bus = self._abilities = None
        self._shown.clear()

    def _on_signal(self, message: BusMessage) -> None:
        match message.member, message.body:
            case "ActionInvoked", (int(number), str()):
                self._click(number, self._tokens.pop(number, ""))
            case "ActionInvoked", (str(name), str(), list(parts)) if name.isdecimal():
                found = (part.get("activation-token") for part in parts if isinstance(part, dict))
                self._click(int(name), next((str(each) for each in found if each), ""))
            case "ActivationToken", (int(number), str(token)) if number in self._shown:
                self._tokens[number] = token
            case "NotificationClosed", (int(number), int()):
                self._shown.pop(number, None)
                self._tokens.pop(number, None)

    def _click(self, number: int, token: str) -> None:
        key = self._shown.pop(number, None)
        if key is not None:
            self._close(number)  # some programs leave it on the screen
            self.clicked.emit(key, token)
