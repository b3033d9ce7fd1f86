"""Pictures and feed icons in the real window, whose process decodes none of them."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImageReader
from window_desktop import MakeDesktop

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
