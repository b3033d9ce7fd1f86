"""Opens the library of a profile and runs the window on it, or renders the window to a file."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMessageBox

from readerapp.app.reader import Reader
from readerapp.domain.consent import Surface
from readerapp.domain.errors import ReaderError, Reason
from readerapp.library import open_library
from readerapp.system import Paths, SingleInstance, log_to
from readerapp.ui.crash import install_excepthook
from readerapp.ui.look import Look
from readerapp.ui.notices import Notices
from readerapp.ui.screenshot import Photographer, Shot
from readerapp.ui.window import MainWindow

FAILED = 1


def show(app: QApplication, window: MainWindow, options: argparse.Namespace) -> int:
    """Run until the user quits; return the exit status."""
    paths = _paths(options)
    try:
        paths.create()
        instance = SingleInstance(paths.runtime / "window.lock")
        instance.acquire()
    except ReaderError as error:
        return _refuse(app, error)
    try:
        return _run(app, window, options, paths)
    finally:
        instance.release()


def _run(app: QApplication, window: MainWindow, options: argparse.Namespace, paths: Paths) -> int:
    try:
        log_to(paths)
        reader = Reader(app, open_library(paths), window)
    except ReaderError as error:
        return _refuse(app, error)
    install_excepthook(reader.tell_of_fault)
    if options.inputs:
        reader.completed.connect(lambda: reader.feeds.open_inputs(options.inputs, reader.imports))
    reader.start(may_ask=True)
    try:
        return app.exec()
    finally:
        reader.stop()


def render(app: QApplication, window: MainWindow, options: argparse.Namespace) -> int:
    """Paint the real window once everything asked for is on screen; return the exit status."""
    paths = _paths(options)
    try:
        paths.create()
        log_to(paths)
        reader = Reader(app, open_library(paths), window)
    except ReaderError as error:
        sys.stderr.write(f"{error}\n")
        return FAILED
    install_excepthook(reader.tell_of_fault)
    _dress(reader, options)
    reader.completed.connect(lambda: _compose(reader, options))
    width, height = options.size
    shot = Shot(Path(options.inputs[1]), width, height, options.scale)
    written: list[bool] = []

    def finish(is_written: bool) -> None:
        written.append(is_written)
        app.quit()

    photographer = Photographer(window, reader.runner, shot, finish)
    reader.completed.connect(photographer.start)
    reader.start(may_ask=False)
    try:
        app.exec()
    finally:
        reader.stop()
    return 0 if written and written[0] else FAILED


def _dress(reader: Reader, options: argparse.Namespace) -> None:
    if options.theme:
        reader.look.use_theme(options.theme)
    if options.language:
        reader.look.use_language(options.language)
    reader.window.resize(*options.size)


def _compose(reader: Reader, options: argparse.Namespace) -> None:
    """Bring on screen what the picture shall show."""
    reader.preferences.repaint()
    if options.search:
        reader.window.articles.search.setText(options.search)
    if options.article:
        reader.desk.show_article(options.article)
    _once_open(reader, options.article, lambda: _choose(reader, options.choose))
    if options.find_feed:
        reader.feeds.adding.add(options.find_feed)
    if options.question:
        reader.consent.ask(Surface.FIRST_RUN)


def _once_open(reader: Reader, article_id: int | None, then: Callable[[], object]) -> None:
    """Do something when that article is on show, as a reader would; at once without any."""
    if not article_id:
        then()
        return
    reader.reading.opened.connect(lambda head: then() if head and head.id == article_id else None)


def _choose(reader: Reader, names: str) -> None:
    for name in filter(None, names.split(",")):
        if name == "settings_news":
            reader.help.show_settings().show_news()
        elif name == "settings_keeping":
            reader.help.show_settings().show_keeping()
        else:
            reader.window.commands[name].trigger()


def _paths(options: argparse.Namespace) -> Paths:
    return Paths.of_profile(options.profile) if options.profile else Paths.of_platform()


def _refuse(app: QApplication, error: ReaderError) -> int:
    """The library cannot be opened: say why, touch nothing."""
    sys.stderr.write(f"{error}\n")
    if error.reason is Reason.LOCKED:
        return FAILED  # the other window is in front of the user already
    Look(app).use_language("")
    QMessageBox.critical(None, "Readerapp", Notices().word(error))
    return FAILED
