"""A small Secret Service on a session bus of the test's own, which locks, asks and refuses."""

import threading
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import jeepney
import pytest
from jeepney.io.threading import DBusRouter, ReceiveStopped, open_dbus_connection

_NAME = "org.freedesktop.secrets"
_ROOT = "/org/freedesktop/secrets"
_COLLECTION = f"{_ROOT}/collection/login"
_PROMPT = f"{_ROOT}/prompt/1"


class SmallSecretService:
    """Keeps items. While `is_locked` it asks a reader, who `dismisses` that or unlocks it."""

    def __init__(self, path: str) -> None:
        self.items: dict[str, tuple[dict[str, str], bytes, str]] = {}
        self.is_locked = False
        self.dismisses = False
        self.is_away = False
        self.has_collection = True
        self.prompts = 0
        self._result: tuple[str, Any] = ("s", "")
        self._connection = open_dbus_connection(f"unix:path={path}")
        with DBusRouter(self._connection) as router:
            asked = jeepney.message_bus.RequestName(_NAME)
            assert router.send_and_get_reply(asked).body == (1,)
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def stop(self) -> None:
        """Leave the bus."""
        self._connection.interrupt()
        self._thread.join()
        self._connection.close()

    def _serve(self) -> None:
        fields = jeepney.HeaderFields
        with suppress(ReceiveStopped):
            while True:
                message = self._connection.receive()
                if message.header.message_type is not jeepney.MessageType.method_call:
                    continue
                path, method = (
                    message.header.fields[each] for each in (fields.path, fields.member)
                )
                signature, body = self._answer(path, method, message.body)
                if signature == "error":
                    answer = jeepney.new_error(message, body[0])
                else:
                    answer = jeepney.new_method_return(message, signature or None, body)
                self._connection.send(answer)
                if method == "Prompt" and not self.is_away:
                    self._complete()

    def _complete(self) -> None:
        """Do as if a reader typed the password of the keyring, or gave up."""
        self.prompts += 1
        self.is_locked = self.is_locked and self.dismisses
        address = jeepney.DBusAddress(_PROMPT, interface="org.freedesktop.Secret.Prompt")
        body = (self.dismisses, self._result)
        self._connection.send(jeepney.new_signal(address, "Completed", "bv", body))

    def _answer(self, path: str, method: str, body: tuple[Any, ...]) -> tuple[str, Any]:
        match method, body:
            case "OpenSession", ("plain", _):
                return "vo", (("s", ""), f"{_ROOT}/session/1")
            case "SearchItems", (attributes,):
                found = [
                    name
                    for name, (its, _, _) in self.items.items()
                    if attributes.items() <= its.items()
                ]
                return "aoao", ([], found) if self.is_locked else (found, [])
            case "ReadAlias", ("default",):
                return "o", (_COLLECTION if self.has_collection else "/",)
            case "CreateCollection", (_, "default"):
                self._result = ("o", _COLLECTION)
                self.has_collection = True
                return "oo", ("/", _PROMPT)
            case "Unlock", (objects,) if self.is_locked:
                self._result = ("ao", objects)
                return "aoo", ([], _PROMPT)
            case "Unlock", (objects,):
                return "aoo", (objects, "/")
            case "Prompt", _:
                return "", ()
            case "GetSecret", (session,) if not self.is_locked:
                return "(oayays)", ((session, b"", self.items[path][1], "text/plain"),)
            case "CreateItem", (properties, (_session, _parameters, value, _kind), True):
                item = "org.freedesktop.Secret.Item"
                attributes = dict(properties[f"{item}.Attributes"][1])
                same = [name for name, each in self.items.items() if each[0] == attributes]
                name = same[0] if same else f"{_COLLECTION}/{len(self.items) + 1}"
                self.items[name] = (attributes, bytes(value), properties[f"{item}.Label"][1])
                return "oo", (name, "/")
            case "Delete", ():
                del self.items[path]
                return "o", ("/",)
        return "error", ("org.freedesktop.Secret.Error.IsLocked",)


@pytest.fixture
def secret_service(session_bus: str) -> Iterator[SmallSecretService]:
    service = SmallSecretService(session_bus)
    yield service
    service.stop()
