"""The choices `run.py` makes before anything is installed."""

import subprocess
import sys
from pathlib import Path

import pytest

import run
from tools import apt, environment, interpreters, qt_libraries
from tools.failures import SetupError
from tools.interpreters import Interpreter

ROOT = Path(__file__).resolve().parents[2]
GOOD = ()
SPLIT = ("ensurepip",)


def _python(minor: int, missing: tuple[str, ...]) -> Interpreter:
    return Interpreter((f"/usr/bin/python3.{minor}",), (3, minor), missing)


def test_the_newest_usable_python_is_chosen() -> None:
    found = [_python(11, GOOD), _python(13, GOOD), _python(12, GOOD), _python(14, SPLIT)]
    assert interpreters.best(found) == _python(13, GOOD)


def test_a_python_without_wheels_or_support_is_not_chosen() -> None:
    assert interpreters.best([_python(10, GOOD), _python(99, GOOD)]) is None


def test_this_python_is_found_and_usable() -> None:
    chosen = interpreters.choose()
    assert chosen.version in interpreters.SUPPORTED
    assert chosen.missing == ()


def test_without_root_the_command_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apt, "is_root", lambda: False)
    with pytest.raises(SetupError, match=r"sudo apt-get install .*libegl1"):
        apt.install(["libegl1"], "Qt does not start.")


PACKAGES = {
    "dnf": ("dnf install", "libglvnd-egl", "xcb-util-cursor"),
    "pacman": ("pacman --sync --needed", "libglvnd", "xcb-util-cursor"),
    "zypper": ("zypper install", "Mesa-libEGL1", "libxcb-cursor0"),
    "apk": ("apk add", "mesa-egl", "xcb-util-cursor"),
}


@pytest.fixture
def qt_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A computer whose Python has a Qt that does not start; returns the folder of its programs."""
    python = tmp_path / "python"
    python.write_text("#!/bin/sh\necho libEGL.so.1: cannot open shared object file >&2; exit 1\n")
    python.chmod(0o755)
    programs = tmp_path / "programs"
    programs.mkdir()
    monkeypatch.setattr(environment, "PYTHON", python)
    monkeypatch.setattr(environment, "VENV", tmp_path)
    monkeypatch.setenv("PATH", str(programs))
    return programs


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have all that Qt needs")
@pytest.mark.parametrize("program", PACKAGES)
@pytest.mark.parametrize("on_screen", [True, False])
def test_missing_libraries_are_named_for_each_package_manager(
    qt_fails: Path, program: str, on_screen: bool
) -> None:
    (qt_fails / program).write_text("#!/bin/sh\n")
    (qt_fails / program).chmod(0o755)
    with pytest.raises(SetupError) as caught:
        qt_libraries.prepare(on_screen)
    command, drawing, screen = PACKAGES[program]
    said = str(caught.value)
    assert "libEGL.so.1: cannot open shared object file" in said
    assert f"{command} " in said
    assert drawing in said
    assert (screen in said) == on_screen


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have all that Qt needs")
def test_missing_libraries_are_named_for_all_where_no_manager_is_known(qt_fails: Path) -> None:
    with pytest.raises(SetupError) as caught:
        qt_libraries.prepare(on_screen=True)
    assert all(command in str(caught.value) for command, *_ in PACKAGES.values())


def test_a_moved_environment_is_not_taken_for_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "VENV", tmp_path)
    monkeypatch.setattr(environment, "PYTHON", Path(sys.executable))
    configuration = tmp_path / "pyvenv.cfg"
    assert not environment.is_ours()
    configuration.write_text(f"command = python3 -m venv {tmp_path}\n", encoding="utf-8")
    assert environment.is_ours()
    configuration.write_text("command = python3 -m venv /elsewhere/.venv\n", encoding="utf-8")
    assert not environment.is_ours()


def test_ready_lasts_until_the_project_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "VENV", tmp_path / ".venv")
    (tmp_path / ".venv").mkdir()
    (tmp_path / ".venv" / "pyvenv.cfg").write_text("version = 3.13.5\n", encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    assert not environment.is_ready("runtime")
    environment.mark_ready("runtime")
    assert environment.is_ready("runtime")
    assert not environment.is_ready("dev")
    (tmp_path / "pyproject.toml").write_text("[project] # changed\n", encoding="utf-8")
    assert not environment.is_ready("runtime")


@pytest.mark.parametrize("arguments", [[], ["tests/ui"], ["-x", "-q"], ["a.py", "b.py"]])
def test_tests_run_side_by_side(arguments: list[str]) -> None:
    processes, _ = run.parallel(arguments)
    assert int(processes.removeprefix("--numprocesses=")) >= 2


@pytest.mark.parametrize(
    "arguments",
    [["-n", "4"], ["-n0"], ["--numprocesses=2"], ["--pdb"], ["a.py"], ["a.py::test_b", "-x"]],
)
def test_what_the_caller_says_holds(arguments: list[str]) -> None:
    assert run.parallel(arguments) == ()


def test_an_unknown_verb_is_wrong_use() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "run.py"), "tset"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "python3 run.py test" in done.stderr
