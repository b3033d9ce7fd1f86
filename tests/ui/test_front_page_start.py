"""The front page at a start, and after a refresh that reached nothing."""

import socket
from datetime import timedelta

import pytest
from feed_cases import item, served, subscribe
from front_page_desktop import chosen_entry, front_desktop, open_front, page_of
from hostile_server import HostileServer, answer
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from retention_cases import add_feed
from waiting import TIMEOUT
from window_desktop import Desktop, Key, MakeDesktop, Modifier, article

from readerapp.background.refreshing import Phase, RefreshTotals
from readerapp.domain.errors import Reason
from readerapp.domain.feeds import FeedChoice, FeedState
from readerapp.library import subscriptions
from readerapp.settings import FRONT_PAGE_SEEN, START_PAGE, StartPage
from readerapp.ui.front_page.parts import make_sections
from readerapp.ui.shell.first_window import opens_front_page


@pytest.fixture
def front(make_desktop: MakeDesktop) -> Desktop:
    return front_desktop(make_desktop)


@pytest.mark.parametrize(
    ("chosen", "hours", "opens"),
    [
        (StartPage.AFTER_PAUSE, 5, True),
        (StartPage.AFTER_PAUSE, 3, False),
        (StartPage.FRONT_PAGE, 0, True),
        (StartPage.WHERE_I_WAS, 500, False),
    ],
)
def test_a_start_opens_it_after_a_pause(
    front: Desktop, chosen: StartPage, hours: int, opens: bool
) -> None:
    settings, now = front.reader.settings, front.library.clock.now()
    settings.set(START_PAGE, chosen)
    settings.set(FRONT_PAGE_SEEN, int(now.timestamp()) - hours * 3600)
    assert opens_front_page(settings, now) is opens
    front.settle()


def test_the_first_start_opens_it_and_shows_no_list_before(
    make_desktop: MakeDesktop, qtbot: QtBot
) -> None:
    desktop = make_desktop([article(n) for n in range(5)], ask=True, until_complete=False)
    window = desktop.window
    assert not window.area.list_place.isVisible()
    assert chosen_entry(desktop) == "Front page"
    with qtbot.waitSignal(desktop.reader.completed, timeout=TIMEOUT):
        pass
    desktop.until(lambda: page_of(desktop).cards)
    assert page_of(desktop).isVisible()
    assert chosen_entry(desktop) == "Front page"


def test_the_first_key_after_it_finds_the_list_behind(make_desktop: MakeDesktop) -> None:
    """Though it was built after the page, and an article is open beside it."""
    desktop = make_desktop([article(n) for n in range(5)], ask=True)
    desktop.until(lambda: page_of(desktop).cards)
    desktop.window.set_article_open(True)
    desktop.reader.front.controller.close()
    assert desktop.window.focusWidget() is desktop.window.articles.view


