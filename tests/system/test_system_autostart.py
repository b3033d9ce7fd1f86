"""The start with the session: one file, ours by a line of its own; any other stays."""

import configparser
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from readerapp.domain.errors import Reason, StorageError
from readerapp.system import autostart

COMMAND = ["/opt/news and more/bin/readerapp", "--profile", "/home/anne/100 % news"]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return autostart.autostart_file({"XDG_CONFIG_HOME": str(tmp_path / "config")})


def test_it_is_written_read_and_removed(file: Path) -> None:
    assert not autostart.is_on(file, COMMAND)
    autostart.turn_on(file, COMMAND)
    assert autostart.is_on(file, COMMAND)
    assert not autostart.is_on(file, ["/usr/bin/readerapp"])  # of another library or place
    parser = configparser.RawConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # as the standard has it
    parser.read(file, encoding="utf-8")
    entry = parser["Desktop Entry"]
    assert shlex.split(entry["Exec"].replace("%%", "%")) == [*COMMAND, "--in-tray"]
    assert entry["TryExec"] == COMMAND[0]
    other = file.with_name("other.desktop")
    other.write_text("x")
    autostart.turn_off(file)
    autostart.turn_off(file)
    assert list(file.parent.iterdir()) == [other]


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="not installed")
def test_desktops_find_nothing_wrong_in_it(file: Path) -> None:
    autostart.turn_on(file, COMMAND)
    done = subprocess.run(["desktop-file-validate", str(file)], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled = false"])
def test_what_the_desktop_switched_off_is_off_and_can_be_switched_on(file: Path, line: str) -> None:
    autostart.turn_on(file, COMMAND)
    file.write_text(file.read_text() + line + "\n")
    assert not autostart.is_on(file, COMMAND)
    autostart.turn_on(file, COMMAND)
    assert autostart.is_on(file, COMMAND)


def test_the_file_of_another_stays(file: Path, tmp_path: Path) -> None:
    file.parent.mkdir(parents=True)
    file.write_text("[Desktop Entry]\nExec=other\n")
    with pytest.raises(StorageError) as failure:
        autostart.turn_on(file, COMMAND)
    assert failure.value.reason is Reason.OTHER_FILE_HERE
    autostart.turn_off(file)
    assert file.read_text() == "[Desktop Entry]\nExec=other\n"
    file.unlink()
    ours = tmp_path / "kept"
    autostart.turn_on(ours, COMMAND)
    file.symlink_to(ours)  # a link is not ours: what it leads to may be anything
    with pytest.raises(StorageError):
        autostart.turn_on(file, COMMAND)
    autostart.turn_off(file)
    assert file.is_symlink()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("no folder")
    with pytest.raises(StorageError):
        autostart.turn_on(tmp_path / "config" / "autostart" / autostart.FILE, COMMAND)
    with pytest.raises(StorageError):
        autostart.turn_on(tmp_path / autostart.FILE, ["/home/\udcff/readerapp"])


def test_only_desktops_outside_a_sandbox_read_it() -> None:
    assert autostart.is_possible({}, "linux")
    assert not autostart.is_possible({"FLATPAK_ID": "org.readerapp.Readerapp"}, "linux")
    assert not autostart.is_possible({}, "win32")
    home = Path.home() / ".config" / "autostart" / autostart.FILE
    assert autostart.autostart_file({"XDG_CONFIG_HOME": "here"}) == home
