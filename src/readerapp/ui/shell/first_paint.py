"""First paint: the window before its parts are loaded, with size, place and colours within 0.1 s.
Panes, library and rows follow (docs/technotes/start-up.md).

What it needs to know lies in a small cache file of its own, so that nothing else is loaded first.
"""

import gc
import os
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QSettings, QStandardPaths, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from readerapp.system.files import holds_only
from readerapp.system.paths import is_utf8
from readerapp.ui.shell.window import MainWindow
from readerapp.ui.widgets.slot_guard import guarded

# The light theme's; a profile's own colours are remembered in the cache file.
COLOURS = {"sidebar": "#f3f1ec", "background": "#fbfaf7", "rule": "#e4dfd6"}
# Pixels: what stands above the panes, and the panes; remembered, too. 0 is a pane that is hidden.
PLACES = {"head": 66, "navigation": 238, "articles": 354, "related": 277}
MOST = 10_000  # pixels a remembered place can be
ROW = 108
CARD, CARD_WIDTH = 210, 380
FILE_NAME = "first-paint.ini"
# From when on a start shows the front page, in seconds since 1970: 0 is always, as the first does.
FRONT_FROM = "front_from"
NEVER = 1 << 40
KEYS = ("geometry", *COLOURS, *PLACES, FRONT_FROM)


def first_window(arguments: Sequence[str]) -> MainWindow:
    """Return the window as it was left, still empty. Call it after QApplication was made."""
    gc.disable()  # for good: GuiThreadCollector collects once everything is loaded
    window = MainWindow()
    folder, colours, places, front_from = cache_folder(arguments), COLOURS, PLACES, 0
    if is_utf8(folder):
        memory = _memory(folder)
        geometry = memory.value("geometry")
        if isinstance(geometry, QByteArray):
            window.restore_geometry(geometry)
        colours = {name: str(memory.value(name, colour)) for name, colour in COLOURS.items()}
        places = {name: _number(memory.value(name), usual, MOST) for name, usual in PLACES.items()}
        front_from = _number(memory.value(FRONT_FROM), 0, NEVER)
    window.setCentralWidget(Skeleton(colours, places, is_front=time.time() >= front_from))
    return window


def _number(stored: object, usual: int, most: int) -> int:
    text = str(stored)
    return min(int(text), most) if text.isdecimal() else usual


def remember(
    folder: Path,
    window: MainWindow,
    colours: dict[str, str],
    places: dict[str, int],
    front_from: int = 0,
) -> None:
    """Keep what the next start shows first. It is only a cache: a failure is of no matter, and
    another program's file of that name stays as it is."""
    if not is_utf8(folder):  # Qt would make a folder of another name
        return
    file = folder / FILE_NAME
    with suppress(OSError):
        os.close(os.open(file, os.O_WRONLY | os.O_CREAT, 0o600))  # Qt keeps the mode there is
        if not holds_only(file, KEYS):
            return
    memory = _memory(folder)
    memory.setValue("geometry", window.saveGeometry())
    for name in COLOURS:
        memory.setValue(name, colours[name])
    for name in PLACES:
        memory.setValue(name, places[name])
    memory.setValue(FRONT_FROM, front_from)
    memory.sync()


def cache_folder(arguments: Sequence[str]) -> Path:
    """Return where the cache lies, from the arguments alone: `--profile DIR` or the platform's."""
    if "--profile" in arguments[:-1]:
        return Path(arguments[arguments.index("--profile") + 1]) / "cache"
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericCacheLocation)
    return Path(place) / "readerapp"


def _memory(folder: Path) -> QSettings:
    return QSettings(str(folder / FILE_NAME), QSettings.Format.IniFormat)


@guarded
class Skeleton(QWidget):
    """Columns and grey bars where navigation, rows and article will be, or the front page."""

    def __init__(
        self,
        colours: dict[str, str],
        places: dict[str, int],
        parent: QWidget | None = None,
        *,
        is_front: bool = False,
    ) -> None:
        super().__init__(parent)
        self.is_front = is_front
        self._colours = {name: QColor(colour) for name, colour in colours.items()}
        self.places = places

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        rule, places = self._colours["rule"], self.places
        painter.fillRect(self.rect(), self._colours["sidebar"])
        head, navigation = places["head"], places["navigation"]
        articles = 0 if self.is_front else places["articles"]
        left = navigation + articles
        right = self.width() - (0 if self.is_front else places["related"])
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if mirrored:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.fillRect(left, head, right - left, self.height(), self._colours["background"])
        painter.fillRect(0, head - 1, self.width(), 1, rule)
        for x in (navigation, left, right):
            painter.fillRect(x, head, 1, self.height(), rule)
        if self.is_front:
            place = QRect(left, head, self.width() - left, self.height() - head)
            paint_awaited_cards(painter, place, rule)
        for top in range(head + 64, self.height(), ROW) if articles else ():
            painter.fillRect(navigation + 20, top, articles - 110, 9, rule)
            painter.fillRect(navigation + 20, top + 22, articles - 170, 9, rule)
        painter.end()


def paint_awaited_cards(painter: QPainter, place: QRect, colour: QColor) -> None:
    """Paint grey bars where the front page has its cards."""
    count = max(1, place.width() // CARD_WIDTH)
    width = place.width() // count
    for top in range(place.top() + 96, place.bottom() + 1, CARD):
        for x in range(place.left() + 36, place.left() + count * width, width):
            for line, part in enumerate((0.8, 0.7, 0.5)):
                painter.fillRect(x, top + 22 * line, int((width - 72) * part), 9, colour)
