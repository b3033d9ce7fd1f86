"""The fonts of Noto, as most desktops have them, for a second run of the tests of layout.

A server has DejaVu at most, whose lines are lower; what fits with one may be cut with the other.
"""

from __future__ import annotations

import os
from xml.sax.saxutils import escape

from tools import apt, environment
from tools.failures import SetupError

_PACKAGES = ("fonts-noto-core", "fonts-noto-cjk")
_FOLDER = environment.ROOT / "build" / "noto"
_SETTINGS = _FOLDER / "fonts.conf"
_REASON = "The tests of layout run once more with the fonts that desktops have."
_STAMP = "noto"


def prepare() -> dict[str, str] | None:
    """The surroundings in which Qt finds these fonts besides those of this computer; None where
    they cannot be had: they are fetched as root on Debian only."""
    if not environment.is_ready(_STAMP) and apt.is_here() and apt.is_root():
        try:
            apt.unpack(_PACKAGES, _FOLDER, _REASON)
        except SetupError as error:
            print(f"{error}\nThey run with the fonts of this computer only.", flush=True)
        else:
            _SETTINGS.write_text(_settings(), encoding="utf-8")
            environment.mark_ready(_STAMP)
    if not _SETTINGS.is_file():
        return None
    return dict(os.environ, QT_QPA_PLATFORM="offscreen", FONTCONFIG_FILE=str(_SETTINGS))


def _settings() -> str:
    """Those of the system, with the folder of the fonts."""
    folder = escape(str(_FOLDER))
    return f"""<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <include ignore_missing="yes">{folder}/etc/fonts/conf.d</include>
  <dir>{folder}/usr/share/fonts</dir>
  <cachedir>{folder}/cache</cachedir>
</fontconfig>
"""
