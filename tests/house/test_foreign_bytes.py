"""No bytes from outside reach a decoder of Qt, or an unpickler, in the window's process."""

import ast
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

import pytest

from readerapp.library import worker_kinds
from readerapp.library.worker_kinds import KINDS, WorkerKind
from readerapp.system import Paths

SOURCE = Path(__file__).resolve().parents[2] / "src" / "readerapp"

# Whoever decodes pictures, whatever the bytes are said to be.
DECODERS = frozenset({
    "QImageReader", "QMovie", "QPicture", "QSvgRenderer", "QSvgWidget", "QGraphicsSvgItem", "QIcon",
    "fromData", "loadFromData", "imageData",
})  # fmt: skip
# Runs in worker processes only, and is imported by nothing: `DRAW_PICTURE` names it.
DRAWING = "ui/widgets/picture_drawing.py"
# The icons, which are files of `resources/icons` and no bytes from outside.
OWN_FILES = frozenset({"ui/widgets/drawn_icons.py: QSvgRenderer"})

UNPICKLERS = frozenset({"pickle.loads", "pickle.load", "pickle.Unpickler", "marshal.loads"})
# Of `pickle.loads`: the worker reads what its parent says.
REQUESTS = "system/worker_process.py"


def nodes(code: str, names: Iterable[str]) -> Iterator[ast.AST]:
    """Yield every node of a source in which one of these names stands; of others, none."""
    return ast.walk(ast.parse(code)) if any(name in code for name in names) else iter(())


def used_names(code: str, wanted: frozenset[str]) -> Iterator[str]:
    for node in nodes(code, wanted):
        if isinstance(node, ast.Name) and node.id in wanted:
            yield node.id
        elif isinstance(node, ast.Attribute) and node.attr in wanted:
            yield f"{ast.unparse(node.value)}.{node.attr}"
        elif isinstance(node, ast.ImportFrom):
            yield from (alias.name for alias in node.names if alias.name in wanted)


def modules() -> Iterator[tuple[str, str]]:
    for path in sorted(SOURCE.rglob("*.py")):
        yield path.relative_to(SOURCE).as_posix(), path.read_text(encoding="utf-8")


def pictures_made_of_bytes(code: str) -> Iterator[str]:
    """Images and pixmaps that are made of a file or of bytes: their constructors decode, too."""
    for node in nodes(code, ("QImage", "QPixmap")):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
            continue
        if node.func.id in ("QImage", "QPixmap") and node.args:
            first = node.args[0]
            made = len(node.args) if not isinstance(first, ast.Starred) else 0
            is_sized = ast.unparse(first).endswith(".size()") or made >= 3  # width, height, format
            if not is_sized:
                yield ast.unparse(node)


def test_only_a_worker_decodes_pictures() -> None:
    found = {
        f"{name}: {used}"
        for name, code in modules()
        if name != DRAWING
        for used in (*used_names(code, DECODERS), *pictures_made_of_bytes(code))
    }
    assert found == OWN_FILES


def test_what_draws_is_named_and_never_imported() -> None:
    module = DRAWING.removesuffix(".py").replace("/", ".")
    assert [name for name, code in modules() if f"import {module.rpartition('.')[2]}" in code] == []
    assert [name for name, code in modules() if f"from readerapp.{module}" in code] == []
    named = [name for name, code in modules() if f'"readerapp.{module}:draw_picture"' in code]
    assert named == ["app/reader.py"]


def test_nothing_is_unpickled_but_what_we_ask_of_a_worker() -> None:
    found = {
        f"{name}: {ast.unparse(node)}"
        for name, code in modules()
        for node in nodes(code, ("pickle", "marshal"))
        if isinstance(node, ast.Attribute) and ast.unparse(node) in UNPICKLERS
    }
    assert found == {f"{REQUESTS}: pickle.loads"}


def test_what_a_worker_sends_is_taken_as_bytes() -> None:
    """`recv` of a connection between processes unpickles."""
    for name in ("system/workers.py", "system/worker_process.py", "system/worker_messages.py"):
        code = (SOURCE / name).read_text(encoding="utf-8")
        assert list(used_names(code, frozenset({"recv", "send"}))) == []


@pytest.mark.parametrize(
    "code",
    [
        "QPixmap(path)",
        "QImage(data)",
        "QImage.fromData(data)",
        "QPixmap().loadFromData(data)",
        "from PySide6.QtGui import QImageReader",
        "QtGui.QMovie(name)",
        "mime.imageData()",
    ],
)
def test_the_rule_sees_each_way(code: str) -> None:
    assert list(used_names(code, DECODERS)) + list(pictures_made_of_bytes(code))


def test_the_rule_lets_pixels_pass() -> None:
    code = "QImage(rgba, width, height, line, form); QPixmap(); QImage(image.size(), form)"
    assert list(pictures_made_of_bytes(code)) == []


def test_worker_processes_are_made_in_one_place_and_every_kind_is_confined() -> None:
    """A worker that is not in the list, or is given more than its list says, would be one that
    nobody has looked at."""
    makers = {name for name, code in modules() if set(called(code, ("Workers", "Worker")))}
    assert makers == {"library/worker_kinds.py", "system/workers.py"}
    kinds = {each for each in vars(worker_kinds).values() if isinstance(each, WorkerKind)}
    assert kinds == set(KINDS)
    paths = Paths.of_profile(Path("/profile"))
    named = (Path("/named/file.zip"),)
    given = {}
    for kind in KINDS:
        confinement = kind.given(paths, named)
        read, written, filled = (
            [each.as_posix() for each in part]
            for part in (confinement.readable, confinement.written, confinement.filled)
        )
        given[kind.name] = (read, written, filled)
    data = paths.data.as_posix()
    assert given == {
        "parser": ([], [], []),
        "painter": ([], [], []),
        "archivist": (["/named/file.zip", "/named/file.zip-journal"], [], []),
        "embedder": ([], [], []),
        "comparer": ([data], [f"{data}/library.sqlite3-shm"], []),
        "translator": ([f"{data}/translation-models"], [], []),
        "salvage reader": ([data], [], []),
        "salvager": (["/named/file.zip"], [], [data]),
    }


def called(code: str, names: Collection[str]) -> Iterator[str]:
    """Yield which of these names are called."""
    for node in nodes(code, names):
        if isinstance(node, ast.Call):
            function = node.func
            name = getattr(function, "attr", getattr(function, "id", ""))
            if name in names:
                yield name
