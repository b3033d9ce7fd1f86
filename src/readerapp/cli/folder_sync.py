"""The commands that share marks, notes and subscriptions with other computers through a folder."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from readerapp.cli.command import EVENTS, Argument, Command, Topic, flag, words
from readerapp.cli.output import iso, print_result
from readerapp.domain.errors import ReaderError
from readerapp.messages import _, ngettext, print_message, sentence

if TYPE_CHECKING:
    from typing import Required, TypedDict

    from readerapp.cli.command import Moment
    from readerapp.domain.articles import Changes
    from readerapp.domain.folder_sync import FolderSyncResult, FolderSyncStatus
    from readerapp.library import Library

NICENESS = 5
_FAILED = 1


def commands() -> Iterator[Command]:
    """Yield the commands of this topic."""
    yield Command(
        "syncfolder",
        _("share marks, tags, notes and subscriptions with your other computers through a folder"),
        "readerapp syncfolder set ~/Shared/news --name Laptop",
        brief=_("share marks and more with your other computers"),
        topic=Topic.SHARING,
        place=2,
        actions=(
            Command(
                "set",
                _("share through this folder, which another program brings to the other computers"),
                "readerapp syncfolder set ~/Shared/news --name Laptop",
                arguments=(
                    Argument("path", metavar="FOLDER"),
                    Argument("--name", type=words, metavar="NAME", help=_("of this computer")),
                    _home_network(),
                ),
                run=choose,
            ),
            Command(
                "now",
                _("write what changed here, and apply what changed elsewhere"),
                "readerapp syncfolder now",
                arguments=(_home_network(), EVENTS),
                run=now,
            ),
            Command(
                "rename",
                _("rename this computer"),
                "readerapp syncfolder rename Laptop",
                arguments=(Argument("name", type=words, metavar="NAME"),),
                run=name,
            ),
            Command(
                "remove",
                _("remove a computer that is no longer used from the list; what it shared stays"),
                "readerapp syncfolder remove Laptop",
                arguments=(
                    Argument("computer", metavar="COMPUTER", help=_("its name, or its id")),
                ),
                run=remove,
            ),
            Command(
                "status",
                _("print the folder, the other computers, and what waits"),
                "readerapp syncfolder status",
                run=show,
            ),
            Command(
                "off",
                _("stop sharing; everything stays as it is, also what is in the folder"),
                "readerapp syncfolder off",
                run=end,
            ),
        ),
    )


def _home_network() -> Argument:
    told = _("also refresh feeds that came from other computers and are in your own network")
    return flag("--home-network", told)


def choose(library: Library, options: argparse.Namespace) -> int:
    """Share through a folder from now on, and synchronise at once."""
    from readerapp.library.folder_sync import set_folder

    found = set_folder(library, Path(options.path), options.name or "")
    print_message(_("What is written into the folder is not encrypted."))
    return _synchronise(library, found, options)


def now(library: Library, options: argparse.Namespace) -> int:
    """Synchronise."""
    from readerapp.library.folder_sync import status

    if options.events:
        return _run_with_events(library)
    found = status(library)
    if found is None:
        return _off(options, status=_FAILED)
    return _synchronise(library, found, options)


def show(library: Library, options: argparse.Namespace) -> int:
    """Print how it stands."""
    from readerapp.domain.folder_sync import FolderSyncResult
    from readerapp.library.folder_sync import status

    found = status(library)
    if found is None:
        return _off(options)
    _print(found, FolderSyncResult(), options)
    _tell_apart(found)
    reason = found.sync.reason
    if reason is not None:
        print_message(sentence(ReaderError(reason, found.sync.path, found.sync.detail)))
    return 0


def name(library: Library, options: argparse.Namespace) -> int:
    """Call this computer something else."""
    from readerapp.domain.folder_sync import FolderSyncResult
    from readerapp.library.folder_sync import rename

    found = rename(library, options.name)
    if found is None:
        return _off(options, status=_FAILED)
    message = _(
        "This computer is called {name}. The others show the name after the next synchronisation."
    )
    print_message(message.format(name=found.sync.name))
    _print(found, FolderSyncResult(), options)
    return 0


def remove(library: Library, options: argparse.Namespace) -> int:
    """Take another computer off the list, by its id, or a name that only one has."""
    from readerapp.domain.folder_sync import FolderSyncResult
    from readerapp.library.folder_sync import retire, status

    found = status(library)
    if found is None:
        return _off(options, status=_FAILED)
    wanted = options.computer
    there = [each for each in found.others if each.device == wanted] or [
        each for each in found.others if each.name.casefold() == wanted.casefold()
    ]
    if not there:
        print_message(_("No other computer is called {name}.").format(name=wanted))
        return _FAILED
    if len(there) > 1:
        message = _("Several computers are called {name}. Name one by its id: {ids}")
        ids = "  ".join(each.device for each in there)
        print_message(message.format(name=wanted, ids=ids))
        return _FAILED
    left = retire(library, there[0].device) or found
    message = _("{name} was removed from the list. What it shared stays.")
    print_message(message.format(name=there[0].name))
    _print(left, FolderSyncResult(), options)
    return 0


def end(library: Library, options: argparse.Namespace) -> int:
    """Share no more."""
    from readerapp.library.folder_sync import turn_off

    turn_off(library)
    return _off(options)


def _off(options: argparse.Namespace, status: int = 0) -> int:
    """Say that no folder is shared, which is a failure of what needs one."""
    print_result({"path": None}, _("No folder is shared."), as_json=options.json)
    return status


def _synchronise(library: Library, before: FolderSyncStatus, options: argparse.Namespace) -> int:
    from readerapp.library.folder_sync import allow_private, status, sync

    result = sync(library)
    if options.home_network:
        allow_private(library)
    found = status(library) or before
    _print(found, result, options)
    _tell_apart(found)
    for name in result.unread:
        message = _("{name} is not complete yet. What is missing is read the next time.")
        print_message(message.format(name=name))
    return 0


def _tell_apart(found: FolderSyncStatus) -> None:
    """Say what of the other computers was not taken over as it came."""
    from readerapp.domain.folder_sync import KeptLineReason

    for each in found.kept:
        if each.reason is KeptLineReason.AHEAD:
            message = ngettext(
                "{count} change is dated more than a year ahead and waits. Check the clocks of "
                "your computers.",
                "{count} changes are dated more than a year ahead and wait. Check the clocks of "
                "your computers.",
                each.count,
            )
        else:
            message = ngettext(
                "{count} change cannot be used and is tried again after an update: {detail}",
                "{count} changes cannot be used and are tried again after an update: {detail}",
                each.count,
            )
        print_message(message.format(count=each.count, detail=each.detail))
    if not found.private:
        return
    message = ngettext(
        "{count} feed from another computer is on this computer or in your own network and "
        "will not be checked. To allow it, use syncfolder now --home-network:",
        "{count} feeds from other computers are on this computer or in your own network and "
        "will not be checked. To allow them, use syncfolder now --home-network:",
        len(found.private),
    )
    print_message(message.format(count=len(found.private)))
    for feed in found.private:
        print_message(f"  {feed.address}")


def _run_with_events(library: Library) -> int:
    """Tell everything to the window, one JSON object a line."""
    from readerapp.cli.child_events import write_event
    from readerapp.library.folder_sync import sync

    if hasattr(os, "nice"):
        os.nice(NICENESS)  # the window comes first
    try:
        result = sync(library, _tell)
    except ReaderError as error:
        reason, name, detail = error.reason.name.lower(), error.name, error.detail
        write_event({"event": "failed", "reason": reason, "name": name, "detail": detail})
        return 1
    write_event({
        "event": "finished", "written": result.written, "taken": result.taken,
        "unread": list(result.unread), "private": list(result.private),
    })  # fmt: skip
    return 0


def _tell(changes: Changes) -> None:
    from readerapp.cli.child_events import changes_values, write_event

    stated = {"subscriptions": changes.subscriptions, "searches": changes.searches}
    write_event({"event": "stored"} | stated | changes_values(changes))


def _print(found: FolderSyncStatus, result: FolderSyncResult, options: argparse.Namespace) -> None:
    written = ngettext("{count} change written", "{count} changes written", result.written)
    taken = ngettext("{count} change applied", "{count} changes applied", result.taken)
    lines = [
        f"{found.sync.path}  "
        + "  ".join(
            (
                written.format(count=result.written),
                taken.format(count=result.taken),
                ngettext("{count} change waits", "{count} changes wait", found.waiting).format(
                    count=found.waiting
                ),
            )
        )
    ]
    lines += [f"{each.name}  {iso(each.written_at) or ''}".rstrip() for each in found.others]
    print_result(_values(found, result), "\n".join(lines), as_json=options.json)


def _values(found: FolderSyncStatus, result: FolderSyncResult) -> SyncfolderLine:
    sync = found.sync
    return {
        "path": sync.path,
        "name": sync.name,
        "device": sync.device,
        "synced_at": iso(sync.synced_at),
        "reason": sync.reason.name.lower() if sync.reason else None,
        "waiting": found.waiting,
        "written": result.written,
        "taken": result.taken,
        "unread": list(result.unread),
        "kept": [
            {"reason": each.reason.value, "count": each.count, "detail": each.detail}
            for each in found.kept
        ],
        "private": [each.address for each in found.private],
        "others": [
            {"name": each.name, "device": each.device, "written_at": iso(each.written_at)}
            for each in found.others
        ],
    }


if TYPE_CHECKING:  # what --json prints, a line each: docs/schemas is made from it

    class _SyncfolderKept(TypedDict):
        # ahead: dated far ahead of the clock here; unusable: tried again by the next version.
        reason: str
        count: int  # How many.
        detail: str  # What one of them says that cannot be used, in English, or nothing.

    class _SyncfolderOthers(TypedDict):
        name: str  # What it is called.
        device: str  # Its id.
        written_at: Moment | None  # When it last wrote, by its own clock.

    class SyncfolderLine(TypedDict, total=False):
        """A line of: readerapp syncfolder --json."""

        # The folder; null when none is shared, and then nothing else is said.
        path: Required[str | None]
        name: str  # What this computer is called.
        device: str  # The id of this library among those that share.
        synced_at: Moment | None  # When it last went well.
        reason: str | None  # Why it did not the last time, as a word; null when it did.
        waiting: int  # How many changes are not in the folder yet.
        written: int  # How many changes were written now.
        taken: int  # How many changes were taken over now.
        unread: list[str]  # Logs that are not whole yet.
        # Lines of other computers that are kept aside, by their reason.
        kept: list[_SyncfolderKept]
        # Feeds of other computers in the own network, which are not asked before they are allowed.
        private: list[str]
        others: list[_SyncfolderOthers]  # The other computers.
