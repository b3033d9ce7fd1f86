"""The settings of a profile: read once at the start, each change written by itself."""

from readerapp.library.opening import Library


def stored(library: Library) -> dict[str, object]:
    """Return every stored value by its key."""
    with library.store.read() as reader:
        return reader.settings.all()


def save(library: Library, key: str, value: object) -> None:
    """Store one value."""
    with library.store.mark() as marker:
        marker.settings.set(key, value)
