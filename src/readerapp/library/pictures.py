"""Pictures of imported pages: fetched once, then kept."""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from readerapp.domain.articles import Changes, PictureState
from readerapp.domain.drafts import PreparedArticle
from readerapp.domain.errors import ReaderError, Reason, WorkError
from readerapp.domain.labels import Evidence
from readerapp.library.opening import Library
from readerapp.library.parser_jobs import (
    FIT_FOR_OFFLINE,
    FIT_WITHOUT_CREDENTIALS,
    OfflinePicture,
    disclosure_of,
)

if TYPE_CHECKING:
    from readerapp.storage import Writer

PICTURE_LIMIT = 12 * 1024 * 1024
PICTURES_PER_PAGE = 30
FIT_SECONDS = 15.0
_MANIFEST = b"c2pa"  # stands in every picture with content credentials
PICTURE_TYPES = "image/avif, image/webp, image/png, image/jpeg, image/gif, image/*;q=0.5"


def fetch_pictures(library: Library, article: PreparedArticle, page: str = "") -> PreparedArticle:
    """Return the article with the bytes of its pictures. One that fails stays a placeholder.

    `page`: the address that the user typed for it. A private address is refused, but for the place
    of that page: it may show its own pictures, and leads nowhere else there.
    """
    pictures = list(article.pictures)
    found: list[Evidence] = []
    for position, draft in enumerate(article.pictures[:PICTURES_PER_PAGE]):
        if draft.data or not draft.address:
            continue
        picture = _fetched(library, draft.address, page)
        if picture is not None:
            pictures[position] = replace(
                draft,
                data=picture.data,
                media_type=picture.media_type,
                width=picture.width,
                height=picture.height,
                credentials=picture.credentials,
            )
            found += evidence_at(picture, position)
    return replace(article, pictures=tuple(pictures), evidence=(*article.evidence, *found))


def fetch_picture(library: Library, article_id: int, position: int) -> Changes:
    """Fetch and keep one picture that the user asked for.

    Raises FetchError, SourceError, WorkError, StorageError. A failure is recorded with the picture.
    One that is here already is not fetched again.
    """
    address = _missing(library, article_id, position)
    if not address:
        return Changes()
    with library.store.read() as reader:
        # An article may claim to be from anywhere, but not to be of a feed that the user typed.
        home = reader.feeds.home_of(article_id)
    try:
        picture = _fetch(library, address, home)
    except ReaderError as error:
        if error.reason is not Reason.CANCELLED:
            with library.store.write() as writer:
                writer.pictures.failed(article_id, position)
        raise
    with library.store.write() as writer:
        keep_picture(writer, article_id, position, picture, library.clock.now())
        return writer.changes()


def read_picture(library: Library, data: bytes, name: str, disclosure: str = "") -> OfflinePicture:
    """Fit a picture to what a screen can use, in a worker. `disclosure` is what the response that
    brought it said of AI. Raises SourceError, WorkError."""
    run = library.parser_workers.run
    try:
        return run(FIT_FOR_OFFLINE, data, disclosure, name=name, seconds=FIT_SECONDS)
    except WorkError as error:
        if error.reason is Reason.CANCELLED or _MANIFEST not in data:
            raise
        return run(FIT_WITHOUT_CREDENTIALS, data, disclosure, name=name, seconds=FIT_SECONDS)


def keep_picture(
    writer: "Writer", article_id: int, position: int, picture: OfflinePicture, now: datetime
) -> None:
    """Store a picture with what its bytes said of its making."""
    writer.pictures.store(
        article_id,
        position,
        picture.data,
        picture.media_type,
        picture.width,
        picture.height,
        picture.credentials,
    )
    writer.evidence.add(article_id, evidence_at(picture, position), now)


def evidence_at(picture: OfflinePicture, position: int) -> list[Evidence]:
    """Return the evidence of a picture as that of the picture at a position of its article."""
    return [replace(each, picture=position) for each in picture.evidence]


def _missing(library: Library, article_id: int, position: int) -> str:
    """Return the address of a picture that is not here, "" when there is nothing to fetch."""
    with library.store.read() as reader:
        pictures = reader.pictures.of(article_id)
    wanted = (PictureState.NOT_FETCHED, PictureState.WANTED, PictureState.FAILED)
    found = (p.address for p in pictures if p.position == position and p.state in wanted)
    return next(found, "")


def _fetched(library: Library, address: str, home: str) -> OfflinePicture | None:
    try:
        return _fetch(library, address, home)
    except ReaderError:
        return None


def _fetch(library: Library, address: str, home: str) -> OfflinePicture:
    """Fetch one picture; `home`: the address that the user typed for what shows it, or ""."""
    from readerapp.network.request import (
        FetchRequest,  # start-up time: the window loads this module
    )

    answer = library.fetcher.fetch(
        FetchRequest(
            address, accept=PICTURE_TYPES, limit_bytes=PICTURE_LIMIT, user_typed=False, home=home
        )
    )
    return read_picture(library, answer.body, address, disclosure_of(answer.headers))
