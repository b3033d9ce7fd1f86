"""Every fault leaves a report that can be read, is counted, thinned, and tells no secret."""

import errno
import faulthandler
import logging
import os
import stat
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import worker_jobs as jobs
from fakes.rights import ordinary_rights
from fault_cases import NOW, crash, fault, log_line, other_fault, watch_over

from readerapp.domain.errors import Reason, StorageError, WorkError
from readerapp.domain.problems import ProblemReport
from readerapp.system.crash_trace import CrashTrace
from readerapp.system.logs import LogBuffer
from readerapp.system.reports import KEPT, Fault, Reports
from readerapp.system.workers import Workers

pytestmark = pytest.mark.expected_logs
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="modes and signals of POSIX")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "log" / "reports"


@pytest.fixture
def messages() -> Iterator[LogBuffer]:
    kept = LogBuffer(3)
    logger = logging.getLogger("readerapp")
    level = logger.level
    logger.addHandler(kept)
    logger.setLevel(logging.INFO)
    yield kept
    logger.removeHandler(kept)
    logger.setLevel(level)


def test_a_fault_leaves_a_private_report(folder: Path) -> None:
    report = watch_over(folder).record(fault())
    assert report is not None
    text = (folder / report.name).read_text("utf-8")
    assert text == report.text
    for part in (
        "stays there", "Problem: KeyError\n", "Times: 1\n", "Last: 2026-11-20 09:01:00+00:00",
        "Readerapp: 1.2.3", "SQLite: 3.46", "System: ", "Where: window, MainThread",
        'File "fault_cases.py"', "in fault",
    ):  # fmt: skip
        assert part in text
    assert "zzsecret" not in text
    if sys.platform != "win32":
        assert stat.S_IMODE((folder / report.name).stat().st_mode) == 0o600
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_the_log_before_is_in_it_without_what_was_read(folder: Path, messages: LogBuffer) -> None:
    for number in range(5):
        log_line("%s was read, the last time in zztown", f"zzfile {number}")
    report = watch_over(folder, messages).record(fault())
    assert report is not None
    _, _, log = report.text.partition("The log before\n")
    assert len(log.splitlines()) == 3
    assert "INFO readerapp.library: %… was …, the last time in …" in log
    assert "zz" not in log


def test_the_same_fault_is_counted_not_repeated(folder: Path) -> None:
    watch = watch_over(folder)
    told: list[ProblemReport | None] = []
    for _ in range(11):
        watch.record(fault("zz"), told.append)
    assert [report.times for report in told if report] == [1, 2, 4, 8]
    watch.close()
    (report,) = Reports(folder).all()
    assert report.times == 11
    watch_over(folder).record(fault("other"))  # another run of the app
    (report,) = Reports(folder).all()
    assert report.times == 12
    assert "First: 2026-11-20 09:01:00" in report.text


def test_only_the_newest_are_kept_and_a_flood_is_dammed(folder: Path) -> None:
    watch = watch_over(folder)
    for number in range(200):
        watch.record(other_fault(number))
    reports = Reports(folder).all()
    assert len(reports) == KEPT
    assert [report.last for report in reports] == sorted(
        (report.last for report in reports), reverse=True
    )


def test_faults_of_many_threads_are_all_counted(folder: Path) -> None:
    watch = watch_over(folder)
    threads = [threading.Thread(target=lambda: watch.record(fault())) for _ in range(32)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    watch.close()
    assert sum(report.times for report in Reports(folder).all()) == 32


def test_reports_are_deleted_and_put_back(folder: Path) -> None:
    watch = watch_over(folder)
    first, second = watch.record(other_fault(1)), watch.record(other_fault(2))
    assert first
    assert second
    reports = Reports(folder)
    deleted = reports.delete([first.name, "nothing.txt", "../../outside.txt"])
    assert deleted == [first]
    assert reports.all() == [second]
    reports.put(deleted[0])
    assert reports.all() == [second, first]


def test_strange_files_in_the_folder_do_no_harm(folder: Path) -> None:
    watch = watch_over(folder)
    report = watch.record(fault())
    assert report
    edited = "Times: many\nTimes: 9999999999999\nLast: yesterday\n"
    (folder / report.name).write_text(edited)
    (folder / "notes.txt").write_text("mine")
    (folder / "Folder-00000000.txt").mkdir()
    (folder / "Zero-00000000.txt").write_bytes(b"\x00\xff" * 10)
    assert {each.name: each.times for each in Reports(folder).all()} == {
        report.name: 1,
        "Zero-00000000.txt": 1,
    }
    again = watch_over(folder).record(fault())
    assert again
    assert again.times == 2
    assert (folder / "notes.txt").read_text() == "mine"


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EIO])
def test_where_no_report_can_be_written_nothing_more_is_raised(
    folder: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    watch = watch_over(folder)
    monkeypatch.setattr(Path, "replace", refuse)
    told: list[ProblemReport | None] = []
    assert watch.record(fault(), told.append) is None
    assert told == [None]
    watch.close()
    monkeypatch.undo()
    assert watch.record(fault(), told.append)  # there is room again
    assert told[1] is not None
    assert told[1].times == 2


def test_a_file_where_the_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "reports").write_text("not a folder")
    assert watch_over(tmp_path / "reports").record(fault()) is None
    assert Reports(tmp_path / "reports").all() == []


