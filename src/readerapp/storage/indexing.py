"""What belongs to the search index: its rows, and what a check finds of it."""

from readerapp.storage.codec import unpack_content

SEARCH = """
    INSERT INTO search (rowid, title, dek, body, source, authors) VALUES (?, ?, ?, ?, ?, ?)
"""
_OF_INDEX = ("search index", "inverted index for FTS5")


def is_of_index(finding: str) -> bool:
    """Return whether a finding of `check` is about the search index alone."""
    return any(words in finding for words in _OF_INDEX)


def search_row(article_id: int, packed: bytes) -> tuple[int, str, str, str, str, str]:
    """Return the row of the index that belongs to a text."""
    title, dek, body, source, authors = unpack_content(packed).folded
    return article_id, title, dek, body, source, authors
