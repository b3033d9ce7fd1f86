"""Accounts in the window: adding one, syncing, what fails, settings, removing; by keys."""

import socket
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from asking_securely import SELF_SIGNED
from fake_news import PASSWORD, USER
from fake_news_server import FRESHRSS, FakeNewsServer
from hostile_server import HostileServer, answer
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget
from real_miniflux import ITEMS, RealMiniflux, rss
from window_desktop import NOW, Desktop, Key, MakeDesktop, Modifier

from readerapp.domain.account_sync import Fetched
from readerapp.domain.accounts import Login, ServerKind
from readerapp.domain.articles import ArticleQuery, Changes
from readerapp.domain.feeds import FeedChoice
from readerapp.library import searching, subscriptions
from readerapp.library.accounts import (
    AccountOverview,
    accounts,
    add_account,
    subscribe_there,
)
from readerapp.library.accounts.servers import opened
from readerapp.ui.accounts.connect_dialog import ConnectDialog
from readerapp.ui.accounts.syncing import PUSH_AFTER, due
from readerapp.ui.accounts.window import STATE_ROLE, AccountsWindow
from readerapp.ui.activity.session_log import Event
from readerapp.ui.navigation.model import entry_at
from readerapp.ui.navigation.pane import EntryMenu
from readerapp.ui.privacy.settings_page import PrivacyPage


@pytest.fixture
def server() -> Iterator[FakeNewsServer]:
    """FreshRSS with three entries."""
    with FakeNewsServer(FRESHRSS) as made:
        feed = made.add_feed("https://news.example/feed", "Harbour News", "World")
        for number in range(3):
            made.add_entry(feed, f"Story {number}")
        yield made


@pytest.fixture
def desktop(make_desktop: MakeDesktop) -> Desktop:
    """A window on no articles."""
    return make_desktop([])


def shown(desktop: Desktop) -> AccountsWindow:
    """Open the window of accounts."""
    desktop.window.commands["accounts"].trigger()
    accounts = desktop.reader.features.accounts
    desktop.until(lambda: accounts.controller.window)
    window = accounts.controller.window
    assert window is not None
    desktop.settle()
    return window


def asked(desktop: Desktop, window: AccountsWindow) -> ConnectDialog:
    """Press Add, and return what asks."""
    desktop.focus(window.add if window.accounts.overviews else window.first.add)
    desktop.press(Key.Key_Space)
    dialog = desktop.reader.features.accounts.controller.dialog
    assert dialog is not None
    return dialog


def fill(
    desktop: Desktop,
    dialog: ConnectDialog,
    address: str,
    password: str = PASSWORD,
    user: str = USER,
) -> None:
    """Type a log-in, and Return."""
    fields: list[tuple[QWidget, str]] = [
        (dialog.address, address), (dialog.user, user), (dialog.secret, password),
    ]  # fmt: skip
    for field, text in fields:
        desktop.focus(field)
        desktop.press(Key.Key_A, Modifier.ControlModifier)
        desktop.type(text)
    desktop.press(Key.Key_Return)


def stored(desktop: Desktop) -> tuple[AccountOverview, ...]:
    """The accounts of the library."""
    return accounts(desktop.library)


def choice_of(window: AccountsWindow, role: QMessageBox.ButtonRole) -> QAbstractButton:
    """The button of the question that has this role."""
    box = window.question
    assert box is not None
    return next(each for each in box.buttons() if box.buttonRole(each) is role)


def is_idle(desktop: Desktop) -> bool:
    """Whether nothing runs any more."""
    features = desktop.reader.features
    syncer, refresher = features.accounts.syncing.syncer, features.subscriptions.refresher
    return not (syncer.is_running or refresher.is_running or desktop.reader.runner.busy)


@pytest.fixture
def added(desktop: Desktop, server: FakeNewsServer) -> AccountsWindow:
    """The window, with an account of the server that was never synced."""
    login = Login(ServerKind.GOOGLE_READER, server.address, USER, PASSWORD)
    with opened(desktop.library, login) as client:
        account = add_account(desktop.library, login, client)
    desktop.reader.features.accounts.syncing.syncer.remember(account.id, PASSWORD)
    desktop.reader.events.publish(Changes(subscriptions=True))
    window = shown(desktop)
    assert window.chosen is not None
    return window


