"""Content of a scroll area that is made anew."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from readerapp.ui.widgets.slot_guard import guarded


@guarded
class _Content(QWidget):
    """Content whose height follows from its width. Qt's own hint would lay all of it out at the
    width that it hints at, too."""

    def sizeHint(self) -> QSize:
        return QSize(self.width(), 0)


class AreaContent:
    """Content of a scroll area, which is replaced as a whole.

    `QScrollArea.setWidget` would delete the old one at once: a child that has the focus then gives
    it to the next one while both are being taken apart, and whoever follows the focus uses what is
    half gone. `takeWidget` gives it another parent, for which each widget of it is styled again. So
    the area holds one widget for good, and the content stands in that.
    """

    def __init__(self, area: QScrollArea) -> None:
        self._holder = QWidget()
        self._layout = QVBoxLayout(self._holder)
        self._layout.setContentsMargins(0, 0, 0, 0)
        area.setWidget(self._holder)
        self._holder.setAutoFillBackground(False)
        self._shown: QWidget | None = None

    def new(self) -> QWidget:
        """Return a widget to be filled, hidden, in the place where `show` shows it."""
        content = _Content(self._holder)
        content.hide()
        content.resize(self._holder.size())  # its size to be, most likely
        return content

    @property
    def shown(self) -> QWidget:
        """What `show` was given last."""
        return self._shown or self._holder

    def show(self, content: QWidget) -> None:
        """Show what `new` gave, now with a layout, instead of what is there, and lay it out. The
        old one is hidden now and goes after the present event."""
        old, self._shown = self._shown, content
        if old is not None:
            old.hide()
            self._layout.removeWidget(old)
            old.deleteLater()
        self._layout.addWidget(content)
        content.show()
        self.lay_out()

    def lay_out(self) -> None:
        """Give content that has grown its room now and not after the present event."""
        QCoreApplication.sendEvent(self._holder, QEvent(QEvent.Type.LayoutRequest))
