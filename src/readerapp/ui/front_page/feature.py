"""Builds and connects the front page, and does what is asked of its cards."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from readerapp.domain.front_page import FrontCard
from readerapp.library import front_page, marks
from readerapp.library.marks import ActionResult
from readerapp.messages import _
from readerapp.ui.front_page.controller import FrontPageController
from readerapp.ui.front_page.page import FrontPage
from readerapp.ui.labelling.hidden import dims
from readerapp.ui.language.retranslation import Words, keep_translated
from readerapp.ui.language.wording import counted
from readerapp.ui.shell.context import Context

if TYPE_CHECKING:
    from readerapp.ui.article_list.marks import MarkController
    from readerapp.ui.reading.article_commands import ArticleController
    from readerapp.ui.reading.controller import ReadingController
    from readerapp.ui.shell.command_router import CommandRouter
    from readerapp.ui.story.controller import StoryController


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


class FrontPageFeature(QObject):
    """The feature of the front page. Where a start opens it, it is built before all others."""

    def __init__(self, context: Context) -> None:
        appearance = context.appearance
        super().__init__(context.window)
        self._context = context
        self._appearance = appearance
        window = context.window
        page = self.page = FrontPage(appearance.theme, context.wording, context.pictures.thumbnail)
        page.use_painting(context.painting)
        page.use_dimming(partial(dims, context.settings))
        window.add_front_page(page)
        page.addAction(window.commands["mark_all_read"])  # its key is that of lists
        context.pictures.arrived.connect(page.pictures_arrived)
        controller = self.controller = FrontPageController(context, page)
        controller.shown.connect(window.show_front_page)
        window.navigation.front_page_chosen.connect(controller.open)
        window.navigation.query_chosen.connect(self._show_list)
        window.closing.connect(controller.remember)
        appearance.theme_changed.connect(self._use_theme)
        keep_translated(window, self._use_language)

    def _show_list(self, _query: object) -> None:
        """Give the room to a list that was chosen, and the focus too if it was here: whatever is
        open beside the list, the next key is meant for it."""
        self._context.window.prefer_list()
        self.controller.close()

    def _use_theme(self) -> None:
        self.page.set_theme(self._appearance.theme)

    def _use_language(self) -> None:
        self.page.set_language(self._appearance.language)

    def repaint(self) -> None:
        """Apply the look in use again, for example after it was changed from outside."""
        self._use_theme()
        self._use_language()

    def _on_undo(self, _undo: str, _redo: str) -> None:
        """What is decided about a story, or taken back, has no event of its own."""
        if self.controller.is_open:
            self.controller.refresh()

    def connect_window(
        self,
        router: "CommandRouter",
        reading: "ReadingController",
        stories: "StoryController",
        marks: "MarkController",
    ) -> None:
        """Connect the cards, the commands, the story page and the marks."""
        window, controller = self._context.window, self.controller
        self.cards = FrontCardController(self._context, self.page)
        controller.read_wanted.connect(self.cards.mark_all_read)
        self._context.undo.changed.connect(self._on_undo)
        controller.use_awaiting(lambda: reading.is_awaited or stories.is_awaited)
        for came in (reading.arriving, reading.not_opened, stories.settled):
            came.connect(controller.on_arrival)
        for opened in (controller.story_requested, controller.article_requested):
            opened.connect(lambda __: window.hide_list(True))
        self._context.listing.wanted.connect(partial(window.hide_list, False))
        controller.article_requested.connect(router.show_article)
        controller.story_requested.connect(partial(stories.open_of, is_of_front=True))
        stories.front_requested.connect(window.return_to_front_page)
        controller.list_requested.connect(self._context.listing.show)
        window.commands["front_page"].triggered.connect(controller.open_here)
        self.page.requests.star_toggled.connect(lambda head: marks.toggle_star([head.id], [head]))

    def connect_parts(self, article: "ArticleController", stories: "StoryController") -> None:
        """Connect what opens addresses and what adds feeds, and the story page once it is known to
        the window: it takes the focus only after this page has gone."""
        stories.shown.connect(self.controller.on_arrival)
        self.page.requests.browser_requested.connect(article.open_link)
        commands = self._context.window.commands
        self.page.note.add_wanted.connect(commands["add_feed"].trigger)
        self.page.unreached.action_chosen.connect(
            lambda button: commands["add_samples" if button else "refresh_all"].trigger()
        )
