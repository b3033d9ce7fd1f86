"""Article drafts, which parsers make of bytes, and prepared articles, which storage is given.

Drafts hold what the source said and nothing more: HTML as found, addresses as found.
Prepared articles are safe to show: sanitised, identified, with a language and a direction.
"""

from dataclasses import field
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from readerapp.domain.labels import UNDETERMINED, Evidence
from readerapp.domain.values import dataclass


class RelationKind(StrEnum):
    """Kind of a relation that a publisher states."""

    RELATED = "related"
    TRANSLATION = "translation"
    VIA = "via"
    BASED_ON = "based_on"
    PART_OF = "part_of"


class LanguageOrigin(StrEnum):
    """Origin of the language of an article."""

    DECLARED = "declared"
    DETECTED = "detected"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class PictureDraft:
    """A picture as the source describes it. `data` only when the source carried the bytes.

    `address` is absolute, or "" when the source only describes the picture. `media_type` and sizes
    (pixels) are of `data`, "" and 0 when nobody looked. `credentials` are those that the picture
    was published with, when `data` is not what was published.
    """

    address: str
    alt: str = ""
    caption: str = ""
    credit: str = ""
    data: bytes | None = None
    media_type: str = ""
    width: int = 0
    height: int = 0
    credentials: bytes = b""


@dataclass(frozen=True)
class Enclosure:
    """A file that belongs to an article: sound, video, a document. `length` in bytes, `seconds` how
    long it lasts, 0 unknown."""

    address: str
    media_type: str = ""
    length: int = 0
    title: str = ""
    seconds: int = 0

    @property
    def is_played(self) -> bool:
        """Whether it is to be heard or seen."""
        return self.media_type.startswith(("audio/", "video/"))


@dataclass(frozen=True)
class RelatedDraft:
    """A story the publisher puts beside this one, with the words the page used for it."""

    kind: RelationKind
    article: "ArticleDraft"
    heading: str = ""


@dataclass(frozen=True)
class ArticleDraft:
    """One article as a source states it.

    `body` and `page` are HTML that is NOT safe to show; `page` is the whole page ("the other
    reading"). Pictures in `body` are `<img src="picture:N">` where N is the index in `pictures`.
    `language` is what the source declares for the article ("" when it says nothing),
    `interface_language` is the language of the page around it. Times are UTC.
    """

    title: str
    dek: str = ""
    body: str = ""
    page: str = ""
    title_is_derived: bool = False
    language: str = ""
    interface_language: str = ""
    published: datetime | None = None
    modified: datetime | None = None
    authors: tuple[str, ...] = ()
    source: str = ""
    url: str = ""
    guid: str = ""
    pictures: tuple[PictureDraft, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    related: tuple[RelatedDraft, ...] = ()
    enclosures: tuple[Enclosure, ...] = ()
    categories: tuple[str, ...] = ()


@dataclass(frozen=True)
class PreparedRelated:
    """A publisher-stated relation, ready to be stored."""

    kind: RelationKind
    article: "PreparedArticle"
    heading: str = ""


@dataclass(frozen=True)
class PreparedArticle:
    """One article ready to be stored.

    `identity` is an opaque, case-sensitive string: the same article always has the same one.
    `body_html` and `page_html` are sanitised; `body_text` is their plain text for search and
    vectors. `original` is the source's bytes.
    """

    identity: str
    title: str
    dek: str = ""
    body_html: str = ""
    body_text: str = ""
    page_html: str = ""
    title_is_derived: bool = False
    is_stub: bool = False
    is_sample: bool = False
    language: str = UNDETERMINED
    language_origin: LanguageOrigin = LanguageOrigin.UNKNOWN
    language_confidence: float = 0.0
    interface_language: str = ""
    published: datetime | None = None
    modified: datetime | None = None
    authors: tuple[str, ...] = ()
    source: str = ""
    url: str = ""
    word_count: int = 0
    pictures: tuple[PictureDraft, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    related: tuple[PreparedRelated, ...] = ()
    enclosures: tuple[Enclosure, ...] = ()
    categories: tuple[str, ...] = ()
    original: bytes = field(default=b"", repr=False)
    original_type: str = ""


# Times from outside lie between these; all others are no value. Any zone can be added to them and
# any day taken, which overflows in the years 1 and 9999: programs write these for "no date".
EARLIEST = datetime(1000, 1, 1, tzinfo=UTC)
LATEST = datetime(9998, 12, 31, tzinfo=UTC)

# When something was published, as far as a source's statement can be believed. A day without an
# hour is kept as its noon, or as its midnight where noon had not come yet, both in UTC.

_HOURS_OF_DAYS = (time(12), time(0))  # what stands for a day without an hour, in UTC
HALF_DAY = 12 * 3600  # seconds: the moments that stand for days are its multiples
_NOON = timedelta(hours=12)
_FURTHEST_EAST = timedelta(hours=14)  # where a day begins first


def day_without_hour(published: datetime) -> date | None:
    """Return the day that a stated time stands for, when that is all that is known for sure."""
    known = published.astimezone(UTC)
    return known.date() if known.time() in _HOURS_OF_DAYS else None


def kept_as(published: datetime, received: datetime) -> datetime:
    """Return the time to keep for a stated one: the midnight of a day whose noon was to come when
    it was received, any other as it is."""
    if not received < published <= received + _FURTHEST_EAST + _NOON:  # of any year, 1 and 9999
        return published
    midnight = published.astimezone(UTC) - _NOON
    is_early = midnight.time() == time() and is_believed(midnight, received)
    return midnight if is_early else published


def is_believed(published: datetime, received: datetime) -> bool:
    """Whether a stated time had come when it was received; a day, when it had begun anywhere.

    Storage keeps the answer: `sort_key` is the stated time where it is believed, else the arrival,
    and the index `article_undated` holds those that differ.
    """
    if published <= received:
        return True
    return published <= received + _FURTHEST_EAST and day_without_hour(published) is not None


class StoreOutcome(StrEnum):
    """Outcome of storing an article."""

    ADDED = "added"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
