"""Translation models on this computer: which are there, adding them from files, removing them.

The engine takes a damaged model without a word, so only checksums prove one: they are compared when
a model comes, and again before it is used (`ready`). Fetching is in `model_fetching`.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from readerapp.domain.articles import may_be_own
from readerapp.domain.errors import Reason, SourceError, StorageError
from readerapp.domain.translation import (
    Direction,
    FileRole,
    Inspection,
    InstalledModel,
    ModelFile,
    NoRoute,
    Offer,
    ReadyModel,
    TranslationModel,
    sources_of,
)
from readerapp.languages.tags import base
from readerapp.library import model_folders, preferences
from readerapp.library.archives.sources import RefusedArchive
from readerapp.library.model_folders import (
    ADDING,
    BEGINNINGS,
    FETCHING,
    KEY,
    PART,
    SMALLEST,
    VOCABULARIES,
    direction_of,
    folder_of,
    is_whole,
    keys_in,
    listed_in,
    models_folder,
    read_list,
    seems_whole,
    turned,
    work_on_models,
    writing,
)
from readerapp.library.model_sources import ModelSource, SourceFile, open_source, refused
from readerapp.library.opening import Library
from readerapp.library.proxies import store_of_profile
from readerapp.library.stored_translations import route
from readerapp.library.translation_catalogue import (
    BASE_ADDRESS,
    CATALOGUE,
    key_of,
    known_models,
    offers,
)
from readerapp.settings import TRANSLATED_TITLES, TRANSLATION, TRANSLATION_HOST, Settings
from readerapp.system import Paths
from readerapp.system.files import open_private, reading_failed

Cancelled = Callable[[], bool]

UNUSED_AFTER = timedelta(days=90)

_PUBLISHER = "Firefox Translations"  # whose names the files of a model have


def installed(paths: Paths) -> tuple[InstalledModel, ...]:
    """Return the models that are there, by their directions. Only `ready` proves one."""
    folder = models_folder(paths)
    return tuple(filter(None, (listed_in(folder / key) for key in keys_in(folder))))


def damaged(paths: Paths) -> tuple[str, ...]:
    """Return the keys of models that are not what they were when they came, to be shown. Reads
    those that this process has not read since they were last written to."""
    folder = models_folder(paths)
    return tuple(key for key in keys_in(folder) if not seems_whole(folder / key))


def available(
    paths: Paths, address: str = BASE_ADDRESS, catalogue: Path = CATALOGUE
) -> tuple[Offer, ...]:
    """Return the models of the catalogue: which are there, and what is here of the others."""
    there = {_engine_file(each.model) for each in installed(paths)}
    folder = models_folder(paths)
    return tuple(
        replace(
            each,
            fetched=_received(folder / (FETCHING + each.model.key), each.model),
            is_installed=_engine_file(each.model) in there,
        )
        for each in offers(address, catalogue, folder)
    )


def _engine_file(model: TranslationModel) -> tuple[str, str, str]:
    """Return what tells models of the same direction apart: the others of its files go with it."""
    return model.source, model.target, model.files[0].sha256


def _received(folder: Path, model: TranslationModel) -> int:
    """Return how many bytes of a model have been fetched: packed files, which stay until all have
    come, those that come as they are, and parts."""
    whole = (each.name for each in model.files if not each.is_packed)
    names = {*whole, *(each.name + PART for each in model.files)}
    try:
        return sum(each.stat().st_size for each in folder.iterdir() if each.name in names)
    except OSError:
        return 0


def inspect(paths: Paths, path: Path, catalogue: Path = CATALOGUE) -> Inspection:
    """Return what a folder, an archive or a file would be as a model. Nothing is written.

    Raises SourceError: NOT_FOUND and the like, NO_MODEL, SEVERAL_MODELS, INCOMPLETE_MODEL,
    MIXED_MODEL, NOT_A_MODEL_FILE, REFUSED_MODEL, CHANGED_MODEL.
    """
    return _inspected(paths, path, list(_taken(path, None, lambda: False)), catalogue)


def add(
    paths: Paths,
    path: Path,
    now: datetime,
    *,
    may_be_unknown: bool = False,
    cancelled: Cancelled = lambda: False,
    catalogue: Path = CATALOGUE,
) -> InstalledModel:
    """Copy a model into the data folder, whole or not at all. One that is there already stays.

    Raises what `inspect` raises, SourceError(UNKNOWN_MODEL) for one that the catalogue does not
    list unless that is allowed, CANCELLED, and StorageError: DISK_FULL and the like, LOCKED.
    """
    with work_on_models(paths) as folder:
        made = folder / ADDING
        model_folders.new_folder(made)
        try:
            files = list(_taken(path, made, cancelled))
            found = _inspected(paths, path, files, catalogue)
            if not found.is_known and not may_be_unknown:
                raise SourceError(Reason.UNKNOWN_MODEL, found.model.name)
            model_folders.write_list(made, found.model, now)
            model_folders.put_in_place(made, folder / found.model.key)
        finally:
            model_folders.discard(made)
    return read_list(folder_of(paths, found.model.key)) or InstalledModel(found.model, now)


def remove(paths: Paths, key: str) -> None:
    """Delete a model. Raises StorageError(NO_SUCH_MODEL), and NO_PERMISSION and the like."""
    with work_on_models(paths) as folder:
        place = folder / key
        if not KEY.fullmatch(key) or not place.is_dir():
            raise StorageError(Reason.NO_SUCH_MODEL, key)
        gone = folder / ADDING  # what is left under this name goes with the next work
        model_folders.discard(gone)
        with writing(place):
            place.rename(gone)
        model_folders.discard(gone)


def chosen_address(paths: Paths) -> str:
    """Return where the reader has models downloaded from, "" for the usual place. Raises
    StorageError."""
    with store_of_profile(paths) as store:
        if store is None:
            return ""
        with store.read() as reader:
            return Settings(reader.settings.all(), lambda _key, _value: None).get(TRANSLATION_HOST)


def show_titles_of(paths: Paths, offers: Sequence[Offer]) -> None:
    """Have articles translated, and titles too from the languages whose models were fetched to read
    them. Does nothing where there is no library. Raises StorageError."""
    with store_of_profile(paths) as store:
        if store is None:
            return
        with store.read() as reader:
            chosen = Settings(reader.settings.all(), lambda _key, _value: None)
            read = preferences.reader_languages(reader)
        tags = preferences.titles_also_from(chosen.get(TRANSLATED_TITLES), sources_of(offers), read)
        with store.write() as writer:
            writer.settings.set(TRANSLATION.key, True)
            writer.settings.set(TRANSLATED_TITLES.key, tags)


def wanted(
    languages: Iterable[str],
    target: str,
    installed: Iterable[InstalledModel],
    there: Sequence[Offer],
) -> tuple[Offer, ...]:
    """Return the models of `there` that are missing to read languages in another one. Languages
    to which the catalogue has no way are left out."""
    models, found = tuple(installed), dict[str, Offer]()
    for language in sorted(languages):
        way = route(language, target, models)
        if isinstance(way, NoRoute) and way.missing:
            parts = [best_offer(each, there) for each in way.missing]
            whole = [each for each in parts if each is not None]
            if len(whole) == len(parts):
                found |= {each.model.key: each for each in whole}
    return tuple(found.values())


def wanted_for_feeds(
    library: Library, target: str, installed: Iterable[InstalledModel], there: Sequence[Offer]
) -> tuple[Offer, ...]:
    """Return the same for the languages of the feeds that the reader does not read."""
    with library.store.read() as reader:
        read = preferences.reader_languages(reader)
        languages = {
            each for each in reader.arrivals.active_papers(0) if not may_be_own(each, read)
        }
    return wanted(languages, target, installed, there)


def best_offer(wanted: Direction, there: Iterable[Offer]) -> Offer | None:
    """Return the model of a direction to fetch, the largest where there are several."""
    fitting = [
        each
        for each in there
        if base(each.model.source) == base(wanted.source)
        and base(each.model.target) == base(wanted.target)
    ]
    return max(fitting, key=lambda each: each.model.download_size, default=None)


def unused(paths: Paths, now: datetime) -> frozenset[str]:
    """Return the keys of models that translated nothing for `UNUSED_AFTER`."""
    folder = models_folder(paths)
    last = {key: model_folders.used_at(folder / key) for key in keys_in(folder)}
    return frozenset(key for key, at in last.items() if at and now - at > UNUSED_AFTER)


def ready(paths: Paths, model: TranslationModel) -> ReadyModel:
    """Return the files of a model that is to be used now, each proven by its checksum.

    Raises StorageError: NO_SUCH_MODEL, DAMAGED_MODEL.
    """
    folder = folder_of(paths, model.key)
    if not KEY.fullmatch(model.key) or not folder.is_dir():
        raise StorageError(Reason.NO_SUCH_MODEL, model.name)
    found = listed_in(folder)
    if found is None or not is_whole(folder):
        raise StorageError(Reason.DAMAGED_MODEL, model.name)
    return ReadyModel(found.model, {each.role: folder / each.name for each in found.model.files})


def _taken(path: Path, made: Path | None, cancelled: Cancelled) -> Iterator[ModelFile]:
    """Read every file of the model at a path, and write it below `made` where that is given."""
    source = open_source(path)
    chosen = chosen_files(path, source)
    taken: set[str] = set()
    try:
        for each, blocks in source.read(frozenset(file.place for file in chosen)):
            target = None if made is None else made / each.name
            taken.add(each.place)
            yield _taken_file(path, each, blocks, target, cancelled)
    except RefusedArchive as error:
        raise refused(path, error) from error
    except OSError as error:
        raise reading_failed(error, str(path)) from error
    missing = next((each.name for each in chosen if each.place not in taken), None)
    if missing is not None:
        raise SourceError(Reason.INCOMPLETE_MODEL, str(path), missing)


def _taken_file(
    path: Path, file: SourceFile, blocks: Iterable[bytes], target: Path | None, cancelled: Cancelled
) -> ModelFile:
    digest, size, beginning = hashlib.sha256(), 0, b""
    opened = None
    if target is not None:
        with writing(target):
            opened = open_private(target)
    try:
        for block in blocks:
            if cancelled():
                raise SourceError(Reason.CANCELLED, str(path))
            if len(beginning) < 8:
                beginning += block[:8]
            digest.update(block)
            size += len(block)
            if opened is not None and target is not None:
                with writing(target):
                    opened.write(block)
    finally:
        if opened is not None and target is not None:
            with writing(target):
                opened.close()
    if size == 0:
        raise SourceError(Reason.INCOMPLETE_MODEL, str(path), file.name)
    if size < SMALLEST or not beginning.startswith(BEGINNINGS[file.role]):
        raise SourceError(Reason.NOT_A_MODEL_FILE, str(path), file.name)
    return ModelFile(file.role, file.name, size, digest.hexdigest())


def chosen_files(path: Path, source: ModelSource) -> tuple[SourceFile, ...]:
    """Return the files of the one model of a source. Raises SourceError, see `inspect`."""
    models = [each for each in source.files if each.role is FileRole.MODEL]
    if len(models) > 1:
        raise SourceError(Reason.SEVERAL_MODELS, str(path))
    if not models:
        if source.files:
            pair = source.files[0].pair
            raise SourceError(
                Reason.INCOMPLETE_MODEL, str(path), f"model.{pair}.intgemm.alphas.bin"
            )
        raise SourceError(Reason.NO_MODEL, str(path))
    pair, folder = models[0].pair, models[0].folder
    beside = [each for each in source.files if each.folder == folder]
    for each in beside:
        shared = each.role is FileRole.VOCABULARY and each.pair == turned(pair)
        if each.pair != pair and not shared:
            raise SourceError(Reason.MIXED_MODEL, str(path), each.name)
    by_role = {each.role: each for each in beside}
    if len(by_role) < len(beside):
        raise SourceError(Reason.SEVERAL_MODELS, str(path))
    _refuse_incomplete(path, pair, by_role.keys())
    return tuple(beside)


def _refuse_incomplete(path: Path, pair: str, roles: Iterable[FileRole]) -> None:
    there = set(roles)
    wanted = {FileRole.SHORTLIST: f"lex.50.50.{pair}.s2t.bin"}
    if FileRole.VOCABULARY not in there:
        if there & VOCABULARIES:
            wanted[FileRole.SOURCE_VOCABULARY] = f"srcvocab.{pair}.spm"
            wanted[FileRole.TARGET_VOCABULARY] = f"trgvocab.{pair}.spm"
        else:
            wanted[FileRole.VOCABULARY] = f"vocab.{pair}.spm"
    for role, name in wanted.items():
        if role not in there:
            raise SourceError(Reason.INCOMPLETE_MODEL, str(path), name)


def _inspected(paths: Paths, path: Path, files: list[ModelFile], catalogue: Path) -> Inspection:
    files = sorted(files, key=lambda each: list(FileRole).index(each.role))
    pair = next(each.name for each in files if each.role is FileRole.MODEL).split(".")[1]
    source, target = direction_of(pair)
    if source == target:
        raise SourceError(Reason.MIXED_MODEL, str(path), files[0].name)
    key = key_of(source, target, files)
    known = known_models(catalogue, models_folder(paths))
    alike = [each for each in known if (each.source, each.target) == (source, target)]
    model = next((each for each in alike if each.key == key), None)
    is_known = model is not None
    if model is None:
        for each in alike:
            _refuse_changed(path, each, files)
        name = f"{_PUBLISHER} {source}-{target} ({key[-6:]})"
        model = TranslationModel(key, name, source, target, "", ())
    # Under the names they have here: both directions may share one vocabulary.
    model = replace(model, files=tuple(files))
    is_there = listed_in(folder_of(paths, key)) is not None
    return Inspection(model, is_known=is_known, is_installed=is_there)


def _refuse_changed(path: Path, known: TranslationModel, files: list[ModelFile]) -> None:
    """Files that claim to be a model of the catalogue, by its checksum or by all sizes, must be."""
    stated = {each.role: each for each in known.files}
    found = {each.role: each for each in files}
    is_same_model = found[FileRole.MODEL].sha256 == stated[FileRole.MODEL].sha256
    sizes = {role: each.size for role, each in found.items()}
    if is_same_model or sizes == {role: each.size for role, each in stated.items()}:
        other = next((each for each in files if not _may_be(each, stated.get(each.role))), None)
        if other is None:  # of the others nothing is stated, so nothing vouches for them
            return
        raise SourceError(Reason.CHANGED_MODEL, str(path), other.name)


def _may_be(file: ModelFile, stated: ModelFile | None) -> bool:
    return stated is not None and stated.sha256 in ("", file.sha256)
