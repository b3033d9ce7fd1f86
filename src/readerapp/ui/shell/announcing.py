"""What is announced of commands whose effect is seen and nowhere said: the one place for it.

Notices announce themselves (`ui/shell/toast.py`), and what has the focus is told by Qt. So this is
silent about what either of them says, about what comes by itself, and while somebody types.
"""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from readerapp.domain.articles import ArticleHead, ArticleQuery, Order
from readerapp.messages import _
from readerapp.ui.article_list.marks import MarkController
from readerapp.ui.front_page.controller import FrontPageController
from readerapp.ui.language.wording import counted, isolate, sentences
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.shell.context import Context
from readerapp.ui.story.controller import StoryController
from readerapp.ui.widgets.announcer import announce
from readerapp.ui.widgets.plain_text import MOST_IN_NAME, command_name, shortened

SETTLED = 300  # ms: what follows from a key has come, and the focus is where it stays
TYPED = 1_000  # ms without a letter: a search is being heard, not typed
SWITCHES = (
    "unread_only", "oldest_first", "by_day", "by_label", "by_story", "only_own",
    "offline_marks",
    "other_reading", "side_by_side", "focus_mode", "toggle_navigation", "toggle_related",
)  # fmt: skip
LAYOUTS = ("layout_columns", "layout_wide_list", "layout_reading")


class Announcing(QObject):
    """Listens to the window and says what was done. GUI thread."""

    def __init__(
        self,
        context: Context,
        reading: ReadingController,
        stories: StoryController,
        front: FrontPageController,
        marks: MarkController,
    ) -> None:
        window, listing = context.window, context.listing
        super().__init__(window)
        self._window = window
        self._listing = listing
        self._reading = reading
        self._stories = stories
        self._front = front
        self._list: ArticleQuery | None = listing.query  # what was named last
        self._article = reading.wanted
        self._listed, self._opened = (QTimer(self, singleShot=True) for __ in range(2))
        self._listed.timeout.connect(self._tell_list)
        self._opened.timeout.connect(self._tell_article)
        marks.told.connect(self._say)
        context.undo.undone.connect(lambda name: self._say_step(_("Undone: {action}"), name))
        context.undo.redone.connect(lambda name: self._say_step(_("Redone: {action}"), name))
        listing.shown.connect(self._on_listed)
        reading.opened.connect(self._on_opened)
        stories.shown.connect(self._on_story)
        front.ready.connect(self._on_front)
        if front.cards_shown:  # the start opened the page before this was there
            self._on_front(front.cards_shown)
        front.shown.connect(self._forget_list)
        window.reading.zoom_changed.connect(self._on_zoom)
        self._follow_switches()

    def _follow_switches(self) -> None:
        for name in SWITCHES:
            action = self._window.commands[name]
            action.triggered.connect(lambda on, a=action: self._say_switch(a.text(), on=on))
        for name in LAYOUTS:
            action = self._window.commands[name]
            action.triggered.connect(lambda _on, a=action: self._say(command_name(a.text())))
        menus = self._window.menus
        for group in (menus.themes, menus.languages):
            group.triggered.connect(lambda action: self._say(command_name(action.text())))

    # Lists and searches

    def _on_listed(self) -> None:
        """Rows are on screen; more may follow, and so may letters."""
        is_typing = self._window.articles.search.hasFocus()
        self._listed.start(TYPED if is_typing else SETTLED)

    def _forget_list(self, _is_front: bool) -> None:
        """Name the next list though it be the same: one comes from another page."""
        self._list = None

    def _tell_list(self) -> None:
        before, self._list = self._list, self._listing.query
        now, window = self._list, self._window
        if self._front.is_open or now == before:
            return
        if now.search:
            self._say(
                counted(
                    "{count} article found",
                    "{count} articles found",
                    len(window.articles.model.ids),
                )
            )
        elif before and _entry(now) == _entry(before) and not before.search:
            self._say(
                counted("{count} article", "{count} articles", len(window.articles.model.ids))
            )
        elif not window.navigation.tree.hasFocus():  # else its row was told
            self._say(window.navigation.described)

    # Articles and pages

    def _on_opened(self, head: ArticleHead | None) -> None:
        if head is not None and not self._reading.is_resumed and not self._front.is_open:
            self._opened.start(SETTLED)

    def _tell_article(self) -> None:
        """Say which article is open, unless the focus is where Qt tells it: on its row, or in the
        text, whose name it is."""
        head, before = self._reading.head, self._article
        self._article = head.id if head else 0
        window = self._window
        if head is None or head.id == before or self._stories.is_open or self._front.is_open:
            return
        focus = window.focusWidget()
        is_row_told = focus is window.articles.view and window.articles.current_id() == head.id
        is_told = is_row_told or focus is window.reading.view
        if not is_told and QApplication.activeModalWidget() is None:
            parts = (shortened(head.title, MOST_IN_NAME), head.source)
            self._say(sentences(isolate(part) for part in parts if part))

    def _on_story(self, is_open: bool) -> None:
        story = self._window.story.story
        if is_open and story is not None:
            self._say(
                counted("Story with {count} article", "Story with {count} articles", len(story.ids))
            )

    def _on_front(self, stories: int) -> None:
        self._say(
            counted("The front page has {count} card", "The front page has {count} cards", stories)
        )

    # Commands

    def _on_zoom(self, percent: int) -> None:
        said = _("Text size {percent}%")
        self._say(said.format(percent=self._window.locale().toString(percent)))

    def _say_step(self, sentence: str, name: str) -> None:
        if name:
            self._say(sentence.format(action=name))

    def _say_switch(self, command: str, *, on: bool) -> None:
        said = _("{command}: on") if on else _("{command}: off")
        self._say(said.format(command=command_name(command)))

    def _say(self, text: str) -> None:
        announce(self._window, text)


def _entry(query: ArticleQuery) -> ArticleQuery:
    """Return the query of a list without the way it is looked at."""
    return replace(query, search="", by_story=False, unread_only=False, order=Order.NEWEST)
