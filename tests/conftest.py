"""What holds for every test: no screen, no real home, no network, no unexpected warning.

Python warnings are errors by `filterwarnings`, Qt's messages by `qt_log_level_fail`; both are set
in pyproject.toml. This file is read before any test module, and so before Qt is started.
"""

import gc
import ipaddress
import logging
import multiprocessing
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from thorough import EXAMPLES
from waiting import look_often, press_when_active, wait_long_by_default
from warm_commands import fork_workers

from readerapp.library.embedding_worker import use_one_core
from readerapp.messages import CHOSEN
from readerapp.system import Paths, workers
from readerapp.system.memory import due_generation
from readerapp.ui.themes.fonts import load_bundled_fonts

OLDEST = 2  # generation of garbage
LONGEST = frozenset({
    "test_starts.py", "test_front_page_bench.py", "test_cli_killed_refresh.py",
    "test_archives_killed.py", "test_cli_kill_table.py", "test_screenshot.py",
})  # fmt: skip
_MEMORY = Path("/dev/shm")
_ROOM = 2 << 30  # bytes; several runs of tests at once were seen to hold 0.7 GB


def _write_to_memory() -> None:
    """Keep the files of tests in memory where there is room: no test asks what a disk keeps."""
    if "TMPDIR" in os.environ:
        return
    with suppress(OSError, AttributeError):  # another system, or there is no such folder
        room = os.statvfs(_MEMORY)
        if os.access(_MEMORY, os.W_OK) and room.f_bavail * room.f_frsize >= _ROOM:
            os.environ["TMPDIR"] = tempfile.tempdir = str(_MEMORY)


_write_to_memory()
_HOME = tempfile.TemporaryDirectory(prefix="readerapp-tests-", ignore_cleanup_errors=True)
_outside: list[str] = []


def pytest_configure(config: pytest.Config) -> None:
    """Move the process, and the ones it starts, away from the real screen and home."""
    is_laid_out = os.environ.get("QT_QPA_PLATFORM", "").startswith("offscreen:")  # own screens
    if sys.platform == "linux" and not _has_display() and not is_laid_out:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Windows as large as the screen off screen is for. Letters of other sizes, and screens that are
    # scaled, are tests of their own.
    os.environ["QT_FONT_DPI"] = "96"
    for name in ("QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_USE_PHYSICAL_DPI"):
        os.environ.pop(name, None)
    os.environ.update(_homes(Path(_HOME.name)))
    _speak_english()
    # Compiled once, not by each of the hundreds of processes that tests start.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    sys.dont_write_bytecode = False
    use_one_core()  # as the workers of the app do; numpy is not loaded yet
    if sys.platform == "linux":
        fork_workers()  # see `started_anew`
    sys.addaudithook(_refuse_outside)
    wait_long_by_default()
    look_often()
    press_when_active()
    # A busy computer is no fault. A decorator that names health checks names this one, too.
    slow = [HealthCheck.too_slow]
    examples = config.getoption("--examples", None) or EXAMPLES
    settings.register_profile(
        "readerapp", deadline=None, suppress_health_check=slow, max_examples=examples
    )
    settings.load_profile("readerapp")
    gc.disable()  # see _collect_on_main_thread


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the tests that take longest: at the end of a run of several processes the others
    would wait for one of them."""
    items.sort(key=lambda item: item.path.name not in LONGEST)


def pytest_collection_finish() -> None:
    """Let no collection of garbage look at what lives until the end: 13,000 tests, every module."""
    gc.collect()
    gc.freeze()


def _speak_english() -> None:
    """Let the commands speak English to the tests, whatever the developer's computer speaks."""
    os.environ.pop("LANGUAGE", None)
    os.environ["LC_MESSAGES"] = "C"
    if "LC_ALL" in os.environ:
        os.environ["LC_ALL"] = "C.UTF-8"


def pytest_sessionfinish() -> None:
    """Leave nothing on the clipboard: to delete what Python made at the end of Qt is a crash."""
    app = QGuiApplication.instance()
    if isinstance(app, QGuiApplication):
        app.clipboard().setText("")


