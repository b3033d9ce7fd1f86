"""Everything that is wanted, taken from the library a round at a time and fetched once."""

from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

from readerapp.domain.articles import Changes
from readerapp.library.refreshing.fetching import AT_ONCE, BATCH, Fetching, in_batches
from readerapp.library.refreshing.turns import Turns
from readerapp.library.refreshing.wanting import Wanting

T = TypeVar("T", bound=Hashable)
A = TypeVar("A")

Tell = Callable[[int, int], object]  # done, of
Stored = Callable[[Changes], object]


def fetch_in_rounds(
    wanting: Wanting,
    take: Callable[[], Sequence[T]],
    address_of: Callable[[T], str],
    fetch: Callable[[T], A],
    store: Callable[[Sequence[A]], Changes],
    tell: Tell,
    stored: Stored,
) -> None:
    """Fetch what `take` returns until it returns nothing that was not tried in this call.

    `store` takes from the list of what is wanted what it keeps or gives up; the rest, for which
    the network was at fault, waits for the next refresh.
    """
    tried: set[T] = set()
    done = 0
    while wanted := [each for each in take() if each not in tried]:
        tried.update(wanted)
        turns = Turns(wanted, address_of, wanting.cancelled.is_set)
        total = done + len(wanted)
        for batch in in_batches(Fetching(turns, len(wanted), fetch, AT_ONCE), BATCH):
            stored(store(batch))
            done += len(batch)
            tell(done, total)
        if wanting.cancelled.is_set():
            return
