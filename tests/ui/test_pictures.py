"""Pictures in the window: drawn by a confined process, shown as pixels."""

import gzip
import struct
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from threading import Event
from typing import get_args, get_type_hints

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPixmap
from pytestqt.qtbot import QtBot
from waiting import TIMEOUT

from readerapp.app import reader
from readerapp.app.reader import DRAW_PICTURE
from readerapp.background import TaskRunner
from readerapp.domain.errors import ReaderError, Reason, WorkError
from readerapp.domain.pixels import PictureBox, Pixels
from readerapp.library import Library, open_library
from readerapp.system import Paths
from readerapp.ui.widgets.pictures import LEAST, Pictures, image_of

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" '
WORDS = SVG + b'width="120" height="40"><text y="30" font-size="30" fill="#ff0000">WWW</text></svg>'


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with open_library(Paths.of_profile(tmp_path_factory.mktemp("painter"))) as opened:
        yield opened


def written(size: tuple[int, int], kind: str = "PNG", **options: object) -> bytes:
    target = BytesIO()
    Image.new("RGB", size, "red").save(target, kind, **options)
    return target.getvalue()


def draw(library: Library, data: bytes, box: PictureBox) -> Pixels:
    return library.picture_workers.run(DRAW_PICTURE, data, box, name="picture", seconds=20)


def test_the_job_says_the_types_of_its_function() -> None:
    takes, returns = get_args(get_type_hints(reader)["DRAW_PICTURE"])
    hints = get_type_hints(DRAW_PICTURE.resolve())
    assert hints.pop("return") == returns == DRAW_PICTURE.resolve_returns()
    assert list(hints.values()) == list(takes)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP", "BMP", "ICO"])
def test_every_kept_format_is_drawn(library: Library, kind: str) -> None:
    pixels = draw(library, written((48, 48), kind), PictureBox(16, 16))
    assert (pixels.width, pixels.height, pixels.is_whole) == (16, 16, True)
    colour = image_of(pixels).pixelColor(8, 8)
    assert colour.red() > 240
    assert colour.green() < 16


@pytest.mark.parametrize(
    ("box", "size"),
    [
        (PictureBox(50, 500), (50, 25)),
        (PictureBox(500, 500), (100, 50)),  # a small picture stays small
        (PictureBox(500, 10), (20, 10)),
        (PictureBox(30, 30, is_filled=True), (30, 30)),
        (PictureBox(300, 300, is_filled=True), (300, 300)),
    ],
)
def test_a_picture_is_as_large_as_it_is_shown(
    library: Library, box: PictureBox, size: tuple[int, int]
) -> None:
    pixels = draw(library, written((100, 50)), box)
    assert (pixels.width, pixels.height) == size
    assert pixels.fits(box)


def test_a_photo_on_its_side_is_turned(library: Library) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    pixels = draw(library, written((100, 50), "JPEG", exif=exif), PictureBox(20, 40))
    assert (pixels.width, pixels.height) == (20, 40)


def test_words_of_a_drawing_have_a_font(library: Library) -> None:
    pixels = draw(library, WORDS, PictureBox(120, 40))
    assert pixels.rgba.count(b"\xff\0\0\xff") > 100


def bomb(width: int, height: int) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        crc = struct.pack(">I", zlib.crc32(kind + body))
        return struct.pack(">I", len(body)) + kind + body + crc

    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b""))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"no picture", Reason.NOT_READABLE),
        (written((9, 9))[:60], Reason.NOT_READABLE),
        (bomb(30_000, 30_000), Reason.TOO_LARGE),
        (bomb(19_000, 19_000), Reason.NOT_READABLE),
        (
            gzip.compress(SVG, mtime=0),
            Reason.NOT_READABLE,
        ),  # a time would be in the name of the test
        (written((9, 9), "TIFF"), Reason.NOT_READABLE),  # Qt's reader of it crashes on some
        (SVG + b'width="99999" height="9"/>', Reason.TOO_LARGE),
    ],
)
def test_a_broken_or_huge_picture_is_refused(library: Library, data: bytes, reason: Reason) -> None:
    with pytest.raises(ReaderError) as caught:
        draw(library, data, PictureBox(84, 84, is_filled=True))
    assert caught.value.reason is reason


def test_a_drawing_opens_no_file(library: Library, tmp_path: Path) -> None:
    """Also one that was stored before drawings were looked through."""
    secret = tmp_path / "secret.png"
    secret.write_bytes(written((40, 40)))
    link = f'xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="40"><image \
xlink:href="file://{secret}" width="40" height="40"/></svg>'
    pixels = draw(library, SVG + link.encode(), PictureBox(40, 40))
    assert not pixels.rgba.strip(b"\0")


@pytest.mark.parametrize("rgba", [b"", bytes(4 * 9 - 1), bytes(4 * 9 + 1)])
def test_pixels_that_lie_about_their_size_are_no_image(rgba: bytes) -> None:
    assert image_of(Pixels(3, 3, rgba)).isNull()


