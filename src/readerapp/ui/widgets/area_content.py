"""Content of a scroll area that is made anew."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget


def replace_content(area: QScrollArea, content: QWidget) -> None:
    """Put other content into an area. The old one is hidden now and goes after the present event.

    `QScrollArea.setWidget` deletes it at once: a child that has the focus then gives it to the next
    one while both are being taken apart, and whoever follows the focus uses what is half gone.
    """
    old = area.takeWidget()
    area.setWidget(content)
    if old is not None:
        old.hide()
        QTimer.singleShot(0, area, old.deleteLater)  # holds it until then
