"""Finds messages that would not be translated, before a reader does.

Four checks: no message is said in a way in which gettext never sees it, each catalogue holds
exactly the messages of the sources, each message has a finished translation with the same {names}
in every plural form of its language, and none has a word that translations/glossary.toml says to
avoid.

    python -m tools.check_translations
"""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from gettext import c2py
from pathlib import Path

from babel.messages import Catalog
from babel.messages.catalog import Message

from tools import catalogues, translations
from tools.catalogues import called_name

_PRINTING_ROOMS = frozenset({"__main__.py", "messages.py", "cli", "app"})
_SHOWN = 40  # a screenful
_TRANSLATED = frozenset({"_", "gettext", "ngettext", "pgettext", "npgettext", "counted"})
# Calls that print or refuse, with the argument that is read by people.
_PRINTING = {
    "print_message": 0,
    "print_result": 1,
    "print_progress": 0,
    "write_output": 0,
    "write_document": 0,
    "write": 0,
    "error": 0,
    "ArgumentTypeError": 0,
    "add_argument_group": 0,
    "add": 1,
    "action": 1,
}
_JOINING = frozenset(
    {"format", "join", "str", "map", "filter", "list"}
)  # their arguments are shown
_HELP = frozenset({"help", "description", "epilog"})
# What scripts read, and names of commands, options and the like: the same in every language.
_AS_IT_IS = frozenset(
    {
        *("failed", "imported", "restored", "deleted", "written", "removed"),
        *("choice", "added", "preview"),
        *("state", "feeds", "known", "unchanged", "installed", "available", "incomplete"),
        *("readerapp", "screenshot", "pdf", "article", "profile", "en", "changed", "opened"),
        "help",
        *("on", "off"),  # values of settings
        *("fB", "fI", "fR", "br", "ds", "AD"),  # of roff
    }
)
_WORD = re.compile(r"[^\W\d_]{2,}")
_FIELD = re.compile(r"\{[a-z_]*\}|%\([a-z_]+\)[sr]|%[sr%]")
_NUMBERS = range(200)  # plural rules look at the last two digits


def main() -> int:
    """Print the problems, each on its own line; returns 1 when there are any."""
    found = problems()
    print("\n".join(found[:_SHOWN]) or f"{len(translations.files())} translations are complete.")
    if len(found) > _SHOWN:
        print(f"... and {len(found) - _SHOWN} more")
    return 1 if found else 0


def problems() -> list[str]:
    """All of them, each a sentence for the one who can mend it."""
    found: list[str] = []
    for path in catalogues.sources():
        found += source_problems(path, prints=catalogues.room_of(path) in _PRINTING_ROOMS)
    template = catalogues.template()
    found += differences(catalogues.TEMPLATE, template)
    for path in translations.files():
        found += differences(path, catalogues.updated(path, template))
        problems_of_it = catalogue_problems(catalogues.read(path), template)
        found += [f"{path.name}: {each}" for each in problems_of_it]
    return found


# Sources


def source_problems(path: Path, *, prints: bool = True) -> Iterator[str]:
    """What is wrong with the messages of a file; of one that `prints`, texts that are printed and
    not translated, too."""
    source = path.read_text(encoding="utf-8")
    where = f"{path.parent.name}/{path.name}"
    for each in catalogues.said(source):
        if not (each.is_literal or _is_of_enumeration(each)):
            fault = "needs a plain literal; put values in with .format() afterwards"
            yield f"{where}:{each.call.lineno}: {called_name(each.call)}() {fault}"
    if prints:
        tree = ast.parse(source)
        for text, line in [*_printed(tree), *_prose(tree)]:
            yield f"{where}:{line}: not translated: {text}"


def _is_of_enumeration(said: catalogues.Said) -> bool:
    """Whether it is the value of one, or what is `said` of it: these are in the catalogues."""
    return all(ast.unparse(text).endswith((".value", ".said")) for text in said.texts)


