"""The interface's translations: from the sources to .ts files, from those to what Qt loads.

    python -m tools.translations release         compile each .ts that is newer than its .qm
    python -m tools.translations update [fr ...]  bring the .ts files up to date; make those named

`run.py` does the first at every start, setup.py in every build, and the second is
`run.py translations`.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "translations"
COMPILED = ROOT / "resources" / "translations"
PREFIX = "readerapp_"


def main(arguments: Sequence[str]) -> int:
    """Run one of the two commands in the module's docstring; returns the exit status."""
    if arguments[:1] == ["release"]:
        release()
    elif arguments[:1] == ["update"]:
        named = {SOURCES / f"{PREFIX}{language}.ts" for language in arguments[1:]}
        update(sorted({*files(), *named}))
    else:
        print(__doc__, file=sys.stderr)
        return 2
    return 0


def files() -> list[Path]:
    """The translations there are, one file for each language."""
    return sorted(SOURCES.glob(f"{PREFIX}*.ts"))


def is_stale() -> bool:
    """Whether a translation changed since it was compiled. Two `stat` calls for each language."""
    return any(_is_older(_compiled(path), path) for path in files())


def release() -> None:
    """Compile each translation that changed since it was last compiled.

    Raises:
        subprocess.CalledProcessError: a .ts file is not well-formed; the reason is on stderr.
    """
    for path in files():
        made = _compiled(path)
        if _is_older(made, path):
            COMPILED.mkdir(parents=True, exist_ok=True)
            fresh = made.with_suffix(".new")
            _run("lrelease", "-silent", str(path), "-qm", str(fresh))
            # Not written over: Qt maps the file, and a window that is open would end at its next
            # text (SIGBUS).
            fresh.replace(made)


def update(targets: Iterable[Path]) -> None:
    """Add to each of `targets` the texts that the sources gained, and drop those they lost.

    English holds the plural forms only: the texts in the sources are English already.
    """
    with tempfile.TemporaryDirectory() as folder:
        listing = Path(folder, "sources.txt")
        texts = sorted(str(path) for path in (ROOT / "src").rglob("*.py"))
        listing.write_text("\n".join(texts), encoding="utf-8")
        for path in targets:
            language = path.stem.removeprefix(PREFIX)
            plural = ["-pluralonly"] if language == "en" else []
            # No line numbers: a translation changes only when a text does.
            options = ["-silent", "-no-obsolete", "-locations", "none", *plural]
            languages = ["-source-language", "en", "-target-language", language]
            _run("lupdate", *options, *languages, f"@{listing}", "-ts", str(path))


def _run(tool: str, *arguments: str) -> None:
    # By import, not by the script beside Python: an isolated build has its packages elsewhere.
    code = f"from PySide6.scripts.pyside_tool import {tool}; {tool}()"
    subprocess.run([sys.executable, "-c", code, *arguments], check=True)


def _compiled(path: Path) -> Path:
    return COMPILED / f"{path.stem}.qm"


def _is_older(made: Path, source: Path) -> bool:
    return not made.exists() or made.stat().st_mtime < source.stat().st_mtime


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
