"""In the window: the desktop's media keys control what is read aloud, and see what they may."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import jeepney
import pytest
from jeepney.io.threading import DBusRouter, open_dbus_connection
from labelled import SAID
from PySide6.QtCore import Qt
from speaking_program import NO_SHELL, SpeakingProgram, program
from window_desktop import Desktop, MakeDesktop, article

from readerapp import settings as declared
from readerapp.background.media_player import MPRIS, MPRIS_PATH, PLAYER, PROPERTIES
from readerapp.settings import SpokenOnDesktop

__all__ = ["program"]
pytestmark = pytest.mark.skipif(NO_SHELL, reason="the little program is a shell script")

TITLE = "The bridge\u202e opens"
BODY = "<p>The bridge opens.</p><p>Ships wait.</p>"
Ask = Callable[..., Any]


@pytest.fixture
def desktop(session_bus: str, program: SpeakingProgram, make_desktop: MakeDesktop) -> Desktop:
    articles = [
        article(
            n,
            language="en",
            title=TITLE,
            dek="",
            body_html=BODY,
            source="The Daily",
            evidence=(SAID,),
        )
        for n in (3, 4)
    ]
    desktop = make_desktop(articles)
    desktop.open(0)
    desktop.focus(desktop.window.reading.view)
    return desktop


@pytest.fixture
def ask(session_bus: str, desktop: Desktop) -> Iterator[Ask]:
    """Calls the player as another program; returns None where there is no player."""
    with (
        open_dbus_connection(f"unix:path={session_bus}") as connection,
        DBusRouter(connection) as router,
        ThreadPoolExecutor(1) as pool,
    ):

        def asked(interface: str, method: str, signature: str = "", *body: Any) -> Any:
            address = jeepney.DBusAddress(MPRIS_PATH, f"{MPRIS}.readerapp", interface)
            call = jeepney.new_method_call(address, method, signature or None, body)
            answer = pool.submit(router.send_and_get_reply, call)
            desktop.until(answer.done)
            reply = answer.result()
            if reply.header.message_type is jeepney.MessageType.error:
                return None
            return reply.body[0] if reply.body else ()

        yield asked


def begin(desktop: Desktop, ask: Ask) -> None:
    desktop.press(Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    desktop.until(lambda: status(ask) == "Playing")


def status(ask: Ask) -> str:
    told = ask(PROPERTIES, "Get", "ss", PLAYER, "PlaybackStatus")
    return "" if told is None else told[1]


def metadata(ask: Ask) -> dict[str, Any]:
    told = ask(PROPERTIES, "Get", "ss", PLAYER, "Metadata")[1]
    return {name: value for name, (_signature, value) in told.items() if name != "mpris:trackid"}


def use(desktop: Desktop, choice: SpokenOnDesktop) -> None:
    dialog = desktop.reader.features.dialogs.show_settings()
    dialog.show_page("reading")
    box = dialog.reading.controls[declared.SPOKEN_ON_DESKTOP]
    box.setCurrentIndex(box.findData(choice.value))
    box.activated.emit(box.currentIndex())
    assert desktop.reader.settings.get(declared.SPOKEN_ON_DESKTOP) is choice


def test_media_keys_pause_it_go_on_and_stop_it(
    desktop: Desktop, program: SpeakingProgram, ask: Ask
) -> None:
    controller = desktop.reader.features.speaking.controller
    assert status(ask) == ""  # nothing is read aloud: no program is told of us
    begin(desktop, ask)
    ask(PLAYER, "PlayPause")
    assert controller.is_paused
    assert status(ask) == "Paused"
    ask(PLAYER, "Pause")  # already so
    assert controller.is_paused
    ask(PLAYER, "Play")
    assert not controller.is_paused
    ask(PLAYER, "Play")
    assert not controller.is_paused
    number = controller.number
    ask(PLAYER, "Next")
    assert controller.number == number + 1
    ask(PLAYER, "Previous")
    assert controller.number == number
    ask(PROPERTIES, "Set", "ssv", PLAYER, "Rate", ("d", 1.4))
    assert desktop.reader.settings.get(declared.SPEECH_SPEED) == 150
    ask(PLAYER, "Stop")
    assert not controller.is_on
    desktop.until(lambda: status(ask) == "")


def test_no_title_is_told_unless_the_reader_wants_that(desktop: Desktop, ask: Ask) -> None:
    begin(desktop, ask)
    assert metadata(ask) == {"xesam:title": "An article, read aloud"}
    use(desktop, SpokenOnDesktop.TITLES)
    told = {"xesam:title": "The bridge opens · Reported by AI", "xesam:artist": ["The Daily"]}
    assert metadata(ask) == told
    use(desktop, SpokenOnDesktop.NOTHING)
    desktop.until(lambda: status(ask) == "")
    assert desktop.reader.features.speaking.controller.is_on  # it is read on
    use(desktop, SpokenOnDesktop.KEYS)
    desktop.until(lambda: status(ask) == "Playing")


def test_the_end_of_the_article_takes_the_player_away(
    desktop: Desktop, program: SpeakingProgram, ask: Ask
) -> None:
    begin(desktop, ask)
    controller = desktop.reader.features.speaking.controller
    while controller.is_on:  # which it is until the last program is heard to have ended
        desktop.until(lambda: program.tell(0) or not controller.is_on)
    desktop.until(lambda: status(ask) == "")
