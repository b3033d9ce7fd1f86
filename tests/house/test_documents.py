"""The documents say what the program does: no command, verb or file is missing or made up."""

import configparser
import re
import shlex
import shutil
import subprocess
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from pathlib import Path

import pytest
import yaml

import run
from readerapp import __version__
from readerapp.cli.commands import commands, parse
from tools import commands_page, interpreters, schemas, store_metadata, versions

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "readerapp"
NAME = "org.readerapp.Readerapp"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
DOCUMENTS = sorted(
    path
    for pattern in ("*.md", "docs/**/*.md", "lab/*.md", "packaging/**/*.md")
    for path in ROOT.glob(pattern)
)
# What a path in a document or a docstring may be relative to.
FOLDERS = (
    ROOT,
    SOURCE,
    SOURCE.parent,
    *(ROOT / name for name in ("tests", "tools", "lab", "resources")),
)
PATH = r"[\w./-]+\.(?:py|toml|sql|md)\b"


def _text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def test_the_page_of_commands_says_what_the_grammar_says() -> None:
    """After a change of commands or options: python -m tools.commands_page."""
    page = commands_page.PAGE.read_text(encoding="utf-8")
    assert page == commands_page.text()
    listed = re.findall(r"^### readerapp (\w+)$", page, flags=re.MULTILINE)
    assert listed == [command.name for command in commands()]


def test_the_schemas_are_those_of_the_sources() -> None:
    """After a change of what commands print as JSON: python -m tools.schemas."""
    there = {path.stem: path.read_text("utf-8") for path in schemas.SCHEMAS.glob("*.json")}
    assert there == schemas.schemas()


@pytest.mark.parametrize("name", ["README.md", "docs/install.md"])
def test_the_examples_of_a_document_are_commands_that_there_are(name: str) -> None:
    blocks = re.findall(r"^```\n(.*?)^```$", _text(name), flags=re.MULTILINE | re.DOTALL)
    lines = [line for block in blocks for line in block.splitlines()]
    shown = [line for line in lines if line.startswith("readerapp ")]
    assert shown
    for line in shown:
        command = re.split(r" [|>] ", line)[0]  # what a shell does with it is no word of it
        words = shlex.split(command, comments=True)[1:]
        assert parse(words).command == words[0]


def test_the_first_documents_are_short() -> None:
    """They are what a stranger reads: more belongs into docs/."""
    most = {"README.md": 8_192, "CONTRIBUTING.md": 10_240, "docs/architecture.md": 16_384}
    sizes = {name: len(_text(name).encode()) for name in most}
    assert {name: size for name, size in sizes.items() if size > most[name]} == {}


def test_the_verbs_are_listed_where_people_look() -> None:
    told = re.findall(r"python3 run\.py ([\w-]+)[^\n]* ", _text("CONTRIBUTING.md"))
    assert set(told) >= set(run.VERBS)


def test_the_map_names_every_room_and_every_feature() -> None:
    named = set(re.findall(r"[a-z_]+", _text("docs/architecture.md").split("```")[1]))
    rooms = {path.parent.name for path in SOURCE.glob("*/__init__.py")}
    features = {path.parent.name for path in SOURCE.glob("ui/*/__init__.py")}
    assert rooms | features <= named
    listed = set(re.findall(r"\b([a-z]+)/ ", _text("CONTRIBUTING.md").split("```")[1]))
    assert rooms <= listed


def _missing(paths: Iterable[str]) -> list[str]:
    return [path for path in paths if not any((each / path).is_file() for each in FOLDERS)]


def test_a_document_names_paths_that_exist(subtests: pytest.Subtests) -> None:
    for document in DOCUMENTS:
        with subtests.test(str(document.relative_to(ROOT))):
            quoted = re.findall(r"`([^`\n]+)`", document.read_text(encoding="utf-8"))
            missing = _missing(path for text in quoted for path in re.findall(PATH, text))
            assert [path for path in missing if not (document.parent / path).is_file()] == []


def test_a_document_leads_to_documents_that_exist(subtests: pytest.Subtests) -> None:
    for document in DOCUMENTS:
        with subtests.test(str(document.relative_to(ROOT))):
            targets = re.findall(r"\]\(([^)]+)\)", document.read_text(encoding="utf-8"))
            local = [target for target in targets if not target.startswith("https://")]
            assert [target for target in local if not _leads_to(document, target)] == []


def _leads_to(document: Path, target: str) -> bool:
    """Whether the file is there and, behind a #, a heading of it."""
    name, _, anchor = target.partition("#")
    path = document.parent / name if name else document
    if not anchor or not path.is_file():
        return path.exists()
    headings = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    plain = (re.sub(r"[^\w\- ]", "", each.lower()) for each in headings)
    return anchor in {each.replace(" ", "-") for each in plain}


def test_the_index_names_every_technical_note() -> None:
    index = _text("docs/technotes/README.md")
    named = re.findall(r"^\| \[.+?\]\((.+?)\)", index, flags=re.MULTILINE)
    there = {path.name for path in (ROOT / "docs" / "technotes").glob("*.md")} - {"README.md"}
    assert sorted(named) == sorted(there)


def test_the_sources_name_paths_that_exist() -> None:
    """In docstrings and comments: those with a folder, as nothing else can be told to be a path."""
    named = {
        path.removeprefix("/")
        for source in SOURCE.rglob("*.py")
        for path in re.findall(rf"(?<![\w:/.-]){PATH}", source.read_text(encoding="utf-8"))
        if "/" in path
    }
    assert named
    assert _missing(sorted(named)) == []


