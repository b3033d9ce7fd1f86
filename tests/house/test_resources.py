"""The data files: found in the checkout, and all of them in what is built from it."""

import gettext
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from readerapp.resources import resource
from tools.translations import COMPILED, compiled, files

ROOT = Path(__file__).resolve().parents[2]


def _below(folder: Path) -> set[Path]:
    return {path.relative_to(folder) for path in folder.rglob("*") if path.is_file()}


def _setup(folder: Path, *commands: str) -> None:
    # PYTHONPATH would show the build another checkout's tools.
    surroundings = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    subprocess.run(
        [sys.executable, "setup.py", "--quiet", *commands],
        cwd=folder,
        env=surroundings,
        check=True,
        capture_output=True,
    )


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What an archive of the sources holds, unpacked: no more than it lists."""
    folder = tmp_path_factory.mktemp("sources")
    _setup(ROOT, "egg_info", f"--egg-base={folder}")
    listed = (folder / "readerapp.egg-info" / "SOURCES.txt").read_text(encoding="utf-8")
    for name in listed.splitlines():
        if (ROOT / name).is_file() and ".egg-info" not in name:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    shutil.rmtree(folder / "readerapp.egg-info")
    return folder


def test_a_checkout_reads_its_own_resources() -> None:
    assert resource() == ROOT / "resources"
    assert resource("themes", "dark.toml").is_file()


def test_an_archive_of_the_sources_holds_every_file(sources: Path) -> None:
    """So that whoever has it can build, test and change everything."""
    git = shutil.which("git")
    if git is None:
        pytest.skip("git is not here, which knows what is committed")
    listed = subprocess.run(
        [git, "ls-files", "-z"], cwd=ROOT, check=False, capture_output=True, text=True
    )
    if listed.returncode:
        pytest.skip("this is no clone")
    committed = {Path(name) for name in listed.stdout.split("\0") if (ROOT / name).is_file()}
    assert committed - {Path()} <= _below(sources)
    assert not list(sources.rglob("*.mo"))


def test_a_build_holds_every_resource_and_the_compiled_translations(
    sources: Path, tmp_path: Path
) -> None:
    """Built from the archive of the sources, where nothing is compiled yet."""
    commands = ["egg_info", f"--egg-base={tmp_path}", "build_py", f"--build-lib={tmp_path / 'lib'}"]
    (tmp_path / "lib" / "readerapp").mkdir(parents=True)
    (tmp_path / "lib" / "readerapp" / "left_over.py").touch()
    _setup(sources, *commands)
    built = tmp_path / "lib" / "readerapp"
    assert _below(built / "resources") == _below(ROOT / "resources")
    translated = built / "resources" / "translations"
    spoken = [path for source in files() for path in compiled(source)]
    assert spoken
    assert {path.relative_to(COMPILED) for path in spoken} == {
        path.relative_to(translated) for path in translated.rglob("*.mo")
    }
    assert list((built / "storage" / "migrations").glob("*.sql"))
    assert (built / "py.typed").is_file()
    assert not list(built.rglob("__pycache__"))
    assert not (built / "left_over.py").exists()
    with (translated / "fr" / "LC_MESSAGES" / "readerapp.mo").open("rb") as file:
        french = gettext.GNUTranslations(file)
    forms = [french.ngettext("{count} sample", "{count} samples", number) for number in (0, 1, 2)]
    assert forms == ["{count} exemple", "{count} exemple", "{count} exemples"]
