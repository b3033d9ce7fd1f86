"""Picture cache: reads and decodes stored pictures on a lane, keeps pixmaps for list and cards."""

from collections import OrderedDict
from collections.abc import Callable, Container
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QImageReader, QPainter, QPainterPath, QPixmap

from readerapp.background import Lane, TaskRunner
from readerapp.domain.errors import ReaderError

ALLOCATION_LIMIT_MB = 128  # of one decoded picture; refuses 30,000 x 30,000 pixel bombs
MAX_SIDE = 20_000
KEPT = 256  # pixmaps; 84 x 84 at 2x is 110 KB, so at most 28 MB
RADIUS = 7.0

Read = Callable[[int, int], bytes | None]  # article id, position
Key = tuple[int, int, int, int]


class Pictures(QObject):
    """Picture cache: returns pixmaps that are ready and loads the others. GUI thread only."""

    arrived = Signal()

    def __init__(self, runner: TaskRunner, read: Read, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._read = read
        self._kept: OrderedDict[Key, QPixmap] = OrderedDict()
        self._asked: set[Key] = set()

    def thumbnail(self, article_id: int, position: int, size: QSize) -> QPixmap | None:
        """Return the picture cropped to `size`: None until it is here, null if it is bad."""
        key = (article_id, position, size.width(), size.height())
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
        elif key not in self._asked:
            self._asked.add(key)
            ratio = _pixel_ratio()
            work = partial(_cropped, self._read, article_id, position, size, ratio)
            failed = partial(self._failed, key)
            self._runner.submit(Lane.READ, work, partial(self._keep, key), failed)
        return found

    def load(
        self, article_id: int, position: int, width: int, done: Callable[[QImage], None]
    ) -> None:
        """Call `done` with the picture scaled down to `width` pixels; a null image if it is bad."""
        work = partial(_scaled, self._read, article_id, position, width, _pixel_ratio())
        self._runner.submit(Lane.READ, work, done, lambda _error: done(QImage()))

    def forget(self, article_ids: Container[int]) -> None:
        """Drop the pixmaps of articles that changed: there may be 100,000 of these."""
        for key in [key for key in self._kept if key[0] in article_ids]:
            del self._kept[key]

    def _keep(self, key: Key, image: QImage) -> None:
        self._asked.discard(key)
        self._kept[key] = QPixmap.fromImage(image) if not image.isNull() else QPixmap()
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.arrived.emit()

    def _failed(self, key: Key, _error: ReaderError) -> None:
        self._asked.discard(key)
        self._kept[key] = QPixmap()


def _pixel_ratio() -> float:
    screen = QGuiApplication.primaryScreen()
    return screen.devicePixelRatio() if screen else 1.0


def _cropped(read: Read, article_id: int, position: int, size: QSize, ratio: float) -> QImage:
    """Decode, fill `size` and round the corners. Runs on a lane; the GIL is free meanwhile."""
    data = read(article_id, position)
    target = QSize(round(size.width() * ratio), round(size.height() * ratio))
    image = _decode(data, target, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    if image.isNull():
        return image
    left = (image.width() - target.width()) // 2
    top = (image.height() - target.height()) // 2
    cut = image.copy(left, top, target.width(), target.height())
    rounded = _rounded(cut, RADIUS * ratio)
    rounded.setDevicePixelRatio(ratio)
    return rounded


def _scaled(read: Read, article_id: int, position: int, width: int, ratio: float) -> QImage:
    data = read(article_id, position)
    image = _decode(data, QSize(round(width * ratio), MAX_SIDE), Qt.AspectRatioMode.KeepAspectRatio)
    image.setDevicePixelRatio(ratio)
    return image


def _decode(data: bytes | None, target: QSize, mode: Qt.AspectRatioMode) -> QImage:
    if not data:
        return QImage()
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(ALLOCATION_LIMIT_MB)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > MAX_SIDE:
        return QImage()
    scaled = size.scaled(target, mode)
    if mode == Qt.AspectRatioMode.KeepAspectRatio and scaled.width() > size.width():
        scaled = size  # a small picture stays small
    reader.setScaledSize(scaled)
    return reader.read()


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
