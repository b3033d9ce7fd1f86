"""Sounds of articles are played in the window: asked for, fetched, heard on and kept."""

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import jeepney
import pytest
from hostile_server import HostileServer, answer
from jeepney.io.threading import DBusRouter, open_dbus_connection
from playing_fixtures import (
    SOUND,
    bar,
    cast,
    controller,
    done,
    follow,
    play,
    playing,
    reopened,
    words,
)
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QAccessible, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from silent_player import LENGTH, told
from speaking_program import NO_SHELL, SpeakingProgram, program
from window_desktop import Desktop, MakeDesktop, article

from readerapp import settings as declared
from readerapp.background import sound_process
from readerapp.background.media_player import MPRIS, MPRIS_PATH, PLAYER, PROPERTIES
from readerapp.domain.drafts import Enclosure
from readerapp.library import bin as bin_
from readerapp.library import sounds
from readerapp.settings import LinkOpening, SpokenOnDesktop
from readerapp.ui.listening.sound_bar import SKIP, clock_of
from readerapp.ui.listening.sound_feature import SoundStage

__all__ = ["cast", "program"]


def test_without_the_library_that_plays_nothing_is_offered(make_desktop: MakeDesktop) -> None:
    files = (Enclosure("https://cast.example/7.ogg", "audio/ogg"),)
    desktop = make_desktop([article(0, enclosures=files, body_html="<p>Words.</p>")])
    if sound_process.player_command():
        pytest.skip("QtMultimedia is here")
    assert desktop.reader.features.playing is None
    desktop.open(0)
    assert "Open in the player · Save… · OGG" in words(desktop)
    assert "Play" not in words(desktop)
    assert "Keep for offline" not in words(desktop)


def test_nothing_is_fetched_before_it_is_asked_for_and_then_it_is_heard(
    cast: Desktop, server: HostileServer, tmp_path: Path
) -> None:
    assert "Play · Open in the player · Save… · Keep for offline · OGG" in words(cast)
    assert "film.mp4\nOpen in the player · Save… · MP4" in words(cast)
    cast.settle()
    assert server.asked == []
    play(cast)
    assert [each.path for each in server.asked] == ["/7.ogg"]
    (begun,) = told(tmp_path)
    path = Path(str(begun["path"]))
    assert path.read_bytes() == SOUND  # a file of ours, and never an address
    assert (begun["do"], begun["at"], begun["speed"]) == ("play", 0, 100)
    assert bar(cast).isVisible()
    assert bar(cast).title.title.strip("\u2068\u2069") == "Episode <b>7</b>"
    assert bar(cast).time.text() == "0:00 of 1:00"


def test_it_is_asked_first_when_that_is_set_and_not_when_it_is_here(
    cast: Desktop, server: HostileServer
) -> None:
    cast.reader.settings.set(declared.OPEN_LINKS, LinkOpening.ASK)
    follow(cast, "Play")
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert box.text() == "Play this address?"
    assert server.asked == []
    box.defaultButton().click()
    cast.until(lambda: controller(cast).is_heard)
    controller(cast).stop()
    cast.settle()
    follow(cast, "Play")
    cast.until(lambda: controller(cast).is_heard)
    assert len(server.asked) == 1


def test_a_click_on_the_bar_goes_to_that_place(cast: Desktop) -> None:
    play(cast)
    slider = bar(cast).slider
    cast.until(lambda: slider.maximum() == 60)
    sought: list[int] = []
    bar(cast).sought.connect(sought.append)
    for share, second in ((0.5, 30), (0.75, 45), (0.1, 6), (0.9, 54)):
        at = QPoint(round(slider.width() * share), slider.height() // 2)
        QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=at)
        assert abs(sought[-1] - second * 1_000) <= 2_000
        assert abs(controller(cast).place - second * 1_000) <= 2_000
    assert len(sought) == 4


