"""The grammar of the commands about settings and shells, and what all commands end with."""

from readerapp.cli.argument_types import Add, Adding
from readerapp.messages import _

SHELLS = ("bash", "zsh", "fish")


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
