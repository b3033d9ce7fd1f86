"""Syncs in a process of their own: what it tells arrives, and what is asked meanwhile follows."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from fake_news import KEY
from fake_news_server import MINIFLUX_23, FakeNewsServer
from pytestqt.qtbot import QtBot
from waiting import TIMEOUT

from readerapp.background.syncing import Syncer
from readerapp.domain.account_sync import SyncResult
from readerapp.domain.accounts import Login, ServerKind
from readerapp.domain.articles import Changes
from readerapp.domain.errors import Reason
from readerapp.library import open_library
from readerapp.library.accounts import add_account
from readerapp.library.accounts.servers import opened
from readerapp.system import Paths


@pytest.fixture
def server() -> Iterator[FakeNewsServer]:
    """A server with three entries."""
    with FakeNewsServer(MINIFLUX_23) as made:
        feed = made.add_feed("https://news.example/feed", "Harbour News")
        for number in range(3):
            made.add_entry(feed, f"Story {number}")
        yield made


@pytest.fixture
def syncer(tmp_path: Path, server: FakeNewsServer) -> Iterator[Syncer]:
    """A profile with the account of the server."""
    login = Login(ServerKind.MINIFLUX, server.address, "", KEY)
    with open_library(Paths.of_profile(tmp_path)) as library, opened(library, login) as client:
        add_account(library, login, client)
    made = Syncer([sys.executable, "-m", "readerapp", "--profile", str(tmp_path)])
    yield made
    made.stop()


def test_a_sync_and_a_push_run_one_after_the_other(qtbot: QtBot, syncer: Syncer) -> None:
    results: list[SyncResult] = []
    changes: list[Changes] = []
    stages: list[str] = []
    syncer.synced.connect(results.append)
    syncer.stored.connect(changes.append)
    syncer.stage.connect(lambda _account, stage, _done, _total: stages.append(stage))
    syncer.remember(1, KEY)
    syncer.sync()
    syncer.push()
    syncer.push()
    assert syncer.is_running
    qtbot.waitUntil(lambda: len(results) == 2 and not syncer.is_running, timeout=TIMEOUT)
    assert [(each.new, each.error) for each in results] == [(3, None), (0, None)]
    assert [(each.subscriptions, len(each.added)) for each in changes] == [(True, 0), (False, 3)]
    assert set(stages) == {"feeds", "marks", "entries"}


def test_without_a_password_the_reader_is_asked_to_log_in(qtbot: QtBot, syncer: Syncer) -> None:
    with qtbot.waitSignal(syncer.synced, timeout=TIMEOUT) as told:
        syncer.sync()
    (result,) = told.args or []
    assert result.error.reason is Reason.BAD_LOGIN
    qtbot.waitUntil(lambda: not syncer.is_running, timeout=TIMEOUT)
