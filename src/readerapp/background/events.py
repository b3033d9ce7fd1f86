"""Library events: app-wide signals about what changed in the library."""

from PySide6.QtCore import QObject, Signal

from readerapp.domain.articles import Changes


class LibraryEvents(QObject):
    """Announces what changed in the library, one signal a kind, always on the GUI thread."""

    changed = Signal(object)  # Changes: articles came, left, or have other content
    marked = Signal(object)  # Marked: articles were read, unread, starred or unstarred, no more
    subscriptions_changed = Signal()  # feeds, folders, or how their fetching went
    relatives_changed = Signal()  # relations were computed, or the reader judged some
    searches_changed = Signal()  # saved searches
    rules_changed = Signal(object)  # Changes: rules or mutes, or a rule has run
    notices = Signal(object)  # tuple of RuleNotice: articles of which rules want to tell
    renewed = Signal(object)  # another process wrote something; ids of articles that feeds brought
    annotated = Signal(object)  # ids of articles whose tags, note or highlights changed

    def publish(self, changes: Changes) -> None:
        """Emit one signal for each kind of change; none when nothing changed."""
        if changes.articles:
            self.changed.emit(changes)
        if changes.marked:
            self.marked.emit(changes.marked)
        if changes.verdicts:
            self.relatives_changed.emit()
        if changes.subscriptions:
            self.subscriptions_changed.emit()
        if changes.searches:
            self.searches_changed.emit()
        if changes.annotated:
            self.annotated.emit(changes.annotated)
        if changes.rules:
            self.rules_changed.emit(changes)
        if changes.notices:
            self.notices.emit(changes.notices)
