"""Controller of marks: read, starred, removed, from menus and keys; each with its undo."""

from functools import partial

from PySide6.QtCore import QObject

from readerapp.background import Lane
from readerapp.domain.articles import ArticleHead, ArticleQuery
from readerapp.library import Library, marks
from readerapp.library.marks import ActionResult
from readerapp.ui.shell.toast import Toast
from readerapp.ui.shell.undo import UndoStack


class MarkController(QObject):
    """Marks articles as read or starred, and removes them."""

    def __init__(self, library: Library, undo: UndoStack, toast: Toast) -> None:
        super().__init__(toast)  # an action that ends after the window has nobody to tell
        self._library = library
        self._undo = undo
        self._toast = toast
        undo.pending.connect(self._show_pending)

    def opened(self, article_id: int) -> None:
        """Mark as read because it was opened; that needs no undo."""
        self._undo.run("", partial(marks.mark_read, self._library, [article_id], read=True))

    def toggle_read(self, head: ArticleHead) -> None:
        """Turn read into unread and back."""
        text = self.tr("Mark as Unread") if head.is_read else self.tr("Mark as Read")
        self._undo.run(
            text, partial(marks.mark_read, self._library, [head.id], read=not head.is_read)
        )

    def toggle_star(self, head: ArticleHead) -> None:
        """Star an article, or remove its star."""
        text = self.tr("Remove Star") if head.is_starred else self.tr("Star")
        starred = not head.is_starred
        self._undo.run(text, partial(marks.mark_starred, self._library, [head.id], starred=starred))

    def mark_all_read(self, query: ArticleQuery) -> None:
        """Mark everything the list shows as read, and offer the way back."""
        self._undo.run(
            self.tr("Mark All as Read"),
            partial(marks.mark_all_read, self._library, query),
            lambda done: self._offer(done, self.tr("%n article(s) marked as read", "", _n(done))),
            Lane.BULK,
        )

    def remove(self, head: ArticleHead) -> None:
        """Remove an article from the library, and offer Undo."""
        self._undo.run(
            self.tr("Remove Article"),
            partial(marks.remove, self._library, [head.id]),
            lambda done: self._offer(done, self.tr("%n article(s) moved to the bin", "", _n(done))),
        )

    def _show_pending(self, action: str) -> None:
        self._toast.show_message(
            self.tr("“{action}” is going on; you can read on").format(action=action)
        )

    def _offer(self, done: ActionResult, text: str) -> None:
        if done.undo:
            self._toast.show_message(text, self.tr("Undo"), self._undo.newest())


def _n(done: ActionResult) -> int:
    return len(done.changes.marked.ids) + len(done.changes.removed)
