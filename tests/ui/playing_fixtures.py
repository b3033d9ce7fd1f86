"""Articles with sounds in a window that plays them by a silent program, and what a reader does."""

from pathlib import Path

import pytest
from hostile_server import HostileServer, answer
from silent_player import command, told
from waiting import PATIENCE
from window_desktop import Desktop, MakeDesktop, article

from readerapp.domain.drafts import Enclosure
from readerapp.network.fetcher import HttpFetcher
from readerapp.ui.listening.sound_bar import SoundBar
from readerapp.ui.listening.sound_feature import PlayingController, PlayingFeature

SOUND = b"OggS" + bytes(range(256)) * 400


@pytest.fixture
def cast(make_desktop: MakeDesktop, server: HostileServer, tmp_path: Path) -> Desktop:
    """A window that can play, on an article with a sound and a film; another one follows."""
    for name in ("/7.ogg", "/8.ogg"):
        server.routes[name] = answer(SOUND, 'ETag: "1"')
    files = (
        Enclosure(server.url("/7.ogg"), "audio/ogg", len(SOUND), "Episode <b>7</b>"),
        Enclosure(server.url("/film.mp4"), "video/mp4"),
    )
    other = Enclosure(server.url("/8.ogg"), "audio/ogg")
    articles = [
        article(0, enclosures=files, body_html="<p>Words.</p>"),
        article(3, enclosures=(other,), body_html="<p>Words.</p>"),
        article(6),
    ]
    desktop = make_desktop(articles, fetcher=HttpFetcher(PATIENCE, allows=lambda _address: True))
    if desktop.reader.features.playing is not None:
        pytest.skip("QtMultimedia is here, and the silent program is not asked")
    desktop.reader.features.add_player(command(tmp_path))
    desktop.open(0)
    return desktop


def reopened(cast: Desktop, make_desktop: MakeDesktop, folder: Path) -> Desktop:
    """Close the window, and open another one on its profile, on the article with the sound."""
    cast.window.close()
    cast.reader.stop()
    found = make_desktop([], fetcher=HttpFetcher(PATIENCE, allows=lambda _address: True))
    found.reader.features.add_player(command(folder))
    again = Desktop(found.reader, found.library, cast.ids, found.qtbot)
    again.open(0)
    again.until(lambda: "Play" in words(again))
    return again


def playing(desktop: Desktop) -> PlayingFeature:
    feature = desktop.reader.features.playing
    assert feature is not None
    return feature


def controller(desktop: Desktop) -> PlayingController:
    return playing(desktop).controller


def bar(desktop: Desktop) -> SoundBar:
    return controller(desktop).bar


def words(desktop: Desktop) -> str:
    text = desktop.window.reading.view.document().toPlainText()
    return "".join(c for c in text if c not in "\u2060\u2068\u2069")


def follow(desktop: Desktop, word: str) -> None:
    """Click a link of the article."""
    view = desktop.window.reading.view
    cursor = view.document().find(word)
    assert cursor.hasSelection(), word
    view.anchorClicked.emit(cursor.charFormat().anchorHref())


def play(desktop: Desktop) -> None:
    follow(desktop, "Play")
    desktop.until(lambda: controller(desktop).is_heard)
    desktop.until(lambda: bar(desktop).time.text().endswith("of 1:00"))


def done(folder: Path) -> list[object]:
    return [each["do"] for each in told(folder)]
