"""Controller of the search box: completion, the help popover, and problems of a search."""

from datetime import date
from functools import partial

from PySide6.QtCore import QLocale, QObject

from readerapp.background import Latest, LibraryEvents, OnFailure, TaskRunner
from readerapp.domain.articles import Changes
from readerapp.domain.searches import Problem, SearchNames
from readerapp.library import Library, searching
from readerapp.ui.article_list.controller import ListController
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.searching.completion import Completer, Completions, Suggestion, suggestions
from readerapp.ui.searching.help import SearchHelp, SearchWording
from readerapp.ui.shell.window import MainWindow


class SearchBoxController(QObject):
    """Controls the search box."""

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        events: LibraryEvents,
        window: MainWindow,
        listing: ListController,
        failed: OnFailure,
    ) -> None:
        super().__init__(window)
        self._library = library
        self._window = window
        self._failed = failed
        self._named = Latest(runner)
        self._known = Completions()
        self._is_named = False
        self._words = SearchWording()
        self._problems: tuple[Problem, ...] = ()
        self._help: SearchHelp | None = None
        self.completer = Completer(window.articles.search, window, self.suggest, self.show_help)
        self.completer.closed.connect(self._show_problems)
        listing.searched.connect(self._on_searched)
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
