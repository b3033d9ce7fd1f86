"""Adding feeds and changing them in a real library, from the dialogs to the rows and back."""

import pytest
from fakes import FakeFetcher
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from subscribing_values import Key, press
from window_desktop import Desktop, MakeDesktop
from work import calls_to

from readerapp.domain.errors import Reason
from readerapp.domain.feeds import Feed
from readerapp.feeds.feed_locations import guess_addresses
from readerapp.languages.names import native_name
from readerapp.library import subscriptions
from readerapp.ui.navigation.controller import SubscriptionController, SubscriptionLoader
from readerapp.ui.subscribing.add_dialog import AddFeedDialog
from readerapp.ui.subscribing.controller import AddFeedController
from readerapp.ui.subscribing.feature import PropertiesController
from readerapp.ui.subscribing.properties_dialog import FeedPropertiesDialog

RSS = b"""<?xml version="1.0"?><rss version="2.0"><channel><title>Example News</title>
<link>https://news.example/</link><description>What happens</description>
<item><title>First story</title><link>https://news.example/1</link></item></channel></rss>"""
ADDRESS = "https://news.example/rss"


@pytest.fixture
def network() -> FakeFetcher:
    fetcher = FakeFetcher()
    fetcher.serve(ADDRESS, RSS, "application/rss+xml")
    return fetcher


@pytest.fixture
def desktop(make_desktop: MakeDesktop, network: FakeFetcher) -> Desktop:
    return make_desktop([], workers=True, fetcher=network)


@pytest.fixture
def adding(desktop: Desktop) -> AddFeedController:
    return AddFeedController(desktop.reader.context)


@pytest.fixture
def properties(desktop: Desktop) -> PropertiesController:
    reader, window = desktop.reader, desktop.window
    loader = SubscriptionLoader(
        desktop.library,
        reader.runner,
        reader.events,
        window.navigation,
        reader.features.router.failed,
    )
    changes = SubscriptionController(
        desktop.library, reader.context.undo, loader, window.navigation, window.toast
    )
    loader.setParent(window)
    changes.setParent(window)
    return PropertiesController(desktop.reader.context, changes)


def feeds(desktop: Desktop) -> list[Feed]:
    return list(subscriptions.subscriptions(desktop.library).feeds)


def found(desktop: Desktop, adding: AddFeedController) -> AddFeedDialog:
    dialog = adding.add(ADDRESS)
    desktop.until(lambda: dialog.checked)
    return dialog


def test_from_the_clipboard_to_the_library_and_back(
    desktop: Desktop, adding: AddFeedController, network: FakeFetcher
) -> None:
    told = QSignalSpy(adding.subscribed)
    QGuiApplication.clipboard().setText(ADDRESS)
    dialog = adding.add()
    desktop.settle()
    assert dialog.page.address.text() == ADDRESS
    assert network.asked == []
    desktop.focus(dialog.page.address)
    press(Key.Key_Return)
    desktop.until(lambda: dialog.checked)
    assert network.asked == [ADDRESS]
    assert feeds(desktop) == []
    dialog.subscribe.click()
    desktop.settle()
    (new,) = feeds(desktop)
    assert (new.address, new.title) == (ADDRESS, "Example News")
    assert told.at(0) == [(new.id,)]
    assert adding.dialog is None
    assert "Subscribed to 1 feed" in desktop.notice()
    desktop.window.toast.button.click()
    desktop.settle()
    assert feeds(desktop) == []
    desktop.reader.context.undo.redo()
    desktop.settle()
    assert len(feeds(desktop)) == 1


def test_what_cannot_be_found_is_said_in_the_dialog_with_a_remedy(
    desktop: Desktop, adding: AddFeedController, network: FakeFetcher
) -> None:
    network.fail("https://gone.example/rss", Reason.HTTP_STATUS, 404)
    dialog = adding.add("https://gone.example/rss")
    desktop.until(lambda: dialog.page.message.text)
    assert "404" in dialog.page.message.text
    network.serve("https://page.example/", b"<p>No feed here</p>")
    for guess in guess_addresses("https://page.example/"):
        network.fail(guess, Reason.HTTP_STATUS, 404)
    dialog.search_for("https://page.example/")
    desktop.until(lambda: "No feed was found" in dialog.page.message.text)
    assert "catalogue" in dialog.page.message.text
    assert desktop.notice() == ""


