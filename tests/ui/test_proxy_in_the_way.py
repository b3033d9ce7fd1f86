"""A proxy that only the reader can choose: said where the reader looks, with a way to its page."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from subscribing_values import CHOICES
from window_desktop import Desktop

from readerapp.background.refreshing import Phase, RefreshTotals
from readerapp.domain.errors import PROXY_FAULTS, Reason
from readerapp.domain.feeds import FeedOutcome, FeedStatus
from readerapp.library import subscriptions
from readerapp.settings import ProxyUse

SAID = "A script chooses the proxy of this computer"


def blocked(reason: Reason) -> RefreshTotals:
    totals = RefreshTotals(Phase.FEEDS)
    totals.total, totals.blocked, totals.is_whole = 2, reason, True
    return totals


@pytest.fixture
def script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A desktop whose proxy is found by a script."""
    if sys.platform in ("win32", "darwin"):
        pytest.skip("another desktop")
    program = tmp_path / "gsettings"
    program.write_text("#!/bin/sh\necho \"org.gnome.system.proxy mode 'auto'\"\n")
    program.chmod(0o755)
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "GNOME")


def test_a_refresh_by_hand_says_it_and_leads_to_the_page(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    feature = desktop.reader.features.subscriptions
    monkeypatch.setattr(feature.refresher, "refresh_all", lambda: None)
    desktop.window.commands["refresh_all"].trigger()
    feature.refresher.finished.emit(blocked(Reason.PROXY_BY_SCRIPT))
    toast = desktop.window.toast
    assert toast.isVisible()
    assert SAID in toast._text.text()
    toast._button.click()
    desktop.settle()
    dialog = desktop.reader.features.dialogs.settings
    assert dialog is not None
    assert dialog.network.isVisible()


def test_without_a_network_there_is_no_way_to_the_page(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    feature = desktop.reader.features.subscriptions
    monkeypatch.setattr(feature.refresher, "refresh_all", lambda: None)
    desktop.window.commands["refresh_all"].trigger()
    feature.refresher.finished.emit(blocked(Reason.OFFLINE))
    assert not desktop.window.toast._button.isVisible()


def test_feeds_that_failed_are_not_nothing_new(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    feature = desktop.reader.features.subscriptions
    monkeypatch.setattr(feature.refresher, "refresh_all", lambda: None)
    totals = RefreshTotals(Phase.FEEDS)
    totals.total = totals.asked = totals.failed = 2
    totals.is_whole = True
    desktop.window.commands["refresh_all"].trigger()
    feature.refresher.finished.emit(totals)
    toast = desktop.window.toast
    assert toast.text == "Nothing new, 2 feeds failed"
    toast._button.click()
    desktop.settle()
    assert feature.activity.window is not None
    assert feature.activity.window.isVisible()


def test_the_activity_says_it_and_leads_to_the_page(
    desktop: Desktop, subtests: pytest.Subtests
) -> None:
    subscriptions.subscribe(desktop.library, CHOICES)
    feature, dialogs = desktop.reader.features.subscriptions, desktop.reader.features.dialogs
    activity = feature.activity
    activity.show()
    desktop.settle()
    found = subscriptions.subscriptions(desktop.library).feeds[0]
    window = activity.window
    assert window is not None

    def show(outcome: FeedOutcome, totals: RefreshTotals) -> None:
        feature.refresher.feed_done.emit(outcome)
        feature.refresher.finished.emit(totals)
        desktop.settle()
        window.table.setCurrentIndex(window.table.feeds.place(found.id))

    whole = FeedOutcome(found.id, found.address, FeedStatus.UNCHANGED)
    for reason in (each for each in Reason if each in PROXY_FAULTS):
        with subtests.test(reason.name):
            show(whole, RefreshTotals(Phase.FEEDS))
            assert not window.panel.proxy.isVisible()
            show(replace(whole, status=FeedStatus.SKIPPED, reason=reason), blocked(reason))
            assert window.panel.proxy.isVisible()
            assert "proxy" in window.panel._cause.text()
            assert window.panel._remedy.text()
            window.panel.proxy.click()
            desktop.settle()
            assert dialogs.settings is not None
            assert dialogs.settings.network.isVisible()
            dialogs.settings.reject()
            desktop.settle()


@pytest.mark.usefixtures("script")
def test_the_page_says_it_until_the_reader_chooses(desktop: Desktop) -> None:
    dialog = desktop.reader.features.dialogs.show_settings()
    dialog.show_page("network")
    page = dialog.network
    desktop.until(lambda: SAID in page.use.accessibleDescription())
    desktop.focus(page.use)
    QTest.keyClick(page.use, Qt.Key.Key_Down)
    assert page.use.currentData() == ProxyUse.NONE.value
    assert SAID not in page.use.accessibleDescription()
    dialog.reject()


def test_the_page_says_nothing_where_there_is_no_script(desktop: Desktop) -> None:
    dialog = desktop.reader.features.dialogs.show_settings()
    dialog.show_page("network")
    desktop.settle()
    assert SAID not in dialog.network.use.accessibleDescription()
    dialog.reject()
