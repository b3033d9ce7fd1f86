"""Debian's package manager, for the little that pip cannot bring."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tools.failures import SetupError

INSTALL = ("apt-get", "install", "--yes", "--no-install-recommends")


def is_here() -> bool:
    """Whether this is Debian, or a system that descends from it."""
    return sys.platform == "linux" and shutil.which("apt-get") is not None


def is_root() -> bool:
    """Whether packages may be installed without asking for a password."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def command(packages: Sequence[str]) -> str:
    """The line a person types to install `packages`."""
    sudo = () if is_root() else ("sudo",)
    return shlex.join([*sudo, *INSTALL, *packages])


def install(packages: Sequence[str], reason: str) -> None:
    """Install `packages` when this is root on Debian, otherwise say what to type.

    Raises:
        SetupError: they are not installed; its text holds `reason` and the command.
    """
    if not is_root():
        line = command(packages)
        raise SetupError(f"{reason}\n\nPlease run this once, then start again:\n\n  {line}\n")
    print(f"{reason}\nInstalling {' '.join(packages)} ...", flush=True)
    try:
        _run(["apt-get", "update", "--quiet"])
        _run([*INSTALL, "--quiet", "--option=Dpkg::Use-Pty=0", *packages])
    except subprocess.CalledProcessError as error:
        raise SetupError(f"{reason}\n\nThis failed:\n\n  {shlex.join(error.cmd)}\n") from error


def unpack(packages: Sequence[str], folder: Path, reason: str) -> None:
    """Fetch `packages` and unpack them into `folder`, uninstalled: nothing of this computer
    changes.

    Raises:
        SetupError: they cannot be fetched; its text holds `reason`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    print(f"{reason}\nFetching {' '.join(packages)} ...", flush=True)
    try:
        _run(["apt-get", "download", "--quiet", *packages], folder)
        for package in packages:
            file = next(folder.glob(f"{package}_*.deb"))
            _run(["dpkg-deb", "--extract", file.name, "."], folder)
            file.unlink()
    except (subprocess.CalledProcessError, StopIteration) as error:
        raise SetupError(f"{reason}\n\nIt cannot be fetched here.") from error


def _run(arguments: list[str], folder: Path | None = None) -> None:
    quiet = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    subprocess.run(arguments, check=True, cwd=folder, env=quiet, stdout=subprocess.DEVNULL)
