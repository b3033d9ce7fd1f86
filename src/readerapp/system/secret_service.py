"""Passwords in the Secret Service of the session: GNOME Keyring, KDE's wallet, KeePassXC.

https://specifications.freedesktop.org/secret-service: asked over the bus of the session. Passwords
go over it as they are (a "plain" session): it is a socket of this user on this computer, and who
may listen there may ask the service as well.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from jeepney import DBusAddress, DBusErrorResponse, MatchRule, Message, MessageType, new_method_call
from jeepney import message_bus as bus
from jeepney.auth import AuthenticationError
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from readerapp.domain.errors import ReaderError, Reason
from readerapp.system.passwords import PasswordPlace

_NAME = "org.freedesktop.secrets"
_PATH = "/org/freedesktop/secrets"
_SERVICE = "org.freedesktop.Secret.Service"
_COLLECTION = "org.freedesktop.Secret.Collection"
_ITEM = "org.freedesktop.Secret.Item"
_PROMPT = "org.freedesktop.Secret.Prompt"
_NOTHING = "/"  # no object: no prompt is needed, there is no such collection
_ANSWER_SECONDS = 25.0  # the service may have to be started first
_PROMPT_SECONDS = 120.0  # for a reader to type
_IS_LOCKED = "org.freedesktop.Secret.Error.IsLocked"


class SecretService:
    """The Vault of Linux."""

    def get(self, place: PasswordPlace, may_ask: bool) -> str | None:
        """See `Vault.get`."""
        with _connected(may_ask) as service:
            for item in service.items(place):
                return service.secret(item)
        return None

    def put(self, place: PasswordPlace, password: str) -> None:
        """See `Vault.put`."""
        with _connected(may_ask=True) as service:
            kept = service.create(place, password)
            for other in service.items(place):  # of another collection, which might be found first
                if other != kept:
                    service.delete(other)

    def remove(self, place: PasswordPlace) -> None:
        """See `Vault.remove`."""
        with _connected(may_ask=True) as service:
            for item in service.items(place):
                service.delete(item)


class _Session:
    """A conversation with the service."""

    def __init__(self, connection: DBusConnection, may_ask: bool) -> None:
        self._connection = connection
        self._may_ask = may_ask
        _, self._session = self._call(_PATH, _SERVICE, "OpenSession", "sv", "plain", ("s", ""))

    def items(self, place: PasswordPlace) -> list[str]:
        """Return the items with the password of a place, unlocked."""
        attributes = _attributes(place)
        there, locked = self._call(_PATH, _SERVICE, "SearchItems", "a{ss}", attributes)
        return [*there, *(self._unlocked(locked) if locked else ())]

    def secret(self, item: str) -> str:
        """Return what an item holds."""
        ((_session, _parameters, value, _kind),) = self._call(
            item, _ITEM, "GetSecret", "o", self._session
        )
        return bytes(value).decode("utf-8", "replace")

    def create(self, place: PasswordPlace, password: str) -> str:
        """Make an item, or change the one there is; return it."""
        properties = {
            f"{_ITEM}.Label": ("s", place.label),
            f"{_ITEM}.Attributes": ("a{ss}", _attributes(place)),
        }
        secret = (self._session, b"", password.encode(), "text/plain; charset=utf8")
        item, prompt = self._call(
            self._collection(),
            _COLLECTION,
            "CreateItem",
            "a{sv}(oayays)b",
            properties,
            secret,
            True,
        )
        if item == _NOTHING:
            _signature, item = self._prompted(prompt)
        return str(item)

    def delete(self, item: str) -> None:
        """Remove an item."""
        (prompt,) = self._call(item, _ITEM, "Delete", "")
        self._prompted(prompt)

    def _collection(self) -> str:
        """Return the collection for new items, unlocked; a new one where there is none."""
        (collection,) = self._call(_PATH, _SERVICE, "ReadAlias", "s", "default")
        if collection == _NOTHING:
            properties = {f"{_COLLECTION}.Label": ("s", "Default keyring")}
            collection, prompt = self._call(
                _PATH, _SERVICE, "CreateCollection", "a{sv}s", properties, "default"
            )
            if collection == _NOTHING:
                _signature, collection = self._prompted(prompt)
        [unlocked] = self._unlocked([collection])
        return str(unlocked)

    def _unlocked(self, objects: list[str]) -> list[str]:
        unlocked, prompt = self._call(_PATH, _SERVICE, "Unlock", "ao", objects)
        if prompt != _NOTHING:
            _signature, more = self._prompted(prompt)
            unlocked = [*unlocked, *more]
        if not unlocked:
            raise ReaderError(Reason.LOCKED_KEYRING)
        return list(unlocked)

    def _prompted(self, prompt: str) -> Any:
        """Let the service ask the reader, and return what came of it."""
        if prompt == _NOTHING:
            return None
        if not self._may_ask:
            raise ReaderError(Reason.LOCKED_KEYRING)
        rule = MatchRule(type="signal", interface=_PROMPT, member="Completed", path=prompt)
        self._answer(bus.AddMatch(rule))
        with self._connection.filter(rule) as found:
            self._call(prompt, _PROMPT, "Prompt", "s", "")
            try:
                told = self._connection.recv_until_filtered(found, timeout=_PROMPT_SECONDS)
            except TimeoutError:
                raise ReaderError(Reason.LOCKED_KEYRING) from None
        was_dismissed, result = told.body
        if was_dismissed:
            raise ReaderError(Reason.LOCKED_KEYRING)
        return result

    def _call(self, path: str, interface: str, method: str, signature: str, *body: Any) -> Any:
        address = DBusAddress(path, _NAME, interface)
        return self._answer(new_method_call(address, method, signature or None, body)).body

    def _answer(self, message: Message) -> Message:
        answer = self._connection.send_and_get_reply(message, timeout=_ANSWER_SECONDS)
        if answer.header.message_type is MessageType.error:
            raise DBusErrorResponse(answer)
        return answer


@contextmanager
def _connected(may_ask: bool) -> Iterator[_Session]:
    """Talk with the service. Its failures become ours; what they say is left out."""
    try:
        with open_dbus_connection(bus="SESSION") as connection:
            yield _Session(connection, may_ask)
    except DBusErrorResponse as error:
        reason = Reason.LOCKED_KEYRING if error.name == _IS_LOCKED else Reason.NO_KEYRING
        raise ReaderError(reason, detail=str(error.name)) from None
    except KeyError:  # no bus is named
        raise ReaderError(Reason.NO_KEYRING, detail="there is no session bus") from None
    except (OSError, EOFError, RuntimeError, ValueError, AuthenticationError) as error:
        raise ReaderError(Reason.NO_KEYRING, detail=type(error).__name__) from None


def _attributes(place: PasswordPlace) -> dict[str, str]:
    return {"application": "readerapp", "server": place.address, "user": place.user}
