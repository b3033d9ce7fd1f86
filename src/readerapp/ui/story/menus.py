"""What the story page asks for about one report."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from readerapp.domain.articles import ArticleHead
from readerapp.ui.story.facts import ReportPlace


class StorySignals(QObject):
    """One place for all that a card or its menu can ask."""

    opened = Signal(int)
    read_toggled = Signal(object)  # ArticleHead as it is on show
    address_copied = Signal(str)
    split_asked = Signal(int)  # out of the story of the event
    merge_asked = Signal(int)  # with the story of the event


class ReportMenu(QMenu):
    """What can be done with a report, and with its part in the story. Made anew for each use."""

    def __init__(
        self, head: ArticleHead, place: ReportPlace, ask: StorySignals, parent: QWidget
    ) -> None:
        super().__init__(parent)
        read = self.tr("Mark as Unr&ead") if head.is_read else self.tr("Mark as R&ead")
        self._add(self.tr("&Open"), partial(ask.opened.emit, head.id))
        self.addSeparator()
        self._add(read, partial(ask.read_toggled.emit, head))
        copy = self._add(self.tr("&Copy Address"), partial(ask.address_copied.emit, head.url))
        copy.setEnabled(bool(head.url))
        if place is not ReportPlace.ALONE:
            self.addSeparator()
        if place is ReportPlace.EVENT:
            self._add(self.tr("&Not This Story"), partial(ask.split_asked.emit, head.id))
        elif place is ReportPlace.AROUND:
            self._add(self.tr("&Same Story"), partial(ask.merge_asked.emit, head.id))

    def _add(self, text: str, act: Callable[[], object]) -> QAction:
        action = self.addAction(text)
        action.triggered.connect(lambda _checked=False: act())
        return action
