"""Erasing of stored data. None of it can be undone.

Statistics and history keep the record of consent, as the proof that it must be; everything takes
it along with the rest.

A profile may be any folder, a memory stick with other things on it. What erasing deletes of it is
chosen by `profile_files`: a regular file in the place where the app writes it, whose name is one
that the app gives and whose content is what the app writes there. Everything else stays and is
named. No link is followed, and no folder is looked into that the app does not know.
"""

import json
import os
import re
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

from readerapp import before_0_1, settings, storage
from readerapp.domain.erasing import Erasable, Erased, ProfileFiles
from readerapp.domain.errors import ReaderError
from readerapp.domain.values import dataclass
from readerapp.library import backups, model_folders, safety_copy, sounds, unfinished
from readerapp.library.model_folders import BEGINNINGS, PART, VERSION, role_of
from readerapp.library.opening import Library
from readerapp.library.players import BEGINNING, PLAYLIST_NAME
from readerapp.library.safety_copy import forget_times
from readerapp.library.translation_catalogue import OWN_KEYS, OWN_NAME
from readerapp.system import Paths
from readerapp.system.crash_trace import KINDS, is_own_trace
from readerapp.system.files import erase_files, holds_only
from readerapp.system.logs import is_own_log
from readerapp.system.single_instance import LARGEST_REQUEST, is_request, request_folder_of


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


_LOOKED_AT = 4_096  # bytes: enough for the first line of everything but settings
_LARGEST_SETTINGS = 1_000_000
_PART = r"\.[\w]{8}\.part"  # of a file that is written whole or not at all

_Proof = Callable[[Path], bool]


@dataclass(frozen=True)
class _Kind:
    """Files of one kind in one folder: what they are called, and what proves them ours."""

    names: re.Pattern[str]
    proof: _Proof


def profile_files(paths: Paths) -> ProfileFiles:
    """Part the files of a profile into the app's own and all others.

    The own ones are in the order in which to delete them: the mark that a library was here goes
    first and the library next, so that the next start finds a library or begins anew, and never
    asks for a lost one. The others are named by the top-most folder that holds nothing of ours.
    """
    places, links = _places(paths)
    ours: list[Path] = []
    others: list[Path] = []
    out_of_reach: list[Path] = []
    for folder, kinds in places.items():
        try:
            found = sorted(folder.iterdir())
        except FileNotFoundError:
            continue
        except OSError:  # not a folder, or one that may not be looked into
            if not set(folder.parents).intersection(out_of_reach):
                out_of_reach.append(folder)
            continue
        for path in found:
            if _is_folder(path) and path in places:
                continue
            if os.path.islink(path) and (path in links or _has_own_name(path, kinds)):
                out_of_reach.append(path)
            else:
                (ours if _is_own(path, kinds) else others).append(path)
    folders = sorted(places, key=lambda each: len(each.parts), reverse=True)
    return ProfileFiles(
        tuple(map(str, sorted(ours, key=partial(_turn, paths.data)))),
        tuple(map(str, folders)),
        tuple(map(str, others)),
        tuple(map(str, out_of_reach)),
    )


def own_logs(paths: Paths) -> list[Path]:
    """Return the files of the log, which tell when the app ran."""
    logs = paths.log.glob("readerapp*.log*")
    return sorted(path for path in logs if _is_own(path, (_LOG,)))


def _turn(data: Path, path: Path) -> tuple[int, str]:
    if path.parent != data:
        return 3, str(path)
    if path.name == storage.MARKER_NAME:
        return 0, ""
    # Its log goes before the library: alone it would be taken for what is left of a lost one.
    return (2 if path.name == storage.FILE_NAME else 1), str(path)


