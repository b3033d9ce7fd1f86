"""Builds and connects the story page, story rows, and what the reader decides of relations; and the
controllers of what reports say: it is read when a story is shown, and a sentence is shown in its
article."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, QObject, QTimer
from PySide6.QtGui import QTextCursor

from readerapp import settings as declared
from readerapp.background import Lane, Latest, OnFailure, TaskRunner
from readerapp.domain.annotations import PlainText, Quote, find_quote
from readerapp.domain.articles import ArticleHead
from readerapp.domain.errors import ReaderError
from readerapp.domain.stories import Story, StoryTold, ToldSentence
from readerapp.library import compared_languages, front_page, stories
from readerapp.library.story_sayings import story_told
from readerapp.ui.annotating.highlights import UnitText
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.reading.folding import Span
from readerapp.ui.reading.marks import MarkKind
from readerapp.ui.reading.view import ReadingView
from readerapp.ui.related.languages import LanguagesRead
from readerapp.ui.related.relating import VerdictController
from readerapp.ui.shell.command_router import CommandRouter
from readerapp.ui.shell.context import Context
from readerapp.ui.story.controller import StoryController, StoryReportController
from readerapp.ui.story.language_steps import LanguageSteps
from readerapp.ui.story.page import StoryPage

# Milliseconds a story is on show before its reports are read: who passes by pays nothing.
PAUSE = 400

ABOVE = 0.3  # of the view's height, kept above the sentence


def place_of_sentence(text: str, sentence: str) -> Span | None:
    """Return where a sentence stands in a document, as Qt counts; None when it is not there."""
    found = find_quote(PlainText(text), Quote(sentence))
    if found is None:
        return None
    units = UnitText(text)
    return units.units(found[0]), units.units(found[1])


class SentencePlace(QObject):
    """The sentence that is shown in the reading view. GUI thread; it is looked for on a lane."""

    def __init__(
        self, view: ReadingView, reading: ReadingController, runner: TaskRunner, failed: OnFailure
    ) -> None:
        super().__init__(view)
        self._view = view
        self._failed = failed
        self._reading = reading
        self._wanted: ToldSentence | None = None
        self._is_new = False
        self._locating = Latest(runner)
        reading.opened.connect(self._on_opened)
        view.rebuilt.connect(self._look)

    def show(self, sentence: ToldSentence) -> None:
        """Show this sentence as soon as its article is on screen."""
        self._wanted, self._is_new = sentence, True
        self._look()

    def _on_opened(self, head: ArticleHead | None) -> None:
        if self._wanted and (head is None or head.id != self._wanted.article_id):
            self._wanted = None
            self._locating.forget()

    def _look(self) -> None:
        head, wanted = self._reading.head, self._wanted
        if wanted is None or head is None or head.id != wanted.article_id:
            return
        if self._view.is_written:
            text = self._view.document().toPlainText()
            self._locating.ask(
                partial(place_of_sentence, text, wanted.text), self._mark, self._failed
            )

    def _mark(self, span: Span | None) -> None:
        if span is None or span[1] >= self._view.document().characterCount():
            return
        view = self._view
        view.show_marks(MarkKind.SENTENCE, lambda _start, _end: ([span], []))
        if not self._is_new:
            return
        self._is_new = False
        cursor = QTextCursor(view.document())
        cursor.setPosition(span[0])
        view.setTextCursor(cursor)
        bar = view.verticalScrollBar()
        top = view.cursorRect(cursor).top()
        bar.setValue(bar.value() + top - round(view.viewport().height() * ABOVE))


class SayingsController(QObject):
    """Fills the lower half of the story page."""

    def __init__(
        self, context: Context, page: StoryPage, shown: StoryController, place: SentencePlace
    ) -> None:
        super().__init__(page)
        self._library, self._runner, self._failed = context.library, context.runner, context.failed
        self._page = page
        self._shown = shown
        self._place = place
        self._asking = Latest(context.runner, Lane.STORY)
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


class StoriesFeature(QObject):
    """The feature of stories. Built once the first rows are on screen."""

    def __init__(self, context: Context, reading: ReadingController) -> None:
        super().__init__(context.window)
        self._window = window = context.window
        self._settings = context.settings
        library, runner, failed = context.library, context.runner, context.failed
        self._library, self._runner, self._failed = library, runner, failed
        self._offering = Latest(runner)
        self._events = context.events
        self._listing = context.listing
        self._is_awaiting = False  # there are stories, and no list was opened since
        page = self.page = StoryPage(context.appearance.theme, context.wording)
        window.add_story(page)
        self.controller = StoryController(context, reading, page)
        self.reports = StoryReportController(context, page, self.controller)
        place = SentencePlace(window.reading.view, reading, runner, failed)
        self.sayings = SayingsController(context, page, self.controller, place)
        self.steps = LanguageSteps(page, self.controller, reading, window.reading)
        self.verdicts = VerdictController(context)
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
