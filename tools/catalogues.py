"""The messages of Readerapp: from the sources to .po files, from those to what gettext loads.

    translations/readerapp.pot    every message, in the order of the sources
    translations/fr.po            the same with their translations

A comment that begins with “Translators:” right above a message goes along. Called by
tools/translations.py (`update`, `release`).
"""

from __future__ import annotations

import ast
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from babel.messages import Catalog
from babel.messages.catalog import Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from tools import translations

TEMPLATE = translations.SOURCES / "readerapp.pot"
PACKAGE = translations.ROOT / "src" / "readerapp"
# What says a message: where among the arguments its texts are, and its context.
_SAYING: dict[str, tuple[slice, int | None]] = {
    "_": (slice(1), None),
    "gettext": (slice(1), None),
    "ngettext": (slice(2), None),
    "pgettext": (slice(1, 2), 0),
    "npgettext": (slice(1, 3), 0),
    "counted": (slice(2), 3),
}
_ANY_SAYING = re.compile(rf"\b(?:{'|'.join(_SAYING)})\s*\(")
_FOR_TRANSLATORS = "Translators:"
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


@dataclass(frozen=True)
class Said:
    """A call that says a message: its texts, which are one, or a singular and a plural, and what
    it means, "" where that is clear."""

    call: ast.Call
    texts: tuple[ast.expr, ...]
    context: ast.expr | None

    @property
    def is_literal(self) -> bool:
        """Whether it is found in the sources."""
        parts = (*self.texts, *filter(None, [self.context]))
        return bool(self.texts) and all(map(is_text, parts))


def is_text(node: ast.expr) -> bool:
    """Whether a node is a plain literal."""
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def sources() -> list[Path]:
    """The files that say something."""
    return sorted(PACKAGE.rglob("*.py"))


def room_of(path: Path) -> str:
    """The package of ours that a file lies in, or its own name."""
    return path.relative_to(PACKAGE).parts[0]


@cache
def said(source: str) -> list[Said]:
    """The calls of a file that say a message, in their order; not those of functions that hand one
    on."""
    if not _ANY_SAYING.search(source):  # as in most: to parse them all takes seconds
        return []
    calls = (node for node in _walk(ast.parse(source)) if isinstance(node, ast.Call))
    found = [
        Said(call, tuple(call.args[form[0]]), _context(call, form[1]))
        for call in calls
        if (form := _SAYING.get(called_name(call)))
    ]
    return sorted(found, key=lambda each: (each.call.lineno, each.call.col_offset))


def called_name(call: ast.Call) -> str:
    """The last part of what is called, "" where it has no name."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def template() -> Catalog:
    """Every message of the sources."""
    catalog = Catalog(fuzzy=False, header_comment="# Messages of Readerapp.")
    for path in sources():
        source = path.read_text(encoding="utf-8")
        lines = source.splitlines()
        for each in said(source):
            if each.is_literal:
                texts = tuple(ast.literal_eval(text) for text in each.texts)
                catalog.add(
                    texts[0] if len(texts) == 1 else texts,
                    context=ast.literal_eval(each.context) if each.context else None,
                    auto_comments=_comments(lines, each.call.lineno),
                    locations=[(room_of(path), each.call.lineno)],
                )
    for text in _sentences():
        catalog.add(text, auto_comments=[_UNCOUNTED] if "{count}" in text else [])
    for words in _ARGPARSE:
        catalog.add(words, auto_comments=["Python's argparse says it"], locations=[("cli", 0)])
    return catalog


def update(languages: Iterable[str]) -> None:
    """Bring the template and the catalogues up to date; make those of `languages` that lack."""
    found = template()
    _write(TEMPLATE, found)
    paths = {*translations.files(), *map(translations.file_of, languages)}
    for path in sorted(paths - {translations.file_of("en")}):
        _write(path, updated(path, found))


def updated(path: Path, found: Catalog) -> Catalog:
    """A catalogue with the messages of the template."""
    language = path.stem
    old = read(path) if path.exists() else Catalog(locale=language)
    catalog = Catalog(
        locale=language, fuzzy=False, header_comment=f"# Messages of Readerapp: {language}."
    )
    for message in messages(found):
        known = old.get(message.id, message.context)
        if known and known.pluralizable != message.pluralizable:
            known = None
        catalog.add(
            message.id,
            known.string if known else "",
            auto_comments=message.auto_comments,
            user_comments=known.user_comments if known else (),
            flags={"fuzzy"} if known and known.fuzzy else set(),
            context=message.context,
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


def messages(catalog: Catalog) -> Iterator[Message]:
    """The messages of a catalogue, without its head."""
    return (message for message in catalog if message.id)


def _write(path: Path, catalog: Catalog) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(written(catalog), encoding="utf-8", newline="\n")


def _walk(node: ast.AST) -> Iterator[ast.AST]:
    rest = [node]
    while rest:
        found = rest.pop()
        yield found
        rest += (
            child
            for child in ast.iter_child_nodes(found)
            if not (isinstance(child, ast.FunctionDef) and child.name in _SAYING)
        )


def _context(call: ast.Call, place: int | None) -> ast.expr | None:
    if place is None:
        return None
    named = (each.value for each in call.keywords if each.arg == "context")
    return next(named, call.args[place] if len(call.args) > place else None)


def _comments(lines: list[str], number: int) -> list[str]:
    """What is said to translators in the comment right above a line."""
    above: list[str] = []
    for line in reversed(lines[: number - 1]):
        if not line.lstrip().startswith("#"):
            return []
        above.insert(0, line.strip(" #"))
        if above[0].startswith(_FOR_TRANSLATORS):
            return [" ".join(above).removeprefix(_FOR_TRANSLATORS).strip()]
    return []


def _sentences() -> list[str]:
    """The sentences of rooms that say nothing themselves."""
    # Here, because a build that only compiles has no package to import.
    from readerapp.domain.backups import FindingForm
    from readerapp.domain.errors import Reason
    from readerapp.domain.salvage import SalvagedKind
    from readerapp.domain.searches import ProblemKind

    told = [form.value for forms in (Reason, ProblemKind, FindingForm) for form in forms]
    return told + [kind.said for kind in SalvagedKind]
