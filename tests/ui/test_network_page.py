"""The settings page about the network, by keys."""

from collections.abc import Iterator

import pytest
from window_desktop import Desktop, Key

from readerapp.library import preferences
from readerapp.library.proxies import ChosenProxies
from readerapp.network.proxies import Proxies
from readerapp.settings import PROXY, PROXY_ADDRESS, ProxyUse
from readerapp.ui.settings.pages import NetworkPage


@pytest.fixture
def page(desktop: Desktop) -> Iterator[NetworkPage]:
    dialog = desktop.reader.features.dialogs.show_settings()
    dialog.show_page("network")
    desktop.settle()
    yield dialog.network
    dialog.reject()


def test_a_proxy_is_set_by_hand(desktop: Desktop, page: NetworkPage) -> None:
    desktop.focus(page.use)
    desktop.press(Key.Key_End)
    desktop.focus(page.address)
    desktop.type(" socks5://127.0.0.1:9050 ")
    desktop.press(Key.Key_Tab)
    desktop.settle()
    stored = preferences.settings(desktop.library)
    assert stored.get(PROXY) is ProxyUse.BY_HAND
    assert stored.get(PROXY_ADDRESS) == "socks5://127.0.0.1:9050"
    used = ChosenProxies(desktop.library.store)()
    assert used == Proxies({"all": "socks5://127.0.0.1:9050"}, straight=())


def test_what_is_no_address_is_told_and_not_stored(desktop: Desktop, page: NetworkPage) -> None:
    usual = page.address.accessibleDescription()
    desktop.focus(page.address)
    desktop.type("socks5://me:secret@proxy.example")
    desktop.press(Key.Key_Tab)
    desktop.settle()
    assert "has no password" in page.address.accessibleDescription()
    assert preferences.settings(desktop.library).get(PROXY_ADDRESS) == ""
    page.address.clear()
    desktop.focus(page.address)
    desktop.type("proxy.example:8080")
    desktop.press(Key.Key_Tab)
    desktop.settle()
    assert page.address.accessibleDescription() == usual
    assert preferences.settings(desktop.library).get(PROXY_ADDRESS) == "proxy.example:8080"
