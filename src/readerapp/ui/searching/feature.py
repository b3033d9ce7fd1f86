"""Searching: the controller of the search box with its completion, help and problems, and the
repair of the search index.

The index is repaired in the background after the start, if it is out of step.
"""

from array import array
from datetime import date
from functools import partial

from PySide6.QtCore import QLocale, QObject, QTimer

from readerapp.background import Lane, Latest
from readerapp.domain.articles import Changes
from readerapp.domain.errors import ReaderError
from readerapp.domain.searches import Problem, SearchNames
from readerapp.library import search_index, searching
from readerapp.messages import _
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import counted
from readerapp.ui.searching.completion import Completer, Completions, Suggestion, suggestions
from readerapp.ui.searching.help import SearchHelp, SearchWording
from readerapp.ui.searching.saved_searches import SavedSearchController
from readerapp.ui.shell.context import Context


class SearchBoxController(QObject):
    """Controls the search box."""

    def __init__(self, context: Context) -> None:
        window, events = context.window, context.events
        super().__init__(window)
        self._library = context.library
        self._window = window
        self._failed = context.failed
        self._named = Latest(context.runner)
        self._known = Completions()
        self._is_named = False
        self._words = SearchWording()
        self._problems: tuple[Problem, ...] = ()
        self._help: SearchHelp | None = None
        self.completer = Completer(window.articles.search, window, self.suggest, self.show_help)
        self.completer.closed.connect(self._show_problems)
        context.listing.searched.connect(self._on_searched)
        window.articles.head.help_requested.connect(self.show_help)
        events.changed.connect(self._on_changed)
        events.subscriptions_changed.connect(self._forget_names)
        events.annotated.connect(self._forget_names)
        events.renewed.connect(self._forget_names)
        keep_translated(window, self._set_texts)

    def show_help(self) -> None:
        """Show the help popover below the box."""
        self.completer.hide()
        self._help = self._help or SearchHelp(self._window)
        self._help.open_below(self._window.articles.search)

    def suggest(self, text: str, cursor: int, everything: bool) -> list[Suggestion]:
        """Return what the word before the cursor of a search can become."""
        if not self._is_named:
            self._load_names()
        meanings = self._words.meanings()
        return suggestions(
            text, cursor, self._known, meanings, date.today(), all_operators=everything
        )

    def _load_names(self) -> None:
        self._is_named = True
        work = partial(searching.names, self._library, QLocale().name())
        self._named.ask(work, self._on_named, self._failed)

    def _on_named(self, names: SearchNames) -> None:
        self._known = Completions(names.feeds, names.folders, dict(names.languages), names.tags)
        if self._window.articles.search.hasFocus() and self._window.articles.search.text():
            self.completer.offer()

    def _on_changed(self, changes: Changes) -> None:
        if changes.added:  # another source, another language
            self._forget_names()

    def _forget_names(self, *_what: object) -> None:
        self._is_named = False

    def _on_searched(self, problems: tuple[Problem, ...]) -> None:
        self._problems = problems
        self._show_problems()

    def _show_problems(self) -> None:
        """A word that can still become something is not called wrong."""
        problems = () if self.completer.list.isVisible() else dict.fromkeys(self._problems)
        self._window.articles.head.show_problems("\n".join(map(self._words.problem, problems)))

    def _set_texts(self) -> None:
        self._is_named = False
        self._show_problems()


class IndexRepairer(QObject):
    """Repairs the search index step by step, so that relating and importing run in between."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._library = context.library
        self._runner = context.runner
        self._toast = context.window.toast
        self._waiting: array[int] = array("q")
        self._repaired = 0

    def start(self) -> None:
        """Check whether the index is complete, and repair it if it is not."""
        work = partial(search_index.unindexed, self._library)
        self._runner.submit(Lane.RELATE, work, self._begin, self._failed)

    def _begin(self, waiting: "array[int]") -> None:
        self._waiting = waiting
        if waiting:
            self._toast.show_message(
                lambda: _(
                    "The search index is being repaired. Until then, searches may miss articles."
                )
            )
            self._go_on(0)

    def _go_on(self, added: int) -> None:
        self._repaired += added
        step, self._waiting = (
            self._waiting[: search_index.STEP],
            self._waiting[search_index.STEP :],
        )
        if step:
            work = partial(search_index.index_articles, self._library, step)
            self._runner.submit(Lane.RELATE, work, self._go_on, self._failed)
        else:
            self._toast.show_message(
                lambda: counted(
                    "The search index is repaired: {count} article was missing.",
                    "The search index is repaired: {count} articles were missing.",
                    self._repaired,
                )
            )

    def _failed(self, _error: ReaderError) -> None:
        """Nobody asked for it: what could not be written now is tried again at the next start."""
        self._waiting = array("q")


REPAIR_AFTER = 300  # ms: before relating, which may go on for long


class SearchFeature(QObject):
    """The feature of searching. Built once the first rows are on screen."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self.box = SearchBoxController(context)
        self.saved = SavedSearchController(context)
        self.index_repairer = IndexRepairer(context)

    def start(self) -> None:
        """Check the index soon, and repair it."""
        QTimer.singleShot(REPAIR_AFTER, self, self.index_repairer.start)
