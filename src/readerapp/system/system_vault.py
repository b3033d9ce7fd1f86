"""Passwords in the Credential Manager of Windows or the keychain of macOS, through keyring."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from readerapp.domain.errors import ReaderError, Reason
from readerapp.system.passwords import PasswordPlace


class SystemVault:
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
