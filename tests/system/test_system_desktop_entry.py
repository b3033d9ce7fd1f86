"""The menu entry: what is written and removed, and that nothing of anybody else ever is."""

import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from readerapp.domain.errors import Reason, StorageError
from readerapp.resources import resource
from readerapp.system import desktop_entry
from readerapp.system.desktop_entry import ENTRY, NAME, TYPES, EntryState
from readerapp.system.own_program import lasting_command

COMMAND = ("/opt/news/bin/readerapp",)
ICON = f"icons/hicolor/48x48/apps/{NAME}.png"
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no such menus there")


@pytest.fixture(autouse=True)
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No program of a desktop is found, unless a test brings one."""
    (tmp_path / "programs").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path / "programs"))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """XDG_DATA_HOME with somebody else's entry in it."""
    (tmp_path / "data" / "applications").mkdir(parents=True)
    (tmp_path / "data" / "applications" / "mail.desktop").write_text("[Desktop Entry]\n")
    return tmp_path / "data"


def states(outcome: desktop_entry.Outcome) -> set[EntryState]:
    return {state for _file, state in outcome}


def below(folder: Path) -> dict[str, bytes]:
    """Every file and folder, by its place."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else b""
        for path in folder.rglob("*")
    }


def values(home: Path) -> dict[str, str]:
    lines = (home / ENTRY).read_text(encoding="utf-8").splitlines()
    return dict(line.partition("=")[::2] for line in lines)


def test_what_is_installed_goes_again_and_leaves_nothing(home: Path) -> None:
    before = below(home)
    outcome = desktop_entry.install(home, COMMAND)
    assert states(outcome) == {EntryState.WRITTEN}
    written = {path for path in home.rglob("*") if path.is_file()}
    assert {file for file, _state in outcome} == written - {home / "applications/mail.desktop"}
    assert (home / ICON).read_bytes() == resource("desktop", "icons", "48.png").read_bytes()
    assert stat.S_IMODE((home / ENTRY).stat().st_mode) & 0o077 == 0
    removed = desktop_entry.remove(home)
    assert states(removed) == {EntryState.REMOVED}
    assert {file for file, _state in removed} == {file for file, _state in outcome}
    assert below(home) == before
    assert desktop_entry.remove(home) == []


def test_a_second_time_nothing_is_written(home: Path) -> None:
    desktop_entry.install(home, COMMAND)
    before = below(home)
    assert states(desktop_entry.install(home, COMMAND)) == {EntryState.UNCHANGED}
    assert below(home) == before


def test_the_entry_starts_the_command_and_takes_no_web_pages(home: Path) -> None:
    desktop_entry.install(home, COMMAND)
    entry = values(home)
    assert entry["Exec"] == "/opt/news/bin/readerapp %U"
    assert entry["TryExec"] == "/opt/news/bin/readerapp"
    assert set(entry["MimeType"].strip(";").split(";")) == TYPES
    assert entry["GenericName[fr]"] == "Lecteur d’actualités"


@pytest.mark.parametrize(
    "path",
    [
        "/home/anne marie/bin/readerapp",
        '/home/a"b/readerapp',
        "/home/$HOME/`id`/readerapp",
        "/home/back\\slash/readerapp",
        "/home/100%/readerapp",
        "/home/新聞/readerapp",
        "/home/a;b&c/readerapp",
    ],
)
def test_any_path_is_one_word_of_exec(home: Path, path: str) -> None:
    desktop_entry.install(home, (path, "-m", "readerapp"))
    value = values(home)["Exec"].replace("\\\\", "\\")  # as a value is read
    line = f"printf '%s\\n' {value.replace('%%', '%')}"  # and then as a shell does
    done = subprocess.run(["/bin/sh", "-c", line], check=True, capture_output=True, text=True)
    assert done.stdout.splitlines() == [path, "-m", "readerapp", "%U"]
    _validate(home / ENTRY)


def _validate(entry: Path) -> None:
    program = shutil.which("desktop-file-validate", path=os.defpath)
    if program:
        done = subprocess.run([program, entry], check=False, capture_output=True, text=True)
        assert "error" not in done.stdout + done.stderr


def test_the_entry_is_valid(home: Path) -> None:
    desktop_entry.install(home, COMMAND)
    _validate(home / ENTRY)


def test_a_line_break_in_a_path_begins_no_line(home: Path) -> None:
    desktop_entry.install(home, ("/home/x\nExec=evil/readerapp",))
    assert "evil" in values(home)["Exec"]
    assert values(home)["Exec"].startswith('"/home/x\\n')


def test_a_path_that_is_no_text_is_told_and_nothing_is_entered(home: Path) -> None:
    with pytest.raises(StorageError) as caught:
        desktop_entry.install(home, ("/home/caf\udce9/readerapp",))
    assert caught.value.reason is Reason.NOT_WRITABLE
    assert not (home / ENTRY).exists()
    desktop_entry.remove(home)
    assert not (home / ICON).exists()


def make_file(path: Path) -> None:
    path.write_text("[Desktop Entry]\nName=Mine\n")


def make_link(path: Path) -> None:
    path.symlink_to(path.parents[2] / "elsewhere")


def make_loop(path: Path) -> None:
    path.symlink_to(path)


def make_link_to_file(path: Path) -> None:
    target = path.parents[2] / "target"
    target.write_text("precious")
    path.symlink_to(target)


def make_folder(path: Path) -> None:
    path.mkdir()


def make_pipe(path: Path) -> None:
    os.mkfifo(path)


@pytest.mark.parametrize("place", [ENTRY, ICON])
@pytest.mark.parametrize(
    "make", [make_file, make_link, make_loop, make_link_to_file, make_folder, make_pipe]
)
def test_what_is_not_ours_is_neither_written_nor_removed(
    home: Path, place: str, make: Callable[[Path], None]
) -> None:
    path = home / place
    path.parent.mkdir(parents=True, exist_ok=True)
    make(path)
    before = sorted(path.relative_to(home) for path in home.rglob("*"))
    assert desktop_entry.install(home, COMMAND) == [(path, EntryState.FOREIGN)]
    assert desktop_entry.remove(home) == [(path, EntryState.FOREIGN)]
    assert sorted(path.relative_to(home) for path in home.rglob("*")) == before


def test_an_entry_that_was_changed_stays_with_its_icons(home: Path) -> None:
    desktop_entry.install(home, COMMAND)
    path = home / ENTRY
    path.write_bytes(path.read_bytes().replace(b"Name=Readerapp", b"Name=My News"))
    before = below(home)
    assert desktop_entry.remove(home) == [(path, EntryState.FOREIGN)]
    assert desktop_entry.install(home, COMMAND) == [(path, EntryState.FOREIGN)]
    assert below(home) == before


def test_an_icon_that_was_changed_stays(home: Path) -> None:
    desktop_entry.install(home, COMMAND)
    (home / ICON).write_bytes(b"a nicer one")
    outcome = dict(desktop_entry.remove(home))
    assert outcome[home / ICON] is EntryState.FOREIGN
    assert [path for path in home.rglob("*.png") if path.is_file()] == [home / ICON]
    assert not (home / ENTRY).exists()


def test_an_upgrade_replaces_what_an_older_version_wrote(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = desktop_entry._icons()
    gone = f"icons/hicolor/22x22/apps/{NAME}.png"
    monkeypatch.setattr(
        desktop_entry, "_icons", lambda: dict.fromkeys(new, b"old") | {gone: b"old"}
    )
    desktop_entry.install(home, ("/old/readerapp",))
    monkeypatch.setattr(desktop_entry, "_icons", lambda: new)
    outcome = dict(desktop_entry.install(home, COMMAND))
    assert outcome[home / gone] is EntryState.REMOVED
    assert set(outcome.values()) == {EntryState.WRITTEN, EntryState.REMOVED}
    assert (home / ICON).read_bytes() == new[ICON]
    assert values(home)["TryExec"] == COMMAND[0]
    desktop_entry.remove(home)
    assert set(below(home)) == {"applications", "applications/mail.desktop"}


def test_what_a_killed_installation_left_is_found_again(home: Path) -> None:
    desktop_entry.install(home, COMMAND)
    (home / ENTRY).unlink()  # it is written last
    assert EntryState.FOREIGN not in states(desktop_entry.install(home, COMMAND))
    (home / ENTRY).unlink()
    desktop_entry.remove(home)
    assert not [path for path in home.rglob("*.png") if path.is_file()]


def test_a_forged_record_removes_nothing_elsewhere(home: Path) -> None:
    precious = home / "precious"
    precious.write_text("precious")
    (home / "empty").mkdir()
    desktop_entry.install(home, COMMAND)
    lines = (home / ENTRY).read_bytes().splitlines(keepends=True)[:-3]
    digest = desktop_entry._hash(b"precious")
    lines.append(f"X-Readerapp-Files=precious={digest};../data/precious={digest}\n".encode())
    lines.append(b"X-Readerapp-Folders=empty;../data/empty;/tmp\n")
    content = b"".join(lines)
    seal = f"X-Readerapp-Seal={desktop_entry._hash(content)}\n".encode()
    (home / ENTRY).write_bytes(content + seal)
    desktop_entry.remove(home)
    assert not (home / ENTRY).exists()
    assert precious.read_text() == "precious"
    assert (home / "empty").is_dir()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "icons").write_text("in the way")
    with pytest.raises(StorageError) as caught:
        desktop_entry.install(tmp_path / "data", COMMAND)
    assert str(tmp_path / "data" / "icons") in caught.value.name
    assert (tmp_path / "data" / "icons").read_text() == "in the way"


@pytest.mark.skipif(sys.platform != "win32" and os.geteuid() == 0, reason="root may look anywhere")
def test_a_folder_that_may_not_be_entered_is_told(home: Path) -> None:
    (home / "applications").chmod(0)
    try:
        with pytest.raises(StorageError):
            desktop_entry.install(home, COMMAND)
    finally:
        (home / "applications").chmod(0o700)
    assert not (home / ENTRY).exists()


def program(folder: Path, name: str, script: str) -> None:
    (folder / name).write_text(f"#!/bin/sh\n{script}\n")
    (folder / name).chmod(0o755)


def test_the_programs_of_the_desktop_are_told(home: Path, tmp_path: Path) -> None:
    """And a cache of icons is brought up to date, and never made."""
    programs, told = tmp_path / "programs", tmp_path / "told"
    program(
        programs,
        "update-desktop-database",
        f'echo database "$@" >> "{told}"; printf "[MIME Cache]\\n" > "$2"/mimeinfo.cache',
    )
    program(programs, "gtk-update-icon-cache", f'echo icons "$@" >> "{told}"; exit 1')
    desktop_entry.install(home, COMMAND)
    assert told.read_text() == f"database -q {home}/applications\n"
    (home / "icons/hicolor/icon-theme.cache").write_bytes(b"cache")
    desktop_entry.install(home, COMMAND)
    assert f"icons -q -f -t {home}/icons/hicolor\n" in told.read_text()
    desktop_entry.remove(home)
    assert not (home / "applications/mimeinfo.cache").exists()
    assert (home / "icons/hicolor/icon-theme.cache").exists()


def test_a_cache_that_others_need_stays(home: Path, tmp_path: Path) -> None:
    cache = home / "applications/mimeinfo.cache"
    script = f'printf "[MIME Cache]\\nx/y=mail.desktop;\\n" > "{cache}"'
    program(tmp_path / "programs", "update-desktop-database", script)
    desktop_entry.install(home, COMMAND)
    desktop_entry.remove(home)
    assert cache.read_text().endswith("mail.desktop;\n")


def test_who_opens_feeds_is_asked(tmp_path: Path) -> None:
    assert desktop_entry.opener_of_feeds() == ""
    script = '[ "$*" = "query default x-scheme-handler/feed" ] && echo akregator.desktop'
    program(tmp_path / "programs", "xdg-mime", script)
    assert desktop_entry.opener_of_feeds() == "akregator.desktop"


def test_the_own_command_is_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    programs = tmp_path / "programs"
    program(programs, "readerapp", "exit 0")
    (tmp_path / "link").symlink_to(programs / "readerapp")
    monkeypatch.chdir(tmp_path)
    script = str(programs / "readerapp")
    assert lasting_command(script, "/usr/bin/python3") == (script,)
    assert lasting_command("programs/readerapp", "/usr/bin/python3") == (script,)
    assert lasting_command("readerapp", "/usr/bin/python3") == (script,)
    assert lasting_command(str(tmp_path / "link"), "/p") == (str(tmp_path / "link"),)
    module = ("/usr/bin/python3", "-m", "readerapp")
    for argument in ("/x/readerapp/__main__.py", "-c", "", "-m"):
        assert lasting_command(argument, "/usr/bin/python3") == module


def test_windows_and_macos_have_no_such_menus() -> None:
    assert all(map(desktop_entry.has_menus, ("linux", "freebsd14")))
    assert not any(map(desktop_entry.has_menus, ("win32", "darwin")))
