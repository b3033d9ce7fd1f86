"""Entries of the navigation: rows that stand for queries, in sections and folders; and which feeds
and folders are in which folder."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace
from enum import Enum, auto

from readerapp.domain.articles import ArticleQuery, Count, Counts, Order, View
from readerapp.domain.errors import PROXY_FAULTS, Reason
from readerapp.domain.feeds import Feed, FeedState, Folder, Subscriptions
from readerapp.domain.labels import UNDETERMINED
from readerapp.domain.searches import SavedSearch
from readerapp.domain.values import dataclass
from readerapp.ui.language.wording import language_names

# What the feed can do nothing about.
_NO_FAULT = PROXY_FAULTS | {None, Reason.OFFLINE, Reason.HELD, Reason.CANCELLED}
_NO_STATE = FeedState(0)
_NOTHING = Count("", "", 0, 0)

DEEPEST = 12  # folders below each other; a list from elsewhere may nest a thousand


@dataclass(frozen=True)
class FolderOutline:
    """The folders and feeds in each folder (None: in no folder), in their order.

    Every folder and feed is in it exactly once: what names a folder that is not there, or lies in
    a ring of folders, is shown at the top rather than lost, what lies too deep further up.
    """

    folders: Mapping[int | None, Sequence[Folder]]
    feeds: Mapping[int | None, Sequence[Feed]]

    def folders_in(self, parent: int | None) -> Sequence[Folder]:
        """The folders directly in `parent`."""
        return self.folders.get(parent, ())

    def feeds_in(self, parent: int | None) -> Sequence[Feed]:
        """The feeds directly in `parent`."""
        return self.feeds.get(parent, ())

    def within(self, folder_id: int) -> tuple[int, ...]:
        """The ids of a folder and of all folders below it."""
        below = (inner for f in self.folders_in(folder_id) for inner in self.within(f.id))
        return folder_id, *below

    def feeds_below(self, folder_id: int) -> tuple[int, ...]:
        """The ids of the feeds in a folder and in the folders below it."""
        return tuple(f.id for inner in self.within(folder_id) for f in self.feeds_in(inner))

    def parent_of(self, folder_id: int) -> int | None:
        """The folder a folder is in."""
        for parent, folders in self.folders.items():
            if any(folder.id == folder_id for folder in folders):
                return parent
        return None

    def folder_of(self, feed_id: int) -> int | None:
        """The folder a feed is in."""
        for parent, feeds in self.feeds.items():
            if any(feed.id == feed_id for feed in feeds):
                return parent
        return None

    def all_folders(
        self, parent: int | None = None, depth: int = 0
    ) -> Iterator[tuple[Folder, int]]:
        """Every folder and how deep it lies, in the order of the screen."""
        for folder in self.folders_in(parent):
            yield folder, depth
            yield from self.all_folders(folder.id, depth + 1)


def folder_outline_of(subscriptions: Subscriptions) -> FolderOutline:
    """Return the outline of these subscriptions."""
    parents = _parents(subscriptions.folders)
    folders: dict[int | None, list[Folder]] = defaultdict(list)
    feeds: dict[int | None, list[Feed]] = defaultdict(list)
    for folder in subscriptions.folders:
        folders[parents[folder.id]].append(folder)
    for feed in subscriptions.feeds:
        feeds[feed.folder_id if feed.folder_id in parents else None].append(feed)
    return FolderOutline(dict(folders), dict(feeds))


def _parents(folders: Sequence[Folder]) -> dict[int, int | None]:
    """The folder each folder is shown in; every way up ends after at most DEEPEST steps."""
    stated = {folder.id: folder.parent_id for folder in folders}
    parents: dict[int, int | None] = {}
    depths: dict[int | None, int] = {None: 0}
    for folder in folders:
        trail: list[int] = []
        current: int | None = folder.id
        while current is not None and current in stated and current not in (*depths, *trail):
            trail.append(current)
            current = stated[current]
        above = current if current in parents else None
        for each in reversed(trail):
            parents[each] = above if depths[above] < DEEPEST else parents[above or 0]
            depths[each] = depths[parents[each]] + 1
            above = each
    return parents


class EntryKind(Enum):
    """Kind of an entry."""

    HEADING = auto()
    FEEDS = auto()  # the heading of the feeds; it stands for the top, outside every folder
    FRONT = auto()  # the front page
    VIEW = auto()
    FOLDER = auto()
    FEED = auto()
    ADD = auto()  # asks for the first feed
    SEARCH = auto()  # one that was saved
    TAG = auto()
    LANGUAGE = auto()
    SOURCE = auto()
    MUTED = auto()  # opens what is muted
    BIN = auto()  # opens the bin


FRONT_PAGE = "front page"  # the key of its row


class Health(Enum):
    """Health of a feed."""

    WELL = auto()
    FAILING = auto()
    MUTED = auto()
    ENDED = auto()  # not asked any more, because the publisher ended it


@dataclass(frozen=True)
class Entry:
    """One row: its name, the query it shows (None: none), how many articles it holds.

    `feed`, `folder` and `search` are what it stands for, if anything. `reason` and `status` tell
    why a feed fails or ended.
    """

    kind: EntryKind
    name: str
    query: ArticleQuery | None = None
    total: int = 0
    unread: int = 0
    feed: Feed | None = None
    folder: Folder | None = None
    search: SavedSearch | None = None
    health: Health = Health.WELL
    reason: Reason | None = None
    status: int = 0

    @property
    def is_heading(self) -> bool:
        """Whether it only names a section."""
        return self.kind in (EntryKind.HEADING, EntryKind.FEEDS)


@dataclass(frozen=True)
class Node:
    """A row and the rows below it."""

    entry: Entry
    children: tuple["Node", ...] = ()

    @property
    def key(self) -> object:
        """What tells this row from its siblings, whatever its counts are."""
        if self.entry.kind is EntryKind.FRONT:
            return FRONT_PAGE
        return self.entry.query or (self.entry.kind, self.entry.name)


@dataclass(frozen=True)
class SectionNames:
    """The translated names the sections need."""

    library: str
    front_page: str
    searches: str
    feeds: str
    tags: str
    languages: str
    sources: str
    everything: str
    unread: str
    starred: str
    labelled: str
    muted: str
    add_feed: str
    unknown_language: str
    removed: str
    bin: str


@dataclass(frozen=True)
class Searches:
    """The saved searches in their order, and how many unread articles those that were counted
    find, by their ids."""

    saved: tuple[SavedSearch, ...] = ()
    unread: Mapping[int, int] = field(default_factory=dict)


_NO_SEARCHES = Searches()


def sections(
    counts: Counts,
    subscriptions: Subscriptions | None,
    outline: FolderOutline,
    names: SectionNames,
    searches: Searches = _NO_SEARCHES,
    tags: Sequence[Count] = (),
) -> tuple[Node, ...]:
    """Return the whole navigation. Sections without rows are left out.

    Without subscriptions (None: not read yet) there are no feeds; with none there is the offer
    to add one.
    """
    views: tuple[Entry, ...] = (
        Entry(EntryKind.FRONT, names.front_page),
        Entry(
            EntryKind.VIEW, names.everything, ArticleQuery(View.ALL), counts.total, counts.unread
        ),
        Entry(
            EntryKind.VIEW, names.unread, ArticleQuery(View.UNREAD), counts.unread, counts.unread
        ),
        Entry(EntryKind.VIEW, names.starred, ArticleQuery(View.STARRED), counts.starred, 0),
    )
    if counts.labelled:
        query = ArticleQuery(View.LABELLED)
        views = (*views, Entry(EntryKind.VIEW, names.labelled, query, counts.labelled))
    if counts.muted is not None:
        views = (*views, Entry(EntryKind.MUTED, names.muted, total=counts.muted))
    feeds: tuple[Node, ...] = ()
    if subscriptions is not None:
        feeds = _feeds(counts, subscriptions, outline) or (
            Node(Entry(EntryKind.ADD, names.add_feed)),
        )
    called = language_names([count.key for count in counts.languages if count.key != UNDETERMINED])
    languages = tuple(
        Node(_language(count, called.get(count.key, names.unknown_language)))
        for count in counts.languages
    )
    sources = tuple(Node(_source(count)) for count in counts.sources if count.name)
    binned = (Node(Entry(EntryKind.BIN, names.bin, total=counts.binned)),) if counts.binned else ()
    found = (
        (EntryKind.HEADING, names.library, tuple(map(Node, views))),
        (EntryKind.HEADING, names.searches, tuple(_searches(searches))),
        (EntryKind.HEADING, names.tags, tuple(_tags(tags))),
        (EntryKind.FEEDS, names.feeds, feeds),
        (EntryKind.HEADING, names.languages, languages if len(languages) > 1 else ()),
        (EntryKind.HEADING, names.sources, sources),
        (EntryKind.HEADING, names.removed, binned),
    )
    return tuple(Node(Entry(kind, name), rows) for kind, name, rows in found if rows)


def entry_query(query: ArticleQuery) -> ArticleQuery:
    """Return the navigation's part of a query: everything but the words searched for."""
    return replace(query, search="", by_story=False, order=Order.NEWEST, unread_only=False)


