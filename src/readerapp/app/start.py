"""Starts the window, or renders it to a picture: screen, first paint, event loop.

The empty window is painted before the rest of the program is loaded.

Qt ends the whole process (SIGABRT) when it finds no screen. It tries several platforms in turn,
though (https://doc.qt.io/qt-6/qguiapplication.html#platformName-prop): the last one here draws into
memory and always works. Where a window ends up there, nobody would see it.
"""

import argparse
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module

from PySide6.QtCore import QEventLoop, QLoggingCategory
from PySide6.QtWidgets import QApplication

from readerapp import __version__
from readerapp.app.handover import is_handed_over
from readerapp.system.paths import file_given
from readerapp.ui.shell.first_paint import Skeleton, first_window

NO_SCREEN = 1

# Some 50 ms of CPU time each: all that the window needs but what is loaded with `app.running`. In
# the middle what is on screen first.
LIST = ("readerapp.library", "readerapp.ui.article_list.pane", "readerapp.app.reader")
FRONT_PAGE = ("readerapp.library", "readerapp.ui.front_page.page", "readerapp.app.reader")

OFFSCREEN = "offscreen"
# Those that need no screen, and are meant by whoever names them.
_WITHOUT_SCREEN = (OFFSCREEN, "minimal", "vnc", "linuxfb", "eglfs")
_VARIABLE = "QT_QPA_PLATFORM"
_SCREENS = ("WAYLAND_DISPLAY", "DISPLAY")


def platform_arguments(
    *, is_shot: bool, environment: Mapping[str, str] = os.environ, system: str = sys.platform
) -> list[str]:
    """Return the arguments for Qt that name the platforms to try; none where Qt always has one."""
    if system in ("win32", "darwin"):
        return []
    named = environment.get(_VARIABLE, "")
    if any(each in named for each in _WITHOUT_SCREEN):
        return []
    if is_shot:
        return ["-platform", OFFSCREEN]  # also beside a screen: nothing may flash up on it
    return ["-platform", ";".join([*((named and [named]) or _usual(environment)), OFFSCREEN])]


def no_screen(
    platform: str, environment: Mapping[str, str] = os.environ, system: str = sys.platform
) -> str:
    """Return what to do when Qt found no screen for the window, "" when it has one."""
    if platform != OFFSCREEN or system in ("win32", "darwin"):
        return ""
    if OFFSCREEN in environment.get(_VARIABLE, ""):
        return ""  # it was asked for
    # Here, because hardly any run ends so.
    from readerapp.messages import _

    screens = [f"{name}={environment[name]}" for name in _SCREENS if environment.get(name)]
    why = _("There is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.")
    if screens:
        why = _(
            "No window could be opened on {screens}. Either nothing answers there, or libraries "
            "that Qt needs are missing (README, “What Linux needs”)."
        ).format(screens=", ".join(screens))
    instead = _(
        "Without a window: readerapp --help lists what the command line does, and\n"
        "readerapp screenshot FILE.png draws the window into a picture."
    )
    return f"{why}\n{instead}"


def _usual(environment: Mapping[str, str]) -> list[str]:
    """Return the platforms that Qt would try here by itself, in its order."""
    has_wayland = bool(environment.get("WAYLAND_DISPLAY"))
    has_x11 = bool(environment.get("DISPLAY"))
    usual = (["wayland"] if has_wayland else []) + (["xcb"] if has_x11 else [])
    is_x11_session = environment.get("XDG_SESSION_TYPE") == "x11"
    return usual[::-1] if is_x11_session else usual


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
