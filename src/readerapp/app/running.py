"""Opens the library of a profile and runs the window on it, or renders the window to a file.

A restored library replaces the present one: nothing of the former stays in memory, as its ids mean
other articles in the new one. So the window is built again rather than told of a million changes;
size and place are carried over.
"""

import argparse
import logging
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from readerapp.app.faults import DrawingFaults, FaultHandling
from readerapp.app.handover import paths_of
from readerapp.app.reader import ReaderApp
from readerapp.domain.consent import Surface
from readerapp.domain.errors import ReaderError, Reason, StorageError
from readerapp.domain.problems import ProblemReport
from readerapp.domain.values import dataclass
from readerapp.library import Library, open_library, searching
from readerapp.system import Paths, SingleInstance, log_to, single_instance
from readerapp.system.single_instance import ActivationRequest
from readerapp.ui.language.switcher import LANGUAGES
from readerapp.ui.shell.commands import COMMANDS
from readerapp.ui.shell.window import MainWindow
from readerapp.ui.widgets.drawn_icons import use_window_icon

FAILED = 1
RESTART = -1  # no exit status: the program is to be started again

AfterRestore = Callable[[ReaderApp], None]


@dataclass(frozen=True)
class StagedLibrary:
    """A library that is ready to be put in place, and when its backup was made."""

    staged: Path
    made: datetime


class Session(QObject):
    """Runs one window after another until the user quits."""

    def __init__(
        self,
        app: QApplication,
        library: Library,
        window: MainWindow,
        record_crashes: Callable[[], None] = lambda: None,
    ) -> None:
        """`record_crashes` is called, on a lane, when a process of ours has crashed."""
        super().__init__()
        self._app = app
        self._record_crashes = record_crashes
        self._change: StagedLibrary | None = None
        self.reader = ReaderApp(app, library, window)
        self.reader.completed.connect(self._attach)

    def run(self, *, in_tray: bool = False) -> int:
        """Run until the user quits; return the exit status. Raises ReaderError when the library
        that was put in place cannot be opened. With `in_tray` the window is not shown unasked."""
        while True:
            self.reader.start(may_ask=True, in_tray=in_tray)
            in_tray = False
            try:
                status = self._app.exec()
            finally:
                self.reader.stop()
            if self._change is None:
                return status
            self._replace_reader(self._change)

    def show_fault(self, report: ProblemReport | None) -> None:
        """Show in the current window that something unexpected happened."""
        self.reader.show_fault(report)

    def show_refused(self) -> None:
        """Show in the current window that another version of the program is there by now."""
        self.reader.show_refused()

    def show_process_crash(self, report: ProblemReport, kind: str) -> None:
        """Show in the current window that a child process crashed."""
        self.reader.show_process_crash(report, kind)

    def _attach(self) -> None:
        self.reader.features.restart_requested.connect(self._on_restart_asked)
        self.reader.listen_for_crashes(self._record_crashes)

    def _on_restart_asked(self, staged: Path, made: datetime) -> None:
        self._change = StagedLibrary(staged, made)
        self._app.exit()

    def _replace_reader(self, change: StagedLibrary) -> None:
        """Every lane, process and connection of the former window has ended by now."""
        former, library = self.reader.window, self.reader.library
        geometry, wishes = former.geometry_text(), former.area.wishes
        former.blockSignals(True)
        former.hide()
        former.deleteLater()
        then = self._put_in_place(library, change)
        self._change = None
        self.reader = ReaderApp(
            self._app, open_library(library.paths, library.clock, holds_lock=True), MainWindow()
        )
        self.reader.window.restore_geometry_text(geometry)
        self.reader.window.area.restore(wishes)
        self.reader.completed.connect(self._attach)
        self.reader.completed.connect(lambda: then(self.reader))

    def _put_in_place(self, library: Library, change: StagedLibrary) -> AfterRestore:
        """Return what is to be said afterwards: that it is done, or why the old one stayed."""
        # Here, because a start does without; whoever chose the backup has loaded it.
        from readerapp.library import restoring

        try:
            aside = restoring.put_in_place(library.paths, change.staged, library.clock)
        except ReaderError as error:
            refusal = error
            return lambda reader: reader.features.router.failed(refusal)
        return lambda reader: reader.features.backups.controller.show_restored(change.made, aside)


