"""The commands about what is muted."""

import argparse
from typing import Any

from readerapp.cli.articles import unknown_article
from readerapp.cli.output import head_line, head_values, iso, local, print_result, unknown_feed
from readerapp.cli.rules import sentences
from readerapp.domain.articles import ArticleHead
from readerapp.domain.rules import Mute, MuteSpan
from readerapp.library import Library, mutes
from readerapp.library.marks import ActionResult
from readerapp.messages import CHOSEN, ENGLISH, _, ngettext, print_message


def mute(library: Library, options: argparse.Namespace) -> int:
    """Mute words, what a search finds, a feed or a story."""
    before = mutes.mutes(library)
    done = _mute(library, options, MuteSpan(options.span))
    if done.undo is None:
        if options.feed:
            return unknown_feed(options.feed)
        return unknown_article(options.story)
    for each in mutes.mutes(library):
        if each not in before:
            _print(library, each, options, with_articles=False)
    return 0


def _mute(library: Library, options: argparse.Namespace, span: MuteSpan) -> ActionResult:
    if options.feed:
        return mutes.mute_feed(library, options.feed, span)
    if options.story:
        return mutes.mute_story(library, options.story, span)
    if options.query:
        return mutes.mute_query(library, options.query, span)
    return mutes.mute_words(library, options.words, span, everywhere=options.everywhere)


def unmute(library: Library, options: argparse.Namespace) -> int:
    """Show again what mutes hide, given by their numbers or by their feeds."""
    found = mutes.mutes(library)
    status = 0 if options.ids or options.feeds else 1
    if status:
        print_message(_("Name mutes by their numbers, or feeds by --feed."))
    wanted = [("mute", each) for each in options.ids] + [("feed", each) for each in options.feeds]
    for kind, number in wanted:
        known = [each for each in found if number == (each.id if kind == "mute" else each.feed_id)]
        if not known:
            message = _("There is no mute {number}.")
            if kind == "feed":
                message = _("There is no feed {number} that is muted.")
            print_message(message.format(number=number))
            status = 1
        for each in known:
            mutes.lift(library, each)
            values = _values(each) | {"lifted": True}
            line = _("{name} is shown again").format(name=each.name)
            print_result(values, line, as_json=options.json)
    return status


def list_mutes(library: Library, options: argparse.Namespace) -> int:
    """Print what is muted. What has ended by now is shown again first."""
    mutes.begin(library)
    for each in mutes.mutes(library):
        _print(library, each, options, with_articles=options.articles)
    return 0


def _print(
    library: Library, each: Mute, options: argparse.Namespace, *, with_articles: bool
) -> None:
    heads: list[ArticleHead] = mutes.articles_of(library, each) if with_articles else []
    values = _values(each)
    if with_articles:
        values["first"] = [head_values(head) for head in heads]
    until = _("for good")
    if each.until:
        until = _("until {time}").format(time=f"{local(each.until):%Y-%m-%d %H:%M}")
    count = ngettext("{count} article", "{count} articles", each.articles)
    counted = count.format(count=each.articles)
    lines = [f"{each.id or '-':>4}  {each.kind}  {each.name}  {until}  {counted}"]
    nothing = _("hides nothing: {why}")
    lines += [
        f"      {nothing.format(why=said)}" for said in sentences(each.query, each.check, CHOSEN)
    ]
    lines += [f"  {head_line(head)}" for head in heads]
    print_result(values, "\n".join(lines), as_json=options.json)


def _values(each: Mute) -> dict[str, Any]:
    return {
        "id": each.id or None,
        "kind": each.kind.value,
        "name": each.name,
        "query": each.query,
        "feed": each.feed_id,
        "at": iso(each.at),
        "until": iso(each.until),
        "articles": each.articles,
        "problems": sentences(each.query, each.check, ENGLISH),
    }
