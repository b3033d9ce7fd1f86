"""Jobs of the translating worker, arguments and results. Light to import.

The window's process names the functions: the engine keeps the interpreter's lock for a whole call,
panics and can grind for minutes, so it is loaded only in the process that runs it.
"""

from importlib.util import find_spec
from pathlib import Path

from readerapp.domain.translation import PlacedModel, SourceText, TranslatedText
from readerapp.system.jobs import Job
from readerapp.system.paths import Paths

MODELS_FOLDER = "translation-models"  # in the data folder; one folder a model below it
_ENGINE = "fxtranslate"


def models_folder(paths: Paths) -> Path:
    """Return the folder below which the models lie, and which the worker may read."""
    return paths.data / MODELS_FOLDER


def engine_is_there() -> bool:
    """Return whether this computer can translate: there are no wheels of the engine for some.
    Does not load it."""
    return find_spec(_ENGINE) is not None


TRANSLATE: Job[[tuple[PlacedModel, ...], tuple[SourceText, ...]], list[TranslatedText]] = Job(
    "readerapp.translation:translate", list[TranslatedText]
)
