"""The articles of an archive as web pages: to be read in any browser, without a network.

Nothing in them is loaded from elsewhere: a picture that is not in the archive leaves its words.
"""

from collections.abc import Callable, Iterator
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from readerapp.domain.archives import ArchiveScope
from readerapp.domain.articles import Article
from readerapp.domain.labels import Label
from readerapp.library.archives.part import File
from readerapp.library.archives.readable import stored_picture

if TYPE_CHECKING:
    from readerapp.storage import Reader

ON_A_PAGE = 50  # articles: half a megabyte, pictures apart
_LABELS = {
    Label.AI_TEXT: "Reported by AI",
    Label.AI_IMAGE: "AI-generated image",
    Label.AI_IMAGE_EDITED: "Image edited with AI",
    Label.AI_IMAGE_PARTS: "Contains AI-generated parts",
}


def pages(
    reader: "Reader", scope: ArchiveScope, is_written: Callable[[str], bool]
) -> Iterator[File]:
    """Yield a page for every 50 articles of a month, newest first, then the page that lists them.

    `is_written` tells whether a picture is in the archive.
    """
    from readerapp.rendering import to_page  # yaml, which a window that only reads does without

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
    return f"{article.head.published or article.head.received:%Y-%m}"


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
    from readerapp.languages import language_direction
    from readerapp.rendering import to_article_element

    head = article.head
    names = {
        position: stored_picture(sha256, is_written)
        for position, sha256 in reader.archive.pictures(head.id).items()
    }
    attributes = (
        f' id="a{head.id}" lang="{escape(head.language)}" dir="{language_direction(head.language)}"'
    )
    return to_article_element(
        article,
        {position: f"../{name}" for position, name in names.items() if name},
        tuple(_LABELS[label] for label in head.labels),
        attributes,
    )


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
