"""The shared folder in the window: choosing one, what comes, what fails, the end; by keys."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from fakes import FakeClock, FakeFetcher
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QListWidgetItem, QMessageBox
from waiting import TIMEOUT
from window_desktop import Desktop, Key, MakeDesktop, article, special_articles

from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.feeds import Feed, FeedChoice
from readerapp.domain.folder_sync import (
    LAST_STAMP,
    FolderSync,
    FolderSyncStatus,
    FolderWish,
    OtherDevice,
    WishKind,
)
from readerapp.library import (
    Library,
    annotations,
    marks,
    open_library,
    saved_searches,
    subscriptions,
)
from readerapp.library.folder_sync import set_folder, status, sync
from readerapp.library.folder_sync.folder import SUB_FOLDER
from readerapp.library.folder_sync.lines import Header, Line, encode
from readerapp.system import Paths
from readerapp.ui.activity.session_log import Event
from readerapp.ui.folder_sync.feature import FolderSyncController
from readerapp.ui.folder_sync.settings_page import ComputersPage
from readerapp.ui.folder_sync.words import FolderSyncWords


@pytest.fixture
def desktop(make_desktop: MakeDesktop) -> Desktop:
    """A window on some articles."""
    return make_desktop([*special_articles(), article(3)])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder that is shared."""
    made = tmp_path / "shared"
    made.mkdir()
    return made


@pytest.fixture
def other(tmp_path: Path, folder: Path) -> Iterator[Library]:
    """The library of another computer, which shares the folder."""
    paths = Paths.of_profile(tmp_path / "other")
    with open_library(paths, FakeClock(), FakeFetcher(), lambda: True) as library:
        set_folder(library, folder, "Laptop")
        yield library


def known(library: Library, number: int) -> int:
    """The id that an article has in the other library, which has not fetched it."""
    with library.store.write() as writer:
        return writer.annotations.status_of(f"test:{number}")


def controller(desktop: Desktop) -> FolderSyncController:
    return desktop.reader.features.shared_folder.controller


def page_of(desktop: Desktop) -> ComputersPage:
    """Open the page in the settings."""
    dialog = desktop.reader.features.dialogs.show_settings()
    dialog.show_page("computers")
    page = dialog.computers
    desktop.settle()
    return page


def press(desktop: Desktop, button: QAbstractButton) -> None:
    desktop.focus(button)
    desktop.press(Key.Key_Space)


def choose(desktop: Desktop, folder: Path, monkeypatch: pytest.MonkeyPatch) -> ComputersPage:
    """Choose a folder on the page."""
    page = page_of(desktop)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    press(desktop, page.choose)
    return page


def over(desktop: Desktop) -> None:
    """Wait until a cycle is over, and shown."""
    desktop.until(lambda: not controller(desktop).syncer.is_running)
    desktop.settle()


def shared(desktop: Desktop, folder: Path) -> None:
    """Share a folder before the window asks how it stands."""
    set_folder(desktop.library, folder, "Desk")
    controller(desktop).start()
    desktop.until(lambda: controller(desktop).syncer.is_running)
    over(desktop)


def log(desktop: Desktop) -> list[tuple[int, Reason | None]]:
    """What the activity window says of shared folders."""
    entries = desktop.reader.features.subscriptions.activity._log.entries
    return [
        (each.new, each.error.reason if each.error else None)
        for each in entries
        if each.event is Event.SHARED
    ]


def text(label: QLabel | QListWidgetItem | QMessageBox) -> str:
    return "".join(each for each in label.text() if each not in "\u2066\u2067\u2068\u2069")


