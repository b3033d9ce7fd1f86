"""Make the button for browsers, ready to load and to publish.

    python -m tools.browser_extension FOLDER

copies `packaging/browser/source` and the icons of the app into FOLDER, and packs FOLDER.zip.
"""

from __future__ import annotations

import argparse
import json
import shutil
import zipfile
from pathlib import Path

from readerapp.resources import resource

SOURCE = Path(__file__).resolve().parents[1] / "packaging" / "browser" / "source"
_TIME = (1980, 1, 1, 0, 0, 0)  # the same archive of the same files


def make(folder: Path) -> Path:
    """Make the folder anew and return the archive beside it."""
    if folder.exists() and not (folder / "manifest.json").exists():
        raise FileExistsError(f"{folder} is something else")
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(SOURCE, folder)
    for icon in json.loads((folder / "manifest.json").read_text("utf-8"))["icons"].values():
        (folder / icon).parent.mkdir(exist_ok=True)
        shutil.copyfile(resource("desktop", icon), folder / icon)
    archive = folder.with_name(f"{folder.name}.zip")
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        for file in sorted(each for each in folder.rglob("*") if each.is_file()):
            name = zipfile.ZipInfo(file.relative_to(folder).as_posix(), _TIME)
            packed.writestr(name, file.read_bytes(), zipfile.ZIP_DEFLATED)
    return archive


def main() -> None:
    """Make it where the command line says."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    print(make(parser.parse_args().folder))


if __name__ == "__main__":
    main()
