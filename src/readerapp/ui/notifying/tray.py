"""The icon in the tray: a dot for unread articles, and a menu for what one does without a window.

It also shows notifications where the desktop has no program for them (Windows, macOS).
"""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from readerapp.domain.notifications import Notification
from readerapp.messages import _, pgettext
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import counted
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.drawn_icons import app_icon
from readerapp.ui.widgets.plain_text import tip_text

SIDES = (16, 22, 24, 32, 48, 64)  # pixels; what trays ask for
DOT = 0.42  # of a side
RING = 0.06  # of a side, around the dot: it is seen on any picture


def has_tray() -> bool:
    """Return whether this desktop has a tray."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """The icon with its menu. While it is in the tray, closing the window does not quit."""

    open_requested = Signal()
    refresh_requested = Signal()
    pause_toggled = Signal(bool)
    note_clicked = Signal()

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self._unread = 0
        self._keeps_running = False
        self._shows_notes = False
        self.icon = QSystemTrayIcon(self)
        self.menu = QMenu(window)
        self.open = QAction(self)
        self.refresh = QAction(self)
        self.pause = QAction(self, checkable=True)
        self.quit = QAction(self)
        self.menu.addActions([self.open, self.refresh, self.pause])
        self.menu.addSeparator()
        self.menu.addAction(self.quit)
        self.icon.setContextMenu(self.menu)
        self._connect()
        self._draw()
        keep_translated(window, self._set_texts)

    @property
    def is_keeping_open(self) -> bool:
        """Whether the app goes on when the window closes."""
        return self._keeps_running

    def keep_running(self, is_wanted: bool) -> None:
        """Have the app go on in the tray when the window closes, or end as usual."""
        self._keeps_running = is_wanted
        QApplication.setQuitOnLastWindowClosed(not is_wanted)
        self._show()

    def show_unread(self, count: int) -> None:
        """Show whether there are unread articles, and tell how many."""
        if (count > 0) != (self._unread > 0):
            self._unread = count
            self._draw()
        self._unread = count
        self._set_texts()

    def set_theme(self, theme: Theme) -> None:
        """Draw the dot in the colours of a theme."""
        self._theme = theme
        self._draw()

    def show_note(self, note: Notification) -> None:
        """Show a notification; the icon stays from then on, else it would vanish with it."""
        self._shows_notes = True
        self._show()
        self.icon.showMessage(note.title, note.text, self.icon.icon())

    def stop(self) -> None:
        """Leave the tray."""
        self._shows_notes = False
        self.keep_running(False)

    def _show(self) -> None:
        self.icon.setVisible(self._keeps_running or self._shows_notes)

    def _connect(self) -> None:
        self.icon.activated.connect(self._on_activated)
        self.icon.messageClicked.connect(self.note_clicked)
        self.open.triggered.connect(self.open_requested)
        self.refresh.triggered.connect(self.refresh_requested)
        self.pause.toggled.connect(self.pause_toggled)
        self.quit.triggered.connect(QApplication.quit)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.open_requested.emit()

    def _draw(self) -> None:
        picture = self.open.icon()  # which has none: an empty one to be filled
        for side in SIDES:
            pixels = app_icon(side)
            if self._unread:
                _draw_dot(pixels, self._theme)
            picture.addPixmap(pixels)
        self.icon.setIcon(picture)

    def _set_texts(self) -> None:
        self.open.setText(_("&Open Readerapp"))
        self.refresh.setText(_("&Refresh All Feeds"))
        self.pause.setText(_("&Pause Asking for News"))
        self.quit.setText(pgettext("tray", "&Quit"))
        unread = counted(
            "Readerapp: {count} unread article", "Readerapp: {count} unread articles", self._unread
        )
        self.icon.setToolTip(tip_text(unread))


def _draw_dot(picture: QPixmap, theme: Theme) -> None:
    side = picture.width()
    size, ring = side * DOT, side * RING
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for colour, edge in ((theme.background, 0.0), (theme.accent, ring)):
        painter.setBrush(QColor(colour))
        at = side - size + edge
        painter.drawEllipse(round(at), round(at), round(size - 2 * edge), round(size - 2 * edge))
    painter.end()
