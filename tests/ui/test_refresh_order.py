"""What comes first: texts of all feeds, then pictures, relating last, and the reader before all."""

import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from feed_cases import TEXT, rss, subscribe
from hostile_server import HostileServer, answer
from PySide6.QtTest import QSignalSpy
from waiting import TIMEOUT
from window_desktop import Desktop, picture_bytes

from readerapp.background.refreshing import LEAST_AT_ONCE, PowerWatch, Refresher, RefreshTimer
from readerapp.domain.errors import ReaderError
from readerapp.domain.feeds import FeedChoice, FeedSettings, FullText
from readerapp.library import subscriptions
from readerapp.settings import PAUSE_ON_BATTERY
from readerapp.system.workers import Workers
from readerapp.ui.refreshing.controller import ReaderFirst
from readerapp.ui.related.relating import Hold, RelatingController, waits_and_ends

# What `refresh` is asked, line by line; pictures go on until the input closes.
SCRIPT = """
import json, os, sys
def note(what):
    with open(sys.argv[1], "a") as file:
        file.write(what + "\\n")
job = "offline" if "--only-offline" in sys.argv else sys.argv[-1]
note(job)
if job == "offline":
    while order := os.read(0, 1):
        note({b"-": "pause", b"+": "go on"}[order])
print(json.dumps({"event": "finished", "blocked": None, "is_cancelled": job == "offline",
                  "wants_offline": job != "offline"}), flush=True)
"""


def refuse(error: ReaderError) -> None:
    """Take a failure where there may be none."""
    raise error


@pytest.fixture
def noted(tmp_path: Path) -> Callable[[], list[str]]:
    """Return what the refresh process was told so far."""
    path = tmp_path / "noted"
    path.write_text("")
    return lambda: path.read_text().splitlines()


@pytest.fixture
def refresher(desktop: Desktop, tmp_path: Path, noted: Callable[[], list[str]]) -> Refresher:
    script = tmp_path / "refresh.py"
    script.write_text(SCRIPT)
    return Refresher([sys.executable, str(script), str(tmp_path / "noted")], desktop.window)


def test_pictures_follow_the_feeds_and_make_room_for_more(
    desktop: Desktop, refresher: Refresher, noted: Callable[[], list[str]]
) -> None:
    finished, busy = QSignalSpy(refresher.finished), QSignalSpy(refresher.busy_changed)
    refresher.refresh_feeds([1])
    refresher.refresh_feeds([2])
    desktop.until(lambda: noted() == ["1", "2", "offline"])
    assert not refresher.is_asking
    refresher.refresh_feeds([3])
    desktop.until(lambda: noted() == ["1", "2", "offline", "3", "offline"])
    assert finished.count() == 3  # making room is no end
    assert [busy.at(number) for number in range(busy.count())] == [[True]]
    refresher.cancel()
    desktop.until(lambda: busy.count() == 2)
    assert busy.at(1) == [False]
    assert finished.count() == 4


def test_feeds_never_asked_are_asked_all_at_once(
    desktop: Desktop, refresher: Refresher, noted: Callable[[], list[str]]
) -> None:
    count = 2 * LEAST_AT_ONCE
    choices = [FeedChoice(f"https://n{number}.example/feed", "") for number in range(count)]
    subscriptions.subscribe(desktop.library, choices)
    timer = RefreshTimer(
        desktop.library, desktop.reader.runner, refresher, lambda: True, lambda: True, refuse
    )
    timer.check()
    desktop.until(lambda: noted()[:1] == [str(count)])
    desktop.until(lambda: noted() == [str(count), "offline"])
    timer.check()  # pictures make room for what is due
    desktop.until(lambda: noted() == [str(count), "offline", str(count), "offline"])
    refresher.cancel()
    desktop.until(lambda: not refresher.is_running)


def test_pictures_pause_while_the_reader_does_something(
    desktop: Desktop, refresher: Refresher, noted: Callable[[], list[str]]
) -> None:
    refresher.complete_offline()
    desktop.until(lambda: noted() == ["offline"])
    first = ReaderFirst(refresher.pause, desktop.window)
    first.note()
    first.note()
    desktop.until(lambda: noted() == ["offline", "pause", "go on"])
    refresher.cancel()
    desktop.until(lambda: not refresher.is_running)


def test_pictures_that_begin_in_a_pause_are_told_so(
    desktop: Desktop, refresher: Refresher, noted: Callable[[], list[str]]
) -> None:
    refresher.pause(True)
    refresher.complete_offline()
    desktop.until(lambda: noted() == ["offline", "pause"])
    refresher.refresh_feeds([1])  # feeds do not wait
    desktop.until(lambda: noted() == ["offline", "pause", "1", "offline", "pause"])
    refresher.cancel()
    desktop.until(lambda: not refresher.is_running)


