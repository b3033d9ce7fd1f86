"""The dialog that comes when the library cannot be opened, and the bar over an open one."""

import json
import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot
from waiting import TIMEOUT, wait_exposed
from window_desktop import Key, MakeDesktop, article, put

from readerapp.app.rescue import Rescue
from readerapp.domain.errors import ReaderError, Reason
from readerapp.library import backups, integrity, open_library
from readerapp.system import Paths
from readerapp.ui.rescue import RescueDialog
from readerapp.ui.themes.appearance import Appearance

FILE_NAME = "library.sqlite3"
PAGE = 16_384


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Appearance]:
    """The application's looks, in English."""
    look = Appearance(qapp)
    look.use_language("en")
    yield look
    look.stop()
    qapp.setStyleSheet("")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale("en_150"))


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """A profile with six articles and a backup, its library cut short."""
    paths = Paths.of_profile(tmp_path / "profile")
    with open_library(paths) as library:
        put(library, [article(number) for number in range(3, 9)])
        folder = backups.own_folder(paths)
        folder.mkdir()
        integrity.backup(library, folder / "library-20261119-090000.sqlite3")
    truncate(paths)
    return paths


def truncate(paths: Paths) -> None:
    file = paths.data / FILE_NAME
    file.write_bytes(file.read_bytes()[: 10 * PAGE])


def refusal(paths: Paths) -> ReaderError:
    with pytest.raises(ReaderError) as told:
        open_library(paths)
    return told.value


def button(dialog: RescueDialog, text: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text() == text)


def press(dialog: RescueDialog, text: str) -> None:
    """Press a button by the keyboard."""
    wanted = button(dialog, text)
    dialog.activateWindow()
    wanted.setFocus()
    QTest.keyClick(wanted, Key.Key_Space)


def found(rescue: Rescue, qtbot: QtBot) -> RescueDialog:
    """Show the dialog and wait until backups were looked for."""
    rescue.dialog.show()
    wait_exposed(rescue.dialog)
    qtbot.waitUntil(lambda: not rescue._runner.busy, timeout=TIMEOUT)
    QApplication.processEvents()
    return rescue.dialog


def close(rescue: Rescue) -> None:
    rescue._close(None)
    rescue.dialog.close()
    rescue._stop()
    rescue._runner.stop()
    rescue.dialog.deleteLater()


def run(rescue: Rescue, *steps: str) -> Paths | None:
    """Run the dialog and press buttons, each as soon as it can be pressed."""
    left = list(steps)

    def step() -> None:
        shown = {b.text() for b in rescue.dialog.findChildren(QPushButton) if b.isVisible()}
        if left and left[0] in shown and button(rescue.dialog, left[0]).isEnabled():
            press(rescue.dialog, left.pop(0))

    timer = QTimer(interval=10)
    timer.timeout.connect(step)
    timer.start()
    return rescue.run()


def test_it_says_what_happened_and_what_can_be_done(
    paths: Paths, look: Appearance, qapp: QApplication, qtbot: QtBot
) -> None:
    before = (paths.data / FILE_NAME).read_bytes()
    rescue = Rescue(qapp, paths, refusal(paths), look)
    dialog = found(rescue, qtbot)
    assert dialog.accessibleName() == "The library is damaged."
    assert "Nothing has been changed." in dialog.accessibleDescription()
    buttons = [each for each in dialog.findChildren(QPushButton) if each.isVisible()]
    assert [each.text() for each in buttons] == [
        "Salvage What Can Be Read",
        "Restore Backup of 19 November 2026",
        "Look Elsewhere…",
        "Start a New Library",
        "Quit",
    ]
    assert not any(each.autoDefault() or each.isDefault() for each in buttons)
    assert all(each.accessibleDescription() for each in buttons)
    dialog.activateWindow()
    QTest.keyClick(dialog.focusWidget() or dialog, Key.Key_Return)
    QTest.keyClick(dialog.focusWidget() or dialog, Key.Key_Space)
    assert dialog.isVisible()
    assert not dialog.is_busy
    assert (paths.data / FILE_NAME).read_bytes() == before
    QTest.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()
    close(rescue)


