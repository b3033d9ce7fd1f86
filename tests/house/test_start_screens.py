"""Starting where there is no screen, or no Qt: a sentence, never an abort."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from waiting import PATIENCE

from readerapp.app.arguments import window_options
from readerapp.app.start import no_screen, platform_arguments


@pytest.mark.parametrize(
    ("environment", "tried"),
    [
        ({}, "offscreen"),
        ({"DISPLAY": ":0"}, "xcb;offscreen"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "wayland;offscreen"),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, "wayland;xcb;offscreen"),
        (
            {"WAYLAND_DISPLAY": "w", "DISPLAY": ":0", "XDG_SESSION_TYPE": "x11"},
            "xcb;wayland;offscreen",
        ),
        ({"QT_QPA_PLATFORM": "xcb"}, "xcb;offscreen"),
        ({"QT_QPA_PLATFORM": "wayland;xcb", "DISPLAY": ":0"}, "wayland;xcb;offscreen"),
        ({"QT_QPA_PLATFORM": "offscreen"}, None),
        ({"QT_QPA_PLATFORM": "vnc:size=800x600"}, None),
    ],
)
def test_qt_tries_what_is_there_and_memory_at_last(
    environment: dict[str, str], tried: str | None
) -> None:
    found = platform_arguments(is_shot=False, environment=environment, system="linux")
    assert found == ([] if tried is None else ["-platform", tried])


def test_a_picture_is_drawn_in_memory_also_beside_a_screen() -> None:
    found = platform_arguments(is_shot=True, environment={"DISPLAY": ":0"}, system="linux")
    assert found == ["-platform", "offscreen"]


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_windows_and_macos_have_a_screen(system: str) -> None:
    assert platform_arguments(is_shot=False, environment={}, system=system) == []
    assert no_screen("offscreen", {}, system) == ""


def test_a_window_nobody_would_see_is_told_of() -> None:
    assert "neither DISPLAY nor WAYLAND_DISPLAY is set" in no_screen("offscreen", {}, "linux")
    assert "DISPLAY=:7" in no_screen("offscreen", {"DISPLAY": ":7"}, "linux")
    assert no_screen("xcb", {"DISPLAY": ":0"}, "linux") == ""
    assert no_screen("offscreen", {"QT_QPA_PLATFORM": "offscreen"}, "linux") == ""


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("screenshot", "screenshot takes one file with an ending of .png"),
        ("screenshot library.sqlite3", "screenshot takes one file with an ending of .png"),
        ("screenshot a.png b.png", "screenshot takes one file with an ending of .png"),
        ("screenshot a.png --size abc", "takes a size such as 1440x900, not “abc”"),
        ("screenshot a.png --size 0x9", "takes sides from 1 to"),
        ("screenshot a.png --size 99999999x9", "takes sides from 1 to"),
        ("screenshot a.png --scale nan", "takes a number from 0.25 to 8.0, not “nan”"),
        ("screenshot a.png --scale x", "takes a number from 0.25 to 8.0"),
        ("screenshot a.png --article abc", "takes a number as lists print them"),
        ("--profile= a.opml", "takes the name of a folder"),
    ],
)
def test_wrong_use_is_said_in_words(
    capsys: pytest.CaptureFixture[str], words: str, said: str
) -> None:
    with pytest.raises(SystemExit) as caught:
        window_options(words.split())
    assert caught.value.code == 2
    errors = capsys.readouterr().err
    assert said in errors
    assert "invalid" not in errors


def readerapp(*words: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    """Start the app where there is no screen, unless `environment` names one."""
    unset = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE")
    plain = {name: value for name, value in os.environ.items() if name not in unset}
    return subprocess.run(
        [sys.executable, "-m", "readerapp", *words],
        check=False,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        env=plain | environment,
    )


linux = pytest.mark.skipif(sys.platform != "linux", reason="Linux may have no screen")


@linux
@pytest.mark.parametrize("screen", [{}, {"DISPLAY": ":977"}, {"QT_QPA_PLATFORM": "xcb"}])
def test_a_window_without_a_screen_says_what_to_do(tmp_path: Path, screen: dict[str, str]) -> None:
    done = readerapp("--profile", str(tmp_path), **screen)
    assert (done.returncode, done.stdout) == (1, "")
    assert "readerapp screenshot FILE.png draws the window into a picture" in done.stderr
    assert list(tmp_path.iterdir()) == []


@linux
def test_a_picture_needs_no_screen(tmp_path: Path) -> None:
    profile, target = str(tmp_path / "p"), tmp_path / "window.png"
    done = readerapp("--profile", profile, "screenshot", str(target), DISPLAY=":977")
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
    assert QImage(str(target)).width() == 1440
    gone = tmp_path / "gone" / "window.png"
    done = readerapp("--profile", profile, "screenshot", str(gone))
    assert (done.returncode, done.stderr) == (1, f"{gone.parent} does not exist.\n")


@linux
@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("--article 99", "There is no article 99."),
        ("--choose nothing", "--choose: there is no command “nothing”."),
        ("--choose settings_nothing", "--choose: there is no command “settings_nothing”."),
        ("--language xx", "--language takes one of en, fr, de, es, ko, ja, zh-Hans, ar, not “xx”."),
    ],
)
def test_a_picture_of_what_is_not_there_is_refused(tmp_path: Path, words: str, said: str) -> None:
    """In the language of the terminal, whichever the window has."""
    profile, target = str(tmp_path / "p"), tmp_path / "window.png"
    readerapp("--profile", profile, "settings", "set", "interface.language", "fr")
    done = readerapp("--profile", profile, "screenshot", str(target), *words.split())
    assert (done.returncode, done.stderr) == (1, f"{said}\n")
    assert not target.exists()


def test_a_missing_library_of_qt_is_named(tmp_path: Path) -> None:
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").touch()
    said = "libEGL.so.1: cannot open shared object file: No such file or directory"
    (tmp_path / "PySide6" / "QtWidgets.py").write_text(f"raise ImportError({said!r})")
    path = os.pathsep.join(filter(None, (str(tmp_path), os.environ.get("PYTHONPATH"))))
    done = readerapp(PYTHONPATH=path)
    assert done.returncode == 1
    assert f"Qt does not start: {said}" in done.stderr
    assert "What Linux needs" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_help_of_a_picture_needs_no_qt(tmp_path: Path) -> None:
    (tmp_path / "PySide6.py").write_text("raise ImportError('none')")
    path = os.pathsep.join(filter(None, (str(tmp_path), os.environ.get("PYTHONPATH"))))
    done = readerapp("screenshot", "--help", PYTHONPATH=path)
    assert done.returncode == 0
    assert "--size WxH" in done.stdout
    assert "screenshot" in readerapp("--help").stdout
