"""Finds the data files that ship with the app: icons, fonts, themes, samples, phrases, texts.

They lie in `resources/` at the top of a checkout, and inside the package once it is installed
(setup.py copies them there). This module is on the ground floor and imports nothing of ours.
"""

from pathlib import Path

_INSTALLED = Path(__file__).with_name("resources")
_FOLDER = _INSTALLED if _INSTALLED.is_dir() else Path(__file__).parents[2] / "resources"


def resource(*parts: str) -> Path:
    """Return the path of a data file or folder, e.g. `resource("themes", "dark.toml")`.

    It is not checked that it exists: reading a name that was never shipped is a bug and raises
    FileNotFoundError. Any thread may call this; it touches no disk.
    """
    return _FOLDER.joinpath(*parts)
