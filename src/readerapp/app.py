"""Builds every object once, connects them, starts Qt. The only place that knows all the parts."""

import argparse
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from readerapp import __version__
from readerapp import settings as declared
from readerapp.background import LibraryEvents, TaskRunner
from readerapp.domain.consent import Surface
from readerapp.domain.errors import ReaderError, Reason
from readerapp.library import Library, open_library, preferences, reading
from readerapp.system import Paths, SingleInstance, log_to
from readerapp.ui.article_list import ArticleListPane
from readerapp.ui.controllers.consent import ConsentController
from readerapp.ui.controllers.emptiness import EmptinessController
from readerapp.ui.controllers.help import HelpController
from readerapp.ui.controllers.importing import ImportController
from readerapp.ui.controllers.listing import ListController
from readerapp.ui.controllers.marks import MarkController
from readerapp.ui.controllers.preferences import PreferenceController, settings_of
from readerapp.ui.controllers.reading import ReadingController
from readerapp.ui.controllers.relating import RelatingController
from readerapp.ui.controllers.undo import UndoStack
from readerapp.ui.crash import install_excepthook
from readerapp.ui.desk import Desk
from readerapp.ui.look import Look
from readerapp.ui.navigation import NavigationPane
from readerapp.ui.notices import Notices
from readerapp.ui.pictures import Pictures
from readerapp.ui.reading import ReadingPane
from readerapp.ui.related import RelatedPane
from readerapp.ui.screenshot import Photographer, Shot
from readerapp.ui.window import MainWindow
from readerapp.ui.wording import Wording

SWITCH_INTERVAL = 0.001  # s; at Python's 5 ms a busy worker thread costs frames
FAILED, WRONG_USE = 1, 2


class Reader(QObject):
    """The running application: everything there is one of, connected."""

    def __init__(self, app: QApplication, library: Library) -> None:
        super().__init__()
        self._library = library
        self.runner = TaskRunner(self)
        self.events = LibraryEvents(self)
        stored = preferences.stored(library)
        self.settings = settings_of(library, self.runner, stored)
        self.look = Look(app)
        self.look.use_theme(self.settings.get(declared.THEME))
        self.look.use_language(self.settings.get(declared.INTERFACE_LANGUAGE))
        self.pictures = Pictures(
            self.runner, lambda i, position: reading.picture(library, i, position), self
        )
        self._build_window()
        self._build_controllers()
        self.preferences.apply()

    def _build_window(self) -> None:
        theme, thumbnail = self.look.theme, self.pictures.thumbnail
        self.wording = Wording(self)
        self.listing = ListController(self._library, self.runner, self.events, self._failed)
        self.window = MainWindow(
            NavigationPane(theme),
            ArticleListPane(self.listing.request_heads, thumbnail, theme),
            ReadingPane(theme, self.wording),
            RelatedPane(theme, thumbnail),
        )
        window = self.window
        self.listing.attach(window.articles, window.navigation)
        self.pictures.arrived.connect(window.articles.repaint_thumbnails)
        self.pictures.arrived.connect(window.related.pictures_arrived)

    def _build_controllers(self) -> None:
        library, runner, events, window = self._library, self.runner, self.events, self.window
        self.undo = UndoStack(runner, events, self._failed)
        self.marks = MarkController(library, self.undo, window.notices)
        self.reading = ReadingController(library, runner, events, self.pictures, self._failed)
        self.reading.attach(window.reading, window.related)
        self.imports = ImportController(library, runner, self.undo, window.imports, self)
        self.relating = RelatingController(library, runner, events)
        self.desk = Desk(
            window, runner, self.listing, self.reading, self.marks, self.imports, self.undo
        )
        self.emptiness = EmptinessController(window, self.listing, self.imports, self.desk)
        self.preferences = PreferenceController(
            self.settings, self.look, window, self.reading, self.desk
        )
        self.consent = ConsentController(library, runner, window, self.look, os.environ)
        self.help = HelpController(window, self.preferences, self.consent, str(library.paths.data))
        self._count_uses()

    def _count_uses(self) -> None:
        count = self.consent.count
        self.reading.opened.connect(lambda head: count("article_opened") if head else None)
        self.window.articles.search_changed.connect(lambda text: count("search") if text else None)
        self.imports.finished.connect(lambda *_: count("import"))
        self.look.language_changed.connect(lambda _: count("language_switched"))
        self.window.related.article_chosen.connect(lambda _: count("related_opened"))
        self.look.language_changed.connect(self.emptiness.retranslate)

    def start(self, *, may_ask: bool) -> None:
        """Show the window; what needs time comes after the first paint."""
        self.window.show()
        self.listing.start()
        QTimer.singleShot(0, self, lambda: self.consent.start(may_ask=may_ask))
        QTimer.singleShot(400, self, self.relating.start)

    def tell_of_fault(self) -> None:
        """Say calmly that something unexpected happened, and where it is written."""
        text = self.tr("Something unexpected went wrong. The details are in {file}.")
        log = self._library.paths.log / "readerapp.log"
        self.window.notices.say(text.format(file=log))

    def _failed(self, error: ReaderError) -> None:
        self.desk.failed(error)

    def stop(self) -> None:
        """End what runs, then close the library."""
        self.relating.stop()
        self._library.parsers.stop()
        self._library.thinkers.stop()
        self.runner.stop()
        self._library.close()