def _searches(searches: Searches) -> Iterator[Node]:
    for each in searches.saved:
        query, unread = ArticleQuery(saved_id=each.id), searches.unread.get(each.id, 0)
        yield Node(Entry(EntryKind.SEARCH, each.name, query, unread=unread, search=each))


def _tags(tags: Sequence[Count]) -> Iterator[Node]:
    for each in tags:
        if each.total:  # of articles that are here
            query = ArticleQuery(tag=each.key)
            yield Node(Entry(EntryKind.TAG, each.name, query, each.total, each.unread))


def _feeds(
    counts: Counts, subscriptions: Subscriptions, outline: FolderOutline
) -> tuple[Node, ...]:
    by_feed = {int(count.key): count for count in counts.feeds}
    repeated = {int(count.key): count for count in counts.repeated}
    return tuple(_below(None, outline, by_feed, repeated, subscriptions.states))


def _below(
    parent: int | None,
    outline: FolderOutline,
    counts: Mapping[int, Count],
    repeated: Mapping[int, Count],
    states: Mapping[int, FeedState],
) -> Iterator[Node]:
    """Folders come before feeds."""
    for folder in outline.folders_in(parent):
        rows = tuple(_below(folder.id, outline, counts, repeated, states))
        total, unread = _counted(folder.id, outline, counts, repeated)
        query = ArticleQuery(folder_id=folder.id)
        yield Node(Entry(EntryKind.FOLDER, folder.name, query, total, unread, folder=folder), rows)
    for feed in outline.feeds_in(parent):
        state = states.get(feed.id, _NO_STATE)
        yield Node(_feed(feed, state, counts.get(feed.id, _NOTHING)))


