"""A chip: a rounded button for one of several things side by side."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QWidget

from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import PITCH


@guarded
class Chip(QPushButton):
    """A rounded button as high in every script: a font for Arabic asks for twice the height of
    others, and its chips would stand out of their row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chip")

    def sizeHint(self) -> QSize:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        line = QSize(0, round(QFontInfo(self.font()).pixelSize() * PITCH))
        kind = QStyle.ContentsType.CT_PushButton
        hint = super().sizeHint()
        hint.setHeight(self.style().sizeFromContents(kind, option, line, self).height())
        return hint
