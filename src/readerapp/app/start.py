"""Starts the window, or renders it to a picture: arguments, first paint, event loop.

The empty window is painted before the rest of the program is loaded.
"""

import argparse
import signal
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from readerapp import __version__
from readerapp.app.handover import is_handed_over
from readerapp.ui.shell.first_paint import first_window


def run(arguments: Sequence[str]) -> int:
    """Start the window, or render it; return the exit status."""
    options = _options(arguments)
    app = QApplication(["readerapp"])
    app.setApplicationName("Readerapp")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("org.readerapp.Readerapp")
    if not options.shot and is_handed_over(options):
        return 0
    window = first_window(arguments)
    if not options.shot:
        window.show()
        # What is done by now stays in the queue until the window can obey.
        app.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    # Here, because the first paint must not wait for the rest of the program (0.2 s).
    from readerapp.app.running import render, show

    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return render(app, window, options) if options.shot else show(app, window, options)


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="readerapp", description="Readerapp: the news reader")
    parser.add_argument("--profile", type=_folder, metavar="DIR")
    parser.add_argument("--size", type=_size, default=(1440, 900), metavar="WxH")
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--article", type=int)
    parser.add_argument("--language")
    parser.add_argument("--theme", choices=("light", "dark", "sepia"))
    parser.add_argument("--question", action="store_true", help="with the privacy question")
    parser.add_argument("--choose", default="", help="after choosing these commands, by comma")
    parser.add_argument("--find-feed", default="", help="with what is found at this address")
    parser.add_argument("--search", default="", help="with these words in the search box")
    parser.add_argument("--force", action="store_true", help="replace an older screenshot")
    parser.add_argument("inputs", nargs="*", metavar="PATH-OR-URL")
    options = parser.parse_intermixed_args(arguments)  # options may stand between the names
    options.shot = options.inputs[:1] == ["screenshot"]
    if options.shot and len(options.inputs) != 2:
        parser.error("screenshot takes one file name")
    return options


def _folder(text: str) -> Path:
    """As on the command line: an unset variable must not name the current folder."""
    if not text:
        raise argparse.ArgumentTypeError("the name of a folder is empty")
    return Path(text)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)
