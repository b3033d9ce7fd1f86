"""The data files: found in the checkout, and all of them in what is built from it."""

import subprocess
import sys
from pathlib import Path

from readerapp.resources import resource
from tools.translations import COMPILED, catalogues, compiled_messages

ROOT = Path(__file__).resolve().parents[2]


def _below(folder: Path) -> set[Path]:
    return {path.relative_to(folder) for path in folder.rglob("*") if path.is_file()}


def test_a_checkout_reads_its_own_resources() -> None:
    assert resource() == ROOT / "resources"
    assert resource("themes", "dark.toml").is_file()


def test_a_build_holds_every_resource_and_the_compiled_translations(tmp_path: Path) -> None:
    commands = ["egg_info", f"--egg-base={tmp_path}", "build_py", f"--build-lib={tmp_path / 'lib'}"]
    subprocess.run(
        [sys.executable, "setup.py", "--quiet", *commands],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    built = tmp_path / "lib" / "readerapp"
    assert _below(built / "resources") == _below(ROOT / "resources")
    languages = {path.stem for path in (ROOT / "translations").glob("*.ts")}
    compiled = built / "resources" / "translations"
    assert {path.stem for path in compiled.glob("*.qm")} == languages
    spoken = [path for source in catalogues() for path in compiled_messages(source)]
    assert spoken
    assert {path.relative_to(COMPILED) for path in spoken} == {
        path.relative_to(compiled) for path in compiled.rglob("*.mo")
    }
    assert list((built / "storage" / "migrations").glob("*.sql"))
    assert (built / "py.typed").is_file()
    assert not list(built.rglob("__pycache__"))
