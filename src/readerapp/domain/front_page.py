"""The front page: an edition of the day's stories, one card an event, and what else arrived."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import islice
from operator import is_

from readerapp.domain.articles import ArticleHead
from readerapp.domain.labels import Label
from readerapp.domain.values import dataclass


class CardSize(StrEnum):
    """Size of a card: the lead, those after it with a picture, and a few lines."""

    LEAD = "lead"
    SECOND = "second"
    BRIEF = "brief"


class SectionKind(StrEnum):
    """Section of an edition, in the order in which they stand on the page."""

    SINCE = "since"  # shown while the edition was read; above all others
    TOP = "top"
    MOVED_ON = "moved_on"  # followed, starred or once opened stories with new reports
    FOLDER = "folder"  # one of the reader's folders
    MORE = "more"  # what else several sources tell
    ONLY_HERE = "only_here"  # single articles, one a paper


@dataclass(frozen=True)
class CardPicture:
    """Picture of a card. `source` names its paper when the headline is another one's, else ""."""

    article_id: int
    position: int
    alt: str
    width: int  # pixels
    height: int
    labels: tuple[Label, ...] = ()
    source: str = ""


@dataclass(frozen=True)
class LanguageReports:
    """Reports of a story in one language. `article_id` is the first of them, the one to open."""

    language: str
    article_id: int
    reports: int
    unread: int


@dataclass(frozen=True)
class FigureTold:
    """A figure as the first report writes it, and how many reports give it."""

    written: str
    reports: int


@dataclass(frozen=True)
class BesideLine:
    """Another story that is linked to the one of the card without being it."""

    head: ArticleHead
    reports: int
    languages: tuple[str, ...]
    ids: tuple[int, ...]  # all its reports
    unread: int = 0


@dataclass(frozen=True)
class LanguagePapers:
    """Papers of one language: those with a text of their own in a story, and those that reported
    anything in the week before. `is_own`: the reader reads it, or it is not known."""

    language: str
    papers: int
    active: int
    is_own: bool = True


@dataclass(frozen=True)
class RankFacts:
    """The local facts a story is ranked by, as they were when the edition was made.

    `score` follows from them and from nothing else, so what is shown of them recomputes to it.
    """

    papers: tuple[LanguagePapers, ...]
    age: float | None  # hours from the newest dated report to the edition; None: none has a date
    half_life: float  # hours
    new_texts: int  # texts of their own that came since the edition before
    is_followed: bool = False
    starred: int = 0  # reports
    is_important: bool = False  # a report of a feed that the reader marked as important
    is_less_wanted: bool = False
    score: float = 0.0


@dataclass(frozen=True)
class FrontCard:
    """Card of one event, or of a single article.

    `head` is the report whose headline stands there; `ids` are all reports, the first one first,
    without those `beside`. `first` is the report that was published first of those with a date,
    None when none has one. `ranked` is None for a single article.
    """

    place: int  # in the edition, from 0
    size: CardSize
    head: ArticleHead
    ids: tuple[int, ...]
    languages: tuple[LanguageReports, ...]  # the reader's, then in the order of first reports
    papers: int
    copies: int  # reports that repeat another one's text
    new: int  # reports that came after `new_since`; 0 where all of them did
    unread: int
    ai_reports: int
    first: ArticleHead | None = None
    picture: CardPicture | None = None
    differs: tuple[FigureTold, ...] = ()
    beside: tuple[BesideLine, ...] = ()
    ranked: RankFacts | None = None
    is_followed: bool = False
    seen_at: datetime | None = None  # when the reader last opened the story
    # When the reader last saw the story: the end of the edition before, or of what was shown of
    # this one before the last reports joined, or when it was opened, whichever is later.
    new_since: datetime | None = None

    @property
    def is_story(self) -> bool:
        """Whether more than one report stands behind it."""
        return len(self.ids) > 1

    def reports(self, article_id: int) -> bool:
        """Whether an article is its head or another report: in another language of the interface
        another one has the headline."""
        return article_id == self.head.id or article_id in self.ids


@dataclass(frozen=True)
class FrontSection:
    """Section of an edition. `name`: of the folder, "" otherwise; `shown_at`: of SINCE."""

    kind: SectionKind
    cards: tuple[FrontCard, ...]
    name: str = ""
    shown_at: datetime | None = None


