"""The toast: a short notice at the foot of the window, with one action such as Undo."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from readerapp.messages import _
from readerapp.ui.language.retranslation import Words, keep_translated
from readerapp.ui.widgets.announcer import announce
from readerapp.ui.widgets.notice_focus import NoticeFocus
from readerapp.ui.widgets.plain_text import text_label, tip_text
from readerapp.ui.widgets.slot_guard import guarded

STAYS = 12_000  # ms; at least 10 s are asked for so that slow readers reach Undo (WCAG 2.2.1)


@guarded
class Toast(QFrame):
    """Shows one notice at a time; it never takes the focus and goes by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self._text = text_label(self)
        self._text.setWordWrap(True)
        self._button = QPushButton(self)
        self._button.clicked.connect(self._run_action)
        self._close = QToolButton(self)
        self._close.setText("✕")
        self._close.setAutoRaise(True)
        self._close.setMinimumSize(28, 28)
        self._close.clicked.connect(self.hide)
        self._action: Callable[[], None] | None = None
        self._words: Words | None = None
        self._button_words: Words | None = None
        self._timer = QTimer(self, singleShot=True, interval=STAYS)
        self._timer.timeout.connect(self._hide_soon)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 8, 6)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._button)
        layout.addWidget(self._close)
        self.hide()
        keep_translated(self, self._set_texts)
        NoticeFocus(self)

    @property
    def text(self) -> str:
        """The sentence on show, "" when there is none."""
        return self._text.text() if not self.isHidden() else ""

    def show_message(
        self, text: Words, button: Words | None = None, action: Callable[[], None] | None = None
    ) -> None:
        """Show a sentence, with a button if there is something to do about it, and announce it.

        Both are made anew when the interface language changes.
        """
        self._words, self._button_words = text, button
        self._action = action
        self._set_texts()
        self._button.setVisible(button is not None)
        self.show()
        self._timer.start()
        announce(self, self._text.text())

    def follow(self, text: Words, action: Callable[[], None]) -> None:
        """Say in other words, without announcing them, what the button does something about. A
        notice that was closed, or followed by another, does not come back."""
        if action == self._action and not self.isHidden():
            self._words = text
            self._set_texts()
            self._timer.start()

    def withdraw(self, action: Callable[[], None]) -> None:
        """Hide the notice if this is what its button does: it was done otherwise."""
        if action == self._action:
            self.hide()

    @property
    def button(self) -> QPushButton:
        """What there is to do about it; hidden when there is nothing."""
        return self._button

    def _hide_soon(self) -> None:
        """Stay as long as the keyboard is here: a button must not vanish under its user."""
        if self._button.hasFocus() or self._close.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def _run_action(self) -> None:
        self.hide()
        if self._action:
            self._action()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()
        super().leaveEvent(event)

    def _set_texts(self) -> None:
        if self._words:
            self._text.setText(self._words())
        if self._button_words:
            self._button.setText(self._button_words())
        self._close.setAccessibleName(_("Close this notice"))
        self._close.setToolTip(tip_text(_("Close this notice")))
