"""Links of web pages in the real window: each is a question with an address, nothing more."""

import subprocess
import sys

import pytest
from hostile_server import HostileServer
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit
from window_desktop import Desktop, MakeDesktop

from readerapp.app.running import ActivationListener, open_inputs
from readerapp.domain.errors import Reason
from readerapp.library import subscriptions
from readerapp.network.fetcher import HttpFetcher
from readerapp.system import SingleInstance
from readerapp.system.single_instance import request_of_arguments
from readerapp.ui.subscribing.add_dialog import AddFeedDialog

ADDRESS = "https://news.example/feed?a=1"
QUOTED = "https%3A%2F%2Fnews.example%2Ffeed%3Fa%3D1"
REFUSED = "This link names no public web address. Nothing was opened."


@pytest.fixture
def empty(make_desktop: MakeDesktop) -> Desktop:
    return make_desktop([])


def asked(desktop: Desktop) -> list[QInputDialog]:
    """The questions for the address of a page that are on screen."""
    return [each for each in desktop.window.findChildren(QInputDialog) if each.isVisible()]


def dialog_of(desktop: Desktop) -> AddFeedDialog | None:
    return desktop.reader.features.subscriptions.adding.dialog


def a_link_of_ours_to_a_feed(empty: Desktop) -> None:
    fills_the_question_in_and_asks_nobody(empty, f"readerapp:add?url={QUOTED}")


def a_link_of_others_to_a_feed(empty: Desktop) -> None:
    fills_the_question_in_and_asks_nobody(empty, f"feed:{ADDRESS}")


def fills_the_question_in_and_asks_nobody(empty: Desktop, link: str) -> None:
    QApplication.clipboard().setText("https://other.example/")
    open_inputs(empty.reader, [link])
    empty.settle()
    dialog = dialog_of(empty)
    assert dialog is not None
    assert dialog.page.address.selectedText() == ADDRESS
    assert not dialog.page.is_looking
    assert subscriptions.subscriptions(empty.library).feeds == ()
    for _ in range(2):  # the same dialog, never two, and each address once
        open_inputs(empty.reader, ["feed://second.example/feed"])
    assert dialog_of(empty) is dialog
    assert dialog.page.address.text() == ADDRESS
    assert empty.notice() == "The address waits until Add Feeds is closed."
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    after = dialog_of(empty)
    assert after is not None
    assert after.page.address.selectedText() == "second.example/feed"
    QTest.keyClick(after, Qt.Key.Key_Escape)
    assert dialog_of(empty) is None


def a_link_to_a_page_asks_before_it_is_fetched(empty: Desktop) -> None:
    for _ in range(2):  # the same link twice is one question
        open_inputs(empty.reader, [f"readerapp:import?url={QUOTED}"])
    empty.settle()
    (dialog,) = asked(empty)
    assert dialog.textValue() == ADDRESS
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    empty.settle()
    assert not asked(empty)
    assert empty.rows() == []
    empty.window.commands["import_address"].trigger()
    (dialog,) = asked(empty)
    assert dialog.textValue() == "https://"
    dialog.reject()


def a_link_waits_while_an_address_is_typed(empty: Desktop) -> None:
    empty.window.commands["import_address"].trigger()
    (dialog,) = asked(empty)
    line = dialog.findChild(QLineEdit)
    assert line is not None
    QTest.keyClicks(line, "https://typed.example/")
    for number in (1, 2, 1):
        open_inputs(empty.reader, [f"readerapp:import?url={QUOTED}{number}"])
    assert dialog.textValue() == "https://typed.example/"
    assert empty.notice() == "The address waits until the open question is answered."
    for number in (1, 2):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        (dialog,) = asked(empty)
        assert dialog.textValue() == f"{ADDRESS}{number}"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not asked(empty)


