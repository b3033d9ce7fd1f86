"""Export of articles as files (text, web page, Markdown, electronic book), and of notes on them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace as replaced
from html import escape
from pathlib import Path

from readerapp.domain.articles import Article, PictureState
from readerapp.domain.errors import ReaderError, Reason, SourceError
from readerapp.domain.labels import Label
from readerapp.domain.values import dataclass
from readerapp.library import output_files
from readerapp.library.opening import Library
from readerapp.library.unfinished import written_whole
from readerapp.messages import ENGLISH, label_names
from readerapp.rendering.export import notes_to_markdown, to_html, to_markdown, to_text
from readerapp.rendering.output import OutputPicture, OutputWords, title_of
from readerapp.rendering.pictures import looks_like_drawing

_FORMATS = {".html": "html", ".htm": "html", ".txt": "text", ".epub": "epub"}
ENDINGS = (".md", ".html", ".epub", ".txt")  # of what is written here; ".pdf" needs the window
# What browsers and reading systems show of what pictures are kept as, by how it begins.
_SHOWN = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF8", "image/gif"),
)


def as_format(
    article: Article,
    wanted: str,
    words: OutputWords | None = None,
    pictures: Mapping[int, OutputPicture] | None = None,
) -> str:
    """Return the article as "text", "html" or "markdown".

    `words` are the app's own in it. `pictures` become part of a web page; those that are not given
    leave their description. In Markdown they keep their address."""
    words = words or OutputWords()
    if wanted == "text":
        return to_text(article, words, tuple(_of_pictures(words)))
    if wanted == "html":
        return to_html(article, words, _direction(article), pictures or {})
    known = [*words.labels, *_of_pictures(words)]
    more: dict[str, object] = {"provenance": known} if known else {}
    if article.translated_by and words.labels:  # said in the text too: it may lose its beginning
        told = f"<p><em>{escape(words.labels[-1])}</em></p>"
        article = replaced(article, body_html=told + article.body_html)
    return to_markdown(article, more=more, notes=words.pictures, words=words)


def _of_pictures(words: OutputWords) -> Iterator[str]:
    """What is said of pictures and not of the article, where a text has no place beside them."""
    return iter(dict.fromkeys(each for each in words.pictures.values() if each not in words.labels))


def export(
    library: Library,
    article: Article,
    path: Path,
    words: OutputWords | None = None,
    *,
    replace: bool = False,
) -> None:
    """Write the article to `path`; the ending decides: .html, .txt, .epub, else Markdown.

    An old file of the same kind is replaced only if `replace`, and stays whole until the new one is
    written. Raises StorageError: EXISTS, OTHER_FILE_HERE, or why it cannot be written."""
    wanted = _FORMATS.get(path.suffix.lower(), "markdown")
    words = words or OutputWords()
    if wanted == "epub":
        title = title_of(article, words)
        export_book(library, ((article, words),), title, path, replace=replace)
        return
    output = output_files.output_file(path, output_files.ARTICLE, replace=replace)
    pictures = stored_pictures(library, article) if wanted == "html" else {}
    text = as_format(article, wanted, words, pictures)
    output.write(text.encode("utf-8", "replace"))


def export_book(
    library: Library,
    articles: Sequence[tuple[Article, OutputWords]],
    title: str,
    path: Path,
    *,
    replace: bool = False,
) -> None:
    """Write articles as the chapters of one electronic book, in their order. No more than one of
    their pictures is held at a time.

    An old book is replaced only if `replace`. Raises StorageError as `export`."""
    # Here, because no other format needs to write ZIP files.
    from readerapp.rendering.epub import BookArticle, write_book

    output = output_files.output_file(path, output_files.BOOK, replace=replace)
    chapters = [
        BookArticle(article, words, _direction(article), _pictures_of(library, article))
        for article, words in articles
    ]
    with written_whole(library.paths, output) as file:
        write_book(file, chapters, library.clock.now(), title)


@dataclass(frozen=True)
class Exported:
    """Files that were written of several articles, and why the rest of them was not: `left` are the
    titles of those, none when all went well."""

    written: int
    left: tuple[str, ...] = ()
    error: ReaderError | None = None


def export_each(
    library: Library, articles: Sequence[tuple[Article, OutputWords]], folder: Path, ending: str
) -> Exported:
    """Write each article to a file of its own in a folder, named by its title.

    Nothing that is there is replaced: where a name is taken, the next one that is free is used.
    The first that cannot be written is the last that is tried; what is written stays."""
    names = [title_of(*each) for each in articles]
    for count, (article, words) in enumerate(articles):
        try:
            export(library, article, output_files.free_path(folder, names[count], ending), words)
        except ReaderError as error:
            return Exported(count, tuple(names[count:]), error)
    return Exported(len(names))


def stored_pictures(library: Library, article: Article) -> dict[int, OutputPicture]:
    """Return the pictures of an article that are here and that other programs show."""
    return dict(_pictures_of(library, article))


def _pictures_of(library: Library, article: Article) -> Iterator[tuple[int, OutputPicture]]:
    for picture in article.pictures:
        if picture.state is not PictureState.STORED:
            continue
        with library.store.read() as reader:
            data = reader.pictures.data(article.head.id, picture.position)
        if data and (media_type := _media_type(data)):
            yield picture.position, OutputPicture(data, media_type)


def _media_type(data: bytes) -> str:
    """Of the bytes themselves: what was stated with them may be wrong, or nothing."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    if looks_like_drawing(data):
        return "image/svg+xml"
    return next((kind for beginning, kind in _SHOWN if data.startswith(beginning)), "")


def _direction(article: Article) -> str:
    # Here, because it loads what is known of all languages, which lists do without.
    from readerapp.languages.tags import language_direction

    return language_direction(article.head.language)


def save_made(
    data: bytes,
    path: Path,
    kind: output_files.OutputKind = output_files.PAGES,
    *,
    replace: bool = False,
) -> None:
    """Write what the window made of an article: pages (PDF), a picture of a quotation,
    or of itself.

    An old file of that kind is replaced only if `replace`. Raises StorageError as `export`."""
    output_files.output_file(path, kind, replace=replace).write(data)


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
    output_files.output_file(path, output_files.PICTURE, replace=replace).write(data)


def export_notes(
    library: Library,
    path: Path,
    names: Mapping[Label, str] | None = None,
    *,
    replace: bool = False,
) -> int:
    """Write everything the reader added to articles to `path`; return of how many articles.

    The newest article comes first; what has left the library stands last, by its address. An older
    text is replaced only if `replace`. `names` are what labels are called, English without them.
    Raises StorageError as `export.export` does.
    """
    output = output_files.output_file(path, output_files.ARTICLE, replace=replace)
    with library.store.read() as reader:
        kept = [
            (each, reader.articles.article(each.article_id) if each.article_id else None)
            for each in reader.annotations.all()
        ]
    kept.sort(key=lambda each: each[1].head.sort_time.timestamp() if each[1] else 0.0, reverse=True)
    output.write(notes_to_markdown(kept, names or label_names(ENGLISH)).encode())
    return len(kept)
