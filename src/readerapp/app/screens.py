"""Chooses the platform Qt draws on, so that a missing screen is told of in a sentence.

Qt ends the whole process (SIGABRT) when it finds no screen. It tries several platforms in turn,
though (https://doc.qt.io/qt-6/qguiapplication.html#platformName-prop): the last one here draws into
memory and always works. Where a window ends up there, nobody would see it.
"""

import os
import sys
from collections.abc import Mapping

OFFSCREEN = "offscreen"
# Those that need no screen, and are meant by whoever names them.
_WITHOUT_SCREEN = (OFFSCREEN, "minimal", "vnc", "linuxfb", "eglfs")
_VARIABLE = "QT_QPA_PLATFORM"


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


_SCREENS = ("WAYLAND_DISPLAY", "DISPLAY")


def _usual(environment: Mapping[str, str]) -> list[str]:
    """Return the platforms that Qt would try here by itself, in its order."""
    has_wayland = bool(environment.get("WAYLAND_DISPLAY"))
    has_x11 = bool(environment.get("DISPLAY"))
    usual = (["wayland"] if has_wayland else []) + (["xcb"] if has_x11 else [])
    is_x11_session = environment.get("XDG_SESSION_TYPE") == "x11"
    return usual[::-1] if is_x11_session else usual
