"""Sounds kept for offline: how far they are is told, they are stopped, and gone on with."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from hostile_server import HostileServer, Request, answer
from playing_fixtures import SOUND, cast, follow, play, reopened, words
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from waiting import PATIENCE
from window_desktop import Desktop, MakeDesktop

from readerapp.library import sounds
from readerapp.ui.activity.window import ActivityWindow
from readerapp.ui.reading.downloads import DownloadLine, DownloadLines

__all__ = ["cast"]

LARGE = SOUND + bytes(900_000)
HALF = 500_000
ETAG = 'ETag: "1"'


class SlowSounds:
    """Sends half of a sound, the rest when it is told to, and parts of it to who asks for them."""

    def __init__(self, etag: str = ETAG) -> None:
        self.may_end = Event()
        self._etag = etag

    def __call__(self, request: Request) -> bytes | None:
        begin = request.headers.get("range", "").removeprefix("bytes=").rstrip("-")
        if begin and self._etag == ETAG:
            rest = LARGE[int(begin) :]
            said = f"Content-Range: bytes {begin}-{len(LARGE) - 1}/{len(LARGE)}"
            return answer(rest, ETAG, said, status="206 Partial Content")
        whole = answer(LARGE, self._etag)
        request.connection.sendall(whole[:HALF])
        if not self.may_end.wait(PATIENCE):
            return None
        return whole[HALF:]


@pytest.fixture
def slow(server: HostileServer, cast: Desktop) -> Iterator[SlowSounds]:
    route = server.routes["/7.ogg"] = SlowSounds()
    yield route
    route.may_end.set()


def lines(desktop: Desktop) -> DownloadLines:
    feature = desktop.reader.features.playing
    assert feature is not None
    return feature.lines


def line(shown: DownloadLines, desktop: Desktop) -> DownloadLine:
    desktop.until(lambda: shown.lines and " of " in next(iter(shown.lines.values())).text)
    (found,) = shown.lines.values()
    return found


def choose(desktop: Desktop, number: int) -> None:
    """Open an article without waiting for all that runs, which what is being fetched does."""
    assert desktop.window.articles.select(desktop.ids[number])
    desktop.until(lambda: desktop.opened == desktop.ids[number])


def activity(desktop: Desktop) -> ActivityWindow:
    return desktop.reader.features.subscriptions.activity.show()


def test_how_far_it_is_stands_below_the_article_and_in_the_activity(
    cast: Desktop, slow: SlowSounds
) -> None:
    assert not lines(cast).isVisible()
    follow(cast, "Keep for offline")
    shown = line(lines(cast), cast)
    cast.until(lambda: shown.bar.value() > 0)
    assert shown.isVisible()
    said = shown.text.translate({0x2068: None, 0x2069: None})
    assert said.startswith("Downloading “Episode <b>7</b>” from 127.0.0.1: ")
    assert said.endswith("of 978.9 kB")
    assert shown.stop.accessibleName() == "Stop downloading Episode <b>7</b>"
    window = activity(cast)
    (also,) = window.findChildren(DownloadLines)
    assert line(also, cast).text == shown.text
    window.close()
    choose(cast, 1)
    assert not lines(cast).isVisible()
    choose(cast, 0)
    assert line(lines(cast), cast).isVisible()
    slow.may_end.set()
    cast.until(lambda: "Kept, remove" in words(cast))
    assert not lines(cast).isVisible()
    assert not lines(cast).lines


def test_it_is_stopped_by_keys_and_goes_on_after_a_restart(
    cast: Desktop,
    slow: SlowSounds,
    server: HostileServer,
    make_desktop: MakeDesktop,
    tmp_path: Path,
) -> None:
    follow(cast, "Keep for offline")
    shown = line(lines(cast), cast)
    cast.until(lambda: shown.bar.value() > 0)
    cast.focus(cast.window.reading.view)
    cast.until(lambda: shown.stop.hasFocus() or cast.press(Qt.Key.Key_Tab))
    cast.press(Qt.Key.Key_Space)
    slow.may_end.set()
    cast.until(lambda: " here)" in words(cast))
    assert not lines(cast).isVisible()
    assert QApplication.focusWidget() is not None
    (part,) = sounds.here(cast.library)
    assert 0 < part.size < part.total == len(LARGE)
    assert not part.is_whole
    again = reopened(cast, make_desktop, tmp_path)
    again.until(lambda: " of 978.9 kB here)" in words(again))
    assert len(server.asked) == 1  # nothing goes on by itself
    follow(again, "Keep for offline (")
    again.until(lambda: "Kept, remove" in words(again))
    assert server.asked[1].headers["range"] == f"bytes={part.size}-"
    (kept,) = sounds.here(again.library)
    assert kept.is_whole
    assert kept.is_kept


def test_what_must_begin_anew_says_so(
    cast: Desktop, slow: SlowSounds, server: HostileServer
) -> None:
    follow(cast, "Keep for offline")
    cast.until(lambda: line(lines(cast), cast).bar.value() > 0)
    follow(cast, "Stop downloading")
    slow.may_end.set()
    cast.until(lambda: " here)" in words(cast))
    other = server.routes["/7.ogg"] = SlowSounds('ETag: "2"')  # another one by now
    follow(cast, "Keep for offline (")
    cast.until(lambda: "is downloaded from its beginning" in cast.notice())
    other.may_end.set()
    cast.until(lambda: "Kept, remove" in words(cast))


def test_what_could_not_be_fetched_is_offered_again(cast: Desktop, server: HostileServer) -> None:
    del server.routes["/7.ogg"]
    follow(cast, "Keep for offline")
    cast.until(lambda: "answered with an error" in cast.notice())
    cast.settle()
    assert "Keep for offline" in words(cast)
    assert "Stop downloading" not in words(cast)
    assert sounds.here(cast.library) == ()


def test_who_plays_what_is_fetched_to_be_kept_sees_how_far_it_is(
    cast: Desktop, slow: SlowSounds
) -> None:
    follow(cast, "Keep for offline")
    cast.until(lambda: line(lines(cast), cast).bar.value() > 0)
    feature = cast.reader.features.playing
    assert feature is not None
    follow(cast, "Play")
    slow.may_end.set()
    cast.until(lambda: "Kept, remove" in words(cast))
    cast.until(lambda: feature.controller.is_heard)
    play_bar = feature.controller.bar
    cast.until(lambda: play_bar.time.text().endswith("of 1:00"))
    play_bar.stop.trigger()
    cast.settle()
    play(cast)
