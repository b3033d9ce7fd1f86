"""The commands that list articles and print one. Every command returns an exit status.

Lists of articles as CSV, for spreadsheets and other programs.
"""

import argparse
import csv
import io
from collections.abc import Sequence
from typing import TYPE_CHECKING

from readerapp.cli.output import (
    annotation_values,
    article_values,
    head_line,
    head_values,
    print_result,
    search_problem,
    unknown_feed,
    write_document,
)
from readerapp.domain.articles import Article, ArticleHead, ArticleQuery, View
from readerapp.domain.directions import is_rtl_language
from readerapp.domain.labels import Label, Rank
from readerapp.library import (
    Library,
    annotations,
    export,
    labels,
    reading,
    searching,
    subscriptions,
)
from readerapp.messages import CHOSEN, ENGLISH, Words, _, label_names, ngettext, print_message

if TYPE_CHECKING:
    from readerapp.rendering import OutputWords

_COLUMNS = (
    "id", "published", "received", "language", "source", "title", "dek", "url", "labels", "read",
    "starred",
)  # fmt: skip
# A spreadsheet takes what begins so for a formula, and a title is a stranger's:
# https://owasp.org/www-community/attacks/CSV_Injection
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


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
        print_message(search_problem(problem))
    heads = searching.story_heads if options.stories else searching.heads
    if options.format == "csv" and not options.json:
        return _write_table(heads(library, found.ids))
    for head in heads(library, found.ids):
        print_result(head_values(head), head_line(head), as_json=options.json)
    if hidden := labels.hidden_count(library, query):
        # Translators: articles
        message = ngettext(
            "{count} is hidden: labelled as made by AI. See list --view {view}",
            "{count} are hidden: labelled as made by AI. See list --view {view}",
            hidden,
        )
        print_message(message.format(count=hidden, view=labels.hidden_from(query).view))
    return 0


def _is_subscribed(library: Library, feed_id: int) -> bool:
    return any(feed.id == feed_id for feed in subscriptions.subscriptions(library).feeds)


def show(library: Library, options: argparse.Namespace) -> int:
    """Print one article as text, HTML or Markdown."""
    article = reading.article(library, options.id)
    if article is None:
        return unknown_article(options.id)
    pictures = export.stored_pictures(library, article) if options.format == "html" else {}
    words = output_words(article, ENGLISH if options.json else CHOSEN)
    body = export.as_format(article, options.format, words, pictures)
    values = article_values(article, article.body_text if options.format == "text" else body)
    values |= annotation_values(annotations.annotations(library, options.id))
    if options.format == "html" and not options.json:
        write_document(f"{body}\n")
    else:
        print_result(values, body, as_json=options.json)
    return 0


def output_words(article: Article, words: Words) -> "OutputWords":
    """Return the app's words in an exported article."""
    from readerapp.rendering import OutputWords  # here, as lists do without

    names, ranks = label_names(words), _rank_names(words)

    def said(label: Label, picture: int | None) -> str:
        found = (e for e in article.evidence if e.label is label and e.picture == picture)
        stated = dict.fromkeys(f"{ranks[e.rank]}: {e.raw}" for e in found)
        name = names[label]
        return f"{name} ({'; '.join(stated)})" if stated else name

    notes = {
        each.position: ". ".join(said(label, each.position) for label in each.labels)
        for each in article.pictures
        if each.labels
    }
    is_made = article.head.title_is_derived
    made = [words.gettext("Title taken from its first sentence")] if is_made else []
    labels = (*made, *(said(label, None) for label in article.head.labels))
    language = words.language
    return OutputWords(
        labels=labels,
        pictures=notes,
        undated=words.gettext("no date"),
        contents=words.gettext("Contents"),
        missing=words.gettext(
            "Part of this article is missing. Open it in your browser to read all of it."
        ),
        browser=words.gettext("Open in Browser"),
        language=language,
        direction="rtl" if is_rtl_language(language) else "ltr",
    )


def _rank_names(words: Words) -> dict[Rank, str]:
    """Return how it is known what a label says."""
    return {
        # Translators: how it is known what a label says, before a colon; so the next ten
        Rank.SIGNED: words.gettext("signed"),
        Rank.SIGNED_UNKNOWN: words.gettext("signed unknown"),
        Rank.IN_FILE: words.gettext("in file"),
        Rank.PAGE_DATA: words.gettext("page data"),
        Rank.SITE: words.gettext("site"),
        Rank.VISIBLE_TEXT: words.gettext("visible text"),
        Rank.FEED_RULE: words.gettext("feed rule"),
        Rank.USER: words.gettext("user"),
        Rank.MADE_HERE: words.gettext("made on this computer"),
        Rank.UNVERIFIED: words.gettext("does not verify"),
        Rank.TRACE: words.gettext("trace"),
    }


def unknown_article(article_id: int) -> int:
    """Print that there is no such article; return the exit status."""
    print_message(_("There is no article {id}.").format(id=article_id))
    return 1


def _write_table(heads: Sequence[ArticleHead]) -> int:
    """Write a line of names, and one for each article. Returns the exit status."""
    text = io.StringIO()
    lines = csv.writer(text, lineterminator="\n")
    lines.writerow(_COLUMNS)
    for head in heads:
        values = head_values(head) | {"labels": " ".join(map(str, head.labels))}
        lines.writerow([_cell(values[name]) for name in _COLUMNS])
    write_document(text.getvalue())
    return 0


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text
