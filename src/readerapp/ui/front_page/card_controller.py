"""Controller of the cards of the front page: what the reader does about one, or about all."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from readerapp.domain.front_page import FrontCard
from readerapp.library import front_page, marks
from readerapp.library.marks import ActionResult
from readerapp.messages import _
from readerapp.ui.front_page.page import FrontPage
from readerapp.ui.language.retranslation import Words
from readerapp.ui.language.wording import counted
from readerapp.ui.shell.context import Context


class FrontCardController(QObject):
    """Does what is asked of a card: marks, follows, less of it, copies its address."""

    def __init__(self, context: Context, page: FrontPage) -> None:
        super().__init__(page)
        self._library = context.library
        self._toast = context.window.toast
        self._undo = context.undo
        self._page = page
        page.requests.read_toggled.connect(self.toggle_read)
        page.requests.follow_requested.connect(self.follow)
        page.requests.less_requested.connect(self.want_less)
        page.requests.address_copied.connect(self._copy)
        page.end.read_wanted.connect(self.mark_all_read)

    def toggle_read(self, card: FrontCard) -> None:
        """Mark all reports of a card as read, or as unread when they are."""
        read = bool(card.unread)
        self._undo.run(
            lambda: _("Mark as Read") if read else _("Mark as Unread"),
            partial(marks.mark_read, self._library, card.ids, read=read),
        )

    def mark_all_read(self) -> None:
        """Mark everything on the page as read, and offer the way back."""
        edition = self._page.edition
        if edition is None:
            return

        def offer(done: ActionResult) -> None:
            count = len(done.changes.marked.ids)
            self._offer(
                lambda: counted(
                    "{count} article marked as read", "{count} articles marked as read", count
                ),
                done,
            )

        work = partial(front_page.mark_read, self._library, edition.id)
        self._undo.run(lambda: _("Mark the Front Page as Read"), work, offer)

    def follow(self, article_id: int, on: bool) -> None:
        """Follow a story, or no longer."""
        self._run(
            lambda: _("Follow") if on else _("No Longer Follow"),
            lambda: _("New developments in this story will be shown on the front page"),
            partial(front_page.follow, article_id=article_id, on=on),
            tells=on,
        )

    def want_less(self, article_id: int, on: bool) -> None:
        """Let stories like this stand lower in the editions to come, or no longer."""
        self._run(
            lambda: _("Less of This") if on else _("No Longer Less of This"),
            lambda: _("This story will be ranked lower from the next update of the front page"),
            partial(front_page.less, article_id=article_id, on=on),
            tells=on,
        )

    def _run(
        self, text: Words, said: Words, action: Callable[..., ActionResult], *, tells: bool
    ) -> None:
        offer = partial(self._offer, said) if tells else None
        self._undo.run(text, partial(action, self._library), offer)

    def _offer(self, said: Words, done: ActionResult) -> None:
        if done.undo:
            self._toast.show_message(said, lambda: _("Undo"), self._undo.newest())

    def _copy(self, address: str) -> None:
        QGuiApplication.clipboard().setText(address)
        self._toast.show_message(lambda: _("Address copied"))
