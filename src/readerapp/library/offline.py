"""What is kept for reading without a network, and asking for more of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from readerapp.domain.articles import ArticleQuery, Changes
from readerapp.library.opening import Library
from readerapp.library.searching import ids_of


@dataclass(frozen=True)
class Use:
    """Bytes that pictures and publishers' pages of feed articles take, and what is still to come:
    texts and pictures, as numbers."""

    pictures_bytes: int
    pages_bytes: int
    texts_wanted: int
    pictures_wanted: int


def use(library: Library) -> Use:
    """Return what offline copies take and what is still wanted."""
    with library.store.read() as reader:
        taken = reader.feeds.offline_use()
        texts, pictures = reader.feeds.wanted_counts()
    return Use(taken.pictures_bytes, taken.pages_bytes, texts, pictures)


def make_available(library: Library, query: ArticleQuery) -> Changes:
    """Want the whole text and the pictures of everything a list shows; the next refresh fetches
    them."""
    return make_articles_available(library, list(ids_of(library, query)))


def make_articles_available(library: Library, ids: Sequence[int]) -> Changes:
    """Want the whole text and the pictures of these articles."""
    with library.store.mark() as marker:
        return Changes(changed=tuple(marker.feeds.want_offline(ids)))
