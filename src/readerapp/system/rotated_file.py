"""Small files of which the one before is kept too."""

import os
import shutil
from datetime import date
from pathlib import Path

from readerapp.domain.errors import SourceError
from readerapp.system.files import read_file, write_atomically
from readerapp.system.os_errors import writing_failed

_NOTABLE = 1_000  # bytes: of a smaller file half means nothing


def replace_keeping_previous(path: Path, content: bytes, today: date) -> bool:
    """Write a file whole or not at all; the one before is `path` with "~" then.

    Nothing is written when the content is the same: returns False. When it is less than half of
    what it was, the one before is also kept under its name and the day, once a day and for ever.
    Raises StorageError: DISK_FULL, READ_ONLY, NO_PERMISSION, NOT_WRITABLE.
    """
    try:
        size = path.stat().st_size
        if size == len(content) and read_file(path, size) == content:
            return False
        _copy(path, path.with_name(path.name + "~"))
        if size > _NOTABLE and 2 * len(content) < size:
            _copy(path, path.with_name(f"{path.stem}-{today:%Y%m%d}{path.suffix}"), once=True)
    except FileNotFoundError:
        pass  # the first time
    except SourceError:
        pass  # cannot be read any more: all the more reason to write it anew
    except OSError as error:
        raise writing_failed(error, str(path)) from error
    write_atomically(path, content)
    return True


def _copy(path: Path, target: Path, *, once: bool = False) -> None:
    """Give a file a second name; its first stays what it is until another file takes it."""
    if once and target.exists():
        return
    part = target.with_name(f".{target.name}.part")
    part.unlink(missing_ok=True)
    try:
        os.link(path, part)
    except OSError:  # a file system without second names
        shutil.copy2(path, part)
    part.replace(target)
