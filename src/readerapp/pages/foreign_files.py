"""Plain text that nobody wrote to be read: configuration, tables, programs."""

from pathlib import PurePath

from readerapp.domain.errors import Reason, SourceError
from readerapp.pages.kinds import SourceKind, sniff

# Plain text under these names is meant to be read.
_TEXT_NAMES = frozenset(
    {".txt", ".text", ".asc", ".md", ".markdown", ".mdown", ".mkd", ".rst", ".adoc", ".org",
     ".html", ".htm", ".xhtml", ".xht", ".shtml"}
)  # fmt: skip


def refuse_foreign(data: bytes, name: str) -> None:
    """Raise SourceError(NOT_AN_ARTICLE) for plain text whose name does not say that it is to be
    read. Raises what `sniff` does, too."""
    if PurePath(name).suffix.lower() in _TEXT_NAMES:
        return
    if sniff(data, name) is SourceKind.TEXT:
        raise SourceError(Reason.NOT_AN_ARTICLE, name)
