"""Focus of notices: what appears by itself never takes the keyboard focus, nor covers what has it.

Qt gives the focus to the next widget that takes Tab when the one that had it is hidden, and when a
window becomes active again that has none. A notice is a widget like any other then: the next Space
would press its button. So its parts take no focus but in the moment in which Tab is pressed.

A notice takes its room from what stands above it, whose lower end goes out of sight: what has the
focus there is moved up so far (`NoticeRoom`), and back when the notice has gone.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from readerapp.ui.widgets.slot_guard import guarded

_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
Type = QEvent.Type


class FormerFocus:
    """What had the focus before it went elsewhere, to be given back."""

    def __init__(self) -> None:
        self._holder: QWidget | None = None

    def keep(self, holder: QWidget | None) -> None:
        """Remember what has the focus now; None forgets it."""
        self._holder = holder

    def give_back(self) -> None:
        """Put the focus back, once, if what had it is still to be seen."""
        holder, self._holder = self._holder, None
        if holder is not None and isValid(holder) and holder.isVisible():
            holder.setFocus(Qt.FocusReason.OtherFocusReason)


@guarded
class NoticeFocus(QObject):
    """Keeps the focus out of a notice, unless it is brought there by Tab.

    When a notice goes that has the focus, this is where it was before.
    """

    def __init__(self, notice: QWidget) -> None:
        """`notice` has all its parts."""
        super().__init__(notice)
        self._notice = notice
        self._parts = {
            part: part.focusPolicy()
            for part in notice.findChildren(QWidget)
            if part.focusPolicy() != Qt.FocusPolicy.NoFocus
        }
        self._window: QWidget | None = None
        self._former = FormerFocus()  # before Tab led here
        notice.installEventFilter(self)
        for part in self._parts:
            part.installEventFilter(self)
        self._close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._notice and kind is Type.Show:
            self._watch(self._notice.window())
        elif watched is self._notice and kind is Type.Hide:
            self._watch(None)
            if self._has_focus():
                self._former.give_back()
            self._former.keep(None)
            self._close()
        elif watched is self._window:
            if isinstance(event, QKeyEvent) and kind is Type.ShortcutOverride:
                self._open_for(event)
        elif kind is Type.FocusOut:
            QTimer.singleShot(0, self, self._close_unless_used)
        return False

    def _watch(self, window: QWidget | None) -> None:
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)

    def _open_for(self, event: QKeyEvent) -> None:
        """A key comes as ShortcutOverride first, before Qt moves the focus by it."""
        if event.key() not in _TABS:
            return
        if not self._has_focus():
            self._former.keep(QApplication.focusWidget())
        for part, policy in self._parts.items():
            part.setFocusPolicy(policy)
        QTimer.singleShot(0, self, self._close_unless_used)

    def _close_unless_used(self) -> None:
        if not self._has_focus():
            self._close()

    def _close(self) -> None:
        for part in self._parts:
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _has_focus(self) -> bool:
        return any(part.hasFocus() for part in self._parts)


class NoticeRoom:
    """Room that a notice takes from the lower end of a scroll area, and gives back."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        self._area = area
        self._raised = (0, 0)  # where the content stood before a notice, and where it was moved

    def keep(self, before: int, old: int, top: int, bottom: int) -> None:
        """Go up as far as a notice that came below covers what stands from `top` to `bottom` of the
        content, and back when it is gone. `before` and `old`: where the content stood, in how much
        room. What was not wholly seen stays where it is."""
        bar, height = self._area.verticalScrollBar(), self._area.viewport().height()
        home, raised = self._raised
        is_raised = raised == before != home
        if old < 0 or (height > old and not is_raised):
            return
        if before <= top and (bottom <= before + old or is_raised):
            home = home if is_raised else before
            bar.setValue(max(home, min(top, bottom - height)))
            self._raised = home, bar.value()


@guarded
class FocusArea(QScrollArea):
    """A scroll area in which a notice below never covers what has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = NoticeRoom(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        before, old = self.verticalScrollBar().value(), event.oldSize()
        super().resizeEvent(event)
        content, holder = self.widget(), self.window().focusWidget()
        if old.width() != event.size().width() or holder is None or content is None:
            return  # another width lays everything out anew
        if content.isAncestorOf(holder):
            top = holder.mapTo(content, QPoint()).y()
            self._room.keep(before, old.height(), top, top + holder.height())
