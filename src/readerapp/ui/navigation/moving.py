"""Moves of feeds and folders by drop or key: the new folder and position. Pure arithmetic."""

from enum import Enum, auto

from readerapp.domain.values import dataclass
from readerapp.ui.navigation.entries import Entry, EntryKind, FolderOutline


class DropPart(Enum):
    """Part of a row on which something is dropped."""

    ABOVE = auto()  # between it and the row before
    ON = auto()
    BELOW = auto()  # between it and the row after


@dataclass(frozen=True)
class Move:
    """A move: ids to put into a folder (None: into none).

    `position` counts among those of the same kind that are there without the moved ones; None is
    after all of them.
    """

    feeds: tuple[int, ...] = ()
    folders: tuple[int, ...] = ()
    into: int | None = None
    position: int | None = None


def drop(outline: FolderOutline, moved: Entry, target: Entry, part: DropPart) -> Move | None:
    """Return what dropping `moved` there means; None when it would change nothing or cannot be.

    The heading of the feeds stands for the top.
    """
    if moved.folder:
        move = _drop_folder(outline, moved.folder.id, target, part)
    elif moved.feed:
        move = _drop_feed(outline, moved.feed.id, target, part)
    else:
        move = None
    return None if move is None or _changes_nothing(outline, move) else move


def put_into(outline: FolderOutline, moved: Entry, folder_id: int | None) -> Move | None:
    """Return the move to the end of a folder; None when it is there already or cannot be."""
    if moved.feed:
        inside = outline.folder_of(moved.feed.id) == folder_id
        return None if inside else Move(feeds=(moved.feed.id,), into=folder_id)
    if moved.folder and folder_id not in outline.within(moved.folder.id):
        inside = outline.parent_of(moved.folder.id) == folder_id
        return None if inside else Move(folders=(moved.folder.id,), into=folder_id)
    return None


def shift(outline: FolderOutline, moved: Entry, by: int) -> Move | None:
    """Return the move one place up (-1) or down (1) among its siblings; None at their end."""
    if moved.feed:
        parent, own = outline.folder_of(moved.feed.id), moved.feed.id
        siblings = [feed.id for feed in outline.feeds_in(parent)]
    elif moved.folder:
        parent, own = outline.parent_of(moved.folder.id), moved.folder.id
        siblings = [folder.id for folder in outline.folders_in(parent)]
    else:
        return None
    place = siblings.index(own) + by
    if not 0 <= place < len(siblings):
        return None
    return _move(moved, own, parent, place)


def part_of(moved: Entry, target: Entry, height: float, y: float) -> DropPart:
    """Return which part of a row `y` pixels below its top is, for what is being moved."""
    if target.kind is EntryKind.FOLDER:
        edge = height / 4 if moved.folder else 0.0  # a feed cannot stand between folders
        if y < edge:
            return DropPart.ABOVE
        return DropPart.BELOW if y > height - edge else DropPart.ON
    if target.kind is EntryKind.FEED and moved.feed:
        return DropPart.ABOVE if y < height / 2 else DropPart.BELOW
    return DropPart.ON


def _move(moved: Entry, own: int, into: int | None, position: int | None) -> Move:
    if moved.feed:
        return Move(feeds=(own,), into=into, position=position)
    return Move(folders=(own,), into=into, position=position)


def _drop_feed(outline: FolderOutline, feed_id: int, target: Entry, part: DropPart) -> Move | None:
    if target.folder:
        return Move(feeds=(feed_id,), into=target.folder.id)
    if target.kind is EntryKind.FEEDS:
        return Move(feeds=(feed_id,), position=0)
    if target.feed is None or target.feed.id == feed_id:
        return None
    parent = outline.folder_of(target.feed.id)
    others = [feed.id for feed in outline.feeds_in(parent) if feed.id != feed_id]
    place = others.index(target.feed.id) + (part is not DropPart.ABOVE)
    return Move(feeds=(feed_id,), into=parent, position=place)


def _drop_folder(
    outline: FolderOutline, folder_id: int, target: Entry, part: DropPart
) -> Move | None:
    """A folder never goes into itself."""
    if target.kind is EntryKind.FEEDS:
        return Move(folders=(folder_id,), position=0)
    if target.feed:
        into, place = outline.folder_of(target.feed.id), None
    elif target.folder and part is DropPart.ON:
        into, place = target.folder.id, None
    elif target.folder and target.folder.id != folder_id:
        into = outline.parent_of(target.folder.id)
        others = [f.id for f in outline.folders_in(into) if f.id != folder_id]
        place = others.index(target.folder.id) + (part is DropPart.BELOW)
    else:
        return None
    if into in outline.within(folder_id):
        return None
    return Move(folders=(folder_id,), into=into, position=place)


def _changes_nothing(outline: FolderOutline, move: Move) -> bool:
    if move.feeds:
        siblings = [feed.id for feed in outline.feeds_in(move.into)]
    else:
        siblings = [folder.id for folder in outline.folders_in(move.into)]
    own = (move.feeds or move.folders)[0]
    last = len(siblings) - 1
    place = last if move.position is None else move.position
    return own in siblings and siblings.index(own) == place
