"""What each command does. Every function returns an exit status."""

import argparse
import os

from readerapp.cli import archives, feeds
from readerapp.cli.output import (
    article_values,
    computed_values,
    head_line,
    head_values,
    out,
    say,
    stated_values,
)
from readerapp.domain.articles import Article, ArticleQuery
from readerapp.domain.consent import Decision, Surface
from readerapp.library import (
    Library,
    export,
    importing,
    privacy,
    reading,
    relating,
    samples,
    searching,
    subscription_lists,
)
from readerapp.library.archives.importing import archives_among
from readerapp.library.importing import Imported


def import_inputs(library: Library, options: argparse.Namespace) -> int:
    """Import, then relate what is new, so that scripts see finished results."""
    kept, others = archives_among(options.inputs)
    failed = [path for path in kept if not archives.bring_in(library, path, as_json=options.json)]
    lists, others = subscription_lists.lists_among(others)
    failed += [path for path in lists if not feeds.import_list(library, path, as_json=options.json)]
    if not others:
        if len(kept) > len(failed) and not options.no_relate:
            relating.relate_pending(library, _progress("related"))
        return 1 if failed else 0
    report = importing.import_inputs(library, others, _progress("imported"))
    for result in report.results:
        _print_import(library, result, as_json=options.json)
    if report.changes and not options.no_relate:
        relating.relate_pending(library, _progress("related"))
    return 1 if report.failures or failed else 0


def list_articles(library: Library, options: argparse.Namespace) -> int:
    """List heads, newest first."""
    query = ArticleQuery(view=options.view, feed_id=options.feed, by_story=options.stories)
    ids = searching.ids_of(library, query, options.limit)
    heads = searching.story_heads if options.stories else searching.heads
    for head in heads(library, ids):
        out(head_values(head), head_line(head), as_json=options.json)
    return 0


def show(library: Library, options: argparse.Namespace) -> int:
    """Print one article as text, HTML or Markdown."""
    article = reading.article(library, options.id)
    if article is None:
        return _unknown(options.id)
    body = export.as_format(article, options.format)
    values = article_values(article, _body(article, options.format, body))
    out(values, body, as_json=options.json)
    return 0


def related(library: Library, options: argparse.Namespace) -> int:
    """Print the relatives of each article; what the publisher states comes first."""
    relating.relate_pending(library, _progress("related"))
    status = 0
    for article_id in options.ids:
        if reading.article(library, article_id) is None:
            status = _unknown(article_id)
            continue
        _print_relatives(library, article_id, options)
    return status


def consent(library: Library, options: argparse.Namespace) -> int:
    """Show the record, or answer the question."""
    decisions = {"grant": Decision.GRANTED, "refuse": Decision.REFUSED}
    if options.answer in decisions:
        privacy.answer(library, decisions[options.answer], "en", Surface.COMMAND_LINE)
    for record in privacy.records(library):
        values = privacy.record_values(record)
        line = "{at}  {purpose}: {decision} ({surface})".format(**values)
        out(values, line, as_json=options.json)
    state = str(privacy.state(library, os.environ))
    out({"state": state}, f"state: {state}", as_json=options.json)
    return 0


def sample_library(library: Library, options: argparse.Namespace) -> int:
    """Add or remove the sample articles."""
    if options.what == "add":
        count = len(samples.add(library, _progress("added")).changes.added)
        relating.relate_pending(library, _progress("related"))
    else:
        count = len(samples.remove(library).changes.removed)
    out({"samples": options.what, "count": count}, f"{count} samples", as_json=options.json)
    return 0


def _print_import(library: Library, result: Imported, *, as_json: bool) -> None:
    values = {
        "id": result.article_id or None,
        "input": result.name,
        "status": str(result.outcome) if result.outcome else "failed",
        "error": str(result.error) if result.error else None,
    }
    if result.error:
        out(values, f"failed     {result.error}", as_json=as_json)
        return
    head = searching.heads(library, [result.article_id])[0]
    stated = reading.relatives(library, head.id).stated
    values = head_values(head) | values | {"related": [stated_values(r) for r in stated]}
    out(values, f"{values['status']:<10} {head_line(head)}", as_json=as_json)


def _print_relatives(library: Library, article_id: int, options: argparse.Namespace) -> None:
    relatives = reading.relatives(library, article_id, options.limit, repeat_stated=True)
    if not options.computed_only:
        for stated in relatives.stated[: options.limit]:
            values = {"of": article_id} | stated_values(stated) | {"stated": True}
            out(values, f"{head_line(stated.head)}  (publisher)", as_json=options.json)
    for relative in relatives.computed:
        copies = f"  (also {', '.join(str(c.id) for c in relative.copies)})"
        line = f"{relative.score:.2f} {relative.kind:<10} {head_line(relative.head)}"
        line += copies if relative.copies else ""
        out(computed_values(article_id, relative), line, as_json=options.json)


def _body(article: Article, wanted: str, rendered: str) -> str:
    return article.body_text if wanted == "text" else rendered


def _progress(what: str) -> importing.Progress:
    def tell(done: int, total: int) -> None:
        say(f"{what} {done} of {total}")

    return tell


def _unknown(article_id: int) -> int:
    say(f"There is no article {article_id}.")
    return 1