def test_an_image_outlives_its_pixels() -> None:
    image = image_of(Pixels(2, 1, bytes((255, 0, 0, 255, 0, 0, 255, 255))))
    assert [image.pixelColor(x, 0).name() for x in (0, 1)] == ["#ff0000", "#0000ff"]


class Painter:
    """Draws red pictures, and counts."""

    def __init__(self) -> None:
        self.boxes: list[PictureBox] = []
        self.answer: Pixels | None = None
        self.rests = 0
        self.may_draw = Event()
        self.may_draw.set()

    def draw(self, _article_id: int, position: int, box: PictureBox) -> Pixels | None:
        self.boxes.append(box)
        assert self.may_draw.wait(TIMEOUT / 1000)
        if position == 9:
            raise WorkError(Reason.WORKER_DIED, "picture")
        return self.answer or Pixels(box.width, box.height, bytes(4 * box.width * box.height))

    def rest(self) -> None:
        self.rests += 1


@pytest.fixture
def painter() -> Painter:
    return Painter()


@pytest.fixture
def pictures(painter: Painter, qtbot: QtBot) -> Iterator[Pictures]:
    runner = TaskRunner()
    made = Pictures(runner, painter.draw, painter.rest)
    made.start()
    yield made
    runner.stop()


def until_idle(pictures: Pictures, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not pictures._runner.busy, timeout=TIMEOUT)


def test_a_thumbnail_is_drawn_once(pictures: Pictures, painter: Painter, qtbot: QtBot) -> None:
    size = QSize(20, 20)
    for _ in range(3):
        assert pictures.thumbnail(1, 0, size) is None
    until_idle(pictures, qtbot)
    found = pictures.thumbnail(1, 0, size)
    assert isinstance(found, QPixmap)
    assert found.size() == size
    assert painter.boxes == [PictureBox(20, 20, is_filled=True)]


@pytest.mark.parametrize("answer", [Pixels(21, 20, bytes(1680)), Pixels(20, 20, bytes(9))])
def test_pixels_nobody_asked_for_are_not_shown(
    pictures: Pictures, painter: Painter, qtbot: QtBot, answer: Pixels
) -> None:
    painter.answer = answer
    pictures.thumbnail(1, 0, QSize(20, 20))
    until_idle(pictures, qtbot)
    found = pictures.thumbnail(1, 0, QSize(20, 20))
    assert found is not None
    assert found.isNull()


def test_what_fails_is_shown_as_failed(pictures: Pictures, qtbot: QtBot) -> None:
    arrived: list[QImage] = []
    pictures.load(1, 9, QSize(20, 20), arrived.append)
    until_idle(pictures, qtbot)
    assert [image.isNull() for image in arrived] == [True]


def test_pictures_of_an_article_that_was_left_are_not_drawn(
    pictures: Pictures, painter: Painter, qtbot: QtBot
) -> None:
    arrived: list[int] = []
    painter.may_draw.clear()
    for article_id in range(1, 30):
        size = QSize(article_id, 1)
        pictures.load(article_id, 0, size, lambda image: arrived.append(image.width()))
        qtbot.waitUntil(lambda: len(painter.boxes) == 1, timeout=TIMEOUT)
    painter.may_draw.set()
    until_idle(pictures, qtbot)
    assert [box.width for box in painter.boxes] == arrived == [1, 29]


def test_the_process_ends_when_no_picture_is_wanted(
    pictures: Pictures, painter: Painter, qtbot: QtBot
) -> None:
    pictures._resting.setInterval(0)
    pictures.thumbnail(1, 0, QSize(20, 20))
    qtbot.waitUntil(lambda: painter.rests == 1, timeout=TIMEOUT)


def test_large_pictures_are_kept_as_far_as_there_is_room(pictures: Pictures, qtbot: QtBot) -> None:
    """Each size of the window has others on the front page."""
    sizes = [QSize(1_000 + number, 1_000) for number in range(12)]  # 4 MB each
    for size in sizes:
        pictures.thumbnail(1, 0, size)
        until_idle(pictures, qtbot)
    kept = [size for size in sizes if pictures.thumbnail(1, 0, size) is not None]
    assert kept == sizes[-len(kept) :]
    assert LEAST // 2 < sum(size.width() * size.height() * 4 for size in kept) <= LEAST


def test_nothing_is_drawn_before_the_start_of_drawing(painter: Painter, qtbot: QtBot) -> None:
    runner = TaskRunner()
    pictures = Pictures(runner, painter.draw, painter.rest)
    arrived: list[QImage] = []
    pictures.thumbnail(1, 0, QSize(20, 20))
    pictures.load(2, 0, QSize(30, 30), arrived.append)
    assert not runner.busy
    pictures.start()
    until_idle(pictures, qtbot)
    assert [box.width for box in painter.boxes] == [20, 30]
    assert len(arrived) == 1
    runner.stop()


def test_a_process_that_rests_is_started_again(library: Library) -> None:
    data, box = written((9, 9)), PictureBox(9, 9)
    draw(library, data, box)
    library.picture_workers.rest()
    assert library.picture_workers._idle == []
    assert draw(library, data, box).is_whole
