"""Translation models: added from files whole or not at all, proven before use, removed."""

import io
import os
import shutil
import tarfile
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

import pytest
from fakes import FakeClock
from hypothesis import given
from hypothesis import strategies as st
from model_cases import files_of, write_catalogue, write_model, write_tar, write_zip

from readerapp import storage
from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.translation import FileRole, InstalledModel
from readerapp.domain.translation_models import Inspection
from readerapp.library import model_folders, open_library, restoring, translation_models
from readerapp.library.translation_catalogue import offers
from readerapp.system import Paths, SingleInstance
from readerapp.system.files import open_private

NOW = FakeClock().now()
VOCABULARY = "vocab.fren.spm"


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    paths = Paths.of_profile(tmp_path / "profile")
    paths.create()
    return paths


@pytest.fixture
def catalogue(tmp_path: Path) -> Path:
    return write_catalogue(tmp_path / "catalogue.json", "fren", "enfr")


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return write_model(tmp_path / "fren")


def add(paths: Paths, path: Path, catalogue: Path, *, unknown: bool = False) -> InstalledModel:
    return translation_models.add(paths, path, NOW, may_be_unknown=unknown, catalogue=catalogue)


def why_not(paths: Paths, path: Path, catalogue: Path) -> ReaderError:
    """Why a path is refused, by looking and by adding; nothing is left of it."""
    with pytest.raises(ReaderError) as looked:
        translation_models.inspect(paths, path, catalogue)
    with pytest.raises(ReaderError) as caught:
        add(paths, path, catalogue, unknown=True)
    assert looked.value.reason is caught.value.reason
    folder = model_folders.models_folder(paths)
    assert list(folder.iterdir()) == []
    return caught.value


def test_the_catalogue_that_ships_is_whole() -> None:
    found = offers()
    others = ("ar", "de", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "uk", "zh")
    assert {each.pair for each in found} == {
        pair for each in others for pair in (f"{each}-en", f"en-{each}")
    }
    for each in found:
        roles = {file.role for file in each.model.files}
        assert FileRole.MODEL in roles
        assert FileRole.SHORTLIST in roles
        assert len({file.sha256 for file in each.model.files}) == len(each.model.files)
        assert all(len(file.sha256) == 64 and file.size > 1_000 for file in each.model.files)
        assert "en" in (each.model.source, each.model.target)
        assert each.address == ""
        assert model_folders.KEY.fullmatch(each.model.key)
        assert all(file.packed_size < file.size for file in each.model.files)
    assert len({each.model.key for each in found}) == len(found)


def packed(tmp_path: Path) -> Path:
    return write_model(tmp_path / "packed", is_packed=True)


def zipped(tmp_path: Path) -> Path:
    return write_zip(tmp_path / "model.zip", {f"fren/{k}": v for k, v in files_of().items()})


def tarred(tmp_path: Path) -> Path:
    return write_tar(tmp_path / "model.tar", files_of() | {"README.md": b"hello"})


def tarred_and_packed(tmp_path: Path) -> Path:
    return write_tar(tmp_path / "model.tgz", files_of(), "w:gz")


def folder_above(tmp_path: Path) -> Path:
    return write_model(tmp_path / "above" / "fren").parent


def one_file(tmp_path: Path) -> Path:
    folder = write_model(write_model(tmp_path / "both"), "enfr")
    return folder / "model.fren.intgemm.alphas.bin"


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


def test_a_zip_of_the_finder_is_taken(paths: Paths, tmp_path: Path, catalogue: Path) -> None:
    more = {"__MACOSX/fren/._model.fren.intgemm.alphas.bin": b"\0\5\x16\7"}
    archive = write_zip(
        tmp_path / "mac.zip", {f"fren/{k}": v for k, v in files_of().items()} | more
    )
    assert translation_models.inspect(paths, archive, catalogue).is_known


HOSTILE = ("../../evil.bin", "/etc/evil", "C:/evil.bin", "a/../../b", "..\\evil", "con/x", "a:b")


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_that_leads_elsewhere_refuses_the_whole_archive(
    paths: Paths, tmp_path: Path, catalogue: Path, name: str
) -> None:
    tar = write_tar(tmp_path / "evil.tar", files_of() | {name: b"x"})
    assert why_not(paths, tar, catalogue).reason is Reason.REFUSED_MODEL
    archive = write_zip(tmp_path / "evil.zip", files_of() | {name: b"x"})
    assert why_not(paths, archive, catalogue).reason is Reason.REFUSED_MODEL
    assert not (tmp_path / "evil.bin").exists()


