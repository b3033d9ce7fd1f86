"""The bin and the rules in the real window, with real keys on a real library."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from retention_cases import add_feed, binned, bring, living
from subscribing_values import clipped, mnemonics, nameless
from window_desktop import Desktop

from readerapp.domain.retention import RetentionRule
from readerapp.library import retention, subscriptions
from readerapp.settings import BIN_DAYS
from readerapp.ui.activity.session_log import Event
from readerapp.ui.bin.controller import BinWindow
from readerapp.ui.navigation.entries import EntryKind
from readerapp.ui.navigation.model import entry_at
from readerapp.ui.retention.settings_page import RetentionPage

Key = Qt.Key
Modifier = Qt.KeyboardModifier


def bin_rows(desktop: Desktop) -> list[int]:
    """The counts of the rows of the navigation that stand for the bin."""
    model = desktop.window.navigation.tree.model()
    sections = (model.index(row, 0) for row in range(model.rowCount()))
    rows = (model.index(row, 0, s) for s in sections for row in range(model.rowCount(s)))
    entries = (entry_at(row) for row in rows)
    return [entry.total for entry in entries if entry and entry.kind is EntryKind.BIN]


def opened_bin(desktop: Desktop) -> BinWindow:
    desktop.window.commands["bin"].trigger()
    desktop.settle()
    window = desktop.reader.features.retention.bin.window
    assert window is not None
    return window


def test_a_removed_article_comes_back_from_the_bin(desktop: Desktop) -> None:
    assert bin_rows(desktop) == []
    gone = desktop.open(1)
    desktop.press(Key.Key_Delete)
    desktop.settle()
    assert gone not in desktop.rows()
    assert "moved to the bin" in desktop.notice()
    assert bin_rows(desktop) == [1]
    window = opened_bin(desktop)
    desktop.focus(window.list)
    desktop.press(Key.Key_Space)
    desktop.press(Key.Key_Return)
    desktop.settle()
    assert gone in desktop.rows()
    assert bin_rows(desktop) == []
    assert window.items.rowCount() == 0
    desktop.press(Key.Key_Escape)
    desktop.settle()
    assert desktop.reader.features.retention.bin.window is None
    desktop.window.commands["undo"].trigger()
    desktop.settle()
    assert gone not in desktop.rows()


def test_return_on_the_entry_opens_the_bin(desktop: Desktop) -> None:
    desktop.open(1)
    desktop.press(Key.Key_Delete)
    desktop.settle()
    tree = desktop.window.navigation.tree
    desktop.focus(tree)
    desktop.press(Key.Key_End)
    desktop.press(Key.Key_Return)
    desktop.settle()
    assert desktop.reader.features.retention.bin.window is not None


def test_a_feed_comes_back_with_its_articles(desktop: Desktop) -> None:
    alpha = add_feed(desktop.library, "alpha")
    ids = bring(desktop.library, alpha, range(3))
    subscriptions.unsubscribe(desktop.library, [alpha], remove_articles=True)
    window = opened_bin(desktop)
    window.list.selectAll()
    window.restore.click()
    desktop.settle()
    assert set(ids) <= set(desktop.rows())
    assert [f.title for f in subscriptions.subscriptions(desktop.library).feeds] == ["Alpha"]
    assert window.items.rowCount() == 0


def test_everything_comes_back_and_goes_again_by_keyboard(desktop: Desktop) -> None:
    removed = desktop.open(1)
    desktop.press(Key.Key_Delete)
    desktop.settle()
    alpha = add_feed(desktop.library, "alpha")
    ids = bring(desktop.library, alpha, range(3))
    subscriptions.unsubscribe(desktop.library, [alpha], remove_articles=True)
    window = opened_bin(desktop)
    desktop.focus(window.list)
    before = [window.items.index(row).data() for row in range(window.items.rowCount())]
    desktop.until(lambda: window.restore_all.hasFocus() or desktop.press(Key.Key_Tab))
    desktop.press(Key.Key_Space)
    desktop.settle()
    assert {removed, *ids} <= set(desktop.rows())
    assert "4 articles restored" in desktop.notice()
    assert window.items.rowCount() == 0
    desktop.focus(desktop.window.articles.view)
    desktop.press(Key.Key_Z, Modifier.ControlModifier)
    desktop.settle()
    assert not {removed, *ids} & set(desktop.rows())
    assert subscriptions.subscriptions(desktop.library).feeds == ()
    assert binned(desktop.library) == {removed, *ids}
    assert [window.items.index(row).data() for row in range(window.items.rowCount())] == before
    assert desktop.window.commands["redo"].text() == "Re&do “Restore All”"
    desktop.press(Key.Key_Z, Modifier.ControlModifier | Modifier.ShiftModifier)
    desktop.settle()
    assert {removed, *ids} <= set(desktop.rows())
    assert binned(desktop.library) == set()


def test_the_notice_takes_back_that_everything_came_back(desktop: Desktop) -> None:
    removed = desktop.open(1)
    desktop.press(Key.Key_Delete)
    desktop.settle()
    window = opened_bin(desktop)
    window.restore_all.click()
    desktop.settle()
    assert removed in desktop.rows()
    window.close()
    [button] = desktop.window.toast.findChildren(QPushButton)
    desktop.focus(button)
    desktop.press(Key.Key_Space)
    desktop.settle()
    assert removed not in desktop.rows()
    assert binned(desktop.library) == {removed}


def test_emptying_leaves_nothing(desktop: Desktop) -> None:
    desktop.open(1)
    desktop.press(Key.Key_Delete)
    desktop.settle()
    window = opened_bin(desktop)
    window.empty_requested.emit()
    desktop.settle()
    assert binned(desktop.library) == set()
    assert bin_rows(desktop) == []
    assert window.items.rowCount() == 0


@pytest.fixture
def old(desktop: Desktop) -> list[int]:
    """Articles of a feed, all but the last read, that came here long ago."""
    alpha = add_feed(desktop.library, "alpha")
    ids = bring(desktop.library, alpha, range(4))
    with desktop.library.store.write() as writer:
        writer.articles._connection.execute(
            "UPDATE article SET received = received - 400 * 86400 WHERE feed_id IS NOT NULL"
        )
        writer.statuses.mark_read(ids[-1:], False, desktop.library.clock.now())
    desktop.reader.events.subscriptions_changed.emit()
    desktop.settle()
    return ids


@pytest.fixture
def page(desktop: Desktop, old: list[int]) -> Iterator[RetentionPage]:
    dialog = desktop.reader.features.dialogs.show_settings()
    dialog.show_page("retention")
    desktop.settle()
    yield dialog.retention
    dialog.reject()


def test_a_rule_shows_what_it_would_do_before_it_does(
    desktop: Desktop, page: RetentionPage, old: list[int]
) -> None:
    assert not page.use_rule.isEnabled()
    assert not page.preview.isVisible()
    desktop.focus(page.fields.days)
    page.fields.days.selectAll()
    desktop.type("300")
    desktop.until(lambda: "3 articles" in page.preview.headline.text())
    assert "kept: 1 unread" in page.preview.details.text()
    assert set(old) <= living(desktop.library)
    page.use_rule.click()
    desktop.settle()
    assert binned(desktop.library) == set(old[:3])
    assert retention.rules(desktop.library).overall == RetentionRule(days=300)
    desktop.until(lambda: page.preview.headline.text() == "No articles would move now.")
    assert not page.use_rule.isEnabled()
    log = desktop.reader.features.subscriptions.activity._log.entries
    assert [(each.event, each.removed) for each in log] == [(Event.RETENTION, 3)]


def a_rule_that_is_not_used_is_not_kept(desktop: Desktop, page: RetentionPage) -> None:
    page.fields.count.setValue(1)
    page.revert.click()
    assert page.fields.rule == RetentionRule()
    desktop.settle()
    assert retention.rules(desktop.library).overall == RetentionRule()


def the_bin_is_kept_for_as_long_as_is_set(desktop: Desktop, page: RetentionPage) -> None:
    page.bin_days.setValue(30)
    assert desktop.reader.settings.get(BIN_DAYS) == 30
    page.compact.setEnabled(True)
    page.compact.click()
    desktop.settle()
    assert "freed" in desktop.notice()


def every_part_of_the_page_has_a_name_and_room(desktop: Desktop, page: RetentionPage) -> None:
    page.fields.days.setValue(300)
    assert nameless(page) == []
    assert clipped(page) == []
    letters = list(mnemonics(page))
    assert len(letters) == len(set(letters))


def test_the_page_of_the_settings(
    desktop: Desktop, page: RetentionPage, subtests: pytest.Subtests
) -> None:
    for case in (
        every_part_of_the_page_has_a_name_and_room,
        a_rule_that_is_not_used_is_not_kept,
        the_bin_is_kept_for_as_long_as_is_set,
    ):
        with subtests.test(case.__name__.replace("_", " ")):
            case(desktop, page)


def test_a_feed_has_a_rule_of_its_own(desktop: Desktop, old: list[int]) -> None:
    [feed] = subscriptions.subscriptions(desktop.library).feeds
    desktop.reader.features.subscriptions.properties.show(feed.id)
    desktop.settle()
    dialog = desktop.reader.features.subscriptions.properties.dialogs[feed.id]
    form = dialog.retention
    assert not form.use_rule.isVisible()
    desktop.focus(form.way)
    desktop.press(Key.Key_Down)
    assert form.rule == RetentionRule()  # keeps everything
    desktop.press(Key.Key_Down)
    desktop.until(lambda: "3 articles" in form.preview.headline.text())
    form.fields.unread.click()
    desktop.until(lambda: "4 articles" in form.preview.headline.text())
    assert set(old) <= living(desktop.library)
    form.use_rule.click()
    desktop.settle()
    assert binned(desktop.library) == set(old)
    assert not form.use_rule.isVisible()
    rule = RetentionRule(days=365, takes_unread=True)
    assert retention.feed_rule(desktop.library, feed.id) == rule
    desktop.window.commands["undo"].trigger()
    desktop.settle()
    assert retention.feed_rule(desktop.library, feed.id) is None
    assert form.rule is None
    dialog.reject()


def test_rules_are_applied_by_themselves(desktop: Desktop, old: list[int]) -> None:
    retention.set_overall(desktop.reader.settings, RetentionRule(days=300))
    desktop.settle()
    desktop.reader.features.retention.timer.run()
    desktop.settle()
    assert binned(desktop.library) == set(old[:3])
    assert not set(old[:3]) & set(desktop.rows())
    assert bin_rows(desktop) == [3]
    assert desktop.notice() == ""  # quietly
