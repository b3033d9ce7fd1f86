"""Finds texts that would not be translated, before a reader does.

Four checks: every text in the sources is a literal (Qt extracts `tr(f"...")` and then never finds
it), every .ts file holds exactly the texts of the sources, every text has a finished translation
with the same {names}, and none has a word that translations/glossary.toml says to avoid. Those of
the messages of the commands are in tools/check_catalogues.py.

    python -m tools.check_translations
"""

from __future__ import annotations

import ast
import re
import shutil
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from pathlib import Path

from tools import check_catalogues, glossary, translations

_SHOWN = 40  # a screenful
_FIELD = re.compile(r"\{[a-z_]*\}")


def main() -> int:
    """Print the problems, each on its own line; returns 1 when there are any."""
    sources = translations.ROOT / "src"
    problems = [*source_problems(sources), *outdated(), *unfinished(), *avoided()]
    problems += check_catalogues.problems()
    print("\n".join(problems[:_SHOWN]) or f"{len(translations.files())} translations are complete.")
    if len(problems) > _SHOWN:
        print(f"... and {len(problems) - _SHOWN} more")
    return 1 if problems else 0


def source_problems(folder: Path) -> Iterator[str]:
    """Calls under `folder` whose text Qt's tools cannot read or will not find again."""
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
        for call in calls:
            if problem := call_problem(call):
                yield f"{path.relative_to(folder)}:{call.lineno}: {problem}"


def call_problem(call: ast.Call) -> str | None:
    """What is wrong with a call of `tr` or `translate`; None for a good one or any other call."""
    name = _called_name(call.func)
    texts = {"tr": call.args[:1], "translate": call.args[:2]}.get(name, [])
    if not texts or (name == "translate" and not _is_qt_translate(call)):
        return None
    if not all(isinstance(text, ast.Constant) and isinstance(text.value, str) for text in texts):
        return f"{name}() needs a plain literal; put values in with .format() afterwards"
    if name == "tr" and isinstance(call.func, ast.Attribute) and not _is_self(call.func.value):
        return "call self.tr(): Qt files the text under the name before the dot"
    return None


def _is_qt_translate(call: ast.Call) -> bool:
    """Whether it is the application's; str.translate(table), painter.translate(x, y) are not."""
    if len(call.args) < 2:
        return False
    return isinstance(call.func, ast.Name) or ast.unparse(call.func).endswith(
        "Application.translate"
    )


def outdated() -> Iterator[str]:
    """The .ts files that `run.py translations` would change."""
    with tempfile.TemporaryDirectory() as folder:
        for path in translations.files():
            fresh = Path(shutil.copy(path, folder))
            translations.update([fresh])
            for text in sorted(_texts(path) ^ _texts(fresh)):
                yield f"{path.name}: `python3 run.py translations` would change: {text}"


def unfinished() -> Iterator[str]:
    """The texts that lack a translation, or whose translation lost one of its {names}."""
    for path in translations.files():
        for message in ET.parse(path).iter("message"):
            if problem := _message_problem(message):
                yield f"{path.name}: {problem}: {message.findtext('source', '')}"


def avoided(files: Iterable[Path] | None = None) -> Iterator[str]:
    """The translations with a word for which the glossary of their language has another."""
    for path in translations.files() if files is None else files:
        language = path.stem.removeprefix(translations.PREFIX)
        for message in ET.parse(path).iter("message"):
            translation = message.find("translation")
            said = "" if translation is None else " ".join(translation.itertext())
            for problem in glossary.avoided(said.replace("&", ""), language):
                yield f"{path.name}: {problem} in: {said.strip()}"


def _message_problem(message: ET.Element) -> str | None:
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        return "not finished"
    forms = translation.findall("numerusform") or [translation]
    texts = [form.text or "" for form in forms]
    if not all(text.strip() for text in texts):
        return "not translated"
    fields = set(_FIELD.findall(message.findtext("source", "")))
    if any(set(_FIELD.findall(text)) != fields for text in texts):
        return "other {names} than the source"
    return None


def _texts(path: Path) -> set[str]:
    found = set()
    for context in ET.parse(path).iter("context"):
        for message in context.iter("message"):
            parts = [context.findtext("name"), message.findtext("source")]
            parts += [message.findtext("comment"), message.get("numerus")]
            found.add(" | ".join(part for part in parts if part))
    return found


def _called_name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _is_self(value: ast.expr) -> bool:
    return isinstance(value, ast.Name) and value.id == "self"


if __name__ == "__main__":
    sys.exit(main())
