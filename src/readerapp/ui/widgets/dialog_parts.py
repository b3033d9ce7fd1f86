"""Parts that several dialogs share: button rows, plain labels, spin boxes, Return."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QWidget,
)

from readerapp.ui.themes.theme import Theme

CARD_RADIUS = 9  # pixels


def closing_row(dialog: QDialog, text: str) -> QHBoxLayout:
    """Return the foot of a dialog that is only looked at: one button, which closes it."""
    button = QPushButton(text, dialog)
    button.clicked.connect(dialog.accept)
    row = QHBoxLayout()
    row.addStretch()
    row.addWidget(button)
    return row


def button_row(*buttons: QPushButton) -> QHBoxLayout:
    """Return buttons side by side, from where reading begins."""
    row = QHBoxLayout()
    row.setSpacing(9)
    for button in buttons:
        row.addWidget(button)
    row.addStretch()
    return row


def plain_label(parent: QWidget) -> QLabel:
    """Return a label for words from outside: never read as HTML, wrapped, to be copied."""
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def name_spin_box(box: QSpinBox, name: str) -> None:
    """Name a field of numbers for screen readers: the focus is in the line inside it."""
    box.setAccessibleName(name)
    box.lineEdit().setAccessibleName(name)


def draw_card_frame(painter: QPainter, card: QAbstractButton, theme: Theme, surface: str) -> None:
    """Draw the edge of a card that can be clicked: where the focus is, what the mouse is over."""
    has_focus = card.hasFocus()
    is_busy = card.underMouse() or card.isDown()
    edge = theme.focus if has_focus else theme.border if is_busy else theme.rule
    width = 2.0 if has_focus else 1.0
    painter.setPen(QPen(QColor(edge), width))
    painter.setBrush(QColor(surface))
    inset = width / 2
    place = QRectF(card.rect()).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(place, CARD_RADIUS, CARD_RADIUS)


RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def takes_return(dialog: QWidget, event: QKeyEvent) -> bool:
    """Take Return: it presses the button that has the focus and does nothing anywhere else."""
    if event.key() not in RETURN:
        return False
    focused = dialog.focusWidget()
    if isinstance(focused, QPushButton):
        focused.click()
    event.accept()
    return True
