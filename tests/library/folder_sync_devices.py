"""What the tests of shared folders do with devices, and look at."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from folder_sync_chaos import judge
from folder_sync_wishes import FIRST, NOTES, Device

from readerapp.domain.drafts import PreparedArticle
from readerapp.library import annotations, marks
from readerapp.library.folder_sync import status
from readerapp.library.search_index import incoming
from readerapp.storage.file.connection import connect


@contextmanager
def sharing(folder: Path, *names: str) -> Iterator[tuple[Device, ...]]:
    """Open libraries that share one folder; close them at the end."""
    made = tuple(Device(folder / name, folder / "shared", name) for name in names)
    try:
        yield made
    finally:
        for each in made:
            each.close()


def rounds(*devices: Device) -> None:
    for device in devices * 2:
        device.sync()


def mark(device: Device, name: str, *, read: bool = True, at: int | None = None) -> None:
    marks.mark_read(device.library, [device.article(name)], read=read)
    if at is not None:
        happened(device, at)


def happened(device: Device, at: int) -> None:
    """Let what waits have happened at a time of the clock of this device."""
    with closing(connect(device.library.store.path, "rw", 10.0)) as connection:
        connection.execute("UPDATE folder_change SET at = ?", (FIRST + at,))


def is_read(device: Device, name: str) -> bool:
    with closing(connect(device.library.store.path, "ro", 10.0)) as connection:
        found = connection.execute("SELECT is_read FROM status WHERE identity = ?", [f"urn:{name}"])
        return bool(found.fetchone() == (1,))


def note(device: Device, name: str = NOTES[0]) -> str:
    found = annotations.annotations(device.library, device.article(name)).note
    return found.text if found else ""


def log_of(device: Device) -> Path:
    found = status(device.library)
    assert found is not None
    return device.ours / f"{found.sync.device}.log"


def agree(*devices: Device) -> bool:
    return judge(devices) == []


def put(device: Device, identity: str, *aliases: str) -> int:
    """Bring an article into a library, which is also known by other names there."""
    with device.library.store.write() as writer:
        draft = incoming(PreparedArticle(identity, "The lanterns"))
        ((article, _),) = writer.articles.put_many([draft], device.library.clock.now())
    with closing(connect(device.library.store.path, "rw", 10.0)) as connection:
        for alias in aliases:
            connection.execute("INSERT INTO alias VALUES (?, ?)", (alias, article))
    return article