def test_closing_or_cancelling_drops_what_was_looked_for(
    desktop: Desktop, adding: AddFeedController
) -> None:
    dialog = adding.add(ADDRESS)
    dialog.page.button.click()
    desktop.settle()
    assert dialog.checked == ()
    assert not dialog.page.is_looking
    dialog.page.search()
    desktop.focus(dialog.page.address)
    press(Key.Key_Escape)
    desktop.settle()
    assert adding.dialog is None
    assert adding.add() is not dialog


def test_the_catalogue_and_the_folders_come_from_the_library(
    desktop: Desktop, adding: AddFeedController, network: FakeFetcher
) -> None:
    folder, _ = subscriptions.add_folder(desktop.library, "World")
    dialog = adding.add(folder_id=folder)
    desktop.until(lambda: dialog.folders.folder_id == folder)
    model = dialog.catalogue.tree.model()
    desktop.until(lambda: model.rowCount() >= 14)
    assert network.asked == []


def test_changes_are_stored_undone_and_shown(
    desktop: Desktop, adding: AddFeedController, properties: PropertiesController
) -> None:
    found(desktop, adding).subscribe.click()
    desktop.settle()
    (before,) = feeds(desktop)
    dialog = shown(desktop, properties, before.id)
    dialog.settings.muted.click()
    dialog.settings.pictures.click()
    desktop.settle()
    (changed,) = feeds(desktop)
    assert (changed.settings.is_muted, changed.settings.pictures) == (True, False)
    desktop.focus(dialog.name)
    desktop.type("Mine")
    press(Key.Key_Return)
    desktop.settle()
    assert feeds(desktop)[0].name == "Mine"
    assert "Mine" in dialog.windowTitle()
    for _ in range(3):
        desktop.reader.context.undo.undo()
        desktop.settle()
    assert feeds(desktop) == [before]
    assert (dialog.settings.muted.isChecked(), dialog.settings.pictures.isChecked()) == (
        False,
        True,
    )


def test_properties_ask_link_and_go_with_their_feed(
    desktop: Desktop, adding: AddFeedController, properties: PropertiesController
) -> None:
    found(desktop, adding).subscribe.click()
    desktop.settle()
    (one,) = feeds(desktop)
    asked, links = QSignalSpy(properties.refresh_requested), QSignalSpy(properties.link_requested)
    dialog = shown(desktop, properties, one.id)
    properties.show(one.id)  # the same dialog comes to the front
    desktop.settle()
    assert list(properties.dialogs.values()) == [dialog]
    dialog.health.refresh.click()
    assert asked.at(0) == [(one.id,)]
    dialog.site.click()
    assert links.at(0) == ["https://news.example/"]
    done = subscriptions.unsubscribe(desktop.library, [one.id], remove_articles=False)
    desktop.reader.events.publish(done.changes)
    desktop.settle()
    assert properties.dialogs == {}
    properties.show(one.id)
    desktop.settle()
    assert properties.dialogs == {}


def test_the_catalogue_names_countries_anew_and_keeps_what_is_checked(
    desktop: Desktop, adding: AddFeedController
) -> None:
    dialog = adding.add("")
    model = dialog.catalogue.tree.model()
    desktop.until(model.rowCount)
    feed = QPersistentModelIndex(model.index(0, 0, model.index(0, 0)))
    model.setData(feed, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    before, country = dialog.checked, model.index(0, 1, model.index(0, 0)).data()
    assert (len(before), country) == (1, "United Kingdom")
    desktop.reader.appearance.use_language("ja")
    desktop.until(lambda: model.index(0, 1, model.index(0, 0)).data() == "イギリス")
    assert dialog.checked == before
    desktop.reader.appearance.use_language("en")
    desktop.until(lambda: model.index(0, 1, model.index(0, 0)).data() == country)


def test_the_names_of_languages_are_loaded_off_the_gui_thread(
    desktop: Desktop, adding: AddFeedController, properties: PropertiesController
) -> None:
    """All of them together take 0.1 s of CPU time, once."""
    found(desktop, adding).subscribe.click()
    desktop.settle()
    (one,) = feeds(desktop)
    native_name.cache_clear()
    assert calls_to(native_name, lambda: shown(desktop, properties, one.id)) == 0
    assert native_name.cache_info().misses > 40
    named = properties.dialogs[one.id].settings.language
    assert named.itemText(named.findData("fr")) == "Français"


def shown(desktop: Desktop, properties: PropertiesController, feed_id: int) -> FeedPropertiesDialog:
    properties.show(feed_id)
    desktop.until(lambda: feed_id in properties.dialogs)
    return properties.dialogs[feed_id]
