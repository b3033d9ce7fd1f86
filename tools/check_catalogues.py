"""Finds messages of the commands that would not be translated, before a reader does.

Three checks, by tools/check_translations.py with those of the window: no text is printed that
gettext never sees, each catalogue holds exactly the messages of the sources, and each message has
a finished translation with the same {names}, in every plural form of its language.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from gettext import c2py
from pathlib import Path

from babel.messages import Catalog
from babel.messages.catalog import Message

from tools import catalogues, translations
from tools.glossary import avoided

_TRANSLATED = frozenset({"_", "gettext", "ngettext", "tr", "translate"})
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


def problems() -> list[str]:
    """All of them, each a sentence for the one who can mend it."""
    found = [problem for path in catalogues.sources() for problem in source_problems(path)]
    template = catalogues.template()
    found += differences(catalogues.TEMPLATE, template)
    for path in translations.catalogues():
        found += differences(path, catalogues.updated(path, template))
        found += [f"{path.name}: {each}" for each in catalogue_problems(catalogues.read(path))]
    return found


# Sources


def source_problems(path: Path) -> Iterator[str]:
    """Texts of a file that are printed and not translated."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    where = f"{path.parent.name}/{path.name}"
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr) and any(map(_is_translated, ast.walk(node))):
            yield f"{where}:{node.lineno}: gettext does not look into f-strings"
        if isinstance(node, ast.Call) and (fault := _call_problem(node)):
            yield f"{where}:{node.lineno}: {fault}"
    for text, line in [*_printed(tree), *_prose(tree)]:
        yield f"{where}:{line}: not translated: {text}"


def _call_problem(call: ast.Call) -> str:
    name = _name(call)
    if name not in ("_", "gettext", "ngettext") or not _is_literal(call):
        return ""
    texts = call.args[: 2 if name == "ngettext" else 1]
    return "" if all(map(_is_text, texts)) else f"{name}() needs a plain literal"


def _is_literal(call: ast.Call) -> bool:
    """Whether it is meant to be one: the value of an enumeration is looked up as it is."""
    return not all(
        isinstance(each, ast.Name) or ast.unparse(each).endswith(".value") for each in call.args[:1]
    )


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
    place = _PRINTING.get(_name(call))
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
        elif isinstance(node, ast.Call) and (called := by_name.get(_name(node))):
            for answer in _returned(called):
                yield from _texts(answer, called, by_name, seen)


def _untranslated(said: ast.AST) -> Iterator[ast.AST]:
    """The parts of an expression that are shown as they are."""
    if _is_translated(said) or isinstance(said, (ast.Compare, ast.Subscript)):
        return
    yield said
    skipped = {"format_spec", "test", "func", "keys"}
    if isinstance(said, ast.Call) and _name(said) not in _JOINING:
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


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _is_translated(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and _name(node) in _TRANSLATED


def _is_logged(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and ast.unparse(node.func).startswith(("_log.", "logging."))


def _name(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


# Catalogues


def differences(path: Path, wanted: Catalog) -> list[str]:
    """What to do about a file that is not as the sources and the .ts files want it."""
    if path.exists() and path.read_text(encoding="utf-8") == catalogues.written(wanted):
        return []
    return [f"{path.name}: `python3 run.py translations` would change it"]


def catalogue_problems(catalog: Catalog) -> Iterator[str]:
    """Messages without a whole translation."""
    for message in catalog:
        text = message.id if isinstance(message.id, str) else message.id[-1]
        if not text:
            continue
        text = " ".join(text.split())
        if problem := message_problem(message, catalog):
            yield f"{problem}: {text}"
        said = [message.string] if isinstance(message.string, str) else message.string
        language = str(catalog.locale_identifier).replace("_", "-")
        for problem in avoided(" ".join(said or ()), language):
            yield f"{problem} in: {text}"


def message_problem(message: Message, catalog: Catalog) -> str | None:
    """What is wrong with a translation; None for a good one."""
    if message.fuzzy:
        return "not finished"
    said = message.string
    forms = [said] if isinstance(said, str) else list(said or ())
    if isinstance(message.id, str):
        return _form_problem(message.id, forms[0], may_lack=frozenset())
    one, several = message.id
    if len(forms) != catalog.num_plurals or not all(forms):
        return "not translated in every plural form"
    for place, form in enumerate(forms):
        counts = {n for n in _NUMBERS if _form_of(n, catalog) == place}
        may_lack = frozenset[str]()
        if counts <= {0, 1} and 1 in counts:  # "every hour": none comes to 0 here
            may_lack = frozenset(_fields(several) - _fields(one))
        if len(counts) == 1:  # the form says the number itself
            may_lack |= _fields(several) & _COUNTED
        if problem := _form_problem(several, form, may_lack=may_lack):
            return problem
    return None


_COUNTED = frozenset({"{count}", "{hours}", "{minutes}"})


def _form_of(number: int, catalog: Catalog) -> int:
    """The plural form of a number."""
    return c2py(catalog.plural_expr)(number)


def _form_problem(source: str, said: str, *, may_lack: frozenset[str]) -> str | None:
    if not said.strip():
        return "not translated"
    if not _fields(source) - may_lack <= _fields(said) <= _fields(source):
        return "other {names} than the source"
    if said.count("%") != source.count("%"):
        return "a % that argparse takes for a field"
    if source.endswith(("\n", " ")) and source[-1] != said[-1]:
        return "another end than the source"
    return None


def _fields(text: str) -> set[str]:
    return set(_FIELD.findall(text))
