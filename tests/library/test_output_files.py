"""The rule about files that a user names to be written, and that nothing goes around it."""

import os
import re
from pathlib import Path

import pytest
from archive_cases import fill

from readerapp.domain.errors import ReaderError, Reason
from readerapp.library import Library, integrity, output_files, privacy, subscription_lists
from readerapp.library.archives.exporting import export_archive
from readerapp.library.output_files import OutputKind, refuse_overwriting

SOURCE = Path(output_files.__file__).resolve().parents[1]
KINDS = {
    "copy.sqlite3": output_files.LIBRARY,
    "feeds.opml": output_files.SUBSCRIPTIONS,
    "counts.json": output_files.COUNTS,
    "a.zip": output_files.ARCHIVE_ZIP,
    "a": output_files.ARCHIVE_FOLDER,
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
# are. Whoever writes a file that a user names calls `refuse_overwriting` first.
OWN_WRITERS = {
    "library/folder_sync/folder.py", "library/folder_sync/own_log.py", "library/model_folders.py",
    "library/players.py", "library/safety_copy.py", "library/salvaging.py", "library/sounds.py",
    "system/autostart.py", "system/desktop_entry.py", "system/files.py", "system/reports.py",
    "system/single_instance.py", "system/__init__.py",
}  # fmt: skip
NAMED_WRITERS = {
    "library/export.py", "library/notes_export.py", "library/privacy.py",
    "library/subscription_lists.py",
}  # fmt: skip


def test_each_kind_is_known_by_what_the_app_writes(library: Library, tmp_path: Path) -> None:
    fill(library)
    integrity.backup(library, tmp_path / "copy.sqlite3")
    subscription_lists.export_file(library, tmp_path / "feeds.opml")
    privacy.export_counts(library, tmp_path / "counts.json")
    export_archive(library, tmp_path / "a.zip", as_zip=True)
    export_archive(library, tmp_path / "a")
    for name, kind in KINDS.items():
        refuse_overwriting(tmp_path / name, kind, replace=True)
        with pytest.raises(ReaderError) as refused:
            refuse_overwriting(tmp_path / name, kind, replace=False)
        assert refused.value.reason is Reason.EXISTS
        for other in KINDS.keys() - {name}:
            with pytest.raises(ReaderError) as refused:
                refuse_overwriting(tmp_path / other, kind, replace=True)
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
        refuse_overwriting(tmp_path / name, KINDS[name], replace=True)


def test_a_picture_is_no_article_and_a_text_is_no_picture(tmp_path: Path) -> None:
    path = tmp_path / "story.md"
    for content, kind in (
        (b"\x89PNG\r\n\x1a\n\0", output_files.ARTICLE),
        ("Café".encode("latin-1") * 9, output_files.ARTICLE),
        (b"# A text", output_files.PICTURE),
    ):
        path.write_bytes(content)
        with pytest.raises(ReaderError):
            refuse_overwriting(path, kind, replace=True)
    path.write_text("é" * 40_000, encoding="utf-8")  # longer than what is looked at
    refuse_overwriting(path, output_files.ARTICLE, replace=True)


@pytest.mark.skipif(os.name != "posix", reason="devices are POSIX's")
@pytest.mark.parametrize("name", [os.devnull, "/dev/zero"])
def test_no_device_is_ever_written(name: str) -> None:
    with pytest.raises(ReaderError):
        refuse_overwriting(Path(name), OutputKind(lambda _path: True), replace=True)


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for name, reason in (("missing", Reason.NOT_FOUND), ("file", Reason.NOT_A_FOLDER)):
        with pytest.raises(ReaderError) as told:
            refuse_overwriting(tmp_path / name / "new", output_files.ARTICLE, replace=True)
        assert (told.value.reason, told.value.name) == (reason, str(tmp_path / name))


def test_what_is_not_there_may_be_written(tmp_path: Path) -> None:
    refuse_overwriting(tmp_path / "new", output_files.ARTICLE, replace=False)
    (tmp_path / "empty").mkdir()
    refuse_overwriting(tmp_path / "empty", output_files.ARCHIVE_FOLDER, replace=False)


def test_nobody_writes_a_named_file_around_the_rule() -> None:
    writers, askers = set(), set()
    for path in SOURCE.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        name = path.relative_to(SOURCE).as_posix()
        if "write_atomically" in text:
            writers.add(name)
        if "refuse_overwriting(" in text:
            askers.add(name)
        if "getSaveFileName(" in text:
            assert re.search(r"replace=|back_up\(", text), name
    assert writers == OWN_WRITERS | NAMED_WRITERS
    assert askers >= NAMED_WRITERS
