"""The virtual environment: made once, then left alone until what it depends on changes.

python3 -m tools.environment ruff check    runs a program of it, for hooks of a version control
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from tools import interpreters
from tools.failures import SetupError

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
_SCRIPTS = VENV / ("Scripts" if sys.platform == "win32" else "bin")
_SUFFIX = ".exe" if sys.platform == "win32" else ""
PYTHON = _SCRIPTS / f"python{_SUFFIX}"


def script(name: str) -> str:
    """The path of a console script of the environment."""
    return str(_SCRIPTS / f"{name}{_SUFFIX}")


def prepare(group: str) -> None:
    """Make the environment hold Readerapp and `group`: "runtime", or "dev", which includes it.

    Costs two small reads when nothing changed since the last time.

    Raises:
        SetupError: no suitable Python, pip failed, or nothing can be written here; the text says
            what to do.
    """
    try:
        _prepare(group)
    except OSError as error:  # a checkout that is read-only, a full disk
        raise SetupError(f"{VENV} could not be written: {error.strerror}.") from error


def _prepare(group: str) -> None:
    if not is_ours() or _unfinished().exists():
        _create()
    if is_ready(group):
        return
    print(f"Installing the {group} packages into {VENV.name} (once) ...", flush=True)
    groups = ("runtime",) if group == "runtime" else ("runtime", group)
    files = [part for name in groups for part in ("--requirement", str(_requirements(name)))]
    _unfinished().parent.mkdir(exist_ok=True)
    _unfinished().touch()
    try:
        # Wheels only: nothing that was downloaded is run before its hash is known.
        _pip("--require-hashes", "--only-binary", ":all:", *files)
        _pip("--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    except SetupError:  # without network, say: pip leaves what was there as it was
        _unfinished().unlink()
        raise
    mark_ready(*groups)
    _unfinished().unlink()


def is_ready(name: str) -> bool:
    """Whether `name` was marked ready, and neither pins, project nor Python changed since."""
    stamp = _stamp(name)
    return stamp.is_file() and stamp.read_text(encoding="utf-8") == _digest()


def mark_ready(*names: str) -> None:
    """Remember that `names` need no work until something changes. Where nothing can be written, in
    a checkout that is read-only, it is asked again each time."""
    with suppress(OSError):
        for name in names:
            _stamp(name).parent.mkdir(exist_ok=True)
            _stamp(name).write_text(_digest(), encoding="utf-8")


def is_ours() -> bool:
    """Whether an environment stands here and was made here, with the Python that is there now: a
    moved one has the old path inside, and one of a system that was upgraded the old version."""
    configuration = VENV / "pyvenv.cfg"
    if not (PYTHON.exists() and configuration.is_file()):
        return False
    lines = configuration.read_text(encoding="utf-8").splitlines()
    made = [line for line in lines if line.startswith("command =")]
    version = [line for line in lines if line.startswith("version =")]
    now = re.fullmatch(r"python(3\.\d+)", PYTHON.resolve().name)
    is_of_now = now is None or all(f"= {now[1]}." in line for line in version)
    return is_of_now and all(str(VENV) in line for line in made)


def _create() -> None:
    chosen = interpreters.choose()
    print("Making {} with Python {}.{} ...".format(VENV.name, *chosen.version), flush=True)
    if VENV.exists():
        shutil.rmtree(VENV)
    _unfinished().parent.mkdir(parents=True)
    _unfinished().touch()
    done = subprocess.run([*chosen.command, "-m", "venv", str(VENV)], check=False)
    if done.returncode != 0:
        raise SetupError(f"{' '.join(chosen.command)} could not make {VENV}; the reason is above.")


def _pip(*arguments: str) -> None:
    # PIP_USER would install beside the environment instead of into it.
    surroundings = {key: value for key, value in os.environ.items() if key != "PIP_USER"}
    calm = ("--quiet", "--no-input", "--disable-pip-version-check")
    command = [str(PYTHON), "-m", "pip", "install", *calm, *arguments]
    if subprocess.run(command, cwd=ROOT, env=surroundings, check=False).returncode != 0:
        raise SetupError(
            "pip could not install what Readerapp needs; the reason is above. "
            "The first start needs the network; later ones do not."
        )


def _requirements(name: str) -> Path:
    return ROOT / "requirements" / f"{name}.txt"


def _stamp(name: str) -> Path:
    return VENV / "ready" / name


def _unfinished() -> Path:
    """Stands there while the environment is made or changed: after a kill it is made anew."""
    return _stamp("unfinished")


def _digest() -> str:
    watched = (*(ROOT / "requirements").glob("*.txt"), ROOT / "pyproject.toml", VENV / "pyvenv.cfg")
    content = b"".join(path.read_bytes() for path in sorted(watched))
    return hashlib.sha256(content + str(ROOT).encode()).hexdigest()


if __name__ == "__main__":
    sys.exit(subprocess.run([script(sys.argv[1]), *sys.argv[2:]], cwd=ROOT, check=False).returncode)
