"""Translation models: added from files whole or not at all, proven before use, removed."""

import os
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import BinaryIO

import pytest
from fakes import FakeClock
from model_cases import (
    NOW,
    VOCABULARY,
    add,
    files_of,
    folder_above,
    one_file,
    packed,
    tarred,
    tarred_and_packed,
    why_not,
    write_catalogue,
    write_model,
    zipped,
)
from work import calls_to

from readerapp import storage
from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.translation import FileRole, Inspection
from readerapp.library import model_folders, open_library, restoring, translation_models
from readerapp.library.translation_catalogue import BASE_ADDRESS, known_models, offers
from readerapp.library.translation_worker import engine_is_there
from readerapp.system import Paths, SingleInstance
from readerapp.system.files import open_private


def test_the_catalogue_that_ships_is_whole() -> None:
    assert BASE_ADDRESS.startswith("https://")
    found = offers()
    others = ("ar", "de", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "uk", "zh")
    assert len(found) == 93
    assert {each.pair for each in found} >= {
        pair for each in others for pair in (f"{each}-en", f"en-{each}")
    }
    for known in known_models():
        assert known.files[0].role is FileRole.MODEL
        assert len(known.files[0].sha256) == 64
        for file in known.files:
            assert (file.size > 1_000 and len(file.sha256) == 64) or file.about
    for each in found:
        roles = {file.role for file in each.model.files}
        assert FileRole.MODEL in roles
        assert FileRole.SHORTLIST in roles
        assert "en" in (each.model.source, each.model.target)
        assert bool(each.address) == bool(BASE_ADDRESS)
        assert model_folders.KEY.fullmatch(each.model.key)
        assert 10_000_000 < each.model.download_size < each.model.size < 80_000_000
        names = {model_folders.role_of(file.name) for file in each.model.files}
        assert names == {(file.role, each.pair.replace("-", "")) for file in each.model.files}
        assert each.address_of(each.model.files[0]).endswith(".bin.gz")
    assert len({each.model.key for each in found}) == len(found)


@pytest.mark.parametrize(
    "make", [packed, zipped, tarred, tarred_and_packed, folder_above, one_file]
)
def test_a_model_comes_from_anything_that_holds_one(
    paths: Paths, tmp_path: Path, catalogue: Path, make: Callable[[Path], Path]
) -> None:
    path = make(tmp_path)
    found = translation_models.inspect(paths, path, catalogue)
    assert found == Inspection(found.model, is_known=True, is_installed=False)
    assert (found.model.source, found.model.target) == ("fr", "en")
    assert found.model.licence == "MPL-2.0"
    added = add(paths, path, catalogue)
    assert added.model == found.model
    assert translation_models.installed(paths) == (added,)
    assert translation_models.damaged(paths) == ()
    ready = translation_models.ready(paths, added.model)
    assert {file.name: file.read_bytes() for file in ready.files.values()} == files_of()
    there = translation_models.available(paths, "", catalogue)
    assert [each.pair for each in there if each.is_installed] == ["fr-en"]
    translation_models.remove(paths, added.model.key)
    assert translation_models.installed(paths) == ()
    assert list(model_folders.models_folder(paths).iterdir()) == []


def test_one_vocabulary_may_serve_both_directions(
    paths: Paths, tmp_path: Path, catalogue: Path
) -> None:
    folder = write_model(tmp_path / "enfr", "enfr")
    (folder / "vocab.enfr.spm").rename(folder / VOCABULARY)
    added = add(paths, folder, catalogue)
    assert added.model.source == "en"
    assert translation_models.ready(paths, added.model).files[FileRole.VOCABULARY].exists()


def test_a_model_that_is_there_stays(paths: Paths, model: Path, catalogue: Path) -> None:
    first = add(paths, model, catalogue)
    assert translation_models.inspect(paths, model, catalogue).is_installed
    assert add(paths, model, catalogue) == first
    assert len(translation_models.installed(paths)) == 1


def test_an_unknown_model_is_added_only_when_that_was_said(
    paths: Paths, model: Path, tmp_path: Path
) -> None:
    nothing = write_catalogue(tmp_path / "empty.json")
    found = translation_models.inspect(paths, model, nothing)
    assert not found.is_known
    assert found.model.licence == ""
    with pytest.raises(ReaderError) as caught:
        add(paths, model, nothing)
    assert caught.value.reason is Reason.UNKNOWN_MODEL
    assert translation_models.installed(paths) == ()
    added = add(paths, model, nothing, unknown=True)
    assert translation_models.installed(paths) == (added,)


