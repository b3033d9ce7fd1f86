"""Translation on this computer: models, what was translated, what to check of it."""

from datetime import datetime
from enum import StrEnum

from readerapp.domain.values import dataclass


class FileRole(StrEnum):
    """What a file of a translation model is for."""

    MODEL = "model"
    SHORTLIST = "shortlist"
    VOCABULARY = "vocabulary"  # of both languages
    SOURCE_VOCABULARY = "source_vocabulary"
    TARGET_VOCABULARY = "target_vocabulary"


@dataclass(frozen=True)
class ModelFile:
    """A file of a model. `size`: bytes; `sha256`: of the file as the engine reads it, in hex.

    `packed_size` and `packed_sha256`: of the compressed file that is fetched; 0 and "" where it is
    fetched as it is.
    """

    role: FileRole
    name: str
    size: int
    sha256: str
    packed_size: int = 0
    packed_sha256: str = ""


@dataclass(frozen=True)
class TranslationModel:
    """A model of one direction. `source` and `target` are languages (BCP 47).

    `key` tells models apart: equal keys mean equal files. `name` is what labels show, such as
    "Firefox Translations en-pt (tiny, 2023)".
    """

    key: str
    name: str
    source: str
    target: str
    licence: str
    files: tuple[ModelFile, ...]

    @property
    def size(self) -> int:
        """Bytes on disk."""
        return sum(each.size for each in self.files)

    @property
    def download_size(self) -> int:
        """Bytes that are fetched."""
        return sum(each.packed_size or each.size for each in self.files)


@dataclass(frozen=True)
class InstalledModel:
    """A model whose files lie in the data folder, each checked when it came."""

    model: TranslationModel
    installed_at: datetime


@dataclass(frozen=True)
class Route:
    """The models to be used one after the other, one or two: two go through English."""

    models: tuple[TranslationModel, ...]

    @property
    def source(self) -> str:
        """The language it translates from."""
        return self.models[0].source

    @property
    def target(self) -> str:
        """The language it translates to."""
        return self.models[-1].target

    @property
    def name(self) -> str:
        """The models' names, as labels show them."""
        return " + ".join(each.name for each in self.models)


class Doubt(StrEnum):
    """What is not the same in a translation, to be marked where it stands."""

    NUMBERS = "numbers"
    NAMES = "names"


class NotTranslated(StrEnum):
    """Why a text stands in its own language."""

    TOO_LONG = "too_long"  # the time limit ended it
    FAILED = "failed"  # the engine failed, or answered nothing
    SAME_LANGUAGE = "same_language"
    NO_LANGUAGE = "no_language"