def test_a_folder_that_may_not_be_written(folder: Path) -> None:
    report = watch_over(folder).record(fault())
    assert report
    folder.chmod(0o500)
    with ordinary_rights():
        assert watch_over(folder).record(other_fault(1)) is None
        with pytest.raises(StorageError) as caught:
            Reports(folder).delete([report.name])
    folder.chmod(0o700)
    assert caught.value.reason is Reason.NO_PERMISSION


def test_a_fault_that_cannot_be_described_is_no_second_one(folder: Path) -> None:
    class SlyError(Exception):
        def __str__(self) -> str:
            raise MemoryError

    assert watch_over(folder).record(fault(kind=SlyError))


# What C code does


@posix_only
@pytest.mark.parametrize("way", ["faulthandler._sigsegv()", "faulthandler._sigabrt()"])
def test_a_crash_leaves_a_trace_that_becomes_a_report(tmp_path: Path, way: str) -> None:
    assert "Fatal Python error" in crash(tmp_path, way=way)
    trace = CrashTrace(tmp_path, "window")
    report = watch_over(tmp_path / "reports").record_trace(trace.take(), "window")
    assert report is not None
    assert report.title == "Crash"
    assert "Fatal Python error: " in report.text
    assert trace.take() == ""
    assert stat.S_IMODE((tmp_path / "window.trace").stat().st_mode) == 0o600


@posix_only
def test_a_fatal_message_of_qt_is_a_crash(tmp_path: Path) -> None:
    way = "from PySide6.QtCore import qFatal; qFatal('zz')"
    assert "Fatal Python error: Aborted" in crash(tmp_path, way=way)


def test_a_good_end_leaves_nothing(tmp_path: Path) -> None:
    was_enabled = faulthandler.is_enabled()
    if was_enabled:
        return  # somebody watches already, such as pytest: then the app leaves it at that
    trace = CrashTrace(tmp_path, "window")
    trace.watch()
    trace.stop()
    (file,) = tmp_path.iterdir()  # its name speaks of no crash: there was none
    assert (file.name, file.read_text()) == ("window.trace", "")


def test_where_no_trace_can_be_written_all_goes_on(tmp_path: Path) -> None:
    trace = CrashTrace(tmp_path / "nowhere", "window")
    trace.watch()
    trace.stop()
    assert trace.take() == ""


@posix_only
def test_a_worker_that_crashes_leaves_a_trace(tmp_path: Path) -> None:
    pool = Workers("test", 1, 2000, log=tmp_path)
    with pytest.raises(WorkError) as caught:
        pool.run(jobs.crash, name="page.html", seconds=20)
    pool.stop()
    assert caught.value.reason is Reason.WORKER_DIED
    trace = CrashTrace(tmp_path, "worker").take()
    assert "Segmentation fault" in trace
    assert "in crash" in trace


def test_a_bug_in_a_worker_is_reported_from_there(folder: Path) -> None:
    pool = Workers("test", 1, 2000)
    with pytest.raises(LookupError) as caught:
        pool.run(jobs.fail_with, "zz" * 4, name="page.html", seconds=20)
    pool.stop()
    report = watch_over(folder).record(caught.value)
    assert report is not None
    assert "in fail_with" in report.text
    assert "zz" * 4 not in report.text


def test_a_report_has_its_name_from_its_fault(folder: Path) -> None:
    reports = Reports(folder)
    for title in ("../../x", "", "A" * 300, "ключ"):
        reports.add(Fault(title, "what"), NOW)
    assert len(reports.all()) == 4
