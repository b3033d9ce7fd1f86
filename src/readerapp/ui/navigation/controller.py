"""Controllers of the navigation: load subscriptions, and change them with undo."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from readerapp.background import Lane, LibraryEvents, OnFailure, TaskRunner
from readerapp.domain.articles import ArticleQuery
from readerapp.domain.errors import ReaderError
from readerapp.domain.feeds import Feed, FeedSettings, Subscriptions
from readerapp.library import Library, subscriptions
from readerapp.library.marks import ActionResult
from readerapp.messages import _
from readerapp.ui.language.retranslation import Words
from readerapp.ui.language.wording import counted, isolate
from readerapp.ui.navigation.moving import Move
from readerapp.ui.navigation.pane import NavigationPane
from readerapp.ui.shell.toast import Toast
from readerapp.ui.shell.undo import UndoStack


class SubscriptionLoader(QObject):
    """Loads subscriptions into the navigation, and again whenever they change."""

    loaded = Signal(object)  # Subscriptions, once they are on screen

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        events: LibraryEvents,
        pane: NavigationPane,
        failed: OnFailure,
    ) -> None:
        super().__init__()
        self._library = library
        self._runner = runner
        self._pane = pane
        self._failed = failed
        self._is_loading = False
        self._is_stale = False  # they changed while they were read
        self.current = Subscriptions()
        events.subscriptions_changed.connect(self.load)
        events.renewed.connect(lambda _arrived: self.load())

    def load(self) -> None:
        """Read the subscriptions. A refresh changes them often: they are read once at a time."""
        if self._is_loading:
            self._is_stale = True
            return
        self._is_loading, self._is_stale = True, False
        self._runner.submit(Lane.READ, self._read, self._show, self._give_up)

    def renew_icons(self) -> None:
        """Have icons that versions before 0.1 stored made anew. They are letters until then, and
        where that fails."""
        work = partial(subscriptions.renew_icons, self._library)
        self._runner.submit(
            Lane.COMPUTE, work, lambda made: self.load() if made else None, lambda _error: None
        )

    def _read(self) -> tuple[Subscriptions, dict[int, bytes]]:
        return subscriptions.subscriptions(self._library), subscriptions.icons(self._library)

    def _show(self, found: tuple[Subscriptions, dict[int, bytes]]) -> None:
        self.current, icons = found
        self._pane.show_subscriptions(self.current, icons)
        self.loaded.emit(self.current)
        self._end()

    def _give_up(self, error: ReaderError) -> None:
        self._failed(error)
        self._end()

    def _end(self) -> None:
        self._is_loading = False
        if self._is_stale:
            self.load()


class SubscriptionController(QObject):
    """Changes feeds and folders as the navigation requests; each action can be undone."""

    def __init__(
        self,
        library: Library,
        undo: UndoStack,
        loader: SubscriptionLoader,
        pane: NavigationPane,
        toast: Toast,
    ) -> None:
        super().__init__()
        self._library = library
        self._undo = undo
        self._loader = loader
        self._pane = pane
        self._toast = toast
        self._unnamed = 0  # id of a folder that was just made and has no name of its own yet
        loader.loaded.connect(self._on_loaded)
        ask = pane.requests
        ask.move_requested.connect(self.move)
        ask.feed_rename_requested.connect(self.rename_feed)
        ask.folder_rename_requested.connect(self.rename_folder)
        ask.new_folder_requested.connect(self.new_folder)
        ask.remove_folder_requested.connect(self.remove_folder)
        ask.unsubscribe_requested.connect(self.unsubscribe)
        ask.mute_requested.connect(self.mute)

    def move(self, move: Move) -> None:
        """Put feeds and folders elsewhere. Between folders it is said: the two may be far apart."""
        action = partial(
            subscriptions.move,
            self._library,
            feeds=move.feeds,
            folders=move.folders,
            into=move.into,
            position=move.position,
        )
        folder = self._folder_name(move.into)

        def said() -> str:
            if folder:
                return _("Moved to “{folder}”").format(folder=folder)
            return _("Moved out of the folder")

        self._run(lambda: _("Move"), action, said if self._changes_folder(move) else None)

    def rename_feed(self, feed_id: int, name: str) -> None:
        """Call a feed something; "" calls it what it calls itself."""
        action = partial(subscriptions.rename_feed, self._library, feed_id, name)
        self._run(lambda: _("Rename Feed"), action)

    def rename_folder(self, folder_id: int, name: str) -> None:
        """Call a folder something else."""
        action = partial(subscriptions.rename_folder, self._library, folder_id, name)
        self._run(lambda: _("Rename Folder"), action)

    def new_folder(self, parent_id: int | None) -> None:
        """Make a folder and let its name be typed at once."""
        # Translators: the name it has at first
        name = _("New folder")
        made: list[int] = []

        def action() -> ActionResult:
            folder_id, done = subscriptions.add_folder(self._library, name, parent_id)
            made.append(folder_id)
            return done

        def then(_done: ActionResult) -> None:
            self._unnamed = made[-1]  # named once it is on screen

        self._undo.run(lambda: _("New Folder"), action, then)

    def remove_folder(self, folder_id: int) -> None:
        """Remove a folder; its feeds stay, one level up."""
        folder = self._folder_name(folder_id)
        feeds = [each.id for each in self._loader.current.feeds if each.folder_id == folder_id]
        account = self._pane.account_of(feeds, folder_id)
        action = partial(subscriptions.remove_folder, self._library, folder_id)

        def said() -> str:
            if account:
                text = _("“{folder}” removed, in “{account}” too; its feeds were kept")
                return text.format(folder=folder, account=isolate(account))
            return _("“{folder}” removed, its feeds were kept").format(folder=folder)

        self._run(lambda: _("Remove Folder"), action, said)

    def unsubscribe(self, feed_ids: Sequence[int], remove_articles: bool) -> None:
        """End subscriptions; their articles stay unless they are to go too."""
        action = partial(
            subscriptions.unsubscribe,
            self._library,
            tuple(feed_ids),
            remove_articles=remove_articles,
        )
        self._run(lambda: _("Unsubscribe"), action, self._unsubscribed(feed_ids), Lane.BULK)

    def mute(self, feed_id: int, muted: bool) -> None:
        """Mute a feed or let it speak again."""
        feed = self._feed(feed_id)
        if feed is None:
            return
        name = isolate(feed.shown_name)

        def said() -> str:
            text = _("“{feed}” muted") if muted else _("“{feed}” no longer muted")
            return text.format(feed=name)

        settings = replace(feed.settings, is_muted=muted)
        action = partial(subscriptions.change_settings, self._library, feed_id, settings)
        self._run(lambda: _("Mute Feed") if muted else _("Unmute Feed"), action, said)

    def change_settings(self, feed_id: int, settings: FeedSettings) -> None:
        """Set how a feed is fetched and shown."""
        action = partial(subscriptions.change_settings, self._library, feed_id, settings)
        self._run(lambda: _("Change Feed Settings"), action)

    def _run(
        self,
        text: Words,
        action: Callable[[], ActionResult],
        said: Words | None = None,
        lane: Lane = Lane.WRITE,
    ) -> None:
        """Do it; say so with a way back where the change is not before the reader's eyes."""

        def then(done: ActionResult) -> None:
            if done.undo and said:
                self._toast.show_message(said, lambda: _("Undo"), self._undo.newest())

        self._undo.run(text, action, then, lane)

    def _on_loaded(self, _subscriptions: Subscriptions) -> None:
        query = ArticleQuery(folder_id=self._unnamed)
        if self._unnamed and self._pane.rename(query):
            self._unnamed = 0

    def _unsubscribed(self, feed_ids: Sequence[int]) -> Words:
        feed = self._feed(feed_ids[0]) if len(feed_ids) == 1 else None
        account = self._pane.account_of(feed_ids, None)
        if feed is None:
            if account:
                return lambda: counted(
                    "Unsubscribed from {count} feed, in your account too",
                    "Unsubscribed from {count} feeds, in your account too",
                    len(feed_ids),
                )
            return lambda: counted(
                "Unsubscribed from {count} feed", "Unsubscribed from {count} feeds", len(feed_ids)
            )
        name = isolate(feed.shown_name)
        if account:
            return lambda: _("Unsubscribed from “{feed}”, in “{account}” too").format(
                feed=name, account=isolate(account)
            )
        return lambda: _("Unsubscribed from “{feed}”").format(feed=name)

    def _changes_folder(self, move: Move) -> bool:
        current = self._loader.current
        places = [feed.folder_id for feed in current.feeds if feed.id in move.feeds]
        places += [folder.parent_id for folder in current.folders if folder.id in move.folders]
        return any(place != move.into for place in places)

    def _feed(self, feed_id: int) -> Feed | None:
        return next((each for each in self._loader.current.feeds if each.id == feed_id), None)

    def _folder_name(self, folder_id: int | None) -> str:
        folders = self._loader.current.folders
        return next((isolate(each.name) for each in folders if each.id == folder_id), "")