def test_opening_an_article_and_typing_a_search_pause_the_rest(desktop: Desktop) -> None:
    quiet = desktop.reader.features.subscriptions.reader_first.quiet
    quiet.setInterval(TIMEOUT)  # longer than any step here takes
    quiet.stop()
    # Not settled in between: relating, should it run by now, waits for the timer like the rest.
    assert desktop.window.articles.select(desktop.ids[3])
    assert quiet.isActive()
    quiet.stop()
    desktop.focus(desktop.window.articles.search)
    desktop.type("b")
    assert quiet.isActive()
    quiet.start(0)
    desktop.settle()


def test_on_battery_pictures_wait_and_feeds_do_not(
    desktop: Desktop, refresher: Refresher, noted: Callable[[], list[str]]
) -> None:
    refresher.hold_offline(True)
    refresher.refresh_feeds([1])
    desktop.until(lambda: not refresher.is_running)
    assert noted() == ["1"]
    refresher.hold_offline(False)
    desktop.until(lambda: noted() == ["1", "offline"])
    refresher.hold_offline(True)
    desktop.until(lambda: not refresher.is_running)
    refresher.hold_offline(False)
    desktop.until(lambda: noted() == ["1", "offline", "offline"])
    refresher.cancel()
    desktop.until(lambda: not refresher.is_running)


def test_the_battery_is_looked_at_only_when_the_reader_cares(desktop: Desktop) -> None:
    settings, looks = desktop.reader.settings, []

    def look() -> bool:
        looks.append(1)
        return True

    def is_wanted() -> bool:
        return settings.get(PAUSE_ON_BATTERY)

    watch = PowerWatch(desktop.reader.runner, is_wanted, refuse, desktop.window, look)
    told = QSignalSpy(watch.must_wait)
    watch.check()
    desktop.settle()
    assert (looks, told.count()) == ([], 0)
    settings.set(PAUSE_ON_BATTERY, True)
    watch.check()
    desktop.settle()
    watch.check()
    desktop.settle()
    assert (len(looks), told.count(), told.at(0)) == (2, 1, [True])
    settings.set(PAUSE_ON_BATTERY, False)
    watch.check()
    assert told.at(1) == [False]


def with_picture(server: HostileServer, name: str) -> bytes:
    """Return a feed whose one story is whole and shows a picture."""
    server.routes[f"/{name}.png"] = answer(picture_bytes(), "Content-Type: image/png")
    return rss(
        f"<item><title>{name}</title><guid>{name}</guid><description><![CDATA["
        f"<p>{TEXT * 9}</p><img src='{server.url(f'/{name}.png')}'>]]></description></item>"
    )


def test_all_texts_before_any_picture_and_relating_last(
    desktop: Desktop, server: HostileServer
) -> None:
    order: list[str] = []
    whole = FeedSettings(full_text=FullText.AS_PUBLISHED)
    ids = []
    for name in ("a", "b"):
        server.routes[f"/{name}"] = answer(with_picture(server, name))
        ids.append(subscribe(desktop.library, server, f"/{name}", whole))

    def note(*_progress: object) -> None:  # a run of relating ended: its worker is stopped
        if not order:
            order.extend(each.path for each in server.asked)

    desktop.reader.features.relating.progressed.connect(note)
    refresher = desktop.reader.features.subscriptions.refresher
    for feed_id in ids:
        refresher.refresh_feeds([feed_id])
    desktop.until(lambda: order)
    fetched = [path for path in order if path != "/favicon.ico"]
    assert fetched[:2] == ["/a", "/b"]
    assert sorted(fetched[2:]) == ["/a.png", "/b.png"]


def test_relating_waits_between_two_batches_while_the_reader_acts() -> None:
    class Counted(Event):
        waits = 0

        def wait(self, timeout: float | None = None) -> bool:
            self.waits += 1
            if self.waits == 3:
                self.set()
            return self.is_set()

    goes_on, stop = Counted(), Event()
    is_over = waits_and_ends(goes_on, stop)
    assert not is_over()
    assert goes_on.waits == 3
    goes_on.clear()
    stop.set()
    assert is_over()  # also while paused
    assert goes_on.waits == 3


def test_relating_begins_when_no_reason_to_wait_is_left(desktop: Desktop) -> None:
    controller = RelatingController(desktop.reader.context)
    ended = QSignalSpy(controller.progressed)
    controller.hold(Hold.BATTERY)
    controller.hold(Hold.REFRESH)
    controller.start()
    controller.release(Hold.REFRESH)
    desktop.settle()
    assert ended.count() == 0
    controller.release(Hold.BATTERY)
    desktop.until(ended.count)


def test_the_models_rest_when_no_more_articles_come(desktop: Desktop) -> None:
    workers = Workers("embedder", 1, 1000)
    desktop.library._embedding_workers = workers
    workers.run(len, [], name="start", seconds=20)
    controller = RelatingController(desktop.reader.context)
    controller._done(0)
    assert not controller._quiet.isActive()
    controller._done(1)
    assert controller._quiet.isActive()
    assert workers._idle
    controller._quiet.timeout.emit()
    assert not workers._idle
    controller.stop()
    assert not controller._quiet.isActive()
    workers.stop()
