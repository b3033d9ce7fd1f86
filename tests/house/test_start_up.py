"""What a start loads before the first rows, and in how large pieces it loads the rest."""

import subprocess
import sys

import PySide6
import pytest

from readerapp.app.reader import PIECES

BEFORE_ROWS = 215  # modules of ours; 200 of them take 80 ms (docs/technotes/start-up.md)
BEFORE_CARDS = 250  # those of the front page
COMPLETE = 570  # modules of ours
FIRST_PIECE = 100  # modules of ours between two paintings of the empty window
PIECE = 30  # modules of ours that are loaded while no event is answered


def run(code: str) -> list[str]:
    """Return the words that a process of its own prints."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.split()


FIRST_PAINT = """
import sys, readerapp.messages  # which `readerapp.__main__` has loaded, as all programs need it
before = set(sys.modules)
import readerapp.app.start
print(*set(sys.modules) - before)
"""


def test_the_first_paint_loads_next_to_nothing() -> None:
    own = run(FIRST_PAINT)
    assert sum(name.startswith("readerapp") for name in own) <= 20


PAINTED_BETWEEN = """
import sys
from importlib import import_module
from readerapp.app.start import FRONT_PAGE, LIST
for name in (*{first}, "readerapp.app.running"):
    before = set(sys.modules)
    import_module(name)
    print(sum(each.startswith("readerapp") for each in set(sys.modules) - before))
"""


@pytest.mark.parametrize("first", ["LIST", "FRONT_PAGE"])
def test_the_window_is_painted_again_while_the_program_is_loaded(first: str) -> None:
    """Where there is a window manager, a window appears some moments after it was shown."""
    *pieces, rest = map(int, run(PAINTED_BETWEEN.replace("{first}", first)))
    assert max(pieces) <= FIRST_PIECE
    assert rest <= PIECE


# What is loaded before the first rows, and how much each piece brings after them.
PIECE_BY_PIECE = """
import sys
from importlib import import_module
import readerapp.app.running
print(*sys.modules, end="|")
from readerapp.app.reader import PIECES
before = 0
for name in PIECES:
    before = sum(each.startswith("readerapp") for each in sys.modules)
    import_module(name)
    print(sum(each.startswith("readerapp") for each in sys.modules) - before, end=" ")
"""


@pytest.fixture(scope="module")
def window() -> list[list[str]]:
    """Both parts of what a window tells that is loaded piece by piece."""
    done = [sys.executable, "-c", PIECE_BY_PIECE]
    told = subprocess.run(done, capture_output=True, text=True, check=True).stdout
    return [each.split() for each in told.split("|")]


def test_the_first_rows_load_no_feature(window: list[list[str]]) -> None:
    loaded = window[0]
    own = [name for name in loaded if name.startswith("readerapp")]
    assert len(own) <= BEFORE_ROWS
    assert not [name for name in own if name.endswith(".feature")]
    top = {name.partition(".")[0] for name in loaded}
    assert not top & {"babel", "h11", "lxml", "multiprocessing", "numpy", "sqlalchemy", "yaml"}


def test_the_front_page_loads_no_list_and_no_other_page() -> None:
    code = "import readerapp.ui.front_page.feature, readerapp.app.running, sys; print(*sys.modules)"
    loaded = set(run(code))
    later = ("ui.article_list.pane", "ui.front_page.why", "ui.reading.pane", "ui.story.page")
    assert not {f"readerapp.{name}" for name in later} & loaded
    assert sum(name.startswith("readerapp") for name in loaded) <= BEFORE_CARDS
    assert not {"hashlib", "logging.handlers", "secrets", "uuid", "zoneinfo"} & loaded


def test_a_complete_window_loads_no_network_no_cldr_and_no_settings() -> None:
    """Each costs 10 to 40 ms and some MB, and most windows are closed without them."""
    loaded = run("import sys, readerapp.app.running, readerapp.app.features; print(*sys.modules)")
    top = {name.partition(".")[0] for name in loaded}
    assert not top & {"babel", "h11", "lxml", "msgspec", "numpy", "sqlalchemy", "ssl", "yaml"}
    rooms = ("library.accounts", "library.archives", "network", "ui.settings.dialog")
    assert not {f"readerapp.{name}" for name in rooms} & set(loaded)
    assert sum(name.startswith("readerapp") for name in loaded) <= COMPLETE


def test_the_features_are_loaded_in_small_pieces(window: list[list[str]]) -> None:
    sizes = dict(zip(PIECES, map(int, window[1]), strict=True))
    assert {name: size for name, size in sizes.items() if size > PIECE} == {}


def test_no_source_is_read_by_an_import() -> None:
    """PySide6 keeps Python's `__import__` under a name of its own; a new PySide6 might not."""
    code = (
        "import linecache\n"
        "from readerapp.app.qt_import import load_qt\n"
        "load_qt(); before = len(linecache.cache)\n"
        "import readerapp.app.features; print(len(linecache.cache) - before)"
    )
    assert run(code) == ["0"]


WRONG_CALLS = """
import sys
from PySide6.QtCore import QLocale, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QWidget
parser = sys.modules["shibokensupport.signature.parser"]
print("pyside_type_init" in vars(parser), file=sys.stderr)
for wrong in (
    lambda: QTimer(1, 2, 3), lambda: QTimer.singleShot(), lambda: QObject().setObjectName(3, 4),
    lambda: QSize("a"), lambda: QObject(parnt=3), lambda: QRect.nothing, lambda: QObject.connect(1),
    lambda: QLocale().toString(object()), lambda: QColor([]), lambda: Qt.Key(1 << 40),
    lambda: QPainter(3), lambda: QSize(1, 2) + "a", lambda: QWidget("a"), lambda: QSize(1) < 2,
    lambda: QTimer().timeout.connect(3), lambda: QTimer().timeout.emit(1, 2), lambda: Qt(),
):
    try:
        wrong()
    except Exception as error:
        print(type(error), error)
print(QSize.__doc__, QSize.width.__doc__)
"""


def test_what_a_wrong_call_is_told_is_worded_when_it_is_asked_for() -> None:
    """Of each version of PySide6 that `qt_import` knows: newer ones need a look."""
    lean = "from readerapp.app.qt_import import load_qt\nload_qt()\n"
    told = [
        subprocess.run([sys.executable, "-c", each], capture_output=True, text=True, check=True)
        for each in (f"import PySide6.QtWidgets\n{WRONG_CALLS}", lean + WRONG_CALLS)
    ]
    is_older = PySide6.__version_info__[:2] < (6, 12)  # which is left as it is
    assert [each.stderr for each in told] == ["True\n", f"{is_older}\n"]
    assert told[1].stdout == told[0].stdout
    assert "Supported signatures" in told[1].stdout