@dataclass(frozen=True)
class EditionEnd:
    """What the end of the page says. All that arrived between `since` and `until` is either on
    the page or one of the rest: `shown + rest == arrived`. Of the rest some may be `hidden` because
    of their AI labels, and `foreign` ones are where the page is kept to the reader's languages."""

    arrived: int
    shown: int
    rest: int
    unread_rest: int
    stories: int
    story_reports: int  # what the stories on the page hold
    singles: int
    silent_papers: int  # feeds that did not answer when last asked
    hidden: int = 0
    unread_hidden: int = 0
    foreign: int = 0
    unread_foreign: int = 0
    beside: int = 0  # articles beside the cards

    @property
    def listed(self) -> int:
        """How many of the rest a list of all articles shows."""
        return self.rest - self.hidden - self.foreign

    @property
    def unread_listed(self) -> int:
        """How many of these are unread."""
        return self.unread_rest - self.unread_hidden - self.unread_foreign


@dataclass(frozen=True)
class EditionSummary:
    """One edition in the list of editions. `since` is None for the first one of a library."""

    id: int
    since: datetime | None
    until: datetime


@dataclass(frozen=True)
class Edition:
    """Edition of the front page: frozen when it was made, but for what the reader does to it.

    `window`: the time that a first edition, which has no `since`, reaches back. `papers`: how many
    reported in it; `compared`/`to_compare`: of its articles, as long as relating is not done.
    `is_behind`: something arrived after its end, which no list hides.
    """

    id: int
    since: datetime | None
    until: datetime
    refreshed_at: datetime | None
    window: timedelta
    sections: tuple[FrontSection, ...]
    end: EditionEnd
    papers: int
    feeds: int
    compared: int
    to_compare: int
    previous: EditionSummary | None = None
    is_latest: bool = True
    is_behind: bool = False

    @property
    def cards(self) -> tuple[FrontCard, ...]:
        """All cards in the order of the page."""
        return tuple(card for section in self.sections for card in section.cards)

    @property
    def has_unread(self) -> bool:
        """Whether anything on the page is unread, beside its cards too."""
        return any(card.unread or any(line.unread for line in card.beside) for card in self.cards)

    def number(self, article_id: int) -> int | None:
        """Return which card has an article among its reports, from 0; None when none has."""
        cards = enumerate(self.cards)
        return next((number for number, card in cards if card.reports(article_id)), None)


@dataclass(frozen=True)
class EditionNews:
    """What arrived since an edition was made and is not on the page yet.

    As long as `compared` of what `arrived` is less than all, nothing of it can be shown yet: it
    would stand in no story. `is_another`: shown, another edition takes the place of the one there
    is, because of that one's articles not all were compared, or because its day or its time is
    over.
    """

    reports: int = 0  # of stories on the page
    stories: int = 0  # on the page that they belong to
    new_stories: int = 0
    others: int = 0  # articles in no story
    is_another: bool = False
    arrived: int = 0
    compared: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to be shown."""
        return not (self.reports or self.new_stories or self.others or self.is_another)

    @property
    def is_pending(self) -> bool:
        """Whether what arrived is being compared."""
        return self.compared < self.arrived


def with_titles(edition: Edition, shown: Callable[[ArticleHead], ArticleHead]) -> Edition:
    """Return an edition with the heads of its cards as `shown` returns them: the same edition where
    these are the same."""
    cards = [_with_titles(card, shown) for card in edition.cards]
    if all(map(is_, cards, edition.cards)):
        return edition
    left = iter(cards)
    return replace(
        edition,
        sections=tuple(
            replace(section, cards=tuple(islice(left, len(section.cards))))
            for section in edition.sections
        ),
    )


def _with_titles(card: FrontCard, shown: Callable[[ArticleHead], ArticleHead]) -> FrontCard:
    heads = [card.head, *(line.head for line in card.beside)]
    head, *others = map(shown, heads)
    if all(map(is_, (head, *others), heads)):
        return card
    lines = zip(card.beside, others, strict=True)
    return replace(card, head=head, beside=tuple(replace(line, head=new) for line, new in lines))
