"""Builds and connects the story page, story rows, and what the reader decides of relations."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, QObject

from readerapp import settings as declared
from readerapp.background import Latest
from readerapp.library import compared_languages, stories
from readerapp.ui.language.wording import Wording
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.related.languages_read import LanguagesRead
from readerapp.ui.related.verdicts import VerdictController
from readerapp.ui.shell.command_router import CommandRouter
from readerapp.ui.shell.context import Context
from readerapp.ui.shell.undo import UndoStack
from readerapp.ui.story.controller import StoryController, StoryReportController
from readerapp.ui.story.language_steps import LanguageSteps
from readerapp.ui.story.page import StoryPage
from readerapp.ui.story.sayings import SayingsController, SentencePlace
from readerapp.ui.themes.theme import Theme


class StoriesFeature(QObject):
    """The feature of stories. Built once the first rows are on screen."""

    def __init__(
        self,
        common: Context,
        reading: ReadingController,
        undo: UndoStack,
        theme: Theme,
        wording: Wording,
    ) -> None:
        super().__init__(common.window)
        self._window = window = common.window
        self._settings = common.settings
        library, runner, failed = common.library, common.runner, common.failed
        self._library, self._runner, self._failed = library, runner, failed
        self._offering = Latest(runner)
        self._events = common.events
        self._listing = common.listing
        self._is_awaiting = False  # there are stories, and no list was opened since
        page = self.page = StoryPage(theme, wording)
        window.add_story(page)
        self.controller = StoryController(
            library, runner, common.events, undo, common.listing, window.articles, reading, page,
            window.toast, failed,
        )  # fmt: skip
        self.reports = StoryReportController(library, undo, page, self.controller, window.toast)
        place = SentencePlace(window.reading.view, reading, runner, failed)
        self.sayings = SayingsController(library, runner, page, self.controller, place, failed)
        self.steps = LanguageSteps(page, self.controller, reading, window.reading)
        self.verdicts = VerdictController(library, runner, window, undo, failed)
        self._remember_languages()

    def connect_commands(self, router: CommandRouter) -> None:
        """Connect the commands and the cards."""
        commands, controller = self._window.commands, self.controller
        controller.shown.connect(self._window.show_story)
        controller.article_requested.connect(router.show_article)
        commands["open_story"].triggered.connect(controller.open)
        commands["by_story"].toggled.connect(controller.set_by_story)
        commands["by_story"].toggled.connect(partial(self._settings.set, declared.BY_STORY))
        commands["by_story"].setChecked(self._settings.get(declared.BY_STORY))
        commands["by_story"].triggered.connect(self._settle_stories)
        self._look_for_stories(self._offer_at_start)
        self._events.relatives_changed.connect(
            lambda: self._look_for_stories(self._await_next_list)
        )

    def _look_for_stories(self, found: Callable[[bool], object]) -> None:
        if not self._settings.get(declared.BY_STORY_OFFERED):
            work = partial(stories.are_there, self._library)
            self._offering.ask(work, found, self._failed)

    def _offer_at_start(self, are_there: bool) -> None:
        """Leave the list alone whose search or article the reader comes back to."""
        place = self._listing.place
        (self._await_next_list if place.search or place.row else self._offer_stories)(are_there)

    def _offer_stories(self, are_there: bool) -> None:
        """Show a list by story as soon as there are stories, once: what is chosen then stays."""
        if are_there and not self._settings.get(declared.BY_STORY_OFFERED):
            self._settle_stories()
            self._window.commands["by_story"].setChecked(True)

    def _await_next_list(self, are_there: bool) -> None:
        """Do so for the first stories with the next list that is opened: the one on screen stays
        as it is being read."""
        if are_there and not self._is_awaiting:
            self._is_awaiting = True
            self._window.navigation.query_chosen.connect(lambda: self._offer_stories(True))

    def _settle_stories(self) -> None:
        """Leave it to the reader from now on."""
        self._settings.set(declared.BY_STORY_OFFERED, True)

    def name_languages(self, shown: LanguagesRead) -> None:
        """Fill the list of the settings now, and again when the interface has another language."""
        naming = Latest(self._runner)

        def name() -> None:
            language = QLocale().name().replace("_", "-")
            work = partial(compared_languages.compared_in, language)
            naming.ask(work, shown.show_languages, self._failed)

        shown.wanted.connect(name)
        shown.destroyed.connect(naming.forget)
        name()

    def _remember_languages(self) -> None:
        """Keep which languages the sidebar shows."""
        related, settings = self._window.related, self._settings
        chosen = settings.get(declared.RELATED_LANGUAGES)
        related.set_languages(tuple(filter(None, chosen.split(","))))
        related.languages_chosen.connect(
            lambda tags: settings.set(declared.RELATED_LANGUAGES, ",".join(tags))
        )
