"""Archives that lie, lead elsewhere or unpack without end: refused, and nothing was written."""

import hashlib
import json
import os
import stat
import struct
import tracemalloc
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from archive_cases import Files, files_of, fill, resealed, unpacked, write_zip
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from library_samples import dump, open_in

from readerapp.domain.errors import ReaderError, Reason, SourceError
from readerapp.library import Library
from readerapp.library.archives.exporting import ExportSelection, export_archive
from readerapp.library.archives.importing import import_archive
from readerapp.library.archives.reading import ListedFile, survey, verify
from readerapp.library.archives.sources import (
    RefusedArchive,
    blocks,
    is_safe_name,
    members_of_zip,
)

RECORDS = "records/articles-0001.jsonl"
BAD_NAMES = (
    "../escape.md", "articles/../../escape.md", "/etc/escape", "C:/escape", "C:escape",
    "\\\\host\\share\\x", "articles\\escape.md", "CON", "articles/con.txt", "articles/LPT1.md",
    "articles/" + "x" * 300, "articles/.hidden", "articles/dot.", "articles//x", "./x",
    "articles/new\nline.md", "articles/café.md", "articles/a b.md", "a/b/c/d/e/f/g", "",
    "articles/\u202egnp.md", "articles/x:stream", "articles/*",
)  # fmt: skip


@pytest.fixture(scope="module")
def whole(lender: Library, tmp_path_factory: pytest.TempPathFactory) -> Files:
    """The files of a good archive."""
    folder = tmp_path_factory.mktemp("whole")
    library = open_in(folder / "profile", workers_of=lender)
    fill(library)
    export_archive(library, folder / "a.zip", ExportSelection(originals=True), as_zip=True)
    library.store.close()
    return files_of(folder / "a.zip")


@pytest.fixture(scope="module")
def empty(lender: Library, tmp_path_factory: pytest.TempPathFactory) -> Library:
    """A library into which nothing may come."""
    return open_in(tmp_path_factory.mktemp("empty"), workers_of=lender)


def refused(path: Path, library: Library, reason: Reason = Reason.REFUSED_ARCHIVE) -> str:
    """Assert that an import is refused before anything is written; return the detail."""
    before = dump(library)
    around = sorted(each.name for each in path.parent.iterdir())
    with pytest.raises(ReaderError) as told:
        import_archive(library, path)
    assert told.value.reason is reason, told.value
    assert dump(library) == before
    assert sorted(each.name for each in path.parent.iterdir()) == around
    return told.value.detail


def test_good_archive_would_be_taken(whole: Files, tmp_path: Path) -> None:
    for path in (write_zip(tmp_path / "a.zip", resealed(whole)), unpacked(whole, tmp_path / "a")):
        found = survey(str(path))
        size, counts = verify(str(path), found.files.values())
        assert (size, counts) == (found.manifest.size, found.manifest.counts)


@pytest.mark.parametrize("name", BAD_NAMES)
def test_bad_names(whole: Files, empty: Library, tmp_path: Path, name: str) -> None:
    assert not is_safe_name(name)
    files = resealed(whole | {name: b"escaped"})
    refused(write_zip(tmp_path / "a.zip", files), empty)
    folder = unpacked(whole, tmp_path / "a")
    for each in ("checksums.sha256", "manifest.json"):
        (folder / each).write_bytes(files[each])
    refused(folder, empty)


@given(st.text(max_size=40))
def test_names_that_pass_stay_inside(name: str) -> None:
    if is_safe_name(name):
        place = os.path.normpath(Path("/archive") / name)
        assert place.startswith("/archive/")
        assert name.isascii()
        assert not {"..", ".", ""} & set(name.split("/"))


