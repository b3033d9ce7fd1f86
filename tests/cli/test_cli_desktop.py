"""The command `desktop`: each file is named, what is in the way is told, no library is made."""

import shlex
import sys
from pathlib import Path

import pytest
from cli_script import Script

from readerapp.resources import resource
from readerapp.system import Paths, desktop_entry
from readerapp.system.desktop_entry import ENTRY, NAME

pytestmark = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="desktops of Linux have such menus"
)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """XDG_DATA_HOME, and nothing of a desktop on the computer."""
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    monkeypatch.setenv("PATH", str(tmp_path / "programs"))
    monkeypatch.setattr(sys, "argv", ["/x/readerapp/__main__.py"])
    return tmp_path / "data"


def test_install_and_remove_name_each_file(home: Path, fresh: Script) -> None:
    printed = fresh("desktop", "install")
    files = [path for path in home.rglob("*") if path.is_file()]
    pictures = len(list(resource("desktop", "icons").glob("*.png")))
    assert len(files) == pictures + 2
    assert all(f"written    {path}\n" in printed for path in files)
    entry = (home / ENTRY).read_text(encoding="utf-8")
    (line,) = [each for each in entry.splitlines() if each.startswith("Exec=")]
    command = [sys.executable, "-m", "readerapp", "--profile", str(fresh.profile), "%U"]
    assert shlex.split(line.removeprefix("Exec=")) == command
    assert not fresh.profile.exists()
    assert not (home / "readerapp").exists()
    values = fresh.json("desktop", "remove")
    assert {each["state"] for each in values} == {"removed"}
    assert {each["file"] for each in values} == set(map(str, files))
    assert not list(home.rglob("*"))
    assert fresh("desktop", "remove") == ""
    assert fresh.errors == "There is no menu entry of Readerapp.\n"


def test_what_is_in_the_way_is_told(home: Path, fresh: Script) -> None:
    (home / ENTRY).parent.mkdir(parents=True)
    (home / ENTRY).write_text("mine")
    assert fresh("desktop", "install", status=1) == f"foreign    {home / ENTRY}\n"
    assert f"{home / ENTRY} already exists and is not from Readerapp." in fresh.errors
    fresh("desktop", "remove", status=1)
    assert fresh.errors == f"{home / ENTRY} is not as Readerapp wrote it, and is kept.\n"
    assert [path for path in home.rglob("*") if path.is_file()] == [home / ENTRY]


def test_a_reader_of_feeds_that_was_chosen_stays_chosen(
    home: Path, fresh: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desktop_entry, "opener_of_feeds", lambda: "akregator.desktop")
    fresh("desktop", "install")
    assert "Addresses of feeds are opened by akregator.desktop." in fresh.errors
    assert f"xdg-mime default {NAME}.desktop x-scheme-handler/feed" in fresh.errors
    monkeypatch.setattr(desktop_entry, "opener_of_feeds", lambda: f"{NAME}.desktop")
    fresh("desktop", "install")
    assert fresh.errors == ""


def test_an_entry_that_will_not_last_is_told(
    home: Path, fresh: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = home.with_name("cache") / "uv" / "readerapp"
    program.parent.mkdir(parents=True)
    program.touch(0o755)
    monkeypatch.setattr(sys, "argv", [str(program)])
    fresh("desktop", "install")
    assert f"{program} is in a cache" in fresh.errors


def test_other_systems_are_told(home: Path, fresh: Script, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desktop_entry, "has_menus", lambda: False)
    assert fresh("desktop", "install", status=1) == ""
    assert "Menu entries are for the desktops of Linux." in fresh.errors
    assert not home.exists()


def test_the_folder_is_where_the_library_of_this_user_lies(home: Path) -> None:
    assert Paths.of_platform().data.parent == home
