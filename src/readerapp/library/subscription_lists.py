"""Imports and exports subscription lists (OPML)."""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from readerapp.domain.articles import Changes
from readerapp.domain.feeds import Feed, Folder, Outline, Subscriptions
from readerapp.domain.values import dataclass
from readerapp.library.marks import ActionResult
from readerapp.library.opening import Library
from readerapp.library.parser_jobs import READ_OPML
from readerapp.library.subscriptions import subscriptions
from readerapp.library.unsubscribing import unsubscribe_feeds
from readerapp.storage import FeedWriter, without_scheme
from readerapp.system import read_file

READ_SECONDS = 15.0
LIMIT = 30 * 1024 * 1024
_LOOKED_AT = 2_000
_BEGINNING = re.compile(rb"<opml\b", re.IGNORECASE)


@dataclass(frozen=True)
class ListReport:
    """Outcome of an import: new feeds, feeds known before, and what could not be used.

    `problems` are English sentences for the details.
    """

    new: tuple[int, ...]
    known: int
    problems: tuple[str, ...]


def import_list(library: Library, data: bytes, name: str) -> tuple[ListReport, ActionResult]:
    """Subscribe to every feed of a list, in its folders, all or nothing.

    Folders of the same name are filled rather than doubled; feeds subscribed to already stay
    where they are. Raises SourceError(BAD_OPML), and then nothing was changed. Undo ends the feeds
    and takes the folders away in one transaction; what `end` says of interruptions holds for it.
    """
    library.refuse_read_only()
    found = library.parser_workers.run(READ_OPML, data, name, name=name, seconds=READ_SECONDS)
    with library.store.write() as marker:
        adding = _Adding(marker.feeds, library)
        adding.add(found.outlines, None)
    new, folders = tuple(adding.new), tuple(reversed(adding.folders))

    def undo() -> Changes:
        return unsubscribe_feeds(library, new, remove_articles=True, folders=folders).changes

    changed = bool(new or folders)
    report = ListReport(new, adding.known, found.problems)
    return report, ActionResult(Changes(subscriptions=changed), undo if changed else None)


def lists_among(inputs: Sequence[str]) -> tuple[list[Path], list[str]]:
    """Part the subscription lists among files to be imported from everything else."""
    lists = [given for given in inputs if is_list(Path(given))]
    return [Path(given) for given in lists], [given for given in inputs if given not in lists]


def is_list(path: Path) -> bool:
    """Return whether a file is a list of subscriptions, by its name or its first words."""
    if path.suffix.lower() == ".opml":
        return True
    try:
        with path.open("rb") as file:
            return _BEGINNING.search(file.read(_LOOKED_AT).replace(b"\0", b"")) is not None
    except OSError:
        return False  # whoever reads it says why


def import_file(library: Library, path: Path) -> tuple[ListReport, ActionResult]:
    """Import a list from a file. Raises SourceError."""
    return import_list(library, read_file(path, LIMIT), str(path))


def export_list(library: Library) -> bytes:
    """Return all subscriptions as OPML 2.0."""
    return list_of(subscriptions(library), library.clock.now())


def list_of(found: Subscriptions, now: datetime) -> bytes:
    """Return subscriptions as OPML 2.0."""
    from readerapp.feeds import write_opml  # 0.2 s that a window which only reads does without

    return write_opml("Readerapp", _outlines(found, None), now)


class _Adding:
    """Adds outlines inside one transaction."""

    def __init__(self, feeds: FeedWriter, library: Library) -> None:
        self._feeds = feeds
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
        key = self._feeds.reader.key_of(outline.address) or without_scheme(outline.address)
        if key in self._keys:
            self.known += 1
            return
        self._keys.add(key)
        feed = Feed(
            id=0,
            key=key,
            address=outline.address,
            title=outline.text,
            site=outline.site,
            folder_id=folder_id,
            outline=outline.attributes,
        )
        self.new.append(self._feeds.subscribe(feed, self._now))


def _outlines(found: Subscriptions, folder_id: int | None) -> tuple[Outline, ...]:
    folders = [_folder_outline(each, found) for each in _in(found.folders, folder_id)]
    feeds = [_feed_outline(each) for each in found.feeds if each.folder_id == folder_id]
    return (*folders, *feeds)


def _in(folders: Sequence[Folder], parent_id: int | None) -> list[Folder]:
    return [folder for folder in folders if folder.parent_id == parent_id]


def _folder_outline(folder: Folder, found: Subscriptions) -> Outline:
    return Outline(folder.name, attributes=folder.outline, children=_outlines(found, folder.id))


def _feed_outline(feed: Feed) -> Outline:
    return Outline(feed.shown_name, feed.address, feed.site, feed.outline)