def test_links_in_archives_are_refused(paths: Paths, tmp_path: Path, catalogue: Path) -> None:
    for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE):
        with tarfile.open(tmp_path / "links.tar", "w") as archive:
            info = tarfile.TarInfo("vocab.fren.spm")
            info.type, info.linkname = kind, "/etc/passwd"
            archive.addfile(info)
        path = tmp_path / "links.tar"
        assert why_not(paths, path, catalogue).reason is Reason.REFUSED_MODEL
    with zipfile.ZipFile(tmp_path / "links.zip", "w") as zipped_:
        link = zipfile.ZipInfo("vocab.fren.spm")
        link.external_attr = 0o120777 << 16
        zipped_.writestr(link, "/etc/passwd")
    assert why_not(paths, tmp_path / "links.zip", catalogue).reason is Reason.REFUSED_MODEL


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="no links here")
def test_a_link_in_a_folder_is_not_followed(paths: Paths, model: Path, catalogue: Path) -> None:
    (model / VOCABULARY).rename(model.parent / "elsewhere")
    (model / VOCABULARY).symlink_to(model.parent / "elsewhere")
    assert why_not(paths, model, catalogue).reason is Reason.REFUSED_MODEL


def test_ten_thousand_files_are_no_model(paths: Paths, tmp_path: Path, catalogue: Path) -> None:
    many = {f"a/{number}": b"" for number in range(10_000)}
    archive = write_zip(tmp_path / "many.zip", files_of() | many)
    assert why_not(paths, archive, catalogue).reason is Reason.REFUSED_MODEL
    few = {f"a/{number}": b"" for number in range(300)}
    tar = write_tar(tmp_path / "many.tar", files_of() | few)
    assert why_not(paths, tar, catalogue).reason is Reason.REFUSED_MODEL


def test_bombs_end_early(
    paths: Paths, tmp_path: Path, catalogue: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("readerapp.library.model_sources.LARGEST_FILE", 1_000_000)
    monkeypatch.setattr("readerapp.library.model_sources._LARGEST_TAR", 3_000_000)
    zeros = bytes(20_000_000)
    archive = write_zip(tmp_path / "bomb.zip", files_of() | {VOCABULARY: b"\n" + zeros})
    assert why_not(paths, archive, catalogue).reason is Reason.REFUSED_MODEL
    tar = write_tar(tmp_path / "bomb.tgz", files_of() | {"x/zeros": zeros}, "w:gz")
    assert why_not(paths, tar, catalogue).reason is Reason.REFUSED_MODEL


def test_damaged_archives_are_refused(paths: Paths, tmp_path: Path, catalogue: Path) -> None:
    for path in (tarred(tmp_path), tarred_and_packed(tmp_path), zipped(tmp_path)):
        data = path.read_bytes()
        path.write_bytes(data[: len(data) // 2])
        assert why_not(paths, path, catalogue).reason is Reason.REFUSED_MODEL
    single = packed(tmp_path) / f"{VOCABULARY}.gz"
    single.write_bytes(single.read_bytes()[:-20])
    assert why_not(paths, single.parent, catalogue).reason is Reason.REFUSED_MODEL


@given(names=st.lists(st.text(min_size=1, max_size=30), min_size=1, max_size=4, unique=True))
def test_whatever_names_an_archive_has_nothing_is_written_elsewhere(
    tmp_path_factory: pytest.TempPathFactory, names: list[str]
) -> None:
    top = tmp_path_factory.mktemp("names")
    paths = Paths.of_profile(top / "profile")
    paths.create()
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for name in (*names, *files_of()):
            info = tarfile.TarInfo(name.replace("\0", "/.."))
            info.size = len(files_of().get(name, b""))
            archive.addfile(info, io.BytesIO(files_of().get(name, b"")))
    path = top / "model.tar"
    path.write_bytes(stream.getvalue())
    before = set(top.rglob("*"))
    with suppress(ReaderError):
        translation_models.add(paths, path, NOW, may_be_unknown=True)
    new = set(top.rglob("*")) - before
    home = model_folders.models_folder(paths)
    assert all(home in (each, *each.parents) or each.name == "models.lock" for each in new)


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
