"""Makes Qt's images of pixels. The only way that pictures from outside come into the window."""

from PySide6.QtGui import QImage

from readerapp.domain.pixels import Pixels


def image_of(pixels: Pixels) -> QImage:
    """Return the image, a null one when there are not as many pixels as their size says."""
    if not pixels.is_whole:
        return QImage()
    line = len(pixels.rgba) // pixels.height
    shown = QImage(pixels.rgba, pixels.width, pixels.height, line, QImage.Format.Format_RGBA8888)
    # Another format, which is the one that is painted fastest: so the bytes are copied.
    return shown.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
