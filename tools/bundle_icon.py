"""Draws the icon of the program as a picture, for systems that know no SVG.

python -m tools.bundle_icon FILE.png
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ICON = ROOT / "resources" / "icons" / "readerapp.svg"
SIDE = 1024  # the largest that macOS asks for


def main(arguments: Sequence[str]) -> int:
    """Draw it into the PNG file that is named; returns the exit status."""
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QGuiApplication, QImageReader

    application = QGuiApplication(["icon", "-platform", "offscreen"])
    reader = QImageReader(str(ICON))
    reader.setScaledSize(QSize(SIDE, SIDE))
    target = Path(arguments[0])
    target.parent.mkdir(parents=True, exist_ok=True)
    is_drawn = reader.read().save(str(target))
    application.quit()
    return 0 if is_drawn else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
