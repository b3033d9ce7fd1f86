"""Feeds in the real window: a refresh in its own process, and a reader who is not disturbed."""

from functools import partial
from pathlib import Path

from feed_cases import item, rss, served, subscribe
from hostile_server import HostileServer, answer
from PySide6.QtCore import QProcess, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from window_desktop import Desktop, MakeDesktop

from readerapp.app.running import open_inputs
from readerapp.domain.articles import ArticleQuery
from readerapp.domain.errors import Reason
from readerapp.domain.feeds import FeedSettings, FullText
from readerapp.library import subscriptions
from readerapp.settings import REFRESH_AUTOMATICALLY

Key = Qt.Key
Modifier = Qt.KeyboardModifier
AS_PUBLISHED = FeedSettings(full_text=FullText.AS_PUBLISHED, pictures=False)


def refreshed(desktop: Desktop) -> None:
    """Wait for the end of a refresh and of all that follows it."""
    desktop.until(lambda: not desktop.reader.features.subscriptions.refresher.is_running)
    desktop.settle()


def known(desktop: Desktop) -> None:
    """Have the window see what the test subscribed to."""
    desktop.reader.events.subscriptions_changed.emit()
    desktop.settle()


def test_ctrl_r_brings_news_and_disturbs_nobody(desktop: Desktop, server: HostileServer) -> None:
    server.routes["/feed"] = served(*(item(n) for n in range(1, 6)))
    subscribe(desktop.library, server, settings=AS_PUBLISHED)
    known(desktop)
    pane = desktop.window.articles
    pane.select(desktop.ids[5])
    desktop.settle()
    opened = desktop.opened
    place = pane.view.visualRect(pane.view.currentIndex()).top()
    desktop.press(Key.Key_R, Modifier.ControlModifier)
    desktop.until(lambda: desktop.reader.features.subscriptions.refresher.is_running)
    refreshed(desktop)
    desktop.until(lambda: pane.waiting.text().startswith("5 new") and pane.waiting.isVisible())
    assert pane.current_id() == desktop.ids[5]
    assert pane.view.visualRect(pane.view.currentIndex()).top() == place
    assert desktop.opened == opened
    assert "5 new articles" in desktop.notice()
    pane.waiting.click()
    desktop.until(lambda: len(desktop.rows()) == len(desktop.ids) + 8)
    assert (pane.current_id(), desktop.opened) == (desktop.ids[5], opened)
    (count,) = desktop.reader.listing.counts.feeds
    assert (count.name, count.total, count.unread) == ("Harbour News", 5, 5)


def test_f5_refreshes_the_list_on_show_only(desktop: Desktop, server: HostileServer) -> None:
    server.routes["/a"] = served(item(1), title="A")
    server.routes["/b"] = served(item(2), title="B")
    first = subscribe(desktop.library, server, "/a", AS_PUBLISHED)
    subscribe(desktop.library, server, "/b", AS_PUBLISHED)
    known(desktop)
    desktop.reader.listing.show(ArticleQuery(feed_id=first))
    desktop.settle()
    desktop.press(Key.Key_F5)
    desktop.until(lambda: desktop.reader.features.subscriptions.refresher.is_running)
    refreshed(desktop)
    assert {request.path for request in server.asked} - {"/favicon.ico"} == {"/a"}
    assert len(desktop.rows()) == 1


def test_a_feed_that_fails_says_so_where_it_stands(desktop: Desktop, server: HostileServer) -> None:
    server.routes["/feed"] = answer(status="404 Not Found")
    feed = subscribe(desktop.library, server)
    known(desktop)
    desktop.press(Key.Key_R, Modifier.ControlModifier)
    desktop.until(lambda: desktop.reader.features.subscriptions.refresher.is_running)
    refreshed(desktop)
    state = subscriptions.subscriptions(desktop.library).states[feed]
    assert (state.reason, state.status) == (Reason.HTTP_STATUS, 404)
    desktop.window.commands["activity"].trigger()
    desktop.settle()
    activity = desktop.reader.features.subscriptions.activity.window
    assert activity is not None
    assert activity.isVisible()
    activity.close()
    assert QApplication.activeModalWidget() is None


