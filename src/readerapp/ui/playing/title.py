"""The title in the bar of sounds: a button that leads to the article of the sound."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.widgets.plain_text import MOST_IN_NAME, shortened, tip_text
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import LINE_LETTERS

_LEAST = QSize(60, 28)  # pixels
_SIDE = 6  # pixels before and after the words: a frame shows the focus


@guarded
class SoundTitle(QToolButton):
    """A title in one line, which a long one does not widen. Space, Return and a click press it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self.setObjectName("soundTitle")
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        keep_translated(self, self._set_texts)

    @property
    def title(self) -> str:
        """What is written on it."""
        return self._title

    def show_title(self, title: str) -> None:
        """Write another title."""
        self._title = title
        self._set_texts()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_LEAST.width(), max(_LEAST.height(), self.fontMetrics().height() + 8))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The text is not the button's own: in that, "&" would underline a letter."""
        painter, option = QStylePainter(self), QStyleOptionToolButton()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        place = self.rect().adjusted(_SIDE, 0, -_SIDE, 0)
        words = shortened(self._title, LINE_LETTERS)
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        before = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        flags = QStyle.visualAlignment(self.layoutDirection(), before)
        ink = self.palette().link().color()
        painter.setPen(ink)
        painter.drawText(place, flags | Qt.TextFlag.TextSingleLine, shown)
        painter.end()

    def _set_texts(self) -> None:
        title = shortened(self._title, MOST_IN_NAME)
        name = self.tr("Show the article of {title}").format(title=title)
        self.setAccessibleName(name)
        self.setToolTip(tip_text(name))
