"""The sample library: invented news in several languages, to explore before any subscription."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from readerapp.domain.articles import Changes
from readerapp.domain.drafts import PictureDraft, PreparedArticle
from readerapp.library.importing import (
    ImportReport,
    Progress,
    Source,
    import_sources,
    prepare_in_worker,
)
from readerapp.library.marks import ActionResult
from readerapp.library.marks import remove as remove_articles
from readerapp.library.opening import Library
from readerapp.library.parser_jobs import SourceBytes
from readerapp.library.pictures import read_picture
from readerapp.library.sample_vectors import put_vectors
from readerapp.resources import resource

PICTURES = "pictures"


def add(library: Library, progress: Progress = lambda _done, _total: None) -> ImportReport:
    """Add every sample with its picture; those that are there already stay as they are."""
    library.refuse_read_only()
    pictures = _folder() / PICTURES
    sources = [
        Source(each.name, partial(_prepared, library, each, pictures))
        for each in _sources(_folder())
    ]
    report = import_sources(library, sources, progress)
    put_vectors(library, report.changes.added)
    return report


def prepared(library: Library) -> list[PreparedArticle]:
    """Return every sample as it would be stored."""
    pictures = _folder() / PICTURES
    return [_prepared(library, source, pictures) for source in _sources(_folder())]


def remove(library: Library) -> ActionResult:
    """Remove all samples in one step."""
    with library.store.read() as reader:
        ids = reader.articles.samples()
    return remove_articles(library, ids) if ids else ActionResult(Changes())


def _folder() -> Path:
    return resource("samples")


def _prepared(library: Library, source: SourceBytes, pictures: Path) -> PreparedArticle:
    article = prepare_in_worker(library, source)
    with_data = tuple(_with_data(library, each, pictures) for each in article.pictures)
    return replace(article, pictures=with_data)


def _with_data(library: Library, picture: PictureDraft, folder: Path) -> PictureDraft:
    """Add bytes and size of a picture that lies beside the samples under its bare name."""
    if not picture.address:
        return picture
    data = (folder / picture.address).read_bytes()
    fitted = read_picture(library, data, picture.address)
    return replace(picture, address="", data=data, width=fitted.width, height=fitted.height)


def _sources(folder: Path) -> Iterator[SourceBytes]:
    for entry in sorted(folder.iterdir(), key=lambda e: e.name):
        if entry.is_dir():
            yield from _sources(entry)
        elif entry.name.endswith(".md"):
            yield SourceBytes(entry.read_bytes(), entry.name, is_sample=True)