def test_adding_a_feed_reads_it_without_asking_twice(
    make_desktop: MakeDesktop, server: HostileServer
) -> None:
    desktop = make_desktop([], workers=True)
    server.routes["/feed"] = answer(rss(item(1), item(2)), 'ETag: "1"')
    dialog = desktop.reader.features.subscriptions.adding.add(server.url("/feed"))
    desktop.until(lambda: not desktop.reader.runner.busy)
    choices = dialog.page.choices
    assert choices
    assert subscriptions.subscriptions(desktop.library).feeds == ()
    QTest.keyClick(dialog.windowHandle(), Key.Key_Return)  # there is nothing to choose
    desktop.until(lambda: len(desktop.rows()) == 2)
    refreshed(desktop)
    (feed,) = subscriptions.subscriptions(desktop.library).feeds
    current = desktop.window.navigation.current
    assert current is not None
    assert current.query == ArticleQuery(feed_id=feed.id)  # it is what the reader wants to see
    desktop.focus(desktop.window.navigation.tree)
    for row in (0, 1):
        desktop.press(Key.Key_J)
        desktop.settle()
        assert desktop.window.articles.current_id() == desktop.rows()[row]
    asked = [request for request in server.asked if request.path == "/feed"]
    assert len(asked) == 1


def test_the_list_of_a_feed_that_is_added_has_no_article_of_another_beside_it(
    make_desktop: MakeDesktop, server: HostileServer
) -> None:
    desktop = make_desktop([], workers=True)
    server.routes["/one"] = served(item(1), title="One")
    server.routes["/two"] = served(item(2), item(3), title="Two")
    for path, rows in (("/one", 1), ("/two", 2)):
        dialog = desktop.reader.features.subscriptions.adding.add(server.url(path))
        desktop.until(lambda: not desktop.reader.runner.busy)
        QTest.keyClick(dialog.windowHandle(), Key.Key_Return)
        desktop.until(partial(lambda wanted: len(desktop.rows()) == wanted, rows))
        refreshed(desktop)
        assert desktop.opened == 0
        desktop.focus(desktop.window.articles.view)
        desktop.press(Key.Key_J)
        desktop.until(lambda: desktop.opened == desktop.rows()[0])


def test_a_list_of_subscriptions_is_imported_and_can_be_taken_back(
    make_desktop: MakeDesktop, tmp_path: Path
) -> None:
    desktop = make_desktop([], workers=True)
    path = tmp_path / "feeds.opml"
    path.write_text(
        "<opml version='2.0'><body><outline text='News'><outline type='rss' text='One' "
        "xmlUrl='http://192.0.2.7/one'/></outline></body></opml>"
    )
    desktop.reader.features.imports.import_inputs([str(path)])
    desktop.until(lambda: subscriptions.subscriptions(desktop.library).feeds)
    private = desktop.reader.features.subscriptions.private
    desktop.until(lambda: private.question and private.question.isActiveWindow())
    assert "1 new feed" in desktop.notice()
    desktop.press(Key.Key_Escape)
    desktop.settle()
    assert private.question is None
    desktop.window.activateWindow()  # without a window manager nobody else does
    desktop.settle()
    desktop.press(Key.Key_Z, Modifier.ControlModifier)
    desktop.until(lambda: not subscriptions.subscriptions(desktop.library).feeds)
    desktop.until(lambda: not subscriptions.subscriptions(desktop.library).folders)


def test_a_feed_that_a_desktop_opens_is_proposed_and_not_asked(
    make_desktop: MakeDesktop, tmp_path: Path
) -> None:
    desktop = make_desktop([], workers=True)
    path = tmp_path / "news.rss"
    path.write_text(
        "<rss xmlns:atom='http://www.w3.org/2005/Atom'><channel>"
        "<atom:link rel='self' href='http://news.example/news.rss'/></channel></rss>"
    )
    open_inputs(desktop.reader, [str(path)])
    adding = desktop.reader.features.subscriptions.adding
    desktop.until(lambda: adding.dialog and adding.dialog.page.address.text())
    assert adding.dialog is not None
    assert adding.dialog.page.address.selectedText() == "http://news.example/news.rss"
    panel = desktop.reader.features.imports._panel
    desktop.until(lambda: not panel.isVisible())  # nothing failed
    adding.dialog.close()


