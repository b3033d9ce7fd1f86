"""The two small buttons on a card: what can be done with it, and where else its text stands."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QToolButton, QWidget

from readerapp.ui.text_layout import scaled_font
from readerapp.ui.themes import Theme

SIDE = 26  # pixels; 24 is the least that is easy to hit (WCAG 2.5.8)
FRAME = 12  # pixels before the words of a button, by the style sheet
DOT = 1.6
STEP = 5.0


class MoreButton(QAbstractButton):
    """Three dots that show while the card is under the mouse or has the focus.

    It is there all the time, so that the keyboard, a finger and a screen reader find it.
    """

    def __init__(self, name: str, theme: Theme, card: QWidget) -> None:
        super().__init__(card)
        self._card = card
        self._theme = theme
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedSize(SIDE, SIDE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    @property
    def is_shown(self) -> bool:
        """Whether the dots are drawn."""
        return self._card.underMouse() or self._card.hasFocus() or self.hasFocus()

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.is_shown:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        busy = self.underMouse() or self.isDown()
        edge = QPen(QColor(self._theme.focus), 2) if self.hasFocus() else Qt.PenStyle.NoPen
        painter.setPen(edge)
        painter.setBrush(QColor(self._theme.hover if busy else self._theme.background))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.icon))
        middle = QRectF(self.rect()).center()
        for step in (-STEP, 0.0, STEP):
            painter.drawEllipse(middle + QPointF(step, 0), DOT, DOT)
        painter.end()


class CopiesButton(QToolButton):
    """ "Also in 5 other papers", as a link that opens their list."""

    def __init__(self, text: str, theme: Theme, language: str, card: QWidget) -> None:
        super().__init__(card)
        self.setText(text)
        self.setFont(scaled_font(language, 0.85))
        self.setStyleSheet(f"color: {theme.link}; text-align: left;")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(SIDE, SIDE))
