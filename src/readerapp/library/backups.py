"""Backups: their folder, when the next one is due, the list of them, and which to keep."""

import contextlib
import hashlib
import os
import re
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import zip_longest
from pathlib import Path

from readerapp import settings, storage
from readerapp.domain.backups import Backup, BackupKind, Cancelled, Finding, LibraryFacts, Progress
from readerapp.domain.errors import ReaderError, Reason, StorageError
from readerapp.domain.values import dataclass
from readerapp.library.opening import Library
from readerapp.library.preferences import settings as stored_settings
from readerapp.settings import Settings
from readerapp.system import Paths, SingleInstance
from readerapp.system.files import make_private_folder, writing_failed
from readerapp.text.dates import of_epoch

_FEWEST = 2  # are kept, however little room there is

_NOTABLE = 20  # articles: of a smaller library halves mean nothing

_CLOCK_SLACK = timedelta(days=1)

_EVERY = 0.02  # seconds between two tries to begin


@dataclass(frozen=True)
class BackupRetention:
    """Retention of backups: how many to keep. `room` is in bytes, for all of them together."""

    days: int = 7
    weeks: int = 4
    months: int = 12
    room: int = 10 * 1024**3


def to_drop(backups: Sequence[Backup], now: datetime, rule: BackupRetention) -> list[Backup]:
    """Return the backups that may go.

    Days, weeks and months without a backup do not count, so that a clock that is set on drops
    nothing; one that was made in the future, by a clock that was set back since, always stays.
    When a library has lost more than half of its articles, what was backed up before stays as it
    is until the smaller library is as old as the weeks of the rule: somebody may want it back. So
    long the first backup after the loss stays, too: without it there would be no loss to see.
    A file that cannot be read neither counts nor goes.
    """
    usable = sorted((each for each in backups if each.facts.is_usable), key=_made, reverse=True)
    past = [each for each in usable if each.made <= now + _CLOCK_SLACK]
    since, before = _parted_at_a_loss(past)
    if before and len({_week(each) for each in since}) > rule.weeks:
        since, before = past, []
    kept = _within_room(_ranked(since, rule), rule.room)
    if before:
        kept.append(since[-1])
    return [each for each in since if each not in kept]


def _parted_at_a_loss(newest_first: list[Backup]) -> tuple[list[Backup], list[Backup]]:
    """Part the backups where a library was suddenly less than half of what it had been."""
    for place in range(1, len(newest_first)):
        articles = newest_first[place - 1].facts.articles
        formerly = newest_first[place].facts.articles
        if formerly >= _NOTABLE and 2 * articles < formerly:
            return newest_first[:place], newest_first[place:]
    return newest_first, []


def _ranked(newest_first: list[Backup], rule: BackupRetention) -> list[Backup]:
    """Return what the rule keeps, what is missed most first: of each kind in turn the newest."""
    kinds = (
        _newest_of_each(newest_first, _day, rule.days),
        _newest_of_each(newest_first, _week, rule.weeks),
        _newest_of_each(newest_first, _month, rule.months),
    )
    in_turn = (each for row in zip_longest(*kinds) for each in row if each is not None)
    return list({each.path: each for each in in_turn}.values())


def _newest_of_each(
    newest_first: list[Backup], span: Callable[[Backup], object], most: int
) -> Iterator[Backup]:
    seen: set[object] = set()
    for backup in newest_first:
        if span(backup) not in seen:
            if len(seen) == most:
                return
            seen.add(span(backup))
            yield backup


def _within_room(ranked: list[Backup], room: int) -> list[Backup]:
    kept: list[Backup] = []
    for backup in ranked:
        room -= backup.facts.size
        if room < 0 and len(kept) >= _FEWEST:
            break
        kept.append(backup)
    return kept


def _made(backup: Backup) -> datetime:
    return backup.made


def _day(backup: Backup) -> object:
    return backup.made.date()


def _week(backup: Backup) -> object:
    return backup.made.isocalendar()[:2]


def _month(backup: Backup) -> object:
    return backup.made.year, backup.made.month


