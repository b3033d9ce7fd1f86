"""A window of which one part is broken, in a process of its own: `broken_window.py PROFILE PART`.

Prints what the window says, the titles of the reports, and how many rows it goes on to show.
"""

import importlib
import json
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget
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


def break_part(part: str) -> None:
    """Let a method of a class of ours fail: "module:Class.method", with all that guards it."""
    module, _, name = part.partition(":")
    kind_name, _, method = name.partition(".")
    kind = getattr(importlib.import_module(f"readerapp.ui.{module}"), kind_name)
    setattr(kind, method, fall_over)
    guarded(kind)


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
        QCoreApplication.processEvents()


def run(profile: Path, part: str) -> dict[str, object]:
    """Open the window, break the part, use the window; return what came of it."""
    app = QApplication([])
    paths = Paths.of_profile(profile)
    library = open_library(paths)
    library.parser_workers.stop()
    library.picture_workers.stop()
    library.embedding_workers.stop()
    library.comparing_workers.stop()
    ids = put(library, special_articles() + [article(n) for n in range(3, ROWS)])
    with FaultHandling(paths) as faults:
        break_part(part)
        reader = ReaderApp(app, library, MainWindow())
        faults.reporter.reported.connect(reader.show_fault)
        reader.start(may_ask=False)
        wait_until(lambda: reader.is_complete and reader.listing.counts.total)
        reader.window.articles.select(ids[0])
        wait_until(lambda: not reader.runner.busy)
        use(reader)
        wait_until(lambda: reader.window.toast.text)
        notice = reader.window.toast.text
        reader.window.close()
        reader.stop()
        titles = [report.title for report in problems.reports(library)]
    return {"notice": notice, "titles": titles, "rows": len(reader.window.articles.model.ids)}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(run(Path(sys.argv[1]), sys.argv[2])))
