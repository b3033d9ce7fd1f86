"""Backing up and restoring in the window: pressed keys, real files, a window that begins anew."""

import os
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QListWidget, QPushButton
from shiboken6 import delete, isValid
from waiting import TIMEOUT, delete_now
from window_desktop import NOW, Desktop, Key, article, put

from readerapp import settings as declared
from readerapp.app.reader import ReaderApp
from readerapp.app.running import Session
from readerapp.domain.backups import Backup, BackupKind, FileState, LibraryFacts
from readerapp.library import Library, backups, integrity, open_library, safety_copy
from readerapp.storage import FILE_NAME, check, facts
from readerapp.system import Paths
from readerapp.ui.backups.restore_dialog import RestoreDialog
from readerapp.ui.shell.window import MainWindow


def backup(day: int, state: FileState = FileState.USABLE, articles: int = 1234) -> Backup:
    made = NOW - timedelta(days=day)
    path = Path(f"library-{made:%Y%m%d}-090000.sqlite3")
    found = LibraryFacts(path, 9_000_000, state, 4, articles, 200, 30, 12, made)
    return Backup(BackupKind.DAILY, made, found)


def shown(desktop: Desktop) -> RestoreDialog:
    """Open the dialog as a reader does, and wait until the backup on show is checked."""
    desktop.window.commands["restore"].trigger()
    desktop.settle()
    dialog = desktop.reader.features.backups.controller.dialog
    assert dialog is not None
    return dialog


