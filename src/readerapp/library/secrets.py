"""No address with a password is stored: where one was published, it goes without."""

from dataclasses import replace
from typing import TypeVar

from readerapp.domain.addresses import has_password, without_password
from readerapp.domain.drafts import Enclosure, PictureDraft, PreparedArticle
from readerapp.domain.errors import FetchError, Reason

Addressed = TypeVar("Addressed", PictureDraft, Enclosure)


def refuse_password(address: str) -> None:
    """Raise FetchError(ADDRESS_WITH_CREDENTIALS), which names the address without it."""
    if has_password(address):
        raise FetchError(Reason.ADDRESS_WITH_CREDENTIALS, without_password(address))


def without_secrets(prepared: PreparedArticle) -> PreparedArticle:
    """Return an article whose own addresses hold no password. (Links in its text hold none:
    sanitising drops them.)"""
    return replace(
        prepared,
        url=without_password(prepared.url),
        pictures=tuple(map(_cleaned, prepared.pictures)),
        enclosures=tuple(map(_cleaned, prepared.enclosures)),
    )


def _cleaned(addressed: Addressed) -> Addressed:
    address = without_password(addressed.address)
    return addressed if address == addressed.address else replace(addressed, address=address)
