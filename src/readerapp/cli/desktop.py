"""The command that puts Readerapp into the menu of a desktop, and takes it out again."""

import argparse
import sys
from pathlib import Path

from readerapp.cli.output import print_result
from readerapp.messages import _, print_message
from readerapp.system import Paths, desktop_entry
from readerapp.system.desktop_entry import State
from readerapp.system.own_program import lasting_command


def run(paths: Paths, options: argparse.Namespace) -> int:
    """Write the menu entry or remove it; name each file."""
    if not desktop_entry.has_menus():
        print_message(
            _("Menu entries are for the desktops of Linux. On this system nothing was done.")
        )
        return 1
    home = Paths.of_platform().data.parent  # whatever the profile: desktops look nowhere else
    command = lasting_command(sys.argv[0], sys.executable)
    if options.action == "install":
        profile = ("--profile", str(paths.profile)) if paths.profile else ()
        outcome = desktop_entry.install(home, [*command, *profile])
    else:
        outcome = desktop_entry.remove(home)
    for file, state in outcome:
        values = {"file": str(file), "state": str(state)}
        print_result(values, f"{state:<10} {file}", as_json=options.json)
    foreign = [file for file, state in outcome if state is State.FOREIGN]
    if foreign:
        _tell_foreign(str(foreign[0]), is_installing=options.action == "install")
    elif options.action == "install":
        _tell_cache(Path(command[0]))
        _tell_opener()
    elif not outcome:
        print_message(_("There is no menu entry of Readerapp."))
    return 1 if foreign else 0


def _tell_cache(program: Path) -> None:
    """Warn of an entry that will not last: programs that run once, as uvx does, leave no other."""
    cache = Paths.of_platform().cache.parent
    if program.is_relative_to(cache):
        message = _(
            "{program} lies in a cache: the entry lasts until that is emptied. To keep it, install "
            "Readerapp with pipx or uv tool, then try again."
        )
        print_message(message.format(program=program))


def _tell_foreign(file: str, *, is_installing: bool) -> None:
    message = _("{file} is not as Readerapp wrote it, and stays.")
    if is_installing:
        message = _(
            "{file} is there already and is not from Readerapp. Nothing was written: move it away, "
            "then try again."
        )
    print_message(message.format(file=file))


def _tell_opener() -> None:
    """Say who opens the addresses of feeds, where that is another: the choice is the user's."""
    opener = desktop_entry.opener_of_feeds()
    if opener and opener != desktop_entry.FILE:
        message = _("Addresses of feeds are opened by {program}. To choose Readerapp: {command}")
        print_message(message.format(program=opener, command=desktop_entry.CHOOSING))