def _places(paths: Paths) -> tuple[dict[Path, list[_Kind]], set[Path]]:
    """Return every folder that the app writes in, and what it writes there; and the links that
    stand in the place of such a folder.

    Some platforms keep several of them in one folder. A link in the place of a folder is none:
    what lies behind it is not in the profile.
    """
    own = backups.own_folder(paths)
    given: tuple[tuple[Path, tuple[_Kind, ...]], ...] = (
        (paths.data, (_MARKER, _LIBRARY)),
        (own, (_COPY,)),
        (own / backups.SET_ASIDE, (_COPY, _REPORT_OF_SALVAGE)),
        (paths.data / storage.STAGE, (_MARKER, _STAGED)),
        (safety_copy.folder_of(paths), _safety()),
        (model_folders.models_folder(paths), (_MODEL_CATALOGUE,)),
        *((each, (_MODEL_LIST, _MODEL_FILE)) for each in model_folders.folders_in(paths)),
        (paths.config, ()),
        (paths.cache, (_FIRST_PAINT, _PLAYLIST)),
        (sounds.folder_of(paths), (_SOUND,)),
        (paths.state, ()),
        (unfinished.folder_of(paths), (_UNFINISHED,)),
        (paths.log, (_LOG, _TRACE)),
        (paths.reports, (_REPORT,)),
        (paths.runtime, (_LOCK,)),
        (request_folder_of(paths.runtime), (_REQUEST,)),
    )
    tops = {each for each in paths.folders if not set(paths.folders) & set(each.parents)}
    found: dict[Path, list[_Kind]] = {}
    links: set[Path] = set()
    for folder, kinds in given:
        if folder in tops or not _leads_away(folder, tops):
            found.setdefault(folder, []).extend(kinds)
        elif os.path.islink(folder):
            links.add(folder)
    return found, links


def _leads_away(folder: Path, tops: set[Path]) -> bool:
    """Whether a folder, or one between it and the top of the profile, is a link."""
    while folder not in tops and folder != folder.parent:
        if os.path.islink(folder):  # pathlib's raise where nothing may be looked at
            return True
        folder = folder.parent
    return False


def _is_folder(path: Path) -> bool:
    return os.path.isdir(path) and not os.path.islink(path)


def _is_own(path: Path, kinds: Iterable[_Kind]) -> bool:
    if os.path.islink(path) or not os.path.isfile(path):
        return False
    return any(kind.names.fullmatch(path.name) and kind.proof(path) for kind in kinds)


def _has_own_name(path: Path, kinds: Iterable[_Kind]) -> bool:
    return any(kind.names.fullmatch(path.name) for kind in kinds)


# What proves a file ours. One that may not be read is not proven.


def _is_empty(path: Path) -> bool:
    try:
        return path.stat().st_size == 0
    except OSError:
        return False


def _beginning(path: Path, most: int = _LOOKED_AT) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(most)
    except OSError:
        return b""


def _or_empty(proof: _Proof) -> _Proof:
    """An empty file of a name of ours: it was begun and not written, and holds nothing."""
    return lambda path: _is_empty(path) or proof(path)


def _begins_with(*beginnings: bytes) -> _Proof:
    return _or_empty(lambda path: _beginning(path).startswith(beginnings))


def _json_of(data: bytes) -> dict[str, object]:
    try:
        values = json.loads(data)
    except (ValueError, RecursionError):
        return {}
    return values if isinstance(values, dict) else {}


def _is_of_library(path: Path) -> bool:
    return any(
        is_ours(path)
        for is_ours in (storage.is_library, storage.is_neighbour, storage.is_damaged_library)
    )


def _is_copy(path: Path) -> bool:
    return _is_of_library(path) or (path.suffix == ".part" and storage.is_unfinished(path))


def _is_staged(path: Path) -> bool:
    return _is_of_library(path) or storage.is_unfinished(path)


def _is_safety_settings(path: Path) -> bool:
    """Something is in it that this version or one before it declares, or notes for itself."""
    data = _beginning(path, _LARGEST_SETTINGS)
    return data.strip() == b"{}" or not _SETTING_KEYS.isdisjoint(_json_of(data))


def _is_own_list(path: Path) -> bool:
    beginning = _beginning(path)
    return b"<opml" in beginning and b"<title>Readerapp</title>" in beginning


def _is_request(path: Path) -> bool:
    return is_request(_json_of(_beginning(path, LARGEST_REQUEST)))


def _is_report_of_salvage(path: Path) -> bool:
    """It may be in any language; it has the name of the library that it tells of, and names it."""
    text, library = _beginning(path, _LARGEST_SETTINGS), f"{path.stem}.sqlite3"
    return library.encode() in text or text.startswith(b"The library was damaged.")


def _is_first_paint(path: Path) -> bool:
    return holds_only(path, _FIRST_PAINT_KEYS)


def _is_of_sound(path: Path) -> bool:
    """A note that is being written has no name yet, and its content tells."""
    is_note = _json_of(_beginning(path)).get("form") == sounds.FORM
    return is_note if path.name.startswith(".") else sounds.is_own(path)


def _is_model_list(path: Path) -> bool:
    return {"form", "key", "files"} <= _json_of(_beginning(path, _LARGEST_SETTINGS)).keys()


def _is_model_catalogue(path: Path) -> bool:
    return _json_of(_beginning(path, _LARGEST_SETTINGS)).keys() == OWN_KEYS