@pytest.mark.parametrize("name", files_of())
def test_a_single_flipped_bit_of_a_known_model_is_refused(
    paths: Paths, model: Path, catalogue: Path, name: str
) -> None:
    data = bytearray((model / name).read_bytes())
    data[1_500] ^= 1
    (model / name).write_bytes(data)
    error = why_not(paths, model, catalogue)
    assert error.reason is Reason.CHANGED_MODEL
    assert error.detail == name


def test_files_that_were_swapped_are_refused(paths: Paths, model: Path, catalogue: Path) -> None:
    lex, vocabulary = model / "lex.50.50.fren.s2t.bin", model / VOCABULARY
    lex.rename(model / "aside")
    vocabulary.rename(lex)
    (model / "aside").rename(vocabulary)
    assert why_not(paths, model, catalogue).reason is Reason.NOT_A_MODEL_FILE


@pytest.mark.parametrize("name", files_of())
def test_what_is_missing_or_empty_is_named(
    paths: Paths, model: Path, catalogue: Path, name: str
) -> None:
    (model / name).write_bytes(b"")
    error = why_not(paths, model, catalogue)
    assert (error.reason, error.detail) == (Reason.INCOMPLETE_MODEL, name)
    (model / name).unlink()
    error = why_not(paths, model, catalogue)
    assert (error.reason, error.detail) == (Reason.INCOMPLETE_MODEL, name)
    assert name in str(error)


def test_a_web_page_under_the_name_of_a_vocabulary_is_refused(
    paths: Paths, model: Path, catalogue: Path
) -> None:
    (model / VOCABULARY).write_text("<!doctype html><title>Not found</title>" * 100)
    assert why_not(paths, model, catalogue).reason is Reason.NOT_A_MODEL_FILE


def test_files_of_two_directions_are_no_model(paths: Paths, model: Path, catalogue: Path) -> None:
    shutil.move(model / "lex.50.50.fren.s2t.bin", model / "lex.50.50.enfr.s2t.bin")
    error = why_not(paths, model, catalogue)
    assert (error.reason, error.detail) == (Reason.MIXED_MODEL, "lex.50.50.enfr.s2t.bin")
    write_model(model, "enfr")
    assert why_not(paths, model, catalogue).reason is Reason.SEVERAL_MODELS


