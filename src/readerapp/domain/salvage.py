"""Salvage: the outcome of recovering a damaged library."""

from enum import StrEnum

from readerapp.domain.values import dataclass


class SalvagedKind(StrEnum):
    """Kind of salvaged content, in the order of a report: what programs and people are told it is
    (in English), and the table that holds it."""

    said: str
    table: str

    ARTICLES = "articles", "Articles", "article"
    TEXTS = "texts", "Articles with their text", "body"
    READ = "read marks", "Marked as read", "status"
    STARS = "stars", "Starred", "status"
    FEEDS = "feeds", "Feeds", "feed"
    FOLDERS = "folders", "Folders", "folder"
    PICTURES = "pictures", "Pictures", "blob"
    VERDICTS = "decisions", "Decisions about stories", "verdict"
    TAGS = "tags", "Tags on articles", "article_tag"
    NOTES = "notes", "Notes", "note"
    HIGHLIGHTS = "highlights", "Highlights", "highlight"
    LABEL_MARKS = "AI labels", "Your AI labels", "label_mark"
    SEARCHES = "saved searches", "Saved searches", "saved_search"
    FEED_LABELS = "AI labels of feeds", "Feeds you labelled", "feed_label"
    RULES = "rules of feeds", "Feeds with a rule of their own", "retention"
    SEARCH_RULES = "rules", "Rules", "rule"
    MUTES = "mutes", "Mutes", "mute"
    BINNED = "bin", "Articles in the bin", "bin_rows"
    SETTINGS = "settings", "Settings", "setting"
    CONSENT = "consent", "Answers to the privacy question", "consent"

    def __new__(cls, value: str, said: str, table: str) -> "SalvagedKind":
        """Make a kind that is told by its first name."""
        made = str.__new__(cls, value)
        made._value_, made.said, made.table = value, said, table
        return made


@dataclass(frozen=True)
class MendedTitle:
    """A title with letters that changed, and as it was. `file`: the copy that told, "" for the text
    of the article."""

    before: str
    after: str
    file: str = ""


@dataclass(frozen=True)
class Recovered:
    """Count of recovered items of one kind.

    `own` came out of the damaged file, `from_backup` only out of the copy. `lost` is what is known
    to be missing; unless `is_whole` there may have been more. Of articles also the `titles` with
    letters that changed, and how many are `unproven`: compared with nothing.
    """

    kind: SalvagedKind
    own: int
    from_backup: int
    lost: int
    is_whole: bool
    titles: tuple[MendedTitle, ...] = ()
    unproven: int = 0

    @property
    def is_proven(self) -> bool:
        """Whether everything is known to be back, as it was."""
        return self.is_whole and not self.lost and not self.unproven

    @property
    def total(self) -> int:
        """How much there is now."""
        return self.own + self.from_backup


@dataclass(frozen=True)
class Salvaged:
    """The outcome. `damaged` is where the old file lies now, `report` where this is written.

    `away` is a folder of backups that could not be looked into, "" for none.
    """

    recovered: tuple[Recovered, ...]
    damaged: str = ""
    backup: str = ""  # the copy that filled the gaps, "" for none
    away: str = ""
    report: str = ""

    @property
    def titles(self) -> tuple[MendedTitle, ...]:
        """The titles with letters that changed."""
        return self.of(SalvagedKind.ARTICLES).titles

    def of(self, kind: SalvagedKind) -> Recovered:
        """Return what came back of one kind."""
        return next(each for each in self.recovered if each.kind is kind)