def _is_model_file(path: Path) -> bool:
    """The list beside it names it; a copy that was cut off has none, and its beginning tells."""
    name = path.name.removesuffix(VERSION).removesuffix(PART)
    if (found := model_folders.read_list(path.parent)) is not None:
        return any(each.name == name for each in found.model.files)
    role = role_of(name)
    return role is not None and _beginning(path).startswith(BEGINNINGS[role[0]])


def _read_by(proof: _Proof) -> _Proof:
    """Return a proof that a file which may not be read does not pass."""

    def proven(path: Path) -> bool:
        try:
            return proof(path)
        except OSError:
            return False

    return proven


def _kind(names: str, proof: _Proof) -> _Kind:
    return _Kind(re.compile(names), proof)


# What the library notes among the settings for itself (relating, retention_run, labels).
_NOTED = (
    "library.label_rules",
    "library.picture_rules",
    "library.related_by",
    "library.scored_by",
    "retention.looks",
)
_SETTING_KEYS = frozenset(
    each.key for each in vars(settings).values() if isinstance(each, settings.Setting)
).union(_NOTED)
_NEIGHBOUR = r"(?:-wal|-shm|-journal)?"
_LIBRARY_NAME = re.escape(storage.FILE_NAME)
_MARKER = _kind(re.escape(storage.MARKER_NAME), _is_empty)
_LIBRARY = _kind(_LIBRARY_NAME + _NEIGHBOUR, _or_empty(_is_of_library))
# ".part", ".old": what copying and salvage make ready.
_STAGED = _kind(rf"{_LIBRARY_NAME}(?:\.part|\.old)?{_NEIGHBOUR}", _or_empty(_is_staged))
_COPY = _kind(
    rf"library-(?:\d{{8}}-\d{{6}}|v\d+-\d{{8}})\.sqlite3(?:\.part)?{_NEIGHBOUR}",
    _or_empty(_is_copy),
)
_REPORT_OF_SALVAGE = _kind(r"library-\d{8}-\d{6}\.txt|" + _PART, _is_report_of_salvage)
_VERSION = r"(?:-\d{8})?"


def _versions(name: str, proof: _Proof) -> _Kind:
    """Return the kind of a file of the safety copy: of today, the one before ("~"), kept ones."""
    stem, ending = map(re.escape, os.path.splitext(name))
    return _kind(rf"\.?{stem}{_VERSION}{ending}~?(?:\.part)?|{_PART}", proof)


def _safety() -> tuple[_Kind, ...]:
    signed = _or_empty(safety_copy.is_signed)
    return (
        *(_versions(name, signed) for name in ("README.txt", *safety_copy.names())),
        _versions("settings.json", _or_empty(_is_safety_settings)),
        _versions("feeds.opml", _or_empty(_is_own_list)),
    )


_FIRST_PAINT_KEYS = (
    "geometry", "sidebar", "background", "rule", "head", "navigation", "articles", "related",
    "front_from",
)  # fmt: skip
_FIRST_PAINT = _kind(r"first-paint\.ini", _read_by(_is_first_paint))
_PLAYLIST = _kind(re.escape(PLAYLIST_NAME) + "|" + _PART, _begins_with(BEGINNING))
_SOUND = _kind(sounds.FILE_NAMES + "|" + _PART, _or_empty(_read_by(_is_of_sound)))
_UNFINISHED = _kind(unfinished.NOTE_NAME, _begins_with(unfinished.BEGINNING))
_LOG = _kind(r"readerapp(?:-\d+)?\.log(?:\.\d)?", _read_by(is_own_log))
_TRACE = _kind(rf"(?:{before_0_1.TRACE})?(?:{'|'.join(KINDS)})\.trace", _read_by(is_own_trace))
_REPORT = _kind(r"\w{1,60}-[0-9a-f]{8}\.txt|" + _PART, _begins_with(b"Readerapp problem report"))
_MODEL_LIST = _kind(re.escape(model_folders.LIST) + "|" + _PART, _or_empty(_is_model_list))
_MODEL_CATALOGUE = _kind(re.escape(OWN_NAME) + "|" + _PART, _or_empty(_is_model_catalogue))
_MODEL_FILE = _kind(
    r"[a-z0-9.]{1,80}\.(?:bin|spm)(?:\.part(?:\.version)?)?", _or_empty(_is_model_file)
)
_LOCK = _kind(r"(?:window|refresh|backup|safety|models|folder-sync|account-\d+)\.lock", _is_empty)
_REQUEST = _kind(r"[0-9a-f]{32}\.request|" + _PART, _or_empty(_is_request))
