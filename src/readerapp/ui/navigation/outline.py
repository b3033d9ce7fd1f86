"""The folder outline: which feeds and folders are in which folder."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from readerapp.domain.feeds import Feed, Folder, Subscriptions
from readerapp.domain.values import dataclass

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
