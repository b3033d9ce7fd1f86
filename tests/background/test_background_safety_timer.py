"""Every change that the safety copy holds has it written; articles that only came do not."""

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from waiting import TIMEOUT

from readerapp.background import LibraryEvents, TaskRunner
from readerapp.background.safety_timer import SafetyTimer
from readerapp.domain.articles import Changes, Marked
from readerapp.domain.errors import ReaderError
from readerapp.library import Library, open_library, safety_copy
from readerapp.system import Paths

KINDS = {
    "changed": (1,),
    "removed": (1,),
    "subscriptions": True,
    "verdicts": True,
    "searches": True,
    "marked": Marked((1,), read=True),
    "annotated": (1,),
    "rules": True,
}


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(Paths.of_profile(tmp_path / "profile")) as opened:
        yield opened


def test_no_kind_of_change_is_forgotten() -> None:
    told_besides = {"added", "came_by_itself", "notices"}  # nothing that the copy holds
    assert {each.name for each in fields(Changes)} == {*told_besides, *KINDS}


@pytest.mark.parametrize("kind", ["added", *KINDS])
def test_a_change_has_the_copy_written(
    library: Library, qapp: QApplication, qtbot: QtBot, kind: str
) -> None:
    events, runner = LibraryEvents(), TaskRunner()
    failed: list[ReaderError] = []
    timer = SafetyTimer(library, runner, events, failed.append)
    events.publish(Changes(**{kind: KINDS.get(kind, (1,))}))  # type: ignore[arg-type]  # one field
    timer.finish()
    is_written = safety_copy.folder_of(library.paths).is_dir()
    assert is_written is (kind != "added")
    assert failed == []
    runner.stop()
    qtbot.waitUntil(lambda: not runner.busy, timeout=TIMEOUT)
    QCoreApplication.processEvents()
