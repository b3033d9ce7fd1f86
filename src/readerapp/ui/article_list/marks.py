"""Controller of marks: read, starred, removed, from menus and keys; each with its undo."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal

from readerapp.background import Lane
from readerapp.domain.articles import ArticleHead, ArticleQuery
from readerapp.library import marks
from readerapp.library.marks import ActionResult
from readerapp.messages import _, pgettext
from readerapp.ui.language.retranslation import Words
from readerapp.ui.language.wording import counted
from readerapp.ui.shell.context import Context

MANY = 200  # articles from which on marking takes so long that other marks overtake it


class MarkController(QObject):
    """Marks articles as read or starred, and removes them."""

    told = Signal(str)  # what was done to one article, which no notice says

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)  # an action that ends after it has nobody to tell
        self._library = context.library
        self._undo = context.undo
        self._toast = context.window.toast
        context.undo.pending.connect(self._show_pending)

    def opened(self, article_id: int) -> None:
        """Mark as read because it was opened; that needs no undo."""
        self._undo.run(None, partial(marks.mark_read, self._library, [article_id], read=True))

    def toggle_read(self, ids: Sequence[int], known: Sequence[ArticleHead]) -> None:
        """Mark articles as read, or as unread when all of them that are known are read."""
        if ids:
            self.mark_read(ids, read=not all(head.is_read for head in known))

    def toggle_star(self, ids: Sequence[int], known: Sequence[ArticleHead]) -> None:
        """Star articles, or remove the stars when all of them that are known have one."""
        if ids:
            self.star(ids, starred=not all(head.is_starred for head in known))

    def mark_read(self, ids: Sequence[int], *, read: bool) -> None:
        """Mark articles as read or unread in one step; of several, offer the way back."""
        self._mark(
            lambda: _("Mark as Read") if read else _("Mark as Unread"),
            partial(marks.mark_read, self._library, ids, read=read),
            partial(self._said_read, read=read),
            len(ids),
            lambda: pgettext("notice", "Marked as read") if read else _("Marked as unread"),
        )

    def star(self, ids: Sequence[int], *, starred: bool) -> None:
        """Star articles, or remove their stars, in one step; of several, offer the way back."""
        self._mark(
            lambda: _("Star") if starred else _("Remove Star"),
            partial(marks.mark_starred, self._library, ids, starred=starred),
            partial(self._said_starred, starred=starred),
            len(ids),
            lambda: pgettext("notice", "Starred") if starred else _("Star removed"),
        )

    def _mark(
        self,
        text: Words,
        work: Callable[[], ActionResult],
        said: Callable[[int], str],
        count: int,
        one: Words,
    ) -> None:
        """Run a mark on `count` articles. What `said` tells of one of them is on screen anyway."""

        def then(done: ActionResult) -> None:
            if count > 1:
                self._offer(done, lambda: said(_n(done)))
            elif done.undo:
                self.told.emit(one())

        self._undo.run(text, work, then, _lane(count))

    def _said_read(self, count: int, *, read: bool) -> str:
        if read:
            return counted(
                "{count} article marked as read", "{count} articles marked as read", count
            )
        return counted(
            "{count} article marked as unread", "{count} articles marked as unread", count
        )

    def _said_starred(self, count: int, *, starred: bool) -> str:
        if starred:
            return counted("{count} article starred", "{count} articles starred", count)
        return counted("{count} star removed", "{count} stars removed", count)

    def mark_all_read(self, query: ArticleQuery) -> None:
        """Mark everything the list shows as read, and offer the way back."""
        self._undo.run(
            lambda: _("Mark All as Read"),
            partial(marks.mark_all_read, self._library, query),
            lambda done: self._offer(
                done,
                lambda: counted(
                    "{count} article marked as read", "{count} articles marked as read", _n(done)
                ),
            ),
            Lane.BULK,
        )

    def mark_older_read(self, query: ArticleQuery, days: int) -> None:
        """Mark what is older than some days as read, and offer the way back."""
        self._undo.run(
            lambda: _("Mark Older as Read"),
            partial(marks.mark_older_read, self._library, query, timedelta(days=days)),
            self._told_of_older,
            Lane.BULK,
        )

    def _told_of_older(self, done: ActionResult) -> None:
        self._offer(done, lambda: self._said_read(_n(done), read=True))
        if not done.undo:
            self._toast.show_message(lambda: _("Nothing unread here is that old."))

    def remove(self, ids: Sequence[int]) -> None:
        """Move articles into the bin in one step, and offer Undo."""
        self._undo.run(
            lambda: counted("Remove Article", "Remove {count} Articles", len(ids)),
            partial(marks.remove, self._library, ids),
            lambda done: self._offer(
                done,
                lambda: counted(
                    "{count} article moved to the bin",
                    "{count} articles moved to the bin",
                    _n(done),
                ),
            ),
            _lane(len(ids)),
        )

    def _show_pending(self, action: str) -> None:
        self._toast.show_message(
            lambda: _("“{action}” is in progress; you can read on").format(action=action)
        )

    def _offer(self, done: ActionResult, text: Words) -> None:
        if done.undo:
            self._toast.show_message(text, lambda: _("Undo"), self._undo.newest())


def _lane(count: int) -> Lane:
    return Lane.BULK if count >= MANY else Lane.WRITE


def _n(done: ActionResult) -> int:
    return len(done.changes.marked.ids) + len(done.changes.removed)