def a_link_fills_in_a_question_in_which_nothing_was_typed(empty: Desktop) -> None:
    empty.window.commands["import_address"].trigger()
    open_inputs(empty.reader, [f"readerapp:import?url={QUOTED}"])
    (dialog,) = asked(empty)
    assert dialog.textValue() == ADDRESS
    dialog.reject()


def a_link_waits_while_the_address_of_a_feed_is_typed(empty: Desktop) -> None:
    empty.window.commands["add_feed"].trigger()
    dialog = dialog_of(empty)
    assert dialog is not None
    QTest.keyClicks(dialog.page.address, "typed.example")
    open_inputs(empty.reader, [f"feed:{ADDRESS}"])
    assert dialog.page.address.text() == "typed.example"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    after = dialog_of(empty)
    assert after is not None
    assert after.page.address.text() == ADDRESS
    after.reject()


def a_hostile_link_does_nothing_but_say_so(empty: Desktop) -> None:
    for link in (
        "readerapp:erase",
        "readerapp:add?url=javascript:alert(1)",
        "readerapp:import?url=file:///etc/passwd",
        "readerapp:add?url=http://192.168.0.1/reboot",
        "feed:https://news.example/" + "x" * 9000,
    ):
        open_inputs(empty.reader, [link])
        empty.settle()
        assert empty.notice() == REFUSED, link[:50]
        assert dialog_of(empty) is None
        assert not asked(empty)
        assert empty.rows() == []
        empty.window.toast.hide()


def test_links_fill_in_a_question_or_wait(empty: Desktop, subtests: pytest.Subtests) -> None:
    empty.cases(
        subtests,
        a_link_of_ours_to_a_feed,
        a_link_of_others_to_a_feed,
        a_link_to_a_page_asks_before_it_is_fetched,
        a_link_waits_while_an_address_is_typed,
        a_link_fills_in_a_question_in_which_nothing_was_typed,
        a_link_waits_while_the_address_of_a_feed_is_typed,
        a_hostile_link_does_nothing_but_say_so,
    )


def test_what_a_link_gave_does_not_lead_into_the_own_network(empty: Desktop) -> None:
    """The reader agreed to a name that looks public; nobody typed where it leads."""
    fetcher = HttpFetcher(seconds=5, resolving=lambda _host, _port: ["127.0.0.1"])
    empty.library._fetcher = fetcher
    with HostileServer() as server:
        address = f"http://looks-public.example:{server.port}/"
        open_inputs(empty.reader, [f"readerapp:import?url={address}"])
        empty.settle()
        (dialog,) = asked(empty)
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        imports = empty.reader.features.imports
        empty.until(lambda: imports._failures)
        assert [each.reason for each in imports._failures] == [Reason.PRIVATE_ADDRESS]
        open_inputs(empty.reader, [f"readerapp:add?url={address}"])
        adding = dialog_of(empty)
        assert adding is not None
        adding.page.search()
        empty.until(lambda: not adding.page.is_looking)
        assert server.requests == []
        adding.page.address.setText(f"{address}typed")
        adding.page.search()
        empty.until(lambda: not adding.page.is_looking)
        assert server.requests


def test_a_link_is_handed_to_the_running_window(empty: Desktop) -> None:
    listener = ActivationListener(lambda: empty.reader, empty.library.paths)
    listener.open()
    lock = SingleInstance(empty.library.paths.lock)
    lock.acquire()
    profile = str(empty.library.paths.profile)
    start = subprocess.Popen(
        [sys.executable, "-m", "readerapp", "--profile", profile, f"readerapp:add?url={QUOTED}"]
    )
    empty.until(lambda: start.poll() is not None)
    assert start.returncode == 0
    empty.until(lambda: dialog_of(empty) is not None)
    lock.release()
    listener.close()


def test_a_link_longer_than_any_name_of_a_file_is_handed_over_as_it_is() -> None:
    link = f"readerapp:add?url={'x' * 5000}"
    assert request_of_arguments([link, "a\0b"]).inputs == (link, "a\0b")
