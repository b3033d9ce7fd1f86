"""Which articles a list shows, and what of them matched."""

from array import array
from collections.abc import Sequence

from readerapp.domain.articles import ArticleHead, ArticleQuery
from readerapp.library.opening import Library


def ids_of(library: Library, query: ArticleQuery, limit: int | None = None) -> "array[int]":
    """Return the ids a list shows, newest first. A search without a searchable word finds none.

    With `query.by_story` one of each story: among those that fit the query its newest unread
    article, else its newest.
    """
    match = _expression(query.search) if query.search else ""
    if query.search and not match:
        return array("q")
    with library.store.read() as reader:
        return reader.articles.ids(query, match, limit)


def search(library: Library, query: str, limit: int) -> list[tuple[ArticleHead, str]]:
    """Return the best matches with a snippet of the text around the first hit."""
    match = _expression(query)
    if not match:
        return []
    with library.store.read() as reader:
        ids = reader.search.ids(match, limit)
        heads = reader.articles.heads(ids)
        texts = {text.id: text.body_text for text in reader.articles.texts(ids)}
    return [(head, _snippet(head, texts.get(head.id, ""), query)) for head in heads]


def heads(library: Library, ids: Sequence[int]) -> list[ArticleHead]:
    """Return the rows of these ids in that order; ids that are gone are left out."""
    with library.store.read() as reader:
        return reader.articles.heads(ids)


def story_heads(library: Library, ids: Sequence[int]) -> list[ArticleHead]:
    """Return the same for a list with one row a story: each tells how widely it is reported."""
    with library.store.read() as reader:
        return reader.articles.story_heads(ids)


def _expression(query: str) -> str:
    from readerapp.languages import match_expression  # loads 30 ms that the first list does without

    return match_expression(query)


def _snippet(head: ArticleHead, body: str, query: str) -> str:
    from readerapp.languages import snippet  # see _expression

    return snippet("\n".join((head.dek, body)), query)
