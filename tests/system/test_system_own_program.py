"""How this program is started again, installed and as a bundle; and what a bundle leaves behind."""

import os
import runpy
import select
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from waiting import PATIENCE

from readerapp.background.child_process import child_command
from readerapp.system.own_program import ProgramFiles, own_command, own_files, own_places

ROOT = Path(__file__).resolve().parents[2]
START = ROOT / "packaging" / "start.py"


@pytest.fixture
def bundle(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The program of a bundle, which this process takes itself for."""
    program = tmp_path / "readerapp" / "readerapp"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    return program


def test_a_command_is_run_by_the_same_python(tmp_path: Path) -> None:
    assert own_command() == [sys.executable, "-m", "readerapp"]
    assert child_command(str(tmp_path)) == [*own_command(), "--profile", str(tmp_path)]


# A child that hears of nothing: it reads no input and works on for ever.
DEAF_COMMAND = """
import sys, time
from readerapp.cli import articles, run
def work(*_):
    print('{"event": "started"}', flush=True)
    time.sleep(36_000)
articles.list_articles = work
run(["list", "--profile", sys.argv[1]])
"""
DEAF_PLAYER = """
import time
from readerapp.background import sound_player
def work():
    print('{"event": "started"}', flush=True)
    time.sleep(36_000)
sound_player.stay_on_this_computer = work
sound_player.main()
"""
WINDOW = """
import sys
from PySide6.QtCore import QCoreApplication
from readerapp.background.child_process import ChildProcess
app = QCoreApplication([])
child = ChildProcess([sys.executable, *sys.argv[1:]])
child.received.connect(lambda _: print(child._process.processId(), flush=True))
child.ended.connect(app.quit)
child.start([])
app.exec()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks the kernel")
@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL])
@pytest.mark.parametrize("deaf", [DEAF_COMMAND, DEAF_PLAYER], ids=["command", "player"])
def test_a_child_ends_with_a_window_that_a_signal_ends(
    tmp_path: Path, deaf: str, how: signal.Signals
) -> None:
    window, child = tmp_path / "window.py", tmp_path / "child.py"
    window.write_text(WINDOW)
    child.write_text(deaf)
    with subprocess.Popen(
        [sys.executable, window, child, tmp_path / "profile"],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=subprocess.PIPE,
        text=True,
    ) as running:
        assert running.stdout is not None
        ended = os.pidfd_open(int(running.stdout.readline()))
        assert select.select([ended], [], [], 0)[0] == []
        running.send_signal(how)
    try:
        assert select.select([ended], [], [], PATIENCE)[0] == [ended]
    finally:
        os.close(ended)


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A package as a wheel or a checkout has it, of version 1.0."""
    for name in ("", "app", "ui"):
        module = tmp_path / "readerapp" / name / "__init__.py"
        module.parent.mkdir()
        module.write_text('"""A part."""\n\n__version__ = "1.0"\n')
    return tmp_path / "readerapp"


def watched(package: Path) -> ProgramFiles:
    files = [package / name / "__init__.py" for name in ("", "app", "ui")]
    return ProgramFiles(files, "1.0")


def test_an_edited_file_of_a_checkout_is_no_upgrade(package: Path) -> None:
    program = watched(package)
    assert not program.is_replaced()
    for name in ("", "ui"):
        module = package / name / "__init__.py"
        module.write_text(module.read_text() + "# edited\n")
    assert not program.is_replaced()
    (package / "ui" / "__init__.py").unlink()
    assert not program.is_replaced()


@pytest.mark.parametrize("way", ["version", "all files", "gone", "behind a link", "half gone"])
def test_another_program_in_its_place_is_one(package: Path, way: str) -> None:
    first = package / "__init__.py"
    if way == "behind a link":
        package = package.rename(package.with_name("1.0"))
        link = package.with_name("current")
        link.symlink_to(package.name)
        program = watched(link)
    else:
        program = watched(package)
    if way == "version":
        first.write_text(first.read_text().replace("1.0", "1.1"))
    elif way == "all files":
        for each in package.rglob("*.py"):
            each.write_text(each.read_text() + "# of another build\n")
    elif way == "gone":
        shutil.rmtree(package)
    elif way == "half gone":
        first.unlink()
    else:
        shutil.copytree(package, package.with_name("1.1"))
        module = package.with_name("1.1") / "__init__.py"
        module.write_text(module.read_text().replace("1.0", "1.1"))
        link.unlink()
        link.symlink_to("1.1")
    assert program.is_replaced()


def test_a_bundle_is_told_by_its_program_file(bundle: Path) -> None:
    assert own_files() == (bundle,)
    bundle.parent.mkdir()
    bundle.write_bytes(b"one build")
    os.utime(bundle, (0, 0))
    program = ProgramFiles(own_files(), "1.0")
    shutil.copy2(bundle, bundle.with_name("new"))  # the same build was installed again
    bundle.with_name("new").replace(bundle)
    assert not program.is_replaced()
    bundle.write_bytes(b"another build")
    assert program.is_replaced()


def test_all_parts_that_tell_are_there() -> None:
    assert all(each.is_file() for each in own_files())
    assert not ProgramFiles(own_files(), "").is_replaced()


def test_a_bundle_runs_itself(bundle: Path) -> None:
    assert child_command("") == [str(bundle)]


def test_a_worker_of_a_bundle_may_read_the_program_that_holds_its_modules(bundle: Path) -> None:
    assert bundle in own_places()


def test_a_bundle_on_windows_runs_the_program_that_has_a_terminal(
    bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(bundle.with_name("readerapp-window.exe")))
    monkeypatch.setattr(sys, "platform", "win32")
    assert own_command() == [str(bundle.with_name("readerapp.exe"))]


@pytest.mark.parametrize("before", ["", "/opt/lib"])
def test_other_programs_load_no_library_of_a_bundle(
    before: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("PYINSTALLER_RESET_ENVIRONMENT", "")
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/readerapp/_internal")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    if before:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    runpy.run_path(str(START))["leave_others_alone"]()
    assert os.environ.get("LD_LIBRARY_PATH", "") == before
    assert os.environ["PYINSTALLER_RESET_ENVIRONMENT"] == "1"


def test_the_bundle_starts_as_the_program_does() -> None:
    done = subprocess.run(
        [sys.executable, str(START), "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("readerapp ")


def test_the_bundle_is_the_helper_that_multiprocessing_asks_for() -> None:
    """It ends when the other end of its pipe is closed, and says nothing."""
    reading, writing = os.pipe()
    asked = f"from multiprocessing.resource_tracker import main;main({reading})"
    command = [sys.executable, str(START), "-I", "-c", asked]
    with subprocess.Popen(command, pass_fds=[reading], stdout=subprocess.PIPE) as helper:
        os.close(reading)
        os.close(writing)
        said, _ = helper.communicate(timeout=PATIENCE)
    assert (helper.returncode, said) == (0, b"")