def test_the_bar_pauses_skips_seeks_and_changes_the_speed_by_keys(
    cast: Desktop, tmp_path: Path
) -> None:
    play(cast)
    shown = bar(cast)
    while not shown.isAncestorOf(cast.window.focusWidget() or cast.window):
        cast.press(Qt.Key.Key_F6)
    assert shown.first.button("pause").hasFocus()
    cast.press(Qt.Key.Key_Space)
    assert controller(cast).is_paused
    assert shown.first.button("pause").accessibleName() == "Resume"
    cast.press(Qt.Key.Key_Space)
    assert not controller(cast).is_paused
    cast.press(Qt.Key.Key_Right)
    cast.press(Qt.Key.Key_Right)
    cast.press(Qt.Key.Key_Space)  # on
    cast.until(lambda: shown.slider.value() == SKIP)
    cast.press(Qt.Key.Key_Left)
    cast.press(Qt.Key.Key_Space)  # back
    cast.until(lambda: shown.slider.value() == 0)
    cast.press(Qt.Key.Key_Tab)
    assert shown.title.hasFocus()
    cast.press(Qt.Key.Key_Tab)
    assert shown.slider.hasFocus()
    assert shown.slider.accessibleName() == "Position"
    cast.press(Qt.Key.Key_Right)
    cast.until(lambda: shown.time.text() == "0:05 of 1:00")
    assert shown.slider.accessibleDescription() == "0:05 of 1:00"
    cast.press(Qt.Key.Key_PageDown)
    cast.until(lambda: shown.time.text() == "0:00 of 1:00")
    faster = [each for each in shown.speed_menu.actions() if each.text() == "1.5×"]
    faster[0].trigger()
    assert cast.reader.settings.get(declared.SOUND_SPEED) == 150
    expected = ["play", "pause", "go_on", "seek", "seek", "seek", "seek", "speed"]
    cast.until(lambda: done(tmp_path) == expected)
    for width, is_one_line, has_time in (
        (1200, True, True),
        (420, False, True),
        (320, False, False),
        (1200, True, True),
    ):
        cast.window.resize(width, 700)
        cast.settle()
        assert cast.window.width() == width
        is_beside = shown.title.geometry().bottom() > shown.slider.geometry().top()
        assert (is_beside, shown.time.isVisible()) == (is_one_line, has_time)
        assert shown.title.isVisible()
        assert shown.slider.isVisible()
        assert shown.last.button("stop").isVisible()
    cast.press(Qt.Key.Key_Tab)
    cast.press(Qt.Key.Key_Right)
    assert shown.last.button("stop").hasFocus()
    cast.press(Qt.Key.Key_Space)
    assert not shown.isVisible()
    assert not controller(cast).process.is_running
    assert cast.window.focusWidget() is not None


def test_it_goes_on_while_others_are_read_and_from_where_it_was_left(
    cast: Desktop, tmp_path: Path, server: HostileServer
) -> None:
    play(cast)
    controller(cast).seek(42_000)
    cast.until(lambda: bar(cast).time.text() == "0:42 of 1:00")
    cast.open(2)
    assert controller(cast).is_heard
    assert bar(cast).isVisible()
    controller(cast).stop()
    stored = cast.reader.settings.get(declared.SOUND_POSITIONS)
    assert stored.endswith(":42000")
    assert "127.0.0.1" not in stored  # what was heard is not to be read there
    assert declared.SOUND_POSITIONS.read(stored) == stored
    cast.open(0)
    play(cast)
    assert told(tmp_path)[-1]["at"] == 42_000
    assert len(server.asked) == 1
    controller(cast).seek(LENGTH)
    cast.until(lambda: controller(cast).sound is None)  # heard to its end
    assert cast.reader.settings.get(declared.SOUND_POSITIONS) == ""
    play(cast)
    cast.open(1)
    follow(cast, "Play")  # another one, in the place of the first
    sound = controller(cast).sound
    assert sound is not None
    assert sound.address.endswith("/8.ogg")
    cast.until(lambda: controller(cast).is_heard)


