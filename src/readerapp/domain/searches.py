"""Searches: words and facts joined by "and", "or" and "not", and what a search returns.

A typed text becomes `Part`s with `OperatorTerm`s in them (languages), these are looked up and
become facts (library), and the whole becomes `Criteria` (languages) that storage can ask for.
"""

from enum import Enum, StrEnum

from readerapp.domain.labels import DISPUTES, OF_PICTURES, Label
from readerapp.domain.values import dataclass


class Column(StrEnum):
    """Column in which words are searched."""

    ANY = ""
    TITLE = "title"
    AUTHORS = "authors"
    SOURCE = "source"


class Operator(StrEnum):
    """Search operator: what can stand before a colon. The value is what is typed."""

    TITLE = "title"
    AUTHOR = "author"
    SOURCE = "source"
    FEED = "feed"
    FOLDER = "folder"
    LANGUAGE = "lang"
    IS = "is"
    HAS = "has"
    LABEL = "label"
    TAG = "tag"
    NOTE = "note"
    BEFORE = "before"
    AFTER = "after"
    ON = "on"
    READ = "read"  # on a day, by the reader
    MEANING = "meaning"  # kept for what cannot be searched for yet


OFFERED = tuple(each for each in Operator if each is not Operator.MEANING)


class State(StrEnum):
    """The values of "is:"."""

    UNREAD = "unread"
    READ = "read"
    STARRED = "starred"
    STORY = "story"  # reported more than once
    UNDATED = "undated"  # nobody knows when it was published
    MUTED = "muted"  # not shown in lists


class ContentKind(StrEnum):
    """The values of "has:"."""

    PICTURE = "picture"
    AUDIO = "audio"
    VIDEO = "video"
    TAG = "tag"  # the reader's
    NOTE = "note"
    HIGHLIGHT = "highlight"


LABELS = {
    "ai": (Label.AI_TEXT, *OF_PICTURES),
    "ai-text": (Label.AI_TEXT,),
    "ai-image": OF_PICTURES,
    "edited": (Label.AI_IMAGE_EDITED, Label.AI_IMAGE_PARTS),
    "disputed": DISPUTES,
}
NO_LABEL = "none"
SIGNED, MINE = "signed", "mine"
CHOICES: dict[Operator, tuple[str, ...]] = {
    Operator.IS: tuple(State),
    Operator.HAS: tuple(ContentKind),
    Operator.LABEL: (*LABELS, SIGNED, MINE, NO_LABEL),
}


@dataclass(frozen=True)
class Phrase:
    """A phrase: words that follow each other, folded, separated by spaces.

    `is_beginning`: the last one may go on.
    """

    folded: str
    column: Column = Column.ANY
    is_beginning: bool = False


@dataclass(frozen=True)
class OperatorTerm:
    """An operator with its value as typed, not looked up in the library yet."""

    operator: Operator
    value: str
    is_quoted: bool = False


@dataclass(frozen=True)
class MatchesIndex:
    """Matched by an expression of the full-text index."""

    expression: str


@dataclass(frozen=True)
class InFeeds:
    """Listed by one of these feeds, or brought by one of these sources.

    `expression` finds at least all articles of the sources by the full-text index, "" finds none.
    """

    feeds: tuple[int, ...] = ()
    sources: tuple[int, ...] = ()
    expression: str = ""


@dataclass(frozen=True)
class InLanguages:
    """Written in one of these languages (tags)."""

    tags: tuple[str, ...]


@dataclass(frozen=True)
class Between:
    """Published from `first` on and before `end`, in seconds since 1970. None: any time.

    What has no date that can be believed was published at no time that is known: it is not found.
    A day without an hour is kept as a moment of UTC (`day_without_hour`), for many a reader in
    another day: `first_day` and `end_day` bound these, at midnights of UTC. None: as all others.
    """

    first: int | None = None
    end: int | None = None
    first_day: int | None = None
    end_day: int | None = None


@dataclass(frozen=True)
class ReadBetween:
    """Marked as read by the reader from `first` on and before `end`, in seconds since 1970."""

    first: int
    end: int


@dataclass(frozen=True)
class HasState:
    """In this state."""

    state: State


@dataclass(frozen=True)
class HasContent:
    """With such content."""

    what: ContentKind


@dataclass(frozen=True)
class HasLabel:
    """With one of these labels."""

    labels: tuple[Label, ...]


@dataclass(frozen=True)
class SaysLabel:
    """With something the reader says of labels (`is_mine`), or with a label that is signed."""

    is_mine: bool


@dataclass(frozen=True)
class HasTags:
    """With one of these tags, by what they are compared by."""

    keys: tuple[str, ...]


