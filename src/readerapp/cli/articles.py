"""The commands that list articles and print one. Every command returns an exit status."""

import argparse
from typing import TYPE_CHECKING

from readerapp.cli.output import (
    UNDATED,
    annotation_values,
    article_values,
    head_line,
    head_values,
    print_message,
    print_result,
    unknown_feed,
)
from readerapp.domain.articles import Article, ArticleQuery, View
from readerapp.domain.labels import Label
from readerapp.library import Library, annotations, export, reading, searching, subscriptions

if TYPE_CHECKING:
    from readerapp.rendering import OutputWords


def list_articles(library: Library, options: argparse.Namespace) -> int:
    """List heads, newest first."""
    if options.feed is not None and not _is_subscribed(library, options.feed):
        return unknown_feed(options.feed)
    query = ArticleQuery(
        view=View(options.view),
        feed_id=options.feed,
        by_story=options.stories,
        search=options.search,
    )
    found = searching.find(library, query, options.limit)
    for problem in found.problems:
        print_message(str(problem))
    heads = searching.story_heads if options.stories else searching.heads
    for head in heads(library, found.ids):
        print_result(head_values(head), head_line(head), as_json=options.json)
    return 0


def _is_subscribed(library: Library, feed_id: int) -> bool:
    return any(feed.id == feed_id for feed in subscriptions.subscriptions(library).feeds)


def show(library: Library, options: argparse.Namespace) -> int:
    """Print one article as text, HTML or Markdown."""
    article = reading.article(library, options.id)
    if article is None:
        return unknown_article(options.id)
    pictures = export.stored_pictures(library, article) if options.format == "html" else {}
    body = export.as_format(article, options.format, output_words(article), pictures)
    values = article_values(article, _body(article, options.format, body))
    values |= annotation_values(annotations.annotations(library, options.id))
    print_result(values, body, as_json=options.json)
    return 0


def output_words(article: Article) -> "OutputWords":
    """Return the app's words in an exported article: in English, as all of the command line."""
    from readerapp.library.archives.readable import LABEL_NAMES  # here, as lists do without
    from readerapp.rendering import OutputWords

    def said(label: Label, picture: int | None) -> str:
        found = (e for e in article.evidence if e.label is label and e.picture == picture)
        stated = dict.fromkeys(f"{e.rank.replace('_', ' ')}: {e.raw}" for e in found)
        name = LABEL_NAMES[label]
        return f"{name} ({'; '.join(stated)})" if stated else name

    notes = {
        each.position: ". ".join(said(label, each.position) for label in each.labels)
        for each in article.pictures
        if each.labels
    }
    labels = tuple(said(label, None) for label in article.head.labels)
    return OutputWords(labels=labels, pictures=notes, undated=UNDATED)


def _body(article: Article, wanted: str, rendered: str) -> str:
    return article.body_text if wanted == "text" else rendered


def unknown_article(article_id: int) -> int:
    """Print that there is no such article; return the exit status."""
    print_message(f"There is no article {article_id}.")
    return 1