@pytest.fixture
def started_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have worker processes start as those of the app do: for what depends on it, such as what
    they inherit, may take and give up."""
    monkeypatch.setattr(workers, "multiprocessing", multiprocessing)


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application with the fonts that ship with it, whichever test comes first."""
    load_bundled_fonts()
    return qapp


@pytest.fixture
def kills(pytestconfig: pytest.Config) -> int:
    """How often a test kills a process, each time at another moment: more with `--kills`."""
    return int(pytestconfig.getoption("--kills"))


@pytest.fixture
def slow_kills(kills: int) -> int:
    """The same where each kill takes a processor seconds: two for three."""
    return (2 * kills + 2) // 3


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """The folders of a new profile."""
    paths = Paths.of_profile(tmp_path / "profile")
    paths.create()
    return paths


@pytest.fixture
def expected_logs(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """For a test that brings about warnings: asking for it lets them pass, to be checked there.

    The marker `expected_logs` does the same without the records.
    """
    return caplog


@pytest.fixture(autouse=True)
def _quiet_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning it did not announce, and close the logs that it opened: the
    end of a process does it, but one process runs many tests."""
    watch = _Watch(logging.WARNING)
    logger = logging.getLogger("readerapp")
    before = list(logger.handlers)
    logger.addHandler(watch)
    yield
    for handler in set(logger.handlers) - set(before):
        logger.removeHandler(handler)
        handler.close()
    announced = "expected_logs" in request.fixturenames
    if watch.lines and not announced and request.node.get_closest_marker("expected_logs") is None:
        lines = "\n".join(watch.lines)
        pytest.fail(f"unexpected log, see `expected_logs` in tests/conftest.py:\n{lines}", False)


@pytest.fixture(autouse=True)
def _collect_on_main_thread() -> Iterator[None]:
    """Collect garbage between tests: on a thread of a lane it would destroy Qt objects there."""
    yield
    if (generation := due_generation()) is not None:
        gc.collect(generation)
        if generation == OLDEST:
            gc.freeze()  # as `pytest_collection_finish`; a window that ends takes it back


@pytest.fixture(autouse=True)
def _same_words() -> Iterator[None]:
    """Have the process speak the language that it spoke before the test."""
    before = CHOSEN.words
    yield
    CHOSEN.words = before


@pytest.fixture(autouse=True)
def _no_network() -> Iterator[None]:
    """Fail a test that reached out, also when the code under test swallowed the refusal."""
    _outside.clear()
    yield
    if _outside:
        pytest.fail(f"a test may only connect to this computer, not to {_outside}", False)


class _Watch(logging.Handler):
    """Keeps what was logged at its level or above, one line a record."""

    def __init__(self, level: int) -> None:
        super().__init__(level)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


def _has_display() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _homes(root: Path) -> dict[str, str]:
    """The variables from which platforms derive the folders of a profile, pointing below `root`."""
    names = ("CACHE_HOME", "CONFIG_HOME", "DATA_HOME", "STATE_HOME", "RUNTIME_DIR")
    folders = {f"XDG_{name}": root / name.lower() for name in names}
    folders |= {"HOME": root, "USERPROFILE": root, "APPDATA": root / "roaming"}
    folders |= {"LOCALAPPDATA": root / "local"}
    for folder in folders.values():
        folder.mkdir(mode=0o700, exist_ok=True)
    return {name: str(folder) for name, folder in folders.items()}


def _refuse_outside(event: str, arguments: tuple[object, ...]) -> None:
    """An audit hook (https://docs.python.org/3/library/audit_events.html): sees every connect."""
    if event not in ("socket.connect", "socket.sendto"):
        return
    address = arguments[1]
    # A string or bytes names a socket file, which is on this computer.
    if isinstance(address, tuple) and not _is_loopback(str(address[0])):
        _outside.append(str(address))
        raise PermissionError(f"tests may not connect to {address}")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return host == "localhost"