def test_quitting_changes_nothing(paths: Paths, look: Appearance, qapp: QApplication) -> None:
    before = (paths.data / FILE_NAME).read_bytes()
    assert run(Rescue(qapp, paths, refusal(paths), look), "Quit") is None
    assert (paths.data / FILE_NAME).read_bytes() == before


def test_salvaging_shows_a_report_and_opens_the_library(
    paths: Paths, look: Appearance, qapp: QApplication
) -> None:
    file, title = paths.data / FILE_NAME, article(4).title
    assert title.encode() in file.read_bytes()
    file.write_bytes(file.read_bytes().replace(title.encode(), title.replace("4", "5").encode()))
    rescue = Rescue(qapp, paths, refusal(paths), look)
    assert run(rescue, "Salvage What Can Be Read", "Open the Library") == paths
    assert rescue.dialog.accessibleName() == "The library was salvaged."
    assert "restored" in rescue.dialog.accessibleDescription()
    with open_library(paths) as library:
        assert integrity.check(library) == []
        with library.store.read() as reader:
            assert reader.articles.counts().total == 6
    report = next((paths.data / "backups" / "set-aside").glob("*.txt")).read_text()
    assert "Articles with their text: " in report
    assert "1 title restored from " in report
    assert f"{title.replace('4', '5')}\n→ {title}\n" in report


