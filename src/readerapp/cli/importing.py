"""The commands that bring articles in: pages, files of other programs, and the samples."""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from readerapp.cli import archives
from readerapp.cli.command import Argument, Command, Topic, flag
from readerapp.cli.output import head_line, head_values, print_progress, print_result, stated_values
from readerapp.domain.errors import ReaderError, Reason, SourceError
from readerapp.messages import CHOSEN, _, ngettext, print_message, sentence

if TYPE_CHECKING:
    from typing import Required, TypedDict

    from readerapp.cli.command import Moment
    from readerapp.cli.output import ArticleParts
    from readerapp.domain.feeds import Feed
    from readerapp.domain.saved_libraries import ExportPreview
    from readerapp.library import Library
    from readerapp.library.importing import Imported, ImportReport
    from readerapp.library.importing_exports import ExportReport

_INDENT = " " * 11


def commands() -> Iterator[Command]:
    """Yield the commands of this topic."""
    yield Command(
        "import",
        _(
            "import pages, mail, Markdown files, folders, archives, addresses, files of other "
            "programs"
        ),
        "readerapp import story.html https://example.org/story",
        brief=_("import pages, files, addresses, what other programs kept"),
        topic=Topic.MOST_USED,
        place=10,
        arguments=(
            Argument("inputs", nargs="+", metavar="PATH-OR-URL", help=_("- is standard input")),
            flag(
                "--preview", _("print what files of other programs would bring, and store nothing")
            ),
            flag(
                "--texts",
                _("let the next refresh download the texts of addresses that come without"),
            ),
            flag("--no-relate", _("compare with other articles later")),
            Argument(
                "--name",
                default="",
                metavar="NAME",
                help=_("of a file that comes from standard input"),
            ),
            flag(
                "--home-network",
                _("also check feeds of a list that are on this computer or in your own network"),
            ),
        ),
        wrong=_name_without_input,
        run=import_inputs,
    )
    yield Command(
        "samples",
        _("add or remove the sample articles"),
        "readerapp samples add",
        topic=Topic.PROGRAM,
        place=4,
        arguments=(Argument("what", choices=("add", "remove")),),
        run=sample_library,
    )


def _name_without_input(options: argparse.Namespace) -> str:
    if options.name and options.inputs != ["-"]:
        return _("--name is what standard input is called: import - --name NAME")
    return ""


def import_inputs(library: Library, options: argparse.Namespace) -> int:
    """Import, then relate what is new, so that scripts see finished results."""
    from readerapp.library import importing, relating, subscription_lists
    from readerapp.library.archives.importing import archives_among
    from readerapp.library.importing_exports import exports_among
    from readerapp.system.paths import file_given

    if options.preview:
        return _preview(library, options)
    library.refuse_read_only()
    if options.inputs == ["-"]:
        return _import_standard_input(library, options)
    exported, others = exports_among(library, [file_given(each) for each in options.inputs])
    failed = [each for each in exported if not _import_exported(library, each, options)]
    kept, others = archives_among(others)
    failed += [
        each for each in kept if not archives.run_import(library, each, as_json=options.json)
    ]
    lists, others = subscription_lists.lists_among(others)
    failed += [path for path in lists if not _import_list(library, path, options)]
    if not others:
        if len(exported) + len(kept) > len(failed) and not options.no_relate:
            relating.relate_pending(library, print_progress(_("compared {done} of {total}")))
        return 1 if failed else 0
    told = print_progress(_("imported {done} of {total}"))
    report = importing.import_inputs(library, others, told)
    _finish(library, report, options, is_more_new=bool(exported))
    files = len(exported) + len(kept) + len(lists)
    count, faults = len(report.results) + files, len(report.failures) + len(failed)
    if faults:
        message = ngettext(
            "imported {done} of {total}, {failed} failed",
            "imported {done} of {total}, {failed} failed",
            faults,
        )
        print_message(message.format(done=count - faults, total=count, failed=faults))
    return 1 if faults else 0


