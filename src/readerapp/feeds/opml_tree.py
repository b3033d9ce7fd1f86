"""Folders and feeds as they are found, put together to a tree of a bounded depth."""

from dataclasses import dataclass, field, replace
from typing import TypeAlias

from readerapp.domain.feeds import Outline

DEEPEST = 50


@dataclass
class _Folder:
    outline: Outline
    is_link: bool
    children: list["_Found"] = field(default_factory=list)


_Found: TypeAlias = Outline | _Folder


class TreeBuilder:
    """Collects feeds and folders in the order of a document.

    Folders deeper than `DEEPEST` levels, or without a name, are left out and what is in them moves
    up. A feed found twice is kept once. `duplicates` and `skipped` are the names of what was not
    taken, `flattened` of the folders that were too deep.
    """

    def __init__(self) -> None:
        self.duplicates: list[str] = []
        self.skipped: list[str] = []
        self.flattened: list[str] = []
        self._top: list[_Found] = []
        self._open: list[tuple[list[_Found], int]] = [(self._top, 0)]
        self._addresses: set[str] = set()

    def add_feed(self, feed: Outline) -> None:
        """Add a feed to the folder that is open."""
        if feed.address in self._addresses:
            self.duplicates.append(feed.text)
        else:
            self._addresses.add(feed.address)
            self._open[-1][0].append(feed)

    def enter(self, folder: Outline | None = None, is_link: bool = False) -> None:
        """Begin a folder, or (None) something that holds others but is no folder.

        `is_link`: if nothing turns out to be inside, it was no folder but a link.
        """
        around, depth = self._open[-1]
        if folder is None or not folder.text:
            self._open.append((around, depth))
        elif depth == DEEPEST:
            self.flattened.append(folder.text)
            self._open.append((around, depth))
        else:
            found = _Folder(folder, is_link)
            around.append(found)
            self._open.append((found.children, depth + 1))

    def leave(self) -> None:
        """End what was begun last."""
        if len(self._open) > 1:
            self._open.pop()

    def leave_all(self) -> None:
        """End everything that is open."""
        del self._open[1:]

    def outlines(self, *, empty_folders: bool = True) -> tuple[Outline, ...]:
        """Return the tree. Links that hold nothing are named in `skipped`."""
        frozen = (self._frozen(found, empty_folders) for found in self._top)
        return tuple(outline for outline in frozen if outline is not None)

    def _frozen(self, found: _Found, empty_folders: bool) -> Outline | None:
        if isinstance(found, Outline):
            return found
        if found.is_link and not found.children:
            self.skipped.append(found.outline.text)
            return None
        frozen = (self._frozen(child, empty_folders) for child in found.children)
        children = tuple(outline for outline in frozen if outline is not None)
        return replace(found.outline, children=children) if children or empty_folders else None
