"""The commands that copy the library and bring a copy back."""

import argparse
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from readerapp.cli.child_events import watch_for_orders, write_event
from readerapp.cli.output import damage, iso, local, print_result
from readerapp.domain.backups import Backup, Cancelled, LibraryFacts, Progress
from readerapp.domain.errors import ReaderError, Reason
from readerapp.library import Library, backups, integrity, restoring, safety_copy, safety_restore
from readerapp.messages import _, in_a_row, ngettext, print_message
from readerapp.system import Paths, SingleInstance

NICENESS = 10


def run(library: Library, options: argparse.Namespace) -> int:
    """Write a copy to a file, write today's backup, or list what there is."""
    if options.list:
        return _list(library, options)
    if options.events:
        return _run_with_events(library, options)
    path = _copy(library, options, _nothing, lambda: False)
    line = _("Saved to {path}").format(path=path)
    print_result({"backup": str(path)}, line, as_json=options.json)
    return 0


def restore(paths: Paths, options: argparse.Namespace) -> int:
    """Print what a backup holds beside the present library, then restore it."""
    if options.safety:
        return _restore_safety(paths, options)
    found, present = backups.chosen(options.file).facts, backups.present(paths)
    if options.preview:
        return _preview(found, present, as_json=options.json)
    with _window_closed(paths):
        staged = restoring.stage(paths, options.file)
        aside = restoring.put_in_place(paths, staged)
    restored = _("Restored {file}.").format(file=options.file)
    line = " ".join([restored, *_kept(aside)])
    values = {"restored": str(options.file), "set_aside": str(aside) if aside else None}
    print_result(values, line, as_json=options.json)
    return 0


def _restore_safety(paths: Paths, options: argparse.Namespace) -> int:
    with _window_closed(paths):
        staged, report = safety_restore.stage(paths, options.safety)
        aside = restoring.put_in_place(paths, staged)
    for problem in report.problems:
        print_message(problem)  # names of files and fields, as a program says them
    values = {
        **report.counts,
        "problems": report.problems,
        "set_aside": str(aside) if aside else None,
    }
    counts = report.counts
    feeds, folders, stars, marks = (counts[name] for name in ("feeds", "folders", "stars", "marks"))
    came_back = [
        ngettext("{count} feed", "{count} feeds", feeds).format(count=feeds),
        ngettext("{count} folder", "{count} folders", folders).format(count=folders),
        ngettext("{count} star", "{count} stars", stars).format(count=stars),
        # Translators: read or unread marks, reading places and the like
        ngettext("{count} other mark", "{count} other marks", marks).format(count=marks),
    ]
    told = _("Came back: {counted}. Articles come with the next refresh.")
    line = " ".join([told.format(counted=in_a_row(came_back)), *_kept(aside)])
    print_result(values, line, as_json=options.json)
    return 0


def _kept(aside: Path | None) -> list[str]:
    """Say where the library is that was here before, if there was one."""
    if aside is None:
        return []
    return [_("The library that was here is kept in {folder}").format(folder=aside)]


@contextmanager
def _window_closed(paths: Paths) -> Iterator[None]:
    window = SingleInstance(paths.lock)
    window.acquire()
    try:
        yield
    finally:
        window.release()


def _copy(
    library: Library, options: argparse.Namespace, progress: Progress, cancelled: Cancelled
) -> Path:
    if options.safety or options.daily:
        safety_copy.write(library, all_marks=True)  # first: it is small, and worth most
    if options.safety:
        return safety_copy.folder_of(library.paths)
    if options.daily:
        return backups.back_up_daily(library, progress, cancelled).path
    file: Path = options.file
    integrity.backup(library, file, progress, cancelled, replace=options.force)
    return file


def _nothing(_done: int, _total: int) -> None:
    """Tell nobody."""


def _list(library: Library, options: argparse.Namespace) -> int:
    for backup in backups.list_backups(library.paths, backups.plan_of(library).folder):
        print_result(backup_values(backup), _backup_line(backup), as_json=options.json)
    return 0


def _preview(found: LibraryFacts, present: LibraryFacts | None, *, as_json: bool) -> int:
    wrong = backups.findings(found.path) if found.is_usable else ()
    values = facts_values(found) | {"findings": list(wrong)}
    values["present"] = facts_values(present) if present else None
    lines = [f"{found.path}:", *_facts_lines(found), *map(damage, wrong)]
    if present:
        lines += [_("The present library:"), *_facts_lines(present)]
    print_result(values, "\n".join(lines), as_json=as_json)
    return 0 if found.is_usable and not wrong else 1


def backup_values(backup: Backup) -> dict[str, Any]:
    """Return a backup as JSON values."""
    return {"kind": str(backup.kind), "made": iso(backup.made)} | facts_values(backup.facts)


def facts_values(facts: LibraryFacts) -> dict[str, Any]:
    """Return what a library file holds as JSON values."""
    return {
        "file": str(facts.path),
        "size": facts.size,
        "state": str(facts.state),
        "version": facts.version,
        "articles": facts.articles,
        "unread": facts.unread,
        "starred": facts.starred,
        "feeds": facts.feeds,
        "newest": iso(facts.newest),
    }


def _backup_line(backup: Backup) -> str:
    facts = backup.facts
    return (
        f"{local(backup.made):%Y-%m-%d %H:%M}  {backup.kind:<9}  {facts.state:<7}"
        f"  {_articles(facts.articles, 8)}  {facts.path}"
    )


def _articles(count: int, width: int = 0) -> str:
    return ngettext("{count} article", "{count} articles", count).format(count=f"{count:>{width}}")


def _facts_lines(facts: LibraryFacts) -> list[str]:
    unread = ngettext("{count} unread", "{count} unread", facts.unread).format(count=facts.unread)
    # Translators: of articles
    starred = ngettext("{count} starred", "{count} starred", facts.starred)
    feeds = ngettext("{count} feed", "{count} feeds", facts.feeds).format(count=facts.feeds)
    version = _("version {number}").format(number=facts.version)
    size = ngettext("{count} byte", "{count} bytes", facts.size).format(count=facts.size)
    newest = _("newest article none")
    if facts.newest:
        newest = _("newest article {time}").format(time=f"{local(facts.newest):%Y-%m-%d %H:%M}")
    return [
        f"  {facts.state}, {version}, {size}",
        f"  {_articles(facts.articles)}, {unread}, {starred.format(count=facts.starred)}",
        f"  {feeds}, {newest}",
    ]


def _run_with_events(library: Library, options: argparse.Namespace) -> int:
    """Tell everything to the window, one JSON object a line, until it closes our input."""
    if hasattr(os, "nice"):
        os.nice(NICENESS)  # the window comes first
    try:
        path = _copy(library, options, _PercentEvents(), watch_for_orders().is_set)
    except ReaderError as error:
        if error.reason is Reason.CANCELLED:
            write_event({"event": "cancelled"})
            return 1
        reason, name, detail = error.reason.name.lower(), error.name, error.detail
        write_event({"event": "failed", "reason": reason, "name": name, "detail": detail})
        return 1
    write_event({"event": "finished", "file": str(path)})
    return 0


class _PercentEvents:
    """Writes progress events, a hundred at most."""

    def __init__(self) -> None:
        self._told = -1

    def __call__(self, done: int, total: int) -> None:
        percent = done * 100 // max(1, total)
        if percent != self._told:
            self._told = percent
            write_event({"event": "progress", "percent": percent})
