"""The colours of what was painted."""

from collections import Counter

from PySide6.QtGui import QColor, QImage


def colours_of(image: QImage) -> Counter[int]:
    """How many pixels have each colour, as `QColor.rgb` has it: asked one by one they take long."""
    whole = image.convertToFormat(QImage.Format.Format_RGB32)
    return Counter(memoryview(whole.constBits()).cast("I"))


def inked(image: QImage, *colours: str) -> int:
    """How many pixels have one of these colours."""
    found = colours_of(image)
    return sum(found[QColor(colour).rgb()] for colour in colours)


def names_of(image: QImage) -> set[str]:
    """Every colour there is, as it is written."""
    return {QColor(colour).name() for colour in colours_of(image)}
