"""A bug while the window runs: told once and calmly, kept on this computer, and the way to it."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from subscribing_values import nameless
from window_desktop import Desktop, Key, MakeDesktop

from readerapp.app.faults import FaultHandling
from readerapp.background import Lane
from readerapp.library import problems
from readerapp.ui.problems import ProblemDialog

pytestmark = pytest.mark.expected_logs
SECRET = "".join(("zz", "town"))  # never in one piece in a line of this program


class Fails(QObject):
    """A slot with a bug."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(self.act)

    @Slot()
    def act(self) -> None:
        raise KeyError(SECRET)


def fail() -> None:
    raise LookupError(SECRET)


@contextmanager
def watched_over(desktop: Desktop) -> Iterator[FaultHandling]:
    """The window is watched over as when it is started."""
    with FaultHandling(desktop.library.paths) as watching:
        watching.reporter.reported.connect(desktop.reader.show_fault)
        yield watching


@pytest.fixture
def faults(desktop: Desktop) -> Iterator[FaultHandling]:
    with watched_over(desktop) as watching:
        yield watching


def dialog(desktop: Desktop) -> ProblemDialog:
    """The dialog, once its reports are in it."""
    desktop.settle()
    found = desktop.reader.features.problems.dialog
    assert found is not None
    return found


def kept(desktop: Desktop) -> dict[str, int]:
    return {report.title: report.times for report in problems.reports(desktop.library)}


def in_a_slot(desktop: Desktop) -> str:
    fails = Fails()
    fails.asked.emit()
    return "KeyError"


def in_a_timer(desktop: Desktop) -> str:
    QTimer.singleShot(0, fail)
    return "LookupError"


def in_a_task(desktop: Desktop) -> str:
    desktop.reader.runner.submit(Lane.READ, fail, lambda _: None, lambda _: None)
    return "LookupError"


def in_a_thread(desktop: Desktop) -> str:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    return "LookupError"


class Dying:
    def __del__(self) -> None:
        fail()


def in_the_end_of_an_object(desktop: Desktop) -> str:
    Dying()
    return "LookupError"


@pytest.mark.qt_no_exception_capture
def test_a_bug_is_told_calmly_and_kept(desktop: Desktop, subtests: pytest.Subtests) -> None:
    acts = (in_a_slot, in_a_timer, in_a_task, in_a_thread, in_the_end_of_an_object)
    for number, act in enumerate(acts, 2):
        # Watched over anew: after one notice a storm of faults is silent.
        with watched_over(desktop), subtests.test(act.__name__.replace("_", " ")):
            title = act(desktop)
            desktop.until(desktop.notice)
            desktop.settle()
            assert desktop.notice() == "Something unexpected went wrong. Readerapp continues."
            assert QApplication.activeModalWidget() is None
            (report,) = problems.reports(desktop.library)
            assert (report.title, report.times) == (title, 1)
            assert SECRET not in report.text
            desktop.open(number)  # and the window goes on
            assert desktop.opened == desktop.ids[number]
        names = [report.name for report in problems.reports(desktop.library)]
        problems.delete(desktop.library, names)
        desktop.window.toast.hide()


@pytest.mark.qt_no_exception_capture
def test_a_storm_gives_one_notice(desktop: Desktop, faults: FaultHandling) -> None:
    told: list[object] = []
    faults.reporter.reported.connect(told.append)
    fails = Fails()
    for number in range(300):
        fails.asked.emit()
        QTimer.singleShot(0, fail)
        if number % 50 == 0:
            QCoreApplication.processEvents()
    desktop.settle()
    assert len(told) == 1
    faults.watch.close()
    assert kept(desktop) == {"KeyError": 300, "LookupError": 300}


@pytest.mark.qt_no_exception_capture
def test_the_notice_leads_to_the_report(desktop: Desktop, faults: FaultHandling) -> None:
    in_a_slot(desktop)
    desktop.until(desktop.notice)
    assert desktop.window.toast.height() < desktop.window.height() // 4
    button = desktop.window.toast.button
    assert button.text() == "Details…"
    button.click()
    shown = dialog(desktop)
    assert shown.isVisible()
    assert not shown.isModal()
    assert "KeyError: '…'" in shown.text.toPlainText()
    assert "stay on this computer" in shown.about.text()
    assert nameless(shown) == []
    shown.copy.click()
    assert QGuiApplication.clipboard().text() == shown.text.toPlainText()
    desktop.focus(shown.list)
    desktop.press(Key.Key_Escape)
    desktop.settle()
    assert desktop.reader.features.problems.dialog is None


