"""The folder that is shared with other computers: when it is synchronised, and what the settings
page asks for. In a child process: a folder on a network may hang, and a process can be killed at
any moment."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from readerapp.background import Lane, Latest
from readerapp.background.child_process import ChildProcess, ChildWork, child_command
from readerapp.background.refreshing import changes_of
from readerapp.domain.articles import Changes
from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.folder_sync import FolderSyncResult, FolderSyncStatus
from readerapp.library.folder_sync import rename, retire, set_folder, status, turn_off
from readerapp.messages import _
from readerapp.ui.activity.controller import ActivityController
from readerapp.ui.folder_sync.settings_page import ComputersPage
from readerapp.ui.folder_sync.words import FolderSyncWords
from readerapp.ui.shell.context import Context

if TYPE_CHECKING:
    from readerapp.library.folder_sync.looking import FolderLook, FolderLooker

PUSH_AFTER = 5_000  # ms after the last change
_AT_IT = (Reason.LOCKED, Reason.BEING_SYNCED)  # another process
_UNKEPT = (*_AT_IT, Reason.SYNC_STOPPED)  # failures that the library is not told of
EVERY = 300_000  # ms between two looks at what the others wrote
QUIET_LOOKS = 11  # in a row that start no process: one an hour is sure

_ARGUMENTS = ("syncfolder", "now", "--events")
AT_THE_END = 2_000  # ms that the end of the app waits at most


class FolderSyncer(ChildWork):
    """Runs one cycle at a time. Used on the GUI thread."""

    stored = Signal(object)  # Changes
    finished = Signal(object)  # FolderSyncResult

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        """`command` is the command line of this app and profile, up to the sub-command."""
        super().__init__(command, Reason.SYNC_STOPPED, parent)
        self.heard.connect(self._on_heard)
        self._last = ChildProcess(command, self)

    def sync(self) -> bool:
        """Begin a cycle; return False when another one has not ended."""
        return self.run(*_ARGUMENTS)

    def stop(self, grace: int = 0) -> None:
        """End the cycle that is going on, now: what it stored and wrote stays."""
        super().stop(grace)

    def sync_at_the_end(self) -> None:
        """Run a last cycle, or what of it is done in a moment; the rest waits."""
        self._last.start(_ARGUMENTS)
        self._last.stop(AT_THE_END)

    def _on_heard(self, event: Mapping[str, Any]) -> None:
        match event["event"]:
            case "stored":
                self.stored.emit(changes_of(event))
            case "finished":
                unread, private = tuple(event["unread"]), tuple(event["private"])
                self.finished.emit(
                    FolderSyncResult(event["written"], event["taken"], unread, private=private)
                )


class FolderSyncController(QObject):
    """Starts cycles and publishes what they brought. Only one that was asked for says how it went.

    Nothing is started while no folder is shared.
    """

    noted = Signal(int, object)  # changes that came; ReaderError of a new failure, or None
    private_found = Signal(object)  # feeds in a private network, which may not be asked yet

    def __init__(self, context: Context, syncer: FolderSyncer) -> None:
        super().__init__(context.window)
        self.syncer = syncer
        self.status: FolderSyncStatus | None = None
        self._context = context
        self._library = context.library
        self._words = FolderSyncWords()
        self._reading = Latest(context.runner)
        self._looking = Latest(context.runner)
        self._choosing = Latest(context.runner, Lane.DOWNLOAD)  # a folder may be far away
        self._looker: FolderLooker | None = None  # loaded when it is needed
        self._is_looking = False  # into the folder
        self._before: FolderLook | None = None  # the cycle that began last
        self._seen: FolderLook | None = None  # what a cycle has dealt with
        self._quiet = 0  # looks in a row that started none
        self._page: ComputersPage | None = None
        self._is_by_hand = False
        self._is_own = False  # what is published now came from the folder
        self._is_due = False  # something changed since the last cycle began
        self._begins_once_read = False
        self._failed: Reason | None = None  # what is known to fail
        self._private: frozenset[int] = frozenset()  # feeds that the reader is to be asked about
        self.clock = QTimer(self, interval=EVERY)
        self.push_timer = QTimer(self, singleShot=True, interval=PUSH_AFTER)
        self.clock.timeout.connect(self._look_around)
        self.push_timer.timeout.connect(self._look)
        self._follow_changes()
        syncer.stored.connect(self._on_stored)
        syncer.finished.connect(self._on_finished)
        syncer.failed.connect(self._on_failed)
        syncer.ended.connect(self._on_ended)

    def _follow_changes(self) -> None:
        events = self._context.events
        events.subscriptions_changed.connect(self._on_changed)
        events.searches_changed.connect(self._on_changed)
        for signal in (events.marked, events.annotated, events.rules_changed):
            signal.connect(lambda _what: self._on_changed())

    def start(self) -> None:
        """Synchronise, and from now on by the clock, if a folder is shared."""
        self._begins_once_read = True
        self.load()

    def stop(self) -> None:
        """End the cycle that goes on."""
        self.clock.stop()
        self.push_timer.stop()
        self._is_due = self._is_due or self.syncer.is_running
        self.syncer.stop()

    def finish(self) -> None:
        """Bring what changed since the last cycle into the folder, at the end of the app and for a
        moment at most: the lanes have stopped."""
        if self._is_due and self.status is not None:
            self.syncer.sync_at_the_end()

    def load(self) -> None:
        """Read how it stands."""
        self._reading.ask(partial(status, self._library), self._on_status, self._context.failed)

    def sync(self) -> None:
        """Synchronise because the reader asked for it."""
        self._is_by_hand = True
        self._begin()

    def _on_status(self, found: FolderSyncStatus | None) -> None:
        self.status = found
        if found is None:
            self.clock.stop()
        elif not self.clock.isActive() and not self._library.is_read_only:
            self.clock.start()
        self._show()
        if found is not None and (asked := [e for e in found.private if e.id in self._private]):
            self._private = frozenset()
            self.private_found.emit(tuple(asked))
        begins, self._begins_once_read = self._begins_once_read, False
        if begins:
            self._begin()

    def _begin(self, before: "FolderLook | None" = None) -> None:
        if self.status is None:
            self._is_by_hand = False
            return
        self.push_timer.stop()
        if self.syncer.sync():
            self._before, self._seen, self._quiet = before, None, 0
            self._is_due = False
            self._show()

    def _look_around(self) -> None:
        """Synchronise by the clock, unless nothing happened since the last time: the start of a
        process costs more than all that it would do then."""
        if self.status is None or self.syncer.is_running:
            return
        if self._is_looking:  # the folder does not answer: a process can be killed
            self._begin()
            return
        self._is_looking = True
        if self._looker is None:
            from readerapp.library.folder_sync.looking import FolderLooker

            self._looker = FolderLooker(self._library)
        self._context.runner.submit(
            Lane.DOWNLOAD, self._looker.look, self._on_look, self._on_unseen
        )

    def _on_look(self, found: "FolderLook | None") -> None:
        self._is_looking = False
        if self.status is None or self.syncer.is_running:
            return
        if found is not None and found == self._seen and self._quiet < QUIET_LOOKS:
            self._quiet += 1
        else:
            self._begin(found)

    def _on_unseen(self, _error: ReaderError) -> None:
        """A library that cannot be read now is read by the process, which says what it has."""
        self._on_look(None)

    # After changes

    def _on_changed(self) -> None:
        if self.status is not None and not self._is_own:
            self._is_due = True
            self.push_timer.start()

    def _look(self) -> None:
        """Synchronise if something waits: a refresh changes how feeds went, and no more."""
        self._looking.ask(partial(status, self._library), self._push, self._context.failed)

    def _push(self, found: FolderSyncStatus | None) -> None:
        if found is None or not found.waiting:
            self._is_due = False
        elif self.syncer.is_running:
            self.push_timer.start()
        else:
            self._begin()

    # How it went

    def _on_stored(self, changes: Changes) -> None:
        self._is_own = True
        self._context.events.publish(changes)
        self._is_own = False

    def _on_finished(self, result: FolderSyncResult) -> None:
        self._failed = None
        if self._before is not None and self._before.is_settled and not result.unread:
            self._seen = self._before
        self._private |= frozenset(result.private)
        if result.taken:
            self.noted.emit(result.taken, None)
        if self._is_by_hand and (page := self._open_page()):
            page.show_result(result)

    def _on_failed(self, error: ReaderError) -> None:
        if error.reason not in (*_AT_IT, self._failed):
            self._failed = error.reason
            self.noted.emit(0, error)
        if self._is_by_hand and (page := self._open_page()):
            tell = page.show_failure if error.reason in _UNKEPT else page.say
            tell(error)

    def _on_ended(self) -> None:
        self._is_by_hand = False
        self.load()

    # The settings page

    def connect_page(self, page: ComputersPage) -> None:
        """Show on a settings page how it stands, and do what it asks for."""
        self._page = page
        page.folder_requested.connect(lambda: self._choose(page))
        page.now_requested.connect(self.sync)
        page.off_requested.connect(self.turn_off)
        page.rename_requested.connect(self.rename)
        page.retire_requested.connect(self.retire)
        self._show()
        self.load()

    def use_folder(self, folder: str) -> None:
        """Share through a folder from now on, and synchronise at once."""

        def done(found: FolderSyncStatus) -> None:
            self.status = found
            if page := self._open_page():
                page.show_failure(None)
            self._begins_once_read = self._is_by_hand = True
            self.load()

        self.syncer.stop()
        work = partial(set_folder, self._library, Path(folder))
        self._choosing.ask(work, done, self._on_refused)

    def turn_off(self) -> None:
        """Share no more. Everything stays as it is, here and in the folder."""
        self.clock.stop()
        self.push_timer.stop()
        self.syncer.stop()
        self._is_due = self._is_by_hand = False
        self._failed = None
        self._context.runner.submit(
            Lane.BULK,
            partial(turn_off, self._library),
            lambda _none: self.load(),
            self._context.failed,
        )

    def rename(self, name: str) -> None:
        """Call this computer something else, and tell the others."""
        self._change(partial(rename, self._library, name))

    def retire(self, device: str) -> None:
        """Take another computer off the list, and tell the others."""
        there = self.status.others if self.status else ()
        name = next((each.name for each in there if each.device == device), "")

        def say() -> None:
            if page := self._open_page():
                page.show_retired(name)

        self._change(partial(retire, self._library, device), say)

    def _change(
        self,
        work: Callable[[], FolderSyncStatus | None],
        say: Callable[[], object] | None = None,
    ) -> None:
        def done(found: FolderSyncStatus | None) -> None:
            self._on_status(found)
            if say is not None:
                say()
            self._is_due = True
            self._begin()

        self._context.runner.submit(Lane.BULK, work, done, self._context.failed)

    def _choose(self, page: ComputersPage) -> None:
        folder = QFileDialog.getExistingDirectory(page, _("Folder to Share"))
        if folder:
            self.use_folder(folder)

    def _on_refused(self, error: ReaderError) -> None:
        if page := self._open_page():
            page.show_failure(error)
        else:
            self._context.window.toast.show_message(lambda: self._words.cause(error))

    def _open_page(self) -> ComputersPage | None:
        return self._page if self._page is not None and isValid(self._page) else None

    def _show(self) -> None:
        if page := self._open_page():
            page.show_running(self.syncer.is_running)
            page.show_state(self.status)


class FolderSyncFeature(QObject):
    """The feature of the shared folder. Built at its first use."""

    def __init__(self, context: Context, activity: ActivityController) -> None:
        super().__init__(context.window)
        command = child_command(str(context.library.paths.profile or ""))
        syncer = FolderSyncer(command, self)
        syncer.crashed.connect(context.requests.process_crashed)
        self.controller = FolderSyncController(context, syncer)
        self.controller.noted.connect(activity.note_shared)

    def stop(self) -> None:
        """End the cycle that goes on."""
        self.controller.stop()
