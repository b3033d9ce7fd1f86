"""Pictures of a page the user asked for by its address: fetched once, kept, never asked again."""

from dataclasses import replace

from readerapp.domain.drafts import PictureDraft, PreparedArticle
from readerapp.domain.errors import ReaderError
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