def _preview(library: Library, options: argparse.Namespace) -> int:
    """Print what the files of other programs would bring; nothing is stored."""
    from readerapp.library.importing_exports import exports_among
    from readerapp.system.paths import file_given

    given = [file_given(each) for each in options.inputs]
    found, others = exports_among(library, given)
    failed = [each for each in found if not _preview_exported(library, each, as_json=options.json)]
    for name in others:
        message = _("{name}: only files of other programs have a preview.")
        print_message(message.format(name=name))
    return 1 if failed or others else 0


def _import_list(library: Library, path: Path, options: argparse.Namespace) -> bool:
    return _subscribe(library, path, may_be_private=options.home_network, as_json=options.json)


def _finish(
    library: Library,
    report: ImportReport,
    options: argparse.Namespace,
    *,
    is_more_new: bool = False,
) -> None:
    from readerapp.library import relating

    for result in report.results:
        _print_import(library, result, as_json=options.json)
    if (report.changes or is_more_new) and not options.no_relate:
        relating.relate_pending(library, print_progress(_("compared {done} of {total}")))


def _import_standard_input(library: Library, options: argparse.Namespace) -> int:
    """Import one page, text or list of subscriptions that another program writes."""
    from readerapp.library import importing, subscription_lists

    name = options.name or "stdin"
    data = b"" if sys.stdin is None else sys.stdin.buffer.read(importing.PAGE_LIMIT + 1)
    if len(data) > importing.PAGE_LIMIT:
        raise SourceError(Reason.TOO_LARGE, name)
    if subscription_lists.is_list_file(io.BytesIO(data), name):
        private = options.home_network
        is_read = _subscribe(
            library, Path(name), may_be_private=private, as_json=options.json, data=data
        )
        return 0 if is_read else 1
    report = importing.import_data(library, data, name)
    _finish(library, report, options)
    return 1 if report.failures else 0


def sample_library(library: Library, options: argparse.Namespace) -> int:
    """Add or remove the sample articles."""
    from readerapp.library import relating, samples

    if options.what == "add":
        report = samples.add(library, print_progress(_("added {done} of {total}")))
        for error in report.failures:
            print_message(f"failed     {sentence(error)}")
        count, total, failed = len(report.changes.added), len(report.results), len(report.failures)
        relating.relate_pending(library, print_progress(_("compared {done} of {total}")))
    else:
        total = failed = 0
        count = len(samples.remove(library).changes.removed)
    print_result(
        {"samples": options.what, "count": count} | ({"failed": failed} if failed else {}),
        ngettext("{count} sample", "{count} samples", count).format(count=count),
        as_json=options.json,
    )
    if failed:
        message = ngettext(
            "added {done} of {total}, {failed} failed",
            "added {done} of {total}, {failed} failed",
            failed,
        )
        print_message(message.format(done=total - failed, total=total, failed=failed))
    return 1 if failed else 0


def _print_import(library: Library, result: Imported, *, as_json: bool) -> None:
    from readerapp.library import reading, searching

    values = {
        "id": result.article_id or None,
        "input": result.name,
        "status": str(result.outcome) if result.outcome else "failed",
        "error": str(result.error) if result.error else None,
    }
    if result.error:
        print_result(values, f"failed     {sentence(result.error)}", as_json=as_json)
        return
    head = searching.heads(library, [result.article_id])[0]
    stated = reading.relatives(library, head.id).stated
    values = head_values(head) | values | {"related": [stated_values(r) for r in stated]}
    print_result(values, f"{values['status']:<10} {head_line(head)}", as_json=as_json)


def _preview_exported(library: Library, path: Path, *, as_json: bool) -> bool:
    """Print what an import would bring; return whether the file could be read."""
    from dataclasses import asdict

    from readerapp.library.importing_exports import preview_export

    try:
        found = preview_export(
            library, path, print_progress(_("looked at {done} of {total}"), parts=20)
        )
    except ReaderError as error:
        return _fail(path, error, as_json=as_json)
    holds = asdict(found)
    values: dict[str, object] = {
        "input": holds.pop("path"),
        "status": "preview",
        "program": holds.pop("program"),
        "titles": holds.pop("titles"),
        "holds": holds,  # apart: an article has keys of the same names, which are no numbers
    }
    lines = "\n".join(f"{_INDENT}{line}" for line in _preview_lines(found))
    print_result(values, f"preview    {path}: {_name(found.program)}\n{lines}", as_json=as_json)
    return True


