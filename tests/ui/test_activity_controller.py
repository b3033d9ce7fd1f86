"""The activity of a real refresher, whose command is a script that says what a refresh says."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from subscribing_values import CHOICES, nameless
from window_desktop import Desktop, MakeDesktop

from readerapp.background.refreshing import Refresher
from readerapp.library import subscriptions
from readerapp.ui.activity.controller import ActivityController
from readerapp.ui.activity.progress import RefreshIndicator
from readerapp.ui.activity.window import ActivityWindow

SCRIPT = """
import json, sys
for line in json.load(open(sys.argv[1])):
    if line == "wait":
        sys.stdin.read()
    else:
        print(json.dumps(line), flush=True)
"""
STARTED = {"event": "started", "total": 2}
FINISHED = {
    "event": "finished", "blocked": None, "is_cancelled": False, "wants_offline": False
}  # fmt: skip
CANCELLED = {
    "event": "finished", "blocked": None, "is_cancelled": True, "wants_offline": False
}  # fmt: skip
OFFLINE = {
    "event": "finished", "blocked": "offline", "is_cancelled": False, "wants_offline": False
}  # fmt: skip
Play = Callable[[object], None]


def said(feed_id: int, status: str, new: int = 0, reason: str = "") -> dict[str, object]:
    return {
        "event": "feed", "id": feed_id, "url": "", "status": status, "new": new, "updated": 0,
        "reason": reason, "http_status": 404 if reason else 0, "detail": "",
    }  # fmt: skip


@pytest.fixture
def desktop(make_desktop: MakeDesktop) -> Desktop:
    desktop = make_desktop()
    subscriptions.subscribe(desktop.library, CHOICES)
    return desktop


@pytest.fixture
def refresher(desktop: Desktop, tmp_path: Path) -> Refresher:
    script = tmp_path / "refresh.py"
    script.write_text(SCRIPT, encoding="utf-8")
    events = str(tmp_path / "events.json")
    return Refresher([sys.executable, str(script), events], desktop.window)


@pytest.fixture
def indicator(desktop: Desktop) -> RefreshIndicator:
    indicator = RefreshIndicator(desktop.window)
    indicator.setGeometry(0, 0, 200, 40)
    return indicator


@pytest.fixture
def activity(
    desktop: Desktop, refresher: Refresher, indicator: RefreshIndicator
) -> ActivityController:
    return ActivityController(desktop.reader.context, refresher, indicator)


@pytest.fixture
def play(refresher: Refresher, tmp_path: Path) -> Play:
    def start(lines: object) -> None:
        (tmp_path / "events.json").write_text(json.dumps(lines), encoding="utf-8")
        refresher.refresh_all()

    return start


def finish(desktop: Desktop, refresher: Refresher) -> None:
    desktop.until(lambda: not refresher.is_running)
    desktop.settle()


def log(window: ActivityWindow) -> list[str]:
    items = [window.log.topLevelItem(row) for row in range(window.log.topLevelItemCount())]
    return [item.text(1) for item in items if item]


def test_a_refresh_is_shown_while_it_runs_and_afterwards(
    desktop: Desktop, activity: ActivityController, refresher: Refresher,
    indicator: RefreshIndicator, play: Play,
) -> None:  # fmt: skip
    play([STARTED, said(1, "new", 12), "wait", said(2, "failed", reason="http_status"), FINISHED])
    desktop.until(lambda: indicator.text.text() == "1 of 2")
    indicator.text.click()
    window = activity.window
    assert window
    assert window.strip.text == "Feeds: 1 of 2"
    desktop.until(lambda: window.table.feeds.rowCount() == 3)
    refresher.cancel()  # closes the input on which the script waits
    finish(desktop, refresher)
    assert indicator.isHidden()
    assert log(window) == [
        "Finished. 12 new articles, 1 feed failed",
        "Started checking 2 feeds",
    ]
    assert window.table.current
    index = window.table.feeds.index(0, 1)
    assert index.data() == "Error 404"  # first, now that nothing runs


def test_cancel_offline_and_an_early_end_are_told_apart(
    desktop: Desktop, activity: ActivityController, refresher: Refresher,
    indicator: RefreshIndicator, play: Play,
) -> None:  # fmt: skip
    window = activity.show()
    play([STARTED, "wait", CANCELLED])
    desktop.until(indicator.isVisible)
    indicator.cancel.click()
    finish(desktop, refresher)
    assert window.strip.text == "Stopped by you. Nothing new"
    for _ in range(2):
        play([STARTED, OFFLINE])
        finish(desktop, refresher)
    assert "no network connection" in window.strip.text
    assert sum("no network connection" in line for line in log(window)) == 1
    play([STARTED])
    finish(desktop, refresher)
    assert window.strip.text.startswith("The refresh stopped unexpectedly.")


def test_a_timer_that_found_nothing_due_is_no_news(
    desktop: Desktop, activity: ActivityController, refresher: Refresher,
    indicator: RefreshIndicator, play: Play,
) -> None:  # fmt: skip
    window = activity.show()
    play([{"event": "started", "total": 0}, FINISHED])
    finish(desktop, refresher)
    assert log(window) == ["Nothing has happened yet."]
    assert indicator.isHidden()


def test_wishes_go_out_and_the_window_can_be_opened_again(
    desktop: Desktop, activity: ActivityController
) -> None:
    all_asked, asked = (
        QSignalSpy(activity.refresh_all_requested),
        QSignalSpy(activity.refresh_requested),
    )
    opened = QSignalSpy(activity.properties_requested)
    window = activity.show()
    assert activity.show() is window
    desktop.until(lambda: window.table.current)
    window.strip.button.click()
    window.panel.retry.click()
    window.panel.properties.click()
    assert window.table.current
    feed_id = window.table.current.feed_id
    assert (all_asked.count(), asked.at(0), opened.at(0)) == (1, [(feed_id,)], [feed_id])
    window.close()
    assert activity.window is None
    again = activity.show()
    subscriptions.rename_feed(desktop.library, feed_id, "Mine")
    desktop.reader.events.subscriptions_changed.emit()
    desktop.until(lambda: again.table.current and again.table.current.name == "Mine")


def test_reading_pictures_is_told_of_in_the_window_only(
    desktop: Desktop, activity: ActivityController, indicator: RefreshIndicator
) -> None:
    activity.pictures.follow(8, 1200)
    desktop.until(lambda: activity.pictures.place == (8, 1200))
    window = activity.show()
    desktop.until(window.isVisible)
    said = "Looking for AI labels in saved pictures: 8 of 1,200"
    assert (window.pictures.isVisible(), window.pictures.text) == (True, said)
    assert nameless(window) == []
    activity.pictures.follow(16, 1200)
    assert window.pictures.text == said.replace("8 of", "16 of")
    assert indicator.isHidden()  # it is nothing to wait for
    activity.pictures.follow(0, 0)
    assert window.pictures.isHidden()
    window.close()


def test_relating_is_shown_when_it_takes_long_and_makes_way_for_a_refresh(
    desktop: Desktop, activity: ActivityController, refresher: Refresher,
    indicator: RefreshIndicator, play: Play,
) -> None:  # fmt: skip
    window = activity.show()
    activity.relating.follow(1, 3)
    activity.relating.follow(0, 0)
    assert indicator.isHidden()  # a handful of articles does not make anything flicker
    activity.relating.follow(119, 3400)
    desktop.until(indicator.isVisible)
    activity.relating.follow(120, 3400)
    assert indicator.text.text() == "Comparing articles: 120 of 3,400"
    assert indicator.text.accessibleName() == "Comparing articles: 120 of 3,400"
    assert indicator.cancel.isHidden()
    assert window.relating.isVisible()
    assert window.relating.text == "Comparing articles: 120 of 3,400"
    assert nameless(window) == []
    play([STARTED, "wait", FINISHED])
    desktop.until(lambda: indicator.text.text() == "0 of 2")
    assert indicator.cancel.isVisible()
    refresher.cancel()
    finish(desktop, refresher)
    assert indicator.text.text() == "Comparing articles: 120 of 3,400"
    window.close()
    desktop.until(activity.show().relating.isVisible)
    activity.relating.follow(0, 0)
    assert indicator.isHidden()
    assert activity.window
    assert activity.window.relating.isHidden()
