"""Return in a dialog whose buttons are none of them the default."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

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