def _import_exported(library: Library, path: Path, options: argparse.Namespace) -> bool:
    """Import one file; return whether all of it came. With `--texts` the next refresh fetches the
    texts of addresses that come without; with `--home-network` it asks private feeds."""
    from readerapp.library.importing_exports import import_export
    from readerapp.library.offline import make_articles_available
    from readerapp.library.subscription_lists import allow_private

    as_json = options.json
    try:
        told = print_progress(_("imported {done} of {total}"))
        report, done = import_export(library, path, told)
    except ReaderError as error:
        return _fail(path, error, as_json=as_json)
    if options.texts:
        make_articles_available(library, report.addresses)
    if options.home_network:
        allow_private(library, report.private)
    else:
        _name_private(path, report.private)
    values: dict[str, object] = {
        "input": str(path),
        "status": "imported" if done.undo or done.changes else "unchanged",
        "program": report.program,
        "articles": len(report.new),
        "known": report.known,
        "addresses": len(report.addresses),
        "feeds": len(report.feeds),
        "known_feeds": report.known_feeds,
        "refused": report.refused,
        "private": [feed.address for feed in report.private],
        "error": str(done.failure) if done.failure else None,
    }
    lines = "\n".join(f"{_INDENT}{line}" for line in _report_lines(report))
    name = _name(report.program)
    print_result(values, f"{values['status']:<10} {path}: {name}\n{lines}", as_json=as_json)
    if done.failure:
        print_message(sentence(done.failure))
    return done.failure is None and not report.refused


def _fail(path: Path, error: ReaderError, *, as_json: bool) -> bool:
    failed = {"input": str(path), "status": "failed", "error": str(error)}
    print_result(failed, f"failed     {sentence(error)}", as_json=as_json)
    return False


def _name(program: str) -> str:
    from readerapp.domain.saved_libraries import BOOKMARKS, MAIL, MAILBOX

    return {MAIL: _("e-mail"), MAILBOX: _("mailbox"), BOOKMARKS: _("bookmarks")}.get(
        program, program
    )


def _preview_lines(found: ExportPreview) -> Iterator[str]:
    counted = (
        (found.articles, _("articles: {count}")),
        (found.new if found.known else 0, _("new articles: {count}")),
        (found.known, _("known before: {count}")),
        (found.addresses, _("known only by title and address: {count}")),
        (found.starred, _("starred: {count}")),
        (found.read, _("read: {count}")),
        (found.tags, _("tags: {count}")),
        (found.notes, _("notes: {count}")),
        (found.highlights, _("highlights: {count}")),
        (found.feeds, _("feeds: {count}")),
        (found.new_feeds if found.known_feeds else 0, _("new feeds: {count}")),
        (found.known_feeds, _("known before: {count}")),
        (found.folders, _("folders: {count}")),
        (found.left_out, _("without an address or a text: {count}")),
    )
    yield from (line.format(count=count) for count, line in counted if count)
    yield from (f"“{title}”" for title in found.titles)


def _report_lines(report: ExportReport) -> Iterator[str]:
    counted = (
        (len(report.new), _("new articles: {count}")),
        (len(report.addresses), _("known only by title and address: {count}")),
        (report.known, _("known before: {count}")),
        (len(report.feeds), _("new feeds: {count}")),
        (report.refused, _("could not be read: {count}")),
    )
    return (line.format(count=count) for count, line in counted if count)


