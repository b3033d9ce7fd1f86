"""What is read aloud or played as a player of the desktop: its media keys, panels and lock screen
pause it and go on. https://specifications.freedesktop.org/mpris-spec/latest/

It is on the message bus of the session only while something is heard.
"""

import os
from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any
from xml.sax.saxutils import quoteattr

from PySide6.QtCore import QObject, Signal

from readerapp.background.bus_messages import BusMessage, Variant
from readerapp.background.message_bus import MessageBus, session_bus
from readerapp.domain.values import dataclass
from readerapp.system.desktop_entry import NAME, is_flatpak

MPRIS = "org.mpris.MediaPlayer2"
MPRIS_PATH = "/org/mpris/MediaPlayer2"
PLAYER = f"{MPRIS}.Player"
PROPERTIES = "org.freedesktop.DBus.Properties"
_INTROSPECTION = "org.freedesktop.DBus.Introspectable"
_PEER = "org.freedesktop.DBus.Peer"
_SLOWEST, _FASTEST = 0.5, 3.0


class MediaAction(Enum):
    """What another program of the desktop asks for."""

    RAISE = "Raise"
    PLAY = "Play"
    PAUSE = "Pause"
    PLAY_PAUSE = "PlayPause"
    STOP = "Stop"
    NEXT = "Next"
    PREVIOUS = "Previous"


@dataclass(frozen=True)
class NowRead:
    """What others are told: words for the article and its newspaper, how it goes, and the speed
    in per cent. `number` tells one article from the next. `length` in milliseconds, 0 where nobody
    knows it; then others cannot go to a place in it."""

    number: int
    title: str
    newspaper: str
    is_paused: bool
    speed: int
    length: int = 0


# What can be called: names and types of what goes in, then of what comes out.
_METHODS: dict[str, dict[str, tuple[str, str]]] = {
    MPRIS: {"Raise": ("", ""), "Quit": ("", "")},
    PLAYER: {
        **dict.fromkeys(("Next", "Previous", "Pause", "PlayPause", "Stop", "Play"), ("", "")),
        "Seek": ("Offset:x", ""),
        "SetPosition": ("TrackId:o Position:x", ""),
        "OpenUri": ("Uri:s", ""),
    },
    PROPERTIES: {
        "Get": ("interface:s name:s", "value:v"),
        "GetAll": ("interface:s", "values:a{sv}"),
        "Set": ("interface:s name:s value:v", ""),
    },
    _INTROSPECTION: {"Introspect": ("", "xml:s")},
    _PEER: {"Ping": ("", ""), "GetMachineId": ("", "id:s")},
}
_ABOUT_APP: dict[str, Variant] = {
    "CanQuit": Variant("b", False),
    "CanRaise": Variant("b", True),
    "HasTrackList": Variant("b", False),
    "Identity": Variant("s", "Readerapp"),
    "DesktopEntry": Variant("s", NAME),
    "SupportedUriSchemes": Variant("as", []),
    "SupportedMimeTypes": Variant("as", []),
}
_WRITABLE = ("Rate", "Volume")
_MICRO = 1_000  # MPRIS counts in microseconds, this app in milliseconds


