"""Where translation models come from: the catalogue, files that are added, what is fetched."""

from pathlib import Path

from readerapp.domain.translation import FileRole, ModelFile, TranslationModel
from readerapp.domain.values import dataclass


@dataclass(frozen=True)
class Offer:
    """A model of the catalogue. `address` is the folder its files are fetched from, "" for none.

    `made_by` is who made it. `fetched` bytes of it lie here already, of a fetch that was
    interrupted.
    """

    model: TranslationModel
    made_by: str
    address: str = ""
    fetched: int = 0
    is_installed: bool = False

    @property
    def pair(self) -> str:
        """Its direction as it is typed: "fr-en"."""
        return f"{self.model.source}-{self.model.target}"

    def address_of(self, file: ModelFile) -> str:
        """Return the address of one of its files."""
        return f"{self.address}/{file.name}{'.gz' if file.packed_size else ''}"


@dataclass(frozen=True)
class Inspection:
    """What a path would be as a model. `is_known`: all its files are as the catalogue says."""

    model: TranslationModel
    is_known: bool
    is_installed: bool = False


@dataclass(frozen=True)
class ReadyModel:
    """A model whose files were just found to be what they were when it came."""

    model: TranslationModel
    files: dict[FileRole, Path]
