"""The pictures of articles, fetched once and fitted to what a screen can use."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from readerapp.domain.articles import Changes
from readerapp.domain.errors import ReaderError
from readerapp.library.opening import Library
from readerapp.library.pictures import PICTURE_LIMIT, PICTURE_TYPES
from readerapp.library.refreshing.fetching import Fetching, in_batches
from readerapp.library.refreshing.turns import Turns
from readerapp.library.refreshing.wanting import AT_ONCE, BATCH, ROUND, Wanting, is_final
from readerapp.library.sources import OfflinePicture, fit_for_offline
from readerapp.storage import WantedPicture

if TYPE_CHECKING:
    from readerapp.storage import Writer

FIT_SECONDS = 15.0


@dataclass(frozen=True)
class _Answer:
    wanted: tuple[WantedPicture, ...]  # all that show the same address
    picture: OfflinePicture | None
    error: ReaderError | None = None


def fetch_pictures(
    wanting: Wanting, tell: Callable[[int, int], object], stored: Callable[[Changes], object]
) -> None:
    """Fetch the wanted pictures, those of the newest articles first, each address once."""
    with wanting.library.store.read() as reader:
        groups = _by_address(reader.feeds.wanted_pictures(ROUND))
    turns = Turns(groups, lambda same: same[0].address, wanting.cancelled.is_set)
    fetching = Fetching(turns, len(groups), lambda same: _answer(wanting, same), AT_ONCE)
    done = 0
    for batch in in_batches(fetching, BATCH):
        stored(_store(wanting.library, batch))
        done += len(batch)
        tell(done, len(groups))


def _by_address(wanted: Sequence[WantedPicture]) -> list[tuple[WantedPicture, ...]]:
    order = {each.address: place for place, each in reversed(list(enumerate(wanted)))}
    ordered = sorted(wanted, key=lambda each: order[each.address])
    return [tuple(same) for _, same in groupby(ordered, key=lambda each: each.address)]


def _answer(wanting: Wanting, wanted: tuple[WantedPicture, ...]) -> _Answer:
    first = wanted[0]
    try:
        answer = wanting.fetch(first.address, first.feed_id, PICTURE_TYPES, PICTURE_LIMIT)
        picture = wanting.library.parsers.run(
            fit_for_offline, answer.body, name=first.address, seconds=FIT_SECONDS
        )
        return _Answer(wanted, picture)
    except ReaderError as error:
        return _Answer(wanted, None, error)


def _store(library: Library, batch: Sequence[_Answer]) -> Changes:
    with library.store.write() as writer:
        for answer in batch:
            for wanted in answer.wanted:
                if answer.picture is not None:
                    _keep(writer, library, wanted, answer.picture)
                elif is_final(answer.error):
                    writer.pictures.failed(wanted.article_id, wanted.position)
        return writer.changes()


def _keep(writer: "Writer", library: Library, at: WantedPicture, found: OfflinePicture) -> None:
    writer.pictures.store(
        at.article_id, at.position, found.data, found.media_type, found.width, found.height
    )
    evidence = [replace(each, picture=at.position) for each in found.evidence]
    writer.evidence.add(at.article_id, evidence, library.clock.now())
