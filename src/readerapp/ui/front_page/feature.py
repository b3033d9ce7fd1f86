"""Builds and connects the front page."""

from functools import partial

from PySide6.QtCore import QObject

from readerapp.ui.article_list.marks import MarkController
from readerapp.ui.front_page.card_controller import FrontCardController
from readerapp.ui.front_page.controller import FrontPageController
from readerapp.ui.front_page.page import FrontPage
from readerapp.ui.language.wording import Wording
from readerapp.ui.reading.article_commands import ArticleController
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.shell.command_router import CommandRouter
from readerapp.ui.shell.context import Context
from readerapp.ui.shell.undo import UndoStack
from readerapp.ui.story.controller import StoryController
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.pictures import Pictures


class FrontPageFeature(QObject):
    """The feature of the front page. Built once the first rows are on screen, or read."""

    def __init__(
        self, common: Context, undo: UndoStack, theme: Theme, wording: Wording, pictures: Pictures
    ) -> None:
        super().__init__(common.window)
        self._common = common
        self.page = FrontPage(theme, wording, pictures.thumbnail)
        common.window.add_front_page(self.page)
        pictures.arrived.connect(self.page.pictures_arrived)
        self.controller = FrontPageController(common, self.page)
        self.cards = FrontCardController(common, self.page, undo)
        undo.changed.connect(self._on_undo)

    def _on_undo(self, _undo: str, _redo: str) -> None:
        """What is decided about a story, or taken back, has no event of its own."""
        if self.controller.is_open:
            self.controller.refresh()

    def connect_window(
        self,
        router: CommandRouter,
        reading: ReadingController,
        stories: StoryController,
        marks: MarkController,
    ) -> None:
        """Connect the navigation, the commands, the story page and the marks."""
        window, controller = self._common.window, self.controller
        controller.shown.connect(window.show_front_page)
        controller.shown.connect(window.navigation.choose_front_page)
        controller.use_awaiting(lambda: reading.is_awaited or stories.is_awaited)
        for came in (reading.arriving, reading.not_opened, stories.settled):
            came.connect(controller.on_arrival)
        controller.article_requested.connect(router.show_article)
        controller.story_requested.connect(partial(stories.open_of, is_of_front=True))
        stories.front_requested.connect(self._come_back)
        controller.list_requested.connect(self._common.listing.show)
        window.navigation.front_page_chosen.connect(controller.open)
        window.navigation.query_chosen.connect(lambda _query: controller.close())
        window.commands["front_page"].triggered.connect(controller.open_here)
        window.closing.connect(controller.remember)
        self.page.requests.star_toggled.connect(marks.toggle_star)

    def _come_back(self) -> None:
        """Show the page as it was left, from a story that it opened."""
        back = self._common.window.commands["back"]
        if back.isEnabled():
            back.trigger()
        else:
            self.controller.open_here()

    def connect_parts(self, article: ArticleController, stories: StoryController) -> None:
        """Connect what opens addresses and what adds feeds, and the story page once it is known to
        the window: it takes the focus only after this page has gone."""
        stories.shown.connect(self.controller.on_arrival)
        self.page.requests.browser_requested.connect(article.open_link)
        self.page.note.add_wanted.connect(self._common.window.commands["add_feed"].trigger)
