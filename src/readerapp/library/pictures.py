"""Pictures of a page the user asked for by its address: fetched once, kept, never asked again."""

from dataclasses import replace

from readerapp.domain.articles import Changes, PictureState
from readerapp.domain.drafts import PictureDraft, PreparedArticle
from readerapp.domain.errors import FetchError, ReaderError
from readerapp.library.opening import Library
from readerapp.provenance import image_evidence

PICTURE_LIMIT = 12 * 1024 * 1024
PICTURES_PER_PAGE = 30
PICTURE_TYPES = "image/avif, image/webp, image/png, image/jpeg, image/gif, image/*;q=0.5"


def fetch_pictures(library: Library, article: PreparedArticle) -> PreparedArticle:
    """Return the article with the bytes of its pictures. One that fails stays a placeholder."""
    pictures = tuple(
        _fetched(library, picture) if position < PICTURES_PER_PAGE else picture
        for position, picture in enumerate(article.pictures)
    )
    found = tuple(
        replace(evidence, picture=position)
        for position, (before, after) in enumerate(zip(article.pictures, pictures, strict=True))
        if after.data and not before.data
        for evidence in image_evidence(after.data)
    )
    return replace(article, pictures=pictures, evidence=article.evidence + found)


def fetch_picture(library: Library, article_id: int, position: int) -> Changes:
    """Fetch and keep one picture that the user asked for. Raises FetchError, StorageError.

    A failure is recorded with the picture. One that is here already is not fetched again.
    """
    address = _missing(library, article_id, position)
    if not address:
        return Changes()
    try:
        answer = library.fetcher.fetch(
            address, accept=PICTURE_TYPES, limit_bytes=PICTURE_LIMIT, user_typed=False
        )
    except FetchError:
        with library.store.write() as writer:
            writer.pictures.failed(article_id, position)
        raise
    found = [replace(each, picture=position) for each in image_evidence(answer.body)]
    with library.store.write() as writer:
        writer.pictures.store(article_id, position, answer.body, answer.media_type, 0, 0)
        writer.evidence.add(article_id, found, library.clock.now())
        return writer.changes()


def _missing(library: Library, article_id: int, position: int) -> str:
    """Return the address of a picture that is not here, "" when there is nothing to fetch."""
    with library.store.read() as reader:
        pictures = reader.pictures.of(article_id)
    wanted = (PictureState.NOT_FETCHED, PictureState.WANTED, PictureState.FAILED)
    found = (p.address for p in pictures if p.position == position and p.state in wanted)
    return next(found, "")


def _fetched(library: Library, picture: PictureDraft) -> PictureDraft:
    if picture.data or not picture.address:
        return picture
    try:
        # Not typed by the user, so a private address is refused.
        answer = library.fetcher.fetch(
            picture.address, accept=PICTURE_TYPES, limit_bytes=PICTURE_LIMIT, user_typed=False
        )
    except ReaderError:
        return picture
    return replace(picture, data=answer.body)
