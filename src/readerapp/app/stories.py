"""Builds and connects the story page, story rows, and what the reader decides of relations."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from readerapp import settings as declared
from readerapp.app.common import Common
from readerapp.ui.themes import Theme
from readerapp.ui.wording import Wording

if TYPE_CHECKING:
    from readerapp.ui.controllers.marks import MarkController
    from readerapp.ui.controllers.reading import ReadingController
    from readerapp.ui.controllers.undo import UndoStack
    from readerapp.ui.desk import Desk


class StoryParts(QObject):
    """The running app's parts about stories. Built once the first rows are on screen."""

    def __init__(
        self,
        common: Common,
        reading: "ReadingController",
        undo: "UndoStack",
        theme: Theme,
        wording: Wording,
    ) -> None:
        super().__init__(common.window)
        # Here, because loading them before the first rows would double the time to these.
        from readerapp.ui.controllers import everything as parts

        self._window = window = common.window
        self._settings = common.settings
        library, runner, failed = common.library, common.runner, common.failed
        page = parts.StoryPage(theme, wording)
        window.add_story(page)
        self.stories = parts.StoryController(
            library, runner, common.events, undo, common.listing, window.articles, reading, page,
            window.notices, failed,
        )  # fmt: skip
        self.reports = parts.StoryReportController(
            library, undo, page, self.stories, window.notices
        )
        self.verdicts = parts.VerdictController(library, runner, window, undo, failed)
        self._remember_languages()

    def connect_desk(self, desk: "Desk", marks: "MarkController") -> None:
        """Connect the commands and the cards."""
        commands, stories = self._window.commands, self.stories
        stories.shown.connect(self._window.show_story)
        stories.article_wanted.connect(desk.show_article)
        self._window.story.requests.read_toggled.connect(marks.toggle_read)
        commands["open_story"].triggered.connect(stories.open)
        commands["by_story"].toggled.connect(stories.set_by_story)
        commands["by_story"].toggled.connect(partial(self._settings.set, declared.BY_STORY))
        commands["by_story"].setChecked(self._settings.get(declared.BY_STORY))

    def _remember_languages(self) -> None:
        """Keep which languages the sidebar shows."""
        related, settings = self._window.related, self._settings
        chosen = settings.get(declared.RELATED_LANGUAGES)
        related.set_languages(tuple(filter(None, chosen.split(","))))
        related.languages_chosen.connect(
            lambda tags: settings.set(declared.RELATED_LANGUAGES, ",".join(tags))
        )