def _printed(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Texts in what is handed to a call that prints, wherever in the file they were made."""
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    by_name = {function.name: function for function in functions}
    seen: set[ast.AST] = set()
    for function in functions:
        for call in (node for node in ast.walk(function) if isinstance(node, ast.Call)):
            for said in _said(call):
                yield from _texts(said, function, by_name, seen)


def _said(call: ast.Call) -> Iterator[ast.expr]:
    place = _PRINTING.get(called_name(call))
    if place is not None and len(call.args) > place:
        yield call.args[place]
    yield from (keyword.value for keyword in call.keywords if keyword.arg in _HELP)


def _texts(
    said: ast.AST,
    function: ast.FunctionDef,
    by_name: dict[str, ast.FunctionDef],
    seen: set[ast.AST],
) -> Iterator[tuple[str, int]]:
    """Follow names to what is assigned to them, and calls to what they return."""
    if said in seen:
        return
    seen.add(said)
    for node in _untranslated(said):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if _has_words(node.value):
                yield node.value, node.lineno
        elif isinstance(node, ast.Name):
            for made in _assigned(node.id, function):
                yield from _texts(made, function, by_name, seen)
        elif isinstance(node, ast.Call) and (called := by_name.get(called_name(node))):
            for answer in _returned(called):
                yield from _texts(answer, called, by_name, seen)


def _untranslated(said: ast.AST) -> Iterator[ast.AST]:
    """The parts of an expression that are shown as they are."""
    if _is_translated(said) or isinstance(said, (ast.Compare, ast.Subscript)):
        return
    yield said
    skipped = {"format_spec", "test", "func", "keys"}
    if isinstance(said, ast.Call) and called_name(said) not in _JOINING:
        skipped |= {"args", "keywords"}
    for name, value in ast.iter_fields(said):
        if name in skipped:
            continue
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, ast.AST):
                yield from _untranslated(each)
    if isinstance(said, ast.Call) and isinstance(said.func, ast.Attribute):
        yield from _untranslated(said.func.value)  # "…".format(), "…".join()


def _assigned(name: str, function: ast.FunctionDef) -> Iterator[ast.expr]:
    for node in ast.walk(function):
        targets = node.targets if isinstance(node, ast.Assign) else []
        if isinstance(node, (ast.AugAssign, ast.AnnAssign)):
            targets = [node.target]
        if any(isinstance(each, ast.Name) and each.id == name for each in targets):
            value = getattr(node, "value", None)
            if value is not None:
                yield value


def _returned(function: ast.FunctionDef) -> Iterator[ast.expr]:
    for node in ast.walk(function):
        if isinstance(node, (ast.Return, ast.Yield)) and node.value is not None:
            yield node.value


def _prose(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Texts of several words anywhere: hardly one of them is for a machine."""
    skipped: set[int] = set()
    for node in ast.walk(tree):
        if _is_translated(node) or _is_logged(node) or isinstance(node, (ast.Raise, ast.Assert)):
            skipped.update(map(id, ast.walk(node)))
        if isinstance(node, ast.Expr):  # docstrings
            skipped.add(id(node.value))
        if isinstance(node, ast.Dict):
            skipped.update(id(key) for key in node.keys)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in skipped:
            text = node.value if isinstance(node.value, str) else ""
            several = re.search(r"[^\W\d_]{2,} [^\W\d_]", text)
            if several and _has_words(text) and not _is_for_a_machine(text):
                yield text, node.lineno


_MACHINE = frozenset({"search index"})  # values of JSON
_COMMAND_LINE = re.compile(r"readerapp [a-z]")


def _is_for_a_machine(text: str) -> bool:
    return text in _MACHINE or _COMMAND_LINE.match(text) is not None


def _has_words(text: str) -> bool:
    """Whether people read it. Words in capitals name what an argument is."""
    words = {*_WORD.findall(_FIELD.sub("", text))} - _AS_IT_IS
    return not all(word.isupper() for word in words)


def _is_translated(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and called_name(node) in _TRANSLATED


def _is_logged(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and ast.unparse(node.func).startswith(("_log.", "logging."))


# Catalogues


def differences(path: Path, wanted: Catalog) -> list[str]:
    """What to do about a file that is not as the sources want it."""
    if path.exists() and path.read_text(encoding="utf-8") == catalogues.written(wanted):
        return []
    return [f"{path.name}: `python3 run.py translations` would change it"]


def catalogue_problems(catalog: Catalog, template: Catalog) -> Iterator[str]:
    """Messages without a whole translation."""
    for message in catalogues.messages(catalog):
        text = message.id if isinstance(message.id, str) else message.id[-1]
        text = " ".join(text.split())
        source = template.get(message.id, message.context)
        rooms = {room for room, _line in source.locations} if source else set()
        is_printed = not rooms.isdisjoint(_PRINTING_ROOMS)
        if problem := message_problem(message, catalog, is_printed=is_printed):
            yield f"{problem}: {text}"
        said = [message.string] if isinstance(message.string, str) else message.string
        language = str(catalog.locale_identifier).replace("_", "-")
        for problem in avoided(" ".join(said or ()).replace("&", ""), language):
            yield f"{problem} in: {text}"


def message_problem(message: Message, catalog: Catalog, *, is_printed: bool = True) -> str | None:
    """What is wrong with a translation; None for a good one. Of what commands print, signs and ends
    are for argparse and the terminal."""
    if message.fuzzy:
        return "not finished"
    said = message.string
    forms = [said] if isinstance(said, str) else list(said or ())
    if isinstance(message.id, str):
        return _form_problem(message.id, forms[0]) or (
            _print_problem(message.id, forms[0]) if is_printed else None
        )
    one, several = message.id
    if len(forms) != catalog.num_plurals or not all(forms):
        return "not translated in every plural form"
    for place, form in enumerate(forms):
        counts = _numbers_of(catalog.plural_expr).get(place, frozenset())
        may_lack = frozenset[str]()
        if counts <= {0, 1} and 1 in counts:  # "every hour": none comes to 0 here
            may_lack = frozenset(_fields(several) - _fields(one))
        if len(counts) == 1:  # the form says the number itself
            may_lack |= {"{count}"}
        if problem := _form_problem(several, form, may_lack):
            return problem
        if is_printed and (problem := _print_problem(several, form)):
            return problem
    return None


@cache
def _numbers_of(rule: str) -> dict[int, frozenset[int]]:
    """The numbers that take each plural form. To read a rule takes longer than to follow it."""
    form = c2py(rule)
    taken: dict[int, set[int]] = {}
    for number in _NUMBERS:
        taken.setdefault(form(number), set()).add(number)
    return {place: frozenset(numbers) for place, numbers in taken.items()}


def _form_problem(source: str, said: str, may_lack: frozenset[str] = frozenset()) -> str | None:
    if not said.strip():
        return "not translated"
    if not _fields(source) - may_lack <= _fields(said) <= _fields(source):
        return "other {names} than the source"
    return None


def _print_problem(source: str, said: str) -> str | None:
    if said.count("%") != source.count("%"):
        return "a % that argparse takes for a field"
    if source.endswith(("\n", " ")) and source[-1] != said[-1]:
        return "another end than the source"
    return None


def _fields(text: str) -> set[str]:
    return set(_FIELD.findall(text))


# Words


def avoided(text: str, language: str) -> Iterator[str]:
    """Each word of `text` for which the glossary of its language has another, and that other."""
    words, any_of_them = _words(language)
    if any_of_them and (found := any_of_them.search(text)):
        yield f"“{words[found.group().lower()]}” instead of “{found.group()}”"


@cache
def _words(language: str) -> tuple[dict[str, str], re.Pattern[str] | None]:
    glossary = tomllib.loads((translations.SOURCES / "glossary.toml").read_text("utf-8"))
    words = {
        word: term[language]
        for term in glossary.values()
        for word in term.get("avoid", {}).get(language, ())
    }
    if not words:
        return words, None
    return words, re.compile(rf"\b({'|'.join(map(re.escape, words))})\b", re.IGNORECASE)


if __name__ == "__main__":
    sys.exit(main())
