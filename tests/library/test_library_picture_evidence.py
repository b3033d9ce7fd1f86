"""What pictures and sites say of their making, from an address to the library, bin and archive."""

from pathlib import Path

import pytest
from archive_cases import CREDENTIALS, SIGNED, fill
from hostile_server import HostileServer, answer
from library_samples import open_in
from waiting import PATIENCE

from readerapp.domain.articles import Article
from readerapp.domain.image_pieces import picture_pieces
from readerapp.domain.labels import Label, Rank, Subject, Validation
from readerapp.library import Library, marks, pictures, reading
from readerapp.library.archives.exporting import ExportSelection, export_archive
from readerapp.library.archives.importing import import_archive
from readerapp.library.importing import import_inputs
from readerapp.library.parser_jobs import OfflinePicture
from readerapp.library.prepare_article import fit_for_offline
from readerapp.network.fetcher import HttpFetcher
from readerapp.provenance.credentials import can_be_read, manifest_store
from readerapp.provenance.image_files import image_evidence
from readerapp.provenance.labels import derive_labels
from readerapp.system.jobs import Job
from tools.labelled_pictures import XMP, bombs, created, jpeg_with, picture, segment, sign

needs_library = pytest.mark.skipif(not can_be_read(), reason="no wheel of c2pa for this platform")
PAGE = (
    "<html lang='en'><head><title>The harbour reopens</title></head><body><article>"
    "<h1>The harbour reopens</h1><p>{text}</p><figure><img src='/pier.jpg' width='1400'>"
    "<figcaption>The pier in the morning</figcaption></figure></article></body></html>"
)
# Whole pictures whose metadata are bombs, lies and nonsense.
HOSTILE = {
    "entities", "nested", "inflated", "inflated profile", "long extension",
    "credentials of nothing", "credentials of noise", "long segments",
}  # fmt: skip
TEXT = (
    "The harbour of Vellmar opens again after nine years of work on its walls and its piers. " * 6
)


def imported(
    lender: Library, folder: Path, server: HostileServer, data: bytes, *headers: str
) -> Article:
    """Import a page with one picture."""
    page = PAGE.format(text=TEXT).encode()
    server.routes["/page"] = answer(page, "Content-Type: text/html", *headers)
    server.routes["/pier.jpg"] = answer(data, "Content-Type: image/jpeg")
    own = open_in(folder, HttpFetcher(PATIENCE), workers_of=lender)
    try:
        report = import_inputs(own, [server.url("/page")])
        shown = reading.article(own, report.results[0].article_id)
        assert shown is not None
        with own.store.read() as reader:
            kept = reader.pictures.credentials(shown.head.id, 0)
            smaller = reader.pictures.data(shown.head.id, 0)
        if kept:
            assert kept == manifest_store(picture_pieces(data))
            assert smaller is not None
            # The picture that is kept states the same itself, for whoever it is handed on to.
            assert derive_labels(image_evidence(smaller)) == (Label.AI_IMAGE,)
        return shown
    finally:
        own.store.close()


@needs_library
def test_credentials_of_a_picture_that_is_made_smaller_are_kept(
    lender: Library, tmp_path: Path, server: HostileServer
) -> None:
    large = picture("JPEG", 1_800, 1_200)
    data = sign(large, "JPEG", [created("trainedAlgorithmicMedia")])
    shown = imported(lender, tmp_path, server, data)
    (evidence,) = shown.evidence
    assert (evidence.rank, evidence.validation) == (Rank.SIGNED_UNKNOWN, Validation.VALID)
    assert (evidence.signer, evidence.picture) == ("Example News", 0)
    assert evidence.observed_at is not None
    assert evidence.parser_version
    assert shown.pictures[0].labels == (Label.AI_IMAGE,)
    assert shown.pictures[0].width < 1_800


def test_what_the_header_says_is_told_of_the_article(
    lender: Library, tmp_path: Path, server: HostileServer
) -> None:
    shown = imported(lender, tmp_path, server, picture("JPEG"), "AI-Disclosure: mode=ai-originated")
    (evidence,) = shown.evidence
    assert (evidence.subject, evidence.rank) == (Subject.TEXT, Rank.SITE)
    assert (evidence.source, evidence.raw) == ("HTTP AI-Disclosure", "mode=ai-originated")
    assert shown.head.labels == (Label.AI_TEXT,)


def test_a_picture_that_brings_the_reader_of_credentials_down_is_shown(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    dies: Job[[bytes, str], OfflinePicture] = Job("library_jobs:die_of_a_picture", OfflinePicture)
    monkeypatch.setattr(pictures, "FIT_FOR_OFFLINE", dies)
    drawing = b"<svg xmlns='http://www.w3.org/2000/svg'><metadata>%s</metadata></svg>"
    found = pictures.read_picture(library, drawing % b"c2pa", "a picture")
    assert found.media_type == "image/svg+xml"


def test_a_picture_with_hostile_words_about_it_is_shown(subtests: pytest.Subtests) -> None:
    crowded = jpeg_with(picture("JPEG"), *[segment(0xE1, XMP + b"<" * 60_000)] * 190)
    pictures = dict(bombs()) | {"long segments": crowded}
    assert pictures.keys() >= HOSTILE
    for name in sorted(HOSTILE):
        with subtests.test(name):
            fitted = fit_for_offline(pictures[name])
            assert (fitted.width, fitted.height) == (32, 24)
            assert derive_labels(fitted.evidence) == ()


def test_signed_evidence_and_credentials_survive_bin_and_archive(
    library: Library, lender: Library, tmp_path: Path
) -> None:
    first = fill(library)[0]
    undo = marks.remove(library, [first]).undo
    assert undo is not None
    undo()
    export_archive(library, tmp_path / "archive", ExportSelection())
    assert list((tmp_path / "archive" / "credentials").rglob("*.c2pa"))
    other = open_in(tmp_path / "other", workers_of=lender)
    try:
        import_archive(other, tmp_path / "archive")
        for each in (library, other):
            with each.store.read() as reader:
                found = reader.articles.find("https://news.example/summit")
                assert found is not None
                assert reader.pictures.credentials(found, 2) == CREDENTIALS
                assert reader.pictures.credentials(found, 0) is None
                assert SIGNED in reader.evidence.of(found)
    finally:
        other.store.close()


def test_credentials_go_with_the_bytes_of_their_picture(library: Library) -> None:
    first = fill(library)[0]
    with library.store.write() as writer:
        writer.pictures.store(first, 2, b"another picture", "image/png", 1, 1)
    with library.store.read() as reader:
        assert reader.pictures.credentials(first, 2) is None
        counted = reader._connection.execute("SELECT count(*) FROM content_credential")
        assert counted.fetchone() == (0,)
