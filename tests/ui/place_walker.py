"""A window whose reader goes on and on, to be killed: `place_walker.py PROFILE`.

Writes the id of an article once the library knows that it is the open one, and goes to the next.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from readerapp import settings as declared
from readerapp.app.reader import ReaderApp
from readerapp.library import open_library, preferences
from readerapp.system import Paths
from readerapp.ui.shell.window import MainWindow

LOOK_EVERY = 10  # ms


def main(profile: Path) -> None:
    """Walk until killed."""
    app = QApplication(["readerapp"])
    library = open_library(Paths.of_profile(profile))
    reader = ReaderApp(app, library, MainWindow())
    said = 0

    def walk() -> None:
        nonlocal said
        bar = reader.window.reading.view.verticalScrollBar()
        bar.setValue(bar.value() + 10)  # moves without an end: no second is quiet
        wanted = reader.features.reading.wanted
        stored = str(preferences.stored(library).get(declared.LAST_PLACE.key, ""))
        if not wanted or f'"id": {wanted},' in stored:
            if wanted != said:
                said = wanted
                sys.stdout.write(f"{wanted}\n")
                sys.stdout.flush()
            reader.window.articles.select_step(1)

    timer = QTimer(interval=LOOK_EVERY)
    timer.timeout.connect(walk)
    reader.completed.connect(timer.start)
    reader.start(may_ask=False)
    app.exec()


main(Path(sys.argv[1]))
