"""The navigation on a real library: each action, its words, and its way back."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from navigation_cases import feed_query, press, row, rows
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from waiting import TIMEOUT, wait_exposed

from readerapp.background import LibraryEvents, TaskRunner
from readerapp.domain.errors import ReaderError
from readerapp.domain.feeds import FeedChoice, Subscriptions
from readerapp.library import Library, open_library, subscriptions
from readerapp.system import Paths
from readerapp.ui.navigation.controller import SubscriptionController, SubscriptionLoader
from readerapp.ui.navigation.moving import Move
from readerapp.ui.navigation.pane import NavigationPane
from readerapp.ui.shell.toast import Toast
from readerapp.ui.shell.undo import UndoStack
from readerapp.ui.themes.theme import load_theme

ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
NAMES = ("Alpha", "Beta", "Gamma", "Delta")


@dataclass(frozen=True)
class Column:
    """The navigation, connected as the window does it."""

    library: Library
    runner: TaskRunner
    events: LibraryEvents
    undo: UndoStack
    pane: NavigationPane
    toast: Toast
    loader: SubscriptionLoader
    controller: SubscriptionController
    errors: list[ReaderError]
    qtbot: QtBot

    def settle(self) -> None:
        """Wait until every answer has come."""
        QCoreApplication.processEvents()
        self.qtbot.waitUntil(lambda: not self.runner.busy, timeout=TIMEOUT)
        QCoreApplication.processEvents()
        assert self.errors == []

    def stored(self) -> Subscriptions:
        """What the library holds."""
        return subscriptions.subscriptions(self.library)

    def id_of(self, name: str) -> int:
        """The id of a feed."""
        return next(feed.id for feed in self.stored().feeds if feed.shown_name == name)

    def folder_id(self, name: str) -> int:
        """The id of a folder."""
        return next(each.id for each in self.stored().folders if each.name == name)

    def feeds(self) -> list[str]:
        """The names below "Feeds", from the top."""
        return rows(self.pane)[6:]

    def back_and_forth(self) -> None:
        """Undo restores the rows exactly, and redo does it again."""
        after = self.stored()
        self.undo.undo()
        self.settle()
        before = self.stored()
        assert before != after
        self.undo.redo()
        self.settle()
        assert self.stored() == after
        self.undo.undo()
        self.settle()
        assert self.stored() == before


@pytest.fixture
def column(qtbot: QtBot, tmp_path: Path) -> Iterator[Column]:
    """A column with the folder "News" and four feeds; Gamma and Delta are in it."""
    library = open_library(Paths.of_profile(tmp_path / "profile"))
    library.parser_workers.stop()
    library.embedding_workers.stop()
    library.comparing_workers.stop()
    folder, _ = subscriptions.add_folder(library, "News")
    for names, place in ((NAMES[:2], None), (NAMES[2:], folder)):
        choices = [FeedChoice(f"https://{name.lower()}.example/feed", name) for name in names]
        subscriptions.subscribe(library, choices, place)
    errors: list[ReaderError] = []
    runner, events = TaskRunner(), LibraryEvents()
    undo = UndoStack(runner, events, errors.append)
    pane, toast = NavigationPane(load_theme("light")), Toast()
    for widget in (pane, toast):
        qtbot.addWidget(widget)
    loader = SubscriptionLoader(library, runner, events, pane, errors.append)
    controller = SubscriptionController(library, undo, loader, pane, toast)
    pane.resize(240, 700)
    pane.show()
    wait_exposed(pane)
    pane.activateWindow()
    pane.tree.setFocus()
    column = Column(library, runner, events, undo, pane, toast, loader, controller, errors, qtbot)
    loader.load()
    column.settle()
    yield column
    runner.stop()
    library.close()


def test_what_is_stored_is_shown(column: Column) -> None:
    assert column.feeds() == ["News", "Gamma", "Delta", "Alpha", "Beta"]


def test_a_feed_moves_by_key_and_back(column: Column) -> None:
    column.pane.choose(feed_query(column.id_of("Alpha")))
    press(column.pane, Qt.Key.Key_Down, ALT_SHIFT)
    column.settle()
    assert column.feeds() == ["News", "Gamma", "Delta", "Beta", "Alpha"]
    assert column.toast.text == ""  # it happened before the reader's eyes
    column.back_and_forth()
    column.settle()
    assert column.feeds() == ["News", "Gamma", "Delta", "Alpha", "Beta"]


def test_a_feed_moves_into_a_folder_and_out(column: Column) -> None:
    news = column.folder_id("News")
    column.controller.move(Move(feeds=(column.id_of("Beta"),), into=news, position=1))
    column.settle()
    assert column.feeds() == ["News", "Gamma", "Beta", "Delta", "Alpha"]
    assert "News" in column.toast.text
    column.back_and_forth()
    column.controller.move(Move(feeds=(column.id_of("Gamma"),), position=0))
    column.settle()
    assert column.feeds() == ["News", "Delta", "Gamma", "Alpha", "Beta"]
    assert "out of the folder" in column.toast.text
    column.back_and_forth()


def test_folders_are_made_named_moved_and_removed(column: Column) -> None:
    news = column.folder_id("News")
    column.controller.new_folder(news)
    column.settle()
    (editor,) = column.pane.tree.viewport().findChildren(QLineEdit)
    assert editor.text() == "New folder"
    QTest.keyClicks(editor, "Local")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    column.settle()
    assert column.feeds()[:2] == ["News", "Local"]
    local = column.folder_id("Local")
    column.controller.move(Move(folders=(local,)))
    column.settle()
    assert column.feeds() == ["News", "Gamma", "Delta", "Local", "Alpha", "Beta"]
    column.back_and_forth()
    column.controller.remove_folder(news)
    column.settle()
    assert "News" not in column.feeds()
    assert {"Gamma", "Delta", "Local"} <= set(column.feeds())
    assert "News" in column.toast.text
    column.back_and_forth()
    column.settle()
    assert column.feeds()[:2] == ["News", "Local"]


def test_feeds_are_renamed_and_get_their_own_name_back(column: Column) -> None:
    alpha = column.id_of("Alpha")
    column.controller.rename_feed(alpha, "First")
    column.settle()
    assert "First" in column.feeds()
    column.back_and_forth()
    column.settle()
    assert "Alpha" in column.feeds()
    column.controller.rename_folder(column.folder_id("News"), "Papers")
    column.settle()
    assert column.feeds()[0] == "Papers"
    column.back_and_forth()


def test_a_feed_is_muted_and_heard_again(column: Column) -> None:
    alpha = column.id_of("Alpha")
    column.controller.mute(alpha, True)
    column.settle()
    said = row(column.pane, "Alpha").data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Alpha, 0 unread, muted"
    assert "muted" in column.toast.text
    column.back_and_forth()


@pytest.mark.parametrize("remove", [False, True])
def test_unsubscribing_and_its_undo_by_the_notice(column: Column, remove: bool) -> None:
    before, alpha = column.stored(), column.id_of("Alpha")
    column.pane.choose(feed_query(alpha))
    column.controller.unsubscribe((alpha,), remove)
    column.settle()
    assert "Alpha" not in column.feeds()
    assert "Alpha" in column.toast.text
    column.toast.button.click()
    column.settle()
    assert column.stored() == before
    column.controller.unsubscribe((alpha, column.id_of("Beta")), remove)
    column.settle()
    assert "2" in column.toast.text
    column.back_and_forth()


def test_many_changes_are_read_one_at_a_time_and_the_last_is_shown(column: Column) -> None:
    alpha = column.id_of("Alpha")
    seen: list[Subscriptions] = []
    column.loader.loaded.connect(seen.append)
    for number in range(30):
        subscriptions.rename_feed(column.library, alpha, f"Name {number}")
        column.events.subscriptions_changed.emit()
    column.settle()
    assert "Name 29" in column.feeds()
    assert len(seen) < 30
