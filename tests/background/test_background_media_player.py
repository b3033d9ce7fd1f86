"""Reading aloud as a player of the desktop: another program of a real bus sees and controls it."""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree

import jeepney
import pytest
from jeepney.io.threading import DBusRouter, open_dbus_connection
from pytestqt.qtbot import QtBot

from readerapp.background.media_player import (
    MPRIS,
    MPRIS_PATH,
    PLAYER,
    PROPERTIES,
    MediaAction,
    MediaPlayer,
    NowRead,
)

NAME = f"{MPRIS}.readerapp"
READ = NowRead(1, "Le pont “rouvre” 橋", "The Daily", is_paused=False, speed=150)
Ask = Callable[..., Any]


@pytest.fixture
def player(session_bus: str, qtbot: QtBot) -> Iterator[MediaPlayer]:
    player = MediaPlayer(os.environ)
    yield player
    player.show(None)


@pytest.fixture
def other(session_bus: str) -> Iterator[DBusRouter]:
    """Another program of the desktop."""
    with (
        open_dbus_connection(f"unix:path={session_bus}") as connection,
        DBusRouter(connection) as router,
    ):
        yield router


@pytest.fixture
def ask(other: DBusRouter, qtbot: QtBot) -> Iterator[Ask]:
    """Calls the player as that program, on a thread, and returns what it answers: a fault as
    its name."""
    with ThreadPoolExecutor(1) as pool:

        def asked(
            interface: str, method: str, signature: str = "", *body: Any, name: str = NAME,
            path: str = MPRIS_PATH,
        ) -> Any:  # fmt: skip
            address = jeepney.DBusAddress(path, name, interface)
            call = jeepney.new_method_call(address, method, signature or None, body)
            answer = pool.submit(other.send_and_get_reply, call)
            qtbot.waitUntil(answer.done)
            reply = answer.result()
            if reply.header.message_type is jeepney.MessageType.error:
                return reply.header.fields[jeepney.HeaderFields.error_name].rpartition(".")[2]
            return reply.body[0] if reply.body else None

        yield asked


def begin(player: MediaPlayer, qtbot: QtBot, now: NowRead = READ) -> str:
    with qtbot.waitSignal(player.claimed) as claimed:
        player.show(now)
    return str(claimed.args[0])


def get(ask: Ask, interface: str, name: str) -> Any:
    return ask(PROPERTIES, "Get", "ss", interface, name)


def test_another_program_sees_what_is_read(player: MediaPlayer, ask: Ask, qtbot: QtBot) -> None:
    assert begin(player, qtbot) == NAME
    told = ask(PROPERTIES, "GetAll", "s", PLAYER)
    assert told["PlaybackStatus"] == ("s", "Playing")
    assert told["Rate"] == ("d", 1.5)
    metadata = told["Metadata"][1]
    assert metadata["xesam:title"] == ("s", READ.title)
    assert metadata["xesam:artist"] == ("as", ["The Daily"])
    assert set(metadata) == {"mpris:trackid", "xesam:title", "xesam:artist"}
    assert get(ask, MPRIS, "Identity") == ("s", "Readerapp")


def test_it_is_there_only_while_something_is_read(
    player: MediaPlayer, ask: Ask, qtbot: QtBot
) -> None:
    assert get(ask, PLAYER, "PlaybackStatus") == "ServiceUnknown"
    begin(player, qtbot)
    assert get(ask, PLAYER, "PlaybackStatus") == ("s", "Playing")
    player.show(None)
    qtbot.waitUntil(lambda: get(ask, PLAYER, "PlaybackStatus") == "ServiceUnknown")
    begin(player, qtbot)  # and again
    assert get(ask, PLAYER, "PlaybackStatus") == ("s", "Playing")


def test_keys_ask_for_what_they_say(player: MediaPlayer, ask: Ask, qtbot: QtBot) -> None:
    begin(player, qtbot)
    asked: list[MediaAction] = []
    player.asked.connect(asked.append)
    for action in MediaAction:
        interface = MPRIS if action is MediaAction.RAISE else PLAYER
        assert ask(interface, action.value) is None
    assert asked == list(MediaAction)
    for method, signature, body in (
        ("Seek", "x", (5,)),
        ("SetPosition", "ox", ("/a", 5)),
        ("OpenUri", "s", ("http://a.example",)),
    ):
        assert ask(PLAYER, method, signature, *body) is None
    assert ask(MPRIS, "Quit") is None
    assert asked == list(MediaAction)  # none of these does anything


