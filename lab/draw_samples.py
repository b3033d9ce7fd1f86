"""Draw the pictures of the sample library.

    python -m lab.draw_samples [FOLDER] [--only NAME ...]

The pictures are committed; run this after changing a scene and look at what it drew.
"""

import argparse
import zlib
from pathlib import Path

from lab.sample_scenes import SCENES, blank, finished

PICTURES = Path(__file__).parents[1] / "resources/samples/pictures"
QUALITY = 84  # the whole folder stays near 2 MB


def main() -> None:
    parser = argparse.ArgumentParser(description="Draw the pictures of the sample library.")
    parser.add_argument("folder", nargs="?", type=Path, default=PICTURES)
    parser.add_argument("--only", nargs="*", choices=sorted(SCENES), default=sorted(SCENES))
    wanted = parser.parse_args()
    wanted.folder.mkdir(parents=True, exist_ok=True)
    for name in wanted.only:
        draw(name, wanted.folder / f"{name}.jpg")


def draw(name: str, path: Path) -> None:
    """Draw one scene. Its seed is made from its name, so adding a scene changes no other."""
    canvas = blank(seed=zlib.crc32(name.encode()))
    SCENES[name](canvas)
    if not finished(canvas).save(str(path), quality=QUALITY):
        raise OSError(f"cannot write {path}")
    print(f"{path.name}: {path.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main()
