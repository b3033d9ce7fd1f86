"""The signals every view may listen to."""

from PySide6.QtCore import QObject, Signal

from readerapp.domain.articles import Changes


class LibraryEvents(QObject):
    """What happened to the library, told once to all views, always on the GUI thread."""

    changed = Signal(object)  # Changes
    subscriptions_changed = Signal()  # feeds, folders, or how their fetching went
    relatives_changed = Signal()  # relations were computed, or the reader judged some
    searches_changed = Signal()  # saved searches

    def tell(self, changes: Changes) -> None:
        """Announce `changes` unless nothing was touched."""
        if changes.added or changes.changed or changes.removed:
            self.changed.emit(changes)
        if changes.verdicts:
            self.relatives_changed.emit()
        if changes.subscriptions:
            self.subscriptions_changed.emit()
        if changes.searches:
            self.searches_changed.emit()
