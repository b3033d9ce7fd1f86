"""Archives of formats 1 to 4, made of one of today, come in whole and are known to be equal."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from archive_cases import Files, files_of, fill, resealed, unpacked
from library_samples import open_in
from retention_cases import EndedHereError, interrupted

from readerapp.library import Library, retention
from readerapp.library.archives.digest import library_digest
from readerapp.library.archives.exporting import export_archive
from readerapp.library.archives.importing import import_archive
from readerapp.library.archives.reading import survey, verify

FEEDS, RULES = "records/feeds-0001.jsonl", "records/rules-0001.jsonl"
ARTICLES = "records/articles-0001.jsonl"
Another = Callable[[], Library]


def records_of(data: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in data.splitlines()]


def as_lines(records: list[dict[str, Any]]) -> bytes:
    return b"".join(json.dumps(each).encode() + b"\n" for each in records)


def without_parts(files: Files, *parts: str) -> Files:
    starts = tuple(f"records/{name}-" for name in parts)
    manifest = json.loads(files["manifest.json"])
    counts = {name: count for name, count in manifest["counts"].items() if name not in parts}
    left = {name: files[name] for name in files if not name.startswith(starts)}
    return resealed(left, counts=counts)


def without_field(files: Files, name: str) -> Files:
    bare = [{key: each[key] for key in each if key != name} for each in records_of(files[FEEDS])]
    return files | {FEEDS: as_lines(bare)}


def as_version_4(_library: Library, files: Files) -> Files:
    """Nothing that the reader says of AI labels."""
    return without_parts(files, "labels", "labelled")


def as_version_3(library: Library, given: Files) -> Files:
    """No rules and mutes, and nothing was said of notifications."""
    return without_field(
        without_parts(as_version_4(library, given), "filters", "mutes"), "notifies"
    )


def as_version_2(library: Library, given: Files) -> Files:
    """No tags, notes, highlights and marks of stories; here those of the library go, too."""
    files = without_parts(as_version_3(library, given), "annotations", "stories")
    with library.store.write() as writer:
        for kept in list(writer.annotations.reader.all()):
            status = writer.annotations.status_of(kept.identity)
            for each in kept.annotations:
                writer.annotations.drop(status, each)
    return files


def as_version_1(library: Library, given: Files) -> Files:
    """The rules of feeds stood beside the feeds."""
    files = as_version_2(library, given)
    rules = [{"feed": each["key"], **each["rule"]} for each in records_of(files[FEEDS])
             if each["rule"]]  # fmt: skip
    counts = json.loads(files["manifest.json"])["counts"] | {"rules": len(rules)}
    return resealed(without_field(files, "rule") | {RULES: as_lines(rules)}, counts=counts)


# The parts of which digests were made, in their order, and the versions that had them.
DIGESTED = {
    "folders": (1, 5), "feeds": (1, 5), "rules": (1, 1), "addresses": (1, 5), "statuses": (1, 5),
    "articles": (1, 5), "relations": (1, 5), "verdicts": (1, 5), "stories": (3, 5),
    "annotations": (3, 5), "labels": (5, 5), "labelled": (5, 5), "searches": (1, 5),
    "filters": (4, 5), "mutes": (4, 5), "settings": (1, 5), "consent": (1, 5), "usage": (1, 5),
}  # fmt: skip


def digest_of(files: Files, version: int) -> str:
    """The digest as that version reckoned it."""
    digest = hashlib.sha256()
    for part, (first, last) in DIGESTED.items():
        if not first <= version <= last:
            continue
        digest.update(f"{part}\n".encode())
        for name in sorted(each for each in files if each.startswith(f"records/{part}-")):
            for record in records_of(files[name]):
                said = json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
                digest.update(said.encode() + b"\n")
    return digest.hexdigest()


OLDER = {1: as_version_1, 2: as_version_2, 3: as_version_3, 4: as_version_4}


@pytest.fixture
def make(library: Library, tmp_path: Path) -> Callable[[int], Path]:
    """Makes an archive of a version, of a library with something in every table."""

    def made(version: int) -> Path:
        fill(library)
        export_archive(library, tmp_path / "a.zip", as_zip=True)
        files = OLDER[version](library, files_of(tmp_path / "a.zip"))
        whole = resealed(files, version=version, digest=digest_of(files, version))
        return unpacked(whole, tmp_path / "given")

    return made


@pytest.mark.parametrize("version", OLDER)
def test_all_of_it_comes_and_is_equal(
    library: Library, make: Callable[[int], Path], version: int, lender: Library, tmp_path: Path
) -> None:
    given = make(version)
    found = survey(str(given))
    assert verify(str(given), found.files.values())[1] == found.manifest.counts
    [rule] = retention.rules(library).own.values()
    other = open_in(tmp_path / "other", workers_of=lender)
    report, _ = import_archive(other, given)
    assert report.is_equal
    [(feed_id, own)] = retention.rules(other).own.items()
    assert own == rule
    retention.set_feed_rule(other, feed_id, None)
    import_archive(other, given)
    assert retention.rules(other).own == {}  # a feed that is here gets none
    other.store.close()


def test_rules_of_their_own_come_however_an_import_ended(
    library: Library, make: Callable[[int], Path], lender: Library, tmp_path: Path
) -> None:
    given = make(1)
    digest, rules = library_digest(library, 1), list(retention.rules(library).own.values())
    after, is_whole = 0, False
    while not is_whole:
        other = open_in(tmp_path / f"other{after}", workers_of=lender)
        try:
            with interrupted(other, after):
                import_archive(other, given)
            is_whole = True
        except EndedHereError:
            import_archive(other, given)
        assert library_digest(other, 1) == digest, f"ended after {after} transactions"
        assert list(retention.rules(other).own.values()) == rules
        other.store.close()
        after += 1
    assert after > 10


def test_sounds_that_do_not_say_how_long_they_are(
    library: Library, lender: Library, tmp_path: Path
) -> None:
    fill(library)
    export_archive(library, tmp_path / "a.zip", as_zip=True)
    files = files_of(tmp_path / "a.zip")
    articles = records_of(files[ARTICLES])
    sounds = [each for article in articles for each in article["enclosures"]]
    assert sounds
    for each in sounds:
        del each["seconds"]
    given = unpacked(resealed(files | {ARTICLES: as_lines(articles)}), tmp_path / "given")
    other = open_in(tmp_path / "other", workers_of=lender)
    report, _ = import_archive(other, given)
    assert report.new == len(articles)
    other.store.close()
