"""Erasing of stored data. None of it can be undone.

Statistics and history keep the record of consent, as the proof that it must be; everything takes
it along with the rest.
"""

import os
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

from readerapp import storage
from readerapp.domain.erasing import Erasable, Erased
from readerapp.domain.errors import ReaderError
from readerapp.library import backups, sounds
from readerapp.library.opening import Library
from readerapp.library.own_files import own_logs, profile_files
from readerapp.library.safety_copy import forget_times
from readerapp.system import Paths
from readerapp.system.files import erase_files


def erase_statistics(library: Library) -> Erased:
    """Delete every count, in the backups too. The record of answers stays."""
    return _erase(library, Erasable.STATISTICS)


def erase_history(library: Library) -> Erased:
    """Erase when articles were read, starred and removed, how far each was read, and what was
    refreshed when, in the backups and the safety copy too, the log, and sounds that were played and
    not kept.

    What is read stays read, what is starred starred, what is removed removed.
    """
    erased = _erase(library, Erasable.HISTORY)
    left = (*forget_times(library), *sounds.forget_played(library))
    logs = _empty_logs(library.paths)
    return replace(erased, left=(*erased.left, *left, *logs))


def erase_everything(paths: Paths) -> Erased:
    """Remove every file of a profile that is provably ours, and the folders that are empty then.

    The library must be closed. What else lies in the profile's folder stays and is named, and so
    does what lies in other folders, backups in a folder that the user chose among it. Passwords of
    accounts, which the system keeps, go first: the library tells whose they are.
    """
    _forget_passwords(paths)
    found = profile_files(paths)
    left = erase_files(map(Path, found.ours), map(Path, found.folders))
    return Erased(left=(*found.out_of_reach, *map(str, left)), others=found.others)


def _forget_passwords(paths: Paths) -> None:
    """What cannot be read any more tells of no account."""
    with suppress(ReaderError), closing(storage.Store.open_to_read(paths.data)) as store:
        with store.read() as reader:
            found = reader.accounts.all()
        if not found:
            return
        # Here, because few have an account, and this loads the network.
        from readerapp.library.accounts.servers import forget_password

        for each in found:
            with suppress(ReaderError):
                forget_password(each)


def _erase(library: Library, what: Erasable) -> Erased:
    now = library.clock.now()
    is_rewritten = storage.erase(library.store, what, now)
    chosen = backups.plan_of(library).folder
    copies, left = storage.erase_in_backups((backups.own_folder(library.paths), chosen), what, now)
    if not chosen.parent.is_dir():  # a disk that is not plugged in: what is on it stays as it is
        left = (*left, str(chosen))
    return Erased(copies, left, is_rewritten=is_rewritten)


def _empty_logs(paths: Paths) -> list[str]:
    """The log tells when the app ran. The one in use is written on from its beginning."""
    left: list[str] = []
    for path in own_logs(paths):
        try:
            if path.suffix == ".log":
                os.truncate(path, 0)
            else:
                path.unlink()
        except OSError:
            left.append(str(path))
    return left
