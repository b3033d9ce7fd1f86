"""The palette on screen: a field, and what it finds below it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from readerapp.messages import _
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import counted, isolate, listed, sentences
from readerapp.ui.palette.entries import PaletteEntry
from readerapp.ui.widgets.announcer import Announcer
from readerapp.ui.widgets.dialog_parts import nothing_found_label
from readerapp.ui.widgets.key_caps import KEYS_ROLE, PLACE_ROLE, KeyRowDelegate
from readerapp.ui.widgets.plain_text import spoken, text_field
from readerapp.ui.widgets.slot_guard import guarded

Key = Qt.Key
ENTRY_ROLE = PLACE_ROLE + 1
LETTERS = 78  # in a row, where there is room
ROWS = 11
EDGE = 12  # pixels that are left of the window around the palette, at least
TELL_AFTER = 600  # ms without a key, until what was found is told to a screen reader
_STEPS = {Key.Key_Down: 1, Key.Key_Up: -1, Key.Key_PageDown: ROWS - 1, Key.Key_PageUp: 1 - ROWS}


@guarded
class PaletteWindow(QDialog):
    """The palette. The focus stays in its field, arrows go through what was found."""

    typed = Signal(str)
    chosen = Signal(object)  # PaletteEntry
    language_changed = Signal()  # the entries are to be named anew

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._is_shown = False
        self.field = text_field(self)
        self.list = QListWidget(self)
        self.list.setObjectName("shortcutList")
        self.list.setItemDelegate(KeyRowDelegate("", self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = nothing_found_label(self)
        self._announcer = Announcer(self.field, pause=150)
        self._telling = QTimer(self, singleShot=True, interval=TELL_AFTER)
        self._telling.timeout.connect(self._tell_found)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(8)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.nothing, 1)
        self.field.textChanged.connect(self.typed)
        self.field.textChanged.connect(lambda _text: self._telling.start())
        self.list.itemClicked.connect(self._choose)
        keep_translated(self, self._set_texts)

    def _set_texts(self) -> None:
        self.setWindowTitle(_("Find a Command"))
        self.field.setPlaceholderText(_("Find a command, a list, a setting or a story"))
        self.field.setAccessibleName(_("Find a command, a list, a setting or a story"))
        self.list.setAccessibleName(_("What was found"))
        self.nothing.setText(_("Nothing here is called that."))
        QTimer.singleShot(0, self, self.language_changed.emit)

    def show_found(self, found: Sequence[PaletteEntry], *, keeps_row: bool = False) -> None:
        """Show what was found, the first as the current one; or the one that is the current one,
        if it `keeps_row`: more was found for what was typed before."""
        current = self.current
        before = current.key if keeps_row and current else ""
        self.list.clear()
        for each in found:
            self.list.addItem(self._item(each))
        keys = [each.key for each in found]
        self.list.setCurrentRow(keys.index(before) if before in keys else 0)
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)

    @property
    def current(self) -> PaletteEntry | None:
        """The entry that Return chooses."""
        item = self.list.currentItem()
        return item.data(ENTRY_ROLE) if item else None

    def open_over(self, window: QWidget) -> None:
        """Show the palette over the upper part of a window."""
        metrics = self.fontMetrics()
        width = min(metrics.averageCharWidth() * LETTERS, window.width() - 2 * EDGE)
        row = self.list.sizeHintForRow(0) if self.list.count() else metrics.height() + 16
        height = self.field.sizeHint().height() + ROWS * row + 42
        top = min(max(EDGE, window.height() // 9), EDGE * 8)
        self.resize(QSize(width, min(height, max(160, window.height() - top - EDGE))))
        self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, top)))
        self.show()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go through the rows, Return chooses; Esc closes."""
        key = Key(event.key())
        if key in (Key.Key_Return, Key.Key_Enter):
            self._choose(self.list.currentItem())
        elif key in _STEPS and self.list.count():
            self._step(key)
        else:
            super().keyPressEvent(event)

    def _step(self, key: Qt.Key) -> None:
        """Go through the rows, around the ends with single steps."""
        count, row = self.list.count(), self.list.currentRow() + _STEPS[key]
        if key in (Key.Key_Down, Key.Key_Up):
            row %= count
        self.list.setCurrentRow(min(max(0, row), count - 1))
        self._telling.stop()
        if self.current:
            self._announcer.announce(self._spoken(self.current))

    def _choose(self, item: QListWidgetItem | None) -> None:
        entry = item.data(ENTRY_ROLE) if item else None
        if entry is None:
            return
        if not entry.is_enabled:
            self._announcer.announce(self._spoken(entry))
            return
        self.accept()
        self.chosen.emit(entry)

    def _item(self, entry: PaletteEntry) -> QListWidgetItem:
        item = QListWidgetItem(entry.name)
        item.setData(KEYS_ROLE, entry.keys)
        item.setData(PLACE_ROLE, entry.place)
        item.setData(ENTRY_ROLE, entry)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken(self._spoken(entry)))
        item.setToolTip("")
        if not entry.is_enabled:
            item.setFlags(Qt.ItemFlag.ItemIsSelectable)
        return item

    def _spoken(self, entry: PaletteEntry) -> str:
        unavailable = "" if entry.is_enabled else _("cannot be done now")
        parts = (isolate(entry.name), entry.place, *entry.keys[:1], unavailable)
        return listed(parts)

    def _tell_found(self) -> None:
        current = self.current
        if current is None:
            self._announcer.announce(self.nothing.text())
        else:
            # Translators: rows of the palette
            told = counted("{count} found", "{count} found", self.list.count())
            self._announcer.announce(sentences((told, self._spoken(current))))

    def event(self, event: QEvent) -> bool:
        """Close when the reader goes elsewhere."""
        done = super().event(event)
        if event.type() == QEvent.Type.WindowDeactivate and self.isVisible():
            QTimer.singleShot(0, self, self._close_unless_active)
        return done

    def _close_unless_active(self) -> None:
        if self.isVisible() and not self.isActiveWindow():
            self.reject()
