"""Starts the window, or renders it to a picture: first paint, event loop.

The empty window is painted before the rest of the program is loaded.
"""

import argparse
import signal
from collections.abc import Sequence
from importlib import import_module

from PySide6.QtCore import QEventLoop, QLoggingCategory
from PySide6.QtWidgets import QApplication

from readerapp import __version__
from readerapp.app.handover import is_handed_over
from readerapp.app.screens import no_screen, platform_arguments
from readerapp.system.paths import file_given
from readerapp.ui.shell.first_paint import Skeleton, first_window

NO_SCREEN = 1

# Some 50 ms of CPU time each: all that the window needs but what is loaded with `app.running`. In
# the middle what is on screen first.
LIST = ("readerapp.library", "readerapp.ui.article_list.pane", "readerapp.app.reader")
FRONT_PAGE = ("readerapp.library", "readerapp.ui.front_page.page", "readerapp.app.reader")


def run(options: argparse.Namespace) -> int:
    """Start the window, or render it; return the exit status."""
    # That a font lacks a script says nothing to a reader: another font draws it.
    QLoggingCategory.setFilterRules("qt.text.font.db.info=false")
    options.inputs = [file_given(each) for each in options.inputs]
    is_drawn = options.shot is not None or options.pages is not None
    app = QApplication(["readerapp", *platform_arguments(is_shot=is_drawn)])
    app.setApplicationName("Readerapp")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("org.readerapp.Readerapp")
    if options.pages is not None:
        # Here, because a window does without.
        from readerapp.app.pages import write_pages

        return write_pages(app, options)
    if options.shot is None:
        if reason := no_screen(app.platformName()):
            # Here, because hardly any start fails.
            from readerapp.messages import print_message

            print_message(reason)
            return NO_SCREEN
        if is_handed_over(options):
            return 0
    window = first_window(["--profile", str(options.profile)] if options.profile else [])
    if options.shot is None:
        if not options.in_tray:
            window.show()
        skeleton = window.centralWidget()
        is_front = isinstance(skeleton, Skeleton) and skeleton.is_front
        _load_painting(app, FRONT_PAGE if is_front else LIST)
    # Here, because the first paint must not wait for the rest of the program (0.2 s).
    from readerapp.app.running import RESTART, render, show

    signal.signal(signal.SIGINT, signal.SIG_DFL)
    if options.shot is not None:
        return render(app, window, options)
    status = show(app, window, options)
    if status != RESTART:
        return status
    # Here, as above; it is loaded by now, and that of the new version would not be taken.
    from readerapp.system.own_program import start_anew

    return start_anew(["--profile", str(options.profile)] if options.profile else [])


def _load_painting(app: QApplication, pieces: Sequence[str]) -> None:
    """Load most of the program, and paint the window meanwhile: where there is a window manager it
    lets windows appear some moments after they ask for it. What the user does by now stays in the
    queue until the window can obey."""
    app.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    for piece in pieces:
        import_module(piece)
        app.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