def test_an_account_is_added_by_keys_its_articles_come_and_marks_are_sent(
    desktop: Desktop, server: FakeNewsServer
) -> None:
    window = shown(desktop)
    assert "nothing is sent" in window.first.told[0].text()
    assert window.add.isHidden()
    assert not window.sync.isEnabled()
    dialog = asked(desktop, window)
    assert not dialog.start.isEnabled()
    assert server.asked == []
    fill(desktop, dialog, server.root)
    desktop.until(lambda: window.chosen and window.chosen.account.synced_at)
    desktop.until(lambda: is_idle(desktop))
    (found,) = stored(desktop)
    assert (found.counts.feeds, found.counts.entries, found.counts.waiting) == (1, 3, 0)
    assert found.account.user == USER
    assert "Synchronised" in str(window.accounts.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    # Its feed stands in the navigation, in a folder of the account.
    names = {each.name for each in desktop.reader.features._loader.current.folders}
    assert {found.account.name, "World"} <= names
    desktop.until(lambda: len(desktop.rows()) == 3)
    log = desktop.reader.features.subscriptions.activity._log
    (told,) = [each for each in log.entries if each.event is Event.SYNCED]
    assert (told.name, told.new) == (found.account.name, 3)
    # What is marked is sent some seconds later.
    window.accept()
    syncing = desktop.reader.features.accounts.syncing
    assert syncing.push_timer.interval() == PUSH_AFTER
    syncing.push_timer.setInterval(0)
    desktop.focus(desktop.window.articles.view)
    assert desktop.window.articles.select(desktop.rows()[0])
    desktop.settle()
    desktop.window.commands["toggle_star"].trigger()
    desktop.until(lambda: any(each.starred for each in server.news.entries.values()))
    desktop.until(lambda: is_idle(desktop) and not stored(desktop)[0].counts.waiting)


def what_fails_is_said_beside_the_fields(desktop: Desktop, server: FakeNewsServer) -> None:
    dialog = asked(desktop, shown(desktop))
    fill(desktop, dialog, server.root, "wrong")
    desktop.until(lambda: dialog.message.text)
    assert "did not accept the user name or the password" in dialog.message.text
    assert dialog.secret.hasFocus()
    with HostileServer() as other:
        fill(desktop, dialog, other.url("/"))
        desktop.until(lambda: dialog.start.isEnabled() and dialog.address.hasFocus())
    assert "No news server was found" in dialog.message.text
    assert stored(desktop) == ()


def connecting_can_be_cancelled(desktop: Desktop, _server: FakeNewsServer) -> None:
    dialog = asked(desktop, shown(desktop))
    with socket.create_server(("127.0.0.1", 0)) as silent:
        fill(desktop, dialog, f"http://127.0.0.1:{silent.getsockname()[1]}")
        with silent.accept()[0]:
            assert not dialog.start.isEnabled()
            assert dialog.cancel.hasFocus()
            desktop.press(Key.Key_Escape)
        assert dialog.isVisible()
        assert dialog.start.isEnabled()
        assert dialog.message.text == ""
    desktop.settle()
    desktop.press(Key.Key_Escape)
    assert desktop.reader.features.accounts.controller.dialog is None
    assert stored(desktop) == ()


def a_certificate_that_nobody_vouches_for_is_shown_and_refused_by_default(
    desktop: Desktop, _server: FakeNewsServer
) -> None:
    dialog = asked(desktop, shown(desktop))
    box = dialog.certificate
    with HostileServer(SELF_SIGNED) as secure:
        fill(desktop, dialog, secure.url("/"))
        desktop.until(lambda: box.shown)
        assert "reader.test" in box.facts.text()
        assert "SHA-256" in box.facts.text()
        assert box.refuse.hasFocus()
        desktop.press(Key.Key_Return)
        assert box.isHidden()
        assert secure.requests == []
        fill(desktop, dialog, secure.url("/"))
        desktop.until(lambda: box.shown)
        desktop.focus(box.trust)
        desktop.press(Key.Key_Return)
        desktop.until(lambda: dialog.message.text)
        assert "No news server was found" in dialog.message.text
        assert secure.requests
    assert stored(desktop) == ()


def test_what_does_not_get_through_is_not_stored(
    desktop: Desktop, server: FakeNewsServer, subtests: pytest.Subtests
) -> None:
    for case in (
        what_fails_is_said_beside_the_fields,
        connecting_can_be_cancelled,
        a_certificate_that_nobody_vouches_for_is_shown_and_refused_by_default,
    ):
        with subtests.test(case.__name__.replace("_", " ")):
            case(desktop, server)
        desktop.begin_again()


def test_a_refresh_of_all_asks_the_servers_too_and_what_ends_here_ends_there(
    desktop: Desktop, added: AccountsWindow
) -> None:
    desktop.window.commands["refresh_all"].trigger()
    desktop.until(lambda: stored(desktop)[0].counts.entries == 3)
    desktop.until(lambda: is_idle(desktop))
    assert desktop.notice() == "3 new articles"
    pane = desktop.window.navigation
    found = subscriptions.subscriptions(desktop.library)
    (feed,) = found.feeds
    folders = {each.name: each.id for each in found.folders}
    account = stored(desktop)[0].account
    assert pane.account_of([feed.id], None) == account.name
    assert pane.account_of([feed.id], account.folder_id) == ""
    for query, ends in (
        (ArticleQuery(feed_id=feed.id), 2),
        (ArticleQuery(folder_id=folders["World"]), 1),
        (ArticleQuery(folder_id=account.folder_id), 0),
    ):
        entry = entry_at(pane._model.index_of(query))
        menu = EntryMenu(entry, pane._outline, pane.requests, list, pane.account_of, pane)
        assert sum("in the Account Too" in each.text() for each in menu.actions()) == ends
    pane.requests.remove_folder_requested.emit(folders["World"])
    desktop.until(lambda: "in “" in desktop.notice())
    pane.requests.unsubscribe_requested.emit((feed.id,), False)
    desktop.until(lambda: "Unsubscribed" in desktop.notice())
    assert "too" in desktop.notice()


def what_is_set_of_an_account_is_stored_and_can_be_undone(
    desktop: Desktop, _server: FakeNewsServer, added: AccountsWindow
) -> None:
    desktop.focus(added.panel.fetched)
    desktop.press(Key.Key_End)
    desktop.focus(added.panel.interval)
    desktop.press(Key.Key_End)
    desktop.settle()
    account = stored(desktop)[0].account
    assert (account.fetched, account.minutes) == (Fetched.ALL, 0)
    assert due(stored(desktop), {}, NOW) == ()
    desktop.window.commands["undo"].trigger()
    desktop.settle()
    (found,) = stored(desktop)
    assert found.account.minutes == 15
    assert due((found,), {}, NOW) == (1,)
    assert due((found,), {1: NOW}, NOW + timedelta(minutes=14)) == ()
    assert due((found,), {1: NOW}, NOW + timedelta(minutes=15)) == (1,)
    assert due((found,), {1: NOW + timedelta(days=3650)}, NOW) == (1,)
    held = replace(found, account=replace(found.account, held_until=NOW + timedelta(hours=1)))
    assert due((held,), {}, NOW) == ()


def test_marks_that_the_server_lost_stay_until_the_reader_chooses(
    desktop: Desktop, server: FakeNewsServer, added: AccountsWindow
) -> None:
    (feed,) = server.news.feeds
    entries = [server.add_entry(feed, f"Star {each}", starred=True) for each in range(7)]
    syncing, panel = desktop.reader.features.accounts.syncing, added.panel
    added.sync.click()
    desktop.until(lambda: stored(desktop)[0].account.synced_at)
    desktop.until(lambda: is_idle(desktop))
    for button, left in ((panel.keep, 7), (panel.take, 0)):
        for entry in entries:
            server.news.change(server.entry(entry), starred=False)
        syncing.syncer.sync()  # as by the clock
        desktop.until(lambda: stored(desktop)[0].undecided)
        desktop.until(lambda: is_idle(desktop))
        assert "stars are missing on the server." in desktop.notice()
        assert "stars are missing on the server." in panel.lost.text
        state = added.accounts.data(added.accounts.index(0), STATE_ROLE)
        assert "Waits for your choice" in str(state)
        desktop.focus(button)
        desktop.press(Key.Key_Space)
        desktop.until(lambda: not stored(desktop)[0].lost)
        desktop.until(lambda: is_idle(desktop))
        assert panel.lost.text == ""
        assert not panel.keep.isVisible()
        assert sum(entry.starred for entry in server.news.entries.values()) == left
        ids = list(searching.ids_of(desktop.library, ArticleQuery()))
        assert sum(head.is_starred for head in searching.heads(desktop.library, ids)) == left
        desktop.window.toast.hide()


def removing_says_what_stays_and_can_be_undone(
    desktop: Desktop, server: FakeNewsServer, added: AccountsWindow
) -> None:
    desktop.focus(added.list)
    desktop.press(Key.Key_Delete)
    assert added.question is not None
    assert "All its articles stay" in added.question.informativeText()
    assert added.question.defaultButton() is choice_of(added, QMessageBox.ButtonRole.RejectRole)
    QTest.keyClick(added.question, Key.Key_Escape)
    assert added.question is None
    desktop.settle()
    assert len(stored(desktop)) == 1
    asked_before = len(server.asked)
    desktop.focus(added.list)
    desktop.press(Key.Key_Delete)
    assert added.question is not None
    choice_of(added, QMessageBox.ButtonRole.DestructiveRole).click()
    desktop.until(lambda: not stored(desktop))
    desktop.settle()
    assert desktop.notice() == "Account removed, its articles were kept"
    assert not added.sync.isEnabled()
    assert len(server.asked) == asked_before
    desktop.window.commands["undo"].trigger()
    desktop.until(lambda: stored(desktop))
    desktop.settle()
    assert added.sync.isEnabled()


def test_a_feed_can_be_added_to_an_account_and_only_its_server_is_told(
    desktop: Desktop, server: FakeNewsServer, added: AccountsWindow
) -> None:
    added.accept()
    desktop.reader.features.accounts.syncing.push_timer.setInterval(0)
    dialog = desktop.reader.features.subscriptions.adding.add()
    desktop.settle()
    assert not dialog.places.isHidden()
    dialog.show_choices([FeedChoice("https://other.example/feed", "Other")])
    desktop.focus(dialog.places)
    desktop.press(Key.Key_End)
    desktop.focus(dialog.subscribe)
    desktop.press(Key.Key_Return)
    desktop.until(
        lambda: any("other.example" in each.address for each in server.news.feeds.values())
    )
    desktop.until(lambda: is_idle(desktop))
    assert stored(desktop)[0].counts.feeds == 2


def test_without_an_account_nothing_is_started(desktop: Desktop) -> None:
    features = desktop.reader.features
    syncing = features.accounts.syncing
    syncing.start(at_once=True)
    desktop.settle()
    features.subscriptions.refreshing.refresh_all()
    desktop.until(lambda: is_idle(desktop))
    assert not syncing.push_timer.isActive()
    dialog = features.subscriptions.adding.add()
    assert dialog.places.isHidden()


def settings_and_properties_name_the_account(
    desktop: Desktop, _server: FakeNewsServer, _added: AccountsWindow
) -> None:
    account = stored(desktop)[0].account
    subscribe_there(desktop.library, account.id, [FeedChoice("https://a.example/feed", "A")])
    desktop.reader.events.publish(Changes(subscriptions=True))
    desktop.settle()
    (found,) = stored(desktop)
    settings = desktop.reader.features.dialogs.show_settings()
    settings.show_page("privacy")
    desktop.settle()
    page = settings.findChild(PrivacyPage)
    assert page is not None
    assert found.account.name in page.accounts.text()
    settings.reject()
    properties = desktop.reader.features.subscriptions.properties
    properties.show(found.feed_ids[0])
    desktop.until(lambda: properties.dialogs)
    dialog = properties.dialogs[found.feed_ids[0]]
    assert found.account.name in dialog.asked_by.text()
    assert dialog.settings.interval.isHidden()
    dialog.reject()


def test_what_an_account_has_in_windows(
    desktop: Desktop, server: FakeNewsServer, added: AccountsWindow, subtests: pytest.Subtests
) -> None:
    for case in (
        what_is_set_of_an_account_is_stored_and_can_be_undone,
        removing_says_what_stays_and_can_be_undone,
        settings_and_properties_name_the_account,
    ):
        with subtests.test(case.__name__.replace("_", " ")):
            case(desktop, server, shown(desktop))
        desktop.begin_again()


def test_a_server_that_wants_a_new_log_in_is_named_once(
    desktop: Desktop, server: FakeNewsServer, added: AccountsWindow
) -> None:
    syncing = desktop.reader.features.accounts.syncing
    syncing.syncer.forget(1)  # as after a restart without a keyring
    syncing.syncer.sync((1,))
    desktop.until(lambda: "did not accept" in desktop.notice())
    desktop.until(lambda: is_idle(desktop))
    assert "did not accept" in added.panel.trouble.text
    desktop.focus(added.change)
    desktop.press(Key.Key_Space)
    dialog = desktop.reader.features.accounts.controller.dialog
    assert dialog is not None
    assert dialog.focusWidget() is dialog.secret
    desktop.focus(dialog.secret)
    assert not dialog.user.isEnabled()
    desktop.type(PASSWORD)
    desktop.press(Key.Key_Return)
    desktop.until(lambda: stored(desktop)[0].account.reason is None)
    desktop.until(lambda: is_idle(desktop) and not added.panel.trouble.text.count("accept"))


def test_an_account_of_a_real_miniflux_is_added_by_its_key(
    desktop: Desktop, real_miniflux: RealMiniflux
) -> None:
    with HostileServer() as feeds:
        feeds.routes["/a"] = answer(rss("a"), "Content-Type: application/rss+xml")
        login = Login(ServerKind.MINIFLUX, real_miniflux.address, "", real_miniflux.key)
        with opened(desktop.library, login) as client:
            feed = client.subscribe(feeds.url("/a"), "", "")
            window = shown(desktop)
            dialog = asked(desktop, window)
            desktop.focus(dialog.kind)
            desktop.press(Key.Key_End)
            fill(desktop, dialog, real_miniflux.address, real_miniflux.key, user="")
            desktop.until(lambda: window.chosen and window.chosen.account.synced_at)
            desktop.until(lambda: is_idle(desktop))
            client.unsubscribe(feed.remote_id)
    (found,) = stored(desktop)
    assert (found.account.kind, found.counts.feeds) == (ServerKind.MINIFLUX, 1)
    assert found.counts.entries == ITEMS
