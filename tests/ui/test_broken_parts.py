"""A bug in a method that Qt calls ends no window: it is kept, told, and the window goes on."""

import gc
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from weakref import ref

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from waiting import PATIENCE, wait_exposed

from readerapp.ui.widgets.slot_guard import guarded

SCRIPT = Path(__file__).with_name("broken_window.py")
PARTS = (
    "related.card:RelatedCard.resizeEvent",
    "related.card:RelatedCard.sizeHint",
    "related.card:RelatedCard.heightForWidth",
    "related.card:RelatedCard.paintEvent",
    "article_list.row:RowDelegate.paint",
    "article_list.model:ArticleListModel.data",
    "article_list.view:FixedRowListView.visualRect",
    "navigation.delegate:EntryDelegate.sizeHint",
    "navigation.model:NavigationModel.data",
    "reading.view:ReadingView.resizeEvent",
)


def windows_with_broken(parts: Sequence[str], folder: Path) -> Iterator[tuple[str, str, str]]:
    """Each part with the line that its window printed, "" where it crashed, and what went wrong."""
    while parts:
        done = subprocess.run(
            [sys.executable, SCRIPT, folder / str(len(parts)), *parts],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE,
        )
        lines = done.stdout.splitlines()
        if done.returncode:
            lines.append("")
        for part, line in zip((*parts, "the end"), lines, strict=False):
            yield part, line, done.stderr[-2000:]
        parts = parts[len(lines) :]


def test_the_window_survives_and_says_so(tmp_path: Path, subtests: pytest.Subtests) -> None:
    for part, line, error in windows_with_broken(PARTS, tmp_path):
        with subtests.test(part):
            assert line, error
            assert json.loads(line) == {
                "notice": "Something unexpected went wrong. Readerapp continues.",
                "titles": ["LookupError"],
                "rows": 15,
            }


@guarded
class Broken(QWidget):
    """Fails in the middle of a paint, and for its size."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.painter = ref(painter)
        raise LookupError("zz")

    def sizeHint(self) -> QSize:
        raise LookupError("zz")

    def reject(self) -> int:
        """No method of QWidget: left as it is, but for its guard."""
        return 1


@pytest.mark.qt_no_exception_capture
def test_no_painter_outlives_its_paint(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Though somebody keeps the exception, as the last messages of the log do."""
    window = QWidget()
    qtbot.addWidget(window)
    parts = [Broken(window), Broken(window)]
    layout = QVBoxLayout(window)
    for part in parts:
        layout.addWidget(part)
    kept: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, fault, _trace: kept.append(fault))
    window.show()
    wait_exposed(window)
    window.render(QPixmap(200, 200))
    assert kept
    assert all(part.painter() is None for part in parts)
    assert parts[0].height() > 0
    gc.collect()


def test_a_slot_goes_on_taking_no_value(qtbot: QtBot) -> None:
    """A signal would hand a value to a method that takes any number of them."""
    broken = Broken()
    button = QPushButton()
    qtbot.addWidget(broken)
    qtbot.addWidget(button)
    button.clicked.connect(broken.reject)
    button.click()  # a TypeError would fail this test
