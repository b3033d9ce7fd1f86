"""The translating worker: its job, what the job is given, and asking it. Light to import.

The window's process never loads the engine, which keeps the interpreter's lock for a whole call,
panics, and can work for minutes on what is no sentence.
"""

from collections.abc import Sequence
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec

from readerapp.domain.errors import Reason, WorkError
from readerapp.domain.translation import (
    NotTranslated,
    PlacedModel,
    Route,
    SourceText,
    TranslatedText,
)
from readerapp.library.model_folders import folder_of, note_use
from readerapp.library.opening import Library
from readerapp.system.jobs import Job

# Counts up when texts are translated in another way; what is stored is then made anew.
RULES = 3
_ENGINE, _SPLITTER = "fxtranslate", "sentencex"
# Of work. A tiny model translates 300 words a second; the slowest computer does a tenth of it.
_SECONDS, _SECONDS_A_WORD, _MOST_SECONDS = 10.0, 0.03, 60.0
_LETTERS_OF_A_WORD = 5
_SHORT = SourceText("A.")  # on which all is loaded that any text needs

TRANSLATE: Job[[tuple[PlacedModel, ...], tuple[SourceText, ...]], list[TranslatedText]] = Job(
    "readerapp.translation.translate:translate", list[TranslatedText]
)


def engine_is_there() -> bool:
    """Return whether this computer can translate: there are no wheels of the engine for some.
    Does not load it."""
    return find_spec(_ENGINE) is not None and find_spec(_SPLITTER) is not None


@cache
def way() -> str:
    """Return what translations depend on beside text and models: engine and rules, by version."""
    try:
        parts = [f"{name} {version(name)}" for name in (_ENGINE, _SPLITTER)]
    except PackageNotFoundError:
        parts = []
    return ", ".join([*parts, f"rules {RULES}"])


def size(text: SourceText) -> int:
    """Return about how many words a text has, also one without spaces."""
    return max(len(text.text.split()), len(text.text) // _LETTERS_OF_A_WORD)


def translate_texts(
    library: Library, route: Route, texts: Sequence[SourceText], name: str
) -> list[TranslatedText]:
    """Have texts translated; one that takes too long, or on which the worker dies, is its own
    translation and says why. `name` is what they are of.

    Raises WorkError(CANCELLED), SourceError when a model is damaged.
    """
    placed = tuple(PlacedModel(each, folder_of(library.paths, each.key)) for each in route.models)
    for each in placed:
        note_use(each.folder, library.clock.now())
    try:
        return _run(library, placed, texts, name)
    except WorkError as error:
        if error.reason is Reason.CANCELLED:
            raise
    return [_alone(library, placed, each, name) for each in texts]


def warm_up(library: Library, route: Route) -> None:
    """Have the models of a route loaded, so that the first text takes no longer than others: half
    a second less. Raises what `translate_texts` raises."""
    translate_texts(library, route, [_SHORT], "a first word")


def _alone(
    library: Library, placed: tuple[PlacedModel, ...], text: SourceText, name: str
) -> TranslatedText:
    try:
        (made,) = _run(library, placed, [text], name)
    except WorkError as error:
        if error.reason is Reason.CANCELLED:
            raise
        is_long = error.reason is Reason.WORKER_TIME
        why = NotTranslated.TOO_LONG if is_long else NotTranslated.FAILED
        return TranslatedText(text.text, text.marked, why=why)
    return made


def _run(
    library: Library, placed: tuple[PlacedModel, ...], texts: Sequence[SourceText], name: str
) -> list[TranslatedText]:
    words = sum(map(size, texts)) * len(placed)
    seconds = min(_MOST_SECONDS, _SECONDS + _SECONDS_A_WORD * words)
    workers = library.translating_workers
    try:
        made = workers.run(TRANSLATE, placed, tuple(texts), name=name, seconds=seconds)
    finally:
        library.rest_later(workers)
    if len(made) != len(texts):
        raise WorkError(Reason.WORKER_DIED, name, "an answer of another length")
    return made
