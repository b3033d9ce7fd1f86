"""Motion: whether things may glide, as the desktop says."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyle, QWidget


def is_motion_wanted(widget: QWidget) -> bool:
    """Whether something in `widget` may move by itself, such as a page that glides.

    Not where the desktop asks for reduced motion (which Qt tells from 6.12 on), or where it has
    switched effects off.
    """
    hints = QGuiApplication.styleHints()
    wanted = hints.accessibility().property("motionPreference")  # None before Qt 6.12
    if wanted is not None and int(getattr(wanted, "value", wanted)) != 0:
        return False
    duration = QStyle.StyleHint.SH_Widget_Animation_Duration
    return widget.style().styleHint(duration, None, widget) > 0
