"""Offline copies: how much is kept, and requests for more."""

from collections.abc import Sequence

from readerapp.domain.articles import ArticleQuery, Changes
from readerapp.domain.feeds import OfflineUse
from readerapp.library.opening import Library
from readerapp.library.searching import ids_of


def use(library: Library) -> OfflineUse:
    """Return what offline copies take."""
    with library.store.read() as reader:
        return reader.feeds.offline_use()


def make_available(library: Library, query: ArticleQuery) -> Changes:
    """Want the whole text and the pictures of everything a list shows; the next refresh fetches
    them."""
    return make_articles_available(library, list(ids_of(library, query)))


def make_articles_available(library: Library, ids: Sequence[int]) -> Changes:
    """Want the whole text and the pictures of these articles."""
    with library.store.write() as marker:
        return Changes(changed=tuple(marker.feeds.want_offline(ids)))
