"""Translation on this computer: models and where they come from, what was translated, what to check
of it.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from readerapp.domain.articles import ArticleHead, OriginalTitle
from readerapp.domain.stretch import Stretch
from readerapp.domain.values import dataclass

MIDDLE = "en"  # where no model leads from one language to another, two lead through it


class FileRole(StrEnum):
    """What a file of a translation model is for."""

    MODEL = "model"
    SHORTLIST = "shortlist"
    VOCABULARY = "vocabulary"  # of both languages
    SOURCE_VOCABULARY = "source_vocabulary"
    TARGET_VOCABULARY = "target_vocabulary"


@dataclass(frozen=True)
class ModelFile:
    """A file of a model. `size`: bytes; `sha256`: of the file as the engine reads it, in hex; 0 and
    "" where nobody states them.

    `packed_size` and `packed_sha256`: of the compressed file that is fetched; 0 and "" where it is
    fetched as it is. `about`: how large the compressed file is, where that is only estimated.
    """

    role: FileRole
    name: str
    size: int
    sha256: str
    packed_size: int = 0
    packed_sha256: str = ""
    about: int = 0

    @property
    def is_packed(self) -> bool:
        """Whether it is fetched compressed."""
        return bool(self.packed_size or self.about)

    @property
    def download_size(self) -> int:
        """Bytes that are fetched, as far as is known."""
        return self.packed_size or self.about or self.size


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
        """Bytes on disk. What nobody states is half as large packed, as such files are."""
        return sum(each.size or 2 * each.about for each in self.files)

    @property
    def download_size(self) -> int:
        """Bytes that are fetched, as far as is known."""
        return sum(each.download_size for each in self.files)

    @property
    def is_estimated(self) -> bool:
        """Whether it is only known about how much is fetched."""
        return any(each.about for each in self.files)


@dataclass(frozen=True)
class PlacedModel:
    """A model and the folder with its files."""

    model: TranslationModel
    folder: Path


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


class Doubt(StrEnum):
    """What is not the same in a translation, to be marked where it stands."""

    NUMBERS = "numbers"
    NAMES = "names"
    NEGATIONS = "negations"  # a "not" that is lost, or was not there


class NotTranslated(StrEnum):
    """Why a text stands in its own language."""

    TOO_LONG = "too_long"  # the time limit ended it
    FAILED = "failed"  # the engine failed, or answered nothing
    SAME_LANGUAGE = "same_language"
    NO_LANGUAGE = "no_language"


@dataclass(frozen=True)
class Doubtful:
    """Words that stand in the source, or in the translation, and have no counterpart."""

    doubt: Doubt
    words: str
    place: Stretch
    is_in_source: bool


@dataclass(frozen=True)
class SourceText:
    """A text to translate: a paragraph, a title, a cell of a table.

    `marked` are stretches to be found again in the translation, such as links; `kept` are copied
    as they are, such as code. `is_title`: one sentence, whose capitals may mean nothing; `small`
    are then words of it that the article itself writes small.
    """

    text: str
    marked: tuple[Stretch, ...] = ()
    kept: tuple[Stretch, ...] = ()
    is_title: bool = False
    small: tuple[str, ...] = ()


@dataclass(frozen=True)
class TranslatedText:
    """What became of a `SourceText`. `why` says why `text` is the source itself, None otherwise.

    `places` are those of `marked`, in its order, None for what was not found again.
    """

    text: str
    places: tuple[Stretch | None, ...] = ()
    doubts: tuple[Doubtful, ...] = ()
    why: NotTranslated | None = None


@dataclass(frozen=True)
class Made:
    """How a translation was made, for its label. `models` are names as labels show them; two of
    them went through English. `is_current` is False where other models are installed by now."""

    source: str
    target: str
    models: tuple[str, ...]
    at: datetime
    is_current: bool = True

    @property
    def is_through_english(self) -> bool:
        """Whether it was translated twice."""
        return len(self.models) > 1


@dataclass(frozen=True)
class TranslatedHead:
    """Title and standfirst of an article in another language. `is_cut`: of a long standfirst the
    beginning alone was translated."""

    article_id: int
    title: TranslatedText
    dek: TranslatedText
    made: Made
    is_cut: bool = False


def head_shown(
    head: ArticleHead, made: TranslatedHead | None, *, is_asked: bool = False
) -> ArticleHead:
    """Return a head as it is shown where `made` is its translation: with the title and standfirst
    of that, and the original beside them.

    It stays as it is where there is none, and where what was compared of the title is not the
    same, unless the reader asked for this one. A standfirst of which that is so is left out.
    """
    if made is None or made.title.why or (made.title.doubts and not is_asked):
        return head
    has_dek = made.dek.why is None and (is_asked or not made.dek.doubts)
    doubts = dict.fromkeys(str(each.doubt) for each in (*made.title.doubts, *made.dek.doubts))
    return replace(
        head,
        title=made.title.text,
        dek=made.dek.text if has_dek else "",
        excerpt="",
        language=made.made.target,
        original=OriginalTitle(
            head.title,
            head.language,
            made.made.models,
            tuple(doubts) if is_asked else (),
            head.dek,
        ),
    )


@dataclass(frozen=True)
class Direction:
    """From one language to another (BCP 47)."""

    source: str
    target: str


@dataclass(frozen=True)
class NoRoute:
    """Nothing translates from one language to another: why, and the directions that would do.

    `why` is None where only models are missing; `is_available` is False where this computer
    cannot translate at all.
    """

    source: str
    target: str
    why: NotTranslated | None = None
    missing: tuple[Direction, ...] = ()
    is_available: bool = True


@dataclass(frozen=True)
class Offer:
    """A model of the catalogue. `address` is the folder its files are fetched from, "" for none;
    `folder` is its end, the same on every host.

    `made_by` is who made it. `fetched` bytes of it lie here already, of a fetch that was
    interrupted.
    """

    model: TranslationModel
    made_by: str
    address: str = ""
    fetched: int = 0
    is_installed: bool = False
    folder: str = ""

    @property
    def pair(self) -> str:
        """Its direction as it is typed: "fr-en"."""
        return f"{self.model.source}-{self.model.target}"

    def address_of(self, file: ModelFile) -> str:
        """Return the address of one of its files."""
        return f"{self.address}/{file.name}{'.gz' if file.is_packed else ''}"

    def path_of(self, file: ModelFile) -> str:
        """Return what names one of its files, wherever it is fetched from."""
        return f"{self.folder}/{file.name}"


def sources_of(offers: Iterable[Offer]) -> tuple[str, ...]:
    """Return the languages that models are fetched to read: English only where no other one is."""
    sources = dict.fromkeys(each.model.source for each in offers)
    return tuple(each for each in sources if each != MIDDLE) or tuple(sources)


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


@dataclass(frozen=True)
class RegistryNews:
    """What a newer list of models brought: the directions with another model, and those whose known
    model was kept, because the list states another checksum for its very file, or a worse one."""

    newer: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    worse: tuple[str, ...] = ()
