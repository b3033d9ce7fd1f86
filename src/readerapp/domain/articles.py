"""Articles: rows of the list (heads), whole articles, relations, counts."""

from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from readerapp.domain.drafts import (
    Enclosure,
    LanguageOrigin,
    RelationKind,
    day_without_hour,
    is_believed,
)
from readerapp.domain.feeds import FullTextState
from readerapp.domain.labels import UNDETERMINED, Evidence, Label
from readerapp.domain.values import dataclass

if TYPE_CHECKING:
    from readerapp.domain.rules import RuleNotice


class View(StrEnum):
    """The fixed views of the navigation."""

    ALL = "all"
    UNREAD = "unread"
    STARRED = "starred"
    LABELLED = "labelled"  # with an AI label, whether lists show these or not
    HIDDEN = "hidden"  # what lists leave out because of AI labels
    HIDDEN_UNREAD = "hidden-unread"  # what lists of unread articles leave out of these


class Order(StrEnum):
    """Order of a list."""

    NEWEST = "date"
    OLDEST = "oldest"  # the oldest first
    BEST = "relevance"  # the best match of a search; without words to match, the newest


@dataclass(frozen=True)
class ArticleQuery:
    """Query of a list: which articles, and in which order. The parts are joined by "and"."""

    view: View = View.ALL
    language: str = ""
    source_id: int | None = None
    search: str = ""
    feed_id: int | None = None
    folder_id: int | None = None  # the feeds in it and in the folders below it
    by_story: bool = False  # one article a story, of those unread if any is; see `standing_report`
    saved_id: int | None = None  # what a saved search finds
    order: Order = Order.NEWEST
    edition_id: int | None = None  # what arrived with an edition and is on none of its cards
    unread_only: bool = False  # of whatever view
    tag: str = ""  # what a tag of the reader's is compared by
    own_only: bool = False  # in languages the reader reads, whatever the setting says
    own: tuple[str, ...] = ()  # only these languages and unknown ones; () is all

    @property
    def is_grouped(self) -> bool:
        """Whether a row stands for a story: never in the list of one feed or source."""
        return self.by_story and self.feed_id is None and self.source_id is None


@dataclass(frozen=True)
class StorySummary:
    """Summary of a story. `languages` are tags, the reader's first, then those of most reports;
    `undated` of the reports have no date; `sources`: how many papers they are of."""

    reports: int
    languages: tuple[str, ...]
    undated: int = 0
    sources: int = 0


class Report(Protocol):
    """A report of a story, as far as it decides which of them stands for it."""

    @property
    def language(self) -> str:
        """Its tag."""

    @property
    def is_stub(self) -> bool:
        """Whether only a part of the text is here."""

    @property
    def title_is_derived(self) -> bool:
        """Whether it has no headline of its own, as a line of a live blog."""

    @property
    def labels(self) -> Container[str]:
        """Its AI labels, in a text or one by one."""


AnyReport = TypeVar("AnyReport", bound=Report)


def language_place(tag: str, languages: Sequence[str]) -> int:
    """Return the place of a language among the reader's, their number where it is none of them.
    Script and region do not count."""
    own = [each.partition("-")[0].lower() for each in languages]
    base = tag.partition("-")[0].lower()
    return own.index(base) if base in own else len(own)


def is_own(tag: str, languages: Sequence[str]) -> bool:
    """Return whether a language is one of the reader's."""
    return language_place(tag, languages) < len(languages)


def may_be_own(tag: str, languages: Sequence[str]) -> bool:
    """Return whether a language is one of the reader's, or not known."""
    return tag in ("", UNDETERMINED) or is_own(tag, languages)


def weakness(report: Report) -> int:
    """Return how little a report is fit to stand for its story, 0 best: a person's text comes
    before one that is labelled as AI's, a whole text before a stub, and a headline before a title
    that was made from a sentence."""
    by_ai = Label.AI_TEXT in report.labels
    return 4 * by_ai + 2 * report.is_stub + report.title_is_derived


def standing_report(
    reports: Iterable[AnyReport],
    languages: Sequence[str],
    further: Callable[[AnyReport], Any] = lambda _report: 0,
) -> AnyReport:
    """Return the report that stands for a story: one in the first of the reader's `languages` that
    has any, and of these the best told one. Of several as good the one of which `further` is the
    least, and the first one of these."""

    def order(report: AnyReport) -> tuple[int, int, Any]:
        return language_place(report.language, languages), weakness(report), further(report)

    return min(reports, key=order)


_CUT = "…"  # at the end of a title that was made from a long sentence


@dataclass(frozen=True)
class OriginalTitle:
    """Title and standfirst of an article as its author wrote them, where another language is shown.
    `models` translated them, one after the other, as labels name them; `doubts` are the names of
    what is doubtful of that."""

    title: str
    language: str
    models: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    dek: str = ""


