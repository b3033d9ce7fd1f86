"""Screenshots: renders the real window to a picture, for documents and machines without display."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice, QObject, QPoint, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from readerapp.background import TaskRunner
from readerapp.domain.values import dataclass

SETTLE = 120  # ms without work before the picture is taken: layouts need two event rounds
ROUNDS = 2


@dataclass(frozen=True)
class ScreenshotRequest:
    """Screenshot to render: format such as "png", size in device-independent pixels, and pixels for
    each."""

    format: str
    width: int = 1440
    height: int = 900
    scale: float = 1.0


class ScreenshotTaker(QObject):
    """Waits until no task is running, then renders the screenshot and calls `done`."""

    def __init__(
        self,
        widget: QWidget,
        runner: TaskRunner,
        shot: ScreenshotRequest,
        done: Callable[[bytes], None],
        is_settled: Callable[[], bool] = lambda: True,
    ) -> None:
        """`is_settled` tells whether nothing on screen is still to be asked for."""
        super().__init__(widget)
        self._is_settled = is_settled
        self._widget = widget
        self._runner = runner
        self._shot = shot
        self._done = done
        self._quiet = 0
        self._timer = QTimer(self, interval=SETTLE)
        self._timer.timeout.connect(self._check)

    def start(self) -> None:
        """Begin to wait."""
        self._timer.start()

    def _check(self) -> None:
        is_quiet = self._is_settled() and not self._runner.busy
        self._quiet = self._quiet + 1 if is_quiet else 0
        if self._quiet >= ROUNDS:
            self._timer.stop()
            self._done(render(self._widget, self._shot))


def render(widget: QWidget, shot: ScreenshotRequest) -> bytes:
    """Paint `widget` and the windows over it; return the picture's file, empty where Qt knows no
    such format."""
    scale = shot.scale
    image = QImage(
        round(widget.width() * scale), round(widget.height() * scale), QImage.Format.Format_RGB32
    )
    image.setDevicePixelRatio(scale)
    painter = QPainter(image)
    widget.render(painter, QPoint())
    for other in QApplication.topLevelWidgets():
        if other is not widget and other.isVisible() and other.parentWidget() is widget:
            middle = QPoint(
                (widget.width() - other.width()) // 2, (widget.height() - other.height()) // 2
            )
            painter.translate(middle)
            other.render(painter, QPoint())
            painter.setPen(other.palette().mid().color())
            painter.drawRect(other.rect().adjusted(-1, -1, 0, 0))  # no window manager drew a frame
            painter.translate(-middle)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, shot.format)  # type: ignore[call-overload]  # the stub asks for bytes, Qt for str
    return bytes(buffer.data().data())
