"""Pins every package by version and hash, for all platforms and Pythons at once.

    python -m tools.pin            new dependencies only; the other pins stay
    python -m tools.pin --upgrade  the newest of everything

It writes the files of requirements/ from pyproject.toml, with uv, which is among the dev packages.
One file serves every Python because uv forks by marker.
"""

from __future__ import annotations

import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_OPTIONS = (
    "--universal",
    "--python-version=3.11",  # the oldest supported; uv forks upward from it
    "--generate-hashes",
    "--no-emit-index-url",  # the pins name no host: pip asks whichever registry it is set up for
    "--no-header",
    "--quiet",
)


def main(arguments: Sequence[str]) -> int:
    """Write all files; `arguments` go to uv."""
    runtime = ROOT / "requirements" / "runtime.txt"
    sources = [str(ROOT / "pyproject.toml"), "--extra=credentials", "--group=build"]
    _compile(runtime, sources, arguments)
    constraints = [f"--constraint={runtime}"]
    for group in ("dev", "package"):  # of one environment: each holds the pins of those before it
        pins = ROOT / "requirements" / f"{group}.txt"
        _compile(pins, [f"--group={group}", *constraints], arguments)
        constraints.append(f"--constraint={pins}")
    return 0


def _compile(output: Path, sources: Sequence[str], arguments: Sequence[str]) -> None:
    suffix = ".exe" if sys.platform == "win32" else ""
    uv = str(Path(sysconfig.get_path("scripts"), f"uv{suffix}"))
    command = [uv, "pip", "compile", *_OPTIONS, *sources, *arguments, f"--output-file={output}"]
    subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