def run(arguments: Sequence[str]) -> int:
    """Start the window, or render it to a picture; return the exit status."""
    options = _options(arguments)
    sys.setswitchinterval(SWITCH_INTERVAL)
    app = QApplication(["readerapp"])
    app.setApplicationName("Readerapp")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("org.readerapp.Readerapp")
    paths = Paths.of_profile(options.profile) if options.profile else Paths.of_platform()
    instance = SingleInstance(paths.runtime / "window.lock")
    try:
        paths.create()
        log_to(paths)
        if not options.shot:
            instance.acquire()
        library = open_library(paths)
    except ReaderError as error:
        return _refuse(error, quiet=bool(options.shot))
    reader = Reader(app, library)
    install_excepthook(reader.tell_of_fault)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        return _render(app, reader, options) if options.shot else _show(app, reader, options)
    finally:
        reader.stop()
        instance.release()


def _show(app: QApplication, reader: Reader, options: argparse.Namespace) -> int:
    reader.start(may_ask=True)
    if options.inputs:
        reader.imports.import_inputs(options.inputs)
    return app.exec()


def _render(app: QApplication, reader: Reader, options: argparse.Namespace) -> int:
    """Paint the real window once everything asked for is on screen."""
    shot: Shot = options.shot
    if options.theme:
        reader.look.use_theme(options.theme)
    if options.language:
        reader.look.use_language(options.language)
    reader.window.resize(shot.width, shot.height)
    reader.start(may_ask=False)
    if options.question:
        reader.consent.ask(Surface.FIRST_RUN)
    if options.article:
        reader.desk.show_article(options.article)
        reader.listing.shown.connect(lambda: reader.desk.show_article(options.article))
    done: list[bool] = []

    def finish(written: bool) -> None:
        done.append(written)
        app.quit()

    Photographer(reader.window, reader.runner, shot, finish).start()
    app.exec()
    return 0 if done and done[0] else FAILED


def _refuse(error: ReaderError, *, quiet: bool) -> int:
    """The library cannot be opened: say why, touch nothing."""
    sys.stderr.write(f"{error}\n")
    if not quiet and error.reason is not Reason.LOCKED:
        QMessageBox.critical(None, "Readerapp", Notices().word(error))
    return FAILED


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="readerapp", description="Readerapp: the news reader")
    parser.add_argument("--profile", type=Path, metavar="DIR")
    parser.add_argument("--size", type=_size, default=(1440, 900), metavar="WxH")
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--article", type=int)
    parser.add_argument("--language")
    parser.add_argument("--theme", choices=("light", "dark", "sepia"))
    parser.add_argument("--question", action="store_true", help="with the privacy question")
    parser.add_argument("inputs", nargs="*", metavar="PATH-OR-URL")
    options = parser.parse_args(arguments)
    options.shot = None
    if options.inputs[:1] == ["screenshot"]:
        if len(options.inputs) != 2:
            parser.error("screenshot takes one file name")
        options.shot = Shot(
            Path(options.inputs[1]), options.size[0], options.size[1], options.scale
        )
    return options


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)
