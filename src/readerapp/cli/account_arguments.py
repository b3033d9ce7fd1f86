"""The grammar of the commands about accounts on news servers."""

import argparse

from readerapp.cli.argument_types import (
    Add,
    Adding,
    id_number,
    limit_in_days,
    pause_in_minutes,
    words,
)
from readerapp.messages import _

KINDS = ("google-reader", "miniflux")  # of `ServerKind`: a test compares them
CHOICES = ("keep", "take")  # of `LostChoice`: so, too
FETCHED = ("unread", "starred", "all")  # of `Fetched`: so, too


def add_account_commands(add: Add, adding: Adding) -> None:
    """Add `accounts`. `adding` makes what adds actions to a command."""
    accounts = add(
        "accounts",
        _("read and mark what a news server has: FreshRSS, Miniflux, others"),
        brief=_("read and mark what a news server has"),
    )
    action = adding(
        accounts.add_subparsers(dest="action", required=True, metavar="ACTION"), add.common
    )
    action("list", _("list the accounts, how each went, and what waits for its server"))

    command = action("add", _("add an account; its password is asked for, or read from the input"))
    command.add_argument("kind", choices=KINDS, metavar="KIND", help=" | ".join(KINDS))
    command.add_argument("address", metavar="ADDRESS")
    command.add_argument(
        "user", nargs="?", default="", metavar="USER", help=_("nobody, for a key of Miniflux")
    )
    command.add_argument("--name", default="", metavar="NAME")
    _settings(command)
    command.add_argument(
        "--fingerprint", default="", metavar="SHA256",
        help=_("accept the one certificate that has it"),
    )  # fmt: skip

    command = action("set", _("set what is fetched of an account, or what it is called"))
    command.add_argument("id", type=id_number, metavar="ACCOUNT")
    command.add_argument("--name", type=words, metavar="NAME")
    _settings(command)

    command = action(
        "resolve",
        _("choose what happens to marks that the server has lost; the next sync applies it"),
    )
    command.add_argument("id", type=id_number, metavar="ACCOUNT")
    command.add_argument(
        "choice", choices=CHOICES, metavar="WHAT",
        help=_("keep: keep them and send them again; take: remove them here, too"),
    )  # fmt: skip

    command = action("remove", _("forget an account; its articles stay"))
    command.add_argument("id", type=id_number, metavar="ACCOUNT")
    command.add_argument(
        "--keep-feeds", action="store_true", help=_("ask its feeds from here from now on")
    )

    command = action("sync", _("tell servers what you marked, and bring in what they have"))
    command.add_argument("ids", nargs="*", type=id_number, metavar="ACCOUNT")
    command.add_argument("--push", action="store_true", help=_("marks only"))
    command.add_argument(
        "--no-offline", action="store_true", help=_("fetch no whole texts and pictures")
    )
    command.add_argument("--events", action="store_true", help=argparse.SUPPRESS)


def add_folder_sync_commands(add: Add, adding: Adding) -> None:
    """Add `syncfolder`. `adding` makes what adds actions to a command."""
    folder = add(
        "syncfolder",
        _("share marks, tags, notes and subscriptions with your other computers through a folder"),
        brief=_("share marks and more with your other computers"),
    )
    action = adding(
        folder.add_subparsers(dest="action", required=True, metavar="ACTION"), add.common
    )
    command = action(
        "set", _("share through this folder, which something else brings to the other computers")
    )
    command.add_argument("path", metavar="FOLDER")
    command.add_argument("--name", type=words, metavar="NAME", help=_("of this computer"))
    _home_network(command)
    command = action("now", _("write what changed here, and take over what changed elsewhere"))
    _home_network(command)
    command.add_argument("--events", action="store_true", help=argparse.SUPPRESS)
    command = action("rename", _("call this computer something else"))
    command.add_argument("name", type=words, metavar="NAME")
    command = action("remove", _("take a computer that is gone off the list; what it shared stays"))
    command.add_argument("computer", metavar="COMPUTER", help=_("its name, or its id"))
    action("status", _("print the folder, the other computers, and what waits"))
    action("off", _("share no more; everything stays as it is, also what is in the folder"))


def _home_network(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--home-network", action="store_true",
        help=_("also refresh feeds that came from other computers and are in your own network"),
    )  # fmt: skip


def _settings(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--fetch", choices=FETCHED, metavar="WHAT", help=" | ".join(FETCHED), default=None
    )
    command.add_argument(
        "--days", type=limit_in_days, metavar="N", help=_("how long back; 0 for no limit")
    )
    command.add_argument(
        "--minutes", type=pause_in_minutes, metavar="N",
        help=_("how often the window syncs it; 0 for only when asked"),
    )  # fmt: skip
