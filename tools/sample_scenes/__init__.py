"""The scenes of the sample pictures, drawn by code so that they carry no one's copyright.

Holds a drawing surface (`canvas`), things many scenes share (`nature`, `buildings`), and the scenes.
May import: PySide6.QtGui and numpy. Promises: the same seed gives the same picture.
"""

from collections.abc import Callable

from sample_scenes.canvas import HEIGHT, WIDTH, Canvas, blank, finished
from sample_scenes.coasts import ferry_inlet, harbour_dusk, islands_above, village_coast
from sample_scenes.evenings import cinema_glow, city_skyline, market_lamps
from sample_scenes.heights import dam_valley, glacier_lake, night_train_snow
from sample_scenes.indoors import chess_board
from sample_scenes.plains import bridge_fog, clinic_savanna, salt_flats
from sample_scenes.skies import observatory_stars, planet_dwarf, rocket_dunes, satellite_earth

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