KEEP_FREE = 512 * 1024**2  # bytes of the disk that daily backups leave to everybody else

_GIGABYTE = 1024**3

_STEM, _ENDING = Path(storage.FILE_NAME).stem, Path(storage.FILE_NAME).suffix

_DAILY = re.compile(rf"{_STEM}-(\d{{8}}-\d{{6}}){re.escape(_ENDING)}")

_UPDATE = re.compile(rf"{_STEM}-v\d+-(\d{{8}}){re.escape(_ENDING)}")

_STAMP = "%Y%m%d-%H%M%S"

SET_ASIDE = storage.SET_ASIDE


@dataclass(frozen=True)
class BackupPlan:
    """Plan of daily backups, from the settings. `folder` is where they lie."""

    is_wanted: bool
    folder: Path
    rule: BackupRetention


@dataclass(frozen=True)
class BackupMade:
    """Result of a daily backup: the new file, and the older ones deleted for it."""

    path: Path
    dropped: tuple[Path, ...] = ()


def plan(paths: Paths, stored: Settings) -> BackupPlan:
    """Return what the settings say."""
    return BackupPlan(
        stored.get(settings.BACKUP_DAILY),
        folder_of(paths, stored.get(settings.BACKUP_FOLDER)),
        BackupRetention(
            days=stored.get(settings.BACKUP_DAYS),
            room=stored.get(settings.BACKUP_ROOM) * _GIGABYTE,
        ),
    )


def plan_of(library: Library) -> BackupPlan:
    """Return what the stored settings say."""
    return plan(library.paths, stored_settings(library))


def folder_of(paths: Paths, chosen: str) -> Path:
    """Return where daily backups lie. In a folder the reader chose each profile has its own, or
    one would thin out what another one needs."""
    if not chosen:
        return own_folder(paths)
    profile = hashlib.sha256(os.fsencode(paths.data)).hexdigest()[:8]
    return Path(chosen) / f"readerapp-{profile}"


def own_folder(paths: Paths) -> Path:
    """Return the folder beside the library, where the copies before updates always are."""
    return paths.data / storage.BACKUP_FOLDER


def is_due(library: Library) -> bool:
    """Return whether daily backups are wanted and none was made today (UTC)."""
    wanted = plan_of(library)
    if not wanted.is_wanted:
        return False
    today = library.clock.now().date()
    return not any(made.date() == today for made, _ in _named(wanted.folder, _DAILY, _STAMP))


def back_up_daily(
    library: Library,
    progress: Progress = lambda _done, _total: None,
    cancelled: Cancelled = lambda: False,
) -> BackupMade:
    """Write today's backup, check it, and let those go that the rule does not keep.

    Raises StorageError: DAMAGED (the library is; every older backup stays), DISK_FULL, NOT_FOUND
    (the chosen folder is not there: a disk that is not plugged in), BACKUP_GOING_ON (another
    process does the same), CANCELLED.
    """
    wanted, now = plan_of(library), library.clock.now()
    with backup_turn(library.paths.runtime / "backup.lock"):
        _make_ready(wanted.folder, is_chosen=wanted.folder != own_folder(library.paths))
        target = _free_name(wanted.folder, now)
        storage.backup(library.store, target, progress, cancelled, KEEP_FREE)
        return BackupMade(target, _thin(wanted, now))


@contextlib.contextmanager
def backup_turn(path: Path, patience: float = 0.0) -> Iterator[None]:
    """Hold the lock of a kind of backups, waited for so many seconds.

    Raises StorageError: BACKUP_GOING_ON when somebody else still holds it.
    """
    try:
        make_private_folder(path.parent)
    except OSError as error:
        raise writing_failed(error, str(path.parent)) from error
    ends = time.monotonic() + patience
    lock = SingleInstance(path)
    while not _has_taken(lock):
        if time.monotonic() >= ends:
            raise StorageError(Reason.BACKUP_GOING_ON, str(path.parent))
        time.sleep(_EVERY)
    try:
        yield
    finally:
        lock.release()


