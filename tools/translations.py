"""The translations: from the sources to .ts and .po files, from those to what is loaded.

    python -m tools.translations release         compile each that is newer than what is loaded
    python -m tools.translations update [fr ...]  bring the files up to date; make those named

The window's are Qt's (.ts, .qm), those of the commands gettext's (.po, .mo; tools/catalogues.py).

`run.py` does the first at every start, setup.py in every build, and the second is
`run.py translations`.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "translations"
COMPILED = ROOT / "resources" / "translations"
PREFIX = "readerapp_"
MESSAGES = SOURCES / "cli"
_NUMBERED = re.compile(r"<numerusform\b[^>]*>[^<]*")
COMPILED_MESSAGES = COMPILED / "cli"
# Locales are named after countries. That of Taiwan, for one, writes other letters.
LOCALES = {"zh_Hans": ("zh_Hans", "zh_CN", "zh_SG")}


def main(arguments: Sequence[str]) -> int:
    """Run one of the two commands in the module's docstring; returns the exit status."""
    if arguments[:1] == ["release"]:
        release()
    elif arguments[:1] == ["update"]:
        named = {SOURCES / f"{PREFIX}{language}.ts" for language in arguments[1:]}
        update(sorted({*files(), *named}))
        update_messages(arguments[1:])
    else:
        print(__doc__, file=sys.stderr)
        return 2
    return 0


def files() -> list[Path]:
    """The translations there are, one file for each language."""
    return sorted(SOURCES.glob(f"{PREFIX}*.ts"))


def is_stale() -> bool:
    """Whether a translation changed since it was compiled. Two `stat` calls for each language."""
    return any(_is_stale(path) for path in files()) or any(
        _is_older(made, path) for path in catalogues() for made in compiled_messages(path)
    )


def catalogues() -> list[Path]:
    """The translations of the commands, one file for each language."""
    return sorted(MESSAGES.glob("*.po"))


def catalogue(language: str) -> Path:
    """The file with the messages of the commands in a language."""
    return MESSAGES / f"{language.replace('-', '_')}.po"


def compiled_messages(path: Path) -> list[Path]:
    """What a catalogue is compiled to: a file for each locale that it is for."""
    locales = LOCALES.get(path.stem, (path.stem,))
    return [COMPILED_MESSAGES / each / "LC_MESSAGES" / "readerapp.mo" for each in locales]


def release() -> None:
    """Compile each translation that changed since it was last compiled.

    Raises:
        subprocess.CalledProcessError: a .ts file is not well-formed; the reason is on stderr.
    """
    for path in files():
        made = _compiled(path)
        if _is_stale(path):
            COMPILED.mkdir(parents=True, exist_ok=True)
            fresh, source = made.with_suffix(".new"), made.with_suffix(".new.ts")
            source.write_text(with_own_digits(path.read_text("utf-8")), "utf-8")
            _run("lrelease", "-silent", str(source), "-qm", str(fresh))
            source.unlink()
            # Not written over: Qt maps the file, and a window that is open would end at its next
            # text (SIGBUS).
            fresh.replace(made)
    for path in catalogues():
        if any(_is_older(made, path) for made in compiled_messages(path)):
            # Here, because `run.py` asks `is_stale` before there is a Babel.
            from tools.catalogues import compile_to

            compile_to(path, compiled_messages(path))


def with_own_digits(translations: str) -> str:
    """Return translations (.ts) that write the number of a text in the digits of their language.

    `%n` is always 0 to 9, and `%Ln` as `QLocale` writes all other numbers:
    https://doc.qt.io/qt-6/qcoreapplication.html#translate
    """
    return _NUMBERED.sub(lambda form: form[0].replace("%n", "%Ln"), translations)


def update_messages(languages: Iterable[str] = ()) -> None:
    """Do the same for the messages of the commands."""
    # Here, for the same reason as in `release`.
    from tools.catalogues import update as update_catalogues

    update_catalogues(languages)


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


def _is_stale(path: Path) -> bool:
    """Whether a translation, or how one is compiled, changed since."""
    return any(_is_older(_compiled(path), each) for each in (path, Path(__file__)))


def _is_older(made: Path, source: Path) -> bool:
    return not made.exists() or made.stat().st_mtime < source.stat().st_mtime


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
