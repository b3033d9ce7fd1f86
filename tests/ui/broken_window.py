"""Windows of which one part is broken, in one process: `broken_window.py FOLDER PART...`.

Prints a line a part: what the window says, the titles of the reports, and how many rows it goes on
to show. Where it crashes, the lines of that part and of those after it are missing.
"""

import importlib
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from waiting import delete_now
from window_desktop import article, put, special_articles

from readerapp.app.faults import FaultHandling
from readerapp.app.reader import ReaderApp
from readerapp.library import open_library, problems
from readerapp.system import Paths
from readerapp.ui.shell.window import MainWindow
from readerapp.ui.widgets.slot_guard import guarded

ROWS = 12


def fall_over(*_: object) -> object:
    """Fail as a bug of ours would."""
    raise LookupError("zz")


@contextmanager
def broken(part: str) -> Iterator[None]:
    """Let a method of a class of ours fail: "module:Class.method", with all that guards it."""
    module, _, name = part.partition(":")
    kind_name, _, method = name.partition(".")
    kind = getattr(importlib.import_module(f"readerapp.ui.{module}"), kind_name)
    whole = vars(kind)[method]
    setattr(kind, method, fall_over)
    guarded(kind)
    yield
    setattr(kind, method, whole)


def use(reader: ReaderApp) -> None:
    """Make the window wider and narrower and paint it: all calls into Qt from Python."""
    for width in (900, 1400, 700, 1200):
        reader.window.resize(width, 800)
        for each in reader.window.findChildren(QWidget):
            each.updateGeometry()
        reader.window.grab()
        QCoreApplication.processEvents()


def wait_until(condition: object) -> None:
    """Run the event loop until the condition holds; the parent ends us when it never does."""
    assert callable(condition)
    while not condition():
        QTest.qWait(1)


def run(app: QApplication, profile: Path, part: str) -> dict[str, object]:
    """Break the part, open the window, use it; return what came of it."""
    paths = Paths.of_profile(profile)
    library = open_library(paths)
    library.parser_workers.stop()
    library.picture_workers.stop()
    library.embedding_workers.stop()
    library.comparing_workers.stop()
    ids = put(library, special_articles() + [article(n) for n in range(3, ROWS)])
    with FaultHandling(paths) as faults, broken(part):
        reader = ReaderApp(app, library, MainWindow())
        faults.reporter.reported.connect(reader.show_fault)
        reader.start(may_ask=False)
        reader.complete()
        wait_until(lambda: reader.listing.counts.total)
        reader.window.articles.select(ids[0])
        wait_until(lambda: not reader.runner.busy)
        use(reader)
        wait_until(lambda: reader.window.toast.text)
        notice = reader.window.toast.text
        rows = len(reader.window.articles.model.ids)
        reader.window.close()
        reader.stop()
        reader.window.deleteLater()
        delete_now()
        titles = [report.title for report in problems.reports(library)]
    return {"notice": notice, "titles": titles, "rows": rows}


if __name__ == "__main__":
    app = QApplication([])
    for number, part in enumerate(sys.argv[2:]):
        sys.stdout.write(json.dumps(run(app, Path(sys.argv[1]) / str(number), part)) + "\n")
        sys.stdout.flush()
