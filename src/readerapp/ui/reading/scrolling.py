"""Smooth scrolling by the mouse wheel."""

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QPropertyAnimation, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QScrollBar, QStyle

MILLISECONDS = 160


class SmoothScroll:
    """Animates one scroll bar, unless the desktop wants no motion."""

    def __init__(self, bar: QScrollBar) -> None:
        self._bar = bar
        self._target = 0
        self._glide = QPropertyAnimation(bar, b"value", bar)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.setDuration(MILLISECONDS)

    def handles(self, event: QWheelEvent) -> bool:
        """Handle a wheel that clicks; a touch pad sends pixels and scrolls smoothly by itself."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if not event.pixelDelta().isNull() or event.angleDelta().y() == 0:
            return False
        self.by(-event.angleDelta().y())
        event.accept()
        return True

    def by(self, pixels: int) -> None:
        """Scroll by a distance, from where the last glide was going."""
        running = self._glide.state() == QAbstractAnimation.State.Running
        start = self._target if running else self._bar.value()
        self._target = min(max(start + pixels, self._bar.minimum()), self._bar.maximum())
        self._glide.stop()
        if not self._moves():
            self._bar.setValue(self._target)
            return
        self._glide.setStartValue(self._bar.value())
        self._glide.setEndValue(self._target)
        self._glide.start()

    def stop(self) -> None:
        """Stay where it is."""
        self._glide.stop()

    @property
    def at_end(self) -> bool:
        """Whether there is nothing more below, or soon will not be."""
        running = self._glide.state() == QAbstractAnimation.State.Running
        return (self._target if running else self._bar.value()) >= self._bar.maximum()

    def _moves(self) -> bool:
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        return self._bar.isVisible() and self._bar.style().styleHint(hint, None, self._bar) > 0