def feed_list(folder: Path, name: str, *addresses: str) -> str:
    """Write a list of feeds; return its path."""
    path = folder / name
    outlines = "".join(f"<outline type='rss' text='F' xmlUrl='{each}'/>" for each in addresses)
    path.write_text(f"<opml version='2.0'><body>{outlines}</body></opml>")
    return str(path)


def test_a_list_of_subscriptions_leads_to_the_front_page(
    make_desktop: MakeDesktop, tmp_path: Path
) -> None:
    """From the welcome, and from any place after it."""
    desktop = make_desktop([], workers=True)
    features, page = desktop.reader.features, desktop.window.front_page
    for name in ("one", "two"):
        features.front.controller.close()
        assert not page.isVisible()
        path = feed_list(tmp_path, f"{name}.opml", f"http://192.0.2.7/{name}")
        features.imports.import_inputs([path])
        desktop.until(lambda: features.subscriptions.private.question)
        desktop.press(Key.Key_Escape)
        desktop.until(page.isVisible)
        desktop.settle()
    features.front.controller.close()
    features.imports.import_inputs([path])  # it brings nothing
    desktop.until(lambda: "0 new feeds" in desktop.notice())
    desktop.settle()
    assert not page.isVisible()


def test_one_question_allows_all_feeds_of_the_own_network(
    make_desktop: MakeDesktop, server: HostileServer, tmp_path: Path
) -> None:
    desktop = make_desktop([], workers=True)
    feature = desktop.reader.features.subscriptions
    paths = ("/a", "/b", "/c")
    for path in paths:
        server.routes[path] = served(item(1), title=path)
    addresses = [server.url(path) for path in paths]
    lists = [feed_list(tmp_path, "1.opml", *addresses[:2])]
    lists.append(feed_list(tmp_path, "2.opml", addresses[2]))
    desktop.reader.features.imports.import_inputs(lists)
    desktop.until(lambda: len(subscriptions.subscriptions(desktop.library).feeds) == 3)
    desktop.until(
        lambda: feature.private.question and "3 new feeds" in feature.private.question.text()
    )
    question = feature.private.question
    assert question is not None
    assert question.textFormat() is Qt.TextFormat.PlainText
    assert all(address in question.text() for address in addresses)
    assert server.asked == []
    assert question.defaultButton() is question.refuse
    question.allow.click()
    desktop.until(lambda: {each.path for each in server.asked} >= set(paths))
    refreshed(desktop)
    assert all(feed.is_typed for feed in subscriptions.subscriptions(desktop.library).feeds)
    assert feature.private.question is None


def test_feeds_of_the_own_network_are_not_asked_unless_allowed(
    make_desktop: MakeDesktop, server: HostileServer, tmp_path: Path
) -> None:
    desktop = make_desktop([], workers=True)
    feature = desktop.reader.features.subscriptions
    server.routes["/a"] = served(item(1))
    given = feed_list(tmp_path, "1.opml", server.url("/a"))
    desktop.reader.features.imports.import_inputs([given])
    desktop.until(lambda: feature.private.question)
    desktop.reader.appearance.use_language("fr")
    desktop.settle()
    assert feature.private.question is not None
    assert "votre propre réseau" in feature.private.question.text()
    desktop.press(Key.Key_Return)  # what stands ready is to refuse
    desktop.settle()
    assert feature.private.question is None
    (feed,) = subscriptions.subscriptions(desktop.library).feeds
    assert not feed.is_typed
    assert server.asked == []
    desktop.reader.features.imports.import_inputs([given])  # asks again: it was not allowed yet
    desktop.until(lambda: feature.private.question)
    desktop.press(Key.Key_Escape)


def test_a_refresh_without_feeds_offers_to_add_one(desktop: Desktop) -> None:
    desktop.press(Key.Key_R, Modifier.ControlModifier)
    desktop.until(lambda: desktop.notice() == "There is no feed to check.")
    desktop.window.toast.button.click()
    dialog = desktop.reader.features.subscriptions.adding.dialog
    assert dialog is not None
    desktop.until(dialog.isVisible)
    dialog.reject()


