"""What the house promises about itself: its rooms and its files."""

import ast
import importlib
import inspect
import re
from pathlib import Path

import pytest
from waiting import PATIENCE

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "readerapp"
ROOMS = sorted(path.parent.name for path in SOURCE.glob("*/__init__.py"))
PACKAGES = sorted(
    path.parent.relative_to(SOURCE).as_posix() for path in SOURCE.glob("*/**/__init__.py")
)
LONGEST_FILE = 600


def _is_ours(value: object) -> bool:
    """Whether `value` is a function or class of ours, not a module or something of a library."""
    return str(getattr(value, "__module__", "")).startswith("readerapp.")


def _python_files() -> list[Path]:
    folders = [ROOT / name for name in ("src", "tests", "tools", "lab")]
    return [
        ROOT / "run.py",
        ROOT / "setup.py",
        *(path for folder in folders for path in folder.rglob("*.py")),
    ]


def test_a_room_says_what_it_is(subtests: pytest.Subtests) -> None:
    for room in ROOMS:
        with subtests.test(room):
            tree = ast.parse((SOURCE / room / "__init__.py").read_text(encoding="utf-8"))
            docstring = ast.get_docstring(tree) or ""
            assert "May import:" in docstring
            assert "Promises:" in docstring


def test_a_room_names_everything_public(subtests: pytest.Subtests) -> None:
    for room in ROOMS:
        with subtests.test(room):
            module = importlib.import_module(f"readerapp.{room}")
            takes_all = "import *" in inspect.getsource(module)  # what its modules name
            named = set(getattr(module, "__all__", vars(module) if takes_all else ()))
            ours = {name for name, value in vars(module).items() if _is_ours(value)}
            assert {name for name in ours if not name.startswith("_")} <= named
            assert all(hasattr(module, name) for name in named)


def test_lists_of_modules_leave_none_out() -> None:
    """A list stands in an `__init__.py`, a line for each of its topics."""
    left_out: list[str] = []
    for package in PACKAGES:
        folder = SOURCE / package
        docstring = ast.get_docstring(ast.parse((folder / "__init__.py").read_text("utf-8"))) or ""
        if "\n- `" not in docstring:
            continue
        named = {name.split(".")[0].rstrip("/") for name in re.findall(r"`([^`]+)`", docstring)}
        there = {path.stem for path in folder.glob("*.py")}
        there |= {path.parent.name for path in folder.glob("*/__init__.py")}
        left_out += [f"{package}: {name}" for name in sorted(there - {"__init__"} - named)]
    assert left_out == []


def test_no_file_is_too_long() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in _python_files()}
    assert not {path: length for path, length in lengths.items() if length > LONGEST_FILE}


def test_every_file_says_what_it_is() -> None:
    begins = re.compile(r'(#.*\n|\s)*r?"""[^\n]*\w')
    bare = [path for path in _python_files() if not begins.match(path.read_text(encoding="utf-8"))]
    assert not bare


def test_every_silenced_check_says_why() -> None:
    silenced = re.compile(r"# (type: ignore|noqa)(?!.*(\]|\d)\s+[#-]+ ?\w+)")
    lines = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in _python_files()
        if path != Path(__file__).resolve()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if silenced.search(line)
    ]
    assert not lines


def test_no_file_names_a_package_registry() -> None:
    registries = re.compile(
        "|".join(("py" + "pi", "python" + "hosted", "npm" + "js")), re.IGNORECASE
    )
    endings = {".py", ".toml", ".txt", ".md", ".xml", ".json", ".yml", ".yaml", ""}
    names = ["src", "resources", "tests", "tools", "lab", "requirements", "docs", "packaging"]
    folders = [ROOT / name for name in (*names, ".ci", ".github")]
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    files += [path for path in ROOT.iterdir() if path.is_file()]
    named = [
        path
        for path in files
        if path.suffix in endings
        and path != Path(__file__).resolve()
        and registries.search(path.read_text(encoding="utf-8", errors="replace"))
    ]
    assert not named


# What may look at the clock, and why no busy computer loses anything by it.
CLOCK_READERS = {
    "background/idle_steps.py": "how long one slice of idle work on the GUI thread takes",
    "background/tasks.py": "for how long writes are still tried when the app ends",
    "library/backups.py": "for how long another process that writes the safety copy is waited for",
    "library/batching.py": "how many go into the next transaction",
    "library/proxies.py": "for how long what a desktop said of its proxy is kept",
    "library/refreshing/refresh.py": "when what is there is stored",
    "library/saved_searches.py": "how many counts are shown beside saved searches",
    "storage/search/saved_searches.py": "as above",
    "system/single_instance.py": "for how long another window is asked to come forward",
    "system/workers.py": "the last resort beside a limit of work",
}


def test_no_limit_on_reading_or_storing_is_one_of_the_clock() -> None:
    """A limit counts the work that was done (`system/workers.py`): on a busy computer the clock
    runs on while none is. In the window (`app`, `ui`) a slice of time is a politeness, on the
    network a server is waited for."""
    clock = re.compile(
        r"\b(monotonic|perf_counter)\b|\btime\.time\(|setitimer\(signal\.ITIMER_REAL"
    )
    readers = {
        path.relative_to(SOURCE).as_posix()
        for path in SOURCE.rglob("*.py")
        if clock.search(path.read_text(encoding="utf-8"))
    }
    limited = {each for each in readers if each.split("/")[0] not in ("app", "ui", "network")}
    assert limited == CLOCK_READERS.keys()


# What has updates disabled for a moment, and why they always come back.
UPDATES = {
    "ui/reading/view.py": "of the viewport, no window: until the place is written, a fault or not",
}


def test_no_window_has_its_updates_disabled() -> None:
    """Qt loses for good what it asks to paint meanwhile: painting is held in `PaintTurn`."""
    found = {
        path.relative_to(SOURCE).as_posix()
        for path in SOURCE.rglob("*.py")
        if re.search(r"setUpdatesEnabled|WA_\w*UpdatesDisabled", path.read_text(encoding="utf-8"))
    }
    assert found == UPDATES.keys()


def _tests() -> dict[str, str]:
    """The text of each file of the tests, but this one."""
    files = sorted((ROOT / "tests").rglob("*.py"))
    return {path.name: path.read_text(encoding="utf-8") for path in files if path != Path(__file__)}


def test_no_test_gives_up_on_what_must_come_before_a_busy_computer_has_done_it() -> None:
    """Wait with `qtbot`, or for `waiting.PATIENCE`; 0 and parts of a second are for what ends."""
    begins, ends = r"(?:\btimeout ?= ?|\.(?:wait|join|communicate)\()", r"(?:\)|, [a-z]|$)"
    waits = re.compile(rf"{begins}(\d+){ends}", re.MULTILINE)
    short = {
        (name, seconds)
        for name, text in _tests().items()
        for seconds in map(int, waits.findall(text))
        if 0 < seconds < PATIENCE
    }
    assert short == set()


def test_what_a_test_presses_it_lets_go() -> None:
    """QTest holds a button of the mouse down for all tests that follow in the process, and what
    they do with a window by another button is no click then."""
    held = {
        name
        for name, text in _tests().items()
        if text.count("mousePress(") != text.count("mouseRelease(")
    }
    assert held == set()


def test_a_test_closes_its_connections() -> None:
    """`with connect(...)` ends a transaction, and leaves the connection open."""
    opened = {name for name, text in _tests().items() if "with sqlite3.connect(" in text}
    assert opened - {"test_house.py"} == set()
