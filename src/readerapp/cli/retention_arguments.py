"""The grammar of the commands about the bin and what is kept."""

import argparse

from readerapp.cli.argument_types import Add, Adding, days, id_number, positive
from readerapp.messages import _


def add_retention_commands(add: Add, adding: Adding) -> None:
    """Add `bin`, `retention` and `compact`. `adding` makes what adds actions to a command."""
    bin_ = add("bin", _("list what was removed, bring it back, or delete it for good"))
    action = adding(bin_.add_subparsers(dest="action", required=True, metavar="ACTION"), add.common)

    command = action("list", _("list what is in the bin, what went last first"))
    command.add_argument(
        "words", nargs="?", default="", metavar="WORDS", help=_("in title or source")
    )

    command = action("restore", _("bring articles back whole"))
    command.add_argument("ids", nargs="*", type=id_number, metavar="ID")
    command.add_argument(
        "--feeds", type=id_number, action="append", default=[], metavar="REMOVAL",
        help=_("subscribe again to what ended at once, with its articles"),
    )  # fmt: skip
    command.add_argument("--all", action="store_true", help=_("everything there is in the bin"))

    command = action("empty", _("delete everything in the bin for good"))
    command.add_argument("--yes", action="store_true", help=_("do not ask"))

    retention = add("retention", _("show, try out or apply the rules about what is kept"))
    action = adding(
        retention.add_subparsers(dest="action", required=True, metavar="ACTION"), add.common
    )
    action("show", _("print the rules and the room the library takes"))
    _limits(action("preview", _("print what would go into the bin; nothing is changed")))
    _limits(action("apply", _("move into the bin what is beyond the limits")))

    add("compact", _("give the free room inside the library file back to the disk"))


def _limits(command: argparse.ArgumentParser) -> None:
    command.add_argument("--days", type=days, metavar="N", help=_("since an article came here"))
    command.add_argument("--count", type=positive, metavar="N", help=_("articles of each feed"))
    command.add_argument("--size", type=positive, metavar="MB", help=_("of the whole library"))
    command.add_argument("--unread", action="store_true", help=_("unread articles may go too"))
    command.add_argument("--starred", action="store_true", help=_("starred articles may go too"))
    command.add_argument("--own", action="store_true", help=_("also what came from no feed"))
