"""Draw the pictures of the sample library.

    python -m lab.draw_samples [FOLDER] [--only NAME ...]

The pictures are committed; run this after changing a scene and look at what it drew.
"""

import argparse
import zlib
from collections.abc import Callable
from pathlib import Path

from lab.sample_scenes.bridge import bridge_fog
from lab.sample_scenes.canvas import Canvas, blank, finished
from lab.sample_scenes.chess import chess_board
from lab.sample_scenes.cinema import cinema_glow
from lab.sample_scenes.city import city_skyline
from lab.sample_scenes.dam import dam_valley
from lab.sample_scenes.glacier import glacier_lake
from lab.sample_scenes.harbour import harbour_dusk
from lab.sample_scenes.inlet import ferry_inlet
from lab.sample_scenes.islands import islands_above
from lab.sample_scenes.launch import rocket_dunes
from lab.sample_scenes.market import market_lamps
from lab.sample_scenes.night_sky import observatory_stars
from lab.sample_scenes.ponds import salt_flats
from lab.sample_scenes.savanna import clinic_savanna
from lab.sample_scenes.space import planet_dwarf, satellite_earth
from lab.sample_scenes.village import village_coast
from lab.sample_scenes.winter import night_train_snow

PICTURES = Path(__file__).parents[1] / "resources/samples/pictures"
QUALITY = 84  # the whole folder stays near 2 MB
Scene = Callable[[Canvas], None]

SCENES: dict[str, Scene] = {
    "bridge-fog": bridge_fog,
    "chess-board": chess_board,
    "cinema-glow": cinema_glow,
    "city-skyline": city_skyline,
    "clinic-savanna": clinic_savanna,
    "dam-valley": dam_valley,
    "ferry-inlet": ferry_inlet,
    "glacier-lake": glacier_lake,
    "harbour-dusk": harbour_dusk,
    "islands-above": islands_above,
    "market-lamps": market_lamps,
    "night-train-snow": night_train_snow,
    "observatory-stars": observatory_stars,
    "planet-dwarf": planet_dwarf,
    "rocket-dunes": rocket_dunes,
    "salt-flats": salt_flats,
    "satellite-earth": satellite_earth,
    "village-coast": village_coast,
}


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
