"""A process of ours that crashes: its report is there at once, is told once, and all goes on."""

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from crash_jobs import crash
from feed_cases import item, served, subscribe
from hostile_server import HostileServer
from PySide6.QtCore import QProcess
from window_desktop import Desktop, MakeDesktop

from readerapp.app.faults import FaultHandling
from readerapp.background import Lane
from readerapp.background.refreshing import RefreshTotals
from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.feeds import FeedOutcome, FeedSettings, FullText
from readerapp.library import problems
from readerapp.system.own_program import own_command

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
AS_PUBLISHED = FeedSettings(full_text=FullText.AS_PUBLISHED, pictures=False)
HELPER = "A helper process stopped unexpectedly. All other work continues."
WORK = "Work in the background stopped unexpectedly. What was done until then is kept."

# The refresh process, whose parsers crash over every feed.
CRASHING = """
import faulthandler, sys
from readerapp.__main__ import main
from readerapp.library import prepare_entries
prepare_entries.prepare_entries = lambda *_arguments: faulthandler._sigsegv()
if __name__ == "__main__":
    sys.exit(main())
"""


@pytest.fixture
def window(make_desktop: MakeDesktop, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    """A window that is watched over as when it is started, and starts commands as everybody's."""
    monkeypatch.setattr("readerapp.background.child_process.own_command", own_command)
    desktop = make_desktop(workers=True, are_lent=False)
    desktop.library.embedding_workers.stop()  # nothing is to be related
    desktop.library.comparing_workers.stop()
    with FaultHandling(desktop.library.paths) as faults:
        watch_over(desktop, faults)
        yield desktop


def watch_over(desktop: Desktop, faults: FaultHandling) -> None:
    """Connect what `app/running.py` connects."""
    faults.reporter.process_crashed.connect(desktop.reader.show_process_crash)
    desktop.reader.listen_for_crashes(faults.record_crashes)


def told(desktop: Desktop, text: str, where: str) -> None:
    """Wait for the notice; its button opens the report of this crash."""
    desktop.until(lambda: desktop.notice() == text)
    for report in problems.reports(desktop.library):
        assert report.title == "Crash"
        assert f"Where: {where}\n" in report.text
        assert "Fatal Python error: Segmentation fault" in report.text
    assert problems.reports(desktop.library)
    assert desktop.window.toast.button.text() == "Details…"


def test_a_parser_that_crashes_is_told_at_once_and_replaced(window: Desktop) -> None:
    failures: list[ReaderError] = []
    done: list[object] = []

    def lose() -> None:
        window.library.parser_workers.run(crash, name="page.html", seconds=20)

    window.reader.runner.submit(Lane.COMPUTE, lose, done.append, failures.append)
    told(window, HELPER, "worker")
    window.settle()
    assert [each.reason for each in failures] == [Reason.WORKER_DIED]
    window.window.toast.hide()
    window.reader.runner.submit(Lane.COMPUTE, lose, done.append, failures.append)
    window.until(lambda: len(failures) == 2)
    window.settle()
    (report,) = problems.reports(window.library)
    assert report.times == 2
    assert window.notice() == ""  # not told again so soon
    run = window.library.parser_workers.run
    window.reader.runner.submit(
        Lane.COMPUTE, lambda: run(len, "abc", name="x", seconds=20), done.append, failures.append
    )
    window.until(lambda: done == [3])


def test_a_refresh_that_crashes_is_told_at_once(window: Desktop, server: HostileServer) -> None:
    server.routes["/feed"] = served(item(1))
    subscribe(window.library, server, settings=AS_PUBLISHED)
    refresher = window.reader.features.subscriptions.refresher
    refresher.started.connect(lambda _total: kill(refresher.findChild(QProcess)))
    with window.qtbot.waitSignal(refresher.finished):
        refresher.refresh_all()
    told(window, WORK, "command")
    refresher.started.disconnect()
    with window.qtbot.waitSignal(refresher.finished) as ended:
        refresher.refresh_all()
    result = ended.args[0] if ended.args else None
    assert isinstance(result, RefreshTotals)
    assert result.is_whole


def kill(process: object) -> None:
    """Let it die of a fault in C code."""
    assert isinstance(process, QProcess)
    os.kill(process.processId(), signal.SIGSEGV)


def test_a_parser_of_the_refresh_that_crashes_ends_no_refresh(
    make_desktop: MakeDesktop,
    server: HostileServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    script = tmp_path / "crashing.py"
    script.write_text(CRASHING)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
    monkeypatch.setattr(
        "readerapp.ui.subscribing.feature.child_command",
        lambda profile: [sys.executable, str(script), "--profile", profile],
    )
    desktop = make_desktop()
    for name in ("/a", "/b", "/c"):
        server.routes[name] = served(item(1), title=name)
        subscribe(desktop.library, server, name, AS_PUBLISHED)
    refresher = desktop.reader.features.subscriptions.refresher
    outcomes: list[FeedOutcome] = []
    refresher.feed_done.connect(outcomes.append)
    with FaultHandling(desktop.library.paths) as faults:
        watch_over(desktop, faults)
        with desktop.qtbot.waitSignal(refresher.finished) as ended:
            refresher.refresh_all()
        told(desktop, HELPER, "worker")
        desktop.settle()
    assert ended.args
    assert ended.args[0].is_whole
    assert [each.reason for each in outcomes] == [Reason.WORKER_DIED] * 3
    # Two that die together leave their traces in one; where a trace ends decides which are alike.
    assert 1 <= sum(each.times for each in problems.reports(desktop.library)) <= 3
