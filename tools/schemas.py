"""Writes docs/schemas: the JSON Schema (draft 7) of each line that a command prints with --json,
from the TypedDicts `...Line` in the files of the commands.

    python -m tools.schemas

The sources are read and not loaded, as a start makes none of these classes. The comment at a key,
or above it, is its description. Run this after one changed; a test compares.
"""

from __future__ import annotations

import ast
import json
import re
import sys
from collections.abc import Iterator, Mapping
from typing import Any

from tools.environment import ROOT

SCHEMAS = ROOT / "docs" / "schemas"
_SOURCES = ROOT / "src" / "readerapp" / "cli"
_SIMPLE = {
    "str": "string", "int": "integer", "bool": "boolean", "float": "number", "None": "null",
}  # fmt: skip
_LINE = "Line"  # the end of the names of those that are printed
Schema = dict[str, Any]


class _Form:
    """A TypedDict, with the lines of its source."""

    def __init__(self, node: ast.ClassDef, lines: list[str]) -> None:
        self.node = node
        self.lines = lines
        bases = [each.id for each in node.bases if isinstance(each, ast.Name)]
        base = next((each for each in bases if each != "TypedDict"), "")
        # A line that is added to is referred to; keys that several lines share stand in each, and
        # one that has all it names has all of them.
        self.line, self.part = (base, "") if base.endswith(_LINE) else ("", base)
        self.is_total = not node.keywords


def main() -> int:
    """Write the files; returns the exit status."""
    made = schemas()
    for path in SCHEMAS.glob("*.json"):
        if path.stem not in made:
            path.unlink()
    for name, text in made.items():
        (SCHEMAS / f"{name}.json").write_text(text, encoding="utf-8")
    return 0


def schemas() -> dict[str, str]:
    """Return what each file holds, by the name of the command."""
    forms = dict(_forms())
    return {
        _file_name(name): json.dumps(_whole(form, forms), indent=2, ensure_ascii=False) + "\n"
        for name, form in forms.items()
        if name.endswith(_LINE)
    }


def _forms() -> Iterator[tuple[str, _Form]]:
    for path in sorted(_SOURCES.glob("*.py")):
        source = path.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.ClassDef) and _is_form(node):
                yield node.name, _Form(node, source.splitlines())


def _is_form(node: ast.ClassDef) -> bool:
    return node.name.endswith(_LINE) or "TypedDict" in map(ast.unparse, node.bases)


def _file_name(name: str) -> str:
    """`FeedsListLine` is in feeds-list.json."""
    return re.sub(r"(?<=.)(?=[A-Z])", "-", name.removesuffix(_LINE)).lower()


def _whole(form: _Form, forms: Mapping[str, _Form]) -> Schema:
    title = (ast.get_docstring(form.node) or "").removesuffix(".").replace("\n", " ")
    found: Schema = {"$schema": "http://json-schema.org/draft-07/schema#", "title": title}
    based = {"$ref": f"{_file_name(form.line)}.json"} if form.line else {}
    own = _object(form, forms)
    if based and not own["properties"]:
        return found | based
    return found | ({"allOf": [based]} if based else {}) | own


def _object(form: _Form, forms: Mapping[str, _Form]) -> Schema:
    keys: Schema = _object(forms[form.part], forms)["properties"] if form.part else {}
    required = list(keys) if form.is_total else []
    for node in form.node.body:
        if not isinstance(node, ast.AnnAssign) or not isinstance(node.target, ast.Name):
            continue
        kind, is_required = node.annotation, form.is_total
        match kind:
            case ast.Subscript(value=ast.Name(id="Required" | "NotRequired" as how), slice=inner):
                kind, is_required = inner, how == "Required"
        key = node.target.id.removesuffix("_")  # `in_`, as "in" is a word of Python
        if is_required:
            required.append(key)
        described = {"description": _description(node, form.lines)}
        said = _type(kind, forms)
        keys[key] = described | ({"allOf": [said]} if "$ref" in said else said)
    found: Schema = {"type": "object", "properties": keys}
    return found | ({"required": required} if required else {})


def _description(node: ast.AnnAssign, lines: list[str]) -> str:
    """Return the comment behind a key, or else those above it."""
    _code, mark, said = lines[node.lineno - 1].partition("  # ")
    if mark:
        return said
    above: list[str] = []
    for line in reversed(lines[: node.lineno - 1]):
        if not line.strip().startswith("# "):
            break
        above.insert(0, line.strip().removeprefix("# "))
    return " ".join(above)


def _type(node: ast.expr, forms: Mapping[str, _Form]) -> Schema:
    match node:
        case ast.BinOp(left=left, right=right):
            one, other = _type(left, forms), _type(right, forms)
            both = [*_list(one["type"]), *_list(other["type"])]
            return {"type": both} | {key: value for key, value in one.items() if key != "type"}
        case ast.Subscript(value=ast.Name(id="list"), slice=inner):
            return {"type": "array", "items": _type(inner, forms)}
        case ast.Subscript(value=ast.Name(id="dict"), slice=ast.Tuple(elts=[_, inner])):
            return {"type": "object", "additionalProperties": _type(inner, forms)}
        case ast.Subscript(value=ast.Name(id="Literal"), slice=ast.Tuple(elts=values)):
            return {"enum": [each.value for each in values if isinstance(each, ast.Constant)]}
        case ast.Name(id="Moment"):
            return {"type": "string", "format": "date-time"}
        case ast.Name(id=name) if name in forms:
            if name.endswith(_LINE):
                return {"$ref": f"{_file_name(name)}.json"}
            return _object(forms[name], forms)
    return {"type": _SIMPLE[ast.unparse(node)]}


def _list(kind: str | list[str]) -> list[str]:
    return kind if isinstance(kind, list) else [kind]


if __name__ == "__main__":
    sys.exit(main())
