"""Draw the icon of the application in the sizes that desktops ask for.

    python -m tools.app_pictures

They are drawn from resources/icons/readerapp.svg into resources/desktop/icons and are committed;
run this after changing the drawing. A test compares them.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from readerapp.resources import resource
from readerapp.ui.widgets.drawn_icons import app_icon

SIDES = (16, 24, 32, 48, 64, 128, 256, 512)  # pixels; each has a folder in the theme "hicolor"


def main() -> int:
    """Draw them all; returns the exit status."""
    app = QApplication(["app_pictures", "-platform", "offscreen"])
    resource("desktop", "icons").mkdir(exist_ok=True)
    for side in SIDES:
        if not app_icon(side).save(str(place(side))):
            raise OSError(f"cannot write {place(side)}")
    app.quit()
    return 0


def place(side: int) -> Path:
    """Where the picture of a size lies."""
    return resource("desktop", "icons", f"{side}.png")


if __name__ == "__main__":
    sys.exit(main())
