"""Picture cache: has stored pictures drawn on a lane, keeps pixmaps for list and cards."""

from collections import OrderedDict
from collections.abc import Callable, Container, Sequence
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPainterPath, QPixmap

from readerapp.background import Lane, TaskRunner
from readerapp.domain.errors import ReaderError
from readerapp.domain.pixels import PictureBox, Pixels

REST_AFTER = 60_000  # ms without a picture; the process that draws them takes 40 MB
KEPT = 256  # pixmaps; those of rows, 84 x 84 at 2x, are 110 KB each
# Bytes of all of them: so many screens, or at least so many. The front page asks for those on it
# and for one screen more, and for others at each size of the window.
SCREENS, LEAST = 3, 24_000_000
RADIUS = 7.0

# Article id, position and size to pixels; None when there is no such picture. Blocks: on a lane.
Draw = Callable[[int, int, PictureBox], Pixels | None]
Key = tuple[int, int, int, int]


def image_of(pixels: Pixels) -> QImage:
    """Return the image of pixels, a null one when there are not as many as their size says.

    This is the only way that pictures from outside come into the window.
    """
    if not pixels.is_whole:
        return QImage()
    line = len(pixels.rgba) // pixels.height
    shown = QImage(pixels.rgba, pixels.width, pixels.height, line, QImage.Format.Format_RGBA8888)
    # Another format, which is the one that is painted fastest: so the bytes are copied.
    return shown.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


class Pictures(QObject):
    """Picture cache: returns pixmaps that are ready and loads the others. GUI thread only."""

    arrived = Signal()

    def __init__(
        self,
        runner: TaskRunner,
        draw: Draw,
        rest: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        """`rest` is called on a lane when no picture was asked for in a while."""
        super().__init__(parent)
        self._runner = runner
        self._draw = draw
        self._kept: OrderedDict[Key, QPixmap] = OrderedDict()
        self._bytes = 0  # of these
        self._asked: set[Key] = set()
        self._wanted = 0  # the article whose pictures were asked for last
        self._held: list[Callable[[], None]] | None = []  # None from the start on
        self._rest = rest
        self._resting = QTimer(self, singleShot=True, interval=REST_AFTER)
        self._resting.timeout.connect(self._begin_rest)

    def start(self) -> None:
        """Draw what was asked for until now, and from now on at once.

        Not before the first rows are there: a process that starts takes the processor from them.
        """
        held, self._held = self._held or [], None
        for ask in held:
            self._ask(ask)

    def thumbnail(self, article_id: int, position: int, size: QSize) -> QPixmap | None:
        """Return the picture cropped to `size`: None until it is here, null if it is bad."""
        key = (article_id, position, size.width(), size.height())
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
        elif key not in self._asked:
            self._asked.add(key)
            work = partial(_cropped, self._draw, article_id, position, size, _pixel_ratio())
            keep, failed = partial(self._keep, key), partial(self._failed, key)
            self._ask(partial(self._runner.submit, Lane.PICTURES, work, keep, failed))
        return found

    def load(
        self, article_id: int, position: int, size: QSize, done: Callable[[QImage], None]
    ) -> None:
        """Call `done` with the picture scaled down to `size`; a null image if it is bad.

        Pictures of one article at a time: those that wait for another are not drawn any more, and
        nothing is called.
        """
        self._wanted = article_id
        ratio = _pixel_ratio()

        def work() -> QImage | None:
            is_late = self._wanted != article_id
            return None if is_late else _scaled(self._draw, article_id, position, size, ratio)

        def show(image: QImage | None) -> None:
            if image is not None:
                done(image)

        def fail(_error: ReaderError) -> None:
            done(QImage())

        self._ask(partial(self._runner.submit, Lane.PICTURES, work, show, fail))

    def load_all(
        self,
        article_id: int,
        positions: Sequence[int],
        box: PictureBox,
        done: Callable[[dict[int, QImage]], object],
    ) -> None:
        """Call `done` with these pictures of an article, whichever is on screen, scaled down to
        `box`. Those that are bad are left out."""

        def work() -> dict[int, QImage]:
            found = {}
            for position in positions:
                with suppress(ReaderError):
                    found[position] = _drawn(self._draw, article_id, position, box)
            return {position: image for position, image in found.items() if not image.isNull()}

        def failed(_error: ReaderError) -> None:
            done({})

        self._ask(partial(self._runner.submit, Lane.PICTURES, work, done, failed))

    def forget(self, article_ids: Container[int]) -> None:
        """Drop the pixmaps of articles that changed: there may be 100,000 of these."""
        for key in [key for key in self._kept if key[0] in article_ids]:
            self._bytes -= _bytes(self._kept.pop(key))

    def _ask(self, ask: Callable[[], None]) -> None:
        if self._held is not None:
            self._held.append(ask)
            return
        ask()
        self._resting.start()

    def _begin_rest(self) -> None:
        self._runner.submit(Lane.PICTURES, self._rest, lambda _none: None, lambda _error: None)

    def _keep(self, key: Key, image: QImage) -> None:
        self._put(key, QPixmap.fromImage(image) if not image.isNull() else QPixmap())
        self.arrived.emit()

    def _failed(self, key: Key, _error: ReaderError) -> None:
        self._put(key, QPixmap())

    def _put(self, key: Key, picture: QPixmap) -> None:
        """Keep a picture, and let go of those that were not asked for the longest."""
        self._asked.discard(key)
        self._kept[key] = picture
        self._bytes += _bytes(picture)
        most = max(LEAST, SCREENS * _bytes_of_screen())
        while len(self._kept) > KEPT or (self._bytes > most and len(self._kept) > 1):
            _key, dropped = self._kept.popitem(last=False)
            self._bytes -= _bytes(dropped)


def _bytes(picture: QPixmap) -> int:
    return picture.width() * picture.height() * picture.depth() // 8


def _bytes_of_screen() -> int:
    screen = QGuiApplication.primaryScreen()
    if screen is None:
        return 0
    size, ratio = screen.size(), screen.devicePixelRatio()
    return round(size.width() * size.height() * ratio * ratio * 4)


def _pixel_ratio() -> float:
    screen = QGuiApplication.primaryScreen()
    return screen.devicePixelRatio() if screen else 1.0


def _box(size: QSize, ratio: float, *, is_filled: bool) -> PictureBox:
    return PictureBox(round(size.width() * ratio), round(size.height() * ratio), is_filled)


def _cropped(draw: Draw, article_id: int, position: int, size: QSize, ratio: float) -> QImage:
    """Have it drawn, and round the corners. Runs on a lane; the GIL is free meanwhile."""
    image = _drawn(draw, article_id, position, _box(size, ratio, is_filled=True))
    if image.isNull():
        return image
    rounded = _rounded(image, RADIUS * ratio)
    rounded.setDevicePixelRatio(ratio)
    return rounded


def _scaled(draw: Draw, article_id: int, position: int, size: QSize, ratio: float) -> QImage:
    image = _drawn(draw, article_id, position, _box(size, ratio, is_filled=False))
    image.setDevicePixelRatio(ratio)
    return image


def _drawn(draw: Draw, article_id: int, position: int, box: PictureBox) -> QImage:
    """What is larger than it was asked to be would only fill the memory."""
    pixels = draw(article_id, position, box)
    return image_of(pixels) if pixels and pixels.fits(box) else QImage()


def _rounded(image: QImage, radius: float) -> QImage:
    out = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    out.fill(Qt.GlobalColor.transparent)
    painter = QPainter(out)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(QRectF(out.rect()), radius, radius)
    painter.setClipPath(path)
    painter.drawImage(0, 0, image)
    painter.end()
    return out
