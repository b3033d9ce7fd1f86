"""The grammar of the commands that bring articles in, keep the library safe, and take it out."""

import argparse

from readerapp.cli.argument_types import Add, Adding, add_force, id_number, path
from readerapp.messages import _

# Of `Erasable`, as words, for the time of `readerapp --help`. A test compares them.
ERASABLE = ("statistics", "history", "everything")


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
