"""The small button on a card that tells where else its text stands."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from readerapp.ui.card_menus import SIDE
from readerapp.ui.guarding import guarded
from readerapp.ui.text_layout import scaled_font
from readerapp.ui.themes import Theme

FRAME = 12  # pixels before the words of a button, by the style sheet


@guarded
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
