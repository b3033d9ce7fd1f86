"""Imports and exports subscription lists (OPML)."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from readerapp.domain.addresses import without_password
from readerapp.domain.articles import Changes
from readerapp.domain.feeds import Feed, Folder, Outline, Subscriptions
from readerapp.domain.hosts import leads_into_private_network
from readerapp.domain.values import dataclass
from readerapp.library.marks import ActionResult
from readerapp.library.opening import Library
from readerapp.library.output_files import SUBSCRIPTIONS, output_file
from readerapp.library.parser_jobs import READ_OPML
from readerapp.library.subscriptions import subscriptions
from readerapp.library.unsubscribing import (
    Before,
    Unsubscribed,
    added_feeds,
    before_adding,
    unsubscribe_feeds,
)
from readerapp.messages import ENGLISH
from readerapp.storage import FeedWriter, without_scheme
from readerapp.system import read_file

if TYPE_CHECKING:
    from readerapp.feeds.opml import OpmlList

READ_SECONDS = 15.0
LIMIT = 30 * 1024 * 1024
TOLD_EVERY = 500  # feeds between two reports of progress
Progress = Callable[[int, int], None]  # feeds done, of how many
_LOOKED_AT = 2_000
_BEGINNING = re.compile(rb"<opml\b", re.IGNORECASE)
_LOOKED_AT_FEED = 65_536
_FEED = re.compile(r"^[^<]*(?:<[?!][^<>]*>\s*)*<(?:rss|feed|rdf:RDF)\b")
_ENTRY = re.compile(r"<(?:\w+:)?(?:item|entry)\b")
_LINK = re.compile(r"<(?:\w+:)?link\b([^<>]{0,2000})>")
_ATTRIBUTE = re.compile(r"""(\w+)\s*=\s*(["'])(.*?)\2""", re.DOTALL)


@dataclass(frozen=True)
class ListReport:
    """Outcome of an import: new feeds, feeds known before, and what could not be used.

    `problems` are English sentences for the details, made of what `found` names. `private` are
    those feeds of the list, new and known, that are plainly in a private network: they are not
    asked before the user allows it.
    """

    new: tuple[int, ...]
    known: int
    problems: tuple[str, ...]
    found: "OpmlList"
    private: tuple[Feed, ...] = ()


def import_list(
    library: Library,
    data: bytes,
    name: str,
    progress: Progress = lambda _done, _total: None,
) -> tuple[ListReport, ActionResult]:
    """Subscribe to every feed of a list, in its folders, all or nothing.

    Folders of the same name are filled rather than doubled; feeds subscribed to already stay
    where they are. Raises SourceError(BAD_OPML), and then nothing was changed. Undo ends the feeds
    and takes the folders away in one transaction; what `end` says of interruptions holds for it.
    `progress` is told once in a while how many feeds are in, of how many, before they are kept.
    """
    library.refuse_read_only()
    found = library.parser_workers.run(READ_OPML, data, name, name=name, seconds=READ_SECONDS)
    with library.store.write() as marker:
        before = before_adding(library, marker.reader)
        added = add_outlines(library, marker.feeds, found.outlines, progress)
    new = added.new
    problems, private = found.problems(ENGLISH), private_among(library, found.outlines)
    report = ListReport(new, added.known, problems, found, private)
    return report, added_feeds(library, new, before, added.folders)


@dataclass(frozen=True)
class AddedFeeds:
    """Feeds that were added, how many of a list were known, and new folders, inner ones first."""

    new: tuple[int, ...] = ()
    known: int = 0
    folders: tuple[int, ...] = ()


def add_outlines(
    library: Library,
    feeds: FeedWriter,
    outlines: Sequence[Outline],
    progress: Progress = lambda _done, _total: None,
) -> AddedFeeds:
    """Subscribe to every feed of a list inside a transaction, as `import_list` promises."""
    total = _count(outlines)
    adding = _Adding(feeds, library, lambda done: progress(done, total))
    adding.add(outlines, None)
    return AddedFeeds(tuple(adding.new), adding.known, tuple(reversed(adding.folders)))


def take_back_feeds(library: Library, added: AddedFeeds, before: Before) -> Unsubscribed:
    """Take back feeds and folders that were added, with what the feeds have brought since."""
    return unsubscribe_feeds(
        library, added.new, remove_articles=True, folders=added.folders, before=before
    )


def feeds_here(library: Library, outlines: Sequence[Outline]) -> tuple[int, int]:
    """Return how many feeds of a list are not subscribed to, and how many are, as adding them
    would count."""
    listed = tuple(_addresses(outlines))
    with library.store.read() as reader:
        here = {feed.key for feed in reader.feeds.subscriptions().feeds}
        keys = [reader.feeds.key_of(each) or without_scheme(each) for each in listed]
    new = set(keys) - here
    return len(new), len(keys) - len(new)


def allow_private(library: Library, feeds: Sequence[Feed]) -> Changes:
    """Let feeds be asked although they are in a private network. The user has said so."""
    with library.store.write() as marker:
        for feed in feeds:
            marker.feeds.trust(feed.id)
    return Changes(subscriptions=bool(feeds))


def private_among(library: Library, outlines: Sequence[Outline]) -> tuple[Feed, ...]:
    """Return those feeds of a list, subscribed to by now, that are plainly in a private network and
    may not be asked yet."""
    listed = {without_scheme(address) for address in _addresses(outlines)}
    if not any(leads_into_private_network(f"http://{each}") for each in listed):
        return ()
    return tuple(
        feed
        for feed in subscriptions(library).feeds
        if without_scheme(feed.address) in listed and is_unasked(feed)
    )


def is_unasked(feed: Feed) -> bool:
    """Return whether a feed is plainly in a private network and may not be asked yet."""
    return not feed.is_typed and leads_into_private_network(feed.address)


def _addresses(outlines: Iterable[Outline]) -> Iterator[str]:
    for outline in outlines:
        if outline.address:
            yield outline.address
        yield from _addresses(outline.children)


def lists_among(inputs: Sequence[str]) -> tuple[list[Path], list[str]]:
    """Part the subscription lists among files to be imported from everything else."""
    lists = [given for given in inputs if given and "://" not in given and is_list(Path(given))]
    return [Path(given) for given in lists], [given for given in inputs if given not in lists]


def is_list(path: Path) -> bool:
    """Return whether a file is a list of subscriptions, by its name or its first words."""
    try:
        if not path.is_file():  # a pipe: to open it could last for ever
            return path.suffix.lower() == ".opml"
        with path.open("rb") as file:
            return is_list_file(file, path.name)
    except OSError:  # whoever reads it says why
        return path.suffix.lower() == ".opml"


def is_list_file(file: BinaryIO, name: str) -> bool:
    """Return the same of an open file of this name."""
    if name.lower().endswith(".opml"):
        return True
    return _BEGINNING.search(file.read(_LOOKED_AT).replace(b"\0", b"")) is not None


def address_of_feed(path: Path) -> str:
    """Return where a file that is a feed, such as a browser stores one, says that the feed is; ""
    when it is none, or says nothing that may be asked."""
    try:
        if not path.is_file():
            return ""
        with path.open("rb") as file:
            text = file.read(_LOOKED_AT_FEED).decode("utf-8", "replace")
    except OSError:
        return ""
    if not _FEED.search(text):
        return ""
    for link in _LINK.findall(_ENTRY.split(text, maxsplit=1)[0]):
        said = {name.lower(): unescape(value) for name, _quote, value in _ATTRIBUTE.findall(link)}
        address = without_password(said.get("href", "").strip())
        is_web = address.lower().startswith(("https://", "http://"))
        if said.get("rel") == "self" and is_web and not leads_into_private_network(address):
            return address
    return ""


def import_file(
    library: Library, path: Path, progress: Progress = lambda _done, _total: None
) -> tuple[ListReport, ActionResult]:
    """Import a list from a file. Raises SourceError."""
    return import_list(library, read_file(path, LIMIT), str(path), progress)


def export_list(library: Library) -> bytes:
    """Return all subscriptions as OPML 2.0."""
    return list_of(subscriptions(library), library.clock.now())


def export_file(library: Library, path: Path, *, replace: bool = False) -> None:
    """Write all subscriptions to an OPML file; an older list is replaced only if `replace`.

    Raises StorageError: EXISTS, OTHER_FILE_HERE, or why it cannot be written.
    """
    output = output_file(path, SUBSCRIPTIONS, replace=replace)
    output.write(export_list(library))


def list_of(found: Subscriptions, now: datetime) -> bytes:
    """Return subscriptions as OPML 2.0."""
    from readerapp.feeds.opml import write_opml  # 0.2 s that a window which only reads does without

    return write_opml("Readerapp", _Placed(found).outlines(None), now)


def _count(outlines: Iterable[Outline]) -> int:
    return sum(bool(each.address) + _count(each.children) for each in outlines)


class _Adding:
    """Adds outlines inside one transaction."""

    def __init__(
        self, feeds: FeedWriter, library: Library, progress: Callable[[int], None]
    ) -> None:
        self._feeds = feeds
        self._progress = progress
        self._now = library.clock.now()
        found = feeds.reader.subscriptions()
        self._keys = {feed.key for feed in found.feeds}
        self._folders = {(folder.parent_id, folder.name): folder.id for folder in found.folders}
        self.new: list[int] = []
        self.folders: list[int] = []
        self.known = 0

    def add(self, outlines: Iterable[Outline], folder_id: int | None) -> None:
        """Add outlines to a folder. Lists are at most 50 deep: the reader of OPML sees to it."""
        for outline in outlines:
            if outline.address:
                self._add_feed(outline, folder_id)
            if outline.children or not outline.address:
                inner = folder_id if outline.address else self._folder(outline, folder_id)
                self.add(outline.children, inner)

    def _folder(self, outline: Outline, parent_id: int | None) -> int:
        known = self._folders.get((parent_id, outline.text))
        if known is not None:
            return known
        folder_id = self._feeds.add_folder(outline.text, parent_id, outline.attributes)
        self._folders[parent_id, outline.text] = folder_id
        self.folders.append(folder_id)
        return folder_id

    def _add_feed(self, outline: Outline, folder_id: int | None) -> None:
        done = len(self.new) + self.known
        if done and done % TOLD_EVERY == 0:
            self._progress(done)
        key = self._feeds.reader.key_of(outline.address) or without_scheme(outline.address)
        if key in self._keys:
            self.known += 1
            return
        self._keys.add(key)
        # What a reader saw in another program is what he sees here, until he renames it.
        name = "" if outline.text == outline.address else outline.text
        feed = Feed(
            id=0,
            key=key,
            address=outline.address,
            title=outline.title or name or outline.text,
            name=name,
            site=outline.site,
            folder_id=folder_id,
            outline=outline.attributes,
        )
        self.new.append(self._feeds.subscribe(feed, self._now))


class _Placed:
    """Subscriptions by the folder they stand in."""

    def __init__(self, found: Subscriptions) -> None:
        self._folders: dict[int | None, list[Folder]] = {}
        self._feeds: dict[int | None, list[Feed]] = {}
        for folder in found.folders:
            self._folders.setdefault(folder.parent_id, []).append(folder)
        for feed in found.feeds:
            self._feeds.setdefault(feed.folder_id, []).append(feed)

    def outlines(self, folder_id: int | None) -> tuple[Outline, ...]:
        """Return what stands in a folder, None for the top."""
        folders = [
            Outline(each.name, attributes=each.outline, children=self.outlines(each.id))
            for each in self._folders.get(folder_id, ())
        ]
        feeds = map(_feed_outline, self._feeds.get(folder_id, ()))
        return (*folders, *feeds)


def _feed_outline(feed: Feed) -> Outline:
    own = feed.title if feed.title != feed.shown_name else ""
    return Outline(feed.shown_name, feed.address, feed.site, feed.outline, title=own)