@dataclass(frozen=True)
class HasNote:
    """With these words, folded, in the reader's note or in what is noted to a highlight."""

    folded: str


@dataclass(frozen=True)
class Among:
    """One of these articles."""

    ids: tuple[int, ...]


@dataclass(frozen=True)
class Not:
    """The opposite of a part."""

    part: "Part"


@dataclass(frozen=True)
class All:
    """Every part; without parts: everything."""

    parts: "tuple[Part, ...]" = ()


@dataclass(frozen=True)
class Either:
    """At least one part."""

    parts: "tuple[Part, ...]"


Fact = (
    InFeeds
    | InLanguages
    | Between
    | ReadBetween
    | HasState
    | HasContent
    | HasLabel
    | SaysLabel
    | HasTags
    | HasNote
    | Among
)
Part = Phrase | OperatorTerm | MatchesIndex | Fact | Not | All | Either


def asks_for_muted(part: Part | None) -> bool:
    """Return whether a search says by itself whether it wants what is muted."""
    if isinstance(part, Not):
        return asks_for_muted(part.part)
    if isinstance(part, All | Either):
        return any(map(asks_for_muted, part.parts))
    return part == HasState(State.MUTED)


def asks_for_labels(part: Part | None) -> bool:
    """Return whether a search says by itself whether it wants what carries a label."""
    if isinstance(part, Not):
        return asks_for_labels(part.part)
    if isinstance(part, All | Either):
        return any(map(asks_for_labels, part.parts))
    return isinstance(part, HasLabel | SaysLabel)


@dataclass(frozen=True)
class Criteria:
    """Criteria given to storage: an expression of the full-text index ("": none), and what must
    be true besides (None: nothing). It holds neither Words nor Asked any more.

    `otherwise`: what is found as well, though the index does not hold it.
    """

    match: str = ""
    also: Part | None = None
    otherwise: Part | None = None

    @property
    def is_empty(self) -> bool:
        """Whether every article is wanted."""
        return not self.match and self.also is None

    @property
    def in_one_part(self) -> Part:
        """What fits, as one part: what the index holds is a condition like the others."""
        first = (MatchesIndex(self.match),) if self.match else ()
        whole = All((*first, *((self.also,) if self.also else ())))
        return whole if self.otherwise is None else Either((whole, self.otherwise))

    @property
    def in_one(self) -> "Criteria":
        """The same without `otherwise`."""
        return self if self.otherwise is None else Criteria("", self.in_one_part)


class ProblemKind(Enum):
    """Reason to leave an operator out. The value is the English sentence for the command line."""

    NO_DATE = "“{written}” is not a date: write 2026-01-31, 2026-01, 7d or today."
    NO_LANGUAGE = "“{written}” is not a language."
    NO_FEED = "“{written}”: no feed or source is called so."
    NO_FOLDER = "“{written}”: no folder is called so."
    NO_TAG = "“{written}”: no tag is called so."
    NO_CHOICE = "“{written}” is not known: there are {choices}."
    NO_MEANING = "Readerapp cannot search by meaning yet. Search for words instead of “{written}”."


@dataclass(frozen=True)
class Problem:
    """An operator that was left out of a search, as typed."""

    kind: ProblemKind
    operator: Operator
    value: str

    @property
    def written(self) -> str:
        """The operator with its value."""
        quote = '"' if " " in self.value else ""
        return f"{self.operator}:{quote}{self.value}{quote}"

    @property
    def choices(self) -> tuple[str, ...]:
        """What would have been known."""
        return tuple(f"{self.operator}:{choice}" for choice in CHOICES.get(self.operator, ()))

    def __str__(self) -> str:
        return self.kind.value.format(written=self.written, choices=", ".join(self.choices))


Marks = tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Snippet:
    """A piece of a text on one line, and which slices of it were searched for."""

    text: str
    marks: Marks = ()


@dataclass(frozen=True)
class Excerpt:
    """Excerpt of a found article: slices of its title, and a piece of its text.

    `translated`: its translated title or standfirst, where that holds what was searched for.
    """

    article_id: int
    title_marks: Marks
    snippet: Snippet
    translated: Snippet | None = None


@dataclass(frozen=True)
class SavedSearch:
    """A search the reader keeps under a name."""

    id: int
    name: str
    query: str


@dataclass(frozen=True)
class SearchNames:
    """Names to complete operators with: as shown, in the order to offer."""

    feeds: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    languages: tuple[tuple[str, str], ...] = ()  # tags, and what they are called
    tags: tuple[str, ...] = ()
