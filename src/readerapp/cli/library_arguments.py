"""The grammar of the commands that bring articles in (imports, feeds, accounts), keep the library
safe, and take it out, and of those about the program itself.
"""

import argparse

from readerapp.cli.argument_types import (
    ON_OFF,
    Add,
    Adding,
    add_force,
    days,
    id_number,
    language_or_none,
    limit_in_days,
    minutes,
    path,
    pause_in_minutes,
    positive,
    words,
)
from readerapp.messages import _

# Of `Erasable`, as words, for the time of `readerapp --help`. A test compares them.
ERASABLE = ("statistics", "history", "everything")
AI_LABELS = ("none", "text", "pictures", "both")
FULL_TEXTS = ("as_published", "automatic", "fetch")  # of `FullText`: a test compares them
KINDS = ("google-reader", "miniflux")  # of `ServerKind`: a test compares them
CHOICES = ("keep", "take")  # of `LostChoice`: so, too
FETCHED = ("unread", "starred", "all")  # of `Fetched`: so, too
SHELLS = ("bash", "zsh", "fish")


def add_import_command(add: Add) -> None:
    """Add `import`."""
    command = add(
        "import",
        _(
            "bring in pages, mail, Markdown files, folders, archives, addresses, files of other "
            "programs"
        ),
        brief=_("bring in pages, files, addresses, what other programs kept"),
    )
    command.add_argument("inputs", nargs="+", metavar="PATH-OR-URL", help=_("- is standard input"))
    command.add_argument(
        "--preview",
        action="store_true",
        help=_("print what files of other programs would bring, and store nothing"),
    )
    command.add_argument(
        "--texts",
        action="store_true",
        help=_("let the next refresh fetch the texts of addresses that come without"),
    )
    command.add_argument("--no-relate", action="store_true", help=_("relate later"))
    command.add_argument(
        "--name", default="", metavar="NAME", help=_("of a file that comes from standard input")
    )
    command.add_argument(
        "--home-network",
        action="store_true",
        help=_("ask also those feeds of a list that are on this computer or in your own network"),
    )


def add_keeping_commands(add: Add, adding: Adding) -> None:
    """Add `consent`, `check`, `backup`, `restore`, `models`, `export` and `erase`. `adding` makes
    what adds actions to a command."""
    command = add("consent", _("show or answer the question about usage statistics"))
    command.add_argument("answer", choices=("show", "grant", "refuse"))

    command = add("check", _("look for damage in the library"))
    command.add_argument(
        "--repair",
        action="store_true",
        help=_("repair what can be repaired; status 1 if something is or may be lost"),
    )

    _add_backup_commands(add)
    _add_model_commands(add, adding)
    _add_export_command(add)

    command = add("erase", _("erase usage statistics, reading history, or everything"))
    command.add_argument("what", choices=ERASABLE)
    command.add_argument(
        "--yes", action="store_true", help=_("do not ask before erasing everything")
    )


def add_program_commands(add: Add) -> None:
    """Add `samples` and `desktop`."""
    command = add("samples", _("add or remove the sample articles"))
    command.add_argument("what", choices=("add", "remove"))

    command = add("desktop", _("put Readerapp into the menu of this desktop, or take it out"))
    command.add_argument("action", choices=("install", "remove"))


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


def changes_feeds(options: argparse.Namespace) -> bool:
    """Return whether options of `feeds set` say what is to be changed."""
    names = (
        "name", "folder", "interval", "full_text", "pictures", "language", "mute", "notify",
        "ai", "ai_policy",
    )  # fmt: skip
    return any(getattr(options, name) is not None for name in names)


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
    _account_settings(command)
    command.add_argument(
        "--fingerprint", default="", metavar="SHA256",
        help=_("accept the one certificate that has it"),
    )  # fmt: skip

    command = action("set", _("set what is fetched of an account, or what it is called"))
    command.add_argument("id", type=id_number, metavar="ACCOUNT")
    command.add_argument("--name", type=words, metavar="NAME")
    _account_settings(command)

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


def add_shell_commands(add: Add, adding: Adding) -> None:
    """Add `settings`, `completions`, `man` and `help`. `adding` makes what adds actions to a
    command."""
    settings = add("settings", _("list, print and change the settings of the window"))
    action = adding(
        settings.add_subparsers(dest="action", required=True, metavar="ACTION"), add.common
    )
    action("list", _("list settings, what each is, and what it may be"))
    command = action("get", _("print the value of settings"))
    command.add_argument("keys", nargs="+", metavar="KEY")
    command = action("set", _("change a setting"))
    command.add_argument("key", metavar="KEY")
    command.add_argument("value", metavar="VALUE", help=_("on or off, a number, or words"))

    command = add("completions", _("print what lets a shell complete the words of commands"))
    command.add_argument("shell", choices=SHELLS)
    add("man", _("print the manual page"))
    command = add("help", _("tell what a command does and takes, with an example"))
    command.add_argument("words", nargs="*", metavar="COMMAND")