def test_what_holds_no_model_is_said(paths: Paths, tmp_path: Path, catalogue: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear reader")
    (tmp_path / "empty").mkdir()
    for name, reason in (
        ("letter.txt", Reason.NO_MODEL),
        ("empty", Reason.NO_MODEL),
        ("nowhere", Reason.NOT_FOUND),
        ("nul\0", Reason.REFUSED_MODEL),
    ):
        assert why_not(paths, tmp_path / name, catalogue).reason is reason


@pytest.mark.parametrize("damage", ["flip", "cut", "lost", "list", "link"])
def test_a_damaged_model_is_said_and_not_used(
    paths: Paths, model: Path, catalogue: Path, damage: str
) -> None:
    added = add(paths, model, catalogue)
    folder = model_folders.folder_of(paths, added.model.key)
    file = folder / VOCABULARY
    match damage:
        case "flip":
            data = bytearray(file.read_bytes())
            data[-1] ^= 1
            file.write_bytes(data)
        case "cut":
            os.truncate(file, 100)
        case "lost":
            file.unlink()
        case "list":
            (folder / model_folders.LIST).write_text('{"form": 1}')
        case _:
            file.rename(folder / "aside")
            file.symlink_to(folder / "aside")
    with pytest.raises(ReaderError) as caught:
        translation_models.ready(paths, added.model)
    assert caught.value.reason is Reason.DAMAGED_MODEL
    assert translation_models.damaged(paths) == (added.model.key,)
    again = add(paths, model, catalogue)  # puts it right
    assert translation_models.ready(paths, again.model)


def test_what_nobody_wrote_to_is_read_once_to_be_shown(
    paths: Paths, model: Path, catalogue: Path
) -> None:
    added = add(paths, model, catalogue)
    file = model_folders.folder_of(paths, added.model.key) / VOCABULARY
    read = model_folders._sum

    def shown() -> tuple[str, ...]:
        return translation_models.damaged(paths)

    assert calls_to(read, shown) == len(added.model.files)
    assert calls_to(read, shown) == 0
    was, data = file.stat(), bytearray(file.read_bytes())
    data[-1] ^= 1
    file.write_bytes(data)
    os.utime(file, ns=(was.st_atime_ns, was.st_mtime_ns))  # as if nothing had happened
    assert shown() == (added.model.key,)
    data[-1] ^= 1
    file.write_bytes(data)
    assert calls_to(read, shown) == 1
    assert shown() == ()


def test_a_full_disk_leaves_nothing(
    paths: Paths, model: Path, catalogue: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path) -> BinaryIO:
        if path.name == VOCABULARY:
            raise OSError(28, "No space left on device")
        return open_private(path)

    monkeypatch.setattr(translation_models, "open_private", full)
    with pytest.raises(ReaderError) as caught:
        add(paths, model, catalogue)
    assert caught.value.reason is Reason.DISK_FULL
    assert list(model_folders.models_folder(paths).iterdir()) == []


def test_giving_up_leaves_nothing(paths: Paths, model: Path, catalogue: Path) -> None:
    with pytest.raises(ReaderError) as caught:
        translation_models.add(paths, model, NOW, cancelled=lambda: True, catalogue=catalogue)
    assert caught.value.reason is Reason.CANCELLED
    assert list(model_folders.models_folder(paths).iterdir()) == []


def test_two_at_once_do_not_meet(paths: Paths, model: Path, catalogue: Path) -> None:
    other = SingleInstance(paths.runtime / model_folders.LOCK)
    other.acquire()
    try:
        with pytest.raises(ReaderError) as caught:
            add(paths, model, catalogue)
    finally:
        other.release()
    assert caught.value.reason is Reason.LOCKED


def test_what_was_left_by_a_crash_goes_with_the_next_work(
    paths: Paths, model: Path, catalogue: Path
) -> None:
    left = model_folders.models_folder(paths) / model_folders.ADDING
    write_model(left, "enfr")
    added = add(paths, model, catalogue)
    assert [each.name for each in left.parent.iterdir()] == [added.model.key]


def test_another_library_keeps_the_models(paths: Paths, model: Path, catalogue: Path) -> None:
    added = add(paths, model, catalogue)
    open_library(paths).close()
    restoring.put_in_place(paths, storage.stage_new(paths.data), FakeClock())
    assert translation_models.installed(paths) == (added,)
    assert translation_models.damaged(paths) == ()


def test_only_models_are_removed(paths: Paths, tmp_path: Path) -> None:
    (paths.data / "letters").mkdir()
    for key in ("../letters", "letters", "", "en-fr-000000000000"):
        with pytest.raises(ReaderError) as caught:
            translation_models.remove(paths, key)
        assert caught.value.reason is Reason.NO_SUCH_MODEL
    assert (paths.data / "letters").is_dir()


def test_a_model_that_translated_nothing_for_90_days_is_unused(
    paths: Paths, model: Path, catalogue: Path
) -> None:
    added = add(paths, model, catalogue)
    folder = model_folders.folder_of(paths, added.model.key)
    now = model_folders.used_at(folder)
    assert now is not None
    assert translation_models.unused(paths, now + timedelta(days=89)) == frozenset()
    later = now + timedelta(days=91)
    assert translation_models.unused(paths, later) == {added.model.key}
    long_ago = (now - timedelta(days=100)).timestamp()
    os.utime(folder / model_folders.LIST, (long_ago, long_ago))
    assert translation_models.unused(paths, now) == {added.model.key}
    model_folders.note_use(folder, now)
    assert translation_models.unused(paths, now) == frozenset()
    assert translation_models.damaged(paths) == ()


def test_what_the_languages_of_feeds_need_is_found(
    paths: Paths, model: Path, catalogue: Path
) -> None:
    there = translation_models.available(paths, catalogue=catalogue)

    def pairs(languages: set[str], target: str) -> list[str]:
        installed = translation_models.installed(paths)
        found = translation_models.wanted(languages, target, installed, there)
        return [each.pair for each in found]

    if not engine_is_there():
        assert pairs({"fr"}, "en") == []
        return
    assert pairs({"fr", "en", "ko"}, "en") == ["fr-en"]  # none is known from Korean
    assert pairs({"fr", "en"}, "fr") == ["en-fr"]
    add(paths, model, catalogue)
    assert pairs({"fr"}, "en") == []
