"""Saved searches in the navigation, and what helps to type a search."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QLocale, QObject, QTimer

from readerapp.background import Latest, LibraryEvents, TaskRunner
from readerapp.domain.articles import ArticleQuery, Changes, View
from readerapp.domain.errors import ReaderError
from readerapp.domain.searches import Problem, SavedSearch, SearchNames
from readerapp.library import Library, saved_searches, searching
from readerapp.library.actions import Done
from readerapp.ui.controllers.listing import ListController
from readerapp.ui.controllers.undo import UndoStack
from readerapp.ui.navigation import Searches
from readerapp.ui.searching import (
    Completer,
    Completions,
    SaveSearchDialog,
    SearchHelp,
    SearchWording,
    Suggestion,
    suggestions,
)
from readerapp.ui.window import MainWindow
from readerapp.ui.wording import isolate

COUNT_AFTER = 700  # ms of quiet; a refresh tells of new articles once a second

Failed = Callable[[ReaderError], None]


class SearchController(QObject):
    """Serves the search box and the section of saved searches."""

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        events: LibraryEvents,
        window: MainWindow,
        listing: ListController,
        undo: UndoStack,
        failed: Failed,
    ) -> None:
        super().__init__(window)
        self._library = library
        self._window = window
        self._listing = listing
        self._undo = undo
        self._failed = failed
        self._runner = runner
        self._listed, self._counted = Latest(runner), Latest(runner)
        self._named = Latest(runner)
        self._searches = Searches()
        self._known = Completions()
        self._is_named = False
        self._words = SearchWording(self)
        self._problems: tuple[Problem, ...] = ()
        self._help: SearchHelp | None = None
        self.completer = Completer(window.articles.search, window, self._suggest, self.show_help)
        self._soon = QTimer(self, singleShot=True, interval=COUNT_AFTER)
        self._soon.timeout.connect(self._count)
        self._connect(events)
        self.load()

    def _connect(self, events: LibraryEvents) -> None:
        head, ask = self._window.articles.head, self._window.navigation.requests
        events.changed.connect(self._on_changed)
        events.searches_changed.connect(self.load)
        events.subscriptions_changed.connect(self._forget_names)
        self._listing.searched.connect(self._on_searched)
        self.completer.closed.connect(self._tell)
        self._listing.shown.connect(self._word_commands)
        head.help_asked.connect(self.show_help)
        head.save_asked.connect(self.save)
        self._window.commands["save_search"].triggered.connect(self.save)
        ask.search_rename_asked.connect(self.rename)
        ask.search_edit_asked.connect(self.edit)
        ask.search_remove_asked.connect(self.remove)
        ask.search_move_asked.connect(self.move)
        self._window.retranslated.connect(self._retranslate)
        self._word_commands()

    # Saved searches

    def load(self) -> None:
        """Read the saved searches, then count what they find."""
        work = partial(saved_searches.listed, self._library)
        self._listed.ask(work, self._on_listed, self._failed)

    def save(self) -> None:
        """Ask for a name and keep what is searched for now, with the list it is kept to."""
        text = self._as_text(self._listing.query)
        if text:
            self._open_dialog("", text, self._add)

    def edit(self, search_id: int) -> None:
        """Change name and search of a saved one."""
        known = next((each for each in self._searches.saved if each.id == search_id), None)
        if known:
            self._open_dialog(known.name, known.query, partial(self._change, search_id))

    def rename(self, search_id: int, name: str) -> None:
        """Call a saved search something else."""
        action = partial(saved_searches.rename, self._library, search_id, name)
        self._undo.run(self.tr("Rename Search"), action)

    def remove(self, search_id: int) -> None:
        """Forget a saved search; it can be taken back."""
        name = self._name_of(search_id)
        said = self.tr("Search “{name}” removed").format(name=isolate(name))
        action = partial(saved_searches.remove, self._library, search_id)
        self._undo.run(self.tr("Remove Search"), action, partial(self._say, said))

    def move(self, search_id: int, by: int) -> None:
        """Move a saved search up (-1) or down (1)."""
        ids = [each.id for each in self._searches.saved]
        place = ids.index(search_id) + by if search_id in ids else -1
        if 0 <= place < len(ids):
            action = partial(saved_searches.move, self._library, search_id, place)
            self._undo.run(self.tr("Move Search"), action)

    def _open_dialog(self, name: str, query: str, then: Callable[[str, str], None]) -> None:
        dialog = SaveSearchDialog(name, query, self._window)
        dialog.accepted.connect(lambda: then(*dialog.values))
        dialog.open()

    def _add(self, name: str, query: str) -> None:
        said = self.tr("Saved as “{name}”").format(name=isolate(name))

        def action() -> Done:
            return saved_searches.add(self._library, name, query)[1]

        self._undo.run(self.tr("Save Search"), action, partial(self._say, said))

    def _change(self, search_id: int, name: str, query: str) -> None:
        action = partial(saved_searches.change, self._library, search_id, name, query)

        def then(_done: Done) -> None:
            if self._listing.query.saved_id == search_id:
                self._listing.reload()

        self._undo.run(self.tr("Change Search"), action, then)

    def _say(self, said: str, done: Done) -> None:
        if done.undo:
            self._window.notices.say(said, self.tr("Undo"), self._undo.newest())

    def _on_listed(self, saved: tuple[SavedSearch, ...]) -> None:
        self._searches = Searches(saved, self._searches.unread)
        self._window.navigation.show_searches(self._searches)
        self._count()

    def _on_changed(self, changes: Changes) -> None:
        self._is_named = self._is_named and not changes.added  # another source, another language
        if self._searches.saved and not self._soon.isActive():
            self._soon.start()

    def _count(self) -> None:
        if self._searches.saved:
            work = partial(saved_searches.unread, self._library)
            self._counted.ask(work, self._on_counted, self._failed)

    def _on_counted(self, unread: dict[int, int]) -> None:
        self._searches = Searches(self._searches.saved, unread)
        self._window.navigation.show_searches(self._searches)

    def _name_of(self, search_id: int) -> str:
        return next((each.name for each in self._searches.saved if each.id == search_id), "")

    def _as_text(self, query: ArticleQuery) -> str:
        """The search with the list it is kept to, as a reader would type both."""
        entry = self._window.navigation.current
        parts = []
        if query.saved_id is not None:
            inner = next((s.query for s in self._searches.saved if s.id == query.saved_id), "")
            parts.append(f"({inner})" if query.search else "")
        if query.view is not View.ALL:
            parts.append(f"is:{query.view}")
        if query.language:
            parts.append(f"lang:{query.language}")
        if entry and (query.feed_id is not None or query.source_id is not None):
            parts.append(f'feed:"{entry.name.replace(chr(34), " ")}"')
        if entry and query.folder_id is not None:
            parts.append(f'folder:"{entry.name.replace(chr(34), " ")}"')
        if query.search:
            parts.append(query.search)
        return " ".join(filter(None, parts))

    # Typing

    def show_help(self) -> None:
        """Tell how to search, below the box."""
        self.completer.hide()
        self._help = self._help or SearchHelp(self._window)
        self._help.open_below(self._window.articles.search)

    def _suggest(self, text: str, cursor: int, everything: bool) -> list[Suggestion]:
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
        self._known = Completions(names.feeds, names.folders, dict(names.languages))
        if self._window.articles.search.hasFocus() and self._window.articles.search.text():
            self.completer.offer()

    def _forget_names(self) -> None:
        self._is_named = False

    def _on_searched(self, problems: tuple[Problem, ...]) -> None:
        self._problems = problems
        self._tell()

    def _tell(self) -> None:
        """A word that can still become something is not called wrong."""
        problems = () if self.completer.list.isVisible() else dict.fromkeys(self._problems)
        self._window.articles.head.tell("\n".join(map(self._words.problem, problems)))

    def _word_commands(self) -> None:
        self._window.commands["save_search"].setEnabled(bool(self._as_text(self._listing.query)))

    def _retranslate(self) -> None:
        self._is_named = False
        self._tell()
