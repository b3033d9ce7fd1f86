"""The settings of a profile: read once at the start, each change written by itself."""

from collections.abc import Iterable
from typing import Any, Final, NamedTuple

from readerapp.languages.tags import base
from readerapp.library.opening import Library
from readerapp.messages import CHOSEN
from readerapp.settings import (
    ONLY_READER_LANGUAGES,
    READER_LANGUAGES,
    RELATED_LANGUAGES,
    TRANSLATED_TITLES,
    TRANSLATION,
    TRANSLATION_TARGET,
    Setting,
    Settings,
)
from readerapp.storage import Reader

# What decides the languages of headlines, beside the language of the window.
OF_HEADLINES: Final[tuple[Setting[Any], ...]] = (
    READER_LANGUAGES,
    RELATED_LANGUAGES,
    TRANSLATION,
    TRANSLATED_TITLES,
)


def stored(library: Library) -> dict[str, object]:
    """Return every stored value by its key."""
    with library.store.read() as reader:
        return reader.settings.all()


def save(library: Library, key: str, value: object) -> None:
    """Store one value."""
    with library.store.write() as marker:
        marker.settings.set(key, value)


def settings(library: Library) -> Settings:
    """Return the stored settings for reading on a lane; a change made through them is refused."""
    return Settings(stored(library), _refuse)


def _refuse(key: str, _value: object) -> None:
    raise TypeError(f"{key} is changed through the window's settings")


def reader_languages(reader: Reader) -> tuple[str, ...]:
    """Return the languages that the reader reads, the first one first: as chosen, else that of the
    window and those whose related articles are shown."""
    read, related, *_ = _of_headlines(reader)
    own = read or ",".join((CHOSEN.words.language, related))
    return tuple(dict.fromkeys(filter(None, own.split(","))))


def only_reader_languages(reader: Reader) -> bool:
    """Return whether lists and the front page show only what is in these."""
    key = ONLY_READER_LANGUAGES.key
    return reader.settings.some([key]).get(key) is True


def headline_languages(reader: Reader) -> tuple[str, ...]:
    """Return the same, and after them those from which titles are translated here: a report in one
    of these stands for a story that none in the others tells."""
    *_, is_translating, titles = _of_headlines(reader)
    translated = filter(None, titles.split(",")) if is_translating else ()
    return tuple(dict.fromkeys((*reader_languages(reader), *translated)))


def titles_also_from(chosen: str, sources: Iterable[str], read: Iterable[str]) -> str:
    """Return `TRANSLATED_TITLES` once models were fetched to read more languages: those that are
    `read` without a translation are left out."""
    own = set(map(base, read))
    new = (tag for tag in map(base, sources) if tag not in own)
    return ",".join(dict.fromkeys((*filter(None, chosen.split(",")), *sorted(new))))


def titles_from(known: Settings) -> frozenset[str]:
    """Return from which languages titles are shown translated, none where that is off."""
    tags = known.get(TRANSLATED_TITLES) if known.get(TRANSLATION) else ""
    return frozenset(base(tag) for tag in tags.split(",") if tag)


def translated_titles(library: Library) -> tuple[frozenset[str], str]:
    """Return the same for a command, and into which language they are translated."""
    known = settings(library)
    return titles_from(known), known.get(TRANSLATION_TARGET) or base(CHOSEN.words.language)


def _of_headlines(reader: Reader) -> list[Any]:
    known = Settings(reader.settings.some(each.key for each in OF_HEADLINES), _refuse)
    return [known.get(each) for each in OF_HEADLINES]


class Others(NamedTuple):
    """With whom the library is kept in step."""

    has_accounts: bool
    has_shared_folder: bool


def others(library: Library) -> Others:
    """Return whether there are accounts on servers, and a folder shared with other computers."""
    with library.store.read() as reader:
        return Others(*reader.settings.others())
