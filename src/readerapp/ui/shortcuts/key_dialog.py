"""The question for a key: it is pressed, and told what it does today, before it is taken."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from readerapp.ui.language.retranslation import Words, keep_translated
from readerapp.ui.language.wording import sentences
from readerapp.ui.shortcuts.groups import native
from readerapp.ui.shortcuts.words import Told
from readerapp.ui.widgets.announcer import Announcer
from readerapp.ui.widgets.dialog_parts import handles_return, plain_label
from readerapp.ui.widgets.slot_guard import guarded

Key = Qt.Key
Modifier = Qt.KeyboardModifier
_MODIFIERS = (
    Key.Key_Shift, Key.Key_Control, Key.Key_Alt, Key.Key_Meta, Key.Key_AltGr, Key.Key_CapsLock,
    Key.Key_NumLock, Key.Key_ScrollLock, Key.Key_Super_L, Key.Key_Super_R, Key.Key_unknown,
    Key.Key_Multi_key, Key.Key_Mode_switch,
)  # fmt: skip
_GOES_ON = (Key.Key_Tab, Key.Key_Backtab, Key.Key_Escape, Key.Key_Return, Key.Key_Enter)
_PORTABLE = QKeySequence.SequenceFormat.PortableText


def pressed_keys(event: QKeyEvent) -> str:
    """Return a key as it is stored, "" for one that only goes with others.

    A sign is what it is, whatever has to be held down for it on this keyboard.
    """
    key, held = event.key(), event.modifiers() & ~Modifier.KeypadModifier
    if not key or key in _MODIFIERS:
        return ""
    if key < Key.Key_Escape and not chr(key).isalpha() and key != Key.Key_Space:
        held &= ~Modifier.ShiftModifier
    return QKeySequence(int(held.value) | key).toString(_PORTABLE)


@guarded
class KeyField(QLineEdit):
    """Field that keys are pressed into. Tab, Return and Esc alone do what they do everywhere."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def set_names(self, name: str, hint: str) -> None:
        """Name the field, and say what to do in it."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(hint)
        self.setPlaceholderText(hint)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(not _goes_on(event))  # no command takes the key first
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = "" if _goes_on(event) else pressed_keys(event)
        if keys:
            self.pressed.emit(keys)
        else:
            event.ignore()  # for the dialog


def _goes_on(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~(Modifier.ShiftModifier | Modifier.KeypadModifier)
    return event.key() in _GOES_ON and held == Modifier.NoModifier


@guarded
class KeyDialog(QDialog):
    """Dialog that asks for the key of one command."""

    chosen = Signal(str)

    def __init__(self, command: Words, told: Callable[[str], Told], parent: QWidget) -> None:
        super().__init__(parent)
        self._told = told
        self._keys = ""
        self._command = command
        asked = self._asked = plain_label(self)
        self.field = KeyField(self)
        self.told = plain_label(self)
        self.told.setMinimumWidth(360)
        self.told.setMinimumHeight(2 * self.fontMetrics().lineSpacing() + 2)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.use = QPushButton(self)
        self.cancel = QPushButton(self)
        self._announcer = Announcer(self.field, pause=150)
        row = QHBoxLayout()
        row.addStretch()
        for button, act in ((self.use, self._use), (self.cancel, self.reject)):
            button.setAutoDefault(False)
            button.clicked.connect(act)
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(12)
        for widget in (asked, self.field, self.told):
            layout.addWidget(widget)
        layout.addStretch()
        layout.addLayout(row)
        self.use.setEnabled(False)
        keep_translated(self, self._set_texts)
        self.field.pressed.connect(self.show_keys)
        self.field.setFocus()

    def _set_texts(self) -> None:
        command = self._command()
        self.setWindowTitle(self.tr("Press a Key"))
        self._asked.setText(self.tr("Press the key for “{command}”.").format(command=command))
        self.field.set_names(
            self.tr("Key for {command}").format(command=command), self.tr("Press a key")
        )
        self.use.setText(self.tr("&Use This Key"))
        self.cancel.setText(self.tr("Cancel"))
        if self._keys:
            self._show(self._keys)

    def show_keys(self, keys: str) -> None:
        """Show a key, and say what it does today."""
        told = self._show(keys)
        self._announcer.announce(sentences((native(keys), told.text)))

    def _show(self, keys: str) -> Told:
        told = self._told(keys)
        self._keys = keys
        self.field.setText(native(keys))
        self.told.setText(told.text)
        self.use.setText(self.tr("&Replace") if told.replaces else self.tr("&Use This Key"))
        self.use.setEnabled(told.is_free or told.replaces)
        return told

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return in the field takes the key, if it can be taken."""
        if event.key() in (Key.Key_Return, Key.Key_Enter) and self.field.hasFocus():
            self.use.click()
        elif not handles_return(self, event):
            super().keyPressEvent(event)

    def _use(self) -> None:
        self.accept()
        self.chosen.emit(self._keys)
