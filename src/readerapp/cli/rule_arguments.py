"""The grammar of the commands about rules and mutes."""

import argparse

from readerapp.cli.argument_types import Add, Adding, id_number, phrase
from readerapp.messages import _

SPANS = ("day", "week", "month", "for-good")  # of `MuteSpan`: a test compares them


def add_rule_commands(add: Add, adding: Adding) -> None:
    """Add `rules`, `mute`, `unmute` and `mutes`. `adding` makes what adds actions to a command."""
    rules = add("rules", _("do something with each article that a search finds"))
    action = adding(
        rules.add_subparsers(dest="action", required=True, metavar="ACTION"), add.common
    )
    action("list", _("list the rules, and what is wrong with any of them"))

    command = action("add", _("add a rule: it runs on what each refresh brings"))
    command.add_argument("query", type=phrase, metavar="QUERY", help=_("as search takes it"))
    command.add_argument(
        "--name", default="", metavar="NAME", help=_("the query, unless you say so")
    )
    _what_to_do(command)

    command = action("remove", _("remove rules; what they did stays"))
    command.add_argument("ids", nargs="+", type=id_number, metavar="RULE")

    for name, text in (("on", _("let rules run by themselves")), ("off", _("let rules rest"))):
        action(name, text).add_argument("ids", nargs="+", type=id_number, metavar="RULE")

    command = action("preview", _("print what a rule would have done in the last month"))
    command.add_argument("query", type=phrase, metavar="QUERY-OR-RULE")
    _what_to_do(command)

    command = action("run", _("run a rule over everything in the library"))
    command.add_argument("id", type=id_number, metavar="RULE")

    action("runs", _("list what rules did, the latest first"))

    command = action("undo", _("take back what a run did, where nothing else changed it since"))
    command.add_argument("id", type=id_number, metavar="RUN")

    command = add("mute", _("do not show articles for a time: words, a feed, a story"))
    what = command.add_mutually_exclusive_group(required=True)
    what.add_argument("words", nargs="?", type=phrase, metavar="WORDS", help=_("in titles"))
    what.add_argument("--query", type=phrase, metavar="QUERY", help=_("what a search finds"))
    what.add_argument("--feed", type=id_number, metavar="ID")
    what.add_argument("--story", type=id_number, metavar="ARTICLE", help=_("the story it is of"))
    command.add_argument("--everywhere", action="store_true", help=_("words also in the text"))
    command.add_argument("--for", dest="span", choices=SPANS, default="week", help=_("a week"))

    command = add("unmute", _("show again what a mute hides"))
    command.add_argument("ids", nargs="*", type=id_number, metavar="MUTE")
    command.add_argument(
        "--feed", type=id_number, action="append", default=[], metavar="ID", dest="feeds"
    )

    command = add("mutes", _("list what is muted, until when, and how much of it there is"))
    command.add_argument("--articles", action="store_true", help=_("name the newest articles too"))


def _what_to_do(command: argparse.ArgumentParser) -> None:
    command.add_argument("--read", action="store_true", help=_("mark as read"))
    command.add_argument("--star", action="store_true", help=_("give a star"))
    command.add_argument("--tag", default="", metavar="NAME", help=_("give this tag"))
    command.add_argument("--hide", action="store_true", help=_("keep from the front page"))
    command.add_argument("--notify", action="store_true", help=_("tell of it"))
