"""The commands about the reader's tags, notes and highlights."""

import argparse
from collections.abc import Callable, Iterable
from functools import partial

from readerapp.cli.articles import unknown_article
from readerapp.cli.output import annotation_values, print_result
from readerapp.domain.annotations import Annotations, plain_text
from readerapp.library import Library, annotations, reading
from readerapp.library.marks import ActionResult
from readerapp.messages import _, in_a_row, ngettext, print_message


def list_tags(library: Library, options: argparse.Namespace) -> int:
    """List every tag, the most used first."""
    for each in sorted(annotations.tags(library), key=lambda use: -use.total):
        values = {"tag": each.name, "articles": each.total, "unread": each.unread}
        # Translators: of articles
        unread = ngettext("{count} unread", "{count} unread", each.unread).format(count=each.unread)
        line = f"{each.total:>6}  {each.name}  ({unread})"
        print_result(values, line, as_json=options.json)
    return 0


def note(library: Library, options: argparse.Namespace) -> int:
    """Print the note on an article, write it, or remove it."""
    text = "" if options.remove else options.text
    if text is None:
        return _act(library, options, ())
    return _act(library, options, [partial(annotations.set_note, library, options.id, text)])


def highlight(library: Library, options: argparse.Namespace) -> int:
    """Highlight words of an article, or take a highlight of these words away."""
    article = reading.article(library, options.id)
    if article is None:
        return unknown_article(options.id)
    if options.change == "add":
        words = (article.body_text, options.words, options.note)
        act = partial(annotations.highlight_words, library, options.id, *words)
        return _act(library, options, [act])
    wanted = plain_text(options.words)
    there = annotations.annotations(library, options.id).highlights
    found = [each.quote for each in there if plain_text(each.quote.exact) == wanted]
    if not found:
        message = _("No highlight of the article {id} is “{words}”.")
        print_message(message.format(id=options.id, words=options.words))
        return 1
    take = partial(annotations.remove_highlight, library, options.id)
    return _act(library, options, [partial(take, quote) for quote in found])


def _act(
    library: Library, options: argparse.Namespace, actions: Iterable[Callable[[], ActionResult]]
) -> int:
    """Run actions on an article and print what it has then."""
    if reading.article(library, options.id) is None:
        return unknown_article(options.id)
    for act in actions:
        act()
    found = annotations.annotations(library, options.id)
    values = {"id": options.id, **annotation_values(found)}
    print_result(values, _lines(options.id, found), as_json=options.json)
    return 0


def _lines(article_id: int, found: Annotations) -> str:
    """What an article has, for people."""
    tags = in_a_row(each.name for each in found.tags)
    said = _("tags: {tags}").format(tags=tags) if tags else _("tags: none")
    lines = [f"{article_id}  {said}"]
    for each in found.highlights:
        note = f"  ({plain_text(each.note)})" if each.note else ""
        said = _("highlight: “{words}”").format(words=plain_text(each.quote.exact))
        lines.append(f"{article_id}  {said}{note}")
    if found.note:
        lines.append(found.note.text)
    return "\n".join(lines)
