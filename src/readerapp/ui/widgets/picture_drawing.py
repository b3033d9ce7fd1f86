"""Draws stored pictures, for worker processes only: the bytes are hostile, the decoders Qt's.

The window never calls this; it is given the pixels.
"""

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QSize,
    Qt,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication, QImage, QImageIOHandler, QImageReader

from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.pixels import LONGEST_SIDE, PictureBox, Pixels

ALLOCATION_LIMIT_MB = 128  # of one decoded picture; refuses 30,000 x 30,000 pixel bombs
# What pictures are kept as (`fit_picture`). Qt has readers of more, and each is one more thing that
# can break: of TIFF files with a few changed bytes one in three brought its reader down.
_FORMATS = frozenset({b"jpeg", b"png", b"gif", b"webp", b"bmp", b"ico", b"svg"})


def draw_picture(data: bytes, box: PictureBox) -> Pixels:
    """Return the first frame of a picture, upright, as large as the box wants it.

    Raises SourceError: NOT_READABLE, TOO_LARGE.
    """
    qInstallMessageHandler(_ignore)  # decoders' grumbling is not for stderr
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(ALLOCATION_LIMIT_MB)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    kind = bytes(reader.format().data())
    if kind not in _FORMATS:
        raise SourceError(Reason.NOT_READABLE, detail="not what pictures are kept as")
    if kind == b"svg":
        _prepare_fonts()
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        raise SourceError(Reason.NOT_READABLE, detail=reader.errorString())
    if max(size.width(), size.height()) > LONGEST_SIDE:
        raise SourceError(Reason.TOO_LARGE, detail=f"{size.width()} x {size.height()} pixels")
    reader.setScaledSize(_scaled(size, box, is_turned=_is_turned(reader)))
    image = reader.read()
    if image.isNull():
        raise SourceError(Reason.NOT_READABLE, detail=reader.errorString())
    return _pixels(_cut(image, box) if box.is_filled else image)


def _ignore(*_message: object) -> None:
    pass


def _is_turned(reader: QImageReader) -> bool:
    """Whether a photo lies on its side; it is turned after it is scaled."""
    turned = QImageIOHandler.Transformation.TransformationRotate90
    return bool(reader.transformation() & turned)


def _scaled(size: QSize, box: PictureBox, *, is_turned: bool) -> QSize:
    target = QSize(box.width, box.height)
    if is_turned:
        target.transpose()
    if box.is_filled:
        return size.scaled(target, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    fitting = size.scaled(target, Qt.AspectRatioMode.KeepAspectRatio)
    smaller = fitting if fitting.width() < size.width() else size
    return smaller.expandedTo(QSize(1, 1))


def _cut(image: QImage, box: PictureBox) -> QImage:
    left = (image.width() - box.width) // 2
    top = (image.height() - box.height) // 2
    return image.copy(left, top, box.width, box.height)


def _pixels(image: QImage) -> Pixels:
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    return Pixels(plain.width(), plain.height(), bytes(plain.constBits()))  # rows have no gaps


def _prepare_fonts() -> None:
    """Words in a drawing need fonts, and these an application; one for the life of the process."""
    if QCoreApplication.instance() is None:
        _keep.append(QGuiApplication(["painter", "-platform", "offscreen"]))


_keep: list[QGuiApplication] = []
