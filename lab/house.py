"""Measures the code base: files, functions, docstrings, imports, and the longest import chain.

    python -m lab.house [FOLDER]       a table of one package; without FOLDER that of Readerapp

The numbers are a compass, not a rule: they show a file cut too fine or a room that everybody needs.
Blank lines and comments count as lines; an import line is a line of an import statement.
"""

from __future__ import annotations

import argparse
import ast
import statistics
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent / "src" / "readerapp"

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Module:
    """One source file: its dotted name, its lines, and its syntax tree."""

    name: str
    lines: int
    tree: ast.Module


def main(arguments: Sequence[str]) -> int:
    """Print the table; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=PACKAGE)
    modules = read(parser.parse_args(arguments).folder.resolve())
    for label, value in measures(modules):
        print(f"{label:42} {value}")
    return 0


def read(package: Path) -> list[Module]:
    """Return every module of the package, named from the package on."""
    modules = []
    for path in sorted(package.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        parts = [package.name, *path.relative_to(package).with_suffix("").parts]
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        modules.append(Module(name, text.count("\n"), ast.parse(text)))
    return modules


def measures(modules: Sequence[Module]) -> Iterator[tuple[str, str]]:
    """Yield each measure with its value, in the order in which they are printed."""
    sizes = sorted(module.lines for module in modules)
    total = sum(sizes)
    yield "files / lines", f"{len(modules):,} / {total:,}"
    tenth = sizes[int(len(sizes) * 0.9)]
    yield "file median / p90 / max", f"{statistics.median(sizes):.0f} / {tenth} / {sizes[-1]}"
    functions = [node for module in modules for node in functions_of(module.tree)]
    lengths = [(node.end_lineno or node.lineno) - node.lineno + 1 for node in functions]
    longer = sum(length > 30 for length in lengths)
    yield "function median; over 30 lines", f"{statistics.median(lengths):.0f}; {longer}"
    public = [node for module in modules for node in public_of(module.tree)]
    told = sum(ast.get_docstring(node) is not None for node in public)
    typed = sum(node.returns is not None for node in functions)
    yield (
        "public docstrings / return types",
        f"{told / len(public):.0%} / {typed / len(functions):.0%}",
    )
    imports = sum(import_lines(module.tree) for module in modules)
    yield "import lines", f"{imports / total:.1%}"
    graph = imports_of(modules)
    importers = importers_of(graph)
    single = sum(len(importers[module.name]) == 1 for module in modules)
    yield "modules with exactly one importer", f"{single / len(modules):.0%}"
    yield "longest import chain", f"{longest_chain(graph)}"
    rooms: dict[str, int] = defaultdict(int)
    for module in modules:
        rooms[module.name.partition(".")[2].partition(".")[0] or "(top)"] += module.lines
    for room, lines in sorted(rooms.items(), key=lambda each: -each[1]):
        yield f"  {room}", f"{lines:,}"


def functions_of(tree: ast.AST) -> Iterator[Function]:
    """Yield every function and method."""
    for node in ast.walk(tree):
        if isinstance(node, Function):
            yield node


def public_of(tree: ast.Module) -> Iterator[ast.ClassDef | Function]:
    """Yield public classes and functions of a module, and public methods of public classes.

    Methods that override Qt's (camelCase) are documented by Qt.
    """
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            yield node
            for inner in node.body:
                plain = isinstance(inner, Function) and inner.name.islower()
                if isinstance(inner, Function) and plain and not inner.name.startswith("_"):
                    yield inner
        elif isinstance(node, Function) and not node.name.startswith("_"):
            yield node


def import_lines(tree: ast.Module) -> int:
    """Return how many lines import statements take."""
    return sum(
        (node.end_lineno or node.lineno) - node.lineno + 1
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
    )


def imports_of(modules: Sequence[Module]) -> dict[str, set[str]]:
    """Return which modules of the package each module imports, wherever in it."""
    names = {module.name for module in modules}
    graph: dict[str, set[str]] = {}
    for module in modules:
        found: set[str] = set()
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
                for alias in node.names:
                    whole = f"{node.module}.{alias.name}"
                    found.add(whole if whole in names else node.module)
            elif isinstance(node, ast.Import):
                found.update(alias.name for alias in node.names)
        graph[module.name] = (found & names) - {module.name}
    return graph


def importers_of(graph: Mapping[str, Iterable[str]]) -> dict[str, set[str]]:
    """Return who imports each module."""
    importers: dict[str, set[str]] = defaultdict(set)
    for name, imported in graph.items():
        for each in imported:
            importers[each].add(name)
    return importers


def longest_chain(graph: Mapping[str, Iterable[str]]) -> int:
    """Return how many modules the longest chain of imports has; circles are cut where met."""
    known: dict[str, int] = {}

    def length(name: str, above: frozenset[str]) -> int:
        if name not in known:
            below = [each for each in graph.get(name, ()) if each not in above]
            known[name] = 1 + max((length(each, above | {name}) for each in below), default=0)
        return known[name]

    return max(length(name, frozenset()) for name in graph)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
