"""The real window on a real library in a folder of its own. No worker process starts by itself;
tests that need some are lent those that all tests of a process share, and commands are forked from
one that has loaded them."""

import gc
import itertools
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from library_samples import lend
from new_libraries import lay_out, lay_out_copy
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from waiting import TIMEOUT, delete_now, wait_exposed
from warm_commands import commands
from window_desktop import Desktop, MakeDesktop, put, twelve_articles

from readerapp.app.reader import ReaderApp
from readerapp.domain.drafts import PreparedArticle
from readerapp.library import open_library
from readerapp.network.fetcher import Fetcher
from readerapp.storage import FILE_NAME
from readerapp.system import Clock, Paths, system_clock
from readerapp.system.own_program import own_command
from readerapp.ui.shell.window import FIRST_SIZE, MainWindow

COLLECT_AFTER = (
    60  # windows, of 2 to 3 MB; each waits for a full collection, which takes some 0.5 s
)


@pytest.fixture(scope="session")
def closings() -> Iterator[int]:
    """Numbers the tests with windows of this process."""
    return itertools.count(1)


@pytest.fixture(scope="session")
def twelve(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, list[int]]:
    """The library that most tests begin with, as a file, and the ids of its articles."""
    paths = Paths.of_profile(tmp_path_factory.mktemp("twelve"))
    lay_out(paths.data)
    with open_library(paths) as library:
        ids = put(library, twelve_articles())
    return (paths.data / FILE_NAME).read_bytes(), ids


@pytest.fixture(scope="session")
def command() -> Iterator[list[str]]:
    """How windows start this program's commands."""
    if sys.platform == "linux":
        with commands() as loaded:
            yield loaded
    else:
        yield own_command()


@pytest.fixture
def make_desktop(
    tmp_path: Path,
    qtbot: QtBot,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    closings: Iterator[int],
    twelve: tuple[bytes, list[int]],
    command: list[str],
    request: pytest.FixtureRequest,
) -> Iterator[MakeDesktop]:
    """Start windows; everything ends after the test."""
    monkeypatch.delenv("DO_NOT_TRACK", raising=False)
    monkeypatch.setattr("readerapp.background.child_process.own_command", lambda: command)
    started: list[ReaderApp] = []

    def make(
        articles: list[PreparedArticle] | None = None,
        *,
        ask: bool = False,
        workers: bool = False,
        are_lent: bool = True,
        profile: Path | None = None,
        language: str = "en",
        fetcher: Fetcher | None = None,
        clock: Clock = system_clock,
        until_complete: bool = True,
        in_tray: bool = False,
    ) -> Desktop:
        paths = Paths.of_profile(profile or tmp_path / "profile")
        filled, ids = twelve
        is_filled = articles is None and lay_out_copy(filled, paths.data)
        lay_out(paths.data)
        library = open_library(paths, clock, fetcher)
        if workers and are_lent:
            lend(request.getfixturevalue("lender"), library)
        elif not workers:
            library.parser_workers.stop()
            library.embedding_workers.stop()
            library.comparing_workers.stop()
            library.picture_workers.stop()
        if not is_filled:
            ids = put(library, twelve_articles() if articles is None else articles)
        window = MainWindow()
        window.resize(*FIRST_SIZE)  # the screen of a test is smaller
        reader = ReaderApp(qapp, library, window)
        reader.appearance.use_language(language)
        started.append(reader)
        desktop = Desktop(reader, library, list(ids), qtbot)
        if not until_complete:
            reader.start(may_ask=ask, quiet=0)
            return desktop
        with qtbot.waitSignal(reader.completed, timeout=TIMEOUT):
            reader.start(may_ask=ask, quiet=0, in_tray=in_tray)
            reader.complete()
        if not in_tray:
            wait_exposed(reader.window)
            reader.window.activateWindow()
        desktop.until(lambda: reader.listing.counts.total or not ids)
        desktop.settle()
        return desktop

    yield make
    for reader in started:
        reader.window.close()
        reader.stop()
        reader.window.deleteLater()
        reader.deleteLater()
    delete_now()
    qapp.setStyleSheet("")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale("en_150"))
    QCoreApplication.processEvents()
    started.clear()
    if next(closings) % COLLECT_AFTER == 0:
        gc.collect()


@pytest.fixture
def desktop(make_desktop: MakeDesktop) -> Desktop:
    """A window on twelve articles (and three stubs that one of them names)."""
    desktop = make_desktop()
    desktop.focus(desktop.window.articles.view)
    return desktop
