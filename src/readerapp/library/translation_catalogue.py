"""The catalogue of translation models that ships with the app, and where they are fetched from.

What is said of sizes and checksums is what those who made the models stated; "" and 0 is what they
did not. A list that was looked for later, and what was found of files without a stated checksum
when they were first fetched, lie beside the models (`OwnCatalogue`) and add to it. Why so:
docs/technotes/translation.md.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from readerapp.domain.errors import ReaderError
from readerapp.domain.translation import FileRole, ModelFile, Offer, TranslationModel
from readerapp.domain.values import dataclass
from readerapp.resources import resource
from readerapp.system.files import read_file, write_atomically

# Where models are fetched from, unless the reader says otherwise: the folders of the catalogue lie
# below it, and the list of models that Mozilla keeps there (`REGISTRY`).
BASE_ADDRESS = (
    "https://storage.googleapis.com/moz-fx-translations-data--303e-prod-translations-data"
)
REGISTRY = "db/models.json"

# Who else keeps them was not asked. At least ten other programs fetch from there.
CATALOGUE = resource("translation", "catalogue.json")
OWN_NAME = "catalogue.json"  # in the folder of all models
OWN_KEYS = frozenset({"form", "generated", "models", "seen"})
_FORM = 1
_LARGEST_OWN = 2_000_000  # bytes


@dataclass(frozen=True)
class Entry:
    """A model of a catalogue, the folder of its files, and how good its translations are said to
    be (COMET, 0 where nobody says)."""

    model: TranslationModel
    folder: str
    quality: float = 0.0

    def path_of(self, file: ModelFile) -> str:
        """Return where one of its files lies, below the address of all models."""
        return f"{self.folder}/{file.name}"


@dataclass(frozen=True)
class Catalogue:
    """The models that can be fetched, and older ones, known when they are added from a file.
    `generated` is the moment of the list it was made from, as that list writes it."""

    made_by: str
    generated: str
    entries: tuple[Entry, ...]
    older: tuple[TranslationModel, ...] = ()


@dataclass(frozen=True)
class Seen:
    """What a file held when it was first fetched: its size and its SHA-256."""

    size: int
    sha256: str


@dataclass(frozen=True)
class OwnCatalogue:
    """What this computer learned: the entries of a newer list, and of files, by their paths, what
    they held."""

    generated: str
    models: tuple[dict[str, Any], ...]
    seen: Mapping[str, Seen]


_NOTHING = OwnCatalogue("", (), {})


def key_of(source: str, target: str, files: Iterable[ModelFile]) -> str:
    """Return what names a model: its direction, and a hash of what its files hold."""
    lines = "\n".join(sorted(f"{each.role}:{each.sha256}" for each in files))
    return f"{source}-{target}-{hashlib.sha256(lines.encode()).hexdigest()[:12]}"


def offers(
    base: str = BASE_ADDRESS, catalogue: Path = CATALOGUE, own: Path | None = None
) -> tuple[Offer, ...]:
    """Return the models of the catalogue, by their directions. `own` is the folder of all models,
    where something was learned of them."""
    made_by = _read(catalogue).made_by
    return tuple(
        Offer(
            each.model,
            made_by,
            f"{base.rstrip('/')}/{each.folder}" if base else "",
            folder=each.folder,
        )
        for each in entries(catalogue, own)
    )


def entries(catalogue: Path = CATALOGUE, own: Path | None = None) -> tuple[Entry, ...]:
    """Return the same with their places: of each direction the newest model that is known."""
    shipped = _read(catalogue)
    learned = _NOTHING if own is None else read_own(own)
    found = {_direction(each): each for each in shipped.entries}
    if learned.generated > shipped.generated:  # else this release brought a newer one
        head = _head(catalogue)
        found |= {_direction(each): each for each in (_entry(one, head) for one in learned.models)}
    return tuple(_completed(each, learned.seen) for _direction, each in sorted(found.items()))


def known_models(
    catalogue: Path = CATALOGUE, own: Path | None = None
) -> tuple[TranslationModel, ...]:
    """Return all models that are known, also those that are no longer fetched."""
    return (*(each.model for each in entries(catalogue, own)), *_read(catalogue).older)


def generated(catalogue: Path = CATALOGUE, own: Path | None = None) -> str:
    """Return the moment of the newest list of models that is known."""
    return max(_read(catalogue).generated, "" if own is None else read_own(own).generated)


def read_own(folder: Path) -> OwnCatalogue:
    """Return what this computer learned; nothing where that cannot be read."""
    try:
        values = json.loads(read_file(folder / OWN_NAME, _LARGEST_OWN))
        if values["form"] != _FORM:
            return _NOTHING
        seen = {path: Seen(size, sha256) for path, (size, sha256) in values["seen"].items()}
        for each in values["models"]:
            _entry(each, _NO_HEAD)
        return OwnCatalogue(str(values["generated"]), tuple(values["models"]), seen)
    except (ReaderError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return _NOTHING


def write_own(folder: Path, own: OwnCatalogue) -> None:
    """Write what was learned. Raises StorageError."""
    values = {
        "form": _FORM,
        "generated": own.generated,
        "models": own.models,
        "seen": {path: (each.size, each.sha256) for path, each in own.seen.items()},
    }
    write_atomically(folder / OWN_NAME, json.dumps(values, indent=1).encode())


def _direction(entry: Entry) -> tuple[str, str]:
    return entry.model.source, entry.model.target


def _completed(entry: Entry, seen: Mapping[str, Seen]) -> Entry:
    """Return an entry with the checksums of files that were fetched before."""
    model = entry.model
    files = tuple(
        replace(each, size=found.size, sha256=found.sha256)
        if not each.sha256 and (found := seen.get(entry.path_of(each)))
        else each
        for each in model.files
    )
    key = key_of(model.source, model.target, files)
    return replace(entry, model=replace(model, key=key, files=files))


_NO_HEAD = {"name": "", "licence": ""}


@cache
def _head(catalogue: Path) -> dict[str, str]:
    content = json.loads(catalogue.read_bytes())
    return {"name": content["name"], "licence": content["licence"]}


@cache
def _read(catalogue: Path) -> Catalogue:
    content = json.loads(catalogue.read_bytes())
    return Catalogue(
        content["made_by"],
        content.get("generated", ""),
        tuple(_entry(each, content) for each in content["models"]),
        tuple(_entry(each, content).model for each in content.get("older", ())),
    )


def _entry(values: dict[str, Any], head: dict[str, Any]) -> Entry:
    files = tuple(
        ModelFile(
            FileRole(each["role"]),
            each["name"],
            each.get("size", 0),
            each.get("sha256", ""),
            each.get("packed_size", 0),
            each.get("packed_sha256", ""),
            each.get("about", 0),
        )
        for each in values["files"]
    )
    source, target = values["source"], values["target"]
    model = TranslationModel(
        key_of(source, target, files),
        head["name"].format(**values),
        source,
        target,
        head["licence"],
        files,
    )
    return Entry(model, values.get("folder", ""), values.get("quality", 0.0))
