"""The commands that list articles and print one. Every command returns an exit status."""

import argparse

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
from readerapp.library import Library, annotations, export, reading, searching, subscriptions


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
    body = export.as_format(article, options.format, UNDATED)
    values = article_values(article, _body(article, options.format, body))
    values |= annotation_values(annotations.annotations(library, options.id))
    print_result(values, body, as_json=options.json)
    return 0


def _body(article: Article, wanted: str, rendered: str) -> str:
    return article.body_text if wanted == "text" else rendered


def unknown_article(article_id: int) -> int:
    """Print that there is no such article; return the exit status."""
    print_message(f"There is no article {article_id}.")
    return 1
