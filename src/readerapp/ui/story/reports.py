"""What the reader does with one report on the story page: take it out, put it in, copy it."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from readerapp.library import Library, stories
from readerapp.library.marks import ActionResult
from readerapp.ui.shell.toast import Toast
from readerapp.ui.shell.undo import UndoStack
from readerapp.ui.story.controller import StoryController
from readerapp.ui.story.page import StoryPage


class StoryReportController(QObject):
    """Serves the menus of the page's cards. Every decision is one step that can be undone."""

    def __init__(
        self,
        library: Library,
        undo: UndoStack,
        page: StoryPage,
        shown: StoryController,
        notices: Toast,
    ) -> None:
        super().__init__(page)
        self._library = library
        self._undo = undo
        self._shown = shown
        self._notices = notices
        page.requests.split_asked.connect(self.split)
        page.requests.merge_asked.connect(self.merge)
        page.requests.address_copied.connect(self._copy)

    def split(self, article_id: int) -> None:
        """Take a report out of the story on show."""
        self._undo.run(
            self.tr("Not This Story"),
            partial(stories.split, self._library, article_id),
            lambda done: self._offer(done, self.tr("Taken out of this story")),
        )

    def merge(self, article_id: int) -> None:
        """Make the story of an article and the one on show the same."""
        self._undo.run(
            self.tr("Same Story"),
            partial(stories.merge, self._library, self._shown.article_id, article_id),
            lambda done: self._offer(done, self.tr("Kept together as the same story")),
        )

    def _offer(self, done: ActionResult, text: str) -> None:
        if done.undo:
            self._notices.say(text, self.tr("Undo"), self._undo.newest())

    def _copy(self, address: str) -> None:
        QGuiApplication.clipboard().setText(address)
        self._notices.say(self.tr("Address copied"))
