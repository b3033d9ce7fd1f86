"""Where a line of text begins: at the window's leading edge, whatever script it is in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def align_to_edge(*labels: QLabel) -> None:
    """Align labels to the leading edge of the interface; call it again after a language change."""
    for label in labels:
        edge = Qt.AlignmentFlag.AlignLeft
        if label.isRightToLeft():
            edge = Qt.AlignmentFlag.AlignRight
        label.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
