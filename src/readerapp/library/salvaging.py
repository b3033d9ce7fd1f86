"""Salvage: the choices for a library that cannot be opened or is damaged inside, and the report.

Nothing is ever deleted: whatever takes the library's place, the old file is kept with its date.
The library must be closed, and nobody else may have it open. Backups are looked for beside it and
in the folder the reader chose, also when the library cannot tell which that was.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from readerapp import settings, storage
from readerapp.domain.backups import Backup, BackupKind
from readerapp.domain.errors import ReaderError, Reason, StorageError
from readerapp.domain.salvage import MendedTitle, Recovered, Salvaged
from readerapp.domain.values import dataclass
from readerapp.languages.folding import fold
from readerapp.library import backups, integrity, restoring, safety_copy
from readerapp.library.opening import Library, open_library
from readerapp.library.worker_kinds import ARCHIVIST, SALVAGE_READER, SALVAGER, make_workers
from readerapp.messages import ENGLISH, Words
from readerapp.storage.salvaging import titles as stored_titles
from readerapp.storage.salvaging.salvage import find_setting
from readerapp.storage.salvaging.salvage import salvage as salvage_file
from readerapp.storage.salvaging.titles import KnownTitle
from readerapp.system import Clock, Paths, read_file, system_clock, write_atomically
from readerapp.system.workers import Workers

_LONGEST = 60.0  # seconds; a library of 10 GB without a schema takes 10

_SETTINGS = "settings.json"

# Identity, title, file, hash, whether it is a stub, whether the hash fits.
ArchivedTitle = tuple[str, str, str, bytes, bool, bool]


@dataclass(frozen=True)
class BackupsFound:
    """Backups that were found. `usable` are those that look good, newest first.

    `away` is the folder that the reader chose for backups, where none can be looked for now: its
    disk is not connected, or no backup was ever made there. "" where nothing is amiss.
    """

    usable: tuple[Backup, ...] = ()
    away: str = ""

    @property
    def newest(self) -> Backup | None:
        """The newest that looks good; whether it is, its restoring finds out."""
        return next(iter(self.usable), None)


def find_copies(paths: Paths, remember: Callable[[Workers], None]) -> BackupsFound:
    """Find backups; nothing is changed. Takes half a second, and 10 ms for each backup.

    Blocks. `remember` is given what `cancel` ends. Raises WorkError(CANCELLED).
    """
    workers = make_workers(SALVAGE_READER, paths)
    remember(workers)
    try:
        return _copies(paths, workers)
    finally:
        workers.stop()


def _copies(paths: Paths, workers: Workers) -> BackupsFound:
    chosen = _chosen_folder(paths, workers)
    folder = backups.folder_of(paths, chosen)
    found = backups.list_backups(paths, folder)
    is_away = chosen and not _can_be_looked_into(folder)
    return BackupsFound(_usable(found), chosen if is_away else "")


def _usable(found: Iterable[Backup]) -> tuple[Backup, ...]:
    return tuple(
        each for each in found if each.facts.is_usable and each.kind is not BackupKind.SET_ASIDE
    )


def _chosen_folder(paths: Paths, workers: Workers) -> str:
    """Return the folder the reader chose, "" for none; the newest that can still be read."""
    for value in (_in_library(paths, workers), *_in_safety_copy(paths)):
        try:
            return settings.BACKUP_FOLDER.read(value)
        except ValueError:
            continue
    return settings.BACKUP_FOLDER.default


def _in_library(paths: Paths, workers: Workers) -> object:
    """Return what the damaged library says, None when nothing came of it."""
    library, folder = paths.data / storage.FILE_NAME, settings.BACKUP_FOLDER
    try:
        return workers.run(
            find_setting, library, folder.key, folder.default,
            name=str(library), seconds=_LONGEST,
        )  # fmt: skip
    except ReaderError as error:
        if error.reason is Reason.CANCELLED:
            raise
        return None


def _in_safety_copy(paths: Paths) -> list[object]:
    """Return what the safety copy says, and the one before it; a file that was never there, or is
    no JSON, says nothing."""
    found = list[object]()
    for name in (_SETTINGS, _SETTINGS + "~"):
        try:
            values = json.loads(read_file(safety_copy.folder_of(paths) / name))
        except (ReaderError, ValueError, RecursionError):
            continue
        if isinstance(values, dict):
            found.append(values.get(settings.BACKUP_FOLDER.key, settings.BACKUP_FOLDER.default))
    return found


def _can_be_looked_into(folder: Path) -> bool:
    try:
        next(folder.iterdir(), None)
    except OSError:
        return False
    return True


def as_text(salvaged: Salvaged) -> str:
    """Return the report, a sentence a line."""
    return "\n".join(_lines(salvaged)) + "\n"


def _lines(salvaged: Salvaged) -> Iterator[str]:
    yield "The library was damaged. A new one was made of what could still be read."
    yield ""
    for each in salvaged.recovered:
        yield sentence(each, ENGLISH)
    yield ""
    yield unchecked_sentence(ENGLISH)
    if salvaged.damaged:
        yield f"The damaged file is kept: {salvaged.damaged}"
    if salvaged.backup:
        yield f"What it no longer holds was looked for in this backup: {salvaged.backup}"
    else:
        yield "There was no backup to fill the gaps from."
    if salvaged.away:
        yield away_sentence(salvaged.away, ENGLISH)
    yield from title_sentences(salvaged.titles, ENGLISH)
    yield from title_lines(salvaged.titles)


def title_sentences(titles: Sequence[MendedTitle], words: Words) -> list[str]:
    """Return how many titles came back from each copy."""
    files = Counter(each.file for each in titles if each.file)
    return [
        words.ngettext(
            "{count} title restored from {file}", "{count} titles restored from {file}", count
        ).format(count=count, file=file)
        for file, count in sorted(files.items())
    ]


def title_lines(titles: Sequence[MendedTitle]) -> list[str]:
    """Return each title as it was in the damaged library, and below it as it is: side by side an
    arrow would point the other way between words from right to left."""
    return [line for each in titles for line in (each.before, f"→ {each.after}")]


def unchecked_sentence(words: Words) -> str:
    """Return the sentence about what no salvage can prove."""
    return words.gettext(
        "Dates, addresses, notes and settings could not be checked: characters and digits in "
        "them may have changed."
    )


def away_sentence(folder: str, words: Words) -> str:
    """Return the sentence that backups may lie on folders that could not be read."""
    text = words.gettext(
        "Backups should also be in {folder}, but it could not be opened. Perhaps its disk is "
        "not connected."
    )
    return text.format(folder=folder)


def sentence(found: Recovered, words: Words) -> str:
    """Return the sentence about one kind of content."""
    # Translators: articles, notes, feeds, ...: say it without a gender
    came_back = words.ngettext("{count} restored", "{count} restored", found.own)
    parts = [came_back.format(count=found.own)]
    if found.from_backup:
        copied = words.ngettext(
            "{count} restored from the backup",
            "{count} restored from the backup",
            found.from_backup,
        )
        parts.append(copied.format(count=found.from_backup))
    if found.lost:
        # Translators: articles, notes, feeds, ...: say it without a gender
        lost = words.ngettext("{count} is lost", "{count} are lost", found.lost)
        parts.append(lost.format(count=found.lost))
    if found.titles:
        mended = len(found.titles)
        told = words.ngettext("{count} title was repaired", "{count} titles were repaired", mended)
        parts.append(told.format(count=mended))
    if found.unproven:
        unproven = words.ngettext(
            "{count} title could not be checked",
            "{count} titles could not be checked",
            found.unproven,
        )
        parts.append(unproven.format(count=found.unproven))
    told = words.gettext("{kind}: {counted}.")
    if not (found.is_whole or found.lost):
        told = words.gettext("{kind}: {counted}; more may be lost.")
    return told.format(kind=words.gettext(found.kind.said), counted=", ".join(parts))


LONGEST = 6 * 3600.0  # seconds; a library of 10 GB takes about half an hour

_BROKEN = frozenset({Reason.DAMAGED, Reason.VANISHED, Reason.FOREIGN})

_REPLACEABLE = _BROKEN | {Reason.NEWER}


@dataclass(frozen=True)
class RescueChoices:
    """Choices for a library that could not be opened, as far as `reason` tells."""

    reason: Reason
    can_salvage: bool
    can_replace: bool  # by a backup, or by a new library


@dataclass(frozen=True)
class DamageFound:
    """Damage found by reading the files of a library."""

    can_salvage: bool
    copies: BackupsFound


def choices(error: ReaderError) -> RescueChoices:
    """Return what can be said at once. Looks at no disk."""
    return RescueChoices(
        error.reason,
        can_salvage=error.reason in _BROKEN - {Reason.VANISHED},
        can_replace=error.reason in _REPLACEABLE,
    )


def find_damage(
    paths: Paths, known: RescueChoices, remember: Callable[[Workers], None]
) -> DamageFound:
    """Find damage and backups; nothing is changed. Blocks and raises as `find_copies` does."""
    can_salvage = known.reason in _BROKEN and _has_remains(paths)
    return DamageFound(can_salvage, find_copies(paths, remember))


def changed_titles(library: Library, archive: Path | None = None) -> list[MendedTitle]:
    """Return the titles of articles with letters that changed, as `salvage` would bring them back.

    The library is only read. Takes some ten seconds for 100,000 articles. `archive`: one more copy
    that titles are compared with. Raises SourceError when it cannot be read.
    """
    paths = library.paths
    found = _usable(backups.list_backups(paths, backups.plan_of(library).folder))
    archived = _archived_titles(paths, archive, lambda _workers: None)
    copies = _copies_of_titles(paths.data, (each.path for each in found), archived)
    return stored_titles.changed_titles(library.store.path, fold, copies)


def salvage(
    paths: Paths,
    cancelled: Callable[[Workers], None],
    clock: Clock = system_clock,
    archive: Path | None = None,
) -> Salvaged:
    """Make a new library of what the present file and the newest good backup hold. Titles with
    letters that changed are compared with all backups, the safety copy, and `archive`.

    Works in a process of its own: hostile pages may at most end that. `cancelled` is given what
    `cancel` ends. Blocks for minutes. The old file is set aside, and a report in English lies
    beside it. What was made is checked, and opened as any command would, before anything is said
    of it. Raises ReaderError (NOT_REPLACED when that fails), and then everything is as it was.
    """
    storage.reunite(paths.data, backups.aside_path(paths, clock.now()).parent)
    copies = find_copies(paths, cancelled)
    usable = tuple(each.path for each in copies.usable)
    archived = _archived_titles(paths, archive, cancelled)
    workers = make_workers(SALVAGER, paths, usable)
    cancelled(workers)
    try:
        staged = storage.empty_stage(paths.data) / storage.FILE_NAME
        recovered, used = workers.run(
            _salvage, paths.data, staged, usable, archived,
            name=str(paths.data / storage.FILE_NAME), seconds=LONGEST,
        )  # fmt: skip
        aside = backups.aside_path(paths, clock.now())
        storage.make_ready(paths.data, aside)
        kept = workers.run(_take_place, paths.data, aside, name=str(aside), seconds=60.0)
    finally:
        workers.stop()
    _prove(paths, aside, clock)
    report = aside.with_suffix(".txt")
    salvaged = Salvaged(recovered, str(kept or ""), used, copies.away, str(report))
    keep_report(salvaged, as_text(salvaged))
    return salvaged


def keep_report(salvaged: Salvaged, text: str) -> None:
    """Write the report beside the old file, in whatever language; an earlier one is replaced."""
    write_atomically(Path(salvaged.report), text.encode("utf-8", "backslashreplace"))


def restore(paths: Paths, backup: Backup, clock: Clock = system_clock) -> Path | None:
    """Put a backup in the library's place; return where the old file is kept now."""
    return restoring.put_in_place(paths, restoring.stage(paths, backup.path), clock)


