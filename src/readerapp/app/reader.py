"""Builds every object once and connects them. The only place that knows all the parts.

In steps, so that a reader sees news soon (docs/technotes/start-up.md): the empty window is painted
before this file is loaded; then come library and panes, and what is on screen: the front page, or
the rows. Then, while nobody does anything, the rest. Whoever does something before gets it at once.
"""

import logging
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from readerapp import settings as declared
from readerapp.background import Lane, LibraryEvents, TaskRunner
from readerapp.background.garbage_collection import GuiThreadCollector
from readerapp.background.idle_steps import IdleSteps, OwnTurn
from readerapp.domain.errors import ReaderError, Reason, WorkError
from readerapp.domain.pixels import PictureBox, Pixels
from readerapp.domain.problems import ProblemReport
from readerapp.library import Library, preferences, reading
from readerapp.messages import _, error_message
from readerapp.settings import Settings
from readerapp.system.jobs import Job
from readerapp.ui.article_list.controller import ListController
from readerapp.ui.article_list.looks import ListLooks
from readerapp.ui.language.retranslation import Words
from readerapp.ui.language.wording import Wording
from readerapp.ui.navigation.controller import SubscriptionLoader
from readerapp.ui.shell.context import Context, Requests
from readerapp.ui.shell.first_window import first_panes, list_pane, opens_front_page, restore_window
from readerapp.ui.shell.last_place import has_last_article, last_front, last_list
from readerapp.ui.shell.library_status import LibraryStatus
from readerapp.ui.shell.undo import UndoStack
from readerapp.ui.shell.user_input import UserInput
from readerapp.ui.shell.window import MainWindow
from readerapp.ui.themes.appearance import Appearance
from readerapp.ui.widgets.paint_turn import PaintTurn
from readerapp.ui.widgets.pictures import Pictures

if TYPE_CHECKING:
    from readerapp.app.features import Features
    from readerapp.background.outside_watch import OutsideWatch
    from readerapp.ui.front_page.feature import FrontPageFeature

_log = logging.getLogger(__name__)

SWITCH_INTERVAL = 0.001  # s; at Python's 5 ms a busy worker thread costs frames
PAGE_WAIT = 500  # ms that the rows wait for the page that covers them at most
ROWS_WAIT = 3_000  # ms that what the reader does waits for the first rows at most
QUIET = 1_000  # ms without input before work begins that nobody asked for

# Named here, because it is Qt that draws, and the library knows nothing of Qt.
DRAW_PICTURE: Job[[bytes, PictureBox], Pixels] = Job(
    "readerapp.ui.widgets.picture_drawing:draw_picture", Pixels
)

# What the features load, cut into pieces of some 5 ms (CPU time, Python 3.13): each comes with what
# it imports that is not there yet. The features are complete without this list, in larger pieces.
PIECES = (
    "readerapp.system.redaction",  # with the next one, what a report of a fault is made with: it is
    "importlib.metadata",  # there when the files of the program are gone
    # So is what the reader writes, and what is kept of it at the end.
    "readerapp.storage.articles.annotations",
    "readerapp.storage.articles.label_marks",
    "readerapp.storage.accounts.writer",
    "readerapp.storage.folder_sync.wishes",
    "readerapp.storage.rules",
    "readerapp.storage.mutes",
    "readerapp.storage.translations",
    "readerapp.ui.reading.document",
    "readerapp.rendering.block_markup",
    "readerapp.ui.reading.pane",
    "readerapp.ui.related.pane",
    "readerapp.ui.importing.controller",
    "readerapp.library.front_page",
    "readerapp.ui.front_page.page",
    "readerapp.ui.front_page.why",
    "readerapp.ui.front_page.controller",
    "readerapp.ui.story.page",
    "readerapp.ui.story.feature",
    "readerapp.ui.shortcuts.feature",
    "readerapp.background.refreshing",
    "readerapp.ui.activity.controller",
    "readerapp.ui.refreshing.controller",
    "readerapp.ui.reading.article_commands",
    "readerapp.ui.reading.caret_controller",
    "readerapp.ui.annotating.feature",
    "readerapp.library.erasing",
    "readerapp.ui.subscribing.feature",
    "readerapp.ui.labelling.feature",
    "readerapp.ui.searching.feature",
    "readerapp.ui.translation.feature",
    "readerapp.ui.rules.feature",
    "readerapp.background.safety_timer",
    "readerapp.ui.welcome.controller",
    "readerapp.ui.privacy.controller",
    "readerapp.app.features",
)


