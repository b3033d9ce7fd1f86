"""Moves of the borders between panes by keys: F8 leads to them one after another, and back."""

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QSplitterHandle, QWidget
from shiboken6 import isValid

from readerapp.messages import _
from readerapp.ui.shell.window import MainWindow
from readerapp.ui.widgets.grip_splitter import GripSplitter


class BorderMoves(QObject):
    """Leads the focus to the borders on screen, in their order, and back to where it was."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        window.commands["move_border"].triggered.connect(self.go_on)
        for splitter in window.area.findChildren(GripSplitter):
            splitter.left.connect(self._go_back)

    def go_on(self) -> None:
        """Go to the first border, or to the next one; after the last one back."""
        borders, focus = self._borders(), self._window.focusWidget()
        if not borders:
            self._window.toast.show_message(lambda: _("There is no border between panes here."))
        elif focus not in borders:
            self._before = focus
            self._focus(borders[0])
        elif focus is borders[-1]:
            self._go_back()
        else:
            self._focus(borders[borders.index(focus) + 1])

    def _borders(self) -> list[QSplitterHandle]:
        area = self._window.area
        shown = [each for each in area.findChildren(QSplitterHandle) if each.isVisible()]
        is_mirrored = area.layoutDirection() == Qt.LayoutDirection.RightToLeft

        def place(border: QSplitterHandle) -> tuple[int, int]:
            at = border.mapTo(area, QPoint())
            return (-at.x() if is_mirrored else at.x(), at.y())

        return sorted(shown, key=place)

    def _focus(self, border: QSplitterHandle) -> None:
        border.setAccessibleDescription(_("Arrow keys move it, Return confirms, Esc cancels."))
        border.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _go_back(self) -> None:
        before = self._before
        self._before = None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._window.focus_next_pane(1)
