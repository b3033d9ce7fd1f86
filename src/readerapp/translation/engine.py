"""The engine: one model loaded, and one call that translates a short piece of text.

fxtranslate behind a protocol. It keeps the interpreter's lock for a whole call, panics, and grinds
on what is no sentence: it is for a worker process only, and gets pieces of `pieces`. It can also
look models up on the network: nothing here may name what does (`Translator.load`, `discovery`).
"""

from hashlib import sha256
from pathlib import Path
from typing import Protocol

from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.translation import FileRole, ModelFile, PlacedModel, TranslationModel

_SOURCE = (FileRole.SOURCE_VOCABULARY, FileRole.VOCABULARY)
_TARGET = (FileRole.TARGET_VOCABULARY, FileRole.VOCABULARY)


class Engine(Protocol):
    """Whatever translates a piece of a sentence."""

    def translate(self, text: str, /) -> str:
        """Return a piece in the other language."""
        ...


def load_engine(placed: PlacedModel) -> Engine:
    """Load a model, once its files are known to be whole: the engine takes damaged ones and then
    writes nonsense. Raises SourceError(DAMAGED_MODEL)."""
    # Here, because some computers lack it, and only this worker ever loads it.
    from fxtranslate import Translator

    model = placed.model
    weights = _read(placed, _file(model, FileRole.MODEL))
    shortlist = _file(model, FileRole.SHORTLIST, is_needed=False)
    source, target = _file(model, *_SOURCE), _file(model, *_TARGET)
    read = {each.name: _read(placed, each) for each in (source, target) if each}
    try:
        return Translator(
            weights,
            read[source.name] if source else b"",
            read[target.name] if target else b"",
            _read(placed, shortlist) if shortlist else None,
        )
    except ValueError as error:
        raise SourceError(Reason.DAMAGED_MODEL, model.name, str(error)) from error


def _file(model: TranslationModel, *roles: FileRole, is_needed: bool = True) -> ModelFile | None:
    """Return the file for the first of some roles that a model has."""
    for role in roles:
        for each in model.files:
            if each.role is role:
                return each
    if is_needed:
        raise SourceError(Reason.DAMAGED_MODEL, model.name, f"no {roles[0]}")
    return None


def _read(placed: PlacedModel, file: ModelFile | None) -> bytes:
    if file is None or Path(file.name).name != file.name:
        raise SourceError(Reason.DAMAGED_MODEL, placed.model.name)
    path = placed.folder / file.name
    try:
        with path.open("rb") as stream:
            data = stream.read(file.size + 1)
    except OSError as error:
        raise SourceError(Reason.DAMAGED_MODEL, placed.model.name, str(error)) from error
    if len(data) != file.size or sha256(data).hexdigest() != file.sha256:
        raise SourceError(Reason.DAMAGED_MODEL, placed.model.name, file.name)
    return data