class MediaPlayer(QObject):
    """Tells the programs of the desktop what is read aloud, and what they ask for. Used on the GUI
    thread."""

    asked = Signal(object)  # MediaAction
    speed_asked = Signal(int)  # per cent
    place_asked = Signal(int)  # a millisecond
    claimed = Signal(str)  # under this name it can be found from now on

    def __init__(self, environment: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus_name = session_bus(environment)
        # The one name that a Flatpak lets its program have there.
        self._name = f"{MPRIS}.{NAME if is_flatpak(environment) else 'readerapp'}"
        self._bus: MessageBus | None = None
        self._now: NowRead | None = None
        self._place: Callable[[], int] = lambda: 0

    def follow_place(self, place: Callable[[], int]) -> None:
        """Ask `place` from now on how far it is heard, in milliseconds, when others want to know:
        they count on by themselves, and are told of leaps only."""
        self._place = place

    def tell_leap(self) -> None:
        """Tell that it goes on from another place than the one it had come to."""
        if self._bus is not None and self._now is not None and self._now.length:
            at = self._place() * _MICRO
            self._bus.broadcast(MPRIS_PATH, PLAYER, "Seeked", "x", at)

    def show(self, now: NowRead | None) -> None:
        """Tell of this; None: of nothing any more."""
        before, self._now = self._now, now
        if now is None:
            self._leave()
        elif self._bus is None:
            self._enter()
        elif before is not None and (changed := _changes(before, now)):
            self._bus.broadcast(
                MPRIS_PATH, PROPERTIES, "PropertiesChanged", "sa{sv}as", PLAYER, changed, []
            )

    # The bus

    def _enter(self) -> None:
        if not self._bus_name:
            return
        bus = self._bus = MessageBus(self._bus_name, self)
        bus.called.connect(self._on_called)
        bus.lost.connect(self._leave)
        other = f"{self._name}.instance{os.getpid()}"  # when another Readerapp reads aloud
        bus.claim(
            self._name,
            lambda is_ours: self._claimed(self._name) if is_ours else self._claim(bus, other),
        )

    def _claim(self, bus: MessageBus, name: str) -> None:
        bus.claim(name, lambda is_ours: self._claimed(name) if is_ours else None)

    def _claimed(self, name: str) -> None:
        self.claimed.emit(name)

    def _leave(self) -> None:
        """Leave the bus, which takes the name back; begun anew when there is something to tell."""
        bus, self._bus = self._bus, None
        if bus is not None:
            bus.close()
            bus.deleteLater()

    # What others ask

    def _on_called(self, call: BusMessage) -> None:
        if self._bus is not None and self._now is not None:
            self._serve(self._bus, self._now, call)

    def _serve(self, bus: MessageBus, now: NowRead, call: BusMessage) -> None:
        known = _METHODS.get(call.interface, {})
        if not call.interface:  # the protocol lets it be left out
            known = {name: types for each in _METHODS.values() for name, types in each.items()}
        if call.path != MPRIS_PATH and call.interface not in (_PEER, _INTROSPECTION):
            bus.refuse(call, "UnknownObject")
        elif call.member not in known:
            bus.refuse(call, "UnknownMethod")
        elif call.signature != _signature(known[call.member][0]):
            bus.refuse(call, "InvalidArgs")
        else:
            self._do(bus, now, call)

    def _do(self, bus: MessageBus, now: NowRead, call: BusMessage) -> None:
        match call.member, call.body:
            case "Get", (str(interface), str(name)):
                value = self._properties(interface, now).get(name)
                if value is None:
                    bus.refuse(call, "UnknownProperty")
                else:
                    bus.answer(call, "v", value)
            case "GetAll", (str(interface),):
                bus.answer(call, "a{sv}", self._properties(interface, now))
            case "Set", (str(interface), str(name), value):
                self._set(bus, now, call, (interface, name, value))
            case "Introspect", ():
                bus.answer(call, "s", _described(call.path, now))
            case "GetMachineId", ():  # whoever asks can read it from the system
                bus.refuse(call, "NotSupported")
            case "Seek", (int(offset),):
                bus.answer(call)
                self._go_to(now, self._place() + offset // _MICRO)
            case "SetPosition", (str(track), int(position)):
                bus.answer(call)
                is_within = 0 <= position <= now.length * _MICRO
                if is_within and track == _track(now):  # else it is about another one, or nowhere
                    self._go_to(now, position // _MICRO)
            case member, _:
                bus.answer(call)
                if member in (action.value for action in MediaAction):
                    self.asked.emit(MediaAction(member))

    def _go_to(self, now: NowRead, at: int) -> None:
        if now.length:
            self.place_asked.emit(max(0, min(at, now.length)))

    def _properties(self, interface: str, now: NowRead) -> dict[str, Variant]:
        if interface != PLAYER:
            return _properties(interface, now)
        at = self._place() * _MICRO if now.length else 0
        return {**_of_player(now), "Position": Variant("x", at)}

    def _set(
        self, bus: MessageBus, now: NowRead, call: BusMessage, given: tuple[str, str, object]
    ) -> None:
        interface, name, value = given
        if name not in _properties(interface, now):
            bus.refuse(call, "UnknownProperty")
        elif name not in _WRITABLE:
            bus.refuse(call, "PropertyReadOnly")
        elif not isinstance(value, float) or value != value:
            bus.refuse(call, "InvalidArgs")
        else:
            bus.answer(call)  # the volume is left to the speech program
            if name == "Rate" and value <= 0:
                self.asked.emit(MediaAction.PAUSE)
            elif name == "Rate":
                self.speed_asked.emit(round(min(max(value, _SLOWEST), _FASTEST) * 100))


def _properties(interface: str, now: NowRead) -> dict[str, Variant]:
    if interface == MPRIS:
        return _ABOUT_APP
    return _of_player(now) if interface == PLAYER else {}


def _of_player(now: NowRead) -> dict[str, Variant]:
    """No address, no picture, and no length of speech: nobody can tell how long that takes."""
    metadata = {"mpris:trackid": Variant("o", _track(now)), "xesam:title": Variant("s", now.title)}
    if now.newspaper:
        metadata["xesam:artist"] = Variant("as", [now.newspaper])
    if now.length:
        metadata["mpris:length"] = Variant("x", now.length * _MICRO)
    return {
        "PlaybackStatus": Variant("s", "Paused" if now.is_paused else "Playing"),
        "Rate": Variant("d", now.speed / 100),
        "Metadata": Variant("a{sv}", metadata),
        "Volume": Variant("d", 1.0),
        "Position": Variant("x", 0),
        "MinimumRate": Variant("d", _SLOWEST),
        "MaximumRate": Variant("d", _FASTEST),
        "CanGoNext": Variant("b", True),
        "CanGoPrevious": Variant("b", True),
        "CanPlay": Variant("b", True),
        "CanPause": Variant("b", True),
        "CanSeek": Variant("b", now.length > 0),
        "CanControl": Variant("b", True),
    }


def _track(now: NowRead) -> str:
    return f"/org/readerapp/Readerapp/read_aloud/{now.number}"


def _changes(before: NowRead, now: NowRead) -> dict[str, Variant]:
    old = _of_player(before)
    return {name: value for name, value in _of_player(now).items() if value != old[name]}


def _signature(arguments: str) -> str:
    return "".join(each.partition(":")[2] for each in arguments.split())


def _described(path: str, now: NowRead) -> str:
    """Return what the protocol wants to be told of an object: its interfaces in XML."""
    if path != MPRIS_PATH:
        here = "/" if path == "/" else f"{path}/"
        inner = MPRIS_PATH.removeprefix(here).partition("/")[0]
        node = f"<node name={quoteattr(inner)}/>" if MPRIS_PATH.startswith(here) else ""
        return f"<node>{node}</node>"
    interfaces = (
        f"<interface name={quoteattr(interface)}>"
        f"{''.join(_method(name, *types) for name, types in methods.items())}"
        f"{''.join(_property(name, value) for name, value in _properties(interface, now).items())}"
        f"{_SIGNALS.get(interface, '')}</interface>"
        for interface, methods in _METHODS.items()
    )
    return f"<node>{''.join(interfaces)}</node>"


_SIGNALS = {
    PROPERTIES: '<signal name="PropertiesChanged"><arg name="interface" type="s"/>'
    '<arg name="changed" type="a{sv}"/><arg name="invalidated" type="as"/></signal>',
    PLAYER: '<signal name="Seeked"><arg name="Position" type="x"/></signal>',
}


def _method(name: str, given: str, answered: str) -> str:
    arguments = (
        f'<arg name="{each.partition(":")[0]}" type="{each.partition(":")[2]}" direction="{way}"/>'
        for way, written in (("in", given), ("out", answered))
        for each in written.split()
    )
    return f'<method name="{name}">{"".join(arguments)}</method>'


# Whoever keeps what was told would take the place of once for that of now.
_UNSAID = '<annotation name="org.freedesktop.DBus.Property.EmitsChangedSignal" value="false"/>'


def _property(name: str, value: Any) -> str:
    access = "readwrite" if name in _WRITABLE else "read"
    unsaid = _UNSAID if name == "Position" else ""
    return f'<property name="{name}" type="{value.signature}" access="{access}">{unsaid}</property>'
