"""Values that only storage and the library speak in."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from readerapp.domain.archives import Record
from readerapp.domain.articles import Relatedness, RelatedReason
from readerapp.domain.bin import Why
from readerapp.domain.drafts import PreparedArticle
from readerapp.domain.labels import Label
from readerapp.storage.feed_values import FeedEntry


@dataclass(frozen=True)
class SearchText:
    """What the search index holds of one article: text already folded and cut into words.

    Characters of scripts without spaces come as words of their own. `related` holds the same for
    each article of `PreparedArticle.related`, in its order and of its length. `packed`: what
    `pack_texts` made of the article and this; b"" leaves that to the storing.
    """

    title: str
    dek: str = ""
    body: str = ""
    source: str = ""
    authors: str = ""
    related: tuple["SearchText", ...] = ()
    packed: bytes = field(default=b"", repr=False)


@dataclass(frozen=True)
class Incoming:
    """An article on its way into the library.

    `labels` are what lists show on it; None derives them: every label of its evidence and of its
    pictures', except generator traces. `entry`: a feed brought it.
    """

    prepared: PreparedArticle
    folded: SearchText
    labels: tuple[Label, ...] | None = None
    parser_version: str = ""
    entry: FeedEntry | None = None


@dataclass(frozen=True)
class ArticleText:
    """What relating reads of one article. `sort_time` is `published` unless that is unknown or in
    the future: then the time it was received."""

    id: int
    title: str
    dek: str
    body_text: str
    language: str
    source: str
    published: datetime | None
    sort_time: datetime


@dataclass(frozen=True)
class NewRelation:
    """A relation this computer found, ready to be stored. `score` is 0..1.

    `same_story`: the probability 0..1 that both tell of one event. `is_copy`: both print nearly
    the same text.
    """

    related_id: int
    kind: Relatedness
    score: float
    reasons: tuple[RelatedReason, ...] = ()
    is_copy: bool = False
    same_story: float = 0.0


@dataclass(frozen=True)
class VectorRow:
    """The vector of one article as its model's bytes, with what comparing it needs.

    `sort_time` is when it came where it is not `is_dated`: nobody knows when it was published.
    `facts` is the text that was stored beside the vector.
    """

    article_id: int
    language: str
    sort_time: datetime
    is_dated: bool
    data: bytes = field(repr=False)
    facts: str = field(default="", repr=False)


class StoredVector(NamedTuple):
    """A vector as its model's bytes, and the facts stored beside it. A tuple: made by thousands."""

    data: bytes
    facts: str


class VectorMark(NamedTuple):
    """A place in the history of a file's vectors."""

    seq: int
    token: int


@dataclass(frozen=True)
class Removed:
    """Articles that went into the bin; `restore` takes them from there."""

    ids: tuple[int, ...]


@dataclass(frozen=True)
class ArchivedArticle:
    """An article of an archive, checked and made safe, on its way into the library.

    `blobs` are the bytes of its pictures by their hash.
    """

    record: Record = field(repr=False)
    folded: SearchText = field(repr=False)
    blobs: dict[str, bytes] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Removal:
    """What goes into the bin at once, in one transaction or in many. `at` is UTC."""

    id: int
    why: Why
    at: datetime
    amount: int = 0


@dataclass(frozen=True)
class Held:
    """What the bin holds of one removal. `for_good`: articles that no feed brings back."""

    removal: Removal
    has_feeds: bool
    for_good: tuple[int, ...]
    others: tuple[int, ...]

    @property
    def ids(self) -> tuple[int, ...]:
        """All its articles."""
        return self.for_good + self.others
