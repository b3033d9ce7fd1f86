"""Export of one article as text, HTML or Markdown."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from readerapp.domain.articles import Article
from readerapp.domain.errors import Reason, SourceError
from readerapp.library.opening import Library
from readerapp.library.output_files import ARTICLE, PICTURE, refuse_overwriting
from readerapp.rendering import to_html, to_markdown, to_text
from readerapp.system import write_atomically


def as_format(article: Article, wanted: str, undated: str = "") -> str:
    """Return the article as "text", "html" or "markdown". `undated` stands in the first two for a
    date that nobody knows."""
    writers: dict[str, Callable[[Article], str]] = {
        "text": partial(to_text, undated=undated),
        "html": partial(to_html, undated=undated),
        "markdown": to_markdown,
    }
    return writers[wanted](article)


def export(article: Article, path: Path, *, replace: bool = False, undated: str = "") -> None:
    """Write the article to `path` as `as_format`; the ending decides the format.

    An old text is replaced only if `replace`, and stays whole until the new one is written. Raises
    StorageError: EXISTS, OTHER_FILE_HERE, or why it cannot be written."""
    refuse_overwriting(path, ARTICLE, replace=replace)
    formats = {".html": "html", ".htm": "html", ".txt": "text"}
    text = as_format(article, formats.get(path.suffix.lower(), "markdown"), undated)
    write_atomically(path, text.encode())


def save_picture(
    library: Library, article_id: int, position: int, path: Path, *, replace: bool = False
) -> None:
    """Write the stored bytes of a picture to `path`, as they were fetched and fitted.

    An old picture is replaced only if `replace`. Raises SourceError(EMPTY) when it is not here,
    StorageError: EXISTS, OTHER_FILE_HERE, or why it cannot be written."""
    with library.store.read() as reader:
        data = reader.pictures.data(article_id, position)
    if not data:
        raise SourceError(Reason.EMPTY, path.name)
    refuse_overwriting(path, PICTURE, replace=replace)
    write_atomically(path, data)
