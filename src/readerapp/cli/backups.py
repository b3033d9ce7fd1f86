"""The commands that copy the library, bring a copy back, and look for damage and repair it."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from readerapp.cli.command import EVENTS, Argument, Command, Needs, OneOf, Topic, flag, force, path
from readerapp.cli.output import damage, iso, local, print_progress, print_result, write_output
from readerapp.domain.errors import ReaderError, Reason
from readerapp.messages import CHOSEN, _, in_a_row, ngettext, print_message, sentence

if TYPE_CHECKING:
    from typing import TypedDict

    from readerapp.cli.command import Moment
    from readerapp.domain.backups import Backup, Cancelled, Finding, LibraryFacts, Progress
    from readerapp.domain.salvage import Recovered
    from readerapp.library import Library
    from readerapp.system import Paths

NICENESS = 10


def commands() -> Iterator[Command]:
    """Yield the commands of this topic."""
    yield Command(
        "check",
        _("look for damage in the library"),
        "readerapp check --repair",
        topic=Topic.CARE,
        place=3,
        arguments=(
            flag(
                "--repair",
                _("repair what can be repaired; status 1 if something is or may be lost"),
            ),
            Argument(
                "--archive",
                type=path,
                metavar="FILE",
                help=_("an archive to compare titles with"),
            ),
        ),
        run=check,
        needs=Needs.FOLDERS,
    )
    yield Command(
        "backup",
        _("write a verified copy of the library to a file"),
        "readerapp backup library-copy.sqlite3",
        topic=Topic.CARE,
        place=1,
        arguments=(
            OneOf(
                Argument("file", nargs="?", type=path, metavar="FILE"),
                flag("--daily", _("as the window does once a day")),
                flag("--safety", _("the plain files of feeds, stars and marks")),
                flag("--list", _("list the copies there are")),
                required=True,
            ),
            force(),
            EVENTS,
        ),
        run=run,
    )
    yield Command(
        "restore",
        _("replace the library with a backup; the present library is kept"),
        "readerapp restore library-copy.sqlite3 --preview",
        topic=Topic.CARE,
        place=2,
        arguments=(
            OneOf(
                Argument("file", nargs="?", type=path, metavar="FILE"),
                Argument(
                    "--safety",
                    type=path,
                    metavar="FOLDER",
                    help=_("make a new library from a safety copy"),
                ),
                required=True,
            ),
            flag("--preview", _("only print what it contains")),
        ),
        run=restore,
        needs=Needs.FOLDERS,
    )


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
    from readerapp.library import backups, restoring

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

    from readerapp.library import restoring, safety_restore

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
    told = _("Restored: {counted}. Articles come with the next refresh.")
    line = " ".join([told.format(counted=in_a_row(came_back)), *_kept(aside)])
    print_result(values, line, as_json=options.json)
    return 0


def _kept(aside: Path | None) -> list[str]:
    """Say where the library is that was here before, if there was one."""
    if aside is None:
        return []
    return [_("The previous library is kept in {folder}").format(folder=aside)]


@contextmanager
def _window_closed(paths: Paths) -> Iterator[None]:
    from readerapp.system import SingleInstance

    window = SingleInstance(paths.lock)
    window.acquire()
    try:
        yield
    finally:
        window.release()


def _copy(
    library: Library, options: argparse.Namespace, progress: Progress, cancelled: Cancelled
) -> Path:
    from readerapp.library import backups, integrity, safety_copy

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
    from readerapp.library import backups

    for backup in backups.list_backups(library.paths, backups.plan_of(library).folder):
        print_result(backup_values(backup), _backup_line(backup), as_json=options.json)
    return 0


def _preview(found: LibraryFacts, present: LibraryFacts | None, *, as_json: bool) -> int:
    from readerapp.library import backups

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
    from readerapp.cli.child_events import watch_for_orders, write_event

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
        from readerapp.cli.child_events import write_event

        percent = done * 100 // max(1, total)
        if percent != self._told:
            self._told = percent
            write_event({"event": "progress", "percent": percent})


_DAMAGE = frozenset({Reason.DAMAGED, Reason.VANISHED, Reason.FOREIGN})


def check(paths: Paths, options: argparse.Namespace) -> int:
    """Print what is wrong with the library file; with --repair repair what can be repaired.

    The status of a repair is 1 where something is lost, or nobody can tell whether it is."""
    from readerapp.domain.backups import Finding
    from readerapp.system import SingleInstance

    findings = _findings(paths, options.archive)
    for finding in findings:
        line = damage(finding) if isinstance(finding, Finding) else sentence(finding)
        print_result({"finding": str(finding)}, line, as_json=options.json)
    if not findings:
        values = {"finding": None, "ok": True}
        print_result(values, _("The library is sound."), as_json=options.json)
        return 0
    if not options.repair:
        return 1
    window = SingleInstance(paths.lock)
    window.acquire()
    try:
        return _repair(paths, findings, options)
    finally:
        window.release()


def _findings(paths: Paths, archive: Path | None) -> Sequence[Finding | ReaderError]:
    """A library that cannot be opened is a finding when its file is at fault."""
    from readerapp.domain.backups import Finding, FindingForm
    from readerapp.library import integrity, open_library, salvaging

    try:
        with open_library(paths) as library:
            findings = integrity.check(library)
            titles = salvaging.changed_titles(library, archive)
            if titles:
                findings.append(Finding(FindingForm.TITLES, count=len(titles)))
            return findings
    except ReaderError as error:
        if error.reason not in _DAMAGE:
            raise
        return [error]


def _repair(
    paths: Paths, findings: Sequence[Finding | ReaderError], options: argparse.Namespace
) -> int:
    from readerapp.library import integrity, open_library, salvaging, search_index

    as_json = options.json
    if integrity.is_only_index(findings):
        with open_library(paths) as library:
            count = search_index.rebuild_search_index(
                library, print_progress(_("indexed {done} of {total}"))
            )
            left = integrity.check(library)
        if left:
            message = _("The search index could not be repaired: {finding}")
            print_message(message.format(finding=damage(left[0])))
            return 1
        line = ngettext(
            "The search index was rebuilt. It holds {count} article.",
            "The search index was rebuilt. It holds {count} articles.",
            count,
        )
        values = {"repaired": "search index", "articles": count}
        print_result(values, line.format(count=count), as_json=as_json)
        return 0
    salvaged = salvaging.salvage(paths, lambda _workers: None, archive=options.archive)
    for each in salvaged.recovered:
        print_result(_values(each), salvaging.sentence(each, CHOSEN), as_json=as_json)
    if as_json:
        for title in salvaged.titles:
            changed = {"title": title.after, "before": title.before, "file": title.file}
            print_result(changed, "", as_json=True)
    else:
        sentences = salvaging.title_sentences(salvaged.titles, CHOSEN)
        write_output("".join(f"{each}\n" for each in sentences))
    print_message(salvaging.unchecked_sentence(CHOSEN))
    if salvaged.away:
        print_message(salvaging.away_sentence(salvaged.away, CHOSEN))
    places = {
        "damaged": salvaged.damaged,
        "backup": salvaged.backup,
        "away": salvaged.away,
        "repair_report": salvaged.report,
    }
    told = _("The repaired library was opened and checked. The repair report: {file}")
    lines = [told.format(file=salvaged.report)]
    if salvaged.damaged:
        lines.insert(0, _("The damaged file is kept: {file}").format(file=salvaged.damaged))
    print_result({"repaired": "library"} | places, "\n".join(lines), as_json=as_json)
    return 0 if all(each.is_proven for each in salvaged.recovered) else 1


def _values(found: Recovered) -> CheckLine:
    return {
        "kind": str(found.kind),
        "own": found.own,
        "from_backup": found.from_backup,
        "lost": found.lost,
        "is_whole": found.is_whole,
        "mended": len(found.titles),
        "unproven": found.unproven,
    }


if TYPE_CHECKING:  # what --json prints, a line each: docs/schemas is made from it

    class _CopyParts(TypedDict, total=False):
        """A copy of a library."""

        file: str  # The file.
        size: int  # Bytes, where they are known.
        state: str  # In which state it is.
        version: int  # The version of its form.
        articles: int  # How many articles.
        unread: int  # How many are unread, or whether unread ones count.
        starred: int  # Whether it has a star.
        feeds: int  # The feeds, or how many.
        newest: Moment | None  # When the newest of it came, or was published.

    class BackupLine(_CopyParts, total=False):
        """A line of: readerapp backup --json."""

        backup: str  # The backup.
        kind: str  # What kind it is.
        made: Moment  # When it was made.

    class CheckLine(TypedDict, total=False):
        """A line of: readerapp check --json."""

        finding: str | None  # What was found, in English; null for nothing.
        ok: bool  # Whether all is well.
        repaired: str  # What was repaired.
        articles: int  # How many articles.
        kind: str  # What kind it is.
        own: int  # Whether what came from no feed goes too, or how many are the app’s own.
        from_backup: int  # How many came from a backup.
        lost: int  # How many are lost.
        is_whole: bool  # Whether nothing is missing.
        mended: int  # How many titles had letters that changed, and have them again.
        unproven: int  # How many titles could not be checked.
        title: str  # A title that had letters that changed, and has them again.
        before: str  # What it was in the damaged library.
        file: str  # The copy that had it; empty for the text of the article.
        damaged: str  # Where the damaged file is kept.
        backup: str | None  # The backup.
        away: str  # Since when changes are lost.
        repair_report: str  # Where the repair report is.

    class RestoreLine(_CopyParts, total=False):
        """A line of: readerapp restore --json."""

        findings: list[str]  # What was found in it, in English.
        present: dict[str, str | int]  # What is in the library now.
        restored: str  # How many, or what, came back.
        set_aside: str | None  # Where the library is that was here before.
        folders: int  # How many folders.
        stars: int  # How many stars.
        marks: int  # How many other marks.
        decisions: int  # How many decisions about stories.
        stories: int  # How many stories.
        annotations: int  # How many tags, notes and highlights.
        labels: int  # How many opinions about AI labels.
        searches: int  # How many saved searches.
        rules: int  # How many rules.
        mutes: int  # How many mutes.
        accounts: int  # How many accounts on news servers, without passwords.
        settings: int  # How many settings.
        answers: int  # How many answers about privacy.
        problems: list[str]  # What is wrong with it, in English sentences.
