"""Draws what a reader sees whose library is damaged: the dialog, and the report of a salvage.

    python -m lab.rescue_shots PROFILE FOLDER THEME LANGUAGE

The library of the profile is cut short; what is drawn is FOLDER/rescue-*.png and salvaged-*.png.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from readerapp.app.rescue import Rescue
from readerapp.domain.errors import ReaderError
from readerapp.library import open_library
from readerapp.system import Paths
from readerapp.ui.themes.appearance import Appearance

LEFT = 0.7  # of the file
ROUND = 50  # ms


def main(profile: str, folder: str, theme: str, language: str) -> None:
    """Draw both; the library is damaged afterwards."""
    app, paths = QApplication([]), Paths.of_profile(Path(profile))
    look = Appearance(app)
    look.use_theme(theme)
    look.use_language(language)
    rescue = Rescue(app, paths, _damaged(paths), look)
    dialog = rescue.dialog
    dialog.show()
    while rescue._runner.busy:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, ROUND)
    dialog.grab().save(f"{folder}/rescue-{language}.png")
    asked = dialog.accessibleName()
    dialog.salvage_requested.emit()
    while dialog.accessibleName() == asked:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, ROUND)
    app.processEvents()
    dialog.grab().save(f"{folder}/salvaged-{language}.png")
    dialog.quit_requested.emit()
    look.stop()


def _damaged(paths: Paths) -> ReaderError:
    file = paths.data / "library.sqlite3"
    data = file.read_bytes()
    file.write_bytes(data[: int(len(data) * LEFT)])
    try:
        open_library(paths).close()
    except ReaderError as error:
        return error
    raise AssertionError("the damage was not noticed")


if __name__ == "__main__":
    main(*sys.argv[1:])
