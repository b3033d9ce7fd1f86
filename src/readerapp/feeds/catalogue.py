"""The catalogue of newsrooms' feeds that ships with the app. Reading it contacts nobody."""

import tomllib
from functools import cache

from readerapp.domain.values import dataclass
from readerapp.resources import resource


@dataclass(frozen=True)
class CatalogueEntry:
    """A feed to choose. `language` is BCP 47, `country` ISO 3166, `site` the publisher's page.

    `topic` is news, world, business, technology or science.
    """

    address: str
    title: str
    publisher: str
    site: str
    language: str
    country: str
    topic: str


@cache
def read_catalogue() -> tuple[CatalogueEntry, ...]:
    """Return all feeds of the catalogue, by language, in the order of the file."""
    text = resource("catalogue.toml").read_text("utf-8")
    return tuple(
        _entry(language, *row)
        for language, table in tomllib.loads(text).items()
        for row in table["feeds"]
    )


def _entry(
    language: str, address: str, title: str, publisher: str, site: str, country: str, topic: str
) -> CatalogueEntry:
    return CatalogueEntry(address, title, publisher, site, language, country, topic)
