"""What is new: one quiet notice after an upgrade, and a page of the help that it leads to."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from window_desktop import Desktop, Key, MakeDesktop

from readerapp import __version__
from readerapp import settings as declared
from readerapp.library import preferences
from readerapp.ui.help.feature import NEWS
from readerapp.ui.help.upgrade import UpgradeNotice, is_newer

Start = Callable[[str], UpgradeNotice]
SAID = "This is Readerapp {}."


@pytest.fixture
def start(desktop: Desktop) -> Start:
    """Starts a version on one library."""

    def run(version: str) -> UpgradeNotice:
        desktop.window.toast.hide()
        features = desktop.reader.features
        notice = UpgradeNotice(features._context, lambda: features.help_pages.show(NEWS), version)
        notice.tell_if_due()
        return notice

    return run


def seen(desktop: Desktop) -> object:
    desktop.settle()
    return preferences.stored(desktop.library).get(declared.VERSION_SEEN.key)


@pytest.mark.parametrize(
    ("version", "than", "newer"),
    [
        ("0.2.0", "0.1.9", True),
        ("0.10.0", "0.9.0", True),
        ("1.0", "1.0.0", False),
        ("0.1.0", "0.2.0", False),
        ("0.2.0", "0.2.0", False),
        ("0.2.1rc1", "0.2.0", True),
        ("0.1.0", "", True),
        ("0.1.0", "0.1.0.dev0", False),
        ("0.1.0.dev0", "", True),
    ],
)
def test_versions_are_compared_by_their_numbers(version: str, than: str, newer: bool) -> None:
    assert is_newer(version, than) is newer


def test_a_new_library_is_told_nothing(desktop: Desktop, start: Start) -> None:
    start("0.1.0")
    assert desktop.notice() == ""
    assert seen(desktop) == "0.1.0"


def test_an_upgrade_is_told_once_a_downgrade_never(desktop: Desktop, start: Start) -> None:
    told = []
    for version in ("0.1.0", "0.2.0", "0.2.0", "0.1.0", "0.2.0", "0.10.0"):
        start(version)
        told.append(desktop.notice())
    assert told == ["", SAID.format("0.2.0"), "", "", "", SAID.format("0.10.0")]
    assert seen(desktop) == "0.10.0"


def test_its_button_opens_the_page_of_what_is_new(desktop: Desktop, start: Start) -> None:
    start("0.1.0")
    start("0.2.0")
    focus = desktop.window.focusWidget()
    desktop.until(lambda: desktop.notice())
    assert desktop.window.focusWidget() is focus
    assert desktop.reader.features.help_pages.window is None
    for _ in range(60):
        QTest.keyClick(desktop.window.windowHandle(), Key.Key_Tab)
        if desktop.window.toast.button.hasFocus():
            break
    assert desktop.window.toast.button.text() == "See What Is New"
    QTest.keyClick(desktop.window.windowHandle(), Key.Key_Space)
    shows_news(desktop)


def shows_news(desktop: Desktop) -> None:
    help_pages = desktop.reader.features.help_pages
    desktop.until(lambda: help_pages.window is not None and help_pages.window.chosen == NEWS)
    assert help_pages.window is not None
    text = help_pages.window.text.toPlainText()
    assert "Readerapp 0.1" in text
    assert "{" not in text
    help_pages.window.field.setText("aloud")
    assert help_pages.window.chosen == NEWS
    help_pages.window.close()


def test_the_menu_opens_it_too(desktop: Desktop) -> None:
    desktop.window.commands["whats_new"].trigger()
    shows_news(desktop)


def test_it_waits_for_a_notice_that_may_offer_to_undo(desktop: Desktop, start: Start) -> None:
    start("0.1.0")
    notice = UpgradeNotice(desktop.reader.features._context, lambda: None, "0.2.0")
    desktop.window.toast.show_message(lambda: "Done", lambda: "Undo", lambda: None)
    notice._again.setInterval(0)
    notice.tell_if_due()
    assert desktop.notice() == "Done"
    desktop.window.toast.hide()
    desktop.until(lambda: desktop.notice() == SAID.format("0.2.0"))


def test_it_follows_the_language(desktop: Desktop, start: Start) -> None:
    start("0.1.0")
    start("0.2.0")
    desktop.reader.appearance.use_language("fr")
    desktop.until(lambda: desktop.notice() == "Voici Readerapp 0.2.0.")


def test_the_start_after_an_upgrade_tells_it_and_a_kill_brings_it_no_second_time(
    make_desktop: MakeDesktop, tmp_path: Path
) -> None:
    first = make_desktop([])
    preferences.save(first.library, declared.VERSION_SEEN.key, "0.0.9")
    for told in (SAID.format(__version__), ""):  # nobody stops the one before
        desktop = make_desktop(profile=tmp_path / "profile")
        desktop.reader.features.upgrade.tell_if_due()
        assert desktop.notice() == told
        assert seen(desktop) == __version__