def test_the_title_leads_back_to_its_article(cast: Desktop) -> None:
    play(cast)
    title, heard = bar(cast).title, cast.opened
    cast.open(2)
    assert cast.opened != heard
    cast.focus(title)
    cast.press(Qt.Key.Key_Return)
    cast.until(lambda: cast.opened == heard)
    assert cast.window.reading.view.hasFocus()
    told = QAccessible.queryAccessibleInterface(title)
    assert told.role() is QAccessible.Role.Button
    name = told.text(QAccessible.Text.Name)
    assert name == "Show the article of \u2068Episode <b>7</b>\u2069"
    assert title.toolTip()
    assert "<" not in title.text()
    cast.window.commands["open_story"].trigger()
    title.click()
    cast.settle()
    assert cast.window.reading.view.isVisible()


def test_of_an_article_that_is_gone_the_title_says_where_it_is(cast: Desktop) -> None:
    play(cast)
    cast.window.commands["remove_article"].trigger()
    cast.until(lambda: len(cast.rows()) == 2)
    bar(cast).title.click()
    cast.until(lambda: cast.notice() == "The article of this audio is in the bin.")
    bin_.empty(cast.library)
    bar(cast).title.click()
    cast.until(lambda: "no longer in the library" in cast.notice())
    assert controller(cast).is_heard


def test_it_goes_on_after_a_restart_from_where_it_was_left_as_fast(
    cast: Desktop, make_desktop: MakeDesktop, tmp_path: Path, server: HostileServer
) -> None:
    play(cast)
    controller(cast).use_speed(125)
    controller(cast).seek(42_000)
    cast.until(lambda: bar(cast).time.text() == "0:42 of 1:00")
    again = reopened(cast, make_desktop, tmp_path)
    follow(again, "Play")
    again.until(lambda: done(tmp_path).count("play") == 2)
    last = told(tmp_path)[-1]
    assert (last["at"], last["speed"]) == (42_000, 125)
    assert len(server.asked) == 1


def test_a_sound_that_is_kept_is_heard_without_a_network(
    cast: Desktop, server: HostileServer
) -> None:
    follow(cast, "Keep for offline")
    assert "Stop downloading" in words(cast)
    follow(cast, "Play")
    cast.until(lambda: "Kept, remove" in words(cast))
    assert cast.notice().startswith("Kept for offline: ")
    assert len(server.asked) == 1  # of two who wanted it
    cast.until(lambda: controller(cast).is_heard)
    controller(cast).stop()
    server.routes.clear()
    play(cast)
    assert len(server.asked) == 1
    controller(cast).seek(30_000)
    controller(cast).pause_or_go_on()
    cast.reader.features.archives.erasing.history_erased.emit()
    assert controller(cast).sound is None
    assert cast.reader.settings.get(declared.SOUND_POSITIONS) == ""
    sounds.make_room(cast.library, 0)
    assert sounds.here(cast.library)[0].is_kept
    follow(cast, "Kept, remove")
    cast.until(lambda: "Keep for offline" in words(cast))
    assert sounds.here(cast.library) == ()


