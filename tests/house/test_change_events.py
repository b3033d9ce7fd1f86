"""A `changeEvent` asks what has changed: a theme alone sends each widget some ten of them."""

import ast
from pathlib import Path

import readerapp

SOURCES = Path(readerapp.__file__).parent


def test_every_change_event_asks_what_has_changed() -> None:
    """Compare `event.type()`: what is made anew for any change is made anew ten times."""
    seen, wrong = 0, []
    for path in sorted((SOURCES / "ui").rglob("*.py")):
        code = path.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(code)) if "changeEvent" in code else ():
            if isinstance(node, ast.FunctionDef) and node.name == "changeEvent":
                seen += 1
                asks = any(
                    isinstance(each, ast.Compare) and "event.type()" in ast.unparse(each)
                    for each in ast.walk(node)
                )
                if not asks:
                    wrong.append(f"{path.relative_to(SOURCES)}:{node.lineno}")
    assert wrong == []
    assert seen >= 5
