"""Builds and connects the story page, story rows, and what the reader decides of relations; and the
controllers of what reports say: it is read when a story is shown, and a sentence is shown in its
article."""

from functools import partial

from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from readerapp import settings as declared
from readerapp.background import Lane, Latest, OnFailure, TaskRunner
from readerapp.domain.annotations import PlainText, Quote, find_quote
from readerapp.domain.articles import ArticleHead
from readerapp.domain.errors import ReaderError
from readerapp.domain.stories import Story, StoryTold, ToldSentence
from readerapp.library import compared_languages, front_page, searching, stories
from readerapp.library.story_sayings import story_told
from readerapp.messages import _
from readerapp.ui.annotating.highlights import UnitText
from readerapp.ui.labelling.hidden import HiddenNotice
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import counted
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
from readerapp.ui.widgets.announcer import announce
from readerapp.ui.widgets.notice_focus import NoticeFocus
from readerapp.ui.widgets.plain_text import button_text, text_label

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


class ForeignNotice(HiddenNotice):
    """Line below the rows that says how many are in languages the reader does not read."""

    def _set_texts(self) -> None:
        self.setText(
            counted(
                "{count} hidden: in another language · Show",
                "{count} hidden: in other languages · Show",
                self._count,
            )
        )


class GroupingOffer(QFrame):
    """Notice below the rows that offers to group them by story. It stays until it is answered."""

    answered = Signal(bool)  # whether they are to be grouped

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self._count = 0
        self.said = text_label(self)
        self.said.setWordWrap(True)
        self.group, self.not_now = QPushButton(self), QPushButton(self)
        self.group.clicked.connect(partial(self.answered.emit, True))
        self.not_now.clicked.connect(partial(self.answered.emit, False))
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.group)
        buttons.addWidget(self.not_now)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 12, 8)
        layout.addWidget(self.said)
        layout.addLayout(buttons)
        NoticeFocus(self)
        keep_translated(self, self._set_texts)
        self.hide()

    def show_count(self, count: int) -> None:
        """Offer it for so many stories; no longer for none."""
        self._count = count
        self._set_texts()
        is_new = bool(count) and self.isHidden()
        self.setVisible(count > 0)
        if is_new:
            announce(self, self.said.text())

    def _set_texts(self) -> None:
        self.said.setText(
            _("Many stories come from several sources. Group lists by story?")
            if self._count >= stories.COUNTED
            else counted(
                "{count} story comes from several sources. Group lists by story?",
                "{count} stories come from several sources. Group lists by story?",
                self._count,
            )
        )
        self.group.setText(button_text(_("Group")))
        self.not_now.setText(button_text(_("Not Now")))
        self.setAccessibleName(self.said.text())


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
        self.foreign = ForeignNotice(window.articles)
        window.articles.add_foot(self.foreign)
        self._counting = Latest(runner)
        self.offer = GroupingOffer(window.articles)
        window.articles.add_foot(self.offer)
        page = self.page = StoryPage(context.appearance.theme, context.wording)
        page.use_painting(context.painting)
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
        commands["by_story"].triggered.connect(self._settle)
        commands["only_own"].setChecked(self._settings.get(declared.ONLY_READER_LANGUAGES))
        commands["only_own"].toggled.connect(
            partial(self._settings.set, declared.ONLY_READER_LANGUAGES)
        )
        self.foreign.clicked.connect(partial(commands["only_own"].setChecked, False))
        self._listing.shown.connect(self._count_foreign)
        self._events.changed.connect(lambda _changes: self._count_foreign())
        self.offer.answered.connect(self._on_answer)
        self._look_for_stories()
        self._events.relatives_changed.connect(self._look_for_stories)

    def _look_for_stories(self) -> None:
        """Offer to group lists, as long as the reader has not decided."""
        if not self._settings.get(declared.BY_STORY_OFFERED):
            work = partial(stories.told_by_several, self._library)
            self._offering.ask(work, self._offer, self._failed)

    def _offer(self, count: int) -> None:
        if not self._settings.get(declared.BY_STORY_OFFERED):
            self.offer.show_count(count)

    def _on_answer(self, groups: bool) -> None:
        self._settle()
        if groups:
            self._window.commands["by_story"].setChecked(True)

    def _count_foreign(self) -> None:
        work = partial(searching.foreign_count, self._library, self._listing.query)
        if self._settings.get(declared.ONLY_READER_LANGUAGES):
            self._counting.ask(work, self.foreign.show_count, self._failed)
        else:
            self._counting.forget()
            self.foreign.show_count(0)

    def _settle(self) -> None:
        """Leave it to the reader from now on."""
        self._settings.set(declared.BY_STORY_OFFERED, True)
        self.offer.show_count(0)

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