def test_what_changes_is_told(
    player: MediaPlayer, other: DBusRouter, ask: Ask, qtbot: QtBot
) -> None:
    begin(player, qtbot)
    rule = jeepney.MatchRule(type="signal", interface=PROPERTIES, path=MPRIS_PATH)
    added = jeepney.message_bus.AddMatch(rule)
    assert other.send_and_get_reply(added).header.message_type is not jeepney.MessageType.error
    with other.filter(rule) as told:
        player.show(READ)  # nothing changed: nothing is told
        player.show(replace(READ, is_paused=True))
        qtbot.waitUntil(lambda: not told.empty())
        assert told.get().body == (PLAYER, {"PlaybackStatus": ("s", "Paused")}, [])
        player.show(replace(READ, number=2, title="Another", is_paused=True))
        qtbot.waitUntil(lambda: not told.empty())
        assert set(told.get().body[1]) == {"Metadata"}
    assert get(ask, PLAYER, "Metadata")[1]["xesam:title"] == ("s", "Another")


def test_a_sound_has_a_place_and_others_go_to_one_in_it(
    player: MediaPlayer, other: DBusRouter, ask: Ask, qtbot: QtBot
) -> None:
    place = [0]
    player.follow_place(lambda: place[0])
    begin(player, qtbot)
    assert get(ask, PLAYER, "CanSeek") == ("b", False)  # of speech nobody knows where it is
    rule = jeepney.MatchRule(type="signal", path=MPRIS_PATH)
    assert other.send_and_get_reply(jeepney.message_bus.AddMatch(rule))
    with other.filter(rule) as told:
        player.tell_leap()
        player.show(replace(READ, length=60_000))
        qtbot.waitUntil(lambda: not told.empty())
        interface, changed, _ = told.get().body
        assert interface == PLAYER  # and before it nothing of a leap
        assert set(changed) == {"CanSeek", "Metadata"}
        assert changed["Metadata"][1]["mpris:length"] == ("x", 60_000_000)
        place[0] = 42_000
        player.show(replace(READ, length=60_000))  # a place that goes on is nothing to tell
        player.tell_leap()
        qtbot.waitUntil(lambda: not told.empty())
        leap = told.get()
        assert leap.header.fields[jeepney.HeaderFields.member] == "Seeked"
        assert leap.body == (42_000_000,)
    assert get(ask, PLAYER, "Position") == ("x", 42_000_000)
    assert ask(PROPERTIES, "GetAll", "s", PLAYER)["Position"] == ("x", 42_000_000)
    assert ask(PROPERTIES, "Set", "ssv", PLAYER, "Position", ("x", 1)) == "PropertyReadOnly"
    places: list[int] = []
    player.place_asked.connect(places.append)
    for offset in (5_000_000, -50_000_000, 99_000_000):
        assert ask(PLAYER, "Seek", "x", offset) is None
    assert places == [47_000, 0, 60_000]
    track = get(ask, PLAYER, "Metadata")[1]["mpris:trackid"][1]
    for its, position in ((track, 7_000_000), (f"{track}1", 8), (track, -1), (track, 60_000_001)):
        assert ask(PLAYER, "SetPosition", "ox", its, position) is None
    assert places == [47_000, 0, 60_000, 7_000]


def test_the_speed_is_set_within_bounds(player: MediaPlayer, ask: Ask, qtbot: QtBot) -> None:
    begin(player, qtbot)
    speeds: list[int] = []
    asked: list[MediaAction] = []
    player.speed_asked.connect(speeds.append)
    player.asked.connect(asked.append)
    for rate in (1.25, 99.0, 0.01, float("inf")):
        assert ask(PROPERTIES, "Set", "ssv", PLAYER, "Rate", ("d", rate)) is None
    assert speeds == [125, 300, 50, 300]
    assert ask(PROPERTIES, "Set", "ssv", PLAYER, "Rate", ("d", 0.0)) is None
    assert asked == [MediaAction.PAUSE]
    assert ask(PROPERTIES, "Set", "ssv", PLAYER, "Volume", ("d", 0.5)) is None