def test_a_folder_is_chosen_and_what_is_there_comes(
    desktop: Desktop, folder: Path, other: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    marks.mark_starred(other, [known(other, 1)], starred=True)
    annotations.set_note(other, known(other, 2), "Mine")
    saved_searches.add(other, "Ports", "harbour")
    sync(other)
    page = choose(desktop, folder, monkeypatch)
    desktop.until(lambda: controller(desktop).syncer.is_running)
    assert not page.now.isEnabled()
    assert text(page.last) == "Synchronising…"
    over(desktop)
    assert page.told.text() == "3 changes from your other computers"
    assert text(page.folder) == str(folder)
    assert text(page.last).startswith("Last synchronised ")
    assert text(page.others.item(0)).startswith("Laptop, last seen ")
    # Shown lists, marks and navigation are renewed.
    model = desktop.window.articles.model
    head = model.head(model.row_of(desktop.ids[1]))
    assert head is not None
    assert head.is_starred
    assert annotations.annotations(desktop.library, desktop.ids[2]).note is not None
    assert [each.name for each in saved_searches.listed(desktop.library)] == ["Ports"]
    assert log(desktop) == [(3, None)]
    press(desktop, page.now)
    desktop.until(lambda: controller(desktop).syncer.is_running)
    over(desktop)
    assert page.told.text() == "Synchronised. Nothing new from your other computers."
    assert log(desktop) == [(3, None)]  # of nothing nothing is said


def test_what_is_not_taken_over_is_told_and_private_feeds_are_asked_about(
    desktop: Desktop, folder: Path, other: Library
) -> None:
    address = "http://192.168.1.1/feed"
    subscriptions.subscribe(other, [FeedChoice(address, "Router", is_typed=True)])
    marks.mark_starred(other, [known(other, 1)], starred=True)
    sync(other)
    wishes = [
        FolderWish(WishKind.STARRED, "urn:a", "", "1", LAST_STAMP, "f" * 16),
        FolderWish(WishKind.MUTE, "football", "words", '{"until":"x","articles":[]}', 1, "f" * 16),
    ]
    lines: list[Line] = [Header(1, "f" * 16, "Odd", "ab"), *wishes]
    stranger = folder / SUB_FOLDER / f"{'f' * 16}.log"
    stranger.write_bytes(b"".join(map(encode, lines)))
    page = page_of(desktop)
    shared(desktop, folder)
    private = desktop.reader.features.subscriptions.private
    desktop.until(lambda: private.question is not None)
    assert private.question is not None
    assert address in text(private.question)
    assert "dated more than a year ahead" in page.last.text()
    assert "tried again after an update: \u2068mute: " in page.last.text()
    press(desktop, private.question.allow)
    desktop.until(lambda: [each.address for each in feeds(desktop) if each.is_typed] == [address])
    left = status(desktop.library)
    assert left is not None
    assert left.private == ()


def feeds(desktop: Desktop) -> tuple[Feed, ...]:
    return subscriptions.subscriptions(desktop.library).feeds


def test_a_mark_goes_out_by_itself_and_turning_off_asks_nothing(
    desktop: Desktop, folder: Path, other: Library
) -> None:
    shared(desktop, folder)
    controller(desktop).push_timer.setInterval(0)
    desktop.open(0)
    desktop.window.commands["toggle_star"].trigger()
    desktop.until(lambda: controller(desktop).syncer.is_running)
    over(desktop)
    sync(other)
    with other.store.read() as reader:
        assert [each.identity for each in reader.marks.starred()] == ["test:0"]
    page = page_of(desktop)
    press(desktop, page.off)
    desktop.settle()
    assert status(desktop.library) is None
    assert controller(desktop).status is None
    assert not page.off.isEnabled()
    assert not page.folder.isVisible()
    assert page.choose.hasFocus()
    assert len(list((folder / SUB_FOLDER).glob("*.log"))) == 2
    desktop.window.commands["toggle_star"].trigger()
    assert not controller(desktop).push_timer.isActive()
    assert not controller(desktop).clock.isActive()


def test_what_fails_is_said_in_a_sentence_and_noted_once(
    desktop: Desktop, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared(desktop, folder)
    away = folder.rename(folder.with_name("unplugged"))
    page = page_of(desktop)
    for _ in range(2):
        press(desktop, page.now)
        desktop.until(lambda: controller(desktop).syncer.is_running)
        over(desktop)
    assert page.told.text() == ""
    assert "was not found" in text(page.last)
    assert "Your changes wait until it works again." in text(page.last)
    assert log(desktop) == [(0, Reason.NOT_FOUND)]
    activity = desktop.reader.features.subscriptions.activity.show()
    desktop.until(activity.isVisible)
    newest = activity.log.topLevelItem(0)
    assert newest is not None
    assert newest.text(1).startswith("Shared folder: ")
    activity.close()
    away.rename(folder)
    press(desktop, page.now)
    desktop.until(lambda: controller(desktop).syncer.is_running)
    over(desktop)
    assert text(page.last).startswith("Last synchronised ")
    # A folder that cannot be taken is refused, and the one before stays.
    strange = folder.with_name("strange")
    (strange / SUB_FOLDER).mkdir(parents=True)
    (strange / SUB_FOLDER / "letter.txt").write_text("Mine")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(strange))
    press(desktop, page.choose)
    desktop.settle()
    assert "something else is called “readerapp-sync”" in page.told.text()
    assert text(page.folder) == str(folder)


def test_this_computer_is_called_something_else_by_keys(
    desktop: Desktop, folder: Path, other: Library
) -> None:
    shared(desktop, folder)
    page = page_of(desktop)
    assert page.name.text() == "Desk"
    assert page.name.accessibleName() == "Name"
    desktop.focus(page.name)
    page.name.selectAll()
    desktop.type("Kitchen ")
    desktop.press(Key.Key_Tab)
    desktop.until(lambda: controller(desktop).syncer.is_running)
    over(desktop)
    assert page.name.text() == "Kitchen"
    sync(other)
    found = status(other)
    assert found is not None
    assert [each.name for each in found.others] == ["Kitchen"]
    desktop.focus(page.name)
    page.name.clear()
    desktop.press(Key.Key_Tab)
    desktop.settle()
    assert page.name.text() == "Kitchen"  # it is called something


def test_a_computer_that_is_gone_is_taken_off_the_list_by_keys(
    desktop: Desktop, folder: Path, other: Library
) -> None:
    marks.mark_starred(other, [known(other, 1)], starred=True)
    sync(other)
    shared(desktop, folder)
    page = page_of(desktop)
    assert page.others.count() == 1
    assert not page.retire.isEnabled()
    desktop.focus(page.others)
    desktop.press(Key.Key_Space)
    assert page.retire.isEnabled()
    press(desktop, page.retire)
    desktop.until(lambda: controller(desktop).syncer.is_running)
    over(desktop)
    assert text(page.told) == "Laptop was removed from the list. What it shared stays."
    assert not page.others.isVisible()
    assert page.nobody.isVisible()
    assert page.choose.hasFocus()
    with desktop.library.store.read() as reader:
        assert [each.identity for each in reader.marks.starred()] == ["test:1"]
    marks.mark_starred(other, [known(other, 2)], starred=True)
    sync(other)
    press(desktop, page.now)
    desktop.until(lambda: controller(desktop).syncer.is_running)
    over(desktop)
    assert text(page.others.item(0)).startswith("Laptop, last seen ")


def test_what_changed_last_goes_out_at_the_end(
    desktop: Desktop, folder: Path, other: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("readerapp.ui.folder_sync.feature.AT_THE_END", TIMEOUT)
    shared(desktop, folder)
    desktop.open(0)
    desktop.window.commands["toggle_star"].trigger()
    desktop.settle()
    assert controller(desktop).push_timer.isActive()
    desktop.reader.stop()
    sync(other)
    with other.store.read() as reader:
        assert [each.identity for each in reader.marks.starred()] == ["test:0"]


def test_where_nothing_happened_no_process_is_started(
    desktop: Desktop, folder: Path, other: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("readerapp.library.folder_sync.looking.SETTLED", 0)
    monkeypatch.setattr("readerapp.ui.folder_sync.feature.QUIET_LOOKS", 2)
    shared(desktop, folder)
    syncer = controller(desktop).syncer

    def starts() -> bool:
        """Let the time of the clock come; return whether a process was started."""
        controller(desktop).clock.timeout.emit()
        desktop.settle()
        has_started = syncer.is_running
        over(desktop)
        return has_started

    assert [starts() for _ in range(4)] == [True, False, False, True]
    marks.mark_starred(other, [known(other, 1)], starred=True)
    sync(other)
    assert starts()
    with desktop.library.store.read() as reader:
        assert [each.identity for each in reader.marks.starred()] == ["test:1"]


def test_nothing_runs_while_no_folder_is_shared(desktop: Desktop) -> None:
    controller(desktop).start()
    desktop.settle()
    desktop.open(0)
    desktop.window.commands["toggle_star"].trigger()
    desktop.settle()
    assert not controller(desktop).syncer.is_running
    assert not controller(desktop).push_timer.isActive()
    page = page_of(desktop)
    assert not page.now.isEnabled()
    assert not page.others.isVisible()
    assert page.told.text() == ""


def test_each_trouble_is_a_sentence_and_many_computers_are_not_all_named(qtbot: object) -> None:
    words = FolderSyncWords()
    for reason in (
        Reason.NOT_FOUND, Reason.DISK_FULL, Reason.READ_ONLY, Reason.NO_PERMISSION, Reason.NEWER,
        Reason.OTHER_FILE_HERE, Reason.BEING_SYNCED, Reason.SYNC_STOPPED, Reason.NOT_A_FOLDER,
    ):  # fmt: skip
        said = words.failure(ReaderError(reason, "/media/stick"))
        assert "{" not in said
        assert said.endswith("Your changes wait until it works again.")
    many = tuple(OtherDevice("ab", f"<b>{number}\n</b>", None) for number in range(1_000))
    shown = FolderSyncStatus(FolderSync("/shared", "ab", "Desk"), many)
    assert 100 < len(words.others(shown)) <= 500
    page = ComputersPage()
    page.show_state(replace(shown, waiting=2))
    page.show()
    assert page.others.height() < 300
    assert page.others.item(0).text().strip("\u2066\u2067\u2068\u2069") == "<b>0 </b>"
    assert "2 changes wait." in page.last.text()
