"""Settings and properties of feeds from the command line, checked as the window checks them."""

from pathlib import Path

import pytest
from cli_script import Script

from readerapp.settings import listed


def value(script: Script, key: str) -> object:
    (found,) = script.json("settings", "get", key)
    return found["value"]


def test_a_setting_is_changed_and_stays(fresh: Script) -> None:
    (told,) = fresh.json("settings", "get", "reading.text_size")
    assert told == {
        "key": "reading.text_size",
        "value": 18,
        "default": 18,
        "kind": "number",
        "least": 9,
        "most": 54,
    }
    fresh("settings", "set", "reading.text_size", "24")
    assert value(fresh, "reading.text_size") == 24
    fresh("settings", "set", "reading.justify", "on")
    assert value(fresh, "reading.justify") is True
    fresh("settings", "set", "interface.theme", "sepia")
    assert fresh("settings", "get", "interface.theme", "reading.justify") == "sepia\non\n"
    for minutes in ("15", "0"):
        fresh("settings", "set", "refresh.minutes", minutes)
        assert value(fresh, "refresh.minutes") == int(minutes)
    fresh("settings", "set", "reading.languages", "fr,en")
    assert value(fresh, "reading.languages") == "fr,en"


@pytest.mark.parametrize(
    ("key", "bad"),
    [
        ("reading.text_size", "8"),
        ("reading.text_size", "large"),
        ("reading.text_size", "1.5"),
        ("reading.text_size", "２０"),
        ("refresh.minutes", "1"),
        ("refresh.minutes", "14"),
        ("refresh.minutes", "-15"),
        ("reading.justify", "maybe"),
        ("interface.theme", "mauve"),
        ("interface.language", "no tag"),
        ("interface.language", "zh-TW"),
        ("network.proxy_address", "socks5://me:secret@proxy.example"),
        ("network.proxy_address", "proxy.example:99999"),
    ],
)
def test_what_a_setting_cannot_be_is_refused(fresh: Script, key: str, bad: str) -> None:
    before = value(fresh, key)
    assert fresh("settings", "set", key, bad, status=1) == ""
    assert fresh.errors.startswith((f"{key} takes ", f"{key} cannot be "))
    assert bad in fresh.errors
    assert value(fresh, key) == before


def test_the_language_of_the_interface_is_one_there_is(fresh: Script) -> None:
    key = "interface.language"
    for written, meant in (("zh", "zh-Hans"), ("zh_CN", "zh-Hans"), ("fr-CA", "fr"), ("", "")):
        fresh("settings", "set", key, written)
        assert value(fresh, key) == meant
    fresh("settings", "set", key, "xx", status=1)
    assert fresh.errors == (
        f"{key} takes nothing, or one of en, fr, de, es, ko, ja, zh-Hans, ar, not “xx”.\n"
    )
    (told,) = fresh.json("settings", "get", key)
    assert told["choices"] == ["", "en", "fr", "de", "es", "ko", "ja", "zh-Hans", "ar"]


@pytest.mark.parametrize(
    "key", ["unheard.of", "consent", "usage_statistics", "window.geometry", "places.last"]
)
def test_only_settings_that_a_reader_decides_are_there(fresh: Script, key: str) -> None:
    fresh("settings", "set", key, "on", status=1)
    fresh("settings", "get", key, status=1)
    assert f"There is no setting {key}." in fresh.errors


def test_no_setting_is_an_answer_about_privacy_or_a_password() -> None:
    words = ("consent", "statistic", "password", "secret", "token", "asked", "seen")
    assert [key for key in listed() if any(word in key for word in words)] == []


def test_every_setting_is_listed_with_what_it_may_be(fresh: Script) -> None:
    found = {each["key"]: each for each in fresh.json("settings", "list")}
    assert found.keys() == listed().keys()
    assert found["interface.theme"]["choices"][:2] == ["system", "light"]
    assert "reading.justify = off  (on or off)" in fresh("settings", "list")


def test_a_folder_means_the_same_from_everywhere(
    fresh: Script, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    fresh("settings", "set", "backup.folder", "copies")
    assert value(fresh, "backup.folder") == str(tmp_path / "copies")


def test_feeds_are_changed(fresh: Script) -> None:
    address = "https://a.example/feed"
    fresh("feeds", "add", "--no-fetch", address)
    words = ("--name", "Alpha", "--folder", "News", "--interval", "30", "--pictures", "off")
    (told,) = fresh.json("feeds", "set", address, *words, "--full-text", "fetch", "--mute", "on")
    assert told == {
        "id": 1,
        "url": address,
        "title": "",
        "name": "Alpha",
        "folder": "News",
        "interval": 30,
        "full_text": "fetch",
        "pictures": False,
        "language": "",
        "mute": True,
        "notify": False,
        "ai": "none",
        "ai_policy": "",
    }
    (feed,) = fresh.json("feeds", "list")
    assert (feed["name"], feed["folder"]) == ("Alpha", "News")
    (told,) = fresh.json("feeds", "set", 1, "--folder", "", "--language", "fr", "--notify", "on")
    kept = (told["name"], told["interval"], told["full_text"], told["mute"])
    assert kept == ("Alpha", 30, "fetch", True)
    assert (told["folder"], told["language"], told["notify"]) == (None, "fr", True)
    fresh("feeds", "set", 1, 7, "--name", "", status=1)
    assert fresh.errors == "There is no subscription 7.\n"
    (feed,) = fresh.json("feeds", "list")
    assert feed["name"] == ""
