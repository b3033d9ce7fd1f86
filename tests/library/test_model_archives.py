"""Archives of strangers that are added as translation models: refused whole, or read in bounds."""

import gzip
import io
import os
import tarfile
import tracemalloc
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from model_cases import (
    NOW,
    VOCABULARY,
    files_of,
    packed,
    tarred,
    tarred_and_packed,
    why_not,
    write_tar,
    write_zip,
    zipped,
)

from readerapp.domain.errors import ReaderError, Reason
from readerapp.library import model_folders, translation_models
from readerapp.system import Paths


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
    tar = write_tar(tmp_path / "bomb.tgz", files_of() | {"x/zeros": zeros}, "w:gz")
    single = packed(tmp_path) / f"{VOCABULARY}.gz"
    single.write_bytes(gzip.compress(b"\n" + zeros, 1))
    tracemalloc.start()
    try:
        for each in (archive, tar, single.parent):
            tracemalloc.reset_peak()
            reason = why_not(paths, each, catalogue).reason
            assert reason in (Reason.REFUSED_MODEL, Reason.CHANGED_MODEL)
            assert tracemalloc.get_traced_memory()[1] < 10_000_000, each
    finally:
        tracemalloc.stop()


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
