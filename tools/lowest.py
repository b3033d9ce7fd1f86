"""Run the tests with the lowest versions that pyproject.toml allows, on the Python that runs this.

    python -m tools.lowest [...]   what follows goes to pytest

Makes an environment of its own in build/lowest each time, with uv, which is among the dev packages.
"""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / "build" / "lowest"
_WINDOWS = sys.platform == "win32"
PYTHON = VENV / ("Scripts/python.exe" if _WINDOWS else "bin/python")


def main(arguments: Sequence[str]) -> int:
    """Make the environment and run pytest in it; returns its exit status."""
    _uv("venv", "--quiet", "--clear", "--python", sys.executable, str(VENV))
    lowest = ("--resolution", "lowest-direct", "--requirements", "pyproject.toml")
    _uv(*_INSTALL, *lowest, "--extra", "credentials", "--group", "build")
    _uv(*_INSTALL, "--group", "dev")  # the newest of these, beside what is there
    _uv(*_INSTALL, "--no-deps", "--no-build-isolation", "--editable", ".")
    _run([str(PYTHON), "-m", "tools.translations", "release"], os.environ)
    without_screen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    options = arguments or ["--numprocesses=auto", "--dist=worksteal"]
    return _run([str(PYTHON), "-m", "pytest", *options], without_screen, check=False)


_INSTALL = ("pip", "install", "--quiet", "--python", str(PYTHON))


def _uv(*arguments: str) -> None:
    program = Path(sysconfig.get_path("scripts"), "uv.exe" if _WINDOWS else "uv")
    _run([str(program), *arguments], os.environ)


def _run(command: Sequence[str], surroundings: Mapping[str, str], *, check: bool = True) -> int:
    return subprocess.run(command, cwd=ROOT, env=surroundings, check=check).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
