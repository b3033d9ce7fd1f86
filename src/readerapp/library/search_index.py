"""Making the search index anew when it is out of step with the articles."""

from collections.abc import Callable

from readerapp import storage
from readerapp.library.opening import Library


def rebuild_search_index(library: Library, progress: Callable[[int], None] = lambda _: None) -> int:
    """Fill the index again; return how many articles are in it. Articles are not touched."""
    return storage.rebuild_search_index(library.store, progress)