def test_the_desktop_knows_one_name_and_one_icon() -> None:
    entry = configparser.RawConfigParser()
    entry.read_string(_text(f"resources/desktop/{NAME}.desktop"))
    assert entry["Desktop Entry"]["Icon"] == NAME
    component = ET.fromstring(_text(f"resources/desktop/{NAME}.metainfo.xml"))
    assert component.findtext("id") == NAME
    assert component.findtext("launchable") == f"{NAME}.desktop"
    types = {one.text for one in component.iter("mediatype")}
    assert set(entry["Desktop Entry"]["MimeType"].strip(";").split(";")) == types
    languages = {"en", *(path.stem.replace("_", "-") for path in ROOT.glob("translations/*.po"))}
    named = {"zh-Hans" if one.text == "zh_CN" else one.text for one in component.iter("lang")}
    assert named == languages
    assert component.findtext("icon") == NAME


PROGRAMS = (
    ("desktop-file-validate", f"{NAME}.desktop"),
    # Until the project has an address of its own.
    (
        "appstreamcli validate --no-net --override=url-homepage-missing=info",
        f"{NAME}.metainfo.xml",
    ),
)


@pytest.mark.parametrize(("command", "file"), PROGRAMS)
def test_the_desktop_finds_no_fault(command: str, file: str) -> None:
    program, *options = command.split()
    found = shutil.which(program)
    if found is None:
        pytest.skip(f"{program} is not here")
    path = ROOT / "resources" / "desktop" / file
    done = subprocess.run([found, *options, path], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert not re.search(r"^(W|E|error|warning)\b", done.stdout + done.stderr, flags=re.MULTILINE)


def test_a_store_is_told_of_pictures_in_every_language_once_they_have_an_address(
    tmp_path: Path,
) -> None:
    urls = {"Homepage": "https://readerapp.example/", "Pictures": "https://readerapp.example/p"}
    file = tmp_path / f"{NAME}.metainfo.xml"
    file.write_text(store_metadata.finished(urls), encoding="utf-8")
    component = ET.fromstring(file.read_text(encoding="utf-8"))
    assert component.findtext("url") == "https://readerapp.example/"
    languages = {one.text for one in component.iter("lang")}
    images = [one.text or "" for one in component.iter("image")]
    assert len(images) == len(store_metadata.pictures()) > 1
    assert all((ROOT / "docs" / each.rpartition("/")[2]).is_file() for each in images)
    for shown in component.iter("screenshot"):
        told = {one.get(LANG, "en") for one in shown.iter("caption") if one.text}
        assert told == languages
    found = shutil.which("appstreamcli")
    if found is not None:
        command = [found, "validate", "--no-net", "--strict", str(file)]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr


def test_metadata_are_not_changed_where_there_are_no_addresses() -> None:
    whole = _text(f"resources/desktop/{NAME}.metainfo.xml")
    assert store_metadata.finished({}) == whole
    if store_metadata.addresses():
        assert store_metadata.finished(store_metadata.addresses()) != whole


def test_the_metainfo_knows_this_version() -> None:
    component = ET.fromstring(_text(f"resources/desktop/{NAME}.metainfo.xml"))
    release = component.find("releases/release")
    assert release is not None
    assert release.get("version") == versions.spelled("appstream")
    assert (release.get("type") == "development") is (versions.numbers() != __version__)


def test_the_changelog_starts_with_what_is_not_released() -> None:
    assert re.search(r"^## \[(.+)\]", _text("CHANGELOG.md"), flags=re.MULTILINE)


def test_there_is_one_version() -> None:
    """That of the sources, which the build reads; until it is released it says so."""
    told = tomllib.loads(_text("pyproject.toml"))
    assert "version" not in told["project"]
    assert told["project"]["dynamic"] == ["version"]
    assert told["tool"]["setuptools"]["dynamic"] == {"version": {"attr": "readerapp.__version__"}}
    is_released = f"\n## [{__version__}] - " in _text("CHANGELOG.md")
    assert is_released is (versions.numbers() == __version__)


def test_the_build_names_the_pythons_and_languages_that_there_are() -> None:
    told = "\n".join(tomllib.loads(_text("pyproject.toml"))["project"]["classifiers"])
    pythons = re.findall(r"^Programming Language :: Python :: (3)\.(\d+)$", told, re.MULTILINE)
    assert [(int(one), int(other)) for one, other in pythons] == sorted(interpreters.SUPPORTED)
    assert told.count("Natural Language ::") == 1 + len([*ROOT.glob("translations/*.po")])


def test_the_forge_runs_what_a_contributor_runs() -> None:
    """The workflow tests every Python that is supported, by the two verbs of .ci/run."""
    workflow = _text(".github/workflows/ci.yml")
    (pythons,) = re.findall(r"^ +python: \[(.+)\]$", workflow, flags=re.MULTILINE)
    tested = {tuple(map(int, one.strip('"').split("."))) for one in pythons.split(", ")}
    assert tested == set(interpreters.SUPPORTED)
    for verb in re.findall(r"^python3 run\.py (\w+)", _text(".ci/run"), flags=re.MULTILINE):
        assert f"python run.py {verb}\n" in workflow


@pytest.mark.parametrize("path", sorted([*ROOT.glob(".github/**/*.yml"), *ROOT.glob(".*.yaml")]))
def test_the_forms_of_the_forge_can_be_read(path: Path) -> None:
    assert isinstance(yaml.safe_load(path.read_text(encoding="utf-8")), dict)
