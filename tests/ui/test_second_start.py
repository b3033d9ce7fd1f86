"""A second start of the app: the first window takes over what was asked."""

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from window_desktop import MakeDesktop

from readerapp.app.running import ActivationListener
from readerapp.system import SingleInstance
from readerapp.system.single_instance import ActivationRequest, ask_running_window, request_folder


def test_a_second_start_brings_the_first_window_to_the_front(
    make_desktop: MakeDesktop, tmp_path: Path, qtbot: QtBot
) -> None:
    desktop = make_desktop()
    paths = desktop.library.paths
    served: list[ActivationRequest] = []
    listener = ActivationListener(lambda: desktop.reader, paths)
    listener.open()
    assert listener._requests is not None
    listener._requests.requested.connect(served.append)
    desktop.window.showMinimized()
    page = tmp_path / "page.html"
    page.write_text("<h1>A page</h1>")
    start = subprocess.Popen([sys.executable, "-c", SECOND, str(paths.profile), str(page)])
    desktop.until(lambda: served or start.poll())
    assert served[0].inputs == (str(page),)
    desktop.until(lambda: start.poll() is not None)
    assert start.returncode == 0
    assert not desktop.window.isMinimized()
    listener.close()


SECOND = """
import sys
from pathlib import Path
from readerapp.system import Paths
from readerapp.system.single_instance import ask_running_window, request_of_arguments
folder = Paths.of_profile(Path(sys.argv[1])).runtime
sys.exit(not ask_running_window(folder, request_of_arguments(sys.argv[2:]), 60))
"""


def test_nobody_answers_where_no_window_runs(tmp_path: Path) -> None:
    assert not ask_running_window(tmp_path, ActivationRequest(), seconds=0.1)
    assert not list(request_folder(tmp_path).iterdir())


def test_what_is_no_request_is_taken_away(
    make_desktop: MakeDesktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = make_desktop()
    folder = request_folder(desktop.library.paths.runtime)
    for number, data in enumerate((b"", b"[1]", b"{", b"\xff", b'{"inputs": 3}', b"[" * 100_000)):
        (folder / f"{number}.request").write_bytes(data)
    listener = ActivationListener(lambda: desktop.reader, desktop.library.paths)
    listener.open()
    desktop.until(lambda: not list(folder.iterdir()))
    listener.close()


def test_a_command_shows_an_article_in_the_window(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop()
    listener = ActivationListener(lambda: desktop.reader, desktop.library.paths)
    listener.open()
    paths = desktop.library.paths
    window = SingleInstance(paths.lock)
    window.acquire()
    wanted = desktop.ids[1]
    command = ["readerapp", "--profile", str(paths.profile), "open", str(wanted)]
    start = subprocess.Popen([sys.executable, "-m", *command], stdout=subprocess.PIPE)
    desktop.until(lambda: start.poll() is not None)
    assert start.returncode == 0
    assert start.communicate()[0].decode() == f"opened     {wanted}\n"
    shown = desktop.reader.features.reading
    desktop.until(lambda: shown.head is not None and shown.head.id == wanted)
    window.release()
    listener.close()
