"""The commands about rules, and about what is muted."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from readerapp.cli import output
from readerapp.cli.command import Argument, Command, OneOf, Topic, flag, id_number, phrase
from readerapp.messages import CHOSEN, ENGLISH, Words, _, in_a_row, ngettext, print_message

if TYPE_CHECKING:
    from typing import TypedDict

    from readerapp.cli.articles import ArticleLine
    from readerapp.cli.command import Moment
    from readerapp.domain.articles import ArticleHead
    from readerapp.domain.rules import Mute, MuteSpan, QueryCheck, Rule, RuleActions, RuleRun
    from readerapp.library import Library
    from readerapp.library.marks import ActionResult
    from readerapp.library.rules import RuleState


SPANS = ("day", "week", "month", "for-good")  # of `MuteSpan`: a test compares them


def commands() -> Iterator[Command]:
    """Yield the commands of this topic."""
    yield Command(
        "rules",
        _("do something with each article that a search finds"),
        "readerapp rules add 'title:gossip' --read",
        topic=Topic.SEARCHES,
        place=2,
        actions=(
            Command(
                "list",
                _("list the rules, and what is wrong with any of them"),
                "readerapp rules list",
                run=list_rules,
                is_paged=True,
            ),
            Command(
                "add",
                _("add a rule: it runs on what each refresh brings"),
                "readerapp rules add 'title:gossip' --read",
                arguments=(
                    Argument("query", type=phrase, metavar="QUERY", help=_("as search takes it")),
                    Argument(
                        "--name", default="", metavar="NAME", help=_("the query, unless you say so")
                    ),
                    *_what_to_do(),
                ),
                run=add,
            ),
            Command(
                "remove",
                _("remove rules; what they did stays"),
                "readerapp rules remove 2",
                arguments=(Argument("ids", nargs="+", type=id_number, metavar="RULE"),),
                run=remove,
            ),
            Command(
                "on",
                _("turn rules on"),
                "readerapp rules on 2",
                arguments=(Argument("ids", nargs="+", type=id_number, metavar="RULE"),),
                run=turn_on,
            ),
            Command(
                "off",
                _("turn rules off"),
                "readerapp rules off 2",
                arguments=(Argument("ids", nargs="+", type=id_number, metavar="RULE"),),
                run=turn_off,
            ),
            Command(
                "preview",
                _("print what a rule would have done in the last 30 days"),
                "readerapp rules preview 'title:gossip' --read",
                arguments=(Argument("query", type=phrase, metavar="QUERY-OR-RULE"), *_what_to_do()),
                run=preview,
            ),
            Command(
                "run",
                _("run a rule over everything in the library"),
                "readerapp rules run 2",
                arguments=(Argument("id", type=id_number, metavar="RULE"),),
                run=run,
            ),
            Command(
                "runs",
                _("list what rules did, the latest first"),
                "readerapp rules runs",
                run=list_runs,
                is_paged=True,
            ),
            Command(
                "undo",
                _("undo a run, except where something changed since"),
                "readerapp rules undo 7",
                arguments=(Argument("id", type=id_number, metavar="RUN"),),
                run=undo,
            ),
        ),
    )
    yield Command(
        "mute",
        _("do not show articles for a time: words, a feed, a story"),
        "readerapp mute football --for month",
        topic=Topic.SEARCHES,
        place=3,
        arguments=(
            OneOf(
                Argument("words", nargs="?", type=phrase, metavar="WORDS", help=_("in titles")),
                Argument("--query", type=phrase, metavar="QUERY", help=_("what a search finds")),
                Argument("--feed", type=id_number, metavar="ID"),
                Argument(
                    "--story",
                    type=id_number,
                    metavar="ARTICLE",
                    help=_("the story of this article"),
                ),
                required=True,
            ),
            flag("--everywhere", _("words also in the text")),
            Argument("--for", dest="span", choices=SPANS, default="week", help=_("a week")),
        ),
        run=mute,
    )
    yield Command(
        "unmute",
        _("show again what a mute hides"),
        "readerapp unmute 4",
        topic=Topic.SEARCHES,
        place=4,
        arguments=(
            Argument("ids", nargs="*", type=id_number, metavar="MUTE"),
            Argument(
                "--feed", type=id_number, action="append", default=[], metavar="ID", dest="feeds"
            ),
        ),
        run=unmute,
    )
    yield Command(
        "mutes",
        _("list what is muted, until when, and how much of it there is"),
        "readerapp mutes --articles",
        topic=Topic.SEARCHES,
        place=5,
        arguments=(flag("--articles", _("name the newest articles too")),),
        run=list_mutes,
        is_paged=True,
    )


def _what_to_do() -> tuple[Argument, ...]:
    return (
        flag("--read", _("mark as read")),
        flag("--star", _("give a star")),
        Argument("--tag", default="", metavar="NAME", help=_("give this tag")),
        flag("--hide", _("hide from the front page")),
        flag("--notify", _("send a notification")),
    )


def list_rules(library: Library, options: argparse.Namespace) -> int:
    """Print the rules in their order."""
    from readerapp.library import rules

    for each in rules.rules(library):
        output.print_result(_values(each), _line(each), as_json=options.json)
    return 0


def add(library: Library, options: argparse.Namespace) -> int:
    """Add a rule."""
    from readerapp.library import rules

    rule_id, _done = rules.add(library, options.name, options.query, _actions(options))
    return _print_rule(library, rule_id, options)


def remove(library: Library, options: argparse.Namespace) -> int:
    """Remove rules."""
    from readerapp.library import rules

    return _each(library, options, lambda rule: rules.remove(library, rule.id))


def turn_on(library: Library, options: argparse.Namespace) -> int:
    """Let rules run by themselves."""
    from dataclasses import replace

    from readerapp.library import rules

    return _each(library, options, lambda rule: rules.change(library, replace(rule, is_on=True)))


def turn_off(library: Library, options: argparse.Namespace) -> int:
    """Let rules rest."""
    from dataclasses import replace

    from readerapp.library import rules

    return _each(library, options, lambda rule: rules.change(library, replace(rule, is_on=False)))


def preview(library: Library, options: argparse.Namespace) -> int:
    """Print what a rule, given by its number or as a query, would have done in the last month."""
    from readerapp.library import rules

    known = {str(each.rule.id): each.rule for each in rules.rules(library)}
    rule = known.get(options.query)
    query, actions = (rule.query, rule.actions) if rule else (options.query, _actions(options))
    found = rules.preview(library, query, actions)
    if found.check:
        return _refuse(query, found.check)
    values = {
        "matching": found.matching,
        "changing": found.changing,
        "first": [output.head_values(each) for each in found.first],
    }
    line = ngettext(
        "{count} of the articles of the last 30 days, {changed} of them changed",
        "{count} of the articles of the last 30 days, {changed} of them changed",
        found.matching,
    )
    lines = [line.format(count=found.matching, changed=found.changing)]
    lines += [output.head_line(each) for each in found.first]
    output.print_result(values, "\n".join(lines), as_json=options.json)
    return 0


def run(library: Library, options: argparse.Namespace) -> int:
    """Run a rule over the library."""
    from readerapp.library import rules

    rule = _rule(library, options.id)
    if rule is None:
        return _unknown(options.id)
    done = rules.run(library, rule.id)
    if done.check:
        return _refuse(rule.query, done.check)
    values = {"run": done.run_id, "matching": done.matching, "changed": done.changed}
    line = ngettext(
        "{changed} of {count} article changed",
        "{changed} of {count} articles changed",
        done.matching,
    ).format(changed=done.changed, count=done.matching)
    if done.run_id:
        line = _("run {number}: {what}").format(number=done.run_id, what=line)
    output.print_result(values, line, as_json=options.json)
    if done.action.failure:
        raise done.action.failure
    return 0


def list_runs(library: Library, options: argparse.Namespace) -> int:
    """Print what rules did."""
    from readerapp.library import rules

    for each in rules.runs(library):
        output.print_result(_run_values(each), _run_line(each), as_json=options.json)
    return 0


def undo(library: Library, options: argparse.Namespace) -> int:
    """Take back what a run did."""
    from readerapp.library import rules

    known = next((each for each in rules.runs(library) if each.id == options.id), None)
    if known is None or known.undone_at:
        print_message(_("There is no run {number} to undo.").format(number=options.id))
        return 1
    changes = rules.undo_run(library, known.id)
    back = {*changes.changed, *changes.annotated}
    values = {"run": known.id, "restored": len(back)}
    line = ngettext(
        "{count} article is as before", "{count} articles are as before", len(back)
    ).format(count=len(back))
    output.print_result(values, line, as_json=options.json)
    return 0


def sentences(query: str, check: QueryCheck, words: Words) -> list[str]:
    """Return what is wrong with a query."""
    if check.is_empty:
        return [words.gettext("“{query}” holds nothing to search for.").format(query=query)]
    return [output.search_problem(each, words) for each in check.problems]


def _refuse(query: str, check: QueryCheck) -> int:
    for each in sentences(query, check, CHOSEN):
        print_message(each)
    return 1


def _each(library: Library, options: argparse.Namespace, act: Any) -> int:
    status = 0
    for rule_id in options.ids:
        rule = _rule(library, rule_id)
        if rule is None:
            status = _unknown(rule_id)
            continue
        act(rule)
        if _print_rule(library, rule_id, options):
            values = {"id": rule_id, "removed": True}
            line = _("{name} removed").format(name=rule.name)
            output.print_result(values, line, as_json=options.json)
    return status


def _print_rule(library: Library, rule_id: int, options: argparse.Namespace) -> int:
    from readerapp.library import rules

    for each in rules.rules(library):
        if each.rule.id == rule_id:
            output.print_result(_values(each), _line(each), as_json=options.json)
            return 0
    return 1


def _rule(library: Library, rule_id: int) -> Rule | None:
    from readerapp.library import rules

    return next((each.rule for each in rules.rules(library) if each.rule.id == rule_id), None)


def _unknown(rule_id: int) -> int:
    print_message(_("There is no rule {number}.").format(number=rule_id))
    return 1


def _actions(options: argparse.Namespace) -> RuleActions:
    from readerapp.domain.rules import RuleActions

    return RuleActions(options.read, options.star, options.tag, options.hide, options.notify)


def _values(state: RuleState) -> RulesLine:
    rule, done = state.rule, state.rule.actions
    return {
        "id": rule.id,
        "name": rule.name,
        "query": rule.query,
        "on": rule.is_on,
        "read": done.marks_read,
        "star": done.stars,
        "tag": done.tag,
        "hide": done.hides,
        "notify": done.notifies,
        "problems": sentences(rule.query, state.check, ENGLISH),
    }


def _line(state: RuleState) -> str:
    done = state.rule.actions
    said = {
        # Translators: what a rule does; so the next four
        _("mark as read"): done.marks_read,
        _("star"): done.stars,
        _("tag {name}").format(name=done.tag): bool(done.tag),
        _("hidden from the front page"): done.hides,
        _("notify"): done.notifies,
    }
    acts = in_a_row(name for name, is_done in said.items() if is_done)
    # Translators: of a rule that rests
    off = "" if state.rule.is_on else "  " + _("(off)")
    lines = [f"{state.rule.id:>4}  {state.rule.name}{off}: {state.rule.query}  ->  {acts}"]
    nothing = _("does nothing: {why}")
    wrong = sentences(state.rule.query, state.check, CHOSEN)
    lines += [f"      {nothing.format(why=each)}" for each in wrong]
    return "\n".join(lines)


def _run_values(run_: RuleRun) -> RulesRunsLine:
    return {
        "run": run_.id,
        "rule": run_.rule_id,
        "name": run_.name,
        "at": output.iso(run_.at),
        "arrivals": run_.is_of_arrivals,
        "articles": run_.articles,
        "undone": output.iso(run_.undone_at),
    }


def _run_line(run_: RuleRun) -> str:
    text = ngettext("{count} of the library", "{count} of the library", run_.articles)
    if run_.is_of_arrivals:
        text = ngettext("{count} of arrivals", "{count} of arrivals", run_.articles)
    undone = "  " + _("(undone)") if run_.undone_at else ""
    what = text.format(count=run_.articles)
    return f"{run_.id:>4}  {output.local(run_.at):%Y-%m-%d %H:%M}  {run_.name}: {what}{undone}"


def mute(library: Library, options: argparse.Namespace) -> int:
    """Mute words, what a search finds, a feed or a story."""
    from readerapp.domain.rules import MuteSpan
    from readerapp.library import mutes

    before = mutes.mutes(library)
    done = _mute(library, options, MuteSpan(options.span))
    if done.undo is None:
        if options.feed:
            return output.unknown_feed(options.feed)
        return output.unknown_article(options.story)
    for each in mutes.mutes(library):
        if each not in before:
            _print(library, each, options, with_articles=False)
    return 0


def _mute(library: Library, options: argparse.Namespace, span: MuteSpan) -> ActionResult:
    from readerapp.library import mutes

    if options.feed:
        return mutes.mute_feed(library, options.feed, span)
    if options.story:
        return mutes.mute_story(library, options.story, span)
    if options.query:
        return mutes.mute_query(library, options.query, span)
    return mutes.mute_words(library, options.words, span, everywhere=options.everywhere)


def unmute(library: Library, options: argparse.Namespace) -> int:
    """Show again what mutes hide, given by their numbers or by their feeds."""
    from readerapp.library import mutes

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
            values = _mute_values(each) | {"lifted": True}
            line = _("{name} is shown again").format(name=each.name)
            output.print_result(values, line, as_json=options.json)
    return status


def list_mutes(library: Library, options: argparse.Namespace) -> int:
    """Print what is muted. What has ended by now is shown again first."""
    from readerapp.library import mutes

    mutes.begin(library)
    for each in mutes.mutes(library):
        _print(library, each, options, with_articles=options.articles)
    return 0


def _print(
    library: Library, each: Mute, options: argparse.Namespace, *, with_articles: bool
) -> None:
    from readerapp.library import mutes

    heads: list[ArticleHead] = mutes.articles_of(library, each) if with_articles else []
    values = _mute_values(each)
    if with_articles:
        values["first"] = [output.head_values(head) for head in heads]
    until = _("permanently")
    if each.until:
        until = _("until {time}").format(time=f"{output.local(each.until):%Y-%m-%d %H:%M}")
    count = ngettext("{count} article", "{count} articles", each.articles)
    counted = count.format(count=each.articles)
    lines = [f"{each.id or '-':>4}  {each.kind}  {each.name}  {until}  {counted}"]
    nothing = _("hides nothing: {why}")
    lines += [
        f"      {nothing.format(why=said)}" for said in sentences(each.query, each.check, CHOSEN)
    ]
    lines += [f"  {output.head_line(head)}" for head in heads]
    output.print_result(values, "\n".join(lines), as_json=options.json)


def _mute_values(each: Mute) -> dict[str, Any]:
    return {
        "id": each.id or None,
        "kind": each.kind.value,
        "name": each.name,
        "query": each.query,
        "feed": each.feed_id,
        "at": output.iso(each.at),
        "until": output.iso(each.until),
        "articles": each.articles,
        "problems": sentences(each.query, each.check, ENGLISH),
    }


if TYPE_CHECKING:  # what --json prints, a line each: docs/schemas is made from it

    class MuteLine(TypedDict):
        """A line of: readerapp mute --json."""

        id: int | None  # The number of the mute.
        kind: str  # What kind it is.
        name: str  # What the reader calls it, or its name.
        query: str  # The search.
        feed: int | None  # The number of the feed; null for all, or none.
        at: Moment  # When.
        until: Moment | None  # Until when.
        articles: int  # How many articles.
        problems: list[str]  # What is wrong with it, in English sentences.

    class MutesLine(TypedDict):
        """A line of: readerapp mutes --json."""

        id: int | None  # The number of the mute; null for a muted feed.
        kind: str  # What kind it is.
        name: str  # What the reader calls it, or its name.
        query: str  # The search.
        feed: int | None  # The number of the feed; null for all, or none.
        at: Moment  # When.
        until: Moment | None  # Until when.
        articles: int  # How many articles.
        problems: list[str]  # What is wrong with it, in English sentences.
        first: list[ArticleLine]  # The first, as numbers or articles.

    class RulesLine(TypedDict):
        """A rule, as readerapp rules list, add, on and off print it."""

        id: int  # The number of the rule.
        name: str  # What the reader calls it, or its name.
        query: str  # The search.
        on: bool  # Whether it runs by itself.
        read: bool  # Whether it marks as read.
        star: bool  # Whether it stars.
        tag: str  # The tag.
        hide: bool  # Whether it keeps from the front page.
        notify: bool  # Whether the desktop tells of news.
        problems: list[str]  # What is wrong with it, in English sentences.

    class RulesPreviewLine(TypedDict):
        """A line of: readerapp rules preview --json."""

        matching: int  # How many it finds.
        changing: int  # How many it would change.
        first: list[ArticleLine]  # The first, as numbers or articles.

    class RulesRemoveLine(TypedDict):
        """A line of: readerapp rules remove --json."""

        id: int  # The number of the rule.
        removed: bool  # Whether, or how many, were removed.

    class RulesRunLine(TypedDict):
        """A line of: readerapp rules run --json."""

        run: int  # The number of the run.
        matching: int  # How many it finds.
        changed: int  # How many, or whether it, changed.

    class RulesRunsLine(TypedDict):
        """A line of: readerapp rules runs --json."""

        run: int  # The number of the run.
        rule: int | None  # The number of the rule.
        name: str  # What the reader calls it, or its name.
        at: Moment  # When.
        arrivals: bool  # Whether it was of what a refresh brought.
        articles: int  # How many articles.
        undone: Moment | None  # When it was taken back.

    class RulesUndoLine(TypedDict):
        """A line of: readerapp rules undo --json."""

        run: int  # The number of the run.
        restored: int  # How many, or what, came back.

    class UnmuteLine(TypedDict):
        """A line of: readerapp unmute --json."""

        id: int | None  # The number of the mute.
        kind: str  # What kind it is.
        name: str  # What the reader calls it, or its name.
        query: str  # The search.
        feed: int | None  # The number of the feed; null for all, or none.
        at: Moment  # When.
        until: Moment | None  # Until when.
        articles: int  # How many articles.
        problems: list[str]  # What is wrong with it, in English sentences.
        lifted: bool  # True: it is shown again.
