"""The translations: from the sources to .po files, from those to what is loaded.

    python -m tools.translations release         compile each that is newer than what is loaded
    python -m tools.translations update [fr ...]  bring the files up to date; make those named

`run.py` does the first at every start, setup.py in every build, and the second is
`run.py translations`. What the files hold is in tools/catalogues.py.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "translations"
COMPILED = ROOT / "resources" / "translations"
# Locales are named after countries. That of Taiwan, for one, writes other letters.
LOCALES = {"zh_Hans": ("zh_Hans", "zh_CN", "zh_SG")}


def main(arguments: Sequence[str]) -> int:
    """Run one of the two commands in the module's docstring; returns the exit status."""
    if arguments[:1] == ["release"]:
        release()
    elif arguments[:1] == ["update"]:
        # Here and below, because `run.py` asks `is_stale` before there is a Babel.
        from tools import catalogues

        catalogues.update(arguments[1:])
    else:
        print(__doc__, file=sys.stderr)
        return 2
    return 0


def files() -> list[Path]:
    """The translations there are, one file for each language."""
    return sorted(SOURCES.glob("*.po"))


def file_of(language: str) -> Path:
    """The file of a language, by its tag or its locale."""
    return SOURCES / f"{language.replace('-', '_')}.po"


def compiled(path: Path) -> list[Path]:
    """What a translation is compiled to: a file for each locale that it is for."""
    locales = LOCALES.get(path.stem, (path.stem,))
    return [COMPILED / each / "LC_MESSAGES" / "readerapp.mo" for each in locales]


def is_stale() -> bool:
    """Whether a translation changed since it was compiled. Two `stat` calls for each language."""
    return any(_is_stale(path) for path in files())


def release() -> None:
    """Compile each translation that changed since it was last compiled."""
    for path in filter(_is_stale, files()):
        from tools import catalogues

        catalogues.compile_to(path, compiled(path))


def _is_stale(path: Path) -> bool:
    changed = path.stat().st_mtime
    return any(not made.exists() or made.stat().st_mtime < changed for made in compiled(path))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
