"""Lists of subscriptions: what is in them, and what of a file could not be taken."""

import re
from dataclasses import dataclass

from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.feeds import Outline
from readerapp.feeds.decoding import decode_feed
from readerapp.feeds.opml_others import read_bookmarks, read_friends
from readerapp.feeds.opml_outlines import all_feeds, read_outlines
from readerapp.feeds.opml_tree import DEEPEST, TreeBuilder
from readerapp.feeds.opml_writing import write_opml

__all__ = ["OpmlList", "all_feeds", "read_opml", "write_opml"]

_LARGEST = 30_000_000
_MOST_NAMED = 10
_BLANK = b" \t\r\n\0\xef\xbb\xbf\xfe\xff"
_FRIENDS = re.compile(r"<(?:\w+:)?rdf\b", re.IGNORECASE)
_BOOKMARKS = re.compile(r"\bfeedurl\s*=", re.IGNORECASE)


@dataclass(frozen=True)
class OpmlList:
    """A list of subscriptions as a file states it; each address once, folders 50 deep at most.

    What was not taken is named: `duplicates` are feeds listed again, `skipped` entries without an
    address that can be opened, `flattened` folders that were too deep, whose feeds moved up.
    `is_cut_short`: the file ends in the middle; what was whole is here.
    """

    title: str = ""
    outlines: tuple[Outline, ...] = ()
    duplicates: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    flattened: tuple[str, ...] = ()
    is_cut_short: bool = False

    @property
    def problems(self) -> tuple[str, ...]:
        """What was not taken, as English sentences with a count and the first ten names."""
        named = (
            ("listed more than once", self.duplicates),
            ("without an address that can be opened", self.skipped),
            (f"nested more than {DEEPEST} folders deep, feeds moved up", self.flattened),
        )
        counted = tuple(f"{len(names)} {what}: {_some(names)}" for what, names in named if names)
        return (*counted, *(("The file ends in the middle.",) if self.is_cut_short else ()))


def read_opml(data: bytes, name: str) -> OpmlList:
    """Read an OPML file (1.0, 1.1, 2.0), the live bookmarks of a browser, or a FOAF blogroll.

    A faulty file gives what is in it. Nothing is fetched and no entity is expanded. Raises
    SourceError EMPTY, TOO_LARGE (over 30 MB) or BAD_OPML when it is no list at all.
    """
    if not data.strip(_BLANK):
        raise SourceError(Reason.EMPTY, name)
    if len(data) > _LARGEST:
        raise SourceError(Reason.TOO_LARGE, name)
    text = decode_feed(data)
    document = read_outlines(text)
    if document is not None:
        return _listed(document.tree, document.title, is_cut_short=not document.is_whole)
    tree = read_bookmarks(text) if _BOOKMARKS.search(text) else None
    if tree is None and _FRIENDS.search(text):
        tree = read_friends(text)
    found = _listed(tree, "", keep_empty=False) if tree is not None else OpmlList()
    if not found.outlines:
        raise SourceError(Reason.BAD_OPML, name)
    return found


def _listed(
    tree: TreeBuilder, title: str, *, keep_empty: bool = True, is_cut_short: bool = False
) -> OpmlList:
    outlines = tree.outlines(empty_folders=keep_empty)
    return OpmlList(
        title,
        outlines,
        tuple(tree.duplicates),
        tuple(tree.skipped),
        tuple(tree.flattened),
        is_cut_short,
    )


def _some(names: tuple[str, ...]) -> str:
    rest = len(names) - _MOST_NAMED
    return ", ".join(names[:_MOST_NAMED]) + (f" and {rest} more" if rest > 0 else "")
