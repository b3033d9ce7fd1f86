"""Whether the program runs within a sandbox, where the desktop is asked through its portals."""

from collections.abc import Mapping

APP_ID = "org.readerapp.Readerapp"


def is_flatpak(environment: Mapping[str, str]) -> bool:
    """Return whether the program runs in a Flatpak."""
    return bool(environment.get("FLATPAK_ID"))


def is_sandboxed(environment: Mapping[str, str]) -> bool:
    """Return whether the program runs in a Flatpak or a Snap."""
    return is_flatpak(environment) or bool(environment.get("SNAP"))