def test_backup_to_a_file_is_written_by_a_process(
    desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "copy.sqlite3"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    desktop.window.commands["back_up"].trigger()
    assert desktop.reader.features.backups.process.is_running
    desktop.until(lambda: not desktop.reader.features.backups.process.is_running)
    assert desktop.notice() == f"Saved to {target}"
    assert check(target) == ()
    assert facts(target).articles == facts(desktop.library.paths.data / FILE_NAME).articles


def test_a_backup_that_fails_says_why(
    desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "missing" / "copy.sqlite3"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    desktop.window.commands["back_up"].trigger()
    desktop.until(lambda: not desktop.reader.features.backups.process.is_running)
    assert desktop.notice() == f"No backup was made. {target.parent} does not exist."


def test_the_daily_backup_comes_when_nothing_else_is_going_on(desktop: Desktop) -> None:
    parts, kept = desktop.reader.features.backups, backups.own_folder(desktop.library.paths)
    parts.timer.check()
    desktop.until(lambda: parts.process.is_running)
    desktop.until(lambda: not parts.process.is_running)
    assert len(backups.list_backups(desktop.library.paths, kept)) == 1
    assert desktop.notice() == ""  # it is nothing to look up for
    parts.timer.check()
    desktop.settle()
    assert not parts.process.is_running


def test_a_backup_is_given_up_at_the_end_without_remains(desktop: Desktop, tmp_path: Path) -> None:
    process = desktop.reader.features.backups.process
    assert process.back_up(str(tmp_path / "copy.sqlite3"))
    assert not process.back_up_daily()  # one at a time
    process.stop()
    assert not process.is_running
    assert not list(tmp_path.glob("*.part"))


def test_preview_compares_and_checks(desktop: Desktop) -> None:
    backups.back_up_daily(desktop.library)
    put(desktop.library, [article(30)])
    dialog = shown(desktop)
    assert dialog.list.count() == 1
    assert "Articles: 15, now 16" in dialog.list.accessibleDescription()
    assert dialog.verdict.text() == "Checked from end to end: it is sound."
    assert dialog.restore.isEnabled()
    dialog.reject()


def what_was_read_for_a_dialog_that_is_closed_is_dropped(desktop: Desktop) -> None:
    desktop.window.commands["restore"].trigger()
    dialog = desktop.reader.features.backups.controller.dialog
    assert dialog is not None
    dialog.reject()
    delete_now()
    desktop.settle()
    assert desktop.reader.features.backups.controller.dialog is None


def damaged_and_newer_files_are_refused_in_words(desktop: Desktop) -> None:
    dialog = shown(desktop)
    assert dialog.title.text() == "No backup yet"
    assert not dialog.list.isVisible()
    assert not dialog.comparison.isVisible()
    assert dialog.other.hasFocus()
    assert not dialog.restore.isEnabled()
    dialog.chosen.disconnect()
    dialog.show_backups((backup(0, FileState.DAMAGED), backup(1), backup(2)), None)
    assert dialog.list.currentRow() == 1  # the first that can be restored
    assert dialog.list.isVisible()
    dialog.show_verdict(False)
    assert not dialog.restore.isEnabled()
    time = f"{NOW.astimezone():%H:%M}"
    assert dialog.verdict.text() == f"It is damaged. Try the one of 18 November 2026, {time}."
    dialog.add(backup(0, FileState.NEWER))
    assert dialog.verdict.text() == "It was written by a newer version of Readerapp."
    assert not dialog.restore.isEnabled()
    dialog.reject()


def the_dialog_is_used_with_keys(desktop: Desktop) -> None:
    dialog = shown(desktop)
    dialog.chosen.disconnect()
    dialog.show_backups((backup(0), backup(1)), backup(0).facts)
    desktop.focus(dialog.list)
    desktop.press(Key.Key_Down)
    assert dialog.current == backup(1)
    dialog.show_verdict(True)
    asked: list[Backup] = []
    dialog.restore_requested.disconnect()
    dialog.restore_requested.connect(asked.append)
    desktop.press(Key.Key_Return)
    assert asked == [backup(1)]
    assert not dialog.list.isEnabled()
    desktop.press(Key.Key_Escape)  # gives up, and stays
    assert dialog.isVisible()
    assert dialog.list.isEnabled()
    desktop.press(Key.Key_Escape)
    assert not dialog.isVisible()


def everything_in_the_dialog_and_the_page_has_a_name(desktop: Desktop) -> None:
    dialog = shown(desktop)
    settings = desktop.reader.features.dialogs.show_settings()
    desktop.settle()
    for widget in (*dialog.findChildren(QListWidget), *settings.backups.findChildren(QPushButton)):
        assert widget.accessibleName() or getattr(widget, "text", str)()
    for box in (settings.backups.days, settings.backups.room, settings.backups.daily):
        assert box.accessibleName() or box.text()
    settings.close()
    dialog.reject()


def an_answer_for_a_closed_page_is_dropped(desktop: Desktop) -> None:
    settings = desktop.reader.features.dialogs.show_settings()
    page = settings.backups
    desktop.settle()
    page.changed.emit()  # asks which backups there are
    delete(settings)
    desktop.settle()  # an answer to the page that is gone would fail the test
    assert not isValid(page)


def test_the_dialog_and_the_page(desktop: Desktop, subtests: pytest.Subtests) -> None:
    desktop.cases(
        subtests,
        damaged_and_newer_files_are_refused_in_words,
        the_dialog_is_used_with_keys,
        everything_in_the_dialog_and_the_page_has_a_name,
        an_answer_for_a_closed_page_is_dropped,
        what_was_read_for_a_dialog_that_is_closed_is_dropped,
    )


def test_the_settings_page_tells_and_keeps(
    desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = desktop.reader.features.dialogs.show_settings().backups
    desktop.settle()
    assert str(desktop.library.paths.data) in page.where.text()
    assert page.last.text() == "There is no daily backup yet."
    page.now.click()
    desktop.until(lambda: not desktop.reader.features.backups.process.is_running)
    desktop.settle()
    assert page.last.text().startswith("The last backup is of ")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    page.choose.click()
    page.days.setValue(3)
    page.daily.click()
    get = desktop.reader.settings.get
    assert get(declared.BACKUP_FOLDER) == str(tmp_path)
    assert get(declared.BACKUP_DAYS) == 3
    assert not get(declared.BACKUP_DAILY)
    desktop.settle()
    assert not backups.is_due(desktop.library)
    page.usual.click()
    assert get(declared.BACKUP_FOLDER) == ""


@pytest.fixture
def session(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Session]:
    """A window that runs by itself, on three articles; one more than in `copy.sqlite3`."""
    monkeypatch.setitem(os.environ, "DO_NOT_TRACK", "1")  # no question in the way
    library = open_library(Paths.of_profile(tmp_path / "profile"))
    put(library, [article(1), article(2)])
    integrity.backup(library, tmp_path / "copy.sqlite3")
    put(library, [article(3)])
    made = Session(qapp, library, MainWindow())
    yield made
    made.reader.window.deleteLater()
    QCoreApplication.processEvents()


def run(session: Session, *steps: Callable[[ReaderApp], None]) -> None:
    """Run windows one after the other, and do one step in each as soon as it is complete."""
    app = QCoreApplication.instance()
    assert app is not None
    left = list(steps)
    used: list[ReaderApp] = []
    deadline = QTimer(interval=TIMEOUT, singleShot=True)
    deadline.timeout.connect(app.exit)

    def look() -> None:
        """Not twice in one window: an answered step ends it only when the event loop returns."""
        reader = session.reader
        if left and reader not in used and reader.is_complete and not reader.runner.busy:
            used.append(reader)
            deadline.start()
            left.pop(0)(reader)

    timer = QTimer(interval=50)
    timer.timeout.connect(look)
    timer.start()
    deadline.start()
    session.run()
    timer.stop()
    deadline.stop()  # later it would end another test's waiting
    assert not left


def present(library: Library) -> int:
    return facts(library.paths.data / FILE_NAME).articles


def test_the_window_begins_anew_on_what_was_restored_and_goes_back(
    session: Session, tmp_path: Path, qapp: QApplication
) -> None:
    seen: list[tuple[int, str]] = []

    def restore(reader: ReaderApp) -> None:
        reader.features.backups.controller.restore(tmp_path / "copy.sqlite3", NOW)

    def undo(reader: ReaderApp) -> None:
        seen.append((present(reader.library), reader.window.toast.text))
        reader.window.toast.button.click()

    def leave(reader: ReaderApp) -> None:
        seen.append((present(reader.library), reader.window.toast.text))
        assert reader.window.articles.model.rowCount() == 3
        qapp.exit()

    run(session, restore, undo, leave)
    assert [count for count, _ in seen] == [2, 3]
    moment = f"\u206820 November 2026, {NOW.astimezone():%H:%M}\u2069"
    said = f"The library of {moment} was restored. The previous one is kept."
    assert seen[0][1] == said


def test_a_library_somebody_else_has_open_is_not_replaced(
    session: Session, tmp_path: Path, qapp: QApplication
) -> None:
    other = open_library(Paths.of_profile(tmp_path / "profile"))
    with other.store.read() as reader:
        assert reader.articles.ids is not None
        assert reader.articles.find("test:3")
    seen: list[tuple[int, str]] = []

    def restore(reader: ReaderApp) -> None:
        reader.features.backups.controller.restore(tmp_path / "copy.sqlite3", NOW)

    def leave(reader: ReaderApp) -> None:
        seen.append((present(reader.library), reader.window.toast.text))
        qapp.exit()

    run(session, restore, leave)
    other.close()
    assert seen[0][0] == 3
    assert seen[0][1].endswith("is in use by another program.")


def stars(desktop: Desktop) -> str:
    file = safety_copy.folder_of(desktop.library.paths) / "stars.jsonl"
    return file.read_text("utf-8") if file.exists() else ""


def test_the_safety_copy_follows_soon_and_at_the_end(desktop: Desktop) -> None:
    safety = desktop.reader.features.backups.safety
    desktop.open(3)
    desktop.press(Key.Key_S)
    desktop.settle()
    assert safety._timer.isActive()  # half a minute, which no test waits for
    safety.write()
    desktop.settle()
    assert "test:3" in stars(desktop)
    desktop.open(4)
    desktop.press(Key.Key_S)
    desktop.settle()
    assert "test:4" not in stars(desktop)
    desktop.reader.stop()
    assert "test:4" in stars(desktop)


def test_a_safety_copy_that_cannot_be_written_is_said_once(desktop: Desktop) -> None:
    place = safety_copy.folder_of(desktop.library.paths)
    place.write_text("a file is in its place")
    said = []
    for _ in range(2):
        desktop.reader.features.backups.safety.write()
        desktop.settle()
        said.append(desktop.notice())
        desktop.window.toast.hide()
    assert "could not be written" in said[0]
    assert said[1] == ""
    place.unlink()
