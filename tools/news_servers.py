"""A real news server for the tests: Miniflux and PostgreSQL, where Debian has them.

Without them the tests against a real server are skipped; those against imitations run everywhere.

    python3 -m tools.news_servers    installs what is missing, as root on Debian
"""

from __future__ import annotations

import shutil
from pathlib import Path

from tools import apt, environment
from tools.failures import SetupError

_UNPACKED = environment.ROOT / "build" / "miniflux"
_PROGRAM = Path("usr", "bin", "miniflux")
_REASON = "For tests against a real news server Miniflux and PostgreSQL are missing."
_STAMP = "news-server"


def miniflux() -> Path | None:
    """The program of Miniflux; None where there is none."""
    installed = shutil.which("miniflux")
    if installed is not None:
        return Path(installed)
    unpacked = _UNPACKED / _PROGRAM
    return unpacked if unpacked.is_file() else None


def postgresql() -> Path | None:
    """The folder with the programs of the newest PostgreSQL, which Debian keeps off the path."""
    found = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    by_version = sorted(
        found, key=lambda path: int(path.parts[-3]) if path.parts[-3].isdecimal() else 0
    )
    if by_version:
        return by_version[-1].parent
    on_path = shutil.which("initdb")
    return Path(on_path).parent if on_path is not None else None


def prepare() -> None:
    """Install what is missing, as root on Debian; asked once, and no failure is told as one."""
    if environment.is_ready(_STAMP) or not (apt.is_here() and apt.is_root()):
        return
    try:
        if postgresql() is None:
            apt.install(["postgresql"], _REASON)
        if miniflux() is None:
            # Uninstalled: it would start a server of this computer.
            apt.unpack(["miniflux"], _UNPACKED, _REASON)
    except SetupError as error:
        print(f"{error}\nThe tests against a real news server will be skipped.", flush=True)
    environment.mark_ready(_STAMP)


if __name__ == "__main__":
    prepare()
