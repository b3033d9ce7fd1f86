"""The commands that share marks, notes and subscriptions with other computers through a folder."""

import argparse
import os
from pathlib import Path
from typing import Any

from readerapp.cli.child_events import changes_values, write_event
from readerapp.cli.output import iso, print_result
from readerapp.domain.articles import Changes
from readerapp.domain.errors import ReaderError
from readerapp.domain.folder_sync import FolderSyncResult, FolderSyncStatus, KeptReason
from readerapp.library import Library
from readerapp.library.folder_sync import (
    allow_private,
    rename,
    retire,
    set_folder,
    status,
    sync,
    turn_off,
)
from readerapp.messages import _, ngettext, print_message, sentence

NICENESS = 5
_FAILED = 1


def choose(library: Library, options: argparse.Namespace) -> int:
    """Share through a folder from now on, and synchronise at once."""
    found = set_folder(library, Path(options.path), options.name or "")
    print_message(_("What is written into the folder is not encrypted."))
    return _synchronise(library, found, options)


def now(library: Library, options: argparse.Namespace) -> int:
    """Synchronise."""
    if options.events:
        return _run_with_events(library)
    found = status(library)
    if found is None:
        return _off(options, status=_FAILED)
    return _synchronise(library, found, options)


def show(library: Library, options: argparse.Namespace) -> int:
    """Print how it stands."""
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
    found = rename(library, options.name)
    if found is None:
        return _off(options, status=_FAILED)
    message = _(
        "This computer is called {name}. The others hear of it the next time it is synchronised."
    )
    print_message(message.format(name=found.sync.name))
    _print(found, FolderSyncResult(), options)
    return 0


def remove(library: Library, options: argparse.Namespace) -> int:
    """Take another computer off the list, by its id, or a name that only one has."""
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
        message = _("Several computers are called {name}. Say which by its id: {ids}")
        ids = "  ".join(each.device for each in there)
        print_message(message.format(name=wanted, ids=ids))
        return _FAILED
    left = retire(library, there[0].device) or found
    message = _("{name} is off the list. What it shared stays.")
    print_message(message.format(name=there[0].name))
    _print(left, FolderSyncResult(), options)
    return 0


def end(library: Library, options: argparse.Namespace) -> int:
    """Share no more."""
    turn_off(library)
    return _off(options)


def _off(options: argparse.Namespace, status: int = 0) -> int:
    """Say that no folder is shared, which is a failure of what needs one."""
    print_result({"path": None}, _("No folder is shared."), as_json=options.json)
    return status


def _synchronise(library: Library, before: FolderSyncStatus, options: argparse.Namespace) -> int:
    result = sync(library)
    if options.home_network:
        allow_private(library)
    found = status(library) or before
    _print(found, result, options)
    _tell_apart(found)
    for name in result.unread:
        message = _("{name} is not whole yet. What is missing is read the next time.")
        print_message(message.format(name=name))
    return 0


def _tell_apart(found: FolderSyncStatus) -> None:
    """Say what of the other computers was not taken over as it came."""
    for each in found.kept:
        if each.reason is KeptReason.AHEAD:
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
        "{count} feed from another computer is on this computer or in your own network and will "
        "not be asked. To allow it, use syncfolder now --home-network:",
        "{count} feeds from other computers are on this computer or in your own network and will "
        "not be asked. To allow them, use syncfolder now --home-network:",
        len(found.private),
    )
    print_message(message.format(count=len(found.private)))
    for feed in found.private:
        print_message(f"  {feed.address}")


def _run_with_events(library: Library) -> int:
    """Tell everything to the window, one JSON object a line."""
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
    stated = {"subscriptions": changes.subscriptions, "searches": changes.searches}
    write_event({"event": "stored"} | stated | changes_values(changes))


def _print(found: FolderSyncStatus, result: FolderSyncResult, options: argparse.Namespace) -> None:
    written = ngettext("{count} change written", "{count} changes written", result.written)
    taken = ngettext("{count} change taken over", "{count} changes taken over", result.taken)
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


def _values(found: FolderSyncStatus, result: FolderSyncResult) -> dict[str, Any]:
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
