"""A label of words that came from outside, which may be longer than any line."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from readerapp.ui.guarding import guarded
from readerapp.ui.text_layout import lay_out, line_pitch

HINTED = 240  # pixels


@guarded
class PlainLabel(QLabel):
    """Breaks inside a word that does not fit, and elides after `lines` lines.

    `font` has its size in pixels. What is written looks as it does in lists and cards; assistive
    technology reads it as any label.
    """

    def __init__(self, text: str, name: str, font: QFont, lines: int) -> None:
        super().__init__(text)
        self._lines = lines
        self._font = font  # `font()` follows style sheets, which know nothing of pixels
        self.setObjectName(name)
        self.setFont(font)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        _, height = lay_out(self.text(), self._font, max(1, width), self._lines)
        return height + line_pitch(self._font) // 8

    def sizeHint(self) -> QSize:
        return QSize(HINTED, self.heightForWidth(HINTED))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, line_pitch(self._font))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        layout, _ = lay_out(self.text(), self._font, self.width(), self._lines)
        layout.draw(painter, QPointF(0, 0))
        painter.end()
