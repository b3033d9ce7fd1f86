"""The command that erases data. It says what goes and what stays, and asks before it erases."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from readerapp.cli.command import Argument, Command, Needs, Topic, flag
from readerapp.cli.output import is_answered, print_result
from readerapp.messages import _, print_message

if TYPE_CHECKING:
    from typing import TypedDict

    from readerapp.domain.erasing import Erasable, Erased
    from readerapp.system import Paths

_WRONG_USE = 2
ERASABLE = ("statistics", "history", "everything")  # of `Erasable`: a test compares them


def commands() -> Iterator[Command]:
    """Yield the commands of this topic."""
    yield Command(
        "erase",
        _("erase usage statistics, reading history, or everything"),
        "readerapp erase history",
        topic=Topic.CARE,
        place=7,
        arguments=(
            Argument("what", choices=ERASABLE),
            flag("--yes", _("do not ask")),
        ),
        run=erase,
        needs=Needs.CLOSED,
    )


def _told() -> dict[Erasable, tuple[str, str]]:
    """Return what goes, and what stays."""
    from readerapp.domain.erasing import Erasable

    return {
        Erasable.STATISTICS: (
            _("To be erased: the counts of what was used, in the library and in its backups."),
            _("Kept: everything else, including your answers to the question about statistics."),
        ),
        Erasable.HISTORY: (
            _(
                "To be erased: the times at which you read, starred and removed articles, "
                "reading positions, translations and the times of refreshes, in the library, in "
                "its backups and in the safety copy; the log of the app."
            ),
            _(
                "Kept: all articles; read articles stay read, starred ones stay starred, and "
                "the bin keeps its articles as if they had been removed now."
            ),
        ),
        Erasable.EVERYTHING: (
            _(
                "To be erased: the library with all articles, marks, feeds and pictures, its "
                "bin, its backups, libraries that were set aside, translation models, settings, "
                "caches, logs, problem reports and the record of your answers about statistics."
            ),
            _(
                "Kept: archives, exports and backups in other folders, including daily ones in "
                "a folder you chose, everything that is not Readerapp's, and Readerapp itself."
            ),
        ),
    }


def erase(paths: Paths, options: argparse.Namespace) -> int:
    """Erase statistics, history or everything."""
    from readerapp.domain.erasing import Erasable
    from readerapp.library import open_library
    from readerapp.library.erasing import erase_everything, erase_history, erase_statistics
    from readerapp.system import SingleInstance

    what = Erasable(options.what)
    for sentence in _told()[what]:
        print_message(sentence)
    if what is Erasable.EVERYTHING:
        _print_preview(paths)
    print_message(_("This cannot be undone."))
    if not options.yes and not _is_confirmed():
        print_message(_("Nothing was erased."))
        return _WRONG_USE
    if what is not Erasable.EVERYTHING:
        with open_library(paths) as library:
            library.refuse_read_only()
            erase_some = erase_history if what is Erasable.HISTORY else erase_statistics
            return _print_outcome(options, erase_some(library))
    window = SingleInstance(paths.lock)
    window.acquire()  # not while a window has the library open
    try:
        return _print_outcome(options, erase_everything(paths))
    finally:
        window.release()


def _print_preview(paths: Paths) -> None:
    """Print each file that goes, and what stays beside them."""
    from readerapp.library.erasing import profile_files

    found = profile_files(paths)
    for path in found.ours:
        # Translators: above and below “stays:”; both have one width
        print_message("  " + _("erase: {path}").format(path=path))
    for path in found.others:
        print_message("  " + _("keep:  {path}").format(path=path))
    for path in found.out_of_reach:
        message = _("keep, a link or a folder that cannot be opened: {path}")
        print_message("  " + message.format(path=path))


def _is_confirmed() -> bool:
    if not is_answered():
        print_message(_("Use --yes to erase without confirmation."))
        return False
    print_message(_('Type "erase" to erase this; anything else keeps it:'))
    return sys.stdin.readline().strip() == "erase"


def _print_outcome(options: argparse.Namespace, erased: Erased) -> int:
    for path in erased.others:
        print_message(_("This is not Readerapp's and stays: {path}").format(path=path))
    for path in erased.left:
        print_message(_("This could not be erased and is left: {path}").format(path=path))
    if not erased.is_rewritten:
        print_message(
            _(
                "The library is too large to be rewritten: traces of what was deleted long "
                "ago\n"
                "may be left in it until their space is used again."
            )
        )
    values = {
        "erased": options.what,
        "backups": erased.copies,
        "left": list(erased.left),
        "others": list(erased.others),
        "rewritten": erased.is_rewritten,
    }
    line = _("Not all is erased: {what}") if erased.left else _("Erased: {what}")
    print_result(values, line.format(what=options.what), as_json=options.json)
    return 1 if erased.left else 0


if TYPE_CHECKING:  # what --json prints, a line each: docs/schemas is made from it

    class EraseLine(TypedDict):
        """A line of: readerapp erase --json."""

        erased: str  # What was erased.
        backups: int  # How many backups were rewritten, or erased.
        left: list[str]  # What could not be erased.
        others: list[str]  # What is not the app’s and stays.
        rewritten: bool  # Whether the library file was rewritten.
