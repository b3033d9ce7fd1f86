"""Mozilla's list of translation models: read with care, and compared with what is known.

`read_registry` takes it as it comes from outside: of every value the type, the length and the form
are checked, and a list with a single entry that could lead elsewhere is refused whole. Of its
address of files nothing is taken: they are fetched from where the list came from.
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.translation import FileRole, RegistryNews
from readerapp.library import model_folders
from readerapp.library.model_folders import PACKED, direction_of, role_of
from readerapp.library.model_sources import LARGEST_FILE
from readerapp.library.proxies import proxies_of_profile
from readerapp.library.translation_catalogue import (
    BASE_ADDRESS,
    CATALOGUE,
    REGISTRY,
    Entry,
    entries,
    generated,
    read_own,
    write_own,
)
from readerapp.network.fetcher import HttpFetcher
from readerapp.network.request import CancelFlag, FetchRequest
from readerapp.system import Paths

LARGEST = 4_000_000  # bytes; in March 2026 it had 162,000
_MOST_DIRECTIONS = 1_000
_MOST_OF_ONE = 50  # models of a direction
_LONGEST_PATH = 300

# What is fetched, the best first: the same for every device, then what was made for one kind.
_STATUSES = ("Release", "Release Android", "Release Desktop")
_ROLES = {
    "model": FileRole.MODEL,
    "lexicalShortlist": FileRole.SHORTLIST,
    "vocab": FileRole.VOCABULARY,
    "srcVocab": FileRole.SOURCE_VOCABULARY,
    "trgVocab": FileRole.TARGET_VOCABULARY,
}
# Packed: a model has three quarters of its size (22 known ones: 0.70 to 0.78). Shortlists and
# vocabularies, of which no size is stated, had in the middle of 22 and 23:
_PACKED_PART = 0.75
_ABOUT = dict.fromkeys(FileRole, 420_000) | {FileRole.SHORTLIST: 2_450_000}

_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_PAIR = re.compile(r"[a-z]{2,3}-[a-z]{2,3}")
_ARCHITECTURE = re.compile(r"[a-z0-9-]{1,30}")
_HASH = re.compile(r"[0-9a-f]{64}")
_PATH = re.compile(r"(?:[A-Za-z0-9_][A-Za-z0-9._-]*/)+[A-Za-z0-9_][A-Za-z0-9._-]*")


class _WrongError(Exception):
    """What is said of an entry cannot be."""


def read_registry(data: bytes, name: str) -> tuple[str, tuple[dict[str, Any], ...]]:
    """Return the moment of a list, and of each direction the model to fetch, as the catalogue
    writes it. `name` is where it came from. Raises SourceError(BAD_REGISTRY)."""
    try:
        content = json.loads(data)
        moment = _text(_dict(content).get("generated"), _MOMENT)
        models = _dict(content.get("models"))
        if not models or len(models) > _MOST_DIRECTIONS:
            raise _WrongError(f"{len(models)} directions")
        found = [_best(pair, listed) for pair, listed in models.items()]
    except (_WrongError, ValueError, RecursionError) as error:
        raise SourceError(Reason.BAD_REGISTRY, name, str(error)[:200]) from error
    chosen = tuple(each for each in found if each is not None)
    if not chosen:
        raise SourceError(Reason.BAD_REGISTRY, name, "no released model")
    return moment, chosen


def _best(pair: str, listed: object) -> dict[str, Any] | None:
    """Return the entry of a direction to fetch, None where none was released, or its languages
    are written in a way that no file of a model is known by."""
    if not isinstance(listed, list) or len(listed) > _MOST_OF_ONE:
        raise _WrongError(f"the models of {pair[:20]!r}")
    found = [(_released(each), each) for each in map(_dict, listed)]
    made = [(rank, _model(pair, each)) for rank, each in found if rank is not None]
    if not _PAIR.fullmatch(pair) or not made:
        return None
    return min(made, key=lambda each: (each[0], -each[1]["quality"]))[1]


def _released(values: dict[str, Any]) -> int | None:
    status = values.get("releaseStatus")
    return _STATUSES.index(status) if status in _STATUSES else None


def _model(pair: str, values: dict[str, Any]) -> dict[str, Any]:
    files = _dict(values.get("files"))
    if not files or len(files) > len(_ROLES):
        raise _WrongError(f"the files of {pair[:20]!r}")
    made = [_file(role, _dict(each)) for role, each in files.items()]
    folders = {each.pop("folder") for each in made}
    if len(folders) != 1:
        raise _WrongError(f"the files of {pair[:20]!r} lie in several folders")
    source, _dash, target = pair.partition("-")
    if _PAIR.fullmatch(pair):
        _check_roles(pair, made)
    return {
        "source": source,
        "target": target,
        "architecture": _text(values.get("architecture"), _ARCHITECTURE),
        "quality": _quality(values.get("metrics")),
        "folder": folders.pop(),
        "files": sorted(made, key=lambda each: list(FileRole).index(FileRole(each["role"]))),
    }


def _check_roles(pair: str, files: Iterable[dict[str, Any]]) -> None:
    """Refuse files whose names say that they are for something else, or of another direction."""
    roles = set()
    for each in files:
        found = role_of(each["name"])
        letters = pair.replace("-", "")
        if found != (each["role"], letters) or direction_of(letters) != tuple(pair.split("-")):
            raise _WrongError(f"the file {each['name'][:80]!r} of {pair!r}")
        roles.add(each["role"])
    vocabularies = roles - {FileRole.MODEL, FileRole.SHORTLIST}
    two = {FileRole.SOURCE_VOCABULARY, FileRole.TARGET_VOCABULARY}
    is_whole = {FileRole.MODEL, FileRole.SHORTLIST} <= roles
    if not is_whole or vocabularies not in ({FileRole.VOCABULARY}, two):
        raise _WrongError(f"the files of {pair!r} are no whole model")


def _file(kind: str, values: dict[str, Any]) -> dict[str, Any]:
    if kind not in _ROLES:
        raise _WrongError(f"a file {kind[:20]!r}")
    role = _ROLES[kind]
    path = values.get("path")
    if not isinstance(path, str) or len(path) > _LONGEST_PATH or not _PATH.fullmatch(path):
        raise _WrongError(f"the path {str(path)[:80]!r}")
    if not path.endswith(PACKED):
        raise _WrongError(f"{path[:80]!r} is not packed")
    folder, _slash, name = path.removesuffix(PACKED).rpartition("/")
    made: dict[str, Any] = {"role": role, "name": name, "folder": folder, "about": _ABOUT[role]}
    if role is FileRole.MODEL:
        size = values.get("uncompressedSize")
        if type(size) is not int or not 1_000 <= size <= LARGEST_FILE:
            raise _WrongError(f"the size of {name[:80]!r}")
        made |= {"size": size, "about": int(size * _PACKED_PART)}
        made["sha256"] = _text(values.get("uncompressedHash"), _HASH)
    return made


def _quality(metrics: object) -> float:
    """Return what is said of the quality, 0 where nothing is: newer lists may measure otherwise."""
    of_flores = metrics.get("flores200-plus") if isinstance(metrics, dict) else None
    value = of_flores.get("comet22") if isinstance(of_flores, dict) else None
    return round(float(value), 4) if isinstance(value, int | float) and 0 <= value <= 1 else 0.0


def _text(value: object, form: re.Pattern[str]) -> str:
    if not isinstance(value, str) or not form.fullmatch(value):
        raise _WrongError(f"{str(value)[:80]!r}")
    return value


def _dict(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise _WrongError(f"{str(value)[:80]!r}")
    return value


def look_for_newer(
    paths: Paths,
    base: str = BASE_ADDRESS,
    *,
    user_typed: bool = False,
    fetcher: HttpFetcher | None = None,
    cancelled: CancelFlag | None = None,
    catalogue: Path = CATALOGUE,
) -> RegistryNews:
    """Fetch the list of models and keep what is new in it. `user_typed`: see `fetch`.

    Raises FetchError; SourceError: BAD_REGISTRY, OLD_REGISTRY (nothing of it is kept);
    StorageError: LOCKED, DISK_FULL and the like.
    """
    address = f"{base.rstrip('/')}/{REGISTRY}"
    request = FetchRequest(
        address, "application/json", user_typed, LARGEST, cancelled, same_origin=True
    )
    usual = HttpFetcher(proxies=partial(proxies_of_profile, paths))
    moment, chosen = read_registry((fetcher or usual).fetch(request).body, address)
    with model_folders.work_on_models(paths) as folder:
        if moment < generated(catalogue, folder):
            raise SourceError(Reason.OLD_REGISTRY, address, moment)
        known = {
            (each.model.source, each.model.target): each for each in entries(catalogue, folder)
        }
        kept, news = compared(known, chosen)
        write_own(folder, replace(read_own(folder), generated=moment, models=kept))
    return news


def compared(
    known: Mapping[tuple[str, str], Entry], chosen: Iterable[dict[str, Any]]
) -> tuple[tuple[dict[str, Any], ...], RegistryNews]:
    """Return what is to be known of directions by now where that is not what ships, and what is
    new: a model that is known under the same path is never replaced, and by none that is worse."""
    kept: dict[tuple[str, str], dict[str, Any]] = {}
    newer, changed, worse = [], [], []
    for each in chosen:
        direction = (each["source"], each["target"])
        pair, before = "-".join(direction), known.get(direction)
        if before is None:
            newer.append(pair)
            kept[direction] = each
        elif before.folder == each["folder"]:
            if _hash_of(each) != before.model.files[0].sha256:
                changed.append(pair)
            kept[direction] = _values(before)
        elif each["quality"] < before.quality:
            worse.append(pair)
            kept[direction] = _values(before)
        else:
            newer.append(pair)
            kept[direction] = each
    news = RegistryNews(tuple(newer), tuple(changed), tuple(worse))
    return tuple(kept.values()), news


def _hash_of(values: dict[str, Any]) -> str:
    return str(values["files"][0]["sha256"])  # the model stands first


def _values(entry: Entry) -> dict[str, Any]:
    """Return an entry as a catalogue writes it."""
    model = entry.model
    files = []
    for each in model.files:
        values: dict[str, Any] = {"role": each.role, "name": each.name}
        stated = {
            "size": each.size,
            "sha256": each.sha256,
            "packed_size": each.packed_size,
            "packed_sha256": each.packed_sha256,
            "about": each.about,
        }
        files.append(values | {name: value for name, value in stated.items() if value})
    return {
        "source": model.source,
        "target": model.target,
        "architecture": model.name.rpartition("(")[2].removesuffix(")"),
        "quality": entry.quality,
        "folder": entry.folder,
        "files": files,
    }
