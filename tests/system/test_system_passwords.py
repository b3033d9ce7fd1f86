"""Passwords are kept where the system keeps them, or not at all."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from jeepney import MatchRule, message_bus
from jeepney.io.blocking import open_dbus_connection
from secret_service import SmallSecretService
from waiting import PATIENCE

from readerapp.domain.errors import ReaderError, Reason
from readerapp.system.passwords import (
    PasswordPlace,
    get_password,
    put_password,
    remove_password,
)

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is Linux's")

PLACE = PasswordPlace("https://news.example/api/greader.php", "alice")
OTHER = PasswordPlace("https://news.example/api/greader.php", "bob")
SECRET = "wönderland 世界"
_KEYRING = shutil.which("gnome-keyring-daemon")


def failure(may_ask: bool = True) -> ReaderError:
    with pytest.raises(ReaderError) as caught:
        get_password(PLACE, may_ask)
    assert SECRET not in repr(caught.value)
    return caught.value


def walk() -> None:
    """Put, get, change and remove."""
    assert get_password(PLACE) is None
    put_password(PLACE, SECRET)
    put_password(OTHER, "another")
    assert get_password(PLACE) == SECRET
    put_password(PLACE, "changed")
    assert (get_password(PLACE), get_password(OTHER)) == ("changed", "another")
    remove_password(PLACE)
    remove_password(PLACE)
    assert (get_password(PLACE), get_password(OTHER)) == (None, "another")
    remove_password(OTHER)


def test_a_password_is_kept_and_forgotten(secret_service: SmallSecretService) -> None:
    walk()
    assert secret_service.items == {}
    assert secret_service.prompts == 0


def test_programs_for_passwords_show_whose_it_is(secret_service: SmallSecretService) -> None:
    put_password(PLACE, SECRET)
    [(attributes, value, label)] = secret_service.items.values()
    assert label == "Readerapp: alice https://news.example/api/greader.php"
    assert value.decode() == SECRET
    assert attributes["server"] == PLACE.address


def test_a_locked_place_asks_the_reader(secret_service: SmallSecretService) -> None:
    put_password(PLACE, SECRET)
    secret_service.is_locked = True
    assert get_password(PLACE) == SECRET
    assert secret_service.prompts == 1


def test_a_locked_place_asks_nobody_in_the_background(secret_service: SmallSecretService) -> None:
    put_password(PLACE, SECRET)
    secret_service.is_locked = True
    assert failure(may_ask=False).reason is Reason.LOCKED_KEYRING
    assert secret_service.prompts == 0


def test_a_reader_who_does_not_unlock_is_told(secret_service: SmallSecretService) -> None:
    put_password(PLACE, SECRET)
    secret_service.is_locked = secret_service.dismisses = True
    assert failure().reason is Reason.LOCKED_KEYRING
    with pytest.raises(ReaderError) as caught:
        put_password(OTHER, SECRET)
    assert caught.value.reason is Reason.LOCKED_KEYRING
    assert len(secret_service.items) == 1


def test_a_reader_who_is_away_is_told(
    secret_service: SmallSecretService, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_password(PLACE, SECRET)
    secret_service.is_locked = secret_service.is_away = True
    monkeypatch.setattr("readerapp.system.secret_service._PROMPT_SECONDS", 0.05)
    assert failure().reason is Reason.LOCKED_KEYRING


def test_a_password_in_another_collection_is_not_found_again(
    secret_service: SmallSecretService,
) -> None:
    attributes = {"application": "readerapp", "server": PLACE.address, "user": PLACE.user}
    elsewhere = "/org/freedesktop/secrets/collection/other/1"
    secret_service.items[elsewhere] = (attributes | {"xdg:schema": "old"}, b"old", "label")
    assert get_password(PLACE) == "old"
    put_password(PLACE, SECRET)
    assert get_password(PLACE) == SECRET
    assert len(secret_service.items) == 1


def test_a_place_that_is_new_is_made(secret_service: SmallSecretService) -> None:
    secret_service.has_collection = False
    put_password(PLACE, SECRET)
    assert get_password(PLACE) == SECRET


def test_a_session_without_a_place_keeps_nothing(session_bus: str) -> None:
    assert failure().reason is Reason.NO_KEYRING
    with pytest.raises(ReaderError) as caught:
        put_password(PLACE, SECRET)
    assert caught.value.reason is Reason.NO_KEYRING
    assert "no place to keep passwords" in str(caught.value)


@pytest.mark.parametrize("bus", ["", "unix:path=/nowhere/at/all", "tcp:host=localhost", "nonsense"])
def test_a_computer_without_a_session_keeps_nothing(
    bus: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    assert failure().reason is Reason.NO_KEYRING
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    assert failure().reason is Reason.NO_KEYRING


@pytest.fixture
def gnome_keyring(session_bus: str, tmp_path: Path) -> Iterator[None]:
    if _KEYRING is None:
        pytest.skip("gnome-keyring is not installed")
    for name in ("XDG_DATA_HOME", "XDG_RUNTIME_DIR"):
        (tmp_path / name).mkdir(mode=0o700)
    homes = {name: str(tmp_path / name) for name in ("XDG_DATA_HOME", "XDG_RUNTIME_DIR")}
    command = [_KEYRING, "--foreground", "--components=secrets", "--unlock"]
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=os.environ | homes,
    ) as daemon:
        assert daemon.stdin is not None
        daemon.stdin.write(b"password-of-the-keyring")
        daemon.stdin.close()
        try:
            wait_for_owner(session_bus, "org.freedesktop.secrets")
            yield
        finally:
            daemon.kill()


def wait_for_owner(path: str, name: str) -> None:
    """Wait until a program took a name of the bus."""
    with open_dbus_connection(f"unix:path={path}") as connection:
        rule = MatchRule(type="signal", member="NameOwnerChanged", sender="org.freedesktop.DBus")
        rule.add_arg_condition(0, name)
        connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=PATIENCE)
        with connection.filter(rule) as found:
            asked = connection.send_and_get_reply(message_bus.NameHasOwner(name), timeout=PATIENCE)
            if not asked.body[0]:
                connection.recv_until_filtered(found, timeout=PATIENCE)


def test_gnome_keyring_keeps_passwords(gnome_keyring: None) -> None:
    walk()
