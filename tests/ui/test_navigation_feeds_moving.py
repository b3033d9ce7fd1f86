"""Arranging feeds and folders: by mouse, by key, by menu; nothing may get lost or into itself."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from navigation_cases import (
    EUROPE,
    GUARDIAN,
    HEISE,
    MONDE,
    TAZ,
    TECHNOLOGY,
    VERGE,
    WORLD,
    XKCD,
    feed,
    feed_query,
    folder_query,
    middle,
    press,
    row,
    rows,
    shown_pane,
    subscriptions,
)
from PySide6 import __version_info__
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from readerapp.domain.feeds import Folder, Subscriptions
from readerapp.ui.navigation.entries import Entry, EntryKind, folder_outline_of
from readerapp.ui.navigation.model import entry_at
from readerapp.ui.navigation.moving import DropPart, Move, drop, put_into, shift
from readerapp.ui.navigation.pane import NavigationPane
from readerapp.ui.navigation.view import MIME, mime_data

ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def pane(qtbot: QtBot) -> NavigationPane:
    return shown_pane(qtbot)


# By mouse

# Their arguments differ between the versions of Qt, see `_spot`.
ENTER: Any = QDragEnterEvent
OVER: Any = QDragMoveEvent


def drag(pane: NavigationPane, name: str, *places: QPoint) -> bool:
    """Drag a row over places of the viewport and let it go at the last one, if it may.

    Without a screen no drag begins; its events are those that Qt would send.
    """
    entry = entry_at(row(pane, name))
    assert entry is not None
    return drop_data(pane, mime_data(entry), *places)


def drop_data(pane: NavigationPane, data: QMimeData, *places: QPoint) -> bool:
    move, no = Qt.DropAction.MoveAction, Qt.KeyboardModifier.NoModifier
    viewport = pane.tree.viewport()
    enter = ENTER(_spot(places[0]), move, data, LEFT, no)
    QApplication.sendEvent(viewport, enter)
    accepted = enter.isAccepted()
    for place in places:
        over = OVER(_spot(place), move, data, LEFT, no)
        QApplication.sendEvent(viewport, over)
        accepted = accepted and over.isAccepted()
        pane.grab()  # what shows where it would go is painted too
    if accepted:
        QApplication.sendEvent(viewport, QDropEvent(QPointF(places[-1]), move, data, LEFT, no))
    else:
        QApplication.sendEvent(viewport, QDragLeaveEvent())
    return bool(accepted)


def _spot(place: QPoint) -> QPoint | QPointF:
    """Qt 6.12 deprecates whole pixels here, Qt 6.11 knows nothing else."""
    return QPointF(place) if __version_info__ >= (6, 12) else place


def edge(pane: NavigationPane, name: str, *, below: bool) -> QPoint:
    rect = pane.tree.visualRect(row(pane, name))
    return QPoint(rect.center().x(), rect.bottom() - 2 if below else rect.top() + 2)


def test_a_feed_is_dragged_into_a_folder(pane: NavigationPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.requests.move_requested) as asked:
        drag(pane, "xkcd", middle(pane, "The Verge"), middle(pane, "Europe"))
    assert asked.args == [Move(feeds=(XKCD,), into=EUROPE)]


def test_a_feed_is_dragged_between_feeds_and_out(pane: NavigationPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.requests.move_requested) as asked:
        drag(pane, "xkcd", edge(pane, "heise", below=False))
    assert asked.args == [Move(feeds=(XKCD,), into=TECHNOLOGY, position=1)]
    with qtbot.waitSignal(pane.requests.move_requested) as asked:
        drag(pane, "Le Monde", edge(pane, "xkcd", below=True))
    assert asked.args == [Move(feeds=(MONDE,), position=1)]
    with qtbot.waitSignal(pane.requests.move_requested) as asked:
        drag(pane, "Le Monde", middle(pane, "Feeds"))
    assert asked.args == [Move(feeds=(MONDE,), position=0)]


def test_a_folder_is_dragged_but_never_into_itself(pane: NavigationPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.requests.move_requested) as asked:
        drag(pane, "Technology", edge(pane, "World", below=False))
    assert asked.args == [Move(folders=(TECHNOLOGY,), position=0)]
    with qtbot.assertNotEmitted(pane.requests.move_requested):
        assert not drag(pane, "World", middle(pane, "Europe"))
        assert not drag(pane, "World", middle(pane, "taz"))
        assert not drag(pane, "World", middle(pane, "Starred"))
        assert not drag(pane, "xkcd", middle(pane, "English"))


@pytest.mark.parametrize("name", [b"feed 999", b"feed -1", b"folder x", b"", b"\xff", b"feed \xb2"])
def test_what_another_program_drags_in_is_left_alone(pane: NavigationPane, name: bytes) -> None:
    data = QMimeData()
    data.setData(MIME, name)
    assert not drop_data(pane, data, middle(pane, "Europe"))
    data = QMimeData()
    data.setText("https://news.example/")
    assert not drop_data(pane, data, middle(pane, "Europe"))


def test_a_mouse_that_drags_begins_a_drag_and_loses_no_row(pane: NavigationPane) -> None:
    before = rows(pane)
    viewport, start = pane.tree.viewport(), middle(pane, "xkcd")
    QTest.mousePress(viewport, LEFT, Qt.KeyboardModifier.NoModifier, start)
    for step in (10, 20, 30):
        QTest.mouseMove(viewport, start - QPoint(0, step))
    QTest.mouseRelease(viewport, LEFT, Qt.KeyboardModifier.NoModifier, start - QPoint(0, 30))
    assert rows(pane) == before


# By key and menu


def test_alt_shift_and_arrows_move_among_siblings(pane: NavigationPane, qtbot: QtBot) -> None:
    pane.choose(feed_query(TAZ))
    with qtbot.waitSignal(pane.requests.move_requested) as asked:
        press(pane, Qt.Key.Key_Up, ALT_SHIFT)
    assert asked.args == [Move(feeds=(TAZ,), into=EUROPE, position=0)]
    pane.choose(folder_query(WORLD))
    with qtbot.waitSignal(pane.requests.move_requested) as asked:
        press(pane, Qt.Key.Key_Down, ALT_SHIFT)
    assert asked.args == [Move(folders=(WORLD,), position=1)]
    with qtbot.assertNotEmitted(pane.requests.move_requested):
        press(pane, Qt.Key.Key_Up, ALT_SHIFT)
        pane.choose(feed_query(TAZ))
        press(pane, Qt.Key.Key_Down, ALT_SHIFT)


# The arithmetic


def feed_entry(feed_id: int) -> Entry:
    found = next(each for each in subscriptions().feeds if each.id == feed_id)
    return Entry(EntryKind.FEED, found.title, feed=found)


def folder_entry(folder_id: int) -> Entry:
    found = next(each for each in subscriptions().folders if each.id == folder_id)
    return Entry(EntryKind.FOLDER, found.name, folder=found)


def test_a_drop_that_changes_nothing_asks_for_nothing() -> None:
    outline = folder_outline_of(subscriptions())
    assert drop(outline, feed_entry(TAZ), feed_entry(TAZ), DropPart.ABOVE) is None
    assert drop(outline, feed_entry(MONDE), feed_entry(TAZ), DropPart.ABOVE) is None
    assert drop(outline, feed_entry(TAZ), folder_entry(EUROPE), DropPart.ON) is None
    assert drop(outline, folder_entry(EUROPE), folder_entry(WORLD), DropPart.ON) is None
    assert drop(outline, folder_entry(EUROPE), feed_entry(GUARDIAN), DropPart.ON) is None


def test_putting_into_a_folder_goes_to_its_end() -> None:
    outline = folder_outline_of(subscriptions())
    assert put_into(outline, feed_entry(XKCD), WORLD) == Move(feeds=(XKCD,), into=WORLD)
    assert put_into(outline, feed_entry(HEISE), None) == Move(feeds=(HEISE,))
    assert put_into(outline, feed_entry(VERGE), TECHNOLOGY) is None
    assert put_into(outline, folder_entry(EUROPE), None) == Move(folders=(EUROPE,))
    assert put_into(outline, folder_entry(WORLD), EUROPE) is None
    assert put_into(outline, folder_entry(WORLD), WORLD) is None


def apply(known: Subscriptions, move: Move) -> dict[int | None, list[int]]:
    """Do a move on the lists of siblings, as Move describes it."""
    outline = folder_outline_of(known)
    parents = [None, *(folder.id for folder in known.folders)]
    kind = outline.feeds_in if move.feeds else outline.folders_in
    moved = (move.feeds or move.folders)[0]
    lists = {parent: [each.id for each in kind(parent) if each.id != moved] for parent in parents}
    place = len(lists[move.into]) if move.position is None else move.position
    assert 0 <= place <= len(lists[move.into])
    lists[move.into].insert(place, moved)
    return lists


folder_ids = st.integers(1, 6)


@st.composite
def arranged(draw: st.DrawFn) -> Subscriptions:
    """Any folders, also such as lie in rings or name what is not there, and feeds in them."""
    folders = [
        Folder(n, f"F{n}", draw(st.none() | st.integers(1, 8)))
        for n in draw(st.lists(folder_ids, unique=True))
    ]
    places = draw(st.lists(st.none() | st.integers(1, 8), max_size=8))
    return Subscriptions(
        tuple(folders), tuple(feed(100 + n, f"f{n}", at) for n, at in enumerate(places))
    )


@given(arranged())
def test_an_outline_holds_everything_once(known: Subscriptions) -> None:
    outline = folder_outline_of(known)
    folders = [folder.id for folder, _ in outline.all_folders()]
    assert sorted(folders) == sorted(folder.id for folder in known.folders)
    feeds = [each.id for parent in (None, *folders) for each in outline.feeds_in(parent)]
    assert sorted(feeds) == sorted(each.id for each in known.feeds)


@given(arranged(), st.data())
def test_a_move_is_always_possible_and_changes_something(
    known: Subscriptions, data: st.DataObject
) -> None:
    outline = folder_outline_of(known)
    entries = [Entry(EntryKind.FEED, each.title, feed=each) for each in known.feeds]
    entries += [Entry(EntryKind.FOLDER, each.name, folder=each) for each in known.folders]
    if not entries:
        return
    moved = data.draw(st.sampled_from(entries))
    target = data.draw(st.sampled_from([*entries, Entry(EntryKind.FEEDS, "Feeds")]))
    part = data.draw(st.sampled_from(DropPart))
    by = data.draw(st.sampled_from((-1, 1)))
    before = outline.feeds if moved.feed else outline.folders
    ids = {parent: [each.id for each in inside] for parent, inside in before.items()}
    for move in (drop(outline, moved, target, part), shift(outline, moved, by)):
        if move is None:
            continue
        if moved.folder:
            assert move.into not in outline.within(moved.folder.id)
        assert {k: v for k, v in apply(known, move).items() if v} != ids
