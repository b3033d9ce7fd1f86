"""Saved libraries: what the exports and databases of other programs hold, and what comes of it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from datetime import datetime
from typing import TypeVar

from readerapp.domain.annotations import Annotations
from readerapp.domain.drafts import PreparedArticle
from readerapp.domain.feeds import Outline
from readerapp.domain.problems import ItemFault, read_each
from readerapp.domain.values import dataclass

T = TypeVar("T")

# What stands for the name of a program where a form has many.
MAIL, MAILBOX, BOOKMARKS = "E-mail", "Mailbox", "Bookmarks"


@dataclass(frozen=True)
class SavedHighlight:
    """Words that were highlighted in another program, with what was said of them."""

    words: str
    note: str = ""
    at: datetime | None = None


@dataclass(frozen=True)
class SavedItem:
    """One article as another program kept it. Texts, addresses and HTML are as the file states
    them: nothing is checked, and nothing is safe to show.

    `html` is "" where only the address was kept; `is_plain`: it is plain text. `guid` is another
    name of it, such as the Message-ID of a mail. `feed` is the address of the feed that brought it,
    "" when nobody says. `files` are pictures that came along, by their
    Content-ID.
    """

    address: str = ""
    title: str = ""
    html: str = ""
    is_plain: bool = False
    dek: str = ""
    author: str = ""
    source: str = ""
    language: str = ""
    guid: str = ""
    feed: str = ""
    tags: tuple[str, ...] = ()
    note: str = ""
    highlights: tuple[SavedHighlight, ...] = ()
    is_starred: bool = False
    is_read: bool = False
    saved: datetime | None = None
    published: datetime | None = None
    files: Mapping[str, bytes] = field(default_factory=dict)


Tell = Callable[[int, int], None]  # articles that are read, of how many (0: nobody knows)


@dataclass(frozen=True)
class ReadSoFar:
    """How far the reading of a file is: articles read, of how many (0: nobody knows), and the
    seconds of work that took."""

    done: int
    total: int
    is_over: bool
    worked: float


@dataclass(frozen=True)
class SavedLibrary:
    """Everything that a file of another program tells. `left_out` counts entries of it that hold
    neither an address nor a text, or could not be read; `faults` are those of ours among these."""

    program: str
    items: tuple[SavedItem, ...] = ()
    feeds: tuple[Outline, ...] = ()
    left_out: int = 0
    faults: tuple[ItemFault, ...] = ()


def saved_library(
    program: str,
    entries: Iterable[T],
    read: Callable[[T], SavedItem],
    feeds: tuple[Outline, ...] = (),
    left_out: int = 0,
) -> SavedLibrary:
    """Return what a file tells whose entries are read one by one: one that breaks costs none of
    the others."""
    items, faults = read_each(entries, read)
    told = tuple(each for each in faults if each.trace)
    return SavedLibrary(program, tuple(items), feeds, left_out + len(faults), told)


@dataclass(frozen=True)
class ExportPreview:
    """What an import would bring, in numbers, and a few titles.

    `addresses` counts articles of which only title and address are known, `read` those that
    are marked as read. `folders` counts folders of feeds. `new`, `known`, `new_feeds` and
    `known_feeds` say what of it the library has; what a file holds twice counts once there.
    """

    path: str
    program: str
    articles: int = 0
    addresses: int = 0
    starred: int = 0
    read: int = 0
    tags: int = 0
    notes: int = 0
    highlights: int = 0
    feeds: int = 0
    folders: int = 0
    left_out: int = 0
    titles: tuple[str, ...] = ()
    new: int = 0
    known: int = 0
    new_feeds: int = 0
    known_feeds: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to import."""
        return not self.articles and not self.feeds


@dataclass(frozen=True)
class ExportContents:
    """What there is to import: how many articles, and the feeds in their folders. `faults` of ours
    cost other articles."""

    articles: int
    feeds: tuple[Outline, ...] = ()
    faults: tuple[ItemFault, ...] = ()


@dataclass(frozen=True)
class PreparedItem:
    """One article of another program, ready to be stored with what its reader added.

    `at`: when it was saved there, None when nobody says. `feed`: the address of its feed there.
    """

    article: PreparedArticle
    annotations: Annotations = Annotations()
    is_starred: bool = False
    is_read: bool = False
    at: datetime | None = None
    feed: str = ""


Placed = tuple[tuple[str, ...], Outline]  # the names of the folders a feed is in, and the feed


def in_folders(feeds: Iterable[Placed]) -> tuple[Outline, ...]:
    """Return feeds as outlines in their folders, both in the order in which they come first."""
    here: list[Outline] = []
    inside: dict[str, list[Placed]] = {}
    for names, feed in feeds:
        if names:
            inside.setdefault(names[0], []).append((names[1:], feed))
        else:
            here.append(feed)
    folders = (Outline(name, children=in_folders(each)) for name, each in inside.items())
    return (*folders, *here)
