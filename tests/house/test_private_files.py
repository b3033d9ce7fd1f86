"""Every folder and file of ours is made private in one call, whatever the umask says."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[2] / "src" / "readerapp"
# Calls that leave the mode to the umask. Whole files go through `write_atomically`.
FORBIDDEN = ("makedirs", "touch", "write_bytes", "write_text")


def offences(code: str) -> Iterator[str]:
    """Yield each call that would make a folder or a file that others may look into."""
    makers = (*FORBIDDEN, "mkdir", "open")
    for node in ast.walk(ast.parse(code)) if any(name in code for name in makers) else ():
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        if name not in makers and not _is_open(node):
            continue
        given = {each.arg: ast.unparse(each.value) for each in node.keywords}
        if name in FORBIDDEN:
            yield f"line {node.lineno}: {name}"
        if name == "mkdir" and (given.get("mode") != "448" or "parents" in given):
            yield f"line {node.lineno}: mkdir without mode=0o700, or with parents"
        arguments = [ast.unparse(each) for each in node.args]
        if name == "open" and "os.O_CREAT" in " ".join(arguments) and arguments[-1] != "384":
            yield f"line {node.lineno}: os.open without 0o600"
        modes = [each.strip("'") for each in (*arguments, given.get("mode", ""))]
        if _is_open(node) and any(set(mode) & set("wax") for mode in modes if len(mode) < 4):
            yield f"line {node.lineno}: open for writing"


def _is_open(call: ast.Call) -> bool:
    func = call.func
    if isinstance(func, ast.Attribute):
        return func.attr == "open" and ast.unparse(func.value) not in ("os", "zipfile")
    return isinstance(func, ast.Name) and func.id == "open"


@pytest.mark.parametrize(
    "code",
    [
        "folder.mkdir()",
        "folder.mkdir(mode=0o755)",
        "folder.mkdir(mode=0o700, parents=True)",
        "os.makedirs(folder)",
        "file.touch()",
        "file.write_text('words')",
        "file.open('wb')",
        "open(file, 'a')",
        "os.open(file, os.O_WRONLY | os.O_CREAT)",
    ],
)
def test_what_leaves_the_mode_to_the_umask_is_found(code: str) -> None:
    assert list(offences(code))


@pytest.mark.parametrize(
    "code",
    [
        "folder.mkdir(mode=0o700, exist_ok=True)",
        "os.open(file, os.O_WRONLY | os.O_CREAT, 0o600)",
        "os.open(file, os.O_RDONLY)",
        "file.open('rb')",
        "file.open('rb+')",
    ],
)
def test_what_is_private_is_not(code: str) -> None:
    assert not list(offences(code))


def test_everything_is_made_private() -> None:
    found = {
        path.relative_to(SOURCE).as_posix(): list(offences(path.read_text(encoding="utf-8")))
        for path in sorted(SOURCE.rglob("*.py"))
    }
    assert {name: lines for name, lines in found.items() if lines} == {}