@dataclass(frozen=True)
class ArticleHead:
    """One row of a list or one card. `published` is what the source stated, None when it stated
    nothing: what is shown, compared and told is `known_date`. `thumbnail` is the position of the
    picture to show, None without one. `original` stands only where title and standfirst are a
    translation, as they are shown and never stored."""

    id: int
    title: str
    dek: str
    source: str
    language: str
    interface_language: str
    url: str
    published: datetime | None
    received: datetime
    is_read: bool
    is_starred: bool
    is_sample: bool
    is_stub: bool
    title_is_derived: bool
    labels: tuple[Label, ...]
    thumbnail: int | None
    feed_id: int | None = None
    full_text: FullTextState = FullTextState.NOT_WANTED
    missing_pictures: int = 0  # pictures with an address whose bytes are not here
    story: StorySummary | None = None  # only in rows asked for with their stories
    excerpt: str = ""  # first words of a text without a standfirst; only in rows and cards
    picture_words: str = ""  # what is on the first picture, where none is here; only in cards
    original: OriginalTitle | None = None

    @property
    def as_written(self) -> "ArticleHead | OriginalTitle":
        """Title, standfirst and language as its author wrote them."""
        return self.original or self

    @property
    def known_date(self) -> datetime | None:
        """When it was published, None when nobody knows: no source stated it, or the source stated
        a time that had not come yet when the article did."""
        stated = self.published
        return stated if stated and is_believed(stated, self.received) else None

    @property
    def known_day(self) -> date | None:
        """The day it was published, when that is all that is known for sure, else None."""
        return day_without_hour(self.known_date) if self.known_date else None

    @property
    def sort_time(self) -> datetime:
        """Where it stands in a list: by its date, without one by its arrival. Not to be shown."""
        return self.known_date or self.received

    @property
    def dek_below_title(self) -> str:
        """The standfirst as it is shown below the title.

        A title that was made from the first sentence says it already: the rest follows, after "…"
        when the title is only the beginning of that sentence.
        """
        return self._after_title(self.dek)

    @property
    def words_below_title(self) -> str:
        """The standfirst, or else the first words of the text, as rows and cards show it."""
        return self._after_title(self.dek or self.excerpt)

    def _after_title(self, text: str) -> str:
        if not self.title_is_derived:
            return text  # before its words are counted, of which there may be 20,000
        words = " ".join(text.split())
        start = self.title.removesuffix(_CUT)
        if not (start and words.startswith(start)):
            return text
        rest = words[len(start) :].lstrip("" if start != self.title else " .。")
        return f"{_CUT}{rest.lstrip()}" if start != self.title else rest


class PictureState(StrEnum):
    """State of a picture: whether it can be shown without the network."""

    STORED = "stored"
    NOT_FETCHED = "not_fetched"
    WANTED = "wanted"  # to be fetched by the next refresh
    FAILED = "failed"
    DESCRIBED = "described"  # the source only said what is on it


@dataclass(frozen=True)
class Picture:
    """A picture of an article. The bytes are asked for separately. Sizes in pixels, 0 = unknown."""

    position: int
    address: str
    alt: str
    caption: str
    credit: str
    media_type: str
    width: int
    height: int
    state: PictureState
    labels: tuple[Label, ...]


@dataclass(frozen=True)
class Article:
    """One whole article.

    `body_html` is safe to show; `has_alternate_text` tells that the whole page is kept.
    `translated_by` are the models whose words title, standfirst and text are, one after the other,
    as labels name them; none where the words are the author's. Such an article is never stored.
    """

    head: ArticleHead
    body_html: str
    body_text: str
    authors: tuple[str, ...]
    modified: datetime | None
    language_origin: LanguageOrigin
    word_count: int
    has_alternate_text: bool
    pictures: tuple[Picture, ...]
    evidence: tuple[Evidence, ...]
    enclosures: tuple[Enclosure, ...] = ()
    categories: tuple[str, ...] = ()
    translated_by: tuple[str, ...] = ()


SURE = 0.5  # probability from which a computed relation is shown unasked


class ReasonKind(StrEnum):
    """Why two stories are thought to belong together."""

    PUBLISHER = "publisher"  # values: the heading the publisher used, may be empty
    NAMES = "names"  # values: names both articles hold
    PLACES = "places"  # values: ISO 3166 codes both name; the window shows them in its language
    NUMBERS = "numbers"  # values: numbers both articles hold, as written
    DATES = "dates"  # values: ISO dates both articles name
    TIME = "time"  # values: (hours between the publications,)
    MEANING = "meaning"  # values: (cosine after centring, "0.73")
    READER = "reader"  # no values: the reader said so


@dataclass(frozen=True)
class RelatedReason:
    """One reason, as facts: the window words it, stored values reproduce it."""

    kind: ReasonKind
    values: tuple[str, ...] = ()


class Relatedness(StrEnum):
    """The two degrees of a computed relation."""

    SAME_STORY = "same_story"
    RELATED = "related"


class Verdict(StrEnum):
    """The reader's verdict on two articles. It holds whatever is computed."""

    SAME_STORY = "same_story"
    NOT_RELATED = "not_related"


