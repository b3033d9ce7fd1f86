"""Makes the catalogue of translation models from a copy of Mozilla's list of them.

python -m tools.model_catalogue COPY

Checksums of shortlists and vocabularies, which the list does not state, are taken from the
catalogue that is there where the model is the same; models that are there and not in the list are
kept as older ones, so that they are known when they are added from a file.
"""

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from readerapp.library.model_registry import read_registry
from readerapp.library.translation_catalogue import CATALOGUE

_HEAD = {
    "about": (
        "Translation models of Firefox Translations, made by tools/model_catalogue.py from the "
        "list of models that Mozilla publishes, as it stood at `generated`. Of files as the engine "
        "reads them: `size` and `sha256`, where they are stated. `about`: estimated bytes of the "
        "gzip file. `older`: known by the list in the repository of the models and the records "
        "that ship with Firefox (August 2026), added from files only."
    ),
    "name": "Firefox Translations {source}-{target} ({architecture})",
    "licence": "MPL-2.0",
    "made_by": "Mozilla Firefox Translations",
}


def made_from(data: bytes, before: dict[str, Any]) -> dict[str, Any]:
    """Return the catalogue for a copy of the list, and the catalogue before."""
    generated, chosen = read_registry(data, "the copy")
    known = {_hash_of(each): each for each in [*before["models"], *before.get("older", [])]}
    models = [_completed(each, known.pop(_hash_of(each), None)) for each in chosen]
    older = [_without_place(each) for each in known.values() if _is_stated(each)]
    return _HEAD | {
        "generated": generated,
        "models": sorted(models, key=_direction),
        "older": sorted(older, key=_direction),
    }


def _hash_of(values: dict[str, Any]) -> str:
    return next(str(each["sha256"]) for each in values["files"] if each["role"] == "model")


def _is_stated(values: dict[str, Any]) -> bool:
    return all("sha256" in each for each in values["files"])


def _direction(values: dict[str, Any]) -> tuple[str, str, str]:
    return values["source"], values["target"], values["architecture"]


def _without_place(values: dict[str, Any]) -> dict[str, Any]:
    stated = ("role", "name", "size", "sha256")
    files = [{name: each[name] for name in stated} for each in values["files"]]
    return {name: values[name] for name in ("source", "target", "architecture")} | {"files": files}


def _completed(values: dict[str, Any], known: dict[str, Any] | None) -> dict[str, Any]:
    """Return a model with what is known of its files."""
    stated = {} if known is None else {each["name"]: each for each in known["files"]}
    files = []
    for each in values["files"]:
        there = stated.get(each["name"], {})
        files.append(each | {name: there[name] for name in ("size", "sha256") if name in there})
    return values | {"files": files}


def written(catalogue: dict[str, Any]) -> str:
    """Return a catalogue as text, a file a line, so that changes can be read."""
    head = [f' {json.dumps(name)}: {_line(value)}' for name, value in catalogue.items()
            if name not in ("models", "older")]  # fmt: skip
    lists = [f' "{name}": [\n{_lines(catalogue[name])}\n ]' for name in ("models", "older")]
    return "{\n" + ",\n".join([*head, *lists]) + "\n}\n"


def _lines(models: Iterable[dict[str, Any]]) -> str:
    return ",\n".join(_entry(each) for each in models)


def _entry(values: dict[str, Any]) -> str:
    head = _line({name: value for name, value in values.items() if name != "files"})
    files = ",\n".join(f"   {_line(each)}" for each in values["files"])
    return f'  {head[:-1]}, "files": [\n{files}]}}'


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def main(arguments: list[str]) -> int:
    """Write the catalogue; returns the exit status."""
    before = json.loads(CATALOGUE.read_bytes())
    made = made_from(Path(arguments[0]).read_bytes(), before)
    CATALOGUE.write_text(written(made), "utf-8")
    print(f"{len(made['models'])} models, and {len(made['older'])} older ones.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
