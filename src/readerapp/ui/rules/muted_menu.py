"""The menu of what is muted, at its entry in the navigation."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from readerapp.domain.rules import Mute
from readerapp.ui.rules.words import RuleWords
from readerapp.ui.widgets.plain_text import button_text

MOST = 20  # mutes in a menu; the window has all


class MutedMenu(QMenu):
    """Menu of the mutes, made for each use. It only tells what was chosen."""

    shown = Signal()  # what is muted is to be shown
    ended = Signal(object)  # Mute
    window_requested = Signal()

    def __init__(self, mutes: Sequence[Mute], parent: QWidget) -> None:
        super().__init__(parent)
        words = RuleWords(self)
        show = self.addAction(self.tr("&Show What Is Muted"))
        show.triggered.connect(self.shown)
        ending = self.addMenu(self.tr("&End a Mute"))
        ending.setEnabled(bool(mutes))
        for mute in mutes[:MOST]:
            action = ending.addAction(button_text(words.mute(mute)))
            action.triggered.connect(partial(self._end, mute))
        self.addSeparator()
        self.addAction(self.tr("&Rules and Mutes…")).triggered.connect(self.window_requested)

    def _end(self, mute: Mute, _checked: bool = False) -> None:
        self.ended.emit(mute)
