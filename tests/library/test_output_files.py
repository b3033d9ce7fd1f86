"""The rule about files that a user names to be written, and that nothing goes around it."""

import errno
import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from archive_cases import fill

from readerapp.domain.errors import ReaderError, Reason
from readerapp.library import (
    Library,
    export,
    integrity,
    output_files,
    privacy,
    subscription_lists,
)
from readerapp.library.archives import targets
from readerapp.library.archives.exporting import export_archive
from readerapp.library.downloads import PartFile
from readerapp.library.export import save_made
from readerapp.library.output_files import OutputKind, output_file
from readerapp.library.unfinished import written_whole

SOURCE = Path(output_files.__file__).resolve().parents[1]
KINDS = {
    "copy.sqlite3": output_files.LIBRARY,
    "feeds.opml": output_files.SUBSCRIPTIONS,
    "counts.json": output_files.COUNTS,
    "a.zip": targets.ARCHIVE_ZIP,
    "a": targets.ARCHIVE_FOLDER,
}
# What others keep under names like these.
OTHERS = (
    b"\0\0\0\0",
    b"[1, 2]",
    b"PK\x03\x04 and more",
    b"<opportunity>",
    b"SQLite format 3\0" + b"\0" * 99,
)
# Who writes whole files, and why that needs no asking: the names are the app's own, in folders of
# its own (also below one that is shared); entries of a desktop's menus say themselves whose they
# are. Whoever writes a file that a user names asks `output_file` for it.
OWN_WRITERS = {
    "library/folder_sync/folder.py", "library/folder_sync/own_log.py", "library/model_folders.py",
    "library/players.py", "library/safety_copy.py", "library/salvaging.py", "library/sounds.py",
    "system/autostart.py", "system/desktop_entry.py", "system/files.py", "system/reports.py",
    "system/single_instance.py", "system/__init__.py",
    "library/translation_catalogue.py",
}  # fmt: skip
NAMED_WRITERS = {
    "library/archives/exporting.py", "library/downloads.py", "library/export.py",
    "library/integrity.py", "library/privacy.py",
    "library/subscription_lists.py",
}  # fmt: skip


Write = Callable[[Library, Path, bool], object]
WRITERS: dict[str, Write] = {
    "copy.sqlite3": lambda library, path, replace: integrity.backup(library, path, replace=replace),
    "feeds.opml": lambda library, path, replace: subscription_lists.export_file(
        library, path, replace=replace
    ),
    "counts.json": lambda library, path, replace: privacy.export_counts(
        library, path, replace=replace
    ),
    "notes.md": lambda library, path, replace: export.export_notes(library, path, replace=replace),
    "film.mp4": lambda library, path, replace: PartFile(library, path, replace=replace),
    "pages.pdf": lambda _library, path, replace: save_made(b"%PDF-1.4", path, replace=replace),
    "a.zip": lambda library, path, replace: export_archive(
        library, path, as_zip=True, replace=replace
    ),
    "a": lambda library, path, replace: export_archive(library, path, replace=replace),
}


def test_each_kind_is_known_by_what_the_app_writes(library: Library, tmp_path: Path) -> None:
    fill(library)
    for name in KINDS:
        WRITERS[name](library, tmp_path / name, False)
    for name, kind in KINDS.items():
        output_file(tmp_path / name, kind, replace=True)
        with pytest.raises(ReaderError) as refused:
            output_file(tmp_path / name, kind, replace=False)
        assert refused.value.reason is Reason.EXISTS
        for other in KINDS.keys() - {name}:
            with pytest.raises(ReaderError) as refused:
                output_file(tmp_path / other, kind, replace=True)
            assert refused.value.reason is kind.refusal


def test_an_empty_archive_is_known_too(library: Library, tmp_path: Path) -> None:
    for name, as_zip in (("a.zip", True), ("a", False)):
        export_archive(library, tmp_path / name, as_zip=as_zip)
        export_archive(library, tmp_path / name, as_zip=as_zip, replace=True)


