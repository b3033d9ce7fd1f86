"""The messages of the commands: from the sources to .po files, from those to what gettext loads.

    translations/cli/cli.pot    every message, in the order of the sources
    translations/cli/fr.po      the same with their translations

What the window says too is translated once, in its .ts file, and copied from there: the sentences
of `Reason` always, any other text while it has no translation of its own. Called by
tools/translations.py (`update`, `release`).
"""

from __future__ import annotations

import io
import re
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from babel.messages import Catalog
from babel.messages.catalog import Message
from babel.messages.extract import extract_from_file
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from tools import translations

TEMPLATE = translations.MESSAGES / "cli.pot"
PACKAGE = translations.ROOT / "src" / "readerapp"
# What argparse says to a reader: of its messages those that no mistake of ours brings about.
_ARGPARSE = (
    "usage: ",
    "positional arguments",
    "options",
    "show this help message and exit",
    "show program's version number and exit",
    "%(prog)s: error: %(message)s\n",
    "argument %(argument_name)s: %(message)s",
    "the following arguments are required: %s",
    "one of the arguments %s is required",
    "not allowed with argument %s",
    "unrecognized arguments: %s",
    "invalid choice: %(value)r (choose from %(choices)s)",
    "ambiguous option: %(option)s could match %(matches)s",
    "ignored explicit argument %r",
    "expected one argument",
    "expected at most one argument",
    "expected at least one argument",
    ("expected %s argument", "expected %s arguments"),
    "%(heading)s:",
)
_STORED = ("Language", "Plural-Forms", "MIME-Version", "Content-Type", "Content-Transfer-Encoding")
_HEADER = re.compile(r'^"([A-Z][\w-]+): .*\\n"\n', re.MULTILINE)
_UNCOUNTED = "the number has no plural forms here"
_SAME = "the sentence of the window: change it in its .ts file"


def sources() -> list[Path]:
    """The files that print something."""
    rooms = [path for room in ("cli", "app") for path in sorted((PACKAGE / room).rglob("*.py"))]
    return [PACKAGE / "__main__.py", PACKAGE / "messages.py", *rooms]


def worded_below() -> list[Path]:
    """The files of other rooms that word what is printed, and in English what is stored."""
    rooms = [path for room in ("feeds", "library") for path in (PACKAGE / room).rglob("*.py")]
    imports = "from readerapp.messages import"
    return sorted(path for path in rooms if imports in path.read_text(encoding="utf-8"))


def template() -> Catalog:
    """Every message of the sources."""
    catalog = Catalog(fuzzy=False, header_comment="# Messages of the commands.")
    for path in (*sources(), *worded_below()):
        for _line, text, comments, _context in extract_from_file(
            "python", path, comment_tags=("Translators:",), strip_comment_tags=True
        ):
            catalog.add(text, auto_comments=comments)
    in_window = _of_window("fr")
    for text in _sentences():
        comments = [_SAME] if text in in_window else []
        catalog.add(text, auto_comments=comments + ([_UNCOUNTED] if "{count}" in text else []))
    for words in _ARGPARSE:
        catalog.add(words, auto_comments=["Python's argparse says it"])
    return catalog


def update(languages: Iterable[str]) -> None:
    """Bring the template and the catalogues up to date; make those of `languages` that lack."""
    found = template()
    _write(TEMPLATE, found)
    paths = {*translations.catalogues(), *map(translations.catalogue, languages)}
    for path in sorted(paths - {translations.catalogue("en")}):
        catalog = updated(path, found)
        _write(path, catalog)


def updated(path: Path, found: Catalog) -> Catalog:
    """A catalogue with the messages of the template, and what the window has of them."""
    language = path.stem
    old = read(path) if path.exists() else Catalog(locale=language)
    catalog = Catalog(
        locale=language, fuzzy=False, header_comment=f"# Messages of the commands: {language}."
    )
    said = _of_window(language)
    for message in _messages(found):
        known = old.get(message.id)
        text = known.string if known else ""
        shared = said.get(message.id) if isinstance(message.id, str) else None
        if shared and (_SAME in message.auto_comments or not text):
            text = shared
        comments = known.user_comments if known else ()
        flags = {"fuzzy"} if known and known.fuzzy else set()
        catalog.add(
            message.id,
            text,
            auto_comments=message.auto_comments,
            user_comments=comments,
            flags=flags,
        )
    return catalog


def read(path: Path) -> Catalog:
    """Read a catalogue."""
    with path.open("rb") as file:
        return read_po(file, locale=path.stem if path.suffix == ".po" else None)


def compile_to(path: Path, targets: Iterable[Path]) -> None:
    """Compile a catalogue to each of `targets`."""
    catalog = read(path)
    # The same bytes from the same sources, whenever they are compiled.
    catalog.creation_date = catalog.revision_date = datetime.fromtimestamp(0, UTC)
    for target in targets:
        target.parent.mkdir(parents=True, exist_ok=True)
        fresh = target.with_suffix(".new")
        with fresh.open("wb") as file:
            write_mo(file, catalog)
        fresh.replace(target)


def written(catalog: Catalog) -> str:
    """A catalogue as it is stored: without dates, which would change with every run."""
    buffer = io.BytesIO()
    write_po(buffer, catalog, width=100, no_location=True)
    header, _blank, rest = buffer.getvalue().decode("utf-8").partition("\n\n")
    kept = _HEADER.sub(lambda line: line[0] if line[1] in _STORED else "", f"{header}\n")
    return f"{kept}\n{rest}"


def _write(path: Path, catalog: Catalog) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(written(catalog), encoding="utf-8", newline="\n")


def _messages(catalog: Catalog) -> Iterator[Message]:
    return (message for message in catalog if message.id)


def _sentences() -> list[str]:
    """The sentences of rooms that say nothing themselves."""
    # Here, because a build that only compiles has no package to import.
    from readerapp.domain.backups import FindingForm
    from readerapp.domain.errors import Reason
    from readerapp.domain.searches import ProblemKind

    return [form.value for forms in (Reason, ProblemKind, FindingForm) for form in forms]


def _of_window(language: str) -> dict[str, str]:
    """The translations of the window by their English, where all its parts say the same."""
    path = translations.SOURCES / f"{translations.PREFIX}{language.replace('_', '-')}.ts"
    if not path.exists():
        return {}
    found: dict[str, set[str]] = defaultdict(set)
    for message in ET.parse(path).iter("message"):
        translation = message.find("translation")
        is_plain = message.get("numerus") is None and translation is not None
        if is_plain and translation is not None and translation.get("type") is None:
            found[message.findtext("source", "")].add(translation.text or "")
    return {source: texts.pop() for source, texts in found.items() if len(texts) == 1}
