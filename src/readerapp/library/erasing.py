"""Erasing of stored data. None of it can be undone.

Statistics and history keep the record of consent, as the proof that it must be; everything takes
it along with the rest.
"""

import os
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from readerapp import storage
from readerapp.domain.erasing import Erasable, Erased
from readerapp.library import backups
from readerapp.library.opening import Library
from readerapp.library.safety_copy import forget_times
from readerapp.system import Paths
from readerapp.system.erasing import erase_files


def erase_statistics(library: Library) -> Erased:
    """Delete every count, in the backups too. The record of answers stays."""
    return _erase(library, Erasable.STATISTICS)


def erase_history(library: Library) -> Erased:
    """Erase when articles were read, starred and removed, in the backups and the safety copy too,
    and the log.

    What is read stays read, what is starred starred, what is removed removed.
    """
    erased = _erase(library, Erasable.HISTORY)
    left = forget_times(library)
    _empty_logs(library.paths.log)
    return replace(erased, left=(*erased.left, *left))


def erase_everything(paths: Paths) -> Erased:
    """Remove the library, its backups, pictures, settings, caches and logs of a profile.

    The library must be closed. What lies in other folders stays, backups in a folder that the
    user chose among it.
    """
    return Erased(left=erase_files(paths))


def _erase(library: Library, what: Erasable) -> Erased:
    now = library.clock.now()
    is_rewritten = storage.erase(library.store, what, now)
    chosen = backups.plan_of(library).folder
    copies, left = storage.erase_in_backups((backups.own_folder(library.paths), chosen), what, now)
    if not chosen.parent.is_dir():  # a disk that is not plugged in: what is on it stays as it is
        left = (*left, str(chosen))
    return Erased(copies, left, is_rewritten)


def _empty_logs(folder: Path) -> None:
    """The log tells when the app ran. The one in use is written on from its beginning."""
    for path in folder.glob("*.log*"):
        with suppress(OSError):
            if path.suffix == ".log":
                os.truncate(path, 0)
            else:
                path.unlink()
