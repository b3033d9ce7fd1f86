"""Passwords of accounts, in the place the system has for them and nowhere else.

On Linux that is the Secret Service of the session (GNOME, KDE, KeePassXC), on Windows the
Credential Manager, on macOS the keychain. Where there is none, no password is kept: never in a
file. Call these on a lane or in a command: the place may ask the reader to unlock it first.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Protocol

from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.values import dataclass


@dataclass(frozen=True)
class PasswordPlace:
    """Whose password it is: the address of a server, and who asks."""

    address: str
    user: str

    @property
    def label(self) -> str:
        """What the programs for passwords show."""
        return (
            f"Readerapp: {self.user} {self.address}" if self.user else f"Readerapp: {self.address}"
        )


class Vault(Protocol):
    """Where the system keeps passwords."""

    def get(self, place: PasswordPlace, may_ask: bool) -> str | None:
        """Return a password, None where there is none."""
        ...

    def put(self, place: PasswordPlace, password: str) -> None:
        """Keep a password, instead of the one before."""
        ...

    def remove(self, place: PasswordPlace) -> None:
        """Forget a password, if there is one."""
        ...


def get_password(place: PasswordPlace, may_ask: bool = True) -> str | None:
    """Return the password that is kept, None where there is none.

    Without `may_ask` nothing opens on the screen. Raises ReaderError: NO_KEYRING, LOCKED_KEYRING.
    """
    return _vault().get(place, may_ask)


def put_password(place: PasswordPlace, password: str) -> None:
    """Keep a password. Raises ReaderError: NO_KEYRING, LOCKED_KEYRING; then nothing is kept."""
    _vault().put(place, password)


def remove_password(place: PasswordPlace) -> None:
    """Forget a password; none is fine. Raises ReaderError: NO_KEYRING, LOCKED_KEYRING."""
    _vault().remove(place)


def _vault() -> Vault:
    # Each system has one, which brings packages of its own; a start needs none of them.
    if sys.platform == "linux":
        from readerapp.system.secret_service import SecretService

        return SecretService()
    if sys.platform in ("win32", "darwin"):
        return _SystemVault()
    raise ReaderError(Reason.NO_KEYRING, detail=sys.platform)


class _SystemVault:
    """The Vault of Windows and macOS. It is named here: keyring alone would take what a file of
    settings names, and one that writes plain text, too."""

    def __init__(self) -> None:
        self._backend = _backend()

    def get(self, place: PasswordPlace, may_ask: bool) -> str | None:  # noqa: ARG002 - it never asks
        """See `Vault.get`."""
        with _told():
            found: str | None = self._backend.get_password(_service(place), _user(place))
            return found

    def put(self, place: PasswordPlace, password: str) -> None:
        """See `Vault.put`."""
        with _told():
            self._backend.set_password(_service(place), _user(place), password)

    def remove(self, place: PasswordPlace) -> None:
        """See `Vault.remove`."""
        with _told():
            if self._backend.get_password(_service(place), _user(place)) is not None:
                self._backend.delete_password(_service(place), _user(place))


def _backend() -> Any:
    with _told():  # keyring is installed on these systems only
        if sys.platform == "win32":
            from keyring.backends.Windows import WinVaultKeyring as Backend
        else:
            from keyring.backends.macOS import Keyring as Backend
        if not Backend.viable:
            raise ReaderError(Reason.NO_KEYRING)
        return Backend()


@contextmanager
def _told() -> Iterator[None]:
    """Make its failures ours. What they say may name a secret and is left out."""
    from keyring.errors import KeyringError, KeyringLocked  # see `_backend`

    try:
        yield
    except KeyringLocked:
        raise ReaderError(Reason.LOCKED_KEYRING) from None
    except (KeyringError, OSError) as error:
        raise ReaderError(Reason.NO_KEYRING, detail=type(error).__name__) from None


def _service(place: PasswordPlace) -> str:
    return f"Readerapp: {place.address}"


def _user(place: PasswordPlace) -> str:
    return place.user or "key"