def test_name_that_is_no_utf8(whole: Files, empty: Library, tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", whole | {"articles/aaaa.md": b"x"})
    data = path.read_bytes().replace(b"articles/aaaa.md", b"articles/\xff\xfe\xfd\xfc.md")
    path.write_bytes(data)
    refused(path, empty)


def link(info: zipfile.ZipInfo) -> None:
    if info.filename == RECORDS:
        info.external_attr = (stat.S_IFLNK | 0o777) << 16


def test_links(whole: Files, empty: Library, tmp_path: Path) -> None:
    assert "link" in refused(write_zip(tmp_path / "a.zip", whole, link), empty)
    folder = unpacked(whole, tmp_path / "a")
    (tmp_path / "outside").write_bytes(whole[RECORDS])
    (folder / RECORDS).unlink()
    (folder / RECORDS).symlink_to(tmp_path / "outside")
    assert "link" in refused(folder, empty)
    (folder / "records").rename(tmp_path / "records")
    (folder / "records").symlink_to(tmp_path / "records")
    assert "link" in refused(folder, empty)


def test_expansion_is_stopped_while_it_runs(whole: Files, empty: Library, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in whole.items():
            if name != RECORDS:
                archive.writestr(name, data)
        with archive.open(RECORDS, "w") as file:
            for _ in range(240):
                file.write(bytes(1_000_000))
    detail = refused(path, empty)
    assert "unpacks" in detail


def test_sizes_in_headers_are_not_believed(whole: Files, empty: Library, tmp_path: Path) -> None:
    """A member of 40 MB that says it has 10 bytes."""
    path = write_zip(tmp_path / "a.zip", resealed(whole | {RECORDS: bytes(40_000_000)}))
    data = path.read_bytes()
    path.write_bytes(data.replace(struct.pack("<I", 40_000_000), struct.pack("<I", 10)))
    assert "unpacks" in refused(path, empty)
    tracemalloc.start()
    try:
        with pytest.raises(RefusedArchive):
            sum(map(len, blocks(path, members_of_zip(path)[RECORDS])))
        assert tracemalloc.get_traced_memory()[1] < 10_000_000  # it is never there whole
    finally:
        tracemalloc.stop()


def lock(info: zipfile.ZipInfo) -> None:
    info.flag_bits |= 1


def test_password(whole: Files, empty: Library, tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", whole)
    data = bytearray(path.read_bytes())
    at = data.find(b"PK\x01\x02")
    data[at + 8] |= 1
    path.write_bytes(data)
    assert "password" in refused(path, empty)


def test_more_members_than_a_zip_counted_at_first(
    whole: Files, empty: Library, tmp_path: Path
) -> None:
    many = {f"articles/{number}.md": b"" for number in range(66_000)}
    refused(write_zip(tmp_path / "a.zip", whole | many), empty)


def test_members_of_the_same_name(whole: Files, empty: Library, tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", whole | {"Feeds.opml": b"x"})
    assert "same name" in refused(path, empty)
    path = write_zip(tmp_path / "b.zip", whole)
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr(RECORDS, b"{}")
    assert "same name" in refused(path, empty)


def test_overlapping_members(whole: Files, empty: Library, tmp_path: Path) -> None:
    """Two entries of the list lead to the same bytes."""
    path = write_zip(tmp_path / "a.zip", whole | {"articles/a.md": b"a" * 9, "articles/b.md": b"b"})
    data = bytearray(path.read_bytes())
    first = data.find(b"PK\x03\x04", data.find(b"articles/a.md") - 40)
    entry = data.rfind(b"PK\x01\x02", 0, data.rfind(b"articles/b.md"))
    data[entry + 42 : entry + 46] = struct.pack("<I", first)
    path.write_bytes(data)
    refused(path, empty)


def changed_records(whole: Files, change: Callable[[dict[str, object]], object]) -> Files:
    lines = whole[RECORDS].splitlines()
    record = json.loads(lines[0])
    change(record)
    lines[0] = json.dumps(record).encode()
    return resealed(whole | {RECORDS: b"\n".join(lines) + b"\n"})


def wide(record: dict[str, object]) -> None:
    record["thumbnail"] = 2**40


LIES: dict[str, Callable[[Files], Files]] = {
    "changed record": lambda f: f | {RECORDS: f[RECORDS].replace(b"Story", b"Storm")},
    "changed picture": lambda f: f | {
        name: data + b"!" for name, data in f.items() if name.startswith("pictures/")
    },
    "missing file": lambda f: {name: data for name, data in f.items() if name != "README.md"},
    "file too many": lambda f: f | {"articles/extra.md": b"# Extra"},
    "no manifest": lambda f: {name: data for name, data in f.items() if name != "manifest.json"},
    "no list": lambda f: {name: data for name, data in f.items() if name != "checksums.sha256"},
    "other counts": lambda f: resealed(f, counts={"articles": 1}),
    "other size": lambda f: resealed(f) | {
        "manifest.json": resealed(f)["manifest.json"].replace(b'"size": ', b'"size": 1')
    },
    "other number of files": lambda f: f | {
        "manifest.json": f["manifest.json"].replace(b'"files": ', b'"files": 1')
    },
    "no json": lambda f: f | {"manifest.json": b"{"},
    "deep json": lambda f: f | {"manifest.json": b"[" * 100_000},
    "another format": lambda f: resealed(f, format="zip"),
    "version in words": lambda f: resealed(f, version="1"),
    "unknown part": lambda f: resealed(f | {"records/secrets-0001.jsonl": b"{}\n"}),
    "no record": lambda f: resealed(f | {RECORDS: b"[]\n"}),
    "unknown label": lambda f: changed_records(f, lambda r: r.update(labels=["good"])),
    "unknown field": lambda f: changed_records(f, lambda r: r.update(more=1)),
    "missing field": lambda f: changed_records(f, lambda r: r.pop("title")),
    "number for a text": lambda f: changed_records(f, lambda r: r.update(title=5)),
    "half a character": lambda f: changed_records(f, lambda r: r.update(title="\ud800")),
    "nul": lambda f: changed_records(f, lambda r: r.update(title="a\0b")),
    "endless number": lambda f: changed_records(f, lambda r: r.update(word_count=2**70)),
    "picture as wide as the world": lambda f: changed_records(f, wide),
    "time out of time": lambda f: changed_records(f, lambda r: r.update(received=2**60)),
    "truth for a number": lambda f: changed_records(f, lambda r: r.update(is_stub=True)),
    "address with a password": lambda f: resealed(f | {
        "records/feeds-0001.jsonl": f["records/feeds-0001.jsonl"].replace(
            b"https://one.example", b"https://me:secret@one.example"
        )
    }),
    "address of a file": lambda f: resealed(f | {
        "records/feeds-0001.jsonl": f["records/feeds-0001.jsonl"].replace(
            b'"https://one.example/feed.xml"', b'"file:///etc/passwd"'
        )
    }),
}  # fmt: skip


@pytest.mark.parametrize("lie", LIES)
def test_lies(whole: Files, empty: Library, tmp_path: Path, lie: str) -> None:
    files = LIES[lie](whole)
    assert files != whole
    refused(write_zip(tmp_path / "a.zip", files), empty)
    if lie not in ("file too many", "no manifest"):  # nobody looks at the former
        refused(unpacked(files, tmp_path / "a"), empty)


def test_script_in_a_record_comes_in_as_nothing(
    whole: Files, lender: Library, tmp_path: Path
) -> None:
    html = (
        "<p onclick='x()'>Words<script>alert(1)</script><img src='https://t.example/p.gif'>"
        "<img alt='>' src='picture:99'></p>"
    )
    files = changed_records(whole, lambda record: record.update(html=html, page=html))
    library = open_in(tmp_path / "l", workers_of=lender)
    report, _ = import_archive(library, write_zip(tmp_path / "a.zip", files))
    assert report.is_equal is False
    with library.store.read() as reader:
        identity = json.loads(files[RECORDS].splitlines()[0])["identity"]
        found = reader.articles.find(identity)
        assert found is not None
        article = reader.articles.article(found)
        assert article is not None
        assert article.body_html == "<p>Words</p>"
        assert reader.articles.page(found) == "<p>Words</p>"
    library.store.close()


@pytest.mark.parametrize(
    "data", [b"PK\x03\x04", b"PK\x05\x06" + bytes(18), b"PK\x03\x04" + b"x" * 9999]
)
def test_zip_that_is_none(empty: Library, tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.zip").write_bytes(data)
    refused(tmp_path / "a.zip", empty)


def test_archive_that_is_gone(empty: Library, tmp_path: Path) -> None:
    refused(tmp_path / "none.zip", empty, Reason.NOT_FOUND)


@settings(
    max_examples=150,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_any_damage_is_told(whole: Files, tmp_path: Path, data: st.DataObject) -> None:
    """Bytes changed anywhere in a ZIP: refused in words, or of no matter; never anything else."""
    path = write_zip(tmp_path / "a.zip", whole)
    damaged = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 8))):
        place = data.draw(st.integers(0, len(damaged) - 1))
        damaged[place] = data.draw(st.integers(0, 255))
    path.write_bytes(damaged)
    hashes = {name: hashlib.sha256(each).hexdigest() for name, each in whole.items()}
    for name, listed in taken(path).items():
        assert listed.sha256 == hashes[name]


def taken(path: Path) -> Mapping[str, ListedFile]:
    """Return the files of an archive, nothing when it is refused in words."""
    try:
        found = survey(str(path))
        verify(str(path), found.files.values())
    except SourceError as error:
        if error.reason not in (Reason.REFUSED_ARCHIVE, Reason.NEWER):
            raise
        return {}
    return found.files
