"""The pictures of articles, fetched once and fitted to what a screen can use."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby

from readerapp.domain.articles import Changes
from readerapp.domain.errors import ReaderError
from readerapp.library.entry_values import OfflinePicture
from readerapp.library.opening import Library
from readerapp.library.pictures import (
    PICTURE_LIMIT,
    PICTURE_TYPES,
    keep_picture,
    read_picture,
)
from readerapp.library.refreshing.rounds import Stored, Tell, fetch_in_rounds
from readerapp.library.refreshing.wanting import Wanting, is_final
from readerapp.storage import WantedPicture


@dataclass(frozen=True)
class _Answer:
    wanted: tuple[WantedPicture, ...]  # all that show the same address
    picture: OfflinePicture | None
    error: ReaderError | None = None


def fetch_pictures(wanting: Wanting, tell: Tell, stored: Stored) -> None:
    """Fetch the wanted pictures, those of the newest articles first, each address once."""

    def take() -> Sequence[tuple[WantedPicture, ...]]:
        with wanting.library.store.read() as reader:
            return _by_address(reader.feeds.wanted_pictures(wanting.round))

    fetch_in_rounds(
        wanting,
        take,
        lambda same: same[0].address,
        partial(_answer, wanting),
        partial(_store, wanting.library),
        tell,
        stored,
    )


def _by_address(wanted: Sequence[WantedPicture]) -> list[tuple[WantedPicture, ...]]:
    order = {each.address: place for place, each in reversed(list(enumerate(wanted)))}
    ordered = sorted(wanted, key=lambda each: order[each.address])
    return [tuple(same) for _, same in groupby(ordered, key=lambda each: each.address)]


def _answer(wanting: Wanting, wanted: tuple[WantedPicture, ...]) -> _Answer:
    first = wanted[0]
    try:
        answer = wanting.fetch(first.address, first.feed_id, PICTURE_TYPES, PICTURE_LIMIT)
        return _Answer(wanted, read_picture(wanting.library, answer.body, first.address))
    except ReaderError as error:
        return _Answer(wanted, None, error)


def _store(library: Library, batch: Sequence[_Answer]) -> Changes:
    now = library.clock.now()
    with library.store.write() as writer:
        for answer in batch:
            for at in answer.wanted:
                if answer.picture is not None:
                    keep_picture(writer, at.article_id, at.position, answer.picture, now)
                elif is_final(answer.error):
                    writer.pictures.failed(at.article_id, at.position)
        return writer.changes()