def _subscribe(
    library: Library,
    path: Path,
    *,
    may_be_private: bool,
    as_json: bool,
    data: bytes | None = None,
) -> bool:
    """Subscribe to the feeds of an OPML file; return whether it could be read.

    Those in a private network are asked only if they `may_be_private`; else they are named. `data`
    is what it holds, where it is no file of this computer.
    """
    from readerapp.library import subscription_lists

    try:
        told = print_progress(_("subscribed {done} of {total}"))
        if data is None:
            report, _done = subscription_lists.import_file(library, path, told)
        else:
            report, _done = subscription_lists.import_list(library, data, str(path), told)
    except ReaderError as error:
        failed = {"input": str(path), "status": "failed", "error": str(error)}
        print_result(failed, f"failed     {sentence(error)}", as_json=as_json)
        return False
    for problem in report.found.problems(CHOSEN):
        print_message(f"{path}: {problem}")
    if may_be_private:
        subscription_lists.allow_private(library, report.private)
    else:
        _name_private(path, report.private)
    values: dict[str, object] = {
        "input": str(path),
        "status": "added" if report.new else "unchanged",
        "feeds": len(report.new),
        "known": report.known,
        "problems": list(report.problems),
        "private": [feed.address for feed in report.private],
        "private_allowed": may_be_private,
    }
    new = ngettext("{count} new feed", "{count} new feeds", len(report.new))
    # Translators: of feeds
    known = ngettext("{count} known", "{count} known", report.known).format(count=report.known)
    counted = f"{new.format(count=len(report.new))}, {known}"
    print_result(values, f"{values['status']:<10} {path}: {counted}", as_json=as_json)
    return True


def _name_private(path: Path, feeds: Sequence[Feed]) -> None:
    """Name feeds that are not asked, because they are in a private network."""
    if not feeds:
        return
    message = ngettext(
        "{path}: {count} feed is on this computer or in your own network and will not be "
        "checked. If you trust this list, import it again with --home-network:",
        "{path}: {count} feeds are on this computer or in your own network and will not be "
        "checked. If you trust this list, import it again with --home-network:",
        len(feeds),
    )
    print_message(message.format(path=path, count=len(feeds)))
    for feed in feeds:
        print_message(f"  {feed.address}")


if TYPE_CHECKING:  # what --json prints, a line each: docs/schemas is made from it

    class _ImportRelated(TypedDict):
        id: int | None  # The number of the article; null when it failed.
        title: str  # Its title.
        standfirst: str  # The sentence below the headline, or nothing.
        language: str  # The language of the text, as a BCP 47 tag; und where it is not known.
        labels: list[str]  # What is known of how it was made, such as ai_text.
        kind: str  # What kind it is.

    class _ImportHolds(TypedDict):
        articles: int  # Articles.
        addresses: int  # Those of which only title and address are known.
        starred: int  # Those with a star.
        read: int  # Those that are marked as read.
        tags: int  # Different tags.
        notes: int  # Notes.
        highlights: int  # Highlights.
        feeds: int  # Feeds.
        folders: int  # Folders of feeds.
        left_out: int  # Entries that are left out.
        new: int  # Articles that are not in the library.
        known: int  # Articles that are here already.
        new_feeds: int  # Feeds that are not subscribed to.
        known_feeds: int  # Feeds that are subscribed to already.

    class ImportLine(ArticleParts, total=False):
        """A line of: readerapp import --json."""

        id: int | None  # The number of the article; null when it failed.
        input: Required[str]  # What was given on the command line.
        status: Required[str]  # What became of it.
        error: str | None  # Why it failed, in English; null when it did not.
        related: list[_ImportRelated]  # The articles that its publisher names as related.
        new: int  # How many are new.
        feeds: int  # The feeds, or how many.
        # Whether the library now holds exactly what the archive does; null when that cannot be
        # said.
        equal: bool | None
        digest: str  # The digest of what the archive holds.
        known: int  # How many, or whether it, was known already.
        problems: list[str]  # What is wrong with it, in English sentences.
        private: list[str]  # Feeds in a private network.
        private_allowed: bool  # Whether those are asked.
        stated: Moment  # What was stated as its publication and is not believed.
        program: str  # Which program a file of another one is from.
        titles: list[str]  # The first titles in it (with --preview).
        holds: _ImportHolds  # How much a file of another program holds (with --preview).
        articles: int  # How many articles of a file of another program are new.
        addresses: int  # Those of them of which only title and address are known.
        known_feeds: int  # How many of its feeds were subscribed to already.
        refused: int  # How many addresses are none that may be opened.

    class SamplesLine(TypedDict):
        """A line of: readerapp samples --json."""

        samples: str  # What was asked for: add or remove.
        count: int  # How many.
