"""Headings, sentences and links between the cards of the sidebar."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from readerapp.ui.card_menus import SIDE
from readerapp.ui.text_layout import scaled_font


def label(text: str, name: str, scale: float = 0.0) -> QLabel:
    """Return a heading when it has a scale, in parts of the interface's text size; else a
    sentence."""
    made = QLabel(text)
    made.setObjectName(name)
    made.setIndent(0)
    if scale:
        made.setFont(scaled_font("", scale, QFont.Weight.DemiBold))
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def title_row(text: str, button: QWidget | None) -> QHBoxLayout:
    """Return the title of the sidebar with a button at its end."""
    row = QHBoxLayout()
    row.addWidget(label(text, "relatedTitle", 1.2), 1)
    if button:
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
    return row


def quiet_button(text: str, open_at: Callable[[QPoint], object]) -> QToolButton:
    """Return a button without a frame that opens something under itself."""
    made = QToolButton()
    made.setText(text)
    made.setObjectName("relatedNote")
    made.setFont(scaled_font("", 0.9))
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setMinimumHeight(SIDE)
    made.clicked.connect(lambda: open_at(made.mapToGlobal(made.rect().bottomLeft())))
    return made