def statuses() -> str:
    """Return what the numbers mean that commands end with."""
    return _(
        "Exit status: 0 done; 1 something failed, and is named; 2 wrong use, or no “yes” to a "
        "question; 130 stopped by Ctrl+C; 143 stopped by a signal."
    )


def _add_backup_commands(add: Add) -> None:
    command = add("backup", _("write a verified copy of the library to a file"))
    what = command.add_mutually_exclusive_group(required=True)
    what.add_argument("file", nargs="?", type=path, metavar="FILE")
    what.add_argument("--daily", action="store_true", help=_("as the window does once a day"))
    what.add_argument(
        "--safety", action="store_true", help=_("the plain files of feeds, stars and marks")
    )
    what.add_argument("--list", action="store_true", help=_("list the copies there are"))
    add_force(command)
    command.add_argument("--events", action="store_true", help=argparse.SUPPRESS)

    command = add("restore", _("put a backup in the place of the library, which is kept aside"))
    what = command.add_mutually_exclusive_group(required=True)
    what.add_argument("file", nargs="?", type=path, metavar="FILE")
    what.add_argument(
        "--safety", type=path, metavar="FOLDER", help=_("make a new library of a safety copy")
    )
    command.add_argument("--preview", action="store_true", help=_("only say what it holds"))


def _add_model_commands(add: Add, adding: Adding) -> None:
    models = add("models", _("list, add, fetch and remove translation models")).add_subparsers(
        dest="action", required=True, metavar="ACTION"
    )
    action = adding(models, add.common)
    command = action("list", _("list the models there are, and those that the catalogue knows"))
    command.add_argument("--installed", action="store_true", help=_("only those that are here"))

    command = action("add", _("add a model from a folder, a ZIP or tar file, or a file of it"))
    command.add_argument("path", type=path, metavar="PATH")
    command.add_argument(
        "--unknown", action="store_true", help=_("also one that the catalogue does not know")
    )
    command.add_argument("--preview", action="store_true", help=_("only say what it is"))
    command.add_argument("--events", action="store_true", help=argparse.SUPPRESS)

    command = action("fetch", _("fetch a model of the catalogue, or what is missing of it"))
    command.add_argument("pair", metavar="PAIR", help=_("from and to, such as fr-en"))
    command.add_argument("--yes", action="store_true", help=_("do not ask"))
    command.add_argument(
        "--from", dest="base", metavar="ADDRESS", help=_("from a host of yours with the same files")
    )
    command.add_argument("--events", action="store_true", help=argparse.SUPPRESS)

    command = action("remove", _("delete a model"))
    command.add_argument("key", metavar="KEY")


def _add_export_command(add: Add) -> None:
    command = add("export", _("write an archive of the library that any program can read"))
    command.add_argument(
        "path", type=path, metavar="PATH", help=_("a folder, or a file ending in .zip")
    )
    add_force(command)
    command.add_argument("--zip", action="store_true", help=_("a ZIP file, whatever it is called"))
    command.add_argument(
        "--only",
        default="",
        metavar="WHICH",
        help=_("starred, or feed:3,7 by the numbers of feeds"),
    )
    command.add_argument(
        "--notes",
        action="store_true",
        help=_("in place of an archive, your tags, notes and highlights as one Markdown file"),
    )
    command.add_argument(
        "--article", type=id_number, metavar="ID",
        help=_("in place of an archive, one article; PATH ends in .md, .html, .epub or .txt"),
    )  # fmt: skip
    command.add_argument(
        "--originals", action="store_true", help=_("also the pages that articles were made from")
    )


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


def _home_network(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--home-network", action="store_true",
        help=_("also refresh feeds that came from other computers and are in your own network"),
    )  # fmt: skip


def _account_settings(command: argparse.ArgumentParser) -> None:
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


def _limits(command: argparse.ArgumentParser) -> None:
    command.add_argument("--days", type=days, metavar="N", help=_("since an article came here"))
    command.add_argument("--count", type=positive, metavar="N", help=_("articles of each feed"))
    command.add_argument("--size", type=positive, metavar="MB", help=_("of the whole library"))
    command.add_argument("--unread", action="store_true", help=_("unread articles may go too"))
    command.add_argument("--starred", action="store_true", help=_("starred articles may go too"))
    command.add_argument("--own", action="store_true", help=_("also what came from no feed"))
