"""The choices `run.py` makes before anything is installed."""

import re
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

import run
from tools import apt, environment, interpreters, qt_libraries, setup_lock
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


@pytest.mark.skipif(sys.platform == "win32", reason="a Python is called python.exe there")
def test_an_environment_of_another_version_is_not_taken_for_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A system that was upgraded: the name leads to a Python that does not see its packages."""
    (tmp_path / "python3.13").touch()
    monkeypatch.setattr(environment, "VENV", tmp_path)
    monkeypatch.setattr(environment, "PYTHON", tmp_path / "python")
    environment.PYTHON.symlink_to("python3.13")
    for version, is_ours in (("3.13.5", True), ("3.12.7", False), ("3.1.3", False)):
        (tmp_path / "pyvenv.cfg").write_text(f"version = {version}\n", encoding="utf-8")
        assert environment.is_ours() is is_ours, version


_MAKES_ENVIRONMENT = """#!/bin/sh
mkdir -p "$3/bin"
printf '#!/bin/sh\nexit 1\n' > "$3/bin/python"
chmod +x "$3/bin/python"
echo "command = python3 -m venv $3" > "$3/pyvenv.cfg"
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a script of a shell stands for Python")
def test_an_environment_is_made_anew_after_a_kill_and_kept_after_a_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a folder with a blank and other letters, with a pip that never succeeds."""
    venv = tmp_path / "Lire é 読む" / ".venv"
    program = tmp_path / "python3"
    program.write_text(_MAKES_ENVIRONMENT, encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(environment, "VENV", venv)
    monkeypatch.setattr(environment, "PYTHON", venv / "bin" / "python")
    chosen = Interpreter((str(program),), (3, 13), GOOD)
    monkeypatch.setattr(interpreters, "choose", lambda: chosen)

    def fail() -> None:
        with pytest.raises(SetupError, match="needs the network"):
            environment.prepare("runtime")

    fail()
    (venv / "mine").touch()
    fail()
    assert (venv / "mine").exists()
    (venv / "ready" / "unfinished").touch()  # what a kill leaves
    fail()
    assert not (venv / "mine").exists()


def test_a_folder_that_cannot_be_written_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(environment, "VENV", tmp_path / "file" / ".venv")
    monkeypatch.setattr(environment, "PYTHON", tmp_path / "file" / ".venv" / "bin" / "python")
    with pytest.raises(SetupError, match=r"\.venv could not be written: "):
        environment.prepare("runtime")


_HOLDS = """
import sys
from functools import partial
from pathlib import Path
from tools.setup_lock import alone
with alone(Path(sys.argv[1])):
    print("inside", flush=True)
    sys.stdin.readline()
"""


def test_two_do_not_set_up_at_the_same_time(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _HOLDS, str(tmp_path / "build" / "lock")]
    start = partial(
        subprocess.Popen,
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        text=True,
    )
    with start() as one:
        assert one.stdout is not None
        assert one.stdout.readline() == "inside\n"
        with start() as other:
            assert other.stdout is not None
            assert "waiting" in other.stdout.readline()
            one.kill()
            assert other.stdout.readline() == "inside\n"
            other.communicate("\n")


def test_where_nothing_can_be_written_nobody_is_waited_for(tmp_path: Path) -> None:
    (tmp_path / "build").touch()
    with setup_lock.alone(tmp_path / "build" / "lock"):
        pass


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


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["tset"], "choose from '?test"),
        (["-x"], "unrecognized arguments: -x"),
        (["eval"], "the following arguments are required"),
        (["eval", "labls"], "choose from '?search'?, '?pages'?, '?labels'?, '?related"),
        (["eval", "--json"], "the following arguments are required"),
        (["check", "src"], "unrecognized arguments: src"),
    ],
)
def test_wrong_use_is_told_with_what_there_is(arguments: list[str], told: str) -> None:
    done = run_py(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert re.search(told, done.stderr), done.stderr


def test_the_help_says_what_each_verb_does() -> None:
    done = run_py("--help")
    assert done.returncode == 0
    said = " ".join(done.stdout.split())
    assert all(f"{name} {verb.help}" in said for name, verb in run.VERBS.items())
    of_eval = " ".join(run_py("eval", "-h").stdout.split())
    assert all(f"{what} {told}" in of_eval for what, told in run.EVALUATIONS.items())


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["test", "-x", "--kills=20", "-h", "tests/ui", "--", "-k", "a b"],
        ["bench", "--help"],
        ["eval", "related", "--json", "-h"],
        ["package", "deb"],
    ],
)
def test_what_follows_a_verb_is_passed_on_unchanged(arguments: list[str]) -> None:
    name, rest = run.understood(arguments)
    assert [name, *rest] == (arguments or [""])


def run_py(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run it with arguments that need nothing set up."""
    command = [sys.executable, str(ROOT / "run.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)
