"""Holds what commands print as JSON against docs/schemas. Each line that tests read comes here."""

import json
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import fastjsonschema

SCHEMAS = Path(__file__).resolve().parents[2] / "docs" / "schemas"
Schema = dict[str, Any]


def name_of(words: Sequence[str]) -> str:
    """Return the name of the schema for a command, given with its action if it has one."""
    command, *rest = [word for word in words if not word.startswith("-")]
    own = f"{command}-{rest[0]}" if rest else command
    return own if (SCHEMAS / f"{own}.json").is_file() else command


@cache
def schema(name: str) -> Schema:
    """Return a schema with those it refers to in their places."""
    whole: Schema = _inlined(json.loads((SCHEMAS / f"{name}.json").read_text("utf-8")))
    return whole


def check_line(words: Sequence[str], line: Schema) -> None:
    """Fail unless a line is as its schema says, and has no key that is not described."""
    name = name_of(words)
    _checker(name)(line)
    assert list(undescribed(line, schema(name))) == [], name


@cache
def _checker(name: str) -> Callable[[Schema], object]:
    checker: Callable[[Schema], object] = fastjsonschema.compile(schema(name))
    return checker


def undescribed(value: object, described: Schema, place: str = "") -> Iterator[str]:
    """Yield where keys are that the schema does not name."""
    if isinstance(value, list):
        for each in value:
            yield from undescribed(each, described.get("items", {}), f"{place}[]")
    if not isinstance(value, dict) or "additionalProperties" in described:
        return
    known = properties(described)
    for key, inner in value.items():
        if key not in known:
            yield f"{place}.{key}"
        else:
            yield from undescribed(inner, known[key], f"{place}.{key}")


def properties(described: Schema) -> dict[str, Schema]:
    """Return the keys that a schema names, also by those it is made of."""
    found = dict(described.get("properties", {}))
    for each in described.get("allOf", ()):
        found |= properties(each)
    return found


def _inlined(node: Any) -> Any:
    if isinstance(node, dict):
        if "$ref" in node:
            inner = schema(node["$ref"].removesuffix(".json"))
            return {**inner, **{key: value for key, value in node.items() if key != "$ref"}}
        return {key: _inlined(value) for key, value in node.items()}
    return [_inlined(each) for each in node] if isinstance(node, list) else node