class ReaderApp(QObject):
    """The running application: everything there is one of, connected."""

    completed = Signal()  # every command works
    _rows_known = Signal()

    def __init__(self, app: QApplication, library: Library, window: MainWindow) -> None:
        super().__init__()
        sys.setswitchinterval(SWITCH_INTERVAL)
        self.library = library
        self._features: Features | None = None
        self.damage: ReaderError | None = None  # the reader wants the library repaired
        self.is_to_restart = False  # the reader wants the version that was installed meanwhile
        self._unsaved = Counter[str]()  # keys of settings that are being stored
        self._outside: OutsideWatch | None = None
        self._is_watching = False  # other processes, as all but a picture of the window does
        self._late_imports = ExitStack()
        self._has_rows = False
        self._rows = IdleSteps(self._bring_rows(), lambda: self.runner.is_reading, self)
        self._asks_rows = OwnTurn(self._rows.start, self, after_painting=True)
        self._input: UserInput | None = None
        self._front: FrontPageFeature | None = None
        self._resumes = True
        self._loading = IdleSteps(self._build_features(), lambda: self.runner.is_reading, self)
        self._quiet = QTimer(self, singleShot=True)
        self._collector = GuiThreadCollector(self)
        self.runner = TaskRunner(self)
        library.store.waiting = self.runner.lock_retry
        self.events = LibraryEvents(self)
        self.settings = Settings(preferences.stored(library), self._save_setting)
        self.appearance = Appearance(app)
        self.appearance.setParent(self)
        self.appearance.use_theme(self.settings.get(declared.THEME))
        self.appearance.use_language(self.settings.get(declared.INTERFACE_LANGUAGE))
        self.wording = Wording(library.clock)
        self.pictures = Pictures(self.runner, self._draw_picture, self._rest_painter, self)
        self.listing = ListController(library, self.runner, self.events, self._failed)
        self.listing.setParent(self)
        self.window = window
        self.painting = PaintTurn(window)
        window.add_panes(first_panes(window, self.appearance))
        self.library_status = LibraryStatus(
            library, self.runner, window.status_banner, self._repair, self._restart, self
        )
        self.listing.use_navigation(window.navigation)
        self.listing.use_looks(ListLooks(self.settings))
        self.subscriptions = SubscriptionLoader(
            library, self.runner, self.events, window.navigation, self._failed
        )
        self._rows_known.connect(self.pictures.start)
        restore_window(window, self.settings)
        undo = UndoStack(self.runner, self.events, self._failed)
        undo.setParent(window)  # what is connected with it is let go with the window
        self.context = Context(
            library, self.runner, self.events, self.settings, window, self.listing, undo,
            self.appearance, self.wording, self.pictures, self.painting, self._failed,
            Requests(window),
        )  # fmt: skip

    @property
    def is_read_only(self) -> bool:
        """Whether the library can only be read."""
        return self.library.is_read_only

    def _repair(self, error: ReaderError) -> None:
        """Close the window; whoever runs it then asks what to do about the library."""
        self.damage = error
        QApplication.quit()

    def _restart(self) -> None:
        """Close the window; whoever started the program starts it again."""
        self.is_to_restart = True
        QApplication.quit()

    def start(
        self, *, may_ask: bool, quiet: int = QUIET, resumes: bool = True, in_tray: bool = False
    ) -> None:
        """Show the page that a start opens, then the rows, then build the features in idle
        moments.

        The reader is where the window was closed, but without `resumes`, as for a picture of it.

        What nobody asked for, the privacy question among it, begins after `quiet` ms in which the
        reader did nothing. Without `may_ask` nobody is asked for anything. With `in_tray` the
        window is shown only if the settings or the desktop have no tray for it.
        """
        if in_tray:
            self.window.winId()  # makes the native window, which the watch below needs
            self.completed.connect(self._stay_in_tray)
        for name in ("back", "forward"):  # until a place is known to lead to
            self.window.commands[name].setEnabled(False)
        self._resumes = resumes
        if resumes and has_last_article(self.settings):
            self.window.await_article()
        self.listing.shown.connect(self._on_rows)
        self._open_page(may_ask)
        if not in_tray:
            self.window.show()
        self._watch_input(partial(self._begin, may_ask), quiet)
        self._is_watching = may_ask

    def _open_page(self, may_ask: bool) -> None:
        """Ask for what is on screen first: the front page, where it covers the list, before that.

        The first start opens it, and those after a pause; others do when it was open.
        """
        is_due = may_ask and opens_front_page(self.settings, self.library.clock.now())
        kept = last_front(self.settings) if self._resumes and not is_due else None
        if not is_due and kept is None:
            self._start_rows()
            return
        self.window.commands["mark_all_read"].setEnabled(False)  # of a list that nobody sees
        controller = self.front.controller
        self.painting.hold(self)  # the places of its cards are on screen
        controller.answered.connect(self._paint_page)
        controller.answered.connect(self._asks_rows.start)
        controller.leaving.connect(self._start_rows)
        QTimer.singleShot(PAGE_WAIT, self, self._start_rows)
        if kept is None:
            controller.open_at_start()
        else:
            controller.go_to(kept[0])

    def _paint_page(self) -> None:
        """Paint the page that was asked for, or the one in its place: an empty library welcomes its
        reader, which is built last."""
        if self._front is not None and self._front.controller.is_open:
            self.painting.release(self)
        else:
            self.completed.connect(self._paint_once_idle)

    def _paint_once_idle(self) -> None:
        once = Qt.ConnectionType.SingleShotConnection
        self.runner.idle.connect(partial(self.painting.release, self), once)

    @property
    def front(self) -> "FrontPageFeature":
        """The front page, built when it is first wanted."""
        if self._front is None:
            # Here, because a list on screen does without.
            from readerapp.ui.front_page.feature import FrontPageFeature

            self._front = FrontPageFeature(self.context)
        return self._front

    def _start_rows(self) -> None:
        """Build the list and ask for the rows, unless that was done already."""
        self._asks_rows.stop()
        self._rows.finish()

    def _bring_rows(self) -> Iterator[object]:
        """Behind a page that covers the list what else is on screen comes first."""
        is_covered = self._front is not None
        if is_covered:
            self.pictures.start()  # those of its cards
            self.listing.recount()
            self.subscriptions.load()  # which takes longer
            yield None
            yield import_module("readerapp.ui.article_list.row")
            yield import_module("readerapp.ui.article_list.pane")
        self._add_list()
        self.listing.start(last_list(self.settings) if self._resumes else None)
        self._keep_front_chosen()
        if not is_covered:
            self.subscriptions.load()

    def _add_list(self) -> None:
        window = self.window
        window.add_list(list_pane(self.listing, self.pictures, self.appearance, self.settings))
        self.listing.attach(window.articles)
        if self._input is not None:
            self._input.watch_rows(window.articles.article_chosen)
        if self._front is None:
            window.articles.view.setFocus()  # so that the first key finds the list

    def _keep_front_chosen(self) -> None:
        """Have the navigation name the page on screen, and not the list behind it."""
        if self._front is not None and self._front.controller.is_open:
            self.window.navigation.choose_front_page(True)

    def _stay_in_tray(self) -> None:
        self.features.notifying.follow_settings()
        if not self.features.notifying.is_in_tray:
            self.window.show()

    def complete(self) -> "Features":
        """Return the features; what is not built yet is built now. Waits for the first rows."""
        if self._features is None:
            self._await_rows()
            self._loading.finish()
        return self.features

    def _on_rows(self) -> None:
        """The first rows are there, or cannot be read: commands work in both cases."""
        if not self._has_rows:
            self._has_rows = True
            self._keep_front_chosen()
            QTimer.singleShot(0, self, self.watch_outside)  # what is written from now on is news
            self._loading.start()
            self._rows_known.emit()

    def watch_outside(self) -> "OutsideWatch":
        """Return what tells of other processes; made, and asked for the first time, once the rows
        are there."""
        if self._outside is None:
            # Here, because the first rows do without.
            from readerapp.background.outside_watch import OutsideWatch
            from readerapp.system.own_program import refusing_late_imports

            window = self.window
            watch = self._outside = OutsideWatch(
                self.library,
                self.runner,
                lambda: window.isVisible() and not window.isMinimized(),
                self,
            )
            watch.replaced.connect(self.library_status.show_updated)
            if self._is_watching:
                self._late_imports.enter_context(refusing_late_imports())
                watch.look()
        return self._outside

    def _await_rows(self) -> None:
        """Let rows come that are being read. Input waits meanwhile: Qt keeps it in its order."""
        if self._has_rows:
            return
        self._start_rows()
        loop = QEventLoop(self)
        self._rows_known.connect(loop.quit)
        QTimer.singleShot(ROWS_WAIT, loop, loop.quit)
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        loop.deleteLater()

    def _build_features(self) -> Iterator[object]:
        for piece in PIECES:
            yield import_module(piece)
        # Here, because loading it before the first rows would double the time to these.
        from readerapp.app.features import Features

        features = Features(
            self.context, self.front, self.subscriptions, self._unsaved,
            may_ask=self._is_watching and not self.is_read_only,
        )  # fmt: skip
        yield from features.build()
        self._features = features
        self._collector.start()
        self.watch_outside().written.connect(features.on_written)
        features.places.start(resumes=self._resumes)
        self.completed.emit()

    def _watch_input(self, begin: Callable[[], None], quiet: int) -> None:
        """Complete the features before the first thing that is done takes effect, and begin what
        nobody asked for once they are complete and nothing was done for `quiet` ms."""
        timer = self._quiet
        timer.setInterval(quiet)
        timer.timeout.connect(begin)
        self.completed.connect(timer.start)
        watch = self._input = UserInput(self.window)
        if self.window.has_list:
            watch.watch_rows(self.window.articles.article_chosen)
        watch.acting.connect(self.complete)
        watch.active.connect(self._be_quiet_longer)
        self.completed.connect(watch.expect_no_act)
        timer.timeout.connect(watch.stop)

    def _be_quiet_longer(self) -> None:
        if self._quiet.isActive():
            self._quiet.start()

    def _begin(self, may_ask: bool) -> None:
        if not self.is_read_only:  # no question whose answer could not be kept
            self.features.start(may_ask=may_ask)
        if may_ask:
            self.watch_outside().start()

    @property
    def features(self) -> "Features":
        """Everything but the list, once `is_complete`."""
        if self._features is None:
            raise RuntimeError("the features are built once the first rows are shown")
        return self._features

    @property
    def is_complete(self) -> bool:
        """Whether every command works."""
        return self._features is not None

    def show_fault(self, report: ProblemReport | None) -> None:
        """Say calmly that something unexpected happened, and offer to read what; where the program
        was replaced under the window, that comes of it."""
        if self.watch_outside().program.is_replaced():
            self.library_status.show_updated()
            return
        self._show_notice(
            lambda: _("Something unexpected went wrong. Readerapp continues."), report
        )

    def show_refused(self) -> None:
        """Say that what was asked for waits for the start of the new version."""
        self._failed(WorkError(Reason.UPDATED))

    def show_crash(self, report: ProblemReport) -> None:
        """Say that the run before this one ended badly. Call it once everything is there."""
        self._show_notice(lambda: _("Readerapp stopped unexpectedly last time."), report)

    def show_process_crash(self, report: ProblemReport, kind: str) -> None:
        """Say that a process crashed: one that reads for us, or one that runs a command."""

        def said() -> str:
            return {
                "worker": _("A helper process stopped unexpectedly. All other work continues."),
                "command": _(
                    "Work in the background stopped unexpectedly. What was done until then is kept."
                ),
            }[kind]

        self._show_notice(said, report)

    def listen_for_crashes(self, record_crashes: Callable[[], None]) -> None:
        """Have `record_crashes` called, on a lane, when a process of ours has crashed. What costs
        one of several items is told like what nobody caught."""

        def take() -> None:
            self.runner.submit(Lane.READ, record_crashes, lambda _none: None, self._failed)

        self.library.worker_died = record_crashes  # on the lane that waited
        self.library.faulted = lambda fault: sys.excepthook(type(fault), fault, fault.__traceback__)
        self.context.requests.process_crashed.connect(take)

    def _show_notice(self, text: Words, report: ProblemReport | None) -> None:
        if self._features:
            self._features.problems.show_notice(text, report)
        else:
            self.window.toast.show_message(text)

    @property
    def erases_everything(self) -> bool:
        """Whether every file is to be removed once the library is closed."""
        return self.is_complete and self.features.erases_everything

    def stop(self) -> None:
        """End what runs, then close the library."""
        self._rows.stop()
        self._loading.stop()
        if self._outside:
            self._outside.stop()
        self._quiet.stop()
        self._collector.stop()
        if self._features:
            self._features.stop()
        self.library.stop_workers()
        self.runner.stop()
        if self._features and not self.library.is_drawn:
            self._features.finish()
        self.library.close()
        self.appearance.stop()
        self._late_imports.close()

    def _draw_picture(self, article_id: int, position: int, box: PictureBox) -> Pixels | None:
        return reading.drawn_picture(self.library, DRAW_PICTURE, article_id, position, box)

    def _rest_painter(self) -> None:
        self.library.picture_workers.rest()

    def _save_setting(self, key: str, value: object) -> None:
        if self.library.is_drawn:
            return
        if self._features and not key.startswith(declared.OF_THIS_COMPUTER):
            self._features.safety.schedule()
        if self._features:
            self._features.follow(key)
        self._unsaved[key] += 1

        def end() -> None:
            self._unsaved -= Counter((key,))  # without keys that none is left of

        def failed(error: ReaderError) -> None:
            end()
            is_state = key.startswith(declared.OF_THIS_COMPUTER)
            (self._not_kept if is_state else self._failed)(error)

        work = partial(preferences.save, self.library, key, value)
        self.runner.submit(Lane.WRITE, work, lambda _none: end(), failed)

    def _not_kept(self, error: ReaderError) -> None:
        """Only log it: it is written once a second, and nobody asked for it."""
        if not self.library_status.show_error(error):
            _log.warning("what the next start needs is not kept: %s", error)

    def _failed(self, error: ReaderError) -> None:
        if self.library_status.show_error(error):
            self._show_rows_anyway()
        elif self._features:
            self._features.router.failed(error)
        else:
            self.window.toast.show_message(lambda: error_message(error))
            self._show_rows_anyway()

    def _show_rows_anyway(self) -> None:
        """Go on without what could not be read."""
        self._start_rows()
        self._on_rows()
