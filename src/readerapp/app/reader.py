"""Builds every object once and connects them. The only place that knows all the parts.

In three steps, so that a reader sees news soon (docs/technotes/start-up.md): the empty window is
painted before this file is loaded; then come library, panes and rows; then everything else.
"""

import gc
import importlib
import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from readerapp import settings as declared
from readerapp.app.common import Common
from readerapp.app.furnishing import dress, make_parts, remember_colours
from readerapp.app.troubles import Troubles
from readerapp.background import Lane, LibraryEvents, TaskRunner
from readerapp.domain.errors import ReaderError
from readerapp.domain.problems import ProblemReport
from readerapp.library import Library, preferences, reading
from readerapp.settings import Settings
from readerapp.ui.controllers.listing import ListController
from readerapp.ui.controllers.subscription_loading import SubscriptionLoader
from readerapp.ui.look import Look
from readerapp.ui.notices import Notices
from readerapp.ui.pictures import Pictures
from readerapp.ui.window import MainWindow
from readerapp.ui.wording import Wording

SWITCH_INTERVAL = 0.001  # s; at Python's 5 ms a busy worker thread costs frames
RELATE_AFTER = 400  # ms after the start: reading comes first


class Reader(QObject):
    """The running application: everything there is one of, connected."""

    completed = Signal()  # every command works

    def __init__(self, app: QApplication, library: Library, window: MainWindow) -> None:
        super().__init__()
        sys.setswitchinterval(SWITCH_INTERVAL)
        self.library = library
        self.is_complete = False
        self.damage: ReaderError | None = None  # the reader wants the library repaired
        self._is_loading = False
        self._may_ask = False
        self.runner = TaskRunner(self)
        library.store.waiting = self.runner.patience
        self.events = LibraryEvents(self)
        self.settings = Settings(preferences.stored(library), self._save_setting)
        self.look = Look(app)
        self.look.use_theme(self.settings.get(declared.THEME))
        self.look.use_language(self.settings.get(declared.INTERFACE_LANGUAGE))
        self.wording = Wording(self)
        self.pictures = Pictures(self.runner, self._read_picture, self)
        self.listing = ListController(library, self.runner, self.events, self._failed)
        self.window = window
        window.furnish(make_parts(window, self.look, self.listing, self.pictures))
        self.troubles = Troubles(library, self.runner, window.standing, self._repair, self)
        self.look.language_changed.connect(self.troubles.retranslate)
        self.listing.attach(window.articles, window.navigation)
        self.subscriptions = SubscriptionLoader(
            library, self.runner, self.events, window.navigation, self._failed
        )
        self.pictures.arrived.connect(window.articles.repaint_thumbnails)
        dress(window, self.look, self.settings)

    @property
    def is_read_only(self) -> bool:
        """Whether the library can only be read."""
        return self.library.is_read_only

    def _repair(self, error: ReaderError) -> None:
        """Close the window; whoever runs it then asks what to do about the library."""
        self.damage = error
        QApplication.quit()

    def start(self, *, may_ask: bool) -> None:
        """Show the rows, then load the rest on a lane and connect it."""
        self.window.show()
        self._may_ask = may_ask
        self.listing.shown.connect(self._load_the_rest)
        self.listing.start()
        self.subscriptions.load()

    def _load_the_rest(self) -> None:
        """Import on a lane what the first rows did not need: 0.15 s that no frame waits for."""
        if self._is_loading:
            return
        self._is_loading = True
        self.runner.submit(
            Lane.RELATE,
            lambda: importlib.import_module("readerapp.ui.controllers.everything"),
            lambda _module: self._begin(self._may_ask),
            self._failed,
        )

    def _begin(self, may_ask: bool) -> None:
        self.complete()
        if self.is_read_only:
            return  # no question whose answer could not be kept, and no work for nothing
        self.consent.start(may_ask=may_ask)
        self.searches.start()
        QTimer.singleShot(RELATE_AFTER, self, self.relating.start)
        if may_ask:  # a window that is only drawn into a picture asks nobody for anything
            self.backups.timetable.start()
            self.feeds.timetable.start(at_once=self.settings.get(declared.REFRESH_AT_START))
            self.keeping.tidier.start()

    def complete(self) -> None:
        """Build and connect the controllers; `start` does it once the first rows are shown."""
        common = Common(
            self.library, self.runner, self.events, self.settings, self.window, self.listing,
            self._failed,
        )  # fmt: skip
        self._build_reading(common)
        self._build_help(common)
        self._build_keeping(common)
        self._connect()
        gc.enable()
        self.is_complete = True
        self.reading.open(self.window.articles.current_id())
        self.completed.emit()

    def _build_reading(self, common: Common) -> None:
        """Build what an article is read, marked and compared with."""
        # Here, because loading them before the first rows would double the time to these.
        from readerapp.app.stories import StoryParts
        from readerapp.ui.controllers import everything as parts

        library, runner, events, window = self.library, self.runner, self.events, self.window
        window.add_reading(
            parts.ReadingPane(self.look.theme, self.wording),
            parts.RelatedPane(self.look.theme, self.pictures.thumbnail),
        )
        self.pictures.arrived.connect(window.related.pictures_arrived)
        self.undo = parts.UndoStack(runner, events, self._failed)
        self.marks = parts.MarkController(library, self.undo, window.notices)
        self.reading = parts.ReadingController(library, runner, events, self.pictures, self._failed)
        self.reading.attach(window.reading, window.related)
        self.imports = parts.ImportController(library, runner, self.undo, window.imports, self)
        self.relating = parts.RelatingController(library, runner, events)
        self.story = StoryParts(common, self.reading, self.undo, self.look.theme, self.wording)
        self.desk = parts.Desk(
            window, runner, self.listing, self.reading, self.marks, self.imports, self.undo,
            self.story.stories,
        )  # fmt: skip
        self.article = parts.ArticleController(
            library, runner, events, window, self.reading, self._failed
        )

    def _build_help(self, common: Common) -> None:
        """Build the settings, the question about privacy and the reports of our own faults."""
        from readerapp.ui.controllers import everything as parts

        library, window = common.library, common.window
        self.emptiness = parts.EmptinessController(window, self.listing, self.imports, self.desk)
        self.preferences = parts.PreferenceController(
            self.settings, self.look, window, self.reading, self.desk
        )
        self.consent = parts.ConsentController(library, self.runner, window, self.look, os.environ)
        self.help = parts.HelpController(
            window, self.preferences, self.consent, str(library.paths.data)
        )
        self.problems = parts.ProblemController(
            library, self.runner, window, self.undo, self._failed
        )

    def _build_keeping(self, common: Common) -> None:
        """Build what brings articles, finds them, keeps them safe and lets them go."""
        from readerapp.app.archives import ArchiveParts
        from readerapp.app.backups import BackupParts
        from readerapp.app.feeds import FeedParts
        from readerapp.app.keeping import KeepingParts
        from readerapp.app.searching import SearchParts

        self.searches = SearchParts(common, self.undo)
        self.feeds = FeedParts(common, self.look, self.subscriptions, self.undo, self.relating)
        self.backups = BackupParts(common, self.feeds.refresher)
        self.keeping = KeepingParts(common, self.undo, self.feeds, self.help)
        self.archives = ArchiveParts(common, self.help)

    def _connect(self) -> None:
        from readerapp.app.counting import count_uses

        self.story.connect_desk(self.desk, self.marks)
        self.events.relatives_changed.connect(self.relating.start)  # a verdict regroups its stories
        self.feeds.connect_imports(self.imports)
        self.feeds.connect_help(self.help, self.marks)
        self.feeds.connect_article(self.article)
        self.backups.connect_parts(self.help, self.consent)
        self.look.language_changed.connect(self.emptiness.retranslate)
        self.window.closing.connect(lambda: remember_colours(self.library, self.window, self.look))
        count_uses(self.consent, self.window, self.reading, self.imports, self.look)

    def tell_of_fault(self, report: ProblemReport | None) -> None:
        """Say calmly that something unexpected happened, and offer to read what."""
        self._tell(self.tr("Something unexpected went wrong. Readerapp goes on."), report)

    def tell_of_crash(self, report: ProblemReport) -> None:
        """Say that the run before this one ended badly. Call it once everything is there."""
        self._tell(self.tr("Readerapp stopped unexpectedly last time."), report)

    def tell_of_lost(self, report: ProblemReport, kind: str) -> None:
        """Say that a process crashed: one that reads for us, or one that runs a command."""
        said = {
            "worker": self.tr("A helper process stopped unexpectedly. All other work goes on."),
            "command": self.tr(
                "Work in the background stopped unexpectedly. What was done until then is kept."
            ),
        }
        self._tell(said[kind], report)

    def listen_for_crashes(self, take_lost: Callable[[], None]) -> None:
        """Have `take_lost` called, on a lane, when a process of ours has crashed."""

        def take() -> None:
            self.runner.submit(Lane.READ, take_lost, lambda _none: None, self._failed)

        self.library.worker_died = take_lost  # on the lane that waited
        self.feeds.refresher.crashed.connect(take)
        self.backups.process.crashed.connect(take)

    def _tell(self, text: str, report: ProblemReport | None) -> None:
        if self.is_complete:
            self.problems.tell(text, report)
        else:
            self.window.notices.say(text)

    @property
    def erases_everything(self) -> bool:
        """Whether every file is to be removed once the library is closed."""
        return self.is_complete and self.archives.erasing.is_confirmed

    def stop(self) -> None:
        """End what runs, then close the library."""
        if self.is_complete:
            self.feeds.stop()
            self.backups.stop()
            self.keeping.stop()
            self.relating.stop()
            self.imports.cancel()
            self.archives.stop()
        self.library.stop_workers()
        self.runner.stop()
        if self.is_complete:
            self.backups.finish()
        self.library.close()
        self.look.stop()

    def _read_picture(self, article_id: int, position: int) -> bytes | None:
        return reading.picture(self.library, article_id, position)

    def _save_setting(self, key: str, value: object) -> None:
        if self.is_complete:
            self.backups.keeper.note()
        self.runner.submit(
            Lane.WRITE,
            lambda: preferences.save(self.library, key, value),
            lambda _none: None,
            self._failed,
        )

    def _failed(self, error: ReaderError) -> None:
        if self.troubles.take(error):
            self._load_the_rest()
        elif self.is_complete:
            self.desk.failed(error)
        else:
            self.window.notices.say(Notices(self).word(error))
            self._load_the_rest()  # commands work also when the first rows could not be read