def test_commands_about_a_feed_do_nothing_where_there_is_none(desktop: Desktop) -> None:
    for command in ("rename_entry", "feed_properties", "unsubscribe"):
        desktop.window.commands[command].trigger()
        desktop.settle()
        assert len(desktop.rows()) == len(desktop.ids) + 3, command


def test_the_clock_asks_only_what_is_due_and_says_nothing(
    desktop: Desktop, server: HostileServer
) -> None:
    server.routes["/feed"] = served(item(1))
    subscribe(desktop.library, server, settings=AS_PUBLISHED)
    known(desktop)
    timer = desktop.reader.features.subscriptions.timer
    timer.check()
    desktop.until(lambda: desktop.window.articles.waiting.isVisible())
    refreshed(desktop)
    assert desktop.notice() == ""
    asked = len(server.asked)
    timer.check()
    desktop.settle()
    assert not desktop.reader.features.subscriptions.refresher.is_running
    assert len(server.asked) == asked


def test_the_properties_say_when_next_and_why_and_follow_the_settings(
    desktop: Desktop, server: HostileServer
) -> None:
    server.routes["/feed"] = answer(rss(item(1)))  # without validators, and its story is old
    feed = subscribe(desktop.library, server, settings=AS_PUBLISHED)
    known(desktop)
    features = desktop.reader.features
    features.subscriptions.refreshing.refresh_all()
    refreshed(desktop)
    features.subscriptions.properties.show(feed)
    desktop.until(lambda: feed in features.subscriptions.properties.dialogs)
    properties = features.subscriptions.properties.dialogs[feed]

    def said() -> str:
        return " ".join(label.text() for label in properties.health.findChildren(QLabel))

    assert "– about every 4 hours, because it changes seldom" in said()
    settings = features.dialogs.show_settings()
    page = settings.news
    page.interval.setCurrentIndex(page.interval.findData(15))
    page.interval.activated.emit(page.interval.currentIndex())
    desktop.until(lambda: "– every 15 minutes, set by you" in said())
    page.automatic.click()
    desktop.until(lambda: "When you refresh – automatic checking is off" in said())
    settings.reject()
    properties.reject()


def test_nothing_is_asked_by_the_clock_when_the_reader_says_no(
    desktop: Desktop, server: HostileServer
) -> None:
    subscribe(desktop.library, server)
    desktop.reader.settings.set(REFRESH_AUTOMATICALLY, False)
    desktop.reader.features.subscriptions.timer.check()
    desktop.settle()
    assert server.asked == []


def test_a_refresh_that_dies_says_so_and_the_next_one_works(
    desktop: Desktop, server: HostileServer
) -> None:
    server.routes["/feed"] = served(item(1))
    server.delay = 30.0
    subscribe(desktop.library, server, settings=AS_PUBLISHED)
    known(desktop)
    refresher = desktop.reader.features.subscriptions.refresher
    desktop.press(Key.Key_R, Modifier.ControlModifier)
    desktop.until(lambda: server.asked)
    (process,) = refresher.findChildren(QProcess)
    process.kill()
    refreshed(desktop)
    assert "stopped unexpectedly" in desktop.notice()
    server.delay = 0.0
    desktop.press(Key.Key_R, Modifier.ControlModifier)
    desktop.until(lambda: desktop.window.articles.waiting.isVisible())
    refreshed(desktop)


def test_importing_the_address_of_a_feed_leads_to_subscribing(
    make_desktop: MakeDesktop, server: HostileServer
) -> None:
    desktop = make_desktop([], workers=True)
    server.routes["/feed"] = served(item(1))
    desktop.reader.features.imports.import_inputs([server.url("/feed")])
    desktop.until(lambda: "no article at this address" in desktop.notice())
    desktop.window.toast.button.click()
    dialog = desktop.reader.features.subscriptions.adding.dialog
    assert dialog is not None
    desktop.until(lambda: dialog.page.choices)
    dialog.reject()