def create_empty(paths: Paths, clock: Clock = system_clock) -> Path | None:
    """Create an empty library; return where the old file is kept now."""
    return restoring.put_in_place(paths, storage.stage_new(paths.data), clock)


def _has_remains(paths: Paths) -> bool:
    library = paths.data / storage.FILE_NAME
    log = library.with_name(library.name + "-wal")
    return any(each.exists() and each.stat().st_size for each in (library, log))


def _salvage(
    data: Path,
    staged: Path,
    copies: tuple[Path, ...],
    archived: tuple[ArchivedTitle, ...],
) -> tuple[tuple[Recovered, ...], str]:
    """In the worker: return what came back, and which copy helped."""
    library = data / storage.FILE_NAME
    good = next((copy for copy in copies if _is_sound(copy)), None)
    known = _copies_of_titles(data, copies, archived)
    recovered = salvage_file(library, staged, good, fold, known)
    findings = storage.check(staged)
    if findings:
        storage.discard(staged)
        raise StorageError(Reason.NOT_REPLACED, str(library), findings[0])
    return recovered, str(good or "")


def _copies_of_titles(
    data: Path, usable: Iterable[Path], archived: Iterable[ArchivedTitle]
) -> Iterator[Iterable[KnownTitle]]:
    """Yield what each copy says, the newest first as far as that is known."""
    yield (KnownTitle(*each) for each in safety_copy.titles(data / safety_copy.FOLDER))
    yield from map(stored_titles.titles_in_backup, usable)
    yield map(_known, archived)


