"""The sample library: invented news in several languages, to explore before any subscription.

Its vectors were made beforehand, so that its stories are told at once, not after the models have
read them for ten seconds. What is not in their file, or was made by other models, is embedded like
any article. `python -m tools.sample_vectors` makes the file; a test compares it with what the
models make.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from hashlib import sha256
from pathlib import Path

from readerapp.domain.articles import Changes
from readerapp.domain.drafts import PictureDraft, PreparedArticle
from readerapp.library.article_texts import texts_for_embedding
from readerapp.library.compared_languages import second_model_is_there
from readerapp.library.embedding_worker import MODEL
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
from readerapp.resources import resource
from readerapp.storage import ArticleText

PICTURES = "pictures"

FILE = ("samples", "vectors.json")


def add(library: Library, progress: Progress = lambda _done, _total: None) -> ImportReport:
    """Add every sample with its picture; those that are there already stay as they are."""
    library.refuse_read_only()
    pictures = _folder() / PICTURES
    sources = [
        Source(each.name, partial(_prepared, library, each, pictures))
        for each in _sources(_folder())
    ]
    report = import_sources(library, sources, progress)
    _put_vectors(library, report.changes.added)
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


def key_of(text: ArticleText) -> str:
    """Return what stands for all that vectors and facts are made of."""
    said = (text.title, text.dek, text.body_text, text.language, text.source, str(text.published))
    return sha256("\0".join(said).encode()).hexdigest()


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


def _put_vectors(library: Library, ids: Sequence[int]) -> None:
    """Store the vectors and facts of those articles that are samples as they ship.

    Raises StorageError when they cannot be written; then they are made like any others.
    """
    table = json.loads(resource(*FILE).read_text("utf-8"))
    if table["model"] != MODEL or not second_model_is_there():
        return
    known = table["articles"]
    texts = texts_for_embedding(library.store, ids)
    found = [(text.id, known[key]) for text in texts if (key := key_of(text)) in known]
    with library.store.write() as writer:
        rows = [(each, bytes.fromhex(made["vector"]), made["facts"]) for each, made in found]
        writer.vectors.put(MODEL, rows)