@pytest.mark.parametrize(
    ("call", "fault"),
    [
        ((PLAYER, "Explode"), "UnknownMethod"),
        (("org.example.None", "Play"), "UnknownMethod"),
        ((PLAYER, "Play", "s", "loud"), "InvalidArgs"),
        ((PROPERTIES, "Get", "ss", PLAYER, "Secrets"), "UnknownProperty"),
        ((PROPERTIES, "Get", "s", PLAYER), "InvalidArgs"),
        ((PROPERTIES, "Set", "ssv", PLAYER, "Metadata", ("s", "x")), "PropertyReadOnly"),
        ((PROPERTIES, "Set", "ssv", PLAYER, "Rate", ("s", "fast")), "InvalidArgs"),
        ((PROPERTIES, "Set", "ssv", PLAYER, "Rate", ("d", float("nan"))), "InvalidArgs"),
    ],
)
def test_what_is_not_there_is_refused(
    player: MediaPlayer, ask: Ask, qtbot: QtBot, call: tuple[Any, ...], fault: str
) -> None:
    begin(player, qtbot)
    assert ask(*call) == fault
    assert ask(PLAYER, "Play", path="/elsewhere") == "UnknownObject"
    assert ask(PLAYER, "PlayPause") is None  # it still answers


def test_it_describes_itself(player: MediaPlayer, ask: Ask, qtbot: QtBot) -> None:
    begin(player, qtbot)
    described = "org.freedesktop.DBus.Introspectable"
    path = "/"
    for step in ("org", "mpris", "MediaPlayer2"):
        nodes = ElementTree.fromstring(ask(described, "Introspect", path=path)).findall("node")
        assert [node.get("name") for node in nodes] == [step]
        path = f"{path.rstrip('/')}/{step}"
    root = ElementTree.fromstring(ask(described, "Introspect", path=path))
    interfaces = {each.get("name"): each for each in root}
    assert {MPRIS, PLAYER, PROPERTIES} <= set(interfaces)
    methods = {each.get("name") for each in interfaces[PLAYER].findall("method")}
    assert {"Play", "Pause", "PlayPause", "Stop", "Next", "Previous"} <= methods
    assert [each.get("name") for each in interfaces[PLAYER].findall("signal")] == ["Seeked"]
    named = {each.get("name"): each.get("type") for each in interfaces[PLAYER].findall("property")}
    told = ask(PROPERTIES, "GetAll", "s", PLAYER)
    assert named == {name: signature for name, (signature, _value) in told.items()}
    assert ask("org.freedesktop.DBus.Peer", "Ping", path="/") is None


def test_a_second_one_takes_another_name(
    player: MediaPlayer, session_bus: str, ask: Ask, qtbot: QtBot
) -> None:
    begin(player, qtbot)
    second = MediaPlayer(os.environ)
    name = begin(second, qtbot, replace(READ, title="Second"))
    assert name == f"{NAME}.instance{os.getpid()}"
    told = ask(PROPERTIES, "Get", "ss", PLAYER, "Metadata", name=name)
    assert told[1]["xesam:title"] == ("s", "Second")
    second.show(None)


def test_a_flatpak_takes_the_name_it_may_have(session_bus: str, qtbot: QtBot) -> None:
    player = MediaPlayer({**os.environ, "FLATPAK_ID": "org.readerapp.Readerapp"})
    assert begin(player, qtbot) == f"{MPRIS}.org.readerapp.Readerapp"
    player.show(None)


@pytest.mark.parametrize("environment", [{}, {"XDG_RUNTIME_DIR": "/nowhere"}])
def test_without_a_bus_nothing_happens(environment: dict[str, str], qtbot: QtBot) -> None:
    player = MediaPlayer(environment)
    player.show(READ)
    qtbot.waitUntil(lambda: player._bus is None)
    player.show(replace(READ, is_paused=True))  # tried again
    player.show(None)