@dataclass(frozen=True)
class StatedRelative:
    """A story the publisher put beside the article. `copies` print nearly the same text;
    `is_by_reader` tells that the reader said so too."""

    head: ArticleHead
    kind: RelationKind
    heading: str
    copies: tuple[ArticleHead, ...] = ()
    is_by_reader: bool = False


@dataclass(frozen=True)
class ComputedRelative:
    """A story this computer found. `score` is 0..1. `copies` print nearly the same text."""

    head: ArticleHead
    kind: Relatedness
    score: float
    reasons: tuple[RelatedReason, ...]
    copies: tuple[ArticleHead, ...] = ()

    @property
    def is_sure(self) -> bool:
        """Whether it is shown at once. Others are shown where somebody asks for them."""
        return self.score >= SURE

    @property
    def is_by_reader(self) -> bool:
        """Whether the reader said that both tell the same story."""
        return any(reason.kind is ReasonKind.READER for reason in self.reasons)


@dataclass(frozen=True)
class UncomparedLanguage:
    """A language (a tag) that no model on this computer knows; "und": a script that none knows.

    `needs_second_model`: the second model would, and is not installed.
    """

    tag: str
    needs_second_model: bool = False


@dataclass(frozen=True)
class Relatives:
    """Relatives of the article `article_id`. `pending`: it has not been related yet.

    `rejected` are those that the reader said are not related. `uncompared`: the article's language,
    where its stories cannot be compared by meaning on this computer. `own`: the reader's languages,
    and that of the article.
    """

    stated: tuple[StatedRelative, ...]
    computed: tuple[ComputedRelative, ...]
    pending: bool
    rejected: tuple[ArticleHead, ...] = ()
    article_id: int = 0
    uncompared: UncomparedLanguage | None = None
    own: tuple[str, ...] = ()

    @property
    def reasons(self) -> tuple[RelatedReason, ...]:
        """Every reason of the computed ones."""
        return tuple(reason for relative in self.computed for reason in relative.reasons)


@dataclass(frozen=True)
class Count:
    """Count of the articles of an entry. `key` is a language tag, the id of a source or
    feed, or what a tag of the reader's is compared by."""

    key: str
    name: str
    total: int
    unread: int


@dataclass(frozen=True)
class Counts:
    """Everything the navigation shows.

    `languages`, `sources` and `feeds` are sorted by total, largest first. `sources` counts what
    came from no feed. Articles of muted feeds count only in `languages` and `feeds`, those that
    are hidden because of a label nowhere but in `starred` and `labelled`. `repeated`: by folder,
    what the feeds in it that are not muted count more than once, because several list it.
    """

    total: int
    unread: int
    starred: int
    samples: int
    languages: tuple[Count, ...]
    sources: tuple[Count, ...]
    feeds: tuple[Count, ...] = ()
    binned: int = 0  # articles and subscriptions in the bin
    muted: int | None = None  # articles that lists leave out; None when nothing is muted
    labelled: int = 0  # articles with an AI label, but for those that are muted
    repeated: tuple[Count, ...] = ()


@dataclass(frozen=True)
class Marked:
    """The ids of articles whose marks changed, and the marks they have now.

    None: this mark is as it was. Nothing else of these articles changed, so that who shows them
    needs not read them again.
    """

    ids: tuple[int, ...] = ()
    read: bool | None = None
    starred: bool | None = None

    def __bool__(self) -> bool:
        return bool(self.ids)

    def on(self, head: ArticleHead) -> ArticleHead:
        """Return a row of one of these articles with its new marks."""
        return replace(
            head,
            is_read=head.is_read if self.read is None else self.read,
            is_starred=head.is_starred if self.starred is None else self.starred,
        )


@dataclass(frozen=True)
class Changes:
    """Changes made by an action, one field a kind: each view listens to the kinds it shows.

    `added` and `removed` came into the library and left it. `changed` have other words, pictures,
    labels or feeds, and are read again by who shows them. `marked` are only marked otherwise.
    `subscriptions`: feeds or folders are not what they were. `verdicts`: the reader decided which
    stories belong together. `searches`: saved searches are not what they were. `came_by_itself`: a
    refresh brought what is `added`, so that no list need show it at once. `annotated`: the reader's
    tags, note or highlights of these, whether they are in the library or not. `rules`: rules or
    mutes are not what they were, or a rule ran. `notices`: articles of which rules want to tell.
    """

    added: tuple[int, ...] = ()
    changed: tuple[int, ...] = ()
    removed: tuple[int, ...] = ()
    subscriptions: bool = False
    verdicts: bool = False
    searches: bool = False
    marked: Marked = field(default_factory=Marked)
    came_by_itself: bool = False
    annotated: tuple[int, ...] = ()
    rules: bool = False
    notices: "tuple[RuleNotice, ...]" = ()

    @property
    def articles(self) -> bool:
        """Whether articles came, left, or have other content. Marks do not count."""
        return bool(self.added or self.changed or self.removed)

    def __bool__(self) -> bool:
        touched = self.articles or self.marked or self.annotated
        stated = self.subscriptions or self.verdicts or self.searches
        return bool(touched or stated or self.rules or self.notices)
