"""The menu of speeds of what is heard."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from readerapp.messages import _


class SpeedMenu(QMenu):
    """Speeds to choose from, the one in use checked."""

    chosen = Signal(int)  # per cent

    def __init__(self, speeds: Iterable[int]) -> None:
        super().__init__()
        self._speed = 100
        self._group = QActionGroup(self)
        for speed in speeds:
            action = self.addAction("")
            action.setCheckable(True)
            action.setData(speed)
            action.triggered.connect(partial(self._choose, speed))
            self._group.addAction(action)

    @property
    def said(self) -> str:
        """The speed in use as people write it: 1.25×."""
        return _in_words(self._speed)

    def show_speed(self, speed: int) -> None:
        """Show which speed is in use, in per cent."""
        self._speed = speed
        for action in self._group.actions():
            action.setChecked(action.data() == speed)

    def set_texts(self) -> None:
        """Say the speeds in the language of the interface; its title says whoever shows it."""
        for action in self._group.actions():
            action.setText(_in_words(action.data()))

    def _choose(self, speed: int, _checked: bool = False) -> None:
        self.chosen.emit(speed)


def _in_words(speed: int) -> str:
    return _("{times}×").format(times=QLocale().toString(speed / 100, "g", 3))