class Desk(QObject):
    """A desktop that opens what it is given."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


@pytest.mark.parametrize("body", [b"#EXTM3U\nhttp://x.example/a\n", b"OggS broken"])
def test_what_cannot_be_played_here_is_offered_to_the_player_of_this_computer(
    cast: Desktop, server: HostileServer, body: bytes
) -> None:
    server.routes["/7.ogg"] = answer(body)
    follow(cast, "Play")
    cast.until(lambda: "could not be played here" in cast.notice())
    assert not bar(cast).isVisible()
    desk = Desk()
    QDesktopServices.setUrlHandler("file", desk, "open")  # type: ignore[arg-type]  # the stub asks for bytes, Qt for str
    try:
        cast.open(2)  # the notice is about another article than this one
        cast.window.toast.button.click()
        cast.until(lambda: desk.opened)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert desk.opened[0].endswith("listen.m3u8")


def test_a_sound_that_is_not_there_is_told_and_stopping_is_not(
    cast: Desktop, server: HostileServer
) -> None:
    del server.routes["/7.ogg"]
    follow(cast, "Play")
    assert controller(cast).stage is SoundStage.FETCHED
    assert "127.0.0.1" in bar(cast).time.text()
    cast.until(lambda: "answered with an error" in cast.notice())
    assert controller(cast).sound is None
    server.delay = 0.2
    cast.window.toast.hide()
    follow(cast, "Play")
    bar(cast).stop.trigger()
    cast.settle()
    assert not cast.window.toast.isVisible()
    assert not bar(cast).isVisible()


@pytest.mark.skipif(NO_SHELL, reason="the little program is a shell script")
def test_one_voice_is_heard_at_a_time(program: SpeakingProgram, cast: Desktop) -> None:
    play(cast)
    cast.focus(cast.window.reading.view)
    cast.press(Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    cast.until(lambda: program.said)
    assert controller(cast).is_paused
    speech = cast.reader.features.speaking.controller
    controller(cast).pause_or_go_on()
    assert speech.is_paused
    speech.pause_or_go_on()
    assert controller(cast).is_paused
    assert not speech.is_paused


@pytest.mark.skipif(sys.platform != "linux", reason="the bus of the session is Linux's")
def test_media_keys_control_it_and_no_title_is_told_unasked(
    session_bus: str, cast: Desktop
) -> None:
    player = playing(cast).on_desktop.player
    claimed: list[str] = []
    player.claimed.connect(claimed.append)
    play(cast)
    cast.until(lambda: claimed == [f"{MPRIS}.readerapp"])
    with (
        open_dbus_connection(f"unix:path={session_bus}") as bus,
        DBusRouter(bus) as router,
        ThreadPoolExecutor(1) as pool,
    ):

        def ask(interface: str, method: str, signature: str = "", *body: object) -> Any:
            address = jeepney.DBusAddress(MPRIS_PATH, f"{MPRIS}.readerapp", interface)
            call = jeepney.new_method_call(address, method, signature or None, body)
            answered = pool.submit(router.send_and_get_reply, call)
            cast.until(answered.done)
            return answered.result().body

        def title() -> str:
            told = ask(PROPERTIES, "Get", "ss", PLAYER, "Metadata")[0][1]
            return str(told["xesam:title"][1])

        assert title() == "Audio of an article"
        cast.reader.settings.set(declared.SPOKEN_ON_DESKTOP, SpokenOnDesktop.TITLES)
        cast.reader.features.settings.applied.emit(declared.SPOKEN_ON_DESKTOP)
        assert title() == "Episode <b>7</b>"
        ask(PLAYER, "PlayPause")
        assert controller(cast).is_paused
        ask(PLAYER, "Play")
        assert controller(cast).is_heard
        ask(PLAYER, "Next")
        cast.until(lambda: bar(cast).time.text() == "0:15 of 1:00")
        assert ask(PROPERTIES, "Get", "ss", PLAYER, "Position")[0] == ("x", SKIP * 1_000_000)
        ask(PLAYER, "Seek", "x", 5_000_000)
        cast.until(lambda: bar(cast).time.text() == "0:20 of 1:00")
        ask(PROPERTIES, "Set", "ssv", PLAYER, "Rate", ("d", 1.4))
        assert cast.reader.settings.get(declared.SOUND_SPEED) == 150
        ask(PLAYER, "Stop")
        assert controller(cast).sound is None


def test_times_are_written_as_players_do() -> None:
    assert [clock_of(ms) for ms in (0, 65_999, 3_723_000)] == ["0:00", "1:05", "1:02:03"]