def _known(archived: ArchivedTitle) -> KnownTitle:
    identity, title, file, made_of, is_stub, is_proven = archived
    return KnownTitle(identity, title, file, made_of, is_stub, lambda: (None, is_proven))


def _archived_titles(
    paths: Paths, archive: Path | None, remember: Callable[[Workers], None]
) -> tuple[ArchivedTitle, ...]:
    if archive is None:
        return ()
    # Here, because a rescue by the window does without.
    from readerapp.library.archives.articles import ARTICLES
    from readerapp.library.archives.reading import read_titles, survey

    name, found = str(archive), list[ArchivedTitle]()
    workers = make_workers(ARCHIVIST, paths, (archive,))
    remember(workers)
    try:
        contents = workers.run(survey, name, name=name, seconds=_LONGEST)
        for listed in contents.records(ARTICLES):
            found += workers.run(read_titles, name, listed, name=name, seconds=_LONGEST)
    finally:
        workers.stop()
    return tuple(found)


def _prove(paths: Paths, aside: Path, clock: Clock) -> None:
    """Open and check what took the place; put the former library back if anything is wrong."""
    try:
        with open_library(paths, clock, may_create=False) as library:
            findings: Sequence[str] = integrity.check(library)
    except ReaderError as error:
        findings = [str(error)]
    if findings:
        storage.put_back(paths.data, aside)
        name = str(paths.data / storage.FILE_NAME)
        raise StorageError(Reason.NOT_REPLACED, name, findings[0])


def _is_sound(copy: Path) -> bool:
    """A disk that is unplugged while it is read costs the backups on it, not the salvage."""
    try:
        return not storage.check(copy, is_copy=True)
    except ReaderError:
        return False


def _take_place(data: Path, aside: Path) -> Path | None:
    """In the worker: SQLite opens the damaged file once more, to see that nobody else has."""
    return storage.take_place(storage.staged(data), data, aside, as_it_is=True)