def test_its_cards_come_before_rows_that_nobody_sees(
    make_desktop: MakeDesktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("readerapp.app.reader.PAGE_WAIT", 1_000 * TIMEOUT)
    desktop = make_desktop([article(n) for n in range(5)], ask=True, until_complete=False)
    seen: list[str] = []
    desktop.reader.front.controller.ready.connect(lambda _cards: seen.append("cards"))
    desktop.reader.listing.shown.connect(lambda: seen.append("rows"))
    desktop.reader.completed.connect(lambda: seen.append("features"))
    desktop.until(lambda: desktop.reader.is_complete)
    assert list(dict.fromkeys(seen)) == ["cards", "rows", "features"]


def test_where_it_was_left_it_comes_first(
    front: Desktop, make_desktop: MakeDesktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("readerapp.app.reader.PAGE_WAIT", 1_000 * TIMEOUT)
    open_front(front)
    front.window.close()
    front.reader.stop()
    again = make_desktop([], until_complete=False)
    assert chosen_entry(again) == "Front page"
    assert not again.window.area.list_place.isVisible()
    again.until(lambda: page_of(again).cards)
    assert not again.reader.is_complete
    again.until(lambda: again.reader.is_complete)
    again.until(lambda: again.reader.listing.counts.total)
    assert page_of(again).isVisible()
    assert chosen_entry(again) == "Front page"


def test_no_heading_is_seen_before_it_has_its_place(front: Desktop, qtbot: QtBot) -> None:
    edition = page_of(front).edition
    assert edition is not None
    body = QWidget()
    qtbot.addWidget(body)
    names = [section.kind.value for section in edition.sections]
    sections = list(make_sections(edition, names, body))
    body.show()
    headings = [each.heading for each in sections if each.heading is not None]
    assert headings
    assert not any(each.isVisible() for each in headings)


def test_a_refresh_that_reaches_nothing_is_told_calmly_until_one_does(front: Desktop) -> None:
    open_front(front)
    line = page_of(front).head.line
    before = line.text()
    totals = RefreshTotals(Phase.FEEDS)
    totals.total, totals.blocked = 3, Reason.OFFLINE
    front.reader.features.subscriptions.refresher.finished.emit(totals)
    assert line.text().startswith(before)
    assert "no connection at" in line.text()
    assert not front.window.toast.isVisible()
    totals.blocked = Reason.PROXY_UNREACHABLE
    front.reader.features.subscriptions.refresher.finished.emit(totals)
    assert line.text().startswith(before)
    assert "The proxy could not be reached." in line.text()
    assert "no connection" not in line.text()
    totals.blocked = None
    front.reader.features.subscriptions.refresher.finished.emit(totals)
    assert line.text() == before


def test_a_refresh_that_brings_nothing_says_when_it_was(front: Desktop) -> None:
    open_front(front)
    page = page_of(front)
    edition, line = page.edition, page.head.line
    assert edition is not None
    places = [each.geometry() for each in page.cards]
    feed, at = add_feed(front.library, "quiet"), edition.until + timedelta(hours=1)
    with front.library.store.write() as writer:
        writer.feeds.save_states([FeedState(feed, checked_at=at, succeeded_at=at)])
    totals = RefreshTotals(Phase.FEEDS)
    totals.total = 3
    front.reader.features.subscriptions.refresher.finished.emit(totals)
    front.until(lambda: "nothing new since" in line.text())
    assert f"refreshed {page.words.moment(at)}, nothing new since" in line.text()
    assert [each.geometry() for each in page.cards] == places


def test_a_first_start_on_which_each_source_fails_in_its_own_way_says_so_in_large(
    make_desktop: MakeDesktop, server: HostileServer
) -> None:
    desktop = make_desktop([], workers=True)
    statuses = {"/broken": "500 Internal Server Error", "/lost": "404 Not Found"}
    for path, status in statuses.items():
        server.routes[path] = answer(status=status)
        subscribe(desktop.library, server, path)
    with socket.create_server(("127.0.0.1", 0)) as closed:
        refused = f"http://127.0.0.1:{closed.getsockname()[1]}/feed"
    subscriptions.subscribe(desktop.library, [FeedChoice(refused, "", is_typed=True)])
    desktop.reader.events.subscriptions_changed.emit()
    desktop.reader.features.front.controller.open_here()
    page = page_of(desktop)
    desktop.until(lambda: page.isVisible() and not page.unreached.isVisible())
    desktop.press(Key.Key_R, Modifier.ControlModifier)
    desktop.until(page.unreached.isVisible)
    assert page.unreached.title == "No source answered"
    said = [each.text() for each in page.unreached.findChildren(QLabel)]
    assert "Nothing came from your sources. The activity window says why." in said
    buttons = {each.text(): each for each in page.unreached.findChildren(QPushButton)}
    assert set(buttons) == {"Try Again", "Look around with samples"}
    server.routes["/lost"] = served(item(1))
    QTest.mouseClick(buttons["Try Again"], Qt.MouseButton.LeftButton)
    desktop.until(lambda: not page.unreached.isVisible())
    desktop.until(lambda: not desktop.reader.features.subscriptions.refresher.is_running)
    desktop.settle()
    assert not page.unreached.isVisible()
