"""Builds and connects the front page."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from readerapp.ui.front_page.controller import FrontPageController
from readerapp.ui.front_page.page import FrontPage
from readerapp.ui.labelling.hidden import dims
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import Wording
from readerapp.ui.shell.context import Context
from readerapp.ui.themes.appearance import Appearance
from readerapp.ui.widgets.paint_turn import PaintTurn
from readerapp.ui.widgets.pictures import Pictures

if TYPE_CHECKING:  # the page is on screen before these are loaded
    from readerapp.ui.article_list.marks import MarkController
    from readerapp.ui.reading.article_commands import ArticleController
    from readerapp.ui.reading.controller import ReadingController
    from readerapp.ui.shell.command_router import CommandRouter
    from readerapp.ui.shell.undo import UndoStack
    from readerapp.ui.story.controller import StoryController


class FrontPageFeature(QObject):
    """The feature of the front page. Where a start opens it, it is built before all others."""

    def __init__(
        self,
        common: Context,
        appearance: Appearance,
        wording: Wording,
        pictures: Pictures,
        painting: PaintTurn,
    ) -> None:
        super().__init__(common.window)
        self._common = common
        self._appearance = appearance
        window = common.window
        page = self.page = FrontPage(appearance.theme, wording, pictures.thumbnail)
        page.use_painting(painting)
        page.use_dimming(partial(dims, common.settings))
        window.add_front_page(page)
        pictures.arrived.connect(page.pictures_arrived)
        controller = self.controller = FrontPageController(common, page)
        controller.shown.connect(window.show_front_page)
        controller.shown.connect(window.navigation.choose_front_page)
        window.navigation.front_page_chosen.connect(controller.open)
        window.navigation.query_chosen.connect(lambda _query: controller.close())
        window.closing.connect(controller.remember)
        appearance.theme_changed.connect(self._use_theme)
        keep_translated(window, self._use_language)

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
        undo: "UndoStack",
    ) -> None:
        """Connect the cards, the commands, the story page and the marks."""
        # Here, because the page is shown before anything is done on it.
        from readerapp.ui.front_page.card_controller import FrontCardController

        window, controller = self._common.window, self.controller
        self.cards = FrontCardController(self._common, self.page, undo)
        undo.changed.connect(self._on_undo)
        controller.use_awaiting(lambda: reading.is_awaited or stories.is_awaited)
        for came in (reading.arriving, reading.not_opened, stories.settled):
            came.connect(controller.on_arrival)
        controller.article_requested.connect(router.show_article)
        controller.story_requested.connect(partial(stories.open_of, is_of_front=True))
        stories.front_requested.connect(self._come_back)
        controller.list_requested.connect(self._common.listing.show)
        window.commands["front_page"].triggered.connect(controller.open_here)
        self.page.requests.star_toggled.connect(marks.toggle_star)

    def _come_back(self) -> None:
        """Show the page as it was left, from a story that it opened."""
        back = self._common.window.commands["back"]
        if back.isEnabled():
            back.trigger()
        else:
            self.controller.open_here()

    def connect_parts(self, article: "ArticleController", stories: "StoryController") -> None:
        """Connect what opens addresses and what adds feeds, and the story page once it is known to
        the window: it takes the focus only after this page has gone."""
        stories.shown.connect(self.controller.on_arrival)
        self.page.requests.browser_requested.connect(article.open_link)
        self.page.note.add_wanted.connect(self._common.window.commands["add_feed"].trigger)
