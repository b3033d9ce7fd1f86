"""The grammar of the commands about feeds."""

import argparse

from readerapp.cli.argument_types import (
    ON_OFF,
    Add,
    Adding,
    add_force,
    language_or_none,
    minutes,
    path,
    positive,
)
from readerapp.messages import _

AI_LABELS = ("none", "text", "pictures", "both")
FULL_TEXTS = ("as_published", "automatic", "fetch")  # of `FullText`: a test compares them


def add_feed_commands(add: Add, adding: Adding) -> None:
    """Add `feeds` and `refresh`. `adding` makes what adds actions to a command."""
    feeds = add("feeds", _("subscribe, unsubscribe, list, change and export subscriptions"))
    action = adding(
        feeds.add_subparsers(dest="action", required=True, metavar="ACTION"), add.common
    )

    command = action("add", _("subscribe to the feed of a site, a channel, an address"))
    command.add_argument("addresses", nargs="+", metavar="ADDRESS")
    command.add_argument("--folder", metavar="NAME", help=_("put it into this folder"))
    command.add_argument("--first", action="store_true", help=_("of several feeds take the first"))
    command.add_argument(
        "--no-fetch", action="store_true", help=_("take the address as it is and ask nobody now")
    )

    action("list", _("list subscriptions and how their fetching went"))

    command = action("remove", _("unsubscribe; articles stay"))
    command.add_argument("feeds", nargs="+", metavar="ID-OR-ADDRESS")
    command.add_argument(
        "--remove-articles",
        action="store_true",
        help=_("remove its articles too, starred ones stay"),
    )

    _add_set(action("set", _("change how a feed is called, kept and asked")))

    command = action("export", _("write all subscriptions as OPML"))
    command.add_argument("file", nargs="?", type=path, metavar="FILE")
    add_force(command)

    command = add("refresh", _("ask feeds for news"))
    command.add_argument("feeds", nargs="*", metavar="ID-OR-ADDRESS", help=_("only these"))
    command.add_argument("--due", action="store_true", help=_("only feeds whose time has come"))
    command.add_argument("--most", type=positive, metavar="N", help=_("no more feeds than this"))
    offline = command.add_mutually_exclusive_group()
    offline.add_argument("--no-offline", action="store_true", help=_("no full texts, no pictures"))
    offline.add_argument(
        "--only-offline", action="store_true", help=_("ask no feed, fetch texts and pictures")
    )
    command.add_argument("--events", action="store_true", help=argparse.SUPPRESS)


def _add_set(command: argparse.ArgumentParser) -> None:
    command.add_argument("feeds", nargs="+", metavar="ID-OR-ADDRESS")
    command.add_argument("--name", metavar="NAME", help=_("what you call it; '' for its own name"))
    command.add_argument(
        "--folder", metavar="NAME", help=_("the folder it stands in, made if need be; '' for none")
    )
    command.add_argument(
        "--interval",
        type=minutes,
        metavar="MINUTES",
        help=_("how often it is asked; 0 as set for all feeds"),
    )
    command.add_argument("--full-text", choices=FULL_TEXTS, help=_("where whole texts come from"))
    command.add_argument("--pictures", choices=ON_OFF, help=_("whether pictures are fetched"))
    command.add_argument(
        "--language",
        type=language_or_none,
        metavar="TAG",
        help=_("of its articles, such as fr; '' as it says itself"),
    )
    command.add_argument(
        "--mute", choices=ON_OFF, help=_("neither counted nor shown among all articles")
    )
    command.add_argument("--notify", choices=ON_OFF, help=_("whether the desktop tells of news"))
    command.add_argument(
        "--ai", choices=AI_LABELS, help=_("what in it is by AI: every text, every picture, both")
    )
    command.add_argument(
        "--ai-policy",
        metavar="ADDRESS",
        help=_("where its publisher says so; '' when it is you who does"),
    )


def changes_feeds(options: argparse.Namespace) -> bool:
    """Return whether options of `feeds set` say what is to be changed."""
    names = (
        "name", "folder", "interval", "full_text", "pictures", "language", "mute", "notify",
        "ai", "ai_policy",
    )  # fmt: skip
    return any(getattr(options, name) is not None for name in names)
