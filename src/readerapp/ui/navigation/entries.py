"""What the navigation lists: sections of entries, each of which stands for a query."""

from dataclasses import dataclass, replace

from readerapp.domain.articles import ArticleQuery, Count, Counts, View
from readerapp.domain.labels import UNDETERMINED
from readerapp.ui.wording import language_name


@dataclass(frozen=True)
class Entry:
    """One line: its name, the query it shows, and how many unread (or all) articles it holds."""

    name: str
    query: ArticleQuery
    total: int
    unread: int


@dataclass(frozen=True)
class Section:
    """A heading with its entries."""

    name: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Names:
    """The translated names the sections need."""

    library: str
    languages: str
    sources: str
    everything: str
    unread: str
    starred: str
    unknown_language: str


def sections(counts: Counts, names: Names) -> tuple[Section, ...]:
    """Return the navigation for these counts; sections without entries are left out."""
    views = (
        Entry(names.everything, ArticleQuery(View.ALL), counts.total, counts.unread),
        Entry(names.unread, ArticleQuery(View.UNREAD), counts.unread, counts.unread),
        Entry(names.starred, ArticleQuery(View.STARRED), counts.starred, 0),
    )
    languages = tuple(_language(count, names) for count in counts.languages)
    sources = tuple(_source(count) for count in counts.sources if count.name)
    found = (
        Section(names.library, views),
        Section(names.languages, languages if len(languages) > 1 else ()),
        Section(names.sources, sources),
    )
    return tuple(section for section in found if section.entries)


def entry_query(query: ArticleQuery) -> ArticleQuery:
    """Return the navigation's part of a query: everything but the words searched for."""
    return replace(query, search="")


def _language(count: Count, names: Names) -> Entry:
    name = names.unknown_language if count.key == UNDETERMINED else language_name(count.key)
    return Entry(
        name[:1].upper() + name[1:], ArticleQuery(language=count.key), count.total, count.unread
    )


def _source(count: Count) -> Entry:
    return Entry(count.name, ArticleQuery(source_id=int(count.key)), count.total, count.unread)
