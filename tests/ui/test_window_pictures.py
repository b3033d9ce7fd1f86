"""Pictures and feed icons in the real window, whose process decodes none of them."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImageReader
from window_desktop import MakeDesktop, picture_bytes

from readerapp.domain.feeds import FeedChoice
from readerapp.domain.pixels import is_plain_png
from readerapp.library import Library, subscriptions

CRASHING = b"\x89PNG\r\n\x1a\n" + b"what makes a decoder crash"


@pytest.fixture
def no_decoder(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail when a decoder of Qt is made in this process."""

    def refuse(*_arguments: object) -> None:
        pytest.fail("bytes from outside reached a decoder in the window's process")

    monkeypatch.setattr(QImageReader, "__init__", refuse)


@pytest.mark.usefixtures("no_decoder")
def test_an_article_shows_its_picture(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop(workers=True)
    article_id = desktop.open(1)
    view = desktop.window.reading.view
    desktop.until(lambda: view.pictures.holds(0))
    pictures, size = desktop.reader.pictures, QSize(84, 84)
    desktop.until(lambda: pictures.thumbnail(article_id, 0, size) is not None)
    shown = pictures.thumbnail(article_id, 0, size)
    assert shown is not None
    assert shown.toImage().pixelColor(42, 42).name() == "#008080"


def with_icons(library: Library, *icons: bytes) -> list[int]:
    """Subscribe to feeds whose icons an earlier release has stored."""
    choices = [FeedChoice(f"https://{n}.example/feed", f"Feed {n}") for n in range(len(icons))]
    ids, _ = subscriptions.subscribe(library, choices)
    with library.store.write() as writer:
        for feed_id, data in zip(ids, icons, strict=True):
            writer.feeds.set_icon(feed_id, data, library.clock.now())
    return list(ids)


@pytest.mark.usefixtures("no_decoder")
def test_icons_of_an_earlier_release_are_made_anew_once(
    make_desktop: MakeDesktop, tmp_path: Path
) -> None:
    first = make_desktop(workers=True)
    one, broken = with_icons(first.library, picture_bytes("red"), CRASHING)
    first.reader.stop()
    again = make_desktop([], profile=tmp_path / "profile", workers=True)
    again.settle()
    icons = subscriptions.icons(again.library)
    assert is_plain_png(icons[one])
    assert icons[broken] == CRASHING  # it keeps its letter
    pane = again.window.navigation.icons
    feed = next(each for each in again.reader.subscriptions.current.feeds if each.id == one)
    shown = pane.of_feed(feed, 16, again.reader.appearance.theme, 1)
    assert shown.toImage().pixelColor(8, 8).name() == "#ff0000"
    renewed = subscriptions.renew_icons(again.library)
    assert renewed == {}  # it is not made again
