"""Controller of what the reports of a story say: asks for it when a story is shown, and opens an
article at one of its sentences."""

from functools import partial

from PySide6.QtCore import QObject, QTimer

from readerapp.background import Lane, Latest, OnFailure, TaskRunner
from readerapp.domain.errors import ReaderError
from readerapp.domain.stories import Story
from readerapp.domain.story_told import StoryTold, ToldSentence
from readerapp.library import Library, front_page
from readerapp.library.story_sayings import story_told
from readerapp.ui.story.controller import StoryController
from readerapp.ui.story.page import StoryPage
from readerapp.ui.story.sentence_place import SentencePlace

# Milliseconds a story is on show before its reports are read: who passes by pays nothing.
PAUSE = 400


class SayingsController(QObject):
    """Fills the lower half of the story page."""

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        page: StoryPage,
        shown: StoryController,
        place: SentencePlace,
        failed: OnFailure,
    ) -> None:
        super().__init__(page)
        self._library, self._runner, self._failed = library, runner, failed
        self._page = page
        self._shown = shown
        self._place = place
        self._asking = Latest(runner, Lane.STORY)
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self._ask)
        page.reports_changed.connect(self._on_reports)
        page.requests.place_requested.connect(self._open)
        shown.shown.connect(self._on_shown)
        shown.looked_at.connect(self._remember)

    @property
    def is_settled(self) -> bool:
        """Whether what the reports of the story on show say was asked for, and what came of it is
        on the page."""
        return not self._pause.isActive() and self._page.is_complete

    def _on_reports(self) -> None:
        self._asking.forget()
        self._pause.start()

    def _ask(self) -> None:
        story = self._page.story
        if story is not None and len(story.event) > 1:
            ids = list(story.ids)
            work = partial(story_told, self._library, ids)
            self._asking.ask(work, partial(self._show, story), self._not_read)

    def _show(self, story: Story, told: StoryTold) -> None:
        shown = self._page.story
        if shown is not None and shown.ids == story.ids:
            self._page.show_told(told)

    def _not_read(self, _error: ReaderError) -> None:
        """What the reports say is extra: when the worker cannot read them, the page does without
        it, and the worker's own report tells why."""

    def _remember(self, article_id: int) -> None:
        """Keep that the story was looked at now: what comes later is new the next time."""
        if self._library.is_read_only:
            return
        work = partial(front_page.seen, self._library, article_id)
        self._runner.submit(Lane.WRITE, work, lambda _done: None, self._failed)

    def _on_shown(self, is_shown: bool) -> None:
        if not is_shown:
            self._asking.forget()
            self._pause.stop()

    def _open(self, sentence: ToldSentence) -> None:
        self._place.show(sentence)
        self._shown.choose(sentence.article_id)