def _counted(
    folder_id: int,
    outline: FolderOutline,
    counts: Mapping[int, Count],
    repeated: Mapping[int, Count],
) -> tuple[int, int]:
    """Return how many articles the feeds below a folder list, and the unread ones, each once. The
    list of a folder shows its muted feeds too, but they ask for no attention."""
    inside = (feed for each in outline.within(folder_id) for feed in outline.feeds_in(each))
    found = [counts.get(feed.id, _NOTHING) for feed in inside if not feed.settings.is_muted]
    twice = repeated.get(folder_id, _NOTHING)
    total, unread = sum(each.total for each in found), sum(each.unread for each in found)
    return total - twice.total, unread - twice.unread


def _feed(feed: Feed, state: FeedState, count: Count) -> Entry:
    return Entry(
        EntryKind.FEED,
        feed.shown_name,
        ArticleQuery(feed_id=feed.id),
        count.total,
        count.unread,
        feed=feed,
        health=_health(feed, state),
        reason=state.reason,
        status=state.status,
    )


def _health(feed: Feed, state: FeedState) -> Health:
    if state.is_stopped:
        return Health.ENDED
    if feed.settings.is_muted:
        return Health.MUTED
    return Health.WELL if state.reason in _NO_FAULT else Health.FAILING


def _language(count: Count, name: str) -> Entry:
    query = ArticleQuery(language=count.key)
    return Entry(EntryKind.LANGUAGE, name[:1].upper() + name[1:], query, count.total, count.unread)


def _source(count: Count) -> Entry:
    query = ArticleQuery(source_id=int(count.key))
    return Entry(EntryKind.SOURCE, count.name, query, count.total, count.unread)
