"""What the packages are called that hold the libraries Qt needs, on each family of Linux.

Debian's were found by installing into an empty system until the window was drawn. The others hold
the same libraries by the lists of files of their packages; their names were compared with published
package lists and records of installations, and none was installed for this.
"""

from __future__ import annotations

import shlex
import shutil
from collections.abc import Sequence
from typing import NamedTuple

from tools import apt


class Packages(NamedTuple):
    """A package manager and its packages: for drawing at all, for a screen, and fonts.

    The fonts cover Latin and Arabic; Chinese, Japanese and Korean.
    """

    systems: str
    install: tuple[str, ...]
    drawing: tuple[str, ...]
    screen: tuple[str, ...]
    fonts: tuple[str, ...]


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


# On Debian 13 `libglib2.0-0` is provided by `libglib2.0-0t64`.
DEBIAN = Packages(
    "Debian, Ubuntu, Mint",
    apt.INSTALL,
    _words(
        "libegl1 libgl1 libx11-6 libdbus-1-3 libfontconfig1 libfreetype6 libglib2.0-0 "
        "libxkbcommon0 libbrotli1 libgssapi-krb5-2"
    ),
    _words(
        "libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 "
        "libxcb-render-util0 libxcb-render0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1 "
        "libxcb-xfixes0 libxcb-xkb1 libxcb1 libx11-xcb1 libxkbcommon-x11-0 libwayland-cursor0"
    ),
    _words("fonts-dejavu-core fonts-wqy-microhei"),
)
FAMILIES = (
    DEBIAN,
    Packages(
        "Fedora; Red Hat and its kin, with EPEL for some of them",
        ("dnf", "install"),
        _words(
            "libglvnd-egl libglvnd-glx libX11 dbus-libs fontconfig freetype glib2 libxkbcommon "
            "libbrotli krb5-libs"
        ),
        _words(
            "xcb-util-cursor xcb-util-wm xcb-util-image xcb-util-keysyms xcb-util-renderutil "
            "xcb-util libxcb libX11-xcb libxkbcommon-x11 libwayland-cursor"
        ),
        _words("dejavu-sans-fonts wqy-microhei-fonts"),
    ),
    Packages(
        "Arch, Manjaro",
        ("pacman", "--sync", "--needed"),
        _words("libglvnd libx11 dbus fontconfig freetype2 glib2 libxkbcommon brotli krb5"),
        _words(
            "xcb-util-cursor xcb-util-wm xcb-util-image xcb-util-keysyms xcb-util-renderutil "
            "xcb-util libxcb libxkbcommon-x11 wayland"
        ),
        _words("ttf-dejavu wqy-microhei"),
    ),
    Packages(
        "openSUSE",
        ("zypper", "install"),
        _words(
            "Mesa-libEGL1 Mesa-libGL1 libX11-6 libdbus-1-3 libfontconfig1 libfreetype6 "
            "libglib-2_0-0 libgthread-2_0-0 libxkbcommon0 libbrotlidec1 krb5"
        ),
        _words(
            "libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 "
            "libxcb-render-util0 libxcb-render0 libxcb-shape0 libxcb-shm0 libxcb-sync1 "
            "libxcb-util1 libxcb-xfixes0 libxcb-xkb1 libxcb1 libX11-xcb1 libxkbcommon-x11-0 "
            "libwayland-cursor0"
        ),
        _words("dejavu-fonts wqy-microhei-fonts"),
    ),
    Packages(
        "Alpine (PySide6 has wheels for glibc only: take its package py3-pyside6)",
        ("apk", "add"),
        _words(
            "mesa-egl mesa-gl libx11 dbus-libs fontconfig freetype glib libxkbcommon brotli-libs "
            "krb5-libs"
        ),
        _words(
            "xcb-util-cursor xcb-util-wm xcb-util-image xcb-util-keysyms xcb-util-renderutil "
            "xcb-util libxcb libxkbcommon-x11 wayland-libs-cursor"
        ),
        _words("font-dejavu font-wqy-zenhei"),
    ),
)


def here() -> Packages | None:
    """The family whose package manager is on this computer; None when there is none we know."""
    return next((one for one in FAMILIES if shutil.which(one.install[0])), None)


def advice(family: Packages | None, *, on_screen: bool, only_fonts: bool = False) -> str:
    """What a person types to get the packages: the line of this family, else those of all."""
    if family is None:
        lines = [f"  {_line(one, on_screen, only_fonts)}\n    ({one.systems})" for one in FAMILIES]
        return "\n".join(["Please run the line of your system, then start again:", "", *lines])
    line = _line(family, on_screen, only_fonts)
    return f"Please run this once, then start again:\n\n  {line}\n"


def _line(family: Packages, on_screen: bool, only_fonts: bool) -> str:
    sudo = () if apt.is_root() else ("sudo",)
    return shlex.join([*sudo, *family.install, *wanted(family, on_screen, only_fonts)])


def wanted(family: Packages, on_screen: bool, only_fonts: bool = False) -> Sequence[str]:
    """The packages: all for a screen; without one fonts too, which a desktop brings with it."""
    if only_fonts:
        return family.fonts
    return (*family.drawing, *(family.screen if on_screen else family.fonts))
