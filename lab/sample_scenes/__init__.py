"""The scenes of the sample pictures, drawn by code so that they carry no one's copyright.

Holds a drawing surface (`canvas`), things many scenes share (`nature`), and a module a scene.
May import: PySide6.QtGui and numpy. Promises: the same seed gives the same picture.
"""

from collections.abc import Callable

from lab.sample_scenes.bridge import bridge_fog
from lab.sample_scenes.canvas import HEIGHT, WIDTH, Canvas, blank, finished
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

__all__ = ["HEIGHT", "SCENES", "WIDTH", "Canvas", "Scene", "blank", "finished"]
