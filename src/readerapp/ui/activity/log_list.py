"""What happened in this session, newest first."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from readerapp.ui.activity.log import LogEntry
from readerapp.ui.activity.words import ActivityWords
from readerapp.ui.guarding import guarded


@guarded
class LogList(QTreeWidget):
    """One line an entry: the time, then what happened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("activityLog")
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setAllColumnsShowFocus(True)
        self.setWordWrap(True)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._words = ActivityWords(self)
        self._entries: tuple[LogEntry, ...] = ()
        self._retranslate()

    def show_entries(self, entries: Sequence[LogEntry]) -> None:
        """Show entries that come oldest first."""
        self._entries = tuple(entries)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("What happened in this session"))
        self.clear()
        said = [(self._words.time(each), self._words.log(each)) for each in self._entries]
        lines = said[::-1] or [("", self.tr("Nothing has happened yet."))]
        self.addTopLevelItems([_line(time, words) for time, words in lines])
        newest = self.topLevelItem(0)
        if newest:
            self.setCurrentItem(newest)


def _line(time: str, words: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([time, words])
    spoken = f"{time}. {words}" if time else words
    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
    return item
