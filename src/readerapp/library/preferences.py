"""The settings of a profile: read once at the start, each change written by itself."""

from typing import NamedTuple

from readerapp.library.opening import Library
from readerapp.settings import Settings


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

    def refuse(key: str, _value: object) -> None:
        raise TypeError(f"{key} is changed through the window's settings")

    return Settings(stored(library), refuse)


class Others(NamedTuple):
    """With whom the library is kept in step."""

    has_accounts: bool
    has_shared_folder: bool


def others(library: Library) -> Others:
    """Return whether there are accounts on servers, and a folder shared with other computers."""
    with library.store.read() as reader:
        return Others(*reader.settings.others())