def test_after_a_fault_of_ours_the_choices_come_back(
    paths: Paths, look: Appearance, qtbot: QtBot, qapp: QApplication
) -> None:
    rescue = Rescue(qapp, paths, refusal(paths), look)
    rescue.dialog.show()
    rescue.dialog.begin("Everything is being copied.", may_stop=True)
    with capture_exceptions() as caught:
        rescue._submit(lambda: 1 // 0, lambda _: None)
        qtbot.waitUntil(lambda: bool(caught))
    assert rescue.dialog.pages.currentIndex() == 0
    close(rescue)


@pytest.mark.parametrize("offset", [18, 31, 47, 55, 60, 63, 71])
def test_one_wrong_byte_of_the_header_costs_nothing(
    paths: Paths, look: Appearance, qapp: QApplication, offset: int
) -> None:
    shutil.copy(next((paths.data / "backups").glob("*.sqlite3")), paths.data / FILE_NAME)
    shutil.rmtree(paths.data / "backups")  # nothing comes from there
    with (paths.data / FILE_NAME).open("r+b") as file:
        file.seek(offset)
        file.write(b"\xff")
    rescue = Rescue(qapp, paths, refusal(paths), look)
    assert run(rescue, "Salvage What Can Be Read", "Open the Library") == paths
    with open_library(paths) as library, library.store.read() as reader:
        assert reader.articles.counts().total == 6


@pytest.mark.parametrize(
    ("choice", "articles"),
    [("Restore Backup of 19 November 2026", 6), ("Start a New Library", 0)],
)
def test_another_library_takes_its_place(
    paths: Paths, look: Appearance, qapp: QApplication, choice: str, articles: int
) -> None:
    before = (paths.data / FILE_NAME).read_bytes()
    assert run(Rescue(qapp, paths, refusal(paths), look), choice) == paths
    with open_library(paths) as library, library.store.read() as reader:
        assert reader.articles.counts().total == articles
    kept = next((paths.data / "backups" / "set-aside").glob("*.sqlite3"))
    assert kept.read_bytes() == before


def test_a_library_elsewhere_is_opened(
    paths: Paths,
    look: Appearance,
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answer = str(tmp_path / "other")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: answer)
    found = run(Rescue(qapp, paths, refusal(paths), look), "Look Elsewhere…")
    assert found is not None
    assert found.data == tmp_path / "other"


def test_what_cannot_be_done_is_said_and_asked_again(
    paths: Paths, look: Appearance, qapp: QApplication, qtbot: QtBot
) -> None:
    rescue = Rescue(qapp, paths, refusal(paths), look)
    found(rescue, qtbot)
    for copy in (paths.data / "backups").glob("*.sqlite3"):
        copy.write_bytes(b"")
    run(rescue, "Restore Backup of 19 November 2026", "Quit")
    assert "is empty" in rescue.dialog.choices.failure.text()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_it_speaks_the_language_of_the_desktop(
    paths: Paths, look: Appearance, qapp: QApplication, qtbot: QtBot, language: str
) -> None:
    look.use_language(language)
    rescue = Rescue(qapp, paths, refusal(paths), look)
    found(rescue, qtbot)
    if language == "fr":
        assert rescue.dialog.accessibleName() == "La bibliothèque est endommagée."
    for each in rescue.dialog.findChildren(QPushButton):
        assert not each.isVisible() or each.width() >= each.sizeHint().width()
    close(rescue)


def test_it_can_be_used_before_backups_were_looked_for(
    paths: Paths,
    look: Appearance,
    qapp: QApplication,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Here a disk that does not answer: nothing of it is asked on the window's thread."""
    asked, answer, threads = threading.Event(), threading.Event(), set[int]()

    def slow(folder: Path) -> Iterator[Path]:
        threads.add(threading.get_ident())
        asked.set()
        answer.wait(TIMEOUT / 1000)
        return iterdir(folder)

    iterdir = Path.iterdir
    error = refusal(paths)
    monkeypatch.setattr(Path, "iterdir", slow)
    rescue = Rescue(qapp, paths, error, look)
    dialog = rescue.dialog
    dialog.show()
    wait_exposed(dialog)
    assert asked.wait(TIMEOUT / 1000)
    qapp.processEvents()
    waiting = button(dialog, "Restore a Backup")
    assert not waiting.isEnabled()
    assert waiting.accessibleDescription() == "Looking for backups…"
    for text in ("Salvage What Can Be Read", "Start a New Library", "Quit"):
        assert button(dialog, text).isEnabled(), text
    wanted, focus = button(dialog, "Start a New Library"), dialog.focusWidget()
    before = wanted.pos()
    answer.set()
    qtbot.waitUntil(waiting.isEnabled, timeout=TIMEOUT)
    qapp.processEvents()
    assert waiting.text() == "Restore Backup of 19 November 2026"
    assert (wanted.pos(), dialog.focusWidget()) == (before, focus)
    assert threading.get_ident() not in threads
    close(rescue)


def test_a_disk_that_is_not_connected_is_said_and_looked_for_again(
    paths: Paths, look: Appearance, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    disk = tmp_path / "disk"
    settings = paths.data / "safety" / "settings.json"
    settings.parent.mkdir()
    settings.write_text(json.dumps({"backup.folder": str(disk)}))
    (paths.data / FILE_NAME).write_bytes(b"<html>" * 10_000)
    own = backups.own_folder(paths)
    rescue = Rescue(qapp, paths, refusal(paths), look)
    dialog = found(rescue, qtbot)
    assert str(disk) in dialog.choices.away.text()
    assert dialog.choices.away.isVisible()
    disk.mkdir()
    own.rename(backups.folder_of(paths, str(disk)))
    press(dialog, "Look Again")
    qtbot.waitUntil(lambda: not rescue._runner.busy, timeout=TIMEOUT)
    assert not dialog.choices.away.isVisible()
    assert button(dialog, "Restore Backup of 19 November 2026").isEnabled()
    close(rescue)


# Over an open library


def test_a_damaged_part_offers_to_repair(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop()
    error = ReaderError(Reason.DAMAGED, "elsewhere")
    desktop.reader._failed(error)
    assert not desktop.window.status_banner.text
    file = desktop.library.store.path
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE body SET content = x'00'")
        connection.commit()
    desktop.window.articles.select(desktop.ids[3])
    desktop.until(lambda: "damaged" in desktop.window.status_banner.text)
    assert desktop.window.status_banner.button.text() == "Repair…"
    assert desktop.reader.damage is None
    desktop.window.status_banner.button.click()
    assert desktop.reader.damage is not None
    assert desktop.reader.damage.reason is Reason.DAMAGED
