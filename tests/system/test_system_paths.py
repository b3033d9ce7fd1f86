"""Folders, the log, the lock of a profile, the clock."""

import logging
import os
import stat
import subprocess
import sys
from datetime import UTC
from pathlib import Path

import pytest

from readerapp.domain.errors import Reason, StorageError
from readerapp.system import Paths, SingleInstance, log_to, system_clock
from readerapp.system.paths import file_given

HOLDER = """
import sys
from pathlib import Path
from readerapp.system import SingleInstance
instance = SingleInstance(Path(sys.argv[1]))
instance.acquire()
print("held", flush=True)
input()
"""


def test_a_profile_keeps_everything_in_its_folder(tmp_path: Path) -> None:
    paths = Paths.of_profile(tmp_path / "deep" / "profile")
    paths.create()
    paths.create()
    for folder in paths.folders:
        assert folder.is_relative_to(tmp_path / "deep" / "profile")
        assert folder.is_dir()
        if sys.platform != "win32":
            assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert paths.data == tmp_path / "deep" / "profile"


def test_an_existing_folder_keeps_its_mode(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    Paths.of_profile(tmp_path).create()
    assert stat.S_IMODE(tmp_path.stat().st_mode) & 0o700 == 0o700


@pytest.mark.skipif(sys.platform != "linux", reason="the XDG variables")
def test_platform_folders_follow_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    for name in ("DATA_HOME", "CONFIG_HOME", "CACHE_HOME", "STATE_HOME"):
        monkeypatch.setenv(f"XDG_{name}", str(tmp_path / name))
    paths = Paths.of_platform()
    assert paths.data == tmp_path / "DATA_HOME" / "readerapp"
    assert all(folder.is_relative_to(tmp_path) for folder in paths.folders)


def test_a_file_in_the_way_is_told(tmp_path: Path) -> None:
    (tmp_path / "profile").write_text("not a folder")
    with pytest.raises(StorageError) as caught:
        Paths.of_profile(tmp_path / "profile").create()
    assert caught.value.reason is Reason.NOT_A_FOLDER


def test_log_is_private_and_silent_about_reading(tmp_path: Path) -> None:
    paths = Paths.of_profile(tmp_path)
    paths.create()
    handler = log_to(paths)
    try:
        logging.getLogger("readerapp.library").info("3 articles imported")
        logging.getLogger("readerapp.library").debug("https://example.org/secret")
    finally:
        logging.getLogger("readerapp").removeHandler(handler)
        handler.close()
    file = paths.log / "readerapp.log"
    assert "INFO readerapp.library: 3 articles imported" in file.read_text()
    assert "secret" not in file.read_text()
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps permissions elsewhere")
def test_a_log_that_is_full_is_followed_by_one_as_private(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # pytest would keep the records for its report, which takes no name that is not UTF-8.
    monkeypatch.setattr(logging.getLogger("readerapp"), "propagate", False)
    paths = Paths.of_profile(tmp_path / os.fsdecode(b"caf\xe9"))
    paths.create()
    before = os.umask(0)
    handler = log_to(paths)
    try:
        for number in range(3):
            logging.getLogger("readerapp.test").info("%s %d %s", paths.data, number, "x" * 600_000)
    finally:
        os.umask(before)
        logging.getLogger("readerapp").removeHandler(handler)
        handler.close()
    files = list(paths.log.glob("readerapp.log*"))
    assert len(files) == 3
    assert {stat.S_IMODE(each.stat().st_mode) for each in files} == {0o600}


def test_log_without_its_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(StorageError) as caught:
        log_to(Paths.of_profile(tmp_path / "missing"))
    assert caught.value.reason is Reason.NOT_WRITABLE


def assert_is_free(lock: Path) -> None:
    second = SingleInstance(lock)
    second.acquire()
    second.release()


def assert_is_held(lock: Path) -> None:
    with pytest.raises(StorageError) as caught:
        SingleInstance(lock).acquire()
    assert caught.value.reason is Reason.LOCKED


def test_second_window_is_told(tmp_path: Path) -> None:
    lock = tmp_path / "window.lock"
    first = SingleInstance(lock)
    first.acquire()
    assert_is_held(lock)
    first.release()
    first.release()
    assert_is_free(lock)


def test_lock_of_a_killed_window_is_free(tmp_path: Path) -> None:
    lock = tmp_path / "window.lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, lock],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        assert_is_held(lock)
        holder.kill()
    assert lock.exists()
    assert_is_free(lock)


def test_lock_in_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(StorageError) as caught:
        SingleInstance(tmp_path / "missing" / "window.lock").acquire()
    assert caught.value.reason is Reason.NOT_WRITABLE


def test_clock_is_in_utc() -> None:
    assert system_clock.now().tzinfo is UTC


@pytest.mark.skipif(sys.platform == "win32", reason="paths of Windows begin with a letter")
@pytest.mark.parametrize(
    ("given", "path"),
    [
        ("file:///home/anne/my%20list.opml", "/home/anne/my list.opml"),
        ("file://localhost/home/%E6%96%B0.opml", "/home/新.opml"),
        ("FILE:/home/caf%E9.html", "/home/caf\udce9.html"),
        ("file:///home/a%23b%3Fc%25.html#top", "/home/a#b?c%.html"),
        ("file://server/share/a.html", "file://server/share/a.html"),
        ("file:///home/a%00b", "file:///home/a%00b"),
        ("file://", "file://"),
        ("file:name", "file:name"),
        ("https://news.example/file:///x", "https://news.example/file:///x"),
        ("feed:https://news.example/rss", "feed:https://news.example/rss"),
        ("/home/anne/a%20b.opml", "/home/anne/a%20b.opml"),
        ("caf\udce9.html", "caf\udce9.html"),
    ],
)
def test_a_file_as_desktops_give_it_is_a_path(given: str, path: str) -> None:
    assert file_given(given) == path