def _has_taken(lock: SingleInstance) -> bool:
    try:
        lock.acquire()
    except StorageError as error:
        if error.reason is not Reason.LOCKED:
            raise
        return False
    return True


def _make_ready(folder: Path, *, is_chosen: bool) -> None:
    if is_chosen and not folder.parent.is_dir():
        raise StorageError(Reason.NOT_FOUND, str(folder.parent))
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        for left in folder.glob(f"{_STEM}-*{_ENDING}.part"):
            if _DAILY.fullmatch(left.name.removesuffix(".part")):
                left.unlink()  # by a process that was killed: this is our turn
    except OSError as error:
        raise writing_failed(error, str(folder)) from error


def _thin(wanted: BackupPlan, now: datetime) -> tuple[Path, ...]:
    found = list(_backups(BackupKind.DAILY, wanted.folder, _DAILY, _STAMP))
    dropped: list[Path] = []
    for backup in to_drop(found, now, wanted.rule):
        with contextlib.suppress(OSError):  # then there is one more than there need be
            backup.path.unlink()
            dropped.append(backup.path)
    return tuple(dropped)


def list_backups(paths: Paths, folder: Path) -> tuple[Backup, ...]:
    """Return every copy there is, newest first; `folder` is where the daily ones lie.

    A file that cannot be looked at (no permission, a failing disk) is left out.
    """
    own = own_folder(paths)
    found = {
        backup.path: backup
        for kind, place, names, stamp in (
            (BackupKind.DAILY, folder, _DAILY, _STAMP),
            (BackupKind.DAILY, own, _DAILY, _STAMP),  # from before another folder was chosen
            (BackupKind.UPDATE, own, _UPDATE, "%Y%m%d"),
            (BackupKind.SET_ASIDE, own / SET_ASIDE, _DAILY, _STAMP),
        )
        for backup in _backups(kind, place, names, stamp)
    }
    return tuple(sorted(found.values(), key=lambda each: each.made, reverse=True))


def chosen(path: Path) -> Backup:
    """Return what is in a file the reader names. Raises StorageError(NOT_FOUND, ...)."""
    found = storage.facts(path)
    made = of_epoch(path.stat().st_mtime) or datetime.fromtimestamp(0, UTC)
    return Backup(BackupKind.CHOSEN, made, found)


def present(paths: Paths) -> LibraryFacts | None:
    """Return what the present library holds, None when there is none to be looked at."""
    try:
        return storage.facts(paths.data / storage.FILE_NAME)
    except ReaderError:
        return None


def findings(path: Path, cancelled: Cancelled = lambda: False) -> tuple[Finding, ...]:
    """Check a copy from end to end; return what is wrong with it, nothing when it is sound."""
    return storage.check(path, cancelled)


def aside_path(paths: Paths, now: datetime) -> Path:
    """Return where the present library is kept when another takes its place."""
    return _free_name(own_folder(paths) / SET_ASIDE, now)


def _free_name(folder: Path, now: datetime) -> Path:
    """Return a name of which there is no file yet: a clock may stand still, or be set back."""
    while any(folder.glob((path := folder / f"{_STEM}-{now:{_STAMP}}{_ENDING}").name + "*")):
        now += timedelta(seconds=1)
    return path


def _backups(
    kind: BackupKind, folder: Path, names: re.Pattern[str], stamp: str
) -> Iterator[Backup]:
    for made, path in _named(folder, names, stamp):
        try:
            yield Backup(kind, made, storage.facts(path))
        except ReaderError:
            continue


def _named(folder: Path, names: re.Pattern[str], stamp: str) -> Iterator[tuple[datetime, Path]]:
    """Yield the files of a folder whose names tell when they were made."""
    try:
        entries = sorted(folder.iterdir())
    except OSError:
        return
    for path in entries:
        match = names.fullmatch(path.name)
        if match:
            try:
                yield datetime.strptime(match[1], stamp).replace(tzinfo=UTC), path
            except ValueError:  # digits that are no date
                continue