@pytest.mark.qt_no_exception_capture
def test_reports_are_deleted_by_key_and_by_button_and_come_back(
    desktop: Desktop, faults: FaultHandling
) -> None:
    in_a_slot(desktop)
    in_a_thread(desktop)
    desktop.window.commands["problem_reports"].trigger()
    shown = dialog(desktop)
    assert shown.list.count() == 2
    desktop.focus(shown.list)
    title = shown.list.item(0).text().splitlines()[0].strip("\u2068\u2069")
    desktop.press(Key.Key_Delete)
    desktop.settle()
    assert shown.list.count() == 1
    assert title not in kept(desktop)
    shown.delete_all.click()
    desktop.settle()
    assert kept(desktop) == {}
    assert shown.about.text() == "Nothing has gone wrong: there is no problem report."
    assert not shown.copy.isEnabled()
    assert not shown.delete.isEnabled()
    desktop.press(Key.Key_Delete)
    assert desktop.notice() == "Problem reports deleted"
    for count, back in (
        (1, desktop.window.toast.button.click),
        (2, desktop.reader.context.undo.undo),
    ):
        back()
        desktop.settle()
        assert shown.list.count() == count
    desktop.reader.context.undo.redo()
    desktop.settle()
    assert shown.list.count() == 1
    assert desktop.window.commands["redo"].text() == "Re&do “Delete 1 Problem Report”"


def test_without_any_report_the_menu_says_so(desktop: Desktop) -> None:
    desktop.window.commands["problem_reports"].trigger()
    shown = dialog(desktop)
    assert shown.about.text() == "Nothing has gone wrong: there is no problem report."
    desktop.window.commands["problem_reports"].trigger()
    assert dialog(desktop) is shown  # brought to the front, not opened twice
    shown.done_button.click()
    desktop.settle()
    assert desktop.reader.features.problems.dialog is None


@pytest.mark.qt_no_exception_capture
def test_the_dialog_speaks_the_readers_language(desktop: Desktop, faults: FaultHandling) -> None:
    for _ in range(2):
        in_a_slot(desktop)
    desktop.window.commands["problem_reports"].trigger()
    shown = dialog(desktop)
    assert "2 times" in shown.list.item(0).text()
    desktop.reader.features.settings.use_language("fr")
    desktop.settle()
    assert shown.windowTitle() == "Rapports d’incident"
    assert "2 fois" in shown.list.item(0).text()
    assert shown.text.toPlainText()


class Desk(QObject):
    """Stands where the desktop's file manager would."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


def test_the_folder_opens_on_this_computer(desktop: Desktop) -> None:
    files = Desk()
    QDesktopServices.setUrlHandler("file", files, "open")  # type: ignore[arg-type]  # the stub asks for bytes, Qt for str
    desktop.window.commands["problem_reports"].trigger()
    dialog(desktop).folder.click()
    QDesktopServices.unsetUrlHandler("file")
    assert files.opened == [str(desktop.library.paths.reports)]


@pytest.mark.qt_no_exception_capture
def test_without_a_report_the_fault_is_told_all_the_same(
    desktop: Desktop, faults: FaultHandling
) -> None:
    desktop.library.paths.reports.write_text("no folder")
    in_a_slot(desktop)
    desktop.until(desktop.notice)
    assert desktop.notice() == "Something unexpected went wrong. Readerapp continues."
    assert not desktop.window.toast.button.isVisible()


def test_a_crash_of_the_last_run_is_told_at_the_next_start(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop()
    trace = desktop.library.paths.log / "window.trace"
    trace.write_text('Fatal Python error: Aborted\n\n  File "zz.py", line 3 in zz\n')
    (desktop.library.paths.log / "worker.trace").write_text("Fatal Python error: Aborted")
    with FaultHandling(desktop.library.paths) as faults:
        assert faults.crash is not None
        desktop.reader.show_crash(faults.crash)
    assert desktop.notice() == "Readerapp stopped unexpectedly last time."
    desktop.window.toast.button.click()
    assert "Where: window" in dialog(desktop).text.toPlainText()
    assert dialog(desktop).list.count() == 2
    with FaultHandling(desktop.library.paths) as faults:
        assert faults.crash is None  # told once


def test_the_hooks_are_as_before_afterwards(desktop: Desktop, qtbot: QtBot) -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    with pytest.raises(LookupError), FaultHandling(desktop.library.paths):
        fail()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
    assert kept(desktop) == {"LookupError": 1}  # what ends the app is kept too