@pytest.mark.parametrize("content", OTHERS)
@pytest.mark.parametrize("name", KINDS)
def test_what_is_of_no_kind_stays(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(ReaderError, match="Choose another name"):
        output_file(tmp_path / name, KINDS[name], replace=True)


def test_a_picture_is_no_article_and_a_text_is_no_picture(tmp_path: Path) -> None:
    path = tmp_path / "story.md"
    for content, kind in (
        (b"\x89PNG\r\n\x1a\n\0", output_files.ARTICLE),
        ("Café".encode("latin-1") * 9, output_files.ARTICLE),
        (b"# A text", output_files.PICTURE),
    ):
        path.write_bytes(content)
        with pytest.raises(ReaderError):
            output_file(path, kind, replace=True)
    path.write_text("é" * 40_000, encoding="utf-8")  # longer than what is looked at
    output_file(path, output_files.ARTICLE, replace=True)


@pytest.mark.skipif(os.name != "posix", reason="devices are POSIX's")
@pytest.mark.parametrize("name", [os.devnull, "/dev/zero"])
def test_no_device_is_ever_written(name: str) -> None:
    with pytest.raises(ReaderError):
        output_file(Path(name), OutputKind(lambda _path: True), replace=True)


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for name, reason in (("missing", Reason.NOT_FOUND), ("file", Reason.NOT_A_FOLDER)):
        with pytest.raises(ReaderError) as told:
            output_file(tmp_path / name / "new", output_files.ARTICLE, replace=True)
        assert (told.value.reason, told.value.name) == (reason, str(tmp_path / name))


def test_what_is_not_there_may_be_written(tmp_path: Path) -> None:
    output_file(tmp_path / "new", output_files.ARTICLE, replace=False)
    (tmp_path / "empty").mkdir()
    output_file(tmp_path / "empty", targets.ARCHIVE_FOLDER, replace=False)


@pytest.mark.skipif(os.name != "posix", reason="links need rights elsewhere")
@pytest.mark.parametrize("replace", [False, True])
@pytest.mark.parametrize("name", WRITERS)
def test_nothing_is_made_where_a_link_leads_that_leads_nowhere(
    library: Library, tmp_path: Path, name: str, replace: bool
) -> None:
    link = tmp_path / "here" / name
    link.parent.mkdir()
    link.symlink_to(tmp_path / "there")
    with pytest.raises(ReaderError, match="Choose another name") as told:
        WRITERS[name](library, link, replace)
    assert told.value.name == str(link)
    assert not (tmp_path / "there").exists()
    assert [each.name for each in link.parent.iterdir()] == [name]


@pytest.mark.skipif(os.name != "posix", reason="links need rights elsewhere")
def test_a_link_to_a_file_is_written_through(library: Library, tmp_path: Path) -> None:
    fill(library)
    for name in ("copy.sqlite3", "feeds.opml", "a.zip"):
        place = tmp_path / f"real {name}"
        WRITERS[name](library, place, False)
        before = place.stat().st_ino
        (tmp_path / name).symlink_to(place)
        with pytest.raises(ReaderError) as told:
            WRITERS[name](library, tmp_path / name, False)
        assert told.value.reason is Reason.EXISTS
        WRITERS[name](library, tmp_path / name, True)
        assert (tmp_path / name).is_symlink()
        assert place.stat().st_ino != before


@pytest.mark.skipif(os.name != "posix", reason="links need rights elsewhere")
@pytest.mark.parametrize("has_links", [True, False])
def test_what_comes_under_the_name_meanwhile_stays(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_links: bool
) -> None:
    if not has_links:  # FAT and some file systems of phones

        def refuse(*_args: object, **_options: object) -> None:
            raise PermissionError(errno.EPERM, "Operation not permitted")

        monkeypatch.setattr(os, "link", refuse)
    fill(library)
    letter, link = tmp_path / "letter", tmp_path / "link"

    def put() -> None:
        letter.write_bytes(b"\0dear")
        if not link.is_symlink():
            link.symlink_to(tmp_path / "nowhere")

    for path in (letter, link):
        for write in (_whole, _backup, _zip):
            letter.unlink(missing_ok=True)
            link.unlink(missing_ok=True)
            with pytest.raises(ReaderError, match="already exists"):
                write(library, path, put)
            assert letter.read_bytes() == b"\0dear"
            assert names(tmp_path) == ["letter", "link", "profile"]
    letter.unlink()
    _whole(library, letter, lambda: None)
    assert letter.read_bytes() == b"# Mine"


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def _whole(library: Library, path: Path, meanwhile: Callable[[], None]) -> None:
    output = output_file(path, output_files.ARTICLE, replace=True)
    with written_whole(library.paths, output) as file:
        file.write(b"# Mine")
        meanwhile()


def _backup(library: Library, path: Path, meanwhile: Callable[[], None]) -> None:
    integrity.backup(library, path, lambda _done, _total: meanwhile(), replace=True)


def _zip(library: Library, path: Path, meanwhile: Callable[[], None]) -> None:
    export_archive(
        library, path, as_zip=True, replace=True, progress=lambda _done, _total: meanwhile()
    )


def test_what_is_put_into_an_archive_while_another_is_written_stays(
    library: Library, tmp_path: Path
) -> None:
    fill(library)
    export_archive(library, tmp_path / "a")
    letter = tmp_path / "a" / "letter.txt"
    with pytest.raises(ReaderError) as told:
        export_archive(
            library,
            tmp_path / "a",
            replace=True,
            progress=lambda _done, _total: letter.touch(),
        )
    assert told.value.reason is Reason.NO_ARCHIVE_HERE
    assert letter.is_file()


def test_nobody_writes_a_named_file_around_the_rule() -> None:
    writers, askers = set(), set()
    for path in SOURCE.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        name = path.relative_to(SOURCE).as_posix()
        if "write_atomically" in text:
            writers.add(name)
        if "output_file(" in text:
            askers.add(name)
        if "getSaveFileName(" in text:
            assert re.search(r"replace=|back_up\(", text), name
    assert writers == OWN_WRITERS
    assert askers >= NAMED_WRITERS
