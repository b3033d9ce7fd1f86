"""The version as each kind of package spells it. It stands in `src/readerapp/__init__.py` only."""

from __future__ import annotations

import re

from readerapp import __version__

# What stands between a release and what comes before it, so that 0.1.0.dev0 sorts before 0.1.0.
_BEFORE_RELEASE = {"deb": "~", "rpm": "~", "archlinux": "", "appstream": "~"}


def spelled(kind: str, version: str = __version__) -> str:
    """Return the version as packages of a kind, as nfpm calls it, or AppStream spell it."""
    release, before = _parts(version)
    return f"{release}{_BEFORE_RELEASE[kind]}{before}" if before else release


def numbers(version: str = __version__) -> str:
    """Return the numbers of the version alone, for Windows and macOS, which know nothing else."""
    return _parts(version)[0]


def _parts(version: str) -> tuple[str, str]:
    """Return what is or will be released, and which step towards it this is, "" when it is it."""
    release = re.match(r"\d+(\.\d+)*", version)
    assert release is not None
    return release[0], version[release.end() :].lstrip(".")
