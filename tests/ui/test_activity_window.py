"""The activity window and the indicator: what runs, what failed and why, with real keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from subscribing_values import (
    NOW,
    Key,
    checks,
    clipped,
    in_english,
    mnemonics,
    nameless,
    press,
    settle,
    shown,
    subscriptions,
    words,
)
from waiting import wait_exposed
from work import calls_of

from readerapp.domain.errors import Reason
from readerapp.domain.feeds import FeedOutcome, FeedStatus, Subscriptions
from readerapp.ui.activity.progress import RefreshIndicator
from readerapp.ui.activity.session_log import Event, LogEntry
from readerapp.ui.activity.window import NEXT, WHY, ActivityWindow


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[ActivityWindow]:
    with in_english():
        window = ActivityWindow(lambda: NOW)
        window.show_feeds(subscriptions(), {1: FeedOutcome(1, "", FeedStatus.NEW, 4)}, checks())
        yield shown(window, qtbot)


def cells(window: ActivityWindow, column: int) -> list[str]:
    model = window.table.feeds
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def test_those_in_trouble_come_first_with_cause_and_remedy(window: ActivityWindow) -> None:
    names = [f"News {number}" for number in (3, 5, 1, 2, 4, 6)]
    assert cells(window, 0) == names
    assert cells(window, 1)[:4] == ["Error 404", "Not a feed", "4 new", "Nothing new"]
    text = " ".join(words(window))  # the first is chosen by itself
    for part in (
        "was not found at its address (404)",
        "since 18 November 2026",
        "It may have moved",
    ):
        assert part in text
    press(Key.Key_Down)
    assert "not a feed" in " ".join(words(window))
    press(Key.Key_Down)
    assert "not a feed" not in " ".join(words(window))


def test_when_each_is_asked_next_and_why_stands_in_the_table(window: ActivityWindow) -> None:
    assert all(cells(window, NEXT))
    assert all(cells(window, WHY))
    assert window.next.isVisible()
    assert window.next.text().startswith("Next feed: ")
    window.show_progress(1, 6)
    assert not window.next.isVisible()
    window.show_idle()
    assert window.next.isVisible()


def test_the_buttons_of_a_failed_feed(window: ActivityWindow) -> None:
    retried, searched = QSignalSpy(window.retry_requested), QSignalSpy(window.search_requested)
    opened = QSignalSpy(window.properties_requested)
    window.panel.retry.click()
    window.panel.search.click()
    window.panel.properties.click()
    window.table.setFocus()
    press(Key.Key_Return)
    assert retried.at(0) == [3]
    assert searched.at(0) == ["https://n3.example/"]
    assert [opened.at(each) for each in range(opened.count())] == [[3], [3]]
    press(Key.Key_End)
    settle()
    assert not window.panel.search.isVisible()
    assert "&Check Now" in words(window)


def test_while_it_runs_rows_change_where_they_stand(window: ActivityWindow) -> None:
    cancelled = QSignalSpy(window.cancelled)
    before = cells(window, 0)
    window.show_progress(37, 200)
    assert window.strip.text == "Feeds: 37 of 200"
    assert not window.panel.retry.isEnabled()
    window.feed_done(FeedOutcome(6, "", FeedStatus.FAILED, reason=Reason.TIMED_OUT))
    window.feed_done(FeedOutcome(3, "", FeedStatus.UNCHANGED))
    window.feed_done(FeedOutcome(99, "", FeedStatus.NEW, 1))  # unsubscribed from meanwhile
    assert cells(window, 0) == before
    assert cells(window, 1)[-1] == "No answer in time"
    assert "Nothing new" in words(window)  # the chosen one, in the panel
    window.strip.button.click()
    assert cancelled.count() == 1
    window.show_progress(3, 9, "pictures")
    assert window.strip.text == "Pictures: 3 of 9"


def test_the_chosen_feed_stays_chosen_when_the_order_changes(window: ActivityWindow) -> None:
    press(Key.Key_End)
    assert window.table.current
    assert window.table.current.feed_id == 6
    failed = FeedOutcome(6, "", FeedStatus.FAILED, reason=Reason.TLS)
    window.show_feeds(subscriptions(), {6: failed}, checks())
    assert cells(window, 0)[2] == "News 6"
    assert window.table.current.feed_id == 6
    assert "certificate" in " ".join(words(window))
    window.show_feeds(Subscriptions(), {}, {})
    assert "There is no feed yet." in words(window)
    assert not window.panel.retry.isVisible()


def test_when_nothing_runs_it_says_what_came_of_the_last_refresh(window: ActivityWindow) -> None:
    asked = QSignalSpy(window.refresh_requested)
    window.show_idle()
    assert window.strip.text == "Nothing is running."
    entry = LogEntry(NOW, Event.OFFLINE)
    window.show_idle(entry)
    assert "no network connection" in window.strip.text
    window.strip.button.click()
    assert asked.count() == 1
    window.show_log([LogEntry(NOW, Event.STARTED, 6), LogEntry(NOW, Event.FINISHED, 6, 0, 0)])
    log = window.log
    lines = [item.text(1) for item in map(log.topLevelItem, range(2)) if item]
    assert lines == ["Finished. Nothing new", "Started checking 6 feeds"]


def test_escape_closes(window: ActivityWindow) -> None:
    press(Key.Key_Escape)
    assert not window.isVisible()


def test_a_row_says_all_it_shows_and_every_control_has_a_name(window: ActivityWindow) -> None:
    table = QAccessible.queryAccessibleInterface(window.table)
    index = window.table.feeds.index(0, 0)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    for part in ("News 3", "404", "Look for the feed again", "Last check", "Next check"):
        assert part in said
    assert table.text(QAccessible.Text.Name) == "Feeds"
    assert nameless(window) == []
    assert clipped(window) == []
    letters = [*mnemonics(window), "f", "w"]
    assert len(letters) == len(set(letters))
    window.tabs.setCurrentIndex(1)
    settle()
    assert nameless(window) == []


def test_the_model_keeps_the_rules_of_qt(
    window: ActivityWindow, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(window.table.feeds)  # type: ignore[no-untyped-call]  # pytest-qt has none


def test_thousands_of_feeds_are_shown_at_once(window: ActivityWindow) -> None:
    window.show_feeds(subscriptions(5000), {}, checks(5000))
    settle()
    assert window.table.feeds.rowCount() == 5000

    def change() -> None:
        for number in range(1, 501):
            window.feed_done(FeedOutcome(number, "", FeedStatus.NEW, 1))
        settle()

    # Measured: 47,000. When every change measures the rows it is many millions.
    assert calls_of(change) < 500_000


def test_the_indicator_shows_how_far_it_is_and_is_pressed(qtbot: QtBot, qapp: QApplication) -> None:
    indicator = RefreshIndicator()
    qtbot.addWidget(indicator)
    assert indicator.isHidden()
    opened, cancelled = QSignalSpy(indicator.activity_requested), QSignalSpy(indicator.cancelled)
    indicator.show_progress(37, 200)
    wait_exposed(indicator)
    assert indicator.text.text() == "37 of 200"
    assert nameless(indicator) == []
    for button in (indicator.text, indicator.cancel):
        assert min(button.width(), button.height()) >= 24
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (opened.count(), cancelled.count()) == (1, 1)
