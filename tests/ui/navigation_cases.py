"""Subscriptions for the navigation tests, and a person's eye on the tree."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot
from waiting import wait_exposed

from readerapp.domain.articles import ArticleQuery, Count, Counts
from readerapp.domain.errors import Reason
from readerapp.domain.feeds import Feed, FeedSettings, FeedState, Folder, Subscriptions
from readerapp.ui.navigation.model import entry_at
from readerapp.ui.navigation.pane import NavigationPane
from readerapp.ui.themes.theme import load_theme

WORLD, EUROPE, TECHNOLOGY, EMPTY = 1, 2, 3, 4
GUARDIAN, MONDE, TAZ, VERGE, HEISE, XKCD, OLD = 11, 12, 13, 14, 15, 16, 17


def feed(feed_id: int, name: str, folder_id: int | None = None, **changes: object) -> Feed:
    """Return a feed."""
    values: dict[str, object] = {
        "id": feed_id,
        "key": f"feed.example/{feed_id}",
        "address": f"https://feed.example/{feed_id}",
        "title": name,
        "folder_id": folder_id,
        "position": feed_id,
    }
    return Feed(**(values | changes))  # type: ignore[arg-type]  # a test's shorthand


def subscriptions() -> Subscriptions:
    """Return three folders, one of them in another, an empty one, and seven feeds."""
    folders = (
        Folder(WORLD, "World", None, 0),
        Folder(TECHNOLOGY, "Technology", None, 1),
        Folder(EMPTY, "Later", None, 2),
        Folder(EUROPE, "Europe", WORLD, 0),
    )
    feeds = (
        feed(GUARDIAN, "The Guardian", WORLD),
        feed(MONDE, "Le Monde", EUROPE),
        feed(TAZ, "taz", EUROPE),
        feed(VERGE, "The Verge", TECHNOLOGY),
        feed(HEISE, "heise", TECHNOLOGY, settings=FeedSettings(is_muted=True)),
        feed(XKCD, "xkcd"),
        feed(OLD, "An old blog"),
    )
    states = {
        GUARDIAN: FeedState(GUARDIAN, reason=Reason.NO_NETWORK, failures=2),
        MONDE: FeedState(MONDE, reason=Reason.OFFLINE),
        TAZ: FeedState(TAZ, reason=Reason.HTTP_STATUS, status=503),
        OLD: FeedState(OLD, reason=Reason.GONE, is_stopped=True),
    }
    return Subscriptions(folders, feeds, states)


def counts(**unread: int) -> Counts:
    """Return counts; `unread` by the names of the constants above, in small letters."""
    numbers = {"guardian": 12, "monde": 3, "taz": 0, "verge": 5, "heise": 7, "xkcd": 1} | unread
    feeds = tuple(
        Count(str(globals()[name.upper()]), "", 40, number) for name, number in numbers.items()
    )
    languages = (Count("en", "", 80, 18), Count("fr", "", 40, 3))
    return Counts(120, 21, 4, 0, languages, (Count("1", "Saved pages", 9, 2),), feeds)


def feed_query(feed_id: int) -> ArticleQuery:
    """Return what the row of a feed stands for."""
    return ArticleQuery(feed_id=feed_id)


def folder_query(folder_id: int) -> ArticleQuery:
    """Return what the row of a folder stands for."""
    return ArticleQuery(folder_id=folder_id)


def rows(pane: NavigationPane) -> list[str]:
    """The names on screen or above and below it, closed folders' contents left out."""
    return [index.data() for index in indexes(pane)]


def indexes(pane: NavigationPane) -> Iterator[QModelIndex]:
    """The rows that are not hidden in a closed folder, from the top."""
    index = pane.tree.model().index(0, 0)
    while index.isValid():
        yield index
        index = pane.tree.indexBelow(index)


def row(pane: NavigationPane, name: str) -> QModelIndex:
    """The row of that name."""
    return next(index for index in indexes(pane) if index.data() == name)


def unread(pane: NavigationPane, name: str) -> int:
    """The unread articles that are counted in the row of that name."""
    entry = entry_at(row(pane, name))
    assert entry is not None
    return entry.unread


def middle(pane: NavigationPane, name: str) -> QPoint:
    """The middle of a row, in the tree's viewport."""
    return pane.tree.visualRect(row(pane, name)).center()


def chosen(pane: NavigationPane) -> str:
    """The name of the chosen row."""
    return str(pane.tree.currentIndex().data() or "")


def click(pane: NavigationPane, place: QPoint) -> None:
    """Click into the tree."""
    QTest.mouseClick(
        pane.tree.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
    )


def press(
    pane: NavigationPane,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press a key in the tree."""
    QTest.keyClick(pane.tree, key, modifier)


def shown_pane(qtbot: QtBot) -> NavigationPane:
    """Return the navigation with feeds, in a window of its own, its model watched for faults."""
    pane = NavigationPane(load_theme("light"))
    qtbot.addWidget(pane)
    QAbstractItemModelTester(
        pane.tree.model(), QAbstractItemModelTester.FailureReportingMode.Fatal, pane
    )
    pane.resize(240, 900)
    pane.show()
    wait_exposed(pane)
    pane.show_counts(counts())
    pane.show_subscriptions(subscriptions(), {})
    pane.activateWindow()
    pane.tree.setFocus()
    return pane