class ActivationRequests(QObject):
    """Watches the folder of requests. Used on the GUI thread."""

    requested = Signal(object)  # ActivationRequest

    def __init__(self, runtime: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runtime = runtime
        self._watcher = QFileSystemWatcher([str(single_instance.request_folder(runtime))], self)
        self._watcher.directoryChanged.connect(self.read_new)

    def read_new(self) -> None:
        """Read and emit the requests that are there."""
        for request in single_instance.take_requests(self._runtime):
            self.requested.emit(request)

    def stop(self) -> None:
        """Stop watching."""
        self._watcher.removePaths(self._watcher.directories())


class ActivationListener(QObject):
    """Handles the activation requests of second starts of the same profile."""

    def __init__(self, reader: Callable[[], ReaderApp], paths: Paths) -> None:
        """`reader` returns the one that runs now: another takes its place after a restoring."""
        super().__init__()
        self._reader = reader
        self._paths = paths
        self._requests: ActivationRequests | None = None

    def open(self) -> None:
        """Handle requests from now on, also those that are waiting already."""
        if self._reader().is_read_only:
            return  # there is no lock, and each start has its own window
        self._requests = ActivationRequests(self._paths.runtime, self)
        self._requests.requested.connect(self._handle)
        self._requests.read_new()

    def close(self) -> None:
        """Handle no request any more."""
        if self._requests is not None:
            self._requests.stop()

    def _handle(self, request: ActivationRequest) -> None:
        reader = self._reader()
        reader.window.come_forward(request.token)
        if request.inputs:
            open_inputs(reader, request.inputs)
        if request.article:
            reader.complete().router.show_article(request.article)


def open_inputs(reader: ReaderApp, inputs: Sequence[str]) -> None:
    """Import files and addresses, subscribe to feeds: what the arguments of a start name."""
    features = reader.complete()
    features.subscriptions.open_inputs(inputs, features.imports)


def show(app: QApplication, window: MainWindow, options: argparse.Namespace) -> int:
    """Run until the user quits; return the exit status, or RESTART."""
    QTimer.singleShot(0, app, lambda: use_window_icon(app))  # the rows are being read by then
    paths: Paths | None = paths_of(options)
    while paths is not None:
        instance = SingleInstance(paths.lock)
        try:
            with suppress(ReaderError):  # whatever is wrong is told by the opening of the library
                paths.create()
            _acquire(instance)
        except ReaderError as error:  # another window of this library that does not answer
            _print_error(error)
            return FAILED
        try:
            with FaultHandling(paths) as faults:
                status, paths = _run(app, window, options, paths, faults)
        finally:
            instance.release()
        if paths is not None:
            window.deleteLater()
            window = MainWindow()
    # Here, because it loads the reading pane, which is not there when the start is over.
    from readerapp.ui.reading.copying import hand_over_clipboard

    hand_over_clipboard(app.clipboard())
    return status


def _acquire(instance: SingleInstance) -> None:
    """Where no file can be written there is no lock, and nothing that two windows could harm."""
    try:
        instance.acquire()
    except ReaderError as error:
        if error.reason is Reason.LOCKED:
            raise


def _run(
    app: QApplication,
    window: MainWindow,
    options: argparse.Namespace,
    paths: Paths,
    faults: FaultHandling,
) -> tuple[int, Paths | None]:
    """Run on one library; return the exit status, and which library to open after it."""
    log: logging.Handler | None = None
    with suppress(ReaderError):  # then without a log
        log = log_to(paths)
    try:
        session = Session(app, open_library(paths, holds_lock=True), window, faults.record_crashes)
    except ReaderError as error:
        return _ask(app, paths, error)
    faults.reporter.reported.connect(session.show_fault)
    faults.reporter.refused.connect(session.show_refused)
    faults.reporter.process_crashed.connect(session.show_process_crash)
    inputs, options.inputs = options.inputs, []
    reader = session.reader
    if crash := faults.crash:
        reader.completed.connect(lambda: reader.show_crash(crash))
    listener = ActivationListener(lambda: session.reader, paths)
    # As soon as the event loop runs: whoever gives something to open does not wait for idle time.
    QTimer.singleShot(0, listener, listener.open)
    if inputs:
        QTimer.singleShot(0, listener, lambda: open_inputs(session.reader, inputs))
    try:
        in_tray, options.in_tray = options.in_tray, False  # another library is shown
        status = session.run(in_tray=in_tray)
    except ReaderError as error:  # of the library that was put in place meanwhile
        return _ask(app, paths, error)
    finally:
        listener.close()
    if session.reader.erases_everything:
        session.reader.window.hide()
        _erase_everything(app, paths, log, session.reader.appearance.language)
    if session.reader.is_to_restart:
        return RESTART, None
    if session.reader.damage is None:
        return status, None
    session.reader.window.hide()
    return _ask(app, paths, session.reader.damage)


def _ask(app: QApplication, paths: Paths, error: ReaderError) -> tuple[int, Paths | None]:
    # Here, because a start that goes well does without.
    from readerapp.app.rescue import rescue

    return FAILED, rescue(app, paths, error)


def _erase_everything(
    app: QApplication, paths: Paths, log: logging.Handler | None, language: str
) -> None:
    """Remove every file; the library is closed, and nothing is written any more. The terminal is
    told in its own language, the dialog speaks that of the window."""
    if log is not None:
        logging.getLogger("readerapp").removeHandler(log)
        log.close()
    # Here, and the dialog below, because hardly any run ends with it.
    from readerapp.library.erasing import erase_everything
    from readerapp.messages import _, print_message

    erased = erase_everything(paths)
    for path in erased.others:
        message = _("This is not Readerapp's and stays: {path}").format(path=path)
        print_message(message)
    for path in erased.left:
        message = _("This could not be erased and is left: {path}").format(path=path)
        print_message(message)
    if erased.left:
        from readerapp.ui.privacy.erasing import LeftDialog
        from readerapp.ui.themes.appearance import Appearance

        appearance = Appearance(app)
        appearance.use_language(language)
        LeftDialog(erased.left).exec()
        appearance.stop()


def render(app: QApplication, window: MainWindow, options: argparse.Namespace) -> int:
    """Paint the real window once everything asked for is on screen; return the exit status."""
    # Here, because a window that is used does without.
    from readerapp.library.export import save_made
    from readerapp.library.output_files import PICTURE, output_file
    from readerapp.ui.shell.screenshot import ScreenshotRequest, ScreenshotTaker

    paths = paths_of(options)
    try:
        output_file(options.shot, PICTURE, replace=options.force)  # before the work
        library = open_library(paths, is_drawn=True)
        if refusal := _refusal(library, options):  # before the window: in the terminal's language
            library.close()
            _print(refusal)
            return FAILED
        reader = ReaderApp(app, library, window)
    except ReaderError as error:
        _print_error(error)
        return FAILED
    _apply_options(reader, options)
    reader.completed.connect(lambda: _show_contents(reader, options))
    width, height = options.size
    shot = ScreenshotRequest(options.shot.suffix[1:], width, height, options.scale)
    taken: list[bytes] = []

    def finish(picture: bytes) -> None:
        taken.append(picture)
        app.exit()  # not `quit`, which closes the window: then it keeps its size and place

    photographer = ScreenshotTaker(
        window, reader.runner, shot, finish, lambda: reader.features.is_settled
    )
    reader.completed.connect(photographer.start)
    with DrawingFaults() as faults:
        reader.start(may_ask=False, resumes=False)
        try:
            app.exec()
        finally:
            reader.stop()
    try:
        if not any(taken):
            raise StorageError(Reason.NOT_WRITABLE, str(options.shot))
        save_made(taken[0], options.shot, PICTURE, replace=options.force)
    except ReaderError as error:
        _print_error(error)
        return FAILED
    return FAILED if faults.count else 0


def _print_error(error: ReaderError) -> None:
    # Here, because hardly any run fails.
    from readerapp.messages import sentence

    _print(sentence(error))


def _print(message: str) -> None:
    from readerapp.messages import print_message

    print_message(message)


def _refusal(library: Library, options: argparse.Namespace) -> str:
    """Return why the picture could not show what was asked for, "" when it can."""
    # Here, because only a picture names the pages: a window loads them in an idle moment.
    from readerapp.messages import _
    from readerapp.ui.settings.dialog import PARTS

    if options.article and not searching.heads(library, [options.article]):
        return _("There is no article {id}.").format(id=options.article)
    if options.language and options.language not in LANGUAGES:
        message = _("--language takes one of {known}, not “{given}”.")
        return message.format(known=", ".join(LANGUAGES), given=options.language)

    known = {each.name for each in COMMANDS}
    for name in filter(None, options.choose.split(",")):
        if name not in known and _settings_page(name) not in PARTS:
            return _("--choose: there is no command “{name}”.").format(name=name)
    return ""


def _settings_page(name: str) -> str:
    before, _line, page = name.partition("_")
    return page if before == "settings" else ""


def _apply_options(reader: ReaderApp, options: argparse.Namespace) -> None:
    if options.theme:
        reader.appearance.use_theme(options.theme)
    if options.language:
        reader.appearance.use_language(options.language)
    reader.window.resize(*options.size)


def _show_contents(reader: ReaderApp, options: argparse.Namespace) -> None:
    """Bring on screen what the picture shall show. Nobody reads it: no mark is set."""
    reader.features.reading.set_read_delay(-1)
    reader.features.settings.repaint()
    reader.features.front.repaint()
    if options.search:
        reader.window.articles.search.setText(options.search)
    if options.article:
        reader.features.router.show_article(options.article)
    _once_open(reader, options.article, lambda: _choose(reader, options.choose))
    if options.find_feed:
        reader.features.subscriptions.adding.add(options.find_feed)
    if options.question:
        reader.features.consent.ask(Surface.FIRST_RUN)


def _once_open(reader: ReaderApp, article_id: int | None, then: Callable[[], object]) -> None:
    """Do something when that article is on show, as a reader would; at once without any."""
    if not article_id:
        then()
        return
    reader.features.reading.opened.connect(
        lambda head: then() if head and head.id == article_id else None
    )


def _choose(reader: ReaderApp, names: str) -> None:
    for name in filter(None, names.split(",")):
        if page := _settings_page(name):
            reader.features.dialogs.show_settings().show_page(page)
        else:
            reader.window.commands[name].trigger()
