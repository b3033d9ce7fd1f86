"""What the house promises about itself: its rooms, its files and its pins."""

import ast
import importlib
import re
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "readerapp"
ROOMS = sorted(path.parent.name for path in SOURCE.glob("*/__init__.py"))
LONGEST_FILE = 300

# Pins must not say where packages come from: pip asks the registry it is set up for.
HOSTS = re.compile(
    r"https?:|://|--(extra-)?index-url|--find-links|pypi|pythonhosted", re.IGNORECASE
)
NAME = re.compile(r"^[A-Za-z0-9._-]+")


def _project() -> dict[str, object]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def _normal(requirement: str) -> str:
    found = NAME.match(requirement)
    assert found, requirement
    return re.sub(r"[-_.]+", "-", found.group()).lower()


def _pinned(name: str) -> dict[str, str]:
    """Normal name to what it is needed for, as the comments of the pins say it."""
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    parts = re.split(r"^(?=\S)", text, flags=re.MULTILINE)
    return {_normal(part): part for part in parts if part.strip()}


def _is_ours(value: object) -> bool:
    """Whether `value` is a function or class of ours, not a module or something of a library."""
    return str(getattr(value, "__module__", "")).startswith("readerapp.")


def _imported() -> set[str]:
    """The first part of every name that the application imports."""
    names = set()
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                names.add(node.module.partition(".")[0])
    return names


def _python_files() -> list[Path]:
    folders = [ROOT / name for name in ("src", "tests", "tools")]
    return [ROOT / "run.py", *(path for folder in folders for path in folder.rglob("*.py"))]


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_says_what_it_is(room: str) -> None:
    tree = ast.parse((SOURCE / room / "__init__.py").read_text(encoding="utf-8"))
    docstring = ast.get_docstring(tree) or ""
    assert "May import:" in docstring
    assert "Promises:" in docstring


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_names_everything_public(room: str) -> None:
    module = importlib.import_module(f"readerapp.{room}")
    named = set(getattr(module, "__all__", ()))
    ours = {name for name, value in vars(module).items() if _is_ours(value)}
    assert {name for name in ours if not name.startswith("_")} <= named
    assert all(hasattr(module, name) for name in named)


@pytest.mark.parametrize("name", ["runtime", "dev"])
def test_the_pins_are_hashed_and_name_no_host(name: str) -> None:
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    assert not HOSTS.search(text)
    pins = re.findall(r"^\S+==\S+.*?(?=^\S|\Z)", text, flags=re.MULTILINE | re.DOTALL)
    assert pins
    assert all("--hash=sha256:" in pin for pin in pins)


def test_the_pins_are_those_of_the_project() -> None:
    project = _project()["project"]
    assert isinstance(project, dict)
    declared = {_normal(one) for one in project["dependencies"]}
    direct = {
        name for name, pin in _pinned("runtime").items() if "readerapp (pyproject.toml)" in pin
    }
    assert declared == direct


def test_the_project_declares_what_it_imports_and_nothing_else() -> None:
    project = _project()["project"]
    assert isinstance(project, dict)
    declared = {_normal(one) for one in project["dependencies"]}
    distributions = packages_distributions()
    used = {_normal(distributions[name][0]) for name in _imported() if name in distributions}
    assert used - {"readerapp", "shiboken6"} == declared


def test_the_pins_hold_every_development_package() -> None:
    groups = _project()["dependency-groups"]
    assert isinstance(groups, dict)
    assert {_normal(one) for one in groups["dev"]} <= set(_pinned("dev"))
    assert {_normal(one) for one in groups["build"]} <= set(_pinned("runtime"))


def test_qt_and_python_are_pinned_as_a_good_pair() -> None:
    text = (ROOT / "requirements" / "runtime.txt").read_text(encoding="utf-8")
    pairs = re.findall(r"^pyside6-essentials==(\S+) ; (.+?) \\$", text, flags=re.MULTILINE)
    by_marker = {marker: version for version, marker in pairs}
    assert by_marker["python_full_version < '3.12'"].startswith("6.11.")
    assert "python_full_version >= '3.12'" in by_marker


def test_no_file_is_too_long() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in _python_files()}
    assert not {path: length for path, length in lengths.items() if length > LONGEST_FILE}


def test_every_file_says_what_it_is() -> None:
    bare = [
        path
        for path in _python_files()
        if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert not bare


def test_no_file_names_a_package_registry() -> None:
    registries = re.compile(
        "|".join(("py" + "pi", "python" + "hosted", "npm" + "js")), re.IGNORECASE
    )
    endings = {".py", ".toml", ".txt", ".md", ".xml", ".json", ""}
    folders = [ROOT / name for name in ("src", "tests", "tools", "requirements", "docs", ".ci")]
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    files += [path for path in ROOT.iterdir() if path.is_file()]
    named = [
        path
        for path in files
        if path.suffix in endings
        and path != Path(__file__).resolve()
        and registries.search(path.read_text(encoding="utf-8", errors="replace"))
    ]
    assert not named
