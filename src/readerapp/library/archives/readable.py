"""The readable files of an archive: Markdown, file names, and web pages by month."""

import hashlib
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from readerapp.domain.archives import ArchiveScope
from readerapp.domain.articles import Article
from readerapp.library.records.kind import File
from readerapp.messages import ENGLISH, label_names

if TYPE_CHECKING:
    from readerapp.storage import Reader


_SIGNS = (
    (b"\xff\xd8\xff", ".jpg"),
    (b"\x89PNG\r\n", ".png"),
    (b"GIF8", ".gif"),
    (b"RIFF", ".webp"),
)

_LONGEST_WORDS = 60


def picture_name(sha256: str, data: bytes) -> str:
    """Return where a picture stands; the ending tells programs what it is."""
    ending = next((ending for sign, ending in _SIGNS if data.startswith(sign)), ".bin")
    return f"pictures/{sha256[:2]}/{sha256}{ending}"


def stored_picture(sha256: str, is_there: Callable[[str], bool]) -> str:
    """Return the name under which a picture was written, "" when it was not."""
    endings = (*(ending for _, ending in _SIGNS), ".bin")
    names = (f"pictures/{sha256[:2]}/{sha256}{ending}" for ending in endings)
    return next(filter(is_there, names), "")


def article_name(article: Article, identity: str) -> str:
    """Return where an article stands: by the day that sorts it, its title as far as ASCII goes, its
    identity."""
    head = article.head
    on = head.sort_time
    plain = unicodedata.normalize("NFKD", head.title.casefold()).encode("ascii", "ignore").decode()
    words = "-".join(re.findall(r"[a-z0-9]+", plain))[:_LONGEST_WORDS].strip("-")
    hashed = hashlib.sha256(identity.encode()).hexdigest()[:12]
    name = f"{words}-{hashed}" if words else hashed
    return f"articles/{on:%Y}/{on:%m}/{on:%d}-{name}.md"


def markdown_file(reader: "Reader", identity: str, pictures: Mapping[int, str]) -> File:
    """Return an article as Markdown. `pictures` are names in the archive by position."""
    from readerapp.rendering.export import (
        to_markdown,  # yaml, which a window that only reads does without
    )

    article_id = reader.articles.find(identity)
    article = None if article_id is None else reader.articles.article(article_id)
    if article is None:
        raise LookupError(identity)  # it was there in the same snapshot
    up = "../" * 3
    text = to_markdown(
        article,
        pictures={position: up + name for position, name in pictures.items()},
        more=_marks(article),
        notes=_notes(article),
    )
    return article_name(article, identity), text.encode()


def _notes(article: Article) -> dict[int, str]:
    """What is said of pictures that a machine made, by position."""
    said = label_names(ENGLISH)
    return {
        each.position: ". ".join(said[label] for label in each.labels)
        for each in article.pictures
        if each.labels
    }


def _marks(article: Article) -> dict[str, object]:
    head = article.head
    return {
        "modified": article.modified.isoformat() if article.modified else "",
        "received": head.received.isoformat(),
        "categories": list(article.categories),
        "read": head.is_read,
        "starred": head.is_starred,
        "sample": head.is_sample,
    }


ON_A_PAGE = 50  # articles: half a megabyte, pictures apart


def pages(
    reader: "Reader", scope: ArchiveScope, is_written: Callable[[str], bool]
) -> Iterator[File]:
    """Yield a page for every 50 articles of a month, newest first, then the page that lists them.

    `is_written` tells whether a picture is in the archive.
    """
    from readerapp.rendering.export import (
        to_page,  # yaml, which a window that only reads does without
    )

    listed: list[tuple[str, str, int]] = []
    for month, articles in groupby(_articles(reader, scope), _month):
        for number, chunk in enumerate(_chunks(articles), 1):
            name = f"pages/{month}-{number:03}.html"
            listed.append((month, name, len(chunk)))
            shown = [_shown(reader, article, is_written) for article in chunk]
            contents = _contents(chunk)
            yield name, to_page(month, [_UP, contents, *shown, _UP]).encode()
    yield "index.html", to_page("Readerapp", _index(listed)).encode()


_UP = '<p class="about"><a href="../index.html">All months</a></p>'


def _articles(reader: "Reader", scope: ArchiveScope) -> Iterator[Article]:
    for article_id in reader.archive.newest(scope):
        article = reader.articles.article(article_id)
        if article is not None:
            yield article


def _month(article: Article) -> str:
    return f"{article.head.sort_time:%Y-%m}"


def _chunks(articles: Iterator[Article]) -> Iterator[list[Article]]:
    chunk: list[Article] = []
    for article in articles:
        chunk.append(article)
        if len(chunk) == ON_A_PAGE:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _shown(reader: "Reader", article: Article, is_written: Callable[[str], bool]) -> str:
    from readerapp.languages.tags import language_direction
    from readerapp.rendering.export import to_article_element
    from readerapp.rendering.output import OutputWords

    head = article.head
    names = {
        position: stored_picture(sha256, is_written)
        for position, sha256 in reader.archive.pictures(head.id).items()
    }
    attributes = (
        f' id="a{head.id}" lang="{escape(head.language)}" dir="{language_direction(head.language)}"'
    )
    said = label_names(ENGLISH)
    words = OutputWords(
        labels=tuple(said[label] for label in head.labels),
        pictures=_notes(article),
        undated=f"no date, received {head.received:%Y-%m-%d}",
    )
    addresses = {position: f"../{name}" for position, name in names.items() if name}
    return to_article_element(article, addresses, words, attributes)


def _contents(articles: list[Article]) -> str:
    lines = (
        f'<li lang="{escape(each.head.language)}" dir="auto">'
        f'<a href="#a{each.head.id}">{escape(each.head.title)}</a> {escape(each.head.source)}</li>'
        for each in articles
    )
    return f"<ul>{''.join(lines)}</ul>"


def _index(listed: list[tuple[str, str, int]]) -> Iterator[str]:
    yield "<h1>Readerapp</h1>"
    yield (
        '<p class="about">An archive of news. <a href="README.md">README.md</a> says what each '
        'file is, <a href="feeds.opml">feeds.opml</a> holds the subscriptions.</p>'
    )
    for month, found in groupby(listed, lambda each: each[0]):
        links = (f'<li><a href="{name}">{count} articles</a></li>' for _, name, count in found)
        yield f"<h2>{month}</h2><ul>{''.join(links)}</ul>"
