"""Whether the stories of a clipped page find each other among many others, without being told.

python -m lab.measure_seed PAGE FOLDER [--distractors 300]

PAGE is a clipping that brings the stories its publisher relates; FOLDER holds Markdown articles of
other events (all files below it, those of one language after the other).
"""

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from lab.commands import told


def main() -> int:
    """Print the first relatives that this computer found, and how many of them are the page's."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("page", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--distractors", type=int, default=300)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        others = _others(options.folder, options.distractors, Path(made) / "others")
        profile = Path(made) / "profile"
        told(profile, "import", str(others), "--no-relate")
        (page,) = told(profile, "import", str(options.page))
        own = {relative["id"] for relative in page["related"]}
        found = told(
            profile, "related", str(page["id"]), "--computed-only", "--limit", str(len(own) + 1)
        )
    for place, each in enumerate(found, 1):
        mark = "its own" if each["id"] in own else "another"
        print(f"{place}  {each['score']:.2f}  {each['language']:2}  {mark}  {each['title'][:70]}")
    first = sum(each["id"] in own for each in found)
    print(f"{first} of the page's {len(own)} stories among the first {len(found)}")
    return 0 if first == len(own) else 1


def _others(folder: Path, count: int, target: Path) -> Path:
    target.mkdir()
    for number, path in enumerate(sorted(folder.rglob("*-a.md"))[:count]):
        shutil.copy(path, target / f"{number:03}.md")
    return target


if __name__ == "__main__":
    sys.exit(main())
