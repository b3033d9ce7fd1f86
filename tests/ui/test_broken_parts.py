"""A bug in a method that Qt calls ends no window: it is kept, told, and the window goes on."""

import gc
import json
import os
import subprocess
import sys
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
    "article_list.delegate:RowDelegate.paint",
    "article_list.model:ArticleListModel.data",
    "article_list.view:FixedRowListView.visualRect",
    "navigation.delegate:EntryDelegate.sizeHint",
    "navigation.model:NavigationModel.data",
    "reading.view:ReadingView.resizeEvent",
)


@pytest.mark.parametrize("part", PARTS)
def test_the_window_survives_and_says_so(tmp_path: Path, part: str) -> None:
    done = subprocess.run(
        [sys.executable, SCRIPT, tmp_path / "profile", part],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert json.loads(done.stdout) == {
        "notice": "Something unexpected went wrong. Readerapp goes on.",
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
